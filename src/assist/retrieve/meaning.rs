//! What lines mean, beside the words that they hold: a vector for each question and each sentence of an
//! answer, so that one may be found that shares no word with what was asked, also across languages.

use std::hash::Hasher;
use std::path::Path;
use std::sync::{Arc, OnceLock};

use rustc_hash::{FxHashMap, FxHasher};
use tantivy::Directory;
use tantivy::directory::MmapDirectory;
use unicode_segmentation::UnicodeSegmentation;

use super::Query;
use super::contrast::Contrast;
use super::lines::Lines;
use super::rank::{Near, Whole};
use crate::language::meaning::{Encoder, Lines as Vectors, NoEncoder, Vector};

/// The model's file, in the folder of the models.
pub const FILE: &str = "meaning.bin";
/// So many of the nearest vectors are looked at beside the lines that words find.
const MEANT: usize = 60;
/// A sentence of fewer letters says nothing by itself.
const LETTERS: usize = 4;
/// So many texts are encoded between two words of progress.
const STEP: usize = 256;

static ENCODER: OnceLock<Encoder> = OnceLock::new();

/// The model cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum NoModel {
    /// It cannot be opened.
    #[error("{0}")]
    Unread(String),
    /// It is not what it should be.
    #[error(transparent)]
    Unfit(#[from] NoEncoder),
}

/// Opens the model in a folder, once for the process; it stays mapped, not copied.
pub fn open(folder: &Path) -> Result<(), NoModel> {
    if ENCODER.get().is_some() {
        return Ok(());
    }
    let unread = |error: &dyn std::fmt::Display| NoModel::Unread(error.to_string());
    let directory = MmapDirectory::open(folder).map_err(|error| unread(&error))?;
    let file = directory.open_read(Path::new(FILE)).map_err(|error| unread(&error))?;
    let bytes = file.read_bytes().map_err(|error| unread(&error))?;
    let encoder = Encoder::new(bytes)?;
    ENCODER.get_or_init(|| encoder);
    Ok(())
}

/// Whether a model is open.
pub fn is_open() -> bool {
    ENCODER.get().is_some()
}

/// The vectors of all lines.
pub(super) struct Meaning {
    encoder: &'static Encoder,
    vectors: Vectors<Arc<[u8]>>,
    bytes: Arc<[u8]>,
    /// The line of each vector.
    lines: Box<[u32]>,
    /// For each line its first vector; those of one line stand together.
    firsts: Box<[u32]>,
    /// The hash of the text of each vector.
    hashes: Box<[u64]>,
    /// For each answer the sum of its vectors and its length: what it is about as a whole.
    wholes: Box<[(Vector, f32)]>,
    contrast: Contrast,
}

/// What was asked for, as whole answers are compared with it.
pub(super) struct AskedFor {
    stored: Vector,
    fitted: Vector,
}

/// The texts of all lines as they are encoded.
pub(super) struct Texts {
    texts: Vec<String>,
    lines: Vec<u32>,
    firsts: Vec<u32>,
}

impl Texts {
    pub(super) fn of(lines: &Lines) -> Self {
        let mut all = Self { texts: Vec::new(), lines: Vec::new(), firsts: Vec::new() };
        for (at, line) in (0..).zip(&lines.all) {
            all.firsts.push(number(all.texts.len()));
            let text = lines.text(line);
            if line.is_text() {
                let sentences: Vec<&str> = sentences(&text).collect();
                // One alone is the whole.
                if sentences.len() > 1 {
                    all.texts.extend(sentences.into_iter().map(ToOwned::to_owned));
                }
            }
            all.texts.push(text);
            all.lines.resize(all.texts.len(), at);
        }
        all.firsts.push(number(all.texts.len()));
        all
    }
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let says =
        |sentence: &&str| sentence.chars().filter(|c| c.is_alphabetic()).nth(LETTERS - 1).is_some();
    text.lines().flat_map(str::split_sentence_bounds).map(str::trim).filter(says)
}

fn hash(text: &str) -> u64 {
    let mut hasher = FxHasher::default();
    hasher.write(text.as_bytes());
    hasher.finish()
}

