//! How long a text is, in the unit of who counts.

use crate::content::LengthUnit;
use crate::language::Text;

/// Characters of the GSM 7-bit default alphabet (3GPP TS 23.038, 6.2.1).
const GSM: &str = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?\
                   ¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
/// Characters of its extension table, two septets each.
const GSM_EXTENSION: &str = "\u{c}^{}\\[~]|€";

/// How many units the text has.
pub(super) fn measure(text: &Text<'_>, unit: LengthUnit) -> usize {
    match unit {
        LengthUnit::CodePoint => text.text.chars().count(),
        LengthUnit::Utf16 => text.text.encode_utf16().count(),
        LengthUnit::Byte => text.text.len(),
        LengthUnit::Gsm => segments(text.text),
        LengthUnit::Word => text.tokens.iter().filter(|token| token.begins).count(),
        LengthUnit::Sentence => text.sentences().len(),
    }
}

/// The first byte beyond `max` units; none where the text is not longer.
pub(super) fn beyond(text: &Text<'_>, unit: LengthUnit, max: usize) -> Option<usize> {
    if measure(text, unit) <= max {
        return None;
    }
    let step = |size: fn(char) -> usize| {
        let mut count = 0;
        text.text.char_indices().find(|(_, c)| {
            count += size(*c);
            count > max
        })
    };
    let at = match unit {
        LengthUnit::CodePoint => step(|_| 1).map(|(at, _)| at),
        LengthUnit::Utf16 => step(char::len_utf16).map(|(at, _)| at),
        LengthUnit::Byte => step(char::len_utf8).map(|(at, _)| at),
        LengthUnit::Gsm => Some(segment_end(text.text, max)),
        LengthUnit::Word => {
            text.tokens.iter().filter(|token| token.begins).nth(max).map(|token| token.start)
        }
        LengthUnit::Sentence => text.sentences().get(max).map(|sentence| sentence.start),
    };
    Some(at.unwrap_or(text.text.len()))
}

/// Segments of an SMS: GSM-7 160 alone or 153 each, UCS-2 70 alone or 67 each.
fn segments(text: &str) -> usize {
    let (size, alone, each) = plan(text);
    let all: usize = text.chars().map(size).sum();
    if all <= alone { usize::from(all > 0) } else { pack(text, size, each).len() }
}

fn segment_end(text: &str, max: usize) -> usize {
    let (size, alone, each) = plan(text);
    if max == 1 {
        // One segment alone holds more than each of several.
        let mut count = 0;
        return text
            .char_indices()
            .find(|(_, c)| {
                count += size(*c);
                count > alone
            })
            .map_or(text.len(), |(at, _)| at);
    }
    pack(text, size, each).get(max).copied().unwrap_or(text.len())
}

type Size = fn(char) -> usize;

fn plan(text: &str) -> (Size, usize, usize) {
    if text.chars().all(|c| GSM.contains(c) || GSM_EXTENSION.contains(c)) {
        (|c| if GSM_EXTENSION.contains(c) { 2 } else { 1 }, 160, 153)
    } else {
        (char::len_utf16, 70, 67)
    }
}

/// First bytes of the segments; no character is cut in two.
fn pack(text: &str, size: Size, each: usize) -> Vec<usize> {
    let mut starts = vec![0];
    let mut count = 0;
    for (at, c) in text.char_indices() {
        if count + size(c) > each {
            starts.push(at);
            count = 0;
        }
        count += size(c);
    }
    starts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, unit: LengthUnit, expected: usize) {
        assert_eq!(measure(&Text::new(text, "en"), unit), expected, "{text}");
    }

    #[test]
    fn each_unit_counts_its_own() {
        check("a😀é", LengthUnit::CodePoint, 3);
        check("a😀é", LengthUnit::Utf16, 4);
        check("a😀é", LengthUnit::Byte, 7);
        check("Hello there, you.", LengthUnit::Word, 3);
        check("One. Two!\nThree", LengthUnit::Sentence, 3);
    }

    #[test]
    fn sms_segments_follow_the_alphabet() {
        check("", LengthUnit::Gsm, 0);
        check(&"a".repeat(160), LengthUnit::Gsm, 1);
        check(&"a".repeat(161), LengthUnit::Gsm, 2);
        check(&"€".repeat(80), LengthUnit::Gsm, 1);
        check(&"€".repeat(81), LengthUnit::Gsm, 2);
        check(&"ж".repeat(70), LengthUnit::Gsm, 1);
        check(&"ж".repeat(71), LengthUnit::Gsm, 2);
    }

    #[test]
    fn what_is_too_long_begins_somewhere() {
        let of = |text: &str, unit, max| beyond(&Text::new(text, "en"), unit, max);
        assert_eq!(of("abc", LengthUnit::CodePoint, 3), None);
        assert_eq!(of("äbc", LengthUnit::CodePoint, 2), Some(3));
        assert_eq!(of("one two three", LengthUnit::Word, 2), Some(8));
    }
}
