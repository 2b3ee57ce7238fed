//! From the nearest lines to answers: a close look, a vote, and how sure that is.

use std::sync::Arc;

use super::terms::{Letters, primary};
use super::{Found, Query, Retrieved};
use crate::content::{Answer, Library};
use crate::language::Locale;

/// All lines of all answers.
#[derive(Debug, Default)]
pub(crate) struct Lines {
    pub(crate) all: Vec<Line>,
    answers: Vec<Arc<Answer>>,
    /// Whether an answer is for some markets, channels or days only.
    scoped: Vec<bool>,
    locales: Vec<Locale>,
}

/// One line: a title, a way of asking, or a part of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Line {
    answer: u32,
    locale: u32,
    part: Part,
}

impl Line {
    /// The number of its answer.
    pub(crate) fn answer(&self) -> u32 {
        self.answer
    }

    /// Whether it is a part of an answer's text.
    pub(crate) fn is_text(&self) -> bool {
        matches!(self.part, Part::Text(..))
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Title,
    Ask(u32),
    /// Which of how many parts.
    Text(u8, u8),
}

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

/// What ways of asking, titles and texts count.
const ASK: f32 = 1.0;
const TITLE: f32 = 0.9;
const TEXT: f32 = 0.7;
/// What a line counts that is in another locale of the reply's language, in the query's language but
/// not in the reply's, and in neither.
const SAME_LANGUAGE: f32 = 0.99;
const OTHER_LOCALE: f32 = 0.97;
const OTHER_LANGUAGE: f32 = 0.9;
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
const POWER: i32 = 8;
const POWER_ROOT: f32 = 1.0 / 8.0;
/// What the square of the likeness of an answer as a whole counts.
const WHOLE: f32 = 4.0;
/// Below this confidence no answer is likely to be right.
const FITS: f64 = 0.4;

impl Lines {
    pub(crate) fn of(library: &Library) -> Self {
        let mut lines = Self::default();
        for answer in library.answers.values() {
            let Ok(place) = u32::try_from(lines.answers.len()) else { break };
            for (locale, words) in &answer.words {
                let known = lines.locales.iter().position(|known| known == locale);
                let locale = known.unwrap_or_else(|| {
                    lines.locales.push(locale.clone());
                    lines.locales.len() - 1
                });
                let locale = u32::try_from(locale).unwrap_or(0);
                let mut add = |part| lines.all.push(Line { answer: place, locale, part });
                if !words.title.trim().is_empty() {
                    add(Part::Title);
                }
                for (ask, text) in (0..).zip(&words.asks) {
                    if !text.trim().is_empty() {
                        add(Part::Ask(ask));
                    }
                }
                let parts = parts_of(&words.text);
                (0..parts).for_each(|part| add(Part::Text(part, parts)));
            }
            let always = answer.markets.is_empty()
                && answer.channels.is_empty()
                && answer.valid == (None, None);
            lines.scoped.push(!always);
            lines.answers.push(Arc::clone(answer));
        }
        lines
    }

    /// The answer of a line.
    pub(super) fn answer(&self, line: &Line) -> &Arc<Answer> {
        &self.answers[line.answer as usize]
    }

    pub(crate) fn locale(&self, line: &Line) -> &Locale {
        &self.locales[line.locale as usize]
    }

    /// The line's own words.
    pub(crate) fn text(&self, line: &Line) -> String {
        let Some(words) = self.answer(line).words.get(self.locale(line)) else {
            return String::new();
        };
        match line.part {
            Part::Title => words.title.clone(),
            Part::Ask(ask) => words.asks.get(ask as usize).cloned().unwrap_or_default(),
            Part::Text(part, parts) => part_of(&words.text, part, parts),
        }
    }

    /// What of the lines a query may find, worked out once.
    pub(crate) fn scope<'a>(&'a self, query: &'a Query<'a>) -> Scope<'a> {
        let weight = |own: &Locale| {
            let language = primary(own.as_str());
            match query.locale {
                None => 1.0,
                Some(locale) if locale == own => 1.0,
                // Of the same language: a parent, or a sister such as de-AT for de-DE.
                Some(locale) if locale.language() == language => SAME_LANGUAGE,
                _ if primary(query.language) == language => OTHER_LOCALE,
                _ => OTHER_LANGUAGE,
            }
        };
        Scope { lines: self, query, weights: self.locales.iter().map(weight).collect() }
    }
}

/// What of the lines a query may find.
pub(crate) struct Scope<'a> {
    lines: &'a Lines,
    query: &'a Query<'a>,
    /// What a line counts by its locale.
    weights: Vec<f32>,
}

impl Scope<'_> {
    /// What a line counts: by its kind, and by its locale.
    pub(crate) fn weight(&self, line: u32) -> f32 {
        let Some(line) = self.lines.all.get(line as usize) else { return 0.0 };
        let kind = match line.part {
            Part::Ask(_) => ASK,
            Part::Title => TITLE,
            Part::Text(..) => TEXT,
        };
        kind * self.weights.get(line.locale as usize).copied().unwrap_or(OTHER_LANGUAGE)
    }

    /// Whether a line's answer is offered in this market, channel and season.
    pub(crate) fn offers(&self, line: u32) -> bool {
        let Some(line) = self.lines.all.get(line as usize) else { return false };
        if !self.lines.scoped.get(line.answer as usize).is_some_and(|scoped| *scoped) {
            return true;
        }
        let (answer, query) = (self.lines.answer(line), self.query);
        answer.serves(query.market, query.channel)
            && answer.valid.0.is_none_or(|first| first <= query.today)
            && answer.valid.1.is_none_or(|last| query.today <= last)
    }
}

