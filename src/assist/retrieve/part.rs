//! A part of the index: lines that were analysed together. It never changes; the index after an edit shares it,
//! and holds the lines that are new in a part of their own.

use std::sync::{Arc, OnceLock};

use tantivy::fieldnorm::FieldNormReader;
use tantivy::indexer::NoMergePolicy;
use tantivy::postings::{BlockSegmentPostings, Postings, SegmentPostings};
use tantivy::schema::{
    FAST, Field, IndexRecordOption, Schema, TantivyDocument, TextFieldIndexing, TextOptions,
};
use tantivy::{DocSet, Index, InvertedIndexReader, Term};

use super::asked::{Asked, FEW};
use super::build::{MEMORY, analysed, spellings};
use super::frequent::Frequent;
use super::home::home;
use super::lines::Lines;
use super::meaning::Meaning;
use super::nearest::Sums;
use super::rank::Near;
use super::stored;
use super::typo::Spellings;

/// Fewer lines are written by one thread.
const MANY: usize = 20_000;

const K1: f32 = 1.2;
const B: f32 = 0.5;

/// The terms of a line, and its place among those that were analysed with it.
const TERMS: &str = "terms";
const LINE: &str = "line";

fn schema() -> Schema {
    let mut schema = Schema::builder();
    let indexing = TextFieldIndexing::default()
        .set_tokenizer("whitespace")
        .set_index_option(IndexRecordOption::WithFreqs);
    schema.add_text_field(TERMS, TextOptions::default().set_indexing_options(indexing));
    schema.add_u64_field(LINE, FAST);
    schema.build()
}

/// Analyses the lines that `which` names into an index.
fn fill(
    index: &Index,
    lines: &Lines,
    which: &[u32],
    progress: &dyn Fn(usize, usize),
) -> tantivy::Result<()> {
    let (field, line) = (index.schema().get_field(TERMS)?, index.schema().get_field(LINE)?);
    let cores = std::thread::available_parallelism().map_or(1, usize::from).min(8);
    let threads = if which.len() < MANY { 1 } else { cores };
    let mut writer = index.writer_with_num_threads(threads, threads * MEMORY)?;
    writer.set_merge_policy(Box::new(NoMergePolicy));
    analysed(lines, which, cores, progress, |place, terms| {
        let mut document = TantivyDocument::default();
        document.add_text(field, terms);
        document.add_u64(line, u64::from(place));
        writer.add_document(document).map(|_| ())
    })?;
    writer.commit()?;
    writer.wait_merging_threads()
}

/// Lines that were analysed together.
pub(super) struct Part {
    pub(super) segments: Vec<Segment>,
    /// The words of its lines, to mend misspelt ones by.
    pub(super) spellings: Spellings,
    /// How many terms its lines have, counted each time.
    pub(super) tokens: u64,
    /// What its lines mean; a large part gets that after it serves already.
    pub(super) meaning: OnceLock<Meaning>,
}

/// Some of them, as tantivy keeps them.
pub(super) struct Segment {
    pub(super) terms: Arc<InvertedIndexReader>,
    /// The fieldnorm id of each document.
    norms: Box<[u8]>,
    frequent: Frequent,
    /// Which of the part's lines each document is.
    pub(super) lines: Box<[u32]>,
}

impl Part {
    /// All lines, from an index that is kept or by analysing them.
    pub(super) fn whole(
        lines: &Lines,
        which: &[u32],
        progress: &dyn Fn(usize, usize),
    ) -> tantivy::Result<Self> {
        let fill = |index: &Index| fill(index, lines, which, progress);
        Self::read(&stored::index(home(), lines, &schema(), &fill)?)
    }

    /// Analyses the lines that `which` names.
    pub(super) fn build(
        lines: &Lines,
        which: &[u32],
        progress: &dyn Fn(usize, usize),
    ) -> tantivy::Result<Self> {
        let index = Index::create_in_ram(schema());
        fill(&index, lines, which, progress)?;
        Self::read(&index)
    }

    fn read(index: &Index) -> tantivy::Result<Self> {
        let field = index.schema().get_field(TERMS)?;
        let mut segments = Vec::new();
        let searcher = stored::reader(index)?.searcher();
        let readers = searcher.segment_readers();
        // More of all lines have a term only where more of one segment's have it.
        let few = FEW / u32::try_from(readers.len()).unwrap_or(1).max(1);
        for reader in readers {
            let places = reader.fast_fields().u64(LINE)?;
            let of = |doc| places.first(doc).and_then(|line| u32::try_from(line).ok()).unwrap_or(0);
            let norms = reader.get_fieldnorms_reader(field)?;
            let terms = reader.inverted_index(field)?;
            segments.push(Segment {
                frequent: Frequent::of(&terms, reader.max_doc(), few)?,
                terms,
                norms: (0..reader.max_doc()).map(|doc| norms.fieldnorm_id(doc)).collect(),
                lines: (0..reader.max_doc()).map(of).collect(),
            });
        }
        let tokens = segments.iter().map(|segment| segment.terms.total_num_tokens()).sum();
        let spellings = spellings(&segments)?;
        Ok(Self { segments, spellings, tokens, meaning: OnceLock::new() })
    }

