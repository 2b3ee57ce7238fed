//! A word in the form that its place in a sentence wants: `des Accounts` as `des Kontos`.

use std::ops::Range;

use super::phrase::Phrase;
use super::{Paradigm, Table, carry, table};
use crate::language::agreement::{Agreement, Determiner, agreement};
use crate::language::pos::Pos;
use crate::language::text::Text;
use crate::language::words::fold;

/// What may stand in a place instead of what stands there.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Fit {
    /// In the form of the word that it replaces.
    pub sure: Vec<String>,
    /// A base form, or forms among which the text does not tell.
    pub doubtful: Vec<String>,
}

/// `word` in the form in which `instead_of`, a dictionary form, stands at a place of the text.
pub fn fit(
    text: &Text<'_>,
    span: &Range<usize>,
    instead_of: &str,
    word: &str,
    pos: Option<Pos>,
) -> Fit {
    let Some(table) = table(text.language) else {
        return carry::fit(text, span, instead_of, word, pos);
    };
    let written = text.slice(span.start, span.end);
    let is_base = fold(written) == fold(instead_of);
    let before = Before::of(text, span);
    let doubt = || Fit { sure: Vec::new(), doubtful: vec![word.to_owned()] };
    let phrase = |term| Phrase::of(table, term, pos, before.agrees());
    let found = phrase(instead_of).zip(phrase(word));
    let forms = found.and_then(|(old, new)| {
        let form = old.form(written)?;
        let forms = forms(table, &form, old.head, new.head, pos, &before)?;
        Some((forms, new))
    });
    let Some((forms, new)) = forms else {
        let fits = is_base && before.sounds_alike(instead_of, word);
        return if fits { Fit { sure: vec![word.to_owned()], ..Fit::default() } } else { doubt() };
    };
    let whole = |forms: Vec<String>| forms.iter().map(|form| new.with(form)).collect::<Vec<_>>();
    match forms {
        Forms::One(forms) => {
            let (sure, doubtful) =
                whole(forms).into_iter().partition(|form| before.sounds_alike(written, form));
            Fit { sure, doubtful }
        }
        Forms::Among(forms) if forms.is_empty() => doubt(),
        Forms::Among(doubtful) => Fit { sure: Vec::new(), doubtful: whole(doubtful) },
    }
}

enum Forms {
    /// Any of these fits.
    One(Vec<String>),
    /// It is not clear which one, or whether the words around them fit.
    Among(Vec<String>),
}

/// The forms of `word` for the grammatical places that the excerpt may stand in; none where one of
/// the two words has no paradigm.
fn forms(
    table: &Table,
    excerpt: &str,
    instead_of: &str,
    word: &str,
    pos: Option<Pos>,
    before: &Before<'_>,
) -> Option<Forms> {
    let of = |lemma: &str| -> Vec<Paradigm> {
        let mut found = table.paradigms(lemma);
        found.retain(|one| pos.is_none_or(|pos| one.pos.fits(pos)));
        // Where a noun has no gender, how it ends tells its forms.
        if found.is_empty() && !before.agrees() {
            found.extend(pos.and_then(|pos| table.guessed(lemma, pos).into_iter().next()));
        }
        found
    };
    let (theirs, ours) = (of(instead_of), of(word));
    // What may be a noun and a verb is not guessed at.
    let kinds = |all: &[Paradigm]| all.iter().map(|one| one.pos).collect::<Vec<_>>();
    let pos = kinds(&theirs).into_iter().find(|pos| kinds(&ours).contains(pos))?;
    let theirs: Vec<&Paradigm> = theirs.iter().filter(|one| one.pos == pos).collect();
    let ours: Vec<&Paradigm> = ours.iter().filter(|one| one.pos == pos).collect();
    let mut slots: Vec<(&str, &str)> = theirs
        .iter()
        .flat_map(|one| one.forms.iter().map(|(slot, form)| (*slot, form, &*one.gender)))
        .filter(|(_, form, _)| fold(form) == excerpt)
        .map(|(slot, _, gender)| (slot, gender))
        .collect();
    slots.sort_unstable();
    slots.dedup();
    if slots.is_empty() {
        return None;
    }
    let genders: String = ours.iter().flat_map(|one| one.gender.chars()).collect();
    let agrees = pos != Pos::Noun || before.narrow(&mut slots, &genders);
    let in_slot = |slot: &str| -> Vec<&String> {
        let all = ours.iter().flat_map(|one| &one.forms);
        all.filter(|(known, _)| *known == slot).map(|(_, form)| form).collect()
    };
    let mut places = slots.iter().map(|(slot, _)| in_slot(slot));
    let mut shared = places.next()?;
    let mut all: Vec<String> = shared.iter().map(|form| (*form).clone()).collect();
    for forms in places {
        shared.retain(|form| forms.contains(form));
        all.extend(forms.into_iter().cloned());
    }
    let mut unique: Vec<String> = Vec::new();
    let chosen = if shared.is_empty() { all } else { shared.into_iter().cloned().collect() };
    for form in chosen {
        if !unique.contains(&form) {
            unique.push(form);
        }
    }
    let clear = agrees
        && !unique.is_empty()
        && slots.iter().all(|(slot, _)| in_slot(slot).contains(&&unique[0]));
    // A person looks for the word as the glossary has it.
    unique.sort_by_key(|form| !clear && form != word);
    Some(if clear { Forms::One(unique) } else { Forms::Among(unique) })
}

