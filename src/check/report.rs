//! The report: all findings, the verdict, the revised text, the promises found.

use std::ops::Range;

use super::finding::Finding;
use crate::language::Locale;

/// Whether a draft may be sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// Nothing but notes.
    Ready,
    /// A warning, or an argument is missing.
    Review,
    /// An error.
    Blocked,
}

impl Verdict {
    /// The verdict as the API names it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Ready => "ready",
            Self::Review => "review",
            Self::Blocked => "blocked",
        }
    }
}

/// What was found in a draft.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// Whether it may be sent.
    pub verdict: Verdict,
    /// The locale it was read in.
    pub locale: Locale,
    /// All findings in the order of their places; what is missing comes last.
    pub findings: Vec<Finding>,
    /// All commitments.
    pub promises: Vec<Promise>,
    /// The text with each finding's first replacement.
    pub revised: String,
    /// The messages that it may be sent as, where it is too long for one and the channel allows it.
    pub parts: Vec<String>,
}

/// A commitment in a draft.
#[derive(Debug, Clone, PartialEq)]
pub struct Promise {
    /// Bytes of the draft.
    pub span: Range<usize>,
    /// What stands there.
    pub excerpt: String,
    /// What is promised.
    pub action: Option<String>,
    /// In how long: number and unit.
    pub within: Option<(f64, String)>,
    /// By when.
    pub by: Option<jiff::Zoned>,
    /// Whether there is an end to it.
    pub bounded: bool,
}
