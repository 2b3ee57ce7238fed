//! Which lines stood there before an edit: those of the same answer in the same locale, with the same words.

use std::cmp::Ordering;
use std::sync::Arc;

use super::index::NONE;
use super::lines::{Line, Lines};
use crate::content::{Answer, AnswerWords};
use crate::language::Locale;

/// The lines of one answer in one locale.
struct Group<'a> {
    first: u32,
    count: usize,
    answer: &'a Arc<Answer>,
    locale: &'a Locale,
}

impl Group<'_> {
    /// Groups stand in the order of their answers and locales.
    fn order(&self, other: &Self) -> Ordering {
        self.answer.id.cmp(&other.answer.id).then_with(|| self.locale.cmp(other.locale))
    }

    fn words(&self) -> Option<&Arc<AnswerWords>> {
        self.answer.words.get(self.locale)
    }

    fn is_same(&self, other: &Self) -> bool {
        Arc::ptr_eq(self.answer, other.answer)
            || self.words().zip(other.words()).is_some_and(|(own, theirs)| {
                Arc::ptr_eq(own, theirs)
                    || (&own.title, &own.asks, &own.text)
                        == (&theirs.title, &theirs.asks, &theirs.text)
            })
    }
}

fn groups(lines: &Lines) -> impl Iterator<Item = Group<'_>> {
    let together = |one: &Line, two: &Line| {
        one.answer() == two.answer() && lines.locale(one) == lines.locale(two)
    };
    let mut next = 0;
    lines.all.chunk_by(together).filter_map(move |group| {
        let first = next;
        next += u32::try_from(group.len()).ok()?;
        let line = group.first()?;
        let (answer, locale) = (lines.answer(line), lines.locale(line));
        Some(Group { first, count: group.len(), answer, locale })
    })
}

/// For each line the one of former lines that it was, else [`NONE`].
pub(super) fn same(lines: &Lines, former: &Lines) -> Vec<u32> {
    let mut same = Vec::with_capacity(lines.all.len());
    let mut before = groups(former).peekable();
    for group in groups(lines) {
        while before.next_if(|old| old.order(&group).is_lt()).is_some() {}
        let was = before.next_if(|old| old.order(&group).is_eq());
        match was.filter(|was| was.count == group.count && was.is_same(&group)) {
            Some(was) => same.extend((was.first..).take(group.count)),
            None => same.extend(std::iter::repeat_n(NONE, group.count)),
        }
    }
    same
}
