//! A dismissed finding stays away for its rule, word and context in its market, and nowhere else.

use serde_json::{Value, json};

use super::{each, service};

#[test]
fn a_dismissal_holds_for_rule_word_context_and_market() {
    let (service, _data) = service();
    let ask = |text: &str, market: &str, dismissed: &[&str]| -> Value {
        let body =
            json!({"text": text, "market": market, "locale": "de-DE", "dismissed": dismissed});
        service.post("/v1/check", &body).json()
    };
    let vague = |report: &Value| {
        let rules = each(&report["findings"], "rule");
        rules.iter().filter(|rule| **rule == "privacy.email").count()
    };
    let text = "Bitte schreiben Sie an kim@mail.example heute.";
    let first = ask(text, "DE", &[]);
    assert_eq!(vague(&first), 1, "{first}");
    let findings = first["findings"].as_array().unwrap();
    let of = findings.iter().find(|finding| finding["rule"] == "privacy.email").unwrap();
    let key = of["dismiss_key"].as_str().unwrap();
    for same in [
        text,
        "Guten Tag Frau Berg, bitte schreiben Sie an kim@mail.example heute. Vielen Dank!",
        "😀 Bitte schreiben Sie AN  kim@mail.example Heute, ja?",
    ] {
        assert_eq!(vague(&ask(same, "DE", &[key])), 0, "{same}");
    }
    for other in [
        "Bitte schreiben Sie nicht kim@mail.example heute.",
        "Bitte schreiben Sie an kim@mail.example morgen.",
        "Bitte schreiben Sie an zoe@mail.test heute.",
    ] {
        assert_eq!(vague(&ask(other, "DE", &[key])), 1, "{other}");
    }
    assert_eq!(vague(&ask(text, "FR", &[key])), 1, "another market");
    let twice = "Bitte schreiben Sie an kim@mail.example heute, oder an zoe@mail.test dann.";
    assert_eq!(vague(&ask(twice, "DE", &[key])), 1, "the other one stays");
}
