//! What the words of a text, and of each of its clauses, are together, and what a rule needs of them: so that it is not
//! tried where it cannot match.

use super::atom::Test;
use super::element::Element;
use super::word::{Features, Members, Word};

/// All that some words are together.
#[derive(Debug, Clone, Default)]
pub(super) struct Together {
    features: Features,
    members: Members,
}

/// What must be among some words for a rule to match there.
#[derive(Debug, Default)]
pub(super) struct Needs {
    /// A word of each of these lists.
    lists: Members,
    /// Words that pass these.
    tests: Vec<Test>,
}

impl Needs {
    /// What these steps of a pattern ask for.
    pub(super) fn of<'a>(elements: impl Iterator<Item = &'a Element>) -> Self {
        let mut needs = Self::default();
        for element in elements {
            if let Element::Word { test, optional: false } = element {
                needs.add(test);
            }
        }
        needs
    }

    /// With what passes another test.
    pub(super) fn add(&mut self, test: &Test) {
        let rest = test.without_lists(|list| self.lists.add(list));
        self.tests.extend(rest);
    }
}

impl Together {
    fn add(&mut self, features: Features, members: &Members) {
        self.features.some |= features.some;
        self.features.all |= features.all;
        self.members.join(members);
    }

    pub(super) fn may_hold(&self, test: &Test) -> bool {
        test.may_hold(self.features, &self.members)
    }

    /// Whether all that a rule needs may be among these.
    pub(super) fn may_meet(&self, needs: &Needs) -> bool {
        self.members.has_all(&needs.lists) && needs.tests.iter().all(|test| self.may_hold(test))
    }
}

/// What the words of a text, and of each of its clauses, are together.
pub(super) fn sums(words: &[Word]) -> (Together, Vec<Together>) {
    let last = words.last().map_or(0, |word| word.clause);
    let mut clauses = vec![Together::default(); last + 1];
    for word in words {
        if let Some(clause) = clauses.get_mut(word.clause) {
            clause.add(word.features, &word.named.lists);
        }
    }
    let mut all = Together::default();
    clauses.iter().for_each(|clause| all.add(clause.features, &clause.members));
    (all, clauses)
}
