//! `POST /v1/record`: what happened to a reply.

use axum::extract::State as Shared;
use axum::http::StatusCode;
use axum::routing::post;
use axum::{Json, Router};
use jiff::Timestamp;
use serde::Serialize;

use super::asked::Asked;
use super::problem::{Problem, Told};
use super::{State, limit, lookup};
use crate::assist::Engine;
use crate::check::Situation;
use crate::language::Locale;
use crate::record::{Event, EventKind, Outcome, Promised};

/// What became of an event.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub(super) struct RecordResponse {
    /// The event's id.
    event_id: String,
    /// Whether it was stored before, just so.
    repeated: bool,
}

pub(super) fn router() -> Router<State> {
    Router::new().route("/v1/record", post(record))
}

/// Records what happened to a reply; telling it twice stores it once.
#[utoipa::path(post, path = "/v1/record", tag = "reply", request_body = Event,
    responses((status = 200, body = RecordResponse), (status = "4XX", body = Told)))]
pub(super) async fn record(
    Shared(state): Shared<State>,
    Asked { body: event, .. }: Asked<Event>,
) -> Result<Json<RecordResponse>, Problem> {
    limit::optional(&state, "/text", event.text.as_deref())?;
    event.examine().map_err(|told| Problem::value(format!("/{}", told.field), told.detail))?;
    let promises = promised(&state, &event);
    let event = if state.config.keep_text { kept(&state, event) } else { event.without_text() };
    let library = state.engine().map(|engine| engine.library.hash.clone()).unwrap_or_default();
    let event_id = event.event_id.clone();
    let record = state.record;
    let stored = move || record.append_promising(&event, &promises, &library, Timestamp::now());
    let outcome = tokio::task::spawn_blocking(stored).await;
    let outcome = outcome.map_err(|fault| Problem::internal(&fault))?;
    match outcome.map_err(|fault| Problem::internal(&fault))? {
        Outcome::Stored => Ok(Json(RecordResponse { event_id, repeated: false })),
        Outcome::Repeated => Ok(Json(RecordResponse { event_id, repeated: true })),
        Outcome::Conflict => {
            let detail = "another event was recorded under this event_id, and it stays";
            Err(Problem::new(StatusCode::CONFLICT, detail).with("/event_id", detail))
        }
    }
}

/// The event with its text as it may be kept: what is private in it is masked.
fn kept(state: &State, mut event: Event) -> Event {
    let Some(text) = &event.text else { return event };
    let Ok(engine) = state.engine() else { return event.without_text() };
    event.text = Some(engine.masked(text, &situation(state, &engine, &event)));
    event
}

/// What the event tells of its reply; a market that nobody knows any more is none.
fn situation(state: &State, engine: &Engine, event: &Event) -> Situation {
    let market = lookup::market(state, &engine.library, event.market.as_deref());
    Situation {
        market: market.ok().flatten(),
        locale: event.locale.as_deref().and_then(|tag| Locale::parse(tag).ok()),
        now: event.at.or_else(|| Some(Timestamp::now())),
        ..Situation::default()
    }
}

/// What a sent reply promises, where its text and its market are told.
fn promised(state: &State, event: &Event) -> Vec<Promised> {
    let (EventKind::Sent, Some(text), Ok(engine)) = (event.event, &event.text, state.engine())
    else {
        return Vec::new();
    };
    let situation = situation(state, &engine, event);
    let promises = engine.promises(text, &situation).into_iter();
    let told = promises.map(|promise| Promised {
        action: promise.action.unwrap_or_else(|| "other".to_owned()),
        due: promise.by.map(|by| by.timestamp()),
    });
    told.collect()
}
