//! Durations: a number and a unit of time, or several of them.

use super::meaning::{Meaning, Role, Unit};
use super::number::Number;
use super::reader::{Found, Reader};
use super::{Kind, Measure, Value};

/// Parts that one duration may have.
const MOST: usize = 5;

impl Reader<'_> {
    /// A duration that begins at an item.
    pub(super) fn duration(&self, at: usize) -> Option<Found> {
        let (mut value, mut unit, mut to) = self.length(at)?;
        for _ in 1..MOST {
            let comma = usize::from(self.sign(to) == Some(','));
            let next = if self.is(to + comma, Role::And) { to + comma + 1 } else { to + comma };
            let Some((more, small, end)) = self.length(next) else { break };
            if small >= unit || small == Unit::Workday || unit == Unit::Workday {
                break;
            }
            let Some(times) = times(unit, small) else { break };
            (value, unit, to) = (value * times + more, small, end);
        }
        let mut found = Found::new(Kind::Duration, at, to, Value::Number(rounded(value)));
        found.unit = Some(Measure::Time(unit));
        Some(found)
    }

    /// One number with its unit.
    fn length(&self, at: usize) -> Option<(f64, Unit, usize)> {
        let whole = self.whole(at);
        let counted = || {
            let more = [Role::Another, Role::Article, Role::All];
            let more = more.iter().any(|role| self.is(at, *role)) && !self.is(at, Role::At);
            let at = at + usize::from(more);
            let number = self.number(at)?;
            self.units(at, number)
        };
        whole.or_else(counted)
    }

    /// What a unit tells without a number before it.
    fn whole(&self, at: usize) -> Option<(f64, Unit, usize)> {
        if let Some((unit, by)) = self.span(at) {
            return Some(self.and_half(by, unit, at + 1, 1.0));
        }
        let counts = |at: usize| {
            [
                (Role::Article, 1.0),
                (Role::All, 1.0),
                (Role::Another, 1.0),
                (Role::Few, 3.0),
                (Role::Couple, 2.0),
            ]
            .into_iter()
            .find(|(role, _)| self.is(at, *role))
        };
        // “Noch diese Woche” counts none.
        if self.is(at, Role::Another) && self.is(at + 1, Role::This) {
            return None;
        }
        let (mut count, mut to, mut article) = (None, at, true);
        while let Some((role, value)) = counts(to).filter(|_| to < at + 3) {
            article &= role == Role::Article;
            count = Some(if count.is_some_and(|count| count > value) { count? } else { value });
            to += 1 + usize::from(self.sign(to + 1) == Some('-') && self.touches(to + 2));
        }
        if count.is_some() && (self.is(to, Role::Of) || self.is(to, Role::This)) {
            to += 1;
        }
        // "un et demi heures"
        let half =
            count.is_some() && self.is(to, Role::HalfAfter) && self.unit(to + 1, false).is_some();
        if half {
            (count, to, article) = (count.map(|count| count + 0.5), to + 1, false);
        }
        let Some(count) = count else {
            let (unit, by, to) = self.unit(at, false)?;
            if self.is(to, Role::AllAfter) {
                return Some((by, unit, to + 1));
            }
            let bare = self.tongue.bare_units && by < 2.0 && self.measured(at);
            if bare {
                return Some((by, unit, to));
            }
            // "hour and a half"
            let (value, unit, end) = self.and_half(by, unit, to, by);
            let half = self.is(to, Role::HalfAfter);
            return (half || end > to + 1).then_some((value, unit, end));
        };
        if let Some((unit, by)) = self.span(to) {
            return Some(self.and_half(count * by, unit, to + 1, 1.0));
        }
        let (unit, by, end) = self.unit(to, false)?;
        // "a second wave"
        let counts_more = self.is_word(end) && !self.is(end, Role::And);
        if article && self.ordinal_word(to).is_some() && unit == Unit::Second && counts_more {
            return None;
        }
        let (value, unit, end) = self.and_half(count * by, unit, end, by);
        Some((value, unit, end + usize::from(self.is(end, Role::AllAfter))))
    }

    /// The unit behind a number.
    fn units(&self, from: usize, number: Number) -> Option<(f64, Unit, usize)> {
        let mut at = number.to;
        if self.sign(at) == Some('-') && self.touches(at) && self.touches(at + 1) {
            at += 1;
        }
        let more = [Role::Of, Role::Another, Role::Counter];
        // "half an hour", but not "5 a day".
        let part = self.is(at, Role::Article) && number.value < 1.0;
        let more = part || more.iter().any(|role| self.is(at, *role));
        if more && self.unit(at, false).is_none() {
            at += 1;
        }
        // 一个半小时
        let half = self.is(at, Role::HalfAfter) && self.unit(at + 1, false).is_some();
        let number = if half { Number { value: number.value + 0.5, ..number } } else { number };
        let at = at + usize::from(half);
        if let Some((unit, by)) = self.span(at).filter(|_| at == number.to) {
            return Some(self.and_half(number.value * by, unit, at + 1, 1.0));
        }
        let (unit, by, to) = self.unit(at, number.figures)?;
        let dated = self.is(at, Role::DayAfter) || self.is(at, Role::MonthAfter);
        let year = self.is(at, Role::YearAfter) && number.value >= 1000.0;
        if year || dated && !self.lasts(from, to) {
            return None;
        }
        Some(self.and_half(number.value * by, unit, to, by))
    }

    /// Whether what may be a day of the month is a number of days by the words around it.
    fn lasts(&self, from: usize, to: usize) -> bool {
        use Role::{
            About, AboutAfter, AgoAfter, AheadAfter, AllAfter, Few, LeastAfter, MostAfter, Within,
            WithinAfter,
        };
        let after =
            [AgoAfter, AheadAfter, WithinAfter, LeastAfter, MostAfter, AllAfter, AboutAfter];
        let before = |role| from.checked_sub(1).is_some_and(|at| self.is(at, role));
        // "2~3日": of days of a month the first would be named as well.
        let range = from.checked_sub(2).is_some_and(|at| {
            self.group(at).is_some()
                && self.touches(at + 1)
                && self.touches(from)
                && (self.beyond(at + 1) == Some(from) || self.is_or(at + 1, from))
        });
        range
            || after.iter().any(|role| self.is(to, *role))
            || [Within, About, Few, Role::All].into_iter().any(before)
    }

    /// "two hours and a half", 三年半
    fn and_half(&self, value: f64, unit: Unit, to: usize, by: f64) -> (f64, Unit, usize) {
        if self.is(to, Role::HalfAfter) {
            return (value + 0.5 * by, unit, to + 1);
        }
        let and = usize::from(self.is(to, Role::And));
        let article = usize::from(self.is(to + and, Role::Article));
        let joined = and == 1 || self.touches(to);
        match self.fraction(to + and + article).filter(|part| *part < 1.0 && joined) {
            Some(part) if self.unit(to + and + article + 1, false).is_none() => {
                (value + part * by, unit, to + and + article + 1)
            }
            // "a year and a quarter of a year"
            Some(part)
                if self
                    .unit(to + and + article + 1, false)
                    .is_some_and(|(other, ..)| other == unit) =>
            {
                (value + part * by, unit, to + and + article + 2)
            }
            _ => (value, unit, to),
        }
    }

    /// Whether the word before an item asks for a duration.
    fn measured(&self, at: usize) -> bool {
        let words = [Role::Within, Role::Ahead, Role::Ago, Role::Least, Role::Most];
        at.checked_sub(1).is_some_and(|before| words.iter().any(|role| self.is(before, *role)))
    }

    fn span(&self, at: usize) -> Option<(Unit, f64)> {
        self.meant(at, |meaning| match meaning {
            Meaning::Span(unit, by) => Some((unit, by)),
            _ => None,
        })
    }

    /// The unit at an item, what it is multiplied with, and the item after it.
    pub(super) fn unit(&self, at: usize, figures: bool) -> Option<(Unit, f64, usize)> {
        let unit = self.meant(at, |meaning| match meaning {
            Meaning::Unit(unit, by) => Some((unit, by)),
            Meaning::Short(unit) if figures => Some((unit, 1.0)),
            _ => None,
        })?;
        Some((unit.0, unit.1, at + 1))
    }
}

/// How many of the smaller unit make one of the larger.
fn times(large: Unit, small: Unit) -> Option<f64> {
    let seconds = |unit| match unit {
        Unit::Second => 1.0,
        Unit::Minute => 60.0,
        Unit::Hour => 3600.0,
        Unit::Day | Unit::Workday => 86400.0,
        Unit::Week => 7.0 * 86400.0,
        Unit::Month => 30.0 * 86400.0,
        Unit::Year => 365.0 * 86400.0,
    };
    match (large, small) {
        (Unit::Year, Unit::Month) => Some(12.0),
        (Unit::Year | Unit::Month, Unit::Week) => None,
        _ => Some(seconds(large) / seconds(small)),
    }
}

/// Without the last figures that counting in binary leaves behind.
pub(super) fn rounded(value: f64) -> f64 {
    if value.abs() < 1e9 { (value * 1e9).round() / 1e9 } else { value }
}
