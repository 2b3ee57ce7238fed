//! Numbers in figures, in words, and in both.

use super::letters::is_unspaced;
use super::meaning::{Meaning, Role};
use super::reader::Reader;

/// A number that was read.
#[derive(Debug, Clone, Copy)]
pub(super) struct Number {
    pub(super) value: f64,
    /// The item after it.
    pub(super) to: usize,
    /// Whether it is in figures alone.
    pub(super) figures: bool,
    /// Whether it is one group of figures without a sign.
    pub(super) plain: bool,
}

/// The parts of a number so far.
#[derive(Debug, Default)]
struct Sum {
    parts: Vec<f64>,
    /// What is added must be smaller.
    limit: f64,
    /// The multiplier that was read last, and whether nothing stands behind it.
    multiplier: f64,
    fresh: bool,
    figures: bool,
    plain: bool,
    /// A single digit behind a multiplier, nothing between: its multiplier.
    elided: Option<f64>,
}

impl Sum {
    fn total(&self) -> f64 {
        self.parts.iter().sum()
    }

    fn multiply(&mut self, by: f64) {
        let mut factor = 0.0;
        while self.parts.last().is_some_and(|last| *last < by) {
            factor += self.parts.pop().unwrap_or_default();
        }
        self.parts.push(if factor > 0.0 { factor * by } else { by });
        self.limit = if by.log10().fract() > 1e-9 { 0.0 } else { by };
        (self.multiplier, self.fresh, self.figures, self.plain) = (by, true, false, false);
        self.elided = None;
    }
}

/// What may be added to a number of words.
fn room(value: f64) -> f64 {
    if value < 20.0 {
        return 0.0;
    }
    if value == 60.0 || value == 80.0 {
        return 20.0;
    }
    let mut power = 1.0;
    while (value / (power * 10.0)).fract() == 0.0 {
        power *= 10.0;
    }
    if power > 1.0 { power } else { 0.0 }
}

