//! Delimited files of each tool, in and out.

use super::super::diff::diff;
use super::super::merge::merge;
use super::super::{Base, Options, read, write_delimited};
use super::Dialect;
use crate::language::Locale;

fn locale(tag: &str) -> Locale {
    Locale::parse(tag).unwrap()
}

fn options() -> Options {
    Options { source: Some(locale("en")), target: Some(locale("de")), ..Options::default() }
}

/// Each row as `locale concept term status`, further columns after it.
fn check(text: &str, columns: &[&str], expected: &[&str]) -> Base {
    let base = read(text.as_bytes(), &options()).unwrap_or_else(|told| panic!("{text}: {told:?}"));
    let told: Vec<String> = base
        .rows
        .iter()
        .map(|row| {
            let mut told = vec![row.locale.clone()];
            told.extend(["concept", "term"].iter().chain(columns).map(|c| row.get(c).to_owned()));
            told.join("/")
        })
        .collect();
    assert_eq!(told, expected, "{text}");
    base
}

#[test]
fn deepl_with_and_without_languages() {
    check(
        "cart,Korb\nlift,\"Auf, zug\"\n",
        &[],
        &["en/cart/cart", "de/cart/Korb", "en/lift/lift", "de/lift/Auf, zug"],
    );
    check(
        "New York\tNueva York\ten-US\tes\n",
        &[],
        &["en-US/new-york/New York", "es/new-york/Nueva York"],
    );
}

#[test]
fn weblate_under_its_names_and_others() {
    let rows = &["de/cart/Korb/Say Korb./a.c:1", "en/lift/lift//"][..];
    let text = "location,source,target,id,fuzzy,context,translator_comments,developer_comments\n\
                a.c:1,cart,Korb,,False,,Say Korb.,\n,lift,,,,,,\n";
    let base = check(text, &["note", "weblate:location"], &["en/cart/cart//", rows[0], rows[1]]);
    assert!(base.told[0].contains("no target"), "{:?}", base.told);
    check(
        "original;translation;notes\n'-20 %;minus;x\n",
        &["note"],
        &[
            "en/c-20-/-20 %/".replace("c-20-", &super::concept("-20 %")).as_str(),
            format!("de/{}/minus/x", super::concept("-20 %")).as_str(),
        ],
    );
}

#[test]
fn phrase_strings_by_its_locales() {
    let text = "term,case sensitive,translatable,description,de,pt-BR,Owner\n\
                cart,false,true,For goods.,Korb,carrinho,x\nComity,true,false,,,,\n";
    let base = check(
        text,
        &["status", "case", "definition"],
        &[
            "en/cart/cart///For goods.",
            "de/cart/Korb///For goods.",
            "pt-BR/cart/carrinho///For goods.",
            "en/comity/Comity/do-not-translate/exact/",
            "de/comity/Comity/do-not-translate/exact/",
            "pt-BR/comity/Comity/do-not-translate/exact/",
        ],
    );
    assert!(base.told[0].contains("owner"), "{:?}", base.told);
}

#[test]
fn memoq_with_several_terms_a_language() {
    let text = "Entry_ID;Entry_Subject;Entry_Note;English_United_States_Def;English_United_States;Term_Info;Term_Example;\
                German;Term_Info;Term_Example;German;Term_Info;Term_Example\n\
                12;Shop;Mind it.;For goods.;cart;CasePermissive;A cart.;Korb;CaseSense;;Wagen;\"CaseInsense;Forbidden\";Ein Wagen.\n";
    check(
        text,
        &["status", "case", "definition", "example", "memoq:subject"],
        &[
            "en-US/12/cart///For goods./A cart./Shop",
            "de/12/Korb//exact///Shop",
            "de/12/Wagen/forbidden/any//Ein Wagen./Shop",
        ],
    );
}

#[test]
fn columns_that_bear_their_language() {
    let text = "Concept ID,Concept Definition,Term [en],Status [en],Term [de],Part of Speech [de],Status [de],URL [de]\n\
                7,For goods.,cart,preferred,Wagen,noun,not recommended,/w\n";
    check(
        text,
        &["status", "pos", "definition", "other:url"],
        &["en/7/cart/preferred//For goods./", "de/7/Wagen/forbidden/noun/For goods./"].map(|row| {
            if row.starts_with("de") { "de/7/Wagen/forbidden/noun/For goods.//w" } else { row }
        }),
    );
    let text = "Term,Language,Forbidden,Case sensitive,Note\nWagen,de,true,false,Old.\n";
    check(text, &["status", "case", "note"], &["de/wagen/Wagen/forbidden//Old."]);
}

