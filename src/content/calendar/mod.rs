//! A market's working calendar: hours, weekend, holidays, time zone.

mod day;
mod moon;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use jiff::civil::{Date, Time, Weekday};
use jiff::tz::TimeZone;
use jiff::{Span, ToSpan, Zoned};

use day::Moved;
pub use day::{Day, weekday_of};

/// Opening and closing time by weekday, Monday first; none = closed.
pub type Hours = [Option<(Time, Time)>; 7];

/// When somebody works in a market.
#[derive(Debug, Clone)]
pub struct Calendar {
    /// The market's time zone.
    pub zone: TimeZone,
    /// Opening and closing time by weekday.
    pub hours: Hours,
    /// Holidays by name.
    pub holidays: BTreeMap<String, Vec<Day>>,
    /// Days that are worked though their weekday is off.
    pub workdays: Vec<Date>,
    /// Periods that rules may name, such as Ramadan.
    pub periods: BTreeMap<String, Period>,
    /// The names of the day that was asked for last: of today, for as long as it lasts.
    pub named: Named,
}

/// A day with its names, remembered. Moons are reckoned slowly.
#[derive(Debug, Default)]
pub struct Named(Mutex<Option<(Date, Arc<[String]>)>>);

impl Clone for Named {
    /// A copy of a calendar may become another.
    fn clone(&self) -> Self {
        Self::default()
    }
}

/// Days that have a name, and perhaps hours of their own.
#[derive(Debug, Clone)]
pub struct Period {
    /// Its days.
    pub days: Vec<Day>,
    /// Its hours, where they differ.
    pub hours: Option<Hours>,
}

/// A substitute for a holiday comes at most so many days after it.
const SUBSTITUTED_WITHIN: i64 = 14;

impl Default for Calendar {
    fn default() -> Self {
        Self {
            zone: TimeZone::UTC,
            hours: Self::OFFICE_HOURS,
            holidays: BTreeMap::new(),
            workdays: Vec::new(),
            periods: BTreeMap::new(),
            named: Named::default(),
        }
    }
}

impl Calendar {
    /// Hours where a market names none: Monday to Friday, nine to five.
    pub const OFFICE_HOURS: Hours = {
        let day = Some((Time::constant(9, 0, 0, 0), Time::constant(17, 0, 0, 0)));
        [day, day, day, day, day, None, None]
    };

    /// Opening hours of a day; none on holidays and where nobody works.
    pub fn open(&self, date: Date) -> Option<(Time, Time)> {
        if self.workdays.contains(&date) {
            return self.usual(date).or_else(|| self.hours.iter().flatten().next().copied());
        }
        let usual = self.usual(date)?;
        self.holiday(date).is_none().then_some(usual)
    }

    /// The hours of a day's weekday.
    fn usual(&self, date: Date) -> Option<(Time, Time)> {
        let own = self
            .periods
            .values()
            .find(|period| period.hours.is_some() && falls(&period.days, date));
        let hours = own.and_then(|period| period.hours.as_ref()).unwrap_or(&self.hours);
        let place = usize::try_from(date.weekday().to_monday_zero_offset()).ok()?;
        hours.get(place).copied().flatten()
    }

    /// The holiday that falls on a day, or is made up for on it.
    pub fn holiday(&self, date: Date) -> Option<&str> {
        self.plain(date).map(|(name, _)| name).or_else(|| self.substitute(date))
    }

    /// The names of a day's holiday and of the periods that it lies in.
    pub fn named(&self, date: Date) -> Arc<[String]> {
        let mut last = self.named.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((of, names)) = &*last
            && *of == date
        {
            return Arc::clone(names);
        }
        let periods = self.periods.iter().filter(|(_, period)| falls(&period.days, date));
        let periods = periods.map(|(name, _)| name.as_str());
        let names = self.holiday(date).into_iter().chain(periods).map(ToOwned::to_owned).collect();
        Arc::clone(&last.insert((date, names)).1)
    }

    fn plain(&self, date: Date) -> Option<(&str, Moved)> {
        self.holidays.iter().find_map(|(name, days)| {
            let day = day_of(days, date)?;
            Some((name.as_str(), day.moved))
        })
    }

