//! Times of day.

use jiff::civil::Time;

use super::meaning::{Role, Unit};
use super::reader::{Found, Reader};
use super::{Kind, Value};

/// "9h à 18h" are times of a day; smaller figures rather count hours: "2h à 3h".
const MORNING: f64 = 7.0;

/// So many minutes before or after an hour, in words.
const SHIFTS: [(Role, f64); 4] = [
    (Role::HalfPast, 30.0),
    (Role::QuarterPast, 15.0),
    (Role::QuarterTo, -15.0),
    (Role::HalfTo, -30.0),
];

/// A time of day as far as it has been read.
struct Clock {
    hour: f64,
    minute: f64,
    /// The item after it.
    to: usize,
    /// Whether it can be nothing but a time.
    told: bool,
}

impl Reader<'_> {
    /// A time of day that begins at an item.
    pub(super) fn time(&self, at: usize) -> Option<Found> {
        for (role, hour) in [(Role::Noon, 12), (Role::Midnight, 0)] {
            if self.is(at, role) {
                let time = Time::new(hour, 0, 0, 0).ok()?;
                return Some(Found::new(Kind::Time, at, at + 1, Value::Time(time)));
            }
        }
        let (mut early, mut late) = (self.is(at, Role::Am), self.is(at, Role::Pm));
        let mut from = at + usize::from(early || late);
        // "abends um halb zehn"
        from += usize::from(from > at && self.is(from, Role::At));
        let figures = self.in_figures(from);
        let figures_alone = figures.is_some();
        let Clock { mut hour, minute, mut to, mut told } = match figures {
            Some(clock) => clock,
            None => self.in_words(from)?,
        };
        // "9a", but not "9 a day".
        let letter = |to: usize| self.items.get(to).is_some_and(|item| item.to == item.from + 1);
        let near = |to: usize| self.touches(to) || !letter(to) || !self.plain(to).is_ascii();
        let after = |role| self.is(to, role) && near(to);
        if after(Role::Am) || after(Role::Pm) {
            (early, late) = (early || self.is(to, Role::Am), late || self.is(to, Role::Pm));
            told = true;
            to += 1;
        }
        if !told || (figures_alone && to == from + 1 && !early && !late) {
            return None;
        }
        hour = match (hour, early, late) {
            (12.0, true, _) => 0.0,
            (hour, _, true) if hour < 12.0 => hour + 12.0,
            (24.0, ..) => 0.0,
            (hour, ..) => hour,
        };
        let minutes = (hour * 60.0 + minute).rem_euclid(1440.0);
        #[expect(clippy::cast_possible_truncation, reason = "less than a day")]
        let time = Time::new((minutes / 60.0) as i8, (minutes % 60.0) as i8, 0, 0).ok()?;
        Some(Found::new(Kind::Time, at, to, Value::Time(time)))
    }

    /// `9:30`, `9h30`, the hour in figures.
    fn in_figures(&self, from: usize) -> Option<Clock> {
        let (hour, _) = self.group(from).filter(|(hour, length)| *length <= 2 && *hour <= 24.0)?;
        let (minute, to, told) = self.minutes(from + 1)?;
        Some(Clock { hour, minute, to, told })
    }

    /// The hour in words, or so much before or after it.
    fn in_words(&self, from: usize) -> Option<Clock> {
        let shift = SHIFTS.iter().find(|(role, _)| self.is(from, *role)).map(|(_, by)| *by);
        let at = from + usize::from(shift.is_some());
        let number = self.number(at).filter(|number| shift.is_some() || !number.figures);
        let (value, mut to) = match number {
            Some(number) => (number.value, number.to),
            None => (self.ordinal_word(at)?, at + 1),
        };
        if !(0.0..=24.0).contains(&value) || (value * 4.0).fract() != 0.0 {
            return None;
        }
        let mut minute = value.fract() * 60.0 + shift.unwrap_or_default();
        let mut told = shift.is_some() || self.behind_hour(from) && self.unit(to, false).is_none();
        // "Will call you at three."
        let closed = self.sign(to).is_some_and(|sign| matches!(sign, '.' | ',' | '!'))
            || to >= self.items.len();
        let by = |role| from.checked_sub(1).is_some_and(|before| self.is(before, role));
        told |= closed && minute.abs() < 1.0 && value >= 1.0 && by(Role::Hour);
        if self.is(to, Role::Oclock) && number.is_some() {
            let before = from.checked_sub(1).is_some_and(|before| self.is(before, Role::At));
            told |= before || self.unit(to, true).is_none();
            to += 1;
            if self.is(to, Role::HalfAfter) {
                (minute, to) = (minute + 30.0, to + 1);
            }
        }
        if self.is(to, Role::LessQuarter) {
            (minute, to) = (minute - 15.0, to + 1);
        }
        Some(Clock { hour: value.trunc(), minute, to, told })
    }

    /// Whether the word before says that an hour follows, and counts none itself: “24 saat”.
    fn behind_hour(&self, at: usize) -> bool {
        let before = at.checked_sub(1).filter(|before| self.is(*before, Role::Hour));
        before.is_some_and(|hour| hour.checked_sub(1).is_none_or(|at| self.group(at).is_none()))
    }

    /// Whether a figure goes on with a time: the second of "à 9h ou 13h".
    fn follows_time(&self, at: usize) -> bool {
        let joined = |at: usize| self.is(at, Role::To) || self.is(at, Role::And);
        let Some(last) = at.checked_sub(2).filter(|last| joined(last + 1)) else { return false };
        let told = |at: usize| self.is(at, Role::Oclock);
        let before = |steps: usize| last.checked_sub(steps);
        let range = |at: usize| {
            self.is(at, Role::Between)
                && self.group(at + 1).is_some_and(|(hour, _)| hour >= MORNING)
        };
        told(last) && before(2).is_some_and(|at| self.is(at, Role::At) || range(at))
            || self.group(last).is_some() && before(1).is_some_and(told)
    }

    /// Minutes behind an hour, the item after them, and whether they or a word tell that it is one.
    fn minutes(&self, at: usize) -> Option<(f64, usize, bool)> {
        let two = |at: usize| {
            self.group(at)
                .filter(|(value, length)| *length == 2 && *value < 60.0 && self.touches(at))
        };
        if self.sign(at) == Some(':') && self.touches(at) {
            let (minute, _) = two(at + 1)?;
            let seconds = self.sign(at + 2) == Some(':') && two(at + 3).is_some();
            let to = if seconds { at + 4 } else { at + 2 };
            return Some((minute, to + usize::from(self.is(to, Role::Oclock)), true));
        }
        if self.sign(at) == Some('.') && self.touches(at) {
            let (minute, _) = two(at + 1)?;
            let marked = self.is(at + 2, Role::Oclock);
            // "08.00 tot 17.30 uur"
            let range =
                self.is(at + 2, Role::To) && two(at + 5).is_some() && self.is(at + 6, Role::Oclock);
            let told = marked
                || range
                || at.checked_sub(2).is_some_and(|before| self.is(before, Role::At));
            return Some((minute, at + 2 + usize::from(marked), told));
        }
        if self.is(at, Role::Oclock) {
            let minute = two(at + 1).map(|(minute, _)| minute).or_else(|| self.apart(at));
            if minute.is_none()
                && self.is(at + 1, Role::HalfAfter)
                && self.unit(at + 2, false).is_none()
            {
                return Some((30.0, at + 2, true));
            }
            // "9h" may be a duration as well; "à 9h" and "9h30" are not.
            let before = at.checked_sub(2).is_some_and(|before| self.is(before, Role::At));
            let day = self.group(at - 1).is_some_and(|(hour, _)| hour >= MORNING);
            let joined = self.is(at + 1, Role::To)
                || self.is(at + 1, Role::And)
                    && at.checked_sub(2).is_some_and(|before| self.is(before, Role::Between));
            let range = day && joined && self.is(at + 3, Role::Oclock);
            let told = minute.is_some()
                || before
                || range
                || self.follows_time(at - 1)
                || self.unit(at, true).is_none();
            let mut to = at + 1 + usize::from(minute.is_some());
            if minute.is_some()
                && self.unit(to, true).is_some_and(|(unit, ..)| unit == Unit::Minute)
            {
                to += 1;
            }
            return Some((minute.unwrap_or(0.0), to, told));
        }
        Some((0.0, at, false))
    }

    /// Minutes behind a blank: `20 h 45`, `18시 30분`.
    fn apart(&self, oclock: usize) -> Option<f64> {
        let (minute, length) = self.group(oclock + 1)?;
        let after = oclock + 2;
        let minutes = self.unit(after, true).is_some_and(|(unit, ..)| unit == Unit::Minute);
        let other = self.unit(after, true).is_some()
            || self.currency(after).is_some()
            || self.is(after, Role::Percent)
            || self.is_other(after)
            || self.month(after).is_some();
        let fits = minute < 60.0 && (minutes || length == 2 && !self.touches(oclock) && !other);
        fits.then_some(minute)
    }
}
