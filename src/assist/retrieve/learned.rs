//! What agents' judgements change in the order of the answers that were found.
//!
//! The order alone is learned, and within bounds: an answer's score is multiplied by a factor near 1, so that
//! those change places that its words and meaning had left close together. No answer gets past one that is
//! for a narrower part of the markets, channels or days, and none that does not fit past one that does;
//! what is found, and whether none fits, stays what the text says.

use serde::Serialize;

use super::rank::FITS;
use super::{Query, Retrieved, Retriever};
use crate::content::{AnswerId, Library, MarketId};
use crate::record::{Count, Judged};

/// So many of the best may change places, however many are asked for.
const CONSIDERED: usize = 10;
/// The most that judgements change a score: a tenth, up or down.
const BOUND: f64 = 0.1;
/// So many judgements on one side are half of the way to the bound.
const DOUBT: f64 = 8.0;

/// What was learned of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, utoipa::ToSchema)]
pub struct Learned {
    /// Conversations of the market in which agents took it.
    pub accepted: u32,
    /// Conversations of the market in which agents dismissed it.
    pub dismissed: u32,
    /// What its score was multiplied by, from 0.9 to 1.1.
    pub factor: f64,
}

impl Learned {
    /// What follows from judgements; none from none.
    pub fn of(count: Count) -> Option<Self> {
        let Count { accepted, dismissed } = count;
        let (taken, left) = (f64::from(accepted), f64::from(dismissed));
        let factor = 1.0 + BOUND * (taken - left) / (taken + left + DOUBT);
        (count != Count::default()).then_some(Self { accepted, dismissed, factor })
    }
}

/// What was learned of an answer, as a list tells it.
#[derive(Debug, Clone, PartialEq, Serialize, utoipa::ToSchema)]
pub struct LearnedRow {
    /// The answer's id.
    pub answer: String,
    /// The market in which it counts; none: where a search names none.
    pub market: Option<String>,
    /// What was learned.
    #[serde(flatten)]
    pub learned: Learned,
}

/// All that was learned, or what counts in one market, by answer and market.
pub fn rows(judged: &Judged, market: Option<&str>) -> Vec<LearnedRow> {
    let mut rows: Vec<LearnedRow> = Vec::new();
    for (answer, own) in judged.places() {
        let market = market.or(own);
        let told =
            rows.last().is_some_and(|row| row.answer == answer && row.market.as_deref() == market);
        let learned = Learned::of(judged.of(answer, market)).filter(|_| !told);
        let (answer, market) = (answer.to_owned(), market.map(str::to_owned));
        rows.extend(learned.map(|learned| LearnedRow { answer, market, learned }));
    }
    rows
}

/// Searches, and puts what was found into the order that was learned.
pub(in crate::assist) fn search(
    retriever: &Retriever,
    library: &Library,
    judged: &Judged,
    query: &Query<'_>,
) -> Retrieved {
    if judged.is_empty() || query.limit == 0 {
        return retriever.search(library, query);
    }
    let limit = query.limit.max(CONSIDERED);
    let mut retrieved = retriever.search(library, &Query { limit, ..query.clone() });
    let market = query.market.map(MarketId::as_str);
    reorder(&mut retrieved, library, &|answer| Learned::of(judged.of(answer.as_str(), market)));
    retrieved.answers.truncate(query.limit);
    retrieved
}

