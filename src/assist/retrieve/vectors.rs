//! The vectors of a part's lines are made: those of texts that were encoded before are found by their hash.

use std::sync::Arc;

use rustc_hash::FxHashMap;
use sha2::{Digest, Sha256};
use tantivy::directory::OwnedBytes;
use unicode_segmentation::UnicodeSegmentation;

use super::contrast::Contrast;
use super::home::home;
use super::index::Index;
use super::kept::Kept;
use super::lines::Lines;
use super::meaning::{Meaning, model};
use super::part::Part;
use crate::language::meaning::{Encoder, Lines as Vectors, Vector};

/// A sentence of fewer letters says nothing by itself.
const LETTERS: usize = 4;
/// So many texts are encoded between two words of progress.
const STEP: usize = 256;

/// What a text is known by: the first half of its SHA-256.
pub(super) type Hash = [u8; 16];

fn hash(text: &str) -> Hash {
    let digest = Sha256::digest(text.as_bytes());
    digest.first_chunk().copied().unwrap_or_default()
}

/// The texts of a line as they are encoded.
fn texts(lines: &Lines, line: u32) -> Vec<String> {
    let Some(line) = lines.all.get(line as usize) else { return Vec::new() };
    let text = lines.text(line);
    let mut texts = Vec::new();
    if line.is_text() {
        let sentences: Vec<&str> = sentences(text).collect();
        // One alone is the whole.
        if sentences.len() > 1 {
            texts.extend(sentences.into_iter().map(ToOwned::to_owned));
        }
    }
    texts.push(text.to_owned());
    texts
}

fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let says =
        |sentence: &&str| sentence.chars().filter(|c| c.is_alphabetic()).nth(LETTERS - 1).is_some();
    text.lines().flat_map(str::split_sentence_bounds).map(str::trim).filter(says)
}

/// The vectors of one part, as far as they are known.
struct Draft {
    part: Arc<Part>,
    /// The lines of the part.
    which: Box<[u32]>,
    hashes: Box<[Hash]>,
    lines: Box<[u32]>,
    firsts: Box<[u32]>,
    bytes: Vec<u8>,
    /// All of them, where they are kept in the same order.
    kept: Option<OwnedBytes>,
    /// Vectors that are still to be made.
    missing: Vec<u32>,
    /// Vectors of texts that came before, with the place of the first.
    twins: Vec<(u32, u32)>,
}

/// The vectors that the parts of an index lack.
pub(super) struct Work {
    drafts: Vec<Draft>,
    /// What a file has, where it was looked into.
    kept: Option<Kept>,
}

impl Work {
    /// What is to be done, with what is known from parts of the former index or, where it has none, from a file.
    pub(super) fn of(lines: &Lines, index: &Index, former: &[Arc<Part>]) -> Self {
        let known: Vec<&Meaning> = former.iter().filter_map(|part| part.meaning.get()).collect();
        let model = model().filter(|_| known.is_empty());
        let kept = model.and_then(|encoder| Kept::open(home()?, &encoder.digest()));
        let lacking = index.parts().filter(|(part, _)| part.meaning.get().is_none());
        let drafts = lacking.map(|(part, which)| {
            let mut draft = Draft::of(lines, Arc::clone(part), which.into());
            draft.find(&known, kept.as_ref());
            draft
        });
        Self { drafts: drafts.collect(), kept }
    }

    /// How many texts are to be encoded.
    pub(super) fn texts(&self) -> usize {
        self.drafts.iter().map(|draft| draft.missing.len()).sum()
    }

    /// Whether vectors lie in memory that no file has in this order.
    pub(super) fn is_loose(&self) -> bool {
        self.drafts.iter().any(|draft| draft.kept.is_none())
    }

    /// What told the answers apart when the file was written.
    pub(super) fn contrast(&self) -> Option<&Arc<Contrast>> {
        self.kept.as_ref().map(Kept::contrast)
    }

    /// Makes the vectors and gives them to their parts.
    pub(super) fn carry_out(self, lines: &Lines, progress: &dyn Fn(usize, usize)) {
        let Some(encoder) = model() else { return };
        for draft in self.drafts {
            // Another thread may be at it already; then this one waits for it.
            let part = Arc::clone(&draft.part);
            part.meaning.get_or_init(|| draft.made(encoder, lines, progress));
        }
    }
}

