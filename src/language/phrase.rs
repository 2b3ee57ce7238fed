//! Many phrases looked for in one pass: a trie over hashed words.
//!
//! Unlike an automaton over bytes it never loses a match to a longer one that fails at a word
//! boundary, and its cost hardly grows with the number of phrases.

use std::ops::Range;

use aho_corasick::AhoCorasick;
use rustc_hash::FxHashMap;
use unicode_segmentation::UnicodeSegmentation;

use super::stem::stem;
use super::text::{Text, exact_key, stem_key};
use super::words::{fold, tokens};

/// A table of phrases, each with a payload.
#[derive(Debug, Clone, Default)]
pub struct Phrases {
    steps: FxHashMap<(u32, u64), u32>,
    ends: FxHashMap<u32, Vec<End>>,
    parts: Option<(AhoCorasick, Vec<u32>)>,
}

/// How a phrase is looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Word by word as it is written, folded.
    Exact,
    /// Word by word in any form with the same stem.
    Inflected,
}

/// A phrase that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Match {
    /// What was put in with the phrase.
    pub payload: u32,
    /// Bytes of the original text.
    pub span: Range<usize>,
    /// How it was found.
    pub how: How,
}

/// How a phrase was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum How {
    /// As it is written, folding aside.
    Exact,
    /// In another form.
    Inflected,
    /// Inside a longer word.
    Part,
}

impl How {
    /// As the API names it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::Inflected => "inflected",
            Self::Part => "part",
        }
    }
}

#[derive(Debug, Clone)]
struct End {
    payload: u32,
    literal: Option<Literal>,
}

/// A phrase that holds marks which are no part of a word: `C++`, `etc.`, `.NET`.
#[derive(Debug, Clone)]
struct Literal {
    /// The phrase, folded, blanks as one.
    text: Box<str>,
    /// How many characters stand before its first word.
    lead: usize,
}

impl Literal {
    fn of(phrase: &str) -> Option<Self> {
        let phrase = phrase.trim();
        let lead = phrase.chars().take_while(|c| !c.is_alphanumeric()).count();
        has_marks(phrase).then(|| Self { text: folded(phrase).into(), lead })
    }

    /// The bytes of the text that are this phrase, where its first word begins at `word`.
    fn place(&self, text: &str, word: usize) -> Option<Range<usize>> {
        let start = match self.lead {
            0 => word,
            lead => text.get(..word)?.char_indices().rev().nth(lead - 1)?.0,
        };
        let mut found = String::with_capacity(self.text.len());
        let rest = text.get(start..)?;
        for (at, cluster) in rest.grapheme_indices(true) {
            if found.len() >= self.text.len() {
                let goes_on = found.ends_with(char::is_alphanumeric)
                    && cluster.starts_with(char::is_alphanumeric);
                return (*found == *self.text && !goes_on).then_some(start..start + at);
            }
            push_folded(&mut found, cluster);
            if !self.text.starts_with(&found) {
                return None;
            }
        }
        (*found == *self.text).then_some(start..text.len())
    }
}

/// A phrase with its marks, folded; however many blanks stand for one.
fn folded(phrase: &str) -> String {
    let mut made = String::with_capacity(phrase.len());
    phrase.graphemes(true).for_each(|cluster| push_folded(&mut made, cluster));
    made
}

fn push_folded(made: &mut String, cluster: &str) {
    if !cluster.chars().all(char::is_whitespace) {
        made.push_str(&fold(cluster));
    } else if !made.ends_with(' ') {
        made.push(' ');
    }
}

/// Gathers phrases.
#[derive(Debug, Default)]
pub struct Builder {
    phrases: Phrases,
    nodes: u32,
    parts: Vec<(String, u32)>,
}

impl Builder {
    /// Adds a phrase of a language. An inflected one is also put in as it is written, so that a
    /// match tells whether it stands in its own form.
    pub fn add(&mut self, phrase: &str, language: &str, form: Form, payload: u32) {
        let words = tokens(phrase);
        let literal = Literal::of(phrase);
        let exact = words.iter().map(|word| exact_key(&word.fold));
        if literal.is_some() {
            return self.put(exact.take(1), End { payload, literal });
        }
        self.put(exact, End { payload, literal: None });
        if form == Form::Inflected {
            let stems = words.iter().map(|word| stem_key(&stem(&word.fold, language)));
            self.put(stems, End { payload, literal: None });
        }
    }

    fn put(&mut self, keys: impl Iterator<Item = u64>, end: End) {
        let mut node = 0;
        for key in keys {
            let next = self.nodes + 1;
            node = *self.phrases.steps.entry((node, key)).or_insert(next);
            self.nodes = self.nodes.max(node);
        }
        if node > 0 {
            self.phrases.ends.entry(node).or_default().push(end);
        }
    }

    /// Adds a word that is also looked for inside longer words.
    pub fn add_part(&mut self, word: &str, payload: u32) {
        self.parts.push((fold(word.trim()), payload));
    }

    /// The finished table.
    pub fn build(mut self) -> Phrases {
        self.parts.retain(|(word, _)| !word.is_empty());
        if !self.parts.is_empty() {
            let words = self.parts.iter().map(|(word, _)| word);
            self.phrases.parts = AhoCorasick::new(words)
                .ok()
                .map(|found| (found, self.parts.iter().map(|(_, payload)| *payload).collect()));
        }
        self.phrases
    }
}

