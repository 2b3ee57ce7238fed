//! Promises: each commitment of a draft as data, and those that the shop cannot keep.

use std::ops::Range;

use jiff::civil::{Date, Time};
use jiff::{Span, Zoned};

use super::report::Promise;
use super::stated::{Sentence, days, now, sentences};
use super::{Context, Evidence, Finding};
use crate::content::{Market, Severity};
use crate::language::promise::cuts;
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
        finding.message = "promise-outcome".into();
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
) -> Option<&'a Range<usize>> {
    let soon = now.date().checked_add(Span::new().days(2)).ok()?;
    let is_length = |span: &Range<usize>| {
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
    let promising = |sentence: &&Sentence| !sentence.promises.is_empty();
    for sentence in sentences(context, &now).iter().filter(promising) {
        for part in parts(context, sentence, &now) {
            let part = part.as_ref().unwrap_or(sentence);
            let place = part.promises.first().map_or(part.span.start, |place| place.start);
            let bound = bound(part, &now);
            let within = bound.and_then(Quantity::duration);
            let words = context.text.slice(part.span.start, part.span.end);
            let start = part.span.start + words.len() - words.trim_start().len();
            let words = words.trim().trim_end_matches(PARTING);
            found.push(Promise {
                excerpt: words.to_owned(),
                action: action(part, place).map(|topic| topic.name().to_owned()),
                by: bound.and_then(|bound| {
                    let told = time(context, part).map(|(time, in_words)| {
                        if in_words { at_work(market, time, &now) } else { time }
                    });
                    due(market, bound, told, &now)
                }),
                within: within.map(|(value, unit)| (value, unit.name().to_owned())),
                bounded: bound.is_some(),
                span: start..start + words.len(),
            });
        }
    }
    found
}

/// Signs that part clauses.
const PARTING: [char; 7] = [',', ';', '，', '、', '；', '،', '؛'];

/// So many places between two promises are tried for the end of the first.
const CUTS: usize = 8;

/// So many promises of a sentence are told apart at most.
const PARTS: usize = 16;

/// The parts of a sentence that promise something each, by a time of its own; none = the sentence as it is.
fn parts(context: &Context<'_>, sentence: &Sentence, now: &Zoned) -> Vec<Option<Sentence>> {
    let mut parts = Vec::new();
    let (mut from, to) = (sentence.span.start, sentence.span.end);
    let next = sentence.promises.iter().skip(1).map(|next| (next.start, true));
    let next = next.chain([(to, false)]);
    for (one, (until, told)) in sentence.promises.iter().zip(next).take(PARTS) {
        let is_bounded = |part: &Sentence| bound(part, now).is_some();
        // “… and refund you by Friday” has the first one's words of promising.
        let goes_on =
            |part: &Sentence| is_bounded(part) && (told || promised(part).next().is_some());
        let mut cuts = cuts(&context.text, one.end..until).into_iter().rev().take(CUTS);
        let parted = |cut: &usize| {
            is_bounded(&sentence.part(from..*cut)) && goes_on(&sentence.part(*cut..to))
        };
        if let Some(cut) = cuts.find(parted) {
            parts.push(Some(sentence.part(from..cut)));
            from = cut;
        }
    }
    let rest = (from > sentence.span.start).then(|| sentence.part(from..to));
    parts.push(rest);
    parts
}

/// The things told in a sentence that may be promised.
fn promised(sentence: &Sentence) -> impl Iterator<Item = (&Range<usize>, Topic)> {
    let may_be = |topic: &Topic| matches!(topic, Topic::Refund | Topic::Shipping | Topic::Reply);
    sentence.topics().filter(move |(_, topic)| may_be(topic))
}

/// What is promised: what is told first behind the words that promise, or last before them where verbs come last.
fn action(sentence: &Sentence, place: usize) -> Option<Topic> {
    let behind = promised(sentence).find(|(span, _)| span.end > place);
    behind.or_else(|| promised(sentence).last()).map(|(_, topic)| topic)
}

/// The time by which a sentence says that something is done: its longest duration, else its last day to come, else
/// its last time of day.
fn bound<'a>(sentence: &'a Sentence, now: &Zoned) -> Option<&'a Quantity> {
    let length = |quantity: &Quantity| {
        quantity.duration().and_then(|(value, unit)| days(value, unit.name())).unwrap_or(0.0)
    };
    let longest = sentence
        .durations(now.date())
        .map(|(quantity, ..)| quantity)
        .max_by(|one, two| length(one).total_cmp(&length(two)));
    let last = |fits: &dyn Fn(&Quantity) -> bool| {
        sentence.quantities.iter().rev().find(|quantity| fits(quantity))
    };
    let is_to_come =
        |quantity: &Quantity| matches!(quantity.value, Value::Date(date) if date >= now.date());
    longest
        .or_else(|| last(&|quantity| quantity.kind == Kind::Date && is_to_come(quantity)))
        .or_else(|| last(&|quantity| quantity.kind == Kind::Time))
}

/// The last time of day that a sentence names, and whether in words.
fn time(context: &Context<'_>, sentence: &Sentence) -> Option<(Time, bool)> {
    sentence.quantities.iter().rev().find_map(|quantity| {
        let words = context.text.slice(quantity.span.start, quantity.span.end);
        match quantity.value {
            Value::Time(time) => Some((time, !words.contains(char::is_numeric))),
            _ => None,
        }
    })
}

/// The time that is meant by an hour in words: “by five” is 17:00 where people work then, and not at 5:00.
fn at_work(market: &Market, time: Time, now: &Zoned) -> Time {
    let later = time.checked_add(Span::new().hours(12)).ok();
    let hours = (0..7).find_map(|days| {
        market.calendar.open(now.date().checked_add(Span::new().days(days)).ok()?)
    });
    let is_meant = |later: &Time| {
        hours.is_some_and(|(opens, closes)| time < opens && opens <= *later && *later <= closes)
    };
    later.filter(is_meant).unwrap_or(time)
}

/// When a promise is due, on the market's calendar: on a day at the time that is told with it, else at the end of the
/// working day, of the day where nobody works; at a time of day the next time that it comes.
fn due(market: &Market, quantity: &Quantity, time: Option<Time>, now: &Zoned) -> Option<Zoned> {
    let calendar = &market.calendar;
    let at = |date: Date, time: Time| date.to_datetime(time).to_zoned(calendar.zone.clone()).ok();
    let (value, unit) = match quantity.value {
        Value::Date(date) => {
            let closes = || calendar.open(date).map_or(Time::MAX, |(_, closes)| closes);
            // Midnight ends the day.
            let ends = |time: Time| if time == Time::MIN { Time::MAX } else { time };
            return at(date, time.map_or_else(closes, ends));
        }
        Value::Time(own) => {
            let time = time.unwrap_or(own);
            let today = at(now.date(), time)?;
            return if today >= *now { Some(today) } else { at(now.date().tomorrow().ok()?, time) };
        }
        Value::Number(_) => quantity.duration()?,
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
            at(now.date().checked_add(Span::new().days(whole(length))).ok()?, Time::MAX)
        }
    }
}
