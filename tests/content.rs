//! Content as people break it: every fault is told with its place, and nothing stops.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

mod common;

use common::{Content, Service, comity, comity_with, eventually, folder};
use serde_json::{Value, json};

const MARKET: &str = r#"name = "Nowhere"
locales = ["en"]

[[rules]]
id = "zz.kindly"
kind = "replace"
pattern = '(?i)\bkindly\b'
with = "please"
bad = ["Kindly wait."]
good = ["Please wait."]
"#;
const GLOSSARY: &str = "concept,term,status\nrefund,refund,preferred\nrefund,payback,forbidden\n";
const ANSWERS: &str = "[hello]\ncase = \"other\"\n";
const WORDS: &str = "hello = Hello, how can we help?\n    .title = Greeting\n";

/// A small shop whose content is sound.
fn shop() -> Content {
    Content::new(&[
        ("markets/ZZ.toml", MARKET),
        ("glossaries/en.csv", GLOSSARY),
        ("locales/answers.toml", ANSWERS),
        ("locales/en/answers.ftl", WORDS),
    ])
}

/// `path:line:column: excerpt`, with the message behind it.
fn places(faults: &Value) -> Vec<(String, String)> {
    let text = |fault: &Value, key: &str| fault[key].as_str().unwrap().to_owned();
    let told = |fault: &Value| {
        let (line, column) = (&fault["line"], &fault["column"]);
        let place = format!("{}:{line}:{column}: {}", text(fault, "path"), text(fault, "excerpt"));
        (place, text(fault, "message"))
    };
    faults.as_array().unwrap().iter().map(told).collect()
}

/// What lint tells, and its exit code.
fn lint(content: &Content) -> (Vec<(String, String)>, i32) {
    let said = comity(content.path(), &["lint", "--format", "json"], "");
    (places(&said.json()), said.code)
}

/// The faults are these, in this order: place, and a part of the message.
fn assert_told(told: &[(String, String)], expected: &[(&str, &str)]) {
    let fits = told.len() == expected.len()
        && told
            .iter()
            .zip(expected)
            .all(|((place, message), (wanted, part))| place == wanted && message.contains(part));
    assert!(fits, "told: {told:#?}\nexpected: {expected:#?}");
}

/// The excerpts that a running service finds in a draft.
fn found(service: &Service, draft: &str) -> Vec<String> {
    let body = json!({"text": draft, "market": "ZZ", "locale": "en"});
    let report = service.post("/v1/check", &body).json();
    let findings = report["findings"].as_array().unwrap();
    findings.iter().map(|finding| finding["excerpt"].as_str().unwrap().to_owned()).collect()
}

/// A broken file: lint and `/readyz` tell exactly this of it, and the service goes on.
fn check(path: &str, broken: impl AsRef<[u8]>, expected: &[(&str, &str)]) {
    let (content, data) = (shop(), folder());
    assert_eq!(lint(&content), (Vec::new(), 0), "the shop itself is sound");
    let service = Service::start(content.path(), data.path());
    let before = service.get("/readyz").json();
    assert_eq!((&before["degraded"], &before["faults"]), (&json!(false), &json!([])));
    content.write(path, broken);
    let (told, code) = lint(&content);
    assert_told(&told, expected);
    assert_eq!(code, 2);
    let ready = eventually("a degraded service", || {
        Some(service.get("/readyz").json()).filter(|ready| ready["degraded"] == true)
    });
    assert_told(&places(&ready["faults"]), expected);
    assert_eq!(ready["library"], before["library"], "the last good content stays");
    assert_eq!(found(&service, "The payback, kindly."), ["payback", "kindly"]);
}

#[test]
fn a_glossary_row_with_an_unknown_status() {
    let text = format!("{GLOSSARY}refund,cash back,forbiden\n");
    let place = "glossaries/en.csv:4:18: refund,cash back,forbiden";
    check("glossaries/en.csv", text, &[(place, "“forbiden” is no status; it is one of preferred")]);
}

#[test]
fn a_glossary_row_with_too_many_cells() {
    let text = format!("{GLOSSARY}refund,cash, back,forbidden\nrefund,swap,gone\n");
    check(
        "glossaries/en.csv",
        text,
        &[
            ("glossaries/en.csv:4:19: refund,cash, back,forbidden", "4 cells, the header 3"),
            ("glossaries/en.csv:5:13: refund,swap,gone", "“gone” is no status"),
        ],
    );
}

#[test]
fn a_glossary_without_a_column() {
    let place = "glossaries/en.csv:1:1: concept,status";
    check("glossaries/en.csv", "concept,status\n", &[(place, "the column `term` is missing")]);
}

