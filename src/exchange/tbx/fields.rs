//! Which element of a term base is which of our columns, both ways.
//!
//! On reading, an element whose text went into a cell is left empty where it stood; the rest of its
//! level is kept as it came. On writing, the cells fill the empty ones, and what has no place yet
//! is added. So an edited cell wins, and what we do not know comes back where it was.

use super::super::xml::Node;
use super::super::{Row, join_cell, split_cell};
use crate::language::pos::Pos;

/// One of our columns and the elements that say it.
pub(super) struct Field {
    pub(super) column: &'static str,
    /// The element with its data categories; the first is the one that is written.
    element: &'static str,
    types: &'static [&'static str],
    /// How a cell holds more than one.
    many: Many,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Many {
    One,
    Words,
    Parts,
}

/// The columns that an element of the term says, in the order in which they are written.
pub(super) const TERM: &[Field] = &[
    field("pos", "termNote", &["partOfSpeech"], Many::One),
    field("gender", "termNote", &["grammaticalGender"], Many::One),
    field(
        "status",
        "termNote",
        &["administrativeStatus", "usageStatus", "normativeAuthorization"],
        Many::One,
    ),
    field("markets", "termNote", &["geographicalUsage"], Many::Words),
    field("example", "descrip", &["context", "sampleSentence"], Many::Parts),
    field("source", "admin", &["source"], Many::One),
    field("note", "note", &["", "translator"], Many::One),
];

/// What a definition looks like, at the concept or the language.
pub(super) const DEFINITION: Field = field("definition", "descrip", &["definition"], Many::One);

/// What a subject field looks like.
pub(super) const DOMAIN: Field = field("domain", "descrip", &["subjectField"], Many::Words);

const fn field(
    column: &'static str,
    element: &'static str,
    types: &'static [&'static str],
    many: Many,
) -> Field {
    Field { column, element, types, many }
}

/// Statuses as tools name them, and ours. What is first for one of ours is what is written.
const STATUSES: [(&str, &str); 22] = [
    ("preferredTerm-admn-sts", "preferred"),
    ("admittedTerm-admn-sts", "admitted"),
    ("deprecatedTerm-admn-sts", "forbidden"),
    ("supersededTerm-admn-sts", "obsolete"),
    ("standardizedTerm-admn-sts", "preferred"),
    ("legalTerm-admn-sts", "preferred"),
    ("regulatedTerm-admn-sts", "preferred"),
    ("preferredTerm", "preferred"),
    ("admittedTerm", "admitted"),
    ("deprecatedTerm", "forbidden"),
    ("supersededTerm", "obsolete"),
    ("standardizedTerm", "preferred"),
    ("legalTerm", "preferred"),
    ("regulatedTerm", "preferred"),
    ("preferred", "preferred"),
    ("admitted", "admitted"),
    ("deprecated", "forbidden"),
    ("forbidden", "forbidden"),
    ("notRecommended", "forbidden"),
    ("not recommended", "forbidden"),
    ("superseded", "obsolete"),
    ("obsolete", "obsolete"),
];

const GENDERS: [(&str, &str); 4] =
    [("masculine", "m"), ("feminine", "f"), ("neuter", "n"), ("other", "other")];

/// Our status of a status as tools name it.
pub(in crate::exchange) fn status_of(text: &str) -> Option<&'static str> {
    let same = |known: &&(&str, &str)| known.0.eq_ignore_ascii_case(text.trim());
    STATUSES.iter().find(same).map(|(_, ours)| *ours)
}

/// A subject field as a domain, which is a word.
fn domain_of(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join("-")
}

/// What the cell says of an element's text; none where it has no meaning for us.
fn meaning(column: &str, text: &str) -> Option<String> {
    if text.is_empty() {
        return None;
    }
    match column {
        "status" => status_of(text).map(ToOwned::to_owned),
        "pos" => {
            Some(Pos::named(text).map_or_else(|| text.to_owned(), |pos| pos.name().to_owned()))
        }
        "gender" => {
            let known = GENDERS.iter().find(|(theirs, _)| theirs.eq_ignore_ascii_case(text));
            Some(known.map_or(text, |(_, ours)| ours).to_owned())
        }
        "domain" => Some(domain_of(text)),
        _ => Some(text.to_owned()),
    }
}

/// The element's text for what a cell says; none where the standard has no value for it.
fn canonical(column: &str, cell: &str) -> Option<String> {
    match column {
        "status" => {
            STATUSES.iter().find(|(_, ours)| *ours == cell).map(|(theirs, _)| (*theirs).to_owned())
        }
        "pos" => Some(
            match Pos::named(cell)? {
                Pos::Noun | Pos::Name => "noun",
                Pos::Verb => "verb",
                Pos::Adj => "adjective",
                Pos::Adv => "adverb",
                Pos::Other => "other",
            }
            .to_owned(),
        ),
        "gender" => {
            GENDERS.iter().find(|(_, ours)| *ours == cell).map(|(theirs, _)| (*theirs).to_owned())
        }
        _ => Some(cell.to_owned()),
    }
}

