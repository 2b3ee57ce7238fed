//! A grammar's file: classes of words, features of forms, rules, replacements.

use std::collections::BTreeSet;

use regex::RegexSet;
use rustc_hash::FxHashMap;

use super::atom::List;
use super::element::Element;
use super::rule::{Pattern, Rule};
use super::vocabulary::Vocabulary;
use super::word::{BUILT_IN, Named};
use super::{Mark, matching};
use crate::language::Text;
use crate::language::inflection::sections::Sections;
use crate::language::pos::Pos;
use crate::language::words::fold;

/// What a language's file says.
#[derive(Debug)]
pub(in crate::language) struct Grammar {
    /// What it tells of.
    pub of: &'static str,
    /// The file's name: a language or locale.
    pub name: &'static str,
    /// Whether its rules ask for forms.
    pub is_inflected: bool,
    pub(super) rules: Vec<Rule>,
    /// Rules by the list that their first word must be in.
    pub by_list: Vec<Vec<usize>>,
    /// Rules that any word may start.
    pub by_any: Vec<usize>,
    /// Rules that any word may start that opens a clause.
    pub by_border: Vec<usize>,
    /// Rules on letters.
    pub by_letters: Vec<usize>,
    /// Their expressions as one, which tells in one pass which of them occur.
    pub letters: RegexSet,
    /// What a word becomes.
    pub replace: FxHashMap<String, String>,
    /// Which place of a verb becomes which, as ends of slots.
    pub verbs: Vec<(String, String)>,
    /// Pronouns written to the end of a verb, with the features that they give: of which the verb
    /// has one, and what that makes of the word.
    pub enclitics: Vec<(String, Vec<(u64, u64)>)>,
    /// Words that have a capital only where a sentence begins: the class `starts`.
    pub starts: BTreeSet<String>,
    /// Names of months: a stop between a day's number and one ends no sentence.
    pub months: BTreeSet<String>,
    /// Words that join clauses: the class `joins`.
    pub joins: BTreeSet<String>,
    /// Where the file has a section `[unspaced]`: the words that it names, which then are those of a text.
    pub(super) vocabulary: Option<Vocabulary>,
    /// What is wrong in the file; the tests hold it empty.
    #[cfg_attr(
        not(test),
        expect(dead_code, reason = "the files are part of the program: tests hold them right")
    )]
    pub(in crate::language) faults: Vec<String>,
    names: Names,
}

/// What the patterns of a file may name.
#[derive(Debug, Default)]
pub(super) struct Names {
    /// `@class`: its words; `~ending` and `beginning~` for those that end or begin so.
    pub classes: FxHashMap<String, BTreeSet<String>>,
    features: Vec<(String, Vec<Slot>)>,
    /// Parts of regular expressions: `<name>` in one.
    parts: Vec<(String, String)>,
    /// The lists of words in its patterns, each once.
    lists: Vec<List>,
}

/// A part of speech and parts of a slot's name.
type Slot = (Option<Pos>, Vec<String>);

impl Names {
    /// The bit of a feature.
    pub(super) fn feature(&self, name: &str) -> Result<u64, String> {
        let known = BUILT_IN.iter().position(|known| *known == name);
        let own = || {
            let at = self.features.iter().position(|(known, _)| known == name);
            at.map(|at| at + BUILT_IN.len())
        };
        known.or_else(own).map(|at| 1 << at).ok_or(format!("no feature #{name}"))
    }

    /// The number of a list of words.
    pub(super) fn listed(&mut self, list: List) -> usize {
        self.lists.iter().position(|known| *known == list).unwrap_or_else(|| {
            self.lists.push(list);
            self.lists.len() - 1
        })
    }

    /// A regular expression with its named parts written out.
    pub(super) fn expanded(&self, source: &str) -> String {
        let mut source = source.to_owned();
        for (name, part) in &self.parts {
            source = source.replace(&format!("<{name}>"), &format!("(?:{part})"));
        }
        source
    }

    fn read(sections: &Sections<'_>) -> Self {
        let mut names = Self::default();
        for (name, words) in sections.lines("words").filter_map(|line| line.split_once(':')) {
            let mut all = BTreeSet::new();
            for word in words.split_whitespace() {
                match (word.strip_prefix('@'), word.strip_prefix('~'), word.strip_suffix('~')) {
                    (Some(other), ..) => {
                        all.extend(names.classes.get(other).cloned().unwrap_or_default());
                    }
                    (_, Some(ending), _) => drop(all.insert(format!("~{}", fold(ending)))),
                    (.., Some(start)) => drop(all.insert(format!("{}~", fold(start)))),
                    _ => drop(all.insert(fold(word))),
                }
            }
            names.classes.entry(name.trim().to_owned()).or_default().extend(all);
        }
        for (name, slots) in sections.lines("features").filter_map(|line| line.split_once(':')) {
            let slots = slots.split_whitespace().map(|slot| {
                let mut parts: Vec<&str> = slot.split('&').collect();
                let pos = Pos::named(parts.first().copied().unwrap_or_default());
                parts.retain(|part| Pos::named(part).is_none());
                (pos, parts.into_iter().map(|part| format!(".{part}.")).collect())
            });
            names.features.push((name.trim().to_owned(), slots.collect()));
        }
        for (name, part) in sections.lines("parts").filter_map(|line| line.split_once(':')) {
            let part = names.expanded(part.trim());
            names.parts.push((name.trim().to_owned(), part));
        }
        names
    }
}

