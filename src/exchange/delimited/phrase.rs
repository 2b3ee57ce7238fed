//! Phrase Strings: `term,case sensitive,translatable,description,<locale> …`.

use super::super::{Base, Options, Row};
use super::{Named, cell, concept, no, row, yes};
use crate::language::Locale;

/// The columns that are no locale.
const FIXED: [&str; 4] = ["term", "case sensitive", "translatable", "description"];

pub(super) fn read(named: &Named<'_>, options: &Options) -> Base {
    let mut base = Base::default();
    let mut locales = Vec::new();
    for (place, name) in named.names.iter().enumerate() {
        if name.is_empty() || FIXED.contains(&name.as_str()) {
            continue;
        }
        match Locale::parse(name) {
            Ok(locale) => locales.push((place, locale)),
            Err(_) => base.told.push(format!("the column `{name}` is no locale; it is left out")),
        }
    }
    for (line, record) in named.records() {
        let source = named.cell(record, &["term"]);
        let id = concept(source);
        let fill = |row: &mut Row| {
            row.set("definition", named.cell(record, &["description"]));
            if yes(named.cell(record, &["case sensitive"])) {
                row.set("case", "exact");
            }
            if no(named.cell(record, &["translatable"])) {
                row.set("status", "do-not-translate");
            }
        };
        let mut rows: Vec<Row> =
            row(line, options.source.as_ref(), &id, source).into_iter().collect();
        let untranslated = no(named.cell(record, &["translatable"]));
        for (place, locale) in &locales {
            let said = cell(record, *place);
            let said = if said.is_empty() && untranslated { source } else { said };
            let own = options.source.as_ref() == Some(locale) && said == source;
            rows.extend(row(line, Some(locale), &id, said).filter(|_| !own));
        }
        rows.iter_mut().for_each(fill);
        base.rows.extend(rows);
    }
    base
}
