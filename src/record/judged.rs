//! What agents judged of suggested answers, counted from the record in the order in which it was stored.
//!
//! An answer that was taken (`accepted`) counts for it, one that was dismissed against it, once for each
//! conversation: the later judgement replaces the earlier one, and `forgotten` takes it back.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use sha2::{Digest, Sha256};

use super::event::{EventKind, Judgement};

/// The conversation of an event that forgets what was judged in all of them.
pub const EVERY: &str = "*";

/// How often agents took an answer, and how often they dismissed it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Count {
    /// Conversations in which it was taken.
    pub accepted: u32,
    /// Conversations in which it was dismissed.
    pub dismissed: u32,
}

/// What agents judged, by answer and market.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Judged(BTreeMap<String, BTreeMap<Option<String>, Count>>);

impl Judged {
    /// Whether nobody judged anything.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What was judged of an answer in a market, with what was told of no market; none given: of all.
    pub fn of(&self, answer: &str, market: Option<&str>) -> Count {
        let told = self.0.get(answer).into_iter().flatten();
        let told =
            told.filter(|(own, _)| own.is_none() || market.is_none() || own.as_deref() == market);
        told.fold(Count::default(), |sum, (_, count)| Count {
            accepted: sum.accepted.saturating_add(count.accepted),
            dismissed: sum.dismissed.saturating_add(count.dismissed),
        })
    }

    /// Each answer and market of which something was judged, in their order.
    pub fn places(&self) -> impl Iterator<Item = (&str, Option<&str>)> {
        self.0.iter().flat_map(|(answer, markets)| {
            markets.keys().map(|market| (answer.as_str(), market.as_deref()))
        })
    }

    /// Counts a judgement in or, where it is taken back, out.
    fn count(&mut self, place: &Place, accepted: bool, taken_back: bool) {
        let markets = self.0.entry(place.answer.to_string()).or_default();
        let market = place.market.as_deref().map(str::to_owned);
        let count = markets.entry(market.clone()).or_default();
        let kind = if accepted { &mut count.accepted } else { &mut count.dismissed };
        *kind = if taken_back { kind.saturating_sub(1) } else { kind.saturating_add(1) };
        if *count == Count::default() {
            markets.remove(&market);
        }
        if markets.is_empty() {
            self.0.remove(&*place.answer);
        }
    }
}

/// Of which answer and market somebody judged.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Place {
    answer: Arc<str>,
    market: Option<Arc<str>>,
}

/// Judgements as they come in, and which of them stand.
#[derive(Debug, Default)]
pub(super) struct Fold {
    /// The position of the newest event that was looked at.
    pub(super) position: i64,
    pub(super) judged: Arc<Judged>,
    /// By conversation and answer; a hash, for there are many.
    standing: HashMap<u128, (Place, bool)>,
    /// Names of answers and markets, held once.
    names: BTreeSet<Arc<str>>,
}

impl Fold {
    /// Takes the next judgement up.
    pub(super) fn add(&mut self, judgement: &Judgement) {
        match judgement.event {
            EventKind::Accepted => self.judge(judgement, true),
            EventKind::Dismissed => self.judge(judgement, false),
            EventKind::Forgotten => self.forget(judgement),
            EventKind::Shown | EventKind::Sent | EventKind::Overruled | EventKind::Feedback => {}
        }
    }

    fn judge(&mut self, judgement: &Judgement, accepted: bool) {
        let answer = self.name(&judgement.answer);
        let market = judgement.market.as_deref().map(|market| self.name(market));
        let place = Place { answer, market };
        let judged = Arc::make_mut(&mut self.judged);
        judged.count(&place, accepted, false);
        if let Some((place, accepted)) = self.standing.insert(key(judgement), (place, accepted)) {
            judged.count(&place, accepted, true);
        }
    }

