//! Varieties of a language that its writing or its words show.

use std::cmp::Reverse;
use std::sync::OnceLock;

use compact_str::CompactString;
use rustc_hash::FxHashMap;

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

/// A variety and how much something tells it, a logarithm.
type Told = (&'static str, f32);

/// What tells the varieties of a language.
#[derive(Default)]
struct Table {
    words: FxHashMap<CompactString, Word>,
    /// `a_b`, `a_-x`, and `=x` after a hyphen.
    pairs: FxHashMap<CompactString, Told>,
    /// Endings by their last letter, the longest first.
    endings: FxHashMap<char, Vec<(CompactString, Told)>>,
    /// Signs, which are no words: `R$`.
    signs: Vec<(&'static str, Told)>,
    /// Whether some of it was counted and not written down by a person: then a little of it is a leaning only.
    counted: bool,
}

#[derive(Default)]
struct Word {
    told: Option<Told>,
    /// Whether pairs begin with it.
    opens: bool,
}

impl Table {
    fn insert(&mut self, feature: &'static str, told: Told) {
        if let Some(sign) = feature.strip_prefix('+') {
            self.signs.push((sign, told));
            return;
        }
        let feature: CompactString = fold(feature).into();
        if let Some(ending) = feature.strip_prefix('-') {
            let Some(last) = ending.chars().next_back() else { return };
            let endings = self.endings.entry(last).or_default();
            endings.retain(|(known, _)| known != ending);
            endings.push((ending.into(), told));
            endings.sort_by_key(|(ending, _)| Reverse(ending.len()));
        } else if feature.starts_with('=') {
            self.pairs.insert(feature, told);
        } else if let Some((word, _)) = feature.split_once('_') {
            self.words.entry(word.into()).or_default().opens = true;
            self.pairs.insert(feature, told);
        } else {
            self.words.entry(feature).or_default().told = Some(told);
        }
    }

    /// The longest ending that is known and is not the whole word.
    fn ending(&self, word: &str) -> Option<Told> {
        let endings = self.endings.get(&word.chars().next_back()?)?;
        let fits = |ending: &str| word.len() > ending.len() + 1 && word.ends_with(ending);
        endings.iter().find(|(ending, _)| fits(ending)).map(|(_, told)| *told)
    }
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
            let table = tables.entry(language).or_default();
            table.insert(feature, (variety, weight.parse().unwrap_or(0.0)));
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
            parts.for_each(|feature| table.insert(feature, (variety, weight)));
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
    let mut sums: Vec<Told> = Vec::new();
    let signs = table.signs.iter().filter(|(sign, _)| text.contains(sign));
    signs.for_each(|(_, told)| add(&mut sums, Some(told)));
    let mut key = CompactString::default();
    // The word before, and whether pairs begin with it.
    let mut before: Option<(&Token, bool)> = None;
    for token in words.take(READ) {
        let gap = before.and_then(|(before, _)| text.get(before.end..token.start));
        if gap == Some("-") {
            add(&mut sums, table.pairs.get(joined(&mut key, &["=", &token.fold])));
        }
        let word = table.words.get(&token.fold);
        let told = word.and_then(|word| word.told);
        add(&mut sums, told.as_ref());
        if let Some((before, true)) = before.filter(|_| gap == Some(" ")) {
            add(&mut sums, table.pairs.get(joined(&mut key, &[&before.fold, "_", &token.fold])));
            if let Some((at, _)) = token.fold.char_indices().nth_back(2) {
                let end = token.fold.get(at..).unwrap_or_default();
                add(&mut sums, table.pairs.get(joined(&mut key, &[&before.fold, "_-", end])));
            }
        }
        if told.is_none() {
            add(&mut sums, table.ending(&token.fold).as_ref());
        }
        before = Some((token, word.is_some_and(|word| word.opens)));
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
fn add(sums: &mut Vec<Told>, told: Option<&Told>) {
    let Some((variety, weight)) = told else { return };
    match sums.iter_mut().find(|(known, _)| known == variety) {
        Some((_, sum)) => *sum += weight,
        None => sums.push((variety, *weight)),
    }
}

fn joined<'a>(key: &'a mut CompactString, parts: &[&str]) -> &'a CompactString {
    key.clear();
    parts.iter().for_each(|part| key.push_str(part));
    key
}

/// A country of Latin America that the market may name more closely than the text can.
fn is_american(tag: &str) -> bool {
    tag.strip_prefix("es-").is_some_and(|region| region != "ES" && region.len() == 2)
}
