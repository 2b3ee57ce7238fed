//! Values in the words of a locale: numbers, money, dates, lists, by ICU. Fluent calls them by
//! function (`CURRENCY($amount)`) and for bare placeables.

use std::borrow::Cow;

use fixed_decimal::{Decimal, FloatPrecision, SignedRoundingMode, UnsignedRoundingMode};
use fluent_bundle::types::{FluentNumber, FluentNumberStyle, FluentType};
use fluent_bundle::{FluentArgs, FluentValue};
use icu::datetime::input::{Date, DateTime, Time};
use intl_memoizer::IntlLangMemoizer;
use intl_memoizer::concurrent::IntlLangMemoizer as SharedMemoizer;

use super::locale::{Amounts, Dates, Display, Fields, Length, Lists, Numbers, Percents, Relatives};
use super::locale::{Joint, Precision, Shape, Unit};
use crate::content::ArgValue;

/// More digits after the decimal sign than anyone writes, and fewer than plural rules stumble over.
const DIGITS: usize = 15;

/// A function of Fluent.
pub(super) type Function =
    for<'a, 'b, 'c, 'd> fn(&'b [FluentValue<'a>], &'c FluentArgs<'d>) -> FluentValue<'a>;

/// The functions by name; those that `content::fluent` lets pass.
pub(super) const FUNCTIONS: [(&str, Function); 5] = [
    ("CURRENCY", currency),
    ("DATETIME", datetime),
    ("LIST", list),
    ("NUMBER", number),
    ("RELATIVE", relative),
];

/// An argument as Fluent takes it; none where it is no value at all.
pub(super) fn argument(value: &ArgValue) -> Option<FluentValue<'static>> {
    match value {
        ArgValue::String(text) => Some(text.clone().into()),
        ArgValue::Number(number) => number.is_finite().then(|| (*number).into()),
        ArgValue::Date { at, has_time } => {
            let shape =
                Shape { fields: Fields::Ymd, length: Length::Long, time: Precision::Minute };
            custom(Moment { at: *at, has_time: *has_time, shape })
        }
        ArgValue::Amount { value, currency } => {
            let currency = currency.trim().to_ascii_uppercase();
            let money = Money { value: *value, currency, display: Display::Symbol };
            if value.is_finite() { custom(money) } else { None }
        }
    }
}

fn custom(value: impl FluentType + Send) -> Option<FluentValue<'static>> {
    Some(FluentValue::Custom(Box::new(value)))
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

fn exact(value: f64) -> Option<Decimal> {
    Decimal::try_from_f64(value, FloatPrecision::RoundTrip).ok()
}

fn round(decimal: &mut Decimal, digits: usize) {
    let mode = SignedRoundingMode::Unsigned(UnsignedRoundingMode::HalfExpand);
    decimal.round_with_mode(-place(digits), mode);
}

fn place(digits: usize) -> i16 {
    i16::try_from(digits).unwrap_or(0)
}

/// An amount of money.
#[derive(Debug, Clone, PartialEq)]
struct Money {
    value: f64,
    currency: String,
    display: Display,
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
struct Moment {
    at: jiff::civil::DateTime,
    has_time: bool,
    shape: Shape,
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

/// Several things in one sentence.
#[derive(Debug, Clone, PartialEq)]
struct Listed {
    parts: Vec<FluentValue<'static>>,
    joint: Joint,
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
struct Away {
    number: f64,
    unit: Unit,
    words: bool,
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

/// What is no value of the kind that a function takes goes through as it is; no value at all leaves
/// the function's name, in the way in which fluent-bundle shows what it does not find.
fn unchanged<'a>(name: &str, value: Option<&FluentValue<'a>>) -> FluentValue<'a> {
    match value {
        None | Some(FluentValue::Error | FluentValue::None) => format!("{{{name}()}}").into(),
        Some(value) => value.clone(),
    }
}

fn option<'o>(options: &'o FluentArgs<'_>, name: &str) -> Option<&'o str> {
    options.iter().find_map(|(key, value)| match value {
        FluentValue::String(text) if key == name => Some(text.as_ref()),
        _ => None,
    })
}

fn number<'a>(given: &[FluentValue<'a>], options: &FluentArgs<'_>) -> FluentValue<'a> {
    let Some(FluentValue::Number(number)) = given.first() else {
        return unchanged("NUMBER", given.first());
    };
    let mut number = number.clone();
    number.options.merge(options);
    for digits in [
        &mut number.options.minimum_fraction_digits,
        &mut number.options.maximum_fraction_digits,
        &mut number.options.minimum_integer_digits,
    ] {
        *digits = digits.map(|digits| digits.min(DIGITS));
    }
    if number.options.style == FluentNumberStyle::Currency && number.options.currency.is_some() {
        return currency(given, options);
    }
    // A number that is shown rounded is also counted rounded: 1.04 as “1” is one of it.
    if number.options.style == FluentNumberStyle::Decimal
        && let Some(most) = number.options.maximum_fraction_digits
        && let Some(mut decimal) = exact(number.value)
    {
        round(&mut decimal, most.max(number.options.minimum_fraction_digits.unwrap_or(0)));
        if let Ok(rounded) = decimal.to_string().parse() {
            number.value = rounded;
        }
        if most <= 3 {
            number.options.maximum_fraction_digits = None;
        }
    }
    number.into()
}

fn currency<'a>(given: &[FluentValue<'a>], options: &FluentArgs<'_>) -> FluentValue<'a> {
    let display = match option(options, "currencyDisplay") {
        Some("code") => Display::Code,
        Some("name") => Display::Name,
        _ => Display::Symbol,
    };
    let money =
        match given.first() {
            Some(FluentValue::Custom(value)) => (**value)
                .as_any()
                .downcast_ref::<Money>()
                .map(|money| Money { display, ..money.clone() }),
            Some(FluentValue::Number(number)) => option(options, "currency").map(|currency| {
                Money { value: number.value, currency: currency.to_ascii_uppercase(), display }
            }),
            _ => None,
        };
    money.and_then(custom).unwrap_or_else(|| unchanged("CURRENCY", given.first()))
}

