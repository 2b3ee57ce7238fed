//! All lines of all answers, and which of them a query may find.

use std::sync::Arc;

use super::Query;
use super::terms::primary;
use crate::content::{Answer, AnswerWords, Library};
use crate::language::Locale;

/// What ways of asking, titles and texts count.
const KINDS: [f32; 3] = [1.0, 0.9, 0.7];
/// What a line counts that is in another locale of the reply's language, in the query's language but
/// not in the reply's, and in neither.
const SAME_LANGUAGE: f32 = 0.99;
const OTHER_LOCALE: f32 = 0.97;
const OTHER_LANGUAGE: f32 = 0.9;
/// Marks the lines of answers that are for some markets, channels or days only.
const SCOPED: u16 = 1 << 15;

/// All lines of all answers.
#[derive(Debug, Default)]
pub(crate) struct Lines {
    pub(crate) all: Vec<Line>,
    answers: Vec<Arc<Answer>>,
    /// The words of each answer in each of its locales, so that a search need not look for them.
    words: Vec<Arc<AnswerWords>>,
    /// For each line its kind, its locale and whether it is scoped in one number, close together: a search asks that
    /// of thousands of lines.
    sorts: Vec<u16>,
    locales: Vec<Locale>,
}

/// One line: a title, a way of asking, or a part of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Line {
    answer: u32,
    locale: u32,
    words: u32,
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
                let Ok(own) = u32::try_from(lines.words.len()) else { break };
                lines.words.push(Arc::clone(words));
                let mut add =
                    |part| lines.all.push(Line { answer: place, locale, words: own, part });
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
            lines.answers.push(Arc::clone(answer));
        }
        lines.sorts = lines.all.iter().map(|line| lines.sort(line)).collect();
        lines
    }

    fn sort(&self, line: &Line) -> u16 {
        let kind = match line.part {
            Part::Ask(_) => 0,
            Part::Title => 1,
            Part::Text(..) => 2,
        };
        let answer = self.answer(line);
        let always =
            answer.markets.is_empty() && answer.channels.is_empty() && answer.valid == (None, None);
        let sort = u16::try_from(line.locale * 3 + kind).unwrap_or(!SCOPED) & !SCOPED;
        if always { sort } else { sort | SCOPED }
    }

    /// Whether the answers are the same, in the same order.
    pub(super) fn has_answers_of(&self, other: &Self) -> bool {
        let ids = self.answers.iter().map(|answer| &answer.id);
        ids.eq(other.answers.iter().map(|answer| &answer.id))
    }

    /// The answer of a line.
    pub(super) fn answer(&self, line: &Line) -> &Arc<Answer> {
        &self.answers[line.answer as usize]
    }

    /// The lines that are ways of asking, by number; a title is one where there is no other.
    pub(super) fn asked(&self) -> impl Iterator<Item = (u32, &Line)> + Clone {
        (0..).zip(&self.all).filter(|(_, line)| match line.part {
            Part::Ask(_) => true,
            Part::Title => {
                let words = self.words.get(line.words as usize);
                words.is_none_or(|words| words.asks.iter().all(|ask| ask.trim().is_empty()))
            }
            Part::Text(..) => false,
        })
    }

    pub(crate) fn locale(&self, line: &Line) -> &Locale {
        &self.locales[line.locale as usize]
    }

    /// The line's own words.
    pub(crate) fn text(&self, line: &Line) -> &str {
        let Some(words) = self.words.get(line.words as usize) else { return "" };
        match line.part {
            Part::Title => &words.title,
            Part::Ask(ask) => words.asks.get(ask as usize).map_or("", |ask| ask),
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
        let of_kinds = |weight: f32| KINDS.map(|kind| kind * weight);
        Scope {
            lines: self,
            query,
            weights: self.locales.iter().map(weight).flat_map(of_kinds).collect(),
        }
    }
}

/// What of the lines a query may find.
pub(crate) struct Scope<'a> {
    lines: &'a Lines,
    query: &'a Query<'a>,
    /// What a line counts by its sort.
    weights: Vec<f32>,
}

impl Scope<'_> {
    /// What a line counts: by its kind, and by its locale.
    pub(crate) fn weight(&self, line: u32) -> f32 {
        let sort = self.lines.sorts.get(line as usize).map(|sort| usize::from(sort & !SCOPED));
        sort.and_then(|sort| self.weights.get(sort)).copied().unwrap_or(0.0)
    }

    /// Whether a line's answer is offered in this market, channel and season.
    pub(crate) fn offers(&self, line: u32) -> bool {
        let sort = self.lines.sorts.get(line as usize).copied().unwrap_or(SCOPED);
        if sort & SCOPED == 0 {
            return true;
        }
        let Some(line) = self.lines.all.get(line as usize) else { return false };
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
fn part_of(text: &str, part: u8, parts: u8) -> &str {
    let text = text.trim();
    let border = |part: u8| {
        let at = text.len() * usize::from(part) / usize::from(parts.max(1));
        let after = (at..text.len()).find(|at| {
            text.get(*at..).is_some_and(|rest| rest.starts_with([' ', '\n', '。', '、']))
        });
        if part == 0 { 0 } else { after.unwrap_or(text.len()) }
    };
    text.get(border(part)..border(part + 1)).unwrap_or_default().trim()
}
