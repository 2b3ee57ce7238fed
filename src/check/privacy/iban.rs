//! Bank accounts: IBAN, by its country's length and ISO 7064.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::LazyLock;

use super::digits::mod_97;
use super::plain::Plain;

static LENGTHS: LazyLock<HashMap<&'static str, usize>> = LazyLock::new(|| {
    let lines = include_str!("../data/ibans.txt").lines().filter(|line| !line.starts_with('#'));
    let words = lines.flat_map(str::split_whitespace);
    words.filter_map(|word| Some((word.get(..2)?, word.get(2..)?.parse().ok()?))).collect()
});

/// The accounts of a text, and what looks like one and is none: its parts are no other numbers.
pub(super) fn ibans(plain: &Plain) -> (Vec<Range<usize>>, Vec<Range<usize>>) {
    let length = plain.text.len();
    let (mut found, mut alike) = (Vec::new(), Vec::new());
    let mut at = 0;
    while at + 15 <= length {
        if is_start(plain, at) {
            if let Some(span) = iban(plain, at) {
                at = span.end;
                found.push(span);
                continue;
            }
            let country = plain.text.get(at..at + 2).unwrap_or_default();
            let shape = at..shape_end(plain, at);
            if LENGTHS.contains_key(country) && shape.len() >= 15 {
                at = shape.end;
                alike.push(shape);
                continue;
            }
        }
        at += 1;
    }
    (found, alike)
}

/// Where figures and capitals with blanks between them end.
fn shape_end(plain: &Plain, start: usize) -> usize {
    let mut at = start;
    loop {
        let byte = plain.byte(at);
        let next = plain.byte(at + 1);
        let part = |byte: u8| byte.is_ascii_digit() || byte.is_ascii_uppercase();
        if !(byte.is_ascii_alphanumeric() || (b" -.".contains(&byte) && part(next))) {
            return at;
        }
        at += 1;
    }
}

/// Two letters, then two figures, perhaps behind a blank.
fn is_start(plain: &Plain, at: usize) -> bool {
    let letter = |at: usize| plain.byte(at).is_ascii_alphabetic();
    if !letter(at) || !letter(at + 1) {
        return false;
    }
    let digit = |at: usize| plain.byte(at).is_ascii_digit();
    let from = if plain.byte(at + 2) == b' ' { at + 3 } else { at + 2 };
    digit(from) && digit(from + 1) && !plain.joined_before(at)
}

fn iban(plain: &Plain, start: usize) -> Option<Range<usize>> {
    let country = plain.text.get(start..start + 2)?.to_ascii_uppercase();
    let length = *LENGTHS.get(country.as_str())?;
    let mut signs = String::with_capacity(length);
    let mut at = start;
    while signs.len() < length {
        let byte = plain.byte(at);
        if byte.is_ascii_alphanumeric() {
            signs.push(char::from(byte.to_ascii_uppercase()));
        } else if !b" -.".contains(&byte) || !plain.byte(at + 1).is_ascii_alphanumeric() {
            return None;
        }
        at += 1;
    }
    let ends = !plain.byte(at).is_ascii_alphanumeric();
    let (head, body) = signs.split_at_checked(4)?;
    (ends && mod_97(&format!("{body}{head}")) == 1).then_some(start..at)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[&str]) {
        let plain = Plain::new(text);
        let found: Vec<_> =
            ibans(&plain).0.into_iter().map(|span| plain.slice(&span).to_owned()).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn accounts_are_found_grouped_or_not() {
        check("IBAN DE02 1203 0000 0000 2020 51.", &["DE02 1203 0000 0000 2020 51"]);
        check("IBAN:DE02120300000000202051", &["DE02120300000000202051"]);
        check("auf de02-1203-0000-0000-2020-51 bitte", &["de02-1203-0000-0000-2020-51"]);
    }

    #[test]
    fn what_does_not_add_up_is_none() {
        check("DE03 1203 0000 0000 2020 51", &[]);
        check("XDE02120300000000202051", &[]);
        check("DE021203000000002020511", &[]);
        check("Order DE77516518 of 2026", &[]);
    }
}
