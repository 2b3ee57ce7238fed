//! One way to say on which days something falls.

use jiff::civil::{Date, Weekday};
use jiff::{Span, ToSpan};

use crate::language::easter;

use super::moon::{MOONS, Moon, SUNS, Sun};

/// One way to say on which days something falls.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Day {
    first: Falls,
    /// The last day, where it lasts longer than one.
    last: Option<Falls>,
    pub(super) moved: Moved,
}

/// A day that comes again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Falls {
    /// Each year on this month and day.
    Yearly(i8, i8),
    /// So many days after Easter Sunday (Gregorian).
    Easter(i32),
    /// The nth such weekday of a month; the last where n = −1.
    Nth(i8, Weekday, i8),
    /// The first such weekday on or before this month and day.
    Before(i8, i8, Weekday),
    /// Month and day of a calendar of the moon, and so many days after it; day 0 = the whole month.
    Moon(Moon, u8, u8, i32),
    /// Where the sun stands.
    Sun(Sun),
    /// This day only.
    Once(Date),
}

/// What happens where a holiday falls on a day on which nobody works.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Moved {
    /// Nothing.
    Not,
    /// The next day that is worked is off too.
    Next,
    /// The same, for Sundays only.
    NextOfSunday,
    /// For a Saturday the Friday before, for a Sunday the Monday after.
    Nearest,
}

const MOVED: [(&str, Moved); 3] = [
    (" or next", Moved::Next),
    (" sunday or next", Moved::NextOfSunday),
    (" or nearest", Moved::Nearest),
];

/// A range of days is no longer.
const LONGEST: i64 = 62;

impl Day {
    /// What a day may look like, for who writes one.
    pub const FORMS: &str = "“12-25”, “easter+1”, “11-4-thu”, “2026-02-17”, “lunar-1-1”, “hijri-9”, “04-29..05-05”, “07-04 or nearest”";

    /// Reads `12-25`, `easter+39`, `2026-02-17`, `11-4-thu`, `05-25-before-mon`, `lunar-8-15+1`, `hijri-9`, `qingming`,
    /// `04-29..05-05`, each perhaps with `or next`, `sunday or next` or `or nearest` behind it.
    pub fn parse(text: &str) -> Option<Self> {
        // The longer ending includes the shorter.
        let ending = MOVED.iter().filter(|(ending, _)| text.ends_with(ending));
        let ending = ending.max_by_key(|(ending, _)| ending.len());
        let (text, moved) = match ending {
            Some((ending, moved)) => (text.strip_suffix(ending)?, *moved),
            None => (text, Moved::Not),
        };
        let (first, last) = match text.split_once("..") {
            Some((first, last)) => (first, Some(Falls::parse(last)?)),
            None => (text, None),
        };
        Some(Self { first: Falls::parse(first)?, last, moved })
    }

    /// The year of a day that comes once.
    pub(super) fn year(&self) -> Option<i16> {
        match self.first {
            Falls::Once(date) => Some(date.year()),
            _ => None,
        }
    }

    pub(super) fn falls_on(&self, date: Date) -> bool {
        let Some(last) = self.last else { return self.first.falls_on(date) };
        let day = |days: i64| date.checked_add(days.days()).ok();
        let Some(since) =
            (0..LONGEST).find(|back| day(-back).is_some_and(|date| self.first.falls_on(date)))
        else {
            return false;
        };
        // It has not ended between then and now.
        let ends = |ahead: &i64| day(*ahead).is_some_and(|date| last.falls_on(date));
        !(-since..0).any(|ahead| ends(&ahead)) && (0..LONGEST - since).any(|ahead| ends(&ahead))
    }
}

