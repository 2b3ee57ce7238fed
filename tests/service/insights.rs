//! What follows from what was recorded.

use serde_json::{Value, json};

use super::{each, service};
use crate::common::Service;

/// Tells of a message as a helpdesk does after `/v1/assist`; the text must not be kept.
fn shown(service: &Service, id: &str, at: &str, message: &str) {
    let asked = json!({"message": message, "market": "DE", "limit": 1});
    let told = service.post("/v1/assist", &asked).json();
    let event = json!({"event": "shown", "event_id": id, "conversation": id, "at": at,
        "market": "DE", "language": told["language"]["language"], "none_fits": told["none_fits"],
        "answer": told["suggestions"][0]["answer"], "text": message});
    service.post("/v1/record", &event).json();
}

#[test]
fn what_no_answer_fits_is_counted_by_language_and_theme() {
    let (service, _data) = service();
    let unanswered = |query: &str| -> Value {
        service.get(&format!("/v1/insights{query}")).json()["unanswered"].clone()
    };
    assert_eq!(unanswered(""), json!([]));
    shown(&service, "a", "2026-11-23T22:59:59Z", "Wo bleibt mein Paket?");
    shown(&service, "b", "2026-11-23T22:59:59Z", "Wie hoch ist der Mount Everest?");
    shown(&service, "c", "2026-11-23T23:00:00Z", "Quel est le sommet de l’Everest ?");
    shown(&service, "d", "2026-11-24T12:00:00Z", "Quel est le sommet de l’Everest ?");
    let all = unanswered("");
    assert_eq!(each(&all, "language"), ["fr", "de"]);
    assert_eq!((&all[0]["count"], &all[1]["count"]), (&json!(2), &json!(1)));
    assert!(each(&all, "theme").iter().all(|theme| !theme.is_empty()), "{all}");
    assert!(!all.to_string().contains("Everest"));
    // A day is the market's: in Berlin the 24th began at 23:00 UTC.
    let day = unanswered("?market=DE&from=2026-11-24&to=2026-11-24");
    assert_eq!((each(&day, "language"), &day[0]["count"]), (vec!["fr"], &json!(2)));
    let exact = unanswered("?from=2026-11-23T23:00:00Z&to=2026-11-24T12:00:00Z");
    assert_eq!((each(&exact, "language"), &exact[0]["count"]), (vec!["fr"], &json!(1)));
    assert_eq!(unanswered("?market=JP"), json!([]));
}

#[test]
fn insights_of_nowhere_are_refused() {
    let (service, _data) = service();
    for (query, pointer) in
        [("market=QQ", "/market"), ("from=soon", "/from"), ("to=2026-02-30", "/to")]
    {
        assert_eq!(service.get(&format!("/v1/insights?{query}")).refused(422), pointer);
    }
}
