//! Policy: a time that a draft states and the market's facts contradict.

use super::promise::ROOM;
use super::stated::{Sentence, away, days, now, sentences};
use super::{Context, Evidence, Finding};
use crate::content::{Market, Severity};
use crate::language::plural;
use crate::language::quantity::{Quantity, Value};
use crate::language::statement::Topic;

/// Times that differ so many times are not of one thing.
const APART: f64 = 4.0;

/// What a market says of a topic.
struct Fact<'a> {
    key: &'static str,
    text: &'a str,
    value: f64,
    unit: &'a str,
    source: &'a str,
    authority: Option<&'a str>,
}

/// Which facts a topic is held against, and whether it must be met exactly or is a longest time.
fn keys(topic: Topic) -> (&'static [&'static str], bool) {
    match topic {
        Topic::ReturnWindow => (&["return-window"], true),
        Topic::Withdrawal => (&["withdrawal", "return-window"], true),
        Topic::Warranty => (&["warranty"], true),
        Topic::Refund => (&["refund-within"], false),
        Topic::ShippingTime => (&["shipping-time"], false),
        // When something is sent and when the customer hears again is promised, not stated; what it
        // costs is no time.
        Topic::Shipping
        | Topic::Reply
        | Topic::TheirReply
        | Topic::ReturnFreight
        | Topic::ShippingFee => (&[], false),
    }
}

pub(super) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let Some(market) = context.situation.market.as_deref() else { return };
    if market.policy.is_empty() && market.law.is_empty() {
        return;
    }
    let now = now(context);
    for sentence in sentences(context, &now) {
        for (quantity, value, unit) in sentence.durations(now.date()) {
            let Some(stated) = days(value, unit.name()) else { continue };
            let told = sentence.topic_of(&quantity.span, |topic| !keys(topic).0.is_empty());
            let Some((cue, topic)) = told else { continue };
            // A time that is nearer to the topic and of another order has it for itself.
            let is_anothers = sentence.durations(now.date()).any(|(other, value, unit)| {
                away(&other.span, cue) < away(&quantity.span, cue)
                    && days(value, unit.name())
                        .is_some_and(|other| other > APART * stated || stated > APART * other)
            });
            let fact = contradicted(market, topic, stated).filter(|_| !is_anothers);
            let Some(fact) = fact else { continue };
            findings.push(finding(context, sentence, quantity, &fact));
        }
    }
}

/// The fact that a stated time contradicts; none where it agrees with one, or where there is none.
fn contradicted(market: &Market, topic: Topic, stated: f64) -> Option<Fact<'_>> {
    let (keys, exact) = keys(topic);
    let facts: Vec<Fact<'_>> = keys.iter().flat_map(|key| facts(market, key)).collect();
    let agrees = |fact: &Fact<'_>| {
        days(fact.value, fact.unit)
            .is_some_and(|own| stated <= own * ROOM && (!exact || own <= stated * ROOM))
    };
    if facts.iter().any(agrees) {
        return None;
    }
    facts.into_iter().next()
}

fn facts<'a>(market: &'a Market, key: &'static str) -> Vec<Fact<'a>> {
    let law = market.law.get(key).and_then(|law| {
        let (value, unit) = law.minimum.split_once(' ')?;
        let unit = unit.trim().trim_end_matches('s');
        let (text, source) = (law.minimum.as_str(), market.path.as_str());
        let authority = Some(law.source.as_str());
        Some(Fact { key, text, value: value.parse().ok()?, unit, source, authority })
    });
    let policy = market.policy.get(key).and_then(|policy| {
        let (value, unit) = policy.duration.as_ref()?;
        let authority = market.law.get(key).map(|law| law.source.as_str());
        Some(Fact {
            key,
            text: &policy.text,
            value: *value,
            unit,
            source: &policy.source,
            authority,
        })
    });
    policy.into_iter().chain(law).collect()
}

fn finding(
    context: &Context<'_>,
    sentence: &Sentence,
    quantity: &Quantity,
    fact: &Fact<'_>,
) -> Finding {
    let rule = format!("policy.{}", fact.key);
    let span = quantity.span.clone();
    let mut finding = Finding::at("policy", rule, Severity::Error, &context.text, span)
        .with_arg("policy", &fact.text)
        .with_arg("number", &fact.value)
        .with_arg("unit", &fact.unit)
        .with_arg("source", &fact.source);
    finding.message = "policy-stated".into();
    finding.evidence = Evidence {
        matched: sentence
            .topics()
            .next()
            .map(|(span, _)| context.text.slice(span.start, span.end).to_owned()),
        how: Some("stated".into()),
        source: fact.source.to_owned(),
        authority: fact.authority.map(ToOwned::to_owned),
        ..Evidence::default()
    };
    let right = replaced(&finding.excerpt, quantity, fact);
    if is_like(context, quantity, fact) {
        finding.replacements.extend(right);
    } else {
        finding.suggestions.extend(right);
    }
    finding
}

/// The excerpt with the right number, where it holds just one and the unit is the policy's.
fn replaced(excerpt: &str, quantity: &Quantity, fact: &Fact<'_>) -> Option<String> {
    let (_, unit) = quantity.duration()?;
    if unit.name() == fact.unit { with_number(excerpt, fact.value) } else { None }
}

/// A text with another number in place of the only one that it holds in figures.
pub(super) fn with_number(excerpt: &str, value: f64) -> Option<String> {
    let first = excerpt.find(|c: char| c.is_ascii_digit())?;
    let length =
        excerpt.get(first..)?.find(|c: char| !c.is_ascii_digit()).unwrap_or(excerpt.len() - first);
    let (before, rest) = excerpt.split_at_checked(first)?;
    let (_, after) = rest.split_at_checked(length)?;
    let more = after.chars().any(char::is_numeric) || before.chars().any(char::is_numeric);
    (!more && value.fract() == 0.0).then(|| format!("{before}{value}{after}"))
}

/// Whether the number in words takes the same form of its noun as the one that stands there.
fn is_like(context: &Context<'_>, quantity: &Quantity, fact: &Fact<'_>) -> bool {
    let Value::Number(value) = quantity.value else { return false };
    plural(context.draft.locale, value) == plural(context.draft.locale, fact.value)
}
