//! Glossary files as spreadsheets write them, and what a locale inherits of its chain.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

mod common;

use comity::assist::Shelf;
use comity::content::{Weight, load::load};
use comity::language::Locale;
use common::{Content, folder};

/// The terms of a locale as `term/status`, sorted; no fault but warnings is told.
fn check(locale: &str, files: &[(&str, &str)], expected: &str) {
    let content = Content::new(files);
    let library = load(content.path()).unwrap_or_else(|faults| panic!("{faults:#?}"));
    assert!(library.faults.iter().all(|fault| fault.weight == Weight::Warning));
    let glossary = library.glossary(&Locale::parse(locale).unwrap());
    let terms = glossary.into_iter().flat_map(|glossary| &glossary.terms);
    let mut told: Vec<String> =
        terms.map(|term| format!("{}/{}", term.term, term.status.name())).collect();
    told.sort();
    assert_eq!(told.join(" "), expected, "{locale} {files:?}");
}

const SERVED: (&str, &str) = ("markets/AT.toml", "name = \"Austria\"\nlocales = [\"de-AT\"]\n");

#[test]
fn however_a_spreadsheet_writes_it() {
    for text in [
        "concept,term,status\nrefund,Erstattung,preferred\n",
        "concept;term;status\nrefund;Erstattung;preferred\n",
        "concept\tterm\tstatus\nrefund\tErstattung\tpreferred\n",
        "sep=;\nconcept;term;status\nrefund;Erstattung;preferred\n",
        "sep=,\r\nconcept,term,status\r\nrefund,Erstattung,preferred\r\n",
        "\u{feff}concept,term,status\nrefund,Erstattung,preferred",
        "\u{feff}sep=;\r\nconcept;term;status\r\n\r\nrefund;Erstattung;preferred\r\n;;\r\n",
        "Status , TERM,Concept\npreferred, Erstattung ,refund\n",
        "\"concept\",\"term\",\"status\"\n\"refund\",\"Erstattung\",\"Preferred\"\n",
        "concept;term;status;note\nrefund;Erstattung;preferred;\"a;b\nc, d\"\n",
    ] {
        check("de", &[("glossaries/de.csv", text)], "Erstattung/preferred");
    }
    check("de", &[("glossaries/de.csv", "")], "");
    check("de", &[("glossaries/de.csv", "concept,term,status\n")], "");
}

#[test]
fn a_column_that_is_not_known_is_left_alone() {
    let text = "concept,term,status,team\nrefund,Erstattung,preferred,blue\n";
    let content = Content::new(&[("glossaries/de.csv", text)]);
    let faults = load(content.path()).unwrap().faults;
    let [fault] = faults.as_slice() else { panic!("{faults:#?}") };
    assert_eq!((fault.weight, fault.line, fault.column), (Weight::Warning, 1, 21));
    assert!(fault.message.contains("`team`"), "{}", fault.message);
}

#[test]
fn a_locale_inherits_its_chain() {
    let de = "concept,term,status\nrefund,Erstattung,preferred\nrefund,Rückgeld,forbidden\ncart,Wagen,obsolete\n";
    let check = |at: &str, expected: &str| {
        let at = format!("concept,term,status\n{at}");
        check(
            "de-AT",
            &[SERVED, ("glossaries/de.csv", de), ("glossaries/de-AT.csv", &at)],
            expected,
        );
    };
    check("", "Erstattung/preferred Rückgeld/forbidden Wagen/obsolete");
    // A nearer preferred term makes the inherited one admitted.
    check(
        "refund,Refundierung,preferred\n",
        "Erstattung/admitted Refundierung/preferred Rückgeld/forbidden Wagen/obsolete",
    );
    // The nearer row replaces its twin; `removed` drops it.
    check(
        "refund,Rückgeld,admitted\ncart,Wagen,removed\n",
        "Erstattung/preferred Rückgeld/admitted",
    );
    // Another concept's row is another row.
    check("money,Rückgeld,removed\n", "Erstattung/preferred Rückgeld/forbidden Wagen/obsolete");
}

#[test]
fn chains_follow_cldr_and_the_parents_file() {
    let row = |term: &str| format!("concept,term,status\nc,{term},forbidden\n");
    let (es, latin, hans, hant) = (row("es"), row("latin"), row("hans"), row("hant"));
    let files: Vec<(&str, &str)> = vec![
        ("glossaries/es.csv", &es),
        ("glossaries/es-419.csv", &latin),
        ("glossaries/zh.csv", &hans),
        ("glossaries/zh-Hant.csv", &hant),
        (
            "markets/MX.toml",
            "name = \"M\"\nlocales = [\"es-MX\", \"es-ES\", \"zh-TW\", \"zh-CN\"]\n",
        ),
    ];
    check("es-MX", &files, "es/forbidden latin/forbidden");
    check("es-ES", &files, "es/forbidden");
    check("zh-TW", &files, "hant/forbidden");
    check("zh-CN", &files, "hans/forbidden");
    let mut told = files.clone();
    told.push(("locales/parents.toml", "es-MX = \"es\"\n"));
    check("es-MX", &told, "es/forbidden");
}

#[test]
fn nothing_is_required() {
    let content = folder();
    let library = load(content.path()).unwrap();
    assert!(library.markets.is_empty() && library.faults.is_empty());
    let data = folder();
    let shelf = Shelf::open(content.path(), Some(data.path()), &|_, _| {})
        .unwrap_or_else(|f| panic!("{f:?}"));
    assert!(!shelf.is_behind() && shelf.faults().is_empty());
}

#[test]
fn a_shelf_keeps_what_was_good() {
    let good = "concept,term,status\nrefund,Erstattung,preferred\n";
    let (content, data) = (Content::new(&[SERVED, ("glossaries/de.csv", good)]), folder());
    let open = || Shelf::open(content.path(), Some(data.path()), &|_, _| {});
    let shelf = open().unwrap_or_else(|faults| panic!("{faults:?}"));
    let (hash, engine) = (shelf.engine().library.hash.clone(), shelf.engine());
    content.write("glossaries/de.csv", "concept,term,status\nrefund,Erstattung,prefered\n");
    shelf.reload();
    assert!(shelf.is_behind() && std::sync::Arc::ptr_eq(&engine, &shelf.engine()));
    assert_eq!(shelf.faults()[0].place(), "glossaries/de.csv:2");
    // A second broken edit changes what is told, and a restart finds what was kept.
    content.write("markets/AT.toml", "name = ");
    shelf.reload();
    assert_eq!(
        shelf.faults().iter().map(|fault| fault.path.as_str()).collect::<Vec<_>>()[0],
        "glossaries/de.csv"
    );
    assert!(shelf.faults().iter().any(|fault| fault.path == "markets/AT.toml"));
    let again = open().unwrap_or_else(|faults| panic!("{faults:?}"));
    assert!(again.is_behind());
    assert_eq!(again.engine().library.hash, hash, "the same content, the same hash");
    // Mended, it is as if nothing had been.
    content.write("markets/AT.toml", SERVED.1);
    content.write("glossaries/de.csv", good);
    shelf.reload();
    assert!(!shelf.is_behind() && shelf.faults().is_empty());
    assert_eq!(shelf.engine().library.hash, hash);
}
