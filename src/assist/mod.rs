//! The pipeline: message → language → answers → draft → report.

pub mod branches;
mod care;
pub mod commitment;
mod known;
pub mod lint;
pub mod locale;
pub mod preview;
pub mod render;
pub mod retrieve;
#[cfg(test)]
pub(crate) mod samples;
pub mod shelf;

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::check::{self, Draft, Finding, Promise, Report, Situation, Source};
use crate::content::{Answer, AnswerId, ArgValue, Library, Market};
use crate::language::mood::{Cue, Mood};
use crate::language::{Detection, Locale};
use crate::record::Judged;
pub use care::Escalation;
pub use commitment::Commitment;
use known::{knowing, source_of};
use render::Rendered;
use retrieve::{Found, Query, Retrieved, Retriever, learned};
pub use shelf::Shelf;

/// One Library with all that is built from it; immutable, swapped whole.
pub struct Engine {
    /// The content.
    pub library: Arc<Library>,
    /// The index over its answers.
    pub retriever: Arc<Retriever>,
    /// What agents judged of its answers.
    pub judged: Arc<Judged>,
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
    /// What in the message shows it; byte ranges.
    pub cues: Vec<(std::ops::Range<usize>, Cue)>,
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
    /// About what that step costs the shop, and in which currency.
    pub step_cost: Option<(f64, String)>,
    /// The same in the agent's language.
    pub mirror: Option<Rendered>,
    /// The draft's report.
    pub report: Report,
}

/// The situation lacks something that the pipeline cannot do without.
#[derive(Debug, Clone, thiserror::Error, PartialEq, Eq)]
pub enum Lack {
    /// No market was named and none is configured.
    #[error("no market was named, and none is configured as the default")]
    Market,
}

impl Engine {
    /// The index over a Library's answers; that of `before` where it is still right.
    fn retriever(
        library: &Library,
        before: Option<&Self>,
        progress: &dyn Fn(usize, usize),
    ) -> Arc<Retriever> {
        let is_right = |old: &&Self| old.library.answers_hash == library.answers_hash;
        if let Some(old) = before.filter(is_right) {
            return Arc::clone(&old.retriever);
        }
        let former = before.map(|old| &*old.retriever);
        let retriever = Arc::new(Retriever::build(library, former, progress));
        Retriever::grasp(&retriever, former, progress);
        retriever
    }

    /// The same engine, with what agents judged.
    #[must_use]
    pub fn heeding(&self, judged: Arc<Judged>) -> Self {
        let (library, retriever) = (Arc::clone(&self.library), Arc::clone(&self.retriever));
        Self { library, retriever, judged }
    }

    /// What a text promises, read as a draft of the situation's market.
    pub fn promises(&self, text: &str, situation: &Situation) -> Vec<Promise> {
        let Some(market) = situation.market.as_deref() else { return Vec::new() };
        let locale = locale::of_draft(market, situation, text);
        let draft = Draft { text, locale: &locale, answer: None, source: None, gaps: &[] };
        check::promises(&self.library, &draft, situation)
    }

    /// A text with what is private in it masked, read as a draft of the situation's market.
    pub fn masked(&self, text: &str, situation: &Situation) -> String {
        let locale = situation.market.as_deref().map_or_else(
            || situation.locale.clone().unwrap_or_else(Locale::undetermined),
            |market| locale::of_draft(market, situation, text),
        );
        let draft = Draft { text, locale: &locale, answer: None, source: None, gaps: &[] };
        check::masked(&self.library, &draft, situation)
    }

    /// Checks a draft.
    pub fn check(&self, draft: &Checking<'_>, situation: &Situation) -> Result<Report, Lack> {
        let market = situation.market.as_deref().ok_or(Lack::Market)?;
        let locale = locale::of_draft(market, situation, draft.text);
        let named = draft.answer.as_ref().and_then(|id| self.library.answers.get(id));
        let filled = named.or_else(|| self.best_for(situation, market, &locale));
        let felt = situation.mood.is_none().then(|| care::felt(situation, market)).flatten();
        let filled = (filled.is_some() || felt.is_some()).then(|| {
            let mut known = filled.map_or_else(|| situation.clone(), |of| knowing(of, situation));
            if let Some(felt) = felt {
                known.mood = Some(felt.mood.name().to_owned());
            }
            known
        });
        let used = named.filter(|_| draft.source.is_none()).and_then(|answer| {
            let market = Some(market);
            render::answer(&self.library, &answer.id, &locale, market, &situation.args)
        });
        let source = source_of(draft, used.as_ref(), situation, market);
        let source = source.as_ref().map(|(text, locale, translated)| Source {
            text,
            locale,
            translated: *translated,
        });
        let draft_text = Draft {
            text: draft.text,
            locale: &locale,
            answer: named.map(|answer| &**answer),
            source,
            gaps: &[],
        };
        let situation = filled.as_ref().unwrap_or(situation);
        Ok(check::read(&self.library, &draft_text, situation, draft.dismissed))
    }

