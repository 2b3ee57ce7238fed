//! XML as a small tree with line numbers; the only place that knows the parser.
//!
//! Nothing outside the file is read, no entity but XML's own five is known, depth and the number of
//! attributes are limited: what a file costs is linear in its size.

mod parse;

use quick_xml::escape::escape;

pub(super) use parse::parse;

/// What XML takes for blanks; a no-break space is none.
const BLANKS: [char; 4] = [' ', '\t', '\n', '\r'];

/// An element.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Node {
    /// Its name without prefix; with one only in what is about to be written.
    pub(super) name: String,
    /// The namespace, where the name has a prefix.
    pub(super) space: String,
    /// Attributes as written, namespace declarations aside.
    pub(super) attributes: Vec<(String, String)>,
    /// What stands in it.
    pub(super) children: Vec<Child>,
    /// The line where it begins; 0 for one that was made here.
    pub(super) line: usize,
}

/// What stands in an element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Child {
    /// Characters.
    Text(String),
    /// An element.
    Node(Node),
}

impl Node {
    /// An element with attributes and a text.
    pub(super) fn new(name: &str, attributes: &[(&str, &str)], text: &str) -> Self {
        let own = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
        let mut node = Self {
            name: name.to_owned(),
            attributes: attributes.iter().map(own).collect(),
            ..Self::default()
        };
        node.set_text(text);
        node
    }

    /// With these elements in it.
    pub(super) fn with(mut self, nodes: impl IntoIterator<Item = Self>) -> Self {
        self.children.extend(nodes.into_iter().map(Child::Node));
        self
    }

    /// The value of an attribute.
    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The value of `type`, empty where there is none.
    pub(super) fn kind(&self) -> &str {
        self.attribute("type").unwrap_or_default()
    }

    /// The elements in it.
    pub(super) fn nodes(&self) -> impl Iterator<Item = &Self> {
        self.children.iter().filter_map(|child| match child {
            Child::Node(node) => Some(node),
            Child::Text(_) => None,
        })
    }

    /// The elements in it, to be changed.
    pub(super) fn nodes_mut(&mut self) -> impl Iterator<Item = &mut Self> {
        self.children.iter_mut().filter_map(|child| match child {
            Child::Node(node) => Some(node),
            Child::Text(_) => None,
        })
    }

    /// The elements in it, taken out.
    pub(super) fn into_nodes(self) -> Vec<Self> {
        self.children
            .into_iter()
            .filter_map(|child| match child {
                Child::Node(node) => Some(node),
                Child::Text(_) => None,
            })
            .collect()
    }

    /// The first element of that name in it.
    pub(super) fn child(&self, name: &str) -> Option<&Self> {
        self.nodes().find(|node| node.name == name)
    }

    /// Whether characters other than blanks stand directly in it.
    pub(super) fn has_text(&self) -> bool {
        self.children
            .iter()
            .any(|child| matches!(child, Child::Text(text) if !text.trim().is_empty()))
    }

    /// All its characters, blanks as one.
    pub(super) fn text(&self) -> String {
        let mut text = String::new();
        self.collect(&mut text);
        one_blank(&text)
    }

    fn collect(&self, into: &mut String) {
        for child in &self.children {
            match child {
                Child::Text(text) => into.push_str(text),
                Child::Node(node) => node.collect(into),
            }
        }
    }

    /// Whether it holds elements, so that its text alone is not all of it.
    pub(super) fn is_mixed(&self) -> bool {
        self.nodes().next().is_some()
    }

    /// Puts a text in the place of all that stands in it.
    pub(super) fn set_text(&mut self, text: &str) {
        self.children.clear();
        if !text.is_empty() {
            self.children.push(Child::Text(text.to_owned()));
        }
    }

    /// The same element without line numbers, blanks around elements and at the ends taken out.
    pub(super) fn tidy(mut self) -> Self {
        self.line = 0;
        let mixed = self.has_text();
        let children = std::mem::take(&mut self.children);
        for child in children {
            match child {
                Child::Node(node) => self.children.push(Child::Node(node.tidy())),
                Child::Text(text) if mixed => self.children.push(Child::Text(squeezed(&text))),
                Child::Text(_) => {}
            }
        }
        if let Some(Child::Text(text)) = self.children.first_mut() {
            *text = text.trim_start_matches(BLANKS).to_owned();
        }
        if let Some(Child::Text(text)) = self.children.last_mut() {
            *text = text.trim_end_matches(BLANKS).to_owned();
        }
        self
    }

    /// Writes it on one line.
    pub(super) fn write(&self, out: &mut String) {
        self.open(out);
        if self.children.is_empty() {
            out.push_str("/>");
            return;
        }
        out.push('>');
        for child in &self.children {
            match child {
                Child::Text(text) => out.push_str(&escaped(text)),
                Child::Node(node) => node.write(out),
            }
        }
        self.close(out);
    }

    /// Writes it with an element a line, as deep as it stands.
    pub(super) fn write_pretty(&self, depth: usize, out: &mut String) {
        let gap = "  ".repeat(depth);
        out.push_str(&gap);
        if self.children.is_empty() || self.has_text() {
            self.write(out);
        } else {
            self.open(out);
            out.push_str(">\n");
            self.nodes().for_each(|node| node.write_pretty(depth + 1, out));
            out.push_str(&gap);
            self.close(out);
        }
        out.push('\n');
    }

    fn open(&self, out: &mut String) {
        out.push('<');
        self.write_name(out);
        if !self.space.is_empty() {
            out.push_str(&format!(" xmlns:x=\"{}\"", escaped(&self.space)));
        }
        for (name, value) in &self.attributes {
            let value = escaped(value).replace('\n', "&#10;").replace('\t', "&#9;");
            out.push_str(&format!(" {name}=\"{value}\""));
        }
    }

    fn close(&self, out: &mut String) {
        out.push_str("</");
        self.write_name(out);
        out.push('>');
    }

    fn write_name(&self, out: &mut String) {
        if !self.space.is_empty() {
            out.push_str("x:");
        }
        out.push_str(&self.name);
    }
}

/// Text with XML's marks escaped and without the characters that XML cannot hold.
fn escaped(text: &str) -> String {
    let fits = |c: &char| {
        matches!(c, '\t' | '\n') || *c >= ' ' && !matches!(c, '\u{7f}' | '\u{fffe}' | '\u{ffff}')
    };
    escape(text.chars().filter(fits).collect::<String>()).into_owned()
}

/// The text with each run of blanks as one, and none at its ends.
pub(super) fn one_blank(text: &str) -> String {
    text.split(BLANKS).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

fn squeezed(text: &str) -> String {
    let mut made = String::with_capacity(text.len());
    for c in text.chars() {
        if !BLANKS.contains(&c) {
            made.push(c);
        } else if !made.ends_with(' ') {
            made.push(' ');
        }
    }
    made
}

/// Elements as text on one line, for a cell.
pub(super) fn fragment(nodes: &[Node]) -> String {
    let mut text = String::new();
    nodes.iter().for_each(|node| node.write(&mut text));
    text
}

/// The elements of a cell; none where the cell does not hold XML.
pub(super) fn of_fragment(cell: &str) -> Vec<Node> {
    if cell.trim().is_empty() {
        return Vec::new();
    }
    parse(&format!("<kept>{cell}</kept>"))
        .map_or_else(|_| Vec::new(), |node| node.tidy().into_nodes())
}
