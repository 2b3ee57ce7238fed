//! The case files of translators: `tests/cases/<locale>/<topic>.txt`, told of in docs/content.md.
//!
//! Every failing line of every file is told with its place and what was found there.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

mod common;

use std::collections::BTreeMap;
use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};

use comity::assist::{Checking, Engine};
use comity::check::{Finding, Situation};
use comity::content::{MarketId, Status};
use comity::language::Locale;
use common::Content;

/// What a term may be told with in parentheses without a name: a column of the glossary, its words.
const PLAIN: [(&str, &[&str]); 2] = [
    ("pos", &["noun", "verb", "adjective", "adverb", "name", "other"]),
    ("gender", &["m", "f", "n", "c"]),
];
/// What is told there with its name: `case=exact`.
const NAMED: [&str; 3] = ["match", "case", "forms"];
/// The columns of the glossary that is made of a file's terms.
const COLUMNS: [&str; 8] = ["concept", "term", "status", "pos", "gender", "match", "case", "forms"];

/// A row of a glossary: its cells by column.
type Row = BTreeMap<&'static str, String>;

/// A file: its terms, with the lines that declare them, and its cases.
#[derive(Default)]
struct Topic {
    rows: Vec<(usize, Row)>,
    cases: Vec<Case>,
}

/// A line that says what should be found.
struct Case {
    line: usize,
    known_miss: bool,
    text: String,
    expected: Expected,
}

/// The text with its places in brackets; the same with what stands there instead, where told.
#[derive(PartialEq)]
struct Expected {
    found: String,
    instead: Option<String>,
}

/// The kinds of what stands instead: applied unseen, or for a person to choose.
const ARROWS: [&str; 2] = [" => ", " ~> "];

/// Reads a file; every line that is wrong is told with its number.
fn read(text: &str) -> Result<Topic, Vec<(usize, String)>> {
    let (mut topic, mut wrong) = (Topic::default(), Vec::new());
    for (line, written) in (1..).zip(text.lines()) {
        let written = written.trim();
        if written.is_empty() || written.starts_with('#') {
            continue;
        }
        let read = match written.strip_prefix("term ") {
            Some(term) => {
                rows(line, term).map(|rows| topic.rows.extend(rows.into_iter().map(|r| (line, r))))
            }
            None => case(line, written).map(|case| topic.cases.push(case)),
        };
        wrong.extend(read.err().map(|message| (line, message)));
    }
    // Rows of one concept are told once each, however many terms they stand instead of.
    let mut seen: Vec<Row> = Vec::new();
    topic.rows.retain(|(_, row)| {
        let new = !seen.contains(row);
        seen.push(row.clone());
        new
    });
    if wrong.is_empty() && topic.rows.is_empty() {
        wrong.push((1, "the file declares no term".into()));
    }
    if wrong.is_empty() && topic.cases.is_empty() {
        wrong.push((1, "the file has no line that begins with + or -".into()));
    }
    if wrong.is_empty() { Ok(topic) } else { Err(wrong) }
}

/// `Konto (noun, n) forbidden → Benutzerprofil (n) | Profil`
fn rows(line: usize, written: &str) -> Result<Vec<Row>, String> {
    let written = written.replace(" -> ", " → ");
    let (left, right) = match written.split_once(" → ") {
        Some((left, right)) => (left.trim(), Some(right)),
        None => (written.trim(), None),
    };
    let (term, status) = left.rsplit_once(' ').ok_or("a status should follow the term")?;
    if !Status::ALL.iter().any(|(name, _)| *name == status) {
        let known: Vec<&str> = Status::ALL.iter().map(|(name, _)| *name).collect();
        return Err(format!("“{status}” is no status; it is one of {}", known.join(", ")));
    }
    let mut term = row(term)?;
    let mut others = Vec::new();
    for (place, other) in right.iter().flat_map(|right| right.split(" | ")).enumerate() {
        let mut other = row(other)?;
        if let Some(pos) = term.get("pos") {
            other.entry("pos").or_insert_with(|| pos.clone());
        }
        other.insert("status", if place == 0 { "preferred" } else { "admitted" }.into());
        others.push(other);
    }
    term.insert("status", status.into());
    // Terms with the same word instead are of one concept.
    let concept = others.first().map_or_else(
        || format!("line-{line}"),
        |first| {
            let id = first["term"].chars().take(60);
            id.map(|c| if c.is_alphanumeric() { c } else { '-' }).collect()
        },
    );
    others.insert(0, term);
    others.iter_mut().for_each(|row| {
        row.insert("concept", concept.clone());
    });
    Ok(others)
}

