//! Times of day.

use jiff::civil::Time;

use super::meaning::{Role, Unit};
use super::reader::{Found, Reader};
use super::{Kind, Value};

/// "9h à 18h" are times of a day; smaller figures rather count hours: "2h à 3h".
const MORNING: f64 = 7.0;

impl Reader<'_> {
    /// A time of day that begins at an item.
    pub(super) fn time(&self, at: usize) -> Option<Found> {
        let early = self.is(at, Role::Am);
        let late = self.is(at, Role::Pm);
        let from = at + usize::from(early || late);
        let (hour, length) = self.group(from)?;
        if length > 2 || hour > 24.0 {
            return None;
        }
        let (minute, mut to, mut told) = self.minutes(from + 1)?;
        // "9a", but not "9 a day".
        let letter = |to: usize| self.items.get(to).is_some_and(|item| item.to == item.from + 1);
        let near = |to: usize| self.touches(to) || !letter(to) || !self.plain(to).is_ascii();
        let after = |role| self.is(to, role) && near(to);
        let (mut early, mut late) = (early, late);
        if after(Role::Am) || after(Role::Pm) {
            (early, late) = (early || self.is(to, Role::Am), late || self.is(to, Role::Pm));
            told = true;
            to += 1;
        }
        if !told || (to == from + 1 && !early && !late) {
            return None;
        }
        let hour = match (hour, early, late) {
            (12.0, true, _) => 0.0,
            (hour, _, true) if hour < 12.0 => hour + 12.0,
            (24.0, ..) => 0.0,
            (hour, ..) => hour,
        };
        #[expect(clippy::cast_possible_truncation, reason = "at most two figures")]
        let time = Time::new(hour as i8, minute as i8, 0, 0).ok()?;
        Some(Found::new(Kind::Time, at, to, Value::Time(time)))
    }

    /// Whether a figure goes on with a time: the second of "à 9h ou 13h".
    fn follows_time(&self, at: usize) -> bool {
        let joined = |at: usize| self.is(at, Role::To) || self.is(at, Role::And);
        let Some(last) = at.checked_sub(2).filter(|last| joined(last + 1)) else { return false };
        let told = |at: usize| self.is(at, Role::Oclock);
        let before = |steps: usize| last.checked_sub(steps);
        told(last) && before(2).is_some_and(|at| self.is(at, Role::At))
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
            let told = marked || at.checked_sub(2).is_some_and(|before| self.is(before, Role::At));
            return Some((minute, at + 2 + usize::from(marked), told));
        }
        if self.is(at, Role::Oclock) {
            let minute = two(at + 1).map(|(minute, _)| minute);
            // "9h" may be a duration as well; "à 9h" and "9h30" are not.
            let before = at.checked_sub(2).is_some_and(|before| self.is(before, Role::At));
            let day = self.group(at - 1).is_some_and(|(hour, _)| hour >= MORNING);
            let range = day && self.is(at + 1, Role::To) && self.is(at + 3, Role::Oclock);
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
}