    /// How many of its lines have a term.
    pub(super) fn frequency(&self, term: &str) -> u32 {
        let term = term_of(term);
        self.segments.iter().map(|segment| segment.terms.doc_freq(&term).unwrap_or(0)).sum()
    }
}

impl Segment {
    /// Adds what one term gives to each document that has it; `first` is the number of the segment's first.
    pub(super) fn count(&self, asked: &Asked, norms: &Norms, first: usize, sums: &mut Sums) {
        let Some(mut postings) = self.blocks(asked) else { return };
        loop {
            // Whole blocks at a time.
            let (docs, frequencies) = (postings.docs(), postings.freqs());
            if docs.is_empty() {
                break;
            }
            for (doc, frequency) in docs.iter().zip(frequencies) {
                let score = asked.weight * self.saturated(norms, *doc, *frequency);
                sums.add(first + *doc as usize, score, asked.mass);
            }
            postings.advance();
        }
    }

    /// Adds what frequent words give to documents that others found, which come in their order.
    pub(super) fn add_late(
        &self,
        late: &[&Asked],
        norms: &Norms,
        first: u32,
        best: &mut [(u32, Near)],
    ) {
        // How often each stands in each document.
        let mut times = vec![0; late.len() * best.len()];
        // By number the place among the asked, from 1.
        let mut wanted = vec![0_u16; self.frequent.len()];
        for (place, asked) in (0_u16..).zip(late) {
            if let Some(number) = self.frequent.number(&asked.term) {
                wanted[usize::from(number)] = place + 1;
                continue;
            }
            let Some(mut postings) = self.postings(asked) else { continue };
            let of_asked = times.iter_mut().skip(usize::from(place)).step_by(late.len().max(1));
            for ((number, _), times) in best.iter().zip(of_asked) {
                let document = number - first;
                if postings.doc() < document {
                    postings.seek(document);
                }
                if postings.doc() == document {
                    *times = postings.term_freq();
                }
            }
        }
        for ((number, near), times) in best.iter_mut().zip(times.chunks_mut(late.len().max(1))) {
            let document = *number - first;
            for (term, count) in self.frequent.terms(document) {
                let place = usize::from(wanted[usize::from(*term)]);
                if let Some(times) = place.checked_sub(1).and_then(|place| times.get_mut(place)) {
                    *times = u32::from(*count);
                }
            }
            for (asked, times) in late.iter().zip(times).filter(|(_, times)| **times > 0) {
                near.score += asked.weight * self.saturated(norms, document, *times);
                near.mass += asked.mass;
            }
        }
    }

    fn postings(&self, asked: &Asked) -> Option<SegmentPostings> {
        let term = term_of(&asked.term);
        self.terms.read_postings(&term, IndexRecordOption::WithFreqs).ok().flatten()
    }

    fn blocks(&self, asked: &Asked) -> Option<BlockSegmentPostings> {
        let term = term_of(&asked.term);
        self.terms.read_block_postings(&term, IndexRecordOption::WithFreqs).ok().flatten()
    }

    fn saturated(&self, norms: &Norms, doc: u32, frequency: u32) -> f32 {
        norms.saturated(self.norms.get(doc as usize).copied().unwrap_or_default(), frequency)
    }
}

/// What BM25 makes of how often a term stands in a line, by the line's length.
pub(super) struct Norms {
    /// What it divides by beside the frequency, by fieldnorm id.
    norms: [f32; 256],
    /// What a term gives that stands there once, which most do.
    once: [f32; 256],
}

impl Norms {
    /// For so many lines with so many terms.
    #[expect(clippy::cast_precision_loss, reason = "lengths of lines")]
    pub(super) fn of(tokens: u64, lines: usize) -> Self {
        let mean = (tokens as f32 / lines.max(1) as f32).max(1.0);
        let length = |id: u8| FieldNormReader::id_to_fieldnorm(id) as f32;
        let mut norms = [K1; 256];
        for (id, norm) in (0..=u8::MAX).zip(&mut norms) {
            *norm = K1 * (1.0 - B + B * length(id) / mean);
        }
        Self { norms, once: norms.map(|norm| saturated(1.0, norm)) }
    }

    #[expect(clippy::cast_precision_loss, reason = "frequencies in a line")]
    fn saturated(&self, id: u8, frequency: u32) -> f32 {
        match frequency {
            1 => self.once[usize::from(id)],
            _ => saturated(frequency as f32, self.norms[usize::from(id)]),
        }
    }
}

impl Default for Norms {
    fn default() -> Self {
        Self::of(0, 0)
    }
}

fn saturated(frequency: f32, norm: f32) -> f32 {
    frequency * (K1 + 1.0) / (frequency + norm)
}

fn term_of(term: &str) -> Term {
    // The first field of the schema above.
    Term::from_field_text(Field::from_field_id(0), term)
}
