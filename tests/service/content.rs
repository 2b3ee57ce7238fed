//! What the service tells of its content and of itself.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::{each, service};
use crate::common::bundled;

#[test]
fn answers_and_glossaries_are_told() {
    let (service, _data) = service();
    let answers = service.get("/v1/answers").json();
    let ids = each(&answers["answers"], "id");
    assert!(ids.is_sorted() && ids.contains(&"order-status"), "{ids:?}");
    for id in &ids {
        let answer = service.get(&format!("/v1/answers/{id}")).json();
        assert_eq!(answer["id"], **id);
        let words: Vec<_> = answer["words"].as_object().unwrap().values().collect();
        let has_text = |words: &&Value| words["text"] != "";
        assert!(
            words.iter().any(has_text)
                && words.iter().all(|of| has_text(of) || of["asks"] != json!([]))
        );
    }
    let some = service.get(&format!("/v1/answers?after={}&limit=2", ids[0])).json();
    assert_eq!(each(&some["answers"], "id"), &ids[1..3]);
    let glossaries = service.get("/v1/glossaries").json();
    for locale in each(&glossaries["glossaries"], "locale") {
        let terms = service.get(&format!("/v1/glossaries/{locale}")).json();
        // A locale without rows of its own has its parent's.
        let told = terms["locale"].as_str().unwrap();
        let own = format!("glossaries/{told}.csv:");
        assert!(each(&terms["terms"], "place").iter().any(|place| place.starts_with(&own)));
    }
}

#[test]
fn the_matrix_has_a_row_for_each_market() {
    let (service, _data) = service();
    let matrix = service.get("/v1/matrix").json();
    let markets = each(&matrix, "market");
    assert!(markets.is_sorted(), "{markets:?}");
    for market in ["AE", "BR", "DE", "HK", "IN", "JP", "PL", "RU", "US"] {
        assert!(markets.contains(&market), "{market}");
    }
    for row in matrix.as_array().unwrap() {
        assert!(row["rules"].as_array().unwrap().iter().all(|rule| rule["reason"] != ""), "{row}");
    }
}

#[test]
fn it_is_healthy_and_ready_and_counted() {
    let (service, _data) = service();
    assert_eq!(service.get("/healthz").json(), json!({"status": "ok"}));
    let ready = service.get("/readyz").json();
    assert_eq!((&ready["ready"], &ready["degraded"]), (&json!(true), &json!(false)));
    assert_eq!(ready["faults"], json!([]), "the content of the repository is sound");
    service.post("/v1/check", &json!({"text": "a", "market": "DE"})).json();
    service.post("/v1/check", &json!({"text": "a", "market": "QQ"})).refused(422);
    let metrics = service.get("/metrics");
    assert!(metrics.kind.starts_with("text/plain"));
    let library = ready["library"].as_str().unwrap();
    for line in [
        "comity_ready 1".to_owned(),
        format!("comity_library_info{{hash=\"{library}\"}} 1"),
        "comity_requests_total{route=\"/v1/check\",status=\"200\"} 1".to_owned(),
        "comity_requests_total{route=\"/v1/check\",status=\"422\"} 1".to_owned(),
    ] {
        assert!(metrics.text.lines().any(|told| told == line), "{line} in {}", metrics.text);
    }
}

/// The routes that the sources name.
fn routes() -> BTreeSet<String> {
    let mut routes = BTreeSet::new();
    for entry in std::fs::read_dir(bundled().join("src/http")).unwrap() {
        let text = std::fs::read_to_string(entry.unwrap().path()).unwrap_or_default();
        let named = text.split(".route(\"").skip(1).filter_map(|rest| rest.split('"').next());
        routes.extend(named.filter(|route| *route != "/").map(ToOwned::to_owned));
    }
    routes
}

fn references(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            found.extend(fields.get("$ref").and_then(Value::as_str).map(ToOwned::to_owned));
            fields.values().for_each(|value| references(value, found));
        }
        Value::Array(values) => values.iter().for_each(|value| references(value, found)),
        _ => {}
    }
}

#[test]
fn everything_is_described() {
    let (service, _data) = service();
    let document = service.get("/openapi.json").json();
    assert!(document["openapi"].as_str().unwrap().starts_with("3."));
    assert!(document["info"]["title"].is_string() && document["info"]["version"].is_string());
    let paths = document["paths"].as_object().unwrap();
    let described: BTreeSet<String> = paths.keys().cloned().collect();
    assert_eq!(described, routes());
    for (path, methods) in paths {
        for (method, operation) in methods.as_object().unwrap() {
            assert!(operation["responses"]["200"]["description"].is_string(), "{method} {path}");
            for name in path.split('{').skip(1).filter_map(|rest| rest.split('}').next()) {
                assert!(each(&operation["parameters"], "name").contains(&name), "{path}");
            }
            let asked = match method.as_str() {
                "get" => {
                    service.get(&path.replace("{id}", "order-status").replace("{locale}", "de-DE"))
                }
                _ => service.post(path, &json!({})),
            };
            assert!([200, 422].contains(&asked.status), "{method} {path} {}", asked.text);
        }
    }
    let mut found = Vec::new();
    references(&document, &mut found);
    assert!(found.len() > 20);
    for reference in found {
        assert!(document.pointer(reference.trim_start_matches('#')).is_some(), "{reference}");
    }
}

#[test]
fn every_operation_has_an_id_of_its_own() {
    let (service, _data) = service();
    let document = service.get("/openapi.json").json();
    let mut ids = BTreeSet::new();
    for operation in document["paths"].as_object().unwrap().values() {
        for told in operation.as_object().unwrap().values() {
            assert!(ids.insert(told["operationId"].to_string()), "{} twice", told["operationId"]);
        }
    }
}
