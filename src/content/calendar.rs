//! A market's working calendar: hours, weekend, holidays, time zone.

use std::collections::BTreeMap;

use jiff::civil::{Date, Time, Weekday};
use jiff::tz::TimeZone;
use jiff::{Span, Zoned};

/// When somebody works in a market.
#[derive(Debug, Clone)]
pub struct Calendar {
    /// The market's time zone.
    pub zone: TimeZone,
    /// Opening and closing time by weekday, Monday first; none = closed.
    pub hours: [Option<(Time, Time)>; 7],
    /// Holidays by name.
    pub holidays: BTreeMap<String, Vec<Day>>,
}

/// One way to say on which day a holiday falls.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Day {
    /// Each year on this month and day.
    Yearly(i8, i8),
    /// So many days after Easter Sunday (Gregorian).
    Easter(i32),
    /// The nth such weekday of a month; the last where n = −1.
    Nth(i8, Weekday, i8),
    /// This day only.
    Once(Date),
}

impl Day {
    /// Reads `12-25`, `easter+39`, `2026-02-17`, `11-4-thu`.
    pub fn parse(text: &str) -> Option<Self> {
        if let Some(days) = text.strip_prefix("easter") {
            return if days.is_empty() { Some(0) } else { days.parse().ok() }.map(Self::Easter);
        }
        if let Ok(date) = text.parse::<Date>() {
            return Some(Self::Once(date));
        }
        let parts: Vec<&str> = text.splitn(3, '-').collect();
        match parts[..] {
            [month, day] => {
                let (month, day) = (month.parse().ok()?, day.parse().ok()?);
                Date::new(2024, month, day).ok().map(|_| Self::Yearly(month, day))
            }
            [month, nth, weekday] => {
                let nth = if nth == "last" { -1 } else { nth.parse().ok()? };
                let month = month.parse().ok().filter(|month| (1..=12).contains(month))?;
                let fits = (1..=5).contains(&nth) || nth == -1;
                fits.then_some(Self::Nth(month, weekday_of(weekday)?, nth))
            }
            _ => None,
        }
    }

    fn falls_on(self, date: Date) -> bool {
        match self {
            Self::Yearly(month, day) => date.month() == month && date.day() == day,
            Self::Easter(days) => {
                easter(date.year()).checked_add(Span::new().days(days)).is_ok_and(|day| day == date)
            }
            Self::Nth(month, weekday, nth) => {
                date.month() == month
                    && date.nth_weekday_of_month(nth, weekday).is_ok_and(|day| day == date)
            }
            Self::Once(day) => day == date,
        }
    }
}

/// A weekday by the first three letters of its English name, as the files write it.
pub fn weekday_of(name: &str) -> Option<Weekday> {
    const NAMES: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    let place = NAMES.iter().position(|known| *known == name)?;
    Weekday::from_monday_zero_offset(i8::try_from(place).ok()?).ok()
}

impl Calendar {
    /// Hours where a market names none: Monday to Friday, nine to five.
    pub const OFFICE_HOURS: [Option<(Time, Time)>; 7] = {
        let day = Some((Time::constant(9, 0, 0, 0), Time::constant(17, 0, 0, 0)));
        [day, day, day, day, day, None, None]
    };

    /// Opening hours of a day; none on holidays and where nobody works.
    pub fn open(&self, date: Date) -> Option<(Time, Time)> {
        if self.holiday(date).is_some() {
            return None;
        }
        self.hours[usize::try_from(date.weekday().to_monday_zero_offset()).unwrap_or(0)]
    }

    /// The holiday that falls on a day.
    pub fn holiday(&self, date: Date) -> Option<&str> {
        self.holidays
            .iter()
            .find(|(_, days)| days.iter().any(|day| day.falls_on(date)))
            .map(|(name, _)| name.as_str())
    }

    /// When somebody has worked for so many hours, beginning now; none where nobody ever works.
    pub fn after_hours(&self, from: &Zoned, hours: f64) -> Option<Zoned> {
        let mut left = hours * 3600.0;
        let mut date = from.with_time_zone(self.zone.clone()).date();
        for _ in 0..400 {
            if let Some((opens, closes)) = self.open(date) {
                let opens = date.to_datetime(opens).to_zoned(self.zone.clone()).ok()?;
                let closes = date.to_datetime(closes).to_zoned(self.zone.clone()).ok()?;
                let begins = if &opens < from { from.clone() } else { opens };
                let begins = begins.with_time_zone(self.zone.clone());
                let seconds = begins.duration_until(&closes).as_secs_f64();
                if seconds >= left && seconds > 0.0 {
                    let minutes = (left / 60.0).ceil();
                    #[expect(clippy::cast_possible_truncation, reason = "less than a working day")]
                    let span = Span::new().minutes(minutes as i64);
                    return begins.checked_add(span).ok();
                }
                left -= seconds.max(0.0);
            }
            date = date.tomorrow().ok()?;
        }
        None
    }