    /// The holiday that is made up for on a day.
    fn substitute(&self, date: Date) -> Option<&str> {
        let moves = |day: &Day| day.moved != Moved::Not;
        if !self.holidays.values().flatten().any(moves) {
            return None;
        }
        let at = |days: i64| date.checked_add(days.days()).ok();
        let nearest = |days: i64, weekday: Weekday| {
            let (name, moved) = self.plain(at(days)?)?;
            (moved == Moved::Nearest && at(days)?.weekday() == weekday).then_some(name)
        };
        if let Some(name) = nearest(1, Weekday::Saturday).or_else(|| nearest(-1, Weekday::Sunday)) {
            return Some(name);
        }
        // What fell on days off before, and has not been made up for yet.
        let mut owed = std::collections::VecDeque::new();
        for day in (-SUBSTITUTED_WITHIN..=0).filter_map(at) {
            let is_off = self.usual(day).is_none();
            match self.plain(day) {
                Some((name, Moved::Next)) if is_off => owed.push_back(name),
                Some((name, Moved::NextOfSunday)) if day.weekday() == Weekday::Sunday => {
                    owed.push_back(name);
                }
                None if !is_off => {
                    let name = owed.pop_front();
                    if day == date {
                        return name;
                    }
                }
                _ => {}
            }
        }
        None
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

/// The way of saying it by which something falls on a day. Dates that are told for a year stand for that whole year:
/// what was announced replaces what was computed.
fn day_of(days: &[Day], date: Date) -> Option<&Day> {
    let told = days.iter().any(|day| day.year() == Some(date.year()));
    days.iter().filter(|day| !told || day.year().is_some()).find(|day| day.falls_on(date))
}

fn falls(days: &[Day], date: Date) -> bool {
    day_of(days, date).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

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
            ..Calendar::default()
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

    fn holidays(written: &[(&str, &[&str])]) -> Calendar {
        let days = |days: &[&str]| days.iter().map(|day| Day::parse(day).unwrap()).collect();
        let holidays = written.iter().map(|(name, own)| ((*name).to_owned(), days(own))).collect();
        Calendar { holidays, ..Calendar::default() }
    }

    #[test]
    fn what_falls_on_a_day_off_is_made_up_for() {
        let check = |calendar: &Calendar, date: &str, expected: Option<&str>| {
            assert_eq!(calendar.holiday(date.parse().unwrap()), expected, "{date}");
        };
        // 2026: 3 May is a Sunday, 4 and 5 May are holidays themselves.
        let japan = holidays(&[
            ("constitution", &["05-03 sunday or next"]),
            ("green", &["05-04 sunday or next"]),
            ("children", &["05-05 sunday or next"]),
        ]);
        check(&japan, "2026-05-06", Some("constitution"));
        check(&japan, "2026-05-07", None);
        check(&japan, "2025-05-06", Some("green"));
        // 2021: Christmas is a Saturday, Boxing Day a Sunday.
        let britain =
            holidays(&[("christmas", &["12-25 or next"]), ("boxing", &["12-26 or next"])]);
        check(&britain, "2021-12-27", Some("christmas"));
        check(&britain, "2021-12-28", Some("boxing"));
        check(&britain, "2021-12-29", None);
        let america = holidays(&[("independence", &["07-04 or nearest"])]);
        check(&america, "2026-07-03", Some("independence"));
        check(&america, "2027-07-05", Some("independence"));
        check(&america, "2025-07-03", None);
    }

    #[test]
    fn what_was_announced_replaces_what_was_computed() {
        let calendar = holidays(&[("eid", &["hijri-10-1", "2026-03-21"])]);
        let is_eid = |date: &str| calendar.holiday(date.parse().unwrap()).is_some();
        assert!(!is_eid("2026-03-20") && is_eid("2026-03-21") && is_eid("2025-03-30"));
    }

    #[test]
    fn a_period_has_hours_of_its_own_and_a_workday_may_lie_on_a_weekend() {
        let short = Some((Time::constant(10, 0, 0, 0), Time::constant(14, 0, 0, 0)));
        let days = vec![Day::parse("hijri-9").unwrap()];
        let mut calendar = holidays(&[("new-year", &["01-01"])]);
        calendar.periods.insert("ramadan".into(), Period { days, hours: Some([short; 7]) });
        calendar.workdays.push("2026-01-04".parse().unwrap());
        let open = |date: &str| calendar.open(date.parse().unwrap());
        assert_eq!(open("2026-02-20"), short);
        assert_ne!(open("2026-03-20"), short);
        assert!(open("2026-01-04").is_some() && open("2026-01-03").is_none());
        let named = calendar.named("2026-02-20".parse().unwrap());
        assert_eq!(*named, ["ramadan"]);
    }
}
