//! When the customer will hear again, by the stricter of the market's promise and the channel's clock.

use std::collections::BTreeMap;

use jiff::{Span, Timestamp, Zoned};

use super::render;
use crate::check::Situation;
use crate::content::{AnswerId, ArgValue, Library, Market};
use crate::language::Locale;

/// The answer's id under which a locale words a commitment.
const MESSAGE: &str = "commitment";

/// When the customer will hear again.
#[derive(Debug, Clone, PartialEq)]
pub struct Commitment {
    /// In the customer's zone where known, else the market's.
    pub by: Zoned,
    /// The same in words, in the reply's locale; empty where the locale has no words for it.
    pub text: String,
}

/// Computes the commitment; none where the market promises no time and the channel has no clock.
pub fn commitment(
    library: &Library,
    market: &Market,
    situation: &Situation,
    locale: &Locale,
    now: Timestamp,
) -> Option<Commitment> {
    let calendar = &market.calendar;
    let here = now.to_zoned(calendar.zone.clone());
    let promised = market.policy.get("response-within").and_then(|policy| {
        let (value, unit) = policy.duration.as_ref()?;
        if unit == "hour" {
            return calendar.after_hours(&here, *value);
        }
        let days = policy.number_of("workday").or_else(|| policy.number_of("day"))?;
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "days of a reply are few"
        )]
        calendar.after_workdays(&here, days.ceil().clamp(1.0, 60.0) as usize)
    });
    let clock = situation.channel.as_ref().and_then(|channel| channel.clock_hours);
    let clocked = clock.and_then(|hours| {
        #[expect(clippy::cast_possible_truncation, reason = "hours of a channel's clock are few")]
        let minutes = (hours * 60.0) as i64;
        here.checked_add(Span::new().minutes(minutes)).ok()
    });
    let by = match (promised, clocked) {
        // The last working time that the channel's clock still allows; at night and on holidays the
        // clock itself, as nobody works before it runs out.
        (Some(promised), Some(clocked)) if clocked < promised => {
            calendar.last_until(&here, &clocked).unwrap_or(clocked)
        }
        (promised, clocked) => promised.or(clocked)?,
    };
    let zone = situation.customer.time_zone.as_deref();
    let zone = zone.and_then(|name| jiff::tz::TimeZone::get(name).ok());
    let by = zone.map_or(by.clone(), |zone| by.with_time_zone(zone));
    let value = ArgValue::Date { at: by.datetime(), has_time: true };
    let args = BTreeMap::from([("by".to_owned(), value)]);
    let text = AnswerId::parse(MESSAGE)
        .ok()
        .and_then(|id| render::answer(library, &id, locale, Some(market), &args))
        .map(|rendered| rendered.text)
        .unwrap_or_default();
    Some(Commitment { by, text })
}
