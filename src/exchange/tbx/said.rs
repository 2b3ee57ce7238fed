//! What the concept and the language say of their terms.

use super::super::xml::Node;
use super::super::{Options, Row};
use super::fields;

/// What the levels of the concept and the language say of all terms below.
pub(super) struct Said {
    definition: Option<String>,
    domain: Option<String>,
    note: Option<String>,
    untranslated: bool,
}

impl Said {
    pub(super) fn take(entry: &mut [Node], language: &mut [Node], options: &Options) -> Self {
        let anything = |_: &str| true;
        let definition = fields::DEFINITION
            .take(language, &anything)
            .or_else(|| fields::DEFINITION.take(entry, &anything));
        let note = || language.iter().chain(entry.iter());
        let usage: Vec<Node> = note().cloned().collect();
        let no = |said: String| said.eq_ignore_ascii_case("no");
        Self {
            definition,
            domain: fields::DOMAIN.take(entry, &|_| !options.no_domain),
            note: special(&usage, "Usage note"),
            untranslated: special(&usage, "Translation needed").is_some_and(no),
        }
    }

    pub(super) fn put(&self, row: &mut Row, first: bool) {
        let mut put = |column: &str, cell: &Option<String>| {
            if let Some(cell) = cell {
                row.cells.entry(column.to_owned()).or_insert_with(|| cell.clone());
            }
        };
        if first {
            put("definition", &self.definition);
        }
        put("domain", &self.domain);
        put("note", &self.note);
        if self.untranslated {
            put("status", &Some("do-not-translate".into()));
        }
    }
}

/// The text of a `descrip` that only some tools write.
pub(super) fn special(level: &[Node], kind: &str) -> Option<String> {
    let is = |node: &&Node| node.name == "descrip" && node.kind().eq_ignore_ascii_case(kind);
    level.iter().find(is).map(Node::text).filter(|text| !text.is_empty())
}
