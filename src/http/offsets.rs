//! Places in a text, from bytes to the unit that the caller counts in.

use std::ops::Range;

use serde::{Deserialize, Serialize};

/// What the caller counts in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Unit {
    /// UTF-16 units, as JavaScript counts.
    #[default]
    #[serde(rename = "utf-16")]
    Utf16,
    /// Bytes.
    #[serde(rename = "utf-8")]
    Utf8,
    /// Unicode code points, as Python counts.
    CodePoint,
}

/// A stretch of a text in the caller's unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub(super) struct Span {
    /// Where it starts.
    pub(super) start: usize,
    /// Where it has ended.
    pub(super) end: usize,
}

/// The places of one text. Only what is not ASCII is remembered, so that building is one pass and
/// asking a binary search.
pub(super) struct Offsets {
    /// For each character beyond ASCII: the byte and the unit behind it.
    beyond: Vec<(usize, usize)>,
}

impl Offsets {
    /// Reads a text once.
    pub(super) fn new(text: &str, unit: Unit) -> Self {
        let mut beyond = Vec::new();
        if unit == Unit::Utf8 || text.is_ascii() {
            return Self { beyond };
        }
        let mut units = 0;
        for (at, character) in text.char_indices() {
            units += if unit == Unit::Utf16 { character.len_utf16() } else { 1 };
            if !character.is_ascii() {
                beyond.push((at + character.len_utf8(), units));
            }
        }
        Self { beyond }
    }

    /// Bytes on character boundaries as the caller counts them.
    pub(super) fn span(&self, bytes: &Range<usize>) -> Span {
        Span { start: self.at(bytes.start), end: self.at(bytes.end) }
    }

    fn at(&self, byte: usize) -> usize {
        let before = self.beyond.partition_point(|(behind, _)| *behind <= byte);
        let (behind, units) = match before.checked_sub(1) {
            Some(last) => self.beyond[last],
            None => (0, 0),
        };
        units + (byte - behind)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Where `part` stands in `text`, in each unit.
    fn check(text: &str, part: &str, expected: [(usize, usize); 3]) {
        let start = text.find(part).unwrap();
        let bytes = start..start + part.len();
        let told = [Unit::Utf16, Unit::Utf8, Unit::CodePoint].map(|unit| {
            let span = Offsets::new(text, unit).span(&bytes);
            (span.start, span.end)
        });
        assert_eq!(told, expected, "{part} in {text}");
    }

    #[test]
    fn each_unit_counts_in_its_own_way() {
        check("plain text", "text", [(6, 10), (6, 10), (6, 10)]);
        check("für dich", "dich", [(4, 8), (5, 9), (4, 8)]);
        check("für dich", "ü", [(1, 2), (1, 3), (1, 2)]);
        check("👍 ok", "ok", [(3, 5), (5, 7), (2, 4)]);
        check("👍👍", "👍", [(0, 2), (0, 4), (0, 1)]);
        check("日本語です", "です", [(3, 5), (9, 15), (3, 5)]);
        check("e\u{301}x", "x", [(2, 3), (3, 4), (2, 3)]);
        check("", "", [(0, 0), (0, 0), (0, 0)]);
    }

    #[test]
    fn every_boundary_agrees_with_counting() {
        let text = "a\u{0}ß👨‍👩‍👧 שלום\u{202e}x日\n";
        let offsets = Offsets::new(text, Unit::Utf16);
        for (at, _) in text.char_indices().chain([(text.len(), ' ')]) {
            assert_eq!(offsets.at(at), text.get(..at).unwrap().encode_utf16().count());
        }
    }

    #[test]
    fn units_are_read_by_their_names() {
        let read = |name: &str| serde_json::from_value::<Unit>(name.into());
        assert_eq!(read("utf-16").unwrap(), Unit::Utf16);
        assert_eq!(read("utf-8").unwrap(), Unit::Utf8);
        assert_eq!(read("code-point").unwrap(), Unit::CodePoint);
        assert!(read("lines").unwrap_err().to_string().contains("code-point"));
    }
}
