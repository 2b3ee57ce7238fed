//! Phrases that hold marks.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use crate::language::words::fold;

/// A phrase that holds marks which are no part of a word: `C++`, `etc.`, `.NET`.
#[derive(Debug, Clone)]
pub(super) struct Literal {
    /// The phrase, folded, blanks as one.
    text: Box<str>,
    /// How many characters stand before its first word.
    lead: usize,
}

impl Literal {
    pub(super) fn of(phrase: &str) -> Option<Self> {
        let phrase = phrase.trim();
        let lead = phrase.chars().take_while(|c| !c.is_alphanumeric()).count();
        has_marks(phrase).then(|| Self { text: folded(phrase).into(), lead })
    }

    /// The bytes of the text that are this phrase, where its first word begins at `word`.
    pub(super) fn place(&self, text: &str, word: usize) -> Option<Range<usize>> {
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
