//! A text too long for one message, parted where it reads best.

use super::length;
use crate::content::LengthUnit;
use crate::language::Text;

/// The text in messages of at most `max` units each; one where it fits.
pub(super) fn split(text: &str, language: &str, unit: LengthUnit, max: usize) -> Vec<String> {
    let mut parts = Vec::new();
    let mut rest = text.trim();
    while !rest.is_empty() {
        let cut = Text::new(rest, language);
        let at = length::beyond(&cut, unit, max).map(|limit| place(&cut, limit));
        // A unit that not even one character fits into cannot be parted.
        let (part, after) = match at {
            Some(0) => return vec![text.to_owned()],
            Some(at) => rest.split_at_checked(at).unwrap_or((rest, "")),
            None => (rest, ""),
        };
        parts.push(part.trim_end().to_owned());
        rest = after.trim_start();
    }
    parts
}

/// Where to part before a limit: between paragraphs, lines, sentences, words; else at the limit.
fn place(text: &Text<'_>, limit: usize) -> usize {
    let head = text.slice(0, limit);
    let behind = |mark: &str| head.rfind(mark).map(|at| at + mark.len());
    let sentence = || text.sentences().iter().rev().map(|of| of.end).find(|end| *end <= limit);
    let word = || head.char_indices().rev().find(|(_, c)| c.is_whitespace()).map(|(at, _)| at);
    // A part of a few words would look like a mistake.
    let enough = |at: &usize| *at * 3 >= limit;
    behind("\n\n")
        .filter(enough)
        .or_else(|| behind("\n").filter(enough))
        .or_else(|| sentence().filter(enough))
        .or_else(|| word().filter(|at| *at > 0))
        .unwrap_or(limit)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, max: usize, expected: &[&str]) {
        let parts = split(text, "en", LengthUnit::CodePoint, max);
        assert_eq!(parts, expected, "{text}");
        assert!(parts.iter().all(|part| part.chars().count() <= max), "{parts:?}");
    }

    #[test]
    fn parts_end_where_something_ends() {
        check("Short.", 20, &["Short."]);
        check("First one. Second one. Third.", 23, &["First one. Second one.", "Third."]);
        check("Line one\nline two\n\nline three", 24, &["Line one\nline two", "line three"]);
        check("averyveryverylongword and more", 12, &["averyveryver", "ylongword", "and more"]);
        check("", 5, &[]);
    }

    #[test]
    fn what_cannot_be_parted_stays_whole() {
        assert_eq!(split("😀😀", "en", LengthUnit::Byte, 3), ["😀😀"]);
    }
}
