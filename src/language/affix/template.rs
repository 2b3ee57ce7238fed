//! Words made of a root and a template, with particles written to both ends, as in Arabic.

use std::sync::OnceLock;

use rustc_hash::FxHashMap;

use super::shape::Shape;
use crate::language::pos::Pos;

/// What the lines of a section say: what stands in the word, what the dictionary has.
type Lines = Vec<(&'static str, Vec<&'static str>)>;

/// Templates with those of their dictionary forms.
type Changes = Vec<(Shape, Vec<Shape>)>;

/// Endings with what the dictionary has instead of each.
type Endings = Vec<(&'static str, Vec<&'static str>)>;

/// Endings of verbs with the changes of what is left without them.
type Tense = Vec<(&'static str, Vec<usize>)>;

/// The affixes and templates of a language.
#[derive(Debug, Default)]
pub(super) struct Templates {
    /// Written to the beginning of nouns, of nouns with the article in it, of verbs.
    particles: [Vec<&'static str>; 3],
    /// Written to the end of nouns and of verbs.
    pronouns: [Vec<&'static str>; 2],
    /// Endings of nouns and adjectives, and those before a pronoun.
    endings: [Endings; 2],
    nouns: Changes,
    adjectives: Changes,
    prefixes: Vec<&'static str>,
    past: Tense,
    present: Tense,
    /// Changes of verbs, by place.
    verbs: Vec<Changes>,
    irregular: FxHashMap<&'static str, Vec<(&'static str, Pos)>>,
    /// The letter that is in no root.
    vowel: char,
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

/// Notes a stem once.
fn note(stems: &mut Vec<String>, stem: String) {
    if has(&stem, 2) && !stems.contains(&stem) {
        stems.push(stem);
    }
}

impl Templates {
    /// The dictionary forms that a folded word may be a form of.
    pub(super) fn bases(&self, word: &str) -> Vec<(String, Pos)> {
        let mut bases = Bases { word, found: Vec::new() };
        let mut stems = Vec::new();
        let [bare, definite, before_verbs] = &self.particles;
        for (particles, is_definite) in [(bare, false), (definite, true)] {
            for particle in particles {
                let Some(noun) = word.strip_prefix(particle) else { continue };
                // Of one letter hardly a word is left.
                if has(noun, if particle.is_empty() || is_definite { 2 } else { 3 }) {
                    self.noun_stems(noun, !is_definite, &mut stems);
                }
            }
        }
        for stem in &stems {
            self.nouns(stem, &mut bases);
        }
        for particle in before_verbs {
            let Some(verb) = word.strip_prefix(particle) else { continue };
            if has(verb, if particle.is_empty() { 2 } else { 3 }) {
                self.verb(verb, &mut bases);
                let [_, pronouns] = &self.pronouns;
                for verb in pronouns.iter().filter_map(|pronoun| verb.strip_suffix(pronoun)) {
                    if has(verb, 2) {
                        self.verb(verb, &mut bases);
                    }
                }
            }
        }
        bases.found
    }

    /// What a noun without particles may be without pronoun and ending.
    fn noun_stems(&self, noun: &str, with_pronouns: bool, stems: &mut Vec<String>) {
        let [free, bound] = &self.endings;
        let [pronouns, _] = &self.pronouns;
        let mut strip = |noun: &str, endings: &Endings| {
            for (ending, instead) in endings {
                let Some(stem) = noun.strip_suffix(ending) else { continue };
                for instead in instead {
                    note(stems, format!("{stem}{instead}"));
                }
            }
        };
        strip(noun, free);
        if with_pronouns {
            for noun in pronouns.iter().filter_map(|pronoun| noun.strip_suffix(pronoun)) {
                strip(noun, bound);
            }
        }
    }

    fn nouns(&self, stem: &str, bases: &mut Bases<'_>) {
        bases.add(stem, Pos::Noun);
        bases.add(stem, Pos::Adj);
        for (base, pos) in self.irregular.get(stem).into_iter().flatten() {
            if *pos != Pos::Verb {
                bases.add(base, *pos);
            }
        }
        let letters: Vec<char> = stem.chars().collect();
        self.change(&letters, &self.nouns, Pos::Noun, bases);
        self.change(&letters, &self.adjectives, Pos::Adj, bases);
    }

    fn verb(&self, verb: &str, bases: &mut Bases<'_>) {
        for (base, pos) in self.irregular.get(verb).into_iter().flatten() {
            if *pos == Pos::Verb {
                bases.add(base, *pos);
            }
        }
        self.tense(verb, &self.past, bases);
        for stem in self.prefixes.iter().filter_map(|prefix| verb.strip_prefix(prefix)) {
            self.tense(stem, &self.present, bases);
        }
    }

    fn tense(&self, verb: &str, endings: &Tense, bases: &mut Bases<'_>) {
        for (ending, changes) in endings {
            let Some(stem) = verb.strip_suffix(ending).filter(|stem| has(stem, 2)) else { continue };
            let letters: Vec<char> = stem.chars().collect();
            for changes in changes.iter().filter_map(|place| self.verbs.get(*place)) {
                self.change(&letters, changes, Pos::Verb, bases);
            }
        }
    }

    fn change(&self, stem: &[char], changes: &Changes, pos: Pos, bases: &mut Bases<'_>) {
        for (from, to) in changes {
            if let Some(found) = from.find(stem, self.vowel) {
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
        Self {
            particles: ["bare", "definite", "verb"].map(|name| list("particles", name)),
            pronouns: ["noun", "verb"].map(|name| list("pronouns", name)),
            endings: ["endings", "endings-bound"].map(get),
            nouns: changes(&get("noun")),
            adjectives: changes(&get("adj")),
            prefixes: list("particles", "present"),
            past: tense("past"),
            present: tense("present"),
            verbs: sections.iter().map(|(_, lines)| changes(lines)).collect(),
            irregular,
            vowel: list("particles", "vowel").first().and_then(|c| c.chars().next()).unwrap_or_default(),
        }
    }
}

/// The words of a line; `-` is none.
fn words(text: &'static str) -> Vec<&'static str> {
    text.split_whitespace().map(|word| if word == "-" { "" } else { word }).collect()
}
