//! `POST /v1/detect`: the language of a text.

use std::collections::BTreeSet;

use axum::extract::State as Shared;
use axum::routing::post;
use axum::{Json, Router};
use serde::{Deserialize, Serialize};

use super::asked::Asked;
use super::offsets::{Offsets, Unit};
use super::problem::{Problem, Told};
use super::{State, limit, lookup};
use crate::content::Market;
use crate::language::Detection;
use crate::language::detect::detect as tell;

/// What to tell the language of.
#[derive(Debug, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct DetectRequest {
    /// The text.
    text: String,
    /// Only these languages come into question; none: all that are known.
    #[serde(default)]
    candidates: Vec<String>,
    /// The market's languages are likelier.
    market: Option<String>,
    /// What the segments are counted in.
    #[serde(default)]
    offsets: Unit,
}

/// What can be told of a text's language.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub(super) struct LanguageBody {
    /// BCP-47, `und` where nothing can be told.
    language: String,
    /// The prevailing script, ISO 15924.
    script: &'static str,
    /// 0 to 1; 0.8 and more means sure.
    confidence: f64,
    /// Whether to act on it.
    reliable: bool,
    /// Other languages that it may be, likeliest first.
    alternatives: Vec<Alternative>,
    /// The text by language.
    segments: Vec<Segment>,
}

/// Another language that it may be.
#[derive(Debug, Serialize, utoipa::ToSchema)]
struct Alternative {
    /// BCP-47.
    language: String,
    /// 0 to 1.
    confidence: f64,
}

/// A stretch in one language.
#[derive(Debug, Serialize, utoipa::ToSchema)]
struct Segment {
    /// Where it starts.
    start: usize,
    /// Where it has ended.
    end: usize,
    /// BCP-47.
    language: String,
}

impl LanguageBody {
    /// What was told of a text, in the caller's unit.
    pub(super) fn of(told: Detection, text: &str, unit: Unit) -> Self {
        let offsets = Offsets::new(text, unit);
        let segment = |(bytes, language)| {
            let span = offsets.span(&bytes);
            Segment { start: span.start, end: span.end, language }
        };
        let alternative = |(language, confidence)| Alternative { language, confidence };
        Self {
            language: told.language,
            script: told.script,
            confidence: told.confidence,
            reliable: told.reliable,
            alternatives: told.alternatives.into_iter().map(alternative).collect(),
            segments: told.segments.into_iter().map(segment).collect(),
        }
    }
}

/// A market's languages, its first locale's first, each once.
pub(super) fn prior(market: Option<&Market>) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let locales = market.into_iter().flat_map(|market| &market.locales);
    locales.map(ToString::to_string).filter(|tag| seen.insert(tag.clone())).collect()
}

pub(super) fn router() -> Router<State> {
    Router::new().route("/v1/detect", post(detect))
}

/// The language of a text.
#[utoipa::path(post, path = "/v1/detect", tag = "stages", request_body = DetectRequest,
    responses((status = 200, body = LanguageBody), (status = "4XX", body = Told)))]
pub(super) async fn detect(
    Shared(state): Shared<State>,
    Asked { body, .. }: Asked<DetectRequest>,
) -> Result<Json<LanguageBody>, Problem> {
    let engine = state.engine()?;
    limit::text(&state, "/text", &body.text)?;
    let market = lookup::market(&state, &engine.library, body.market.as_deref())?;
    let candidates = body.candidates.iter().enumerate();
    let candidates = candidates.map(|(at, tag)| {
        lookup::tag(&format!("/candidates/{at}"), tag).map(|locale| locale.to_string())
    });
    let candidates = candidates.collect::<Result<Vec<_>, _>>()?;
    let told = tell(&body.text, &candidates, &prior(market.as_deref()));
    Ok(Json(LanguageBody::of(told, &body.text, body.offsets)))
}
