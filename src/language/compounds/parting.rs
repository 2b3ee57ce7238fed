//! One word parted: whether what stands before and after a part are words themselves.

use super::{Compounds, Part, SHORTEST, share};
use crate::language::inflection::{Paradigm, Reading};
use crate::language::pos::Pos;
use crate::language::words::fold;

/// No longer word is parted: so long are names of files.
pub(in crate::language) const LONGEST: usize = 64;
/// No part has more characters: longer ones are compounds themselves.
const LONG_PART: usize = 24;
/// Names of fewer characters are like any syllable.
const NAME: usize = 5;

/// A folded word whose parts are asked for.
pub(in crate::language) struct Word<'a> {
    language: Compounds,
    word: &'a str,
    /// Where its characters begin, and its end.
    places: Vec<usize>,
    /// Whether what is before each place is parts, where that is known.
    before: Vec<Option<bool>>,
    /// Whether what is behind each place is parts, the last one a head.
    behind: Vec<Option<bool>>,
    /// What the table knows the whole as; function words aside.
    whole: Option<Vec<Reading>>,
}

impl<'a> Word<'a> {
    pub(in crate::language) fn new(language: Compounds, word: &'a str) -> Self {
        let all = word.char_indices().map(|(at, _)| at).chain([word.len()]);
        let places: Vec<usize> = all.collect();
        let unknown = vec![None; places.len()];
        Self { language, word, before: unknown.clone(), behind: unknown, places, whole: None }
    }

    /// Whether the word is a compound whose last part begins at a byte and is a form of `part`.
    pub(in crate::language) fn has_head(&mut self, at: usize, part: &Part) -> bool {
        let Ok(place) = self.places.binary_search(&at) else { return false };
        self.is_head(place, part) && !self.ends_otherwise(place, part)
    }

    /// Whether the word is a compound in which these bytes are a part before another: `part`.
    pub(in crate::language) fn has_modifier(
        &mut self,
        start: usize,
        end: usize,
        part: &Part,
    ) -> bool {
        let place = |at| self.places.binary_search(&at);
        let (Ok(start), Ok(end)) = (place(start), place(end)) else { return false };
        self.is_parts_before(start)
            && self.is_parts_behind(end)
            && !self.is_parted_otherwise(start, end, part)
    }

    fn is_head(&mut self, place: usize, part: &Part) -> bool {
        self.is_whole(place, Some(part)) && self.is_parts_before(place)
    }

    /// Whether a longer word at the end is known that is no such compound: Gericht·s|urteil.
    fn ends_otherwise(&mut self, place: usize, part: &Part) -> bool {
        let last = self.places.len().saturating_sub(1);
        // A single letter more is what links the two: Arbeit·s|amt, no Arbeit|samt.
        (1..place.saturating_sub(1)).any(|from| {
            let tail = self.piece(from, last);
            self.is_parts_before(from)
                && self.language.is_known(tail)
                && !Word::new(self.language, tail).is_head(place - from, part)
        })
    }

    /// Whether a longer part is known that is no such compound: Erdkunde|lehrer, Teilnahme|schein.
    fn is_parted_otherwise(&mut self, start: usize, end: usize, part: &Part) -> bool {
        let last = self.places.len().saturating_sub(1);
        (0..start).any(|from| {
            let longer = self.piece(from, end);
            self.is_parts_before(from)
                && self.language.is_known(longer)
                && !Word::new(self.language, longer).is_head(start - from, part)
        }) || (end + 1..last).any(|to| {
            let longer = self.piece(start, to);
            self.language.is_known(longer)
                && !part.is_form(longer)
                && self.is_parts_behind(to)
                && !Word::new(self.language, longer).is_parts_behind(end - start)
        })
    }

    /// Whether the word ends at a byte.
    pub(in crate::language) fn ends_at(&self, at: usize) -> bool {
        at == self.word.len()
    }

    fn piece(&self, start: usize, end: usize) -> &'a str {
        let place = |at: usize| self.places.get(at).copied();
        place(start)
            .zip(place(end))
            .and_then(|(start, end)| self.word.get(start..end))
            .unwrap_or("")
    }

    /// Whether what stands before a place is nothing, or one part after the other.
    fn is_parts_before(&mut self, end: usize) -> bool {
        if end == 0 {
            return true;
        }
        if let Some(Some(known)) = self.before.get(end) {
            return *known;
        }
        let found = (end.saturating_sub(LONG_PART)..end).any(|start| {
            self.language.is_modifier(self.piece(start, end)) && self.is_parts_before(start)
        });
        if let Some(known) = self.before.get_mut(end) {
            *known = Some(found);
        }
        found
    }

    /// Whether what stands behind a place is a last part, with others before it or none.
    fn is_parts_behind(&mut self, start: usize) -> bool {
        if let Some(Some(known)) = self.behind.get(start) {
            return *known;
        }
        let end = self.places.len().min(start + LONG_PART + 1);
        let found = self.is_whole(start, None)
            || (start + 1..end).any(|place| {
                self.language.is_modifier(self.piece(start, place)) && self.is_parts_behind(place)
            });
        if let Some(known) = self.behind.get_mut(start) {
            *known = Some(found);
        }
        found
    }

    fn whole(&mut self) -> &[Reading] {
        let (language, word) = (self.language, self.word);
        self.whole.get_or_insert_with(|| {
            let mut found = language.readings(word);
            found.retain(|one| one.pos != Pos::Other);
            found
        })
    }

    /// Whether what begins at a place can be the last part: a known word, and the whole is of its kind.
    fn is_whole(&mut self, place: usize, part: Option<&Part>) -> bool {
        let last = self.places.len().saturating_sub(1);
        let (before, tail) = (self.piece(0, place), self.piece(place, last));
        let language = self.language;
        let is_never = |word: &str| language.rules.never.contains(word);
        if is_never(self.word) || self.whole().iter().any(|one| is_never(&one.lemma)) {
            return false;
        }
        let of_tail = language.readings(tail);
        let (heads, gender): (Vec<&str>, &str) = match part {
            // A noun in its dictionary form is that noun: a Datenrate is a Rate, no Rat.
            Some(part) if of_tail.iter().any(|one| part.is_another(one, tail)) => return false,
            Some(part) => (part.lemmas.iter().map(|lemma| &**lemma).collect(), &part.gender),
            None => {
                let heads =
                    of_tail.iter().filter(|one| is_head(one) && language.is_long(&one.lemma));
                (heads.map(|one| &*one.lemma).collect(), "")
            }
        };
        let is_like = |one: &Reading| {
            one.lemma.strip_prefix(before).is_some_and(|head| {
                heads.contains(&head) && language.are_alike(&one.lemma, head, before, gender)
            })
        };
        let whole = self.whole();
        !heads.is_empty()
            && (whole.is_empty() || whole.iter().any(|one| is_head(one) && is_like(one)))
    }
}

