//! Endings that stand in the place of others, as in Hindi: a table from endings to what the
//! dictionary has instead.

use std::sync::OnceLock;

use rustc_hash::FxHashMap;

use crate::language::pos::Pos;
use crate::language::words::fold;

/// The endings of a language.
#[derive(Debug, Default)]
pub(super) struct Swaps {
    /// What may stand instead of an ending.
    endings: FxHashMap<String, Vec<(String, Pos)>>,
    /// Forms that go by no rule.
    irregular: FxHashMap<String, Vec<(String, Pos)>>,
    /// Letters of the longest ending.
    longest: usize,
    /// What all nouns have in one form: how they end, and what they end in then.
    pub(super) lines: Vec<Vec<(String, String)>>,
}

/// The endings of Hindi.
pub(super) fn hindi() -> &'static Swaps {
    static SWAPS: OnceLock<Swaps> = OnceLock::new();
    SWAPS.get_or_init(|| Swaps::read(include_str!("../data/affixes/hi.txt")))
}

impl Swaps {
    /// The dictionary forms that a folded word may be a form of.
    pub(super) fn bases(&self, word: &str) -> Vec<(String, Pos)> {
        let mut bases: Vec<(String, Pos)> = Vec::new();
        let mut add = |base: String, pos| {
            if !bases.iter().any(|(had, of)| *had == base && *of == pos) {
                bases.push((base, pos));
            }
        };
        for (base, pos) in self.irregular.get(word).into_iter().flatten() {
            add(base.clone(), *pos);
        }
        let starts = word.char_indices().map(|(at, _)| at).skip(1).chain([word.len()]);
        for at in starts.collect::<Vec<_>>().into_iter().rev().take(self.longest + 1) {
            let Some((stem, ending)) = word.split_at_checked(at) else { continue };
            for (instead, pos) in self.endings.get(ending).into_iter().flatten() {
                add(format!("{stem}{instead}"), *pos);
            }
        }
        bases
    }

    /// Whether that part of speech may have this ending where the dictionary has the other.
    pub(super) fn has(&self, ending: &str, instead: &str, pos: Pos) -> bool {
        let known = self.endings.get(ending).into_iter().flatten();
        known.into_iter().any(|(other, of)| other == instead && *of == pos)
    }

    /// Whether the word has forms that go by no rule.
    pub(super) fn is_irregular(&self, base: &str) -> bool {
        self.irregular.values().flatten().any(|(irregular, _)| irregular == base)
    }

    fn read(text: &str) -> Self {
        let mut swaps = Self::default();
        let mut section = "";
        for line in text.lines().map(str::trim) {
            if let Some(name) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
                section = name;
            } else if let Some((forms, bases)) = line.split_once(": ")
                && !line.starts_with('#')
            {
                match (section, Pos::named(section)) {
                    (_, Some(pos)) => swaps.add_endings(forms, bases, pos),
                    ("irregular", _) => swaps.add_forms(forms, bases),
                    ("all nouns", _) => swaps.lines.push(pairs(forms, bases)),
                    _ => {}
                }
            }
        }
        swaps
    }

    fn add_endings(&mut self, endings: &str, instead: &str, pos: Pos) {
        let read = |part: &str| if part == "-" { String::new() } else { fold(part) };
        for ending in endings.split_whitespace().map(read) {
            self.longest = self.longest.max(ending.chars().count());
            let known = self.endings.entry(ending).or_default();
            known.extend(instead.split_whitespace().map(|part| (read(part), pos)));
        }
    }

    fn add_forms(&mut self, forms: &str, base: &str) {
        if let Some((base, pos)) = base.split_once(' ')
            && let Some(pos) = Pos::named(pos)
        {
            for form in forms.split_whitespace().map(fold) {
                self.irregular.entry(form).or_default().push((fold(base), pos));
            }
        }
    }
}

/// How words end, each with what they end in then; `-` is nothing.
fn pairs(ends: &str, with: &str) -> Vec<(String, String)> {
    let read = |part: &str| if part == "-" { String::new() } else { fold(part) };
    ends.split_whitespace().map(read).zip(with.split_whitespace().map(read)).collect()
}
