//! Days that are told by a duration: in three days, two weeks ago, a month after the 5th of May.

use jiff::civil::{Date, DateTime, Time};

use super::calendar;
use super::meaning::{Role, Unit};
use super::reader::{Found, Reader};
use super::{Kind, Measure, Value};

/// Words that may stand behind a day from which a duration counts: whether it counts back.
const BEHIND: [(Role, bool); 3] = [(Role::Since, false), (Role::From, false), (Role::Until, true)];

impl Reader<'_> {
    /// The days that begin at an item, each with the duration that it is told by.
    pub(super) fn dated(&self, at: usize) -> Vec<Found> {
        let named = self.named(at).or_else(|| self.listed(at)).unwrap_or_default();
        let counted = self.counted_from(at).unwrap_or_default();
        if end(&counted) >= end(&named) { counted } else { named }
    }

    /// A day by name, with the article or preposition that marks it, or a duration from it on.
    fn named(&self, at: usize) -> Option<Vec<Found>> {
        let marked = self.is(at, Role::DayBefore) || self.is(at, Role::Article);
        let found = self.day(at).or_else(|| self.day(at + 1).filter(|_| marked))?;
        let anchor = date(&found)?;
        for (role, back) in BEHIND {
            if !self.is(found.to, role) {
                continue;
            }
            let Some(length) = self.duration(found.to + 1) else { break };
            let ago = self.is(length.to, Role::AgoAfter);
            let to = length.to + usize::from(ago || self.is(length.to, Role::AheadAfter));
            let moment = anchor.to_datetime(Time::midnight());
            let told = self.shifted(&length, moment, back || ago, found.from, to);
            return Some(told.unwrap_or_else(|| vec![found]));
        }
        Some(vec![found])
    }

    /// A day of the month before another: 18 and 19 June.
    fn listed(&self, at: usize) -> Option<Vec<Found>> {
        let (day, length) = self.group(at).filter(|(day, _)| (1.0..=31.0).contains(day))?;
        let joined = self.is(at + 1, Role::And)
            || self.is(at + 1, Role::To)
            || self.sign(at + 1).is_some_and(|sign| matches!(sign, ',' | '-'));
        let next = at + 2 + usize::from(self.is(at + 2, Role::DayBefore));
        self.group(next).filter(|_| joined && length <= 2)?;
        let last = self.day(next)?;
        let other = date(&last)?;
        #[expect(clippy::cast_possible_truncation, reason = "at most 31")]
        let first = Date::new(other.year(), other.month(), day as i8).ok()?;
        Some(vec![Found::new(Kind::Date, at, at + 1, Value::Date(first)), last])
    }

    fn counted_from(&self, at: usize) -> Option<Vec<Found>> {
        let now = self.now?;
        let ago = self.is(at, Role::Ago);
        if ago || self.is(at, Role::Ahead) {
            let next = at + 1 + usize::from(self.is(at + 1, Role::About));
            let range = self.range(next).filter(|one| one.kind == Kind::Duration);
            if let Some(length) = range.or_else(|| self.duration(next)) {
                let after =
                    self.is(length.to, Role::AheadAfter) || self.is(length.to, Role::AgoAfter);
                return self.shifted(&length, now, ago, at, length.to + usize::from(after));
            }
        }
        let length = self.duration(at)?;
        if self.is(length.to, Role::AgoAfter) && !self.anchored(length.to) {
            return self.shifted(&length, now, true, at, length.to + 1);
        }
        for (role, back) in [(Role::From, false), (Role::Before, true)] {
            let next = length.to + 1;
            let small = matches!(
                length.unit,
                Some(Measure::Time(Unit::Second | Unit::Minute | Unit::Hour))
            );
            if small || !self.is(length.to, role) {
                continue;
            }
            let article = self.is(next, Role::DayBefore) || self.is(next, Role::Article);
            if let Some(anchor) = self.day(next).or_else(|| self.day(next + 1).filter(|_| article))
            {
                let moment = date(&anchor)?.to_datetime(Time::midnight());
                return self.shifted(&length, moment, back, at, anchor.to);
            }
        }
        let after = self.is(length.to, Role::AheadAfter);
        after.then(|| self.shifted(&length, now, false, at, length.to + 1)).flatten()
    }

    /// Whether a word that may mean "ago" is followed by the day that it counts from.
    fn anchored(&self, at: usize) -> bool {
        self.is(at, Role::Before) && self.day(at + 1).is_some()
    }

    /// The day so long after or before a moment, and the duration.
    fn shifted(
        &self,
        length: &Found,
        moment: DateTime,
        back: bool,
        from: usize,
        to: usize,
    ) -> Option<Vec<Found>> {
        let Some(Measure::Time(unit)) = length.unit else { return None };
        let moved = |value: f64| calendar::moved(moment, if back { -value } else { value }, unit);
        let mut day = Found::new(Kind::Date, from, to, Value::Date(moved(length.number()?)?));
        if let Some(Value::Number(least)) = length.min {
            (day.min, day.max) = (moved(least).map(Value::Date), Some(day.value));
        }
        Some(vec![day, self.bounded(length.clone())])
    }
}

fn end(found: &[Found]) -> Option<usize> {
    found.iter().map(|one| one.to).max()
}

fn date(found: &Found) -> Option<Date> {
    match found.value {
        Value::Date(date) => Some(date),
        _ => None,
    }
}
