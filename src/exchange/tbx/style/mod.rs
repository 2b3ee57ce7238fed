//! The forms of a TBX file: version 3 with data categories as attributes (dca) or as tags (dct),
//! and version 2 (martif). All else here sees dca with the names of version 3.

use std::collections::{BTreeMap, BTreeSet};

use super::super::xml::{self, Child, Node, of_fragment};
use super::super::{Refused, Row};
use super::dialect::{BEARERS, RULES};

/// In which form a TBX file is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Style {
    /// Version 3, data categories as attributes.
    #[default]
    Dca,
    /// Version 3, data categories as tags.
    Dct,
    /// Version 2.
    Martif,
}

/// In the style dct no category is an attribute, save in the back.
pub(super) fn attributes_for_tags(node: &Node, inside: bool, faults: &mut Vec<Refused>) {
    for child in node.nodes().filter(|child| child.name != "back") {
        let inside = inside || child.name == "body";
        if inside && BEARERS.contains(&child.name.as_str()) && child.space.is_empty() {
            let told = format!("<{}> is of the style dca, the file says dct", child.name);
            faults.push(Refused::at(child.line, told));
        }
        attributes_for_tags(child, inside, faults);
    }
}

/// `<min:partOfSpeech>` becomes `<termNote type="partOfSpeech">`, for all who look at it later.
pub(super) fn tags_to_attributes(node: &mut Node, wanted: bool) {
    for child in node.nodes_mut() {
        if wanted && let Some(category) = RULES.tag(&child.space, &child.name) {
            let name = std::mem::replace(&mut child.name, category.element.clone());
            child.space.clear();
            child.attributes.retain(|(name, _)| name != "type");
            child.attributes.insert(0, ("type".into(), name));
        }
        tags_to_attributes(child, wanted);
    }
}

/// The way back, for what is written.
pub(super) fn attributes_to_tags(node: &mut Node) {
    for child in node.nodes_mut() {
        if let Some(category) = RULES.category(&child.name, child.kind().trim()) {
            child.name = format!("{}:{}", category.module, category.name);
            child.attributes.retain(|(name, _)| name != "type");
        }
        attributes_to_tags(child);
    }
}

/// The names of version 2 become those of version 3; its group around a term is taken away.
pub(super) fn newer_names(node: &mut Node) {
    if node.space.is_empty() {
        let name = RULES.newer(&node.name);
        if name != node.name {
            node.name = name.to_owned();
        }
    }
    if node.name == "termSec" {
        let flat = |child| match child {
            Child::Node(group) if group.name == "termGrp" => group.children,
            other => vec![other],
        };
        node.children = std::mem::take(&mut node.children).into_iter().flat_map(flat).collect();
    }
    node.nodes_mut().for_each(newer_names);
}

/// The way back. A term with its parts needs the group, all others do without.
pub(super) fn older_names(node: &mut Node) {
    if node.name == "termSec" && node.child("termCompList").is_some() {
        let group = RULES.elements.get("termGrp");
        let inside = |node: &Node| {
            group.is_some_and(|rule| rule.steps.iter().any(|step| step.choice.contains(&node.name)))
        };
        let (grouped, others): (Vec<Node>, Vec<Node>) =
            std::mem::take(node).into_nodes().into_iter().partition(inside);
        let group = Node::new("termGrp", &[], "").with(grouped);
        *node = Node::new("ntig", &[], "").with([group]).with(others);
    } else if node.space.is_empty() {
        node.name = RULES.older(&node.name).to_owned();
    }
    node.nodes_mut().for_each(older_names);
}

/// In the style dct the notes of a term may stand behind others, and what leads a group within it.
/// Here each goes to the place that the other forms have for it.
pub(super) fn in_order(node: &mut Node) {
    if let Some(rule) = RULES.elements.get(&node.name).filter(|_| !node.has_text()) {
        let place = |child: &Child| match child {
            Child::Node(node) => {
                let step = rule.steps.iter().position(|step| step.choice.contains(&node.name));
                step.unwrap_or(rule.steps.len().saturating_sub(1))
            }
            Child::Text(_) => 0,
        };
        node.children.sort_by_key(place);
    }
    node.nodes_mut().for_each(in_order);
}

/// What was kept of files and has no place in a style: how it is called, and where it stood.
pub(super) type Lost = BTreeMap<String, BTreeSet<[String; 3]>>;

impl Style {
    /// Takes out of what a row keeps of its file all that the style has no place for. That is done
    /// before the cells are written, so that they find another place.
    pub(super) fn trim(self, row: &mut Row, lost: &mut Lost) {
        for column in ["tbx:concept", "tbx:language", "tbx:term", "tbx:file"] {
            let kept = of_fragment(row.get(column));
            let (concept, locale, term) = match column {
                "tbx:concept" => (row.get("concept"), "", ""),
                "tbx:language" => (row.get("concept"), row.locale.as_str(), ""),
                "tbx:term" => (row.get("concept"), row.locale.as_str(), row.get("term")),
                _ => ("", "", ""),
            };
            let mut fits = kept.clone();
            fits.retain_mut(|node| {
                self.fit(node, &mut |name, node| {
                    // What stands empty is in a cell, and not lost.
                    if !node.text().is_empty() {
                        let text = xml::fragment(std::slice::from_ref(node));
                        let place = [format!("{concept}\n{locale}"), term.to_owned(), text];
                        lost.entry(name).or_default().insert(place);
                    }
                })
            });
            if fits != kept {
                row.cells.insert(column.to_owned(), xml::fragment(&fits));
            }
        }
    }

    /// Makes an element fit the style; tells whether it does.
    fn fit(self, node: &mut Node, lose: &mut dyn FnMut(String, &Node)) -> bool {
        // A group goes with what leads it.
        let lead = node.name.strip_suffix("Grp").and_then(|lead| node.child(lead));
        let misfit = self.misfit(node).or_else(|| lead.and_then(|lead| self.misfit(lead)));
        if let Some(name) = misfit {
            lose(name, node);
            return false;
        }
        // Version 3 dropped some values; the cell says the same in a newer word.
        let category = RULES.category(&node.name, node.kind().trim());
        if self != Self::Martif && category.is_some_and(|known| known.older.contains(&node.text()))
        {
            node.set_text("");
        }
        // The back is the same in both styles of version 3.
        if node.name != "back" || self == Self::Martif {
            node.children.retain_mut(|child| match child {
                Child::Node(child) => self.fit(child, lose),
                Child::Text(_) => true,
            });
        }
        true
    }

    /// How an element is called that the style has no place for.
    fn misfit(self, node: &Node) -> Option<String> {
        let bears = BEARERS.contains(&node.name.as_str());
        match self {
            Self::Martif if !node.space.is_empty() => {
                Some(format!("<{}> of {}", node.name, node.space))
            }
            Self::Dct if bears && RULES.category(&node.name, node.kind().trim()).is_none() => {
                Some(format!("<{} type=\"{}\">", node.name, node.kind()))
            }
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests;
