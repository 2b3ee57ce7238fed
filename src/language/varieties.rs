//! Varieties of a language that its writing or its words show.

use rustc_hash::FxHashMap;
use std::sync::OnceLock;

use compact_str::CompactString;

use super::stem::words_of;
use super::words::{Token, fold};

/// The language with its variety, where the text shows it: `zh-Hant`, `pt-BR`; else, where the
/// market has one variety only, that one is not assumed: the language alone.
pub(crate) fn shown<'a>(
    language: &str,
    text: &str,
    words: impl Iterator<Item = &'a Token>,
    prior: &[String],
) -> String {
    match language {
        "zh" => chinese(text),
        "pt" | "es" | "en" => by_words(language, text, words, prior),
        _ => language.to_owned(),
    }
}

/// The language that alone, or mostly, is written in a script.
pub(crate) fn of_script(script: &str) -> &'static str {
    match script {
        "Grek" => "el",
        "Hebr" => "he",
        "Thai" => "th",
        "Armn" => "hy",
        "Geor" => "ka",
        "Beng" => "bn",
        "Guru" => "pa",
        "Gujr" => "gu",
        "Orya" => "or",
        "Taml" => "ta",
        "Telu" => "te",
        "Knda" => "kn",
        "Mlym" => "ml",
        "Sinh" => "si",
        "Laoo" => "lo",
        "Khmr" => "km",
        "Mymr" => "my",
        "Ethi" => "am",
        _ => "und",
    }
}

const SIMPLIFIED: u8 = 1;
const TRADITIONAL: u8 = 2;
const JAPANESE: u8 = 4;

/// Characters that are written in one of the scripts only.
fn han() -> &'static FxHashMap<char, u8> {
    static HAN: OnceLock<FxHashMap<char, u8>> = OnceLock::new();
    HAN.get_or_init(|| {
        let mut forms = FxHashMap::default();
        let mut form = 0;
        for line in include_str!("data/detect/han.txt").lines() {
            match line {
                "[Hans]" => form = SIMPLIFIED,
                "[Hant]" => form = TRADITIONAL,
                "[Jpan]" => form = JAPANESE,
                _ if line.starts_with('#') => {}
                _ => line.chars().for_each(|c| *forms.entry(c).or_insert(0) |= form),
            }
        }
        forms
    })
}

/// How many characters of a text are written in one form only.
fn forms(text: &str, form: u8) -> usize {
    text.chars().filter(|c| han().get(c).is_some_and(|own| *own == form)).count()
}

fn chinese(text: &str) -> String {
    let (simplified, traditional) = (forms(text, SIMPLIFIED), forms(text, TRADITIONAL));
    let tag = match simplified.cmp(&traditional) {
        std::cmp::Ordering::Greater => "zh-Hans",
        std::cmp::Ordering::Less => "zh-Hant",
        std::cmp::Ordering::Equal => "zh",
    };
    tag.to_owned()
}

/// Whether some character is written so in Chinese only, or is a word that only Chinese writes.
pub(crate) fn is_chinese(text: &str) -> bool {
    static WORDS: OnceLock<Vec<char>> = OnceLock::new();
    let words = WORDS.get_or_init(|| {
        words_of(include_str!("data/detect/zh-words.txt")).flat_map(str::chars).collect()
    });
    text.chars().any(|c| words.contains(&c)) || forms(text, SIMPLIFIED) > 0
}

/// Whether some character is written so in Japanese only.
pub(crate) fn is_japanese(text: &str) -> bool {
    forms(text, JAPANESE) > 0
}

