//! `POST /v1/check`: what is wrong in a draft.

use axum::extract::State as Shared;
use axum::http::HeaderMap;
use axum::routing::post;
use axum::{Json, Router};
use serde::Deserialize;

use super::args::Declared;
use super::asked::Asked;
use super::offsets::Unit;
use super::problem::{Problem, Told};
use super::report::{ReportBody, Wording};
use super::situation::with_situation;
use super::{State, agent, limit, lookup};
use crate::assist::{Checking, Lack};

with_situation! {
    /// A draft to check, and what is known of it.
    CheckRequest {
        /// The draft.
        text: String,
        /// The answer that it was made from.
        answer: Option<String>,
        /// The text that it translates.
        source: Option<Source>,
        /// Findings that somebody dismissed, by their `dismiss_key`.
        #[serde(default)]
        dismissed: Vec<String>,
        /// The customer's message.
        message: Option<String>,
        /// What places are counted in.
        #[serde(default)]
        offsets: Unit,
    }
}

/// A text that a draft renders or translates.
#[derive(Debug, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Source {
    /// The text.
    text: String,
    /// Its locale.
    locale: String,
}

impl From<Lack> for Problem {
    fn from(lack: Lack) -> Self {
        match lack {
            Lack::Market => Self::value("/market", lack.to_string()),
        }
    }
}

pub(super) fn router() -> Router<State> {
    Router::new().route("/v1/check", post(check))
}

/// What is wrong in a draft.
#[utoipa::path(post, path = "/v1/check", tag = "reply", request_body = CheckRequest,
    responses((status = 200, body = ReportBody), (status = "4XX", body = Told)))]
pub(super) async fn check(
    Shared(state): Shared<State>,
    headers: HeaderMap,
    Asked { mut body, .. }: Asked<CheckRequest>,
) -> Result<Json<ReportBody>, Problem> {
    let engine = state.heeding_engine()?;
    let library = &engine.library;
    limit::text(&state, "/text", &body.text)?;
    let agent = agent::locale(library, body.agent_locale.as_deref(), &headers)?;
    let answer = body.answer.as_deref().map(|id| lookup::answer(library, id)).transpose()?;
    let declared = match answer {
        Some(answer) => Declared::Of(&answer.args),
        None => Declared::of_any(&state, library, &body.args),
    };
    let facts = body.facts();
    let source = body.source.take().map(|source| {
        limit::text(&state, "/source/text", &source.text)?;
        let locale = lookup::tag("/source/locale", &source.locale)?;
        Ok::<_, Problem>((source.text, locale))
    });
    let draft = Checking {
        text: &body.text,
        answer: answer.map(|answer| answer.id.clone()),
        source: source.transpose()?,
        dismissed: &body.dismissed,
    };
    let situation = facts.situation(&state, library, &declared)?;
    let report = engine.check(&draft, &situation)?;
    let wording = Wording { engine: &engine, agent: &agent, unit: body.offsets };
    Ok(Json(wording.report(report, &body.text)))
}