    fn forget(&mut self, judgement: &Judgement) {
        let judged = Arc::make_mut(&mut self.judged);
        let mut is_meant = |place: &Place, accepted: bool| {
            let market = judgement.market.as_deref();
            let meant = *place.answer == *judgement.answer
                && (market.is_none() || place.market.as_deref() == market);
            if meant {
                judged.count(place, accepted, true);
            }
            meant
        };
        if judgement.conversation == EVERY {
            self.standing.retain(|_, (place, accepted)| !is_meant(place, *accepted));
        } else {
            let key = key(judgement);
            let meant =
                self.standing.get(&key).is_some_and(|(place, accepted)| is_meant(place, *accepted));
            if meant {
                self.standing.remove(&key);
            }
        }
    }

    fn name(&mut self, name: &str) -> Arc<str> {
        if let Some(known) = self.names.get(name) {
            return Arc::clone(known);
        }
        let new: Arc<str> = Arc::from(name);
        self.names.insert(Arc::clone(&new));
        new
    }
}

/// The same on every instance.
fn key(judgement: &Judgement) -> u128 {
    let hash = Sha256::new()
        .chain_update(&judgement.conversation)
        .chain_update([0])
        .chain_update(&judgement.answer)
        .finalize();
    hash.iter().take(16).fold(0, |key, byte| key << 8 | u128::from(*byte))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::Event;

    /// Events, one a line: kind, conversation, answer, market where one is told.
    fn judged(events: &str) -> Judged {
        let mut fold = Fold::default();
        for line in events.split(';') {
            let mut words = line.split_whitespace();
            let mut next = || words.next().unwrap_or_default().to_owned();
            let (event, conversation, answer) = (next(), next(), next());
            let market = Some(next()).filter(|market| !market.is_empty());
            let event = serde_json::json!({"event": event, "event_id": "e",
                "conversation": conversation, "answer": answer, "market": market});
            let event = Event::from_json(&event.to_string()).unwrap();
            event.judgement().iter().for_each(|judgement| fold.add(judgement));
        }
        Judged::clone(&fold.judged)
    }

    fn check(events: &str, market: Option<&str>, accepted: u32, dismissed: u32) {
        let count = judged(events).of("a", market);
        assert_eq!(count, Count { accepted, dismissed }, "{events}");
    }

    #[test]
    fn judgements_are_counted_once_a_conversation() {
        check("accepted c1 a", None, 1, 0);
        check("accepted c1 a; accepted c1 a; accepted c2 a", None, 2, 0);
        check("accepted c1 a; dismissed c2 a; accepted c3 b", None, 1, 1);
        check("shown c1 a; sent c1 a", None, 0, 0);
    }

    #[test]
    fn the_later_judgement_replaces_the_earlier_one() {
        check("accepted c1 a; dismissed c1 a", None, 0, 1);
        check("dismissed c1 a; accepted c1 a", None, 1, 0);
        check("accepted c1 a DE; accepted c1 a FR", Some("DE"), 0, 0);
        assert_eq!(judged("accepted c1 a; dismissed c1 a; forgotten c1 a"), Judged::default());
    }

    #[test]
    fn a_judgement_counts_in_its_market() {
        let events = "accepted c1 a DE; accepted c2 a FR; dismissed c3 a";
        check(events, Some("DE"), 1, 1);
        check(events, Some("JP"), 0, 1);
        check(events, None, 2, 1);
    }

    #[test]
    fn what_is_forgotten_counts_no_more() {
        let events = "accepted c1 a DE; accepted c2 a FR; dismissed c3 a DE; accepted c4 b DE";
        let check = |forgotten: &str, accepted, dismissed| {
            let events = format!("{events}; {forgotten}");
            check(&events, None, accepted, dismissed);
            assert_eq!(judged(&events).of("b", None).accepted, 1);
        };
        check("forgotten c1 a", 1, 1);
        check("forgotten c1 a FR", 2, 1);
        check("forgotten * a DE", 1, 0);
        check("forgotten * a", 0, 0);
        check("forgotten * a; dismissed c1 a", 0, 1);
    }
}
