//! A source and a target in a row: `DeepL` and Weblate.

use std::collections::BTreeSet;

use super::super::sheet::Table;
use super::super::{Base, Options, Refused, Row};
use super::{Named, cell, concept, row};
use crate::language::Locale;

/// What the column of the source is called.
pub(super) const SOURCE: &[&str] = &["source", "original"];
/// What the column of the target is called.
pub(super) const TARGET: &[&str] = &["target", "translation"];

/// `DeepL`: two columns, or four and more with the languages in the third and the fourth.
pub(super) fn read_plain(table: &Table, options: &Options) -> Result<Base, Refused> {
    let mut base = Base::default();
    let mut known = BTreeSet::new();
    for (line, record) in &table.records {
        if record.len() < 2 {
            return Err(Refused::at(
                *line,
                "the row has one cell; a source and a target are needed",
            ));
        }
        let language = |place: usize, usual: &Option<Locale>| match cell(record, place) {
            "" => Ok(usual.clone()),
            tag => {
                Locale::parse(tag).map(Some).map_err(|error| Refused::at(*line, error.to_string()))
            }
        };
        let from = language(2, &options.source)?;
        let to = language(3, &options.target)?;
        let (source, target) = (cell(record, 0), cell(record, 1));
        put(&mut base, &mut known, *line, (source, from.as_ref()), (target, to.as_ref()), &|row| {
            for place in 4..record.len() {
                row.set(&format!("deepl:{}", place + 1), cell(record, place));
            }
        });
    }
    Ok(base)
}

/// Weblate, under its own names and their other ones.
pub(super) fn read_named(named: &Named<'_>, options: &Options) -> Base {
    let mut base = Base::default();
    let mut known = BTreeSet::new();
    for (line, record) in named.records() {
        let source = (named.cell(record, SOURCE), options.source.as_ref());
        let target = (named.cell(record, TARGET), options.target.as_ref());
        let note = named.cell(record, &["translator_comments", "notes", "note", "comments"]);
        put(&mut base, &mut known, line, source, target, &|row| {
            row.set("note", note);
            for (place, name) in named.names.iter().enumerate() {
                let taken = SOURCE.contains(&name.as_str())
                    || TARGET.contains(&name.as_str())
                    || matches!(
                        &**name,
                        "" | "translator_comments" | "notes" | "note" | "comments"
                    );
                if !taken {
                    row.set(&format!("weblate:{name}"), cell(record, place));
                }
            }
        });
    }
    base
}

type Side<'s> = (&'s str, Option<&'s Locale>);

fn put(
    base: &mut Base,
    known: &mut BTreeSet<String>,
    line: usize,
    (source, from): Side<'_>,
    (target, to): Side<'_>,
    more: &dyn Fn(&mut Row),
) {
    if source.is_empty() {
        base.told.push(format!("line {line}: the row has no source; it is left out"));
        return;
    }
    let concept = concept(source);
    if known.insert(concept.clone()) {
        base.rows.extend(row(line, from, &concept, source));
    }
    match row(line, to, &concept, target) {
        Some(mut row) => {
            more(&mut row);
            base.rows.push(row);
        }
        None => base.told.push(format!("line {line}: “{source}” has no target")),
    }
}
