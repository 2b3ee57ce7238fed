//! The draft is in the language that the customer and the channel call for.

use std::ops::Range;

use super::{Context, Finding};
use crate::content::Severity;
use crate::language::detect::{detect, is_surely};
use crate::language::script::language_by_script;
use crate::language::stem::stop_words;
use crate::language::{Detection, Locale, Token};

/// Shorter texts tell too little.
const WORDS: usize = 4;
/// The same of a message, which may be in a script without spaces.
const LETTERS: usize = 8;
/// Bytes of a sentence that is more than a greeting.
const GREETING: usize = 24;
/// Characters that are enough to tell the language of a draft.
const ENOUGH: usize = 100;
/// Words of a sentence that is looked at by itself.
const SENTENCE: usize = 6;
/// … and how sure its language must be: names and addresses look like other languages.
const CERTAIN: f64 = 0.95;

pub(super) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let words = context.text.tokens.iter().filter(|token| token.begins).count();
    if words < WORDS {
        return;
    }
    let locale = context.draft.locale;
    let prior = [locale.as_str().to_owned()];
    let told = |text: &str| detect(text, &[], &prior);
    let beginning = beginning(context);
    let text = context.text.slice(beginning.start, beginning.end);
    let own = is_surely(locale.language(), within(context, &beginning))
        || language_by_script(text) == Some(locale.language())
        || is_of(&told(text), locale);
    let whole = (!own).then(|| told(&context.without_mail()));
    if let Some(found) = whole.as_ref().and_then(|whole| other_than(whole, locale)) {
        findings.push(finding(context, found, locale));
    } else if let Some(wanted) = customers(context) {
        findings.push(finding(context, locale.as_str(), wanted));
    } else {
        mixed(context, findings);
    }
}

/// Enough of the draft to tell its language: whole sentences from the first one that is no greeting.
fn beginning(context: &Context<'_>) -> Range<usize> {
    let sentences = context.text.sentences();
    let is_long = |span: &Range<usize>| span.len() >= GREETING && context.is_own(span);
    let Some(first) = sentences.iter().find(|span| is_long(span)) else {
        return 0..context.draft.text.len();
    };
    let enough = |end: usize| context.text.slice(first.start, end).chars().count() >= ENOUGH;
    let last = sentences.iter().map(|span| span.end).find(|end| *end > first.start && enough(*end));
    first.start..last.unwrap_or(context.draft.text.len())
}

/// The words that begin in a range.
fn within<'a>(context: &'a Context<'_>, span: &Range<usize>) -> &'a [Token] {
    let tokens = &context.text.tokens;
    let from = tokens.partition_point(|token| token.start < span.start);
    let until = tokens.partition_point(|token| token.start < span.end);
    tokens.get(from..until).unwrap_or_default()
}

/// Sentences that somebody forgot to translate: of another language for sure, without a single
/// function word of the draft's own.
fn mixed(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let locale = context.draft.locale;
    let Some(own) = stop_words(locale.language()) else { return };
    for span in context.text.sentences().iter().filter(|span| context.is_own(span)) {
        let words = within(context, span);
        let foreign = || !words.iter().any(|token| own.contains(token.fold.as_str()));
        if words.len() < SENTENCE || !foreign() || is_surely(locale.language(), words) {
            continue;
        }
        let text = context.text.slice(span.start, span.end);
        // Where each word is written with its particles no function word stands alone.
        if language_by_script(text) == Some(locale.language()) {
            continue;
        }
        let told = detect(text, &[], &[]);
        if let Some(found) = other_than(&told, locale).filter(|_| told.confidence >= CERTAIN) {
            let mut finding = finding(context, found, locale);
            finding.span = span.clone();
            text.clone_into(&mut finding.excerpt);
            finding.rule = "language.mixed".into();
            finding.severity = Severity::Warning;
            finding.message = "language-mixed".into();
            findings.push(finding);
        }
    }
}

/// Whether a text is told for sure to be in the locale's language.
fn is_of(told: &Detection, locale: &Locale) -> bool {
    told.is_sure() && told.language.split('-').next() == Some(locale.language())
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