/// `Konto (noun, n, case=exact)`
fn row(written: &str) -> Result<Row, String> {
    let written = written.trim();
    let mut row = Row::new();
    let told = written.strip_suffix(')').map(|open| {
        open.rsplit_once(" (").ok_or("before the parenthesis that closes here none opens")
    });
    let (term, told) = told.transpose()?.unwrap_or((written, ""));
    for word in told.split(',').map(str::trim).filter(|word| !word.is_empty()) {
        let plain = PLAIN.iter().find(|(_, words)| words.contains(&word)).map(|(name, _)| *name);
        let named = word.split_once('=').and_then(|(name, value)| {
            NAMED.iter().find(|known| **known == name).map(|known| (*known, value))
        });
        let (column, value) = plain.map(|name| (name, word)).or(named).ok_or_else(|| {
            let plain: Vec<&str> = PLAIN.iter().flat_map(|(_, words)| *words).copied().collect();
            format!("“{word}” is none of {}, {}=…", plain.join(", "), NAMED.join("=…, "))
        })?;
        row.insert(column, value.to_owned());
    }
    if term.trim().is_empty() {
        return Err("the term is empty".into());
    }
    row.insert("term", unescape(term.trim())?);
    Ok(row)
}

/// `? + des [Kontos] => des [Profils]`
fn case(line: usize, written: &str) -> Result<Case, String> {
    let (known_miss, rest) = match written.strip_prefix("? ") {
        Some(rest) => (true, rest.trim_start()),
        None => (false, written),
    };
    let (sign, rest) = match (rest.strip_prefix("+ "), rest.strip_prefix("- ")) {
        (Some(rest), _) => ('+', rest),
        (_, Some(rest)) => ('-', rest),
        _ => return Err("a line begins with #, term, +, - or ? and one of these two".into()),
    };
    let arrow = ARROWS.into_iter().find(|arrow| rest.contains(arrow));
    let (left, right) = match arrow.and_then(|arrow| rest.split_once(arrow)) {
        Some((left, right)) => (left, Some(right)),
        None => (rest, None),
    };
    let left = unescape(left.trim())?;
    let (text, places) = open(&left)?;
    match (sign, places) {
        ('+', 0) => return Err("a line with + has its places in [brackets]".into()),
        ('-', 1..) => return Err("a line with - has nothing in brackets".into()),
        _ => {}
    }
    let instead = right
        .map(|right| -> Result<String, String> {
            let right = unescape(right.trim())?;
            open(&right)?;
            if around(&right) != around(&left) {
                return Err("before and after the arrow only what is in brackets differs".into());
            }
            Ok(format!("{}{right}", arrow.unwrap_or_default()))
        })
        .transpose()?;
    Ok(Case { line, known_miss, text, expected: Expected { found: left, instead } })
}

/// The text without its brackets, and how many pairs there were.
fn open(written: &str) -> Result<(String, usize), &'static str> {
    let (mut text, mut places, mut inside) = (String::new(), 0, None);
    for c in written.chars() {
        match (c, inside) {
            ('[', None) => inside = Some(text.len()),
            (']', Some(start)) if start < text.len() => {
                places += 1;
                inside = None;
            }
            (']', Some(_)) => return Err("the brackets are empty"),
            ('[' | ']', _) => return Err("the brackets do not pair"),
            _ => text.push(c),
        }
    }
    if inside.is_some() { Err("a bracket is not closed") } else { Ok((text, places)) }
}

