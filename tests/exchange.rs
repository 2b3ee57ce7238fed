//! `comity glossary`: other tools' files in and out over the command line.

mod common;

use common::{Content, Said, comity, file, folder};
use serde_json::json;

const MARKET: &str = "name = \"Nowhere\"\nlocales = [\"en\", \"de\"]\nregister = \"any\"\n";

const TBX: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
  <tbxHeader><fileDesc><sourceDesc><p>Made up for a test</p></sourceDesc></fileDesc></tbxHeader>
  <text><body>
    <conceptEntry id="cart">
      <descrip type="definition">What goods are put into.</descrip>
      <langSec xml:lang="en">
        <termSec><term>cart</term></termSec>
        <termSec><term>trolley</term><termNote type="termType">shortForm</termNote>
          <termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote>
          <descrip type="context">Fill your trolley.</descrip></termSec>
      </langSec>
      <langSec xml:lang="de-DE"><termSec><term>Warenkorb</term></termSec></langSec>
    </conceptEntry>
  </body></text>
</tbx>
"#;

fn content() -> Content {
    Content::new(&[("markets/ZZ.toml", MARKET)])
}

fn glossary(content: &Content, arguments: &[&str]) -> Said {
    comity(content.path(), &[&["glossary"], arguments].concat(), "")
}

fn text_of(content: &Content, path: &str) -> Option<String> {
    std::fs::read_to_string(content.path().join(path)).ok()
}

#[test]
fn a_term_base_goes_in_and_comes_out() {
    let (content, files) = (content(), folder());
    let path = file(&files, "shop.tbx", TBX);
    let path = path.to_str().unwrap();
    for locale in ["en", "de"] {
        let said = glossary(&content, &["import", path, "--locale", locale]);
        assert_eq!(said.code, 0, "{}", said.err);
        assert!(said.err.contains("have no status"), "{}", said.err);
    }
    let lint = comity(content.path(), &["lint", "--strict"], "");
    assert_eq!(lint.code, 0, "{}", lint.out);
    let draft = comity(content.path(), &["check", "--locale", "en"], "Your trolleys.");
    assert_eq!(draft.code, 1, "an imported term is in force at once: {}", draft.out);

    let out = glossary(&content, &["export", "--format", "tbx"]);
    assert_eq!((out.code, out.err.as_str()), (0, ""));
    for part in
        ["shortForm", "What goods are put into.", "Fill your trolley.", "Made up for a test"]
    {
        assert_eq!(out.out.matches(part).count(), 1, "{part} in {}", out.out);
    }
    let back = file(&files, "back.tbx", &out.out);
    let again = glossary(&content, &["diff", back.to_str().unwrap(), "--format", "json"]);
    assert_eq!(again.json(), json!([]));
    let imported = glossary(
        &content,
        &["import", back.to_str().unwrap(), "--locale", "en", "--format", "json"],
    );
    let told = imported.json();
    assert_eq!(
        (&told["added"], &told["changed"], &told["written"]),
        (&json!(0), &json!(0), &json!(false))
    );
}

#[test]
fn a_term_base_comes_out_in_each_style() {
    let (content, files) = (content(), folder());
    let path = file(&files, "shop.tbx", TBX);
    for locale in ["en", "de"] {
        glossary(&content, &["import", path.to_str().unwrap(), "--locale", locale]);
    }
    for (style, part) in [
        ("dca", "<termNote type=\"termType\">shortForm</termNote>"),
        ("dct", "<basic:termType>shortForm</basic:termType>"),
        ("martif", "<tig>"),
    ] {
        let out = glossary(&content, &["export", "--style", style]);
        assert_eq!((out.code, out.err.as_str()), (0, ""), "{style}");
        assert!(out.out.contains(part), "{style}: {}", out.out);
        let back = file(&files, style, &out.out);
        let again = glossary(&content, &["diff", back.to_str().unwrap(), "--format", "json"]);
        assert_eq!(again.json(), json!([]), "{style}");
    }
}

