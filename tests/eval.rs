//! `comity eval` over search and check: a shop measures its own content.

mod common;

use common::{Content, Said, comity, comity_with, file, folder};
use serde_json::{Value, json};

const ANSWERS: &str = "where = Your parcel is on its way.
    .title = Where is my parcel?
    .asks =
        where is my parcel
        parcel has not arrived
damaged = We are sorry that the item is broken.
    .title = The item is broken
    .asks =
        my item arrived broken
        the screen is cracked
";

/// A shop with two markets, so that one has to be named.
fn shop() -> Content {
    Content::new(&[
        ("markets/GB.toml", "name = \"GB\"\nlocales = [\"en-GB\"]\n"),
        (
            "markets/US.toml",
            "name = \"US\"\nlocales = [\"en-US\"]\n[[rules]]\nid = \"us.maybe\"\nkind = \"forbid\"\n\
             find = [\"maybe\"]\nseverity = \"note\"\n",
        ),
        (
            "glossaries/en.csv",
            "concept,term,status\nrefund,refund,preferred\nrefund,payback,forbidden\n\
             cart,basket,preferred\ncart,trolley,obsolete\n",
        ),
        ("locales/en/answers.ftl", ANSWERS),
        ("locales/answers.toml", "[where]\ncase = \"shipping\"\n[damaged]\ncase = \"damage\"\n"),
    ])
}

fn eval(stage: &str, lines: &[Value], more: &[&str]) -> Said {
    let lines: Vec<String> = lines.iter().map(Value::to_string).collect();
    let (shop, files) = (shop(), folder());
    let path = file(&files, "lines.jsonl", &lines.join("\n"));
    comity(shop.path(), &[&["eval", stage, path.to_str().unwrap_or_default()], more].concat(), "")
}

/// What is told for programs.
fn measured(stage: &str, lines: &[Value], more: &[&str]) -> Value {
    eval(stage, lines, &[&["--format", "json"], more].concat()).json()
}

/// Wrong lines are exit 2 and told with their place.
fn refused(stage: &str, line: &Value, detail: &str) {
    let said = eval(
        stage,
        &[
            json!({"query": "a", "answer": null, "text": "a", "market": "GB", "findings": []}),
            line.clone(),
        ],
        &[],
    );
    assert_eq!((said.code, said.out.as_str()), (2, ""), "{line}");
    assert!(said.err.contains("lines.jsonl:2: "), "{}", said.err);
    assert!(said.err.contains(detail), "{detail} in {}", said.err);
}

/// Three rightly answered, one in the wrong place, one wrongly, of two without an answer one told so.
fn questions() -> [Value; 5] {
    [
        json!({"query": "where is my parcel", "answer": "where", "locale": "en-GB"}),
        json!({"query": "my item arrived broken", "answer": "damaged", "locale": "en-US"}),
        json!({"query": "the screen is cracked", "answer": "where", "locale": "en-US"}),
        json!({"query": "qwxzv pflumb", "answer": null}),
        json!({"query": "parcel has not arrived", "answer": null}),
    ]
}

#[test]
fn search_is_measured_with_and_without_an_answer() {
    let told = measured("search", &questions(), &["--misses", "9"]);
    let all = &told["all"];
    assert_eq!((&all["lines"], &all["accuracy"]), (&json!(5), &json!(0.6)), "{told}");
    assert_eq!(all["hit_at_1"], json!(2.0 / 3.0));
    assert_eq!(told["groups"]["en-GB"]["hit_at_1"], 1.0);
    assert_eq!(told["groups"]["en-US"]["hit_at_1"], 0.5);
    let none = &told["none"];
    assert_eq!(
        (&none["lines"], &none["precision"], &none["recall"]),
        (&json!(2), &json!(1.0), &json!(0.5))
    );
    assert!(all["mcc"].as_f64().unwrap() > 0.3 && none["auroc"].is_f64(), "{told}");
    let bins = told["calibration"]["bins"].as_array().unwrap();
    assert_eq!(bins.iter().map(|bin| bin["lines"].as_u64().unwrap()).sum::<u64>(), 5);
    assert!(told["calibration"]["error"].is_f64() && told["microseconds_an_item"].is_f64());
    let misses = told["misses"].as_array().unwrap();
    let lines: Vec<&Value> = misses.iter().map(|miss| &miss["line"]).collect();
    assert_eq!(lines, [3, 5]);
    assert_eq!((&misses[0]["wanted"], &misses[0]["got"]), (&json!("where"), &json!("damaged")));
    assert_eq!(misses[1]["wanted"], Value::Null);
}

