//! What a written file does not bring back: it is read again and held against the rows.

use std::collections::BTreeMap;

use super::super::{Base, Options, Row};
use super::{Dialect, read};
use crate::language::Locale;

/// Tells what of the rows is not in the text that was written of them. `source` and `target` are
/// the languages of the file where it does not say them.
pub(super) fn losses(
    base: &Base,
    text: &str,
    dialect: Dialect,
    source: Option<&Locale>,
    target: Option<&Locale>,
) -> Option<String> {
    let options = Options {
        dialect: Some(dialect),
        source: source.cloned(),
        target: target.cloned(),
        ..Options::default()
    };
    let back = read(text, &options).unwrap_or_default();
    let mut written: BTreeMap<(String, String), Vec<&Row>> = BTreeMap::new();
    for row in back.rows.iter().rev() {
        written.entry(key(row)).or_default().push(row);
    }
    let (mut terms, mut cells) = (0, BTreeMap::<&str, usize>::new());
    for row in &base.rows {
        let Some(found) = written.get_mut(&key(row)).and_then(|rows| take(rows, row)) else {
            terms += 1;
            continue;
        };
        for (column, cell) in &row.cells {
            // A term that has no status is preferred by every reader of such a file.
            let implied = column == "status" && cell == "preferred" && found.get(column).is_empty();
            let same = column == "term" || implied || found.get(column) == cell;
            if !cell.is_empty() && !same {
                *cells.entry(column).or_default() += 1;
            }
        }
    }
    let mut parts: Vec<String> = Vec::new();
    parts.extend((terms > 0).then(|| format!("whole terms ({terms})")));
    parts.extend(cells.iter().map(|(column, count)| format!("{column} ({count})")));
    (!parts.is_empty())
        .then(|| format!("the file does not hold, or not as it stands here: {}", parts.join(", ")))
}

/// A language and a term, its blanks as one.
fn key(row: &Row) -> (String, String) {
    let term: Vec<&str> = row.get("term").split_whitespace().collect();
    (row.locale.clone(), term.join(" "))
}

/// The row that was written for one: of its concept, where there are several.
fn take<'r>(rows: &mut Vec<&'r Row>, row: &Row) -> Option<&'r Row> {
    let same = rows.iter().rposition(|found| found.get("concept") == row.get("concept"));
    match same {
        Some(place) => Some(rows.remove(place)),
        None => rows.pop(),
    }
}
