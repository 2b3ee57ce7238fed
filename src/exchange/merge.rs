//! A term base into a glossary file: rows that are there are updated, all others stay as they are.

use std::collections::{BTreeMap, BTreeSet};

use super::sheet::Table;
use super::{Base, Cells, Refused, Row};
use crate::content::sheet::{COLUMNS, faults_of};

/// What an import makes of a file.
#[derive(Debug, Clone, Default)]
pub struct Merged {
    /// The file's new text.
    pub text: String,
    /// How many rows are new.
    pub added: usize,
    /// How many rows changed.
    pub changed: usize,
    /// How many rows were so already.
    pub same: usize,
    /// What could not be taken, and what was decided.
    pub told: Vec<String>,
}

/// The columns that make a row.
const KEY: [&str; 5] = ["concept", "term", "markets", "channels", "domain"];

/// Puts the rows of one language into a glossary (`path` for messages, `text` its present text).
pub fn merge(path: &str, text: &str, base: &Base, language: &str) -> Result<Merged, Vec<Refused>> {
    let mut sheet = Sheet::read(text).map_err(|refused| vec![refused])?;
    let mut merged = Merged::default();
    let mut seen: BTreeMap<Vec<String>, usize> = BTreeMap::new();
    let mut defaulted = 0;
    let mut whole: BTreeMap<&Cells, usize> = BTreeMap::new();
    for row in base.rows.iter().filter(|row| row.locale == language) {
        let term = row.get("term");
        if !term.chars().any(char::is_alphanumeric) {
            let told = format!("line {}: “{term}” has no letter; it is left out", row.line);
            merged.told.push(told);
            continue;
        }
        // Tools write such rows; they say nothing new.
        if let Some(before) = whole.insert(&row.cells, row.line) {
            let told = format!("line {}: “{term}” stands in line {before} already", row.line);
            merged.told.push(told);
            continue;
        }
        let key: Vec<String> = KEY.map(|column| row.get(column).to_owned()).into();
        let nth = seen.entry(key.clone()).and_modify(|nth| *nth += 1).or_insert(0);
        if let Some(place) = sheet.place(row, &key, *nth) {
            let changed = sheet.update(place, row);
            *(if changed { &mut merged.changed } else { &mut merged.same }) += 1;
        } else {
            let mut row = row.clone();
            if row.get("status").is_empty() {
                defaulted += 1;
                row.cells.insert("status".into(), sheet.usual_status(row.get("concept")));
            }
            if let Some(status) = sheet.other_status(&key, row.get("status")) {
                merged.told.push(format!(
                    "line {}: “{term}” is {status} in the same concept already; it stays so",
                    row.line
                ));
                row.cells.insert("status".into(), status);
            }
            sheet.add(&row);
            merged.added += 1;
        }
    }
    if defaulted > 0 {
        merged.told.push(format!(
            "{defaulted} terms have no status in the file: the first of a concept is taken as \
             preferred, further ones as admitted"
        ));
    }
    merged.text = sheet.table.write();
    let faults = faults_of(path, &merged.text);
    if faults.is_empty() {
        return Ok(merged);
    }
    Err(faults.into_iter().map(|fault| Refused::at(0, fault.to_string())).collect())
}

struct Sheet {
    table: Table,
    columns: Vec<String>,
    /// The place of each row by its key; several rows may share one.
    keys: BTreeMap<Vec<String>, Vec<usize>>,
    /// The places of the rows of a concept and term.
    terms: BTreeMap<(String, String), Vec<usize>>,
    /// Concepts that have a preferred term.
    preferred: BTreeSet<String>,
}

impl Sheet {
    fn read(text: &str) -> Result<Self, Refused> {
        let mut table = Table::read(text, None)?;
        if table.records.is_empty() {
            table.delimiter = b',';
            table.records.push((1, COLUMNS.iter().map(ToString::to_string).collect()));
        }
        let (_, header) = table.records.first().cloned().unwrap_or_default();
        let columns = header.iter().map(|cell| cell.trim().to_lowercase()).collect();
        let mut sheet = Self {
            table,
            columns,
            keys: BTreeMap::new(),
            terms: BTreeMap::new(),
            preferred: BTreeSet::new(),
        };
        for place in 1..sheet.table.records.len() {
            sheet.note(place);
        }
        Ok(sheet)
    }

    /// Remembers where a row stands.
    fn note(&mut self, place: usize) {
        let key: Vec<String> = KEY.map(|column| self.cell(place, column).to_owned()).into();
        if self.cell(place, "status") == "preferred" {
            self.preferred.insert(self.cell(place, "concept").to_owned());
        }
        let term = (self.cell(place, "concept").to_owned(), self.cell(place, "term").to_owned());
        self.terms.entry(term).or_default().push(place);
        self.keys.entry(key).or_default().push(place);
    }

    fn cell(&self, place: usize, column: &str) -> &str {
        let column = self.columns.iter().position(|known| known == column);
        let record = self.table.records.get(place);
        record
            .zip(column)
            .and_then(|((_, cells), column)| cells.get(column))
            .map_or("", |cell| cell.trim())
    }

    /// The row that an incoming one updates: the one with its key, else the only one of its term
    /// where the incoming one does not say where it applies.
    fn place(&self, row: &Row, key: &[String], nth: usize) -> Option<usize> {
        if let Some(places) = self.keys.get(key) {
            return places.get(nth).copied();
        }
        let says =
            ["markets", "channels", "domain"].iter().any(|column| !row.get(column).is_empty());
        let term = (row.get("concept").to_owned(), row.get("term").to_owned());
        match self.terms.get(&term).map(Vec::as_slice) {
            Some([only]) if !says => Some(*only),
            _ => None,
        }
    }

    /// A loaded glossary may not hold one row twice with two statuses.
    fn other_status(&self, key: &[String], status: &str) -> Option<String> {
        let place = self.keys.get(key)?.first()?;
        let known = self.cell(*place, "status");
        (known != status).then(|| known.to_owned())
    }

    fn usual_status(&self, concept: &str) -> String {
        if self.preferred.contains(concept) { "admitted" } else { "preferred" }.to_owned()
    }

    /// Writes what the row says over the one at the place; tells whether anything changed.
    fn update(&mut self, place: usize, row: &Row) -> bool {
        let mut changed = false;
        for (column, cell) in &row.cells {
            let kept = column.contains(':');
            if cell.is_empty() && !kept || self.cell(place, column) == cell.trim() {
                continue;
            }
            changed = true;
            self.put(place, column, cell);
        }
        changed
    }

    fn add(&mut self, row: &Row) {
        let place = self.table.records.len();
        self.table.records.push((row.line, vec![String::new(); self.columns.len()]));
        for (column, cell) in row.cells.iter().filter(|(_, cell)| !cell.is_empty()) {
            self.put(place, column, cell);
        }
        self.note(place);
    }

    fn put(&mut self, place: usize, column: &str, text: &str) {
        let at = self.columns.iter().position(|known| known == column).unwrap_or_else(|| {
            self.columns.push(column.to_owned());
            if let Some((_, header)) = self.table.records.first_mut() {
                header.push(column.to_owned());
            }
            self.columns.len() - 1
        });
        if let Some((_, cells)) = self.table.records.get_mut(place) {
            cells.resize(cells.len().max(self.columns.len()), String::new());
            if let Some(cell) = cells.get_mut(at) {
                text.clone_into(cell);
            }
        }
    }
}
