//! The two styles of version 3: data categories as attributes (dca) or as tags (dct).

use super::super::Refused;
use super::super::xml::Node;
use super::dialect;

/// The namespaces of the data categories where they are tags (style dct).
const MODULES: &str = "http://www.tbxinfo.net/ns/";

/// In the style dct no category is an attribute, save in the back.
pub(super) fn attributes_for_tags(node: &Node, inside: bool, faults: &mut Vec<Refused>) {
    const KINDS: [&str; 7] =
        ["admin", "descrip", "ref", "termNote", "transac", "transacNote", "xref"];
    for child in node.nodes().filter(|child| child.name != "back") {
        let inside = inside || child.name == "body";
        if inside && KINDS.contains(&child.name.as_str()) && child.space.is_empty() {
            let told = format!("<{}> is of the style dca, the file says dct", child.name);
            faults.push(Refused::at(child.line, told));
        }
        attributes_for_tags(child, inside, faults);
    }
}

/// `<min:partOfSpeech>` becomes `<termNote type="partOfSpeech">`, for all who look at it later.
pub(super) fn tags_to_attributes(node: &mut Node, wanted: bool) {
    for child in node.nodes_mut() {
        if wanted
            && child.space.starts_with(MODULES)
            && let Some(element) = dialect::element_of(&child.name)
        {
            let category = std::mem::replace(&mut child.name, element.to_owned());
            child.space.clear();
            child.attributes.retain(|(name, _)| name != "type");
            child.attributes.insert(0, ("type".into(), category));
        }
        tags_to_attributes(child, wanted);
    }
}