#[test]
fn search_is_told_as_a_table() {
    let said = eval("search", &questions(), &["--misses", "1"]);
    assert_eq!(said.code, 0, "{}", said.err);
    for part in [
        "hit@5",
        "en-GB",
        "66.7%",
        "no answer fits: 2 lines, precision 100.0%, recall 50.0%",
        "calibration error 0.",
        "line 3: wanted where, got damaged",
        "µs an item",
    ] {
        assert!(said.out.contains(part), "{part} in {}", said.out);
    }
    assert!(!said.out.contains("line 5"), "{}", said.out);
    assert!(eval("search", &[], &[]).out.contains('–'), "nothing has no shares");
}

#[test]
fn wrong_questions_are_told_with_their_line() {
    refused("search", &json!({"query": "a", "answer": "gone"}), "there is no answer “gone”");
    refused("search", &json!({"query": "a"}), "missing field `answer`");
    refused("search", &json!({"query": 1, "answer": null}), "`query`: invalid type");
    refused("search", &json!({"query": "a", "answer": null, "market": "QQ"}), "known are GB, US");
    refused("search", &json!({"query": "a", "answer": null, "channel": "pigeon"}), "pigeon");
    refused("search", &json!({"query": "a", "answer": null, "locale": "../de"}), "no language tag");
    refused("search", &json!(["a"]), "invalid type");
}

#[test]
fn a_field_that_nobody_reads_is_told_of() {
    let line = json!({"query": "a", "answer": null, "makret": "GB"});
    let said = eval("search", &[line], &[]);
    assert_eq!(said.code, 0);
    assert!(said.err.contains("nobody reads `makret`"), "{}", said.err);
    assert_eq!(eval("search", &questions(), &[]).err, "");
}

/// Found as wanted; missed; falsely flagged beside what was wanted; clean; clean and flagged.
fn drafts() -> [Value; 5] {
    [
        json!({"text": "Your payback is here.", "market": "GB",
            "findings": [{"concept": "refund", "excerpt": "payback"}]}),
        json!({"text": "Your cashback is here.", "market": "GB",
            "findings": [{"concept": "refund"}]}),
        json!({"text": "Äh, a payback, maybe.", "market": "US",
            "findings": [{"check": "glossary", "rule": "refund/forbidden", "start": 7, "end": 14}]}),
        json!({"text": "Your refund is here.", "market": "US", "findings": []}),
        json!({"text": "The trolley is here.", "market": "GB", "findings": []}),
    ]
}

#[test]
fn check_is_measured_by_check_and_rule() {
    let told = measured("check", &drafts(), &["--misses", "9"]);
    assert_eq!((&told["lines"], &told["right"]), (&json!(5), &json!(2)), "{told}");
    assert_eq!(told["clean"], json!({"lines": 2, "flagged": 1}));
    let row = |found, missed, alarms, precision: f64, recall: Option<f64>| {
        json!({"found": found, "missed": missed, "false_alarms": alarms,
            "precision": precision, "recall": recall})
    };
    assert_eq!(told["all"], row(2, 1, 2, 0.5, Some(2.0 / 3.0)));
    assert_eq!(told["checks"]["glossary"], row(2, 1, 1, 2.0 / 3.0, Some(2.0 / 3.0)));
    assert_eq!(told["checks"]["culture"], row(0, 0, 1, 0.0, None));
    assert_eq!(told["locales"]["en-US"], row(1, 0, 1, 0.5, Some(1.0)));
    let rules = told["rules"].as_array().unwrap();
    let names: Vec<&str> = rules.iter().map(|rule| rule["rule"].as_str().unwrap()).collect();
    assert_eq!(names, ["us.maybe", "cart", "refund"]);
    let misses: Vec<String> = told["misses"]
        .as_array()
        .unwrap()
        .iter()
        .map(|miss| format!("{} {} {}", miss["line"], miss["how"], miss["rule"]))
        .collect();
    assert_eq!(
        misses,
        ["2 \"missed\" \"refund\"", "3 \"false\" \"us.maybe\"", "5 \"false\" \"cart/obsolete\""]
    );
}

