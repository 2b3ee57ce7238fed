//! Terms of a text: what retrieval counts.
//!
//! Each word gives its stem under its language, so that German “die” never meets English “die”,
//! and its bare form under none, so that names and loan words meet across languages. Scripts
//! without spaces give their words and pairs of characters.

use std::collections::HashMap;

use crate::language::lemmas::lemmas;
use crate::language::script::script_of;
use crate::language::stem::{is_stop_word, stem};
use crate::language::words::{Token, bare, tokens};

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
}
