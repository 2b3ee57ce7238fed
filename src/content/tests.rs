//! A reload reads what changed, and gives what a load gives.

use std::path::Path;
use std::sync::Arc;

use super::load::{load, reload};
use super::{Fault, Library};

fn put(folder: &Path, path: &str, text: &str) {
    let path = folder.join(path);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, text).unwrap();
}

fn shop(folder: &Path) {
    put(
        folder,
        "glossaries/de.csv",
        "concept,term,status\nparcel,Paket,preferred\nparcel,Packerl,forbidden\n",
    );
    put(folder, "glossaries/en.csv", "concept,term,status\nparcel,parcel,preferred\n");
    put(folder, "markets/DE.toml", "name = \"DE\"\nlocales = [\"de-DE\", \"en\"]\n");
    put(folder, "channels/email.toml", "name = \"email\"\n");
    put(
        folder,
        "locales/answers.toml",
        "[one]\ncase = \"other\"\n[two]\ncase = \"other\"\n[three]\ncase = \"other\"\n",
    );
    put(
        folder,
        "locales/de/answers.ftl",
        "one = Ja.\n    .title = Eins\ntwo = Nein.\n    .asks =\n        zwei\n",
    );
    put(folder, "locales/de/more.ftl", "three = Vielleicht.\nalone = Allein.\n");
    put(folder, "locales/en/answers.ftl", "one = Yes.\nunknown = Who?\n    .title = Nobody\n");
}

/// All that a load tells, to be compared.
fn told(loaded: &Result<Library, Vec<Fault>>) -> String {
    match loaded {
        Err(faults) => format!("{faults:#?}"),
        Ok(library) => {
            let glossaries = library.glossaries.iter().map(|(of, glossary)| (of, &glossary.terms));
            let glossaries: Vec<_> = glossaries.collect();
            format!(
                "{} {} {:#?} {:#?} {:#?} {:#?} {:#?} {:#?} {:?} {:?}",
                library.hash,
                library.answers_hash,
                library.answers,
                library.faults,
                library.files,
                library.fluent,
                library.markets.keys(),
                glossaries,
                library.arguments,
                library.written,
            )
        }
    }
}

#[test]
fn a_reload_gives_what_a_load_gives() {
    let edits = [
        (
            "locales/de/answers.ftl",
            "one = Ja!\n    .title = Eins\ntwo = Nein.\n    .asks =\n        zwei\n",
        ),
        ("locales/de/answers.ftl", "two = Nein.\nthree = Doppelt.\n"),
        ("locales/de/answers.ftl", "two =\n"),
        ("locales/de/answers.ftl", "\u{feff}two = Nein.\n"),
        ("locales/en/more.ftl", "three = Perhaps.\n"),
        (
            "locales/answers.toml",
            "[one]\ncase = \"refund\"\n[three]\ncase = \"other\"\nmarkets = [\"FR\"]\n",
        ),
        (
            "locales/answers.toml",
            "[one]\ncase = \"refund\"\n[three]\ncase = \"other\"\nargs = {name = {type = \"string\"}}\n",
        ),
        ("glossaries/de.csv", "concept,term,status\nparcel,Sendung,preferred\n"),
        ("glossaries/de-DE.csv", "concept,term,status\nparcel,Paket,preferred\n"),
        ("locales/parents.toml", "de-DE = \"en\"\n"),
        ("markets/DE.toml", "name = \"DE\"\nlocales = [\"fr\"]\n"),
        ("markets/DE.toml", "name =\n"),
    ];
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    shop(folder);
    let mut before = load(folder).unwrap();
    for (path, text) in edits {
        put(folder, path, text);
        let (whole, quick) = (load(folder), reload(folder, Some(&before)));
        assert_eq!(told(&whole), told(&quick), "{path}: {text}");
        before = quick.unwrap_or(before);
    }
}

#[test]
fn what_did_not_change_is_shared() {
    let folder = tempfile::tempdir().unwrap();
    shop(folder.path());
    let before = load(folder.path()).unwrap();
    put(
        folder.path(),
        "locales/de/answers.ftl",
        "one = Ja!\n    .title = Eins\ntwo = Nein.\n    .asks =\n        zwei\n",
    );
    let after = reload(folder.path(), Some(&before)).unwrap();
    let shares = |id: &str| Arc::ptr_eq(&before.answers[id], &after.answers[id]);
    assert!(!shares("one") && shares("three"));
    assert!(
        before.glossaries.iter().all(|(of, glossary)| Arc::ptr_eq(glossary, &after.glossaries[of]))
    );
}

#[test]
fn a_locale_may_hold_only_how_its_customers_ask() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    shop(folder);
    put(folder, "locales/de-AT/answers.ftl", "one =\n    .asks =\n        eh klar\n");
    let library = load(folder).unwrap();
    let words = &library.answers["one"].words;
    let told: Vec<_> =
        words.iter().map(|(of, own)| (of.as_str(), &*own.title, own.asks.len())).collect();
    assert_eq!(told, [("de", "Eins", 0), ("de-AT", "", 1), ("en", "", 0)]);

    // Nothing that a French customer could be told is of use to him.
    put(folder, "locales/fr/answers.ftl", "one =\n    .asks =\n        oui\n");
    let faults = load(folder).unwrap_err();
    assert!(
        faults.iter().any(|fault| fault.message == "the answer `one` has no text"),
        "{faults:#?}"
    );
}
