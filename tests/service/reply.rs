//! From a message to a reply: detect, search, render, check, assist.

use serde_json::{Value, json};

use super::{each, service};

#[test]
fn a_text_tells_its_language() {
    let (service, _data) = service();
    for (body, language, reliable) in [
        (json!({"text": "Where is my parcel?"}), "en", true),
        (json!({"text": "Wo ist mein Paket?", "market": "DE"}), "de", true),
        (json!({"text": "返品したいのですが"}), "ja", true),
        (json!({"text": "12345 😀"}), "und", false),
        (json!({"text": ""}), "und", false),
    ] {
        let told = service.post("/v1/detect", &body).json();
        assert_eq!((&told["language"], &told["reliable"]), (&json!(language), &json!(reliable)));
        let confidence = told["confidence"].as_f64().unwrap();
        assert!((0.0..=1.0).contains(&confidence) && (confidence >= 0.8) == reliable, "{told}");
        assert!(told["script"].is_string() && told["alternatives"].is_array(), "{told}");
    }
    let text = "😀 Where is my parcel, please?";
    for (unit, end) in [("utf-16", 30), ("utf-8", 32), ("code-point", 29)] {
        let told = service.post("/v1/detect", &json!({"text": text, "offsets": unit})).json();
        let last = told["segments"].as_array().unwrap().last().unwrap().clone();
        assert_eq!(last["end"], end, "{unit}");
    }
}

#[test]
fn a_text_tells_its_quantities() {
    let (service, _data) = service();
    let text = "😀 Wir erstatten 149,90 € innerhalb von 5–7 Werktagen, spätestens am 3. Dezember.";
    let body = json!({"text": text, "locale": "de-DE", "now": "2026-11-25T10:00:00Z"});
    let told = service.post("/v1/extract", &body).json();
    let expected = json!([
        {"kind": "amount", "start": 17, "end": 25, "excerpt": "149,90 €", "value": 149.9, "unit": "EUR"},
        {"kind": "duration", "start": 40, "end": 53, "excerpt": "5–7 Werktagen", "value": 7.0,
            "unit": "workday", "min": 5.0, "max": 7.0},
        {"kind": "date", "start": 69, "end": 80, "excerpt": "3. Dezember", "value": "2026-12-03",
            "max": "2026-12-03"},
    ]);
    assert_eq!(told["quantities"], expected, "{told}");
    let points = json!({"text": "😀 within 48 hours", "offsets": "code-point"});
    let told = service.post("/v1/extract", &points).json();
    let first = &told["quantities"][0];
    assert_eq!(
        (&first["start"], &first["end"], &first["max"]),
        (&json!(9), &json!(17), &json!(48.0))
    );
}

#[test]
fn a_question_finds_its_answer() {
    let (service, _data) = service();
    let body = json!({"query": "Wo bleibt mein Paket?", "market": "DE", "limit": 2});
    let told = service.post("/v1/search", &body).json();
    assert_eq!((&told["language"], &told["none_fits"]), (&json!("de"), &json!(false)));
    let answers = &told["answers"];
    assert_eq!(each(answers, "id")[0], "order-status");
    assert_eq!(answers.as_array().unwrap().len(), 2);
    assert_eq!(answers[0]["matched_question"], "Wo bleibt mein Paket?");
    assert!(answers[0]["confidence"].as_f64().unwrap() >= 0.8);
    let scores: Vec<f64> =
        answers.as_array().unwrap().iter().map(|hit| hit["score"].as_f64().unwrap()).collect();
    assert!(scores.is_sorted_by(|one, two| one >= two), "{scores:?}");
    let none = json!({"query": "Wie hoch ist der Mount Everest?", "market": "DE"});
    assert_eq!(service.post("/v1/search", &none).json()["none_fits"], true);
}

