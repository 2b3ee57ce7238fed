//! `GET /healthz` and `GET /readyz`: whether the service lives, and with which content.

use axum::extract::State as Shared;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use serde::Serialize;

use super::State;
use super::problem::Told;
use super::state::not_yet;
use crate::content::{Fault, Weight};

/// The service lives.
#[derive(Serialize, utoipa::ToSchema)]
pub(super) struct Health {
    /// Always `ok`.
    status: &'static str,
}

/// The service can answer.
#[derive(Serialize, utoipa::ToSchema)]
pub(super) struct ReadyBody {
    /// Always true; before the first load the status is 503.
    ready: bool,
    /// The hash of the content that is served.
    library: String,
    /// Whether the newest content was rejected, so that an older one is served.
    degraded: bool,
    /// Whether answers are found by their meaning too, or by their words alone: there is no model, or a large
    /// content is still being read.
    meaning: bool,
    /// What is wrong in the newest content.
    faults: Vec<ContentFault>,
}

/// What is wrong in a content file.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub(super) struct ContentFault {
    /// `warning`, `error` (loaded without it), `reject` (not loaded at all).
    weight: &'static str,
    /// The file.
    path: String,
    /// Line, from 1; 0 = the file as a whole.
    line: usize,
    /// Column in characters, from 1.
    column: usize,
    /// The writer's own line.
    excerpt: String,
    /// What is wrong, and what would be right.
    message: String,
}

impl From<&Fault> for ContentFault {
    fn from(fault: &Fault) -> Self {
        Self {
            weight: weight_name(fault.weight),
            path: fault.path.clone(),
            line: fault.line,
            column: fault.column,
            excerpt: fault.excerpt.clone(),
            message: fault.message.clone(),
        }
    }
}

pub(super) fn weight_name(weight: Weight) -> &'static str {
    match weight {
        Weight::Warning => "warning",
        Weight::Error => "error",
        Weight::Reject => "reject",
    }
}

pub(super) fn router() -> Router<State> {
    Router::new().route("/healthz", get(healthz)).route("/readyz", get(readyz))
}

/// Whether the service lives.
#[utoipa::path(get, path = "/healthz", tag = "service", security(()),
    responses((status = 200, body = Health)))]
pub(super) async fn healthz() -> Json<Health> {
    Json(Health { status: "ok" })
}

/// Whether the service can answer, and what is wrong with its content.
#[utoipa::path(get, path = "/readyz", tag = "service", security(()),
    responses((status = 200, body = ReadyBody), (status = 503, body = Told)))]
pub(super) async fn readyz(Shared(state): Shared<State>) -> Response {
    let Some(shelf) = state.shelf() else {
        return not_yet().into_response();
    };
    let (faults, engine) = (shelf.faults(), shelf.engine());
    Json(ReadyBody {
        ready: true,
        library: engine.library.hash.clone(),
        meaning: engine.retriever.has_meaning(),
        degraded: faults.iter().any(|fault| fault.weight == Weight::Reject),
        faults: faults.iter().map(Into::into).collect(),
    })
    .into_response()
}
