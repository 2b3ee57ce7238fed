//! Dates in figures alone.

use jiff::civil::Date;

use super::date::Told;
use super::meaning::Role;
use super::reader::Reader;
use super::tongue::Order;

impl Reader<'_> {
    /// Whether figures are a date.
    pub(super) fn numeric(&self, at: usize) -> Option<usize> {
        self.numeric_told(at, None, None).map(|told| told.to)
    }

    /// A date in figures: 22/04/2022, 22.4., 2026-11-05, 18 08 78.
    pub(super) fn numeric_told(
        &self,
        at: usize,
        weekday: Option<i8>,
        year: Option<f64>,
    ) -> Option<Told> {
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
            let dated = |year, day, month| told(year, day, month, third_at + 1);
            if n1 == 4 && n3 <= 2 && sign != ' ' {
                return dated(Some(first), third, second)
                    .or_else(|| dated(Some(first), second, third));
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
        // 30/4.85
        if self.sign(to).is_some_and(|other| matches!(other, '.' | ',') && other != sign)
            && self.touches(to)
            && self.touches(to + 1)
            && self.group(to + 1).is_some()
        {
            return None;
        }
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
    pub(super) fn dated_before(&self, at: usize) -> bool {
        at.checked_sub(1).is_some_and(|before| self.is(before, Role::DayBefore))
    }

    /// A sign between figures of a date, and the item after it.
    pub(super) fn separator(&self, at: usize) -> Option<(char, usize)> {
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
    pub(super) fn ordered(
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
        let usual = told(year, day, month, to);
        let other = told(year, month, day, to);
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
}

/// Two figures of a year: 99 is 1999, 35 is 2035.
pub(super) fn century(value: f64) -> f64 {
    if value < 70.0 { 2000.0 + value } else { 1900.0 + value }
}

#[expect(clippy::cast_possible_truncation, reason = "bounded here")]
pub(super) fn whole(value: f64) -> Option<i32> {
    ((0.0..10_000.0).contains(&value) && value.fract() == 0.0).then_some(value as i32)
}

/// A day that exists.
fn told(year: Option<f64>, day: f64, month: f64, to: usize) -> Option<Told> {
    let month = i8::try_from(whole(month)?).ok()?;
    let day_number = i8::try_from(whole(day)?).ok()?;
    let sample = year.and_then(whole).and_then(|year| i16::try_from(year).ok());
    Date::new(sample.unwrap_or(2024), month, day_number).ok()?;
    Some(Told { day: Some(day), month: Some(month), year, to, ..Told::default() })
}
