//! Terms of a text: what retrieval counts.
//!
//! Each word gives its stem under its language, so that German “die” never meets English “die”,
//! and its bare form under none, so that names and loan words meet across languages. Scripts
//! without spaces give their words and pairs of characters.

use std::collections::HashMap;

use crate::language::lemmas::lemmas;
use crate::language::script::{is_alone, is_mark, is_unseen, script_of};
use crate::language::stem::{is_stop_word, stem};
use crate::language::words::{Token, bare, plain, tokens};

/// One word of a text as retrieval counts it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Word {
    /// The stems of what it may be a form of, under its language: `de:erstatt`.
    pub(crate) stems: Vec<String>,
    /// The bare form under none: `*:erstattung`.
    pub(crate) bare: String,
    /// Articles, pronouns and the like.
    pub(crate) stop: bool,
    /// A pair of characters, not a word.
    pub(crate) pair: bool,
}

impl Word {
    /// Without its `*:`.
    pub(crate) fn surface(&self) -> &str {
        self.bare.get(2..).unwrap_or_default()
    }

    /// From a folded word.
    pub(crate) fn new(fold: &str, language: &str) -> Self {
        Self {
            stems: stems(fold, language),
            bare: format!("*:{}", bare(fold)),
            stop: is_stop_word(fold, language),
            pair: false,
        }
    }
}

/// Dictionary forms unite what is irregular (`bought`, `Konten`), their stems what is derived
/// (`erstatten`, `Erstattung`).
fn stems(fold: &str, language: &str) -> Vec<String> {
    let stem = |lemma: &String| format!("{language}:{}", bare(&stem(lemma, language)));
    let mut stems: Vec<String> = lemmas(fold, language).iter().map(stem).collect();
    let mut seen = 0;
    while seen < stems.len() {
        let (known, rest) = stems.split_at(seen);
        if rest.first().is_some_and(|stem| known.contains(stem)) {
            stems.remove(seen);
        } else {
            seen += 1;
        }
    }
    stems
}

/// Terms of many texts; remembers words, of which most come again and again.
#[derive(Debug, Default)]
pub(crate) struct Analyser {
    /// For each language the terms of a folded word, each with a blank after it.
    known: HashMap<String, HashMap<Box<str>, Box<str>>>,
}

/// Words that an analyser remembers for each language.
const REMEMBERED: usize = 100_000;

impl Analyser {
    /// The terms of a text, parted by blanks.
    pub(crate) fn terms(&mut self, text: &str, locale: &str) -> String {
        let language = primary(locale);
        if !self.known.contains_key(language) {
            self.known.insert(language.to_owned(), HashMap::new());
        }
        let mut out = String::with_capacity(text.len() * 3);
        let Some(known) = self.known.get_mut(language) else { return out };
        each(text, |piece| match piece {
            Piece::Pair(one, two) => {
                for part in [language, ":", one, two, " "] {
                    out.push_str(part);
                }
            }
            Piece::Word(fold) => {
                if let Some(terms) = known.get(fold) {
                    out.push_str(terms);
                    return;
                }
                let word = Word::new(fold, language);
                let terms = format!("{} {} ", word.stems.join(" "), word.bare);
                out.push_str(&terms);
                if known.len() < REMEMBERED {
                    known.insert(fold.into(), terms.into());
                }
            }
        });
        out
    }
}

/// The language subtag, under which terms are kept.
pub(crate) fn primary(tag: &str) -> &str {
    tag.split(['-', '_']).next().unwrap_or_default()
}

/// The words of a text in a language, in order.
pub(crate) fn words(text: &str, language: &str) -> Vec<Word> {
    let language = primary(language);
    let mut words = Vec::new();
    each(text, |piece| match piece {
        Piece::Word(fold) => words.push(Word::new(fold, language)),
        Piece::Pair(one, two) => words.push(Word {
            stems: vec![format!("{language}:{one}{two}")],
            bare: String::new(),
            stop: false,
            pair: true,
        }),
    });
    words
}

enum Piece<'a> {
    /// A folded word.
    Word(&'a str),
    /// Two characters of a script without spaces that stand beside each other.
    Pair(&'a str, &'a str),
}

