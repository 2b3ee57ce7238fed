//! Varieties of a language that its writing or its words show.

use std::collections::HashMap;
use std::sync::OnceLock;

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
        "pt" | "es" => by_words(language, words, prior),
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
fn han() -> &'static HashMap<char, u8> {
    static HAN: OnceLock<HashMap<char, u8>> = OnceLock::new();
    HAN.get_or_init(|| {
        let mut forms = HashMap::new();
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

fn by_words<'a>(
    language: &str,
    words: impl Iterator<Item = &'a Token>,
    prior: &[String],
) -> String {
    type Table = HashMap<String, Vec<&'static str>>;
    static TABLES: OnceLock<HashMap<&'static str, Table>> = OnceLock::new();
    let tables = TABLES.get_or_init(|| {
        let mut tables: HashMap<&str, Table> = HashMap::new();
        let text = include_str!("data/detect/varieties.txt");
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let mut parts = line.split_whitespace();
            let (Some(language), Some(variety)) = (parts.next(), parts.next()) else { continue };
            let table = tables.entry(language).or_default();
            for word in parts {
                table.entry(fold(word)).or_default().push(variety);
            }
        }
        tables
    });
    let mut counts: Vec<(&str, usize)> = Vec::new();
    let mut before = String::new();
    let mut count = |variety: &'static str| match counts.iter_mut().find(|(v, _)| *v == variety) {
        Some((_, count)) => *count += 1,
        None => counts.push((variety, 1)),
    };
    if let Some(table) = tables.get(language) {
        for token in words {
            let ending = || {
                let ends = token.fold.char_indices().rev().take(6);
                let endings =
                    ends.filter_map(|(at, _)| Some(format!("-{}", token.fold.get(at..)?)));
                endings.into_iter().find_map(|ending| table.get(&ending))
            };
            let pair = format!("{before}_{}", token.fold);
            let known = table.get(&*token.fold).or_else(|| table.get(&pair)).or_else(ending);
            // A word of both tells nothing.
            if let Some([variety]) = known.map(Vec::as_slice) {
                count(variety);
            }
            before = token.fold.to_string();
        }
    }
    counts.sort_by_key(|(variety, count)| (usize::MAX - count, *variety));
    let best = match counts.as_slice() {
        [(variety, _)] => Some(*variety),
        [(variety, most), (_, next), ..] if most > next => Some(*variety),
        _ => None,
    };
    let of_prior = prior.iter().find(|tag| best == Some("es-419") && is_american(tag));
    of_prior.map_or_else(|| best.unwrap_or(language).to_owned(), Clone::clone)
}

/// A country of Latin America that the market may name more closely than the text can.
fn is_american(tag: &str) -> bool {
    tag.strip_prefix("es-").is_some_and(|region| region != "ES" && region.len() == 2)
}
