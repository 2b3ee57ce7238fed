//! What is seen of every request: its id, its time, one line in the log, its place in the metrics.
//! Never a word of its text.

use std::any::Any;
use std::time::Instant;

use axum::extract::{MatchedPath, Request, State as Shared};
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use tower_http::request_id::{MakeRequestId, MakeRequestUuid};

use super::State;
use super::problem::Problem;

/// Names a request, in and out.
pub(super) const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// Watches a request, and gives it up when it takes too long.
pub(super) async fn observe(
    Shared(state): Shared<State>,
    mut request: Request,
    next: Next,
) -> Response {
    let began = Instant::now();
    let id = id_of(&request);
    let method = request.method().clone();
    let route = request.extensions_mut().get::<MatchedPath>().cloned();
    let mut response = match tokio::time::timeout(state.patience(), next.run(request)).await {
        Ok(response) => response,
        Err(_) => Problem::busy("the request took too long to arrive or to answer", 1)
            .closing()
            .into_response(),
    };
    let (took, status) = (began.elapsed(), response.status());
    let route = route.as_ref().map_or("other", MatchedPath::as_str);
    state.metrics.count(route, status, took);
    let micros = u64::try_from(took.as_micros()).unwrap_or(u64::MAX);
    let id_shown = id.to_str().unwrap_or_default();
    // Whoever asks whether we live, or fetches the page, is of interest only when it fails.
    if status.is_success() && !route.starts_with("/v") {
        tracing::debug!(%method, route, status = status.as_u16(), micros, id = id_shown, "request");
    } else {
        tracing::info!(%method, route, status = status.as_u16(), micros, id = id_shown, "request");
    }
    response.headers_mut().insert(REQUEST_ID, id);
    response
}

/// The caller's id where it is one that may stand in a log, else a new one.
fn id_of(request: &Request) -> HeaderValue {
    let fits = |byte: &u8| byte.is_ascii_alphanumeric() || b"-_.:".contains(byte);
    let given = request
        .headers()
        .get(REQUEST_ID)
        .filter(|id| (1..=64).contains(&id.len()) && id.as_bytes().iter().all(fits));
    given.cloned().unwrap_or_else(|| {
        let made = MakeRequestUuid.make_request_id(request);
        made.map_or(HeaderValue::from_static("-"), |id| id.header_value().clone())
    })
}

/// Logs of every panic its place only: what it says may hold a customer's text. For the process to
/// call when it begins.
pub fn log_panics_by_place() {
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(place, "a panic");
    }));
}

/// A handler panicked: only this request is lost. What it panicked with may hold a customer's text
/// and is told to nobody.
pub(super) fn panicked(_: Box<dyn Any + Send + 'static>) -> Response {
    Problem::new(StatusCode::INTERNAL_SERVER_ERROR, "the service failed; its log knows more")
        .into_response()
}