impl Draft {
    fn of(lines: &Lines, part: Arc<Part>, which: Box<[u32]>) -> Self {
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        let step = which.len().div_ceil(cores).max(1);
        let cut = |part: &[u32]| -> Vec<Vec<Hash>> {
            let hashes = |line: &u32| texts(lines, *line).iter().map(|text| hash(text)).collect();
            part.iter().map(hashes).collect()
        };
        let cut: Vec<Vec<Hash>> = std::thread::scope(|scope| {
            let workers: Vec<_> =
                which.chunks(step).map(|part| scope.spawn(move || cut(part))).collect();
            workers.into_iter().flat_map(|worker| worker.join().unwrap_or_default()).collect()
        });
        let (mut hashes, mut owners, mut firsts) = (Vec::new(), Vec::new(), vec![0]);
        for (place, own) in (0..).zip(cut) {
            hashes.extend(own);
            owners.resize(hashes.len(), place);
            firsts.push(number(hashes.len()));
        }
        Self {
            part,
            which,
            hashes: hashes.into(),
            lines: owners.into(),
            firsts: firsts.into(),
            bytes: Vec::new(),
            kept: None,
            missing: Vec::new(),
            twins: Vec::new(),
        }
    }

    /// Finds the vectors that are known.
    fn find(&mut self, known: &[&Meaning], kept: Option<&Kept>) {
        if let Some(kept) = kept.filter(|kept| kept.hashes() == &*self.hashes) {
            self.kept = Some(kept.vectors());
            return;
        }
        self.bytes = vec![0; self.hashes.len() * Vector::BYTES];
        let mut wanted: FxHashMap<Hash, u32> = FxHashMap::default();
        for (place, hash) in (0..).zip(&self.hashes) {
            let first = *wanted.entry(*hash).or_insert(place);
            if first != place {
                self.twins.push((place, first));
            }
        }
        let stored = kept.map(Kept::vectors);
        let of_file =
            kept.zip(stored.as_deref()).map(|(kept, stored)| (kept.hashes(), stored.as_chunks().0));
        let of_parts = known
            .iter()
            .map(|known| (&*known.hashes, known.vectors.stored(0..known.vectors.len())));
        for (hashes, vectors) in of_parts.chain(of_file) {
            for (hash, vector) in hashes.iter().zip(vectors) {
                if let Some(place) = wanted.remove(hash) {
                    write(&mut self.bytes, place, vector);
                }
            }
        }
        self.missing = wanted.into_values().collect();
        self.missing.sort_unstable();
    }

    fn made(
        mut self,
        encoder: &Encoder,
        lines: &Lines,
        progress: &dyn Fn(usize, usize),
    ) -> Meaning {
        let mut missing: Vec<(u32, String)> = self
            .missing
            .iter()
            .filter_map(|place| Some((*place, self.text(lines, *place)?)))
            .collect();
        // Texts of one length share the work best.
        missing.sort_by_key(|(place, text)| (text.len(), *place));
        let all = missing.len();
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        let mut done = 0;
        for step in missing.chunks(STEP * cores) {
            let part = step.len().div_ceil(cores).max(1);
            std::thread::scope(|scope| {
                let encode = |part: &[(u32, String)]| {
                    let texts: Vec<&str> = part.iter().map(|(_, text)| &**text).collect();
                    encoder.encode_all(&texts)
                };
                let workers: Vec<_> = step
                    .chunks(part)
                    .map(|part| (part, scope.spawn(move || encode(part))))
                    .collect();
                for (part, worker) in workers {
                    for ((place, _), vector) in part.iter().zip(worker.join().unwrap_or_default()) {
                        write(&mut self.bytes, *place, &Vector::from(&vector).bytes());
                    }
                }
            });
            done += step.len();
            progress(done, all);
        }
        for (place, first) in &self.twins {
            let first = *first as usize * Vector::BYTES;
            let place = *place as usize * Vector::BYTES;
            self.bytes.copy_within(first..first + Vector::BYTES, place);
        }
        let bytes = self.kept.unwrap_or_else(|| OwnedBytes::new(self.bytes));
        Meaning {
            vectors: Vectors::whole(bytes),
            lines: self.lines,
            firsts: self.firsts,
            hashes: self.hashes,
        }
    }

    /// The text of a vector.
    fn text(&self, lines: &Lines, place: u32) -> Option<String> {
        let owner = *self.lines.get(place as usize)? as usize;
        let nth = place - self.firsts.get(owner)?;
        texts(lines, *self.which.get(owner)?).into_iter().nth(nth as usize)
    }
}

fn write(bytes: &mut [u8], place: u32, vector: &[u8; Vector::BYTES]) {
    let start = place as usize * Vector::BYTES;
    if let Some(own) = bytes.get_mut(start..start + Vector::BYTES) {
        own.copy_from_slice(vector);
    }
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
