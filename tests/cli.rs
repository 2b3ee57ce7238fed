//! The command line: what it prints for people and for programs, and how it exits.

mod common;

use common::{Content, Said, bundled, comity, comity_with, file, folder};
use serde_json::{Value, json};

const GLOSSARY: &str = "concept,term,status,note\nrefund,refund,preferred,\nrefund,payback,forbidden,Say refund.\n\
                        cart,basket,preferred,\ncart,trolley,obsolete,\n";
const RULE: &str =
    "[[rules]]\nid = \"zz.maybe\"\nkind = \"forbid\"\nfind = [\"maybe\"]\nseverity = \"note\"\n";

/// A content with one market, so that none needs to be named.
fn shop() -> Content {
    Content::new(&[
        ("markets/ZZ.toml", &format!("name = \"Nowhere\"\nlocales = [\"en\"]\n{RULE}")),
        ("glossaries/en.csv", GLOSSARY),
    ])
}

fn check(arguments: &[&str], draft: &str) -> Said {
    comity(shop().path(), &[&["check"], arguments].concat(), draft)
}

#[test]
fn the_exit_code_follows_the_worst_finding() {
    let [fine, note, warning, error] = ["A refund.", "Maybe.", "The trolley, maybe.", "A payback."];
    for (fail_on, expected) in [
        ("error", [0, 0, 0, 1]),
        ("warning", [0, 0, 1, 1]),
        ("note", [0, 1, 1, 1]),
        ("never", [0, 0, 0, 0]),
    ] {
        let codes =
            [fine, note, warning, error].map(|draft| check(&["--fail-on", fail_on], draft).code);
        assert_eq!(codes, expected, "{fail_on}");
    }
    assert_eq!(check(&[], error).code, 1);
}

#[test]
fn wrong_use_is_exit_2() {
    let shop = shop();
    for arguments in [
        &["check", "--market", "QQ", "-"][..],
        &["check", "--locale", "../de"],
        &["check", "--channel", "pigeon"],
        &["check", "--fail-on", "sometimes"],
        &["check", "/nonexistent/draft.txt"],
        &["check", "--colour"],
        &["nothing"],
        &["matrix", "--market", "QQ"],
        &["eval", "detect", "/nonexistent.jsonl"],
        &["serve", "--listen", "here"],
    ] {
        let said = comity(shop.path(), arguments, "A draft.");
        assert_eq!((said.code, said.out.as_str()), (2, ""), "{arguments:?}");
        assert!(!said.err.is_empty(), "{arguments:?}");
    }
    let said = comity_with(&[("COMITY_RATE", "often")], shop.path(), &["check"], "A draft.");
    assert_eq!(said.code, 2);
    assert!(said.err.contains("COMITY_RATE"), "{}", said.err);
}

#[test]
fn broken_content_is_exit_2_with_its_place() {
    let content = Content::new(&[("glossaries/en.csv", "concept,term\n")]);
    for arguments in
        [&["check"][..], &["lint"], &["search", "-m", "a"], &["matrix"], &["assist", "-m", "a"]]
    {
        let said = comity(content.path(), arguments, "A draft.");
        assert_eq!(said.code, 2, "{arguments:?}");
        assert!((said.out + &said.err).contains("glossaries/en.csv:1:1"), "{arguments:?}");
    }
}

#[test]
fn findings_are_shown_in_their_line() {
    let said = check(&[], "Hello,\nyour payback is here.");
    assert!(said.out.contains("-:2:6: error"), "{}", said.out);
    assert!(said.out.contains("your payback is here.\n       ^^^^^^^\n"), "{}", said.out);
    for part in ["→ refund", "refund/forbidden", "glossaries/en.csv:3", "blocked"] {
        assert!(said.out.contains(part), "{part} in {}", said.out);
    }
    assert!(!said.out.contains('\u{1b}'), "no colours where nobody looks");
    assert!(check(&[], "A refund.").out.starts_with("ready"));
}

#[test]
fn findings_are_told_as_json() {
    let drafts = folder();
    let (one, two) =
        (file(&drafts, "one.txt", "😀 payback"), file(&drafts, "two.txt", "A refund."));
    let paths = [one.to_str().unwrap(), two.to_str().unwrap()];
    let said = check(&["--format", "json", paths[0], paths[1]], "");
    let reports = said.json();
    assert_eq!((&reports[0]["file"], &reports[1]["file"]), (&json!(paths[0]), &json!(paths[1])));
    assert_eq!(
        (&reports[0]["verdict"], &reports[1]["verdict"]),
        (&json!("blocked"), &json!("ready"))
    );
    let finding = &reports[0]["findings"][0];
    assert_eq!((&finding["start"], &finding["end"]), (&json!(5), &json!(12)), "bytes");
    assert_eq!(
        (&reports[0]["offsets"], &reports[0]["revised"]),
        (&json!("utf-8"), &json!("😀 refund"))
    );
    assert_eq!(said.code, 1);
}