#[test]
fn an_answer_is_rendered_in_its_market() {
    let (service, _data) = service();
    let body = json!({"answer": "delivery-delay", "locale": "de-DE", "market": "DE",
        "args": {"order": "K-104482", "date": "2026-11-30", "customer": "Kim Meier"}});
    let told = service.post("/v1/render", &body).json();
    let text = told["text"].as_str().unwrap();
    assert!(text.contains("K-104482") && text.contains("30. November 2026"), "{text}");
    assert!(text.contains("Kim Meier"), "{text}");
    assert_eq!((&told["locale"], &told["missing"]), (&json!("de-DE"), &json!([])));
    let open = json!({"answer": "delivery-delay", "locale": "de-CH", "market": "DE"});
    let told = service.post("/v1/render", &open);
    if told.status == 200 {
        assert_eq!(told.json()["fallback_from"], "de-CH");
    } else {
        assert_eq!(told.refused(422), "/locale");
    }
    let open = json!({"answer": "delivery-delay", "locale": "ja-JP", "agent_locale": "de-DE"});
    let told = service.post("/v1/render", &open).json();
    assert_eq!(told["missing"], json!(["date", "order"]));
    let text = told["text"].as_str().unwrap();
    assert!(text.contains("[date]") && text.contains("[order]") && !text.contains('{'), "{text}");
    assert_eq!(told["mirror"]["locale"], "de-DE");
}

#[test]
fn a_bare_agent_language_has_a_mirror() {
    let (service, _data) = service();
    let body = json!({"answer": "delivery-delay", "locale": "de-DE", "agent_locale": "en"});
    assert_eq!(service.post("/v1/render", &body).json()["mirror"]["locale"], "en-US");
}

/// The units of a text from one place to another.
fn cut(text: &str, unit: &str, start: usize, end: usize) -> String {
    match unit {
        "utf-16" => {
            let units: Vec<u16> = text.encode_utf16().collect();
            String::from_utf16(&units[start..end]).unwrap()
        }
        "utf-8" => text.get(start..end).unwrap().to_owned(),
        _ => text.chars().skip(start).take(end - start).collect(),
    }
}

#[test]
fn a_draft_is_checked_in_the_callers_unit() {
    let (service, _data) = service();
    let text = "👩‍👩‍👧 Grüße! Die Refundierung 😀 erfolgt per Email.";
    let mut reports = Vec::new();
    for unit in ["utf-16", "utf-8", "code-point"] {
        let body = json!({"text": text, "market": "DE", "agent_locale": "en", "offsets": unit});
        let mut report = service.post("/v1/check", &body).json();
        let findings = report["findings"].as_array_mut().unwrap();
        for finding in &mut *findings {
            let place = |key: &str| usize::try_from(finding[key].as_u64().unwrap()).unwrap();
            assert_eq!(cut(text, unit, place("start"), place("end")), finding["excerpt"]);
            assert!(!finding["message"].as_str().unwrap().is_empty());
            finding["start"].take();
            finding["end"].take();
        }
        reports.push(report);
    }
    assert!(reports.iter().all(|report| *report == reports[0]), "only places differ");
    let report = &reports[0];
    assert_eq!(each(&report["findings"], "rule"), ["refund/forbidden", "de.email-spelling"]);
    assert_eq!((&report["verdict"], &report["locale"]), (&json!("blocked"), &json!("de-DE")));
    assert_eq!(report["revised"], "👩‍👩‍👧 Grüße! Die Erstattung 😀 erfolgt per E-Mail.");
    let first = &report["findings"][0];
    assert_eq!(first["evidence"]["concept"], "refund");
    let source = first["evidence"]["source"].as_str().unwrap();
    assert!(source.starts_with("glossaries/de-DE.csv:"), "{source}");
    assert!(first["message"].as_str().unwrap().contains("must not be used"), "{first}");
    let plain = service.post("/v1/check", &json!({"text": text, "market": "DE"})).json();
    assert_eq!(plain["findings"][0]["start"], 20, "UTF-16 where nothing is said");
    let german = json!({"text": text, "market": "DE", "agent_locale": "de"});
    assert_ne!(
        service.post("/v1/check", &german).json()["findings"][0]["message"],
        first["message"]
    );
    let keys = each(&report["findings"], "dismiss_key");
    let body = json!({"text": text, "market": "DE", "dismissed": keys});
    let after = service.post("/v1/check", &body).json();
    assert_eq!((&after["verdict"], &after["findings"]), (&json!("ready"), &json!([])));
}

