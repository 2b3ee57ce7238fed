//! Days by name and number, in whatever order a text tells weekday, day, month and year.

use jiff::civil::{Date, Time, Weekday};

use super::calendar::{self, Beside};
use super::meaning::{Role, Unit};
use super::numeric::whole;
use super::reader::{Found, Reader};
use super::{Kind, Value};

/// The last of the weekdays, which are counted from Monday, 0.
const SUNDAY: i8 = 6;

/// What is meant of a length of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// All of it.
    Whole,
    /// Its last day.
    End,
}

/// What has been told of a day.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Told {
    pub(super) weekday: Option<i8>,
    pub(super) day: Option<f64>,
    pub(super) month: Option<i8>,
    pub(super) year: Option<f64>,
    pub(super) holiday: Option<u16>,
    pub(super) offset: Option<i32>,
    pub(super) beside: Option<Beside>,
    pub(super) period: Option<(Unit, Beside)>,
    /// What is meant of a week, month or year that is told alone.
    pub(super) part: Option<Part>,
    /// Whether the Saturday before is meant as well.
    pub(super) weekend: bool,
    /// Whether the day of the month is marked as one.
    pub(super) marked: bool,
    /// Whether the day was told in figures alone.
    pub(super) figures: bool,
    /// The item after what was told.
    pub(super) to: usize,
}

