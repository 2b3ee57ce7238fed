//! Situations as requests tell them.

use super::*;
use crate::content::ArgValue;
use crate::http::sample;
use serde_json::json;

with_situation! {
    /// A request with nothing of its own.
    Bare { message: Option<String>, }
}

fn read(body: Value) -> Result<check::Situation, Problem> {
    let (state, library) = (sample::state(), sample::library());
    let mut bare: Bare = serde_json::from_value(body).unwrap();
    assert!(bare.agent_locale.take().is_none_or(|agent| agent == "pl"), "the handler's to read");
    bare.facts().situation(&state, &library, &Declared::Nothing)
}

/// The pointer of what is wrong.
fn refused(body: &Value, pointer: &str) {
    let problem = read(body.clone()).expect_err("a problem");
    assert_eq!(problem.pointer(), pointer, "{body}");
}

#[test]
fn all_facts_are_taken() {
    let found = read(json!({
        "market": "DE", "channel": "email", "locale": "de_de", "agent_locale": "pl",
        "message": "Wo ist mein Paket?",
        "thread": [{"from": "agent", "text": "Hallo", "at": "2026-11-22T10:00:00Z"}],
        "customer": {"name": "Kim", "emails": ["k@example.org"], "phones": [], "vip": true,
                     "time_zone": "Asia/Tokyo"},
        "order": {"id": "K-1", "placed": "2026-11-01", "product": "Lampe",
                  "amount": {"value": 12.5, "currency": "eur"}},
        "case": "shipping", "mood": "angry", "step": "first", "domain": "home",
        "args": {"order": "K-2"}, "now": "2026-11-23T13:00:00"
    }))
    .unwrap();
    assert_eq!(found.market.unwrap().id.as_str(), "DE");
    assert_eq!(found.channel.unwrap().id.as_str(), "email");
    assert_eq!(found.locale.unwrap().as_str(), "de-DE");
    assert!(!found.thread[0].by_customer);
    assert_eq!(found.customer.vip, Some(true));
    assert_eq!(found.order.amount, Some((12.5, "EUR".to_owned())));
    assert_eq!(found.product.as_deref(), Some("Lampe"));
    assert_eq!(found.args["customer"], ArgValue::String("Kim".into()));
    assert_eq!(found.args["order"], ArgValue::String("K-2".into()), "what is given wins");
    assert_eq!(found.now.unwrap().to_string(), "2026-11-23T12:00:00Z", "in the market's zone");
}

#[test]
fn what_names_nothing_is_refused_by_its_place() {
    refused(&json!({"market": "QQ"}), "/market");
    refused(&json!({"market": "../../etc/passwd"}), "/market");
    refused(&json!({"channel": "pigeon"}), "/channel");
    refused(&json!({"locale": "../de"}), "/locale");
    refused(&json!({"locale": "sw"}), "/locale");
    refused(&json!({"mood": "purple"}), "/mood");
    refused(&json!({"now": "tomorrow"}), "/now");
    refused(&json!({"customer": {"time_zone": "Moon/Base"}}), "/customer/time_zone");
    let amount = json!({"value": 1, "currency": "€"});
    refused(&json!({"order": {"amount": amount}}), "/order/amount/currency");
    let turn = json!({"from": "agent", "text": "a", "at": "1 o'clock"});
    refused(&json!({"thread": [turn]}), "/thread/0/at");
}

#[test]
fn nothing_known_is_fine() {
    let found = read(json!({})).unwrap();
    assert!(found.market.is_none() && found.args.is_empty() && found.now.is_none());
}

#[test]
fn another_language_of_the_market_is_a_locale_too() {
    assert_eq!(read(json!({"locale": "de-AT"})).unwrap().locale.unwrap().as_str(), "de-AT");
}