/// What may be the last part of a compound.
fn is_head(reading: &Reading) -> bool {
    matches!(reading.pos, Pos::Noun | Pos::Adj)
}

impl Compounds {
    fn readings(&self, fold: &str) -> Vec<Reading> {
        let mut found = Vec::new();
        self.table.readings(fold, &mut found);
        found
    }

    /// Whether it is a form of a noun or an adjective.
    fn is_known(&self, word: &str) -> bool {
        self.readings(word).iter().any(is_head)
    }

    /// Short words are like any syllable, but for those that the language's file names.
    pub(super) fn is_long(&self, lemma: &str) -> bool {
        lemma.chars().nth(SHORTEST).is_some() || self.rules.short.contains(lemma)
    }

    /// Whether a part may stand before another one.
    fn is_modifier(&self, part: &str) -> bool {
        if self.rules.modifiers.contains(part) {
            return true;
        }
        if part.chars().nth(SHORTEST - 1).is_none() || self.rules.prefixes.contains(part) {
            return false;
        }
        let noun = |one: &Reading| one.pos == Pos::Noun && one.lemma == part;
        let name = |one: &Reading| one.pos == Pos::Name && part.chars().nth(NAME - 1).is_some();
        let mut readings = self.readings(part);
        readings.retain(|one| self.is_long(&one.lemma));
        let is = |word: &str, pos| self.is_long(word) && self.is(word, pos);
        readings.iter().any(|one| noun(one) || name(one))
            || readings.iter().any(|one| self.is_form(part, one))
            || self
                .rules
                .unlinked(part)
                .any(|(word, of)| is(&word, Pos::Noun) && self.is_of(&word, of))
            || self.rules.verbs(part).any(|verb| is(&verb, Pos::Verb))
    }

    /// Whether it is a form that may stand before another part.
    fn is_form(&self, part: &str, reading: &Reading) -> bool {
        matches!(reading.pos, Pos::Noun | Pos::Verb)
            && self.table.paradigms(&reading.lemma).iter().any(|one| {
                let mut forms = one.forms.iter();
                one.pos == reading.pos
                    && forms
                        .any(|(slot, form)| self.rules.forms.contains(slot) && fold(form) == part)
            })
    }

    /// Whether a word is a dictionary form of that part of speech.
    fn is(&self, word: &str, pos: Pos) -> bool {
        self.readings(word).iter().any(|one| one.pos == pos && one.lemma == word)
    }

    /// Whether a noun may be of one of these genders.
    fn is_of(&self, noun: &str, genders: &str) -> bool {
        genders.is_empty()
            || self.table.paradigms(noun).iter().any(|one| share(&one.gender, genders))
    }

    /// Whether a whole word is inflected like its last part, and no noun made of a verb.
    fn are_alike(&self, whole: &str, head: &str, before: &str, gender: &str) -> bool {
        if self.rules.made_of(whole).any(|verb| self.is(&verb, Pos::Verb)) {
            return false;
        }
        let (wholes, heads) = (self.table.paradigms(whole), self.table.paradigms(head));
        let of_kind = |one: &Paradigm| {
            heads.iter().any(|other| {
                one.pos.fits(other.pos)
                    && share(&one.gender, &other.gender)
                    && share(&one.gender, gender)
                    && have_same_forms(one, other, before)
            })
        };
        wholes.is_empty() || heads.is_empty() || wholes.iter().any(of_kind)
    }
}

/// Whether in each place that both have they share a form.
fn have_same_forms(whole: &Paradigm, head: &Paradigm, before: &str) -> bool {
    let folded = |one: &Paradigm| -> Vec<(&'static str, String)> {
        one.forms.iter().map(|(slot, form)| (*slot, fold(form))).collect()
    };
    let (wholes, heads) = (folded(whole), folded(head));
    wholes.iter().all(|(slot, _)| {
        let mut theirs = heads.iter().filter(|(known, _)| known == slot).peekable();
        theirs.peek().is_none()
            || theirs.any(|(_, rest)| {
                let is_it = |form: &str| form.strip_prefix(before) == Some(rest);
                wholes.iter().any(|(known, form)| known == slot && is_it(form))
            })
    })
}
