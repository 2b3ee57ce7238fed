//! What a changed glossary would change is told before it is live.

use serde_json::{Value, json};

use super::{each, service};
use crate::common::{Service, bundled, folder};

/// The glossary of the repository with a row more.
fn with_row(locale: &str, row: &str) -> String {
    let path = bundled().join(format!("glossaries/{locale}.csv"));
    format!("{}{row}\n", std::fs::read_to_string(path).unwrap())
}

/// An empty object's keys must be there.
fn texts<'a>(told: &'a Value, kind: &str) -> Vec<&'a str> {
    let mut found = each(told, kind);
    found.retain(|id| !id.is_empty());
    found
}

#[test]
fn a_word_that_answers_use_is_flagged_before_it_is_live() {
    let (service, _data) = service();
    let path = "/v1/glossaries/de-DE/preview";
    let csv = with_row("de-DE", "zz,Bestellung,obsolete,inflected,any,noun,f,,,,,,,,,");
    let drafts = ["Ihre Bestellungen sind da.", "Guten Tag."];
    let told = service.post(path, &json!({"csv": csv, "drafts": drafts})).json();
    let flagged = &told["flagged"];
    assert!(texts(flagged, "answer").contains(&"order-status"), "{told}");
    let in_germany = |change: &&Value| change["draft"] == 0 && change["market"] == "DE";
    let draft = flagged.as_array().unwrap().iter().find(in_germany).unwrap();
    assert_eq!(draft["locale"], "de-DE");
    let finding = &draft["findings"][0];
    assert_eq!((&finding["check"], &finding["rule"]), (&json!("glossary"), &json!("zz/obsolete")));
    assert_eq!(finding["excerpt"], "Bestellungen");
    let line = csv.lines().count();
    assert_eq!(finding["source"], format!("glossaries/de-DE.csv:{line}"));
    assert!(flagged.as_array().unwrap().iter().all(|change| change["draft"] != 1), "{told}");
    assert_eq!(told["freed"], json!([]));
    assert_eq!(told["faults"][0]["line"], line, "a concept without a preferred term: {told}");
    // Nothing of it is live.
    let now = service.post("/v1/check", &json!({"text": drafts[0], "market": "DE"})).json();
    assert!(!each(&now["findings"], "rule").contains(&"zz/obsolete"), "{now}");
    // The same file changes nothing.
    let csv = with_row("de-DE", "");
    let told = service.post(path, &json!({"csv": csv, "drafts": drafts})).json();
    assert_eq!((&told["flagged"], &told["freed"]), (&json!([]), &json!([])));
    assert_eq!(told["faults"], json!([]));
}

#[test]
fn what_is_no_longer_flagged_is_freed() {
    let (service, _data) = service();
    let drafts = ["Nach der Refundierung."];
    let csv = "concept,term,status\nrefund,Erstattung,preferred\n";
    let request = json!({"csv": csv, "drafts": drafts, "market": "DE"});
    let told = service.post("/v1/glossaries/de-DE/preview", &request).json();
    let freed = told["freed"].as_array().unwrap();
    let draft = freed.iter().find(|change| change["draft"] == 0).unwrap();
    assert_eq!(each(&draft["findings"], "rule"), ["refund/forbidden"]);
}

#[test]
fn a_file_that_cannot_be_loaded_is_refused_with_its_places() {
    let (service, _data) = service();
    let refused = |path: &str, body: Value, status| service.post(path, &body).refused(status);
    let path = "/v1/glossaries/de-DE/preview";
    let csv = "concept,term,status\nrefund,Erstattung,prefered\n";
    assert_eq!(refused(path, json!({"csv": csv}), 422), "/csv");
    let told = service.post(path, &json!({"csv": csv})).text;
    assert!(told.contains("glossaries/de-DE.csv:2:19"), "{told}");
    assert_eq!(refused(path, json!({"csv": "", "market": "QQ"}), 422), "/market");
    assert_eq!(refused(path, json!({"csv": "", "drafts": [1]}), 422), "/drafts/0");
    assert_eq!(refused(path, json!({"csv": "", "colour": 1}), 422), "/colour");
    refused("/v1/glossaries/no%20tag/preview", json!({"csv": ""}), 404);
}

#[test]
fn replies_that_were_sent_are_looked_at_where_their_text_is_kept() {
    let data = folder();
    let service = Service::start_with(bundled(), data.path(), &[("COMITY_KEEP_TEXT", "yes")]);
    for (id, locale) in [("r1", "de-DE"), ("r2", "fr-FR")] {
        let text = "Ihre Bestellungen sind da.";
        let event = json!({"event": "sent", "event_id": id, "conversation": "c", "locale": locale, "text": text});
        service.post("/v1/record", &event);
    }
    let csv = with_row("de-DE", "zz,Bestellung,obsolete,inflected,any,noun,f,,,,,,,,,");
    let request = json!({"csv": csv, "drafts": ["Guten Tag."]});
    let told = service.post("/v1/glossaries/de-DE/preview", &request).json();
    let flagged = told["flagged"].as_array().unwrap();
    let sent: Vec<&Value> = flagged.iter().filter(|change| change["sent"].is_string()).collect();
    assert!(!sent.is_empty() && sent.iter().all(|change| change["sent"] == "r1"), "{told}");
    assert_eq!(sent[0]["findings"][0]["excerpt"], "Bestellungen");
    assert!(flagged.iter().all(|change| change["draft"].is_null()), "{told}");
}
