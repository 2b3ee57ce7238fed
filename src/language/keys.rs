//! Words as numbers that are equal where one word may be a form of the other.

use std::cell::RefCell;
use std::hash::{Hash, Hasher};
use std::rc::Rc;

use rustc_hash::{FxHashMap, FxHasher};

use super::affix;
use super::inflection::{self, Context, Reading, Role, Shape, nouns_have_capitals};
use super::pos::Pos;
use super::script::is_alone;
use super::stem::stem;
use super::words::{Token, tokens};

/// What a word of a text is known by.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Known {
    /// The keys of what it may be a form of, beside its own.
    pub forms: Box<[u64]>,
    /// The parts of speech that it may be; empty where it is not known.
    pub pos: Box<[Pos]>,
}

/// What a word of a phrase may be matched by.
#[derive(Debug, Clone, Default)]
pub(super) struct Wanted {
    /// As it stands.
    pub exact: u64,
    /// In other forms.
    pub forms: Vec<u64>,
}

const EXACT: u8 = 0;
const STEM: u8 = 1;
const LEMMA: u8 = 2;
const SEPARATED: u8 = 3;
const LEMMA_OF: u8 = 16;

/// A shorter stem is no word's own: Snowball leaves only a `t` of Turkish `dini`.
const SHORTEST_STEM: usize = 2;

/// The key of the stem of a word that is not known.
fn stem_key(fold: &str, language: &str) -> Option<u64> {
    let stem = stem(fold, language);
    stem.chars().nth(SHORTEST_STEM - 1).map(|_| key(&stem, STEM))
}

/// The key of a word as it stands, folded.
pub(super) fn exact_key(fold: &str) -> u64 {
    key(fold, EXACT)
}

fn key(word: &str, sort: u8) -> u64 {
    let mut hasher = FxHasher::default();
    hasher.write_u8(sort);
    hasher.write(word.as_bytes());
    hasher.finish()
}

/// The same for names and nouns.
fn lemma_key(lemma: &str, pos: Pos) -> u64 {
    key(lemma, LEMMA_OF + if pos == Pos::Name { Pos::Noun as u8 } else { pos as u8 })
}

/// The key of a verb whose particle stands apart: `bieten … an`.
pub(super) fn separated_key(lemma: &str) -> u64 {
    key(lemma, SEPARATED)
}

/// So many words are remembered for each thread before all are forgotten.
const REMEMBERED: usize = 1 << 15;

thread_local! {
    static SEEN: RefCell<FxHashMap<u64, (u64, Rc<Known>)>> = RefCell::default();
}

/// What words are known by in a language; remembered, as texts repeat their words.
pub(super) struct Lookup<'a> {
    language: &'a str,
    hash: u64,
    /// What a word that has no forms is known by.
    plain: Rc<Known>,
}

impl<'a> Lookup<'a> {
    pub(super) fn new(language: &'a str) -> Self {
        Self { language, hash: exact_key(language), plain: Rc::default() }
    }

    /// What a word is known by.
    pub(super) fn known(&self, token: &Token, context: Context) -> Rc<Known> {
        // A character of a script without spaces is no word that has forms.
        if token.fold.starts_with(is_alone) {
            return Rc::clone(&self.plain);
        }
        let mut hasher = FxHasher::default();
        hasher.write_u64(token.key);
        hasher.write_u64(self.hash);
        context.hash(&mut hasher);
        let name = hasher.finish();
        remembered(name, token.key, || read(&token.fold, token.key, context, self.language))
    }
}

fn remembered(name: u64, exact: u64, read: impl FnOnce() -> Known) -> Rc<Known> {
    SEEN.with_borrow_mut(|seen| {
        if let Some((_, known)) = seen.get(&name).filter(|(own, _)| *own == exact) {
            return Rc::clone(known);
        }
        if seen.len() >= REMEMBERED {
            seen.clear();
        }
        let known = Rc::new(read());
        seen.insert(name, (exact, Rc::clone(&known)));
        known
    })
}

