//! What leads from word to word: the keys of a word, the steps of the trie, how phrases begin.

use super::{How, Text};

/// A way from a node. Both numbers are mixed into one, so that a step takes little room: that two of a
/// million steps are taken for each other happens once in thirty million glossaries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Step(pub(super) u64);

impl Step {
    pub(super) fn new(node: u32, key: u64) -> Self {
        Self::mixed(key, u64::from(node) + 1)
    }

    fn mixed(key: u64, other: u64) -> Self {
        Self(key ^ other.wrapping_mul(0x9E37_79B9_7F4A_7C15).rotate_left(23))
    }
}

/// So many words at most tell whether a phrase may begin with them.
pub(super) const BEGINNING: usize = 3;

/// The first words of a phrase, as they are put into `ways`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Beginning(u64);

impl Beginning {
    pub(super) fn with(key: u64) -> Self {
        Self(key)
    }

    pub(super) fn and(self, key: u64) -> Self {
        Self(Step::mixed(key, self.0).0)
    }

    /// All that has to be looked at.
    pub(super) fn whole(self) -> Step {
        Step::mixed(self.0, u64::MAX)
    }

    /// A part of that.
    pub(super) fn part(self) -> Step {
        Step(self.0)
    }
}

/// The keys of a word.
pub(super) struct Keys<'t> {
    /// As it stands.
    own: u64,
    /// Of what it may be a form of.
    forms: &'t [u64],
    /// Of verbs whose particle stands apart, with its place.
    apart: &'t [(usize, u64)],
}

impl<'t> Keys<'t> {
    #[inline]
    pub(super) fn of(text: &'t Text<'_>, at: usize) -> Option<Self> {
        let own = text.tokens.get(at)?.key;
        let forms = text.known.get(at).map(|known| &*known.forms).unwrap_or_default();
        if text.separated.is_empty() {
            return Some(Self { own, forms, apart: &[] });
        }
        let from = text.separated.partition_point(|(place, _)| *place < at);
        let to = text.separated.partition_point(|(place, _)| *place <= at);
        Some(Self { own, forms, apart: text.separated.get(from..to).unwrap_or_default() })
    }

    /// Tells each with how a phrase is found by it.
    #[inline]
    pub(super) fn each(&self, mut tell: impl FnMut(u64, How)) {
        tell(self.own, How::Exact);
        self.forms.iter().for_each(|key| tell(*key, How::Inflected));
        self.apart.iter().for_each(|(_, key)| tell(*key, How::Apart));
    }

    #[inline]
    pub(super) fn any(&self, is: impl Fn(u64) -> bool) -> bool {
        is(self.own)
            || self.forms.iter().any(|key| is(*key))
            || self.apart.iter().any(|(_, key)| is(*key))
    }
}
