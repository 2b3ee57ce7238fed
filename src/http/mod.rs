//! The HTTP service: one file an endpoint, each with its `router()`, its request and its response.

mod agent;
mod answers;
mod args;
mod asked;
mod assist;
mod check;
mod detect;
mod extract;
mod glossaries;
mod guard;
mod health;
mod insights;
mod limit;
mod lookup;
mod matrix;
mod metrics;
mod observe;
mod offsets;
mod openapi;
mod options;
mod page;
mod preview;
mod problem;
mod promises;
mod record;
mod render;
mod report;
mod search;
mod serve;
mod situation;
mod state;
mod words;

#[cfg(test)]
mod sample;
#[cfg(test)]
mod tests;

use axum::Router;
use axum::extract::Request;
use axum::http::{HeaderValue, Method, StatusCode, header};
use axum::middleware::from_fn_with_state;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::cors::{AllowOrigin, CorsLayer};

use asked::refuse;
pub use observe::log_panics_by_place;
use problem::Problem;
pub use serve::{may_listen, serve, signalled};
pub use state::State;

/// The whole service over a state.
pub fn app(state: State) -> Router {
    let asked = [
        detect::router(),
        extract::router(),
        search::router(),
        render::router(),
        check::router(),
        assist::router(),
        record::router(),
        insights::router(),
        promises::router(),
        answers::router(),
        glossaries::router(),
        preview::router(),
        matrix::router(),
        options::router(),
        words::router(),
        metrics::router(),
        openapi::router(),
    ];
    let guarded = asked
        .into_iter()
        .fold(Router::new(), Router::merge)
        .route_layer(from_fn_with_state(state.clone(), guard::admit));
    Router::new()
        .merge(guarded)
        .merge(health::router())
        .merge(page::router())
        .fallback(nothing_here)
        .method_not_allowed_fallback(other_method)
        .layer(CatchPanicLayer::custom(observe::panicked))
        .layer(from_fn_with_state(state.clone(), observe::observe))
        .layer(cors())
        .with_state(state)
}

async fn nothing_here(request: Request) -> Problem {
    let detail = "there is nothing at this path; /openapi.json tells what there is";
    refuse(request, Problem::no_such(detail)).await
}

async fn other_method(request: Request) -> Problem {
    let detail = "this path knows other methods; the Allow header names them";
    refuse(request, Problem::new(StatusCode::METHOD_NOT_ALLOWED, detail)).await
}

/// The browser extension asks from an origin of its own; pages of others may not ask.
fn cors() -> CorsLayer {
    let extension = |origin: &HeaderValue, _: &_| {
        let origin = origin.as_bytes();
        origin.starts_with(b"chrome-extension://") || origin.starts_with(b"moz-extension://")
    };
    CorsLayer::new()
        .allow_origin(AllowOrigin::predicate(extension))
        .allow_methods([Method::GET, Method::POST])
        .allow_headers([
            header::AUTHORIZATION,
            header::CONTENT_TYPE,
            header::ACCEPT_LANGUAGE,
            observe::REQUEST_ID,
        ])
        .expose_headers([observe::REQUEST_ID, header::RETRY_AFTER])
        .max_age(std::time::Duration::from_hours(1))
}
