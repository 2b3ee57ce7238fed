//! Days of the request in the year before: the slip of every January.
//!
//! Only one year back: the same day of a later year is the end of a warranty.

use jiff::civil::Date;

use super::facts::doubt;
use crate::check::stated::{now, quantities};
use crate::check::{Context, Finding};
use crate::language::quantity::Value;

pub(super) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let known = context.situation.days();
    if known.is_empty() || !context.draft.text.bytes().any(|byte| byte.is_ascii_digit()) {
        return;
    }
    let found = quantities(context, &now(context));
    let dates = found.iter().filter_map(|quantity| match quantity.value {
        Value::Date(date) => Some((date, &quantity.span)),
        _ => None,
    });
    let told: Vec<_> = dates.collect();
    let is_told = |day: Date| told.iter().any(|(own, _)| *own == day);
    for (date, span) in &told {
        let year_before = |day: &&Date| {
            date.year().checked_add(1) == Some(day.year())
                && (date.month(), date.day()) == (day.month(), day.day())
        };
        let Some(right) = known.iter().find(year_before).filter(|day| !is_told(**day)) else {
            continue;
        };
        // A year that the text leaves open is no slip.
        let written = context.text.slice(span.start, span.end);
        let year = date.year().to_string();
        if known.contains(date)
            || written.matches(&year).count() != 1
            || !context.is_own(span)
            || context.situation.is_customers(written)
        {
            continue;
        }
        let here = written.replace(&year, &right.year().to_string());
        findings.push(doubt(context, "placeholder.date", (*span).clone(), &here));
    }
}
