//! A text as numbers are looked for in it: one byte a character, digits and signs of any width as
//! ASCII.

use std::ops::Range;

use super::may_have_numbers;
use crate::language::script::{Class, class, is_unseen, script_of};
use crate::language::text::lines;

/// Stands for a letter of a script that parts its words: what touches it is part of a word.
pub(super) const LETTER: u8 = 1;
/// Stands for a letter or sign beside which a number may stand.
const ELSE: u8 = 2;

/// The text in ASCII, with the place of each byte in the original; of a line that has no number the end only.
pub(super) struct Plain {
    pub(super) text: String,
    places: Vec<usize>,
}

impl Plain {
    pub(super) fn new(text: &str) -> Self {
        let mut bytes = Vec::with_capacity(text.len());
        let mut places = Vec::with_capacity(text.len() + 1);
        for (start, line) in lines(text) {
            if may_have_numbers(line) {
                for (at, c) in line.char_indices() {
                    let byte = quick(c).or_else(|| (!is_unseen(c)).then(|| one_byte(c)));
                    if let Some(byte) = byte {
                        bytes.push(byte);
                        places.push(start + at);
                    }
                }
            } else {
                // No number goes on in another line.
                bytes.push(b'\n');
                places.push(start);
            }
        }
        places.push(text.len());
        // Each of the bytes is ASCII.
        Self { text: String::from_utf8(bytes).unwrap_or_default(), places }
    }

    /// The byte, or a blank beyond the ends.
    pub(super) fn byte(&self, at: usize) -> u8 {
        self.text.as_bytes().get(at).copied().unwrap_or(b' ')
    }

    pub(super) fn before(&self, at: usize) -> u8 {
        at.checked_sub(1).map_or(b' ', |at| self.byte(at))
    }

    pub(super) fn slice(&self, range: &Range<usize>) -> &str {
        self.text.get(range.clone()).unwrap_or_default()
    }

    /// Where a range stands in the original text.
    pub(super) fn original(&self, text: &str, range: &Range<usize>) -> Range<usize> {
        let place = |at: usize| self.places.get(at).copied().unwrap_or(text.len());
        let last = place(range.end.saturating_sub(1));
        let width = text.get(last..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
        place(range.start)..last + width
    }

    /// Whether a name or number goes on before a place: `AB-123`, `#123`, `x123`.
    pub(super) fn joined_before(&self, at: usize) -> bool {
        let part = |byte: u8| byte.is_ascii_alphanumeric() || byte == LETTER;
        let before = self.before(at);
        let further = at.checked_sub(1).map_or(b' ', |at| self.before(at));
        part(before) || before == b'#' || (b"-_./=&?".contains(&before) && part(further))
    }

    /// Whether it goes on behind a place.
    pub(super) fn joined_after(&self, at: usize) -> bool {
        let part = |byte: u8| byte.is_ascii_alphanumeric() || byte == LETTER;
        let (here, next) = (self.byte(at), self.byte(at + 1));
        part(here)
            || (b"-_/".contains(&here) && part(next))
            || (b".,".contains(&here) && next.is_ascii_digit())
    }
}

/// The byte of most characters, without a look into any table.
fn quick(c: char) -> Option<u8> {
    match c {
        '\n' | ' '..='~' => u8::try_from(u32::from(c)).ok(),
        '\u{c0}'..='\u{d6}'
        | '\u{d8}'..='\u{f6}'
        | '\u{f8}'..='\u{24f}'
        | '\u{400}'..='\u{481}'
        | '\u{621}'..='\u{63a}'
        | '\u{641}'..='\u{64a}'
        | '\u{905}'..='\u{939}' => Some(LETTER),
        '\u{93e}'..='\u{94d}'
        | '、'
        | '。'
        | '\u{3041}'..='\u{3096}'
        | '\u{30a1}'..='\u{30fa}'
        | '\u{4e00}'..='\u{9fff}'
        | '\u{ac00}'..='\u{d7a3}' => Some(ELSE),
        _ => None,
    }
}

fn one_byte(c: char) -> u8 {
    let code = u32::from(c);
    let digit = |zero: u32| b'0' + u8::try_from(code - zero).unwrap_or(0);
    match c {
        '\0'..='\u{1f}' if c != '\n' && c != '\t' && c != '\r' => ELSE,
        '\0'..='\u{7f}' => u8::try_from(code).unwrap_or(ELSE),
        '\u{ff01}'..='\u{ff5e}' => u8::try_from(code - 0xfee0).unwrap_or(ELSE),
        '\u{660}'..='\u{669}' => digit(0x660),
        '\u{6f0}'..='\u{6f9}' => digit(0x6f0),
        '\u{966}'..='\u{96f}' => digit(0x966),
        '\u{2010}'..='\u{2015}' | '\u{2212}' => b'-',
        '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{3000}' => b' ',
        _ if class(c) == Class::Word && script_of(c) != "Hang" => LETTER,
        _ => ELSE,
    }
}

/// Groups of figures with blanks and signs between them, as cards and phones are written.
pub(super) struct Run {
    /// The figures, side by side.
    pub(super) groups: Vec<Range<usize>>,
}

/// Between two groups stand at most so many signs.
const GAP: usize = 3;
/// More groups are a table, not a number.
const GROUPS: usize = 24;

/// All runs of a text of at least so many figures.
pub(super) fn runs(plain: &Plain, least: usize) -> Vec<Run> {
    let bytes = plain.text.as_bytes();
    let mut found: Vec<Run> = Vec::new();
    let mut at = 0;
    while let Some(start) = next_digit(bytes, at) {
        let mut groups = Vec::new();
        at = start;
        loop {
            let from = at;
            at += bytes.iter().skip(at).take_while(|byte| byte.is_ascii_digit()).count();
            groups.push(from..at);
            let gap = bytes.iter().skip(at).take_while(|byte| b" -./()".contains(byte)).count();
            let goes_on = bytes.get(at + gap).is_some_and(u8::is_ascii_digit);
            if gap == 0 || gap > GAP || !goes_on || groups.len() == GROUPS {
                break;
            }
            at += gap;
        }
        if groups.iter().map(ExactSizeIterator::len).sum::<usize>() >= least {
            found.push(Run { groups });
        }
    }
    found
}

fn next_digit(bytes: &[u8], from: usize) -> Option<usize> {
    let place = bytes.get(from..)?.iter().position(u8::is_ascii_digit)?;
    Some(from + place)
}

impl Run {
    pub(super) fn span(&self) -> Range<usize> {
        let first = self.groups.first().map_or(0, |group| group.start);
        first..self.groups.last().map_or(first, |group| group.end)
    }

