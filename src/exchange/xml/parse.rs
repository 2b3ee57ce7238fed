//! Reads XML into the tree.

use quick_xml::NsReader;
use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};
use quick_xml::name::ResolveResult;

use super::super::Refused;
use super::{Child, Node};

/// How deep elements may stand in each other. Term bases need about ten.
const DEEPEST: usize = 100;
/// How many attributes one element may have.
const MOST_ATTRIBUTES: usize = 64;

/// Reads a document.
pub(in crate::exchange) fn parse(text: &str) -> Result<Node, Refused> {
    let mut reader = NsReader::from_str(text);
    reader.config_mut().check_end_names = true;
    let mut open: Vec<Node> = Vec::new();
    let mut root: Option<Node> = None;
    let mut place = Place { text, byte: 0, line: 1 };
    loop {
        let line = place.line_at(reader.buffer_position());
        let event = reader.read_event().map_err(|error| {
            let at = place.line_at(reader.error_position());
            Refused::at(at.max(line), format!("the file is not well-formed: {error}"))
        })?;
        match event {
            Event::Start(start) => {
                // Text and tags alternate: what was read ends where the tag begins.
                let node = element(&reader, &start, line)?;
                if root.is_some() && open.is_empty() {
                    return Err(Refused::at(line, "a second root element begins here"));
                }
                if open.len() >= DEEPEST {
                    let told = format!("elements stand more than {DEEPEST} deep in each other");
                    return Err(Refused::at(line, told));
                }
                open.push(node);
            }
            Event::Empty(start) => {
                let node = element(&reader, &start, line)?;
                put(node, &mut open, &mut root)?;
            }
            Event::End(_) => {
                if let Some(node) = open.pop() {
                    put(node, &mut open, &mut root)?;
                }
            }
            Event::Text(text) => add_text(&text.xml10_content(), line, &mut open)?,
            Event::CData(text) => add_text(&text.xml10_content(), line, &mut open)?,
            Event::GeneralRef(reference) => {
                let found = reference
                    .resolve_char_ref()
                    .map_err(|error| Refused::at(line, error.to_string()))?;
                let text = match (found, &*reference.xml10_content()) {
                    (Some(c), _) => c.to_string(),
                    (None, "amp") => "&".into(),
                    (None, "lt") => "<".into(),
                    (None, "gt") => ">".into(),
                    (None, "quot") => "\"".into(),
                    (None, "apos") => "'".into(),
                    (None, other) => {
                        let told =
                            format!("the entity &{other}; is not known; write the character");
                        return Err(Refused::at(line, told));
                    }
                };
                add_text(&text, line, &mut open)?;
            }
            Event::DocType(doctype) => refuse_entities(&doctype.xml10_content(), line)?,
            Event::Comment(_) | Event::PI(_) | Event::Decl(_) => {}
            Event::Eof => break,
        }
    }
    if let Some(node) = open.last() {
        let told = format!("the file ends within <{}>, which begins here", node.name);
        return Err(Refused::at(node.line, told));
    }
    root.ok_or_else(|| Refused::at(1, "the file holds no element"))
}

/// A DOCTYPE may name a DTD, which nobody fetches; it may not declare anything that expands.
fn refuse_entities(doctype: &str, line: usize) -> Result<(), Refused> {
    if doctype.contains("<!ENTITY") || doctype.contains('%') {
        return Err(Refused::at(
            line,
            "the DOCTYPE declares entities; they are not expanded, and a file that needs them is \
             not read",
        ));
    }
    Ok(())
}

fn add_text(text: &str, line: usize, open: &mut [Node]) -> Result<(), Refused> {
    match open.last_mut() {
        Some(node) => {
            if let Some(Child::Text(before)) = node.children.last_mut() {
                before.push_str(text);
            } else {
                node.children.push(Child::Text(text.to_owned()));
            }
            Ok(())
        }
        None if text.trim_matches('\u{feff}').trim().is_empty() => Ok(()),
        None => Err(Refused::at(line, "characters stand outside of the root element")),
    }
}

fn put(node: Node, open: &mut [Node], root: &mut Option<Node>) -> Result<(), Refused> {
    match open.last_mut() {
        Some(parent) => parent.children.push(Child::Node(node)),
        None if root.is_none() => *root = Some(node),
        None => return Err(Refused::at(node.line, "a second root element begins here")),
    }
    Ok(())
}