fn read(fold: &str, exact: u64, context: Context, language: &str) -> Known {
    let mut forms = Vec::new();
    let mut add = |key| {
        if key != exact && !forms.contains(&key) {
            forms.push(key);
        }
    };
    if affix::has_rules(language) {
        add(key(fold, LEMMA));
        let bases = affix::bases(fold, language).into_iter();
        let mut bases =
            bases.map(|(lemma, pos)| Reading { lemma, pos, capital: false, base: false }).collect();
        context.role.narrow(fold, &mut bases, language);
        for Reading { lemma, pos, .. } in &bases {
            add(key(lemma, LEMMA));
            add(lemma_key(lemma, *pos));
        }
        if bases.is_empty() {
            stem_key(fold, language).into_iter().for_each(&mut add);
        }
        return Known { forms: forms.into(), pos: Box::default() };
    }
    let readings = inflection::readings(fold, context, language);
    let mut pos: Vec<Pos> = readings.iter().map(|reading| reading.pos).collect();
    pos.sort_unstable();
    pos.dedup();
    for reading in &readings {
        add(key(&reading.lemma, LEMMA));
        add(lemma_key(&reading.lemma, reading.pos));
    }
    if readings.is_empty() {
        add(key(fold, LEMMA));
        for reading in inflection::by_tail(fold, language) {
            add(key(&reading.lemma, LEMMA));
            add(lemma_key(&reading.lemma, reading.pos));
        }
        stem_key(fold, language).into_iter().for_each(&mut add);
    }
    Known { forms: forms.into(), pos: pos.into() }
}

/// What the words of a phrase may be matched by. Where it is one word and its part of speech is
/// given, only words of that kind.
pub(super) fn wanted(phrase: &str, pos: Option<Pos>, language: &str) -> Vec<Wanted> {
    let words = tokens(phrase);
    let pos = pos.filter(|_| words.len() == 1);
    let closes = |at: usize| at > 0 && at + 1 == words.len();
    (0..)
        .zip(&words)
        .map(|(at, word)| {
            let written = phrase.get(word.start..word.end).unwrap_or_default();
            let shape = match nouns_have_capitals(language) {
                true if written.starts_with(char::is_uppercase) => Shape::Capital,
                true => Shape::Small,
                false => Shape::Any,
            };
            let mut forms = forms(&word.fold, shape, pos, language);
            // The last word of a Turkish compound has a possessive: kredi kartı, kredi kartınız.
            if affix::has_rules(language) && closes(at) {
                forms.extend(
                    affix::bases(&word.fold, language).iter().map(|(base, _)| key(base, LEMMA)),
                );
            }
            Wanted { exact: word.key, forms }
        })
        .collect()
}

fn forms(fold: &str, shape: Shape, pos: Option<Pos>, language: &str) -> Vec<u64> {
    if affix::has_rules(language) {
        let base = pos.map_or_else(|| key(fold, LEMMA), |pos| lemma_key(fold, pos));
        return std::iter::once(base).chain(stem_key(fold, language)).collect();
    }
    let all = inflection::readings(fold, Context { shape, role: Role::Any }, language);
    let mut readings = all.clone();
    readings.retain(|reading| pos.is_none_or(|pos| reading.pos.fits(pos)));
    if readings.iter().any(|reading| reading.lemma == fold) {
        readings.retain(|reading| reading.lemma == fold);
    }
    let mut keys = Vec::new();
    if readings.is_empty() {
        // A word that is known is no form of one that is not, but may be of another part of speech.
        let sort = if all.is_empty() { LEMMA } else { EXACT };
        let guessed = pos
            .and_then(|pos| Some(inflection::table(language)?.guessed(fold, pos)))
            .unwrap_or_default();
        let forms = guessed.into_iter().flat_map(|paradigm| paradigm.forms);
        keys.extend(forms.map(|(_, form)| key(&form, sort)));
        keys.push(key(fold, LEMMA));
    }
    for Reading { lemma, pos: of, .. } in &readings {
        keys.push(if pos.is_some() { lemma_key(lemma, *of) } else { key(lemma, LEMMA) });
        if *of == Pos::Verb {
            keys.push(separated_key(lemma));
        }
    }
    if all.is_empty() {
        keys.extend(stem_key(fold, language));
    }
    keys.sort_unstable();
    keys.dedup();
    keys
}

/// Whether the part of speech can be told of this word, so that others may be left out.
pub(super) fn tells(phrase: &str, pos: Pos, language: &str) -> bool {
    let words = tokens(phrase);
    let [word] = &*words else { return false };
    let readings = inflection::readings(&word.fold, Context::NONE, language);
    readings.iter().any(|reading| reading.pos.fits(pos) && reading.lemma == *word.fold)
}
