//! Words joined by hyphens.

use std::ops::Range;
use std::sync::OnceLock;

use super::stem::primary;
use super::text::Text;
use super::words::fold;

/// Whether a place is only a part of a longer word that is written with hyphens, and so another word.
pub(super) fn is_part(text: &Text<'_>, span: &Range<usize>) -> bool {
    let hyphen = |c: char| matches!(c, '-' | '\u{2010}' | '\u{2011}');
    let before = text.slice(0, span.start).strip_suffix(hyphen);
    let after = text.slice(span.end, text.text.len()).strip_prefix(hyphen);
    if before.is_none() && after.is_none() {
        return false;
    }
    let Some(clitics) = clitics(text.language) else { return false };
    let word_before = before
        .map(|before| before.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default());
    let word_after =
        after.map(|after| after.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default());
    [word_before, word_after]
        .into_iter()
        .flatten()
        .any(|word| word.chars().any(char::is_alphabetic) && !clitics.contains(&fold(word)))
}

/// The short words that may be joined to any word; none where hyphens part words.
fn clitics(language: &str) -> Option<&'static Vec<String>> {
    static READ: OnceLock<Vec<(&'static str, Vec<String>)>> = OnceLock::new();
    let all = READ.get_or_init(|| {
        include_str!("data/hyphens.txt")
            .lines()
            .filter_map(|line| line.split('#').next()?.split_once(':'))
            .map(|(language, words)| (language, words.split_whitespace().map(fold).collect()))
            .collect()
    });
    all.iter().find(|(known, _)| *known == primary(language)).map(|(_, words)| words)
}
