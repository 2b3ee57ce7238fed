//! Quantities that a text states: durations, dates, times, amounts, percentages, numbers.
//!
//! One pass over the pieces of a text (`lex`); the words are data, a file a language (`tongue`).
//! A duration that tells a day as well (`in 3 days`) is both.

mod amount;
mod bound;
mod calendar;
mod date;
mod duration;
mod figure;
mod fraction;
mod holiday;
mod letters;
mod lex;
mod lexicon;
mod meaning;
mod number;
mod numeric;
mod part;
mod reader;
mod relative;
mod spelled;
mod sum;
mod time;
mod tongue;

use std::cell::Cell;
use std::ops::Range;

use jiff::civil::{Date, DateTime, Time};

use super::Locale;
pub use meaning::Unit;

/// What a quantity is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// So long.
    Duration,
    /// A day, or the last day of a named week, month, year.
    Date,
    /// A time of day.
    Time,
    /// So much of a currency.
    Amount,
    /// A number of anything else.
    Number,
    /// So many of a hundred.
    Percent,
}

impl Kind {
    /// Its name in the interface.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Duration => "duration",
            Self::Date => "date",
            Self::Time => "time",
            Self::Amount => "amount",
            Self::Number => "number",
            Self::Percent => "percent",
        }
    }
}

/// How much, or when.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Value {
    /// A number, in the quantity's unit.
    Number(f64),
    /// A day.
    Date(Date),
    /// A time of day.
    Time(Time),
}

/// What a quantity is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measure {
    /// A unit of time.
    Time(Unit),
    /// A currency, ISO 4217.
    Currency([u8; 3]),
}

impl Measure {
    /// Its name in the interface.
    pub fn name(&self) -> &str {
        match self {
            Self::Time(unit) => unit.name(),
            Self::Currency(code) => std::str::from_utf8(code).unwrap_or_default(),
        }
    }
}

/// A quantity that a text states.
#[derive(Debug, Clone, PartialEq)]
pub struct Quantity {
    /// What it is of.
    pub kind: Kind,
    /// Byte range in the text.
    pub span: Range<usize>,
    /// How much, or when; the larger end of a range.
    pub value: Value,
    /// What it is counted in: of durations the unit, of amounts the currency.
    pub unit: Option<Measure>,
    /// The least that the text allows, where it names a bound.
    pub min: Option<Value>,
    /// The most.
    pub max: Option<Value>,
    /// Whether the text says that it is only about so much.
    pub about: bool,
}

impl Quantity {
    /// How long, where it is a duration.
    pub fn duration(&self) -> Option<(f64, Unit)> {
        match (self.kind, self.value, self.unit) {
            (Kind::Duration, Value::Number(value), Some(Measure::Time(unit))) => {
                Some((value, unit))
            }
            _ => None,
        }
    }
}

/// Whether a word names a month.
pub fn is_month(word: &str, language: &str) -> bool {
    tongue::tongue(language).lexicon.names_month(word)
}

/// The quantities of a text, in order. Dates that the text leaves open are read as seen from `now`:
/// without a year, such a day of the last four months, else the next; without `now`, they are left out. Linear in the text's length.
pub fn quantities(text: &str, locale: &Locale, now: Option<DateTime>) -> Vec<Quantity> {
    let tongue = tongue::tongue(locale.language());
    let letters = letters::letters(text);
    let items = lex::items(&letters, tongue);
    let region = locale.region();
    reader::Reader {
        text,
        letters: &letters,
        items: &items,
        tongue,
        language: locale.language(),
        region: region.as_deref(),
        now,
        numbers: vec![Cell::new(reader::Memory::Unread); items.len()],
    }
    .read()
}

#[cfg(test)]
mod tests;
