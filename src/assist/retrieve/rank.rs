//! From the nearest lines to answers: a close look, a vote, and how sure that is.

use std::sync::Arc;

use super::letters::Letters;
use super::lines::{Line, Lines};
use super::terms::primary;
use super::{Found, Query, Retrieved};
use crate::content::Answer;
use crate::language::Parents;

/// A line that was found.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Near {
    pub(crate) line: u32,
    pub(crate) score: f32,
    /// How much of the query it covers.
    pub(crate) mass: f32,
    /// How near its meaning is: the cosine of the nearest of its vectors, 0 where it has none.
    pub(crate) likeness: f32,
}

/// How an answer as a whole is like the query.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Whole {
    /// The cosine of its lines' sum.
    pub(crate) alike: f32,
    /// How much more speaks for it than for others; below 0 where less does.
    pub(crate) apart: f32,
    /// How well the query is worded as those who want the answer word it.
    pub(crate) worded: f32,
}

/// What the words of a line count at most, its letters that the query shares, and the square of its likeness.
const WORDS: f32 = 1.0;
const LETTERS: f32 = 0.5;
const MEANING: f32 = 4.0;
/// Words count in full from this share of the query on that the best line has.
const FULL: f32 = 0.5;
/// What letters shared with a part of a text count beside those shared with a question.
const TEXT_LETTERS: f32 = 0.8;
/// Lines whose letters are compared, and that vote; how much a nearer line's vote counts more.
const CLOSE: usize = 80;
const VOTERS: usize = 40;
const POWER: i32 = 12;
const POWER_ROOT: f32 = 1.0 / 12.0;
/// What the square of the likeness of an answer as a whole counts.
const WHOLE: f32 = 4.0;
/// What it counts how much more an answer is like the query than the others are.
const APART: f32 = 0.4;
/// What it counts how well the query is worded as the ways of asking for an answer.
const WORDED: f32 = 0.2;
/// Below this confidence no answer is likely to be right.
pub(super) const FITS: f64 = 0.4;

struct Voted<'a> {
    answer: &'a Arc<Answer>,
    line: Line,
    best: f32,
    votes: f32,
    score: f32,
    covered: f32,
    /// The most letters that one of its questions shares.
    alike: f32,
    /// The most that one of its lines is like the query in meaning.
    meant: f32,
    whole: Whole,
}

/// The lines with what they count in all, best first.
fn looked_at(lines: &Lines, query: &Query<'_>, mut near: Vec<Near>, all: f32) -> Vec<(Near, f32)> {
    let scope = lines.scope(query);
    let top = near.iter().map(|near| near.score).fold(FULL * all, f32::max);
    for near in &mut near {
        let meant = near.likeness.max(0.0).powi(2) * scope.weight(near.line);
        near.score = WORDS * near.score / top.max(f32::MIN_POSITIVE) + MEANING * meant;
    }
    let by_score =
        |one: &Near, two: &Near| two.score.total_cmp(&one.score).then(one.line.cmp(&two.line));
    near.sort_by(by_score);
    near.truncate(CLOSE);
    let mut letters = Letters::of(query.text);
    let mut looked_at: Vec<(Near, f32)> = Vec::with_capacity(near.len());
    for mut near in near {
        let Some(line) = lines.all.get(near.line as usize) else { continue };
        let text = lines.text(line);
        // A text holds more than what was asked.
        let (shared, alike) = if line.is_text() {
            (TEXT_LETTERS * letters.held_by(text), 0.0)
        } else {
            let alike = letters.like(text);
            (alike, alike)
        };
        near.score += LETTERS * shared;
        looked_at.push((near, alike));
    }
    looked_at.sort_by(|(one, _), (two, _)| by_score(one, two));
    looked_at
}

