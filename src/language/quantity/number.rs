//! Numbers in figures, in words, and in both.

use super::letters::{is_korean, is_unspaced};
use super::lex::Kind as Piece;
use super::meaning::Meaning;
use super::reader::{Memory, Reader};

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

impl Reader<'_> {
    /// A number that begins at an item.
    pub(super) fn number(&self, at: usize) -> Option<Number> {
        let begins = match self.items.get(at)?.kind {
            Piece::Group(..) | Piece::Sign('.' | ',') => true,
            Piece::Word(node) => self.tongue.lexicon.begins_number(node),
            _ => false,
        };
        if !begins {
            return None;
        }
        let memory = self.numbers.get(at)?;
        if let Memory::Read(known) = memory.get() {
            return known;
        }
        let number = self.read_number(at);
        memory.set(Memory::Read(number));
        number
    }

    fn read_number(&self, at: usize) -> Option<Number> {
        if let Some(added) = self.added(at) {
            let number = self.number(at + 1).filter(|number| number.to > at + 1)?;
            return Some(Number { value: with(number.value, added), figures: false, ..number });
        }
        let number = self.half_of(at).or_else(|| self.digits(at)).or_else(|| self.sum(at))?;
        Some(self.divided(self.pointed(number)))
    }

    /// Digits side by side in a script without blanks: 二〇二六.
    pub(super) fn digits(&self, at: usize) -> Option<Number> {
        let digit = |at: usize| {
            self.cardinal(at).filter(|value| *value < 10.0 && is_numeral(self.plain(at)))
        };
        let (mut value, mut to) = (digit(at)?, at + 1);
        // 两三天 is two or three.
        let next = digit(to).filter(|next| self.touches(to) && (*next - value - 1.0).abs() < 0.5);
        if let Some(value) = next.filter(|_| self.unit(to + 1, false).is_some()) {
            return Some(Number { value, to: to + 1, figures: false, plain: false });
        }
        while let Some(next) = digit(to).filter(|_| self.touches(to) && to < at + 16) {
            (value, to) = (value * 10.0 + next, to + 1);
        }
        let alone = self.multiplier(to).is_none();
        (to > at + 1 && alone).then_some(Number { value, to, figures: false, plain: false })
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

/// Whether a letter is a numeral as it stands, as those of Chinese are.
fn is_numeral(c: char) -> bool {
    is_unspaced(c) && !is_korean(c)
}
