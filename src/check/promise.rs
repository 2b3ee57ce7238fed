//! Promises: each commitment of a draft as data, and those that the shop cannot keep.

use jiff::{Span, Zoned};

use super::report::Promise;
use super::stated::{Sentence, days, now, sentences};
use super::{Context, Evidence, Finding};
use crate::content::{Market, Severity};
use crate::language::quantity::{Kind, Quantity, Unit, Value};
use crate::language::statement::{Cue, Topic};

/// Units that do not convert exactly are compared with so much room.
pub(super) const ROOM: f64 = 1.03;
/// The longest that anyone plans ahead, in days.
const FAR: f64 = 3_660.0;

/// Outcomes that others bring about, told as certain.
pub(super) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    if context.situation.market.is_none() {
        return;
    }
    let now = now(context);
    for sentence in sentences(context, &now) {
        if sentence.has(Cue::Hedge) {
            continue;
        }
        let Some((shipping, _)) = sentence.topics().find(|(_, topic)| *topic == Topic::Shipping)
        else {
            continue;
        };
        let sure = sentence.cues.iter().find(|(_, cue)| *cue == Cue::Sure).map(|(span, _)| span);
        let Some(sure) = sure.or_else(|| day_in_words(context, sentence, &now)) else { continue };
        let span = sure.start.min(shipping.start)..sure.end.max(shipping.end);
        let mut finding =
            Finding::at("promise", "promise.outcome", Severity::Warning, &context.text, span);
        finding.evidence = Evidence {
            matched: Some(context.text.slice(sure.start, sure.end).to_owned()),
            how: Some("stated".into()),
            source: "promise".into(),
            ..Evidence::default()
        };
        findings.push(finding);
    }
}

/// A day of the next two that is told in words: “tomorrow”.
fn day_in_words<'a>(
    context: &Context<'_>,
    sentence: &'a Sentence,
    now: &Zoned,
) -> Option<&'a std::ops::Range<usize>> {
    let soon = now.date().checked_add(Span::new().days(2)).ok()?;
    let is_length = |span: &std::ops::Range<usize>| {
        sentence.quantities.iter().any(|other| {
            other.kind == Kind::Duration
                && other.span.start < span.end
                && span.start < other.span.end
        })
    };
    let told = sentence.quantities.iter().find(|quantity| {
        let words = context.text.slice(quantity.span.start, quantity.span.end);
        matches!(quantity.value, Value::Date(date) if date > now.date() && date <= soon)
            && !words.chars().any(char::is_numeric)
            && !is_length(&quantity.span)
    });
    told.map(|quantity| &quantity.span)
}

impl Promise {
    /// Whether it names a longer time than this.
    pub(super) fn is_longer(&self, max: Option<&(f64, String)>) -> bool {
        let length = |(value, unit): &(f64, String)| days(*value, unit);
        let own = self.within.as_ref().and_then(length);
        own.zip(max.and_then(length)).is_some_and(|(own, max)| own > max * ROOM)
    }
}

/// All commitments of a draft, in order.
pub(super) fn promises(context: &Context<'_>) -> Vec<Promise> {
    let Some(market) = context.situation.market.as_deref() else { return Vec::new() };
    let now = now(context);
    let mut found = Vec::new();
    for sentence in sentences(context, &now) {
        let Some(topic) = action(sentence) else { continue };
        let bound = bound(sentence, &now);
        if bound.is_none() && !sentence.has(Cue::Vague) {
            continue;
        }
        let within = bound.and_then(Quantity::duration);
        found.push(Promise {
            excerpt: context.text.slice(sentence.span.start, sentence.span.end).to_owned(),
            action: Some(topic.name().to_owned()),
            by: bound.and_then(|quantity| due(market, quantity, &now)),
            within: within.map(|(value, unit)| (value, unit.name().to_owned())),
            bounded: bound.is_some(),
            span: sentence.span.clone(),
        });
    }
    found
}

/// What the shop says that it does: what is told first behind “we”, or last before it where verbs come last.
fn action(sentence: &Sentence) -> Option<Topic> {
    let (we, _) = sentence.cues.iter().find(|(_, cue)| *cue == Cue::We)?;
    let promised = |topic: &Topic| matches!(topic, Topic::Refund | Topic::Shipping | Topic::Reply);
    let topics = || sentence.topics().filter(|(_, topic)| promised(topic));
    let behind = topics().find(|(span, _)| span.start >= we.start);
    behind.or_else(|| topics().last()).map(|(_, topic)| topic)
}

/// The time by which a sentence says that something is done: its longest duration, else its last day to come.
fn bound<'a>(sentence: &'a Sentence, now: &Zoned) -> Option<&'a Quantity> {
    let length = |quantity: &Quantity| {
        quantity.duration().and_then(|(value, unit)| days(value, unit.name())).unwrap_or(0.0)
    };
    let longest = sentence
        .durations(now.date())
        .map(|(quantity, ..)| quantity)
        .max_by(|one, two| length(one).total_cmp(&length(two)));
    longest.or_else(|| {
        sentence.quantities.iter().rev().find(|quantity| {
            quantity.kind == Kind::Date
                && matches!(quantity.value, Value::Date(date) if date >= now.date())
        })
    })
}

/// When a promise is due, on the market's calendar: at the end of the working day, of the day where nobody works.
fn due(market: &Market, quantity: &Quantity, now: &Zoned) -> Option<Zoned> {
    let calendar = &market.calendar;
    let (value, unit) = match quantity.value {
        Value::Date(date) => {
            let until = calendar.open(date).map_or(jiff::civil::Time::MAX, |(_, closes)| closes);
            return date.to_datetime(until).to_zoned(calendar.zone.clone()).ok();
        }
        Value::Number(_) => quantity.duration()?,
        Value::Time(_) => return None,
    };
    #[expect(clippy::cast_possible_truncation, reason = "between nothing and ten years of days")]
    let whole = |value: f64| value.ceil().clamp(0.0, FAR) as i32;
    let length = days(value, unit.name())?;
    match unit {
        Unit::Workday => calendar.after_workdays(now, usize::try_from(whole(value)).ok()?.max(1)),
        Unit::Second | Unit::Minute | Unit::Hour => {
            let seconds = (length.min(FAR) * 86_400.0).round();
            now.checked_add(jiff::SignedDuration::from_secs_f64(seconds)).ok()
        }
        Unit::Month => now.checked_add(Span::new().try_months(whole(value)).ok()?).ok(),
        Unit::Year => now.checked_add(Span::new().try_years(whole(value)).ok()?).ok(),
        Unit::Day | Unit::Week => {
            let date = now.date().checked_add(Span::new().days(whole(length)));
            date.ok()?.to_datetime(jiff::civil::Time::MAX).to_zoned(calendar.zone.clone()).ok()
        }
    }
}