#[test]
fn a_file_that_is_refused_leaves_nothing_behind() {
    let (content, files) = (content(), folder());
    for (name, text, part) in [
        (
            "cut.tbx",
            TBX.rsplit_once("</conceptEntry>").unwrap().0,
            "cut.tbx:5: the file ends within <conceptEntry>",
        ),
        ("type.tbx", &TBX.replace("shortForm", "shortish"), "type.tbx:9: “shortish”"),
        ("bomb.tbx", "<!DOCTYPE tbx [<!ENTITY a \"aa\">]><tbx>&a;</tbx>", "entities"),
        ("table.csv", "a,b,c\n1,2,3\n", "table.csv:1: "),
        ("open.csv", "cart,Korb,de,en\nlift,\"x,de,en\n", "open.csv:2: a quotation mark"),
    ] {
        let path = file(&files, name, text);
        let said = glossary(&content, &["import", path.to_str().unwrap(), "--locale", "en"]);
        assert_eq!((said.code, said.out.as_str()), (2, ""), "{name}");
        assert!(said.err.contains(part), "{name}: {}", said.err);
    }
    assert_eq!(std::fs::read_dir(content.path().join("glossaries")).unwrap().count(), 0);
    let path = file(&files, "shop.tbx", TBX);
    let said = glossary(&content, &["import", path.to_str().unwrap(), "--locale", "fr"]);
    assert!(said.code == 2 && said.err.contains("the file has en, de-DE"), "{}", said.err);
    let said =
        glossary(&content, &["import", path.to_str().unwrap(), "--locale", "en", "--dry-run"]);
    assert!(said.code == 0 && said.out.contains("2 terms added"), "{}", said.out);
    assert_eq!(text_of(&content, "glossaries/en.csv"), None);
}

#[test]
fn csv_goes_out_for_each_tool() {
    let content = Content::new(&[
        ("markets/ZZ.toml", MARKET),
        ("glossaries/en.csv", "concept,term,status\ncart,cart,preferred\noff,-20 %,preferred\n"),
        ("glossaries/de.csv", "concept,term,status\ncart,Korb,preferred\ncart,Wagen,forbidden\n"),
    ]);
    let out = |arguments: &[&str]| {
        let said = glossary(&content, &[&["export", "--format", "csv"], arguments].concat());
        assert_eq!(said.code, 0, "{}", said.err);
        said
    };
    let pair = ["--source", "en", "--locale", "de"];
    let deepl = out(&[&["--to", "deepl"], &pair[..]].concat());
    assert_eq!(deepl.out, "cart,Korb,en,de\n");
    assert!(
        deepl.err.contains("1 concepts") && deepl.err.contains("whole terms (2)"),
        "{}",
        deepl.err
    );
    assert!(
        out(&["--to", "weblate", "--source", "en", "--locale", "de"]).out.contains(",cart,Korb,")
    );
    assert!(out(&["--to", "phrase", "--source", "en"]).out.contains("cart,false,true,,Korb"));
    assert!(out(&["--to", "memoq"]).out.starts_with("Entry_ID;"));
    let said = glossary(&content, &["export", "--to", "memoq"]);
    assert!(said.out.starts_with("Entry_ID;"), "--to tells that it is CSV: {}", said.err);
    let ours = out(&[]).out;
    assert!(ours.contains("en,off,'-20 %,preferred"), "{ours}");
    for wrong in [
        &["export"][..],
        &["export", "--format", "csv", "--to", "deepl"],
        &["export", "--format", "csv", "--to", "utx"],
        &["export", "--to", "deepl", "--source", "en", "--locale", "en"],
        &["export", "--to", "deepl", "--source", "en", "--locale", "de", "--locale", "en"],
        &["export", "--format", "tbx", "--to", "deepl"],
        &["export", "--format", "tbx", "--source", "en"],
        &["export", "--format", "csv", "--style", "dct"],
        &["export", "--format", "json", "--style", "dct"],
        &["export", "--style", "dct", "--to", "memoq"],
        &["export", "--format", "tbx", "--locale", "fr"],
        &["diff", "/nonexistent.tbx", "--format", "csv"],
        &["import", "/nonexistent.tbx", "--locale", "en"],
    ] {
        let said = glossary(&content, wrong);
        assert_eq!((said.code, said.out.as_str()), (2, ""), "{wrong:?}");
    }
}

#[test]
fn differences_are_told_to_people_and_programs() {
    let (content, files) = (content(), folder());
    let one = file(&files, "one.csv", "concept,term,status\na,x,preferred\na,y,admitted\n");
    let two = file(&files, "two.csv", "concept,term,status\na,x,obsolete\nb,z,preferred\n");
    let paths = [one.to_str().unwrap(), two.to_str().unwrap()];
    let said = glossary(&content, &[&["diff"], &paths[..], &["--locale", "en"]].concat());
    assert_eq!(said.code, 0);
    for part in ["~ x", "preferred → obsolete", "- y", "+ z", "1 added, 1 removed, 1 changed"] {
        assert!(said.out.contains(part), "{part} in {}", said.out);
    }
    let told = glossary(&content, &[&["diff"], &paths[..], &["--format", "json"]].concat()).json();
    assert_eq!(told.as_array().unwrap().len(), 3);
    assert_eq!(
        told[0]["cells"][0],
        json!({"column": "status", "before": "preferred", "after": "obsolete"})
    );
}
