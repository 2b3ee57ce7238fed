//! What differs between two term bases, concept by concept.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::{Base, Row};
use crate::content::sheet::COLUMNS;

/// One term that differs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Change {
    /// The language.
    pub locale: String,
    /// The concept.
    pub concept: String,
    /// The term.
    pub term: String,
    /// `added`, `removed` or `changed`.
    pub change: &'static str,
    /// The cells that differ: column, before, after. Of an added or removed term its cells.
    pub cells: Vec<Cell>,
}

/// One cell that differs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Cell {
    /// The column.
    pub column: String,
    /// What stood there.
    pub before: String,
    /// What stands there now.
    pub after: String,
}

type Key<'b> = (&'b str, &'b str, &'b str, [&'b str; 3], usize);

/// The differences from `before` to `after`, in the order of language, concept and term.
/// `of_said`: a column of which `after` does not speak is no difference, as an import has it.
pub fn diff(before: &Base, after: &Base, of_said: bool) -> Vec<Change> {
    let (before, after) = (keyed(before), keyed(after));
    let keys: BTreeSet<&Key<'_>> = before.keys().chain(after.keys()).collect();
    let empty = Row::default();
    let mut changes = Vec::new();
    for key in keys {
        let (old, new) = (before.get(key), after.get(key));
        let change = match (old, new) {
            (None, _) => "added",
            (_, None) => "removed",
            _ => "changed",
        };
        let (old, new) = (old.copied().unwrap_or(&empty), new.copied().unwrap_or(&empty));
        let mut cells = Vec::new();
        for column in COLUMNS.iter().filter(|column| !matches!(**column, "concept" | "term")) {
            let (was, is) = (usual(column, old), usual(column, new));
            let silent = of_said && change == "changed" && new.get(column).is_empty();
            if was != is && !silent {
                cells.push(Cell { column: (*column).into(), before: was.into(), after: is.into() });
            }
        }
        if change != "changed" || !cells.is_empty() {
            changes.push(Change {
                locale: key.0.to_owned(),
                concept: key.1.to_owned(),
                term: key.2.to_owned(),
                change,
                cells,
            });
        }
    }
    changes
}

/// A cell; where the column's usual value may be left out, that is the same as none.
fn usual<'r>(column: &str, row: &'r Row) -> &'r str {
    match (column, row.get(column).trim()) {
        ("match", "inflected") | ("case", "any") => "",
        (_, cell) => cell,
    }
}

fn keyed(base: &Base) -> BTreeMap<Key<'_>, &Row> {
    let mut keyed: BTreeMap<Key<'_>, &Row> = BTreeMap::new();
    for row in &base.rows {
        let place = ["markets", "channels", "domain"].map(|column| row.get(column).trim());
        let mut key =
            (row.locale.as_str(), row.get("concept").trim(), row.get("term").trim(), place, 0);
        while keyed.contains_key(&key) {
            key.4 += 1;
        }
        keyed.insert(key, row);
    }
    keyed
}
