//! A text cut into what matters to quantities: groups of figures, known words, signs.

use super::letters::{Letter, is_korean, is_spaced, is_unspaced};
use super::lexicon::Lexicon;
use super::meaning::{Meaning, Role};
use super::spelled::spelled;
use super::tongue::Tongue;

/// One piece of a text.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Item {
    /// Its first letter.
    pub(super) from: usize,
    /// The letter after it.
    pub(super) to: usize,
    /// Whether a blank stands before it.
    pub(super) spaced: bool,
    pub(super) kind: Kind,
}

/// What a piece is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Kind {
    /// Figures side by side: their value and how many they are.
    Group(f64, usize),
    /// A word of the data.
    Word(u32),
    /// Any other sign.
    Sign(char),
    /// A word that tells nothing here.
    Other,
    /// An address, number of an order or the like.
    Id,
}

/// Longest word that is parted into numbers.
const LONGEST: usize = 60;

/// The pieces of a text, in order.
pub(super) fn items(letters: &[Letter], tongue: &Tongue) -> Vec<Item> {
    let mut lexer =
        Lexer { letters, tongue, at: 0, spaced: true, out: Vec::with_capacity(letters.len() / 2) };
    while lexer.at < letters.len() {
        lexer.step();
    }
    lexer.out
}

struct Lexer<'a> {
    letters: &'a [Letter],
    tongue: &'a Tongue,
    at: usize,
    spaced: bool,
    out: Vec<Item>,
}