impl Reader<'_> {
    /// A number that begins at an item.
    pub(super) fn number(&self, at: usize) -> Option<Number> {
        if let Some(added) = self.added(at) {
            let number = self.number(at + 1).filter(|number| number.to > at + 1)?;
            return Some(Number { value: with(number.value, added), figures: false, ..number });
        }
        let number = self.half_of(at).or_else(|| self.digits(at)).or_else(|| self.sum(at))?;
        Some(self.divided(self.pointed(number)))
    }

    fn sum(&self, start: usize) -> Option<Number> {
        let mut sum = Sum::default();
        let mut at = start;
        while let Some(to) = self.add(&mut sum, at) {
            at = to;
        }
        if sum.parts.is_empty() {
            return None;
        }
        let mut value = sum.total();
        if let Some(multiplier) = sum.elided.filter(|_| self.tongue.elided) {
            let digit = sum.parts.last().copied().unwrap_or_default();
            value += digit * multiplier / 10.0 - digit;
        }
        let number = Number { value, to: at, figures: sum.figures, plain: sum.plain };
        Some(self.with_part(start, number))
    }

    /// Adds what stands at an item to a number; where it goes on.
    fn add(&self, sum: &mut Sum, at: usize) -> Option<usize> {
        let first = sum.parts.is_empty();
        let and = !first && self.is(at, Role::And);
        let hyphen = !first && self.sign(at) == Some('-') && self.joined_by_hyphen(at);
        let here = if and || hyphen { at + 1 } else { at };
        // 十余万
        let odd =
            usize::from(!first && self.is(here, Role::Odd) && self.multiplier(here + 1).is_some());
        let here = here + odd;
        if let Some(by) = self.multiplier(here).filter(|_| !and) {
            return self.add_multiplier(sum, here, by);
        }
        if let Some(figure) = self.figure(here) {
            let next = self.multiplier(figure.to);
            let close = self.touches(here) && !hyphen;
            let fits = first
                || sum.fresh
                    && figure.value < sum.limit
                    && figure.value > 0.0
                    && (close || and || next.is_some())
                    && fits(sum, figure.value, next);
            if !fits {
                return None;
            }
            sum.parts.push(figure.value);
            (sum.figures, sum.plain, sum.limit, sum.fresh) =
                (first, first && figure.plain, 0.0, false);
            return Some(figure.to);
        }
        let value = self.cardinal(here).or_else(|| self.counted_article(here))?;
        let next = self.multiplier(here + 1);
        let last = sum.parts.last().copied().unwrap_or_default();
        let reversed = self.tongue.units_first
            && and
            && last < 10.0
            && last > 0.0
            && sum.limit == 0.0
            && (20.0..100.0).contains(&value)
            && !sum.figures;
        let fits = first
            || reversed
            || value < sum.limit && (value > 0.0 || !and) && fits(sum, value, next);
        if !fits {
            return None;
        }
        let direct = sum.fresh && !and && value < 10.0 && value > 0.0 && sum.multiplier >= 100.0;
        sum.elided = direct.then_some(sum.multiplier);
        sum.parts.push(value);
        sum.limit = match value {
            0.0 if !first => sum.limit,
            10.0 if self.tongue.ten_adds => 10.0,
            value => room(value),
        };
        (sum.fresh, sum.figures, sum.plain) = (value == 0.0 && !first, false, false);
        if value == 0.0 && !first {
            sum.multiplier = 0.0;
        }
        Some(here + 1)
    }

    fn add_multiplier(&self, sum: &mut Sum, at: usize, by: f64) -> Option<usize> {
        let first = sum.parts.is_empty();
        let letter = self.items.get(at).is_some_and(|item| item.to == item.from + 1);
        let latin = self.plain(at).is_ascii_alphabetic();
        let abbreviated = letter && latin;
        if abbreviated && !(sum.figures && (self.touches(at) || by >= 1000.0)) {
            return None;
        }
        if abbreviated && self.touches(at + 1) && self.is_word(at + 1) {
            return None;
        }
        let last = sum.parts.last().copied().unwrap_or_default();
        let fits = first || last < by || by < sum.limit;
        if !fits || (first && !self.stands_alone(at, by)) {
            return None;
        }
        // "two hundred hundred" is no number, "hundred thousand" is.
        if !first && sum.fresh && by <= sum.multiplier && by >= sum.limit {
            return None;
        }
        let odd = self.is(at + 1, Role::Odd);
        sum.multiply(by);
        Some(at + 1 + usize::from(odd))
    }

    /// Whether a multiplier without a number before it is one.
    fn stands_alone(&self, at: usize, by: f64) -> bool {
        let counted = by <= 10.0
            || self.cardinal(at + 1).is_some()
            || self.multiplier(at + 1).is_some()
            || self.is(at + 1, Role::Percent)
            || self.is(at + 1, Role::Counter);
        !is_unspaced(self.plain(at)) || counted
    }

    fn joined_by_hyphen(&self, at: usize) -> bool {
        let tens = at.checked_sub(1).and_then(|before| self.cardinal(before));
        let words = tens.is_some_and(|tens| tens >= 20.0)
            || at.checked_sub(1).is_some_and(|before| self.multiplier(before).is_some());
        words && self.cardinal(at + 1).is_some_and(|value| value < 100.0)
    }

    /// An article that counts a multiplier: a hundred.
    fn counted_article(&self, at: usize) -> Option<f64> {
        (self.is(at, Role::Article) && self.multiplier(at + 1).is_some()).then_some(1.0)
    }

    /// Half a million, half a dozen, three quarters of a million.
    fn half_of(&self, at: usize) -> Option<Number> {
        let at = if self.is(at, Role::Article) { at + 1 } else { at };
        let value = self.fraction(at)?;
        let next = if self.is(at + 1, Role::Article) || self.is(at + 1, Role::Of) {
            at + 2
        } else {
            at + 1
        };
        let number = |value, to| Number { value, to, figures: false, plain: false };
        match self.multiplier(next).or_else(|| self.multiplier(at + 1)) {
            Some(by) => {
                let to = if self.multiplier(next).is_some() { next + 1 } else { at + 2 };
                Some(number(value * by, to))
            }
            None => Some(number(value, at + 1)),
        }
    }

    /// Digits side by side in a script without blanks: 二〇二六.
    fn digits(&self, at: usize) -> Option<Number> {
        let digit = |at: usize| {
            self.cardinal(at).filter(|value| *value < 10.0 && is_unspaced(self.plain(at)))
        };
        let (mut value, mut to) = (digit(at)?, at + 1);
        while let Some(next) = digit(to).filter(|_| self.touches(to) && to < at + 16) {
            (value, to) = (value * 10.0 + next, to + 1);
        }
        let alone = self.multiplier(to).is_none();
        (to > at + 1 && alone).then_some(Number { value, to, figures: false, plain: false })
    }

    /// Adds a half, quarters, fifths; multiplies where a multiplier follows.
    fn with_part(&self, start: usize, number: Number) -> Number {
        let at = number.to;
        let changed = |value, to| Number { value, to, figures: false, plain: false };
        let and = usize::from(self.is(at, Role::And));
        let article = usize::from(self.is(at + and, Role::Article));
        if self.is(at, Role::HalfAfter) {
            return self.times(changed(number.value + 0.5, at + 1));
        }
        if let Some(part) = self.fraction(at + and + article).filter(|part| *part < 1.0) {
            // Five halves, three quarters; but two and a half.
            if and == 0 && article == 0 && self.part(at).is_some() {
                return changed(number.value * part, at + 1);
            }
            if and == 1 || self.fits_half(at + article) {
                let value = number.value;
                // "a million and a half" is half a million more.
                let by = if number.figures || value < 1000.0 { 1.0 } else { room(value).max(1.0) };
                return self.times(changed(value + part * by, at + and + article + 1));
            }
        }
        // "the fifth of three"
        if self.is(at, Role::Of) && !number.figures {
            if let Some(part) = self.part(at + 1) {
                return changed(number.value / part, at + 2);
            }
        }
        if let Some(part) = self.part(at) {
            // All of it counts the parts, unless a whole stands apart from it.
            if let Some((whole, count)) = self.whole_and_count(start, at) {
                return changed(whole + count / part, at + 1);
            }
            return changed(number.value / part, at + 1);
        }
        if let Some(count) = self.small(at + and).filter(|_| and == 1 || !number.figures) {
            if let Some(part) = self.part(at + and + 1) {
                return changed(number.value + count / part, at + and + 2);
            }
        }
        number
    }

    /// "twenty three fifths" in languages that part them: the whole and what counts the parts.
    fn whole_and_count(&self, start: usize, at: usize) -> Option<(f64, f64)> {
        let and = (start..at).rev().find(|place| self.is(*place, Role::And))?;
        let count = self.small(and + 1).filter(|_| and + 2 == at)?;
        let units = self.tongue.units_first;
        let whole = self.sum_until(start, and)?;
        (!units && whole >= 100.0).then_some((whole, count))
    }

    fn sum_until(&self, start: usize, end: usize) -> Option<f64> {
        let mut sum = Sum::default();
        let mut at = start;
        while at < end {
            at = self.add(&mut sum, at)?;
        }
        Some(sum.total())
    }

    fn small(&self, at: usize) -> Option<f64> {
        self.cardinal(at).filter(|value| *value < 100.0)
    }

    /// A half right behind a number, as in 3 ½ and in scripts without blanks.
    fn fits_half(&self, at: usize) -> bool {
        !self.plain(at).is_alphabetic()
    }

    fn times(&self, number: Number) -> Number {
        match self.multiplier(number.to) {
            Some(by) => {
                Number { value: number.value * by, to: number.to + 1, figures: false, plain: false }
            }
            None => number,
        }
    }

    /// "nine point nought four", 四点五
    fn pointed(&self, number: Number) -> Number {
        if number.figures && !is_unspaced(self.plain(number.to)) || !self.is(number.to, Role::Point)
        {
            return number;
        }
        let (mut scale, mut value, mut at) = (1.0, number.value, number.to + 1);
        while let Some(digit) = self.cardinal(at).filter(|digit| *digit < 10.0) {
            if digit > 0.0 && self.sum(at).is_some_and(|sum| sum.to > at + 1 && sum.value >= 10.0) {
                break;
            }
            scale /= 10.0;
            value += digit * scale;
            at += 1;
        }
        if let Some(rest) = self.sum(at).filter(|rest| rest.value < 1e6) {
            let figures = rest.value.max(1.0).log10().floor() + 1.0;
            value += rest.value * scale / 10f64.powf(figures);
            at = rest.to;
        }
        if at == number.to + 1 {
            return number;
        }
        self.times(Number { value, to: at, figures: false, plain: false })
    }

    /// "five divided by eight", 八分之五
    fn divided(&self, number: Number) -> Number {
        let parts = self.is(number.to, Role::PartsOf);
        if !parts && !self.is(number.to, Role::DividedBy) {
            return number;
        }
        let Some(other) = self.sum(number.to + 1).map(|other| self.pointed(other)) else {
            return number;
        };
        let (above, below) =
            if parts { (other.value, number.value) } else { (number.value, other.value) };
        if below == 0.0 {
            return number;
        }
        Number { value: above / below, to: other.to, figures: false, plain: false }
    }

    pub(super) fn cardinal(&self, at: usize) -> Option<f64> {
        self.meant(at, |meaning| match meaning {
            Meaning::Cardinal(value) => Some(value),
            _ => None,
        })
    }

    pub(super) fn multiplier(&self, at: usize) -> Option<f64> {
        self.meant(at, |meaning| match meaning {
            Meaning::Multiplier(value) => Some(value),
            _ => None,
        })
    }

    pub(super) fn fraction(&self, at: usize) -> Option<f64> {
        self.meant(at, |meaning| match meaning {
            Meaning::Fraction(value) => Some(value),
            _ => None,
        })
    }

    fn part(&self, at: usize) -> Option<f64> {
        self.meant(at, |meaning| match meaning {
            Meaning::Part(value) => Some(value),
            _ => None,
        })
    }

    fn added(&self, at: usize) -> Option<f64> {
        self.meant(at, |meaning| match meaning {
            Meaning::Added(value) => Some(value),
            _ => None,
        })
    }
}

/// Whether a value, times the multiplier behind it, can be added to a number.
fn fits(sum: &Sum, value: f64, next: Option<f64>) -> bool {
    next.is_none_or(|by| value * by < sum.limit || by > sum.limit)
}

/// Half more of the number's last thousand or hundred: साढ़े तीन सौ.
fn with(value: f64, added: f64) -> f64 {
    let unit = if value >= 1000.0 && value % 1000.0 == 0.0 {
        1000.0
    } else if value >= 100.0 && value % 100.0 == 0.0 {
        100.0
    } else {
        1.0
    };
    value + added * unit
}
