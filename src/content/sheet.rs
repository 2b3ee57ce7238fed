//! Glossary files: one row a term, as spreadsheets write them.

use std::ops::Range;
use std::sync::Arc;

use super::fault::{Example, Fault, Lines, Weight};
use super::glossary::{Matching, Status, Term};
use super::id::{ChannelId, ConceptId, MarketId};

/// The columns of a glossary, in the order in which they are written.
pub const COLUMNS: [&str; 16] = [
    "concept",
    "term",
    "status",
    "match",
    "case",
    "pos",
    "gender",
    "forms",
    "markets",
    "channels",
    "domain",
    "definition",
    "note",
    "source",
    "example",
    "counterexample",
];

/// Reads a glossary file. Rows with a fault are left out; every fault is told.
pub(super) fn read(path: &str, text: &str, faults: &mut Vec<Fault>) -> Vec<Arc<Term>> {
    let Some((delimiter, skip)) = delimiter(path, text, faults) else { return Vec::new() };
    let body = text.get(skip..).unwrap_or_default();
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .from_reader(body.as_bytes());
    let mut sheet =
        Sheet { path, text, skip, delimiter, columns: Vec::new(), lines: Lines::new(text), faults };
    let mut terms = Vec::new();
    let mut record = csv::StringRecord::new();
    loop {
        match reader.read_record(&mut record) {
            Ok(false) => break,
            Ok(true) => {
                if record.iter().all(|cell| cell.trim().is_empty()) {
                    continue;
                }
                if sheet.columns.is_empty() {
                    sheet.header(&record);
                    continue;
                }
                terms.extend(sheet.row(&record).map(Arc::new));
            }
            Err(error) => {
                let at = error.position().map_or(0, |place| sheet.byte(place.byte()));
                sheet.fault(at..at, format!("the row cannot be read: {error}"));
                break;
            }
        }
    }
    terms
}

/// The delimiter as the header row, or a first line `sep=;`, tells it, and the bytes to skip.
fn delimiter(path: &str, text: &str, faults: &mut Vec<Fault>) -> Option<(u8, usize)> {
    let mut lines = text.split_inclusive('\n');
    let first = lines.next()?;
    if let Some(told) = first.trim_end().strip_prefix("sep=") {
        if let [byte @ (b';' | b',' | b'\t' | b'|')] = told.as_bytes() {
            return Some((*byte, first.len()));
        }
        let message = "`sep=` names no delimiter: one of ; , or a tab";
        faults.push(Fault::at(Weight::Reject, path, text, 0..first.trim_end().len(), message));
        return None;
    }
    Some((delimiter_of(first), 0))
}

/// The delimiter that a header row is written with.
pub fn delimiter_of(header: &str) -> u8 {
    let count = |delimiter: &u8| header.bytes().filter(|byte| byte == delimiter).count();
    [b';', b',', b'\t'].into_iter().max_by_key(count).unwrap_or(b',')
}

/// What would keep a glossary from being loaded, before it is written.
pub fn faults_of(path: &str, text: &str) -> Vec<Fault> {
    let mut faults = Vec::new();
    read(path, text, &mut faults);
    faults.retain(|fault| fault.weight == Weight::Reject);
    faults
}

struct Sheet<'a> {
    path: &'a str,
    text: &'a str,
    skip: usize,
    delimiter: u8,
    columns: Vec<String>,
    lines: Lines,
    faults: &'a mut Vec<Fault>,
}

