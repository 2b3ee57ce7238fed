//! Customers' phrasing → answers. Alone knows tantivy.
//!
//! Each title, each way of asking and each part of a text is a line of the index. A query counts
//! BM25 over the lines, in whole arrays over tantivy's postings; where a model is open, the lines that are
//! nearest by their meaning join them (`meaning.rs`). The nearest lines are looked at closely
//! (`rank.rs`) and vote for their answers.

mod asked;
mod build;
mod concepts;
mod contrast;
pub mod learned;
mod lines;
pub mod meaning;
mod nearest;
mod rank;
mod terms;
mod typo;

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use tantivy::fieldnorm::FieldNormReader;
use tantivy::indexer::NoMergePolicy;
use tantivy::postings::{Postings, SegmentPostings};
use tantivy::schema::{
    FAST, Field, IndexRecordOption, Schema, TantivyDocument, TextFieldIndexing, TextOptions,
};
use tantivy::{DocSet, Index, InvertedIndexReader, TERMINATED, Term};

use crate::content::{AnswerId, ChannelId, Library, MarketId};
use crate::language::Locale;
use asked::{Asked, Known, asked};
use build::{MEMORY, analysed, norms, spellings};
use concepts::related;
use learned::Learned;
use lines::Lines;
use meaning::{Meaning, Texts};
use nearest::{Nearest, Sums};
use rank::{Near, Whole, rank};
use terms::primary;
use typo::Spellings;

/// The index over one Library's answers.
pub struct Retriever {
    lines: Lines,
    segments: Vec<Segment>,
    field: Field,
    spellings: Spellings,
    /// Lines by language; `*` = all.
    counts: BTreeMap<String, u32>,
    /// By fieldnorm id: what BM25 divides by beside the frequency.
    norms: Vec<f32>,
    /// The vectors of the lines; a large content gets them after it serves already.
    meaning: OnceLock<Meaning>,
}

/// What to look for and where.
#[derive(Debug, Clone)]
pub struct Query<'a> {
    /// The customer's words.
    pub text: &'a str,
    /// Their language, `und` where it is not known.
    pub language: &'a str,
    /// The locale to answer in; lines of its chain count before those of others.
    pub locale: Option<&'a Locale>,
    /// Only answers for this market.
    pub market: Option<&'a MarketId>,
    /// Only answers for this channel.
    pub channel: Option<&'a ChannelId>,
    /// At most so many.
    pub limit: usize,
    /// The civil day, for answers with a season.
    pub today: jiff::civil::Date,
}

/// An answer that was found.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// The answer.
    pub answer: AnswerId,
    /// Its title in the locale of the line that was found; its id where it has none.
    pub title: String,
    /// The locale of that line.
    pub locale: Locale,
    /// The raw score; only comparable within one query.
    pub score: f64,
    /// 0 to 1, calibrated: how likely this is the answer.
    pub confidence: f64,
    /// The line that was nearest.
    pub matched_question: String,
    /// What agents' judgements did to it.
    pub learned: Option<Learned>,
}

/// What was found.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Retrieved {
    /// Best first.
    pub answers: Vec<Found>,
    /// Whether none of them is likely to be the answer.
    pub none_fits: bool,
}

/// A part of the index, as tantivy keeps it.
struct Segment {
    terms: Arc<InvertedIndexReader>,
    norms: FieldNormReader,
    /// The line of each document.
    lines: Vec<u32>,
}

/// So many texts are encoded before the content serves: some seconds' work.
const AT_ONCE: usize = 30_000;

const K1: f32 = 1.2;
const B: f32 = 0.5;

impl Retriever {
    /// Builds the index in memory. `progress` is told (done, all) now and then.
    pub fn build(library: &Library, progress: &dyn Fn(usize, usize)) -> Self {
        let lines = Lines::of(library);
        Self::try_build(lines, progress).unwrap_or_else(|error| {
            // Memory alone is written to: only a fault of the program gets here.
            tracing::error!(%error, "the index of the answers could not be built");
            Self::empty()
        })
    }

    fn empty() -> Self {
        Self {
            lines: Lines::default(),
            segments: Vec::new(),
            field: Field::from_field_id(0),
            spellings: Spellings::default(),
            counts: BTreeMap::new(),
            norms: Vec::new(),
            meaning: OnceLock::new(),
        }
    }