#[test]
fn fix_writes_what_may_be_applied() {
    let drafts = folder();
    let text = "Payback, the trolley;\r\nmaybe paybacks. 👩‍👩‍👧";
    // Of one term all places are fixed or none.
    let fixed = "Payback, the basket;\r\nmaybe paybacks. 👩‍👩‍👧";
    let path = file(&drafts, "draft.txt", text);
    let said = check(&["--fix", path.to_str().unwrap()], "");
    assert_eq!(said.code, 1);
    assert_eq!(std::fs::read_to_string(&path).unwrap(), fixed);
    check(&["--fix", path.to_str().unwrap()], "");
    assert_eq!(std::fs::read_to_string(&path).unwrap(), fixed, "twice is once");
    assert_eq!(check(&["--fix"], text).out, fixed, "from the standard input to the output");
}

#[test]
fn a_draft_that_is_no_text_is_refused() {
    let drafts = folder();
    let path = drafts.path().join("draft.txt");
    std::fs::write(&path, b"caf\xe9").unwrap();
    let said = check(&[path.to_str().unwrap()], "");
    assert_eq!(said.code, 2);
    assert!(said.err.contains("UTF-8"), "{}", said.err);
}

#[test]
fn detect_and_search_read_a_message_or_lines() {
    let empty = Content::new(&[]);
    let lines = "Wo ist mein Paket?\n\nWhere is my parcel?\n";
    let told = comity(empty.path(), &["detect", "--format", "json"], lines).json();
    let languages: Vec<&Value> =
        told.as_array().unwrap().iter().map(|one| &one["language"]).collect();
    assert_eq!(languages, ["de", "en"]);
    let said = comity(empty.path(), &["detect", "-m", "Où est mon colis ?"], "");
    assert!(said.code == 0 && said.out.starts_with("fr"), "{}", said.out);
    let only = ["detect", "--candidates", "nl,en", "-m", "Wo ist mein Paket?", "--format", "json"];
    let told = comity(empty.path(), &only, "").json();
    assert!(["nl", "en", "und"].contains(&told[0]["language"].as_str().unwrap()), "{told}");
    let lines = "Wo bleibt mein Paket?\nQuel est le sommet de l’Everest ?\n";
    let told = comity(bundled(), &["search", "--format", "json", "--limit", "1"], lines).json();
    assert_eq!(
        (&told[0]["answers"][0]["id"], &told[0]["none_fits"]),
        (&json!("order-status"), &json!(false))
    );
    assert_eq!((&told[1]["language"], &told[1]["none_fits"]), (&json!("fr"), &json!(true)));
    assert_eq!(told[0]["answers"].as_array().unwrap().len(), 1);
}

#[test]
fn lint_tells_people_and_programs() {
    let sound = comity(shop().path(), &["lint"], "");
    assert_eq!(sound.code, 0);
    assert!(sound.out.contains("0 errors, 0 warnings"), "{}", sound.out);
    let content = shop();
    content.write("glossaries/en.csv", format!("{GLOSSARY}a,b,lost,\n"));
    let said = comity(content.path(), &["lint"], "");
    assert_eq!(said.code, 2);
    assert!(said.out.contains("glossaries/en.csv:6:5: error: "), "{}", said.out);
    assert!(said.out.contains("6 | a,b,lost,\n        ^^^^\n"), "{}", said.out);
    content.write("glossaries/en.csv", "concept,term,status,team\na,b,preferred,x\n");
    assert_eq!(comity(content.path(), &["lint"], "").code, 0, "a warning alone is fine");
    assert_eq!(comity(content.path(), &["lint", "--strict"], "").code, 1);
    assert_eq!(comity(bundled(), &["lint", "--strict"], "").code, 0, "the repository's own");
}

#[test]
fn the_matrix_is_told_in_each_form() {
    let shop = shop();
    let matrix = |arguments: &[&str]| comity(shop.path(), &[&["matrix"], arguments].concat(), "");
    assert_eq!(matrix(&["--format", "json"]).json()[0]["rules"][0]["id"], "zz.maybe");
    for (arguments, part) in [
        (&[][..], "zz.maybe"),
        (&["--as", "markdown"], "## ZZ Nowhere"),
        (&["--as", "html"], "<h2>ZZ Nowhere</h2>"),
    ] {
        let said = matrix(arguments);
        assert!(said.code == 0 && said.out.contains(part), "{}", said.out);
    }
    let one = comity(bundled(), &["matrix", "--market", "JP", "--format", "json"], "").json();
    assert_eq!(one.as_array().unwrap().len(), 1);
}