#[test]
fn a_message_finds_its_reply() {
    let (service, _data) = service();
    let assist = |market: &str, message: &str| -> Value {
        let body = json!({"market": market, "message": message, "agent_locale": "en",
            "now": "2026-11-23T09:00:00Z", "order": {"id": "K-104482"}});
        service.post("/v1/assist", &body).json()
    };
    for (market, message, language, locale, answer) in [
        ("DE", "Wo bleibt mein Paket?? seit 12 tagen nix", "de", "de-DE", "order-status"),
        ("JP", "届いた商品が壊れていました", "ja", "ja-JP", "item-damaged"),
        ("FR", "colis jamais recu je veux etre remboursé", "fr", "fr-FR", "parcel-lost"),
        ("AE", "أين طلبي", "ar", "ar-AE", "order-status"),
        ("US", "wrong item, refund pls", "en", "en-US", "wrong-item"),
    ] {
        let told = assist(market, message);
        assert_eq!(
            (&told["language"]["language"], &told["locale"]),
            (&json!(language), &json!(locale))
        );
        assert_eq!((&told["market"], &told["none_fits"]), (&json!(market), &json!(false)));
        assert!(told.get("language_gap").is_none(), "{message}");
        assert_eq!(each(&told["suggestions"], "answer")[0], answer, "{message}");
        assert!(told["case"].is_string() && told["mood"].is_string());
        for suggestion in told["suggestions"].as_array().unwrap() {
            let text = suggestion["text"].as_str().unwrap();
            assert!(!text.contains('{') && !text.contains("$order"), "{text}");
            let missing = suggestion["missing"].as_array().unwrap();
            let expected = if missing.is_empty() { "ready" } else { "review" };
            assert_eq!(suggestion["report"]["verdict"], expected, "{suggestion}");
            for gap in text.split('[').skip(1).filter_map(|rest| rest.split(']').next()) {
                assert!(missing.contains(&json!(gap)), "[{gap}] in {text}");
            }
            assert_eq!(suggestion["mirror"]["locale"], "en-US", "an agent who reads English knows");
        }
        let by: jiff::Timestamp = told["commitment"]["by"].as_str().unwrap().parse().unwrap();
        assert!(by > "2026-11-23T09:00:00Z".parse().unwrap());
    }
    let told = assist("US", "me cobraron dos veces");
    assert_eq!((&told["language"]["language"], &told["locale"]), (&json!("es"), &json!("en-US")));
    assert_eq!(told["language_gap"], "es");
}

#[test]
fn the_same_question_has_the_same_answer() {
    let (service, _data) = service();
    let body =
        json!({"market": "DE", "message": "Das Paket ist kaputt", "now": "2026-11-23T09:00:00Z"});
    let (one, two) =
        (service.post("/v1/assist", &body).text, service.post("/v1/assist", &body).text);
    assert_eq!(one, two);
}

#[test]
fn a_tracking_number_is_no_phone_number() {
    let (service, _data) = service();
    let text = "Mit der Sendungsnummer 00340434161094042557 sehen Sie, wo Ihr Paket ist.";
    let body = json!({"text": text, "market": "DE", "channel": "amazon"});
    assert_eq!(service.post("/v1/check", &body).json()["findings"], json!([]));
}

#[test]
fn a_suggestion_is_checked_as_its_own_text_would_be() {
    let (service, _data) = service();
    let args = json!({"order": "K-104482", "date": "2026-11-27",
        "tracking": "00340434161094042557", "amount": {"value": 49.9, "currency": "EUR"}});
    let message = "Wo bleibt mein Paket?? seit 12 tagen nix";
    let body = json!({"message": message, "market": "DE", "args": args});
    let told = service.post("/v1/assist", &body).json();
    let suggestions = told["suggestions"].as_array().unwrap();
    assert!(suggestions.len() > 1, "{told}");
    for suggestion in suggestions {
        let body = json!({"text": suggestion["text"], "answer": suggestion["answer"],
            "message": message, "market": "DE", "locale": suggestion["locale"], "args": args});
        let report = service.post("/v1/check", &body).json();
        assert_eq!(suggestion["report"]["findings"], report["findings"], "{suggestion}");
        assert_eq!(suggestion["report"]["verdict"], report["verdict"]);
    }
}

#[test]
fn the_case_is_that_of_the_best_answer_where_nobody_says() {
    let (service, _data) = service();
    let rules = |extra: Value| {
        let mut body = json!({"text": "商品をご確認ください。", "market": "JP", "locale": "ja-JP"});
        body.as_object_mut().unwrap().extend(extra.as_object().unwrap().clone());
        let report = service.post("/v1/check", &body).json();
        let findings = report["findings"].as_array().unwrap().clone();
        findings.iter().map(|finding| finding["rule"].to_string()).collect::<Vec<_>>()
    };
    let apology = "\"jp.apology-first\"".to_owned();
    assert!(!rules(json!({})).contains(&apology), "no case is known");
    assert!(rules(json!({"case": "damage"})).contains(&apology));
    assert!(rules(json!({"message": "届いた商品が壊れていました"})).contains(&apology));
}
