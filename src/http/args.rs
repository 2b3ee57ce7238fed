//! Values for arguments of answers, typed as their answers declare them.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Weak};

use arc_swap::ArcSwap;
use jiff::civil::{Date, DateTime};
use jiff::{Timestamp, Zoned};
use serde_json::{Map, Value};

use super::State;
use super::asked::escaped;
use super::problem::Problem;
use super::situation::{Amount, Customer, Order};
use crate::content::{Arg, ArgKind, ArgValue, Library};

/// What is known of the arguments that a request gives values for.
pub(super) enum Declared<'a> {
    /// They are this answer's: a value of another type is refused.
    Of(&'a BTreeMap<String, Arg>),
    /// They are those of any answer: what all answers agree on is tried.
    Any(Arc<Table>),
    /// Nothing: JSON's types count.
    Nothing,
}

impl Declared<'_> {
    /// What all answers agree on; nothing where nothing is given.
    pub(super) fn of_any(
        state: &State,
        library: &Arc<Library>,
        given: &Map<String, Value>,
    ) -> Self {
        if given.is_empty() { Self::Nothing } else { Self::Any(state.kinds.of(library)) }
    }
}

/// Argument names with the kind that all answers of a Library give them.
pub(super) type Table = HashMap<String, ArgKind>;

/// The table of the Library in use, made when it is first asked for.
#[derive(Default)]
pub(super) struct Kinds(ArcSwap<(Weak<Library>, Arc<Table>)>);

impl Kinds {
    /// The table of this Library.
    pub(super) fn of(&self, library: &Arc<Library>) -> Arc<Table> {
        let held = self.0.load();
        if std::ptr::eq(held.0.as_ptr(), Arc::as_ptr(library)) {
            return Arc::clone(&held.1);
        }
        let table = Arc::new(table(library));
        self.0.store(Arc::new((Arc::downgrade(library), Arc::clone(&table))));
        table
    }
}

fn table(library: &Library) -> Table {
    let mut agreed: HashMap<&str, Option<&ArgKind>> = HashMap::new();
    for (name, arg) in library.answers.values().flat_map(|answer| &answer.args) {
        let kind = agreed.entry(name).or_insert(Some(&arg.kind));
        if *kind != Some(&arg.kind) {
            *kind = None;
        }
    }
    let kept = agreed.into_iter().filter_map(|(name, kind)| Some((name.to_owned(), kind?.clone())));
    kept.collect()
}

/// The values that were given, and what the customer and the order tell beside them.
pub(super) fn args(
    given: &Map<String, Value>,
    customer: &Customer,
    order: &Order,
    declared: &Declared<'_>,
) -> Result<BTreeMap<String, ArgValue>, Problem> {
    let mut args = BTreeMap::new();
    let text = |text: &Option<String>| text.clone().map(ArgValue::String);
    let amount = order.amount.clone().map(|amount| amount.read("/order/amount")).transpose()?;
    let amount = amount.map(|(value, currency)| ArgValue::Amount { value, currency });
    for (name, value) in [
        ("customer", text(&customer.name)),
        ("order", text(&order.id)),
        ("product", text(&order.product)),
        ("amount", amount),
    ] {
        args.extend(value.map(|value| (name.to_owned(), value)));
    }
    for (name, value) in given {
        let pointer = || format!("/args/{}", escaped(name));
        let typed = match declared {
            Declared::Of(known) => match known.get(name) {
                Some(arg) => {
                    typed(value, &arg.kind).map_err(|told| Problem::value(pointer(), told))?
                }
                None => plain(value).map_err(|told| Problem::value(pointer(), told))?,
            },
            Declared::Any(table) => {
                let typed = table.get(name).and_then(|kind| typed(value, kind).ok());
                match typed {
                    Some(typed) => typed,
                    None => plain(value).map_err(|told| Problem::value(pointer(), told))?,
                }
            }
            Declared::Nothing => plain(value).map_err(|told| Problem::value(pointer(), told))?,
        };
        // null takes away what the order would have told.
        match typed {
            Some(value) => args.insert(name.clone(), value),
            None => args.remove(name),
        };
    }
    Ok(args)
}

