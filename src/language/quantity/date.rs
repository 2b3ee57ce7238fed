//! Days by name and number, in whatever order a text tells weekday, day, month and year.

use jiff::civil::Date;

use super::calendar::{self, Beside};
use super::meaning::{Meaning, Role, Unit};
use super::reader::{Found, Reader};
use super::tongue::Order;
use super::{Kind, Value};

/// What has been told of a day.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Told {
    weekday: Option<i8>,
    /// A weekday's abbreviation, which is a word of its own in some languages.
    pub(super) day: Option<f64>,
    pub(super) month: Option<i8>,
    year: Option<f64>,
    holiday: Option<u16>,
    offset: Option<i32>,
    beside: Option<Beside>,
    period: Option<(Unit, Beside)>,
    /// Whether the day of the month is marked as one.
    marked: bool,
    /// Whether the day was told in figures alone.
    figures: bool,
    /// The item after what was told.
    pub(super) to: usize,
}

impl Reader<'_> {
    /// A day that begins at an item.
    pub(super) fn day(&self, at: usize) -> Option<Found> {
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
        let mut found = Found::new(Kind::Date, at, to, Value::Date(value));
        if let Some(min) = min {
            (found.min, found.max) = (Some(Value::Date(min)), Some(Value::Date(value)));
        }
        Some(found)
    }

    /// The year of `Oct 26 15:50:06 2016`.
    fn year_behind_time(&self, at: usize, told: &Told) -> Option<Told> {
        let open = told.month.is_some() && told.day.is_some() && told.year.is_none();
        let time = self.time(at).filter(|_| open)?;
        let (year, _) = self.group(time.to).filter(|(_, length)| *length == 4)?;
        Some(Told { year: Some(year), to: time.to + 1, ..*told })
    }

    /// What may stand between the parts of a date.
    fn glue(&self, at: usize) -> usize {
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
    fn component(&self, at: usize, told: Told, first: bool) -> Option<Told> {
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
        if let Some((unit, 1.0, end)) = self.unit(at, false) {
            if let Some((beside, to)) = self.beside_after(end).filter(|_| told.period.is_none()) {
                if matches!(unit, Unit::Week | Unit::Month | Unit::Year) {
                    return Some(Told { period: Some((unit, beside)), to, ..told });
                }
            }
        }
        if let Some(weekday) = self.weekday(at).filter(|_| told.weekday.is_none()) {
            let on = Told { weekday: Some(weekday), to: at + 1, ..told };
            return Some(match self.beside_after(at + 1).filter(|_| told.beside.is_none()) {
                Some((beside, to)) => Told { beside: Some(beside), to, ..on },
                None => on,
            });
        }
        if let Some(place) = self.holiday(at).filter(|_| free) {
            return Some(Told { holiday: Some(place), to: at + 1, ..told });
        }
        if free {
            if let Some(numeric) = self.numeric_told(at, told.weekday, told.year) {
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

    fn offset(&self, at: usize) -> Option<i32> {
        self.meant(at, |meaning| match meaning {
            Meaning::Day(offset) => Some(offset),
            _ => None,
        })
    }

    fn weekday(&self, at: usize) -> Option<i8> {
        self.meant(at, |meaning| match meaning {
            Meaning::Weekday(day) => Some(day),
            _ => None,
        })
    }

    fn holiday(&self, at: usize) -> Option<u16> {
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

    fn beside(&self, at: usize) -> Option<(Beside, usize)> {
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

    fn beside_after(&self, at: usize) -> Option<(Beside, usize)> {
        if self.is(at, Role::NextAfter) {
            return Some((Beside::Next, at + 1));
        }
        self.is(at, Role::LastAfter).then_some((Beside::Last, at + 1))
    }

    /// A number with a sign or word behind it: 5月, 2026年.
    fn marked(&self, at: usize, role: Role) -> Option<(f64, usize)> {
        let number = self.number(at)?;
        (number.value.fract() == 0.0 && self.is(number.to, role))
            .then_some((number.value, number.to + 1))
    }

    fn year(&self, at: usize, told: &Told) -> Option<(f64, usize)> {
        if let Some((year, to)) = self.marked(at, Role::YearAfter) {
            return (year >= 1000.0 && year < 3000.0).then_some((year, to));
        }
        let dated = told.month.is_some() || told.holiday.is_some();
        let at = at + usize::from(self.sign(at) == Some('\''));
        if let Some((value, length)) = self.group(at) {
            let ends = !self.is(at + 1, Role::Percent) && self.currency(at + 1).is_none();
            let four = length == 4 && (1000.0..3000.0).contains(&value);
            let parted =
                self.sign(at + 1).is_some_and(|sign| matches!(sign, '-' | '/' | '.' | ','))
                    || self.month(at + 1).is_some()
                    || self.is(at + 1, Role::Of);
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
    fn day_of_month(&self, at: usize, told: &Told) -> Option<(f64, usize, bool)> {
        let before = at.checked_sub(1).is_some_and(|before| self.is(before, Role::DayBefore));
        let fits = |value: f64| (1.0..=31.0).contains(&value) && value.fract() == 0.0;
        let by_month = told.month.is_some() || {
            let next =
                self.figure(at).map_or_else(|| self.number(at).map(|n| n.to), |one| Some(one.to));
            next.is_some_and(|to| self.month_near(to))
        };
        if let Some((value, to)) = self.marked(at, Role::DayAfter).filter(|(value, _)| fits(*value))
        {
            let lasting = self.unit(to - 1, true).is_some() && self.counted(at).is_some();
            return (!lasting || told.month.is_some()).then_some((value, to, true));
        }
        if let Some((value, length)) = self.group(at) {
            if !fits(value) || length > 2 || !self.free(at) {
                return None;
            }
            let ordinal = self.is(at + 1, Role::OrdinalAfter);
            let to = at + 1 + usize::from(ordinal);
            let after = self.glue(to);
            let near = told.month.is_some()
                || told.weekday.is_some()
                || self.month_near(to)
                || (after <= to + 1
                    && !self.is(to, Role::DayBefore)
                    && self.weekday(after).is_some());
            let counted = !ordinal
                && (self.unit(to, true).is_some_and(|_| !self.is(to, Role::MonthAfter))
                    || self.currency(to).is_some()
                    || self.is(to, Role::Percent));
            return (!counted && (near || before && self.ends(to))).then_some((value, to, before));
        }
        let (value, to, ordinal) = self.ordinal(at).or_else(|| {
            let number = self.number(at)?;
            Some((number.value, number.to, false))
        })?;
        let near = by_month
            || self.month_near(to)
            || (told.weekday.is_some() && (before || ordinal || self.ends(to)));
        (fits(value) && (near || ordinal && before && self.ends(to))).then_some((value, to, before))
    }

    /// Whether a sentence, or what can be a date's surroundings, goes on behind a day.
    fn ends(&self, at: usize) -> bool {
        !self.items.get(at).is_some_and(|item| item.kind == super::lex::Kind::Other)
            && self.unit(at, true).is_none()
            && self.currency(at).is_none()
            && !self.is(at, Role::Percent)
            && self.multiplier(at).is_none()
    }

    fn month_near(&self, at: usize) -> bool {
        self.month(at).is_some() || self.month(self.glue(at)).is_some()
    }

    /// Whether figures are not part of something longer: 5.30, 8:00.
    fn free(&self, at: usize) -> bool {
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
    fn ordinal(&self, at: usize) -> Option<(f64, usize, bool)> {
        if let Some(value) = self.ordinal_word(at) {
            return Some((value, at + 1, true));
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

    /// The day that was told, and the first one where it is a period.
    fn resolve(&self, told: &Told) -> Option<(Date, Option<Date>)> {
        let year = told.year.and_then(|year| i16::try_from(calendar_number(year)?).ok());
        let day = told.day.and_then(|day| i8::try_from(calendar_number(day)?).ok());
        if let (Some(year), Some(month), Some(day)) = (year, told.month, day) {
            return Date::new(year, month, day).ok().map(|date| (date, None));
        }
        let today = self.now?.date();
        let one = |date: Option<Date>| date.map(|date| (date, None));
        if let Some(offset) = told.offset {
            return one(calendar::moved(
                today.to_datetime(jiff::civil::Time::midnight()),
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
                    None => one(calendar::next_day(today, month, day)),
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
                one(calendar::weekday_near(today, weekday, beside))
            }
            (None, None, None) if year.is_none() && told.beside.is_none() => {
                let (unit, beside) = told.period?;
                calendar::period(today, unit, beside).map(|(first, last)| (last, Some(first)))
            }
            _ => None,
        }
    }

    /// Whether figures are a date.
    pub(super) fn numeric(&self, at: usize) -> Option<usize> {
        self.numeric_told(at, None, None).map(|told| told.to)
    }

    /// A date in figures: 22/04/2022, 22.4., 2026-11-05, 18 08 78.
    fn numeric_told(&self, at: usize, weekday: Option<i8>, year: Option<f64>) -> Option<Told> {
        let (first, n1) = self.group(at)?;
        let tied = at.checked_sub(2).is_some_and(|_| {
            self.touches(at)
                && self.touches(at - 1)
                && self.sign(at - 1).is_some_and(|s| matches!(s, '-' | '/' | '.'))
                && self.group(at - 2).is_some()
        });
        if tied || n1 > 4 {
            return None;
        }
        let (sign, second_at) = self.separator(at + 1)?;
        let (second, n2) = self.group(second_at)?;
        if n2 > 2 {
            return None;
        }
        let third = self.separator(second_at + 1).filter(|(other, _)| *other == sign);
        if let Some((third, n3, third_at)) =
            third.and_then(|(_, at)| self.group(at).map(|(value, length)| (value, length, at)))
        {
            let longer = self.separator(third_at + 1).filter(|(other, at)| {
                *other == sign && sign != ' ' && self.group(*at).is_some() && self.touches(*at)
            });
            if longer.is_some() {
                return None;
            }
            let told = |year, day, month| self.told(year, day, month, third_at + 1);
            if n1 == 4 && n3 <= 2 && sign != ' ' {
                return told(Some(first), third, second)
                    .or_else(|| told(Some(first), second, third));
            }
            let whole = n3 == 4
                || n3 == 2
                    && (sign != ' '
                        || (n1 == 2 && n2 == 2 && self.tongue.order == Order::DayMonth));
            if whole && n1 <= 2 && (sign != ' ' || n1 == 2) {
                let year = if n3 == 2 { century(third) } else { third };
                return self.ordered(first, second, Some(year), None, third_at + 1);
            }
            return None;
        }
        if n1 > 2 || sign == ' ' {
            return None;
        }
        let mut to = second_at + 1;
        let dotted = sign == '.';
        let closed = dotted && self.sign(to) == Some('.') && self.touches(to);
        let ends = self.items.get(to).is_none_or(|item| item.spaced) || !self.is_word(to);
        let near = weekday.is_some() || self.weekday(self.glue(to)).is_some();
        let two = n2 == 2 || n1 == 2 && closed;
        let allowed = match sign {
            '/' => true,
            '.' => {
                near || closed && self.tongue.decimal == ','
                    || (self.tongue.decimal == ','
                        && self.tongue.order == Order::DayMonth
                        && two
                        && n2 == 2
                        && self.dated_before(at))
            }
            _ => near || year.is_some(),
        };
        let counted = self.is(to, Role::Percent)
            || self.currency(to).is_some()
            || self.unit(to, true).is_some();
        if !allowed || counted || !ends {
            return None;
        }
        if closed && self.items.get(to + 1).is_some_and(|next| next.spaced) {
            to += 1;
        }
        let seen = weekday.or_else(|| self.weekday(self.glue(to)));
        self.ordered(first, second, year, seen, to)
    }

    /// Whether a word before figures makes them a day.
    fn dated_before(&self, at: usize) -> bool {
        at.checked_sub(1).is_some_and(|before| self.is(before, Role::DayBefore))
    }

    /// A sign between figures of a date, and the item after it.
    fn separator(&self, at: usize) -> Option<(char, usize)> {
        match self.sign(at) {
            Some(sign @ ('/' | '-' | '.')) => {
                let tight = self.touches(at) && self.touches(at + 1);
                let loose = !self.touches(at) && !self.touches(at + 1) && sign != '.';
                let half = sign == '.'
                    && self.touches(at)
                    && !self.touches(at + 1)
                    && self.tongue.decimal == ',';
                (tight || loose || half).then_some((sign, at + 1))
            }
            None if self.group(at).is_some() && !self.touches(at) => Some((' ', at)),
            _ => None,
        }
    }

    /// Day and month in the order of the locale, in the other where that is no day or where the
    /// weekday beside them tells so.
    fn ordered(
        &self,
        first: f64,
        second: f64,
        year: Option<f64>,
        weekday: Option<i8>,
        to: usize,
    ) -> Option<Told> {
        let abroad = self.language == "en"
            && self.region.is_some_and(|region| !matches!(region, "US" | "PH"));
        let month_first = self.tongue.order == Order::MonthDay && !abroad;
        let (day, month) = if month_first { (second, first) } else { (first, second) };
        let usual = self.told(year, day, month, to);
        let other = self.told(year, month, day, to);
        let on_weekday = |told: &Option<Told>| {
            let told = (*told)?;
            let date = self.resolve(&told)?.0;
            weekday.filter(|weekday| date.weekday().to_monday_zero_offset() == *weekday)
        };
        if usual.is_some() && on_weekday(&usual).is_none() && on_weekday(&other).is_some() {
            return other;
        }
        usual.or(other)
    }

    fn told(&self, year: Option<f64>, day: f64, month: f64, to: usize) -> Option<Told> {
        let month = i8::try_from(calendar_number(month)?).ok()?;
        let day_number = i8::try_from(calendar_number(day)?).ok()?;
        let sample = year.and_then(calendar_number).and_then(|year| i16::try_from(year).ok());
        Date::new(sample.unwrap_or(2024), month, day_number).ok()?;
        Some(Told { day: Some(day), month: Some(month), year, to, ..Told::default() })
    }
}

/// Two figures of a year: 99 is 1999, 35 is 2035.
fn century(value: f64) -> f64 {
    if value < 70.0 { 2000.0 + value } else { 1900.0 + value }
}

#[expect(clippy::cast_possible_truncation, reason = "bounded here")]
fn calendar_number(value: f64) -> Option<i32> {
    ((0.0..10_000.0).contains(&value) && value.fract() == 0.0).then_some(value as i32)
}