impl Lexer<'_> {
    fn plain(&self, at: usize) -> char {
        self.letters.get(at).map_or('\n', |letter| letter.plain)
    }

    fn push(&mut self, to: usize, kind: Kind) {
        self.out.push(Item { from: self.at, to, spaced: self.spaced, kind });
        (self.at, self.spaced) = (to, false);
    }

    fn step(&mut self) {
        let c = self.plain(self.at);
        if is_unspaced(c) {
            self.character(c);
        } else if c == '\n' || c == '\r' {
            self.push(self.at + 1, Kind::Sign('\n'));
            self.spaced = true;
        } else if c.is_whitespace() {
            (self.at, self.spaced) = (self.at + 1, true);
        } else if self.spaced && self.id() {
        } else if c.is_ascii_digit() {
            self.figures();
        } else if is_spaced(c) {
            self.word();
        } else if let Some((node, to)) = self.unspaced() {
            self.push(to, Kind::Word(node));
        } else {
            self.push(self.at + 1, Kind::Sign(c));
        }
    }

    /// Reads what begins with a character of a script without blanks.
    fn character(&mut self, c: char) {
        if let Some(parts) = self.spelled() {
            for (node, to) in parts {
                self.push(to, Kind::Word(node));
            }
        } else if let Some((node, to)) = self.unspaced() {
            self.push(to, Kind::Word(node));
        } else if is_korean(c) {
            let rest = self.while_(self.at, is_korean);
            self.push(rest, Kind::Other);
        } else {
            self.push(self.at + 1, Kind::Other);
        }
    }

    /// A word of a script without blanks, or a sign. Behind a numeral, a word that only looks like a
    /// number is one after all: 三十分, 一万一千.
    fn unspaced(&self) -> Option<(u32, usize)> {
        let lexicon = &self.tongue.lexicon;
        let found = lexicon.longest(self.letters, self.at, |_| true)?;
        let counts = |one: &Meaning| matches!(one, Meaning::Cardinal(_) | Meaning::Multiplier(_));
        let numeral = match self.out.last().filter(|_| !self.spaced).map(|item| item.kind) {
            Some(Kind::Word(node)) => lexicon.meanings(node).iter().any(counts),
            Some(Kind::Group(..)) => true,
            _ => false,
        };
        let other = [Role::Nothing, Role::PercentBefore].map(Meaning::Role);
        if numeral && lexicon.meanings(found.0).iter().any(|one| other.contains(one)) {
            let here = self.at + 1;
            return lexicon.longest(self.letters, self.at, |at| at == here).or(Some(found));
        }
        Some(found)
    }

    /// A number spelled as it is spoken, where no other word can be meant: at the head of a word.
    fn spelled(&self) -> Option<Vec<(u32, usize)>> {
        let behind = self.at.checked_sub(1).is_some_and(|at| is_unspaced(self.plain(at)));
        if behind || self.tongue.spelled.is_empty() {
            return None;
        }
        spelled(self.letters, self.at, self.tongue)
    }

    fn while_(&self, mut at: usize, holds: impl Fn(char) -> bool) -> usize {
        while self.letters.get(at).is_some_and(|letter| holds(letter.plain)) {
            at += 1;
        }
        at
    }

    /// Takes a link, an address, a handle, a path or a name of figures and letters as one.
    fn id(&mut self) -> bool {
        let (mut end, mut figure, mut letter, mut sign) = (self.at, false, false, false);
        while let Some(Letter { plain, .. }) = self.letters.get(end) {
            match *plain {
                'a'..='z' => letter = true,
                '0'..='9' => figure = true,
                ':' | '@' | '.' => sign = true,
                c if c.is_whitespace() || is_unspaced(c) => break,
                _ => {}
            }
            end += 1;
        }
        if !(sign || figure && letter) {
            return false;
        }
        let chunk = self.letters.get(self.at..end).unwrap_or_default();
        let place = |wanted: char| chunk.iter().position(|letter| letter.plain == wanted);
        let scheme = |at: usize| {
            let rest = chunk.get(at..at + 3).unwrap_or_default();
            rest.iter().map(|letter| letter.plain).eq("://".chars())
        };
        let address = place(':').is_some_and(scheme)
            || place('@').is_some_and(|at| at + 1 < chunk.len())
            || chunk.iter().take(4).map(|letter| letter.plain).eq("www.".chars());
        let found = address || named(chunk);
        if found {
            self.push(end, Kind::Id);
        }
        found
    }

    fn figures(&mut self) {
        let to = self.while_(self.at, |c| c.is_ascii_digit());
        let figures = self.letters.get(self.at..to).unwrap_or_default();
        let value = figures.iter().filter_map(|letter| letter.plain.to_digit(10));
        let value = value.fold(0.0, |value, digit| value * 10.0 + f64::from(digit));
        self.push(to, Kind::Group(value, to - self.at));
    }

    /// Reads a word of a script with blanks.
    fn word(&mut self) {
        let end = self.while_(self.at, is_spaced);
        let lexicon = &self.tongue.lexicon;
        // An elided word ends with its apostrophe: un'ora.
        let whole = |at: usize| !is_spaced(self.plain(at)) || self.plain(at - 1) == '\'';
        let known = lexicon.longest(self.letters, self.at, |at| whole(at) || self.ends(at));
        if let Some((node, to)) = known {
            // What was added to the word belongs to it, not to the quantity.
            let elided = self.plain(to - 1) == '\'';
            let end = if elided { to } else { self.while_(to, is_spaced) };
            self.push(to, Kind::Word(node));
            (self.at, self.spaced) = (end, self.spaced && end == to);
            if let Some(last) = self.out.last_mut() {
                last.to = to;
            }
            return;
        }
        if let Some((node, from, to)) = self.prefixed(end) {
            let and = self.conjunction();
            if let Some(and) = and.filter(|_| from == self.at + 1) {
                self.push(from, Kind::Word(and));
            } else {
                self.at = from;
            }
            self.push(to, Kind::Word(node));
            return;
        }
        if self.tongue.compounds
            && end - self.at <= LONGEST
            && let Some(parts) = compound(self.letters, self.at, end, lexicon)
        {
            for (node, to) in parts {
                self.push(to, Kind::Word(node));
            }
            return;
        }
        self.push(end, Kind::Other);
    }

    /// Whether the rest of a word is an ending that the language adds.
    fn ends(&self, at: usize) -> bool {
        if self.tongue.endings.is_empty() {
            return false;
        }
        let rest: String =
            (at..self.while_(at, is_spaced)).map(|place| self.plain(place)).take(12).collect();
        self.tongue.endings.contains(&rest)
    }

    /// A word behind a part that the language writes to it.
    fn prefixed(&self, end: usize) -> Option<(u32, usize, usize)> {
        for prefix in &self.tongue.prefixes {
            let from = self.at + prefix.len();
            let written = self.letters.get(self.at..from).unwrap_or_default();
            let begins = prefix.first() == written.first().map(|letter| &letter.plain)
                && written.iter().map(|letter| &letter.plain).eq(prefix);
            if begins && from < end {
                let whole = |at: usize| !is_spaced(self.plain(at));
                if let Some((node, to)) = self.tongue.lexicon.longest(self.letters, from, whole) {
                    return Some((node, from, to));
                }
            }
        }
        None
    }

    /// The conjunction that is written to the next word, if the letter here is one.
    fn conjunction(&self) -> Option<u32> {
        let here = self.at + 1;
        let (node, _) = self.tongue.lexicon.longest(self.letters, self.at, |at| at == here)?;
        let meanings = self.tongue.lexicon.meanings(node);
        meanings.contains(&Meaning::Role(Role::And)).then_some(node)
    }
}