/// A value by JSON's types; null is none.
fn plain(value: &Value) -> Result<Option<ArgValue>, &'static str> {
    match value {
        Value::Null => Ok(None),
        Value::String(text) => Ok(Some(ArgValue::String(text.clone()))),
        Value::Number(number) => Ok(number.as_f64().map(ArgValue::Number)),
        Value::Object(_) => amount(value).map(Some),
        Value::Bool(_) | Value::Array(_) => Err("text, a number or {value, currency} is expected"),
    }
}

/// A value of a declared kind; null is none.
fn typed(value: &Value, kind: &ArgKind) -> Result<Option<ArgValue>, String> {
    if value.is_null() {
        return Ok(None);
    }
    let text = value.as_str().map(str::trim);
    let typed = match kind {
        ArgKind::String | ArgKind::Returns => match value {
            Value::String(text) => Ok(ArgValue::String(text.clone())),
            Value::Number(number) => Ok(ArgValue::String(number.to_string())),
            _ => Err("text is expected"),
        },
        ArgKind::Number | ArgKind::Policy(_) => {
            let number = value.as_f64().or_else(|| text?.parse().ok());
            let number = number.filter(|number: &f64| number.is_finite());
            number.map(ArgValue::Number).ok_or("a number is expected")
        }
        ArgKind::Date => {
            text.and_then(date).ok_or("a date such as 2026-11-27, or a date-time, is expected")
        }
        ArgKind::Amount => amount(value),
        ArgKind::Choice(choices) | ArgKind::PolicyChoice(choices) => {
            match text.filter(|text| choices.iter().any(|it| it == text)) {
                Some(text) => Ok(ArgValue::String(text.to_owned())),
                None => return Err(format!("one of these is expected: {}", choices.join(", "))),
            }
        }
    };
    Ok(Some(typed?))
}

fn date(text: &str) -> Option<ArgValue> {
    if let Ok(date) = text.parse::<Date>()
        && text.len() <= "2026-11-27".len()
    {
        return Some(ArgValue::Date { at: date.into(), has_time: false });
    }
    // The time as told, in whatever zone the reader is.
    let told = text.parse::<Zoned>().map(|zoned| zoned.datetime());
    let told = told.or_else(|_| text.parse::<DateTime>());
    let told = told.or_else(|_| {
        text.parse::<Timestamp>().map(|moment| moment.to_zoned(jiff::tz::TimeZone::UTC).datetime())
    });
    told.ok().map(|at| ArgValue::Date { at, has_time: true })
}

