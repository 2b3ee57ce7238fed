//! Channel: length in its unit, links and addresses, rules of conduct.

use std::ops::Range;

use super::own::{EMAIL, links};
use super::{Context, Finding, culture, length, markup, privacy};
use crate::content::{Channel, Severity};

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
        told("channel.phone", privacy::phones(context));
    }
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
