//! Facts carried over: numbers of the request that are changed in the draft, and what of it the
//! answer told and the draft no longer does.

use std::collections::BTreeSet;
use std::ops::Range;

use jiff::civil::Date;

use crate::check::slips::{is_swap, slips};
use crate::check::{Context, Finding};
use crate::content::{ArgValue, Severity};
use crate::language::quantity::{Value, quantities};

/// A shorter number is like too many others.
const LEAST: usize = 5;

pub(super) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let numbers = numbers(context);
    if !numbers.is_empty() {
        changed(context, &numbers, findings);
    }
    let answer = context.draft.source.filter(|source| !source.translated);
    if let Some(source) = answer.filter(|_| context.draft.answer.is_some()) {
        missing(context, &numbers, source.text, findings);
    }
}

/// The order's number and what else of the request is a number with a name: a tracking number.
fn numbers<'a>(context: &Context<'a>) -> Vec<&'a str> {
    let situation = context.situation;
    let args = situation.args.values().filter_map(|value| match value {
        ArgValue::String(text) => Some(text),
        _ => None,
    });
    let all = situation.order.id.iter().chain(args).map(|text| text.trim());
    all.filter(|text| {
        let figures = text.chars().filter(char::is_ascii_digit).count();
        figures >= LEAST.saturating_sub(1)
            && text.len() >= LEAST
            && !text.contains(|c: char| c.is_whitespace() || "@:/".contains(c))
    })
    .collect()
}

/// Words of a text that have figures: numbers with or without letters.
fn named(text: &str) -> impl Iterator<Item = Range<usize>> {
    let part = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    let mut at = 0;
    text.split(move |c: char| !part(c)).filter_map(move |word| {
        let from = at;
        let width = text.get(from + word.len()..).and_then(|rest| rest.chars().next());
        at = from + word.len() + width.map_or(0, char::len_utf8);
        let bare = word.trim_matches(['-', '_']);
        let start = from + (word.len() - word.trim_start_matches(['-', '_']).len());
        let figures = bare.bytes().filter(u8::is_ascii_digit).count();
        (figures >= 4).then_some(start..start + bare.len())
    })
}

fn squeezed(text: &str) -> String {
    text.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_uppercase()).collect()
}

/// A number that is one slip away from one of the request's, and is not the customer's own.
fn changed(context: &Context<'_>, numbers: &[&str], findings: &mut Vec<Finding>) {
    let text = context.draft.text;
    if text.bytes().filter(u8::is_ascii_digit).count() < 4 {
        return;
    }
    let places: Vec<Range<usize>> = named(text).collect();
    let told: Vec<String> =
        places.iter().map(|span| squeezed(text.get(span.clone()).unwrap_or_default())).collect();
    let known: Vec<String> = numbers.iter().map(|number| squeezed(number)).collect();
    for (span, one) in places.iter().zip(&told) {
        if known.contains(one) || !context.is_own(span) {
            continue;
        }
        let near = known.iter().zip(numbers).find(|(known, _)| {
            // Beside the right number, another that is like it may be another order's.
            let sure = is_swap(one, known) || (slips(one, known, 1) && !told.contains(known));
            sure && one.len().abs_diff(known.len()) <= 1
        });
        let Some((_, right)) = near else { continue };
        let written = context.situation.customers_words();
        if written.iter().any(|words| squeezed(words).contains(one)) {
            continue;
        }
        findings.push(slip(context, "placeholder.changed", span.clone(), right));
    }
}

/// A place where the draft writes something else than the request, and what is right there.
pub(super) fn slip(context: &Context<'_>, rule: &str, span: Range<usize>, right: &str) -> Finding {
    let mut finding = Finding::at("placeholder", rule, Severity::Error, &context.text, span)
        .with_arg("right", &right);
    finding.message = "placeholder-changed".into();
    finding.evidence.source = "request".into();
    finding.evidence.how = Some("slip".into());
    finding.replacements.push(right.to_owned());
    finding
}

/// The same where it may be meant so: a warning, for a person to choose.
pub(super) fn doubt(context: &Context<'_>, rule: &str, span: Range<usize>, right: &str) -> Finding {
    let mut finding = slip(context, rule, span, right);
    finding.severity = Severity::Warning;
    finding.suggestions = std::mem::take(&mut finding.replacements);
    finding
}

/// Numbers, amounts and days of the request that the answer told and the draft does not.
fn missing(context: &Context<'_>, numbers: &[&str], answer: &str, findings: &mut Vec<Finding>) {
    let text = context.draft.text;
    let (told, was) = (squeezed(text), squeezed(answer));
    let lost = |number: &&&str| {
        let number = squeezed(number);
        was.contains(&number) && !told.contains(&number)
    };
    // Where it was changed, it was not left out.
    if findings.iter().any(|finding| finding.rule == "placeholder.changed") {
        return;
    }
    let lost: BTreeSet<&str> = numbers.iter().filter(lost).copied().collect();
    for number in lost {
        findings.push(gone(context, number));
    }
    let args = &context.situation.args;
    let days: BTreeSet<Date> = args
        .values()
        .filter_map(|value| match value {
            ArgValue::Date { at, .. } => Some(at.date()),
            _ => None,
        })
        .collect();
    if days.is_empty() {
        return;
    }
    let now = context.situation.now.unwrap_or_else(jiff::Timestamp::now);
    let now = now.to_zoned(jiff::tz::TimeZone::UTC).datetime();
    let dates = |text: &str| -> BTreeSet<Date> {
        let found = quantities(text, context.draft.locale, Some(now));
        let dates = found.iter().filter_map(|quantity| match quantity.value {
            Value::Date(date) => Some(date),
            _ => None,
        });
        dates.collect()
    };
    let (was, told) = (dates(answer), dates(text));
    for day in days.intersection(&was).filter(|day| !told.contains(day)) {
        findings.push(gone(context, &day.to_string()));
    }
}

fn gone(context: &Context<'_>, fact: &str) -> Finding {
    let mut finding =
        Finding::at("placeholder", "placeholder.missing", Severity::Note, &context.text, 0..0)
            .with_arg("fact", &fact);
    finding.message = "placeholder-missing".into();
    finding.evidence.source = "request".into();
    finding.evidence.matched = Some(fact.to_owned());
    finding
}