/// Figures tied to letters on both sides, or letters, a hyphen and a long number.
fn named(chunk: &[Letter]) -> bool {
    let is_digit = |letter: &Letter| letter.plain.is_ascii_digit();
    let is_letter = |letter: &Letter| letter.plain.is_ascii_alphabetic();
    if !chunk.iter().any(is_digit) || !chunk.iter().any(is_letter) {
        return false;
    }
    let plain = |at: usize| chunk.get(at).map_or(' ', |letter| letter.plain);
    // ABC-12345-A1B2C3, K-104482, JF8-42X
    let mut longest = 0;
    let mut run = 0;
    let mut mixed = 0;
    for at in 0..chunk.len() {
        run = if plain(at).is_ascii_digit() { run + 1 } else { 0 };
        longest = longest.max(run);
        let back = at.checked_sub(1).map_or(' ', plain);
        let turns = back.is_ascii_alphabetic() && plain(at).is_ascii_digit()
            || back.is_ascii_digit() && plain(at).is_ascii_alphabetic();
        mixed += usize::from(turns);
    }
    let tied = (1..chunk.len()).any(|at| {
        plain(at) == '-' && plain(at - 1).is_ascii_alphabetic() && plain(at + 1).is_ascii_digit()
    });
    mixed >= 3 || (tied && longest >= 5)
}

/// Parts a word into words of the data that follow on each other, the longest first.
fn compound(
    letters: &[Letter],
    from: usize,
    end: usize,
    lexicon: &Lexicon,
) -> Option<Vec<(u32, usize)>> {
    let firsts = lexicon.each(letters, from);
    if firsts.is_empty() {
        return None;
    }
    // The best way to each place: fewest parts.
    let mut ways: Vec<Option<(usize, usize, u32)>> = vec![None; end - from + 1];
    *ways.first_mut()? = Some((0, from, 0));
    for at in from..end {
        let Some((count, ..)) = ways.get(at - from).copied().flatten() else { continue };
        let each = if at == from { firsts.clone() } else { lexicon.each(letters, at) };
        for (node, to) in each {
            let joins =
                lexicon.meanings(node).iter().any(|meaning| joins(*meaning, at > from, to < end));
            if !joins || to > end {
                continue;
            }
            let way = ways.get_mut(to - from)?;
            if way.is_none_or(|(known, ..)| count + 1 < known) {
                *way = Some((count + 1, at, node));
            }
        }
    }
    let mut parts = Vec::new();
    let mut at = end;
    while at > from {
        let (_, back, node) = ways.get(at - from).copied().flatten()?;
        parts.push((node, at));
        at = back;
    }
    parts.reverse();
    Some(parts)
}

/// Whether a word can be a part of a compound number, with something before and behind it.
fn joins(meaning: Meaning, behind: bool, before: bool) -> bool {
    match meaning {
        Meaning::Cardinal(_) | Meaning::Multiplier(_) => true,
        Meaning::Role(Role::And) => behind && before,
        Meaning::Role(Role::Article) => !behind && before,
        Meaning::Unit(..) | Meaning::Part(_) | Meaning::Fraction(_) | Meaning::Ordinal(_) => {
            behind && !before
        }
        Meaning::Role(Role::HalfAfter) => behind,
        _ => false,
    }
}
