//! The parts of a date: weekday, day of the month, month, year, and what stands beside them.

use super::calendar::Beside;
use super::date::Told;
use super::lex::Kind as Piece;
use super::meaning::{Meaning, Role, Unit};
use super::numeric::century;
use super::reader::Reader;

impl Reader<'_> {
    pub(super) fn offset(&self, at: usize) -> Option<i32> {
        self.meant(at, |meaning| match meaning {
            Meaning::Day(offset) => Some(offset),
            _ => None,
        })
    }

    /// Which period a word tells the end of.
    pub(super) fn end_of(&self, at: usize) -> Option<Unit> {
        let all = [
            (Role::WeekEnd, Unit::Week),
            (Role::MonthEnd, Unit::Month),
            (Role::YearEnd, Unit::Year),
        ];
        all.into_iter().find(|(role, _)| self.is(at, *role)).map(|(_, unit)| unit)
    }

    pub(super) fn weekday(&self, at: usize) -> Option<i8> {
        self.meant(at, |meaning| match meaning {
            Meaning::Weekday(day) => Some(day),
            _ => None,
        })
    }

    pub(super) fn holiday(&self, at: usize) -> Option<u16> {
        self.meant(at, |meaning| match meaning {
            Meaning::Holiday(place) => Some(place),
            _ => None,
        })
    }

    pub(super) fn month(&self, at: usize) -> Option<i8> {
        self.meant(at, |meaning| match meaning {
            Meaning::Month(month) => Some(month),
            _ => None,
        })
    }

    /// An ordinal in one word.
    pub(super) fn ordinal_word(&self, at: usize) -> Option<f64> {
        self.meant(at, |meaning| match meaning {
            Meaning::Ordinal(value) => Some(value),
            _ => None,
        })
    }

    pub(super) fn beside(&self, at: usize) -> Option<(Beside, usize)> {
        let all = [
            (Role::Next, Beside::Next),
            (Role::Last, Beside::Last),
            (Role::Coming, Beside::Coming),
            (Role::Past, Beside::Past),
            (Role::This, Beside::This),
        ];
        let (_, beside) = all.into_iter().find(|(role, _)| self.is(at, *role))?;
        // "this next Friday"
        if beside == Beside::This {
            if let Some((_, to)) = self
                .beside(at + 1)
                .filter(|(next, _)| matches!(next, Beside::Next | Beside::Coming))
            {
                return Some((Beside::Coming, to));
            }
            if let Some((_, to)) =
                self.beside(at + 1).filter(|(next, _)| matches!(next, Beside::Past | Beside::Last))
            {
                return Some((Beside::Past, to));
            }
        }
        Some((beside, at + 1))
    }

    pub(super) fn beside_after(&self, at: usize) -> Option<(Beside, usize)> {
        if self.is(at, Role::NextAfter) {
            return Some((Beside::Next, at + 1));
        }
        self.is(at, Role::LastAfter).then_some((Beside::Last, at + 1))
    }

    /// A number with a sign or word behind it: 5月, 2026年.
    pub(super) fn marked(&self, at: usize, role: Role) -> Option<(f64, usize)> {
        let number = self.number(at)?;
        (number.value.fract() == 0.0 && self.is(number.to, role))
            .then_some((number.value, number.to + 1))
    }

    pub(super) fn year(&self, at: usize, told: &Told) -> Option<(f64, usize)> {
        if let Some((year, to)) = self.marked(at, Role::YearAfter) {
            return (1000.0..3000.0).contains(&year).then_some((year, to));
        }
        let dated = told.month.is_some() || told.holiday.is_some();
        let at = at + usize::from(self.sign(at) == Some('\''));
        if let Some((value, length)) = self.group(at) {
            let ends = !self.is(at + 1, Role::Percent) && self.currency(at + 1).is_none();
            let four = length == 4 && (1000.0..3000.0).contains(&value);
            let parted =
                self.sign(at + 1).is_some_and(|sign| matches!(sign, '-' | '/' | '.' | ','))
                    || self.month(at + 1).is_some()
                    || self.is(at + 1, Role::Of)
                    || self.is(at + 1, Role::YearBefore) && self.group(at + 2).is_some();
            if four && ends && (dated || parted) {
                return Some((value, at + 1));
            }
            let two =
                length == 2 && !told.figures && told.day.is_some() && told.month.is_some() && ends;
            let clock = self.sign(at + 1) == Some(':')
                || self.time(at).is_some()
                || self.unit(at + 1, true).is_some();
            return (two && !clock).then(|| (century(value), at + 1));
        }
        if !(told.day.is_some() && told.month.is_some()) {
            return None;
        }
        // nineteen eighty six, seventeen hundred thirty three, two thousand and one
        let number = self.number(at)?;
        let value = number.value;
        if (1000.0..3000.0).contains(&value) && value.fract() == 0.0 {
            return Some((value, number.to));
        }
        let rest =
            self.number(number.to).filter(|rest| rest.value >= 10.0 && rest.value < 100.0)?;
        ((10.0..30.0).contains(&value) && value.fract() == 0.0)
            .then_some((value * 100.0 + rest.value, rest.to))
    }

    /// A day of the month, the item after it, and whether it is marked as one.
    pub(super) fn day_of_month(&self, at: usize, told: &Told) -> Option<(f64, usize, bool)> {
        let before = at.checked_sub(1).is_some_and(|before| self.is(before, Role::DayBefore));
        if let Some((value, to)) = self.marked(at, Role::DayAfter).filter(|(value, _)| fits(*value))
        {
            let lasting = self.unit(to - 1, true).is_some() && self.counted(at).is_some();
            return (!lasting || told.month.is_some()).then_some((value, to, true));
        }
        match self.group(at) {
            Some((value, length)) if length <= 2 && fits(value) && self.free(at) => {
                let to = self.day_in_figures(at, told, before)?;
                Some((value, to, before))
            }
            Some(_) => None,
            None => {
                let (value, to) = self.day_in_words(at, told, before)?;
                fits(value).then_some((value, to, before))
            }
        }
    }

    /// The item behind figures that are a day by what stands around them.
    fn day_in_figures(&self, at: usize, told: &Told, before: bool) -> Option<usize> {
        // 5th, 5-го
        let hyphen = self.sign(at + 1) == Some('-') && self.touches(at + 2);
        let behind = at + 1 + usize::from(hyphen);
        let ordinal = self.is(behind, Role::OrdinalAfter);
        let to = self.behind_day(if ordinal { behind + 1 } else { at + 1 }, ordinal);
        let after = self.glue(to);
        let article =
            at.checked_sub(1).is_some_and(|at| self.is(at, Role::Article) || self.is(at, Role::Of));
        let beside = after <= to + 1 && !self.is(to, Role::DayBefore);
        let near = told.month.is_some()
            || told.weekday.is_some() && (before || !article)
            || self.month_near(to)
            || beside && self.weekday(after).is_some()
            || self.year_then_month(to);
        let counted = !ordinal
            && (self.unit(to, true).is_some_and(|_| !self.is(to, Role::MonthAfter))
                || self.currency(to).is_some()
                || self.is(to, Role::Percent));
        let alone = before
            && (self.ends(to) || self.tongue.day_alone && self.is_other(to) && !self.touches(to));
        (!counted && (near || alone)).then_some(to)
    }

    /// The same in words.
    fn day_in_words(&self, at: usize, told: &Told, before: bool) -> Option<(f64, usize)> {
        let number = || self.number(at).map(|number| (number.value, number.to, false));
        let (value, to, ordinal) = self.ordinal(at).or_else(number)?;
        let to = self.behind_day(to, ordinal);
        let near = told.month.is_some()
            || self.month_near(to)
            || value >= 10.0 && self.weekday(to).is_some()
            || told.weekday.is_some() && (before || ordinal || self.ends(to));
        // “The first” and “the second” are mostly one of several, and where an article alone makes a day of
        // figures, any such word may be: le troisième.
        let alone = ordinal && value > 2.0 && before && self.ends(to) && !self.tongue.day_alone;
        (near || alone).then_some((value, to))
    }

    /// "the 15th day of next month"
    fn behind_day(&self, at: usize, ordinal: bool) -> usize {
        let day = self.unit(at, false).is_some_and(|(unit, ..)| unit == Unit::Day);
        at + usize::from(ordinal && day && self.is(at + 1, Role::Of))
    }

    /// `23-2020-September`
    fn year_then_month(&self, at: usize) -> bool {
        self.sign(at).is_some_and(|sign| matches!(sign, '-' | '/'))
            && self.group(at + 1).is_some_and(|(_, length)| length == 4)
            && self.month_near(at + 2)
    }

    /// Whether a sentence, or what can be a date's surroundings, goes on behind a day.
    pub(super) fn ends(&self, at: usize) -> bool {
        !self.items.get(at).is_some_and(|item| item.kind == Piece::Other)
            && self.unit(at, true).is_none()
            && self.currency(at).is_none()
            && !self.is(at, Role::Percent)
            && self.multiplier(at).is_none()
    }

    pub(super) fn month_near(&self, at: usize) -> bool {
        self.month(at).is_some() || self.month(self.glue(at)).is_some()
    }

    /// Whether figures are not part of something longer: 5.30, 8:00.
    pub(super) fn free(&self, at: usize) -> bool {
        let joins = |at: usize| {
            self.sign(at).is_some_and(|sign| matches!(sign, '.' | ',' | ':' | '%'))
                && self.touches(at)
                && self.touches(at + 1)
                && self.group(at + 1).is_some()
        };
        let dotted =
            self.sign(at + 1) == Some('.') && self.group(at + 2).is_some_and(|(_, n)| n == 4);
        (!joins(at + 1) || dotted)
            && !self.is(at + 1, Role::Oclock)
            && !self.is(at + 1, Role::Am)
            && !self.is(at + 1, Role::Pm)
    }

    /// An ordinal in words, also of two: twenty fourth.
    pub(super) fn ordinal(&self, at: usize) -> Option<(f64, usize, bool)> {
        if let Some(value) = self.ordinal_word(at) {
            let units = self.ordinal_word(at + 1).filter(|units| value >= 20.0 && *units < 10.0);
            let more = units.map_or(0.0, |units| units);
            return Some((value + more, at + 1 + usize::from(units.is_some()), true));
        }
        if self.is(at, Role::OrdinalBefore) {
            let number = self.number(at + 1)?;
            return Some((number.value, number.to, true));
        }
        let tens = self.cardinal(at).filter(|tens| *tens >= 20.0)?;
        let next =
            at + 1 + usize::from(self.is(at + 1, Role::And) || self.sign(at + 1) == Some('-'));
        let units = self.ordinal_word(next).filter(|units| *units < 10.0)?;
        Some((tens + units, next + 1, true))
    }
}

/// Whether a number can be a day of the month.
fn fits(value: f64) -> bool {
    (1.0..=31.0).contains(&value) && value.fract() == 0.0
}
