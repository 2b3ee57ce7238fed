//! Numbers that states give to persons, as the table of their forms tells.

use std::ops::Range;
use std::sync::LazyLock;

use regex::RegexSet;

use super::digits::{CHECKS, Check};
use super::plain::Plain;
use super::{Place, Surroundings};
use crate::language::naming::Named;

/// A number is written in so many words at most.
const WORDS: usize = 7;
/// And with so many signs.
const LENGTHS: std::ops::RangeInclusive<usize> = 8..=24;
/// So many of them are letters and figures.
const SIGNS: std::ops::RangeInclusive<usize> = 8..=18;
/// It has at least so many figures, but where letters may stand for them.
const FIGURES: usize = 4;
const ALL_LETTERS: usize = 16;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Counts {
    Anywhere,
    AtHome,
    BesideCue,
}

struct Identity {
    country: &'static str,
    languages: &'static str,
    counts: Counts,
    check: Check,
}

struct Table {
    forms: RegexSet,
    identities: Vec<Identity>,
}

#[expect(clippy::unwrap_used, reason = "constant patterns, tried by the tests")]
static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let (mut forms, mut identities) = (Vec::new(), Vec::new());
    for line in include_str!("../data/identities.tsv").lines().filter(|l| !l.starts_with('#')) {
        let columns: Vec<&str> = line.split('\t').collect();
        let [country, languages, _, counts, check, form] = columns[..] else { continue };
        let counts = match counts {
            "any" => Counts::Anywhere,
            "home" => Counts::AtHome,
            _ => Counts::BesideCue,
        };
        let Some((_, check)) = CHECKS.iter().find(|(name, _)| *name == check) else { continue };
        forms.push(format!("^(?:{form})$"));
        identities.push(Identity { country, languages, counts, check: *check });
    }
    Table { forms: RegexSet::new(forms).unwrap(), identities }
});

pub(super) fn identities(
    plain: &Plain,
    around: &Surroundings<'_>,
    place: &Place,
    taken: &[Range<usize>],
) -> Vec<Range<usize>> {
    let words = words(&plain.text);
    let mut found: Vec<Range<usize>> = Vec::new();
    for (at, first) in words.iter().enumerate() {
        let free = found.last().is_none_or(|last| last.end <= first.start);
        let inside = taken.iter().any(|own| own.contains(&first.start));
        if !free || inside || !may_be(plain.slice(first)) || plain.joined_before(first.start) {
            continue;
        }
        let mut until = first.end;
        let mut best = None;
        for next in words.iter().skip(at).take(WORDS) {
            let gap = plain.slice(&(until.min(next.start)..next.start));
            if !(next.start == first.start || gap == " ") || !may_be(plain.slice(next)) {
                break;
            }
            until = next.end;
            if !LENGTHS.contains(&(until - first.start)) {
                continue;
            }
            let span = first.start..until;
            if !plain.joined_after(until) && is_identity(plain, &span, around, place) {
                best = Some(span);
            }
        }
        found.extend(best);
    }
    found
}

/// Letters, figures and what may join them; a figure or capital in brackets at the end: `A123456(7)`.
fn words(text: &str) -> Vec<Range<usize>> {
    let bytes = text.as_bytes();
    let (mut found, mut at) = (Vec::new(), 0);
    while let Some(byte) = bytes.get(at) {
        if !byte.is_ascii_alphanumeric() && *byte != b'&' {
            at += 1;
            continue;
        }
        let start = at;
        let inside = |byte: &u8| byte.is_ascii_alphanumeric() || b"&./+-".contains(byte);
        at += bytes.iter().skip(at).take_while(|byte| inside(byte)).count();
        let joining = |byte: &&u8| b"./+-".contains(byte);
        let trailing = bytes.iter().take(at).rev().take_while(joining).count();
        match bytes.get(at..at + 3) {
            Some([b'(', b'0'..=b'9' | b'A'..=b'Z', b')']) => {
                at += 3;
                found.push(start..at);
            }
            _ => found.push(start..at - trailing),
        }
    }
    found
}

/// A part of such a number has figures or only capitals.
fn may_be(word: &str) -> bool {
    word.bytes().any(|byte| byte.is_ascii_digit())
        || (word.bytes().all(|byte| byte.is_ascii_uppercase())
            && (word.len() <= 2 || word.len() == ALL_LETTERS))
}

fn is_identity(
    plain: &Plain,
    span: &Range<usize>,
    around: &Surroundings<'_>,
    place: &Place,
) -> bool {
    let text = plain.slice(span);
    let figures = text.bytes().filter(u8::is_ascii_digit).count();
    let letters = text.bytes().filter(u8::is_ascii_alphabetic).count();
    if (figures < FIGURES && text.len() != ALL_LETTERS)
        || !SIGNS.contains(&(figures + letters))
        // Of the shortest ones each has a letter.
        || (letters == 0 && figures == *SIGNS.start())
    {
        return false;
    }
    let upper = text.to_ascii_uppercase();
    let table = &*TABLE;
    let bare: String = upper.chars().filter(char::is_ascii_alphanumeric).collect();
    let hits = table.forms.matches(&upper);
    hits.iter().filter_map(|hit| table.identities.get(hit)).any(|identity| {
        let named = || around.named(span);
        // A form with its sign of a century keeps it: the figures alone are checked.
        (identity.check)(&bare)
            && match identity.counts {
                Counts::Anywhere => named() != Some(Named::Reference),
                Counts::AtHome if place.is_home(identity.country, identity.languages) => {
                    named() != Some(Named::Reference)
                }
                Counts::AtHome | Counts::BesideCue => named() == Some(Named::Identity),
            }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_table_is_read() {
        let lines = include_str!("../data/identities.tsv").lines();
        let lines = lines.filter(|line| !line.starts_with('#')).count();
        assert_eq!(TABLE.identities.len(), lines);
    }
}
