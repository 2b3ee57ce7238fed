//! The constraints that a file of version 2 names (XCS): which languages and data categories it
//! may hold. Those that were published with the standard are known by their names; others stand
//! beside the file. Nothing is fetched.

use std::collections::BTreeSet;
use std::path::Path;

use super::super::xml::{self, Node};
use super::super::{Options, Refused};

/// The greatest file of constraints that is read.
const LARGEST: u64 = 4 << 20;

/// All that the constraints of a file, whose names are those of version 3 by now, forbid in it.
pub(super) fn check(root: &Node, options: &Options) -> Vec<Refused> {
    let Some((line, name)) = named(root) else { return Vec::new() };
    // Addresses and folders are not followed.
    let file = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let beside = options.beside.as_deref().and_then(|folder| read(&folder.join(file)));
    let Some(text) = beside else {
        let published = file.to_ascii_lowercase().starts_with("tbx");
        if published || options.unconstrained {
            return Vec::new();
        }
        let told = format!(
            "the file is bound to the constraints `{name}`, which are not known here and stand \
             not beside it; put them there, or read the file without them (--unconstrained)"
        );
        return vec![Refused::at(line, told)];
    };
    match xml::parse(&text) {
        Ok(constraints) => Constraints::read(&constraints).check(root),
        Err(refused) => vec![Refused::at(line, format!("{file}: {refused}"))],
    }
}

fn read(path: &Path) -> Option<String> {
    let sound = std::fs::metadata(path).ok()?.len() <= LARGEST;
    let bytes = std::fs::read(path).ok().filter(|_| sound)?;
    String::from_utf8(bytes).ok()
}

/// The line and the name of the constraints.
fn named(root: &Node) -> Option<(usize, String)> {
    let is = |node: &&Node| node.name == "p" && node.kind().eq_ignore_ascii_case("XCSURI");
    let header = root.child("tbxHeader")?;
    let told = header.nodes().flat_map(Node::nodes).find(is)?;
    Some((told.line, told.text())).filter(|(_, name)| !name.is_empty())
}

#[derive(Default)]
struct Constraints {
    languages: BTreeSet<String>,
    /// Element and data category.
    categories: BTreeSet<(String, String)>,
}

impl Constraints {
    fn read(root: &Node) -> Self {
        let mut found = Self::default();
        found.collect(root);
        found
    }

    fn collect(&mut self, node: &Node) {
        if node.name == "langCode" {
            self.languages.insert(node.text().to_lowercase());
        }
        if let (Some(element), Some(category)) =
            (node.name.strip_suffix("Spec"), node.attribute("name"))
        {
            self.categories.insert((element.to_owned(), category.to_owned()));
        }
        node.nodes().for_each(|child| self.collect(child));
    }

    fn check(&self, root: &Node) -> Vec<Refused> {
        let mut faults = Vec::new();
        if let Some(body) = root.child("text").and_then(|text| text.child("body")) {
            self.walk(body, &mut faults);
        }
        faults
    }

    fn walk(&self, node: &Node, faults: &mut Vec<Refused>) {
        if let Some(tag) = node.attribute("xml:lang").filter(|_| node.name == "langSec") {
            let lower = tag.to_lowercase();
            let plain = lower.split('-').next().unwrap_or_default();
            let known = self.languages.contains(&lower) || self.languages.contains(plain);
            if !self.languages.is_empty() && !known {
                let told = format!("the language {tag} is not allowed by the file's constraints");
                faults.push(Refused::at(node.line, told));
            }
        }
        let kind = node.kind();
        let key = (node.name.clone(), kind.to_owned());
        let element_known = self.categories.iter().any(|(element, _)| *element == node.name);
        if !kind.is_empty() && element_known && !self.categories.contains(&key) {
            let told =
                format!("<{} type=\"{kind}\"> is not allowed by the file's constraints", node.name);
            faults.push(Refused::at(node.line, told));
        }
        node.nodes().for_each(|child| self.walk(child, faults));
    }
}
