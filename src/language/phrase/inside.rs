//! Words looked for inside compounds, as their last part or before another.

use std::hash::Hasher;
use std::ops::Range;

use rustc_hash::{FxHashMap, FxHasher};

use super::{How, Match};
use crate::language::compounds::{Compounds, LONGEST, Part, SHORTEST, Word, compounds};
use crate::language::pos::Pos;
use crate::language::sketch::Sketch;
use crate::language::text::Text;

/// Where in a compound a word is looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Inside {
    /// As the last part, which tells what the whole is.
    pub head: bool,
    /// Before another part.
    pub modifier: bool,
}

/// What is looked for in the compounds of one language.
#[derive(Debug, Clone)]
pub(super) struct Inner {
    language: Compounds,
    /// How forms begin, and the forms.
    likely: Sketch,
    forms: FxHashMap<u64, Vec<(u32, Inside)>>,
    parts: Vec<(Part, u32)>,
    /// Bytes of the longest form.
    longest: usize,
}

/// Gathers what is looked for.
#[derive(Debug, Default)]
pub(super) struct Gathered(Option<Inner>);

impl Gathered {
    /// Adds a word of a language, unless its compounds cannot be parted.
    pub(super) fn add(&mut self, word: &Sought<'_>, language: &str, payload: u32) {
        let Some(known) = compounds(language) else { return };
        let inner = self.0.get_or_insert_with(|| Inner {
            language: known,
            likely: Sketch::default(),
            forms: FxHashMap::default(),
            parts: Vec::new(),
            longest: 0,
        });
        let part = known.part(word.word, word.pos, word.gender, word.forms);
        let at = u32::try_from(inner.parts.len()).unwrap_or(u32::MAX);
        let Inside { head, modifier } = word.inside;
        let heads = part.as_head.iter().filter(|_| head);
        let modifiers = part.as_modifier.iter().filter(|_| modifier);
        let heads = heads.map(|form| (form, Inside { head: true, modifier: false }));
        let modifiers = modifiers.map(|form| (form, Inside { head: false, modifier: true }));
        for (form, inside) in heads.chain(modifiers) {
            inner.longest = inner.longest.max(form.len());
            inner.forms.entry(hash(form)).or_default().push((at, inside));
            if let Some((begin, _)) = form.char_indices().nth(SHORTEST) {
                inner.forms.entry(hash(form.get(..begin).unwrap_or_default())).or_default();
            }
        }
        inner.parts.push((part, payload));
    }

    pub(super) fn build(self) -> Option<Inner> {
        let mut inner = self.0?;
        let keys: Vec<u64> = inner.forms.keys().copied().collect();
        inner.likely = Sketch::of(keys.into_iter());
        Some(inner)
    }
}

/// A word that is looked for inside compounds.
#[derive(Debug, Clone, Copy)]
pub struct Sought<'a> {
    /// Its dictionary form.
    pub word: &'a str,
    /// Its part of speech, where it is told.
    pub pos: Option<Pos>,
    /// Its gender, where it is told.
    pub gender: &'a str,
    /// Further forms.
    pub forms: &'a [String],
    /// Where it is looked for.
    pub inside: Inside,
}

fn hash(form: &str) -> u64 {
    let mut hasher = FxHasher::default();
    form.bytes().for_each(|byte| hasher.write_u8(byte));
    hasher.finish()
}

impl Inner {
    /// Adds the compounds of a text that hold what is looked for.
    pub(super) fn find(&self, text: &Text<'_>, found: &mut Vec<Match>) {
        for token in &text.tokens {
            let fold = &*token.fold;
            if fold.len() <= SHORTEST || fold.len() > LONGEST {
                continue;
            }
            let mut word = None;
            for (start, _) in fold.char_indices() {
                self.find_at(start, fold, &mut |end, part, inside| {
                    let word = word.get_or_insert_with(|| Word::new(self.language, fold));
                    let how = self.how(part, inside, start..end, word)?;
                    let payload = self.parts.get(part)?.1;
                    found.push(Match { payload, span: token.start..token.end, how });
                    Some(())
                });
            }
        }
    }

    /// Tells of each form of what is looked for that begins at a byte of a word.
    fn find_at(
        &self,
        start: usize,
        fold: &str,
        tell: &mut impl FnMut(usize, usize, Inside) -> Option<()>,
    ) {
        let rest = fold.get(start..).unwrap_or_default();
        let mut hasher = FxHasher::default();
        for (count, c) in (1..).zip(rest.char_indices()) {
            let end = c.0 + c.1.len_utf8();
            let bytes = rest.as_bytes().get(c.0..end).unwrap_or_default();
            bytes.iter().for_each(|byte| hasher.write_u8(*byte));
            if end > self.longest {
                return;
            }
            if count < SHORTEST {
                continue;
            }
            let key = hasher.finish();
            let found = if self.likely.may_have(key) { self.forms.get(&key) } else { None };
            if count == SHORTEST && found.is_none() {
                return;
            }
            for (part, inside) in found.into_iter().flatten() {
                tell(start + end, usize::try_from(*part).unwrap_or(usize::MAX), *inside);
            }
        }
    }

    /// How a word that is looked for stands in a place of another word, if it does.
    fn how(
        &self,
        part: usize,
        inside: Inside,
        place: Range<usize>,
        word: &mut Word<'_>,
    ) -> Option<How> {
        let (part, _) = self.parts.get(part)?;
        if inside.head {
            return (place.start > 0
                && word.ends_at(place.end)
                && word.has_head(place.start, part))
            .then_some(How::Head);
        }
        (!word.ends_at(place.end) && word.has_modifier(place.start, place.end, part))
            .then_some(How::Modifier)
    }
}
