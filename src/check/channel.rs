//! Channel: length in its unit, links and addresses, rules of conduct.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::own::{EMAIL, links};
use super::{Context, Finding, culture, length, markup};
use crate::content::{Channel, Severity};

/// A phone number as people write it: eight digits and more, grouped, with or without a country code.
#[expect(clippy::unwrap_used, reason = "a constant pattern, tried by the tests")]
static PHONE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?:\+|\b00)[1-9]\d{0,2}[ ./-]?(?:\(?\d{1,5}\)?[ ./-]?){2,6}\d\b|\(?\b0\d{1,4}\)?[ /-]\d{2,5}(?:[ -]?\d{2,5}){1,3}\b|\b\d{3}[-. ]\d{3}[-. ]\d{4}\b|\b0\d{9,10}\b").unwrap()
});

pub(super) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let Some(channel) = &context.situation.channel else { return };
    for rule in &channel.rules {
        culture::apply(context, rule, "channel", findings);
    }
    markup::check(context, channel, findings);
    too_long(context, channel, findings);
    let text = context.draft.text;
    let mut told = |rule: &str, places: Vec<Range<usize>>| {
        for place in places {
            findings.push(finding(context, channel, "conduct", rule, place));
        }
    };
    let emails: Vec<Range<usize>> = EMAIL.find_iter(text).map(|hit| hit.range()).collect();
    if !channel.conduct.links {
        // The part of an address after its @ is no link.
        let inside = |link: &Range<usize>| {
            emails.iter().any(|mail| mail.start <= link.start && link.start < mail.end)
        };
        told("channel.link", links(text).into_iter().filter(|link| !inside(link)).collect());
    }
    if !channel.conduct.emails {
        told("channel.email", emails);
    }
    if !channel.conduct.phones {
        told("channel.phone", phones(text));
    }
}

/// Phone numbers: of no more digits than E.164 has, and no part of a longer number.
fn phones(text: &str) -> Vec<Range<usize>> {
    let is_part = |c: Option<char>, next: Option<char>| {
        let counts = |c: char| c.is_alphanumeric() || c == '-';
        c.is_some_and(counts) || (c == Some(' ') && next.is_some_and(|next| next.is_ascii_digit()))
    };
    PHONE
        .find_iter(text)
        .filter(|hit| {
            let digits = hit.as_str().trim_start_matches("00").chars().filter(char::is_ascii_digit);
            let mut before = text.get(..hit.start()).unwrap_or_default().chars().rev();
            let mut after = text.get(hit.end()..).unwrap_or_default().chars();
            (7..=15).contains(&digits.count())
                && !is_part(before.next(), before.next())
                && !is_part(after.next(), after.next())
        })
        .map(|hit| hit.range())
        .collect()
}

fn too_long(context: &Context<'_>, channel: &Channel, findings: &mut Vec<Finding>) {
    let Some(limit) = channel.length else { return };
    let Some(from) = length::beyond(&context.text, limit.unit, limit.max) else { return };
    let span = from..context.draft.text.len();
    let mut found = finding(context, channel, "length", "channel.length", span)
        .with_arg("length", &length::measure(&context.text, limit.unit))
        .with_arg("max", &limit.max)
        .with_arg("unit", &limit.unit.name());
    if limit.split {
        // Several messages say the same.
        found.severity = found.severity.min(Severity::Warning);
        found.message = "channel-length-split".into();
    }
    findings.push(found);
}

/// What nobody could verify is never an error.
fn finding(
    context: &Context<'_>,
    channel: &Channel,
    key: &str,
    rule: &str,
    span: Range<usize>,
) -> Finding {
    let doubtful = channel.unverified.iter().any(|unverified| unverified == key);
    let severity = if doubtful { Severity::Warning } else { Severity::Error };
    let mut finding = Finding::at("channel", rule, severity, &context.text, span)
        .with_arg("channel", &channel.name);
    finding.message = rule.replace('.', "-");
    finding.evidence.source.clone_from(&channel.path);
    finding.evidence.authority = Some(channel.source.clone()).filter(|source| !source.is_empty());
    finding.evidence.how = Some("pattern".into());
    finding
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[&str]) {
        let found: Vec<&str> = phones(text).into_iter().map(|at| text.get(at).unwrap()).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn phone_numbers_are_told_from_other_numbers() {
        check("Ruf +49 30 1234567 an", &["+49 30 1234567"]);
        check("call (020) 7946 0958", &["(020) 7946 0958"]);
        check("call 415-555-0132 now", &["415-555-0132"]);
        check("order 104482, 2026-11-27, 49.90", &[]);
        check("K-104482 and 30 days", &[]);
    }
}
