//! The draft is in the language that the customer and the channel call for.

use super::{Context, Finding};
use crate::content::Severity;
use crate::language::detect::detect;

/// Shorter drafts tell too little.
const WORDS: usize = 4;

pub(super) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let words = context.text.tokens.iter().filter(|token| token.begins).count();
    if words < WORDS {
        return;
    }
    let locale = context.draft.locale;
    let prior = [locale.as_str().to_owned()];
    let told = detect(context.draft.text, &[], &prior);
    let language = told.language.split('-').next().unwrap_or("und");
    if told.reliable && language != "und" && language != locale.language() {
        let span = 0..context.draft.text.trim_end().len();
        let mut finding =
            Finding::at("language", "language.other", Severity::Error, &context.text, span)
                .with_arg("found", &told.language)
                .with_arg("wanted", &locale);
        finding.message = "language-other".into();
        finding.evidence.source = "detect".into();
        finding.evidence.matched = Some(told.language.clone());
        findings.push(finding);
    }
}
