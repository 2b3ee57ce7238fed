//! Values in the words of a locale: numbers, money, dates, lists, by ICU.

use std::borrow::Cow;

use fixed_decimal::{Decimal, FloatPrecision, SignedRoundingMode, UnsignedRoundingMode};
use fluent_bundle::FluentValue;
use fluent_bundle::types::{FluentNumber, FluentNumberStyle, FluentType};
use icu::datetime::input::{Date, DateTime, Time};
use intl_memoizer::IntlLangMemoizer;
use intl_memoizer::concurrent::IntlLangMemoizer as SharedMemoizer;

use super::locale::{Amounts, Dates, Display, Fields, Languages, Length, Lists, Numbers};
use super::locale::{Joint, Precision, Shape, Unit};
use super::locale::{Percents, Relatives};
use crate::content::ArgValue;

/// More digits after the decimal sign than anyone writes, and fewer than plural rules stumble over.
pub(super) const DIGITS: usize = 15;

/// An argument as Fluent takes it; none where it is no value at all.
pub(super) fn argument(value: &ArgValue) -> Option<FluentValue<'static>> {
    match value {
        ArgValue::String(text) => Some(text.clone().into()),
        ArgValue::Number(number) => number.is_finite().then(|| (*number).into()),
        ArgValue::Date { at, has_time } => {
            let shape =
                Shape { fields: Fields::Ymd, length: Length::Long, time: Precision::Minute };
            Some(custom(Moment { at: *at, has_time: *has_time, shape }))
        }
        ArgValue::Amount { value, currency } => {
            let currency = currency.trim().to_ascii_uppercase();
            let money = Money { value: *value, currency, display: Display::Symbol };
            value.is_finite().then(|| custom(money))
        }
    }
}

pub(super) fn custom(value: impl FluentType + Send) -> FluentValue<'static> {
    FluentValue::Custom(Box::new(value))
}

/// Formats what fluent-bundle would format without regard to the locale.
pub(super) fn bare(value: &FluentValue<'_>, intls: &IntlLangMemoizer) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(number_text(number, intls)),
        _ => None,
    }
}

fn number_text(number: &FluentNumber, intls: &IntlLangMemoizer) -> String {
    let percent = number.options.style == FluentNumberStyle::Percent;
    let Some(decimal) = decimal_of(number, percent) else { return number.value.to_string() };
    let text = if percent {
        intls.with_try_get::<Percents, _, _>((), |percents| percents.text(&decimal))
    } else {
        let grouped = number.options.use_grouping;
        intls.with_try_get::<Numbers, _, _>((grouped,), |numbers| numbers.text(&decimal))
    };
    text.unwrap_or_else(|()| decimal.to_string())
}

fn decimal_of(number: &FluentNumber, percent: bool) -> Option<Decimal> {
    let options = &number.options;
    let least = options.minimum_fraction_digits.unwrap_or(0).min(DIGITS);
    let usual = if percent { 0 } else { 3 };
    let most = options.maximum_fraction_digits.unwrap_or(usual).min(DIGITS).max(least);
    let mut decimal = exact(number.value)?;
    if percent {
        decimal.multiply_pow10(2);
    }
    round(&mut decimal, most);
    decimal.absolute.trim_end();
    decimal.absolute.trim_start();
    decimal.absolute.pad_end(-place(least));
    decimal.absolute.pad_start(place(options.minimum_integer_digits.unwrap_or(0).min(DIGITS)));
    Some(decimal)
}

pub(super) fn exact(value: f64) -> Option<Decimal> {
    Decimal::try_from_f64(value, FloatPrecision::RoundTrip).ok()
}

pub(super) fn round(decimal: &mut Decimal, digits: usize) {
    let mode = SignedRoundingMode::Unsigned(UnsignedRoundingMode::HalfExpand);
    decimal.round_with_mode(-place(digits), mode);
}

fn place(digits: usize) -> i16 {
    i16::try_from(digits).unwrap_or(0)
}

/// An amount of money.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Money {
    pub(super) value: f64,
    pub(super) currency: String,
    pub(super) display: Display,
}

impl Money {
    fn text(&self, amounts: &Amounts) -> Option<String> {
        Some(amounts.text(&exact(self.value)?, &self.currency))
    }

    /// For a locale or currency that ICU knows nothing of.
    fn plain(&self) -> String {
        format!("{:.2}\u{a0}{}", self.value, self.currency)
    }
}

