//! Days of the year that have names.

use jiff::Span;
use jiff::civil::{Date, Weekday};

use crate::language::easter;

/// On which day of a year a holiday falls.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Holiday {
    /// A month and a day.
    Fixed(i8, i8),
    /// So many days after Easter Sunday.
    Easter(i32),
    /// The nth such weekday of a month, the last where n = −1, and so many days on.
    Nth(i8, Weekday, i8, i32),
    /// So many days before Christmas' fourth Sunday of Advent.
    Advent(i32),
}

impl Holiday {
    /// Reads `12-25`, `easter+1`, `advent-28`, `11-4-4+1` (month, nth, weekday from Monday = 1).
    pub(super) fn parse(text: &str) -> Option<Self> {
        if let Some(days) = text.strip_prefix("easter") {
            return if days.is_empty() { Some(0) } else { days.parse().ok() }.map(Self::Easter);
        }
        if let Some(days) = text.strip_prefix("advent") {
            return if days.is_empty() { Some(0) } else { days.parse().ok() }.map(Self::Advent);
        }
        let (text, on) = text.split_once('+').unwrap_or((text, "0"));
        let parts: Vec<&str> = text.splitn(3, '-').collect();
        match parts[..] {
            [month, day] => Some(Self::Fixed(month.parse().ok()?, day.parse().ok()?)),
            [month, nth, weekday] => {
                let nth = if nth == "last" { -1 } else { nth.parse().ok()? };
                let weekday = Weekday::from_monday_one_offset(weekday.parse().ok()?).ok()?;
                Some(Self::Nth(month.parse().ok()?, weekday, nth, on.parse().ok()?))
            }
            _ => None,
        }
    }

    /// Its day in a year.
    pub(super) fn of(self, year: i16) -> Option<Date> {
        let later = |date: Date, days: i32| date.checked_add(Span::new().days(days)).ok();
        match self {
            Self::Fixed(month, day) => Date::new(year, month, day).ok(),
            Self::Easter(days) => later(easter(year)?, days),
            Self::Nth(month, weekday, nth, on) => {
                let first = Date::new(year, month, 1).ok()?;
                later(first.nth_weekday_of_month(nth, weekday).ok()?, on)
            }
            Self::Advent(days) => {
                let christmas = Date::new(year, 12, 25).ok()?;
                later(christmas.nth_weekday(-1, Weekday::Sunday).ok()?, days)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_falls_on_its_day() {
        for (text, expected) in [
            ("12-25", "2026-12-25"),
            ("easter", "2026-04-05"),
            ("easter+49", "2026-05-24"),
            ("11-4-4+1", "2026-11-27"),
            ("5-last-1", "2026-05-25"),
            ("advent", "2026-12-20"),
            ("advent-28", "2026-11-22"),
        ] {
            let day = Holiday::parse(text).unwrap().of(2026).unwrap();
            assert_eq!(day.to_string(), expected, "{text}");
        }
    }
}
