//! Goes through the pieces of a text once and takes the longest quantity that begins at each.

use std::cell::Cell;

use jiff::civil::DateTime;

use super::letters::{Letter, is_spaced};
use super::lex::{Item, Kind as Piece};
use super::meaning::{Meaning, Role};
use super::number::Number;
use super::tongue::Tongue;
use super::{Kind, Measure, Quantity, Value};

/// A text with what its quantities are read by.
pub(super) struct Reader<'a> {
    pub(super) text: &'a str,
    pub(super) letters: &'a [Letter],
    pub(super) items: &'a [Item],
    pub(super) tongue: &'static Tongue,
    pub(super) language: &'a str,
    pub(super) region: Option<&'a str>,
    pub(super) now: Option<DateTime>,
    /// The number that begins at each item, once it has been read.
    pub(super) numbers: Vec<Cell<Memory>>,
}

/// What is known of the number at an item.
#[derive(Debug, Clone, Copy)]
pub(super) enum Memory {
    Unread,
    Read(Option<Number>),
}

/// A quantity, by items.
#[derive(Debug, Clone)]
pub(super) struct Found {
    pub(super) kind: Kind,
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) value: Value,
    pub(super) unit: Option<Measure>,
    pub(super) min: Option<Value>,
    pub(super) max: Option<Value>,
    pub(super) about: bool,
}

impl Found {
    pub(super) fn new(kind: Kind, from: usize, to: usize, value: Value) -> Self {
        Self { kind, from, to, value, unit: None, min: None, max: None, about: false }
    }

    pub(super) fn number(&self) -> Option<f64> {
        match self.value {
            Value::Number(value) => Some(value),
            _ => None,
        }
    }
}

