//! Halves, quarters, decimals in words: what makes a number more than a sum.

use super::letters::is_unspaced;
use super::meaning::{Meaning, Role};
use super::number::Number;
use super::reader::Reader;
use super::sum::room;

impl Reader<'_> {
    /// Half a million, half a dozen, three quarters of a million.
    pub(super) fn half_of(&self, at: usize) -> Option<Number> {
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

    /// Adds a half, quarters, fifths; multiplies where a multiplier follows.
    pub(super) fn with_part(&self, start: usize, number: Number) -> Number {
        let at = number.to;
        let changed = |value, to| Number { value, to, figures: false, plain: false };
        let and = usize::from(self.is(at, Role::And));
        let article = usize::from(self.is(at + and, Role::Article));
        if self.is(at, Role::HalfAfter) {
            let by = if number.figures { 1.0 } else { scale(number.value) };
            return self.times(changed(number.value + 0.5 * by, at + 1));
        }
        if let Some(part) = self.fraction(at + and + article).filter(|part| *part < 1.0) {
            // Five halves, three quarters; but two and a half.
            if and == 0 && article == 0 && self.part(at).is_some() {
                return changed(number.value * part, at + 1);
            }
            if and == 1 || self.fits_half(at + article) {
                let value = number.value;
                let by = if number.figures { 1.0 } else { scale(value) };
                return self.times(changed(value + part * by, at + and + article + 1));
            }
        }
        // "the fifth of three"
        if self.is(at, Role::Of)
            && !number.figures
            && let Some(part) = self.part(at + 1)
        {
            return changed(number.value / part, at + 2);
        }
        if let Some(part) = self.part(at) {
            // All of it counts the parts, unless a whole stands apart from it.
            if let Some((whole, count)) = self.whole_and_count(start, at) {
                return changed(whole + count / part, at + 1);
            }
            return changed(number.value / part, at + 1);
        }
        if let Some(count) = self.small(at + and).filter(|_| and == 1 || !number.figures)
            && let Some(part) = self.part(at + and + 1)
        {
            return changed(number.value + count / part, at + and + 2);
        }
        number
    }

    /// "twenty three fifths" in languages that part them: the whole and what counts the parts.
    pub(super) fn whole_and_count(&self, start: usize, at: usize) -> Option<(f64, f64)> {
        let and = (start..at).rev().find(|place| self.is(*place, Role::And))?;
        let count = self.small(and + 1).filter(|_| and + 2 == at)?;
        let units = self.tongue.units_first;
        let whole = self.sum_until(start, and)?;
        (!units && whole >= 100.0).then_some((whole, count))
    }

    pub(super) fn small(&self, at: usize) -> Option<f64> {
        self.cardinal(at).filter(|value| *value < 100.0)
    }

    /// A half right behind a number, as in 3 ½ and in scripts without blanks.
    pub(super) fn fits_half(&self, at: usize) -> bool {
        !self.plain(at).is_alphabetic()
    }

    pub(super) fn times(&self, number: Number) -> Number {
        match self.multiplier(number.to) {
            Some(by) => {
                Number { value: number.value * by, to: number.to + 1, figures: false, plain: false }
            }
            None => number,
        }
    }

    /// "nine point nought four", 四点五
    pub(super) fn pointed(&self, number: Number) -> Number {
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
    pub(super) fn divided(&self, number: Number) -> Number {
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

    pub(super) fn fraction(&self, at: usize) -> Option<f64> {
        self.meant(at, |meaning| match meaning {
            Meaning::Fraction(value) => Some(value),
            _ => None,
        })
    }

    pub(super) fn part(&self, at: usize) -> Option<f64> {
        self.meant(at, |meaning| match meaning {
            Meaning::Part(value) => Some(value),
            _ => None,
        })
    }

    pub(super) fn added(&self, at: usize) -> Option<f64> {
        self.meant(at, |meaning| match meaning {
            Meaning::Added(value) => Some(value),
            _ => None,
        })
    }
}

/// Of what a half is added: "a million and a half" is half a million more.
fn scale(value: f64) -> f64 {
    if value < 1000.0 { 1.0 } else { room(value).max(1.0) }
}
