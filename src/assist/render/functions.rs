//! The functions that a message may call: `CURRENCY($amount)`, `DATETIME($date, dateStyle: "long")`.
//! What they give is put into words when it is printed, in the bundle's locale.

use fluent_bundle::types::FluentNumberStyle;
use fluent_bundle::{FluentArgs, FluentValue};

use super::ABSENT;
use super::format::{Away, DIGITS, Listed, Moment, Money, Named, custom, exact, round};
use super::locale::{Display, Fields, Joint, Length, Precision, Shape, Unit};

/// A function of Fluent.
pub(super) type Function =
    for<'a, 'b, 'c, 'd> fn(&'b [FluentValue<'a>], &'c FluentArgs<'d>) -> FluentValue<'a>;

/// The functions by name; those that `content::fluent` lets pass.
pub(super) const FUNCTIONS: [(&str, Function); 6] = [
    ("CURRENCY", currency),
    ("DATETIME", datetime),
    ("LANGUAGE", language),
    ("LIST", list),
    ("NUMBER", number),
    ("RELATIVE", relative),
];

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
    match money {
        Some(money) => custom(money),
        None => unchanged("CURRENCY", given.first()),
    }
}

fn datetime<'a>(given: &[FluentValue<'a>], options: &FluentArgs<'_>) -> FluentValue<'a> {
    let moment = match given.first() {
        Some(FluentValue::Custom(value)) => (**value).as_any().downcast_ref::<Moment>(),
        _ => None,
    };
    let Some(moment) = moment else { return unchanged("DATETIME", given.first()) };
    let shape = shape(options).unwrap_or(moment.shape);
    custom(Moment { shape, ..moment.clone() })
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

/// The name of a language or locale, told by its tag.
fn language<'a>(given: &[FluentValue<'a>], _: &FluentArgs<'_>) -> FluentValue<'a> {
    match given.first() {
        Some(FluentValue::String(tag)) => custom(Named { tag: tag.to_string() }),
        first => unchanged("LANGUAGE", first),
    }
}

fn list<'a>(given: &[FluentValue<'a>], options: &FluentArgs<'_>) -> FluentValue<'a> {
    let joint = match option(options, "type") {
        Some("or" | "disjunction") => Joint::Or,
        Some("unit") => Joint::Unit,
        _ => Joint::And,
    };
    let absent = |part: &FluentValue<'_>| match part {
        FluentValue::String(text) => text == ABSENT,
        FluentValue::None | FluentValue::Error => true,
        _ => false,
    };
    let parts: Vec<_> =
        given.iter().filter(|part| !absent(part)).map(FluentValue::into_owned).collect();
    if given.is_empty() {
        return unchanged("LIST", None);
    }
    custom(Listed { parts, joint })
}

fn relative<'a>(given: &[FluentValue<'a>], options: &FluentArgs<'_>) -> FluentValue<'a> {
    let unit = match given.get(1) {
        Some(FluentValue::String(unit)) => Some(unit.as_ref()),
        _ => option(options, "unit"),
    };
    match (given.first(), Unit::named(unit.unwrap_or("day"))) {
        (Some(FluentValue::Number(number)), Some(unit)) => {
            let words = option(options, "numeric") == Some("auto");
            custom(Away { number: number.value, unit, words })
        }
        (first, _) => unchanged("RELATIVE", first),
    }
}
