//! A term base as TBX. It is made as version 3 in the style dca, then brought into the form that is
//! wanted. It is a TBX-Basic file where all that is in it is of that dialect; else the root names a
//! private one, and what other tools wrote stands there as it came.

use std::collections::{BTreeMap, BTreeSet};

use super::super::xml::{Child, Node, of_fragment};
use super::super::{Base, Cells, Options, Row};
use super::check::check;
use super::dialect::{Dialect, RULES};
use super::fields;
use super::style::{Lost, Style, attributes_to_tags, in_order, older_names};
use super::{Reader, tidy};
use crate::content::sheet::COLUMNS;
use crate::language::Locale;

/// The constraints that come with TBX-Basic of version 2.
const CONSTRAINTS: &str = "TBXBasicXCSV02.xcs";

/// Writes a term base; what could not be written is told in `base.told`.
pub fn write(base: &mut Base, style: Style, options: &Options) -> String {
    let mut told = Vec::new();
    let mut lost = Lost::new();
    base.rows.iter_mut().for_each(|row| style.trim(row, &mut lost));
    for (name, places) in lost {
        told.push(format!(
            "{name} has no place in this style of TBX and is left out, {} in all",
            places.len()
        ));
    }
    let removed = base.rows.iter().filter(|row| row.get("status") == "removed").count();
    if removed > 0 {
        told.push(format!(
            "{removed} rows with the status removed are left out: they only drop what a locale inherits"
        ));
    }
    let mut concepts: Vec<(&str, Vec<&Row>)> = Vec::new();
    let mut places: BTreeMap<&str, usize> = BTreeMap::new();
    for row in base.rows.iter().filter(|row| row.get("status") != "removed") {
        let id = row.get("concept");
        let place = *places.entry(id).or_insert(concepts.len());
        if place == concepts.len() {
            concepts.push((id, Vec::new()));
        }
        if let Some((_, rows)) = concepts.get_mut(place) {
            rows.push(row);
        }
    }
    let mut body =
        Node::new("body", &[], "").with(concepts.iter().map(|(id, rows)| entry(id, rows, options)));
    in_order(&mut body);
    let (header, back) = frame(base);
    let language = base.rows.first().map_or("und", |row| row.locale.as_str());
    let text = Node::new("text", &[], "").with(std::iter::once(body).chain(back));
    let mut root =
        Node::new("tbx", &[("type", "TBX-Basic"), ("xml:lang", language)], "").with([header, text]);
    let mut ids = BTreeSet::new();
    collect_ids(&root, &mut ids);
    drop_targets(&mut root, &ids, &mut told);
    match style {
        Style::Dca => root.attributes.insert(1, ("style".into(), "dca".into())),
        Style::Dct => root.attributes.insert(1, ("style".into(), "dct".into())),
        Style::Martif => older_names(&mut root),
    }
    let outside = check(&root, Dialect::Basic);
    if !outside.is_empty() {
        if let Some((_, kind)) = root.attributes.first_mut() {
            "TBX-Comity".clone_into(kind);
        }
        let reasons: BTreeSet<&str> = outside.iter().map(|fault| fault.reason.as_str()).collect();
        let reasons: Vec<&str> = reasons.into_iter().take(5).collect();
        told.push(format!(
            "the file is of the private dialect TBX-Comity, since it holds more than TBX-Basic \
             allows: {}",
            reasons.join("; ")
        ));
    }
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    if style == Style::Martif {
        out.push_str("<!DOCTYPE martif SYSTEM \"TBXcoreStructV02.dtd\">\n");
        root.nodes_mut().take(1).for_each(|header| constrain(header, outside.is_empty()));
    } else {
        root.attributes.push(("xmlns".into(), "urn:iso:std:iso:30042:ed-2".into()));
    }
    if style == Style::Dct {
        for (prefix, space) in &RULES.modules {
            root.attributes.push((format!("xmlns:{prefix}"), space.clone()));
        }
        root.nodes_mut()
            .flat_map(Node::nodes_mut)
            .filter(|node| node.name == "body")
            .for_each(attributes_to_tags);
    }
    base.told.extend(told);
    root.write_pretty(0, &mut out);
    out
}

