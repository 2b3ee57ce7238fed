//! Days that are told by a duration: in three days, two weeks ago, a month after the 5th of May.

use jiff::civil::{Date, DateTime, Time};

use super::calendar;
use super::meaning::{Role, Unit};
use super::reader::{Found, Reader};
use super::{Kind, Measure, Value};

impl Reader<'_> {
    /// The days that begin at an item.
    pub(super) fn dated(&self, at: usize) -> Vec<Found> {
        let named = self.named(at);
        let counted = self.counted_from(at);
        let longer = |found: &Found| named.as_ref().is_none_or(|named| found.to >= named.to);
        match counted.filter(longer) {
            Some(counted) => vec![counted],
            None => named.into_iter().collect(),
        }
    }

    /// A day by name, with the article or preposition that marks it.
    fn named(&self, at: usize) -> Option<Found> {
        let marked = self.is(at, Role::DayBefore);
        let found = self.day(at).or_else(|| self.day(at + 1).filter(|_| marked))?;
        // "2 days from tomorrow" counts from it, "tomorrow in 2 weeks" too.
        let anchor = date(&found)?;
        let mut next = found.to;
        for role in [Role::Since, Role::From, Role::Until] {
            if self.is(next, role) {
                next += 1;
                let length = self.duration(next)?;
                let back = role == Role::Until;
                let to = length.to
                    + usize::from(
                        self.is(length.to, Role::AheadAfter) || self.is(length.to, Role::AgoAfter),
                    );
                let back = back || self.is(length.to, Role::AgoAfter);
                return self.counted_by(&length, anchor, back, found.from, to).or(Some(found));
            }
        }
        Some(found)
    }

    fn counted_from(&self, at: usize) -> Option<Found> {
        let now = self.now?;
        let ago = self.is(at, Role::Ago);
        if ago || self.is(at, Role::Ahead) {
            let more = usize::from(self.is(at + 1, Role::About));
            let length = self
                .range(at + 1 + more)
                .filter(|one| one.kind == Kind::Duration)
                .or_else(|| self.duration(at + 1 + more));
            if let Some(length) = length {
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
            if self.is(length.to, role) {
                let next = length.to + 1;
                let anchor = self.day(next).or_else(|| {
                    self.day(next + 1)
                        .filter(|_| self.is(next, Role::DayBefore) || self.is(next, Role::Article))
                });
                let small = matches!(
                    length.unit,
                    Some(Measure::Time(Unit::Second | Unit::Minute | Unit::Hour))
                );
                if let Some(anchor) = anchor.filter(|_| !small) {
                    return self.counted_by(&length, date(&anchor)?, back, at, anchor.to);
                }
            }
        }
        if self.is(length.to, Role::AheadAfter) {
            return self.shifted(&length, now, false, at, length.to + 1);
        }
        None
    }

    /// Whether a word that may mean "ago" is followed by the day that it counts from.
    fn anchored(&self, at: usize) -> bool {
        self.is(at, Role::Before) && self.day(at + 1).is_some()
    }

    fn counted_by(
        &self,
        length: &Found,
        anchor: Date,
        back: bool,
        from: usize,
        to: usize,
    ) -> Option<Found> {
        self.shifted(length, anchor.to_datetime(Time::midnight()), back, from, to)
    }

    /// The day so long after or before a moment.
    fn shifted(
        &self,
        length: &Found,
        moment: DateTime,
        back: bool,
        from: usize,
        to: usize,
    ) -> Option<Found> {
        let Some(Measure::Time(unit)) = length.unit else { return None };
        let value = length.number()?;
        let moved = |value: f64| calendar::moved(moment, if back { -value } else { value }, unit);
        let mut found = Found::new(Kind::Date, from, to, Value::Date(moved(value)?));
        if let Some(Value::Number(least)) = length.min {
            (found.min, found.max) = (moved(least).map(Value::Date), Some(found.value));
        }
        Some(found)
    }
}

fn date(found: &Found) -> Option<Date> {
    match found.value {
        Value::Date(date) => Some(date),
        _ => None,
    }
}
