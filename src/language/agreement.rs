//! What the words before a word tell of it: its part of speech, the form that agrees with them.

use std::collections::HashSet;
use std::sync::OnceLock;

use super::inflection::{Context, Shape, nouns_have_capitals, readings};
use super::pos::Pos;
use super::stem::primary;
use super::text::Text;
use super::words::{Token, fold};

/// How a language's words agree with a noun after them.
#[derive(Debug, Default)]
pub(super) struct Agreement {
    determiners: Vec<Determiner>,
    /// Slots in which no noun stands without a determiner.
    pub(super) never_bare: Vec<String>,
    /// Parts of slots in which all genders agree alike.
    pub(super) one_gender: Vec<String>,
    /// Words whose form depends on the sound after them.
    pub(super) by_sound: Vec<String>,
    /// Beginnings of words that sound alike in this respect.
    pub(super) sounds: Vec<Vec<String>>,
    /// After these a word that may be a noun is no verb.
    before_noun: HashSet<String>,
    /// Articles that are pronouns before a verb.
    clitics: HashSet<String>,
    /// Words after which they are pronouns, beside those that stand before verbs.
    subjects: HashSet<String>,
    /// After these a word that may be a verb is no noun.
    before_verb: HashSet<String>,
}

#[derive(Debug)]
pub(super) struct Determiner {
    word: String,
    /// Slots with the genders in which it stands before them.
    pub(super) places: Vec<(String, String)>,
}

impl Agreement {
    /// Lines of `key: values`; see the files.
    fn read(text: &str) -> Self {
        let mut read = Self::default();
        for line in text.lines() {
            let line = line.split('#').next().unwrap_or_default();
            let Some((key, value)) = line.split_once(':') else { continue };
            let words = || value.split_whitespace().map(str::to_owned);
            match key.trim() {
                "never-bare" => read.never_bare.extend(words()),
                "one-gender" => read.one_gender.extend(words()),
                "by-sound" => read.by_sound.extend(words()),
                "before-noun" => read.before_noun.extend(words().map(|word| fold(&word))),
                "clitics" => read.clitics.extend(words().map(|word| fold(&word))),
                "subjects" => read.subjects.extend(words().map(|word| fold(&word))),
                "before-verb" => read.before_verb.extend(words().map(|word| fold(&word))),
                "sound" => read.sounds.push(words().collect()),
                keys => read.determiners.extend(keys.split_whitespace().map(|word| {
                    let places = value.split(',').filter_map(|place| {
                        let (slot, genders) = place.trim().split_once(' ')?;
                        Some((slot.to_owned(), genders.trim().to_owned()))
                    });
                    Determiner { word: fold(word), places: places.collect() }
                })),
            }
        }
        read
    }

    /// What the words before a token tell of its part of speech.
    pub(super) fn tells(&self, tokens: &[Token], at: usize) -> Option<Pos> {
        let before = |at: usize| {
            let joined = tokens.get(at).is_some_and(|token| token.joined);
            tokens.get(at.checked_sub(1)?).filter(|_| joined).map(|token| &*token.fold)
        };
        let word = before(at)?;
        let is_verbal = |word: &str| self.before_verb.contains(word);
        if is_verbal(word) {
            return Some(Pos::Verb);
        }
        // `la commande` is a noun, `je la commande` is none.
        let clitic = self.clitics.contains(word);
        if clitic
            && before(at - 1).is_some_and(|word| is_verbal(word) || self.subjects.contains(word))
        {
            return None;
        }
        let number = word.chars().all(|c| c.is_ascii_digit());
        (clitic || number || self.before_noun.contains(word)).then_some(Pos::Noun)
    }

    /// The determiner before a token, over adjectives.
    pub(super) fn before(&self, text: &Text<'_>, at: usize) -> Option<(&Determiner, bool)> {
        let mut adjectives = false;
        for back in 1..=3 {
            let joined =
                text.tokens.get(at.checked_sub(back - 1)?).is_some_and(|token| token.joined);
            let token: &Token = text.tokens.get(at.checked_sub(back)?).filter(|_| joined)?;
            let known = self.determiners.iter().find(|one| *one.word == *token.fold);
            if let Some(known) = known {
                return Some((known, adjectives));
            }
            let small = if nouns_have_capitals(text.language) { Shape::Small } else { Shape::Any };
            let all = readings(&token.fold, Context { shape: small, wants: None }, text.language);
            if !all.iter().any(|one| matches!(one.pos, Pos::Adj)) {
                return None;
            }
            adjectives = true;
        }
        None
    }
}

/// The rules of a language; none where there is no file.
pub(super) fn agreement(language: &str) -> Option<&'static Agreement> {
    static READ: OnceLock<Vec<(&'static str, Agreement)>> = OnceLock::new();
    let all = READ
        .get_or_init(|| FILES.iter().map(|(name, text)| (*name, Agreement::read(text))).collect());
    all.iter().find(|(name, _)| *name == primary(language)).map(|(_, rules)| rules)
}

const FILES: [(&str, &str); 9] = [
    ("de", include_str!("data/agreement/de.txt")),
    ("en", include_str!("data/agreement/en.txt")),
    ("es", include_str!("data/agreement/es.txt")),
    ("fr", include_str!("data/agreement/fr.txt")),
    ("it", include_str!("data/agreement/it.txt")),
    ("nl", include_str!("data/agreement/nl.txt")),
    ("pt", include_str!("data/agreement/pt.txt")),
    ("ru", include_str!("data/agreement/ru.txt")),
    ("sv", include_str!("data/agreement/sv.txt")),
];
