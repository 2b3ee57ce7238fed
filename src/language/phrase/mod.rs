//! Many phrases looked for in one pass: a trie over hashed words.
//!
//! Unlike an automaton over bytes it never loses a match to a longer one that fails at a word
//! boundary, and its cost hardly grows with the number of phrases.

mod build;
mod inside;
mod literal;
mod step;

use std::ops::Range;

use aho_corasick::AhoCorasick;
use rustc_hash::{FxHashMap, FxHashSet};

pub use build::Builder;
pub use inside::{Inside, Sought};
use literal::Literal;
use step::{Beginning, Keys, Step};

use super::hyphens;
use super::inflection::japanese::{self, Class};
use super::places::{begins, stands};
use super::pos::Pos;
use super::sketch::Sketch;
use super::text::Text;

/// A table of phrases, each with a payload.
#[derive(Debug, Clone, Default)]
pub struct Phrases {
    /// Roughly all of `steps`, and how phrases begin.
    ways: Sketch,
    /// The keys with which a phrase begins, where they are few.
    few: Option<Box<[u64]>>,
    /// Nodes after which other words may stand.
    loose: FxHashSet<u32>,
    /// From a node by a word's key to the next node.
    steps: FxHashMap<Step, u32>,
    /// What ends at a node: those of node `n` are `ends[until[n - 1]..until[n]]`.
    ends: Box<[End]>,
    until: Box<[u32]>,
    parts: Option<(AhoCorasick, Vec<u32>)>,
    inside: Option<inside::Inner>,
}

/// How a phrase is looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Word by word as it is written, folded.
    Exact,
    /// Word by word in any form.
    Inflected,
    /// In any form, as this part of speech; a phrase around a verb with a few words in between.
    As(Pos),
}

impl Form {
    /// A line of a data file: a phrase in any form, after `= ` only as it is written.
    pub(super) fn written(line: &str) -> (&str, Self) {
        match line.strip_prefix("= ") {
            Some(phrase) => (phrase, Self::Exact),
            None => (line, Self::Inflected),
        }
    }
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
    /// In any form, with other words between its parts: `bieten … an`.
    Apart,
    /// As the last part of a compound: in `Firmenkonto` the `Konto`.
    Head,
    /// As a part of a compound before another: `Kontoinhaber`.
    Modifier,
    /// Anywhere inside a longer word.
    Part,
}

impl How {
    /// As the API names it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::Inflected => "inflected",
            Self::Apart => "apart",
            Self::Head => "head",
            Self::Modifier => "modifier",
            Self::Part => "part",
        }
    }

    /// Whether what was found is only a part of the word there.
    pub fn is_inside(self) -> bool {
        matches!(self, Self::Head | Self::Modifier | Self::Part)
    }
}

#[derive(Debug, Clone)]
struct End {
    payload: u32,
    literal: Option<Box<Literal>>,
    /// What the word must be, where that can be told.
    pos: Option<Pos>,
    /// How it is found at best by this way.
    how: How,
    /// Whether other words may stand between its own.
    loose: bool,
    /// What may follow, where this is the stem of a Japanese verb or adjective.
    tail: Option<Class>,
}

/// A way into the trie.
#[derive(Debug, Clone, Copy)]
struct State {
    node: u32,
    how: How,
    skipped: u8,
    /// The word that led there.
    last: usize,
}

/// So many other words may stand between two of a loose phrase.
const SKIPPED: u8 = 3;

