//! The dictionary forms of words by their affixes, for languages whose words have more forms than
//! a table holds. What the endings are stands in `data/affixes`.

mod carry;
mod chain;
mod notation;
mod roots;
mod shape;
mod sounds;
mod swap;
mod template;

use super::pos::Pos;
use super::stem::primary;
pub(super) use carry::{carried, stays_behind};

/// Longer words have no bases: so long are names of files and slips of the keyboard.
const LONGEST: usize = 40;

/// Whether the words of a language are read by rules.
pub(super) fn has_rules(language: &str) -> bool {
    matches!(primary(language), "tr" | "hi" | "ar")
}

/// The dictionary forms that a folded word may be a form of, with their parts of speech (as far as
/// the endings tell; both given where both can be). Never the word itself unless it is its own base
/// by analysis. None for other languages, and for words with digits or of another script.
pub(super) fn bases(fold: &str, language: &str) -> Vec<(String, Pos)> {
    if fold.is_empty() || fold.chars().nth(LONGEST).is_some() {
        return Vec::new();
    }
    match primary(language) {
        "tr" if fold.chars().all(char::is_alphabetic) => chain::turkish().bases(fold),
        "hi" if fold.bytes().all(|byte| !byte.is_ascii()) => swap::hindi().bases(fold),
        "ar" if fold.bytes().all(|byte| !byte.is_ascii()) => template::arabic().bases(fold),
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests;
