//! Reading and writing TBX, seen through rows and through the text that is written.

use super::super::merge::merge;
use super::super::{Base, Options, Refused, Row, Style, delimited, read, write_tbx};

pub(in crate::exchange::tbx) fn v3(kind: &str, body: &str) -> String {
    format!(
        "<tbx type=\"{kind}\" style=\"dca\" xml:lang=\"en\" xmlns=\"urn:iso:std:iso:30042:ed-2\">\n\
         <tbxHeader><fileDesc><sourceDesc><p>Made up</p></sourceDesc></fileDesc></tbxHeader>\n\
         <text><body>\n{body}\n</body></text></tbx>"
    )
}

pub(in crate::exchange::tbx) fn entry(id: &str, terms: &str) -> String {
    format!("<conceptEntry id=\"{id}\"><langSec xml:lang=\"en\">{terms}</langSec></conceptEntry>")
}

pub(in crate::exchange::tbx) fn term(text: &str, more: &str) -> String {
    format!("<termSec><term>{text}</term>{more}</termSec>")
}

pub(in crate::exchange::tbx) fn options() -> Options {
    Options { markets: vec!["DE".into(), "GB".into()], ..Options::default() }
}

pub(super) fn rows(text: &str) -> Vec<Row> {
    read(text.as_bytes(), &options()).unwrap_or_else(|told| panic!("{told:?}")).rows
}

pub(in crate::exchange::tbx) fn refused(text: &str) -> Vec<Refused> {
    read(text.as_bytes(), &options()).err().unwrap_or_default()
}

/// What a glossary file makes of a term base, and what is written of that.
fn there_and_back(text: &str) -> String {
    let base = read(text.as_bytes(), &options()).unwrap();
    let mut all = Base::default();
    for tag in base.locales() {
        let csv = merge("glossaries/x.csv", "", &base, tag).unwrap().text;
        all.rows.extend(delimited::ours::read_plain(&csv, tag).unwrap());
    }
    write_tbx(&mut all, Style::Dca, &options())
}

#[test]
fn statuses_of_all_tools_are_ours() {
    for (written, ours) in [
        ("preferredTerm-admn-sts", "preferred"),
        ("legalTerm-admn-sts", "preferred"),
        ("standardizedTerm-admn-sts", "preferred"),
        ("admitted", "admitted"),
        ("notRecommended", "forbidden"),
        ("deprecatedTerm-admn-sts", "forbidden"),
        ("forbidden", "forbidden"),
        ("supersededTerm-admn-sts", "obsolete"),
        ("Obsolete", "obsolete"),
    ] {
        for kind in ["administrativeStatus", "usageStatus", "normativeAuthorization"] {
            let status = format!("<termNote type=\"{kind}\">{written}</termNote>");
            let text = v3("TBX-House", &entry("c1", &term("lift", &status)));
            assert_eq!(rows(&text)[0].get("status"), ours, "{kind} {written}");
        }
    }
}

#[test]
fn fields_become_columns() {
    let text = v3(
        "TBX-Basic",
        "<conceptEntry id=\"lift\"><descrip type=\"subjectField\">building works</descrip>\
         <descripGrp><descrip type=\"definition\">A cabin that\n goes up.</descrip>\
         <admin type=\"source\">Builders</admin></descripGrp>\
         <langSec xml:lang=\"en-GB\"><termSec><term>lift</term>\
         <termNote type=\"partOfSpeech\">noun</termNote>\
         <termNote type=\"grammaticalGender\">neuter</termNote>\
         <termNote type=\"administrativeStatus\">preferredTerm-admn-sts</termNote>\
         <termNote type=\"geographicalUsage\">GB</termNote>\
         <termNote type=\"geographicalUsage\">Malta</termNote>\
         <descrip type=\"context\">Take the lift | stairs.</descrip>\
         <descrip type=\"context\">The lift waits.</descrip>\
         <admin type=\"source\">House</admin><note>Say lift.</note><note>Not elevator.</note>\
         </termSec></langSec></conceptEntry>",
    );
    let row = &rows(&text)[0];
    for (column, cell) in [
        ("concept", "lift"),
        ("term", "lift"),
        ("pos", "noun"),
        ("gender", "n"),
        ("status", "preferred"),
        ("markets", "GB"),
        ("domain", "building-works"),
        ("definition", "A cabin that goes up."),
        ("example", "Take the lift \\| stairs. | The lift waits."),
        ("source", "House"),
        ("note", "Say lift."),
    ] {
        assert_eq!(row.get(column), cell, "{column}");
    }
    assert_eq!(row.locale, "en-GB");
    let back = there_and_back(&text);
    for part in [
        "<descrip type=\"subjectField\">building works</descrip>",
        "<descrip type=\"definition\">A cabin that goes up.</descrip>",
        "<admin type=\"source\">Builders</admin>",
        "<termNote type=\"geographicalUsage\">Malta</termNote>",
        "<descrip type=\"context\">Take the lift | stairs.</descrip>",
        "<note>Not elevator.</note>",
        "type=\"TBX-Basic\"",
        "<p>Made up</p>",
    ] {
        assert!(back.contains(part), "{part} in {back}");
    }
    assert!(!back.contains("comity: "), "nothing needed a note of ours: {back}");
    assert_eq!(rows(&back), rows(&there_and_back(&back)), "from then on nothing changes");
}

