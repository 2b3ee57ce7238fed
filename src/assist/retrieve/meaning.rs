//! What lines mean, beside the words that they hold: a vector for each question and each sentence of an
//! answer, so that one may be found that shares no word with what was asked, also across languages.

use std::path::Path;
use std::sync::{Arc, OnceLock};

use arc_swap::Guard;
use tantivy::Directory;
use tantivy::directory::{MmapDirectory, OwnedBytes};

use super::Query;
use super::contrast::Contrast;
use super::index::Index;
use super::lines::Scope;
use super::rank::{Near, Whole};
use super::vectors::Hash;
use super::wholes::Wholes;
use crate::language::meaning::{Encoder, Lines as Vectors, NoEncoder, Vector, nearest};

/// The model's file, in the folder of the models.
pub const FILE: &str = "meaning.bin";
/// So many of the nearest vectors are looked at beside the lines that words find.
const MEANT: usize = 60;

static MODEL: OnceLock<Encoder> = OnceLock::new();

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
    if is_open() {
        return Ok(());
    }
    let encoder = Encoder::new(mapped(folder, FILE).map_err(NoModel::Unread)?)?;
    MODEL.get_or_init(|| encoder);
    Ok(())
}

/// A file as a memory map.
pub(super) fn mapped(folder: &Path, name: &str) -> Result<OwnedBytes, String> {
    let unread = |error: &dyn std::fmt::Display| error.to_string();
    let directory = MmapDirectory::open(folder).map_err(|error| unread(&error))?;
    let file = directory.open_read(Path::new(name)).map_err(|error| unread(&error))?;
    file.read_bytes().map_err(|error| unread(&error))
}

/// Whether a model is open.
pub fn is_open() -> bool {
    MODEL.get().is_some()
}

pub(super) fn model() -> Option<&'static Encoder> {
    MODEL.get()
}

/// The vectors of a part's lines.
pub(super) struct Meaning {
    pub(super) vectors: Vectors<OwnedBytes>,
    /// Which of the part's lines each vector belongs to.
    pub(super) lines: Box<[u32]>,
    /// For each of its lines the first vector; those of one line stand together.
    pub(super) firsts: Box<[u32]>,
    /// The hash of the text of each vector.
    pub(super) hashes: Box<[Hash]>,
}

impl Meaning {
    /// The vectors of one of the part's lines, with the hashes of their texts.
    pub(super) fn of(&self, place: u32) -> (&[[u8; Vector::BYTES]], &[Hash]) {
        let place = place as usize;
        let (Some(from), Some(to)) = (self.firsts.get(place), self.firsts.get(place + 1)) else {
            return (&[], &[]);
        };
        let own = *from as usize..*to as usize;
        (self.vectors.stored(own.clone()), self.hashes.get(own).unwrap_or_default())
    }
}

impl Index {
    /// The vectors of a line, with the hashes of their texts.
    pub(super) fn meaning(&self, line: u32) -> (&[[u8; Vector::BYTES]], &[Hash]) {
        let home = self.home(line).and_then(|(part, place)| Some((part.meaning.get()?, place)));
        home.map_or((&[], &[]), |(meaning, place)| meaning.of(place))
    }
}

/// What a query means, to compare lines and answers with.
pub(super) struct Meant<'a> {
    exact: [f32; 512],
    stored: Vector,
    index: &'a Index,
    parts: Vec<&'a Meaning>,
    wholes: &'a Wholes,
    contrast: Guard<Arc<Contrast>>,
}

impl<'a> Meant<'a> {
    /// None where not all lines have their vectors.
    pub(super) fn of(query: &Query<'_>, index: &'a Index, wholes: &'a Wholes) -> Option<Self> {
        let parts = index.parts.iter().map(|part| part.meaning.get()).collect::<Option<_>>()?;
        let exact = model()?.encode(query.text);
        let contrast = wholes.contrast.load();
        Some(Self { stored: Vector::from(&exact), exact, index, parts, wholes, contrast })
    }

    /// Tells how alike each found line is, and adds those that are found by their meaning alone.
    pub(super) fn join(&self, scope: &Scope<'_>, near: &mut Vec<Near>) {
        for one in &mut *near {
            one.likeness = self.likeness(one.line);
        }
        let vectors: Vec<_> = self.parts.iter().map(|part| &part.vectors).collect();
        let line_of = |part: usize, vector: usize| {
            let place = self.parts.get(part)?.lines.get(vector)?;
            let line = self.index.line_of(part, *place)?;
            scope.offers(line).then_some(line as usize)
        };
        let mut known: Vec<u32> = near.iter().map(|near| near.line).collect();
        known.sort_unstable();
        // The nearest vector of a line comes before its others.
        for found in nearest(&vectors, &self.exact, MEANT, line_of) {
            let Ok(line) = u32::try_from(found.line) else { continue };
            if let Err(place) = known.binary_search(&line) {
                known.insert(place, line);
                near.push(Near { line, score: 0.0, mass: 0.0, likeness: found.likeness });
            }
        }
    }

    /// How an answer is like the query as a whole.
    pub(super) fn whole(&self, answer: u32) -> Whole {
        let Some(sum) = self.wholes.sums.get(answer as usize) else { return Whole::default() };
        let alike = sum.vector.product(&self.stored) / sum.length.max(f32::MIN_POSITIVE);
        Whole {
            alike: alike.max(0.0),
            apart: self.contrast.apart(answer, &self.stored),
            worded: 0.0,
        }
    }

    /// How alike the nearest vector of a line is.
    fn likeness(&self, line: u32) -> f32 {
        let (own, _) = self.index.meaning(line);
        own.iter().map(|bytes| Vector::read(bytes).product(&self.stored)).fold(0.0, f32::max)
    }
}