#[test]
fn utx_with_its_header() {
    let text = "#UTX 1.11; en/de; 2026-01-01\n#src\ttgt\tsrc:pos\tterm status\n\
                cart\tKorb\tnoun\tapproved\ncart\tWagen\tnoun\tforbidden\n";
    check(
        text,
        &["pos", "status"],
        &[
            "en/cart/cart/noun/",
            "de/cart/Korb//preferred",
            "en/cart/cart/noun/",
            "de/cart/Wagen//forbidden",
        ],
    );
}

#[test]
fn what_is_no_term_base_is_refused() {
    for (text, line, part) in [
        ("", 0, "no row"),
        ("a,b,c\n1,2,3\n", 1, "--from"),
        ("concept,term,status\na,,preferred\n", 2, "no term"),
        ("locale,concept,term,status\nno tag,a,b,preferred\n", 2, "no language tag"),
        ("concept,term,status\n", 0, "no term"),
        ("#UTX 1.11\na\tb\n", 1, "languages"),
        ("Entry_ID;Klingon\n1;x\n", 1, "language"),
    ] {
        let told =
            read(text.as_bytes(), &options()).err().unwrap_or_else(|| panic!("{text} was read"));
        assert!(told[0].line == line && told[0].reason.contains(part), "{text}: {told:?}");
    }
}

const SHOP: &str = "locale,concept,term,status,case,note,definition,example\n\
    en,cart,cart,preferred,,,For goods.,A cart.\nen,cart,basket,admitted,,,,\n\
    de,cart,Korb,preferred,exact,Say Korb.,,\nde,cart,Wagen,forbidden,,,,Ein Wagen.\n\
    en,sum,=SUM(1),preferred,,,,\nde,sum,'@home,preferred,,,,\nde,only,nur,preferred,,,,\n";

fn shop() -> Base {
    read(SHOP.as_bytes(), &Options::default()).unwrap()
}

#[test]
fn each_tool_reads_back_what_is_written_for_it() {
    for (dialect, kept, told) in [
        (Dialect::Ours, 7, ""),
        (Dialect::Memoq, 7, "here: status (1)"),
        (Dialect::Phrase, 4, "whole terms (3), case (1), concept (2), example (1), note (1)"),
        (Dialect::Weblate, 5, "whole terms (2), case (1)"),
        (Dialect::Deepl, 5, "one of the two"),
    ] {
        let mut base = shop();
        let text = write_delimited(&mut base, dialect, Some(&locale("en")), Some(&locale("de")))
            .unwrap_or_else(|refused| panic!("{refused}"));
        assert!(
            base.told.iter().any(|line| line.contains(told)) || told.is_empty(),
            "{:?}",
            base.told
        );
        for line in text.lines().skip(1) {
            let cells = line.split([',', ';']);
            assert!(!cells.into_iter().any(|cell| cell.starts_with(['=', '@'])), "{text}");
        }
        let after =
            read(text.as_bytes(), &options()).unwrap_or_else(|told| panic!("{text}: {told:?}"));
        let has = |tag: &str, term: &str| {
            after.rows.iter().any(|row| row.locale == tag && row.get("term") == term)
        };
        let count = shop().rows.iter().filter(|row| has(&row.locale, row.get("term"))).count();
        assert_eq!(count, kept, "{dialect:?}: {text}");
        assert!(has("en", "=SUM(1)") && has("de", "@home"), "{dialect:?}: {text}");
    }
}

#[test]
fn only_what_is_lost_is_told() {
    let mut base = read(b"cart,Korb\nlift,Aufzug\n", &options()).unwrap();
    for dialect in
        [Dialect::Ours, Dialect::Memoq, Dialect::Phrase, Dialect::Weblate, Dialect::Deepl]
    {
        base.rows.iter_mut().for_each(|row| row.set("status", "preferred"));
        write_delimited(&mut base, dialect, Some(&locale("en")), Some(&locale("de"))).unwrap();
        assert_eq!(base.told, [""; 0], "{dialect:?}");
    }
}

#[test]
fn an_edited_cell_wins_over_what_memoq_said() {
    let text = "Entry_ID;German;Term_Info;Term_Example\n1;Wagen;CaseInsense;\n2;Korb;CaseSense;\n";
    let mut base = read(text.as_bytes(), &options()).unwrap();
    base.rows[0].set("case", "exact");
    base.rows[0].set("status", "forbidden");
    let text = write_delimited(&mut base, Dialect::Memoq, None, None).unwrap();
    assert!(text.contains(";Wagen;\"CaseSense;HalfPrefix;Forbidden\";"), "{text}");
    assert!(text.contains(";Korb;CaseSense;"), "{text}");
}