#[test]
fn the_style_dct_reads_the_same() {
    let dca = v3(
        "TBX-Basic",
        &entry(
            "c1",
            &term(
                "till",
                "<termNote type=\"partOfSpeech\">noun</termNote>\
                 <termNote type=\"termType\">shortForm</termNote>\
                 <descrip type=\"context\">At the till.</descrip>",
            ),
        ),
    );
    let dct = dca
        .replace("style=\"dca\"", "style=\"dct\" xmlns:min=\"http://www.tbxinfo.net/ns/min\" xmlns:basic=\"http://www.tbxinfo.net/ns/basic\"")
        .replace("<termNote type=\"partOfSpeech\">noun</termNote>", "<min:partOfSpeech>noun</min:partOfSpeech>")
        .replace("<termNote type=\"termType\">shortForm</termNote>", "<basic:termType>shortForm</basic:termType>")
        .replace("<descrip type=\"context\">At the till.</descrip>", "<basic:context>At the till.</basic:context>");
    assert_eq!(rows(&dca)[0].cells, rows(&dct)[0].cells);
    let mixed = dct.replace("style=\"dct\"", "style=\"dca\"");
    assert!(refused(&mixed)[0].reason.contains("not allowed"), "{:?}", refused(&mixed));
    let other = dca.replace("style=\"dca\"", "style=\"dct\"");
    assert!(refused(&other)[0].reason.contains("style dca"), "{:?}", refused(&other));
}

#[test]
fn version_2_is_read() {
    let text = "<?xml version=\"1.0\"?>\n<!DOCTYPE martif SYSTEM \"TBXcoreStructV02.dtd\">\n\
        <martif type=\"TBX-Basic\" xml:lang=\"en\"><martifHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc>\
        <encodingDesc><p type=\"XCSURI\">TBXBasicXCSV02.xcs</p></encodingDesc></martifHeader><text><body>\
        <termEntry id=\"c1\"><langSet xml:lang=\"en\"><ntig><termGrp><term>cart</term>\
        <termNote type=\"partOfSpeech\">noun</termNote></termGrp></ntig>\
        <tig><term>trolley</term><termNote type=\"administrativeStatus\">notRecommended</termNote></tig>\
        </langSet></termEntry></body></text></martif>";
    let found = rows(text);
    assert_eq!(found.len(), 2);
    assert_eq!((found[0].get("term"), found[0].get("pos")), ("cart", "noun"));
    assert_eq!(found[1].get("status"), "forbidden");
    let private = text.replace("TBXBasicXCSV02.xcs", "house.xcs");
    assert!(refused(&private)[0].reason.contains("house.xcs"));
    let free = Options { unconstrained: true, ..Options::default() };
    assert!(read(private.as_bytes(), &free).is_ok());
}

#[test]
fn constraints_beside_the_file_are_held() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(
        folder.path().join("house.xcs"),
        "<TBXXCS><languages><langInfo><langCode>en</langCode></langInfo></languages><datCatSet>\
         <termNoteSpec name=\"partOfSpeech\"/></datCatSet></TBXXCS>",
    )
    .unwrap();
    let file = |tag: &str, kind: &str| {
        format!(
            "<martif type=\"TBX-House\" xml:lang=\"en\"><martifHeader><encodingDesc><p type=\"XCSURI\">\
             house.xcs\n</p></encodingDesc></martifHeader><text><body><termEntry id=\"c1\"><langSet xml:lang=\"{tag}\">\
             <tig><term>a</term><termNote type=\"{kind}\">noun</termNote></tig></langSet></termEntry></body></text></martif>"
        )
    };
    let options = Options { beside: Some(folder.path().to_owned()), ..Options::default() };
    let reason = |text: String| {
        read(text.as_bytes(), &options).err().map(|told| told[0].reason.clone()).unwrap_or_default()
    };
    assert_eq!(reason(file("en-GB", "partOfSpeech")), "");
    assert!(reason(file("fr", "partOfSpeech")).contains("the language fr"));
    assert!(reason(file("en", "termType")).contains("termType"));
}

