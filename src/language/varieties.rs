//! Varieties of a language that its writing or its words show.

use rustc_hash::FxHashMap;
use std::sync::OnceLock;

use compact_str::CompactString;

use super::chinese::chinese;
use super::wanted::Wanted;
use super::words::{Token, fold};

/// A language with the variety that a text shows.
pub(crate) struct Shown {
    /// `zh-Hant`, `pt-BR`; the language alone where the text shows none.
    pub(crate) tag: String,
    /// Whether that is more than a leaning.
    pub(crate) clear: bool,
}

/// The language with its variety, where the text shows it; where the market has one variety only, that one is not
/// assumed.
pub(crate) fn shown<'a>(
    language: &str,
    text: &str,
    words: impl Iterator<Item = &'a Token>,
    wanted: &Wanted<'_>,
) -> Shown {
    let clear = |tag| Shown { tag, clear: true };
    match language {
        "zh" => clear(chinese(text, wanted)),
        "pt" | "es" | "en" => by_words(language, text, words, wanted.prior),
        _ => clear(language.to_owned()),
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

/// What tells the varieties of a language.
#[derive(Default)]
struct Table {
    /// By feature: the variety and the evidence, a logarithm.
    features: FxHashMap<CompactString, (&'static str, f32)>,
    /// The same of signs, which are no words: `R$`.
    signs: Vec<(&'static str, &'static str, f32)>,
    /// Whether some of it was counted and not written down by a person: then a little of it is a leaning only.
    counted: bool,
}

/// How much more one variety must be told than the next to be told at all, and, where words were counted, to lean to
/// it and to be clear: by a word that a person wrote down, or by two that were counted, at least.
const SHOWN: f32 = 0.7;
const LEANING: f32 = 0.3;
const CLEAR: f32 = 1.5;

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
            let table = tables.entry(language).or_default();
            table.features.insert(fold(feature).into(), (variety, weight));
            table.counted = true;
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
                match word.strip_prefix('+') {
                    Some(sign) => table.signs.push((sign, variety, weight)),
                    None => _ = table.features.insert(fold(word).into(), (variety, weight)),
                }
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
) -> Shown {
    let Some(table) = tables().get(language) else {
        return Shown { tag: language.to_owned(), clear: true };
    };
    let mut sums: Vec<(&str, f32)> = Vec::new();
    let signs = table.signs.iter().filter(|(sign, ..)| text.contains(sign));
    signs.for_each(|(_, variety, weight)| add(&mut sums, variety, *weight));
    let mut key = CompactString::default();
    let mut before: Option<&Token> = None;
    for token in words.take(READ) {
        let mut add_key = |key: &str| {
            let known = table.features.get(key);
            known.iter().for_each(|(variety, weight)| add(&mut sums, variety, *weight));
            known.is_some()
        };
        let gap = before.and_then(|before| text.get(before.end..token.start));
        if gap == Some("-") {
            joined(&mut key, "=", &token.fold);
            add_key(&key);
        }
        let known = add_key(&token.fold);
        if let Some(before) = before.filter(|_| gap == Some(" ")) {
            key.clear();
            key.push_str(&before.fold);
            joined_to(&mut key, "_", &token.fold);
            add_key(&key);
            if let Some((at, _)) = token.fold.char_indices().nth_back(2) {
                joined(&mut key, &before.fold, "_-");
                key.push_str(token.fold.get(at..).unwrap_or_default());
                add_key(&key);
            }
        }
        if !known {
            // The longest ending that is known.
            for longest in (1..6).rev() {
                let Some((at, _)) = token.fold.char_indices().nth_back(longest) else { continue };
                joined(&mut key, "-", token.fold.get(at..).unwrap_or_default());
                if at > 1 && add_key(&key) {
                    break;
                }
            }
        }
        before = Some(token);
    }
    sums.sort_by(|one, two| two.1.total_cmp(&one.1).then(one.0.cmp(two.0)));
    let next = sums.get(1).map_or(0.0, |(_, next)| *next);
    let first = sums.first().map(|(variety, most)| (*variety, most - next));
    let (least, clear) = if table.counted { (LEANING, CLEAR) } else { (SHOWN, SHOWN) };
    let Some((best, lead)) = first.filter(|(_, lead)| *lead >= least) else {
        return Shown { tag: language.to_owned(), clear: true };
    };
    let of_prior = prior.iter().find(|tag| best == "es-419" && is_american(tag));
    Shown { tag: of_prior.map_or_else(|| best.to_owned(), Clone::clone), clear: lead >= clear }
}

/// Adds what tells a variety.
fn add(sums: &mut Vec<(&'static str, f32)>, variety: &'static str, weight: f32) {
    match sums.iter_mut().find(|(known, _)| *known == variety) {
        Some((_, sum)) => *sum += weight,
        None => sums.push((variety, weight)),
    }
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
