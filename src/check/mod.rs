//! Checks: one file each, one list of all; pure: a draft, its situation and the Library go in,
//! findings come out.

mod channel;
mod culture;
mod fee;
pub mod finding;
mod glossary;
mod language;
mod length;
pub mod lint;
mod own;
mod placeholder;
mod policy;
mod promise;
pub mod prove;
mod register;
pub mod report;
mod revise;
pub mod situation;
mod stated;

use crate::content::{Answer, Library};
use crate::language::{Locale, Text};

pub use finding::{Evidence, Finding};
pub use report::{Promise, Report, Verdict};
pub use situation::{Customer, Order, Situation, Turn};

/// Text that may be sent.
#[derive(Debug, Clone)]
pub struct Draft<'a> {
    /// The text.
    pub text: &'a str,
    /// The locale it is read in.
    pub locale: &'a Locale,
    /// The answer that it was made from.
    pub answer: Option<&'a Answer>,
    /// What the draft is to speak of.
    pub source: Option<Source<'a>>,
    /// Gaps that the one who suggests it names beside it: no findings, but no `ready` either.
    pub gaps: &'a [String],
}

/// A text whose concepts the draft is to name by their words.
#[derive(Debug, Clone, Copy)]
pub struct Source<'a> {
    /// The text.
    pub text: &'a str,
    /// Its locale.
    pub locale: &'a Locale,
    /// Whether the draft translates it: then nothing of it may be left out. A customer's message or
    /// an answer that was shortened only reminds.
    pub translated: bool,
}

/// What a check reads.
pub struct Context<'a> {
    /// The draft, cut into words.
    pub text: Text<'a>,
    /// The draft.
    pub draft: &'a Draft<'a>,
    /// All that is known of the reply.
    pub situation: &'a Situation,
    /// The content.
    pub library: &'a Library,
    /// Byte ranges that are not the agent's words: quotes, links, addresses.
    pub others: Vec<std::ops::Range<usize>>,
    /// What its sentences state, once somebody asks.
    stated: std::cell::OnceCell<Vec<stated::Sentence>>,
}

impl Context<'_> {
    /// Whether a place begins in the agent's own words.
    pub fn is_own(&self, span: &std::ops::Range<usize>) -> bool {
        let at = self.others.partition_point(|other| other.end <= span.start);
        self.others.get(at).is_none_or(|other| other.start > span.start)
    }
}

/// One check: a name and a pure function.
pub struct Check {
    /// Its name in findings.
    pub name: &'static str,
    /// What it finds.
    pub run: fn(&Context<'_>, &mut Vec<Finding>),
}

/// All checks. A new one is its file and a line here.
pub const CHECKS: &[Check] = &[
    Check { name: "language", run: language::check },
    Check { name: "glossary", run: glossary::check },
    Check { name: "register", run: register::check },
    Check { name: "culture", run: culture::check },
    Check { name: "channel", run: channel::check },
    Check { name: "placeholder", run: placeholder::check },
    Check { name: "policy", run: policy::check },
    Check { name: "policy", run: fee::check },
    Check { name: "promise", run: promise::check },
];

/// Reads a draft: all checks, the verdict, the revised text.
pub fn read(
    library: &Library,
    draft: &Draft<'_>,
    situation: &Situation,
    dismissed: &[String],
) -> Report {
    let mut findings = find(library, draft, situation, dismissed);
    let revised = revise::revised(draft.text, &mut findings, |text| {
        find(library, &Draft { text, ..draft.clone() }, situation, dismissed)
    });
    let verdict = match findings.iter().map(|finding| finding.severity).max() {
        Some(crate::content::Severity::Error) => Verdict::Blocked,
        Some(crate::content::Severity::Warning) => Verdict::Review,
        _ if !draft.gaps.is_empty() => Verdict::Review,
        _ => Verdict::Ready,
    };
    let promises = promises(library, draft, situation);
    Report { verdict, locale: draft.locale.clone(), findings, promises, revised }
}

/// The commitments of a draft, in order.
pub fn promises(library: &Library, draft: &Draft<'_>, situation: &Situation) -> Vec<Promise> {
    promise::promises(&context(library, draft, situation))
}

/// All findings in the order of their places, without the dismissed ones.
fn find(
    library: &Library,
    draft: &Draft<'_>,
    situation: &Situation,
    dismissed: &[String],
) -> Vec<Finding> {
    let context = context(library, draft, situation);
    let mut findings = Vec::new();
    for check in CHECKS {
        (check.run)(&context, &mut findings);
    }
    let market = situation.market.as_ref().map_or("", |market| market.id.as_str());
    for finding in &mut findings {
        finding.dismiss_key = finding::dismiss_key(finding, market, draft.locale, &context.text);
    }
    findings.retain(|finding| !dismissed.contains(&finding.dismiss_key));
    findings.sort_by(|one, two| one.key().cmp(&two.key()));
    findings.dedup_by(|two, one| two.key() == one.key());
    findings
}

fn context<'a>(
    library: &'a Library,
    draft: &'a Draft<'a>,
    situation: &'a Situation,
) -> Context<'a> {
    Context {
        text: Text::new(draft.text, draft.locale.language()),
        draft,
        situation,
        library,
        others: own::others(draft.text),
        stated: std::cell::OnceCell::new(),
    }
}
