//! A report as JSON: findings worded in the agent's language, places in the caller's unit.

use jiff::Zoned;
use serde::Serialize;

use super::offsets::{Offsets, Unit};
use crate::assist::Engine;
use crate::check::{Finding, Promise, Report};
use crate::language::Locale;

/// What was found in a draft.
#[derive(Debug, Serialize, utoipa::ToSchema)]
#[schema(as = Report)]
pub(super) struct ReportBody {
    /// `ready`, `review` or `blocked`.
    verdict: &'static str,
    /// The locale that the draft was read in.
    locale: String,
    /// All findings in the order of their places.
    findings: Vec<FindingBody>,
    /// All commitments.
    promises: Vec<PromiseBody>,
    /// The text with each finding's first replacement.
    revised: String,
    /// The messages that it may be sent as, where it is too long for one and the channel allows it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    parts: Vec<String>,
    /// The hash of the content that it was checked by.
    library: String,
}

/// One thing wrong in a draft.
#[derive(Debug, Serialize, utoipa::ToSchema)]
#[schema(as = Finding)]
struct FindingBody {
    /// The check that found it.
    check: &'static str,
    /// The rule's id; for terms `<concept>/<status>`.
    rule: String,
    /// `error`, `warning` or `note`.
    severity: &'static str,
    /// Where it starts.
    start: usize,
    /// Where it has ended; the same as `start` where something is missing.
    end: usize,
    /// What stands there.
    excerpt: String,
    /// What is wrong, in the agent's language.
    message: String,
    /// Why, in the words of whoever wrote the rule.
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<String>,
    /// Where that is written.
    #[serde(skip_serializing_if = "Option::is_none")]
    authority: Option<String>,
    /// May be applied unseen.
    replacements: Vec<String>,
    /// Doubtful: for a person to choose.
    suggestions: Vec<String>,
    /// What it rests on.
    evidence: EvidenceBody,
    /// Stable over edits elsewhere.
    dismiss_key: String,
}

/// What a finding rests on.
#[derive(Debug, Serialize, utoipa::ToSchema)]
#[schema(as = Evidence)]
struct EvidenceBody {
    /// The glossary's concept.
    #[serde(skip_serializing_if = "Option::is_none")]
    concept: Option<String>,
    /// The term or phrase that was found.
    #[serde(skip_serializing_if = "Option::is_none")]
    matched: Option<String>,
    /// How: `exact`, `inflected`, `apart`, `head`, `modifier`, `part`, `pattern`.
    #[serde(skip_serializing_if = "Option::is_none")]
    how: Option<String>,
    /// The place in the content that says so: `glossaries/de-DE.csv:12`.
    source: String,
    /// What the source text says that the draft does not.
    #[serde(skip_serializing_if = "Option::is_none")]
    asked: Option<AskedBody>,
}

/// The other side of a required term.
#[derive(Debug, Serialize, utoipa::ToSchema)]
#[schema(as = Asked)]
struct AskedBody {
    /// The words of the source text.
    excerpt: String,
    /// The place of their term: `glossaries/en.csv:12`.
    source: String,
}

/// A commitment in a draft.
#[derive(Debug, Serialize, utoipa::ToSchema)]
#[schema(as = Promise)]
struct PromiseBody {
    /// Where it starts.
    start: usize,
    /// Where it has ended.
    end: usize,
    /// What stands there.
    excerpt: String,
    /// What is promised.
    #[serde(skip_serializing_if = "Option::is_none")]
    action: Option<String>,
    /// In how long.
    #[serde(skip_serializing_if = "Option::is_none")]
    within: Option<Within>,
    /// By when, RFC 3339.
    #[serde(skip_serializing_if = "Option::is_none")]
    by: Option<String>,
    /// Whether there is an end to it.
    bounded: bool,
}

/// A stretch of time.
#[derive(Debug, Serialize, utoipa::ToSchema)]
struct Within {
    /// How many.
    value: f64,
    /// Of what: `hour`, `day`, `workday`, `week`, `month`, `year`.
    unit: String,
}

/// For whom a report is put into words.
pub(super) struct Wording<'a> {
    /// What words a finding.
    pub(super) engine: &'a Engine,
    /// The agent's language.
    pub(super) agent: &'a Locale,
    /// What places are counted in.
    pub(super) unit: Unit,
}

impl Wording<'_> {
    /// The report on a text.
    pub(super) fn report(&self, report: Report, text: &str) -> ReportBody {
        let offsets = Offsets::new(text, self.unit);
        let findings = report.findings.into_iter();
        let promises = report.promises.into_iter();
        ReportBody {
            verdict: report.verdict.name(),
            locale: report.locale.to_string(),
            findings: findings.map(|finding| self.finding(finding, &offsets)).collect(),
            promises: promises.map(|promise| told(promise, &offsets)).collect(),
            revised: report.revised,
            parts: report.parts,
            library: self.engine.library.hash.clone(),
        }
    }

    fn finding(&self, finding: Finding, offsets: &Offsets) -> FindingBody {
        let span = offsets.span(&finding.span);
        FindingBody {
            message: self.engine.word(&finding, self.agent),
            check: finding.check,
            rule: finding.rule,
            severity: finding.severity.name(),
            start: span.start,
            end: span.end,
            excerpt: finding.excerpt,
            reason: finding.evidence.reason,
            authority: finding.evidence.authority,
            replacements: finding.replacements,
            suggestions: finding.suggestions,
            evidence: EvidenceBody {
                concept: finding.evidence.concept,
                matched: finding.evidence.matched,
                how: finding.evidence.how,
                source: finding.evidence.source,
                asked: finding
                    .evidence
                    .asked
                    .map(|(excerpt, source)| AskedBody { excerpt, source }),
            },
            dismiss_key: finding.dismiss_key,
        }
    }
}

fn told(promise: Promise, offsets: &Offsets) -> PromiseBody {
    let span = offsets.span(&promise.span);
    PromiseBody {
        start: span.start,
        end: span.end,
        excerpt: promise.excerpt,
        action: promise.action,
        within: promise.within.map(|(value, unit)| Within { value, unit }),
        by: promise.by.as_ref().map(date_time),
        bounded: promise.bounded,
    }
}

/// RFC 3339 with the zone's offset.
pub(super) fn date_time(at: &Zoned) -> String {
    at.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_told_with_its_offset() {
        let at: Zoned = "2026-11-24T18:00:00.5+01:00[Europe/Berlin]".parse().unwrap();
        assert_eq!(date_time(&at), "2026-11-24T18:00:00+01:00");
    }
}