#[test]
fn our_own_file_comes_back_exactly() {
    let mut base = shop();
    let text = write_delimited(&mut base, Dialect::Ours, None, None).unwrap();
    assert_eq!(base.told.len(), 1, "only the apostrophes: {:?}", base.told);
    let after = read(text.as_bytes(), &Options::default()).unwrap();
    assert_eq!(diff(&shop(), &after, false), []);
}

#[test]
fn an_import_keeps_what_stands_there() {
    let before = "sep=;\r\nterm;concept;status;team;note\r\nKorb;cart;admitted;x;old\r\nKiste;box;preferred;y;\r\n";
    let base = read(SHOP.as_bytes(), &Options::default()).unwrap();
    let merged = merge("glossaries/de.csv", before, &base, "de").unwrap();
    assert_eq!((merged.added, merged.changed, merged.same), (3, 1, 0));
    let text = merged.text;
    assert!(text.starts_with("sep=;\r\nterm;concept;status;team;note;"), "{text}");
    assert!(text.contains("\r\nKiste;box;preferred;y;"), "{text}");
    assert!(text.contains("\r\nKorb;cart;preferred;x;Say Korb.;"), "{text}");
    let again = merge("glossaries/de.csv", &text, &base, "de").unwrap();
    assert_eq!((again.added, again.changed, again.text == text), (0, 0, true));
}

#[test]
fn a_term_without_status_becomes_what_its_concept_lacks() {
    let base = read(b"cart,Korb\ncart,Wagen\n", &options()).unwrap();
    let fresh = merge("glossaries/de.csv", "", &base, "de").unwrap().text;
    assert!(
        fresh.contains("cart,Korb,preferred") && fresh.contains("cart,Wagen,admitted"),
        "{fresh}"
    );
    let held = "concept,term,status\ncart,Karre,preferred\ncart,Wagen,forbidden\n";
    let merged = merge("glossaries/de.csv", held, &base, "de").unwrap().text;
    assert!(
        merged.contains("cart,Korb,admitted") && merged.contains("cart,Wagen,forbidden"),
        "{merged}"
    );
}

#[test]
fn what_is_looked_for_in_compounds_is_told_as_lost() {
    for (matching, told) in [("head", true), ("exact", false)] {
        let mut base = shop();
        base.rows[0].set("match", matching);
        write_delimited(&mut base, Dialect::Memoq, Some(&locale("en")), None).unwrap();
        let lost = base.told.iter().any(|line| line.contains("match (1)"));
        assert_eq!(lost, told, "{:?}", base.told);
    }
}

#[test]
fn a_row_that_stands_twice_is_taken_once() {
    let base = read(b"cart,Korb\nlift,Aufzug\ncart,Korb\n", &options()).unwrap();
    let merged = merge("glossaries/de.csv", "", &base, "de").unwrap();
    assert_eq!(merged.added, 2);
    assert!(
        merged.told[0].contains("line 3") && merged.told[0].contains("line 1"),
        "{:?}",
        merged.told
    );
}

#[test]
fn differences_are_told_by_term() {
    let mut after = shop();
    after.rows[0].set("note", "New.");
    after.rows.remove(1);
    let mut added = after.rows[0].clone();
    added.set("term", "trolley");
    after.rows.push(added);
    let told: Vec<String> = diff(&shop(), &after, false)
        .iter()
        .map(|change| format!("{} {}", change.change, change.term))
        .collect();
    assert_eq!(told, ["removed basket", "changed cart", "added trolley"]);
}

#[test]
fn what_a_file_does_not_speak_of_is_no_difference_to_the_content() {
    let after = read(b"cart,Korb\n", &options()).unwrap();
    let mut before = after.clone();
    before.rows[1].set("status", "preferred");
    before.rows[1].set("note", "Say Korb.");
    assert_eq!(diff(&before, &after, true), []);
    assert_eq!(diff(&before, &after, false).len(), 1);
}

#[test]
fn languages_stand_for_near_ones() {
    let base = read(b"cart,Korb,en-GB,de\nlift,Fahrstuhl,en-GB,zh-TW\n", &options()).unwrap();
    for (wanted, found) in [
        ("de", Some("de")),
        ("de-AT", Some("de")),
        ("en", Some("en-GB")),
        ("en-US", Some("en-GB")),
        ("zh-CN", None),
        ("fr", None),
    ] {
        assert_eq!(base.language_for(&locale(wanted)).as_deref(), found, "{wanted}");
    }
}
