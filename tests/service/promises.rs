//! What a draft promises, and what becomes of it.

use serde_json::{Value, json};

use crate::common::{Service, bundled, folder};

fn check(service: &Service, text: &str) -> Value {
    let body =
        json!({"text": text, "market": "DE", "now": "2026-11-25T10:00:00Z", "offsets": "utf-8"});
    service.post("/v1/check", &body).json()
}

fn rules(report: &Value) -> Vec<&str> {
    report["findings"].as_array().unwrap().iter().map(|one| one["rule"].as_str().unwrap()).collect()
}

#[test]
fn a_time_that_contradicts_the_policy_is_put_right() {
    let data = folder();
    let service = Service::start(bundled(), data.path());
    let report = check(&service, "Sie können den Artikel innerhalb von 14 Tagen zurückgeben.");
    assert_eq!(rules(&report), ["policy.return-window"]);
    assert_eq!(report["verdict"], "blocked");
    assert_eq!(report["revised"], "Sie können den Artikel innerhalb von 30 Tagen zurückgeben.");
    let evidence = &report["findings"][0]["evidence"];
    assert!(evidence["source"].as_str().unwrap().starts_with("markets/DE.toml:"), "{evidence}");
    for fine in [
        "Sie können den Artikel innerhalb von 30 Tagen zurückgeben.",
        "Die Widerrufsfrist beträgt 14 Tage.",
        "Sie haben den Artikel vor 14 Tagen bestellt und möchten ihn zurückgeben.",
        "Die gesetzliche Gewährleistung beträgt 2 Jahre.",
    ] {
        let report = check(&service, fine);
        assert!(rules(&report).is_empty(), "{fine} {report}");
    }
    assert_eq!(
        rules(&check(&service, "Die Gewährleistung beträgt 12 Monate.")),
        ["policy.warranty"]
    );
}

#[test]
fn what_others_bring_about_is_not_certain() {
    let data = folder();
    let service = Service::start(bundled(), data.path());
    let report = check(&service, "Ihr Paket wird morgen zugestellt.");
    assert_eq!(rules(&report), ["promise.outcome"]);
    assert_eq!(report["findings"][0]["severity"], "warning");
    let told = report["findings"][0]["message"].as_str().unwrap();
    assert!(told.contains("carrier"), "{told}");
    let report = check(&service, "Ihr Paket wird voraussichtlich morgen zugestellt.");
    assert!(rules(&report).is_empty(), "{report}");
}

#[test]
fn what_is_certain_is_told_in_other_languages_too() {
    let data = folder();
    let service = Service::start(bundled(), data.path());
    for (market, text) in [("JP", "明日必ず届きます。"), ("CN", "包裹明天一定会送到。")]
    {
        let body = json!({"text": text, "market": market, "now": "2026-11-25T10:00:00Z"});
        let report = service.post("/v1/check", &body).json();
        assert!(rules(&report).contains(&"promise.outcome"), "{text} {report}");
    }
}

#[test]
fn the_shop_promises_what_it_does_itself() {
    let data = folder();
    let service = Service::start(bundled(), data.path());
    for (market, text, action) in [
        ("US", "Please reply and we will ship the new one within 2 days.", "shipping"),
        ("US", "We will ship it within 2 days of your reply.", "shipping"),
        ("US", "Once the parcel arrives, we will refund you within 5 days.", "refund"),
        ("US", "We will reply within 2 days and ship the parts then.", "reply"),
        ("DE", "Nach Ihrer Antwort versenden wir die Ware innerhalb von 2 Tagen.", "shipping"),
        ("DE", "Wir melden uns innerhalb von 2 Arbeitstagen bei Ihnen.", "reply"),
        ("JP", "ご返信いただければ、3日以内に発送いたします。", "shipping"),
        ("JP", "商品が到着しましたら、5営業日以内に返金いたします。", "refund"),
    ] {
        let body = json!({"text": text, "market": market, "now": "2026-11-25T10:00:00Z"});
        let report = service.post("/v1/check", &body).json();
        assert_eq!(report["promises"][0]["action"], action, "{text} {report}");
    }
}

