//! Many phrases looked for in one pass: a trie over hashed words.
//!
//! Unlike an automaton over bytes it never loses a match to a longer one that fails at a word
//! boundary, and its cost hardly grows with the number of phrases.

mod build;
mod inside;
mod literal;

use std::ops::Range;

use aho_corasick::AhoCorasick;
use rustc_hash::{FxHashMap, FxHashSet};

pub use build::Builder;
pub use inside::{Inside, Sought};
use literal::Literal;

use super::hyphens;
use super::inflection::japanese::{self, Class};
use super::places::{begins, stands};
use super::pos::Pos;
use super::sketch::Sketch;
use super::text::Text;

/// A table of phrases, each with a payload.
#[derive(Debug, Clone, Default)]
pub struct Phrases {
    /// All of `steps`, roughly.
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

/// A way from a node. Both numbers are mixed into one, so that a step takes little room: that two of a
/// million steps are taken for each other happens once in thirty million glossaries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Step(u64);

impl Step {
    fn new(node: u32, key: u64) -> Self {
        Self(key ^ (u64::from(node) + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15).rotate_left(23))
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
            for first in 0..text.tokens.len() {
                self.find_from(first, text, (&mut states, &mut next), &mut found);
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

    /// The places of phrases that begin with a word.
    fn find_from(
        &self,
        first: usize,
        text: &Text<'_>,
        (states, next): (&mut Vec<State>, &mut Vec<State>),
        found: &mut Vec<Match>,
    ) {
        states.clear();
        Self::each_key(text, first, |key, how| {
            let node = self.step(0, key).filter(|node| self.leads_on(*node, text, first));
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
            Self::each_key(text, last, |key, how| {
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

    /// Whether a phrase ends with its first word, or may go on with the next one of the text.
    fn leads_on(&self, node: u32, text: &Text<'_>, first: usize) -> bool {
        let goes_on = || {
            let mut any = false;
            Self::each_key(text, first + 1, |key, _| {
                any |= self.ways.may_have(Step::new(node, key).0);
            });
            any && text.tokens.get(first + 1).is_some_and(|token| token.joined)
        };
        !self.ends_at(node).is_empty()
            || !self.loose.is_empty() && self.loose.contains(&node)
            || goes_on()
    }

    fn ends_at(&self, node: u32) -> &[End] {
        let Some(node) = usize::try_from(node).ok().filter(|node| *node > 0) else { return &[] };
        let until = |node: usize| self.until.get(node).and_then(|at| usize::try_from(*at).ok());
        let (Some(from), Some(to)) = (until(node - 1), until(node)) else { return &[] };
        self.ends.get(from..to).unwrap_or_default()
    }

    /// Tells the keys of a word, each with how it was found by it.
    fn each_key(text: &Text<'_>, at: usize, mut seen: impl FnMut(u64, How)) {
        let keys = text.known.get(at).map(|known| &*known.keys).unwrap_or_default();
        for (place, key) in keys.iter().enumerate() {
            seen(*key, if place == 0 { How::Exact } else { How::Inflected });
        }
        if !text.separated.is_empty() {
            let from = text.separated.partition_point(|(place, _)| *place < at);
            let apart = text.separated.get(from..).unwrap_or_default().iter();
            apart.take_while(|(place, _)| *place == at).for_each(|(_, key)| seen(*key, How::Apart));
        }
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
        let whole = stands(&text.tokens, first, last, text.language);
        (whole && !hyphens::is_part(text, &span)).then_some(Match {
            payload: end.payload,
            span,
            how,
        })
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
