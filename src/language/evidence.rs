//! What words, letters and beginnings and ends of words tell about the language of a text.
//!
//! One file a language under `data/detect/`, written by hand: words by frequency, letters beyond
//! a–z, letters it hardly has, beginnings, ends and insides of its words. From these lists a small
//! model is counted when it is first used: the frequency of a word by Zipf's law, and the
//! frequency of its letter groups.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::sync::OnceLock;

use super::stem::words_of;
use super::words::{bare, fold};

/// The languages, with the script they are written in.
pub(crate) const TONGUES: [(&str, &str, &str); 31] = [
    ("en", "Latn", include_str!("data/detect/en.txt")),
    ("de", "Latn", include_str!("data/detect/de.txt")),
    ("fr", "Latn", include_str!("data/detect/fr.txt")),
    ("es", "Latn", include_str!("data/detect/es.txt")),
    ("it", "Latn", include_str!("data/detect/it.txt")),
    ("pt", "Latn", include_str!("data/detect/pt.txt")),
    ("nl", "Latn", include_str!("data/detect/nl.txt")),
    ("pl", "Latn", include_str!("data/detect/pl.txt")),
    ("tr", "Latn", include_str!("data/detect/tr.txt")),
    ("sv", "Latn", include_str!("data/detect/sv.txt")),
    ("da", "Latn", include_str!("data/detect/da.txt")),
    ("nb", "Latn", include_str!("data/detect/nb.txt")),
    ("fi", "Latn", include_str!("data/detect/fi.txt")),
    ("cs", "Latn", include_str!("data/detect/cs.txt")),
    ("sk", "Latn", include_str!("data/detect/sk.txt")),
    ("hu", "Latn", include_str!("data/detect/hu.txt")),
    ("ro", "Latn", include_str!("data/detect/ro.txt")),
    ("id", "Latn", include_str!("data/detect/id.txt")),
    ("vi", "Latn", include_str!("data/detect/vi.txt")),
    ("hr", "Latn", include_str!("data/detect/hr.txt")),
    ("sl", "Latn", include_str!("data/detect/sl.txt")),
    ("ca", "Latn", include_str!("data/detect/ca.txt")),
    ("et", "Latn", include_str!("data/detect/et.txt")),
    ("lv", "Latn", include_str!("data/detect/lv.txt")),
    ("lt", "Latn", include_str!("data/detect/lt.txt")),
    ("hi-Latn", "Latn", include_str!("data/detect/hi-Latn.txt")),
    ("ar-Latn", "Latn", include_str!("data/detect/ar-Latn.txt")),
    ("ru", "Cyrl", include_str!("data/detect/ru.txt")),
    ("uk", "Cyrl", include_str!("data/detect/uk.txt")),
    ("bg", "Cyrl", include_str!("data/detect/bg.txt")),
    ("sr", "Cyrl", include_str!("data/detect/sr.txt")),
];

/// How much less likely the smaller languages are before anything is read, as a logarithm.
pub(crate) fn rarity(tag: &str) -> f32 {
    match tag {
        "en" => 0.0,
        "ca" | "sr" | "hi-Latn" | "ar-Latn" => -2.5,
        "nb" | "sk" | "hr" | "sl" | "et" | "lv" | "lt" | "bg" => -1.5,
        _ => -0.3,
    }
}

/// A logarithm of likelihood for each language, only to be compared with each other.
pub(crate) type Scores = [f32; TONGUES.len()];

/// What a word tells.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Told {
    /// By language.
    pub(crate) scores: Scores,
    /// Bit by bit, the languages that know the word.
    pub(crate) known: u32,
}

type Fast = BuildHasherDefault<Mix>;

/// A quick hash for tables that are fixed when they are built: nobody can fill them with collisions.
#[derive(Default)]
struct Mix(u64);

impl Hasher for Mix {
    fn write(&mut self, bytes: &[u8]) {
        for chunk in bytes.chunks(8) {
            let mut word = [0; 8];
            word.iter_mut().zip(chunk).for_each(|(to, from)| *to = *from);
            self.write_u64(u64::from_le_bytes(word));
        }
    }

