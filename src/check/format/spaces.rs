//! Blanks before marks of punctuation: French has them, others have none.

use std::ops::Range;

use super::{Format, Found, before, behind};

pub(super) fn spaces(text: &str, format: &Format) -> Vec<Found> {
    let (wanted, unwanted) = (format.blank_before(), format.no_blank());
    if wanted.is_empty() && unwanted.is_empty() {
        return Vec::new();
    }
    // A set of bits for ASCII: this is asked of each character.
    let marks = || wanted.chars().chain(unwanted.chars());
    let (ascii, others): (Vec<char>, Vec<char>) = marks().partition(char::is_ascii);
    let ascii = ascii.iter().fold(0_u128, |all, mark| all | 1 << u32::from(*mark));
    let mark =
        |c: char| if c.is_ascii() { ascii & (1 << u32::from(c)) != 0 } else { others.contains(&c) };
    let mut found = Vec::new();
    for (at, c) in
        text.match_indices(mark).filter_map(|(at, mark)| Some((at, mark.chars().next()?)))
    {
        // Of several in a row the first one counts; what goes on is an address or a face.
        let until = at
            + text
                .get(at..)
                .map_or(0, |rest| rest.len() - rest.trim_start_matches(['!', '?', ';', ':']).len());
        let ends = behind(text, until).is_none_or(|c| c.is_whitespace() || "\"»”)".contains(c));
        let Some(lead) = before(text, at).filter(|_| ends) else { continue };
        if wanted.contains(c) && !is_reference(text, at..until) {
            if lead.is_alphanumeric() || matches!(lead, '»' | ')' | '"' | '”' | '%' | '€') {
                let signs = text.get(at..until).unwrap_or_default();
                let here = Some(format!("\u{a0}{signs}"));
                found.push(Found { rule: "format.space", span: at..until, here });
            }
        } else if matches!(lead, ' ' | '\u{a0}' | '\u{202f}') {
            let start = at - lead.len_utf8();
            if before(text, start).is_some_and(char::is_alphabetic) {
                let here = text.get(at..until).map(str::to_owned);
                found.push(Found { rule: "format.space", span: start..until, here });
            }
        }
    }
    found
}

/// Whether the sign ends a character reference, such as `&amp;`, of a page that the text comes from.
fn is_reference(text: &str, sign: Range<usize>) -> bool {
    let before = text.get(..sign.start).unwrap_or_default();
    let name = before.trim_end_matches(|c: char| c.is_ascii_alphanumeric() || c == '#');
    let length = before.len() - name.len();
    name.ends_with('&') && (2..=8).contains(&length) && text.get(sign) == Some(";")
}