/// What stands before a place, as far as it must agree with what stands there.
struct Before<'a> {
    rules: Option<&'static Agreement>,
    /// The word right before, folded.
    word: Option<&'a str>,
    /// The article or the like, where there is one, and whether adjectives follow it.
    determiner: Option<(&'static Determiner, bool)>,
}

impl<'a> Before<'a> {
    fn of(text: &'a Text<'_>, span: &Range<usize>) -> Self {
        let rules = agreement(text.language);
        let at = text.tokens.partition_point(|token| token.start < span.start);
        let joined = text.tokens.get(at).is_some_and(|token| token.joined);
        let word = at.checked_sub(1).filter(|_| joined).and_then(|at| text.tokens.get(at));
        let word = word.map(|token| &*token.fold);
        Self { rules, word, determiner: rules.and_then(|rules| rules.before(text, at)) }
    }

    /// Whether the words of the language agree with a noun in its gender.
    fn agrees(&self) -> bool {
        let alike = |number: &&str| {
            self.rules.is_some_and(|rules| rules.one_gender.iter().any(|one| one == number))
        };
        !["sg", "pl"].iter().all(alike)
    }

    /// Keeps the slots in which such a determiner stands; whether it would stand so before a noun
    /// of the genders, too.
    fn narrow(&self, slots: &mut Vec<(&str, &str)>, genders: &str) -> bool {
        let share = |one: &str, two: &str| {
            one.is_empty() || two.is_empty() || one.chars().any(|gender| two.contains(gender))
        };
        let Some(rules) = self.rules else {
            return slots.iter().all(|(_, gender)| share(gender, genders));
        };
        let same = |slots: &[(&str, &str)]| {
            slots.iter().all(|(slot, gender)| {
                share(gender, genders)
                    || (rules.one_gender.iter().any(|end| slot.split('.').any(|part| part == end)))
            })
        };
        let Some((determiner, adjectives)) = self.determiner else {
            let bare: Vec<_> = slots
                .iter()
                .copied()
                .filter(|(slot, _)| !rules.never_bare.iter().any(|other| other == slot))
                .collect();
            if !bare.is_empty() {
                *slots = bare;
            }
            return same(slots);
        };
        let stands = |slot: &str, gender: &str| {
            determiner.places.iter().any(|(known, theirs)| known == slot && share(theirs, gender))
        };
        let fits: Vec<_> =
            slots.iter().copied().filter(|(slot, gender)| stands(slot, gender)).collect();
        if fits.is_empty() {
            return same(slots);
        }
        *slots = fits;
        same(slots) || (!adjectives && slots.iter().all(|(slot, _)| stands(slot, genders)))
    }

    /// Whether the word before may stay as it is: `an exchange` is no `an return`.
    fn sounds_alike(&self, old: &str, new: &str) -> bool {
        let Some((rules, word)) = self.rules.zip(self.word) else { return true };
        if !rules.by_sound.iter().any(|known| known == word) {
            return true;
        }
        let sound = |word: &str| {
            let word = fold(word);
            rules
                .sounds
                .iter()
                .position(|starts| starts.iter().any(|start| word.starts_with(start)))
        };
        sound(old) == sound(new)
    }
}
