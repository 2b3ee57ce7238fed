//! What agents take and dismiss changes the order of what is suggested, within bounds.

use serde_json::{Value, json};

use super::each;
use crate::common::{Content, Service, comity_with, folder};

/// Three answers to the same question, the first in order for one market only.
fn shop() -> Content {
    let answer = |id: &str| {
        format!(
            "{id} =\n    We look for it.\n    .title = {id}\n    .asks =\n        Where is my parcel?\n"
        )
    };
    let answers = ["a-narrow", "b-one", "c-two"].map(answer).join("\n");
    let facts = "[a-narrow]\ncase = \"shipping\"\nmarkets = [\"DE\"]\n\n[b-one]\ncase = \"shipping\"\n\n\
                 [c-two]\ncase = \"shipping\"\n";
    Content::new(&[
        ("markets/DE.toml", "name = \"Germany\"\nlocales = [\"en\"]\n"),
        ("markets/FR.toml", "name = \"France\"\nlocales = [\"en\"]\n"),
        ("locales/answers.toml", facts),
        ("locales/en/answers.ftl", &answers),
    ])
}

fn search(service: &Service, market: &str) -> Value {
    let asked = json!({"query": "Where is my parcel?", "market": market, "locale": "en"});
    service.post("/v1/search", &asked).json()
}

fn order(told: &Value) -> String {
    each(&told["answers"], "id").join(" ")
}

/// Tells that agents judged an answer in three conversations.
fn judge(service: &Service, event: &str, answer: &str) {
    for conversation in ["k1", "k2", "k3"] {
        let id = format!("{event} {answer} {conversation}");
        let told = json!({"event": event, "event_id": id, "conversation": conversation,
            "market": "DE", "answer": answer});
        service.post("/v1/record", &told).json();
    }
}

#[test]
fn what_agents_take_is_suggested_earlier_everywhere_and_after_a_restart() {
    let (content, data) = (shop(), folder());
    let one = Service::start(content.path(), data.path());
    let two = Service::start(content.path(), data.path());
    let before = search(&one, "DE");
    assert_eq!(order(&before), "a-narrow b-one c-two");
    assert_eq!(before["answers"][2].get("learned"), None);
    judge(&one, "accepted", "c-two");
    let learned = search(&one, "DE");
    assert_eq!(order(&learned), "a-narrow c-two b-one");
    let told = &learned["answers"][1]["learned"];
    assert_eq!((&told["accepted"], &told["dismissed"]), (&json!(3), &json!(0)));
    let factor = told["factor"].as_f64().unwrap();
    assert!(factor > 1.0 && factor <= 1.1, "{told}");
    assert_eq!(learned["none_fits"], before["none_fits"]);
    assert_eq!(search(&two, "DE"), learned);
    let asked = json!({"message": "Where is my parcel?", "market": "DE", "locale": "en"});
    let assisted = two.post("/v1/assist", &asked).json();
    assert_eq!(each(&assisted["suggestions"], "answer"), ["a-narrow", "c-two", "b-one"]);
    assert_eq!(&assisted["suggestions"][1]["learned"], told);
    // Another market learned nothing, and is not offered what is not for it.
    let elsewhere = search(&two, "FR");
    assert_eq!(order(&elsewhere), "b-one c-two");
    assert_eq!(elsewhere["answers"][1].get("learned"), None);
    assert!(one.terminate().success());
    let one = Service::start(content.path(), data.path());
    assert_eq!(search(&one, "DE"), learned);
}

#[test]
fn what_was_learned_can_be_seen_and_taken_back() {
    let (content, data) = (shop(), folder());
    let service = Service::start(content.path(), data.path());
    let before = search(&service, "DE");
    judge(&service, "accepted", "c-two");
    let learned =
        |query: &str| service.get(&format!("/v1/insights{query}")).json()["learned"].clone();
    let all = learned("");
    assert_eq!((each(&all, "answer"), each(&all, "market")), (vec!["c-two"], vec!["DE"]));
    assert_eq!(all[0]["accepted"], 3);
    assert_eq!(learned("?market=DE"), all);
    assert_eq!(learned("?market=FR"), json!([]));
    // The same agents think better of it.
    judge(&service, "dismissed", "c-two");
    let told = search(&service, "DE");
    assert_eq!(order(&told), order(&before));
    assert_eq!(told["answers"][2]["learned"]["dismissed"], 3);
    assert!(told["answers"][2]["score"].as_f64() < before["answers"][2]["score"].as_f64());
    // A manager looks, and takes it back.
    let vars = [("COMITY_DATA", data.path().to_str().unwrap())];
    let comity = |arguments: &[&str]| comity_with(&vars, content.path(), arguments, "");
    let said = comity(&["learned"]);
    assert!(said.out.contains("c-two") && said.out.contains("3 dismissed"), "{}", said.out);
    assert_eq!(comity(&["learned", "--forget", "b-one"]).code, 2);
    let said = comity(&["learned", "--forget", "c-two", "--market", "DE", "--format", "json"]);
    assert_eq!(said.json(), json!([]));
    assert_eq!(search(&service, "DE"), before);
    assert_eq!(learned(""), json!([]));
}

#[test]
fn the_terminal_tells_the_order_of_the_service() {
    let (content, data) = (shop(), folder());
    let service = Service::start(content.path(), data.path());
    judge(&service, "accepted", "c-two");
    let vars = [("COMITY_DATA", data.path().to_str().unwrap())];
    let arguments = ["search", "-m", "Where is my parcel?", "--market", "DE", "--locale", "en"];
    let arguments = [&arguments[..], &["--format", "json"]].concat();
    let told = comity_with(&vars, content.path(), &arguments, "").json();
    assert_eq!(order(&told[0]), "a-narrow c-two b-one");
    assert_eq!(told[0]["answers"], search(&service, "DE")["answers"]);
}
