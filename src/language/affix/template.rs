//! Words made of a root and a template, with particles written to both ends, as in Arabic.

use std::sync::OnceLock;

use rustc_hash::{FxHashMap, FxHashSet};

use super::shape::Shape;
use crate::language::pos::Pos;

/// What the lines of a section say: what stands in the word, what the dictionary has.
type Lines = Vec<(&'static str, Vec<&'static str>)>;

/// Templates with those of their dictionary forms.
type Changes = Vec<(Shape, Vec<Shape>)>;

/// Endings, what the dictionary has instead, and whether what is left may be a broken plural.
type Endings = Vec<(&'static str, &'static str, bool)>;

/// Endings of verbs with the changes of what is left without them.
type Tense = Vec<(&'static str, Vec<usize>)>;

/// The affixes and templates of a language.
#[derive(Debug)]
pub(super) struct Templates {
    /// Written to the beginning of nouns, of nouns with the article in it, of verbs.
    pub(super) particles: [Vec<&'static str>; 3],
    /// Written to the end of nouns and of verbs.
    pub(super) pronouns: [Vec<&'static str>; 2],
    /// The one that looks like an ending of nouns, and how verbs begin where it does not.
    pub(super) unclear: Vec<&'static str>,
    clear: Vec<&'static str>,
    /// Endings of nouns and adjectives: without the article, with it, before a pronoun, before
    /// the unclear one.
    pub(super) endings: [Endings; 4],
    /// Changes of nouns and adjectives; those of whole words only.
    nouns: [(Pos, Changes); 2],
    plurals: [(Pos, Changes); 2],
    /// How the present begins, and its first person.
    prefixes: [Vec<&'static str>; 2],
    /// Past, present and first person; past and present before a pronoun.
    tenses: [Tense; 3],
    bound: [Tense; 2],
    /// Changes of verbs, by place.
    verbs: Vec<Changes>,
    irregular: FxHashMap<&'static str, Vec<(&'static str, Pos)>>,
    function: FxHashSet<&'static str>,
    /// The letter that is in no root, and those that are weak.
    pub(super) vowel: char,
    pub(super) weak: Vec<char>,
}

/// Those of Arabic.
pub(super) fn arabic() -> &'static Templates {
    static TEMPLATES: OnceLock<Templates> = OnceLock::new();
    TEMPLATES.get_or_init(|| Templates::read(include_str!("../data/affixes/ar.txt")))
}

/// Bases as they are found.
struct Bases<'a> {
    word: &'a str,
    found: Vec<(String, Pos)>,
}

impl Bases<'_> {
    fn add(&mut self, base: &str, pos: Pos) {
        let known = |(had, of): &(String, Pos)| had == base && *of == pos;
        if base != self.word && !self.found.iter().any(known) {
            self.found.push((base.to_owned(), pos));
        }
    }
}

/// Whether the word has so many letters or more.
fn has(word: &str, letters: usize) -> bool {
    word.chars().nth(letters - 1).is_some()
}

/// Stems with whether they may be broken plurals.
type Stems = Vec<(String, bool)>;

impl Templates {
    /// The dictionary forms that a folded word may be a form of.
    pub(super) fn bases(&self, word: &str) -> Vec<(String, Pos)> {
        let mut bases = Bases { word, found: Vec::new() };
        if self.is_function(word) {
            return bases.found;
        }
        let mut stems = Stems::new();
        let [bare, definite, before_verbs] = &self.particles;
        for (particles, is_definite) in [(bare, false), (definite, true)] {
            for particle in particles {
                let Some(noun) = word.strip_prefix(particle) else { continue };
                // Of one letter hardly a word is left.
                if has(noun, if particle.is_empty() || is_definite { 2 } else { 3 }) {
                    self.noun_stems(noun, is_definite, &mut stems);
                }
            }
        }
        for (stem, whole) in &stems {
            self.noun(stem, *whole, &mut bases);
        }
        for particle in before_verbs {
            let Some(verb) = word.strip_prefix(particle) else { continue };
            if has(verb, if particle.is_empty() { 2 } else { 3 }) {
                self.verb(verb, &mut bases);
            }
        }
        bases.found
    }

