//! Amounts of money and percentages.

use super::duration::rounded;
use super::letters::is_unspaced;
use super::meaning::{Meaning, Role};
use super::number::Number;
use super::reader::{Found, Reader};
use super::tongue::{cents, shared};
use super::{Kind, Measure, Value};

impl Reader<'_> {
    /// An amount that begins at an item.
    pub(super) fn amount(&self, at: usize) -> Option<Found> {
        self.currency_first(at).or_else(|| self.number_first(at))
    }

    fn currency_first(&self, at: usize) -> Option<Found> {
        let (code, mut next) = self.currency(at)?;
        if self.sign(next).is_some_and(|sign| sign == ':') {
            next += 1;
        }
        let number = self.number(next)?;
        if is_unspaced(self.plain(at)) && !number.figures {
            return None;
        }
        // "10 dollars, 5 days": the number counts something else.
        let other = self.unit(number.to, number.figures).is_some() && !self.touches(next);
        // "10 dollars 20 euros", read from the dollars on.
        let doubled = self.currency(number.to).filter(|(other, to)| {
            *other != code && !self.touches(next) && self.number(*to).is_none()
        });
        if other || doubled.is_some() {
            return None;
        }
        let to = match self.currency(number.to) {
            Some((again, to)) if again == code && self.number(to).is_none() => to,
            _ => number.to,
        };
        let (value, to) = self.cents(number.value, to);
        Some(money(code, at, to, value))
    }

    fn number_first(&self, at: usize) -> Option<Found> {
        let article = self.is(at, Role::Article);
        let number = match self.number(at) {
            Some(number) => number,
            None if article => Number { value: 1.0, to: at + 1, figures: false, plain: false },
            None => return None,
        };
        let mut next = number.to;
        if self.sign(next) == Some('-') && self.touches(next) && self.touches(next + 1) {
            next += 1;
        }
        if self.is(next, Role::Of) || self.is(next, Role::Counter) {
            next += 1;
        }
        // "69,– €"
        let dash = |at| matches!(self.sign(at), Some('-' | '–' | '—')) && self.touches(at);
        if self.sign(next) == Some(',') && self.touches(next) && dash(next + 1) {
            next += 2;
        }
        if let Some(found) = self.only_cents(at, &number, next) {
            return Some(found);
        }
        let (code, to) = self.currency(next)?;
        // "a US$ 150 loan", "10 USD 20" in a list that names the currency first
        if number.to == at + 1 && article && self.number(to).is_some() {
            return None;
        }
        let (value, to) = self.cents(number.value, to);
        Some(money(code, at, to, value))
    }

    /// "50 cents": of the locale's own currency.
    fn only_cents(&self, at: usize, number: &Number, next: usize) -> Option<Found> {
        let is_cent =
            self.meant(next, |meaning| (meaning == Meaning::Cent).then_some(())).is_some();
        let code = shared(cents()?, self.language, self.region).filter(|_| is_cent)?;
        Some(money(code, at, next + 1, rounded(number.value / 100.0)))
    }

    /// "3 dollars 50 cents", "3 dollars 50"
    fn cents(&self, value: f64, to: usize) -> (f64, usize) {
        let and = usize::from(self.is(to, Role::And));
        let from = to + and;
        if value.fract() != 0.0 {
            return (value, to);
        }
        let number = self.number(from).map(|number| self.before_cents(number));
        let Some(number) = number.filter(|one| (1.0..100.0).contains(&one.value)) else {
            return (value, to);
        };
        if number.value.fract() != 0.0 {
            return (value, to);
        }
        let whole = |to| (rounded(value + number.value / 100.0), to);
        let next = number.to;
        if self.meant(next, |meaning| (meaning == Meaning::Cent).then_some(())).is_some() {
            return whole(next + 1);
        }
        let counts = self.currency(next).is_some()
            || self.unit(next, number.figures).is_some()
            || self.is(next, Role::Percent)
            || self.is(next, Role::To)
            || self.sign(next).is_some_and(|sign| matches!(sign, ':' | '/' | '-'))
            || self.is_other(next) && !self.touches(from)
            || self.is_word(next) && self.touches(next)
            || self.month(next).is_some();
        if counts { (value, to) } else { whole(next) }
    }

    /// "quarante-cinq cents": the last word is no hundred.
    fn before_cents(&self, number: Number) -> Number {
        let last = number.to.saturating_sub(1);
        let cent = self.meant(last, |meaning| (meaning == Meaning::Cent).then_some(())).is_some();
        let whole = self.multiplier(last).map(|by| 1.0 / by).or_else(|| self.part(last));
        match whole.filter(|_| cent && last > 0) {
            Some(by) => Number { value: number.value * by, to: last, ..number },
            None => number,
        }
    }

    pub(super) fn is_other(&self, at: usize) -> bool {
        self.items.get(at).is_some_and(|item| item.kind == super::lex::Kind::Other)
    }

    /// The currency at an item, and the item after it.
    pub(super) fn currency(&self, at: usize) -> Option<([u8; 3], usize)> {
        let code = self.meant(at, |meaning| match meaning {
            Meaning::Currency(code) => Some(code),
            Meaning::Code(code) => self.in_capitals(at).then_some(code),
            Meaning::Shared(place) => shared(place, self.language, self.region),
            _ => None,
        })?;
        Some((code, at + 1))
    }

    /// 三割八分七厘
    fn smaller_tenths(&self, mut value: f64, mut to: usize) -> (f64, usize) {
        for (role, by) in [(Role::Hundredths, 1.0), (Role::Thousandths, 0.1)] {
            if let Some(number) = self.number(to).filter(|number| self.is(number.to, role)) {
                (value, to) = (value + by * number.value, number.to + 1);
            }
        }
        (value, to)
    }

    fn in_capitals(&self, at: usize) -> bool {
        let Some(item) = self.items.get(at) else { return false };
        let place = |letter: usize| self.letters.get(letter);
        let start = place(item.from).map_or(0, |letter| letter.start);
        let end = place(item.to.saturating_sub(1)).map_or(0, |letter| letter.end);
        !self.text.get(start..end).unwrap_or_default().chars().any(char::is_lowercase)
    }

    /// A percentage that begins at an item.
    pub(super) fn percent(&self, at: usize) -> Option<Found> {
        let percent =
            |value: f64, to| Found::new(Kind::Percent, at, to, Value::Number(rounded(value)));
        let part = [
            (Role::PercentBefore, 1.0),
            (Role::PerMilleBefore, 0.1),
            (Role::PerMyriadBefore, 0.01),
        ];
        if let Some((_, by)) = part.into_iter().find(|(role, _)| self.is(at, *role)) {
            let next = at + 1 + usize::from(self.is(at + 1, Role::Of));
            if let Some(number) = self.number(next) {
                return Some(percent(number.value * by, number.to));
            }
        }
        let number = self.number(at)?;
        let mut next = number.to;
        let of = self.is(next, Role::Of);
        if of || self.is(next, Role::Counter) {
            next += 1;
        }
        if self.is(next, Role::TenthsOff) {
            // A quarter's discount is no quarter of a tenth.
            let off = number.value * if of { 100.0 } else { 10.0 };
            return (off < 100.0).then(|| percent(100.0 - off, next + 1));
        }
        if self.is(next, Role::Percent) {
            let to = next + 1;
            let half = self.is(to, Role::HalfAfter) && self.touches(to);
            return Some(percent(
                number.value + if half { 0.5 } else { 0.0 },
                to + usize::from(half),
            ));
        }
        let tenths = self.is(next, Role::Tenths);
        if tenths || self.is(next, Role::TenthsLeft) {
            let half = self.is(next + 1, Role::HalfAfter);
            let value = number.value + if half { 0.5 } else { 0.0 };
            let value = if !tenths && value >= 10.0 { value } else { value * 10.0 };
            let possible = tenths || value < 100.0 && (number.value - 10.0).abs() > 0.01;
            let (value, to) = self.smaller_tenths(value, next + 1 + usize::from(half));
            return possible.then(|| percent(value, to));
        }
        None
    }
}

fn money(code: [u8; 3], from: usize, to: usize, value: f64) -> Found {
    let mut found = Found::new(Kind::Amount, from, to, Value::Number(value));
    found.unit = Some(Measure::Currency(code));
    found
}