/// Whether the phrase holds marks that do not belong to words.
fn has_marks(phrase: &str) -> bool {
    phrase.trim().chars().any(|c| {
        let of_word = c.is_alphanumeric()
            || c.is_whitespace()
            || matches!(c, '-' | '\'' | '’' | '・' | 'ー' | '\u{200b}'..='\u{200f}' | '\u{ad}')
            || unicode_normalization::char::is_combining_mark(c);
        !of_word
    })
}

impl Phrases {
    /// Whether there is nothing to look for.
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty() && self.parts.is_none()
    }

    /// All places of all phrases, overlapping ones too, in the order of their first byte.
    pub fn find(&self, text: &Text<'_>) -> Vec<Match> {
        let mut found = Vec::new();
        let mut nodes: Vec<(u32, bool)> = Vec::new();
        let mut next: Vec<(u32, bool)> = Vec::new();
        for first in 0..text.tokens.len() {
            if !text.tokens[first].begins {
                continue;
            }
            nodes.clear();
            nodes.push((0, true));
            for last in first..text.tokens.len() {
                if last > first && !text.tokens[last].joined {
                    break;
                }
                next.clear();
                for &(node, exact) in &nodes {
                    for (sort, key) in text.keys[last].iter().enumerate() {
                        if let Some(&step) = self.steps.get(&(node, *key)) {
                            next.push((step, exact && sort == 0));
                        }
                    }
                }
                if next.is_empty() {
                    break;
                }
                for &(node, exact) in &next {
                    for end in self.ends.get(&node).into_iter().flatten() {
                        found.extend(Self::end(text, first, last, end, exact));
                    }
                }
                std::mem::swap(&mut nodes, &mut next);
            }
        }
        self.find_parts(text, &mut found);
        found.sort_by_key(|one| (one.span.start, one.span.end, one.payload, one.how));
        found.dedup_by(|two, one| one.span == two.span && one.payload == two.payload);
        found
    }

    fn end(text: &Text<'_>, first: usize, last: usize, end: &End, exact: bool) -> Option<Match> {
        let start = text.tokens[first].start;
        let how = if exact { How::Exact } else { How::Inflected };
        if let Some(literal) = &end.literal {
            let span = literal.place(text.text, start)?;
            return Some(Match { payload: end.payload, span, how: How::Exact });
        }
        let last = &text.tokens[last];
        last.ends.then_some(Match { payload: end.payload, span: start..last.end, how })
    }

    fn find_parts(&self, text: &Text<'_>, found: &mut Vec<Match>) {
        let Some((automaton, payloads)) = &self.parts else { return };
        // A word of a script without spaces is several tokens: join them.
        let mut first = 0;
        while first < text.tokens.len() {
            let mut last = first;
            let mut word = text.tokens[first].fold.to_string();
            let mut starts = vec![0];
            while last + 1 < text.tokens.len()
                && text.tokens[last].end == text.tokens[last + 1].start
            {
                last += 1;
                starts.push(word.len());
                word.push_str(&text.tokens[last].fold);
            }
            for hit in automaton.find_overlapping_iter(&word).take(64) {
                let from = starts.partition_point(|&start| start <= hit.start()) - 1;
                let to = starts.partition_point(|&start| start < hit.end()) - 1;
                let span = text.tokens[first + from].start..text.tokens[first + to].end;
                let payload = payloads[hit.pattern().as_usize()];
                found.push(Match { payload, span, how: How::Part });
            }
            first = last + 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(phrases: &[&str], language: &str, text: &str, expected: &[&str]) {
        let mut builder = Builder::default();
        for (payload, phrase) in (0..).zip(phrases) {
            match phrase.strip_prefix('*') {
                Some(part) => builder.add_part(part, payload),
                None => builder.add(phrase, language, Form::Inflected, payload),
            }
        }
        let text = Text::new(text, language);
        let found: Vec<&str> = builder
            .build()
            .find(&text)
            .into_iter()
            .map(|found| text.slice(found.span.start, found.span.end))
            .collect();
        assert_eq!(found, expected, "{phrases:?} in {:?}", text.text);
    }

    #[test]
    fn words_are_found_whole_and_in_their_forms() {
        check(&["refund"], "en", "Two refunds were refunded.", &["refunds", "refunded"]);
        check(&["site"], "en", "the website", &[]);
        check(&["is order", "order"], "en", "this order", &["order"]);
        check(&["return label"], "en", "your return labels", &["return labels"]);
        check(&["return label"], "en", "the return. Label it", &[]);
    }

    #[test]
    fn marks_inside_and_at_the_end_count() {
        check(&["C++"], "en", "C++ and C", &["C++"]);
        check(&["etc."], "en", "cups etc. and etc", &["etc."]);
        check(&["Node.js"], "en", "node.js, Node", &["node.js"]);
    }

    #[test]
    fn scripts_without_spaces_keep_their_words() {
        check(&["ワード"], "ja", "パスワードを変更", &[]);
        check(&["京都"], "ja", "東京都に住む", &[]);
        check(&["返金"], "ja", "返金をお願いします", &["返金"]);
    }

    #[test]
    fn parts_are_found_inside_words() {
        check(&["*keim"], "de", "Die Keimtötung wirkt", &["Keimtötung"]);
    }

    #[test]
    fn an_empty_table_finds_nothing() {
        check(&[], "en", "anything", &[]);
        check(&["", "…"], "en", "anything …", &[]);
    }
}