#[test]
fn check_is_told_as_a_table() {
    let said = eval("check", &drafts(), &["--misses", "1"]);
    for part in [
        "precision",
        "  refund",
        "2 of 5 lines right; of 2 clean lines 1 falsely flagged (50.0%)",
        "line 2: missed glossary refund “”  Your cashback is here.",
    ] {
        assert!(said.out.contains(part), "{part} in {}", said.out);
    }
    assert!(!said.out.contains("line 3"), "{}", said.out);
}

#[test]
fn other_checks_may_be_left_out() {
    let told = measured("check", &drafts(), &["--only", "culture"]);
    assert_eq!(told["all"]["false_alarms"], 1);
    assert_eq!((&told["all"]["missed"], &told["clean"]["flagged"]), (&json!(0), &json!(1)));
    let said = eval("check", &drafts(), &["--only", "glossray"]);
    assert_eq!(said.code, 2);
    assert!(said.err.contains("“glossray”") && said.err.contains("glossary"), "{}", said.err);
}

#[test]
fn a_label_counts_once_and_at_its_place() {
    let twice = |findings: Value| {
        let line = json!({"text": "A payback is a payback.", "market": "GB", "findings": findings});
        let told = measured("check", &[line], &[]);
        let count = |name: &str| told["all"][name].as_u64().unwrap();
        (count("found"), count("missed"), count("false_alarms"))
    };
    let any = json!({"check": "glossary"});
    let second = json!({"concept": "refund", "start": 15, "end": 22});
    assert_eq!(twice(json!([any])), (1, 0, 1));
    assert_eq!(twice(json!([any, any, any])), (2, 1, 0));
    assert_eq!(twice(json!([any, second])), (2, 0, 0), "who has no choice chooses first");
    assert_eq!(twice(json!([second, second])), (1, 1, 1));
    assert_eq!(twice(json!([{"concept": "refund", "excerpt": "A "}])), (0, 1, 2));
    assert_eq!(twice(json!([{"check": "glossary", "rule": "refund/obsolete"}])), (0, 1, 2));
}

#[test]
fn what_check_tells_is_a_label_as_it_is() {
    let (shop, text) = (shop(), "Äh, a payback for the trolley, maybe.");
    let told = comity(shop.path(), &["check", "--market", "US", "--format", "json"], text).json();
    let findings = &told[0]["findings"];
    assert_eq!(findings.as_array().unwrap().len(), 3);
    let line = json!({"text": text, "market": "US", "findings": findings});
    let told = measured("check", &[line], &[]);
    assert_eq!((&told["right"], &told["all"]["found"]), (&json!(1), &json!(3)), "{told}");
}

#[test]
fn wrong_drafts_are_told_with_their_line() {
    let check = |finding: Value, detail: &str| {
        let line = json!({"text": "Äh, a payback.", "market": "GB", "findings": [finding]});
        refused("check", &line, detail);
    };
    check(json!({"rule": "refund/forbidden"}), "`findings[0]`: its `check` or its `concept`");
    check(json!({"check": "glossray"}), "there is no check “glossray”");
    check(json!({"concept": "gone"}), "there is no concept “gone”");
    check(json!({"concept": "refund", "start": 1, "end": 4}), "bytes 1 to 4");
    check(json!({"concept": "refund", "start": 7, "end": 99}), "bytes 7 to 99");
    check(json!({"concept": "refund", "start": 9, "end": 7}), "bytes 9 to 7");
    check(json!({"concept": "refund", "start": 7}), "go together");
    check(json!({"concept": "refund", "excerpt": "cash"}), "“cash” is not in the text");
    // Counted in another unit than bytes.
    check(
        json!({"concept": "refund", "start": 6, "end": 13, "excerpt": "payback"}),
        "stands “ paybac”",
    );
    refused("check", &json!({"text": "a", "findings": []}), "`market` is missing");
    refused("check", &json!({"text": "a", "market": "GB"}), "missing field `findings`");
    refused(
        "check",
        &json!({"text": "a", "market": "GB", "findings": [{"check": 1}]}),
        "`findings[0].check`",
    );
}

#[test]
fn the_usual_market_is_that_of_the_service() {
    let (shop, files) = (shop(), folder());
    let path = file(&files, "lines.jsonl", r#"{"text": "Maybe.", "findings": []}"#);
    let arguments = ["eval", "check", path.to_str().unwrap(), "--format", "json"];
    let told = comity_with(&[("COMITY_MARKET", "US")], shop.path(), &arguments, "").json();
    assert_eq!(told["clean"]["flagged"], 1);
}