    /// The whole pipeline for a customer's message (`situation.message`).
    pub fn assist(
        &self,
        situation: &Situation,
        agent_locale: &Locale,
        limit: usize,
    ) -> Result<Assistance, Lack> {
        let market = situation.market.clone().ok_or(Lack::Market)?;
        let message = situation.message.as_deref().unwrap_or_default();
        let language = locale::of_message(&market, situation, message);
        let (locale, language_gap) = locale::of_reply(&self.library, &market, situation, &language);
        let now = situation.now.unwrap_or_else(jiff::Timestamp::now);
        let retrieved = self.retrieve(&language, situation, &market, &locale, limit);
        let best = self.best_of(&retrieved);
        let case = situation.case.clone().or_else(|| best.map(|answer| answer.case.clone()));
        let felt = care::felt(situation, &market);
        let shown = felt.as_ref().map_or(Mood::Neutral, |felt| felt.mood);
        let mood = situation.mood.clone().unwrap_or_else(|| shown.name().to_owned());
        let escalation =
            care::escalation(situation, &market, best.map(|best| &**best), felt.as_ref());
        let commitment = commitment::commitment(&self.library, &market, situation, &locale, now);
        let mut situation = situation.clone();
        situation.mood = Some(mood.clone());
        if let Some(commitment) = &commitment {
            let by = ArgValue::Date { at: commitment.by.datetime(), has_time: true };
            situation.args.entry("respond-by".into()).or_insert(by);
        }
        let suggestions = retrieved
            .answers
            .into_iter()
            .filter_map(|found| self.suggest(found, &locale, agent_locale, &situation))
            .collect();
        situation.case.clone_from(&case);
        let gestures = care::gestures(&situation, &market);
        let told = situation.message.as_deref().is_some_and(|text| !text.trim().is_empty());
        let cues = felt.filter(|_| told).map(|felt| felt.cues).unwrap_or_default();
        Ok(Assistance {
            language,
            locale,
            language_gap,
            mood,
            cues,
            case,
            suggestions,
            commitment,
            escalation,
            gestures,
            none_fits: retrieved.none_fits,
        })
    }

    /// Finds the answers that fit.
    pub fn search(&self, query: &Query<'_>) -> Retrieved {
        learned::search(&self.retriever, &self.library, &self.judged, query)
    }

    fn retrieve(
        &self,
        language: &Detection,
        situation: &Situation,
        market: &Market,
        locale: &Locale,
        limit: usize,
    ) -> Retrieved {
        let now = situation.now.unwrap_or_else(jiff::Timestamp::now);
        self.search(&Query {
            text: situation.message.as_deref().unwrap_or_default(),
            language: &language.language,
            locale: Some(locale),
            market: Some(&market.id),
            channel: situation.channel.as_ref().map(|channel| &channel.id),
            limit,
            today: now.to_zoned(market.calendar.zone.clone()).date(),
        })
    }

    fn best_of(&self, retrieved: &Retrieved) -> Option<&Arc<Answer>> {
        let best = retrieved.answers.first().filter(|_| !retrieved.none_fits)?;
        self.library.answers.get(&best.answer)
    }

    /// The best answer to the customer's message, where the request does not say what the case is.
    fn best_for(
        &self,
        situation: &Situation,
        market: &Market,
        locale: &Locale,
    ) -> Option<&Arc<Answer>> {
        let message = situation.message.as_deref().filter(|_| situation.case.is_none())?;
        let language = locale::of_message(market, situation, message);
        self.best_of(&self.retrieve(&language, situation, market, locale, 1))
    }

    fn suggest(
        &self,
        found: Found,
        locale: &Locale,
        agent_locale: &Locale,
        situation: &Situation,
    ) -> Option<Suggestion> {
        let answer = self.library.answers.get(&found.answer)?;
        let market = situation.market.as_deref();
        let render = |locale: &Locale| {
            render::answer(&self.library, &found.answer, locale, market, &situation.args)
        };
        let rendered = render(locale).or_else(|| {
            let other = render(&found.locale)?;
            Some(Rendered { fallback_from: Some(locale.clone()), ..other })
        })?;
        let mirror = render::nearest(&self.library, &found.answer, agent_locale)
            .and_then(|locale| render(&locale));
        let situation = knowing(answer, situation);
        let draft = Draft {
            text: &rendered.text,
            locale: &rendered.locale,
            answer: Some(answer),
            source: None,
            gaps: &rendered.missing,
        };
        let report = check::read(&self.library, &draft, &situation, &[]);
        let step_cost = answer.step.as_ref().and_then(|step| {
            let ladder = &situation.market.as_ref()?.ladder;
            Some(ladder.iter().find(|own| own.name == *step)?.cost.clone())
        });
        let step = answer.step.clone();
        Some(Suggestion { found, rendered, step, step_cost, mirror, report })
    }

    /// Words a finding in the agent's language; where nobody worded it, its reason.
    pub fn word(&self, finding: &Finding, agent_locale: &Locale) -> String {
        let word = |id: &str, args: &BTreeMap<String, String>| {
            render::wording(&self.library, id, agent_locale, args)
        };
        word(&finding.message, &finding.args)
            .or_else(|| finding.evidence.reason.clone())
            .or_else(|| word("finding-plain", &finding.args))
            .unwrap_or_else(|| finding.rule.clone())
    }
}
