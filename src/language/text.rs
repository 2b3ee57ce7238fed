//! A text cut into words once, for all that look for something in it.

use std::cell::OnceCell;
use std::ops::Range;
use std::rc::Rc;

use super::agreement::agreement;
use super::inflection::{Context, Role, Shape, nouns_have_capitals};
use super::keys::{Known, known as look_up, separated_key};
use super::particles;
use super::words::{Token, tokens};

/// A text with its words, folded, and what each may be a form of in one language.
#[derive(Debug, Clone)]
pub struct Text<'a> {
    /// The text as it stands.
    pub text: &'a str,
    /// The language whose inflection its words follow.
    pub language: &'a str,
    /// Its words.
    pub tokens: Vec<Token>,
    /// What each word is known by.
    pub(super) known: Vec<Rc<Known>>,
    /// Verbs whose particle stands apart: place of the verb's word and its key.
    pub(super) separated: Vec<(usize, u64)>,
    sentences: OnceCell<Vec<Range<usize>>>,
}

impl<'a> Text<'a> {
    /// Cuts, folds and looks each word up.
    pub fn new(text: &'a str, language: &'a str) -> Self {
        let tokens = tokens(text);
        let capitals = nouns_have_capitals(language);
        let shape = |token: &Token| if capitals { shape(text, token) } else { Shape::Any };
        let mut roles = agreement(language).map(|rules| rules.rules.roles(text, &tokens));
        let mut known: Vec<Rc<Known>> = Vec::with_capacity(tokens.len());
        for token in &tokens {
            let role = roles
                .as_mut()
                .map_or(Role::Any, |roles| roles.next(known.last().map(|known| &**known)));
            known.push(look_up(token, Context { shape: shape(token), role }, language));
        }
        let separated = particles::separated(&tokens, language)
            .map(|(place, verb)| (place, separated_key(&verb)))
            .collect();
        Self { text, language, tokens, known, separated, sentences: OnceCell::new() }
    }

    /// What stands between two bytes; empty where that is no place of the text.
    pub fn slice(&self, start: usize, end: usize) -> &'a str {
        self.text.get(start..end).unwrap_or_default()
    }

    /// Byte ranges of its sentences, in order.
    pub fn sentences(&self) -> &[Range<usize>] {
        self.sentences.get_or_init(|| self.cut())
    }

    fn cut(&self) -> Vec<Range<usize>> {
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

/// Whether a word's capital tells anything: not at the start of a sentence, not among capitals.
fn shape(text: &str, token: &Token) -> Shape {
    let mut letters = text.get(token.start..token.end).unwrap_or_default().chars();
    if !letters.next().is_some_and(char::is_uppercase) {
        return Shape::Small;
    }
    let before = text.get(..token.start).unwrap_or_default();
    let before = before.trim_end_matches([' ', '\t', '\u{a0}']);
    let within = |c: char| c.is_alphanumeric() || matches!(c, ',' | ';' | '-' | '\'' | '’' | '/');
    let starts = !before.ends_with(within);
    if starts || letters.next().is_some_and(char::is_uppercase) {
        Shape::Any
    } else {
        Shape::Capital
    }
}