    /// The groups from one to another: their figures, where they stand, what parts them.
    pub(super) fn windows<'a>(
        &'a self,
        plain: &'a Plain,
        most: usize,
    ) -> impl Iterator<Item = Window<'a>> {
        let count = self.groups.len();
        let opens = move |at: usize| {
            at == 0 || self.gap(plain, at).contains(' ') || self.gap(plain, at).contains('(')
        };
        let closes = move |at: usize| at == count || self.gap(plain, at).contains(' ');
        let starts = (0..count).filter(move |from| opens(*from));
        starts.flat_map(move |from| {
            let ends = (from + 1..=count.min(from + most)).rev().filter(move |to| closes(*to));
            ends.map(move |to| Window {
                plain,
                groups: self.groups.get(from..to).unwrap_or_default(),
            })
        })
    }

    /// What stands before a group.
    fn gap<'a>(&self, plain: &'a Plain, at: usize) -> &'a str {
        let before = at.checked_sub(1).and_then(|at| self.groups.get(at));
        let here = self.groups.get(at);
        before.zip(here).map_or("", |(one, two)| plain.slice(&(one.end..two.start)))
    }
}

/// Some groups of a run that follow on each other.
pub(super) struct Window<'a> {
    plain: &'a Plain,
    pub(super) groups: &'a [Range<usize>],
}

impl Window<'_> {
    pub(super) fn span(&self) -> Range<usize> {
        let first = self.groups.first().map_or(0, |group| group.start);
        first..self.groups.last().map_or(first, |group| group.end)
    }

    pub(super) fn count(&self) -> usize {
        self.groups.iter().map(ExactSizeIterator::len).sum()
    }

    pub(super) fn digits(&self) -> String {
        self.groups.iter().map(|group| self.plain.slice(group)).collect()
    }

    /// What parts its groups.
    pub(super) fn gaps(&self) -> impl Iterator<Item = &str> {
        self.groups.windows(2).filter_map(|two| match two {
            [one, two] => Some(self.plain.slice(&(one.end..two.start))),
            _ => None,
        })
    }
}
