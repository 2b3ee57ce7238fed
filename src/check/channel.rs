//! Channel: length in its unit, links and addresses, rules of conduct.

use std::sync::LazyLock;

use regex::Regex;

use super::own::{EMAIL, LINK};
use super::{Context, Finding, culture, length};
use crate::content::{Channel, Severity};

/// A phone number as people write it: eight digits and more, grouped, with or without a country code.
#[expect(clippy::unwrap_used, reason = "a constant pattern, tried by the tests")]
static PHONE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?:\+|\b00)[1-9]\d{0,2}[ ./-]?(?:\(?\d{1,5}\)?[ ./-]?){2,6}\d\b|\(?\b0\d{1,4}\)?[ /-]\d{2,5}(?:[ -]?\d{2,5}){1,3}\b|\b\d{3}[-. ]\d{3}[-. ]\d{4}\b|\b0\d{9,10}\b|\b1[3-9]\d{9}\b").unwrap()
});

pub(super) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let Some(channel) = &context.situation.channel else { return };
    for rule in &channel.rules {
        culture::apply(context, rule, "channel", findings);
    }
    too_long(context, channel, findings);
    let text = context.draft.text;
    let mut told = |rule: &str, regex: &Regex| {
        for hit in regex.find_iter(text) {
            // The part of an address after its @ is no link.
            let is_address =
                rule == "channel.link" && text.get(..hit.start()).is_some_and(|b| b.ends_with('@'));
            let is_address = is_address
                || (rule == "channel.link"
                    && EMAIL
                        .find_iter(text)
                        .any(|mail| mail.start() <= hit.start() && hit.end() <= mail.end()));
            if !is_address {
                findings.push(finding(context, channel, "conduct", rule, hit.range()));
            }
        }
    };
    if !channel.conduct.links {
        told("channel.link", &LINK);
    }
    if !channel.conduct.emails {
        told("channel.email", &EMAIL);
    }
    if !channel.conduct.phones {
        told("channel.phone", &PHONE);
    }
}

fn too_long(context: &Context<'_>, channel: &Channel, findings: &mut Vec<Finding>) {
    let Some(limit) = channel.length else { return };
    let Some(from) = length::beyond(&context.text, limit.unit, limit.max) else { return };
    let span = from..context.draft.text.len();
    let found = finding(context, channel, "length", "channel.length", span)
        .with_arg("length", &length::measure(&context.text, limit.unit))
        .with_arg("max", &limit.max)
        .with_arg("unit", &limit.unit.name());
    findings.push(found);
}

/// What nobody could verify is never an error.
fn finding(
    context: &Context<'_>,
    channel: &Channel,
    key: &str,
    rule: &str,
    span: std::ops::Range<usize>,
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
        let found: Vec<&str> = PHONE.find_iter(text).map(|hit| hit.as_str()).collect();
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
