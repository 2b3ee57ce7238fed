//! Our own columns, alone or with a column `locale` before them.

use super::super::sheet::Table;
use super::super::{Base, Options, Refused, Row};
use super::{Named, cell};
use crate::language::Locale;

/// Reads an exported file: cells were made harmless, a column may name the locale.
pub(super) fn read(named: &Named<'_>, options: &Options) -> Result<Base, Refused> {
    let mut base = Base::default();
    let usual = options.target.as_ref().map(ToString::to_string).unwrap_or_default();
    for (line, record) in named.records() {
        let mut row = Row { locale: usual.clone(), line, ..Row::default() };
        for (place, name) in named.names.iter().enumerate().filter(|(_, name)| !name.is_empty()) {
            let text = cell(record, place);
            if name == "locale" {
                let locale =
                    Locale::parse(text).map_err(|error| Refused::at(line, error.to_string()))?;
                row.locale = locale.to_string();
            } else {
                row.cells.insert(name.clone(), text.to_owned());
            }
        }
        check(&row)?;
        base.rows.push(row);
    }
    Ok(base)
}

/// Reads a glossary of the content: its cells are as they stand.
pub(in crate::exchange) fn read_plain(text: &str, locale: &str) -> Result<Vec<Row>, Refused> {
    let table = Table::read(text, None)?;
    let mut records = table.records.iter();
    let Some((_, header)) = records.next() else { return Ok(Vec::new()) };
    let names: Vec<String> = header.iter().map(|name| name.trim().to_lowercase()).collect();
    let mut rows = Vec::new();
    for (line, record) in records {
        let mut row = Row { locale: locale.to_owned(), line: *line, ..Row::default() };
        for (name, text) in names.iter().zip(record).filter(|(name, _)| !name.is_empty()) {
            row.cells.insert(name.clone(), text.trim().to_owned());
        }
        rows.push(row);
    }
    Ok(rows)
}

fn check(row: &Row) -> Result<(), Refused> {
    for column in ["concept", "term", "status"] {
        if row.get(column).is_empty() {
            return Err(Refused::at(row.line, format!("the row has no {column}")));
        }
    }
    Ok(())
}
