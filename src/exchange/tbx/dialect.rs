//! What a TBX file of a dialect may hold, and what its versions and styles call it. The rules are
//! data: the structure of the standard, and the data categories of TBX-Min and TBX-Basic with
//! their levels and values. Reading and writing both look here.

use std::collections::BTreeMap;
use std::sync::LazyLock;

pub(super) static RULES: LazyLock<Rules> = LazyLock::new(Rules::read);

/// A dialect whose data categories are fixed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Dialect {
    /// The structure; any data category.
    Core,
    /// TBX-Min.
    Min,
    /// TBX-Basic.
    Basic,
}

impl Dialect {
    /// The dialect that a root's `type` names; none where its rules are not known here.
    pub(super) fn named(kind: &str) -> Option<Self> {
        match kind.trim() {
            "TBX-Core" => Some(Self::Core),
            "TBX-Min" => Some(Self::Min),
            "TBX-Basic" => Some(Self::Basic),
            _ => None,
        }
    }

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Core => "TBX-Core",
            Self::Min => "TBX-Min",
            Self::Basic => "TBX-Basic",
        }
    }
}

/// The elements that bear a data category in their `type`.
pub(super) const BEARERS: [&str; 9] = [
    "admin",
    "adminNote",
    "descrip",
    "descripNote",
    "ref",
    "termNote",
    "transac",
    "transacNote",
    "xref",
];

/// A data category.
pub(super) struct Category {
    pub(super) name: String,
    pub(super) element: String,
    /// The prefix of the module that has it as an element.
    pub(super) module: String,
    pub(super) dialect: Dialect,
    pub(super) levels: Vec<Level>,
    pub(super) values: Vec<String>,
    pub(super) older: Vec<String>,
}

/// Where in an entry something stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Level {
    Entry,
    Language,
    Term,
}

impl Level {
    fn named(name: &str) -> Option<Self> {
        match name {
            "entry" => Some(Self::Entry),
            "language" => Some(Self::Language),
            "term" => Some(Self::Term),
            _ => None,
        }
    }

    pub(super) fn of_element(name: &str) -> Option<Self> {
        match RULES.newer(name) {
            "conceptEntry" => Some(Self::Entry),
            "langSec" => Some(Self::Language),
            "termSec" => Some(Self::Term),
            _ => None,
        }
    }
}

/// What may stand in an element.
#[derive(Default)]
pub(super) struct Rule {
    pub(super) attributes: Vec<String>,
    pub(super) text: bool,
    pub(super) steps: Vec<Step>,
}

pub(super) struct Step {
    pub(super) choice: Vec<String>,
    pub(super) least: usize,
    pub(super) most: usize,
}

pub(super) struct Rules {
    pub(super) elements: BTreeMap<String, Rule>,
    pub(super) categories: Vec<Category>,
    /// Prefixes and namespaces of the style dct.
    pub(super) modules: Vec<(String, String)>,
    /// Names of version 3, each with those of version 2.
    names: Vec<(String, Vec<String>)>,
}

impl Rules {
    fn read() -> Self {
        let mut sets: BTreeMap<&str, &str> = BTreeMap::new();
        let mut elements = BTreeMap::new();
        let (mut modules, mut names) = (Vec::new(), Vec::new());
        for line in include_str!("../data/tbx_structure.txt").lines() {
            if line.starts_with('#') {
                continue;
            }
            if let Some((name, set)) = line.split_once(" = ") {
                sets.insert(name, set);
            } else if let Some((newer, older)) = line.split_once(" < ") {
                let older = older.split_whitespace().map(ToOwned::to_owned).collect();
                names.push((newer.to_owned(), older));
            } else if let Some((prefix, space)) =
                line.strip_prefix("module ").and_then(|module| module.split_once(' '))
            {
                modules.push((prefix.to_owned(), space.to_owned()));
            } else if let Some((head, content)) = line.split_once(" : ") {
                let mut words = head.split_whitespace();
                let name = words.next().unwrap_or_default().to_owned();
                let mut rule = Rule {
                    attributes: words.map(|word| word.trim_start_matches('@').to_owned()).collect(),
                    ..Rule::default()
                };
                for word in content.split_whitespace() {
                    if word == "#text" {
                        rule.text = true;
                    } else {
                        rule.steps.push(Step::read(word, &sets));
                    }
                }
                elements.insert(name, rule);
            }
        }
        let mut categories = Vec::new();
        let mut reader =
            csv::Reader::from_reader(include_str!("../data/tbx_categories.csv").as_bytes());
        for row in reader.records().flatten() {
            let cell = |place: usize| row.get(place).unwrap_or_default();
            let list = |place: usize| -> Vec<String> {
                cell(place).split('|').filter(|v| !v.is_empty()).map(ToOwned::to_owned).collect()
            };
            categories.push(Category {
                name: cell(0).to_owned(),
                element: cell(1).to_owned(),
                module: cell(2).to_owned(),
                dialect: if cell(2) == "min" { Dialect::Min } else { Dialect::Basic },
                levels: cell(3).split('|').filter_map(Level::named).collect(),
                values: list(4),
                older: list(5),
            });
        }
        Self { elements, categories, modules, names }
    }

    /// What version 3 calls an element.
    pub(super) fn newer<'n>(&'n self, name: &'n str) -> &'n str {
        let is = |(_, older): &&(String, Vec<String>)| older.iter().any(|known| known == name);
        self.names.iter().find(is).map_or(name, |(newer, _)| newer)
    }

    /// What version 2 calls an element of version 3.
    pub(super) fn older<'n>(&'n self, name: &'n str) -> &'n str {
        let older = self.names.iter().find(|(newer, _)| newer == name);
        older.and_then(|(_, older)| older.first()).map_or(name, String::as_str)
    }

    /// The data category that an element of the style dca bears.
    pub(super) fn category(&self, element: &str, kind: &str) -> Option<&Category> {
        self.categories.iter().find(|known| known.name == kind && known.element == element)
    }

    /// The data category that an element of the style dct is.
    pub(super) fn tag(&self, space: &str, name: &str) -> Option<&Category> {
        let known = self.modules.iter().any(|(_, module)| module == space);
        self.categories.iter().find(|category| known && category.name == name)
    }
}

impl Step {
    fn read(word: &str, sets: &BTreeMap<&str, &str>) -> Self {
        let names = word.trim_end_matches(['?', '*', '+']);
        let (least, most) = match word.chars().last() {
            Some('?') => (0, 1),
            Some('*') => (0, usize::MAX),
            Some('+') => (1, usize::MAX),
            _ => (1, 1),
        };
        let choice = names
            .split('|')
            .flat_map(|name| sets.get(name).copied().unwrap_or(name).split('|'))
            .map(ToOwned::to_owned)
            .collect();
        Self { choice, least, most }
    }
}
