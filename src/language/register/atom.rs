//! What one word must be: `du|dich`, `@class`, `#feature`, `~ending`, joined by `&`, negated by `!`.

use rustc_hash::FxHashSet;

use super::grammar::Names;
use super::word::Features;
use crate::language::words::fold;

/// All of these groups must hold.
#[derive(Debug, Clone, Default)]
pub(super) struct Test(Vec<Group>);

/// One of these, or none of them.
#[derive(Debug, Clone, Default)]
struct Group {
    negated: bool,
    words: FxHashSet<String>,
    endings: Vec<String>,
    some: u64,
    every: u64,
    any: bool,
}

impl Test {
    /// Reads `GROUP&GROUP`; what is wrong is told.
    pub(super) fn read(text: &str, names: &Names) -> Result<Self, String> {
        text.split('&').map(|group| Group::read(group, names)).collect::<Result<_, _>>().map(Self)
    }

    pub(super) fn holds(&self, fold: &str, features: Features) -> bool {
        self.0.iter().all(|group| group.holds(fold, features))
    }

    /// The words that alone can pass, where the test names them.
    pub(super) fn words(&self) -> Option<impl Iterator<Item = &str>> {
        let group = self.0.iter().find(|group| {
            !group.negated
                && !group.any
                && group.endings.is_empty()
                && group.some == 0
                && group.every == 0
        })?;
        Some(group.words.iter().map(String::as_str))
    }
}

impl Group {
    fn read(text: &str, names: &Names) -> Result<Self, String> {
        let mut group = Self::default();
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
                    for word in class {
                        match word.strip_prefix('~') {
                            Some(ending) => group.endings.push(ending.to_owned()),
                            None => drop(group.words.insert(word.clone())),
                        }
                    }
                }
                "#" => match rest.strip_prefix('=') {
                    Some(name) => group.every |= names.feature(name)?,
                    None => group.some |= names.feature(rest)?,
                },
                "~" => group.endings.push(fold(rest)),
                "*" if rest.is_empty() => group.any = true,
                _ => drop(group.words.insert(fold(atom))),
            }
        }
        Ok(group)
    }

    fn holds(&self, fold: &str, features: Features) -> bool {
        let one = self.any
            || features.some & self.some != 0
            || features.all & self.every != 0
            || self.words.contains(fold)
            || self
                .endings
                .iter()
                .any(|ending| fold.len() > ending.len() && fold.ends_with(&**ending));
        one != self.negated
    }
}
