//! The pipeline: message → language → answers → draft → report.

mod asked;
mod nearest;
mod rank;
pub mod render;
pub mod retrieve;
mod terms;
mod typo;

use std::sync::Arc;

use crate::check::{Report, Situation};
use crate::content::{AnswerId, Fault, Library};
use crate::language::{Detection, Locale};
use render::Rendered;
use retrieve::{Found, Retriever};

/// One Library with all that is built from it; immutable, swapped whole.
pub struct Engine {
    /// The content.
    pub library: Arc<Library>,
    /// The index over its answers.
    pub retriever: Arc<Retriever>,
}

/// A draft to check.
#[derive(Debug, Clone, Default)]
pub struct Checking<'a> {
    /// The draft.
    pub text: &'a str,
    /// The answer that it was made from.
    pub answer: Option<AnswerId>,
    /// The text that it renders or translates, with its locale.
    pub source: Option<(String, Locale)>,
    /// Findings that somebody dismissed.
    pub dismissed: &'a [String],
}

/// What the whole pipeline gives.
#[derive(Debug, Clone)]
pub struct Assistance {
    /// The message's language.
    pub language: Detection,
    /// The locale to reply in.
    pub locale: Locale,
    /// The customer's language, where nobody here writes it.
    pub language_gap: Option<String>,
    /// The customer's mood.
    pub mood: String,
    /// The kind of case.
    pub case: Option<String>,
    /// Answers that fit, best first.
    pub suggestions: Vec<Suggestion>,
    /// When the customer will hear again.
    pub commitment: Option<Commitment>,
    /// To whom the case goes.
    pub escalation: Option<Escalation>,
    /// What the shop does here beside the reply.
    pub gestures: Vec<String>,
    /// Whether no answer fits.
    pub none_fits: bool,
}

/// One suggested answer.
#[derive(Debug, Clone)]
pub struct Suggestion {
    /// What was found.
    pub found: Found,
    /// The draft.
    pub rendered: Rendered,
    /// The step of the resolution ladder.
    pub step: Option<String>,
    /// The same in the agent's language.
    pub mirror: Option<Rendered>,
    /// The draft's report.
    pub report: Report,
}

/// When the customer will hear again.
#[derive(Debug, Clone, PartialEq)]
pub struct Commitment {
    /// In the customer's zone where known, else the market's.
    pub by: jiff::Zoned,
    /// The same in words, in the reply's locale.
    pub text: String,
}

/// To whom a case goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Escalation {
    /// `specialist`, `at-once`, …
    pub level: String,
    /// Why.
    pub reason: String,
}

/// The situation lacks something that the pipeline cannot do without.
#[derive(Debug, Clone, thiserror::Error, PartialEq, Eq)]
pub enum Lack {
    /// No market was named and none is configured.
    #[error("no market was named, and none is configured as the default")]
    Market,
}

impl Engine {
    /// Builds what is built from a Library; keeps the index of `before` where it is still right.
    pub fn build(
        library: Arc<Library>,
        before: Option<&Self>,
        progress: &dyn Fn(usize, usize),
    ) -> Self {
        let kept = before.filter(|old| old.library.answers_hash == library.answers_hash);
        let retriever = match kept {
            Some(old) => Arc::clone(&old.retriever),
            None => Arc::new(Retriever::build(&library, progress)),
        };
        Self { library, retriever }
    }

    /// Checks a draft.
    pub fn check(&self, draft: &Checking<'_>, situation: &Situation) -> Result<Report, Lack> {
        let _ = (draft, situation);
        unimplemented!()
    }

    /// The whole pipeline for a customer's message (`situation.message`).
    pub fn assist(
        &self,
        situation: &Situation,
        agent_locale: &Locale,
        limit: usize,
    ) -> Result<Assistance, Lack> {
        let _ = (situation, agent_locale, limit);
        unimplemented!()
    }

    /// Words a finding in the agent's language.
    pub fn word(&self, finding: &crate::check::Finding, agent_locale: &Locale) -> String {
        let _ = (finding, agent_locale);
        unimplemented!()
    }
}

/// What a running service holds: the engine in use, and the faults of the last try to load.
pub struct Shelf {
    /// The engine in use.
    pub engine: arc_swap::ArcSwap<Engine>,
    /// Faults of the newest content, also of one that was rejected.
    pub faults: arc_swap::ArcSwap<Vec<Fault>>,
}