impl Meaning {
    /// Encodes all lines but those that `before` has. None where no model is open.
    pub(super) fn of(
        lines: &Lines,
        texts: &Texts,
        before: Option<&Self>,
        progress: &dyn Fn(usize, usize),
    ) -> Option<Self> {
        let encoder = ENCODER.get()?;
        let hashes: Box<[u64]> = texts.texts.iter().map(|text| hash(text)).collect();
        let known = before.map(Self::by_hash).unwrap_or_default();
        let mut made: FxHashMap<u64, [u8; Vector::BYTES]> = FxHashMap::default();
        let missing = missing(&texts.texts, &hashes, &known);
        let all = missing.len();
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        let mut done = 0;
        for step in missing.chunks(STEP * cores) {
            let part = step.len().div_ceil(cores).max(1);
            std::thread::scope(|scope| {
                let encode = |part: &'_ [(u64, &'_ str)]| {
                    let texts: Vec<&str> = part.iter().map(|(_, text)| *text).collect();
                    encoder.encode_all(&texts)
                };
                let workers: Vec<_> = step
                    .chunks(part)
                    .map(|part| (part, scope.spawn(move || encode(part))))
                    .collect();
                for (part, worker) in workers {
                    let vectors = worker.join().unwrap_or_default();
                    let bytes = vectors.iter().map(|vector| Vector::from(vector).bytes());
                    made.extend(part.iter().map(|(hash, _)| *hash).zip(bytes));
                }
            });
            done += step.len();
            progress(done, all);
        }
        let mut bytes = Vec::with_capacity(hashes.len() * Vector::BYTES);
        for hash in &hashes {
            bytes.extend_from_slice(
                known.get(hash).copied().or_else(|| made.get(hash).map(|b| &b[..]))?,
            );
        }
        let bytes: Arc<[u8]> = bytes.into();
        let wholes = wholes(lines, texts, &bytes);
        Some(Self {
            encoder,
            vectors: Vectors::new(Arc::clone(&bytes))?,
            lines: texts.lines.as_slice().into(),
            firsts: texts.firsts.as_slice().into(),
            hashes,
            wholes,
            contrast: Contrast::of(bytes.as_chunks().0),
            bytes,
        })
    }

    /// How many texts there are that `before` does not have.
    pub(super) fn lacking(texts: &Texts, before: Option<&Self>) -> usize {
        let known = before.map(Self::by_hash).unwrap_or_default();
        texts.texts.iter().filter(|text| !known.contains_key(&hash(text))).count()
    }

    fn by_hash(&self) -> FxHashMap<u64, &[u8]> {
        self.hashes.iter().copied().zip(self.bytes.chunks_exact(Vector::BYTES)).collect()
    }

    /// Tells how alike each found line is, and adds those that are found by their meaning alone. Gives what
    /// was asked for, to compare whole answers with.
    pub(super) fn join(&self, lines: &Lines, query: &Query<'_>, near: &mut Vec<Near>) -> AskedFor {
        let asked = self.encoder.encode(query.text);
        let stored = Vector::from(&asked);
        for one in &mut *near {
            one.likeness = self.likeness(one.line, &stored);
        }
        let scope = lines.scope(query);
        let line_of = |vector: usize| self.lines.get(vector).copied();
        let allowed = |vector: usize| line_of(vector).is_some_and(|line| scope.offers(line));
        let mut known: Vec<u32> = near.iter().map(|near| near.line).collect();
        known.sort_unstable();
        // The nearest vector of a line comes before its others.
        for found in self.vectors.nearest(&asked, MEANT, allowed) {
            let Some(line) = line_of(found.line) else { continue };
            if let Err(place) = known.binary_search(&line) {
                known.insert(place, line);
                near.push(Near { line, score: 0.0, mass: 0.0, likeness: found.likeness });
            }
        }
        let fitted = Vector::from(&self.contrast.fit(&asked));
        AskedFor { stored, fitted }
    }

    /// How an answer is like what was asked for as a whole.
    pub(super) fn whole(&self, answer: u32, asked: &AskedFor) -> Whole {
        let Some((sum, length)) = self.wholes.get(answer as usize) else { return Whole::default() };
        let alike = sum.product(&asked.stored) / length.max(f32::MIN_POSITIVE);
        Whole { alike: alike.max(0.0), apart: sum.product(&asked.fitted) }
    }

    /// How alike the nearest vector of a line is.
    fn likeness(&self, line: u32, asked: &Vector) -> f32 {
        let at = line as usize;
        let (Some(from), Some(to)) = (self.firsts.get(at), self.firsts.get(at + 1)) else {
            return 0.0;
        };
        let own = self.bytes.get(*from as usize * Vector::BYTES..*to as usize * Vector::BYTES);
        let (own, _) = own.unwrap_or_default().as_chunks();
        own.iter().map(|bytes| Vector::read(bytes).product(asked)).fold(0.0, f32::max)
    }
}

/// The sum of each answer's vectors; the lines of an answer stand together, in the order of the answers.
fn wholes(lines: &Lines, texts: &Texts, bytes: &[u8]) -> Box<[(Vector, f32)]> {
    let (vectors, _) = bytes.as_chunks();
    let answers = lines.all.chunk_by(|one, two| one.answer() == two.answer());
    let (mut wholes, mut first) = (Vec::new(), 0);
    for group in answers {
        let last = first + group.len();
        let place = |line: usize| texts.firsts.get(line).map_or(0, |at| *at as usize);
        let own = vectors.get(place(first)..place(last)).unwrap_or_default();
        // An answer without a line has no place among the groups, but one among the answers.
        let answer = group.first().map_or(0, |line| line.answer() as usize);
        wholes.resize(answer, (Vector::sum(std::iter::empty()), 0.0));
        let sum = Vector::sum(own.iter());
        let length = sum.length();
        wholes.push((sum, length));
        first = last;
    }
    wholes.into()
}

/// The texts that nobody has encoded yet, each once.
fn missing<'a>(
    texts: &'a [String],
    hashes: &[u64],
    known: &FxHashMap<u64, &[u8]>,
) -> Vec<(u64, &'a str)> {
    let mut missing: Vec<(u64, &str)> = hashes
        .iter()
        .copied()
        .zip(texts.iter().map(String::as_str))
        .filter(|(hash, _)| !known.contains_key(hash))
        .collect();
    missing.sort_by_key(|(hash, _)| *hash);
    missing.dedup_by_key(|(hash, _)| *hash);
    // Texts of one length share the work best.
    missing.sort_by_key(|(_, text)| text.len());
    missing
}