    fn is_function(&self, word: &str) -> bool {
        let [bare, ..] = &self.particles;
        let [pronouns, _] = &self.pronouns;
        let ends = || [""].iter().chain(pronouns).chain(&self.unclear);
        let mut bodies = ends().filter_map(|end| word.strip_suffix(end));
        bodies.any(|body| {
            // Conjunctions are of one letter.
            let mut rests = bare.iter().filter(|particle| !has(particle, 2));
            rests.any(|particle| {
                body.strip_prefix(particle).is_some_and(|rest| self.function.contains(rest))
            })
        })
    }

    /// What a noun without particles may be without pronoun and ending.
    fn noun_stems(&self, noun: &str, is_definite: bool, stems: &mut Stems) {
        let [bare, definite, bound, unclear] = &self.endings;
        let mut strip = |noun: &str, endings: &Endings| {
            for (ending, instead, whole) in endings {
                let Some(stem) = noun.strip_suffix(ending) else { continue };
                let stem = format!("{stem}{instead}");
                match stems.iter_mut().find(|(had, _)| *had == stem) {
                    Some(had) => had.1 |= whole,
                    None if has(&stem, 2) => stems.push((stem, *whole)),
                    None => {}
                }
            }
        };
        if is_definite {
            strip(noun, definite);
            return;
        }
        strip(noun, bare);
        let [pronouns, _] = &self.pronouns;
        for (pronouns, endings) in [(pronouns, bound), (&self.unclear, unclear)] {
            for noun in pronouns.iter().filter_map(|pronoun| noun.strip_suffix(pronoun)) {
                strip(noun, endings);
            }
        }
    }

    fn noun(&self, stem: &str, whole: bool, bases: &mut Bases<'_>) {
        bases.add(stem, Pos::Noun);
        bases.add(stem, Pos::Adj);
        for (base, pos) in self.irregular.get(stem).into_iter().flatten() {
            if *pos != Pos::Verb {
                bases.add(base, *pos);
            }
        }
        let letters: Vec<char> = stem.chars().collect();
        for (pos, changes) in self.nouns.iter().chain(self.plurals.iter().filter(|_| whole)) {
            self.change(&letters, changes, *pos, bases);
        }
    }

    fn verb(&self, verb: &str, bases: &mut Bases<'_>) {
        for (base, pos) in self.irregular.get(verb).into_iter().flatten() {
            if *pos == Pos::Verb {
                bases.add(base, *pos);
            }
        }
        let [prefixes, first] = &self.prefixes;
        let [past, present, first_person] = &self.tenses;
        self.tense(verb, past, bases);
        for (prefixes, tense) in [(prefixes, present), (first, first_person)] {
            for stem in prefixes.iter().filter_map(|prefix| verb.strip_prefix(prefix)) {
                self.tense(stem, tense, bases);
            }
        }
        let [_, pronouns] = &self.pronouns;
        let is_clear = self.clear.iter().any(|start| verb.starts_with(start));
        let pronouns = pronouns.iter().chain(self.unclear.iter().filter(|_| is_clear));
        let [past, present] = &self.bound;
        for verb in pronouns.filter_map(|pronoun| verb.strip_suffix(pronoun)) {
            self.tense(verb, past, bases);
            for stem in prefixes.iter().filter_map(|prefix| verb.strip_prefix(prefix)) {
                self.tense(stem, present, bases);
            }
        }
    }

    fn tense(&self, verb: &str, endings: &Tense, bases: &mut Bases<'_>) {
        for (ending, changes) in endings {
            let Some(stem) = verb.strip_suffix(ending).filter(|stem| has(stem, 2)) else {
                continue;
            };
            let letters: Vec<char> = stem.chars().collect();
            for changes in changes.iter().filter_map(|place| self.verbs.get(*place)) {
                self.change(&letters, changes, Pos::Verb, bases);
            }
        }
    }

