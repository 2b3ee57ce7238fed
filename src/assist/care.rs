//! How the customer feels, who takes the case over, and what the shop does beside the reply.

use super::locale;
use crate::check::{Situation, applies};
use crate::content::{Answer, Market};
use crate::language::mood::{Cue, Mood, Reading, read};

/// To whom a case goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Escalation {
    /// `emergency`, `specialist`, `lead`, `vip`.
    pub level: String,
    /// Why: a case, `emergency`, `legal`, `repeated` or `vip`.
    pub reason: String,
    /// Who that is in this market, where its `[escalation]` says.
    pub desk: Option<String>,
}

/// What the customer's message shows, else the last one of the thread.
pub(super) fn felt(situation: &Situation, market: &Market) -> Option<Reading> {
    let last = || situation.thread.iter().rev().find(|turn| turn.by_customer);
    let message = situation.message.as_deref().filter(|text| !text.trim().is_empty());
    let message = message.or_else(|| last().map(|turn| &*turn.text))?;
    Some(reading(situation, market, message))
}

fn reading(situation: &Situation, market: &Market, message: &str) -> Reading {
    let told = locale::of_message(market, situation, message).language;
    let of_market = market.locales.first().map_or("und", |locale| locale.language());
    read(message, if told == "und" { of_market } else { &told })
}

/// To whom the case goes beside the reply; the gravest reason counts.
pub(super) fn escalation(
    situation: &Situation,
    market: &Market,
    best: Option<&Answer>,
    felt: Option<&Reading>,
) -> Option<Escalation> {
    let shows = |cue| felt.is_some_and(|felt| felt.has(cue));
    let to = |level: &str, reason: &str| {
        let desk = market.escalation.get(level).cloned();
        Some(Escalation { level: level.to_owned(), reason: reason.to_owned(), desk })
    };
    let asked = best.and_then(|best| Some((best.escalation.as_deref()?, &*best.case)));
    match asked {
        _ if shows(Cue::Emergency) => to("emergency", "emergency"),
        Some((level, case)) => to(level, case),
        None if shows(Cue::Legal) => to("specialist", "legal"),
        None if is_repeated(situation, market, felt) => to("lead", "repeated"),
        None if situation.customer.vip == Some(true) => to("vip", "vip"),
        None => None,
    }
}

/// Whether the customer is dissatisfied after a reply, as before it.
fn is_repeated(situation: &Situation, market: &Market, felt: Option<&Reading>) -> bool {
    let is_negative = |felt: &Reading| matches!(felt.mood, Mood::Angry | Mood::Worried);
    let answered = situation.thread.iter().rposition(|turn| !turn.by_customer).unwrap_or(0);
    felt.is_some_and(is_negative)
        && situation
            .thread
            .iter()
            .take(answered)
            .filter(|turn| turn.by_customer)
            .any(|turn| is_negative(&reading(situation, market, &turn.text)))
}

/// What the shop does for this customer beside the reply, by name.
pub(super) fn gestures(situation: &Situation, market: &Market) -> Vec<String> {
    let done = market
        .gestures
        .iter()
        .filter(|(_, gesture)| gesture.does && applies(&gesture.when, situation));
    done.map(|(name, _)| name.clone()).collect()
}