/// What stands around the brackets.
fn around(written: &str) -> Vec<&str> {
    let mut pieces = written.split(['[', ']']);
    std::iter::from_fn(|| {
        let piece = pieces.next();
        pieces.next();
        piece
    })
    .collect()
}

/// `\u{200b}` is the character of that number: for what no editor shows.
fn unescape(written: &str) -> Result<String, String> {
    let mut pieces = written.split("\\u{");
    let mut text = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let read = piece.split_once('}').and_then(|(number, rest)| {
            Some((char::from_u32(u32::from_str_radix(number, 16).ok()?)?, rest))
        });
        let (c, rest) = read.ok_or("\\u{…} holds the number of a character")?;
        text.push(c);
        text.push_str(rest);
    }
    Ok(text)
}

/// What is told of a file with these terms and cases: `line: message`.
fn told(locale: &str, topic: &Topic) -> Vec<(usize, String)> {
    let cell =
        |row: &Row, column| row.get(column).cloned().unwrap_or_default().replace('"', "\"\"");
    let line = |row: &Row| COLUMNS.map(|column| format!("\"{}\"", cell(row, column))).join(",");
    let rows: Vec<String> = topic.rows.iter().map(|(_, row)| line(row)).collect();
    let content = Content::new(&[
        ("markets/ZZ.toml", &format!("name = \"Nowhere\"\nlocales = [\"{locale}\"]\n")),
        (
            &format!("glossaries/{locale}.csv"),
            &format!("{}\n{}\n", COLUMNS.join(","), rows.join("\n")),
        ),
    ]);
    let engine = match Engine::load(content.path(), None, &|_, _| {}) {
        Ok(engine) => engine,
        Err(faults) => {
            // The glossary has a header, and each row is one line.
            let at = |line: usize| topic.rows.get(line.wrapping_sub(2)).map_or(1, |(at, _)| *at);
            let place = |place: String| place.rsplit(':').next().and_then(|line| line.parse().ok());
            let fault = |fault: &comity::content::Fault| {
                (at(place(fault.place()).unwrap_or(0)), fault.message.clone())
            };
            return faults.iter().map(fault).collect();
        }
    };
    topic
        .cases
        .iter()
        .filter_map(|case| Some((case.line, failure(&engine, locale, case)?)))
        .collect()
}

/// What is wrong with a case, if anything is.
fn failure(engine: &Engine, locale: &str, case: &Case) -> Option<String> {
    let situation = Situation {
        market: engine.library.markets.get(&MarketId::parse("ZZ").unwrap()).cloned(),
        locale: Some(Locale::parse(locale).unwrap()),
        ..Situation::default()
    };
    let checking = Checking { text: &case.text, ..Checking::default() };
    let report =
        engine.check(&checking, &situation).unwrap_or_else(|_| panic!("no locale {locale}"));
    let findings: Vec<&Finding> =
        report.findings.iter().filter(|finding| finding.check == "glossary").collect();
    let bracketed = |words: &dyn Fn(&Finding) -> String| {
        let mut marked = case.text.clone();
        for finding in findings.iter().rev() {
            put(&mut marked, finding.span.clone(), &format!("[{}]", words(finding)));
        }
        marked
    };
    let found = bracketed(&|finding| finding.excerpt.clone());
    let sure = findings.iter().all(|finding| !finding.replacements.is_empty());
    let offered = |finding: &Finding| {
        finding.replacements.first().or(finding.suggestions.first()).cloned().unwrap_or_default()
    };
    let instead = format!("{}{}", ARROWS[usize::from(!sure)], bracketed(&offered));
    let holds = found == case.expected.found
        && case.expected.instead.as_ref().is_none_or(|expected| *expected == instead);
    match (holds, case.known_miss) {
        (true, true) => Some("this holds now: take its ? away".into()),
        (false, false) => {
            let shown = if case.expected.instead.is_some() { &*instead } else { "" };
            Some(format!("found “{found}{shown}”"))
        }
        _ => None,
    }
}