fn amount(value: &Value) -> Result<ArgValue, &'static str> {
    let expected = "{value, currency} is expected, with a number and an ISO 4217 code";
    let amount: Amount = serde::Deserialize::deserialize(value).map_err(|_| expected)?;
    let (value, currency) = amount.read("").map_err(|_| expected)?;
    Ok(ArgValue::Amount { value, currency })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn check(kind: &ArgKind, value: &Value, expected: &str) {
        let told = match typed(value, kind) {
            Ok(None) => "none".to_owned(),
            Ok(Some(ArgValue::String(text))) => format!("“{text}”"),
            Ok(Some(ArgValue::Number(number))) => number.to_string(),
            Ok(Some(ArgValue::Date { at, has_time: true })) => at.to_string(),
            Ok(Some(ArgValue::Date { at, has_time: false })) => at.date().to_string(),
            Ok(Some(ArgValue::Amount { value, currency })) => format!("{value} {currency}"),
            Err(_) => "refused".to_owned(),
        };
        assert_eq!(told, expected, "{value} as {kind:?}");
    }

    #[test]
    fn values_take_the_declared_kind() {
        check(&ArgKind::String, &json!("2026-11-27"), "“2026-11-27”");
        check(&ArgKind::String, &json!(104_482), "“104482”");
        check(&ArgKind::String, &json!(["a"]), "refused");
        check(&ArgKind::Number, &json!(2.5), "2.5");
        check(&ArgKind::Number, &json!(" 3 "), "3");
        check(&ArgKind::Number, &json!("many"), "refused");
        check(&ArgKind::Number, &json!("NaN"), "refused");
        check(&ArgKind::Policy("day".into()), &json!(30), "30");
        check(&ArgKind::Date, &json!("2026-11-27"), "2026-11-27");
        check(&ArgKind::Date, &json!("2026-11-27T18:30:00"), "2026-11-27T18:30:00");
        check(&ArgKind::Date, &json!("2026-11-27T18:30:00Z"), "2026-11-27T18:30:00");
        check(&ArgKind::Date, &json!("2026-11-27T18:30:00+01:00"), "2026-11-27T18:30:00");
        check(&ArgKind::Date, &json!("next week"), "refused");
        check(&ArgKind::Date, &json!(20_261_127), "refused");
        check(&ArgKind::Amount, &json!({"value": 5, "currency": "EUR"}), "5 EUR");
        check(&ArgKind::Amount, &json!({"value": 5}), "refused");
        check(&ArgKind::Amount, &json!(5), "refused");
        let choices = ArgKind::Choice(vec!["post".into(), "shop".into()]);
        check(&choices, &json!("shop"), "“shop”");
        check(&choices, &json!("moon"), "refused");
        check(&ArgKind::Date, &Value::Null, "none");
    }

    fn filled(
        given: &Value,
        declared: &Declared<'_>,
    ) -> Result<BTreeMap<String, ArgValue>, Problem> {
        let customer: Customer = serde_json::from_value(json!({"name": "Kim"})).unwrap();
        let order =
            json!({"id": "K-1", "product": "Lampe", "amount": {"value": 5, "currency": "EUR"}});
        let order: Order = serde_json::from_value(order).unwrap();
        args(given.as_object().unwrap(), &customer, &order, declared)
    }

    #[test]
    fn customer_and_order_fill_what_is_not_given() {
        let args = filled(&json!({"order": "K-2", "product": null}), &Declared::Nothing).unwrap();
        assert_eq!(args["customer"], ArgValue::String("Kim".into()));
        assert_eq!(args["order"], ArgValue::String("K-2".into()));
        assert_eq!(args["amount"], ArgValue::Amount { value: 5.0, currency: "EUR".into() });
        assert!(!args.contains_key("product"));
    }

    #[test]
    fn a_date_stays_text_unless_it_is_declared_a_date() {
        let given = json!({"date": "2026-11-27"});
        let told = |declared: &Declared<'_>| filled(&given, declared).unwrap()["date"].clone();
        let text = ArgValue::String("2026-11-27".into());
        assert_eq!(told(&Declared::Nothing), text);
        let table = |kind| Declared::Any(Arc::new(Table::from([("date".to_owned(), kind)])));
        assert!(matches!(told(&table(ArgKind::Date)), ArgValue::Date { .. }));
        assert_eq!(told(&table(ArgKind::Number)), text, "another answer's kind refuses nothing");
    }

    #[test]
    fn a_value_that_the_answer_cannot_take_is_refused_by_its_place() {
        let arg = Arg { kind: ArgKind::Date, sample: None, optional: false };
        let known = BTreeMap::from([("da/te".to_owned(), arg)]);
        let problem = filled(&json!({"da/te": "soon"}), &Declared::Of(&known)).unwrap_err();
        assert_eq!(problem.pointer(), "/args/da~1te");
        let problem = filled(&json!({"other": [1]}), &Declared::Of(&known)).unwrap_err();
        assert_eq!(problem.pointer(), "/args/other");
    }
}