fn each(text: &str, mut give: impl FnMut(Piece<'_>)) {
    // Characters of a word that is not complete, and the character before.
    let (mut open, mut last): (String, Option<&str>) = (String::new(), None);
    let tokens = tokens(text);
    for token in &tokens {
        if token.begins && token.ends && !is_single(token) {
            open.clear();
            last = None;
            if !token.fold.starts_with('\'') && token.fold.len() <= MOST_BYTES {
                give(Piece::Word(&token.fold));
            }
            continue;
        }
        if let Some(last) = last.filter(|_| token.joined) {
            give(Piece::Pair(last, &token.fold));
        }
        last = Some(&token.fold);
        open.push_str(&token.fold);
        if token.ends && open.len() <= MOST_BYTES {
            give(Piece::Word(&open));
        }
        if token.ends || open.len() > MOST_BYTES {
            open.clear();
        }
    }
}

/// Longer is no word: it would only bloat the index.
const MOST_BYTES: usize = 120;

fn is_single(token: &Token) -> bool {
    let script = token.fold.chars().next().map_or("Zyyy", script_of);
    matches!(script, "Hani" | "Hira" | "Kana" | "Thai" | "Laoo" | "Khmr" | "Mymr")
}

/// Order numbers, amounts and dates: they say nothing about what is asked.
pub(crate) fn is_number(surface: &str) -> bool {
    let digits = surface.chars().filter(char::is_ascii_digit).count();
    digits >= 4 || (digits > 0 && surface.chars().all(|c| c.is_ascii_digit() || ".,".contains(c)))
}

/// Letters of a text that are compared; more would tell the same.
const COMPARED: usize = 800;

/// The letters of a text, to compare others with: groups of three letters of its words, and of two
/// characters in scripts without spaces; hashed.
#[derive(Debug)]
pub(crate) struct Letters {
    /// In order, each once.
    groups: Vec<u32>,
    /// A bit for each group, to pass most others by.
    filter: [u64; 64],
    /// Of the text that is compared.
    others: Vec<u32>,
}

impl Letters {
    pub(crate) fn of(text: &str) -> Self {
        let (mut groups, mut filter) = (Vec::new(), [0; 64]);
        each_group(text, |group| {
            groups.push(group);
            let (word, bit) = bit(group);
            filter[word] |= bit;
        });
        groups.sort_unstable();
        groups.dedup();
        Self { groups, filter, others: Vec::new() }
    }

    /// How much another short text and they share: 1 = both are the same.
    #[expect(clippy::cast_precision_loss, reason = "counts of letters")]
    pub(crate) fn like(&mut self, text: &str) -> f32 {
        let mut others = std::mem::take(&mut self.others);
        others.clear();
        // Most groups stand there once, and the bits tell it.
        let mut seen = [0_u64; 64];
        each_group(text, |group| {
            let (word, bit) = bit(group);
            if seen[word] & bit == 0 || !others.contains(&group) {
                seen[word] |= bit;
                others.push(group);
            }
        });
        let both = others.iter().filter(|group| self.place(**group).is_some()).count();
        let like = 2.0 * both as f32 / (self.groups.len() + others.len()).max(1) as f32;
        self.others = others;
        like
    }

    /// How much of them another text holds: 1 = all.
    #[expect(clippy::cast_precision_loss, reason = "counts of letters")]
    pub(crate) fn held_by(&self, text: &str) -> f32 {
        let (mut seen, mut both) = (vec![false; self.groups.len()], 0_usize);
        each_group(text, |group| {
            if let Some(place) = self.place(group) {
                both += usize::from(!std::mem::replace(&mut seen[place], true));
            }
        });
        both as f32 / self.groups.len().max(1) as f32
    }

    fn place(&self, group: u32) -> Option<usize> {
        let (word, bit) = bit(group);
        (self.filter[word] & bit != 0).then(|| self.groups.binary_search(&group).ok()).flatten()
    }
}

/// The bit of a group in a filter.
fn bit(group: u32) -> (usize, u64) {
    ((group >> 26) as usize, 1 << (group >> 20 & 63))
}

/// What a character is to a comparison of letters.
enum Kind {
    Letter,
    /// A character of a script without spaces.
    Alone,
    /// Belongs to its letter.
    Mark,
    Gap,
}

fn kind(c: char) -> Kind {
    match c {
        // What most letters are, before any table is asked.
        'a'..='z'
        | '0'..='9'
        | '\u{430}'..='\u{44f}'
        | '\u{620}'..='\u{64a}'
        | '\u{ac00}'..='\u{d7a3}' => Kind::Letter,
        '\u{3041}'..='\u{3096}' | '\u{30a1}'..='\u{30fa}' | '\u{4e00}'..='\u{9fff}' => Kind::Alone,
        '\0'..='\u{7f}' => Kind::Gap,
        _ if is_alone(c) => Kind::Alone,
        _ if c.is_alphanumeric() => Kind::Letter,
        _ if is_mark(c) || is_unseen(c) => Kind::Mark,
        _ => Kind::Gap,
    }
}

fn each_group(text: &str, mut give: impl FnMut(u32)) {
    let mut give = |window: [char; 3]| {
        let hash = |hash: u32, c: &char| (hash ^ u32::from(*c)).wrapping_mul(0x9e37_79b1);
        give(window.iter().fold(7, hash));
    };
    // The two characters before, and whether the last stood alone.
    let (mut window, mut alone) = ([' ', ' '], false);
    for c in text.chars().take(COMPARED).map(plain).chain([' ']) {
        match kind(c) {
            Kind::Mark => {}
            Kind::Alone => {
                give([' ', c, ' ']);
                give(['-', window[1], c]);
                (window, alone) = ([' ', c], true);
            }
            Kind::Letter => {
                if alone {
                    (window, alone) = ([' ', ' '], false);
                }
                give([window[0], window[1], c]);
                window = [window[1], c];
            }
            Kind::Gap => {
                if window[1] != ' ' {
                    give([window[0], window[1], ' ']);
                }
                (window, alone) = ([' ', ' '], false);
            }
        }
    }
}

/// Gives each word, and the groups of two and of three letters of the words with a blank around them; hashed.
/// What is written without spaces gives groups only. All figures are one.
pub(crate) fn each_trait(text: &str, mut give: impl FnMut(bool, u32)) {
    let hash = |hash: u32, c: char| (hash.rotate_left(5) ^ u32::from(c)).wrapping_mul(0x9e37_79b1);
    let (mut before, mut word, mut is_word) = ([' ', ' '], None, true);
    for c in text.chars().take(COMPARED).map(plain).chain([' ']) {
        let c = if c.is_numeric() { '0' } else { c };
        let kind = kind(c);
        match kind {
            Kind::Mark => continue,
            Kind::Gap if before[1] == ' ' => continue,
            _ => {}
        }
        let own = if matches!(kind, Kind::Gap) { ' ' } else { c };
        give(false, hash(hash(2, before[1]), own));
        if before != [' ', ' '] {
            give(false, hash(hash(hash(3, before[0]), before[1]), own));
        }
        before = [before[1], own];
        if own == ' ' {
            if let Some(word) = word.take().filter(|_| is_word) {
                give(true, word);
            }
            (before, is_word) = ([' ', ' '], true);
        } else {
            word = Some(hash(word.unwrap_or(1), own));
            is_word &= !matches!(kind, Kind::Alone);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, language: &str, expected: &str) {
        let stems: Vec<String> =
            words(text, language).into_iter().map(|word| word.stems.join("|")).collect();
        assert_eq!(stems.join(" "), expected);
    }

    #[test]
    fn words_are_stemmed_under_their_language() {
        check("Where are my refunds?", "en", "en:where en:be en:my en:refund");
        check("die Erstattungen", "de-AT", "de:die|de:der de:erstatt");
        check("l'annulation", "fr", "fr:le fr:annul");
    }

    #[test]
    fn scripts_without_spaces_give_words_and_pairs() {
        check("注文を確認", "ja", "ja:注文 ja:注文 ja:文を ja:を ja:を確 ja:確認 ja:確認");
    }

    #[test]
    fn numbers_say_nothing() {
        for (surface, expected) in
            [("104482", true), ("12,50", true), ("a3", false), ("k104482", true)]
        {
            assert_eq!(is_number(surface), expected, "{surface}");
        }
    }

    #[test]
    fn likeness_is_shared_letters() {
        let like = |one: &str, two: &str| Letters::of(one).like(two);
        let held = |one: &str, two: &str| Letters::of(one).held_by(two);
        assert!((like("refund", "Refund!") - 1.0).abs() < 0.001);
        assert!((like("É́tudes", "etudes") - 1.0).abs() < 0.001);
        assert!(like("refund", "refnud") > 0.2 && like("refund", "parcel") < 0.1);
        assert!(held("refund", "we have sent your refund") > 0.99);
        assert!(like("refund", "we have sent your refund") < 0.5);
        assert!(held("注文", "注文を確認") > 0.7);
        assert!(like("", "") < 0.1 && held("", "a") < 0.1);
    }
}