fn datetime<'a>(given: &[FluentValue<'a>], options: &FluentArgs<'_>) -> FluentValue<'a> {
    let moment = match given.first() {
        Some(FluentValue::Custom(value)) => (**value).as_any().downcast_ref::<Moment>(),
        _ => None,
    };
    let Some(moment) = moment else { return unchanged("DATETIME", given.first()) };
    let shape = shape(options).unwrap_or(moment.shape);
    custom(Moment { shape, ..moment.clone() }).unwrap_or(FluentValue::Error)
}

/// The shape that the options of DATETIME ask for: styles, or the parts of a date.
fn shape(options: &FluentArgs<'_>) -> Option<Shape> {
    let date = option(options, "dateStyle");
    let time = option(options, "timeStyle");
    let has = |name| option(options, name).is_some();
    let time = match time {
        Some("short") => Precision::Minute,
        Some(_) => Precision::Second,
        None if has("second") => Precision::Second,
        None if has("hour") || has("minute") => Precision::Minute,
        None => Precision::None,
    };
    let month = option(options, "month").or_else(|| option(options, "weekday"));
    let length = match date.or(month) {
        Some("full" | "long") | None => Length::Long,
        Some("medium") => Length::Medium,
        Some("short") if date.is_none() => Length::Medium,
        Some(_) => Length::Short,
    };
    let parts = (has("year"), has("month"), has("day"), has("weekday"));
    let fields = match (date, parts) {
        (Some("full"), _) | (None, (true, _, _, true)) => Fields::Ymde,
        (Some(_), _) | (None, (true, _, true, false)) => Fields::Ymd,
        (None, (true, true, false, false)) => Fields::Ym,
        (None, (true, false, false, false)) => Fields::Y,
        (None, (false, true, _, true) | (false, _, true, true)) => Fields::Mde,
        (None, (false, true, true, false)) => Fields::Md,
        (None, (false, true, false, false)) => Fields::M,
        (None, (false, false, true, false)) => Fields::D,
        (None, (false, false, false, true)) => Fields::E,
        (None, (false, false, false, false)) => Fields::None,
    };
    let asked = fields != Fields::None || time != Precision::None;
    asked.then_some(Shape { fields, length, time })
}

fn list<'a>(given: &[FluentValue<'a>], options: &FluentArgs<'_>) -> FluentValue<'a> {
    let joint = match option(options, "type") {
        Some("or" | "disjunction") => Joint::Or,
        Some("unit") => Joint::Unit,
        _ => Joint::And,
    };
    let absent = |part: &FluentValue<'_>| match part {
        FluentValue::String(text) => text == super::ABSENT,
        FluentValue::None | FluentValue::Error => true,
        _ => false,
    };
    let parts: Vec<_> =
        given.iter().filter(|part| !absent(part)).map(FluentValue::into_owned).collect();
    if given.is_empty() {
        return unchanged("LIST", None);
    }
    custom(Listed { parts, joint }).unwrap_or(FluentValue::Error)
}

fn relative<'a>(given: &[FluentValue<'a>], options: &FluentArgs<'_>) -> FluentValue<'a> {
    let unit = match given.get(1) {
        Some(FluentValue::String(unit)) => Some(unit.as_ref()),
        _ => option(options, "unit"),
    };
    match (given.first(), Unit::named(unit.unwrap_or("day"))) {
        (Some(FluentValue::Number(number)), Some(unit)) => {
            let words = option(options, "numeric") == Some("auto");
            custom(Away { number: number.value, unit, words }).unwrap_or(FluentValue::Error)
        }
        (first, _) => unchanged("RELATIVE", first),
    }
}
