//! A part of the index: lines that were analysed together. It never changes; the index after an edit shares it,
//! and holds the lines that are new in a part of their own.

use std::sync::{Arc, OnceLock};

use tantivy::fieldnorm::FieldNormReader;
use tantivy::indexer::NoMergePolicy;
use tantivy::postings::{Postings, SegmentPostings};
use tantivy::schema::{
    FAST, Field, IndexRecordOption, Schema, TantivyDocument, TextFieldIndexing, TextOptions,
};
use tantivy::{DocSet, Index, InvertedIndexReader, TERMINATED, Term};

use super::asked::Asked;
use super::build::{MEMORY, analysed, spellings};
use super::lines::Lines;
use super::meaning::Meaning;
use super::nearest::Sums;
use super::rank::Near;
use super::typo::Spellings;

/// Fewer lines are written by one thread.
const MANY: usize = 20_000;

const K1: f32 = 1.2;
const B: f32 = 0.5;

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
    norms: FieldNormReader,
    /// Which of the part's lines each document is.
    pub(super) lines: Vec<u32>,
}

impl Part {
    /// Analyses the lines that `which` names.
    pub(super) fn build(
        lines: &Lines,
        which: &[u32],
        progress: &dyn Fn(usize, usize),
    ) -> tantivy::Result<Self> {
        let mut schema = Schema::builder();
        let indexing = TextFieldIndexing::default()
            .set_tokenizer("whitespace")
            .set_index_option(IndexRecordOption::WithFreqs);
        let field =
            schema.add_text_field("terms", TextOptions::default().set_indexing_options(indexing));
        let line = schema.add_u64_field("line", FAST);
        let index = Index::create_in_ram(schema.build());
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
        writer.wait_merging_threads()?;

        let mut segments = Vec::new();
        for reader in index.reader()?.searcher().segment_readers() {
            let places = reader.fast_fields().u64("line")?;
            let of = |doc| places.first(doc).and_then(|line| u32::try_from(line).ok()).unwrap_or(0);
            segments.push(Segment {
                terms: reader.inverted_index(field)?,
                norms: reader.get_fieldnorms_reader(field)?,
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
    pub(super) fn count(&self, asked: &Asked, norms: &[f32], first: usize, sums: &mut Sums) {
        let Some(mut postings) = self.postings(asked) else { return };
        let mut doc = postings.doc();
        while doc != TERMINATED {
            let score = asked.weight * self.saturated(norms, doc, postings.term_freq());
            sums.add(first + doc as usize, score, asked.mass);
            doc = postings.advance();
        }
    }

    /// Adds what a frequent word gives to documents that others found, which come in their order.
    pub(super) fn add_late(
        &self,
        asked: &Asked,
        norms: &[f32],
        first: u32,
        best: &mut [(u32, Near)],
    ) {
        let Some(mut postings) = self.postings(asked) else { return };
        for (number, near) in best {
            let doc = *number - first;
            if postings.doc() < doc {
                postings.seek(doc);
            }
            if postings.doc() == doc {
                near.score += asked.weight * self.saturated(norms, doc, postings.term_freq());
                near.mass += asked.mass;
            }
        }
    }

    fn postings(&self, asked: &Asked) -> Option<SegmentPostings> {
        let term = term_of(&asked.term);
        self.terms.read_postings(&term, IndexRecordOption::WithFreqs).ok().flatten()
    }

    #[expect(clippy::cast_precision_loss, reason = "frequencies in a line")]
    fn saturated(&self, norms: &[f32], doc: u32, frequency: u32) -> f32 {
        let norm = usize::from(self.norms.fieldnorm_id(doc));
        let norm = norms.get(norm).copied().unwrap_or(K1);
        let frequency = frequency as f32;
        frequency * (K1 + 1.0) / (frequency + norm)
    }
}

/// What BM25 divides by beside the frequency, by fieldnorm id.
#[expect(clippy::cast_precision_loss, reason = "lengths of lines")]
pub(super) fn norms(tokens: u64, lines: usize) -> Vec<f32> {
    let mean = (tokens as f32 / lines.max(1) as f32).max(1.0);
    let norm = |id| K1 * (1.0 - B + B * FieldNormReader::id_to_fieldnorm(id) as f32 / mean);
    (0..=u8::MAX).map(norm).collect()
}

fn term_of(term: &str) -> Term {
    // The first field of the schema above.
    Term::from_field_text(Field::from_field_id(0), term)
}