/// Names the constraints of version 2 that hold for the file: TBX-Basic's or none. Those of the file
/// that the header is of need not.
fn constrain(header: &mut Node, basic: bool) {
    let names = |node: &Node| node.name == "p" && node.kind().eq_ignore_ascii_case("XCSURI");
    for encoding in header.nodes_mut().filter(|node| node.name == "encodingDesc") {
        encoding.children.retain(|child| !matches!(child, Child::Node(node) if names(node)));
    }
    header.children.retain(|child| {
        !matches!(child, Child::Node(node) if node.name == "encodingDesc" && node.children.is_empty())
    });
    if !basic {
        return;
    }
    let named = Child::Node(Node::new("p", &[("type", "XCSURI")], CONSTRAINTS));
    if let Some(encoding) = header.nodes_mut().find(|node| node.name == "encodingDesc") {
        encoding.children.insert(0, named);
        return;
    }
    let encoding = Node { children: vec![named], ..Node::new("encodingDesc", &[], "") };
    let place = header.nodes().take_while(|node| node.name == "fileDesc").count();
    header.children.insert(place, Child::Node(encoding));
}

fn entry(id: &str, rows: &[&Row], options: &Options) -> Node {
    let mut level = merged(rows, "tbx:concept");
    let mut domains: Vec<&str> = Vec::new();
    for word in rows.iter().flat_map(|row| row.get("domain").split_whitespace()) {
        if !domains.contains(&word) {
            domains.push(word);
        }
    }
    fields::DOMAIN.give(&mut level, &domains.join(" "));
    let general = general_definition(&mut level, rows);
    let mut tags: Vec<&str> = Vec::new();
    for row in rows {
        if !tags.contains(&row.locale.as_str()) {
            tags.push(&row.locale);
        }
    }
    let mut sections = Vec::new();
    for tag in tags {
        let of_tag: Vec<&Row> = rows.iter().filter(|row| row.locale == tag).copied().collect();
        sections.push(section(tag, &of_tag, &level, general.as_deref(), options));
    }
    let escaped = if id.starts_with(|c: char| c.is_ascii_digit() || c == '-') {
        format!("_{id}")
    } else {
        id.to_owned()
    };
    Node::new("conceptEntry", &[("id", &escaped)], "").with(level).with(sections)
}

/// Fills the concept's own definition, where it had one, and tells it.
fn general_definition(level: &mut Vec<Node>, rows: &[&Row]) -> Option<String> {
    let definition = |rows: &[&Row]| {
        rows.iter()
            .map(|row| row.get("definition"))
            .find(|text| !text.is_empty())
            .map(str::to_owned)
    };
    let said = fields::DEFINITION.said(level);
    if let Some(said) = said.clone().filter(|said| !said.is_empty()) {
        return Some(said);
    }
    let first = said.and_then(|_| definition(rows)).unwrap_or_default();
    fields::DEFINITION.give(level, &first);
    (!first.is_empty()).then_some(first)
}

fn section(
    tag: &str,
    rows: &[&Row],
    entry: &[Node],
    general: Option<&str>,
    options: &Options,
) -> Node {
    let mut level = merged(rows, "tbx:language");
    let own = rows.iter().map(|row| row.get("definition")).find(|text| !text.is_empty());
    let own = own.filter(|text| Some(*text) != general).unwrap_or_default();
    fields::DEFINITION.give(&mut level, own);
    let mut made = Node::new("langSec", &[("xml:lang", tag)], "").with(level.clone());
    for (place, row) in rows.iter().enumerate() {
        let term = term(row, place == 0, entry, &level, options);
        made.children.push(Child::Node(term));
    }
    made
}

fn term(row: &Row, first: bool, entry: &[Node], language: &[Node], options: &Options) -> Node {
    let mut level = of_fragment(row.get("tbx:term"));
    let marked = level.first().is_some_and(|node| node.name == "term");
    let mut head = if marked { level.remove(0) } else { Node::new("term", &[], "") };
    if head.text() != row.get("term") {
        head.set_text(row.get("term"));
    }
    let keeps_definition = fields::DEFINITION.said(&level).is_some();
    for field in fields::TERM {
        let cell = match (field.column, row.get(field.column)) {
            ("status", "do-not-translate") => "preferred",
            (_, cell) => cell,
        };
        field.give(&mut level, cell);
    }
    if keeps_definition {
        fields::DEFINITION.give(&mut level, row.get("definition"));
    }
    // What does not come back by reading this is said in a note of ours.
    let back = read_back(&head, &level, first, entry, language, row, options);
    let mut lost = Cells::new();
    // What no element carries stands in a note of our own. The concept is the entry.
    for &column in COLUMNS.iter().skip(1) {
        if back.get(column) != row.get(column) {
            lost.insert(column.to_owned(), row.get(column).to_owned());
        }
    }
    if !lost.is_empty() {
        let said = serde_json::to_string(&lost).unwrap_or_default();
        // Two blanks would be read as one.
        let said = said.replace("  ", " \\u0020");
        level.push(Node::new("note", &[], &format!("{}{said}", fields::OWN)));
    }
    Node::new("termSec", &[], "").with(std::iter::once(head)).with(level)
}

