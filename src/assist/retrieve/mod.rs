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
mod frequent;
pub mod home;
mod index;
mod kept;
pub mod learned;
mod letters;
mod lines;
pub mod meaning;
mod nearest;
mod part;
mod rank;
mod same;
mod stored;
mod terms;
mod typo;
mod vectors;
mod wholes;
mod wording;

use std::cell::RefCell;
use std::sync::{Arc, OnceLock};

use crate::content::{AnswerId, ChannelId, Library, MarketId};
use crate::language::Locale;
use asked::{Known, asked};
use concepts::spoken;
use index::Index;
use learned::Learned;
use lines::Lines;
use meaning::Meant;
use nearest::Sums;
use part::Part;
use rank::{Whole, rank};
use same::same;
use terms::primary;
use vectors::Work;
use wholes::Wholes;
use wording::Wordings;

/// The index over one Library's answers.
#[derive(Default)]
pub struct Retriever {
    lines: Lines,
    index: Index,
    /// For each answer what it is about as a whole; there once the vectors of all lines are.
    wholes: OnceLock<Wholes>,
    wordings: Wordings,
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
    /// What agents' choices did to it, where there are any.
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

/// So many texts are encoded before the content serves: some seconds' work.
const AT_ONCE: usize = 30_000;

thread_local! {
    static SUMS: RefCell<Sums> = RefCell::default();
}

impl Retriever {
    /// Builds the index; of lines that `before` has, nothing is made again. `progress` is told (done, all) now
    /// and then.
    pub fn build(
        library: &Library,
        before: Option<&Self>,
        progress: &dyn Fn(usize, usize),
    ) -> Self {
        let lines = Lines::of(library);
        let same = before.map(|before| same(&lines, &before.lines));
        let former = before.zip(same.as_deref());
        let known = former.map(|(before, same)| (&before.index, &before.lines, same));
        match Index::of(&lines, known, progress) {
            Ok(index) => {
                let former = former.map(|(before, same)| (&before.lines, &before.wordings, same));
                let wordings = Wordings::of(&lines, former);
                Self { lines, index, wholes: OnceLock::new(), wordings }
            }
            Err(error) => {
                // Where a disk fails the index is made in memory: only a fault of the program gets here.
                tracing::error!(%error, "the index of the answers could not be built");
                Self::default()
            }
        }
    }

    /// Encodes the lines, but those that were encoded already: here where they are few, else on a thread of
    /// their own, until which words alone find answers.
    pub fn grasp(retriever: &Arc<Self>, before: Option<&Self>, progress: &dyn Fn(usize, usize)) {
        if !meaning::is_open() || retriever.has_meaning() {
            return;
        }
        let former: Vec<Arc<Part>> = before.map(|old| old.index.parts.clone()).unwrap_or_default();
        let work = Work::of(&retriever.lines, &retriever.index, &former);
        if work.texts() <= AT_ONCE {
            retriever.understand(work, before, progress);
            return;
        }
        let retriever = Arc::clone(retriever);
        std::thread::spawn(move || {
            retriever.understand(work, None, &|_, _| {});
            tracing::info!(lines = retriever.lines.all.len(), "answers are found by meaning too");
        });
    }

    fn understand(
        self: &Arc<Self>,
        work: Work,
        before: Option<&Self>,
        progress: &dyn Fn(usize, usize),
    ) {
        let before = before.and_then(|old| Some((&old.lines, &old.index, old.wholes.get()?)));
        let (texts, kept) = (work.texts(), work.contrast().cloned());
        let is_loose = before.is_none() && work.is_loose();
        work.carry_out(&self.lines, progress);
        let wholes = Wholes::of(&self.lines, &self.index, before, kept.as_ref());
        let is_new = before.is_none()
            && kept.is_none_or(|kept| !Arc::ptr_eq(&kept, &wholes.contrast.load()));
        _ = self.wholes.set(wholes);
        if before.is_none() {
            kept::keep(self, texts, is_loose || is_new);
            return;
        }
        // An edit is live before the answers are told apart by it.
        let retriever = Arc::clone(self);
        std::thread::spawn(move || {
            if let Some(wholes) = retriever.wholes.get() {
                wholes.settle(&retriever.lines, &retriever.index);
            }
            kept::keep(&retriever, texts, false);
        });
    }

    /// Whether answers are found by their meaning too.
    pub fn has_meaning(&self) -> bool {
        self.wholes.get().is_some()
    }

    /// Finds the answers that fit, also by what the library's glossaries call the concepts that are asked for.
    pub fn search(&self, library: &Library, query: &Query<'_>) -> Retrieved {
        let known = Known {
            frequency: &|term| self.index.frequency(term),
            lines: &self.index.counts,
            near: &|word| self.index.near(word),
        };
        let of_locale = query.locale.map(|locale| primary(locale.as_str()));
        let spoken = spoken(library, query);
        let request = spoken.request.as_deref().unwrap_or(query.text);
        let query = &Query { text: request, ..query.clone() };
        let asked = asked(&known, query.text, query.language, of_locale, &spoken.related);
        let all: f32 = asked.iter().map(|asked| asked.mass).sum();
        let wholes = self.wholes.get().filter(|_| query.text.chars().any(char::is_alphabetic));
        let meaning = wholes.and_then(|wholes| Meant::of(query, &self.index, wholes));
        if query.limit == 0 || (all <= 0.0 && meaning.is_none()) {
            return Retrieved { answers: Vec::new(), none_fits: true };
        }
        let scope = self.lines.scope(query);
        let mut near = SUMS.with_borrow_mut(|sums| self.index.nearest(&asked, &scope, sums));
        if let Some(meaning) = &meaning {
            meaning.join(&scope, &mut near);
        }
        let language = if query.language == "und" { of_locale } else { Some(query.language) };
        let fits =
            language.and_then(|language| self.wordings.fit(&self.lines, query.text, language));
        let whole = |answer| Whole {
            worded: fits
                .as_ref()
                .and_then(|fits| fits.get(answer as usize))
                .map_or(0.0, |fit| *fit),
            ..meaning.as_ref().map(|meaning| meaning.whole(answer)).unwrap_or_default()
        };
        rank(&self.lines, &library.parents, query, near, all, &whole)
    }
}

#[cfg(test)]
mod tests;