    /// The last moment until `by` at which somebody works, if one lies after `from`.
    pub fn last_until(&self, from: &Zoned, by: &Zoned) -> Option<Zoned> {
        let by = by.with_time_zone(self.zone.clone());
        let mut date = by.date();
        while date >= from.with_time_zone(self.zone.clone()).date() {
            if let Some((opens, closes)) = self.open(date) {
                let opens = date.to_datetime(opens).to_zoned(self.zone.clone()).ok()?;
                let closes = date.to_datetime(closes).to_zoned(self.zone.clone()).ok()?;
                if opens < by {
                    return Some(closes.min(by)).filter(|last| last > from);
                }
            }
            date = date.yesterday().ok()?;
        }
        None
    }

    /// The end of the nth working day that begins after `from`.
    pub fn after_workdays(&self, from: &Zoned, days: usize) -> Option<Zoned> {
        let mut date = from.with_time_zone(self.zone.clone()).date();
        let mut left = days;
        for _ in 0..400 {
            date = date.tomorrow().ok()?;
            if let Some((_, closes)) = self.open(date) {
                left = left.saturating_sub(1);
                if left == 0 {
                    return date.to_datetime(closes).to_zoned(self.zone.clone()).ok();
                }
            }
        }
        None
    }
}

/// Easter Sunday of the Gregorian calendar (the anonymous algorithm, Nature 1876).
#[expect(clippy::many_single_char_names, reason = "the names that the algorithm is printed with")]
fn easter(year: i16) -> Date {
    let year = i32::from(year);
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let (d, e) = (b / 4, b % 4);
    let g = (8 * b + 13) / 25;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 19 * l) / 433;
    let month = (h + l - 7 * m + 90) / 25;
    let day = (h + l - 7 * m + 33 * month + 19) % 32;
    let small = |number: i32| i8::try_from(number).unwrap_or(1);
    Date::new(i16::try_from(year).unwrap_or(1), small(month), small(day)).unwrap_or(Date::MIN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn easter_falls_where_it_fell() {
        for (year, expected) in [(2024, "2024-03-31"), (2025, "2025-04-20"), (2026, "2026-04-05")] {
            assert_eq!(easter(year).to_string(), expected);
        }
    }

    fn berlin() -> Calendar {
        let day = Some((Time::constant(9, 0, 0, 0), Time::constant(18, 0, 0, 0)));
        Calendar {
            zone: TimeZone::get("Europe/Berlin").unwrap(),
            hours: [day, day, day, day, day, None, None],
            holidays: [
                ("a".to_owned(), vec![Day::parse("12-25").unwrap(), Day::parse("12-26").unwrap()]),
                ("b".to_owned(), vec![Day::parse("easter+1").unwrap()]),
                ("c".to_owned(), vec![Day::parse("11-4-thu").unwrap()]),
            ]
            .into(),
        }
    }

    #[test]
    fn a_workday_skips_weekends_and_holidays() {
        let check = |from: &str, expected: &str| {
            let by = berlin().after_workdays(&from.parse().unwrap(), 1).unwrap();
            assert_eq!(by.to_string(), expected);
        };
        check(
            "2026-11-23T13:00:00+01:00[Europe/Berlin]",
            "2026-11-24T18:00:00+01:00[Europe/Berlin]",
        );
        check(
            "2026-12-24T13:00:00+01:00[Europe/Berlin]",
            "2026-12-28T18:00:00+01:00[Europe/Berlin]",
        );
        check(
            "2026-04-03T13:00:00+02:00[Europe/Berlin]",
            "2026-04-07T18:00:00+02:00[Europe/Berlin]",
        );
        check("2026-11-25T23:30:00Z[UTC]", "2026-11-27T18:00:00+01:00[Europe/Berlin]");
    }

    #[test]
    fn hours_run_only_while_somebody_works() {
        let check = |from: &str, hours: f64, expected: &str| {
            let by = berlin().after_hours(&from.parse().unwrap(), hours).unwrap();
            assert_eq!(by.to_string(), expected);
        };
        check(
            "2026-11-20T17:00:00+01:00[Europe/Berlin]",
            2.0,
            "2026-11-23T10:00:00+01:00[Europe/Berlin]",
        );
        check(
            "2026-11-22T03:00:00+01:00[Europe/Berlin]",
            1.0,
            "2026-11-23T10:00:00+01:00[Europe/Berlin]",
        );
    }
}
