//! What is private leaves the service masked only, and is not kept.

use serde_json::json;

use super::service;
use crate::common::{Service, bundled, folder};

const TEXT: &str = "Ihre Karte 4242 4242 4242 4242 wird bis Freitag belastet, wir melden uns.";

#[test]
fn a_finding_shows_the_last_figures() {
    let (service, _data) = service();
    let body = json!({"text": TEXT, "market": "DE", "locale": "de-DE"});
    let report = service.post("/v1/check", &body).json();
    assert_eq!(report["verdict"], "blocked");
    let told = report["findings"].to_string() + &report["promises"].to_string();
    assert!(told.contains("**** 4242") && !told.contains("4242 4242"), "{told}");
    // The place is the whole number's.
    let finding = &report["findings"][0];
    assert_eq!((&finding["start"], &finding["end"]), (&json!(11), &json!(30)), "{finding}");
}

#[test]
fn the_record_keeps_a_text_masked() {
    let data = folder();
    let service = Service::start_with(bundled(), data.path(), &[("COMITY_KEEP_TEXT", "yes")]);
    let event = json!({"event": "sent", "event_id": "e", "conversation": "c", "market": "DE", "text": TEXT});
    service.post("/v1/record", &event).json();
    service.post("/v1/record", &event).json();
    drop(service);
    let mut kept = Vec::new();
    for entry in std::fs::read_dir(data.path()).unwrap() {
        kept.extend(std::fs::read(entry.unwrap().path()).unwrap_or_default());
    }
    let kept = String::from_utf8_lossy(&kept);
    assert!(kept.contains("**** 4242") && !kept.contains("4242 4242"));
}
