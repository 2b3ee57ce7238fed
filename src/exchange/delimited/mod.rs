//! Delimited files of several tools: which one it is, and what all of them share.

mod loss;
mod memoq;
pub(super) mod ours;
mod pairs;
mod phrase;
mod tagged;
mod utx;
mod write;

use super::sheet::{Table, plain};
use super::{Base, Options, Refused, Row, concept_of_term};
use crate::language::Locale;

pub use write::write;

/// Whose delimited file it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dialect {
    /// Our own columns.
    Ours,
    /// `DeepL`: `source,target[,source language,target language]`, no header.
    Deepl,
    /// Weblate: `location,source,target,id,fuzzy,context,translator_comments,developer_comments`.
    Weblate,
    /// Phrase Strings: `term,case sensitive,translatable,description,<locale> …`.
    Phrase,
    /// Phrase TMS, Crowdin and all others that name their columns: a row a term with its language
    /// in a column, or columns for each language, as `Term [de]`.
    Tagged,
    /// memoQ: `Entry_ID …`, then columns for each language.
    Memoq,
    /// UTX: `#UTX …`, tabs.
    Utx,
}

/// Reads a delimited file.
pub(super) fn read(text: &str, options: &Options) -> Result<Base, Vec<Refused>> {
    let one = |refused| vec![refused];
    if text.starts_with("#UTX") || options.dialect == Some(Dialect::Utx) {
        return utx::read(text).map_err(one);
    }
    let table = Table::read(text, None).map_err(one)?;
    let Some((_, header)) = table.records.first() else {
        return Err(vec![Refused::at(0, "the file holds no row")]);
    };
    let names: Vec<String> = header.iter().map(|cell| cell.trim().to_lowercase()).collect();
    let dialect = options.dialect.or_else(|| detect(&names)).ok_or_else(|| {
        vec![Refused::at(
            1,
            format!(
                "this is no TBX, and no known tool writes these columns: {}. Name the format with --from",
                names.iter().take(8).cloned().collect::<Vec<_>>().join(", ")
            ),
        )]
    })?;
    let named = Named { table: &table, names };
    match dialect {
        Dialect::Ours => ours::read(&named, options),
        Dialect::Deepl => pairs::read_plain(&table, options),
        Dialect::Weblate => Ok(pairs::read_named(&named, options)),
        Dialect::Phrase => Ok(phrase::read(&named, options)),
        Dialect::Tagged => tagged::read(&named, options),
        Dialect::Memoq => memoq::read(&named),
        Dialect::Utx => utx::read(text),
    }
    .map_err(one)
}

/// The tool that a header is of.
fn detect(names: &[String]) -> Option<Dialect> {
    let has = |name: &str| names.iter().any(|known| known == name);
    let any = |wanted: &[&str]| wanted.iter().any(|name| has(name));
    if has("concept") && has("term") && has("status") {
        return Some(Dialect::Ours);
    }
    if has("entry_id") || has("term_info") {
        return Some(Dialect::Memoq);
    }
    if any(pairs::SOURCE) && any(pairs::TARGET) {
        return Some(Dialect::Weblate);
    }
    if tagged::fits(names) {
        return Some(Dialect::Tagged);
    }
    if names.first().is_some_and(|name| name == "term") && any(&["case sensitive", "translatable"])
    {
        return Some(Dialect::Phrase);
    }
    let tag = |place: usize| names.get(place).is_some_and(|tag| Locale::parse(tag).is_ok());
    match names.len() {
        2 => Some(Dialect::Deepl),
        4 | 5 if tag(2) && tag(3) => Some(Dialect::Deepl),
        _ => None,
    }
}

/// A table whose first record names its columns.
struct Named<'t> {
    table: &'t Table,
    names: Vec<String>,
}

impl Named<'_> {
    /// The records after the header, with their lines.
    fn records(&self) -> impl Iterator<Item = (usize, &[String])> {
        self.table.records.iter().skip(1).map(|(line, record)| (*line, record.as_slice()))
    }

    /// The cell under the first of these names.
    fn cell<'r>(&self, record: &'r [String], names: &[&str]) -> &'r str {
        let place = names.iter().find_map(|name| self.names.iter().position(|known| known == name));
        place.map_or("", |place| cell(record, place))
    }
}

/// A cell without the blanks around it, and as it was before it was made harmless.
fn cell(record: &[String], place: usize) -> &str {
    record.get(place).map_or("", |cell| plain(cell.trim()))
}

/// A new row; one without a term is none.
fn row(line: usize, locale: Option<&Locale>, concept: &str, term: &str) -> Option<Row> {
    if term.is_empty() {
        return None;
    }
    let locale = locale.map_or_else(String::new, ToString::to_string);
    let mut row = Row { locale, line, ..Row::default() };
    row.set("concept", concept);
    row.set("term", term);
    Some(row)
}

/// Whether a cell says yes, in the words that tools write.
fn yes(cell: &str) -> bool {
    matches!(cell.to_lowercase().as_str(), "true" | "yes" | "1" | "x" | "y")
}

/// Whether a cell says no.
fn no(cell: &str) -> bool {
    matches!(cell.to_lowercase().as_str(), "false" | "no" | "0" | "n")
}

/// A concept's id from the term of the source language.
fn concept(term: &str) -> String {
    concept_of_term(term)
}

#[cfg(test)]
mod tests;
