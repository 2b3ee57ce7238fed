//! What the words of a text, and of each of its clauses, are together: so that a rule is not tried where it cannot match.

use super::atom::Test;
use super::element::Element;
use super::word::{Features, Members, Word};

/// All that some words are together.
#[derive(Debug, Clone, Default)]
pub(super) struct Together {
    features: Features,
    members: Members,
}

impl Together {
    fn add(&mut self, word: &Word) {
        self.features.some |= word.features.some;
        self.features.all |= word.features.all;
        self.members.join(&word.members);
    }

    pub(super) fn may_hold(&self, test: &Test) -> bool {
        test.may_hold(self.features, &self.members)
    }

    /// Whether each word that must be there may be among these.
    pub(super) fn may_match<'a>(&self, mut elements: impl Iterator<Item = &'a Element>) -> bool {
        elements.all(|element| match element {
            Element::Word { test, optional: false } => self.may_hold(test),
            _ => true,
        })
    }
}

/// What the words of a text, and of each of its clauses, are together.
pub(super) fn sums(words: &[Word]) -> (Together, Vec<Together>) {
    let last = words.last().map_or(0, |word| word.clause);
    let (mut all, mut clauses) = (Together::default(), vec![Together::default(); last + 1]);
    for word in words {
        if let Some(clause) = clauses.get_mut(word.clause) {
            clause.add(word);
        }
        all.add(word);
    }
    (all, clauses)
}
