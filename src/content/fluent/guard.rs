//! Keeps from the parser what would bring it down: it descends without limit, and cuts a character
//! in two where an escape sequence is broken.

use std::borrow::Cow;

use super::super::fault::Weight;
use super::entries::entries;
use super::faults::Sink;

/// How deep placeables, choices and calls may stand in one another, counted generously.
const DEPTH: usize = 300;

/// Whether an entry may nest too deep to be parsed; tells of each. Counted is whatever can open a
/// level: `->`, a call's parenthesis, a brace right after a brace, parenthesis or comma.
pub(super) fn too_deep(text: &str, sink: &mut Sink<'_>) -> bool {
    let mut found = false;
    let whole = text.len();
    let starts = entries(text);
    let first = starts.first().map_or(whole, |entry| entry.span.start);
    let spans = std::iter::once(0..first).chain(starts.into_iter().map(|entry| entry.span));
    for span in spans {
        let bytes = text.as_bytes().get(span.clone()).unwrap_or_default();
        if levels(bytes) > DEPTH {
            found = true;
            let head = span.start..(span.start + 1).min(span.end);
            sink.push(Weight::Reject, head, "this message nests too many placeables and choices");
        }
    }
    found
}

fn levels(bytes: &[u8]) -> usize {
    let mut levels = 0;
    let (mut before, mut dense) = (b' ', b' ');
    for &byte in bytes {
        let opens = match byte {
            b'>' => before == b'-',
            // Blanks may stand between a function's name and its parenthesis.
            b'(' => {
                dense.is_ascii_uppercase()
                    || dense.is_ascii_digit()
                    || dense == b'_'
                    || dense == b'-'
            }
            b'{' => matches!(dense, b'{' | b'(' | b','),
            _ => false,
        };
        levels += usize::from(opens);
        before = byte;
        if !matches!(byte, b' ' | b'\n' | b'\r') {
            dense = byte;
        }
    }
    levels
}

/// The text with `x` for each byte of a character that would be cut in two, the one that ends a
/// `\u` or `\U` escape too early.
pub(super) fn disarmed(text: &str) -> Cow<'_, str> {
    let mut copy: Option<String> = None;
    let mut kept = 0;
    for (at, _) in text.match_indices('\\') {
        let Some(rest) = text.get(at + 1..) else { continue };
        let wanted = match rest.as_bytes().first() {
            Some(b'u') => 4,
            Some(b'U') => 6,
            _ => continue,
        };
        let digits = rest.bytes().skip(1).take(wanted).take_while(u8::is_ascii_hexdigit).count();
        let end = at + 2 + digits;
        let Some(next) = text.get(end..).and_then(|rest| rest.chars().next()) else { continue };
        if digits < wanted && !next.is_ascii() {
            let copy = copy.get_or_insert_with(|| String::with_capacity(text.len()));
            copy.push_str(text.get(kept..end).unwrap_or_default());
            copy.extend(std::iter::repeat_n('x', next.len_utf8()));
            kept = end + next.len_utf8();
        }
    }
    match copy {
        None => Cow::Borrowed(text),
        Some(mut copy) => {
            copy.push_str(text.get(kept..).unwrap_or_default());
            Cow::Owned(copy)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_broken_escape_is_disarmed() {
        let check = |text: &str, expected: &str| assert_eq!(disarmed(text), expected);
        check(r#"a = { "\u00e4\U01F60Aé" } \é"#, r#"a = { "\u00e4\U01F60Aé" } \é"#);
        check(r#"a = { "\u00é" } 語"#, r#"a = { "\u00xx" } 語"#);
        check("\\u語\\U12345🚊\\", "\\uxxx\\U12345xxxx\\");
    }

    #[test]
    fn what_opens_a_level_is_counted() {
        let check = |text: &str, expected: usize| assert_eq!(levels(text.as_bytes()), expected);
        check("a = Hello { $x }, { $y } (see FAQ)", 1);
        check("a = { { {$x} } }", 2);
        check("a = { A( B (C(1))) }", 3);
        check("a = { $a ->\n *[b] { $c ->\n *[d] e\n }\n }", 2);
    }
}
