//! The router as a whole, as far as it needs no content.

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use axum::response::Response;
use axum::routing::get;
use http_body_util::BodyExt;
use serde_json::{Value, json};
use tower::ServiceExt;
use tower_http::catch_panic::CatchPanicLayer;

use super::{State, app, observe, sample};
use crate::config::{Config, Key, Limits};
use crate::record::{Filter, Record};

async fn ask(state: &State, request: Request<Body>) -> Response {
    app(state.clone()).oneshot(request).await.unwrap()
}

fn fetch(path: &str) -> Request<Body> {
    Request::get(path).body(Body::empty()).unwrap()
}

fn post(path: &str, body: impl Into<Body>) -> Request<Body> {
    let request = Request::post(path).header(header::CONTENT_TYPE, "application/json");
    request.body(body.into()).unwrap()
}

async fn bytes(response: Response) -> Vec<u8> {
    response.into_body().collect().await.unwrap().to_bytes().to_vec()
}

async fn body(response: Response) -> Value {
    serde_json::from_slice(&bytes(response).await).unwrap()
}

/// A refusal is a problem+json that tells its own status.
async fn refused(response: Response, status: u16) -> Value {
    assert_eq!(response.status().as_u16(), status);
    assert_eq!(response.headers()[header::CONTENT_TYPE], "application/problem+json");
    let problem = body(response).await;
    assert_eq!(problem["status"], status);
    assert!(problem["title"].is_string() && problem["detail"].is_string(), "{problem}");
    problem
}

fn with_key() -> State {
    let config = Config { key: Some(Key::parse("s3cret").unwrap()), ..Config::default() };
    State::new(config, Record::in_memory().unwrap())
}