#[test]
fn what_weblate_writes_is_understood() {
    let text = "<martif type=\"TBX\" xml:lang=\"en\"><text><body><termEntry id=\"7\">\
        <descrip type=\"Translation needed\">No</descrip><langSet xml:lang=\"en\"><tig><term>Comity</term></tig></langSet>\
        <langSet xml:lang=\"de\"><tig><term></term></tig></langSet>\
        <note from=\"translator\">A name.</note></termEntry>\
        <termEntry id=\"8\"><langSet xml:lang=\"en\"><tig><term>payback</term>\
        <termNote type=\"administrativeStatus\">forbidden</termNote><note from=\"translator\">Say refund.</note>\
        <descrip type=\"Usage note\">Never.</descrip></tig></langSet></termEntry></body></text></martif>";
    let base = read(text.as_bytes(), &options()).unwrap();
    let of = |place: usize, column: &str| base.rows[place].get(column).to_owned();
    assert_eq!((of(0, "concept"), of(0, "status")), ("7".into(), "do-not-translate".into()));
    assert_eq!((of(1, "status"), of(1, "note")), ("forbidden".into(), "Say refund.".into()));
    assert!(base.told[0].contains("empty"), "{:?}", base.told);
    let back = there_and_back(text);
    assert!(back.contains("id=\"_7\"") && back.contains(">No<"), "{back}");
    assert_eq!(rows(&back)[0].get("concept"), "7");
    assert_eq!(rows(&back)[0].get("status"), "do-not-translate");
}

#[test]
fn core_takes_any_category_and_other_dialects_any_element() {
    let body = entry("c1", &term("a", "<admin type=\"shelf\">7</admin>"));
    assert!(there_and_back(&v3("TBX-Core", &body)).contains("<admin type=\"shelf\">7</admin>"));
    let body = entry("c1", &term("a", "<my:shelf xmlns:my=\"urn:my\" n=\"1\"><b>7</b></my:shelf>"));
    let back = there_and_back(&v3("TBX-House", &body));
    assert!(back.contains("<x:shelf xmlns:x=\"urn:my\" n=\"1\">"), "{back}");
    assert!(back.contains("type=\"TBX-Comity\""), "{back}");
    assert_eq!(rows(&back).len(), 1);
}

#[test]
fn an_edited_cell_wins_over_what_was_kept() {
    let text = v3(
        "TBX-Basic",
        &entry(
            "c1",
            &term(
                "a",
                "<termNote type=\"partOfSpeech\">noun</termNote><termNote type=\"termType\">acronym</termNote>\
                 <termNote type=\"administrativeStatus\">preferredTerm-admn-sts</termNote><note>Old.</note>",
            ),
        ),
    );
    let mut base = read(text.as_bytes(), &options()).unwrap();
    base.rows[0].set("status", "obsolete");
    base.rows[0].set("note", "New.");
    base.rows[0].set("pos", "");
    let back = write_tbx(&mut base, Style::Dca, &options());
    for part in ["supersededTerm-admn-sts", "<note>New.</note>", "acronym"] {
        assert!(back.contains(part), "{part} in {back}");
    }
    for part in ["preferredTerm-admn-sts", "Old.", "partOfSpeech"] {
        assert!(!back.contains(part), "{part} in {back}");
    }
}

#[test]
fn a_file_of_utf_16_is_read() {
    let text = v3("TBX-Basic", &entry("c1", &term("größe", "")));
    let mut bytes = vec![0xff, 0xfe];
    bytes.extend(text.encode_utf16().flat_map(u16::to_le_bytes));
    assert_eq!(read(&bytes, &options()).unwrap().rows[0].get("term"), "größe");
    let told = read(b"<tbx>\n\xff</tbx>", &options()).unwrap_err();
    assert_eq!(told[0].line, 2);
}