/// The row as a reader of what is written would have it.
fn read_back(
    head: &Node,
    level: &[Node],
    first: bool,
    entry: &[Node],
    language: &[Node],
    row: &Row,
    options: &Options,
) -> Row {
    let Ok(locale) = Locale::parse(&row.locale) else { return Row::default() };
    let section = Node::new("termSec", &[], "").with([head.clone()]).with(level.to_vec());
    let (mut entry, mut language) = (entry.to_vec(), language.to_vec());
    tidy(&mut entry);
    tidy(&mut language);
    let said = super::Said::take(&mut entry, &mut language, options);
    let mut reader = Reader::default();
    let mut back = reader.term(section, &locale, options).unwrap_or_default();
    said.put(&mut back, first);
    back
}

/// The elements that rows keep of a level, those of several rows united.
fn merged(rows: &[&Row], column: &str) -> Vec<Node> {
    let mut level: Vec<Node> = Vec::new();
    for row in rows {
        for node in of_fragment(row.get(column)) {
            let same = level.iter().position(|known| same_but_taken(known, &node));
            match same.and_then(|place| level.get_mut(place)) {
                // The one that still holds its text knows more.
                Some(known) if known.text().len() < node.text().len() => *known = node,
                Some(_) => {}
                None => level.push(node),
            }
        }
    }
    level
}

/// Whether two elements are the same, save that the text of one went into a cell.
fn same_but_taken(one: &Node, two: &Node) -> bool {
    let texts = (one.text(), two.text());
    one.name == two.name
        && one.attributes == two.attributes
        && (texts.0 == texts.1 || one.children.is_empty() || two.children.is_empty() || {
            let inner = |node: &Node| node.nodes().cloned().collect::<Vec<_>>();
            let (one, two) = (inner(one), inner(two));
            !one.is_empty()
                && one.len() == two.len()
                && one.iter().zip(&two).all(|(one, two)| same_but_taken(one, two))
        })
}

/// The header and the back, out of what the rows keep of their files.
fn frame(base: &Base) -> (Node, Option<Node>) {
    let mut header = None;
    let mut back: Vec<Node> = Vec::new();
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    for row in &base.rows {
        let kept = row.get("tbx:file");
        if kept.is_empty() || !seen.insert(kept) {
            continue;
        }
        for node in of_fragment(kept) {
            if node.name == "back" {
                for part in node.into_nodes() {
                    if !back.contains(&part) {
                        back.push(part);
                    }
                }
            } else if header.is_none() {
                header = Some(node);
            }
        }
    }
    let header = header.unwrap_or_else(|| {
        let said = Node::new("p", &[], "Exported from Comity");
        let source = Node::new("sourceDesc", &[], "").with([said]);
        let file = Node::new("fileDesc", &[], "").with([source]);
        Node::new("tbxHeader", &[], "").with([file])
    });
    let back = (!back.is_empty()).then(|| Node::new("back", &[], "").with(back));
    (header, back)
}

fn collect_ids(node: &Node, ids: &mut BTreeSet<String>) {
    ids.extend(node.attribute("id").map(ToOwned::to_owned));
    node.nodes().for_each(|child| collect_ids(child, ids));
}

/// A reference to what is not in this file would make it invalid; its words stay.
fn drop_targets(node: &mut Node, ids: &BTreeSet<String>, told: &mut Vec<String>) {
    if node.name != "xref"
        && let Some(target) = node.attribute("target").map(ToOwned::to_owned)
        && !target.contains("://")
        && !ids.contains(&target)
    {
        node.attributes.retain(|(name, _)| name != "target");
        let text = node.text();
        told.push(format!(
            "“{text}” refers to `{target}`, which is not exported: the target is left out"
        ));
    }
    node.nodes_mut().for_each(|child| drop_targets(child, ids, told));
}