/// How many parts a text is cut into: about sixty words each, at most three.
fn parts_of(text: &str) -> u8 {
    match text.trim().chars().count() {
        0 => 0,
        1..=400 => 1,
        401..=800 => 2,
        _ => 3,
    }
}

/// One of the parts of a text, cut after the word that crosses the border.
fn part_of(text: &str, part: u8, parts: u8) -> String {
    let text = text.trim();
    let border = |part: u8| {
        let at = text.len() * usize::from(part) / usize::from(parts.max(1));
        let after = (at..text.len()).find(|at| {
            text.get(*at..).is_some_and(|rest| rest.starts_with([' ', '\n', '。', '、']))
        });
        if part == 0 { 0 } else { after.unwrap_or(text.len()) }
    };
    text.get(border(part)..border(part + 1)).unwrap_or_default().trim().to_owned()
}

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
    let letters = Letters::of(query.text);
    let mut looked_at: Vec<(Near, f32)> = Vec::with_capacity(near.len());
    for mut near in near {
        let Some(line) = lines.all.get(near.line as usize) else { continue };
        let text = lines.text(line);
        // A text holds more than what was asked.
        let (shared, alike) = if line.is_text() {
            (TEXT_LETTERS * letters.held_by(&text), 0.0)
        } else {
            let alike = letters.like(&text);
            (alike, alike)
        };
        near.score += LETTERS * shared;
        looked_at.push((near, alike));
    }
    looked_at.sort_by(|(one, _), (two, _)| by_score(one, two));
    looked_at
}

/// Answers from the nearest lines, best first. `all` is what a line that covers the whole query has.
/// `whole` tells how alike an answer is as a whole.
pub(crate) fn rank(
    lines: &Lines,
    query: &Query<'_>,
    near: Vec<Near>,
    all: f32,
    whole: &dyn Fn(u32) -> f32,
) -> Retrieved {
    let mut voted: Vec<Voted<'_>> = Vec::new();
    for (place, (near, alike)) in looked_at(lines, query, near, all).into_iter().enumerate() {
        let Some(&line) = lines.all.get(near.line as usize) else { continue };
        let vote = if place < VOTERS { near.score.powi(POWER) } else { 0.0 };
        let covered = (near.mass / all.max(f32::MIN_POSITIVE)).min(1.0);
        match voted.iter_mut().find(|voted| voted.line.answer == line.answer) {
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
            }),
        }
    }
    for voted in &mut voted {
        let by_lines = voted.votes.powf(POWER_ROOT).max(voted.best * 0.999);
        voted.score = by_lines + WHOLE * whole(voted.line.answer).powi(2);
    }
    voted.sort_by(|one, two| {
        two.score.total_cmp(&one.score).then_with(|| one.answer.id.cmp(&two.answer.id))
    });
    let scores: Vec<f32> = voted.iter().map(|voted| voted.score).collect();
    let asked_in = primary(query.language);
    let foreign = |line: &Line| lines.locale(line).language() != asked_in && asked_in != "und";
    let mut answers: Vec<Found> = Vec::new();
    for (place, voted) in voted.iter().take(query.limit).enumerate() {
        let rival = if place == 0 { scores.get(1) } else { scores.first() };
        let margin = 1.0 - rival.copied().unwrap_or(0.0) / scores[place].max(f32::MIN_POSITIVE);
        answers.push(Found {
            answer: voted.answer.id.clone(),
            title: title(voted, lines),
            locale: lines.locale(&voted.line).clone(),
            score: f64::from(scores[place]),
            confidence: confidence(voted, foreign(&voted.line), margin),
            matched_question: lines.text(&voted.line),
        });
    }
    // The list is in the order of its confidence.
    for place in 1..answers.len() {
        answers[place].confidence = answers[place].confidence.min(answers[place - 1].confidence);
    }
    let none_fits = answers.first().is_none_or(|best| best.confidence < FITS);
    Retrieved { answers, none_fits }
}

/// How likely an answer is the right one: a logistic of the share of the query's words that it covers, of the
/// letters that its questions share, of its meaning, and of its lead over the next. The weights were set by
/// hand to suit many short questions, with and without an answer.
fn confidence(voted: &Voted<'_>, foreign: bool, margin: f32) -> f64 {
    let meant = voted.meant.max(0.0);
    // Another language shares no words, and a text is no question: there the meaning has to tell.
    let covered = if foreign { voted.covered.max(meant) } else { voted.covered };
    let alike = if foreign || voted.line.is_text() { voted.alike.max(meant) } else { voted.alike };
    let margin = margin.clamp(-1.0, 1.0);
    let sum = if meant > 0.0 {
        2.0 * covered + 2.0 * alike + 5.0 * meant + 4.0 * margin - 5.0
    } else {
        3.0 * covered + 2.5 * alike + 3.0 * margin - 2.5
    };
    1.0 / (1.0 + (-f64::from(sum)).exp())
}

fn title(voted: &Voted<'_>, lines: &Lines) -> String {
    let words = voted.answer.words.get(lines.locale(&voted.line));
    let title = words.map(|words| words.title.trim()).filter(|title| !title.is_empty());
    title.map_or_else(|| voted.answer.id.to_string(), ToOwned::to_owned)
}
