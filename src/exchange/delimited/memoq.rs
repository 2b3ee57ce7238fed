//! memoQ: columns of the entry, then for each language its definition and, for each term, the term,
//! how it matches and an example.

use std::sync::LazyLock;

use super::super::{Base, Refused, Row, concept_id};
use super::{Named, cell, concept, row};
use crate::language::Locale;

/// Names of languages as memoQ writes them, with their tags.
pub(super) static LANGUAGES: LazyLock<Vec<(String, String)>> = LazyLock::new(|| {
    let table = include_str!("../data/memoq_languages.csv");
    let named =
        |line: &str| line.split_once(',').map(|(name, tag)| (name.to_owned(), tag.to_owned()));
    table.lines().skip(1).filter_map(named).collect()
});

/// What a column holds.
enum Column {
    Entry,
    Definition(Locale),
    Term(Locale),
    Info,
    Example,
    Other,
}

pub(super) fn read(named: &Named<'_>) -> Result<Base, Refused> {
    let mut base = Base::default();
    let columns: Vec<Column> = named.names.iter().map(|name| column(name)).collect();
    for (name, column) in named.names.iter().zip(&columns) {
        if matches!(column, Column::Other) && !name.is_empty() {
            base.told.push(format!("the column `{name}` is of no known language; it is left out"));
        }
    }
    let any = columns.iter().any(|column| matches!(column, Column::Term(_)));
    if !any {
        return Err(Refused::at(1, "no column is named after a language, such as German"));
    }
    for (line, record) in named.records() {
        entry(&mut base, named, &columns, line, record);
    }
    Ok(base)
}

fn entry(base: &mut Base, named: &Named<'_>, columns: &[Column], line: usize, record: &[String]) {
    let mut rows: Vec<Row> = Vec::new();
    let mut definition: Option<(&Locale, &str)> = None;
    let mut term = false;
    for (place, column) in columns.iter().enumerate() {
        let text = cell(record, place);
        match column {
            Column::Definition(locale) => definition = Some((locale, text)),
            Column::Term(locale) => {
                let made = row(line, Some(locale), "", text);
                term = made.is_some();
                rows.extend(made);
                let fits = definition.filter(|(of, _)| *of == locale).map(|(_, text)| text);
                if let Some((row, text)) = rows.last_mut().zip(fits).filter(|_| term) {
                    row.set("definition", text);
                    definition = None;
                }
            }
            Column::Info | Column::Example if term => {
                if let Some(row) = rows.last_mut() {
                    if matches!(column, Column::Info) {
                        info(row, text);
                    } else {
                        row.set("example", text.replace('|', "\\|"));
                    }
                }
            }
            _ => {}
        }
    }
    let id = named.cell(record, &["entry_id"]);
    let id = match rows.first() {
        Some(first) if id.is_empty() => concept(first.get("term")),
        _ => concept_id(id),
    };
    for row in &mut rows {
        row.set("concept", &*id);
        for (place, name) in named.names.iter().enumerate() {
            if let (Some(Column::Entry), Some(field)) =
                (columns.get(place), name.strip_prefix("entry_").filter(|field| *field != "id"))
            {
                row.set(&format!("memoq:{field}"), cell(record, place));
            }
        }
        if row.get("note").is_empty() {
            row.set("note", named.cell(record, &["entry_note"]));
            row.cells.remove("memoq:note");
        }
    }
    base.rows.extend(rows);
}

/// `CaseSense;NoPrefix;Forbidden`; what is not one of ours is kept.
pub(super) fn info(row: &mut Row, text: &str) {
    for word in text.split([';', ',']).map(str::trim) {
        match word.to_lowercase().as_str() {
            "casesense" => row.set("case", "exact"),
            "caseinsense" => row.set("case", "any"),
            "exact" | "noprefix" => row.set("match", "exact"),
            "forbidden" | "forbidden=true" => row.set("status", "forbidden"),
            _ => {}
        }
    }
    row.set("memoq:info", text);
}

fn column(name: &str) -> Column {
    match name {
        "term_info" => return Column::Info,
        "term_example" => return Column::Example,
        _ if name.starts_with("entry_") => return Column::Entry,
        _ => {}
    }
    let (stem, definition) = name.strip_suffix("_def").map_or((name, false), |stem| (stem, true));
    let known = LANGUAGES.iter().find(|(known, _)| known.eq_ignore_ascii_case(stem));
    // A tag is understood as well: `de`, `pt-BR`.
    let tag = known.map_or(stem, |(_, tag)| tag);
    match Locale::parse(tag) {
        Ok(locale) if definition => Column::Definition(locale),
        Ok(locale) => Column::Term(locale),
        Err(_) => Column::Other,
    }
}
