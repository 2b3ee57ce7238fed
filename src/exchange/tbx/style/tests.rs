//! Writing TBX in each of its styles: what comes back, what is lost, and the names of each.

use super::super::tests::{entry, options, rows, term, v3};
use crate::exchange::{Base, Row, Style, delimited, read, write_tbx};

#[test]
fn our_own_columns_come_back() {
    let csv = "concept,term,status,match,case,pos,gender,forms,markets,channels,domain,definition,note,source,example,counterexample\n\
        a,-20 %,preferred,exact,exact,noun,f,x|y,DE GB,email,shop,One.,Two.,Three.,Four -20 %. | Five -20 %.,Six.\n\
        a,@home,do-not-translate,,,name,common,,,,,Another.,,,,\n\
        a,<b> & ]]> c,forbidden,part,,verb,,,,,,,\"two\n  lines\",,,\n\
        2,\"say \"\"hi\"\"\",obsolete,,,,,,,,,,,,,\n\
        old,gone,removed,,,,,,,,,,,,,\n";
    for style in STYLES {
        let mut base =
            Base { rows: delimited::ours::read_plain(csv, "en").unwrap(), ..Base::default() };
        let before = base.rows.clone();
        let text = write_tbx(&mut base, style, &options());
        assert!(text.contains("TBX-Basic"), "{text}");
        assert!(base.told.len() == 1 && base.told[0].contains("removed"), "{:?}", base.told);
        let after = rows(&text);
        assert_eq!(after.len(), 4);
        for (was, is) in before.iter().zip(&after) {
            for column in crate::content::sheet::COLUMNS {
                assert_eq!(is.get(column), was.get(column), "{column} of {}", was.get("term"));
            }
        }
    }
}

const STYLES: [Style; 3] = [Style::Dca, Style::Dct, Style::Martif];

/// All that TBX-Basic may hold, in the order of the style dca.
const FULL: &str = "<conceptEntry id=\"lift\">\
    <descrip type=\"subjectField\">building works</descrip>\
    <descripGrp><descrip type=\"definition\">A cabin.</descrip><admin type=\"source\">Book</admin></descripGrp>\
    <transacGrp><transac type=\"transactionType\">origination</transac>\
    <transacNote type=\"responsibility\" target=\"ann\">Ann</transacNote><date>2026-01-02</date></transacGrp>\
    <xref type=\"xGraphic\" target=\"https://example.org/a.png\">a</xref><note>Of houses.</note>\
    <langSec xml:lang=\"en\"><note>Also of hotels.</note>\
    <termSec><term id=\"t1\">lift <hi>x</hi></term>\
    <termNote type=\"partOfSpeech\">noun</termNote><termNote type=\"termType\">fullForm</termNote>\
    <termNote type=\"geographicalUsage\">GB</termNote><termNote type=\"geographicalUsage\">Malta</termNote>\
    <termNote type=\"administrativeStatus\">preferredTerm-admn-sts</termNote>\
    <descripGrp><descrip type=\"context\">Take the lift x.</descrip><admin type=\"source\">Sign</admin></descripGrp>\
    <admin type=\"customerSubset\">Acme</admin><ref type=\"crossReference\" target=\"lift\">lift</ref>\
    <note>One.</note><note>Two.</note></termSec>\
    <termSec><term>elevator</term><termNote type=\"usageStatus\">deprecated</termNote></termSec></langSec>\
    <langSec xml:lang=\"de\"><descrip type=\"definition\">Eine Kabine.</descrip>\
    <termSec><term>Aufzug</term><termNote type=\"grammaticalGender\">masculine</termNote></termSec></langSec>\
    </conceptEntry>";

const BACK: &str = "</body><back><refObjectSec type=\"respPerson\"><refObject id=\"ann\"><item>Ann</item></refObject></refObjectSec></back></text>";