fn element(reader: &NsReader<&[u8]>, start: &BytesStart<'_>, line: usize) -> Result<Node, Refused> {
    let name = start.name();
    let space = match (name.prefix(), reader.resolver().resolve_element(name).0) {
        (None, _) => String::new(),
        (Some(_), ResolveResult::Bound(space)) => space.0.to_owned(),
        (Some(prefix), _) => {
            let told = format!("the prefix `{}` is not declared", prefix.as_ref());
            return Err(Refused::at(line, told));
        }
    };
    let mut node =
        Node { name: name.local_name().as_ref().to_owned(), space, line, ..Node::default() };
    for attribute in start.attributes() {
        let wrong = |error: &dyn std::fmt::Display| {
            Refused::at(line, format!("the file is not well-formed: <{}>: {error}", node.name))
        };
        let attribute = attribute.map_err(|error| wrong(&error))?;
        if node.attributes.len() >= MOST_ATTRIBUTES {
            let told = format!("<{}> has more than {MOST_ATTRIBUTES} attributes", node.name);
            return Err(Refused::at(line, told));
        }
        if attribute.key.as_namespace_binding().is_some() {
            continue;
        }
        let value = attribute
            .normalized_value(XmlVersion::Implicit1_0)
            .map_err(|error| wrong(&error))?
            .into_owned();
        let key = attribute.key;
        // Of foreign attributes only those of XML itself are kept.
        let known = key.prefix().is_none_or(|prefix| prefix.as_ref() == "xml");
        if known {
            node.attributes.push((key.0.to_owned(), value));
        }
    }
    Ok(node)
}

/// Counts lines as the parser goes on.
struct Place<'t> {
    text: &'t str,
    byte: usize,
    line: usize,
}

impl Place<'_> {
    fn line_at(&mut self, byte: u64) -> usize {
        let to = usize::try_from(byte).unwrap_or(usize::MAX).min(self.text.len());
        if to > self.byte {
            let passed = self.text.as_bytes().get(self.byte..to).unwrap_or_default();
            self.line += passed.split(|byte| *byte == b'\n').count() - 1;
            self.byte = to;
        }
        self.line
    }
}

#[cfg(test)]
mod tests {
    use super::super::{fragment, of_fragment};
    use super::*;

    fn refused(text: &str) -> String {
        parse(text).unwrap_err().to_string()
    }

    #[test]
    fn a_tree_is_written_as_it_was_read() {
        let text = "<a one=\"&lt;1&quot;\"><b/>x &amp; y<c xml:lang=\"de\">&#x41;</c></a>";
        let node = parse(text).unwrap();
        let mut out = String::new();
        node.write(&mut out);
        assert_eq!(out, text.replace("&#x41;", "A"));
        assert_eq!(node.text(), "x & yA");
    }

    #[test]
    fn prefixes_are_kept_as_namespaces() {
        let node = parse("<a xmlns:min=\"urn:min\"><min:b>x</min:b></a>").unwrap();
        let text = fragment(&node.into_nodes());
        assert_eq!(text, "<x:b xmlns:x=\"urn:min\">x</x:b>");
        assert_eq!(of_fragment(&text)[0].space, "urn:min");
    }

    #[test]
    fn what_is_not_well_formed_is_told_with_its_line() {
        for (text, line, part) in [
            ("<a>\n<b>\n</a>", 3, "not well-formed"),
            ("<a>\n<b>", 2, "ends within <b>"),
            ("<a>\n&nbsp;</a>", 2, "&nbsp;"),
            ("<a/>\n<b/>", 2, "second root"),
            ("<a>\n<x:b/></a>", 2, "`x`"),
            ("<a b='1' b='2'/>", 1, "not well-formed"),
            ("", 1, "no element"),
            ("hello", 1, "outside"),
        ] {
            let told = refused(text);
            assert!(told.starts_with(&format!("line {line}: ")), "{text}: {told}");
            assert!(told.contains(part), "{text}: {told}");
        }
    }

    #[test]
    fn bombs_are_refused() {
        let laughs = "<!DOCTYPE a [<!ENTITY b \"ha\"><!ENTITY c \"&b;&b;\">]>\n<a>&c;</a>";
        assert!(refused(laughs).contains("entities"));
        let external = "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>\n<a>&b;</a>";
        assert!(refused(external).contains("entities"));
        assert!(refused(&"<a>".repeat(5000)).contains("deep"));
        let attributes: String = (0..5000).map(|n| format!(" a{n}='1'")).collect();
        assert!(refused(&format!("<a{attributes}/>")).contains("attributes"));
        assert!(parse("<!DOCTYPE a SYSTEM \"a.dtd\"><a/>").is_ok());
    }
}
