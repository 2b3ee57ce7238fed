//! TBX, versions 2 and 3, both styles. Files of TBX-Core, TBX-Min and TBX-Basic are held to their
//! dialect; of others only entries, languages and terms are asked for.

mod check;
mod constraints;
mod dialect;
mod fields;
mod said;
mod style;
mod write;

use std::collections::BTreeMap;

use super::xml::{self, Child, Node};
use super::{Base, Options, Refused, Row, concept_id, concept_of_term};
use crate::language::phrase::{Builder, Form};
use crate::language::{Locale, Text};
use dialect::{Dialect, RULES};
use said::{Said, special};
use style::{attributes_for_tags, newer_names, tags_to_attributes};

pub(super) use fields::status_of;
pub use style::Style;
pub use write::write;

/// Reads a TBX file.
pub(super) fn read(text: &str, options: &Options) -> Result<Base, Vec<Refused>> {
    let mut root = xml::parse(text).map_err(|refused| vec![refused])?;
    let version2 = root.name != RULES.newer(&root.name);
    if RULES.newer(&root.name) != "tbx" {
        let told = format!("<{}> is no term base: TBX begins with <tbx> or <martif>", root.name);
        return Err(vec![Refused::at(root.line, told)]);
    }
    let dct = root.attribute("style") == Some("dct");
    let mut faults = Vec::new();
    let dialect = Dialect::named(root.kind());
    if dct && dialect.is_some() {
        attributes_for_tags(&root, false, &mut faults);
    }
    tags_to_attributes(&mut root, dct || dialect.is_none());
    faults.extend(dialect.map_or_else(Vec::new, |dialect| check::check(&root, dialect)));
    newer_names(&mut root);
    if version2 {
        faults.extend(constraints::check(&root, options));
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    Reader::default().read(root, options)
}

#[derive(Default)]
struct Reader {
    base: Base,
    faults: Vec<Refused>,
    ids: BTreeMap<String, usize>,
}

impl Reader {
    fn read(mut self, mut root: Node, options: &Options) -> Result<Base, Vec<Refused>> {
        let mut entries = Vec::new();
        take_entries(&mut root, &mut entries);
        if entries.is_empty() {
            return Err(vec![Refused::at(root.line, "the file holds no entry")]);
        }
        for entry in entries {
            self.entry(entry, options);
        }
        if !self.faults.is_empty() {
            return Err(self.faults);
        }
        if let Some(kept) = frame(&root) {
            let mut told: Vec<String> = Vec::new();
            for row in &mut self.base.rows {
                if !told.contains(&row.locale) {
                    told.push(row.locale.clone());
                    row.cells.insert("tbx:file".into(), kept.clone());
                }
            }
        }
        Ok(self.base)
    }

    fn entry(&mut self, entry: Node, options: &Options) {
        let (line, id) = (entry.line, entry.attribute("id").unwrap_or_default().trim().to_owned());
        if !id.is_empty()
            && let Some(before) = self.ids.insert(id.clone(), line)
        {
            let told = format!("the id `{id}` stands in line {before} already");
            self.faults.push(Refused::at(line, told));
        }
        let (sections, mut level): (Vec<Node>, Vec<Node>) =
            entry.into_nodes().into_iter().partition(|node| node.name == "langSec");
        tidy(&mut level);
        if sections.is_empty() {
            self.faults.push(Refused::at(line, "the entry has no section for a language"));
        }
        let from = self.base.rows.len();
        for section in sections {
            self.section(section, &mut level.clone(), options);
        }
        let rows = self.base.rows.get_mut(from..).unwrap_or_default();
        let Some(first) = rows.first() else { return };
        let made = if id.is_empty() { concept_of_term(first.get("term")) } else { plain_id(&id) };
        for row in rows {
            row.cells.entry("concept".into()).or_insert_with(|| made.clone());
        }
    }

    fn section(&mut self, section: Node, entry: &mut [Node], options: &Options) {
        let line = section.line;
        let written = section.attribute("xml:lang").or_else(|| section.attribute("lang"));
        let Some(written) = written.filter(|tag| !tag.trim().is_empty()).map(ToOwned::to_owned)
        else {
            let told = "the section of a language has no xml:lang";
            return self.faults.push(Refused::at(line, told));
        };
        let locale = match Locale::parse(&written) {
            Ok(locale) => locale,
            Err(error) => return self.faults.push(Refused::at(line, error.to_string())),
        };
        let (terms, mut level): (Vec<Node>, Vec<Node>) =
            section.into_nodes().into_iter().partition(|node| node.name == "termSec");
        tidy(&mut level);
        if terms.is_empty() {
            return self
                .faults
                .push(Refused::at(line, format!("the section {written} has no term")));
        }
        let said = Said::take(entry, &mut level, options);
        let mut first = true;
        for term in terms {
            let Some(mut row) = self.term(term, &locale, options) else { continue };
            said.put(&mut row, first);
            if first {
                put_kept(&mut row, "tbx:concept", entry, std::slice::from_ref(&fields::DOMAIN));
                put_kept(
                    &mut row,
                    "tbx:language",
                    &level,
                    std::slice::from_ref(&fields::DEFINITION),
                );
            }
            first = false;
            self.base.rows.push(row);
        }
    }

    fn term(&mut self, section: Node, locale: &Locale, options: &Options) -> Option<Row> {
        let line = section.line;
        let (terms, mut level): (Vec<Node>, Vec<Node>) = section
            .into_nodes()
            .into_iter()
            .partition(|node| node.name == "term" && node.space.is_empty());
        let [term] = terms.as_slice() else {
            let told = if terms.is_empty() { "has no <term>" } else { "has more than one <term>" };
            self.faults.push(Refused::at(line, format!("the section of a term {told}")));
            return None;
        };
        let mut row = Row { locale: locale.to_string(), line: term.line.max(1), ..Row::default() };
        let text = term.text();
        if text.is_empty() {
            self.base.told.push(format!("line {line}: the term is empty; it is left out"));
            return None;
        }
        row.set("term", &*text);
        tidy(&mut level);
        read_term(&mut row, &mut level, locale, options);
        if term.is_mixed() || !term.attributes.is_empty() {
            // The term's own marks (<hi>, an id) stand before the rest.
            level.insert(0, term.clone().tidy());
        }
        put_kept(&mut row, "tbx:term", &level, fields::TERM);
        Some(row)
    }
}

/// Takes what a term's level says into the row.
fn read_term(row: &mut Row, level: &mut Vec<Node>, locale: &Locale, options: &Options) {
    let mut own = Row::default();
    fields::take_own(level, &mut own);
    for field in fields::TERM {
        let status = row.get("status").to_owned();
        let term = row.get("term").to_owned();
        let accept = |value: &str| match field.column {
            "markets" => options.markets.iter().any(|id| id == value),
            "example" => passes(&term, &status, value, locale),
            _ => true,
        };
        if let Some(cell) = field.take(level, &accept) {
            row.set(field.column, cell);
        }
    }
    // Some tools say the definition or a remark of use where the standard has no place for it.
    if let Some(cell) = fields::DEFINITION.take(level, &|_| true) {
        row.set("definition", cell);
    }
    if let Some(cell) = special(level, "Usage note").filter(|_| row.get("note").is_empty()) {
        row.set("note", cell);
    }
    if special(level, "Translation needed").is_some_and(|said| said.eq_ignore_ascii_case("no")) {
        row.set("status", "do-not-translate");
    }
    row.cells.extend(own.cells);
}

/// An example of a forbidden term is a test that it is found; a sentence without it would fail.
fn passes(term: &str, status: &str, sentence: &str, locale: &Locale) -> bool {
    if !matches!(status, "forbidden" | "obsolete") {
        return true;
    }
    let mut phrases = Builder::default();
    phrases.add(term, locale.language(), Form::Inflected, 0);
    let text = Text::new(sentence, locale.language());
    !phrases.build().find(&text).is_empty()
}

fn tidy(level: &mut [Node]) {
    for node in level {
        *node = std::mem::take(node).tidy();
    }
}

fn put_kept(row: &mut Row, column: &str, level: &[Node], fields: &[fields::Field]) {
    // An empty cell, too, is said: it takes the place of what an older file left there.
    let plain = fields::is_plain(level, fields);
    let kept = if plain { String::new() } else { xml::fragment(level) };
    row.cells.insert(column.to_owned(), kept);
}

fn take_entries(node: &mut Node, entries: &mut Vec<Node>) {
    node.children.retain_mut(|child| match child {
        Child::Node(node) if node.name == "conceptEntry" => {
            entries.push(std::mem::take(node));
            false
        }
        Child::Node(node) => {
            take_entries(node, entries);
            true
        }
        Child::Text(_) => true,
    });
}

/// The header and the back of a file, which belong to no entry.
fn frame(root: &Node) -> Option<String> {
    let mut kept: Vec<Node> =
        root.nodes().filter(|node| node.name == "tbxHeader").cloned().collect();
    kept.extend(root.child("text").and_then(|text| text.child("back")).cloned());
    tidy(&mut kept);
    (!kept.is_empty()).then(|| xml::fragment(&kept))
}

/// An entry's id as a concept. An XML id may not begin with a digit, so on writing an underscore
/// comes before it, and here it goes again.
fn plain_id(id: &str) -> String {
    concept_id(&unescaped_id(id))
}

fn unescaped_id(id: &str) -> String {
    match id.strip_prefix('_') {
        Some(rest) if rest.starts_with(|c: char| c.is_ascii_digit() || c == '-') => rest.to_owned(),
        _ => id.to_owned(),
    }
}

#[cfg(test)]
mod tests;
