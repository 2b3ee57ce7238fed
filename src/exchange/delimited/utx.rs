//! UTX: `#UTX 1.11; en/ja; …`, a line `#src tgt src:pos …`, then rows with tabs.

use super::super::sheet::Table;
use super::super::{Base, Refused, tbx};
use super::{cell, concept, row};
use crate::language::Locale;

pub(super) fn read(text: &str) -> Result<Base, Refused> {
    let mut base = Base::default();
    let mut heads: Vec<&str> = Vec::new();
    let mut body = String::new();
    // Comments become empty lines, so that line numbers stay.
    for line in text.lines() {
        if let Some(head) = line.strip_prefix('#') {
            heads.push(head);
        } else {
            body.push_str(line);
        }
        body.push('\n');
    }
    let languages =
        heads.first().and_then(|head| head.split(';').find_map(|part| part.split_once('/')));
    let (from, to) =
        languages.ok_or_else(|| Refused::at(1, "the first line names no languages, as en/ja"))?;
    let parse = |tag: &str| Locale::parse(tag).map_err(|error| Refused::at(1, error.to_string()));
    let (from, to) = (parse(from)?, parse(to)?);
    let names: Vec<String> = heads
        .iter()
        .find(|head| head.contains('\t'))
        .map_or("src\ttgt\tsrc:pos", |head| head)
        .split('\t')
        .map(|name| name.trim().to_lowercase())
        .collect();
    let table = Table::read(&body, Some(b'\t'))?;
    for (line, record) in &table.records {
        let said = |wanted: &[&str]| {
            let place = names.iter().position(|name| wanted.contains(&name.as_str()));
            place.map_or("", |place| cell(record, place))
        };
        let source = said(&["src", "source"]);
        let id = concept(source);
        let status = said(&["term status", "status"]);
        for (locale, term, pos) in [
            (&from, source, said(&["src:pos"])),
            (&to, said(&["tgt", "target"]), said(&["tgt:pos"])),
        ] {
            let Some(mut row) = row(*line, Some(locale), &id, term) else { continue };
            row.set("pos", pos);
            if *locale == to {
                match (status, tbx::status_of(status)) {
                    (_, Some(status)) => row.set("status", status),
                    ("approved", _) => row.set("status", "preferred"),
                    ("non-standard", _) => row.set("status", "admitted"),
                    (other, _) => row.set("other:status", other),
                }
                row.set("note", said(&["comment", "note"]));
            }
            base.rows.push(row);
        }
    }
    Ok(base)
}