    fn write_u32(&mut self, word: u32) {
        self.write_u64(word.into());
    }

    fn write_u8(&mut self, word: u8) {
        self.write_u64(word.into());
    }

    fn write_usize(&mut self, word: usize) {
        self.write_u64(word as u64);
    }

    fn write_u64(&mut self, word: u64) {
        self.0 = (self.0.rotate_left(5) ^ word).wrapping_mul(0x517c_c1b7_2722_0a95);
    }

    fn finish(&self) -> u64 {
        self.0.rotate_left(26)
    }
}

type Weights = Vec<(u8, f32)>;

struct Model {
    words: HashMap<String, Weights, Fast>,
    grams: HashMap<u64, (u32, u32), Fast>,
    /// The weights of all groups, one group after the other.
    weights: Weights,
    /// What an unknown letter group costs in each language.
    unknown: Scores,
    letters: HashMap<char, u32, Fast>,
    rare: HashMap<char, u32, Fast>,
}

/// How much a known word outweighs one that nobody knows.
const UNKNOWN_WORD: f32 = 1e-5;
/// How much the letter groups of a word count; they depend on each other.
const GRAMS: f32 = 0.55;
/// The same where some language knows the word.
const GRAMS_OF_KNOWN: f32 = 0.2;
/// What a letter costs that a language does not have, and one that it hardly has.
const FOREIGN_LETTER: f32 = -2.5;
const RARE_LETTER: f32 = -1.2;
/// How many letter groups the average of all languages is worth beside a language's own.
const SMOOTHING: f32 = 250.0;

/// What a folded word tells of its language.
pub(crate) fn word(fold: &str) -> Told {
    let model = model();
    let mut told = Told { scores: [0.0; TONGUES.len()], known: 0 };
    if let Some(weights) = model.words.get(fold) {
        for (tongue, weight) in weights {
            told.scores[usize::from(*tongue)] += weight;
            told.known |= 1 << tongue;
        }
    }
    let share = if told.known == 0 { GRAMS } else { GRAMS_OF_KNOWN };
    let mut count = 0.0_f32;
    for gram in grams(fold) {
        count += 1.0;
        let Some(&(from, to)) = model.grams.get(&packed(gram)) else { continue };
        for (tongue, weight) in model.weights.get(from as usize..to as usize).unwrap_or_default() {
            told.scores[usize::from(*tongue)] += weight * share;
        }
    }
    for (score, unknown) in told.scores.iter_mut().zip(model.unknown) {
        *score += unknown * share * count;
    }
    for c in fold.chars().take(40) {
        if !c.is_ascii() {
            let has = model.letters.get(&c).copied().unwrap_or(0);
            punish(&mut told.scores, !has, FOREIGN_LETTER);
        }
        if let Some(rare) = model.rare.get(&c) {
            punish(&mut told.scores, *rare, RARE_LETTER);
        }
    }
    told
}

fn punish(scores: &mut Scores, tongues: u32, by: f32) {
    for (place, score) in scores.iter_mut().enumerate() {
        if tongues >> place & 1 == 1 {
            *score += by;
        }
    }
}

/// Groups of three letters with the word's ends marked; of the first forty letters.
fn grams(word: &str) -> impl Iterator<Item = [char; 3]> {
    let mut last = ['\0', ' '];
    word.chars().take(40).chain([' ']).filter_map(move |c| {
        let gram = [last[0], last[1], c];
        last = [last[1], c];
        (gram[0] != '\0').then_some(gram)
    })
}

fn packed(gram: [char; 3]) -> u64 {
    gram.iter().fold(0, |packed, c| packed << 21 | u64::from(u32::from(*c)))
}

fn model() -> &'static Model {
    static MODEL: OnceLock<Model> = OnceLock::new();
    MODEL.get_or_init(count)
}

