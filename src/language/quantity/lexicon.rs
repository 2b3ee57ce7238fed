//! The words of a language that make quantities, as a tree of letters.

use rustc_hash::FxHashMap;

use super::letters::{Letter, is_spaced, written};
use super::meaning::{Meaning, Role};

/// Stands for the second letter of words of one.
const ALONE: char = '\0';

/// Words and what they mean.
#[derive(Debug, Default)]
pub(super) struct Lexicon {
    next: FxHashMap<(u32, char), u32>,
    /// What each node means; the root is the first.
    at: Vec<Entry>,
    /// With which two letters a word begins, roughly.
    pairs: Pairs,
}

/// A bit for each pair of letters, many sharing one: most words of a text are not known and begin with none of these.
#[derive(Debug)]
struct Pairs([u64; 64]);

impl Default for Pairs {
    fn default() -> Self {
        Self([0; 64])
    }
}

impl Pairs {
    fn place(one: char, two: char) -> (usize, u64) {
        let mixed =
            u32::from(one).wrapping_mul(0x9e37_79b1) ^ u32::from(two).wrapping_mul(0x85eb_ca6b);
        let mixed = mixed.wrapping_mul(0xc2b2_ae35) >> 20;
        ((mixed >> 6) as usize, 1 << (mixed & 63))
    }

    fn add(&mut self, one: char, two: char) {
        let (place, bit) = Self::place(one, two);
        if let Some(bits) = self.0.get_mut(place) {
            *bits |= bit;
        }
    }

    fn has(&self, one: char, two: char) -> bool {
        let (place, bit) = Self::place(one, two);
        self.0.get(place).is_some_and(|bits| bits & bit != 0)
    }
}

/// What a word means.
#[derive(Debug, Default)]
struct Entry {
    meanings: Vec<Meaning>,
    /// Its roles, a bit each.
    roles: u128,
    /// Whether a number can begin with it.
    number: bool,
    /// Whether any quantity can.
    begins: bool,
}

impl Lexicon {
    /// Adds a word or phrase; `_` stands for a blank.
    pub(super) fn add(&mut self, word: &str, meaning: Meaning) {
        if self.at.is_empty() {
            self.at.push(Entry::default());
        }
        let mut node = 0;
        let letters = written(&word.replace('_', " "));
        let mut letters =
            letters.chars().map(|c| if c == '-' && word.chars().count() > 1 { ' ' } else { c });
        let (one, two) = (letters.next(), letters.next());
        if let Some(one) = one {
            self.pairs.add(one, two.unwrap_or(ALONE));
        }
        for c in one.into_iter().chain(two).chain(letters) {
            let fresh = u32::try_from(self.at.len()).unwrap_or(u32::MAX);
            node = *self.next.entry((node, c)).or_insert(fresh);
            if node == fresh {
                self.at.push(Entry::default());
            }
        }
        if let Some(known) = self.at.get_mut(node as usize)
            && !known.meanings.contains(&meaning)
        {
            known.meanings.push(meaning);
            known.begins |= match meaning {
                Meaning::Role(role) => role.begins(),
                Meaning::Part(_) | Meaning::Short(_) | Meaning::Cent => false,
                _ => true,
            };
            match meaning {
                Meaning::Role(role) => {
                    known.roles |= 1 << role as u32;
                    known.number |= role == Role::Article;
                }
                Meaning::Cardinal(_)
                | Meaning::Multiplier(_)
                | Meaning::Fraction(_)
                | Meaning::Added(_) => known.number = true,
                _ => {}
            }
        }
    }

    /// The node of a word, if it means anything.
    pub(super) fn node(&self, word: &str) -> Option<u32> {
        let step = |node: u32, c: char| self.next.get(&(node, c)).copied();
        let node = written(word).chars().try_fold(0, step)?;
        (!self.meanings(node).is_empty()).then_some(node)
    }

    /// Whether a word names a month.
    pub(super) fn names_month(&self, word: &str) -> bool {
        let meanings = self.node(word).map(|node| self.meanings(node)).unwrap_or_default();
        meanings.iter().any(|meaning| matches!(meaning, Meaning::Month(_)))
    }

    /// What a node means.
    pub(super) fn meanings(&self, node: u32) -> &[Meaning] {
        self.at.get(node as usize).map_or(&[], |entry| &entry.meanings)
    }

    /// Whether a node has a role.
    pub(super) fn has(&self, node: u32, role: Role) -> bool {
        self.at.get(node as usize).is_some_and(|entry| entry.roles & (1 << role as u32) != 0)
    }

    /// Whether a number can begin with a node's word.
    pub(super) fn begins_number(&self, node: u32) -> bool {
        self.at.get(node as usize).is_some_and(|entry| entry.number)
    }

    /// Whether a quantity can begin with a node's word.
    pub(super) fn begins(&self, node: u32) -> bool {
        self.at.get(node as usize).is_some_and(|entry| entry.begins)
    }

    /// Whether any word may begin at a letter.
    fn may_begin(&self, letters: &[Letter], from: usize) -> bool {
        let Some(one) = letters.get(from).map(|letter| letter.plain) else { return false };
        let two = letters.get(from + 1).map_or(ALONE, |letter| letter.plain);
        let two = if matches!(two, '\t' | '-') { ' ' } else { two };
        self.pairs.has(one, two) || self.pairs.has(one, ALONE)
    }

    /// The longest word that begins at a letter and ends where `ends` allows: its node and the
    /// letter after it. A blank of the word may be any blanks or a hyphen in the text.
    pub(super) fn longest(
        &self,
        letters: &[Letter],
        from: usize,
        ends: impl Fn(usize) -> bool,
    ) -> Option<(u32, usize)> {
        if !self.may_begin(letters, from) {
            return None;
        }
        let mut node = 0;
        let mut at = from;
        let mut found = None;
        while let Some(letter) = letters.get(at) {
            let c = letter.plain;
            let blank = matches!(c, ' ' | '\t' | '-') && at > from;
            let key = if blank { ' ' } else { c };
            let Some(next) = self.next.get(&(node, key)) else { break };
            node = *next;
            at += 1;
            if blank {
                let more = letters.get(at..at + 4).unwrap_or_default();
                at += more.iter().take_while(|letter| matches!(letter.plain, ' ' | '-')).count();
            }
            if !self.meanings(node).is_empty() && ends(at) {
                found = Some((node, at));
            }
        }
        found
    }

    /// Each word that begins at a letter and is written together, shortest first.
    pub(super) fn each(&self, letters: &[Letter], from: usize) -> Vec<(u32, usize)> {
        let mut found = Vec::new();
        if !self.may_begin(letters, from) {
            return found;
        }
        let (mut node, mut at) = (0, from);
        while let Some(letter) = letters.get(at).filter(|letter| is_spaced(letter.plain)) {
            let Some(next) = self.next.get(&(node, letter.plain)) else { break };
            (node, at) = (*next, at + 1);
            if !self.meanings(node).is_empty() {
                found.push((node, at));
            }
        }
        found
    }
}
