//! Holds a TBX file to the rules of its dialect.

use std::collections::{BTreeMap, BTreeSet};
use std::str::FromStr;

use super::super::Refused;
use super::super::xml::Node;
use super::dialect::{BEARERS, Dialect, Level, RULES, Rule};

/// How many faults are told.
const MOST_TOLD: usize = 20;

/// All that is wrong in a file of a dialect.
pub(super) fn check(root: &Node, dialect: Dialect) -> Vec<Refused> {
    let mut ids = BTreeMap::new();
    let mut check = Check {
        dialect,
        version2: root.name != RULES.newer(&root.name),
        dct: root.attribute("style") == Some("dct"),
        faults: Vec::new(),
    };
    if !check.version2 && !matches!(root.attribute("style"), None | Some("dca" | "dct")) {
        check.fault(root, "the style is dca or dct");
    }
    check.ids(root, &mut ids);
    check.element(root, None, false);
    let known: BTreeSet<&str> = ids.keys().map(String::as_str).collect();
    if !check.version2 {
        check.targets(root, &known);
    }
    check.faults.sort_by_key(|fault| fault.line);
    check.faults.truncate(MOST_TOLD);
    check.faults
}

struct Check {
    dialect: Dialect,
    version2: bool,
    dct: bool,
    faults: Vec<Refused>,
}

impl Check {
    fn fault(&mut self, node: &Node, told: impl Into<String>) {
        self.faults.push(Refused::at(node.line, told));
    }

    fn element(&mut self, node: &Node, level: Option<Level>, in_back: bool) {
        if !node.space.is_empty() {
            let told = format!("<{}> of {} is not allowed in this file", node.name, node.space);
            return self.fault(node, told);
        }
        let dct = format!("{}/dct", node.name);
        let own = self.dct.then(|| RULES.elements.get(&dct)).flatten();
        let Some(rule) = own.or_else(|| RULES.elements.get(&node.name)) else {
            let told =
                format!("the element <{}> is not known in {}", node.name, self.dialect.name());
            return self.fault(node, told);
        };
        let here = Level::of_element(&node.name);
        let level = here.or(level);
        let in_back = in_back || node.name == "back";
        for name in &rule.attributes {
            if node.attribute(name).is_none_or(|value| value.trim().is_empty()) {
                self.fault(node, format!("<{}> has no {name}", node.name));
            }
        }
        if !rule.text && node.has_text() {
            let inside = rule.steps.first().and_then(|step| step.choice.first());
            let hint = inside.map_or(String::new(), |name| format!("; put it into <{name}>"));
            self.fault(node, format!("text stands directly in <{}>{hint}", node.name));
        }
        self.sequence(node, rule);
        if !in_back && let Some(level) = level {
            self.category(node, level);
        }
        if node.name == "date" && !self.version2 {
            let date = node.text();
            if jiff::civil::Date::from_str(&date).is_err() {
                self.fault(node, format!("“{date}” is no date such as 2026-01-31"));
            }
        }
        for child in node.nodes() {
            self.element(child, level, in_back);
        }
    }

    /// What stands in an element must stand there, as often and in that order.
    fn sequence(&mut self, node: &Node, rule: &Rule) {
        let children: Vec<&Node> = node.nodes().collect();
        let mut at = 0;
        for step in &rule.steps {
            let fits = |child: &&&Node| step.choice.contains(&child.name);
            let found = children
                .get(at..)
                .unwrap_or_default()
                .iter()
                .take_while(fits)
                .take(step.most)
                .count();
            if found < step.least {
                let wanted = step.choice.join("> or <");
                let told = match children.iter().find(|child| step.choice.contains(&child.name)) {
                    Some(_) if step.most == 1 && at == 0 => {
                        format!("<{wanted}> must come first in <{}>", node.name)
                    }
                    Some(_) => format!("<{wanted}> stands in the wrong place in <{}>", node.name),
                    None => format!("<{}> has no <{wanted}>", node.name),
                };
                let place = children.get(at).copied().unwrap_or(node);
                // An element that is not known at all is told of when it is looked at itself.
                if place.line == node.line || RULES.elements.contains_key(&place.name) {
                    self.fault(place, told);
                }
                return;
            }
            at += found;
        }
        if let Some(child) = children.get(at) {
            let known = RULES.elements.contains_key(&child.name);
            let single =
                rule.steps.iter().any(|step| step.most == 1 && step.choice.contains(&child.name));
            let told = if single {
                format!("<{}> may hold only one <{}>", node.name, child.name)
            } else {
                format!("<{}> is not allowed here in <{}>", child.name, node.name)
            };
            if known {
                self.fault(child, told);
            }
        }
    }

    fn category(&mut self, node: &Node, level: Level) {
        let named = BEARERS.contains(&node.name.as_str());
        let kind = node.kind().trim();
        if !named || kind.is_empty() || self.dialect == Dialect::Core {
            return;
        }
        let element = &node.name;
        let known = RULES.category(element, kind);
        let Some(category) = known.filter(|category| category.dialect <= self.dialect) else {
            let told =
                format!("<{element} type=\"{kind}\"> is not allowed in {}", self.dialect.name());
            return self.fault(node, told);
        };
        if !category.levels.contains(&level) {
            let place = match level {
                Level::Entry => "for a whole concept",
                Level::Language => "for a language",
                Level::Term => "for a term",
            };
            self.fault(node, format!("<{element} type=\"{kind}\"> is not allowed {place}"));
        }
        let value = node.text();
        let older = self.version2 && category.older.contains(&value);
        if !category.values.is_empty() && !category.values.contains(&value) && !older {
            let values = category.values.join(", ");
            self.fault(node, format!("“{value}” is no {kind}; it is one of {values}"));
        }
    }

    fn ids(&mut self, node: &Node, ids: &mut BTreeMap<String, usize>) {
        if let Some(id) = node.attribute("id")
            && let Some(line) = ids.insert(id.to_owned(), node.line)
        {
            self.fault(node, format!("the id `{id}` stands in line {line} already"));
        }
        for child in node.nodes() {
            self.ids(child, ids);
        }
    }

    /// A target is an id of the file or an address.
    fn targets(&mut self, node: &Node, ids: &BTreeSet<&str>) {
        if let Some(target) = node.attribute("target") {
            let address = target.starts_with("http://") || target.starts_with("https://");
            if !address && !ids.contains(target) {
                let told = format!("the target `{target}` is no id in this file and no address");
                self.fault(node, told);
            }
        }
        for child in node.nodes() {
            self.targets(child, ids);
        }
    }
}

#[cfg(test)]
mod tests;