fn count() -> Model {
    let mut words: HashMap<String, Weights, Fast> = HashMap::default();
    let mut counts: HashMap<[char; 3], [f32; TONGUES.len()], Fast> = HashMap::default();
    let mut letters: HashMap<char, u32, Fast> = HashMap::default();
    let mut rare: HashMap<char, u32, Fast> = HashMap::default();
    for (tongue, (_, script, text)) in TONGUES.iter().enumerate() {
        let bit = 1 << tongue;
        let index = u8::try_from(tongue).unwrap_or(u8::MAX);
        let mut rank = 0.0_f32;
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let (key, values) = line.split_once(' ').unwrap_or((line, ""));
            for value in words_of(values) {
                let value = fold(value);
                match key {
                    "words" => {
                        rank += 1.0;
                        let weight = (0.06 / (rank + 4.0) / UNKNOWN_WORD).ln();
                        let plain = bare(&value);
                        if plain != value {
                            add(&mut words, plain, index, weight - 1.5);
                        }
                        for gram in grams(&value) {
                            counts.entry(gram).or_insert([0.0; TONGUES.len()])[tongue] += 1.0;
                        }
                        add(&mut words, value, index, weight);
                    }
                    "starts" | "ends" | "inside" => {
                        let padded = match key {
                            "starts" => format!(" {value}"),
                            "ends" => format!("{value} "),
                            _ => value,
                        };
                        let padded: Vec<char> = padded.chars().collect();
                        for gram in padded.windows(3) {
                            let gram = [gram[0], gram[1], gram[2]];
                            counts.entry(gram).or_insert([0.0; TONGUES.len()])[tongue] += 4.0;
                        }
                    }
                    "letters" => {
                        value.chars().for_each(|c| *letters.entry(c).or_insert(0) |= bit);
                    }
                    "rare" => value.chars().for_each(|c| *rare.entry(c).or_insert(0) |= bit),
                    _ => {}
                }
            }
        }
        // Common letters of Cyrillic are every such language's.
        if *script == "Cyrl" {
            ('а'..='я').for_each(|c| *letters.entry(c).or_insert(0) |= bit);
        }
        *letters.entry('\'').or_insert(0) |= bit;
    }
    weigh(words, &counts, letters, rare)
}

fn add(words: &mut HashMap<String, Weights, Fast>, word: String, tongue: u8, weight: f32) {
    let weights = words.entry(word).or_default();
    match weights.iter_mut().find(|(known, _)| *known == tongue) {
        Some((_, old)) => *old = old.max(weight),
        None => weights.push((tongue, weight)),
    }
}

#[expect(clippy::cast_precision_loss, reason = "31 languages")]
#[expect(clippy::iter_over_hash_type, reason = "sums and maps, whatever the order")]
fn weigh(
    words: HashMap<String, Weights, Fast>,
    counts: &HashMap<[char; 3], [f32; TONGUES.len()], Fast>,
    letters: HashMap<char, u32, Fast>,
    rare: HashMap<char, u32, Fast>,
) -> Model {
    let mut totals = [0.0_f32; TONGUES.len()];
    for row in counts.values() {
        totals.iter_mut().zip(row).for_each(|(total, count)| *total += count);
    }
    let unknown = totals.map(|total| (SMOOTHING / (total + SMOOTHING)).ln());
    let mut grams: HashMap<u64, (u32, u32), Fast> = HashMap::default();
    let mut all: Weights = Vec::new();
    for (gram, row) in counts {
        let average: f32 = row.iter().zip(totals).map(|(count, total)| count / total).sum::<f32>()
            / TONGUES.len() as f32;
        let weights = row.iter().zip(totals).zip(0_u8..).filter(|((count, _), _)| **count > 0.0);
        let weights = weights.map(|((count, total), tongue)| {
            let own = (count + SMOOTHING * average) / (total + SMOOTHING);
            (tongue, (own / average).ln() - unknown[usize::from(tongue)])
        });
        let place = |weights: &Weights| u32::try_from(weights.len()).unwrap_or(u32::MAX);
        let from = place(&all);
        all.extend(weights);
        grams.insert(packed(*gram), (from, place(&all)));
    }
    Model { words, grams, weights: all, unknown, letters, rare }
}
