//! What is learnt from: words with their frequencies, letter groups with theirs.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use fst::Streamer;
use rustc_hash::FxHashMap;

use crate::fold::{bare, fold};
use crate::random::Random;
use crate::script::script_of;

/// How often a word is typed without its accents.
const BARE: f32 = 0.15;

/// Words of a label, to be drawn by their tempered frequency.
pub struct Words {
    pub words: Vec<(String, f32)>,
    /// Running sums for the flat and the natural draw.
    sums: [Vec<f64>; 2],
}

/// How flat each draw is: the exponent of the frequency.
const POWERS: [f64; 2] = [0.5, 0.8];

impl Words {
    /// Reads `words/<list>.tsv` of each list, folded, with what is typed without accents.
    pub fn read(cache: &Path, lists: &[&str]) -> Self {
        let mut found: BTreeMap<String, f32> = BTreeMap::new();
        for list in lists {
            let path = cache.join("words").join(format!("{list}.tsv"));
            let Ok(text) = std::fs::read_to_string(path) else { continue };
            for line in text.lines() {
                let Some((word, frequency)) = line.split_once('\t') else { continue };
                let frequency = frequency.parse::<f32>().unwrap_or(0.0) / lists.len() as f32;
                let folded = fold(word);
                let plain = bare(&folded);
                if plain != folded {
                    *found.entry(plain).or_default() += BARE * frequency;
                }
                *found.entry(folded).or_default() += frequency;
            }
        }
        let words: Vec<(String, f32)> = found.into_iter().collect();
        let sums = POWERS.map(|power| {
            let mut sum = 0.0;
            words
                .iter()
                .map(|(_, frequency)| {
                    sum += f64::from(*frequency).powf(power);
                    sum
                })
                .collect()
        });
        Self { words, sums }
    }

    pub fn draw(&self, natural: bool, random: &mut Random) -> Option<&str> {
        let sums = &self.sums[usize::from(natural)];
        let at = random.share() * sums.last()?;
        let place = sums.partition_point(|sum| *sum <= at);
        self.words.get(place).map(|(word, _)| word.as_str())
    }
}

/// How often each label has a word.
pub type Known = FxHashMap<String, Vec<(u8, f32)>>;

pub fn known(words: &[Words]) -> Known {
    let mut known = Known::default();
    for (label, words) in words.iter().enumerate() {
        for (word, frequency) in &words.words {
            known.entry(word.clone()).or_default().push((label as u8, *frequency));
        }
    }
    known
}

/// What follows up to four letters, and how often.
#[derive(Default)]
pub struct Groups {
    next: FxHashMap<Vec<char>, Vec<(char, f32)>>,
}

impl Groups {
    pub fn read(crates: &Path, name: &str, script: &str) -> Option<Self> {
        let entry = std::fs::read_dir(crates).ok()?.filter_map(Result::ok).find(|entry| {
            entry
                .file_name()
                .to_string_lossy()
                .starts_with(&format!("lingua-{name}-language-model-"))
        })?;
        let path: PathBuf = entry.path().join("models/ngrams.fst");
        let map = fst::Map::new(std::fs::read(path).ok()?).ok()?;
        let mut groups = Self::default();
        let mut stream = map.stream();
        while let Some((group, share)) = stream.next() {
            let mut group: Vec<char> = std::str::from_utf8(group).ok()?.chars().collect();
            if group.iter().any(|c| script_of(*c) != script) {
                continue;
            }
            let Some(last) = group.pop() else { continue };
            let share = f64::from_bits(share).exp() as f32;
            groups.next.entry(group).or_default().push((last, share));
        }
        Some(groups)
    }

    /// A run of letters such as may stand in a word.
    pub fn draw(&self, random: &mut Random) -> String {
        let length = 3 + random.below(6);
        let mut letters: Vec<char> = Vec::new();
        while letters.len() < length {
            let from = letters.len().saturating_sub(4);
            let Some(next) = (from..=letters.len()).find_map(|at| self.next.get(&letters[at..]))
            else {
                break;
            };
            let total: f32 = next.iter().map(|(_, share)| share).sum();
            let mut at = random.share() as f32 * total;
            let Some(drawn) = next.iter().find(|(_, share)| {
                at -= share;
                at <= 0.0
            }) else {
                break;
            };
            letters.push(drawn.0);
        }
        fold(&letters.into_iter().collect::<String>())
    }
}
