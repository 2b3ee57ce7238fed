//! Phrases gathered one by one into a table.

use aho_corasick::AhoCorasick;
use rustc_hash::{FxHashMap, FxHashSet};

use super::inside::{Gathered, Sought};
use super::literal::Literal;
use super::step::{BEGINNING, Beginning, Step};
use super::{End, Form, How, Phrases};
use crate::language::inflection::japanese;
use crate::language::keys::{Wanted, tells, wanted};
use crate::language::pos::Pos;
use crate::language::script::is_alone;
use crate::language::sketch::Sketch;
use crate::language::stem::primary;
use crate::language::words::{fold, tokens};

/// So many ways of reading the words of a phrase are put in.
const WAYS: usize = 24;

/// So many keys of first words may be asked of a text one by one, before its words are gone through.
const FEW: usize = 256;

/// Gathers phrases.
#[derive(Debug, Default)]
pub struct Builder {
    loose: FxHashSet<u32>,
    steps: FxHashMap<Step, u32>,
    firsts: FxHashSet<u64>,
    /// How phrases begin.
    begins: FxHashSet<Step>,
    ends: Vec<(u32, End)>,
    nodes: u32,
    parts: Vec<(String, u32)>,
    inside: Gathered,
}

impl Builder {
    /// Adds a phrase of a language. An inflected one is also put in as it is written, so that a
    /// match tells whether it stands in its own form.
    pub fn add(&mut self, phrase: &str, language: &str, form: Form, payload: u32) {
        let literal = Literal::of(phrase).map(Box::new);
        let as_pos = match form {
            Form::As(pos) => Some(pos),
            _ => None,
        };
        let words = wanted(phrase, as_pos, language);
        let pos = as_pos.filter(|pos| tells(phrase, *pos, language));
        let end = End { payload, literal, pos, how: How::Exact, loose: false, tail: None };
        if end.literal.is_some() {
            let first: Vec<Wanted> = words.into_iter().take(1).collect();
            return self.put(&first, false, &end);
        }
        if form != Form::Exact && primary(language) == "ja" {
            return self.japanese(phrase, as_pos, &end);
        }
        self.put(&words, false, &end);
        // Words without spaces have no forms but those of Japanese verbs and adjectives.
        if form != Form::Exact && !phrase.chars().any(is_alone) {
            let loose = words.len() > 1 && as_pos == Some(Pos::Verb);
            self.put(&words, true, &End { loose, how: How::Inflected, ..end });
        }
    }

    /// Puts in each way of writing it; of verbs and adjectives the part that does not change.
    fn japanese(&mut self, phrase: &str, pos: Option<Pos>, end: &End) {
        let phrase = fold(phrase);
        let others = japanese::spellings(&phrase);
        for spelling in std::iter::once(&phrase).chain(&others) {
            let (stem, tail) = match japanese::parts(spelling, pos) {
                Some((stem, class)) => (stem, Some(class)),
                None => (&**spelling, None),
            };
            self.put(&wanted(stem, None, "ja"), false, &End { tail, ..end.clone() });
        }
    }

    /// Puts the words in one after the other, each by all of its keys.
    fn put(&mut self, words: &[Wanted], in_forms: bool, end: &End) {
        // Behind the first word of a loose phrase others may stand.
        let enough = if end.loose { 1 } else { words.len().min(BEGINNING) };
        let mut nodes: Vec<(u32, Option<Beginning>)> = vec![(0, None)];
        for (at, word) in words.iter().enumerate() {
            let keys = if in_forms { &*word.forms } else { std::slice::from_ref(&word.exact) };
            let mut next = Vec::with_capacity(nodes.len());
            // Each way of reading one word times each of the next: the first ones of a long phrase.
            let ways = if nodes.len() == 1 { keys.len() } else { WAYS };
            for ((node, before), key) in
                nodes.iter().flat_map(|node| keys.iter().map(move |key| (*node, *key))).take(ways)
            {
                let beginning = before.map_or(Beginning::with(key), |before| before.and(key));
                if at == 1 && enough > 1 {
                    self.begins.insert(beginning.part());
                }
                if at + 1 == enough {
                    self.begins.insert(beginning.whole());
                }
                if at == 0 {
                    self.firsts.insert(key);
                }
                let new = self.nodes + 1;
                let node = *self.steps.entry(Step::new(node, key)).or_insert(new);
                self.nodes = self.nodes.max(node);
                next.push((node, Some(beginning)));
            }
            if end.loose && at + 1 < words.len() {
                self.loose.extend(next.iter().map(|(node, _)| node));
            }
            nodes = next;
        }
        for (node, _) in nodes.into_iter().filter(|(node, _)| *node > 0) {
            self.ends.push((node, end.clone()));
        }
    }

    /// Adds a word that is also looked for inside longer words.
    pub fn add_part(&mut self, word: &str, payload: u32) {
        let word = word.trim();
        if !word.chars().all(is_alone) {
            self.parts.push((fold(word), payload));
            return;
        }
        // Each character of it is a word of any text.
        let how = How::Part;
        let words = tokens(word).into_iter();
        let words: Vec<Wanted> =
            words.map(|word| Wanted { exact: word.key, forms: Vec::new() }).collect();
        self.put(
            &words,
            false,
            &End { payload, literal: None, pos: None, how, loose: false, tail: None },
        );
    }

    /// Adds a word that is also looked for inside the compounds of a language; where they cannot be
    /// parted, it is found in none.
    pub fn add_inside(&mut self, word: &Sought<'_>, language: &str, payload: u32) {
        self.inside.add(word, language, payload);
    }

    /// The finished table.
    pub fn build(mut self) -> Phrases {
        self.steps.shrink_to_fit();
        self.ends.sort_by_key(|(node, _)| *node);
        let count = |node: u32| self.ends.partition_point(|(other, _)| *other <= node);
        let until = (0..=self.nodes).map(|node| u32::try_from(count(node)).unwrap_or(u32::MAX));
        let until = if self.ends.is_empty() { Box::default() } else { until.collect() };
        self.parts.retain(|(word, _)| !word.is_empty());
        let parts = (!self.parts.is_empty()).then(|| {
            let words = self.parts.iter().map(|(word, _)| word);
            let payloads = self.parts.iter().map(|(_, payload)| *payload).collect();
            AhoCorasick::new(words).ok().map(|found| (found, payloads))
        });
        let mut ways = Sketch::for_keys(self.steps.len() + self.begins.len());
        self.steps.keys().chain(&self.begins).for_each(|step| ways.add(step.0));
        Phrases {
            few: (self.firsts.len() <= FEW).then(|| self.firsts.iter().copied().collect()),
            ways,
            loose: self.loose,
            steps: self.steps,
            ends: self.ends.into_iter().map(|(_, end)| end).collect(),
            until,
            parts: parts.flatten(),
            inside: self.inside.build(),
        }
    }
}