impl Reader<'_> {
    /// All quantities, in order.
    pub(super) fn read(&self) -> Vec<Quantity> {
        let mut out = Vec::new();
        let mut at = 0;
        while at < self.items.len() {
            at = self.step(at, &mut out);
        }
        out.sort_by_key(|one: &Found| (one.from, one.to));
        out.into_iter().filter_map(|one| self.quantity(&one)).collect()
    }

    /// Reads what begins at an item; where to go on.
    fn step(&self, at: usize, out: &mut Vec<Found>) -> usize {
        if !self.may_begin(at) {
            return at + 1;
        }
        if let Some(end) = self.dialled(at).or_else(|| self.always(at)) {
            return end;
        }
        let date = self.dated(at);
        let counted = self.range(at);
        let date_to = date.iter().map(|one| one.to).max();
        let counted_to = counted.as_ref().map(|one| one.to);
        let time = self.time(at);
        if let Some(time) = time.filter(|one| Some(one.to) >= counted_to && Some(one.to) > date_to)
        {
            let to = time.to;
            out.push(time);
            return to;
        }
        if let Some(to) = date_to.filter(|_| date_to >= counted_to) {
            out.extend(date.into_iter().map(|one| self.bounded(one)));
            return to;
        }
        if let Some(counted) = counted {
            let to = counted.to;
            out.push(self.bounded(counted));
            return to;
        }
        let Some(number) = self.number(at) else { return self.behind_groups(at) };
        if self.counts(at, &number) {
            let found = Found::new(Kind::Number, at, number.to, Value::Number(number.value));
            out.push(self.bounded(found));
        }
        number.to.max(at + 1)
    }

    /// The item behind figures that are no number: an address of a machine, a version.
    fn behind_groups(&self, at: usize) -> usize {
        let mut to = at + 1;
        while self.group(at).is_some()
            && self.sign(to).is_some_and(|sign| matches!(sign, '.' | ','))
            && self.touches(to)
            && self.touches(to + 1)
            && self.group(to + 1).is_some()
        {
            to += 2;
        }
        to
    }

    /// A duration, an amount or a percentage.
    pub(super) fn counted(&self, at: usize) -> Option<Found> {
        // Of two as long the last: SEK behind a number is money.
        let all = [self.percent(at), self.duration(at), self.amount(at)];
        all.into_iter().flatten().max_by_key(|one| one.to)
    }

    fn may_begin(&self, at: usize) -> bool {
        let Some(item) = self.items.get(at) else { return false };
        match item.kind {
            Piece::Group(..) => true,
            Piece::Word(node) => self.tongue.lexicon.begins(node) && !self.is(at, Role::Nothing),
            Piece::Sign('.' | ',') => {
                matches!(self.items.get(at + 1).map(|item| item.kind), Some(Piece::Group(..)))
            }
            _ => false,
        }
    }

    /// What a meaning tells of an item; the first of its meanings that tells it.
    pub(super) fn meant<T>(&self, at: usize, tells: impl Fn(Meaning) -> Option<T>) -> Option<T> {
        match self.items.get(at)?.kind {
            Piece::Word(node) => {
                self.tongue.lexicon.meanings(node).iter().find_map(|meaning| tells(*meaning))
            }
            _ => None,
        }
    }

    /// Whether an item has a role.
    pub(super) fn is(&self, at: usize, role: Role) -> bool {
        let word = |item: &Item| matches!(item.kind, Piece::Word(node) if self.tongue.lexicon.has(node, role));
        self.items.get(at).is_some_and(word)
    }

    /// The first letter of an item; nothing behind the last.
    pub(super) fn plain(&self, at: usize) -> char {
        let from = self.items.get(at).map(|item| item.from);
        from.and_then(|from| self.letters.get(from)).map_or('\n', |letter| letter.plain)
    }

    /// Whether an item is a word, known or not, of a script with blanks.
    pub(super) fn is_word(&self, at: usize) -> bool {
        let word = |item: &Item| matches!(item.kind, Piece::Word(_) | Piece::Other);
        self.items.get(at).is_some_and(word) && is_spaced(self.plain(at))
    }

    fn quantity(&self, found: &Found) -> Option<Quantity> {
        let first = self.letters.get(self.items.get(found.from)?.from)?;
        let last = self.items.get(found.to.checked_sub(1)?)?.to.checked_sub(1)?;
        let span = first.start..self.letters.get(last)?.end;
        self.text.get(span.clone())?;
        Some(Quantity {
            kind: found.kind,
            span,
            value: found.value,
            unit: found.unit,
            min: found.min,
            max: found.max,
            about: found.about,
        })
    }

    /// Whether a number stands for itself, not for a part of a name, a code or a measure.
    fn counts(&self, at: usize, number: &Number) -> bool {
        let before = at.checked_sub(1).filter(|_| self.touches(at));
        let tied = before.is_some_and(|before| {
            self.is_word(before) && self.plain(before).is_ascii_alphabetic()
                || matches!(self.sign(before), Some('#' | '_' | '№' | '+'))
                || self.sign(before) == Some('-')
                    && self.touches(before)
                    && before.checked_sub(1).is_some_and(|before| self.is_word(before))
        });
        let measured = number.figures && self.touches(number.to) && self.is_word(number.to)
            || self.touches(number.to) && self.is(number.to, Role::Measure);
        let long = number.plain && self.group(at).is_some_and(|(_, length)| length >= 10);
        !tied && !measured && !long && self.tells_itself(at, number)
    }

    /// Korean and Chinese numerals are letters of many other words.
    fn tells_itself(&self, at: usize, number: &Number) -> bool {
        let article = self.tongue.article_silent && self.is(at, Role::Article);
        if article && number.to == at + 1 {
            return false;
        }
        if number.figures || !super::letters::is_korean(self.plain(at)) {
            return true;
        }
        let length = number.to - at;
        let before = at.checked_sub(1).filter(|_| self.touches(at));
        let inside = before.is_some_and(|before| super::letters::is_korean(self.plain(before)));
        let ends = !self.touches(number.to)
            || self.is(number.to, Role::Counter)
            || number.to >= self.items.len();
        let long = self.items.get(at).is_some_and(|item| item.to - item.from > 1) || length > 1;
        let counter = self.is(number.to, Role::Counter) || self.items.len() == length;
        !inside && if long { ends } else { counter }
    }

    /// The end of a telephone number or the like: groups tied by hyphens or blanks that are no date.
    fn dialled(&self, at: usize) -> Option<usize> {
        self.group(at)?;
        let plus = at.checked_sub(1).is_some_and(|before| self.sign(before) == Some('+'));
        let (mut to, mut figures, mut groups, mut hyphens) = (at, 0, 0, 0);
        while let Some((_, length)) = self.group(to) {
            (figures, groups, to) = (figures + length, groups + 1, to + 1);
            if self.sign(to) == Some('-')
                && self.touches(to)
                && self.touches(to + 1)
                && self.group(to + 1).is_some()
            {
                (to, hyphens) = (to + 1, hyphens + 1);
            } else if self.group(to).is_none()
                || !(plus || hyphens > 0 || self.blank_then_hyphen(to))
            {
                break;
            }
        }
        let called = (plus && figures >= 8) || hyphens >= 1 && figures >= 9 && groups >= 3;
        (called && self.numeric(at).is_none()).then_some(to)
    }

    /// The end of `24/7`.
    fn always(&self, at: usize) -> Option<usize> {
        let (first, _) = self.group(at)?;
        let (second, _) = self.group(at + 2).filter(|_| self.sign(at + 1) == Some('/'))?;
        matches!((first, second), (24.0, 7.0) | (7.0, 24.0)).then_some(at + 3)
    }

    fn blank_then_hyphen(&self, at: usize) -> bool {
        (at..at + 3).any(|at| self.sign(at) == Some('-') && self.touches(at))
    }
}