/// Puts other words in a place, unless the place is gone with another that overlapped it.
fn put(text: &mut String, span: Range<usize>, words: &str) {
    if text.is_char_boundary(span.start) && text.is_char_boundary(span.end) {
        text.replace_range(span, words);
    }
}

/// The files of a folder with that ending, or its folders.
fn entries(folder: &Path, ending: Option<&str>) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| match ending {
            Some(ending) => path.extension().is_some_and(|own| own == ending),
            None => path.is_dir(),
        })
        .collect();
    found.sort();
    found
}

#[test]
fn every_case_holds() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut failures = Vec::new();
    let (mut folders, mut held) = (0, 0);
    for folder in entries(&root.join("tests/cases"), None) {
        folders += 1;
        let locale = folder.file_name().unwrap().to_str().unwrap();
        let files = entries(&folder, Some("txt"));
        assert!(!files.is_empty(), "{} holds no case file", folder.display());
        for file in files {
            let shown = file.strip_prefix(root).unwrap().display();
            let wrong = match read(&fs::read_to_string(&file).unwrap()) {
                Ok(topic) => {
                    held += topic.cases.len();
                    told(locale, &topic)
                }
                Err(wrong) => wrong,
            };
            failures
                .extend(wrong.iter().map(|(line, message)| format!("{shown}:{line}: {message}")));
        }
    }
    assert!(folders > 0 && held > 0, "tests/cases holds no cases");
    assert!(failures.is_empty(), "{} fail:\n{}", failures.len(), failures.join("\n"));
}

#[test]
fn a_malformed_line_is_named() {
    let check = |text: &str, line: usize, message: &str| {
        let wrong = read(text).err().unwrap_or_default();
        let [(at, told)] = wrong.as_slice() else { panic!("{text}: {wrong:?}") };
        assert!(*at == line && told.contains(message), "{text}: {at}: {told}");
    };
    let line =
        |line: &str, message| check(&format!("# Words\nterm a b forbidden\n{line}"), 3, message);
    line("A sentence.", "begins with");
    line("? A sentence.", "begins with");
    line("+ A sentence.", "places in [brackets]");
    line("- A [sentence].", "nothing in brackets");
    line("+ A [sentence.", "not closed");
    line("+ A [sentence]].", "do not pair");
    line("+ A [].", "empty");
    line("+ An [order] => The [purchase]", "differs");
    line("+ An [or\\u{zz}der].", "number of a character");
    line("term order", "a status should follow");
    line("term order wrong", "“wrong” is no status");
    line("term order (nuon) forbidden", "“nuon” is none of");
    line("term order noun) forbidden", "none opens");
    check("term a b forbidden", 1, "no line that begins");
    check("+ An [order].", 1, "declares no term");
}

#[test]
fn a_line_that_does_not_hold_is_told() {
    let text = "term payback (noun) forbidden → refund\nterm fee forbidden\n\
                + Your [payback] => Your [refund]\n? + Your [fee].\n? + Your [payment].\n\
                + [Your] fee.\n- No fee.\n+ A [payback] ~> A [refund]\n- No payment.\n";
    let told = told("en", &read(text).ok().unwrap());
    let expected = [
        (4, "this holds now: take its ? away"),
        (6, "found “Your [fee].”"),
        (7, "found “No [fee].”"),
        (8, "found “A [payback] => A [refund]”"),
    ];
    assert_eq!(told, expected.map(|(line, message)| (line, message.to_owned())));

    let text = "term fee (match=some) forbidden\n- No payment.\n";
    let told = self::told("en", &read(text).ok().unwrap());
    assert!(matches!(told.as_slice(), [(1, message)] if message.contains("“some”")), "{told:?}");
}
