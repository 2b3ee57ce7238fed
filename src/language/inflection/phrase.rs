//! Phrases of which one word is inflected and the others stay: `return label`, `bon de réduction`,
//! `pay back`.

use super::{Reading, Table};
use crate::language::pos::Pos;
use crate::language::words::{fold, tokens};

/// A term around the word that is inflected.
pub(super) struct Phrase<'a> {
    before: &'a str,
    /// That word, in its dictionary form.
    pub(super) head: &'a str,
    after: &'a str,
    /// How many words stand before it, and how many there are.
    place: (usize, usize),
}

impl<'a> Phrase<'a> {
    /// None where it is not known which word is inflected, or others must agree with it, as they do
    /// in a language whose words agree.
    pub(super) fn of(
        table: &Table,
        phrase: &'a str,
        pos: Option<Pos>,
        agrees: bool,
    ) -> Option<Self> {
        let words = tokens(phrase);
        let kinds =
            || words.iter().map(|word| kinds(table, &word.fold, agrees)).collect::<Vec<_>>();
        let place = if words.len() == 1 { 0 } else { head(&kinds(), pos, agrees)? };
        let word = words.get(place)?;
        Some(Self {
            before: phrase.get(..word.start)?,
            head: phrase.get(word.start..word.end)?,
            after: phrase.get(word.end..)?,
            place: (place, words.len()),
        })
    }

    /// The form of its head in an excerpt in which the others are as in the phrase; folded.
    pub(super) fn form(&self, excerpt: &str) -> Option<String> {
        let words = tokens(excerpt);
        let (place, count) = self.place;
        let ours = tokens(self.before).into_iter().chain(tokens(self.after));
        let (before, rest) = words.split_at_checked(place)?;
        let (form, after) = rest.split_first()?;
        let theirs = before.iter().chain(after).map(|word| word.fold.clone());
        (words.len() == count && ours.map(|word| word.fold).eq(theirs))
            .then(|| form.fold.to_string())
    }

    /// The phrase with its head in another form.
    pub(super) fn with(&self, form: &str) -> String {
        format!("{}{form}{}", self.before, self.after)
    }
}

/// The parts of speech of which the word is the dictionary form. A form of another word depends on
/// the word before it (`Other`), or where words do not agree goes before a noun as adjectives do
/// (`shipping label`). What is not known is a noun.
fn kinds(table: &Table, word: &str, agrees: bool) -> Vec<Pos> {
    let mut readings = Vec::new();
    table.readings(word, &mut readings);
    if readings.is_empty() {
        return vec![Pos::Noun];
    }
    let kind = |one: &Reading| match one.pos {
        pos if fold(&one.lemma) == word => pos,
        Pos::Other => Pos::Other,
        _ if agrees => Pos::Other,
        _ => Pos::Adj,
    };
    readings.iter().map(kind).collect()
}

/// Which word of a phrase is inflected.
fn head(kinds: &[Vec<Pos>], pos: Option<Pos>, agrees: bool) -> Option<usize> {
    let is =
        |at: usize, pos: Pos| kinds.get(at).is_some_and(|all| all.iter().any(|one| one.fits(pos)));
    if pos == Some(Pos::Verb) {
        let mut verbs = (0..kinds.len()).filter(|at| is(*at, Pos::Verb));
        return verbs.next().filter(|_| !agrees || verbs.next().is_none());
    }
    let nominal = |at: usize| is(at, Pos::Noun) || is(at, Pos::Adj);
    let run = (0..kinds.len()).take_while(|at| nominal(*at)).count();
    let head = run.checked_sub(1)?;
    // What stands behind it and is no noun in its dictionary form depends on it; what stands before
    // it may have to agree with it.
    (is(head, Pos::Noun) && (head == 0 || !agrees)).then_some(head)
}