impl Falls {
    fn parse(text: &str) -> Option<Self> {
        if let Some(days) = text.strip_prefix("easter") {
            return if days.is_empty() { Some(0) } else { days.parse().ok() }.map(Self::Easter);
        }
        if let Some((_, sun)) = SUNS.iter().find(|(name, _)| *name == text) {
            return Some(Self::Sun(*sun));
        }
        let of_moon = MOONS.iter().find_map(|(name, moon)| Some((text.strip_prefix(name)?, *moon)));
        if let Some((text, moon)) = of_moon {
            return Self::of_moon(moon, text);
        }
        if let Ok(date) = text.parse::<Date>() {
            return Some(Self::Once(date));
        }
        let parts: Vec<&str> = text.splitn(4, '-').collect();
        match parts[..] {
            [month, day] => month_and_day(month, day).map(|(month, day)| Self::Yearly(month, day)),
            [month, day, "before", weekday] => {
                let (month, day) = month_and_day(month, day)?;
                Some(Self::Before(month, day, weekday_of(weekday)?))
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

    /// Reads `8-15`, `8-15+1` or `9`.
    fn of_moon(moon: Moon, text: &str) -> Option<Self> {
        let (month, rest) = text.split_once('-').unwrap_or((text, "0"));
        let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
        let (day, off) = rest.split_at_checked(end)?;
        let off = if off.is_empty() { 0 } else { off.parse().ok()? };
        let (month, day) = (month.parse().ok()?, day.parse().ok()?);
        let fits = (1..=12).contains(&month) && day <= 30 && (-31..=31).contains(&off);
        (fits && (day > 0 || !text.contains('-'))).then_some(Self::Moon(moon, month, day, off))
    }

    fn falls_on(self, date: Date) -> bool {
        match self {
            Self::Yearly(month, day) => date.month() == month && date.day() == day,
            Self::Easter(days) => {
                let sunday = easter(date.year());
                sunday.and_then(|sunday| sunday.checked_add(Span::new().days(days)).ok())
                    == Some(date)
            }
            Self::Nth(month, weekday, nth) => {
                date.month() == month
                    && date.nth_weekday_of_month(nth, weekday).is_ok_and(|day| day == date)
            }
            Self::Before(month, day, weekday) => {
                date.weekday() == weekday
                    && (0..7).any(|ahead: i64| {
                        let day_of = date.checked_add(ahead.days());
                        day_of.is_ok_and(|date| date.month() == month && date.day() == day)
                    })
            }
            Self::Moon(moon, month, day, off) => {
                let asked = date.checked_sub(Span::new().days(off)).ok();
                let found = asked.and_then(|date| moon.month_and_day(date));
                found.is_some_and(|found| found.0 == month && (day == 0 || found.1 == day))
            }
            Self::Sun(sun) => sun.falls_on(date),
            Self::Once(day) => day == date,
        }
    }
}

fn month_and_day(month: &str, day: &str) -> Option<(i8, i8)> {
    let (month, day) = (month.parse().ok()?, day.parse().ok()?);
    Date::new(2024, month, day).ok().map(|_| (month, day))
}

/// A weekday by the first three letters of its English name, as the files write it.
pub fn weekday_of(name: &str) -> Option<Weekday> {
    const NAMES: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    let place = NAMES.iter().position(|known| *known == name)?;
    Weekday::from_monday_zero_offset(i8::try_from(place).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn falls(day: &str, dates: &[&str], others: &[&str]) {
        let day = Day::parse(day).unwrap();
        for date in dates {
            assert!(day.falls_on(date.parse().unwrap()), "{day:?} {date}");
        }
        for date in others {
            assert!(!day.falls_on(date.parse().unwrap()), "{day:?} {date}");
        }
    }

    #[test]
    fn the_moon_s_days_fall_where_they_fell() {
        falls("easter+1", &["2026-04-06"], &["2026-04-05"]);
        falls("lunar-1-1", &["2024-02-10", "2025-01-29", "2026-02-17"], &["2025-01-28"]);
        // 2025 had a sixth month twice.
        falls("lunar-6-1", &["2025-06-25"], &["2025-07-25"]);
        falls("dangi-8-15-1", &["2024-09-16", "2025-10-05"], &["2024-09-17"]);
        falls("hijri-10-1", &["2024-04-10", "2025-03-30"], &["2025-03-29"]);
        falls("hijri-9", &["2026-02-18", "2026-03-19"], &["2026-02-17", "2026-03-20"]);
    }

    #[test]
    fn the_sun_s_days_fall_where_they_fell() {
        falls("equinox-march", &["2024-03-20", "2025-03-20", "2027-03-21"], &["2025-03-21"]);
        falls("equinox-september", &["2024-09-22", "2025-09-23", "2026-09-23"], &[]);
        falls("qingming", &["2024-04-04", "2025-04-04", "2027-04-05"], &["2025-04-05"]);
    }

    #[test]
    fn a_range_has_a_first_and_a_last_day() {
        falls(
            "04-29..05-05",
            &["2026-04-29", "2026-05-01", "2026-05-05"],
            &["2026-04-28", "2026-05-06"],
        );
        falls("12-27..01-03", &["2026-12-31", "2027-01-03"], &["2026-12-26", "2027-01-04"]);
        falls("05-25-before-mon", &["2026-05-25", "2025-05-19"], &["2025-05-26"]);
    }

    #[test]
    fn what_is_no_day_is_none() {
        for text in [
            "",
            "13-01",
            "lunar-0-1",
            "hijri-9-0",
            "lunar-1-31",
            "easter+x",
            "1-2-3-4",
            "hijri-",
            "..",
            "a..b",
        ] {
            assert_eq!(Day::parse(text), None, "{text}");
        }
    }
}