impl Sheet<'_> {
    fn byte(&self, at: u64) -> usize {
        self.skip + usize::try_from(at).unwrap_or(0)
    }

    fn fault(&mut self, span: Range<usize>, message: impl Into<String>) {
        self.faults.push(Fault::at(Weight::Reject, self.path, self.text, span, message));
    }

    fn warn(&mut self, span: Range<usize>, message: impl Into<String>) {
        self.faults.push(Fault::at(Weight::Warning, self.path, self.text, span, message));
    }

    fn start(&self, record: &csv::StringRecord) -> usize {
        let mut at = record.position().map_or(self.skip, |place| self.byte(place.byte()));
        // The reader counts the line breaks before a record as its own.
        while matches!(self.text.as_bytes().get(at), Some(b'\n' | b'\r')) {
            at += 1;
        }
        at
    }

    /// The bytes of a cell; of the row's first where the cell is missing.
    fn span(&self, record: &csv::StringRecord, column: usize) -> Range<usize> {
        let start = self.start(record);
        let (mut at, mut cell, mut quoted) = (start, 0, false);
        let bytes = self.text.as_bytes();
        let mut from = start;
        while at < bytes.len() {
            match bytes[at] {
                b'"' => quoted = !quoted,
                b'\n' if !quoted => break,
                byte if byte == self.delimiter && !quoted => {
                    if cell == column {
                        break;
                    }
                    cell += 1;
                    from = at + 1;
                }
                _ => {}
            }
            at += 1;
        }
        if cell == column { from..at } else { start..start + 1 }
    }

    fn header(&mut self, record: &csv::StringRecord) {
        self.columns = record.iter().map(|cell| cell.trim().to_lowercase()).collect();
        for (place, column) in self.columns.clone().iter().enumerate() {
            let span = self.span(record, place);
            if self.columns.iter().take(place).any(|known| known == column) && !column.is_empty() {
                self.fault(span, format!("the column `{column}` stands here twice"));
            } else if !is_known(column) {
                self.warn(span, format!("the column `{column}` is not known; it is left alone"));
            }
        }
        for needed in ["concept", "term", "status"] {
            if !self.columns.iter().any(|column| column == needed) {
                let start = self.start(record);
                self.fault(start..start + 1, format!("the column `{needed}` is missing"));
            }
        }
    }

    fn column(&self, name: &str) -> Option<usize> {
        self.columns.iter().position(|column| column == name)
    }

    fn examples(&self, record: &csv::StringRecord, name: &str) -> Vec<Example> {
        let Some(column) = self.column(name) else { return Vec::new() };
        let texts = split(record.get(column).unwrap_or_default());
        if texts.is_empty() {
            return Vec::new();
        }
        let span = self.span(record, column);
        let line = self.lines.of(span.start);
        let at = Fault::in_line(Weight::Error, self.path, self.text, span, line, "");
        texts.into_iter().map(|text| Example { text, at: at.clone() }).collect()
    }

    fn row(&mut self, record: &csv::StringRecord) -> Option<Term> {
        let cell = |name: &str| -> &str {
            self.column(name).and_then(|place| record.get(place)).unwrap_or_default().trim()
        };
        if record.len() > self.columns.len()
            && record.iter().skip(self.columns.len()).any(|c| !c.trim().is_empty())
        {
            let span = self.span(record, self.columns.len());
            let message = format!(
                "the row has {} cells, the header {}: quote a cell that holds the delimiter",
                record.len(),
                self.columns.len()
            );
            self.fault(span, message);
            return None;
        }
        let mut wrong: Vec<(&str, String)> = Vec::new();
        let concept = ConceptId::parse(cell("concept"))
            .map_err(|error| wrong.push(("concept", error.to_string())))
            .ok();
        let term = cell("term").to_owned();
        if term.is_empty() {
            wrong.push(("term", "the term is empty".into()));
        } else if !term.chars().any(char::is_alphanumeric) {
            let place = self.columns.iter().position(|column| column == "term").unwrap_or_default();
            let span = self.span(record, place);
            self.warn(span, "the term has no letter or digit; it cannot be looked for");
            return None;
        }
        let status = cell("status").to_lowercase();
        let found = Status::ALL.iter().find(|(name, _)| *name == status).map(|(_, status)| *status);
        if found.is_none() {
            let known: Vec<&str> = Status::ALL.iter().map(|(name, _)| *name).collect();
            wrong.push((
                "status",
                format!("“{status}” is no status; it is one of {}", known.join(", ")),
            ));
        }
        let how = cell("match");
        let found_how = Matching::ALL.iter().find(|(name, _)| *name == how);
        let matching = found_how.map_or(Matching::Inflected, |(_, matching)| *matching);
        if found_how.is_none() && !how.is_empty() {
            let known: Vec<&str> = Matching::ALL.iter().map(|(name, _)| *name).collect();
            wrong.push(("match", format!("“{how}”: match is one of {}", known.join(", "))));
        }
        let exact_case = match cell("case") {
            "" | "any" => false,
            "exact" => true,
            other => {
                wrong.push(("case", format!("“{other}”: case is any or exact")));
                false
            }
        };
        let markets = ids(cell("markets"), MarketId::parse, "markets", &mut wrong);
        let channels = ids(cell("channels"), ChannelId::parse, "channels", &mut wrong);
        let line = self.lines.of(self.start(record));
        let made = Some(()).and_then(|()| {
            Some(Term {
                concept: concept?,
                term,
                status: found?,
                matching,
                exact_case,
                pos: cell("pos").to_owned(),
                gender: cell("gender").to_owned(),
                forms: split(cell("forms")),
                markets,
                channels,
                domains: cell("domain").split_whitespace().map(ToOwned::to_owned).collect(),
                definition: cell("definition").to_owned(),
                note: cell("note").to_owned(),
                source: cell("source").to_owned(),
                examples: self.examples(record, "example"),
                counterexamples: self.examples(record, "counterexample"),
                place: format!("{}:{line}", self.path),
            })
        });
        let clean = wrong.is_empty();
        let wrong: Vec<(String, String)> =
            wrong.into_iter().map(|(column, message)| (column.to_owned(), message)).collect();
        for (column, message) in wrong {
            let place = self.column(&column).unwrap_or(0);
            let span = self.span(record, place);
            self.fault(span, message);
        }
        made.filter(|_| clean)
    }
}

fn ids<'n, T, E: ToString>(
    cell: &str,
    parse: impl Fn(&str) -> Result<T, E>,
    column: &'n str,
    wrong: &mut Vec<(&'n str, String)>,
) -> Vec<T> {
    let mut ids = Vec::new();
    for word in cell.split_whitespace() {
        match parse(word) {
            Ok(id) => ids.push(id),
            Err(error) => wrong.push((column, error.to_string())),
        }
    }
    ids
}

/// Ours, none, or one that another tool's file left (`tbx:term`): those hold a colon.
fn is_known(column: &str) -> bool {
    COLUMNS.contains(&column) || column.is_empty() || column.contains(':')
}

/// Splits at `|`; `\|` is the character itself.
pub fn split(cell: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut chars = cell.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\\' if chars.peek() == Some(&'|') => {
                chars.next();
                if let Some(part) = parts.last_mut() {
                    part.push('|');
                }
            }
            '|' => parts.push(String::new()),
            c => {
                if let Some(part) = parts.last_mut() {
                    part.push(c);
                }
            }
        }
    }
    parts.into_iter().map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect()
}
