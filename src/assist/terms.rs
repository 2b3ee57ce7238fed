//! Terms of a text: what retrieval counts.
//!
//! Each word gives its stem under its language, so that German “die” never meets English “die”,
//! and its bare form under none, so that names and loan words meet across languages. Scripts
//! without spaces give their words and pairs of characters.

use std::collections::HashMap;

use crate::language::script::{is_alone, is_mark, is_unseen, script_of};
use crate::language::stem::{is_stop_word, stem};
use crate::language::words::{Token, bare, plain, tokens};

/// One word of a text as retrieval counts it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Word {
    /// The stem under its language: `de:erstatt`.
    pub(crate) stem: String,
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
            stem: format!("{language}:{}", bare(&stem(fold, language))),
            bare: format!("*:{}", bare(fold)),
            stop: is_stop_word(fold, language),
            pair: false,
        }
    }
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
                let terms = format!("{} {} ", word.stem, word.bare);
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
            stem: format!("{language}:{one}{two}"),
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

/// Groups of three letters of a text's words, and of two characters in scripts without spaces;
/// hashed, in order and each once.
pub(crate) fn trigrams(text: &str) -> Vec<u32> {
    let mut grams = Vec::with_capacity(text.len().min(COMPARED) + 8);
    let mut add = |window: [char; 3]| {
        let hash = |hash: u32, c: &char| (hash ^ u32::from(*c)).wrapping_mul(0x9e37_79b1);
        grams.push(window.iter().fold(7, hash));
    };
    let mut window = [' ', ' '];
    for c in text.chars().take(COMPARED).map(plain).chain([' ']) {
        if !c.is_ascii() && is_alone(c) {
            add([' ', c, ' ']);
            add(['-', window[1], c]);
            window = [' ', c];
        } else if c.is_alphanumeric() {
            if !window[1].is_ascii() && is_alone(window[1]) {
                window = [' ', ' '];
            }
            add([window[0], window[1], c]);
            window = [window[1], c];
        } else if !c.is_ascii() && (is_mark(c) || is_unseen(c)) {
            // Belongs to its letter.
        } else {
            if window[1] != ' ' {
                add([window[0], window[1], ' ']);
            }
            window = [' ', ' '];
        }
    }
    grams.sort_unstable();
    grams.dedup();
    grams
}

/// How much two sets of groups share: 1 = all.
#[expect(clippy::cast_precision_loss, reason = "counts of letters")]
pub(crate) fn likeness(one: &[u32], two: &[u32]) -> f32 {
    2.0 * shared(one, two) as f32 / (one.len() + two.len()).max(1) as f32
}

/// How much of a set of groups another holds: 1 = all.
#[expect(clippy::cast_precision_loss, reason = "counts of letters")]
pub(crate) fn contained(part: &[u32], whole: &[u32]) -> f32 {
    shared(part, whole) as f32 / part.len().max(1) as f32
}

fn shared(one: &[u32], two: &[u32]) -> usize {
    let (mut left, mut right, mut both) = (one.iter().peekable(), two.iter().peekable(), 0);
    while let (Some(a), Some(b)) = (left.peek(), right.peek()) {
        match a.cmp(b) {
            std::cmp::Ordering::Less => left.next(),
            std::cmp::Ordering::Greater => right.next(),
            std::cmp::Ordering::Equal => {
                both += 1;
                right.next();
                left.next()
            }
        };
    }
    both
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, language: &str, expected: &str) {
        let stems: Vec<String> = words(text, language).into_iter().map(|word| word.stem).collect();
        assert_eq!(stems.join(" "), expected);
    }

    #[test]
    fn words_are_stemmed_under_their_language() {
        check("Where are my refunds?", "en", "en:where en:are en:my en:refund");
        check("die Erstattungen", "de-AT", "de:die de:erstatt");
        check("l'annulation", "fr", "fr:l' fr:annul");
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
        let of = |one: &str, two: &str| likeness(&trigrams(one), &trigrams(two));
        assert!(of("refund", "refund") > 0.99);
        assert!(of("refund", "refnud") > 0.2);
        assert!(of("refund", "parcel") < 0.1);
        assert!(of("", "") < 0.1);
    }
}
