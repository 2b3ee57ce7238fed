//! All lines of all answers, and which of them a query may find.

use std::sync::Arc;

use super::Query;
use super::terms::primary;
use crate::content::{Answer, Library};
use crate::language::Locale;

/// What ways of asking, titles and texts count.
const ASK: f32 = 1.0;
const TITLE: f32 = 0.9;
const TEXT: f32 = 0.7;
/// What a line counts that is in another locale of the reply's language, in the query's language but
/// not in the reply's, and in neither.
const SAME_LANGUAGE: f32 = 0.99;
const OTHER_LOCALE: f32 = 0.97;
const OTHER_LANGUAGE: f32 = 0.9;
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