impl Reader<'_> {
    /// A day that begins at an item.
    pub(super) fn day(&self, at: usize) -> Option<Found> {
        if let Some((date, to)) = self.nth_weekday(at) {
            return Some(Found::new(Kind::Date, at, to, Value::Date(date)));
        }
        let mut told = Told { to: at, ..Told::default() };
        let mut best = None;
        let mut next = at;
        for _ in 0..8 {
            let Some(more) = self
                .component(next, told, next == at)
                .or_else(|| self.year_behind_time(next, &told))
            else {
                break;
            };
            told = more;
            if let Some((value, min)) = self.resolve(&told) {
                best = Some((value, min, told.to));
            }
            next = self.glue(told.to);
        }
        let (value, min, to) = best?;
        // “In” is no part of “in April”.
        let from = at + usize::from(told.part == Some(Part::Whole));
        let mut found = Found::new(Kind::Date, from, to, Value::Date(value));
        if let Some(min) = min {
            (found.min, found.max) = (Some(Value::Date(min)), Some(Value::Date(value)));
        }
        Some(found)
    }

    /// "the first Friday of July 2027", "of next month"
    fn nth_weekday(&self, at: usize) -> Option<(Date, usize)> {
        let figures = || {
            let (value, _) = self.group(at).filter(|_| self.is(at + 1, Role::OrdinalAfter))?;
            Some((value, at + 2))
        };
        let word = self.ordinal_word(at).map(|value| (value, at + 1));
        let (nth, next) = word.or_else(figures)?;
        let weekday = self.weekday(next)?;
        let from = self.glue(next + 1);
        let told = self.component(from, Told { to: from, ..Told::default() }, true)?;
        let today = self.now?.date();
        let nth = i8::try_from(whole(nth)?).ok().filter(|nth| (1..=5).contains(nth))?;
        let weekday = Weekday::from_monday_zero_offset(weekday).ok()?;
        if let Some((Unit::Month, beside)) = told.period {
            let (first, _) = calendar::period(today, Unit::Month, beside)?;
            return Some((first.nth_weekday_of_month(nth, weekday).ok()?, told.to));
        }
        let month = told.month.filter(|_| told.day.is_none() && told.year.is_none())?;
        let year_at = self.glue(told.to);
        let year = self.year(year_at, &told).and_then(|(year, to)| Some((whole(year)?, to)));
        let of =
            |year: i16| Date::new(year, month, 1).ok()?.nth_weekday_of_month(nth, weekday).ok();
        if let Some((year, to)) = year {
            return Some((of(i16::try_from(year).ok()?)?, to));
        }
        let next = of(today.year()).filter(|date| *date >= today);
        Some((next.or_else(|| of(today.year() + 1))?, told.to))
    }

    /// The year of `Oct 26 15:50:06 2016`.
    fn year_behind_time(&self, at: usize, told: &Told) -> Option<Told> {
        let open = told.month.is_some() && told.day.is_some() && told.year.is_none();
        let time = self.time(at).filter(|_| open)?;
        let (year, _) = self.group(time.to).filter(|(_, length)| *length == 4)?;
        Some(Told { year: Some(year), to: time.to + 1, ..*told })
    }

    /// What may stand between the parts of a date.
    pub(super) fn glue(&self, at: usize) -> usize {
        let mut to = at;
        while to < at + 3 {
            let sign = self.sign(to).is_some_and(|sign| {
                matches!(sign, ',' | '.' | '-' | '/' | '(' | ')' | '\u{3001}' | '،')
            });
            let word = [Role::Of, Role::DayBefore, Role::Article, Role::YearBefore, Role::This];
            if !sign
                && !word.iter().any(|role| {
                    self.is(to, *role) && (*role != Role::This || self.is(to, Role::Of))
                })
            {
                break;
            }
            to += 1;
        }
        to
    }

    /// Adds what an item tells, if that has not been told yet.
    pub(super) fn component(&self, at: usize, told: Told, first: bool) -> Option<Told> {
        let free = told.day.is_none() && told.month.is_none() && told.holiday.is_none();
        let plain = told.offset.is_none();
        if !plain {
            return None;
        }
        if let Some((beside, to)) = self.beside(at).filter(|_| told.beside.is_none()) {
            let article = to + usize::from(self.is(to, Role::Of) || self.is(to, Role::Article));
            if let Some((unit, 1.0, end)) = self.unit(article, false) {
                if told.period.is_none() && matches!(unit, Unit::Week | Unit::Month | Unit::Year) {
                    return Some(Told { period: Some((unit, beside)), to: end, ..told });
                }
            } else if first || told.weekday.is_none() {
                let on = Told { beside: Some(beside), to, ..told };
                let found = self
                    .component(to, on, false)
                    .or_else(|| self.component(self.glue(to), on, false));
                if found.is_some() {
                    return found;
                }
            }
        }
        if let Some(offset) = self
            .offset(at)
            .filter(|_| free && plain && told.weekday.is_none() && told.year.is_none())
        {
            return Some(Told { offset: Some(offset), to: at + 1, ..told });
        }
        if let Some((unit, 1.0, end)) = self.unit(at, false)
            && let Some((beside, to)) = self.beside_after(end).filter(|_| told.period.is_none())
            && matches!(unit, Unit::Week | Unit::Month | Unit::Year)
        {
            return Some(Told { period: Some((unit, beside)), to, ..told });
        }
        if let Some(unit) = self.end_of(at).filter(|_| free && told.period.is_none()) {
            return Some(Told {
                period: Some((unit, Beside::This)),
                part: Some(Part::End),
                to: at + 1,
                ..told
            });
        }
        if let Some(found) = self.month_alone(at).filter(|_| free && told.weekday.is_none()) {
            return Some(Told { year: told.year, ..found });
        }
        let weekend = self.is(at, Role::Weekend);
        let weekday = self.weekday(at).or_else(|| weekend.then_some(SUNDAY));
        if let Some(weekday) = weekday.filter(|_| told.weekday.is_none()) {
            let on = Told { weekday: Some(weekday), weekend, to: at + 1, ..told };
            return Some(match self.beside_after(at + 1).filter(|_| told.beside.is_none()) {
                Some((beside, to)) => Told { beside: Some(beside), to, ..on },
                None => on,
            });
        }
        if let Some(place) = self.holiday(at).filter(|_| free) {
            return Some(Told { holiday: Some(place), to: at + 1, ..told });
        }
        if free && let Some(numeric) = self.numeric_told(at, told.weekday, told.year) {
            let year = told.year.or(numeric.year);
            return Some(Told {
                day: numeric.day,
                month: numeric.month,
                year,
                figures: true,
                to: numeric.to,
                ..told
            });
        }
        if let Some(month) =
            self.month(at).filter(|_| told.month.is_none() && told.holiday.is_none())
        {
            return Some(Told { month: Some(month), to: at + 1, ..told });
        }
        if let Some((month, to)) =
            self.marked(at, Role::MonthAfter).filter(|_| told.month.is_none())
        {
            #[expect(clippy::cast_possible_truncation, reason = "at most 12")]
            return (1.0..=12.0).contains(&month).then_some(Told {
                month: Some(month as i8),
                to,
                ..told
            });
        }
        if let Some((year, to)) = self.year(at, &told).filter(|_| told.year.is_none()) {
            return Some(Told { year: Some(year), to, ..told });
        }
        if told.day.is_none() && told.holiday.is_none() {
            let (day, to, marked) = self.day_of_month(at, &told)?;
            return Some(Told { day: Some(day), marked, to, ..told });
        }
        None
    }

    /// A month that stands alone behind a word that makes it a length of time, or its end a day.
    fn month_alone(&self, at: usize) -> Option<Told> {
        let parts = [(Role::EndOf, Part::End), (Role::InMonth, Part::Whole)];
        let (_, part) = parts.into_iter().find(|(role, _)| self.is(at, *role))?;
        let month = self.month(at + 1)?;
        let behind = Told { month: Some(month), ..Told::default() };
        if self.day_of_month(at + 2, &behind).is_some() && self.year(at + 2, &behind).is_none() {
            return None;
        }
        Some(Told { month: Some(month), part: Some(part), to: at + 2, ..Told::default() })
    }

    /// The day that was told, and the first one where it is a period.
    pub(super) fn resolve(&self, told: &Told) -> Option<(Date, Option<Date>)> {
        let year = told.year.and_then(|year| i16::try_from(whole(year)?).ok());
        let day = told.day.and_then(|day| i8::try_from(whole(day)?).ok());
        if let (Some(year), Some(month), Some(day)) = (year, told.month, day) {
            return Date::new(year, month, day).ok().map(|date| (date, None));
        }
        let today = self.now?.date();
        let one = |date: Option<Date>| date.map(|date| (date, None));
        if let Some(offset) = told.offset {
            return one(calendar::moved(
                today.to_datetime(Time::midnight()),
                f64::from(offset),
                Unit::Day,
            ));
        }
        if let Some(place) = told.holiday {
            let holiday = *self.tongue.holidays.get(usize::from(place))?;
            let beside = told.beside.or(told.period.map(|(_, beside)| beside));
            let year = match (year, told.period) {
                (None, Some((Unit::Year, beside))) => {
                    calendar::period(today, Unit::Year, beside).map(|(first, _)| first.year())
                }
                _ => year,
            };
            return one(calendar::holiday(today, holiday, year, beside));
        }
        match (told.month, day, told.weekday) {
            (Some(month), Some(day), _) => {
                let own = told.period.filter(|(unit, _)| *unit == Unit::Year);
                let own = own.and_then(|(unit, beside)| calendar::period(today, unit, beside));
                match own {
                    Some((first, _)) => one(Date::new(first.year(), month, day).ok()),
                    None if told.beside == Some(Beside::This) => {
                        one(Date::new(today.year(), month, day).ok())
                    }
                    None if matches!(told.beside, Some(Beside::Past | Beside::Last)) => {
                        one(calendar::past_day(today, month, day))
                    }
                    None if matches!(told.beside, Some(Beside::Next | Beside::Coming)) => {
                        one(calendar::next_day(today, month, day))
                    }
                    None => one(calendar::near_day(today, month, day)),
                }
            }
            (None, Some(day), weekday)
                if year.is_none()
                    && (weekday.is_some() || told.marked || told.period.is_some()) =>
            {
                let month = told.period.filter(|(unit, _)| *unit == Unit::Month);
                match month.and_then(|(unit, beside)| calendar::period(today, unit, beside)) {
                    Some((first, _)) => one(Date::new(first.year(), first.month(), day).ok()),
                    None => one(calendar::next_in_month(today, day, weekday)),
                }
            }
            (None, None, Some(weekday)) if year.is_none() => {
                let week = told.period.filter(|(unit, _)| *unit == Unit::Week);
                let beside = told.beside.or(week.map(|(_, beside)| beside));
                let day = calendar::weekday_near(today, weekday, beside)?;
                Some((day, day.yesterday().ok().filter(|_| told.weekend)))
            }
            (Some(month), None, None) if told.part.is_some() => {
                let first = match year {
                    Some(year) => Date::new(year, month, 1).ok()?,
                    None => calendar::near_day(today, month, 1)?,
                };
                Some((first.last_of_month(), Some(first).filter(|_| told.part != Some(Part::End))))
            }
            (None, None, None) if year.is_none() && told.beside.is_none() => {
                let (unit, beside) = told.period?;
                let (first, last) = calendar::period(today, unit, beside)?;
                Some((last, Some(first).filter(|_| told.part != Some(Part::End))))
            }
            _ => None,
        }
    }
}
