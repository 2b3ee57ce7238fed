//! Numbers as sums of their words: units, tens, multipliers.

use super::letters::is_unspaced;
use super::meaning::Role;
use super::number::Number;
use super::reader::Reader;

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
pub(super) fn room(value: f64) -> f64 {
    if value < 20.0 {
        return 0.0;
    }
    if (60.0..61.0).contains(&value) || (80.0..81.0).contains(&value) {
        return 20.0;
    }
    let mut power = 1.0;
    while (value / (power * 10.0)).fract() == 0.0 {
        power *= 10.0;
    }
    if power > 1.0 { power } else { 0.0 }
}

impl Reader<'_> {
    pub(super) fn sum(&self, start: usize) -> Option<Number> {
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
        // "dreiundzwanzig" and "three and twenty", never "twenty three" there.
        let unjoined =
            self.tongue.units_first && !and && (20.0..100.0).contains(&last) && value < 10.0;
        let fits = first
            || reversed
            || !unjoined && value < sum.limit && (value > 0.0 || !and) && fits(sum, value, next);
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
            || self.is(at + 1, Role::Odd) && self.multiplier(at + 2).is_some()
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

    pub(super) fn sum_until(&self, start: usize, end: usize) -> Option<f64> {
        let mut sum = Sum::default();
        let mut at = start;
        while at < end {
            at = self.add(&mut sum, at)?;
        }
        Some(sum.total())
    }
}

/// Whether a value, times the multiplier behind it, can be added to a number.
fn fits(sum: &Sum, value: f64, next: Option<f64>) -> bool {
    next.is_none_or(|by| value * by < sum.limit || by > sum.limit)
}
