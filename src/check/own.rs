//! Whose words: quoted mail, links and addresses are not the agent's.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

/// A link or a bare domain with a path.
#[expect(clippy::unwrap_used, reason = "a constant pattern, tried by the tests")]
static LINK: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"\b(?i:https?://|www\.)[^\s<>\x22]+|\b[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.(?:com|net|org|info|shop|store|example|de|fr|it|es|nl|pl|eu|uk|jp|cn|ae|io|co|me|ly)(?:/[^\s<>\x22]*)?").unwrap()
});

/// An e-mail address.
#[expect(clippy::unwrap_used, reason = "a constant pattern, tried by the tests")]
pub(super) static EMAIL: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?i)[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})*\.[a-z]{2,24}")
        .unwrap()
});

/// Byte ranges of links, without the marks that close the sentence around them.
pub(super) fn links(text: &str) -> Vec<Range<usize>> {
    let closing = |c: char| {
        matches!(
            c,
            '.' | ','
                | ';'
                | ':'
                | '!'
                | '?'
                | ')'
                | ']'
                | '}'
                | '»'
                | '”'
                | '’'
                | '\''
                | '。'
                | '、'
        )
    };
    let trimmed = |hit: regex::Match<'_>| {
        hit.start()..hit.start() + hit.as_str().trim_end_matches(closing).len()
    };
    LINK.find_iter(text).map(trimmed).collect()
}

/// Byte ranges that are not the agent's words, in order, without overlap.
pub(super) fn others(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if line.trim_start().starts_with('>') {
            found.push(at..at + line.len());
        }
        at += line.len();
    }
    if text.contains('@') {
        found.extend(EMAIL.find_iter(text).map(|hit| hit.range()));
    }
    // In prose a full stop is followed by a blank.
    let dotted =
        text.as_bytes().windows(2).any(|two| two[0] == b'.' && two[1].is_ascii_alphabetic());
    if dotted || text.contains("://") {
        found.extend(links(text));
    }
    found.sort_by_key(|range| (range.start, range.end));
    let mut merged: Vec<Range<usize>> = Vec::new();
    for range in found {
        match merged.last_mut() {
            Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
            _ => merged.push(range),
        }
    }
    merged
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[&str]) {
        let found: Vec<&str> =
            others(text).into_iter().map(|range| text.get(range).unwrap()).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn quotes_links_and_addresses_are_others() {
        check("Hallo\n> sofort!\nGruß", &["> sofort!\n"]);
        check("siehe https://kestrelle.example/a?b=c bitte", &["https://kestrelle.example/a?b=c"]);
        check("an service@kestrelle.example, danke", &["service@kestrelle.example"]);
        check("Nichts. Gar nichts.", &[]);
    }
}
