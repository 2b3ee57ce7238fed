//! Which day is meant where a text leaves a part of it open.

use jiff::civil::{Date, DateTime, Weekday};
use jiff::{Span, ToSpan};

use super::holiday::Holiday;
use super::meaning::Unit;

/// A period beside the current one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Beside {
    Last,
    This,
    Next,
    /// The next to come, whatever its week.
    Coming,
    /// The last to have been.
    Past,
}

impl Beside {
    const fn offset(self) -> i64 {
        match self {
            Self::Last | Self::Past => -1,
            Self::This => 0,
            Self::Next | Self::Coming => 1,
        }
    }
}

fn days(date: Date, days: i64) -> Option<Date> {
    date.checked_add(Span::new().try_days(days).ok()?).ok()
}

/// A weekday as seen from a day: the next such day, today included, or that of a week.
pub(super) fn weekday_near(today: Date, day: i8, beside: Option<Beside>) -> Option<Date> {
    let own = i64::from(today.weekday().to_monday_zero_offset());
    let on = (i64::from(day) - own).rem_euclid(7);
    match beside {
        None => days(today, on),
        Some(Beside::Coming) => days(today, if on == 0 { 7 } else { on }),
        Some(Beside::Past) => days(today, if on == 0 { -7 } else { on - 7 }),
        Some(week) => days(today, i64::from(day) - own + 7 * week.offset()),
    }
}

/// A month and day without a year: the next such day, today included.
pub(super) fn next_day(today: Date, month: i8, day: i8) -> Option<Date> {
    day_from(today, month, day)
}

/// So many days after a day, who names it without a year still means it rather than the next one.
const LATELY: i32 = 120;

/// A month and day without a year: the one that has been lately, else the next, today included.
pub(super) fn near_day(today: Date, month: i8, day: i8) -> Option<Date> {
    day_from(days(today, -i64::from(LATELY))?, month, day)
}

/// The first such day from a day on.
fn day_from(from: Date, month: i8, day: i8) -> Option<Date> {
    (0..8).find_map(|years| {
        Date::new(from.year().checked_add(years)?, month, day).ok().filter(|date| *date >= from)
    })
}

/// The last such day before today.
pub(super) fn past_day(today: Date, month: i8, day: i8) -> Option<Date> {
    (0..8).find_map(|years| {
        Date::new(today.year().checked_sub(years)?, month, day).ok().filter(|date| *date < today)
    })
}

/// A day of the month, on a weekday where one is told: the next such day, today included.
pub(super) fn next_in_month(today: Date, day: i8, on: Option<i8>) -> Option<Date> {
    let mut first = today.first_of_month();
    // "Tuesday the 4th" is this month's, gone or not, where it was a Tuesday.
    let own = Date::new(first.year(), first.month(), day).ok();
    let on_day = |date: &Date| Some(date.weekday().to_monday_zero_offset()) == on;
    if let Some(own) = own.filter(on_day) {
        return Some(own);
    }
    for _ in 0..60 {
        let date = Date::new(first.year(), first.month(), day).ok();
        let fits = |date: &Date| {
            *date >= today && on.is_none_or(|on| date.weekday().to_monday_zero_offset() == on)
        };
        if let Some(date) = date.filter(fits) {
            return Some(date);
        }
        first = first.checked_add(1.month()).ok()?;
    }
    None
}

/// A holiday: of a year, of the year beside, or the next one.
pub(super) fn holiday(
    today: Date,
    holiday: Holiday,
    year: Option<i16>,
    beside: Option<Beside>,
) -> Option<Date> {
    if let Some(year) = year {
        return holiday.of(year);
    }
    let next = (0..8).find_map(|years| {
        holiday.of(today.year().checked_add(years)?).filter(|date| *date >= today)
    });
    match beside {
        Some(Beside::Last | Beside::Past) => (0..8).find_map(|years| {
            holiday.of(today.year().checked_sub(years)?).filter(|date| *date < today)
        }),
        Some(Beside::This) => holiday.of(today.year()),
        _ => next,
    }
}

/// First and last day of the week, month or year beside the current one.
pub(super) fn period(today: Date, unit: Unit, beside: Beside) -> Option<(Date, Date)> {
    let by = beside.offset();
    match unit {
        Unit::Week => {
            let own = i64::from(today.weekday().to_monday_zero_offset());
            let first = days(today, 7 * by - own)?;
            Some((first, days(first, 6)?))
        }
        Unit::Month => {
            let first = today.first_of_month().checked_add(Span::new().months(by)).ok()?;
            Some((first, first.last_of_month()))
        }
        Unit::Year => {
            let first = today.first_of_year().checked_add(Span::new().years(by)).ok()?;
            Some((first, first.last_of_year()))
        }
        _ => None,
    }
}

/// So much after, or before where it is negative, a moment: its day.
pub(super) fn moved(from: DateTime, value: f64, unit: Unit) -> Option<Date> {
    if value.abs() > 1e6 {
        return None;
    }
    let whole = value.trunc();
    #[expect(clippy::cast_possible_truncation, reason = "bounded above")]
    let (count, seconds) = (whole as i64, |unit: f64| ((value * unit).round()) as i64);
    let span = match unit {
        Unit::Year if value.fract() == 0.0 => Span::new().try_years(count).ok()?,
        #[expect(clippy::cast_possible_truncation, reason = "bounded above")]
        Unit::Year => Span::new().try_months((value * 12.0).round() as i64).ok()?,
        Unit::Month if value.fract() == 0.0 => Span::new().try_months(count).ok()?,
        Unit::Month => Span::new().try_days(seconds(30.0)).ok()?,
        Unit::Week => Span::new().try_days(seconds(7.0)).ok()?,
        Unit::Day if value.fract() == 0.0 => Span::new().try_days(count).ok()?,
        Unit::Day => Span::new().try_hours(seconds(24.0)).ok()?,
        Unit::Hour => Span::new().try_minutes(seconds(60.0)).ok()?,
        Unit::Minute => Span::new().try_seconds(seconds(60.0)).ok()?,
        Unit::Second => Span::new().try_seconds(count).ok()?,
        Unit::Workday => return working(from.date(), count),
    };
    from.checked_add(span).ok().map(DateTime::date)
}

/// So many working days on, Monday to Friday.
fn working(from: Date, count: i64) -> Option<Date> {
    let step = count.signum();
    let mut date = days(from, count / 5 * 7)?;
    for _ in 0..(count % 5).abs() {
        date = days(date, step)?;
        while is_weekend(date) {
            date = days(date, step)?;
        }
    }
    while count != 0 && is_weekend(date) {
        date = days(date, step)?;
    }
    Some(date)
}

fn is_weekend(date: Date) -> bool {
    matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday)
}
