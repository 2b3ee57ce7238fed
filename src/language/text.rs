//! A text cut into words once, for all that look for something in it.

use std::hash::Hasher;

use rustc_hash::FxHasher;

use super::stem::stem;
use super::words::{Token, tokens};

/// A text with its words, folded and stemmed in one language.
#[derive(Debug, Clone)]
pub struct Text<'a> {
    /// The text as it stands.
    pub text: &'a str,
    /// The language whose inflection its words follow.
    pub language: &'a str,
    /// Its words.
    pub tokens: Vec<Token>,
    /// For each word a hash of its folded form and one of its stem.
    pub(super) keys: Vec<[u64; 2]>,
}

impl<'a> Text<'a> {
    /// Cuts, folds and stems.
    pub fn new(text: &'a str, language: &'a str) -> Self {
        let tokens = tokens(text);
        let keys = tokens
            .iter()
            .map(|token| [exact_key(&token.fold), stem_key(&stem(&token.fold, language))])
            .collect();
        Self { text, language, tokens, keys }
    }

    /// What stands between two bytes; empty where that is no place of the text.
    pub fn slice(&self, start: usize, end: usize) -> &'a str {
        self.text.get(start..end).unwrap_or_default()
    }

    /// Byte ranges of its sentences, in order.
    pub fn sentences(&self) -> Vec<std::ops::Range<usize>> {
        use unicode_segmentation::UnicodeSegmentation;
        // A line break ends a sentence: replies are written in lines.
        let mut found = Vec::new();
        let mut at = 0;
        for line in self.text.split_inclusive('\n') {
            for (start, sentence) in line.split_sentence_bound_indices() {
                if sentence.chars().any(char::is_alphanumeric) {
                    found.push(at + start..at + start + sentence.trim_end().len());
                }
            }
            at += line.len();
        }
        found
    }
}

/// The key of a folded word.
pub(super) fn exact_key(fold: &str) -> u64 {
    key(fold, 0)
}

/// The key of a stem.
pub(super) fn stem_key(stem: &str) -> u64 {
    key(stem, 1)
}

fn key(text: &str, sort: u8) -> u64 {
    let mut hasher = FxHasher::default();
    hasher.write_u8(sort);
    hasher.write(text.as_bytes());
    hasher.finish()
}
