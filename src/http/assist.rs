//! `POST /v1/assist`: a customer's message → replies that may be sent.

use axum::extract::State as Shared;
use axum::http::HeaderMap;
use axum::routing::post;
use axum::{Json, Router};
use serde::Serialize;

use super::args::Declared;
use super::asked::Asked;
use super::detect::LanguageBody;
use super::offsets::{Offsets, Unit};
use super::problem::{Problem, Told};
use super::render::Mirror;
use super::report::{ReportBody, Wording, date_time};
use super::situation::with_situation;
use super::{State, agent, limit};
use crate::assist::Suggestion;
use crate::assist::retrieve::learned::Learned;

with_situation! {
    /// A customer's message, and what is known of its sender.
    AssistRequest {
        /// The customer's message.
        message: String,
        /// At most so many suggestions, from 1 to 50; 3 where none is given.
        limit: Option<usize>,
        /// What places are counted in.
        #[serde(default)]
        offsets: Unit,
    }
}

/// What the whole pipeline gives.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub(super) struct AssistResponse {
    /// The message's language.
    language: LanguageBody,
    /// The market.
    market: Option<String>,
    /// The locale to reply in.
    locale: String,
    /// The customer's language, where nobody here writes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    language_gap: Option<String>,
    /// `angry`, `worried`, `neutral` or `pleased`.
    mood: String,
    /// What in the message shows it, or more: `angry`, `worried`, `pleased`, `legal`, `emergency`.
    mood_cues: Vec<CueBody>,
    /// The kind of case.
    case: Option<String>,
    /// Answers that fit, best first.
    suggestions: Vec<SuggestionBody>,
    /// When the customer will hear again.
    commitment: Option<CommitmentBody>,
    /// To whom the case goes.
    #[serde(skip_serializing_if = "Option::is_none")]
    escalation: Option<EscalationBody>,
    /// What the shop does here beside the reply.
    gestures: Vec<String>,
    /// Whether no answer fits.
    none_fits: bool,
    /// The hash of the content that it rests on.
    library: String,
}

/// One suggested reply.
#[derive(Debug, Serialize, utoipa::ToSchema)]
#[schema(as = Suggestion)]
struct SuggestionBody {
    /// The answer's id.
    answer: String,
    /// Its title.
    title: String,
    /// Comparable within one request only.
    score: f64,
    /// 0 to 1; 0.8 and more means sure.
    confidence: f64,
    /// What agents' judgements did to the score; absent where there are none.
    #[serde(skip_serializing_if = "Option::is_none")]
    learned: Option<Learned>,
    /// The reply; what is missing stands as `[name]`.
    text: String,
    /// The locale it is in.
    locale: String,
    /// The locale that was wanted, where that is another.
    #[serde(skip_serializing_if = "Option::is_none")]
    fallback_from: Option<String>,
    /// Arguments that the text needs and nobody gave.
    missing: Vec<String>,
    /// The step of the resolution ladder.
    #[serde(skip_serializing_if = "Option::is_none")]
    step: Option<String>,
    /// About what that step costs the shop.
    #[serde(skip_serializing_if = "Option::is_none")]
    step_cost: Option<CostBody>,
    /// The same in the agent's language.
    mirror: Option<Mirror>,
    /// What the checks say of it.
    report: ReportBody,
}

/// A place of the message that shows how the customer feels.
#[derive(Debug, Serialize, utoipa::ToSchema)]
#[schema(as = MoodCue)]
struct CueBody {
    /// Where it starts.
    start: usize,
    /// Where it has ended.
    end: usize,
    /// What it shows.
    shows: &'static str,
}

/// An amount of money.
#[derive(Debug, Serialize, utoipa::ToSchema)]
#[schema(as = Cost)]
struct CostBody {
    /// How much.
    value: f64,
    /// ISO 4217.
    currency: String,
}

/// When the customer will hear again.
#[derive(Debug, Serialize, utoipa::ToSchema)]
#[schema(as = Commitment)]
struct CommitmentBody {
    /// RFC 3339, in the customer's zone where known, else the market's.
    by: String,
    /// The same in words, in the reply's locale.
    text: String,
}

/// To whom a case goes.
#[derive(Debug, Serialize, utoipa::ToSchema)]
#[schema(as = Escalation)]
struct EscalationBody {
    /// `emergency`, `specialist`, `lead`, `vip`.
    level: String,
    /// Why: a case, `emergency`, `legal`, `repeated` or `vip`.
    reason: String,
    /// Who that is in this market.
    #[serde(skip_serializing_if = "Option::is_none")]
    desk: Option<String>,
}

pub(super) fn router() -> Router<State> {
    Router::new().route("/v1/assist", post(assist))
}

/// Replies to a customer's message that may be sent.
#[utoipa::path(post, path = "/v1/assist", tag = "reply", request_body = AssistRequest,
    responses((status = 200, body = AssistResponse), (status = "4XX", body = Told)))]
pub(super) async fn assist(
    Shared(state): Shared<State>,
    headers: HeaderMap,
    Asked { mut body, .. }: Asked<AssistRequest>,
) -> Result<Json<AssistResponse>, Problem> {
    let engine = state.heeding_engine()?;
    let library = &engine.library;
    let limit = limit::results(body.limit, 3)?;
    let agent = agent::locale(library, body.agent_locale.as_deref(), &headers)?;
    let declared = Declared::of_any(&state, library, &body.args);
    let situation = body.facts().situation(&state, library, &declared)?;
    let found = engine.assist(&situation, &agent, limit)?;
    let wording = Wording { engine: &engine, agent: &agent, unit: body.offsets };
    let message = situation.message.as_deref().unwrap_or_default();
    let places = Offsets::new(message, body.offsets);
    let cues = found.cues.iter().map(|(bytes, cue)| {
        let span = places.span(bytes);
        CueBody { start: span.start, end: span.end, shows: cue.name() }
    });
    let cues = cues.collect();
    let suggestions = found.suggestions.into_iter();
    Ok(Json(AssistResponse {
        language: LanguageBody::of(found.language, message, body.offsets),
        market: situation.market.as_ref().map(|market| market.id.to_string()),
        locale: found.locale.to_string(),
        language_gap: found.language_gap,
        mood: found.mood,
        mood_cues: cues,
        case: found.case,
        suggestions: suggestions.map(|suggestion| told(suggestion, &wording)).collect(),
        commitment: found
            .commitment
            .map(|due| CommitmentBody { by: date_time(&due.by), text: due.text }),
        escalation: found.escalation.map(|to| EscalationBody {
            level: to.level,
            reason: to.reason,
            desk: to.desk,
        }),
        gestures: found.gestures,
        none_fits: found.none_fits,
        library: library.hash.clone(),
    }))
}

fn told(suggestion: Suggestion, wording: &Wording<'_>) -> SuggestionBody {
    let Suggestion { found, rendered, step, step_cost, mirror, report } = suggestion;
    SuggestionBody {
        answer: found.answer.to_string(),
        title: found.title,
        score: found.score,
        confidence: found.confidence,
        learned: found.learned,
        report: wording.report(report, &rendered.text),
        text: rendered.text,
        locale: rendered.locale.to_string(),
        fallback_from: rendered.fallback_from.map(|locale| locale.to_string()),
        missing: rendered.missing,
        step,
        step_cost: step_cost.map(|(value, currency)| CostBody { value, currency }),
        mirror: mirror.map(Into::into),
    }
}
