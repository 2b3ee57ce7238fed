//! `POST /v1/search`: a customer's words → the answers that fit.

use axum::extract::State as Shared;
use axum::routing::post;
use axum::{Json, Router};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::asked::Asked;
use super::problem::{Problem, Told};
use super::{State, detect, limit, lookup, situation};
use crate::assist::retrieve::learned::Learned;
use crate::assist::retrieve::{Found, Query};
use crate::language::detect::detect as tell;

/// What to look for.
#[derive(Debug, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct SearchRequest {
    /// The customer's words.
    query: String,
    /// The locale to answer in.
    locale: Option<String>,
    /// Only answers for this market.
    market: Option<String>,
    /// Only answers for this channel.
    channel: Option<String>,
    /// At most so many, from 1 to 50; 5 where none is given.
    limit: Option<usize>,
}

/// What was found.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub(super) struct SearchResponse {
    /// The language of the query, BCP-47.
    language: String,
    /// Best first.
    answers: Vec<FoundAnswer>,
    /// Whether none of them is likely to be the answer.
    none_fits: bool,
}

/// An answer that was found.
#[derive(Debug, Serialize, utoipa::ToSchema)]
struct FoundAnswer {
    /// Its id.
    id: String,
    /// Its title.
    title: String,
    /// Comparable within one query only.
    score: f64,
    /// 0 to 1; 0.8 and more means sure.
    confidence: f64,
    /// The locale of the line that was nearest.
    locale: String,
    /// That line.
    matched_question: String,
    /// What agents' judgements did to the score; absent where there are none.
    #[serde(skip_serializing_if = "Option::is_none")]
    learned: Option<Learned>,
}

impl From<Found> for FoundAnswer {
    fn from(found: Found) -> Self {
        Self {
            id: found.answer.to_string(),
            title: found.title,
            score: found.score,
            confidence: found.confidence,
            locale: found.locale.to_string(),
            matched_question: found.matched_question,
            learned: found.learned,
        }
    }
}

pub(super) fn router() -> Router<State> {
    Router::new().route("/v1/search", post(search))
}

/// The answers that fit a customer's words.
#[utoipa::path(post, path = "/v1/search", tag = "stages", request_body = SearchRequest,
    responses((status = 200, body = SearchResponse), (status = "4XX", body = Told)))]
pub(super) async fn search(
    Shared(state): Shared<State>,
    Asked { body, .. }: Asked<SearchRequest>,
) -> Result<Json<SearchResponse>, Problem> {
    let engine = state.heeding_engine()?;
    let library = &engine.library;
    limit::text(&state, "/query", &body.query)?;
    let limit = limit::results(body.limit, 5)?;
    let market = lookup::market(&state, library, body.market.as_deref())?;
    let channel = lookup::channel(library, body.channel.as_deref())?;
    let locale = body.locale.as_deref();
    let locale = locale.map(|tag| lookup::locale(library, "/locale", tag)).transpose()?;
    // Asked in the locale's language as often as not; then in one of the market's.
    let mut prior = detect::prior(market.as_deref());
    prior.splice(0..0, locale.as_ref().map(ToString::to_string));
    let language = tell(&body.query, &[], &prior).language;
    let retrieved = engine.search(&Query {
        text: &body.query,
        language: &language,
        locale: locale.as_ref(),
        market: market.as_ref().map(|market| &market.id),
        channel: channel.as_ref().map(|channel| &channel.id),
        limit,
        today: Timestamp::now().to_zoned(situation::zone(market.as_deref())).date(),
    });
    Ok(Json(SearchResponse {
        language,
        answers: retrieved.answers.into_iter().map(Into::into).collect(),
        none_fits: retrieved.none_fits,
    }))
}