#[tokio::test]
async fn before_the_first_load_it_lives_but_is_not_ready() {
    let state = sample::state();
    let healthy = ask(&state, fetch("/healthz")).await;
    assert_eq!(body(healthy).await, json!({"status": "ok"}));
    for path in
        ["/readyz", "/v1/options", "/v1/answers", "/v1/glossaries/de", "/v1/words", "/v1/insights"]
    {
        let response = ask(&state, fetch(path)).await;
        assert_eq!(response.headers()[header::RETRY_AFTER], "1");
        refused(response, 503).await;
    }
    refused(ask(&state, post("/v1/check", r#"{"text":"a"}"#)).await, 503).await;
}

#[tokio::test]
async fn every_refusal_is_a_problem() {
    let state = sample::state();
    refused(ask(&state, fetch("/v1/nothing")).await, 404).await;
    refused(ask(&state, fetch("/%ff%fe")).await, 404).await;
    refused(ask(&state, fetch("/v1/answers/%ff")).await, 400).await;
    refused(ask(&state, fetch("/v1/answers?limit=x")).await, 422).await;
    refused(ask(&state, fetch("/v1/words?lang=de")).await, 422).await;
    refused(ask(&state, fetch("/v1/insights?form=2026-11-23")).await, 422).await;
    let other = ask(&state, fetch("/v1/check")).await;
    assert_eq!(other.headers()[header::ALLOW], "POST");
    refused(other, 405).await;
    let text = Request::post("/v1/check").header(header::CONTENT_TYPE, "text/plain");
    refused(ask(&state, text.body("{}".into()).unwrap()).await, 415).await;
    refused(ask(&state, post("/v1/check", "hello")).await, 400).await;
    refused(ask(&state, post("/v1/check", "a".repeat(300_000))).await, 413).await;
}

#[tokio::test]
async fn an_unknown_field_is_named_in_every_request() {
    let state = sample::state();
    for (path, known) in [
        ("/v1/detect", r#""text":"a""#),
        ("/v1/extract", r#""text":"a""#),
        ("/v1/search", r#""query":"a""#),
        ("/v1/render", r#""answer":"a","locale":"de""#),
        ("/v1/check", r#""text":"a""#),
        ("/v1/assist", r#""message":"a""#),
        ("/v1/record", r#""event":"sent","event_id":"a","conversation":"c""#),
    ] {
        let request = post(path, format!(r#"{{{known},"txet":"b"}}"#));
        let problem = refused(ask(&state, request).await, 422).await;
        assert_eq!(problem["errors"][0]["pointer"], "/txet", "{path}");
        let detail = problem["errors"][0]["detail"].as_str().unwrap();
        assert!(detail.contains("unknown field `txet`, expected one of"), "{detail}");
    }
}

#[tokio::test]
async fn check_and_assist_take_the_whole_situation() {
    let state = sample::state();
    let situation = json!({
        "market": "DE", "channel": "email", "locale": "de-DE", "agent_locale": "en",
        "thread": [{"from": "customer", "text": "a", "at": "2026-11-23T13:00:00Z"}],
        "customer": {"name": "a", "emails": [], "phones": [], "vip": false, "time_zone": "UTC"},
        "order": {"id": "a", "placed": "a", "product": "a", "amount": {"value": 1, "currency": "EUR"}},
        "case": "a", "mood": "angry", "product": "a", "step": "a", "domain": "a", "args": {"a": 1},
        "now": "2026-11-23T13:00:00Z", "message": "a", "offsets": "code-point",
    });
    let with = |more: Value| {
        let mut all = situation.as_object().unwrap().clone();
        all.extend(more.as_object().unwrap().clone());
        Value::Object(all).to_string()
    };
    let source = json!({"text": "a", "locale": "en"});
    let check = with(json!({"text": "a", "answer": "a", "source": source, "dismissed": ["a"]}));
    // Understood as a whole: all that it lacks is the content.
    refused(ask(&state, post("/v1/check", check)).await, 503).await;
    refused(ask(&state, post("/v1/assist", with(json!({"limit": 3})))).await, 503).await;
}

#[tokio::test]
async fn a_key_is_asked_for_where_one_is_configured() {
    let state = with_key();
    for path in ["/healthz", "/"] {
        assert_eq!(ask(&state, fetch(path)).await.status(), StatusCode::OK, "{path}");
    }
    let with = |key: &str| {
        let request = Request::get("/metrics").header(header::AUTHORIZATION, key);
        ask(&state, request.body(Body::empty()).unwrap())
    };
    let without = ask(&state, fetch("/metrics")).await;
    assert_eq!(without.headers()[header::WWW_AUTHENTICATE], "Bearer");
    refused(without, 401).await;
    refused(ask(&state, post("/v1/check", "{}")).await, 401).await;
    refused(with("Bearer other").await, 401).await;
    refused(with("s3cret").await, 401).await;
    assert_eq!(with("Bearer s3cret").await.status(), StatusCode::OK);
}

#[tokio::test]
async fn only_the_extension_may_ask_from_another_origin() {
    let state = with_key();
    let allowed = |origin: &'static str| {
        let request = Request::options("/v1/check")
            .header(header::ORIGIN, origin)
            .header(header::ACCESS_CONTROL_REQUEST_METHOD, "POST");
        let response = ask(&state, request.body(Body::empty()).unwrap());
        async { response.await.headers().get(header::ACCESS_CONTROL_ALLOW_ORIGIN).is_some() }
    };
    assert!(allowed("chrome-extension://abcdef").await);
    assert!(allowed("moz-extension://abcdef").await);
    assert!(!allowed("https://chrome-extension.example").await);
    assert!(!allowed("null").await);
}

#[tokio::test]
async fn every_answer_bears_a_request_id() {
    let state = sample::state();
    let id = async |given: Option<&str>| {
        let mut request = Request::get("/healthz");
        if let Some(given) = given {
            request = request.header("x-request-id", given);
        }
        let response = ask(&state, request.body(Body::empty()).unwrap()).await;
        response.headers()["x-request-id"].to_str().unwrap().to_owned()
    };
    assert_eq!(id(Some("ticket-7.a")).await, "ticket-7.a");
    assert_eq!(id(None).await.len(), 36);
    assert_ne!(id(None).await, id(None).await);
    assert_eq!(id(Some("two words")).await.len(), 36, "what may not stand in a log is replaced");
}

#[tokio::test]
async fn the_page_is_served_strictly_and_once() {
    let state = sample::state();
    let first = ask(&state, fetch("/")).await;
    let headers = first.headers().clone();
    assert_eq!(headers[header::CONTENT_TYPE], "text/html; charset=utf-8");
    assert_eq!(headers[header::CACHE_CONTROL], "no-cache");
    let policy = headers[header::CONTENT_SECURITY_POLICY].to_str().unwrap();
    assert!(policy.contains("default-src 'self'") && policy.contains("frame-ancestors 'none'"));
    let again = Request::get("/").header(header::IF_NONE_MATCH, &headers[header::ETAG]);
    let again = ask(&state, again.body(Body::empty()).unwrap()).await;
    assert_eq!(again.status(), StatusCode::NOT_MODIFIED);
    assert!(bytes(again).await.is_empty());
}

#[tokio::test]
async fn an_event_is_recorded_once_and_without_text() {
    let state = sample::state();
    let tell = async |more: &str| {
        let event = r#"{"event":"sent","event_id":"e1","conversation":"c1","text":"#;
        ask(&state, post("/v1/record", format!("{event}{more}}}"))).await
    };
    let told = |repeated| json!({"event_id": "e1", "repeated": repeated});
    assert_eq!(body(tell(r#""Guten Tag""#).await).await, told(false));
    assert_eq!(body(tell(r#""Guten Tag""#).await).await, told(true));
    refused(tell(r#""Gute Nacht""#).await, 409).await;
    let stored = state.record.events(&Filter::default()).unwrap();
    assert_eq!(stored.len(), 1);
    assert!(stored[0].event.text.is_none() && stored[0].event.text_hash.is_some());
    let long = json!({"event": "sent", "event_id": "x".repeat(501), "conversation": "c"});
    let problem = refused(ask(&state, post("/v1/record", long.to_string())).await, 422).await;
    assert_eq!(problem["errors"][0]["pointer"], "/event_id");
}

#[tokio::test]
async fn no_text_is_kept_that_nothing_could_mask() {
    let config = Config { keep_text: true, ..Config::default() };
    let state = State::new(config, Record::in_memory().unwrap());
    let event = r#"{"event":"sent","event_id":"e1","conversation":"c1","text":"Guten Tag"}"#;
    ask(&state, post("/v1/record", event)).await;
    let stored = state.record.events(&Filter::default()).unwrap();
    assert!(stored[0].event.text.is_none() && stored[0].event.text_hash.is_some());
}

#[tokio::test]
async fn when_too_many_wait_the_next_is_told_to_come_back() {
    let limits = Limits { checks: 1, ..Limits::default() };
    let state = State::new(Config { limits, ..Config::default() }, Record::in_memory().unwrap());
    let held = state.turn().await.unwrap();
    let busy = ask(&state, post("/v1/check", r#"{"text":"a"}"#)).await;
    assert_eq!(busy.headers()[header::RETRY_AFTER], "1");
    let told = refused(busy, 503).await;
    assert!(told["detail"].as_str().unwrap().contains("waiting"));
    drop(held);
    assert!(state.turn().await.is_ok());
}

#[tokio::test]
async fn metrics_tell_routes_and_never_paths() {
    let state = sample::state();
    ask(&state, fetch("/v1/answers/kim-meier")).await;
    ask(&state, fetch("/kim-meier")).await;
    let told = String::from_utf8(bytes(ask(&state, fetch("/metrics")).await).await).unwrap();
    assert!(told.contains(r#"comity_requests_total{route="/v1/answers/{id}",status="503"} 1"#));
    assert!(told.contains(r#"comity_requests_total{route="other",status="404"} 1"#));
    assert!(told.contains("comity_ready 0"));
    assert!(!told.contains("kim"));
}

#[tokio::test]
async fn a_panic_loses_one_request_and_tells_nothing() {
    async fn broken() -> &'static str {
        panic!("a customer's text")
    }
    let router = axum::Router::new()
        .route("/", get(broken))
        .layer(CatchPanicLayer::custom(observe::panicked));
    let problem = refused(router.oneshot(fetch("/")).await.unwrap(), 500).await;
    assert!(!problem.to_string().contains("customer"));
}