#[test]
fn a_file_of_one_style_is_written_in_each_other() {
    let text = v3("TBX-Basic", FULL).replace("</body></text>", BACK);
    let before = read(text.as_bytes(), &options()).unwrap();
    for first in STYLES {
        for second in STYLES {
            let mut base = before.clone();
            for style in [first, second] {
                let text = write_tbx(&mut base, style, &options());
                assert_eq!(base.told, [""; 0], "{first:?} {second:?} {text}");
                assert!(text.contains("type=\"TBX-Basic\"") && !text.contains("comity:"), "{text}");
                base = read(text.as_bytes(), &options()).unwrap();
            }
            for (is, was) in base.rows.iter().zip(&before.rows) {
                // Which constraints hold is said by version 2 alone.
                let plain = |row: &Row| {
                    let mut cells = row.cells.clone();
                    let file = cells.remove("tbx:file").map(|file| {
                        file.replace("<encodingDesc><p type=\"XCSURI\">TBXBasicXCSV02.xcs</p></encodingDesc>", "")
                    });
                    (row.locale.clone(), cells, file)
                };
                assert_eq!(plain(is), plain(was), "{first:?} {second:?}");
            }
            assert_eq!(base.rows.len(), before.rows.len());
        }
    }
}

#[test]
fn each_style_has_its_names() {
    let text = v3("TBX-Basic", FULL).replace("</body></text>", BACK);
    let base = read(text.as_bytes(), &options()).unwrap();
    let written = |style| write_tbx(&mut base.clone(), style, &options());
    let dct = written(Style::Dct);
    for part in [
        "style=\"dct\"",
        "xmlns:min=\"http://www.tbxinfo.net/ns/min\"",
        "xmlns:basic=\"http://www.tbxinfo.net/ns/basic\"",
        "<min:partOfSpeech>noun</min:partOfSpeech>",
        "<basic:responsibility target=\"ann\">Ann</basic:responsibility>",
        "<min:customerSubset>Acme</min:customerSubset>",
        "<refObjectSec type=\"respPerson\">",
    ] {
        assert!(dct.contains(part), "{part} in {dct}");
    }
    for part in ["termNote", "<descrip ", "<admin ", "<transac ", "<ref ", "<xref "] {
        assert!(!dct.contains(part), "{part} in {dct}");
    }
    let martif = written(Style::Martif);
    for part in [
        "<!DOCTYPE martif SYSTEM",
        "<martif type=\"TBX-Basic\" xml:lang=\"en\">",
        "<martifHeader>",
        "<p type=\"XCSURI\">TBXBasicXCSV02.xcs</p>",
        "<termEntry id=\"lift\">",
        "<langSet xml:lang=\"en\">",
        "<tig>",
        "<termNote type=\"partOfSpeech\">noun</termNote>",
        "<refObjectList type=\"respPerson\">",
    ] {
        assert!(martif.contains(part), "{part} in {martif}");
    }
    for part in ["style=", "xmlns", "Sec>", "<tbx", "conceptEntry"] {
        assert!(!martif.contains(part), "{part} in {martif}");
    }
}

#[test]
fn the_loose_order_of_dct_becomes_the_strict_one() {
    let text = v3(
        "TBX-Basic",
        &entry(
            "c1",
            &term(
                "till",
                "<note>Say till.</note>\
                 <transacGrp><date>2026-01-02</date><basic:transactionType>creation</basic:transactionType></transacGrp>\
                 <basic:termType>shortForm</basic:termType><min:partOfSpeech>noun</min:partOfSpeech>",
            ),
        ),
    )
    .replace("style=\"dca\"", "style=\"dct\" xmlns:min=\"http://www.tbxinfo.net/ns/min\" xmlns:basic=\"http://www.tbxinfo.net/ns/basic\"");
    for style in [Style::Dca, Style::Martif] {
        let mut base = read(text.as_bytes(), &options()).unwrap();
        let back = write_tbx(&mut base, style, &options());
        assert_eq!(base.told, [""; 0], "{back}");
        let cells = |text: &str| {
            let row = &rows(text)[0];
            ["term", "note", "pos"].map(|column| row.get(column).to_owned())
        };
        assert_eq!(cells(&back), cells(&text));
    }
}