/// Answers from the nearest lines, best first. `all` is what a line that covers the whole query has.
/// `whole` tells how an answer is like the query as a whole.
pub(crate) fn rank(
    lines: &Lines,
    parents: &Parents,
    query: &Query<'_>,
    near: Vec<Near>,
    all: f32,
    whole: &dyn Fn(u32) -> Whole,
) -> Retrieved {
    let mut voted: Vec<Voted<'_>> = Vec::new();
    for (place, (near, alike)) in looked_at(lines, query, near, all).into_iter().enumerate() {
        let Some(&line) = lines.all.get(near.line as usize) else { continue };
        let vote = if place < VOTERS { near.score.powi(POWER) } else { 0.0 };
        let covered = (near.mass / all.max(f32::MIN_POSITIVE)).min(1.0);
        match voted.iter_mut().find(|voted| voted.line.answer() == line.answer()) {
            Some(voted) => {
                voted.votes += vote;
                voted.covered = voted.covered.max(covered);
                voted.alike = voted.alike.max(alike);
                voted.meant = voted.meant.max(near.likeness);
            }
            None => voted.push(Voted {
                answer: lines.answer(&line),
                line,
                best: near.score,
                votes: vote,
                score: 0.0,
                covered,
                alike,
                meant: near.likeness,
                whole: Whole::default(),
            }),
        }
    }
    for voted in &mut voted {
        let by_lines = voted.votes.powf(POWER_ROOT).max(voted.best * 0.999);
        let whole = whole(voted.line.answer());
        voted.whole = whole;
        let score =
            by_lines + WHOLE * whole.alike.powi(2) + APART * whole.apart + WORDED * whole.worded;
        // What speaks against it leaves something of the lines that were found.
        voted.score = score.max(0.1 * by_lines);
    }
    voted.sort_by(|one, two| {
        two.score.total_cmp(&one.score).then_with(|| one.answer.id.cmp(&two.answer.id))
    });
    let scores: Vec<f32> = voted.iter().map(|voted| voted.score).collect();
    let worded: Vec<f32> = voted.iter().map(|voted| voted.whole.worded).collect();
    let asked_in = primary(query.language);
    let foreign = |line: &Line| lines.locale(line).language() != asked_in && asked_in != "und";
    let mut answers: Vec<Found> = Vec::new();
    for (place, voted) in voted.iter().take(query.limit).enumerate() {
        let lead = Lead {
            score: lead(&scores, place),
            share: lead(&scores, place) / scores[place].max(f32::MIN_POSITIVE),
            worded: lead(&worded, place),
        };
        answers.push(Found {
            answer: voted.answer.id.clone(),
            title: title(voted, lines, parents),
            locale: lines.locale(&voted.line).clone(),
            score: f64::from(scores[place]),
            confidence: confidence(voted, foreign(&voted.line), &lead),
            matched_question: lines.text(&voted.line).to_owned(),
            learned: None,
        });
    }
    // The list is in the order of its confidence.
    for place in 1..answers.len() {
        answers[place].confidence = answers[place].confidence.min(answers[place - 1].confidence);
    }
    let none_fits = answers.first().is_none_or(|best| best.confidence < FITS);
    Retrieved { answers, none_fits }
}

/// How far an answer is before the best of the others.
struct Lead {
    score: f32,
    /// The same as a share of its own.
    share: f32,
    worded: f32,
}

/// Further ahead says no more.
const FAR: f32 = 4.0;

/// How far one is before the best of the others, or behind it; where there are none, in between.
fn lead(all: &[f32], place: usize) -> f32 {
    let others = all.iter().enumerate().filter(|(other, _)| *other != place);
    let best = others.map(|(_, other)| *other).max_by(f32::total_cmp);
    best.map_or(1.0, |best| (all[place] - best).clamp(-FAR, FAR))
}

/// How likely an answer is the right one: a logistic of its meaning, of the share of the query's words that it covers,
/// and of its lead over the next. The weights were set by hand, after what a regression gives on many short questions with
/// and without an answer.
fn confidence(voted: &Voted<'_>, foreign: bool, lead: &Lead) -> f64 {
    let (meant, whole) = (voted.meant.max(0.0), voted.whole.alike);
    let sum = if meant <= 0.0 {
        3.0 * voted.covered + 2.5 * voted.alike + 3.0 * lead.share.clamp(-1.0, 1.0) - 2.5
    } else if foreign {
        // Another language shares no words.
        1.8 * meant + 1.8 * whole + lead.score - 2.0
    } else if voted.line.is_text() {
        // A text that answers holds the words of the question, but says something else.
        1.8 * whole + 4.0 * voted.covered + 2.0 * lead.score - 2.4
    } else {
        let told = 0.5 * voted.covered + 0.25 * lead.worded;
        1.8 * meant + 1.8 * whole + told + 0.8 * lead.score - 2.8
    };
    1.0 / (1.0 + (-f64::from(sum)).exp())
}

fn title(voted: &Voted<'_>, lines: &Lines, parents: &Parents) -> String {
    let chain = parents.chain(lines.locale(&voted.line));
    let mut titles = chain.iter().filter_map(|of| Some(voted.answer.words.get(of)?.title.trim()));
    let title = titles.find(|title| !title.is_empty());
    title.map_or_else(|| voted.answer.id.to_string(), ToOwned::to_owned)
}
