//! What is refused, and how: problem+json with a pointer to what is wrong.

use serde_json::json;

use super::service;

#[test]
fn what_cannot_be_is_refused_by_its_pointer() {
    let (service, _data) = service();
    for (path, body, pointer) in [
        ("/v1/check", json!({"text": "a", "market": "DE", "txet": "b"}), "/txet"),
        ("/v1/check", json!({"text": "a", "market": "QQ"}), "/market"),
        ("/v1/check", json!({"text": "a"}), "/market"),
        ("/v1/check", json!({"text": "a", "market": "DE", "locale": "sw"}), "/locale"),
        ("/v1/check", json!({"text": "a", "market": "DE", "locale": "../de"}), "/locale"),
        ("/v1/check", json!({"text": "a", "market": "DE", "channel": "pigeon"}), "/channel"),
        ("/v1/check", json!({"text": "a", "market": "DE", "answer": "nope"}), "/answer"),
        ("/v1/check", json!({"text": "a", "market": "DE", "offsets": "lines"}), "/offsets"),
        ("/v1/check", json!({"text": 1, "market": "DE"}), "/text"),
        (
            "/v1/check",
            json!({"text": "a", "market": "DE", "customer": {"nmae": "K"}}),
            "/customer/nmae",
        ),
        (
            "/v1/check",
            json!({"text": "a", "market": "DE", "thread": [{"from": "x", "text": ""}]}),
            "/thread/0/from",
        ),
        ("/v1/check", json!({"text": "a", "market": "DE", "now": "soon"}), "/now"),
        (
            "/v1/assist",
            json!({"message": "a", "market": "DE", "agent_locale": "?"}),
            "/agent_locale",
        ),
        ("/v1/assist", json!({"message": "a", "market": "DE", "limit": 0}), "/limit"),
        (
            "/v1/assist",
            json!({"message": "a", "market": "DE", "args": {"order": [1]}}),
            "/args/order",
        ),
        ("/v1/detect", json!({"text": "a", "candidates": ["!"]}), "/candidates/0"),
        ("/v1/extract", json!({"text": "a", "locale": "?"}), "/locale"),
        ("/v1/extract", json!({"text": "a", "now": "soon"}), "/now"),
        ("/v1/search", json!({"query": "a", "market": "DE", "limit": 1000}), "/limit"),
        ("/v1/render", json!({"answer": "nope", "locale": "de-DE"}), "/answer"),
        (
            "/v1/render",
            json!({"answer": "delivery-delay", "locale": "de-DE", "args": {"date": "soon"}}),
            "/args/date",
        ),
        ("/v1/record", json!({"event": "lost", "event_id": "a", "conversation": "c"}), "/event"),
        ("/v1/record", json!({"event": "sent", "event_id": "", "conversation": "c"}), "/event_id"),
    ] {
        assert_eq!(service.post(path, &body).refused(422), pointer, "{path} {body}");
    }
}

#[test]
fn limits_hold() {
    let (service, _data) = service();
    let draft = |text: String| service.post("/v1/check", &json!({"text": text, "market": "DE"}));
    assert_eq!(draft("ä".repeat(50_000)).status, 200);
    assert_eq!(draft("ä".repeat(50_001)).refused(413), "/text");
    draft("x".repeat(300_000)).refused(413);
}

#[test]
fn what_is_not_there_is_told() {
    let (service, _data) = service();
    for path in ["/v1/nothing", "/v2", "/v1/answers/nope", "/v1/glossaries/xx", "/v1/answers/"] {
        service.get(path).refused(404);
    }
    service.get("/v1/check").refused(405);
    service.post("/healthz", &json!({})).refused(405);
}

#[test]
fn no_text_is_too_strange() {
    let (service, _data) = service();
    for text in
        ["", "\0", "👩‍👩‍👧", "\u{202e}אבג", "e\u{301}\u{301}", "\u{feff}", "{{", "\r\n\r\n", "ﷺ", "🇩🇪🇩"]
    {
        for (path, body) in [
            ("/v1/check", json!({"text": text, "market": "DE"})),
            ("/v1/assist", json!({"message": text, "market": "JP"})),
            ("/v1/search", json!({"query": text})),
            ("/v1/detect", json!({"text": text})),
            ("/v1/extract", json!({"text": text})),
        ] {
            assert_eq!(service.post(path, &body).status, 200, "{path} {text:?}");
        }
    }
}