#[test]
fn eval_measures_labelled_lines() {
    let lines = "{\"text\": \"Wo ist mein Paket?\", \"language\": \"de\"}\n\n\
                 {\"text\": \"Where is my parcel?\", \"language\": \"en\"}\n\
                 {\"text\": \"Where is my refund?\", \"language\": \"fr\"}\n";
    let (empty, samples) = (Content::new(&[]), folder());
    let path = file(&samples, "lines.jsonl", lines);
    let eval =
        |arguments: &[&str]| comity(empty.path(), &[&["eval", "detect"], arguments].concat(), "");
    let told = eval(&[path.to_str().unwrap(), "--format", "json"]).json();
    assert_eq!((&told["all"]["lines"], &told["all"]["right"]), (&json!(3), &json!(2)));
    assert_eq!(told["groups"]["fr"]["sure_and_wrong"], 1);
    assert!(told["microseconds_an_item"].as_f64().unwrap() > 0.0);
    assert!(eval(&[path.to_str().unwrap()]).out.contains("66.7%"));
    let broken = file(&samples, "broken.jsonl", "{\"text\": \"a\", \"language\": \"de\"}\n{\n");
    let said = eval(&[broken.to_str().unwrap()]);
    assert_eq!(said.code, 2);
    assert!(said.err.contains("broken.jsonl:2:"), "{}", said.err);
}

#[test]
fn assist_tells_the_whole_pipeline() {
    let facts = ["--market", "DE", "--customer", "Kim Meier", "--agent-locale", "en"];
    let args = ["--arg", "order=K-104482", "--arg", "date=2026-11-27"];
    let ask = |more: &[&str]| {
        let message = ["assist", "-m", "Wo bleibt mein Paket?"];
        comity(bundled(), &[&message[..], &facts, &args, more].concat(), "")
    };
    let told = ask(&["--format", "json"]).json();
    assert_eq!((&told[0]["locale"], &told[0]["case"]), (&json!("de-DE"), &json!("order")));
    let first = &told[0]["suggestions"][0];
    assert_eq!((&first["answer"], &first["missing"]), (&json!("order-status"), &json!([])));
    assert_eq!(first["verdict"], "ready");
    assert!(first["text"].as_str().unwrap().contains("Kim Meier"));
    let said = ask(&["--limit", "1"]);
    assert_eq!(said.code, 0);
    for part in ["de", "1. Wo ist meine Bestellung?", "27. November 2026", "— en-US —", "ready"]
    {
        assert!(said.out.contains(part), "{part} in {}", said.out);
    }
    assert!(!said.out.contains("2. "), "{}", said.out);
    assert_eq!(ask(&["--arg", "date=soon"]).code, 2);
    assert_eq!(ask(&["--arg", "nothing"]).code, 2);
}

#[test]
fn glossary_preview_tells_what_a_change_would_flag_and_free() {
    let before = "concept,term,status\nparcel,package,forbidden\nparcel,parcel,preferred\n";
    let after = "concept,term,status\nparcel,parcel,preferred\nmoney,refund,obsolete\n";
    let content = Content::new(&[
        ("glossaries/en.csv", before),
        ("markets/GB.toml", "name = \"GB\"\nlocales = [\"en-GB\"]\n"),
        ("locales/en/answers.ftl", "refunded = Your refunds are on their way.\n"),
        ("locales/answers.toml", "[refunded]\ncase = \"refund\"\n"),
    ]);
    let files = folder();
    let new = file(&files, "new.csv", after);
    let drafts = file(&files, "drafts.txt", "Your packages are here.\n\nYour parcel is here.\n");
    let (new, drafts) = (new.to_str().unwrap(), drafts.to_str().unwrap());
    let preview = |more: &[&str]| {
        let arguments = ["glossary", "preview", new, "--locale", "en", "--drafts", drafts];
        comity(content.path(), &[&arguments[..], more].concat(), "")
    };
    let said = preview(&[]);
    assert_eq!(said.code, 1, "{}", said.err);
    for part in
        ["refunded GB en-GB", "+ “refunds”", "money/obsolete", "drafts.txt:1", "- “packages”"]
    {
        assert!(said.out.contains(part), "{part} in {}", said.out);
    }
    assert!(!said.out.contains("drafts.txt:3"), "{}", said.out);
    let told = preview(&["--format", "json"]).json();
    assert_eq!(told["flagged"][0]["answer"], "refunded", "{told}");
    assert_eq!(told["freed"][0]["findings"][0]["excerpt"], "packages", "{told}");
    let broken = file(&files, "new.csv", "concept,term,status\nparcel,parcel,prefered\n");
    let said = comity(
        content.path(),
        &["glossary", "preview", broken.to_str().unwrap(), "--locale", "en"],
        "",
    );
    assert_eq!(said.code, 2);
    assert!(
        said.err.contains("glossaries/en.csv:2") && said.err.contains("prefered"),
        "{}",
        said.err
    );
}