/// What tells a variety: the evidence of each feature, a logarithm.
type Table = FxHashMap<CompactString, (&'static str, f32)>;

/// How much more one variety must be told than the next: by a word that a person wrote down, or by one or two that
/// were counted, at least.
const SHOWN: f32 = 0.7;

fn tables() -> &'static FxHashMap<&'static str, Table> {
    static TABLES: OnceLock<FxHashMap<&'static str, Table>> = OnceLock::new();
    TABLES.get_or_init(|| {
        let mut tables: FxHashMap<&str, Table> = FxHashMap::default();
        let counted = include_str!("data/detect/varieties.tsv").lines();
        for line in counted.filter(|line| !line.starts_with('#')) {
            let mut parts = line.split('\t');
            let (Some(language), Some(variety)) = (parts.next(), parts.next()) else { continue };
            let (Some(feature), Some(weight)) = (parts.next(), parts.next()) else { continue };
            let weight = weight.parse().unwrap_or(0.0);
            tables.entry(language).or_default().insert(fold(feature).into(), (variety, weight));
        }
        let written = include_str!("data/detect/varieties.txt").lines();
        for line in written.filter(|line| !line.starts_with('#')) {
            let mut parts = line.split_whitespace();
            let (Some(language), Some(variety)) = (parts.next(), parts.next()) else { continue };
            let mut parts = parts.peekable();
            let weight = parts.peek().and_then(|part| part.parse().ok());
            let weight: f32 = weight.inspect(|_| _ = parts.next()).unwrap_or(WRITTEN);
            let table = tables.entry(language).or_default();
            for word in parts {
                table.insert(fold(word).into(), (variety, weight));
            }
        }
        tables
    })
}

/// Words that are read for a variety.
const READ: usize = 100;

/// What a feature tells that was written by hand.
const WRITTEN: f32 = 2.5;

fn by_words<'a>(
    language: &str,
    text: &str,
    words: impl Iterator<Item = &'a Token>,
    prior: &[String],
) -> String {
    let Some(table) = tables().get(language) else { return language.to_owned() };
    let mut sums: Vec<(&str, f32)> = Vec::new();
    let mut key = CompactString::default();
    let mut before: Option<&Token> = None;
    for token in words.take(READ) {
        let mut add = |key: &str| {
            let Some((variety, weight)) = table.get(key) else { return false };
            match sums.iter_mut().find(|(known, _)| known == variety) {
                Some((_, sum)) => *sum += weight,
                None => sums.push((variety, *weight)),
            }
            true
        };
        let gap = before.and_then(|before| text.get(before.end..token.start));
        if gap == Some("-") {
            joined(&mut key, "=", &token.fold);
            add(&key);
        }
        let known = add(&token.fold);
        if let Some(before) = before.filter(|_| gap == Some(" ")) {
            key.clear();
            key.push_str(&before.fold);
            joined_to(&mut key, "_", &token.fold);
            add(&key);
            if let Some((at, _)) = token.fold.char_indices().nth_back(2) {
                joined(&mut key, &before.fold, "_-");
                key.push_str(token.fold.get(at..).unwrap_or_default());
                add(&key);
            }
        }
        if !known {
            // The longest ending that is known.
            for longest in (1..6).rev() {
                let Some((at, _)) = token.fold.char_indices().nth_back(longest) else { continue };
                joined(&mut key, "-", token.fold.get(at..).unwrap_or_default());
                if at > 1 && add(&key) {
                    break;
                }
            }
        }
        before = Some(token);
    }
    sums.sort_by(|one, two| two.1.total_cmp(&one.1).then(one.0.cmp(two.0)));
    let best = match sums.as_slice() {
        [(variety, most), rest @ ..] if most - rest.first().map_or(0.0, |next| next.1) >= SHOWN => {
            Some(*variety)
        }
        _ => None,
    };
    let of_prior = prior.iter().find(|tag| best == Some("es-419") && is_american(tag));
    of_prior.map_or_else(|| best.unwrap_or(language).to_owned(), Clone::clone)
}

fn joined(key: &mut CompactString, sign: &str, word: &str) {
    key.clear();
    joined_to(key, sign, word);
}

fn joined_to(key: &mut CompactString, sign: &str, word: &str) {
    key.push_str(sign);
    key.push_str(word);
}

/// A country of Latin America that the market may name more closely than the text can.
fn is_american(tag: &str) -> bool {
    tag.strip_prefix("es-").is_some_and(|region| region != "ES" && region.len() == 2)
}
