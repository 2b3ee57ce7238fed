//! The draft is in the language that the customer and the channel call for.

use super::{Context, Finding};
use crate::content::Severity;
use crate::language::detect::detect;
use crate::language::{Detection, Locale};

/// Shorter texts tell too little.
const WORDS: usize = 4;
/// The same of a message, which may be in a script without spaces.
const LETTERS: usize = 8;

pub(super) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let words = context.text.tokens.iter().filter(|token| token.begins).count();
    if words < WORDS {
        return;
    }
    let locale = context.draft.locale;
    let told = detect(context.draft.text, &[], &[locale.as_str().to_owned()]);
    if let Some(found) = other_than(&told, locale) {
        findings.push(finding(context, found, locale));
    } else if let Some(wanted) = customers(context) {
        findings.push(finding(context, locale.as_str(), wanted));
    }
}

/// The market's locale for the customer's language, where the draft is in another and nobody asked
/// for that.
fn customers<'a>(context: &'a Context<'_>) -> Option<&'a Locale> {
    let situation = context.situation;
    let (None, Some(message), Some(market)) =
        (&situation.locale, &situation.message, &situation.market)
    else {
        return None;
    };
    if market.locales.len() < 2 || message.chars().count() < LETTERS {
        return None;
    }
    let theirs = detect(message, &[], &[]);
    let language = other_than(&theirs, context.draft.locale)?;
    let language = language.split('-').next()?;
    market.locales.iter().find(|locale| locale.language() == language)
}

/// The language, where it is told for sure and is not the locale's.
fn other_than<'d>(told: &'d Detection, locale: &Locale) -> Option<&'d str> {
    let language = told.language.split('-').next().unwrap_or("und");
    let other = told.is_sure() && language != "und" && language != locale.language();
    other.then_some(told.language.as_str())
}

fn finding(context: &Context<'_>, found: &str, wanted: &Locale) -> Finding {
    let span = 0..context.draft.text.trim_end().len();
    let mut finding =
        Finding::at("language", "language.other", Severity::Error, &context.text, span)
            .with_arg("found", &found)
            .with_arg("wanted", wanted);
    finding.message = "language-other".into();
    finding.evidence.source = "detect".into();
    finding.evidence.matched = Some(found.to_owned());
    finding
}
