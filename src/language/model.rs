//! The model of languages that share a script: a linear classifier over hashed letter groups.
//!
//! Its weights are made by `tools/detect` and read where they lie in the program: nothing is
//! unpacked or copied. After a first line, one line a script: its name, the bits of its table, the
//! worth of one step of a weight, its languages, the score of each before anything is read; after an
//! empty line, filled up to 64 bytes, the tables, one row of signed bytes a place.

use std::sync::OnceLock;

use super::ngrams;

/// The most languages of one script.
pub(crate) const MOST: usize = 32;
/// A logarithm of likelihood for each language of a script, only to be compared with each other.
pub(crate) type Scores = [f32; MOST];

/// The greatest of them; eight at a time, for this is asked of each word.
pub(crate) fn greatest(scores: &Scores) -> f32 {
    let mut most = [f32::MIN; 8];
    for eight in scores.as_chunks::<8>().0 {
        for (most, score) in most.iter_mut().zip(eight) {
            *most = if *score > *most { *score } else { *most };
        }
    }
    most.into_iter().fold(f32::MIN, f32::max)
}

/// The languages of one script.
pub(crate) struct Model {
    /// ISO 15924.
    pub(crate) script: &'static str,
    /// Tags in the order of the scores; `und` is what is none of them.
    pub(crate) languages: Vec<&'static str>,
    /// The score of each before anything is read.
    pub(crate) start: Scores,
    bits: u32,
    step: f32,
    table: &'static [u8],
}

impl Model {
    /// The model of a script.
    pub(crate) fn of(script: &str) -> Option<&'static Self> {
        models().iter().find(|model| model.script == script)
    }

    /// The model that knows a language, and the language's place in it.
    pub(crate) fn knowing(language: &str) -> Option<(&'static Self, usize)> {
        let place = |model: &Self| model.languages.iter().position(|known| *known == language);
        models().iter().find_map(|model| Some((model, place(model)?)))
    }

    /// What a folded word tells.
    pub(crate) fn scores(&self, fold: &str) -> Scores {
        let sums = match self.languages.len() {
            MOST => self.sums::<MOST>(fold),
            _ => self.sums::<8>(fold),
        };
        sums.map(|sum| f32::from(sum) * self.step)
    }

    /// No word has so many letter groups that the sums would overflow.
    fn sums<const COLUMNS: usize>(&self, fold: &str) -> [i16; MOST] {
        let (rows, _) = self.table.as_chunks::<COLUMNS>();
        let mut sums = [0_i16; COLUMNS];
        ngrams::places(fold, self.bits, |place| {
            if let Some(row) = rows.get(place) {
                for (sum, weight) in sums.iter_mut().zip(row) {
                    *sum = sum.wrapping_add(i16::from(weight.cast_signed()));
                }
            }
        });
        let mut all = [0; MOST];
        all.iter_mut().zip(sums).for_each(|(all, sum)| *all = sum);
        all
    }
}

fn models() -> &'static [Model] {
    static MODELS: OnceLock<Vec<Model>> = OnceLock::new();
    MODELS.get_or_init(|| read(WEIGHTS))
}

static WEIGHTS: &[u8] = include_bytes!("data/detect/weights.bin");

fn read(bytes: &'static [u8]) -> Vec<Model> {
    let end = bytes.windows(2).position(|pair| pair == b"\n\n").unwrap_or(0);
    let head = bytes.get(..end).and_then(|head| std::str::from_utf8(head).ok()).unwrap_or_default();
    let mut rest = bytes.get((end + 2).next_multiple_of(64)..).unwrap_or_default();
    let models = head.lines().skip(1).filter_map(|line| {
        let mut fields = line.split(' ');
        let script = fields.next()?;
        let bits: u32 = fields.next()?.parse().ok()?;
        let step = fields.next()?.parse().ok()?;
        let languages: Vec<&str> = fields.next()?.split(',').collect();
        let mut start = [0.0; MOST];
        for (place, score) in start.iter_mut().zip(fields.next()?.split(',')) {
            *place = score.parse().ok()?;
        }
        let table;
        (table, rest) = rest.split_at_checked(languages.len() << bits)?;
        Some(Model { script, languages, start, bits, step, table })
    });
    models.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_weights_are_whole() {
        let scripts: Vec<_> = models().iter().map(|model| model.script).collect();
        assert_eq!(scripts, ["Latn", "Cyrl"]);
        let sizes: usize = models().iter().map(|model| model.table.len()).sum();
        assert!(WEIGHTS.len() - sizes < 2_048 && WEIGHTS.len() < 10_000_000);
        for model in models() {
            assert!(matches!(model.languages.len(), 8 | MOST), "{:?}", model.languages);
            assert_eq!(model.languages.last(), Some(&"und"));
        }
    }

    #[test]
    fn every_bundled_language_of_these_scripts_is_known() {
        for language in ["de", "en", "fr", "es", "it", "pt", "nl", "pl", "tr", "sv", "hi-Latn"] {
            assert!(models()[0].languages.contains(&language), "{language}");
        }
    }

    #[test]
    fn words_tell_their_language() {
        for (word, language) in [("bestellung", "de"), ("przesyłka", "pl"), ("siparişim", "tr")] {
            let scores = models()[0].scores(word);
            let best = (0..MOST).max_by(|one, two| scores[*one].total_cmp(&scores[*two])).unwrap();
            assert_eq!(models()[0].languages[best], language);
        }
        models()[0].scores(&"ß".repeat(1_000));
        models()[1].scores("");
    }
}