    fn try_build(lines: Lines, progress: &dyn Fn(usize, usize)) -> tantivy::Result<Self> {
        let mut schema = Schema::builder();
        let indexing = TextFieldIndexing::default()
            .set_tokenizer("whitespace")
            .set_index_option(IndexRecordOption::WithFreqs);
        let field =
            schema.add_text_field("terms", TextOptions::default().set_indexing_options(indexing));
        let line = schema.add_u64_field("line", FAST);
        let index = Index::create_in_ram(schema.build());
        let cores = std::thread::available_parallelism().map_or(1, usize::from).min(8);
        let threads = if lines.all.len() < 20_000 { 1 } else { cores };
        let mut writer = index.writer_with_num_threads(threads, threads * MEMORY)?;
        writer.set_merge_policy(Box::new(NoMergePolicy));
        analysed(&lines, cores, progress, |place, terms| {
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
        let mut counts =
            BTreeMap::from([("*".to_owned(), u32::try_from(lines.all.len()).unwrap_or(u32::MAX))]);
        for line in &lines.all {
            let language = primary(lines.locale(line).as_str());
            match counts.get_mut(language) {
                Some(count) => *count += 1,
                None => _ = counts.insert(language.to_owned(), 1),
            }
        }
        let (spellings, norms) = (spellings(&segments)?, norms(&segments));
        Ok(Self { lines, segments, field, spellings, counts, norms, meaning: OnceLock::new() })
    }

    /// Encodes the lines, but those that `before` has encoded already: here where they are few, else on
    /// a thread of their own, until which words alone find answers.
    pub fn grasp(retriever: &Arc<Self>, before: Option<&Self>, progress: &dyn Fn(usize, usize)) {
        if !meaning::is_open() || retriever.meaning.get().is_some() {
            return;
        }
        let texts = Texts::of(&retriever.lines);
        let before = before.and_then(|before| before.meaning.get());
        if Meaning::lacking(&texts, before) <= AT_ONCE {
            if let Some(meaning) = Meaning::of(&retriever.lines, &texts, before, progress) {
                _ = retriever.meaning.set(meaning);
            }
            return;
        }
        let retriever = Arc::clone(retriever);
        std::thread::spawn(move || {
            if let Some(meaning) = Meaning::of(&retriever.lines, &texts, None, &|_, _| {}) {
                _ = retriever.meaning.set(meaning);
                tracing::info!(
                    lines = retriever.lines.all.len(),
                    "answers are found by meaning too"
                );
            }
        });
    }

    /// Whether answers are found by their meaning too.
    pub fn has_meaning(&self) -> bool {
        self.meaning.get().is_some()
    }

    /// Finds the answers that fit, also by what the library's glossaries call the concepts that are asked for.
    pub fn search(&self, library: &Library, query: &Query<'_>) -> Retrieved {
        let frequency = |term: &str| {
            let term = Term::from_field_text(self.field, term);
            self.segments.iter().map(|segment| segment.terms.doc_freq(&term).unwrap_or(0)).sum()
        };
        let known =
            Known { frequency: &frequency, lines: &self.counts, spellings: &self.spellings };
        let of_locale = query.locale.map(|locale| primary(locale.as_str()));
        let related = related(library, query);
        let asked = asked(&known, query.text, query.language, of_locale, &related);
        let all: f32 = asked.iter().map(|asked| asked.mass).sum();
        let meaning = self.meaning.get().filter(|_| query.text.chars().any(char::is_alphabetic));
        if query.limit == 0 || (all <= 0.0 && meaning.is_none()) {
            return Retrieved { answers: Vec::new(), none_fits: true };
        }
        let mut near = self.nearest(&asked, query);
        let asked_for =
            meaning.map(|meaning| (meaning, meaning.join(&self.lines, query, &mut near)));
        let whole = |answer| match &asked_for {
            Some((meaning, asked_for)) => meaning.whole(answer, asked_for),
            None => Whole::default(),
        };
        rank(&self.lines, query, near, all, &whole)
    }

    /// The lines that are nearest by BM25, of answers that are offered there, best first.
    fn nearest(&self, asked: &[Asked], query: &Query<'_>) -> Vec<Near> {
        thread_local! {
            static SUMS: RefCell<Sums> = RefCell::default();
        }
        let scope = self.lines.scope(query);
        SUMS.with_borrow_mut(|sums| {
            let mut near = Nearest::default();
            for segment in &self.segments {
                sums.size(segment.lines.len());
                let (mut late, early): (Vec<&Asked>, Vec<&Asked>) =
                    asked.iter().filter(|asked| asked.weight > 0.0).partition(|asked| asked.late);
                for asked in early {
                    self.count(segment, asked, sums);
                }
                if sums.is_empty() {
                    // Nothing but frequent words was asked.
                    late.drain(..).for_each(|asked| self.count(segment, asked, sums));
                }
                let mut of_segment = Nearest::default();
                sums.drain(|doc, (score, mass)| {
                    let Some(&line) = segment.lines.get(doc) else { return };
                    let doc = u32::try_from(doc).unwrap_or(u32::MAX);
                    of_segment.offer(doc, Near { line, score, mass, likeness: 0.0 }, &scope);
                });
                let mut best = of_segment.sorted();
                self.add_late(segment, &late, &mut best);
                near.append(best);
            }
            near.sorted().into_iter().map(|(_, near)| near).collect()
        })
    }

    fn postings(&self, segment: &Segment, asked: &Asked) -> Option<SegmentPostings> {
        let term = Term::from_field_text(self.field, &asked.term);
        segment.terms.read_postings(&term, IndexRecordOption::WithFreqs).ok().flatten()
    }

    /// Adds what one term gives to each line that has it.
    fn count(&self, segment: &Segment, asked: &Asked, sums: &mut Sums) {
        let Some(mut postings) = self.postings(segment, asked) else { return };
        let mut doc = postings.doc();
        while doc != TERMINATED {
            let score = asked.weight * self.saturated(segment, doc, postings.term_freq());
            sums.add(doc as usize, score, asked.mass);
            doc = postings.advance();
        }
    }

    /// Adds what frequent words give to the lines that others found.
    fn add_late(&self, segment: &Segment, late: &[&Asked], best: &mut [(u32, Near)]) {
        best.sort_unstable_by_key(|(doc, _)| *doc);
        for asked in late {
            let Some(mut postings) = self.postings(segment, asked) else { continue };
            for (doc, near) in &mut *best {
                if postings.doc() < *doc {
                    postings.seek(*doc);
                }
                if postings.doc() == *doc {
                    near.score +=
                        asked.weight * self.saturated(segment, *doc, postings.term_freq());
                    near.mass += asked.mass;
                }
            }
        }
    }

    #[expect(clippy::cast_precision_loss, reason = "frequencies in a line")]
    fn saturated(&self, segment: &Segment, doc: u32, frequency: u32) -> f32 {
        let norm = usize::from(segment.norms.fieldnorm_id(doc));
        let norm = self.norms.get(norm).copied().unwrap_or(K1);
        let frequency = frequency as f32;
        frequency * (K1 + 1.0) / (frequency + norm)
    }
}

#[cfg(test)]
mod tests;
