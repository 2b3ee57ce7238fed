//! Compounds: words written as one that are made of others, as German, Dutch and Swedish make them.
//!
//! A word is parted only where each part is a word that the table of forms knows, in a shape that the
//! language allows there. A whole that the table knows itself must be of its last part's kind: it has
//! that word's gender and forms with the rest before them (`Stadtrat`, `Stadträte` as `Rat`, `Räte`).
//! So `Heirat` is no `Rat` (its plural is `Heiraten`) and `Kompost` no `Post` (it is masculine).

mod parting;
mod rules;

use super::inflection::{Paradigm, Reading, Table, table};
use super::pos::Pos;
use super::stem::primary;
use super::words::fold;
pub(super) use parting::{LONGEST, Word};
use rules::{Rules, all};

/// No shorter word is a part, unless the language's file names it.
pub(super) const SHORTEST: usize = 3;

/// What is known of a language's compounds.
#[derive(Debug, Clone, Copy)]
pub(super) struct Compounds {
    rules: &'static Rules,
    table: &'static Table,
}

/// A word that is looked for in compounds.
#[derive(Debug, Clone)]
pub(super) struct Part {
    /// Its dictionary forms, folded.
    pub lemmas: Box<[Box<str>]>,
    /// Its genders, where they are told.
    pub gender: Box<str>,
    /// Its forms as the last part, folded.
    pub as_head: Vec<String>,
    /// What it looks like before another part, folded.
    pub as_modifier: Vec<String>,
}

impl Part {
    /// Whether a reading of a word is that of another noun in its dictionary form.
    fn is_another(&self, reading: &Reading, word: &str) -> bool {
        reading.pos == Pos::Noun
            && reading.base
            && reading.lemma == word
            && !self.lemmas.iter().any(|lemma| **lemma == *word)
    }

    fn is_form(&self, word: &str) -> bool {
        [&self.as_head, &self.as_modifier]
            .iter()
            .any(|forms| forms.binary_search_by(|form| form.as_str().cmp(word)).is_ok())
    }
}

/// Whether the compounds of a language can be parted.
pub fn has_compounds(language: &str) -> bool {
    compounds(language).is_some()
}

/// What is known of the compounds of a language (`de`, `de-AT`); none where they are not parted.
pub(super) fn compounds(language: &str) -> Option<Compounds> {
    let rules =
        all().iter().find(|(name, _)| *name == primary(language)).map(|(_, rules)| rules)?;
    Some(Compounds { rules, table: table(language)? })
}

impl Compounds {
    /// A word of this part of speech and gender, with further forms that are known of it.
    pub(super) fn part(
        &self,
        word: &str,
        pos: Option<Pos>,
        gender: &str,
        forms: &[String],
    ) -> Part {
        let mut found = self.table.paradigms(word);
        let fits = |one: &Paradigm| {
            pos.map_or(one.pos != Pos::Verb, |pos| one.pos.fits(pos)) && share(&one.gender, gender)
        };
        found.retain(fits);
        if found.is_empty() {
            found.extend(self.table.guessed(word, pos.unwrap_or(Pos::Noun)));
        }
        let base = fold(word);
        let mut lemmas: Vec<Box<str>> = vec![base.clone().into()];
        let mut readings = Vec::new();
        self.table.readings(&base, &mut readings);
        for reading in readings.into_iter().filter(|one| pos.is_none_or(|pos| one.pos.fits(pos))) {
            if !lemmas.iter().any(|lemma| **lemma == *reading.lemma) {
                lemmas.push(reading.lemma.into());
            }
        }
        let mut as_head: Vec<String> = forms.iter().map(|form| fold(form)).collect();
        let mut as_modifier = as_head.clone();
        for (slot, form) in found.iter().flat_map(|one| &one.forms) {
            let form = fold(form);
            if self.rules.forms.contains(slot) {
                as_modifier.push(form.clone());
            }
            as_head.push(form);
        }
        if pos == Some(Pos::Verb) {
            // A verb with something before it is another verb.
            as_head.clear();
            as_modifier.extend(self.rules.stems(&base).map(str::to_owned));
        } else {
            let known = found.iter().map(|one| one.gender.as_str()).collect::<String>();
            let genders = if gender.is_empty() { known } else { genders(gender) };
            let linked = self.rules.linked(&base, &genders);
            as_modifier.extend(linked.filter(|form| form.len() > base.len() || self.is_long(form)));
            as_modifier.push(base.clone());
            as_head.push(base);
        }
        for all in [&mut as_head, &mut as_modifier] {
            all.retain(|form| form.chars().nth(SHORTEST - 1).is_some());
            all.sort_unstable();
            all.dedup();
        }
        Part { lemmas: lemmas.into(), gender: genders(gender).into(), as_head, as_modifier }
    }
}

/// Where the last part of a compound begins in a text, were it a form of this word; the longest one.
pub fn head(
    compound: &str,
    word: &str,
    pos: Option<Pos>,
    gender: &str,
    language: &str,
) -> Option<usize> {
    let part = compounds(language)?.part(word, pos, gender, &[]);
    let is_form = |at: &usize| {
        let tail = fold(compound.get(*at..).unwrap_or_default());
        part.as_head.binary_search(&tail).is_ok()
    };
    compound.char_indices().map(|(at, _)| at).skip(1).find(is_form)
}

/// Whether two nouns may be of one gender; what is not told may be any. Common is masculine or feminine.
fn share(one: &str, two: &str) -> bool {
    let two = genders(two);
    let common = |gender| matches!(gender, 'm' | 'f' | 'c');
    one.is_empty()
        || two.is_empty()
        || one.chars().any(|gender| {
            two.contains(gender)
                || ((gender == 'c' || two.contains('c'))
                    && common(gender)
                    && two.chars().any(common))
        })
}

/// The genders that a glossary names: `m`, `masculine`.
fn genders(written: &str) -> String {
    let first = |word: &str| word.chars().next().map(|c| c.to_ascii_lowercase());
    let letters = written.split([' ', ',', '/', '|']).filter_map(first);
    letters.map(|c| if c == 'u' { 'c' } else { c }).filter(|c| "mfnc".contains(*c)).collect()
}

#[cfg(test)]
mod tests;