impl Grammar {
    /// Reads a file; a line that is not understood is left out and told of in `faults`.
    pub(in crate::language) fn read(
        (of, labels): (&'static str, &[&str]),
        name: &'static str,
        source: &str,
    ) -> Self {
        let sections = Sections::read(source);
        let mut names = Names::read(&sections);
        let (mut rules, mut faults) = (Vec::new(), Vec::new());
        for line in sections.lines("rules") {
            match Rule::read(line.trim(), labels, &mut names) {
                Ok(rule) => rules.push(rule),
                Err(error) => faults.push(format!("{line}: {error}")),
            }
        }
        let replace = sections.lines("replace").filter_map(|line| line.split_once('='));
        let replace =
            replace.map(|(word, with)| (fold(word.trim()), with.trim().to_owned())).collect();
        let verbs = sections.lines("verbs").filter_map(|line| line.split_once('='));
        let verbs = verbs.map(|(from, to)| (from.trim().to_owned(), to.trim().to_owned()));
        let (enclitics, wrong) = enclitics(&sections, &names);
        faults.extend(wrong);
        let expressions = rules.iter().filter_map(|rule| match &rule.pattern {
            Pattern::Letters(regex) => Some(regex.as_str()),
            Pattern::Words { .. } => None,
        });
        let letters = RegexSet::new(expressions).unwrap_or_else(|error| {
            faults.push(error.to_string());
            RegexSet::empty()
        });
        let mut grammar = Self {
            of,
            name,
            is_inflected: !names.features.is_empty(),
            rules,
            by_list: Vec::new(),
            by_any: Vec::new(),
            by_border: Vec::new(),
            by_letters: Vec::new(),
            letters,
            replace,
            verbs: verbs.collect(),
            enclitics,
            starts: names.classes.get("starts").cloned().unwrap_or_default(),
            months: names.classes.get("months").cloned().unwrap_or_default(),
            joins: names.classes.get("joins").cloned().unwrap_or_default(),
            vocabulary: None,
            faults,
            names,
        };
        grammar.index();
        if sections.has("unspaced") {
            let words = grammar.names.lists.iter().flat_map(|list| &list.words).cloned();
            grammar.vocabulary = Vocabulary::new(&words.collect(), &grammar);
        }
        grammar
    }

    /// Whether none of its rules asks for words.
    pub(super) fn reads_letters_only(&self) -> bool {
        self.by_any.is_empty() && self.by_border.is_empty() && self.by_list.is_empty()
    }

    /// The places of a text that show something, in order, without overlap. Linear in the text's length.
    pub(in crate::language) fn marks(&self, text: &Text<'_>) -> Vec<Mark> {
        matching::marks(self, text)
    }

    /// The language whose forms its words have.
    pub(in crate::language) fn language(&self) -> &'static str {
        self.name.split('-').next().unwrap_or(self.name)
    }

    /// The features that a place in a paradigm gives.
    pub(super) fn features_of(&self, pos: Pos, slot: &str) -> u64 {
        let slot = format!(".{slot}.");
        let fits = |(of, parts): &Slot| {
            of.is_none_or(|of| of == pos) && parts.iter().all(|part| slot.contains(&**part))
        };
        let own = (BUILT_IN.len()..).zip(&self.names.features);
        own.filter(|(_, (_, slots))| slots.iter().any(fits)).fold(0, |bits, (at, _)| bits | 1 << at)
    }

    /// What the lists of the file say of a folded word.
    pub(super) fn named(&self, fold: &str) -> Named {
        let mut named = Named::default();
        for (at, list) in self.names.lists.iter().enumerate() {
            if list.holds(fold) {
                named.lists.add(at);
                named.begins.extend(self.by_list.get(at).into_iter().flatten());
            }
        }
        named
    }

    fn index(&mut self) {
        for (at, rule) in self.rules.iter().enumerate() {
            let Pattern::Words { elements, .. } = &rule.pattern else {
                self.by_letters.push(at);
                continue;
            };
            let opens = matches!(elements.first(), Some(Element::Clause | Element::Sentence));
            let first = elements
                .iter()
                .find(|element| matches!(element, Element::Word { .. } | Element::Gap { .. }));
            let list = match first {
                Some(Element::Word { test, optional: false }) => test.list(&self.names.lists),
                _ => None,
            };
            match list {
                Some(list) => {
                    if self.by_list.len() <= list {
                        self.by_list.resize(list + 1, Vec::new());
                    }
                    self.by_list[list].push(at);
                }
                None if opens => self.by_border.push(at),
                None => self.by_any.push(at),
            }
        }
    }
}

type Enclitics = Vec<(String, Vec<(u64, u64)>)>;

/// Lines of `PRONOUNS: FEATURE > FEATURE, …`, the longest pronouns first.
fn enclitics(sections: &Sections<'_>, names: &Names) -> (Enclitics, Vec<String>) {
    let (mut read, mut faults) = (Enclitics::new(), Vec::new());
    for (pronouns, gives) in sections.lines("enclitics").filter_map(|line| line.split_once(':')) {
        let pairs = gives.split(',').filter_map(|pair| pair.split_once('>'));
        let pairs =
            pairs.map(|(from, to)| Ok((names.feature(from.trim())?, names.feature(to.trim())?)));
        match pairs.collect::<Result<Vec<_>, String>>() {
            Ok(pairs) => {
                read.extend(pronouns.split_whitespace().map(|word| (fold(word), pairs.clone())));
            }
            Err(error) => faults.push(format!("{pronouns}: {error}")),
        }
    }
    read.sort_by_key(|(word, _)| std::cmp::Reverse(word.len()));
    (read, faults)
}