#[test]
fn a_promise_is_found_whatever_is_promised() {
    let data = folder();
    let service = Service::start(bundled(), data.path());
    let promised = |market: &str, text: &str| {
        let body = json!({"text": text, "market": market, "now": "2026-11-25T10:00:00Z"});
        service.post("/v1/check", &body).json()["promises"].clone()
    };
    for (market, text, by) in [
        ("GB", "We'll swap the speakers for you on Saturday.", "2026-11-28T23:59:59+00:00"),
        ("GB", "An engineer will call you tomorrow at 3 pm, okay?", "2026-11-26T15:00:00+00:00"),
        ("GB", "I'll ring you back before five.", "2026-11-25T17:00:00+00:00"),
        ("DE", "Wir rufen Sie noch diese Woche zurück.", "2026-11-29T23:59:59+01:00"),
        ("DE", "Wir erstatten den Betrag bis Ende Dezember.", "2026-12-31T18:00:00+01:00"),
        ("GB", "Your room will be ready by noon.", "2026-11-25T12:00:00+00:00"),
        ("ES", "Mañana le llamo para confirmar la cita.", "2026-11-26T18:00:00+01:00"),
        (
            "IT",
            "Le sarà accreditato l'importo entro la fine del mese.",
            "2026-11-30T18:00:00+01:00",
        ),
        ("PL", "Do piątku wymienimy Pani baterię.", "2026-11-27T17:00:00+01:00"),
    ] {
        let told = promised(market, text);
        assert_eq!(
            (&told[0]["by"], &told[0]["bounded"]),
            (&json!(by), &json!(true)),
            "{text} {told}"
        );
    }
    assert_eq!(promised("GB", "We'll swap the speakers.")[0]["action"], Value::Null);
    let told = promised("GB", "I'll look into it for you.");
    assert_eq!((&told[0]["by"], &told[0]["bounded"]), (&Value::Null, &json!(false)));
    for none in
        ["Shall we send it again?", "You will need to print the label.", "We sent it on Monday."]
    {
        assert_eq!(promised("GB", none), json!([]), "{none}");
    }
}

#[test]
fn two_promises_of_a_sentence_are_two() {
    let data = folder();
    let service = Service::start(bundled(), data.path());
    for (market, text, wanted) in [
        (
            "GB",
            "We'll ship the new lid tomorrow, and you'll have your refund by Friday.",
            [
                ("We'll ship the new lid tomorrow", "2026-11-26T18:00:00+00:00"),
                ("and you'll have your refund by Friday.", "2026-11-27T18:00:00+00:00"),
            ],
        ),
        (
            "DE",
            "Morgen rufen wir Sie an und bis Freitag erhalten Sie Ihr Geld.",
            [
                ("Morgen rufen wir Sie an", "2026-11-26T18:00:00+01:00"),
                ("und bis Freitag erhalten Sie Ihr Geld.", "2026-11-27T18:00:00+01:00"),
            ],
        ),
        (
            "CN",
            "我们明天给您寄新的，周五之前会把差价退给您。",
            [
                ("我们明天给您寄新的", "2026-11-26T21:00:00+08:00"),
                ("周五之前会把差价退给您。", "2026-11-27T21:00:00+08:00"),
            ],
        ),
    ] {
        let body = json!({"text": text, "market": market, "now": "2026-11-25T10:00:00Z"});
        let report = service.post("/v1/check", &body).json();
        let told = report["promises"].as_array().unwrap().iter();
        let told: Vec<_> = told
            .map(|one| (one["excerpt"].as_str().unwrap(), one["by"].as_str().unwrap_or_default()))
            .collect();
        assert_eq!(told, wanted, "{text} {report}");
    }
    // A vow and what is vowed are one.
    let one = "Ich verspreche Ihnen, dass wir den neuen Deckel bis Freitag versenden.";
    assert_eq!(check(&service, one)["promises"].as_array().unwrap().len(), 1);
}

#[test]
fn promises_are_listed_with_what_became_of_them() {
    let data = folder();
    let service = Service::start(bundled(), data.path());
    let text = "Wir melden uns innerhalb von 2 Arbeitstagen bei Ihnen.";
    let report = check(&service, text);
    let promise = &report["promises"][0];
    assert_eq!(promise["action"], "reply");
    assert_eq!(promise["within"], json!({"value": 2.0, "unit": "workday"}));
    assert_eq!(
        (&promise["by"], &promise["bounded"]),
        (&json!("2026-11-27T18:00:00+01:00"), &json!(true))
    );

    let sent = |id: &str, at: &str, text: &str| {
        let event = json!({"event": "sent", "event_id": id, "conversation": "c", "market": "DE",
            "locale": "de-DE", "at": at, "text": text});
        assert_eq!(service.post("/v1/record", &event).status, 200);
    };
    sent("1", "2026-11-18T10:00:00Z", text);
    let list =
        |query: &str| service.get(&format!("/v1/promises{query}")).json()["promises"].clone();
    let told = list("?market=DE");
    assert_eq!(told[0]["due"], "2026-11-20T18:00:00+01:00");
    assert_eq!(told[0]["standing"], "overdue", "{told}");
    assert_eq!(list("?due_before=2026-11-20T00:00:00Z"), json!([]));
    sent("2", "2026-11-19T10:00:00Z", "Ihr Geld ist da.");
    assert_eq!(list("?standing=kept")[0]["event_id"], "1");
    assert_eq!(list("?standing=overdue"), json!([]));
    service.get("/v1/promises?standing=lost").refused(422);
}