#[test]
fn a_glossary_in_another_encoding() {
    let utf16: Vec<u8> =
        std::iter::once(0xfeff).chain(GLOSSARY.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    check("glossaries/en.csv", utf16, &[("glossaries/en.csv:0:0: ", "UTF-16 (little-endian)")]);
    let windows = b"concept,term,status\ncafe,caf\xe9,preferred\n";
    let place = "glossaries/en.csv:2:9: cafe,caf\u{fffd},preferred";
    check("glossaries/en.csv", windows, &[(place, "Windows-1252")]);
}

#[test]
fn a_fluent_message_that_breaks_off() {
    check(
        "locales/en/answers.ftl",
        "hello = Hello { $customer\n    .title = Greeting\n\nbye = Bye\n[b] there\n",
        &[
            ("locales/en/answers.ftl:1:15: hello = Hello { $customer", "no } closes"),
            ("locales/en/answers.ftl:5:1: [b] there", "{ \"[\" }"),
        ],
    );
}

#[test]
fn every_fault_of_a_toml_file_at_once() {
    let kind = "kind = \"forbids\"";
    let rule = format!("[[rules]]\nid = \"zz.a\"\n{kind}\npattern = '('\n");
    check(
        "markets/ZZ.toml",
        format!("name = 5\nlocales = [\"en\", 7]\nregistr = \"any\"\nhours = x y\n\n{rule}"),
        &[
            ("markets/ZZ.toml:1:8: name = 5", "`name` is to be text, not a TOML integer"),
            ("markets/ZZ.toml:2:18: locales = [\"en\", 7]", "a list of texts"),
            ("markets/ZZ.toml:3:1: registr = \"any\"", "`registr` is not known here"),
            ("markets/ZZ.toml:4:9: hours = x y", "string values must be quoted"),
            ("markets/ZZ.toml:4:9: hours = x y", "`hours` is to be a table"),
            ("markets/ZZ.toml:8:8: kind = \"forbids\"", "it may be forbid, replace, require"),
            ("markets/ZZ.toml:9:11: pattern = '('", "unclosed group"),
        ],
    );
}

#[test]
fn an_answer_for_a_market_that_has_no_file() {
    let text = format!("# two lines\n\n{ANSWERS}markets = [\"QQ\"]\n");
    let place = "locales/answers.toml:3:1: [hello]";
    check("locales/answers.toml", text, &[(place, "the market “QQ”, which has no file")]);
}

/// Content with a fault that holds up nobody: it is served without what is faulty.
fn check_served(path: &str, text: &str, expected: &[(&str, &str)], code: i32, excerpts: &[&str]) {
    let (content, data) = (shop(), folder());
    content.write(path, text);
    let (told, exit) = lint(&content);
    assert_told(&told, expected);
    assert_eq!(exit, code);
    let service = Service::start(content.path(), data.path());
    let ready = service.get("/readyz").json();
    assert_eq!(ready["degraded"], false);
    if code > 0 {
        assert_told(&places(&ready["faults"]), expected);
    }
    assert_eq!(found(&service, "The payback, kindly, dear."), excerpts);
}

#[test]
fn a_rule_whose_example_fails_is_switched_off_alone() {
    let dear = "[[rules]]\nid = \"zz.dear\"\nkind = \"forbid\"\nfind = [\"dear\"]\n";
    let text = format!("{MARKET}\n{dear}bad = [\n  \"Dear you.\",\n  \"Deer!\",\n]\n");
    let place = "markets/ZZ.toml:18:3:   \"Deer!\",";
    let told = "rule zz.dear is switched off: it does not find its `bad`";
    check_served("markets/ZZ.toml", &text, &[(place, told)], 1, &["payback", "kindly"]);
    let text = format!("{MARKET}good = [\"Please hold on.\"]\n").replacen(
        "good = [\"Please wait.\"]\n",
        "",
        1,
    );
    let place = "markets/ZZ.toml:10:9: good = [\"Please hold on.\"]";
    let told = "its `bad` becomes “Please wait.”, not this";
    check_served("markets/ZZ.toml", &text, &[(place, told)], 1, &["payback"]);
}

#[test]
fn a_term_whose_example_fails_is_loaded_and_told_of() {
    let head = "concept,term,status,example,counterexample\nrefund,refund,preferred,,\n";
    let text = format!("{head}refund,payback,forbidden,No cash here.,A payback?\n");
    let row = "refund,payback,forbidden,No cash here.,A payback?";
    let (example, counter) =
        (format!("glossaries/en.csv:3:26: {row}"), format!("glossaries/en.csv:3:40: {row}"));
    let expected = [
        (example.as_str(), "“payback” is not found in its example"),
        (counter.as_str(), "found as “payback” in its counterexample"),
    ];
    check_served("glossaries/en.csv", &text, &expected, 1, &["payback", "kindly"]);
}

#[test]
fn a_policy_below_the_law_wants_a_reason() {
    let law = "[law]\nwithdrawal = { minimum = \"14 days\", source = \"§ 1\" }\n[policy]\n";
    let given = |policy: &str| {
        let content = shop();
        content.write("markets/ZZ.toml", format!("{MARKET}{law}return-window = {policy}\n"));
        lint(&content)
    };
    let (told, code) = given("\"7 days\"");
    assert_eq!(code, 1, "{told:#?}");
    assert!(told[0].1.contains("below the law's 14 days (§ 1)"), "{told:#?}");
    assert_eq!(given("{ value = \"7 days\", reason = \"sealed goods, § 2\" }"), (Vec::new(), 0));
    assert_eq!(given("{ value = \"7 days\" }").1, 2);
}

#[test]
fn an_answer_that_is_not_translated() {
    let text = format!("{ANSWERS}\n[bye]\ncase = \"other\"\n");
    let expected = [("locales/answers.toml:4:1: [bye]", "`bye` is missing in en")];
    check_served("locales/answers.toml", &text, &expected, 0, &["payback", "kindly"]);
}

#[test]
fn an_edit_is_live_soon_and_a_folder_may_be_new() {
    let (content, data) = (shop(), folder());
    std::fs::remove_dir(content.path().join("channels")).unwrap();
    let service = Service::start(content.path(), data.path());
    let becomes = |expected: &[&str]| {
        eventually("the edit is live", || {
            Some(()).filter(|()| found(&service, "The payback, dear, kindly.") == expected)
        });
    };
    becomes(&["payback", "kindly"]);
    content.write("glossaries/en.csv", format!("{GLOSSARY}you,dear,forbidden\n"));
    becomes(&["payback", "dear", "kindly"]);
    content.remove("glossaries/en.csv");
    becomes(&["kindly"]);
    content.write("markets/ZZ.toml", "name = ");
    content.write("markets/ZZ.toml", "name = \"Nowhere\"\nlocales = [\"en\"]\n");
    becomes(&[]);
    content.write("channels/chat.toml", "name = \"Chat\"\n");
    eventually("the channel is live", || {
        let body = json!({"text": "Hello", "market": "ZZ", "channel": "chat"});
        Some(()).filter(|()| service.post("/v1/check", &body).status == 200)
    });
}

#[test]
fn a_restart_over_broken_content_serves_the_last_good() {
    let (content, data) = (shop(), folder());
    drop(Service::start(content.path(), data.path()));
    content.write("glossaries/en.csv", "concept,term\n");
    for _ in 0..2 {
        let service = Service::start(content.path(), data.path());
        assert_eq!(service.get("/readyz").json()["degraded"], true);
        assert_eq!(found(&service, "The payback, kindly."), ["payback", "kindly"]);
    }
    // Without a kept one there is nothing to serve: exit 2, with the place.
    let said = comity_with(&[("COMITY_DATA", "/nonexistent")], content.path(), &["serve"], "");
    assert_eq!(said.code, 2);
    assert!(said.err.contains("glossaries/en.csv:1:1"), "{}", said.err);
}

/// Waits until a draft has these findings.
fn becomes(service: &Service, channel: Option<&str>, excerpts: &[&str]) {
    eventually("the edit is live", || {
        let text = "The payback, dear.";
        let body = json!({"text": text, "market": "ZZ", "channel": channel});
        let report: Value = serde_json::from_str(&service.post("/v1/check", &body).text).unwrap();
        let findings = report["findings"].as_array()?;
        Some(()).filter(|()| findings.iter().map(|one| &one["excerpt"]).eq(excerpts))
    });
}

#[test]
fn edits_in_a_new_folder_are_live() {
    let (content, data) = (shop(), folder());
    std::fs::remove_dir(content.path().join("channels")).unwrap();
    let service = Service::start(content.path(), data.path());
    content.write("channels/chat.toml", "name = \"Chat\"\n");
    becomes(&service, Some("chat"), &["payback"]);
    let rule = "[[rules]]\nid = \"chat.dear\"\nkind = \"forbid\"\nfind = [\"dear\"]\n";
    content.write("channels/chat.toml", format!("name = \"Chat\"\n{rule}"));
    becomes(&service, Some("chat"), &["payback", "dear"]);
}

#[test]
fn edits_in_a_replaced_folder_are_live() {
    let (content, data) = (shop(), folder());
    let service = Service::start(content.path(), data.path());
    std::fs::remove_dir_all(content.path().join("glossaries")).unwrap();
    becomes(&service, None, &[]);
    content.write("glossaries/en.csv", GLOSSARY);
    becomes(&service, None, &["payback"]);
    content.write("glossaries/en.csv", format!("{GLOSSARY}you,dear,forbidden\n"));
    becomes(&service, None, &["payback", "dear"]);
}
