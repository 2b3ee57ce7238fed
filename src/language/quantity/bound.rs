//! What the words around a quantity tell of its bounds: 5–7 days, within 48 hours, at least two.

use super::meaning::Role;
use super::reader::{Found, Reader};
use super::{Kind, Value};

impl Reader<'_> {
    /// A range of durations, amounts or percentages: `5–7 days`, `from $5 to $10`.
    pub(super) fn range(&self, at: usize) -> Option<Found> {
        if let Some(first) = self.counted(at) {
            let second = self.beyond(first.to)?;
            let last = self.counted(second).filter(|last| last.kind == first.kind);
            let number = || {
                let number = self.number(second)?;
                let mut found = Found::new(first.kind, at, number.to, Value::Number(number.value));
                found.unit = first.unit;
                // "$5 - 3 days" is two quantities.
                (first.kind == Kind::Amount).then_some(found)
            };
            let last = last.or_else(number)?;
            return (last.unit == first.unit).then(|| between(at, first.number(), last)).flatten();
        }
        let first = self.number(at)?;
        let second = self.beyond(first.to)?;
        let last = self.counted(second)?;
        between(at, Some(first.value), last)
    }

    /// The item behind the word or sign of a range.
    fn beyond(&self, at: usize) -> Option<usize> {
        let sign = self.sign(at).is_some_and(|sign| matches!(sign, '-' | '~'));
        let double = usize::from(sign && self.sign(at + 1) == self.sign(at));
        (sign || self.is(at, Role::To)).then_some(at + 1 + double)
    }

    /// The same with its bounds, by the words before and behind it.
    pub(super) fn bounded(&self, mut found: Found) -> Found {
        let mut before = found.from.checked_sub(1);
        let weak = [Role::Article, Role::Of, Role::About, Role::DayBefore];
        for _ in 0..2 {
            if let Some(at) = before
                .filter(|at| weak.iter().any(|role| self.is(*at, *role)) && !self.is_bound(*at))
            {
                found.about |= self.is(at, Role::About);
                before = at.checked_sub(1);
            }
        }
        let near = |role| before.is_some_and(|at| self.is(at, role));
        let at = found.to;
        let after = |role| self.is(at, role) || self.is(at + 1, Role::Nothing) && self.is(at, role);
        found.about |= near(Role::About) || after(Role::AboutAfter);
        let value = Some(found.value);
        if found.min.is_some() && found.max.is_some() {
            return found;
        }
        let timed = found.kind == Kind::Duration;
        if near(Role::Most)
            || after(Role::MostAfter)
            || timed && (near(Role::Within) || after(Role::WithinAfter))
        {
            found.max = value;
        } else if near(Role::Least) || after(Role::LeastAfter) {
            found.min = value;
        }
        found
    }

    fn is_bound(&self, at: usize) -> bool {
        let bounds = [Role::Most, Role::Within, Role::Least];
        bounds.iter().any(|role| self.is(at, *role))
    }
}

/// A range from a number to a quantity; none where the end is not larger.
fn between(from: usize, first: Option<f64>, mut last: Found) -> Option<Found> {
    let (low, high) = (first?, last.number()?);
    if low >= high {
        return None;
    }
    last.from = from;
    last.min = Some(Value::Number(low));
    last.max = Some(Value::Number(high));
    Some(last)
}
