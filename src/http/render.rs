//! `POST /v1/render`: one answer as text, and the same in the agent's language.

use axum::extract::State as Shared;
use axum::http::HeaderMap;
use axum::routing::post;
use axum::{Json, Router};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::args::{Declared, args};
use super::asked::Asked;
use super::problem::{Problem, Told};
use super::situation::{Customer, Order};
use super::{State, agent, lookup};
use crate::assist::render::{Rendered, answer as rendered, nearest};

/// What to render.
#[derive(Debug, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct RenderRequest {
    /// The answer's id.
    answer: String,
    /// The locale to render it in.
    locale: String,
    /// The market whose facts it tells; none: the configured default.
    market: Option<String>,
    /// The channel that it goes to.
    channel: Option<String>,
    /// The language that the agent reads; none: `Accept-Language`, else English.
    agent_locale: Option<String>,
    /// Values for its arguments.
    #[serde(default)]
    #[schema(value_type = Object)]
    args: Map<String, Value>,
}

/// A rendered answer.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub(super) struct RenderResponse {
    /// The text; what is missing stands as `[name]`.
    text: String,
    /// The locale it is in.
    locale: String,
    /// The locale that was asked for, where that is another.
    #[serde(skip_serializing_if = "Option::is_none")]
    fallback_from: Option<String>,
    /// Arguments that the text needs and nobody gave.
    missing: Vec<String>,
    /// The same in the agent's language, where that is another.
    #[serde(skip_serializing_if = "Option::is_none")]
    mirror: Option<Mirror>,
}

/// A text in the agent's language.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub(super) struct Mirror {
    /// The locale it is in.
    locale: String,
    /// The text.
    text: String,
}

impl From<Rendered> for Mirror {
    fn from(rendered: Rendered) -> Self {
        Self { locale: rendered.locale.to_string(), text: rendered.text }
    }
}

pub(super) fn router() -> Router<State> {
    Router::new().route("/v1/render", post(render))
}

/// One answer as text, and the same in the agent's language.
#[utoipa::path(post, path = "/v1/render", tag = "stages", request_body = RenderRequest,
    responses((status = 200, body = RenderResponse), (status = "4XX", body = Told)))]
pub(super) async fn render(
    Shared(state): Shared<State>,
    headers: HeaderMap,
    Asked { body, .. }: Asked<RenderRequest>,
) -> Result<Json<RenderResponse>, Problem> {
    let engine = state.engine()?;
    let library = &engine.library;
    let answer = lookup::answer(library, &body.answer)?;
    let market = lookup::market(&state, library, body.market.as_deref())?;
    lookup::channel(library, body.channel.as_deref())?;
    let locale = lookup::locale(library, "/locale", &body.locale)?;
    let agent = agent::locale(library, body.agent_locale.as_deref(), &headers)?;
    let (customer, order) = (Customer::default(), Order::default());
    let args = args(&body.args, &customer, &order, &Declared::Of(&answer.args))?;
    let market = market.as_deref();
    let text = rendered(library, &answer.id, &locale, market, &args).ok_or_else(|| {
        Problem::value("/locale", format!("the answer has no text in {locale} or its chain"))
    })?;
    let mirror = if agent.language() == text.locale.language() {
        None
    } else {
        nearest(library, &answer.id, &agent)
            .and_then(|agent| rendered(library, &answer.id, &agent, market, &args))
    };
    Ok(Json(RenderResponse {
        text: text.text,
        locale: text.locale.to_string(),
        fallback_from: text.fallback_from.map(|locale| locale.to_string()),
        missing: text.missing,
        mirror: mirror.map(Into::into),
    }))
}
