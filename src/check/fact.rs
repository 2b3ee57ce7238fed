//! Facts: a quantity that a sentence states of something, against what a rule says it is.

use std::ops::Range;

use super::Context;
use super::promise::ROOM;
use super::stated::{days, now, quantities};
use crate::language::plural;
use crate::language::quantity::{Kind, Quantity, Value};

/// A place where something else is stated, and what may be put there unseen.
pub(super) struct Contradiction {
    pub(super) span: Range<usize>,
    pub(super) instead: Option<String>,
}

/// The quantities of the sentences around `places` that are of the fact's kind and are not the fact.
pub(super) fn contradictions(
    context: &Context<'_>,
    places: &[Range<usize>],
    (value, unit): (f64, &str),
) -> Vec<Contradiction> {
    let within = |outer: &Range<usize>, own: &Range<usize>| {
        own.start >= outer.start && own.start < outer.end
    };
    let sentences: Vec<Range<usize>> = context
        .text
        .sentences()
        .iter()
        .filter(|sentence| places.iter().any(|place| within(sentence, place)))
        .cloned()
        .collect();
    if sentences.is_empty() {
        return Vec::new();
    }
    let about = quantities(context, &now(context))
        .iter()
        .filter(|own| sentences.iter().any(|of| within(of, &own.span)));
    about
        .filter(|own| is_of(own, unit) && !agrees(own, value, unit))
        .map(|own| Contradiction {
            span: own.span.clone(),
            instead: instead(context, own, value, unit),
        })
        .collect()
}

/// Whether a quantity is of the fact's kind: a time, a percentage, an amount of its currency, a number.
fn is_of(quantity: &Quantity, unit: &str) -> bool {
    match (quantity.kind, quantity.value) {
        (Kind::Duration, Value::Number(_)) => days(1.0, unit).is_some(),
        (Kind::Percent, Value::Number(_)) => unit == "%",
        (Kind::Amount, Value::Number(_)) => quantity.unit.is_some_and(|own| own.name() == unit),
        (Kind::Number, Value::Number(_)) => unit.is_empty(),
        _ => false,
    }
}

fn agrees(quantity: &Quantity, value: f64, unit: &str) -> bool {
    let Value::Number(own) = quantity.value else { return false };
    let own_unit = quantity.unit.as_ref().map_or("", |unit| unit.name());
    let (own, value) = match (days(own, own_unit), days(value, unit)) {
        (Some(own), Some(value)) => (own, value),
        _ => (own, value),
    };
    own <= value * ROOM && value <= own * ROOM
}

/// The excerpt with the right number in it, where the unit is the same and its noun keeps its form.
fn instead(context: &Context<'_>, quantity: &Quantity, value: f64, unit: &str) -> Option<String> {
    let Value::Number(own) = quantity.value else { return None };
    let own_unit = quantity.unit.as_ref().map_or("", |unit| unit.name());
    let locale = context.draft.locale;
    let same = own_unit == unit || (unit == "%" && own_unit.is_empty());
    if !same || value.fract() != 0.0 || plural(locale, own) != plural(locale, value) {
        return None;
    }
    let excerpt = context.text.slice(quantity.span.start, quantity.span.end);
    super::policy::with_number(excerpt, value)
}
