//! Counts and times of requests for Prometheus.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::sync::{PoisonError, RwLock};
use std::time::Duration;

use axum::Router;
use axum::extract::State as Shared;
use axum::http::{StatusCode, header};
use axum::response::IntoResponse;
use axum::routing::get;

use super::State;
use crate::content::Weight;

/// Upper bounds of the latency buckets, in microseconds.
const BOUNDS: [u64; 12] =
    [50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 50_000, 250_000, 1_000_000, 10_000_000];

/// Statuses that are counted one by one; any other counts as its hundred.
const STATUSES: [u16; 19] =
    [100, 200, 300, 304, 400, 401, 404, 405, 409, 413, 415, 422, 429, 500, 503, 201, 202, 204, 408];

/// Counts and times of requests by route.
#[derive(Default)]
pub(super) struct Metrics {
    routes: RwLock<BTreeMap<String, Row>>,
}

#[derive(Default)]
struct Row {
    statuses: [AtomicU64; STATUSES.len()],
    within: [AtomicU64; BOUNDS.len()],
    all: AtomicU64,
    micros: AtomicU64,
}

impl Row {
    fn count(&self, status: StatusCode, took: Duration) {
        let status = status.as_u16();
        let place = |status| STATUSES.iter().position(|known| *known == status);
        if let Some(at) = place(status).or_else(|| place(status / 100 * 100)) {
            self.statuses[at].fetch_add(1, Relaxed);
        }
        let micros = u64::try_from(took.as_micros()).unwrap_or(u64::MAX);
        if let Some(at) = BOUNDS.iter().position(|bound| micros <= *bound) {
            self.within[at].fetch_add(1, Relaxed);
        }
        self.all.fetch_add(1, Relaxed);
        self.micros.fetch_add(micros, Relaxed);
    }
}

impl Metrics {
    /// Counts a request. Routes are those of the router, so they are few.
    pub(super) fn count(&self, route: &str, status: StatusCode, took: Duration) {
        if let Some(row) = self.routes.read().unwrap_or_else(PoisonError::into_inner).get(route) {
            return row.count(status, took);
        }
        let mut routes = self.routes.write().unwrap_or_else(PoisonError::into_inner);
        routes.entry(route.to_owned()).or_default().count(status, took);
    }

    /// All of it in Prometheus' text format.
    fn write(&self, out: &mut String) -> std::fmt::Result {
        let routes = self.routes.read().unwrap_or_else(PoisonError::into_inner);
        writeln!(out, "# HELP comity_requests_total Requests by route and status.")?;
        writeln!(out, "# TYPE comity_requests_total counter")?;
        for (route, row) in &*routes {
            for (status, count) in STATUSES.iter().zip(&row.statuses) {
                let count = count.load(Relaxed);
                if count > 0 {
                    let labels = format!("route=\"{route}\",status=\"{status}\"");
                    writeln!(out, "comity_requests_total{{{labels}}} {count}")?;
                }
            }
        }
        writeln!(out, "# HELP comity_request_seconds Time from head to answer by route.")?;
        writeln!(out, "# TYPE comity_request_seconds histogram")?;
        for (route, row) in &*routes {
            let mut so_far = 0;
            for (bound, count) in BOUNDS.iter().zip(&row.within) {
                so_far += count.load(Relaxed);
                let labels = format!("route=\"{route}\",le=\"{}\"", Seconds(*bound));
                writeln!(out, "comity_request_seconds_bucket{{{labels}}} {so_far}")?;
            }
            // Read last: never less than what the buckets hold.
            let all = row.all.load(Relaxed).max(so_far);
            let sum = Seconds(row.micros.load(Relaxed));
            writeln!(out, "comity_request_seconds_bucket{{route=\"{route}\",le=\"+Inf\"}} {all}")?;
            writeln!(out, "comity_request_seconds_sum{{route=\"{route}\"}} {sum}")?;
            writeln!(out, "comity_request_seconds_count{{route=\"{route}\"}} {all}")?;
        }
        Ok(())
    }
}

/// Microseconds, written as seconds.
struct Seconds(u64);

impl std::fmt::Display for Seconds {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let text = format!("{}.{:06}", self.0 / 1_000_000, self.0 % 1_000_000);
        out.write_str(text.trim_end_matches('0').trim_end_matches('.'))
    }
}

fn content(state: &State, out: &mut String) -> std::fmt::Result {
    writeln!(out, "# HELP comity_ready Whether a good library is served.")?;
    writeln!(out, "# TYPE comity_ready gauge")?;
    writeln!(out, "comity_ready {}", u8::from(state.shelf().is_some()))?;
    let Some(shelf) = state.shelf() else { return Ok(()) };
    writeln!(out, "# HELP comity_library_info The library that is served.")?;
    writeln!(out, "# TYPE comity_library_info gauge")?;
    writeln!(out, "comity_library_info{{hash=\"{}\"}} 1", shelf.engine().library.hash)?;
    writeln!(out, "# HELP comity_content_faults Faults of the newest content by weight.")?;
    writeln!(out, "# TYPE comity_content_faults gauge")?;
    let faults = shelf.faults();
    for weight in [Weight::Warning, Weight::Error, Weight::Reject] {
        let count = faults.iter().filter(|fault| fault.weight == weight).count();
        let name = super::health::weight_name(weight);
        writeln!(out, "comity_content_faults{{weight=\"{name}\"}} {count}")?;
    }
    Ok(())
}

pub(super) fn router() -> Router<State> {
    Router::new().route("/metrics", get(metrics))
}

/// Counts and times for Prometheus.
#[utoipa::path(get, path = "/metrics", tag = "service",
    responses((status = 200, description = "Prometheus text format", content_type = "text/plain")))]
pub(super) async fn metrics(Shared(state): Shared<State>) -> impl IntoResponse {
    let mut out = String::new();
    // Writing to a String does not fail.
    let _ = state.metrics.write(&mut out).and_then(|()| content(&state, &mut out));
    ([(header::CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8")], out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requests_are_counted_by_route_and_status_and_time() {
        let metrics = Metrics::default();
        let count = |status: u16, micros| {
            let status = StatusCode::from_u16(status).unwrap();
            metrics.count("/v1/check", status, Duration::from_micros(micros));
        };
        count(200, 80);
        count(200, 700);
        count(422, 30_000_000);
        count(418, 1);
        let mut out = String::new();
        metrics.write(&mut out).unwrap();
        for line in [
            r#"comity_requests_total{route="/v1/check",status="200"} 2"#,
            r#"comity_requests_total{route="/v1/check",status="422"} 1"#,
            r#"comity_requests_total{route="/v1/check",status="400"} 1"#,
            r#"comity_request_seconds_bucket{route="/v1/check",le="0.00005"} 1"#,
            r#"comity_request_seconds_bucket{route="/v1/check",le="0.0001"} 2"#,
            r#"comity_request_seconds_bucket{route="/v1/check",le="0.001"} 3"#,
            r#"comity_request_seconds_bucket{route="/v1/check",le="10"} 3"#,
            r#"comity_request_seconds_bucket{route="/v1/check",le="+Inf"} 4"#,
            r#"comity_request_seconds_sum{route="/v1/check"} 30.000781"#,
            r#"comity_request_seconds_count{route="/v1/check"} 4"#,
        ] {
            assert!(out.lines().any(|told| told == line), "{line} in\n{out}");
        }
    }
}
