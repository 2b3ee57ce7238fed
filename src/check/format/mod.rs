//! Format: dates, figures, money, quotation marks and blanks as another locale writes them.
//!
//! Only what can be nothing else is found: `1,234` and `03/04/2026` are right somewhere.

mod date;
mod number;
mod quotes;
mod spaces;

use std::ops::Range;

use super::{Context, Finding};
use crate::content::Severity;
use crate::language::format::{Format, format};

pub(super) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let Some(format) = format(context.draft.locale) else { return };
    let text = context.draft.text;
    let mut add = |found: Vec<Found>| {
        let own = found.into_iter().filter(|found| context.is_own(&found.span));
        findings.extend(own.map(|found| finding(context, found)));
    };
    if text.bytes().any(|byte| byte.is_ascii_digit()) {
        add(number::numbers(text, format));
        add(date::dates(text, format));
    }
    if !text.is_ascii() {
        add(quotes::quotes(text, format));
    }
    add(spaces::spaces(text, format));
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
