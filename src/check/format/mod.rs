//! Format: dates, figures, money, quotation marks and blanks as another locale writes them.
//!
//! Only what can be nothing else is found: `1,234` is right somewhere. Of dates such as `03/04/2026` a note tells where
//! readers may take them for another day, and a warning where the request says so.

mod date;
mod number;
mod quotes;
mod spaces;

use std::ops::Range;

use super::{Context, Finding, bytes};
use crate::content::Severity;
use crate::language::format::{Format, format, in_words};

pub(super) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let Some(format) = format(context.draft.locale) else { return };
    let text = context.draft.text;
    let add = |found: Vec<Found>, findings: &mut Vec<Finding>| {
        let own = found.into_iter().filter(|found| context.is_own(&found.span));
        findings.extend(own.map(|found| finding(context, found)));
    };
    if bytes::any(text, |byte| byte.is_ascii_digit()) {
        add(number::numbers(&context.text, format), findings);
        add(date::dates(text, format), findings);
        let doubted = date::doubted(text, format, &context.situation.days()).into_iter();
        let own = doubted.filter(|doubted| {
            let written = context.text.slice(doubted.span.start, doubted.span.end);
            context.is_own(&doubted.span) && !context.situation.is_customers(written)
        });
        findings.extend(own.map(|doubted| both_ways(context, doubted)));
    }
    if quotes::opening().any(|mark| context.text.may_have_sign(mark)) {
        add(quotes::quotes(text, format), findings);
    }
    add(spaces::spaces(text, format), findings);
}

/// What is written as in another locale, and how it is written here, where that is sure.
struct Found {
    rule: &'static str,
    span: Range<usize>,
    here: Option<String>,
}

fn finding(context: &Context<'_>, found: Found) -> Finding {
    let here = found.here.as_deref().unwrap_or("none").to_owned();
    let mut finding =
        Finding::at("format", found.rule, Severity::Warning, &context.text, found.span)
            .with_arg("here", &here);
    finding.message = found.rule.replace('.', "-");
    finding.evidence.source = "format".into();
    finding.evidence.how = Some("pattern".into());
    finding.evidence.matched = Some(finding.excerpt.clone());
    finding.replacements.extend(found.here);
    finding
}

/// A date that may be taken for another day, with its readings in words.
fn both_ways(context: &Context<'_>, doubted: date::Doubted) -> Finding {
    let severity = if doubted.is_swapped { Severity::Warning } else { Severity::Note };
    let rule = if doubted.is_swapped { "format.date-swapped" } else { "format.date-doubted" };
    let locale = context.draft.locale;
    let [here, there] =
        doubted.readings.map(|date| in_words(date, locale).unwrap_or_else(|| date.to_string()));
    let mut finding = Finding::at("format", rule, severity, &context.text, doubted.span)
        .with_arg("here", &here)
        .with_arg("there", &there);
    finding.message = rule.replace('.', "-");
    finding.evidence.source = if doubted.is_swapped { "request" } else { "format" }.into();
    finding.evidence.how = Some("pattern".into());
    finding.evidence.matched = Some(finding.excerpt.clone());
    finding.suggestions = if doubted.is_swapped { vec![there, here] } else { vec![here, there] };
    finding
}

/// The character before a place.
fn before(text: &str, at: usize) -> Option<char> {
    text.get(..at)?.chars().next_back()
}

/// The character behind a place.
fn behind(text: &str, at: usize) -> Option<char> {
    text.get(at..)?.chars().next()
}

#[cfg(test)]
mod tests;