#[test]
fn what_a_style_has_no_place_for_is_told_and_our_columns_stay() {
    let text = v3(
        "TBX-House",
        &entry(
            "c1",
            &(term(
                "a",
                "<termNote type=\"normativeAuthorization\">preferredTerm-admn-sts</termNote>\
                 <descripGrp><descrip type=\"sampleSentence\">Say a.</descrip><admin type=\"source\">S</admin></descripGrp>\
                 <descrip type=\"Translation needed\">No</descrip><admin type=\"shelf\">7</admin>",
            ) + &term(
                "b",
                "<termNote type=\"administrativeStatus\">notRecommended</termNote>\
                 <my:shelf xmlns:my=\"urn:my\">8</my:shelf>",
            )),
        ),
    );
    let before = rows(&text);
    for (style, lost, kept) in [
        (Style::Dct, &["sampleSentence", "Translation needed", "shelf"][..], "urn:my"),
        (Style::Martif, &["<shelf> of urn:my"][..], "<admin type=\"shelf\">7</admin>"),
    ] {
        let mut base = read(text.as_bytes(), &options()).unwrap();
        let back = write_tbx(&mut base, style, &options());
        let told: Vec<_> = base.told.iter().filter(|told| told.contains("no place")).collect();
        assert_eq!(told.len(), lost.len(), "{told:?}");
        for part in lost {
            assert!(told.iter().any(|told| told.contains(part)), "{part} in {told:?}");
        }
        assert!(back.contains(kept) && back.contains("TBX-Comity"), "{back}");
        for (is, was) in rows(&back).iter().zip(&before) {
            for column in crate::content::sheet::COLUMNS {
                assert_eq!(is.get(column), was.get(column), "{style:?} {column}");
            }
        }
    }
}

#[test]
fn values_that_version_3_dropped_become_newer_ones() {
    let notes = "<termNote type=\"partOfSpeech\">properNoun</termNote>\
                 <termNote type=\"administrativeStatus\">notRecommended</termNote>";
    let text = v3("TBX-House", &entry("c1", &term("Acme", notes)));
    for (style, values) in [
        (Style::Dca, ["noun", "deprecatedTerm-admn-sts"]),
        (Style::Martif, ["properNoun", "notRecommended"]),
    ] {
        let mut base = read(text.as_bytes(), &options()).unwrap();
        let back = write_tbx(&mut base, style, &options());
        assert!(back.contains("TBX-Basic") && values.iter().all(|v| back.contains(v)), "{back}");
        assert_eq!(
            (rows(&back)[0].get("pos"), rows(&back)[0].get("status")),
            ("name", "forbidden")
        );
    }
}

#[test]
fn parts_of_a_term_need_the_group_of_version_2() {
    let text = "<martif type=\"TBX\" xml:lang=\"en\"><martifHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc>\
        <encodingDesc><p type=\"XCSURI\">TBXXCSV02.xcs</p></encodingDesc></martifHeader><text><body>\
        <termEntry id=\"c1\"><langSet xml:lang=\"en\"><ntig><termGrp><term>cartwheel</term>\
        <termNote type=\"partOfSpeech\">noun</termNote><termCompList type=\"hyphenation\"><termComp>cart</termComp></termCompList>\
        </termGrp><note>x</note></ntig></langSet></termEntry></body></text></martif>";
    let mut base = read(text.as_bytes(), &options()).unwrap();
    let back = write_tbx(&mut base, Style::Martif, &options());
    let squeezed = back.split('\n').map(str::trim).collect::<String>();
    assert!(
        squeezed.contains("</termComp></termCompList></termGrp><note>x</note></ntig>"),
        "{back}"
    );
    assert_eq!(rows(&back)[0].get("note"), "x");
}
