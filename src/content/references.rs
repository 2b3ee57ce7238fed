//! What one file names in another must exist there, and what has a name has it alone.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::answer::Answer;
use super::channel::Channel;
use super::fault::Weight;
use super::glossary::Term;
use super::id::{AnswerId, ChannelId, MarketId};
use super::market::Market;
use super::rule::{Condition, Rule};
use crate::language::Locale;

type Markets = BTreeMap<MarketId, Arc<Market>>;
type Channels = BTreeMap<ChannelId, Arc<Channel>>;

/// Moods that a message can have, as conditions name them.
const MOODS: [&str; 5] = ["angry", "worried", "neutral", "pleased", "negative"];

/// What is wrong at `path:line`.
pub(super) struct Told {
    pub(super) weight: Weight,
    pub(super) source: String,
    pub(super) message: String,
}

fn reject(source: &str, message: String) -> Told {
    Told { weight: Weight::Reject, source: source.to_owned(), message }
}

/// Markets and channels that answers name.
pub(super) fn answers(
    answers: &BTreeMap<AnswerId, Arc<Answer>>,
    markets: &Markets,
    channels: &Channels,
) -> Vec<Told> {
    let mut told = Vec::new();
    for answer in answers.values() {
        let names = missing(&answer.markets, &answer.channels, markets, channels);
        told.extend(names.into_iter().map(|name| {
            let message = format!("the answer `{}` names the {name}, which has no file", answer.id);
            reject(&answer.source, message)
        }));
    }
    told
}

/// Markets and channels that terms name, and terms that stand twice in one file.
pub(super) fn terms(
    sheets: &BTreeMap<Locale, Vec<Arc<Term>>>,
    markets: &Markets,
    channels: &Channels,
) -> Vec<Told> {
    let mut told = Vec::new();
    for sheet in sheets.values() {
        let mut known: BTreeMap<_, &Term> = BTreeMap::new();
        for term in sheet {
            let names = missing(&term.markets, &term.channels, markets, channels);
            told.extend(names.into_iter().map(|name| {
                let message = format!("“{}” names the {name}, which has no file", term.term);
                reject(&term.place, message)
            }));
            let Some(before) = known.insert(term.key(), term) else { continue };
            let status = before.status.name();
            let message = format!("“{}” is {status} in {} already", term.term, before.place);
            let same = before.status == term.status;
            let weight = if same { Weight::Warning } else { Weight::Reject };
            told.push(Told { weight, source: term.place.clone(), message });
        }
    }
    told
}

fn missing(
    wanted: &[MarketId],
    through: &[ChannelId],
    markets: &Markets,
    channels: &Channels,
) -> Vec<String> {
    let unknown = wanted.iter().filter(|id| !markets.contains_key(*id));
    let names = unknown.map(|id| format!("market “{id}”"));
    let unknown = through.iter().filter(|id| !channels.contains_key(*id));
    names.chain(unknown.map(|id| format!("channel “{id}”"))).collect()
}

/// Rules that share an id, and conditions that can never hold.
pub(super) fn rules(markets: &Markets, channels: &Channels) -> Vec<Told> {
    let mut told = Vec::new();
    let mut known: BTreeMap<&str, &str> = BTreeMap::new();
    let own = markets
        .values()
        .flat_map(|market| market.rules.iter().map(move |rule| (Some(&**market), rule)));
    let all = own.chain(channels.values().flat_map(|c| c.rules.iter().map(|rule| (None, rule))));
    for (market, rule) in all {
        if let Some(before) = known.insert(rule.id.as_str(), &rule.place) {
            let message = format!("the rule `{}` stands in {before} already", rule.id);
            told.push(reject(&rule.place, message));
        }
        let within: Vec<&Market> =
            market.map_or_else(|| markets.values().map(|market| &**market).collect(), |m| vec![m]);
        for condition in [&rule.when, &rule.unless] {
            told.extend(condition_of(rule, condition, &within, channels));
        }
    }
    told
}

fn condition_of(
    rule: &Rule,
    condition: &Condition,
    markets: &[&Market],
    channels: &Channels,
) -> Vec<Told> {
    let gestures: BTreeSet<&str> =
        markets.iter().flat_map(|market| market.gestures.keys()).map(String::as_str).collect();
    let days: BTreeSet<&str> = markets
        .iter()
        .map(|market| &market.calendar)
        .flat_map(|calendar| calendar.holidays.keys().chain(calendar.periods.keys()))
        .map(String::as_str)
        .collect();
    let tell = |weight, noun: &str, name: &str, home: &str| Told {
        weight,
        source: condition.place.clone(),
        message: format!("the rule `{}` asks for the {noun} “{name}”, {home}", rule.id),
    };
    let unknown = |names: &[String], known: &dyn Fn(&str) -> bool| -> Vec<String> {
        names.iter().filter(|name| !known(name.as_str())).cloned().collect()
    };
    let mut told = Vec::new();
    for name in unknown(&condition.channel, &|name| channels.contains_key(name)) {
        told.push(tell(Weight::Reject, "channel", &name, "which has no file"));
    }
    for name in unknown(&condition.gesture, &|name| gestures.contains(name)) {
        told.push(tell(Weight::Warning, "gesture", &name, "which stands in no [gestures]"));
    }
    for name in unknown(&condition.calendar, &|name| days.contains(name)) {
        let home = "which stands in no [holidays] and no [periods]";
        told.push(tell(Weight::Warning, "holiday or period", &name, home));
    }
    for name in unknown(&condition.mood, &|name| MOODS.contains(&name)) {
        let home = format!("which is none of {}", MOODS.join(", "));
        told.push(tell(Weight::Warning, "mood", &name, &home));
    }
    told
}