impl Field {
    /// The element itself, or the one that leads a group, where it is of this field.
    fn slot<'n>(&self, node: &'n mut Node) -> Option<&'n mut Node> {
        if self.is(node) {
            return Some(node);
        }
        let group = matches!(node.name.as_str(), "descripGrp" | "adminGrp" | "termNoteGrp");
        node.nodes_mut().next().filter(|first| group && self.is(first))
    }

    fn is(&self, node: &Node) -> bool {
        if node.name != self.element || !node.space.is_empty() {
            return false;
        }
        if self.element == "note" {
            return self.types.contains(&node.attribute("from").unwrap_or_default());
        }
        self.types.contains(&node.kind().trim())
    }

    /// The text of the first element of this field in a level, also an empty one.
    pub(super) fn said(&self, level: &[Node]) -> Option<String> {
        level.iter().find_map(|node| {
            if self.is(node) {
                return Some(node.text());
            }
            let group = matches!(node.name.as_str(), "descripGrp" | "adminGrp" | "termNoteGrp");
            node.nodes().next().filter(|first| group && self.is(first)).map(Node::text)
        })
    }

    /// Takes what the elements of a level say of this column; what is taken stands empty then.
    /// `accept` may leave one where it is.
    pub(super) fn take(&self, level: &mut [Node], accept: &dyn Fn(&str) -> bool) -> Option<String> {
        let mut found: Vec<String> = Vec::new();
        for node in level {
            let Some(slot) = self.slot(node) else { continue };
            let text = slot.text();
            let Some(value) = meaning(self.column, &text).filter(|value| accept(value)) else {
                continue;
            };
            if canonical(self.column, &value).as_ref() == Some(&text) && !slot.is_mixed() {
                slot.set_text("");
            }
            if !found.contains(&value) {
                found.push(value);
            }
            if self.many == Many::One {
                break;
            }
        }
        let cell = match self.many {
            Many::One | Many::Words => found.join(" "),
            Many::Parts => join_cell(&found),
        };
        (!found.is_empty()).then_some(cell)
    }

    /// Gives a level back what a cell says of this column.
    pub(super) fn give(&self, level: &mut Vec<Node>, cell: &str) {
        let values: Vec<String> = match self.many {
            Many::One => vec![cell.to_owned()],
            Many::Words => cell.split_whitespace().map(ToOwned::to_owned).collect(),
            Many::Parts => split_cell(cell),
        };
        let mut values: Vec<String> =
            values.into_iter().filter(|value| !value.is_empty()).collect();
        let worded = matches!(self.column, "status" | "pos" | "gender");
        // Elements that say the same in other words stay; one that says another thing is changed.
        for node in level.iter_mut() {
            let Some(slot) = self.slot(node) else { continue };
            let Some(said) = meaning(self.column, &slot.text()) else { continue };
            if let Some(place) = values.iter().position(|value| *value == said) {
                values.remove(place);
            } else if worded {
                // The other names of a category have other values.
                let kind = self.types.first().copied().unwrap_or_default();
                *slot = Node::new(self.element, &[("type", kind)], "");
            } else {
                continue;
            }
            if self.many == Many::One {
                break;
            }
        }
        let mut values = values.into_iter();
        level.retain_mut(|node| {
            let Some(slot) = self.slot(node) else { return true };
            if !slot.children.is_empty() {
                return true;
            }
            match values.next().and_then(|value| canonical(self.column, &value)) {
                Some(text) => {
                    slot.set_text(&text);
                    true
                }
                None => false,
            }
        });
        for value in values.filter_map(|value| canonical(self.column, &value)) {
            let kind = self.types.first().copied().unwrap_or_default();
            let attributes: &[(&str, &str)] = if kind.is_empty() { &[] } else { &[("type", kind)] };
            let node = Node::new(self.element, attributes, &value);
            // Notes of the term stand before all else.
            let first = level.iter().position(|known| !known.name.starts_with("termNote"));
            match first {
                Some(place) if self.element == "termNote" => level.insert(place, node),
                _ => level.push(node),
            }
        }
    }

    /// Whether an element only says, empty, what a cell would make anew.
    fn is_bare(&self, node: &Node) -> bool {
        let kind = self.types.first().copied().unwrap_or_default();
        let attributes = usize::from(!kind.is_empty());
        self.is(node)
            && node.children.is_empty()
            && node.kind() == kind
            && node.attributes.len() == attributes
    }
}

/// Whether a level need not be kept, because the cells make it anew just so.
pub(super) fn is_plain(level: &[Node], fields: &[Field]) -> bool {
    let mut fields = fields.iter();
    // In the order in which they would be written.
    level.iter().all(|node| fields.any(|field| field.is_bare(node)))
}

/// What Comity says in a note of its own: columns that a term base has no element for.
pub(super) const OWN: &str = "comity: ";

/// Takes our own note out of a term's level and puts what it says into the row.
pub(super) fn take_own(level: &mut Vec<Node>, row: &mut Row) {
    level.retain(|node| {
        let text = if node.name == "note" { node.text() } else { String::new() };
        let Some(said) = text.strip_prefix(OWN) else { return true };
        let Ok(said) = serde_json::from_str::<super::super::Cells>(said) else { return true };
        for (column, cell) in said {
            row.cells.insert(column, cell);
        }
        false
    });
}
