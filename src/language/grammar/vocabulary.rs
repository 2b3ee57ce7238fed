//! The words of a text in a script without blanks: the longest that a grammar's file names, and what stands between them.

use std::collections::BTreeSet;
use std::ops::{Range, RangeInclusive};
use std::sync::Arc;

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};

use super::read::Grammar;
use super::word::{Features, Named, QUESTION, Word, ends, parts};
use crate::language::Text;
use crate::language::script::is_plainly_alone;

/// The words that a grammar's lists name, with what these say of each.
#[derive(Debug)]
pub(super) struct Vocabulary {
    words: AhoCorasick,
    named: Vec<Arc<Named>>,
}

impl Vocabulary {
    /// None where the words are too many.
    pub(super) fn new(words: &BTreeSet<String>, grammar: &Grammar) -> Option<Self> {
        let named = words.iter().map(|word| Arc::new(grammar.named(word))).collect();
        let words = AhoCorasick::builder()
            .kind(Some(AhoCorasickKind::DFA))
            .match_kind(MatchKind::LeftmostLongest)
            .ascii_case_insensitive(true)
            .build(words);
        Some(Self { words: words.ok()?, named })
    }

    /// The words of a text; what stands between two of them, or between one and a sign, is one word more.
    pub(super) fn read(&self, text: &Text<'_>) -> Vec<Word> {
        let none = Arc::new(Named::default());
        let mut cut = Cut::default();
        let mut at = 0;
        for found in self.words.find_iter(text.text) {
            cut.between(text.text, at..found.start(), &none);
            let named = self.named.get(found.pattern().as_usize());
            cut.push(found.range(), named.unwrap_or(&none));
            at = found.end();
        }
        cut.between(text.text, at..text.text.len(), &none);
        cut.words
    }
}

/// The syllables of Korean.
const HANGUL: RangeInclusive<char> = '\u{ac00}'..='\u{d7a3}';

/// A text, cut as far as it has been read.
#[derive(Default)]
struct Cut {
    words: Vec<Word>,
    sentence: usize,
    clause: usize,
    /// The first word of the sentence.
    from: usize,
}

impl Cut {
    fn push(&mut self, span: Range<usize>, named: &Arc<Named>) {
        let (sentence, clause) = (self.sentence, self.clause);
        let (features, named) = (Features::default(), Arc::clone(named));
        self.words.push(Word { features, named, sentence, clause, span });
    }

    /// What stands between two words.
    fn between(&mut self, text: &str, span: Range<usize>, none: &Arc<Named>) {
        let mut start = span.start;
        for (at, c) in text.get(span.clone()).unwrap_or_default().char_indices() {
            if is_plainly_alone(c) || HANGUL.contains(&c) {
                continue;
            }
            let (ends, parts) = (ends(c), parts(c));
            if !ends && !parts && !c.is_whitespace() {
                continue;
            }
            let at = span.start + at;
            if start < at {
                self.push(start..at, none);
            }
            start = at + c.len_utf8();
            self.clause += usize::from(ends || parts);
            if ends {
                let asks = if matches!(c, '?' | '？') { QUESTION } else { 0 };
                for word in self.words.iter_mut().skip(self.from) {
                    word.features.some |= asks;
                    word.features.all |= asks;
                }
                self.sentence += 1;
                self.from = self.words.len();
            }
        }
        if start < span.end {
            self.push(start..span.end, none);
        }
    }
}
