//! Quotation marks that are another language's.

use super::{Format, Found};

/// Pairs of double marks that some language writes; of those that begin alike the nearer end counts.
const PAIRS: [(char, char); 7] =
    [('„', '“'), ('„', '”'), ('“', '”'), ('«', '»'), ('»', '«'), ('「', '」'), ('『', '』')];
/// A quotation is no longer, in bytes.
const LONGEST: usize = 400;

/// The marks with which a quotation may begin.
pub(super) fn opening() -> impl Iterator<Item = char> {
    PAIRS.iter().map(|(opens, _)| *opens)
}

pub(super) fn quotes(text: &str, format: &Format) -> Vec<Found> {
    let mut own = format.quotes();
    let Some((opens, closes)) = own.next() else { return Vec::new() };
    let own: Vec<(char, char)> = std::iter::once((opens, closes)).chain(own).collect();
    let mut found = Vec::new();
    let mut at = 0;
    while let Some((start, mark)) = next_mark(text, at) {
        let inner = start + mark.len_utf8();
        at = inner;
        let end = |pairs: &[(char, char)]| {
            let rest = text.get(inner..).unwrap_or_default().char_indices();
            let mut near = rest.take_while(|(length, c)| *length <= LONGEST && *c != '\n');
            near.find(|(_, c)| pairs.contains(&(mark, *c))).map(|(length, _)| inner + length)
        };
        let (right, other) = (end(&own), end(&PAIRS));
        let Some(until) = other.or(right) else { continue };
        let close =
            text.get(until..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
        at = until + close;
        let said = text.get(inner..until).unwrap_or_default().trim();
        if right == Some(until) || said.is_empty() {
            continue;
        }
        let blank = format.inside_quotes();
        let here = format!("{opens}{blank}{said}{blank}{closes}");
        found.push(Found { rule: "format.quotes", span: start..at, here: Some(here) });
    }
    found
}

fn next_mark(text: &str, from: usize) -> Option<(usize, char)> {
    let may_open =
        |c: char| matches!(c, '«' | '»' | '\u{2018}'..='\u{201f}' | '\u{300c}'..='\u{300f}');
    let opens = |c: char| may_open(c) && PAIRS.iter().any(|(open, _)| *open == c);
    let rest = text.get(from..)?;
    rest.char_indices().find(|(_, c)| opens(*c)).map(|(at, c)| (from + at, c))
}
