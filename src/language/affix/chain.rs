//! Endings that follow each other, as in Turkish: an automaton over the letters of a word.

use std::sync::OnceLock;

use rustc_hash::{FxHashMap, FxHashSet};

use super::notation;
use super::roots::{Before, Root, Roots};
use super::sounds::{Harmony, Letter, Sound, Sounds};
use crate::language::pos::Pos;

/// An ending and where a word is after it.
#[derive(Debug, Clone)]
pub(super) struct Ending {
    /// Its sounds.
    pub sounds: Vec<Sound>,
    /// The letters that it may begin with, as bits of their numbers.
    pub first: u64,
    /// The place after it.
    pub place: usize,
    /// Readings with it count only where there is none of a lower rank.
    pub rank: u8,
    /// The word up to here is a base of that kind; the flag: instead of those before.
    pub makes: Option<(Pos, bool)>,
}

/// What may follow at some point of a word.
#[derive(Debug, Default, Clone)]
pub(super) struct Place {
    /// The endings.
    pub endings: Vec<Ending>,
    /// With which rank a word may end here.
    pub end: Option<u8>,
}

/// The endings of a language and its roots.
#[derive(Debug)]
pub(super) struct Chain {
    /// Its sounds.
    pub sounds: Sounds,
    /// Its endings.
    pub places: Vec<Place>,
    /// Its roots.
    pub roots: Roots,
    /// Words that are read in one way only.
    pub words: FxHashMap<String, (String, Pos)>,
    /// Words that take the vowel of the word before them, though they stand apart from it.
    pub apart: FxHashSet<String>,
    /// Where a noun and a verb begin that are not in the dictionary, and such a verb whose last
    /// vowel an ending takes; where a compound begins that has its ending already.
    pub unknown: [usize; 4],
}

/// The endings and roots of Turkish.
pub(super) fn turkish() -> &'static Chain {
    static CHAIN: OnceLock<Chain> = OnceLock::new();
    CHAIN.get_or_init(|| {
        notation::chain(
            include_str!("../data/affixes/tr.txt"),
            include_str!("../data/affixes/tr-roots.txt"),
        )
    })
}

/// So many endings are read in one word; the longest of usual words have two hundred in all their
/// readings. A bound, so that no word made of endings takes long.
const MOST: usize = 4000;

/// What a reading began with: a root, or letters taken for one.
#[derive(Clone, Copy)]
enum Origin<'a> {
    Root(&'a Root),
    Guess(&'a str, Pos),
}

/// A base that stands within the word on the way to where the search is.
struct Made {
    /// Its letters.
    to: usize,
    /// Its last letter where it is another than in the word.
    last: Option<char>,
    pos: Pos,
    /// Whether it stands for all before.
    instead: bool,
}

struct Search<'a> {
    chain: &'a Chain,
    word: &'a [Letter],
    made: Vec<Made>,
    /// Endings that may still be tried.
    left: usize,
    /// The readings' bases with their ranks.
    found: Vec<(String, Pos, u8)>,
}

impl Chain {
    /// The dictionary forms that a folded word may be a form of.
    pub(super) fn bases(&self, fold: &str) -> Vec<(String, Pos)> {
        if let Some(base) = self.words.get(fold) {
            return vec![base.clone()];
        }
        let word: Vec<Letter> = fold.chars().map(|c| self.sounds.letter(c)).collect();
        let mut search =
            Search { chain: self, word: &word, made: Vec::new(), left: MOST, found: Vec::new() };
        search.known(fold);
        let guessed = search.found.is_empty();
        if guessed {
            search.guessed(fold);
        }
        // A particle that stands as it is in the dictionary is no form of another word.
        let is_particle = |(base, pos, _): &(String, Pos, u8)| *pos == Pos::Other && base == fold;
        if search.found.iter().any(is_particle) {
            search.found.retain(is_particle);
        }
        // Of guesses none is better than another.
        let best = search.found.iter().map(|(.., rank)| *rank).min().unwrap_or(0);
        let best = if guessed { best.max(2) } else { best };
        let mut bases: Vec<(String, Pos)> = Vec::new();
        for (base, pos, rank) in search.found {
            if rank <= best && !bases.iter().any(|(had, of)| *had == base && *of == pos) {
                bases.push((base, pos));
            }
        }
        bases
    }
}