/// Puts the best into the order that was learned.
fn reorder(
    retrieved: &mut Retrieved,
    library: &Library,
    learned: &dyn Fn(&AnswerId) -> Option<Learned>,
) {
    let answers = &mut retrieved.answers;
    let considered = answers.len().min(CONSIDERED);
    for found in answers.iter_mut().take(considered) {
        found.learned = learned(&found.answer);
        found.score *= found.learned.map_or(1.0, |learned| learned.factor);
    }
    let narrower = |one: &AnswerId, two: &AnswerId| {
        let (one, two) = (library.answers.get(one), library.answers.get(two));
        one.zip(two).is_some_and(|(one, two)| one.is_narrower_than(two))
    };
    for place in 1..considered {
        for place in (1..=place).rev() {
            let (above, below) = (&answers[place - 1], &answers[place]);
            let may = below.score > above.score
                && (below.confidence >= FITS || above.confidence < FITS)
                && !narrower(&above.answer, &below.answer);
            if !may {
                break;
            }
            answers.swap(place - 1, place);
        }
    }
    // The list stays in the order of its scores and of its confidence; neither was raised for it.
    for place in 1..answers.len() {
        answers[place].score = answers[place].score.min(answers[place - 1].score);
        answers[place].confidence = answers[place].confidence.min(answers[place - 1].confidence);
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::super::Found;
    use super::*;
    use crate::assist::samples;
    use crate::content::Answer;
    use crate::language::Locale;

    fn id(id: &str) -> AnswerId {
        AnswerId::parse(id).unwrap()
    }

    /// What was found: id, score and confidence, one a word; `DE:` before an id that is for one market only.
    fn found(list: &str) -> (Retrieved, Library) {
        let mut library = Library::default();
        let mut answers = Vec::new();
        for word in list.split_whitespace() {
            let (market, word) = word.split_once(':').unwrap_or(("", word));
            let mut parts = word.split('/');
            let answer = id(parts.next().unwrap());
            let mut number = || parts.next().unwrap().parse().unwrap();
            answers.push(Found {
                answer: answer.clone(),
                title: String::new(),
                locale: Locale::parse("en").unwrap(),
                score: number(),
                confidence: number(),
                matched_question: String::new(),
                learned: None,
            });
            let markets = MarketId::parse(market).into_iter().collect();
            let sample = Answer { markets, ..samples::answer(answer.as_str()) };
            library.answers.insert(answer, Arc::new(sample));
        }
        (Retrieved { answers, none_fits: false }, library)
    }

    fn count(accepted: u32, dismissed: u32) -> Count {
        Count { accepted, dismissed }
    }

    /// The order after `judged` was learned of an answer.
    fn order(list: &str, answer: &str, judged: Count) -> String {
        let (mut retrieved, library) = found(list);
        let learned = |of: &AnswerId| Learned::of(judged).filter(|_| of.as_str() == answer);
        reorder(&mut retrieved, &library, &learned);
        let falls = |ones: Vec<f64>| ones.is_sorted_by(|one, two| one >= two);
        assert!(falls(retrieved.answers.iter().map(|found| found.score).collect()));
        assert!(falls(retrieved.answers.iter().map(|found| found.confidence).collect()));
        let ids = retrieved.answers.iter().map(|found| found.answer.to_string());
        ids.collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn the_factor_is_bounded_and_no_single_judgement_weighs_much() {
        let factor = |accepted, dismissed| Learned::of(count(accepted, dismissed)).unwrap().factor;
        assert_eq!(Learned::of(count(0, 0)), None);
        assert!(factor(1, 0) > 1.0 && factor(1, 0) < 1.0 + BOUND / 5.0);
        assert!((factor(5, 5) - 1.0).abs() < f64::EPSILON);
        assert!((factor(9, 2) - 1.0 + factor(2, 9) - 1.0).abs() < 1e-12);
        assert!(factor(u32::MAX, 0) <= 1.0 + BOUND && factor(0, u32::MAX) >= 1.0 - BOUND);
        assert!((1..100).all(|taken| factor(taken, 0) < factor(taken + 1, 0)));
    }

    #[test]
    fn what_agents_take_rises_among_equals() {
        let list = "a/1.00/0.8 b/0.97/0.7 c/0.60/0.5";
        assert_eq!(order(list, "b", count(9, 0)), "b a c");
        assert_eq!(order(list, "a", count(0, 9)), "b a c");
        assert_eq!(order(list, "b", count(0, 9)), "a b c");
        assert_eq!(order(list, "c", count(1_000, 0)), "a b c");
    }

    #[test]
    fn nothing_passes_an_answer_of_narrower_scope() {
        assert_eq!(order("DE:a/1.00/0.8 b/0.97/0.7", "b", count(1_000, 0)), "a b");
        assert_eq!(order("DE:a/1.00/0.8 b/0.97/0.7", "a", count(0, 1_000)), "a b");
        assert_eq!(order("a/1.00/0.8 DE:b/0.97/0.7", "b", count(1_000, 0)), "b a");
        assert_eq!(order("DE:a/1.00/0.8 DE:b/0.97/0.7", "b", count(1_000, 0)), "b a");
        // What stands still holds up what comes behind it.
        let list = "DE:a/1.00/0.8 b/0.97/0.7 c/0.96/0.7";
        assert_eq!(order(list, "c", count(1_000, 0)), "a c b");
    }

    #[test]
    fn what_does_not_fit_passes_nothing_that_does() {
        assert_eq!(order("a/1.00/0.45 b/0.99/0.35", "b", count(1_000, 0)), "a b");
        assert_eq!(order("a/1.00/0.35 b/0.99/0.30", "b", count(1_000, 0)), "b a");
    }

    #[test]
    fn a_place_far_behind_is_not_looked_at() {
        let list: Vec<String> =
            (0..=CONSIDERED).map(|place| format!("a{place}/1.0{}/0.8", 99 - place)).collect();
        let last = format!("a{CONSIDERED}");
        assert!(order(&list.join(" "), &last, count(1_000, 0)).ends_with(&last));
        let first = order(&list.join(" "), &format!("a{}", CONSIDERED - 1), count(1_000, 0));
        assert!(first.starts_with(&format!("a{} a0 ", CONSIDERED - 1)), "{first}");
    }
}
