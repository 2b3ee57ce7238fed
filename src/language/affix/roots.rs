//! The roots of a language with chained endings, as its dictionary lists them.

use rustc_hash::FxHashMap;

use super::sounds::{Harmony, Sounds};
use crate::language::pos::Pos;

/// What must follow a form of a root.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Before {
    /// Anything.
    Any,
    /// A vowel.
    Vowel,
    /// A consonant or nothing.
    Consonant,
}

/// One form of a root.
#[derive(Debug, Clone)]
pub(super) struct Root {
    /// The dictionary form, in each of its spellings.
    pub bases: Vec<String>,
    /// Its parts of speech.
    pub pos: &'static [Pos],
    /// The name of the place of the endings where it begins.
    pub place: usize,
    /// What must follow.
    pub before: Before,
    /// What it asks of the next vowel.
    pub harmony: Harmony,
}

/// All roots by how they are written.
#[derive(Debug, Default)]
pub(super) struct Roots(FxHashMap<String, Vec<Root>>);

impl Roots {
    /// Those that are written so.
    pub(super) fn get(&self, form: &str) -> &[Root] {
        self.0.get(form).map(Vec::as_slice).unwrap_or_default()
    }

    /// All of them, each with how it is written.
    pub(super) fn all(&self) -> impl Iterator<Item = (&str, &Root)> {
        self.0.iter().flat_map(|(form, roots)| roots.iter().map(move |root| (&**form, root)))
    }

    /// Reads the packed list; `tools/lemmas/tr_roots.py` tells its codes.
    pub(super) fn read(text: &str, sounds: &Sounds, place: impl Fn(&str) -> usize) -> Self {
        let mut roots = Self::default();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let mut words = line.split(' ');
            let Some(root) = words.next() else { continue };
            for code in words {
                for (form, root) in forms(root, code, sounds, &place) {
                    let plain = sounds.plain(&form);
                    if plain != form && !code.contains('=') {
                        roots.0.entry(plain).or_default().push(root.clone());
                    }
                    roots.0.entry(form).or_default().push(root);
                }
            }
        }
        roots
    }
}

/// The forms of a root by the code of one reading.
fn forms(
    root: &str,
    code: &str,
    sounds: &Sounds,
    place: &impl Fn(&str) -> usize,
) -> Vec<(String, Root)> {
    let is = |flag: char| code.chars().skip(1).any(|c| c == flag);
    let (pos, start): (&[Pos], _) = match code.chars().next() {
        Some('n') => (&[Pos::Noun], "noun"),
        // Adjectives and pronouns that have the endings of nouns stand for nouns.
        Some('a') => (&[Pos::Adj, Pos::Noun], "noun"),
        Some('q') => (&[Pos::Other, Pos::Noun], "noun"),
        Some('d') => (&[Pos::Adv], "particle"),
        Some('v') => (&[Pos::Verb], "verb"),
        _ => (&[Pos::Other], "particle"),
    };
    let is_verb = pos == [Pos::Verb];
    let cited = if is_verb { sounds.verb(root) } else { root.to_owned() };
    let mut bases = vec![cited];
    if !code.contains('=') && sounds.plain(root) != root {
        bases.extend(bases.first().map(|base| sounds.plain(base)));
    }
    let high = code.chars().skip(1).find(|c| sounds.letter(*c).is_vowel());
    let own = high.and_then(|high| sounds.letter(high).vowel);
    let form = |form: &str, name: &str, before: Before| {
        let harmony = own.or_else(|| sounds.harmony(form));
        (form.to_owned(), Root { bases: bases.clone(), pos, place: place(name), before, harmony })
    };
    let without = |count: usize| {
        let end = root.char_indices().rev().nth(count.saturating_sub(1)).map_or(0, |(at, _)| at);
        root.get(..end).unwrap_or_default()
    };
    if is('x') {
        return vec![form(root, "end", Before::Any)];
    }
    if is('p') || is('P') {
        let short = without(if is('P') { 2 } else { 1 });
        let mut found =
            vec![form(root, "compound", Before::Any), form(short, "compound-base", Before::Any)];
        found.extend(
            sounds.hardened(short).map(|hard| form(&hard, "compound-base", Before::Consonant)),
        );
        return found;
    }
    if is_verb {
        return verb(root, code, sounds, form, without);
    }
    let mut changed = root.to_owned();
    if is('l') {
        changed = format!("{}{}", without(2), root.chars().next_back().unwrap_or_default());
    }
    let dropped = changed.clone();
    if is('s') {
        changed = sounds.softened(&changed).unwrap_or(changed);
    }
    if is('2') {
        changed.extend(root.chars().next_back().and(changed.chars().next_back()));
    }
    if is('y') {
        changed.push('y');
    }
    let mut found = Vec::new();
    if changed == root {
        found.push(form(root, start, Before::Any));
    } else {
        found.push(form(root, start, Before::Consonant));
        found.push(form(&changed, start, Before::Vowel));
    }
    if dropped != root && dropped != changed {
        found.push(form(&dropped, start, Before::Vowel));
    }
    if is('t') {
        found.push(form(&format!("{root}n"), "pronoun", Before::Any));
    }
    if is('T') {
        found.push(form(&format!("{}an", without(2)), "dative", Before::Any));
    }
    found
}

fn verb<'a>(
    root: &'a str,
    code: &str,
    sounds: &Sounds,
    form: impl Fn(&str, &str, Before) -> (String, Root),
    without: impl Fn(usize) -> &'a str,
) -> Vec<(String, Root)> {
    let is = |flag: char| code.chars().skip(1).any(|c| c == flag);
    if sounds.is_open(root) {
        let short = without(1);
        let mut found =
            vec![form(root, "verb-r", Before::Any), form(short, "verb-yor", Before::Vowel)];
        // de-, ye-: di-, yi- before y
        if let (None, Some((_, high))) = (sounds.harmony(short), sounds.harmony(root)) {
            found.push(form(&format!("{short}{high}"), "verb-narrow", Before::Consonant));
        }
        return found;
    }
    let place = if is('A') { "verb-a" } else { "verb-i" };
    let mut found = Vec::new();
    match sounds.softened(root).filter(|_| is('s')) {
        Some(soft) => {
            found.push(form(root, place, Before::Consonant));
            found.push(form(&soft, place, Before::Vowel));
        }
        None => found.push(form(root, place, Before::Any)),
    }
    if is('l') {
        let dropped = format!("{}{}", without(2), root.chars().next_back().unwrap_or_default());
        found.push(form(&dropped, "verb-drop", Before::Vowel));
    }
    found
}
