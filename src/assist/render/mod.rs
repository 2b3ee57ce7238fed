//! Answers and wordings as text. Alone formats with Fluent.

use std::collections::BTreeMap;

use crate::content::{AnswerId, ArgValue, Library, Market};
use crate::language::Locale;

/// A rendered answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rendered {
    /// The text; what is missing stands as `[name]`.
    pub text: String,
    /// The locale it is in.
    pub locale: Locale,
    /// The locale that was asked for, where that is another.
    pub fallback_from: Option<Locale>,
    /// Arguments that the text needs and nobody gave, in the order of their names.
    pub missing: Vec<String>,
}

/// Renders an answer; none where no locale of the chain has it.
pub fn answer(
    library: &Library,
    id: &AnswerId,
    locale: &Locale,
    market: Option<&Market>,
    args: &BTreeMap<String, ArgValue>,
) -> Option<Rendered> {
    let _ = (library, id, locale, market, args);
    unimplemented!()
}

/// Words a message of `findings.ftl` or `ui.ftl` in the reader's locale, else in English; none where
/// neither has it.
pub fn wording(
    library: &Library,
    id: &str,
    locale: &Locale,
    args: &BTreeMap<String, String>,
) -> Option<String> {
    let _ = (library, id, locale, args);
    unimplemented!()
}
