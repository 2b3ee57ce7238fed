//! Customers' phrasing → answers. Alone knows tantivy.

use crate::content::{AnswerId, ChannelId, Library, MarketId};
use crate::language::Locale;

/// The index over one Library's answers.
pub struct Retriever {}

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
}

/// What was found.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Retrieved {
    /// Best first.
    pub answers: Vec<Found>,
    /// Whether none of them is likely to be the answer.
    pub none_fits: bool,
}

impl Retriever {
    /// Builds the index in memory. `progress` is told (done, all) now and then.
    pub fn build(library: &Library, progress: &dyn Fn(usize, usize)) -> Self {
        let _ = (library, progress);
        unimplemented!()
    }

    /// Finds the answers that fit.
    pub fn search(&self, query: &Query<'_>) -> Retrieved {
        let _ = query;
        unimplemented!()
    }
}