impl FluentType for Money {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    fn as_string(&self, intls: &IntlLangMemoizer) -> Cow<'static, str> {
        let args = (self.currency.clone(), self.display);
        let text = intls.with_try_get::<Amounts, _, _>(args, |amounts| self.text(amounts));
        text.ok().flatten().unwrap_or_else(|| self.plain()).into()
    }

    fn as_string_threadsafe(&self, intls: &SharedMemoizer) -> Cow<'static, str> {
        let args = (self.currency.clone(), self.display);
        let text = intls.with_try_get::<Amounts, _, _>(args, |amounts| self.text(amounts));
        text.ok().flatten().unwrap_or_else(|| self.plain()).into()
    }
}

/// A civil date, with its time where that was told.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Moment {
    pub(super) at: jiff::civil::DateTime,
    pub(super) has_time: bool,
    pub(super) shape: Shape,
}

impl Moment {
    /// The shape, without a time that nobody told.
    fn shape(&self) -> Shape {
        let mut shape = self.shape;
        if !self.has_time {
            shape.time = Precision::None;
        }
        if shape.time == Precision::None && shape.fields == Fields::None {
            shape.fields = Fields::Ymd;
        }
        shape
    }

    fn text(&self, dates: &Dates) -> Option<String> {
        let number = |part: i8| u8::try_from(part).unwrap_or(0);
        let (date, time) = (self.at.date(), self.at.time());
        let (month, day) = (number(date.month()), number(date.day()));
        let date = Date::try_new_iso(i32::from(date.year()), month, day).ok()?;
        let (hour, minute) = (number(time.hour()), number(time.minute()));
        let time = Time::try_new(hour, minute, number(time.second()), 0).ok()?;
        Some(dates.text(&DateTime { date, time }))
    }

    fn plain(&self) -> String {
        if self.has_time { self.at.to_string() } else { self.at.date().to_string() }
    }
}

impl FluentType for Moment {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    fn as_string(&self, intls: &IntlLangMemoizer) -> Cow<'static, str> {
        let text = intls.with_try_get::<Dates, _, _>((self.shape(),), |dates| self.text(dates));
        text.ok().flatten().unwrap_or_else(|| self.plain()).into()
    }

    fn as_string_threadsafe(&self, intls: &SharedMemoizer) -> Cow<'static, str> {
        let text = intls.with_try_get::<Dates, _, _>((self.shape(),), |dates| self.text(dates));
        text.ok().flatten().unwrap_or_else(|| self.plain()).into()
    }
}

/// The name of a language or locale.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Named {
    pub(super) tag: String,
}

impl FluentType for Named {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    fn as_string(&self, intls: &IntlLangMemoizer) -> Cow<'static, str> {
        let name = intls.with_try_get::<Languages, _, _>((), |names| names.name(&self.tag));
        name.ok().flatten().unwrap_or_else(|| self.tag.clone()).into()
    }

    fn as_string_threadsafe(&self, intls: &SharedMemoizer) -> Cow<'static, str> {
        let name = intls.with_try_get::<Languages, _, _>((), |names| names.name(&self.tag));
        name.ok().flatten().unwrap_or_else(|| self.tag.clone()).into()
    }
}

/// Several things in one sentence.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Listed {
    pub(super) parts: Vec<FluentValue<'static>>,
    pub(super) joint: Joint,
}

impl FluentType for Listed {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    fn as_string(&self, intls: &IntlLangMemoizer) -> Cow<'static, str> {
        let text = |part: &FluentValue<'_>| match part {
            FluentValue::String(text) => text.to_string(),
            FluentValue::Number(number) => number_text(number, intls),
            FluentValue::Custom(value) => value.as_string(intls).into_owned(),
            FluentValue::None | FluentValue::Error => String::new(),
        };
        let parts: Vec<String> = self.parts.iter().map(text).collect();
        let joined = intls.with_try_get::<Lists, _, _>((self.joint,), |lists| lists.text(&parts));
        joined.unwrap_or_else(|()| parts.join(", ")).into()
    }

    fn as_string_threadsafe(&self, _: &SharedMemoizer) -> Cow<'static, str> {
        Cow::Borrowed("")
    }
}

/// A time as seen from now.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Away {
    pub(super) number: f64,
    pub(super) unit: Unit,
    pub(super) words: bool,
}

impl FluentType for Away {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    fn as_string(&self, intls: &IntlLangMemoizer) -> Cow<'static, str> {
        let Some(mut number) = exact(self.number) else { return Cow::Borrowed("") };
        round(&mut number, 3);
        number.absolute.trim_end();
        let plain = number.to_string();
        let args = (self.unit, self.words);
        let text = intls.with_try_get::<Relatives, _, _>(args, |relatives| relatives.text(number));
        text.unwrap_or(plain).into()
    }

    fn as_string_threadsafe(&self, _: &SharedMemoizer) -> Cow<'static, str> {
        Cow::Borrowed("")
    }
}