impl Phrases {
    /// Whether there is nothing to look for.
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty() && self.parts.is_none() && self.inside.is_none()
    }

    /// All places of all phrases, overlapping ones too, in the order of their first byte.
    pub fn find(&self, text: &Text<'_>) -> Vec<Match> {
        let mut found = Vec::new();
        if self.may_begin_in(text) {
            let (mut states, mut next) = (Vec::new(), Vec::new());
            for first in self.first_words(text) {
                if self.may_begin_at(first, text) {
                    self.find_from(first, text, (&mut states, &mut next), &mut found);
                }
            }
        }
        if let Some(inside) = &self.inside {
            inside.find(text, &mut found);
        }
        self.find_parts(text, &mut found);
        found.sort_by_key(|one| (one.span.start, one.span.end, one.payload, one.how));
        found.dedup_by(|two, one| one.span == two.span && one.payload == two.payload);
        found
    }

    /// Whether any phrase may begin in a text; asked where that is quicker than to go through its words.
    fn may_begin_in(&self, text: &Text<'_>) -> bool {
        match &self.few {
            Some(few) if few.len() <= text.tokens.len() => {
                few.iter().any(|key| text.keys.may_have(*key))
            }
            _ => true,
        }
    }

    /// The words that are the first of any phrase: few of a text.
    fn first_words(&self, text: &Text<'_>) -> Vec<usize> {
        let begins = |key: &u64| self.ways.may_have(Step::new(0, *key).0);
        let mut words = Vec::new();
        for (at, (token, known)) in text.tokens.iter().zip(&text.known).enumerate() {
            if begins(&token.key) || known.forms.iter().any(begins) {
                words.push(at);
            }
        }
        let apart = text.separated.iter().filter(|(_, key)| begins(key)).map(|(at, _)| *at);
        words.extend(apart);
        if !text.separated.is_empty() {
            words.sort_unstable();
            words.dedup();
        }
        words
    }

    /// Whether a phrase may begin with a word, by it and the next two.
    fn may_begin_at(&self, first: usize, text: &Text<'_>) -> bool {
        let may_have = |step: Step| self.ways.may_have(step.0);
        let next = |at: usize| {
            let goes_on = text.tokens.get(at).is_some_and(|token| token.joined);
            if goes_on { Keys::of(text, at) } else { None }
        };
        let third = |words: Beginning| {
            let whole = |key| may_have(words.and(key).whole());
            next(first + 2).is_some_and(|keys| keys.any(whole))
        };
        let second = |word: Beginning| {
            let leads = |key| {
                let words = word.and(key);
                may_have(words.part()) && (may_have(words.whole()) || third(words))
            };
            next(first + 1).is_some_and(|keys| keys.any(leads))
        };
        let leads = |key| {
            let word = Beginning::with(key);
            may_have(Step::new(0, key)) && (may_have(word.whole()) || second(word))
        };
        Keys::of(text, first).is_some_and(|keys| keys.any(leads))
    }

    /// The places of phrases that begin with a word.
    fn find_from(
        &self,
        first: usize,
        text: &Text<'_>,
        (states, next): (&mut Vec<State>, &mut Vec<State>),
        found: &mut Vec<Match>,
    ) {
        states.clear();
        let Some(keys) = Keys::of(text, first) else { return };
        keys.each(|key, how| {
            let node = self.step(0, key);
            states.extend(node.map(|node| State { node, how, skipped: 0, last: first }));
        });
        let mut last = first;
        while !states.is_empty() {
            for state in states.iter().filter(|state| state.last == last) {
                for end in self.ends_at(state.node) {
                    found.extend(Self::end(text, first, last, end, *state));
                }
            }
            last += 1;
            if !text.tokens.get(last).is_some_and(|token| token.joined) {
                break;
            }
            next.clear();
            let Some(keys) = Keys::of(text, last) else { break };
            keys.each(|key, how| {
                for state in &*states {
                    let node = self.step(state.node, key);
                    let state = |node| State { node, how: how.max(state.how), last, ..*state };
                    next.extend(node.map(state));
                }
            });
            if !self.loose.is_empty() {
                let skip =
                    |state: &&State| state.skipped < SKIPPED && self.loose.contains(&state.node);
                next.extend(states.iter().filter(skip).map(|state| State {
                    how: How::Apart,
                    skipped: state.skipped + 1,
                    ..*state
                }));
            }
            std::mem::swap(states, next);
        }
    }

    fn step(&self, node: u32, key: u64) -> Option<u32> {
        let step = Step::new(node, key);
        if self.ways.may_have(step.0) { self.steps.get(&step).copied() } else { None }
    }

    fn ends_at(&self, node: u32) -> &[End] {
        let Some(node) = usize::try_from(node).ok().filter(|node| *node > 0) else { return &[] };
        let until = |node: usize| self.until.get(node).and_then(|at| usize::try_from(*at).ok());
        let (Some(from), Some(to)) = (until(node - 1), until(node)) else { return &[] };
        self.ends.get(from..to).unwrap_or_default()
    }

    fn end(text: &Text<'_>, first: usize, last: usize, end: &End, state: State) -> Option<Match> {
        let start = text.tokens.get(first)?.start;
        if let Some(literal) = &end.literal {
            let span = literal.place(text.text, start)?;
            return Some(Match { payload: end.payload, span, how: How::Exact });
        }
        if state.skipped > 0 && !end.loose {
            return None;
        }
        if let Some(pos) = end.pos {
            let known = &text.known.get(first)?.pos;
            if state.how != How::Apart
                && !known.is_empty()
                && !known.iter().any(|one| one.fits(pos))
            {
                return None;
            }
        }
        let span = start..text.tokens.get(last)?.end;
        if let Some(class) = end.tail {
            let tail = japanese::tail(class, text.text.get(span.end..)?)?;
            let span = start..span.end + tail;
            return begins(&text.tokens, first, last).then_some(Match {
                payload: end.payload,
                span,
                how: How::Inflected,
            });
        }
        let how = state.how.max(end.how);
        let fits = if how == How::Part {
            let within = text.tokens.get(first..=last).unwrap_or_default();
            within.is_sorted_by(|one, next| one.end == next.start)
        } else {
            stands(&text.tokens, first, last, text.language) && !hyphens::is_part(text, &span)
        };
        fits.then_some(Match { payload: end.payload, span, how })
    }

    fn find_parts(&self, text: &Text<'_>, found: &mut Vec<Match>) {
        let Some((automaton, payloads)) = &self.parts else { return };
        // A word of a script without spaces is several tokens: join them.
        let (mut word, mut starts) = (String::new(), Vec::new());
        let mut first = 0;
        while first < text.tokens.len() {
            let mut last = first;
            word.clear();
            starts.clear();
            loop {
                starts.push(word.len());
                word.push_str(&text.tokens[last].fold);
                let next = text.tokens.get(last + 1);
                if next.is_none_or(|next| text.tokens[last].end != next.start) {
                    break;
                }
                last += 1;
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
mod tests;
