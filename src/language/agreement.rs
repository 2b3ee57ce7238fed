//! What a language's files tell of words that stand side by side: the form that agrees with those
//! before, and the rules of `roles`.

use std::collections::HashMap;
use std::sync::OnceLock;

use super::inflection::{Context, Role, Shape, nouns_have_capitals, readings};
use super::pos::Pos;
use super::roles::Rules;
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
    /// Forms that no rule would give, each with its dictionary form.
    irregular: HashMap<String, (String, Pos)>,
    /// What words tell of the words beside them.
    pub(super) rules: Rules,
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
            if read.rules.read(key.trim(), value) {
                continue;
            }
            match key.trim() {
                "never-bare" => read.never_bare.extend(words()),
                "one-gender" => read.one_gender.extend(words()),
                "irregular" => read.irregular.extend(irregular(value)),
                "by-sound" => read.by_sound.extend(words()),
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

    /// The dictionary form of an irregular form, with its part of speech.
    pub(super) fn irregular(&self, fold: &str) -> Option<&(String, Pos)> {
        self.irregular.get(fold)
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
            let all =
                readings(&token.fold, Context { shape: small, role: Role::Any }, text.language);
            if !all.iter().any(|one| matches!(one.pos, Pos::Adj)) {
                return None;
            }
            adjectives = true;
        }
        None
    }
}

/// `FORM = DICTIONARY-FORM PART-OF-SPEECH`
fn irregular(line: &str) -> Option<(String, (String, Pos))> {
    let (form, base) = line.split_once('=')?;
    let (base, pos) = base.trim().rsplit_once(' ')?;
    Some((fold(form.trim()), (fold(base.trim()), Pos::named(pos)?)))
}

/// The rules of a language; none where there is no file.
pub(super) fn agreement(language: &str) -> Option<&'static Agreement> {
    static READ: OnceLock<Vec<(&'static str, Agreement)>> = OnceLock::new();
    let all = READ
        .get_or_init(|| FILES.iter().map(|(name, text)| (*name, Agreement::read(text))).collect());
    all.iter().find(|(name, _)| *name == primary(language)).map(|(_, rules)| rules)
}

const FILES: [(&str, &str); 11] = [
    ("de", include_str!("data/agreement/de.txt")),
    ("en", include_str!("data/agreement/en.txt")),
    ("es", include_str!("data/agreement/es.txt")),
    ("fr", include_str!("data/agreement/fr.txt")),
    ("it", include_str!("data/agreement/it.txt")),
    ("nl", include_str!("data/agreement/nl.txt")),
    ("pl", include_str!("data/agreement/pl.txt")),
    ("pt", include_str!("data/agreement/pt.txt")),
    ("ru", include_str!("data/agreement/ru.txt")),
    ("sv", include_str!("data/agreement/sv.txt")),
    ("tr", include_str!("data/agreement/tr.txt")),
];
