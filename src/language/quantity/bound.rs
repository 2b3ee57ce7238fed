//! What the words around a quantity tell of its bounds: 5–7 days, within 48 hours, at least two.

use super::meaning::Role;
use super::reader::{Found, Reader};
use super::{Kind, Value};

impl Reader<'_> {
    /// A range of durations, amounts or percentages: `5–7 days`, `from $5 to $10`; else one of them.
    pub(super) fn range(&self, at: usize) -> Option<Found> {
        let Some(first) = self.counted(at) else {
            let first = self.number(at)?;
            if self.time(at).is_some_and(|time| time.to >= first.to) {
                return None;
            }
            let and = at.checked_sub(1).filter(|_| self.is(first.to, Role::And));
            let and = and.is_some_and(|before| self.is(before, Role::Between));
            let or = self.is_or(first.to, first.to + 1);
            let next = if and || or { first.to + 1 } else { self.beyond(first.to)? };
            let last = self.counted(next)?;
            return between(at, Some(first.value), last);
        };
        // "de 9h à 18h" are two times of day.
        let clock = first.to.checked_sub(1).is_some_and(|last| self.is(last, Role::Oclock));
        let next = self.beyond(first.to).filter(|_| !clock || self.is(at, Role::Between));
        let last = next.and_then(|at| self.end_of_range(&first, at));
        let range = last.and_then(|last| between(at, first.number(), last));
        Some(range.unwrap_or(first))
    }

    /// The end of a range whose start is known.
    fn end_of_range(&self, first: &Found, at: usize) -> Option<Found> {
        if let Some(last) = self.counted(at) {
            return (last.kind == first.kind && last.unit == first.unit).then_some(last);
        }
        // "$5-10"; but "3 days - 10" is two quantities.
        let number = self.number(at).filter(|_| first.kind == Kind::Amount)?;
        let mut found = Found::new(Kind::Amount, at, number.to, Value::Number(number.value));
        found.unit = first.unit;
        Some(found)
    }

    /// Whether a comma stands between two numbers that follow on each other: “2, 3 days”.
    pub(super) fn is_or(&self, sign: usize, last: usize) -> bool {
        let value = |at| self.group(at).map(|(value, _)| value);
        let first = sign.checked_sub(1).and_then(value);
        self.sign(sign) == Some('、')
            && first.zip(value(last)).is_some_and(|(one, two)| (two - one - 1.0).abs() < 0.5)
    }

    /// The item behind the word or sign of a range.
    pub(super) fn beyond(&self, at: usize) -> Option<usize> {
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
