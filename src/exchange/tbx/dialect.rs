//! What a TBX file of a dialect may hold. The rules are data: the structure of the standard, and
//! the data categories of TBX-Min and TBX-Basic with their levels and values.

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

/// A data category.
pub(super) struct Category {
    pub(super) name: String,
    pub(super) element: String,
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
        match name {
            "conceptEntry" | "termEntry" => Some(Self::Entry),
            "langSec" | "langSet" => Some(Self::Language),
            "termSec" | "tig" | "ntig" => Some(Self::Term),
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
}

impl Rules {
    fn read() -> Self {
        let mut sets: BTreeMap<&str, &str> = BTreeMap::new();
        let mut elements = BTreeMap::new();
        for line in include_str!("../data/tbx_structure.txt").lines() {
            if line.starts_with('#') {
                continue;
            }
            if let Some((name, set)) = line.split_once(" = ") {
                sets.insert(name, set);
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
                dialect: if cell(2) == "min" { Dialect::Min } else { Dialect::Basic },
                levels: cell(3).split('|').filter_map(Level::named).collect(),
                values: list(4),
                older: list(5),
            });
        }
        Self { elements, categories }
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

/// The element that stands for a data category where the category itself is the tag (style dct).
pub(super) fn element_of(category: &str) -> Option<&'static str> {
    RULES.categories.iter().find(|known| known.name == category).map(|known| &*known.element)
}
