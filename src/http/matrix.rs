//! `GET /v1/matrix`: what differs from market to market.

use axum::extract::State as Shared;
use axum::routing::get;
use axum::{Json, Router};

use super::State;
use super::problem::Problem;
use crate::insight::{MarketRow, matrix as table};

pub(super) fn router() -> Router<State> {
    Router::new().route("/v1/matrix", get(matrix))
}

/// The culture adaptation matrix, market by market.
#[utoipa::path(get, path = "/v1/matrix", tag = "content",
    responses((status = 200, body = Vec<MarketRow>)))]
pub(super) async fn matrix(Shared(state): Shared<State>) -> Result<Json<Vec<MarketRow>>, Problem> {
    Ok(Json(table(&state.engine()?.library)))
}
