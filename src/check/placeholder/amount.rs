//! Amounts of the request with a slip of the pen in them, where the right one stands nowhere.

use std::ops::Range;

use super::facts::{doubt, slip};
use crate::check::slips::is_swap;
use crate::check::stated::{now, quantities};
use crate::check::{Context, Finding};
use crate::content::ArgValue;
use crate::language::format::{Format, format};
use crate::language::quantity::{Kind, Quantity, Value};

/// Amounts with fewer figures are like too many others.
const FIGURES: usize = 4;
/// The same where they differ by a hundred or a thousand: by the sign of decimals or of thousands.
const SHIFTED: usize = 3;

pub(super) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let known = known(context);
    if known.is_empty() || !context.draft.text.bytes().any(|byte| byte.is_ascii_digit()) {
        return;
    }
    let found = quantities(context, &now(context));
    let told: Vec<(f64, &Quantity)> = found
        .iter()
        .filter(|quantity| quantity.kind == Kind::Amount)
        .filter_map(|quantity| match quantity.value {
            Value::Number(value) => Some((value, quantity)),
            _ => None,
        })
        .collect();
    let is_known = |value: f64| known.iter().any(|(own, _)| is_same(*own, value));
    if told.iter().any(|(value, _)| is_known(*value)) {
        return;
    }
    // A share of the amount, or one of several, is another amount.
    let alone = told.len() == 1 && !found.iter().any(|own| own.kind == Kind::Percent);
    for (value, quantity) in told {
        let span = quantity.span.clone();
        if !context.is_own(&span) {
            continue;
        }
        let written = context.text.slice(span.start, span.end);
        let Some(place) = figures(written) else { continue };
        let one = cents(value);
        if let Some((right, _)) = known.iter().find(|(own, _)| is_swap(&one, &cents(*own))) {
            let here = with_figures(written, &cents(*right));
            findings.push(slip(context, "placeholder.amount", span, &here));
            continue;
        }
        if !alone || context.situation.is_customers(written) || is_policy(context, value) {
            continue;
        }
        let currency = quantity.unit.as_ref().map_or("", |unit| unit.name());
        let of_currency = known.iter().filter(|(_, code)| *code == currency);
        let near =
            of_currency.filter_map(|(right, _)| near(context, written, &place, value, *right));
        findings.extend(
            near.take(1).map(|here| doubt(context, "placeholder.amount", span.clone(), &here)),
        );
    }
}

/// The amounts of the request: value and currency.
fn known<'a>(context: &Context<'a>) -> Vec<(f64, &'a str)> {
    let situation = context.situation;
    let args = situation.args.values().filter_map(|value| match value {
        ArgValue::Amount { value, currency } => Some((*value, currency.as_str())),
        _ => None,
    });
    let order = situation.order.amount.as_ref();
    order.map(|(value, currency)| (*value, currency.as_str())).into_iter().chain(args).collect()
}

/// Whether the market asks for just so much: a fee is no slip.
fn is_policy(context: &Context<'_>, value: f64) -> bool {
    let market = context.situation.market.as_deref();
    let policies = market.into_iter().flat_map(|market| market.policy.values());
    policies.filter_map(|policy| policy.amount.as_ref()).any(|(own, _)| is_same(*own, value))
}

/// How the right amount is written in place of one that has another figure behind its first, or
/// whose decimals begin elsewhere.
fn near(
    context: &Context<'_>,
    written: &str,
    place: &Range<usize>,
    value: f64,
    right: f64,
) -> Option<String> {
    let (one, two) = (cents(value), cents(right));
    let figures = two.trim_end_matches('0').len();
    let shown = written.chars().filter(char::is_ascii_digit).count();
    let differs: Vec<usize> = (one.chars().zip(two.chars()).enumerate())
        .filter_map(|(at, (one, two))| (one != two).then_some(at))
        .collect();
    // What differs only behind the figures that are written is rounded.
    let other = |at: usize| figures >= FIGURES && (1..shown).contains(&at);
    if one.len() == two.len() {
        let [at] = differs[..] else { return None };
        return other(at).then(|| with_figures(written, &two));
    }
    let is_shifted = |by: f64| is_same(value * by, right) || is_same(right * by, value);
    let shifted = (figures >= FIGURES && is_shifted(10.0))
        || (figures >= SHIFTED && (is_shifted(100.0) || is_shifted(1000.0)));
    if shifted { with_amount(context, written, place, right) } else { None }
}

fn is_same(one: f64, two: f64) -> bool {
    (one - two).abs() < 0.005
}

fn cents(value: f64) -> String {
    format!("{:.2}", value.abs()).replace('.', "")
}

/// The same writing with other figures.
fn with_figures(written: &str, figures: &str) -> String {
    let mut figures = figures.chars();
    let put = |c: char| if c.is_ascii_digit() { figures.next().unwrap_or(c) } else { c };
    written.chars().map(put).collect()
}

/// Where its only number in figures stands; none in a range or in words.
fn figures(written: &str) -> Option<Range<usize>> {
    let is_figure = |c: char| c.is_ascii_digit();
    let place = written.find(is_figure)?..written.rfind(is_figure)? + 1;
    let is_one = |c: char| is_figure(c) || c.is_whitespace() || ".,'’".contains(c);
    written.get(place.clone())?.chars().all(is_one).then_some(place)
}

/// The amount written as the locale writes decimals, in place of the one in figures.
fn with_amount(
    context: &Context<'_>,
    written: &str,
    place: &Range<usize>,
    right: f64,
) -> Option<String> {
    let sign = format(context.draft.locale).and_then(Format::decimal).unwrap_or('.');
    let decimals = if is_same(right, right.round()) { 0 } else { 2 };
    let figures = format!("{right:.decimals$}").replace('.', &sign.to_string());
    Some(format!("{}{figures}{}", written.get(..place.start)?, written.get(place.end..)?))
}
