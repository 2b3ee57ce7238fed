//! What a draft states: its sentences with the quantities and cues in them.

use std::ops::Range;

use jiff::Zoned;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::Context;
use crate::language::promise::places;
use crate::language::quantity::{Quantity, Unit, Value, quantities as read_quantities};
use crate::language::statement::{Cue, Topic, cues};
use crate::language::text::lines;

/// What one sentence states.
pub(super) struct Sentence {
    pub(super) quantities: Vec<Quantity>,
    pub(super) cues: Vec<(Range<usize>, Cue)>,
    /// The words by which it promises; a question does not.
    pub(super) promises: Vec<Range<usize>>,
    /// Bytes of the draft.
    pub(super) span: Range<usize>,
}

impl Sentence {
    /// A part of it, with what is stated there.
    pub(super) fn part(&self, span: Range<usize>) -> Self {
        let within = |own: &Range<usize>| span.contains(&own.start);
        let quantities = self.quantities.iter().filter(|own| within(&own.span)).cloned();
        Self {
            quantities: quantities.collect(),
            cues: self.cues.iter().filter(|(own, _)| within(own)).cloned().collect(),
            promises: self.promises.iter().filter(|own| within(own)).cloned().collect(),
            span,
        }
    }

    pub(super) fn has(&self, cue: Cue) -> bool {
        self.cues.iter().any(|(_, own)| *own == cue)
    }

    /// What stands nearest to a place is what it is about, of the topics that are asked for.
    pub(super) fn topic_of(
        &self,
        span: &Range<usize>,
        asked: impl Fn(Topic) -> bool,
    ) -> Option<(&Range<usize>, Topic)> {
        let topics = self.topics().filter(|(_, topic)| asked(*topic));
        topics.min_by_key(|(own, _)| away(own, span))
    }

    pub(super) fn topics(&self) -> impl Iterator<Item = (&Range<usize>, Topic)> {
        self.cues.iter().filter_map(|(span, cue)| match cue {
            Cue::Topic(topic) => Some((span, *topic)),
            _ => None,
        })
    }

    /// Its durations that do not look back: “ordered 14 days ago” states no time.
    pub(super) fn durations(&self, today: Date) -> impl Iterator<Item = (&Quantity, f64, Unit)> {
        let is_past = move |span: &Range<usize>| {
            self.quantities.iter().any(|other| {
                matches!(other.value, Value::Date(date) if date < today)
                    && other.span.start < span.end
                    && span.start < other.span.end
            })
        };
        self.quantities.iter().filter_map(move |quantity| {
            let (value, unit) = quantity.duration()?;
            (!is_past(&quantity.span)).then_some((quantity, value, unit))
        })
    }
}

/// How far one place is from another.
pub(super) fn away(one: &Range<usize>, other: &Range<usize>) -> usize {
    if one.end <= other.start { other.start - one.end } else { one.start.saturating_sub(other.end) }
}

/// The moment of a draft in its market.
pub(super) fn now(context: &Context<'_>) -> Zoned {
    let situation = context.situation;
    let zone = situation.market.as_ref().map(|market| market.calendar.zone.clone());
    let now = situation.now.unwrap_or_else(jiff::Timestamp::now);
    now.to_zoned(zone.unwrap_or(TimeZone::UTC))
}

/// The quantities of a draft, read once for all checks.
pub(super) fn quantities<'a>(context: &'a Context<'_>, now: &Zoned) -> &'a [Quantity] {
    let read = || read_quantities(context.draft.text, context.draft.locale, Some(now.datetime()));
    context.quantities.get_or_init(read)
}

/// The sentences of the agent's own words that state a time or an amount, or promise; read once for all checks.
pub(super) fn sentences<'a>(context: &'a Context<'_>, now: &Zoned) -> &'a [Sentence] {
    context.stated.get_or_init(|| read(context, now))
}

fn read(context: &Context<'_>, now: &Zoned) -> Vec<Sentence> {
    let (cues, promises) = (cues(&context.text), places(&context.text));
    if cues.is_empty() && promises.is_empty() {
        return Vec::new();
    }
    let read = in_lines_of(&cues, &promises, context, now);
    // “As soon as possible” is a time, but none that anyone can check.
    let found = read.iter().filter(|own| {
        let overlaps = |span: &Range<usize>| span.start < own.span.end && own.span.start < span.end;
        !cues.iter().any(|(span, cue)| *cue == Cue::Vague && overlaps(span))
    });
    let found: Vec<&Quantity> = found.collect();
    let within =
        |span: &Range<usize>, own: &Range<usize>| own.start >= span.start && own.start < span.end;
    let sentences = context.text.sentences().iter().filter(|span| context.is_own(span));
    sentences
        .map(|span| Sentence {
            quantities: found
                .iter()
                .filter(|own| within(span, &own.span))
                .map(|own| (*own).clone())
                .collect(),
            cues: cues.iter().filter(|(own, _)| within(span, own)).cloned().collect(),
            promises: promises
                .iter()
                .filter(|own| within(span, own) && !asks(context.text.slice(own.end, span.end)))
                .cloned()
                .collect(),
            span: span.clone(),
        })
        .filter(|sentence| !sentence.cues.is_empty() || !sentence.promises.is_empty())
        .collect()
}

/// Signs that make a sentence a question.
const ASKS: [char; 3] = ['?', '？', '؟'];

/// The most letters of a word that asks for nothing but agreement: “…, okay?”
const TAG: usize = 5;

/// Whether what is left of a sentence asks.
fn asks(rest: &str) -> bool {
    let Some(end) = rest.find(ASKS) else { return false };
    let rest = rest.get(..end).unwrap_or_default();
    let Some((_, tag)) = rest.rsplit_once([',', '，', '،', '、']) else { return true };
    tag.trim().contains(char::is_whitespace) || tag.trim().chars().count() > TAG
}

/// The quantities of the lines that have cues or promise. No quantity goes on in the next line.
fn in_lines_of(
    cues: &[(Range<usize>, Cue)],
    promises: &[Range<usize>],
    context: &Context<'_>,
    now: &Zoned,
) -> Vec<Quantity> {
    let mut found = Vec::new();
    let (mut cues, mut promises) = (cues, promises);
    for (from, line) in lines(context.draft.text) {
        let to = from + line.len();
        let cued = cues.partition_point(|(span, _)| span.start < to);
        let promising = promises.partition_point(|span| span.start < to);
        cues = cues.get(cued..).unwrap_or_default();
        promises = promises.get(promising..).unwrap_or_default();
        if cued + promising == 0 {
            continue;
        }
        let quantities = read_quantities(line, context.draft.locale, Some(now.datetime()));
        found.extend(quantities.into_iter().map(|quantity| Quantity {
            span: from + quantity.span.start..from + quantity.span.end,
            ..quantity
        }));
    }
    found
}

/// About how many days a unit has, to compare what does not convert exactly.
pub(super) fn days(value: f64, unit: &str) -> Option<f64> {
    let one = match unit {
        "second" => 1.0 / 86_400.0,
        "minute" => 1.0 / 1_440.0,
        "hour" => 1.0 / 24.0,
        "day" => 1.0,
        "workday" => 7.0 / 5.0,
        "week" => 7.0,
        "month" => 30.4,
        "year" => 365.0,
        _ => return None,
    };
    Some(value * one)
}
