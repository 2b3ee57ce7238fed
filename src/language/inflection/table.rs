//! The packed table of a language's inflected forms: which dictionary forms a word may be a form of,
//! and which forms a dictionary form has.
//!
//! Layout: [`MAGIC`], six lengths (u32, little endian), then the sections in the order of
//! [`Table`]'s fields. A set is the readings of a form, a paradigm the forms of a dictionary form;
//! each is stored once however many words share it, and the maps hold their places.

use fst::Map;

use super::Reading;
use super::pack::{ENDINGS, ending};
use crate::language::pos::Pos;
use crate::language::words::fold;

pub(super) const MAGIC: &[u8] = b"comity forms 1\n";
/// In a reading's byte for the part of speech: the form is written with a capital.
pub(super) const CAPITAL: u8 = 0x80;
/// The form is the dictionary form itself, and no plural.
pub(super) const BASE: u8 = 0x40;
pub(super) const POS: [Pos; 6] = [Pos::Noun, Pos::Verb, Pos::Adj, Pos::Adv, Pos::Name, Pos::Other];

/// So many ways of inflecting an unknown verb are tried.
const VERB_WAYS: usize = 2;

/// The table of one language.
#[derive(Debug)]
pub struct Table {
    slots: Vec<&'static str>,
    sets: &'static [u8],
    paradigms: &'static [u8],
    forms: Map<&'static [u8]>,
    lemmas: Map<&'static [u8]>,
    endings: Map<&'static [u8]>,
}

/// The forms of a dictionary form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paradigm {
    /// Its part of speech.
    pub pos: Pos,
    /// The genders of a noun: `m`, `f`, `n`, `c` or several; empty where not known.
    pub gender: String,
    /// Each form with the name of its grammatical place.
    pub forms: Vec<(&'static str, String)>,
}

/// What is left to read of a section.
struct Bytes<'a>(&'a [u8]);

impl<'a> Bytes<'a> {
    fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(taken)
    }

    fn number(&mut self) -> Option<usize> {
        let (mut value, mut shift) = (0, 0);
        loop {
            let byte = self.byte()?;
            value |= usize::from(byte & 0x7f).checked_shl(shift)?;
            if byte & 0x80 == 0 {
                return Some(value);
            }
            shift += 7;
        }
    }

    fn text(&mut self) -> Option<&'a str> {
        let length = self.number()?;
        std::str::from_utf8(self.take(length)?).ok()
    }
}

impl Table {
    /// Reads a packed table; none where the bytes are none.
    pub fn read(bytes: &'static [u8]) -> Option<Self> {
        let mut rest = Bytes(bytes.strip_prefix(MAGIC)?);
        let mut lengths = [0; 6];
        for length in &mut lengths {
            let four: [u8; 4] = rest.take(4)?.try_into().ok()?;
            *length = usize::try_from(u32::from_le_bytes(four)).ok()?;
        }
        let [slots, sets, paradigms, forms, lemmas, endings] =
            lengths.map(|length| rest.take(length));
        Some(Self {
            slots: std::str::from_utf8(slots?).ok()?.split('\n').collect(),
            sets: sets?,
            paradigms: paradigms?,
            forms: Map::new(forms?).ok()?,
            lemmas: Map::new(lemmas?).ok()?,
            endings: Map::new(endings?).ok()?,
        })
    }

    /// Adds what a folded word may be a form of.
    pub fn readings(&self, fold: &str, found: &mut Vec<Reading>) {
        let Some(place) = self.forms.get(fold) else { return };
        let at = usize::try_from(place).unwrap_or(usize::MAX);
        let mut bytes = Bytes(self.sets.get(at..).unwrap_or_default());
        for _ in 0..bytes.number().unwrap_or_default() {
            let Some(reading) = Self::reading(&mut bytes, fold) else { return };
            found.push(reading);
        }
    }

    fn reading(bytes: &mut Bytes<'_>, fold: &str) -> Option<Reading> {
        let sort = bytes.byte()?;
        let inserted = bytes.number()?;
        let at = if inserted > 0 { bytes.number()? } else { 0 };
        let drop = bytes.number()?;
        let add = bytes.text()?;
        let kept = fold.get(at + inserted..fold.len().checked_sub(drop)?)?;
        Some(Reading {
            lemma: [fold.get(..at)?, kept, add].concat(),
            pos: *POS.get(usize::from(sort & !CAPITAL & !BASE))?,
            capital: sort & CAPITAL != 0,
            base: sort & BASE != 0,
        })
    }

    /// Whether the folded word is a form of any word.
    pub fn knows(&self, fold: &str) -> bool {
        self.forms.contains_key(fold)
    }

    /// The paradigms of a word given in its dictionary form, as it is written.
    pub fn paradigms(&self, lemma: &str) -> Vec<Paradigm> {
        self.lemmas.get(fold(lemma)).map_or_else(Vec::new, |place| self.at(place, lemma))
    }

    /// The paradigms that a word unknown here most likely has: those of most words with its ending.
    /// Of verbs one by a shorter ending, too: the Italian ones on -ire have two.
    pub fn guessed(&self, lemma: &str, pos: Pos) -> Vec<Paradigm> {
        let at = POS.iter().position(|known| *known == pos);
        let Some(number) = at.and_then(|at| u8::try_from(at).ok()) else { return Vec::new() };
        let word = fold(lemma);
        let places = ENDINGS
            .rev()
            .filter_map(|length| ending(&word, length, number))
            .filter_map(|ending| self.endings.get(ending));
        let ways = if pos == Pos::Verb { VERB_WAYS } else { 1 };
        places.take(ways).filter_map(|place| self.at(place, lemma).pop()).collect()
    }

    fn at(&self, place: u64, lemma: &str) -> Vec<Paradigm> {
        let at = usize::try_from(place).unwrap_or(usize::MAX);
        let mut bytes = Bytes(self.paradigms.get(at..).unwrap_or_default());
        let count = bytes.number().unwrap_or_default();
        (0..count).map_while(|_| self.paradigm(&mut bytes, lemma)).collect()
    }

    fn paradigm(&self, bytes: &mut Bytes<'_>, lemma: &str) -> Option<Paradigm> {
        let pos = *POS.get(usize::from(bytes.byte()?))?;
        let gender = bytes.text()?.to_owned();
        let mut forms = Vec::new();
        for _ in 0..bytes.number()? {
            let slot = *self.slots.get(bytes.number()?)?;
            let inserted = bytes.text()?;
            let at = if inserted.is_empty() { 0 } else { bytes.number()? };
            let drop = bytes.number()?;
            let add = bytes.text()?;
            let kept = lemma.chars().count().checked_sub(drop)?.checked_sub(at)?;
            let (start, rest) = (lemma.chars().take(at), lemma.chars().skip(at).take(kept));
            forms.push((
                slot,
                start.chain(inserted.chars()).chain(rest).chain(add.chars()).collect(),
            ));
        }
        Some(Paradigm { pos, gender, forms })
    }
}
