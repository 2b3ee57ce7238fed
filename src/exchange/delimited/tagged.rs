//! Files that name their columns by what they hold: Phrase TMS, Crowdin and others. Either a column
//! names each row's language, or the columns bear it: `Term [de]`, `Status [de]`.

use super::super::{Base, Options, Refused, Row, concept_id, tbx};
use super::{Named, cell, concept, no, row, yes};
use crate::language::Locale;

/// What a column says, from the names that tools give it (letters and digits only).
fn field(name: &str) -> Option<&'static str> {
    Some(match name {
        "term" | "termtext" | "text" => "term",
        "language" | "lang" | "locale" | "languagecode" => "language",
        "conceptid" | "concept" | "entryid" => "concept",
        "status" | "termstatus" => "status",
        "forbidden" => "forbidden",
        "preferred" => "preferred",
        "translatable" => "translatable",
        "casesensitive" => "case",
        "matchtype" | "exactmatch" => "match",
        "partofspeech" | "pos" => "pos",
        "gender" => "gender",
        "note" | "notes" => "note",
        "usage" | "example" => "example",
        "description" | "definition" | "conceptdefinition" => "definition",
        "domain" | "subject" | "conceptsubject" => "domain",
        _ => return None,
    })
}

/// A column's name without its language, and the language.
fn parts(name: &str) -> (String, Option<Locale>) {
    let bare = |text: &str| text.chars().filter(char::is_ascii_alphanumeric).collect::<String>();
    let cut = name.trim_end().trim_end_matches([']', ')']);
    if cut.len() < name.trim_end().len()
        && let Some((stem, tag)) = cut.rsplit_once(['[', '('])
        && let Ok(locale) = Locale::parse(tag)
    {
        return (bare(stem), Some(locale));
    }
    (bare(name), None)
}

/// Whether a header is of this kind: a term and its language are named.
pub(super) fn fits(names: &[String]) -> bool {
    let parts: Vec<_> = names.iter().map(|name| parts(name)).collect();
    let has = |wanted: &str| parts.iter().any(|(name, _)| field(name) == Some(wanted));
    let tagged = parts.iter().any(|(name, tag)| field(name) == Some("term") && tag.is_some());
    tagged || has("term") && has("language")
}

pub(super) fn read(named: &Named<'_>, options: &Options) -> Result<Base, Refused> {
    let mut base = Base::default();
    let columns: Vec<_> = named.names.iter().map(|name| parts(name)).collect();
    let mut languages: Vec<Option<Locale>> = Vec::new();
    for (name, tag) in &columns {
        if field(name) == Some("term") && !languages.contains(tag) {
            languages.push(tag.clone());
        }
    }
    if languages.is_empty() {
        return Err(Refused::at(1, "no column holds terms"));
    }
    for (line, record) in named.records() {
        let mut rows = Vec::new();
        for language in &languages {
            let said = |wanted: &str, own: bool| -> &str {
                let is = |(name, tag): &(String, Option<Locale>)| {
                    field(name) == Some(wanted) && if own { tag == language } else { tag.is_none() }
                };
                columns.iter().position(is).map_or("", |place| cell(record, place))
            };
            let locale = match (language, said("language", false)) {
                (Some(locale), _) => Some(locale.clone()),
                (None, "") => options.target.clone(),
                (None, tag) => {
                    Some(Locale::parse(tag).map_err(|error| Refused::at(line, error.to_string()))?)
                }
            };
            let Some(mut row) = row(line, locale.as_ref(), "", said("term", true)) else {
                continue;
            };
            for column in ["pos", "gender", "note", "definition"] {
                let own = said(column, true);
                row.set(column, if own.is_empty() { said(column, false) } else { own });
            }
            row.set("domain", said("domain", false).replace(char::is_whitespace, "-"));
            row.set("example", said("example", true).replace('|', "\\|"));
            standing(&mut row, &|wanted| said(wanted, true));
            for (place, (name, tag)) in columns.iter().enumerate() {
                if field(name).is_none() && !name.is_empty() && (tag.is_none() || tag == language) {
                    row.set(&format!("other:{name}"), cell(record, place));
                }
            }
            row.set(
                "concept",
                match said("concept", false) {
                    "" => String::new(),
                    id => concept_id(id),
                },
            );
            rows.push(row);
        }
        let made = rows.first().map(|row| concept(row.get("term"))).unwrap_or_default();
        for row in &mut rows {
            if row.get("concept").is_empty() {
                row.cells.insert("concept".into(), made.clone());
            }
        }
        base.rows.extend(rows);
    }
    Ok(base)
}

/// The status and how the term is matched.
fn standing<'c>(row: &mut Row, said: &dyn Fn(&str) -> &'c str) {
    let status = said("status");
    match tbx::status_of(status) {
        Some(status) => row.set("status", status),
        // New and Approved are steps of work, not a standing.
        None => row.set("other:status", status),
    }
    if yes(said("preferred")) {
        row.set("status", "preferred");
    }
    if no(said("translatable")) {
        row.set("status", "do-not-translate");
    }
    if yes(said("forbidden")) {
        row.set("status", "forbidden");
    }
    if yes(said("case")) {
        row.set("case", "exact");
    }
    if yes(said("match")) || said("match").eq_ignore_ascii_case("exact") {
        row.set("match", "exact");
    }
}
