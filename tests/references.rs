//! What one file names in another, and what stands twice.

mod common;

use comity::assist::{lint::lint, shelf::library};
use common::Content;

const MARKET: &str = "name = \"Nowhere\"\nlocales = [\"en\"]\n";

/// Some fault of this content stands at this place, with the writer's own line.
fn check(files: &[(&str, &str)], place: &str, excerpt: &str) {
    let content = Content::new(files);
    let faults = match library(content.path()) {
        Ok(library) => lint(&library, &|_, _| {}),
        Err(faults) => faults,
    };
    let told = faults.iter().any(|fault| fault.place() == place && fault.excerpt == excerpt);
    assert!(told, "{place} in {faults:#?}");
}

fn rule(fields: &str) -> String {
    format!("{MARKET}[[rules]]\nid = \"zz.x\"\nkind = \"forbid\"\nfind = [\"a\"]\n{fields}\n")
}

#[test]
fn a_rule_names_what_there_is() {
    for fields in [
        "when = { channel = [\"nochannel\"] }",
        "when = { gesture = [\"nogesture\"] }",
        "when = { calendar = [\"nofeast\"] }",
        "when = { mood = [\"nomood\"] }",
    ] {
        check(&[("markets/ZZ.toml", &rule(fields))], "markets/ZZ.toml:7", fields);
    }
}

#[test]
fn a_term_names_what_there_is() {
    for row in ["a,b,forbidden,QQ,", "a,b,forbidden,,pigeon"] {
        let text = format!("concept,term,status,markets,channels\n{row}\n");
        check(
            &[("markets/ZZ.toml", MARKET), ("glossaries/en.csv", &text)],
            "glossaries/en.csv:2",
            row,
        );
    }
}

#[test]
fn a_rule_stands_once() {
    let twice = rule("[[rules]]\nid = \"zz.x\"\nkind = \"forbid\"\nfind = [\"b\"]");
    check(&[("markets/ZZ.toml", &twice)], "markets/ZZ.toml:8", "id = \"zz.x\"");
}

#[test]
fn a_term_has_one_status() {
    let text = "concept,term,status\na,b,forbidden\na,b,obsolete\n";
    check(&[("glossaries/en.csv", text)], "glossaries/en.csv:3", "a,b,obsolete");
}

#[test]
fn a_fault_told_after_the_load_shows_the_writers_line() {
    let text = "concept,term,status\na,b,forbidden\nc,b,preferred\n";
    check(&[("glossaries/en.csv", text)], "glossaries/en.csv:2", "a,b,forbidden");
    let files =
        [("markets/ZZ.toml", MARKET), ("locales/answers.toml", "[bye]\ncase = \"other\"\n")];
    check(&files, "locales/answers.toml:1", "[bye]");
}