impl Search<'_> {
    /// All readings that begin with a root of the dictionary.
    fn known(&mut self, fold: &str) {
        for (count, (at, c)) in (1..).zip(fold.char_indices()) {
            let prefix = fold.get(..at + c.len_utf8()).unwrap_or_default();
            for root in self.chain.roots.get(prefix) {
                let vowel = self.word.get(count).map(|next| next.is_vowel());
                let fits = match root.before {
                    Before::Any => true,
                    Before::Vowel => vowel == Some(true),
                    Before::Consonant => vowel != Some(true),
                };
                if fits {
                    self.walk(root.place, count, root.harmony, 0, Origin::Root(root));
                }
            }
        }
    }

    /// All readings by the endings alone.
    fn guessed(&mut self, fold: &str) {
        let Chain { sounds, unknown: [noun, verb, taken, _], .. } = self.chain;
        let mut harmony = None;
        for ((count, letter), (at, c)) in (1..).zip(self.word).zip(fold.char_indices()) {
            harmony = letter.vowel.or(harmony);
            let (Some((low, high)), Some(next)) = (harmony, self.word.get(count)) else { continue };
            let stem = fold.get(..at + c.len_utf8()).unwrap_or_default();
            if count < 2 {
                continue;
            }
            self.walk(*noun, count, harmony, 0, Origin::Guess(stem, Pos::Noun));
            self.walk(*verb, count, harmony, 0, Origin::Guess(stem, Pos::Verb));
            if next.is_vowel() {
                for hard in sounds.hardened(stem) {
                    self.walk(*noun, count, harmony, 0, Origin::Guess(&hard, Pos::Noun));
                }
                for vowel in [low, high] {
                    let whole = format!("{stem}{vowel}");
                    self.walk(*taken, count, harmony, 0, Origin::Guess(&whole, Pos::Verb));
                }
            }
        }
    }

    fn walk(&mut self, place: usize, at: usize, harmony: Harmony, rank: u8, from: Origin<'_>) {
        let chain = self.chain;
        let Some(place) = chain.places.get(place) else { return };
        if at == self.word.len() {
            if let Some(end) = place.end {
                self.read(rank.max(end), from);
            }
            return;
        }
        let bit = self.word.get(at).map_or(0, |letter| letter.bit);
        for ending in &place.endings {
            if ending.first & bit == 0 {
                continue;
            }
            let Some((after, next)) = fits(self.word, &ending.sounds, at, harmony) else {
                continue;
            };
            let Some(left) = self.left.checked_sub(1) else { return };
            self.left = left;
            let made = self.made.len();
            if let Some((pos, instead)) = ending.makes {
                let last = match ending.sounds.last() {
                    Some(Sound::Softening(hard, _)) => Some(*hard),
                    _ => None,
                };
                self.made.push(Made { to: after, last, pos, instead });
            }
            self.walk(ending.place, after, next, rank.max(ending.rank), from);
            self.made.truncate(made);
        }
    }

    /// Notes the bases of a reading that came to the end of the word.
    fn read(&mut self, rank: u8, from: Origin<'_>) {
        let sounds = &self.chain.sounds;
        let instead = self.made.iter().rposition(|made| made.instead);
        for made in self.made.iter().skip(instead.unwrap_or(0)) {
            let kept = made.to - usize::from(made.last.is_some());
            let letters = self.word.iter().take(kept).map(|letter| letter.c);
            let base: String = letters.chain(made.last).collect();
            let base = if made.pos == Pos::Verb { sounds.verb(&base) } else { base };
            if made.pos == Pos::Adj {
                self.found.push((base.clone(), Pos::Noun, rank));
            }
            self.found.push((base, made.pos, rank));
        }
        match from {
            _ if instead.is_some() => {}
            Origin::Root(root) => {
                for base in &root.bases {
                    self.found.extend(root.pos.iter().map(|pos| (base.clone(), *pos, rank)));
                }
            }
            Origin::Guess(stem, Pos::Verb) => {
                self.found.push((sounds.verb(stem), Pos::Verb, rank));
            }
            Origin::Guess(stem, pos) => self.found.push((stem.to_owned(), pos, rank)),
        }
    }
}

/// Where the word is after the sounds, if they stand there.
pub(super) fn fits(
    word: &[Letter],
    sounds: &[Sound],
    mut at: usize,
    mut next: Harmony,
) -> Option<(usize, Harmony)> {
    for sound in sounds {
        let before = word.get(at.checked_sub(1)?)?;
        match sound {
            Sound::Buffer(_) if !before.is_vowel() => continue,
            Sound::Link if before.is_vowel() => continue,
            _ => {}
        }
        let letter = word.get(at)?;
        let right = match *sound {
            Sound::Itself(c) | Sound::Buffer(c) => letter.c == c,
            Sound::Low => next.map_or(letter.is_vowel(), |(low, _)| letter.c == low),
            Sound::High | Sound::Link => {
                next.map_or(letter.is_vowel(), |(_, high)| letter.c == high)
            }
            Sound::Stop(soft, hard) => letter.c == if before.voiceless { hard } else { soft },
            Sound::Softening(hard, soft) => {
                let vowel = word.get(at + 1).is_some_and(|next| next.is_vowel());
                letter.c == if vowel { soft } else { hard }
            }
        };
        if !right {
            return None;
        }
        next = letter.vowel.or(next);
        at += 1;
    }
    Some((at, next))
}
