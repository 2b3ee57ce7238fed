//! Days of calendars that follow the moon or the sun's height: Chinese, Korean, Islamic, solar terms.

use icu::calendar::cal::{ChineseTraditional, Hijri, KoreanTraditional};
use icu::calendar::types::Month;
use icu::calendar::{AsCalendar, Iso};
use jiff::civil::Date;

/// A calendar whose months follow the moon.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Moon {
    /// The Chinese one.
    Chinese,
    /// The Korean one, which in some years differs by a day.
    Korean,
    /// The Islamic one as Saudi Arabia computes it (Umm al-Qura). What is announced may differ by a day.
    Islamic,
}

/// The calendars by the names that the files write.
pub(super) const MOONS: [(&str, Moon); 3] =
    [("lunar-", Moon::Chinese), ("dangi-", Moon::Korean), ("hijri-", Moon::Islamic)];

impl Moon {
    /// Month and day of a Gregorian day; none in a leap month, in which no festival falls, and beyond what can be
    /// computed.
    pub(super) fn month_and_day(self, date: Date) -> Option<(u8, u8)> {
        let (month, day) = (u8::try_from(date.month()).ok()?, u8::try_from(date.day()).ok()?);
        let date = icu::calendar::Date::try_new_iso(i32::from(date.year()), month, day).ok()?;
        match self {
            Self::Chinese => read(date, ChineseTraditional::new()),
            Self::Korean => read(date, KoreanTraditional::new()),
            Self::Islamic => read(date, Hijri::new_umm_al_qura()),
        }
    }
}

fn read<A: AsCalendar>(date: icu::calendar::Date<Iso>, calendar: A) -> Option<(u8, u8)> {
    let date = date.to_calendar(calendar);
    let month = date.month().to_input();
    (month == Month::new(month.number())).then_some((month.number(), date.day_of_month().0))
}

/// A place of the sun that is a holiday.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sun {
    /// The equinox of March, in Japan's time.
    March,
    /// The equinox of September, in Japan's time.
    September,
    /// Qingming, in China's time.
    Qingming,
}

/// The places of the sun by the names that the files write.
pub(super) const SUNS: [(&str, Sun); 3] = [
    ("equinox-march", Sun::March),
    ("equinox-september", Sun::September),
    ("qingming", Sun::Qingming),
];

impl Sun {
    /// Whether it falls on a day, by the usual approximations: the equinoxes hold from 1980 to 2099 (Japan Coast Guard,
    /// as printed in Japanese almanacs), Qingming from 2001 to 2099. What is announced counts.
    pub(super) fn falls_on(self, date: Date) -> bool {
        let year = f64::from(date.year());
        let leaps = |from: f64| ((year - from) / 4.0).floor();
        let (month, day) = match self {
            Self::March => (3, 20.8431 + 0.242_194 * (year - 1980.0) - leaps(1980.0)),
            Self::September => (9, 23.2488 + 0.242_194 * (year - 1980.0) - leaps(1980.0)),
            Self::Qingming => (4, 4.81 + 0.2422 * (year - 2000.0) - leaps(2000.0)),
        };
        date.month() == month && (f64::from(date.day()) - day.floor()).abs() < 0.5
    }
}
