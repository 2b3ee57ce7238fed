//! What is no term base is refused, whatever it is.

use crate::exchange::tbx::tests::{entry, options, refused, term, v3};
use crate::exchange::{Style, read, write_tbx};

#[test]
fn invalid_files_are_refused_with_line_and_reason() {
    let good = term("a", "<termNote type=\"partOfSpeech\">noun</termNote>");
    for (kind, body, line, part) in [
        (
            "TBX-Basic",
            entry("c1", "\n<termSec><note>x</note><term>a</term></termSec>"),
            5,
            "must come first",
        ),
        ("TBX-Basic", entry("c1", "\n<termSec><note>x</note></termSec>"), 5, "has no <term>"),
        (
            "TBX-Basic",
            entry("c1", "\n<termSec><term>a</term><term>b</term></termSec>"),
            5,
            "only one <term>",
        ),
        ("TBX-Basic", entry("c1", ""), 4, "has no <termSec>"),
        ("TBX-Basic", entry("c1", &good).replace(" xml:lang=\"en\"", ""), 4, "no xml:lang"),
        ("TBX-Basic", entry("c1", &good).replace("\"en\"", "\"no tag\""), 4, "no language tag"),
        (
            "TBX-Basic",
            format!("{}\n{}", entry("c1", &good), entry("c1", &good)),
            5,
            "line 4 already",
        ),
        ("TBX-Basic", entry("c1", &good.replace("noun", "nounish")), 4, "“nounish”"),
        ("TBX-Basic", entry("c1", &term("a", "<remark>x</remark>")), 4, "<remark>"),
        (
            "TBX-Basic",
            entry("c1", &term("a", "<descrip type=\"definition\">x</descrip>")),
            4,
            "not allowed for a term",
        ),
        ("TBX-Basic", entry("c1", &term("a", "<descrip type=\"colour\">x</descrip>")), 4, "colour"),
        ("TBX-Basic", entry("c1", &term("a", "<admin>x</admin>")), 4, "has no type"),
        (
            "TBX-Basic",
            entry("c1", &term("a", "<ref type=\"crossReference\" target=\"c9\">x</ref>")),
            4,
            "`c9`",
        ),
        (
            "TBX-Basic",
            entry(
                "c1",
                &term(
                    "a",
                    "<transacGrp><transac type=\"transactionType\">origination</transac><date>May</date></transacGrp>",
                ),
            ),
            4,
            "no date",
        ),
        (
            "TBX-Basic",
            entry(
                "c1",
                &term(
                    "a",
                    "<descripGrp><descrip type=\"context\">x</descrip><descrip type=\"context\">y</descrip></descripGrp>",
                ),
            ),
            4,
            "only one <descrip>",
        ),
        (
            "TBX-Min",
            entry("c1", &term("a", "<descrip type=\"context\">x</descrip>")),
            4,
            "not allowed in TBX-Min",
        ),
        ("TBX-Core", entry("c1", &term("a", "<admin type=\"\">x</admin>")), 4, "has no type"),
        ("TBX-Core", "<note>x</note>".to_owned(), 4, "<body>"),
        ("TBX-House", "<note>x</note>".to_owned(), 1, "no entry"),
        ("TBX-House", entry("c1", "<termSec><note>x</note></termSec>"), 4, "has no <term>"),
        (
            "TBX-House",
            entry("c1", &good).replace("langSec xml:lang", "langSec lang2"),
            4,
            "no xml:lang",
        ),
    ] {
        let told = refused(&v3(kind, &body));
        let first = told.first().unwrap_or_else(|| panic!("{kind} {body} was read"));
        let found = told.iter().any(|fault| fault.reason.contains(part));
        assert!(found && first.line == line, "{kind} {body}: {told:?}");
    }
    assert!(refused(&v3("TBX-Basic", &entry("c1", &good))).is_empty());
    assert!(refused("<html><body/></html>")[0].reason.contains("no term base"));
}

#[test]
fn damaged_files_never_panic() {
    let text = v3(
        "TBX-Basic",
        &entry(
            "c1",
            &term(
                "größe",
                "<termNote type=\"partOfSpeech\">noun</termNote><note>x &amp; <hi>y</hi></note>",
            ),
        ),
    );
    let bytes = text.as_bytes();
    for end in 0..bytes.len() {
        assert!(read(&bytes[..end], &options()).is_err(), "cut at {end}");
    }
    // A small generator of our own: the same damage in each run.
    let mut state = 0x2545_f491_u32;
    let mut next = |most: usize| {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        state as usize % most
    };
    let marks = b"<>&;/\"'= \n\x00\xff[]!?x";
    for _ in 0..2000 {
        let mut bytes = bytes.to_vec();
        for _ in 0..=next(4) {
            let at = next(bytes.len());
            match next(3) {
                0 => bytes[at] = marks[next(marks.len())],
                1 => drop(bytes.remove(at)),
                _ => bytes.insert(at, marks[next(marks.len())]),
            }
        }
        if let Ok(mut base) = read(&bytes, &options()) {
            write_tbx(&mut base, Style::Dca, &options());
        }
    }
}
