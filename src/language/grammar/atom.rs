//! What one word must be: `du|dich`, `@class`, `#feature`, `~ending`, `beginning~`, joined by `&`, negated by `!`.

use rustc_hash::FxHashSet;

use super::read::Names;
use super::word::{Features, Members};
use crate::language::words::fold;

/// All of these groups must hold.
#[derive(Debug, Clone, Default)]
pub(super) struct Test(Vec<Group>);

/// One of these, or none of them.
#[derive(Debug, Clone, Default)]
struct Group {
    negated: bool,
    /// Which of the file's lists of words.
    list: Option<usize>,
    some: u64,
    every: u64,
    any: bool,
}

/// Words that a group names, and parts of words.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct List {
    pub words: FxHashSet<String>,
    endings: Vec<String>,
    beginnings: Vec<String>,
}

impl List {
    /// Whether it names parts of words.
    fn has_parts(&self) -> bool {
        !self.endings.is_empty() || !self.beginnings.is_empty()
    }

    pub(super) fn holds(&self, fold: &str) -> bool {
        let longer = |part: &String| fold.len() > part.len();
        self.words.contains(fold)
            || self.endings.iter().any(|end| longer(end) && fold.ends_with(&**end))
            || self.beginnings.iter().any(|start| longer(start) && fold.starts_with(&**start))
    }

    /// A word, `~ending` or `beginning~`.
    fn add(&mut self, word: &str) {
        match (word.strip_prefix('~'), word.strip_suffix('~')) {
            (Some(ending), _) => self.endings.push(fold(ending)),
            (_, Some(beginning)) => self.beginnings.push(fold(beginning)),
            _ => drop(self.words.insert(fold(word))),
        }
    }
}

impl Test {
    /// Reads `GROUP&GROUP`; what is wrong is told.
    pub(super) fn read(text: &str, names: &mut Names) -> Result<Self, String> {
        text.split('&').map(|group| Group::read(group, names)).collect::<Result<_, _>>().map(Self)
    }

    pub(super) fn holds(&self, features: Features, members: &Members) -> bool {
        self.0.iter().all(|group| group.has(features, members) != group.negated)
    }

    /// Whether some word of a text may pass, given all that its words are.
    pub(super) fn may_hold(&self, all: Features, members: &Members) -> bool {
        self.0.iter().all(|group| group.negated || group.has(all, members))
    }

    /// What it asks for besides words of lists, which are told; none where that is nothing.
    pub(super) fn without_lists(&self, tell: impl FnMut(usize)) -> Option<Self> {
        let (lists, rest): (Vec<_>, Vec<_>) = self.0.iter().partition(|group| group.is_list());
        lists.iter().filter_map(|group| group.list).for_each(tell);
        let rest: Vec<_> = rest.into_iter().filter(|group| !group.negated && !group.any).collect();
        (!rest.is_empty()).then(|| Self(rest.into_iter().cloned().collect()))
    }

    /// The list of words that alone can pass, where the test has one.
    pub(super) fn list(&self, known: &[List]) -> Option<usize> {
        let lists = self.0.iter().filter(|group| group.is_list()).filter_map(|group| group.list);
        // Fewer words are in a list of words than have an ending.
        lists.min_by_key(|list| (known.get(*list).is_some_and(List::has_parts), *list))
    }
}

impl Group {
    fn read(text: &str, names: &mut Names) -> Result<Self, String> {
        let (mut group, mut list) = (Self::default(), List::default());
        let text = text.strip_prefix('!').map_or(text, |rest| {
            group.negated = true;
            rest
        });
        for atom in text.split('|') {
            let (sign, rest) = atom.split_at_checked(1).unwrap_or((atom, ""));
            match sign {
                "" => return Err("an empty choice".into()),
                "@" => {
                    let class = names.classes.get(rest).ok_or(format!("no class @{rest}"))?;
                    class.iter().for_each(|word| list.add(word));
                }
                "#" => match rest.strip_prefix('=') {
                    Some(name) => group.every |= names.feature(name)?,
                    None => group.some |= names.feature(rest)?,
                },
                "*" if rest.is_empty() => group.any = true,
                _ => list.add(atom),
            }
        }
        if list != List::default() {
            group.list = Some(names.listed(list));
        }
        Ok(group)
    }

    /// Whether it asks for a word of a list and nothing else.
    fn is_list(&self) -> bool {
        !self.negated && !self.any && self.some == 0 && self.every == 0 && self.list.is_some()
    }

    fn has(&self, features: Features, members: &Members) -> bool {
        self.any
            || features.some & self.some != 0
            || features.all & self.every != 0
            || self.list.is_some_and(|list| members.has(list))
    }
}