    fn change(&self, stem: &[char], changes: &Changes, pos: Pos, bases: &mut Bases<'_>) {
        for (from, to) in changes {
            if let Some(found) = from.find(stem, self.vowel, &self.weak) {
                for to in to {
                    bases.add(&to.fill(&found), pos);
                }
            }
        }
    }

    fn read(text: &'static str) -> Self {
        let mut sections: Vec<(&str, Lines)> = Vec::new();
        for line in text.lines().map(str::trim).filter(|line| !line.starts_with('#')) {
            if let Some(name) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
                sections.push((name, Vec::new()));
            } else if let (Some((from, to)), Some((_, lines))) =
                (line.split_once(": "), sections.last_mut())
            {
                let to = words(to);
                lines.extend(words(from).into_iter().map(|from| (from, to.clone())));
            }
        }
        let get = |name: &str| {
            let section = sections.iter().find(|(known, _)| *known == name);
            section.map(|(_, lines)| lines.clone()).unwrap_or_default()
        };
        let list = |section: &str, name: &str| {
            let lines = get(section);
            lines.into_iter().find(|(from, _)| *from == name).map(|(_, to)| to).unwrap_or_default()
        };
        let changes = |lines: &Lines| -> Changes {
            let shapes = |to: &[&str]| to.iter().map(|to| Shape::read(to)).collect();
            lines.iter().map(|(from, to)| (Shape::read(from), shapes(to))).collect()
        };
        let tense = |name: &str| -> Tense {
            let place = |name: &&str| sections.iter().position(|(known, _)| known == name);
            let places = |to: &[&str]| to.iter().filter_map(place).collect();
            get(name).iter().map(|(ending, to)| (*ending, places(to))).collect()
        };
        let mut irregular: FxHashMap<_, Vec<_>> = FxHashMap::default();
        for (name, lines) in &sections {
            let pos = name.strip_prefix("irregular ").and_then(Pos::named);
            for (from, to) in lines.iter().filter(|_| pos.is_some()) {
                let bases = to.iter().filter_map(|to| Some((*to, pos?)));
                irregular.entry(*from).or_default().extend(bases);
            }
        }
        let endings = |name: &str| -> Endings {
            let lines = get(name);
            let each = lines.iter().flat_map(|(ending, to)| to.iter().map(|to| (*ending, *to)));
            each.map(|(ending, to)| match to.strip_prefix('=') {
                Some(to) => (ending, to, true),
                None => (ending, to, false),
            })
            .collect()
        };
        let change = |name: &str, pos| (pos, changes(&get(name)));
        let letters = |name: &str| {
            list("particles", name).iter().flat_map(|text| text.chars()).collect::<Vec<_>>()
        };
        Self {
            particles: ["bare", "definite", "verb"].map(|name| list("particles", name)),
            pronouns: ["noun", "verb"].map(|name| list("pronouns", name)),
            unclear: list("pronouns", "unclear"),
            clear: list("pronouns", "clear"),
            endings: ["endings-bare", "endings-definite", "endings-bound", "endings-unclear"]
                .map(endings),
            nouns: [change("noun", Pos::Noun), change("adj", Pos::Adj)],
            plurals: [change("noun-plural", Pos::Noun), change("adj-plural", Pos::Adj)],
            prefixes: ["present", "first"].map(|name| list("particles", name)),
            tenses: ["past", "present", "first"].map(tense),
            bound: ["past-bound", "present-bound"].map(tense),
            verbs: sections.iter().map(|(_, lines)| changes(lines)).collect(),
            irregular,
            function: list("function", "words").into_iter().collect(),
            vowel: letters("vowel").first().copied().unwrap_or_default(),
            weak: letters("weak"),
        }
    }
}

/// The words of a line; `-` is none.
fn words(text: &'static str) -> Vec<&'static str> {
    text.split_whitespace().map(|word| if word == "-" { "" } else { word }).collect()
}
