//! `comity eval search`: the answer to questions, and that there is none.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::super::facts::{known_channel, known_market};
use super::super::terminal::{print, print_json};
use super::super::{Common, Wrong};
use super::calibration::{Calibration, SURE, auroc};
use super::labels::{Labelled, Line, read};
use super::matthews::matthews;
use super::table::{Table, figure, percent};
use super::{count, share, timed};
use crate::assist::Engine;
use crate::assist::locale::prior;
use crate::assist::retrieve::{Query, Retrieved};
use crate::content::{AnswerId, Channel, Library, Market};
use crate::language::Locale;
use crate::language::detect::detect;

/// So many answers are looked through for the right one.
const DEPTH: usize = 10;

/// Arguments of `comity eval search`.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// Lines such as {"query": "…", "answer": "refund-when"}, "answer": null where none fits, with
    /// locale, market and channel where they matter; - is standard input
    file: PathBuf,
    /// Shows so many questions that were answered wrongly
    #[arg(long, value_name = "N", default_value_t = 0)]
    misses: usize,
}

#[derive(Debug, Deserialize)]
struct Question {
    query: String,
    /// Null where no answer fits; it may not be left out.
    #[serde(deserialize_with = "Option::deserialize")]
    answer: Option<String>,
    locale: Option<String>,
    market: Option<String>,
    channel: Option<String>,
}

impl Labelled for Question {
    const FIELDS: &'static [&'static str] = &["query", "answer", "locale", "market", "channel"];
}

/// A question, understood.
struct Asked {
    number: usize,
    query: String,
    wanted: Option<AnswerId>,
    locale: Option<Locale>,
    market: Option<Arc<Market>>,
    channel: Option<Arc<Channel>>,
}

impl Asked {
    fn of(line: &Line<Question>, library: &Library) -> Result<Self, Wrong> {
        let told = &line.told;
        let at_line = |Wrong(detail): Wrong| line.wrong(detail);
        let wanted = told.answer.as_deref().map(|id| {
            let known = library.answers.get_key_value(id).map(|(id, _)| id.clone());
            known.ok_or_else(|| line.wrong(format!("there is no answer “{id}”")))
        });
        let market = told.market.as_deref().map(|id| known_market(library, id).map_err(at_line));
        let channel = told.channel.as_deref().map(|id| known_channel(library, id).map_err(at_line));
        let locale =
            told.locale.as_deref().map(|tag| Locale::parse(tag).map_err(|fault| line.wrong(fault)));
        Ok(Self {
            number: line.number,
            query: told.query.clone(),
            wanted: wanted.transpose()?,
            locale: locale.transpose()?,
            market: market.transpose()?,
            channel: channel.transpose()?,
        })
    }

    /// Searches as the service does: the language is told first, likeliest that of the locale.
    fn search(&self, engine: &Engine) -> Retrieved {
        let mut likely: Vec<String> = self.locale.iter().map(ToString::to_string).collect();
        likely.extend(self.market.iter().flat_map(|market| prior(market)));
        let zone = self.market.as_ref().map(|market| market.calendar.zone.clone());
        engine.search(&Query {
            text: &self.query,
            language: &detect(&self.query, &[], &likely).language,
            locale: self.locale.as_ref(),
            market: self.market.as_ref().map(|market| &market.id),
            channel: self.channel.as_ref().map(|channel| &channel.id),
            limit: DEPTH,
            today: jiff::Timestamp::now().to_zoned(zone.unwrap_or(jiff::tz::TimeZone::UTC)).date(),
        })
    }
}

/// What a question wanted and what it got.
#[derive(Clone, Copy)]
struct Outcome<'a> {
    asked: &'a Asked,
    told: &'a Retrieved,
}

impl<'a> Outcome<'a> {
    /// The first answer, whether it fits or not.
    fn first(self) -> Option<&'a AnswerId> {
        self.told.answers.first().map(|found| &found.answer)
    }

    /// What the service would offer: the first answer, unless none fits.
    fn got(self) -> Option<&'a AnswerId> {
        self.first().filter(|_| !self.told.none_fits)
    }

    fn confidence(self) -> f64 {
        self.told.answers.first().map_or(0.0, |found| found.confidence)
    }

    /// The place of the right answer, from 1.
    fn place(self) -> Option<usize> {
        let wanted = self.asked.wanted.as_ref()?;
        self.told.answers.iter().position(|found| found.answer == *wanted).map(|place| place + 1)
    }

    fn is_right(self) -> bool {
        self.got() == self.asked.wanted.as_ref()
    }

    /// Whether the first answer is the right one.
    fn is_hit(self) -> bool {
        self.place() == Some(1)
    }
}

/// What was measured of one group of questions.
#[derive(Debug, Serialize)]
struct Score {
    lines: usize,
    /// Of the questions that have an answer: it is the first, among the first three, the first five.
    hit_at_1: Option<f64>,
    hit_at_3: Option<f64>,
    hit_at_5: Option<f64>,
    /// Of the same: the mean of 1 ÷ place, 0 beyond the tenth.
    mrr: Option<f64>,
    /// Of all questions: the right answer is offered, or rightly none.
    accuracy: Option<f64>,
    /// Matthews' correlation of what was wanted and offered, “none” being one of the answers.
    mcc: Option<f64>,
    /// Sure and wrong.
    sure_and_wrong: usize,
}

impl Score {
    fn of(outcomes: &[Outcome<'_>]) -> Self {
        let answerable: Vec<_> = outcomes.iter().filter(|it| it.asked.wanted.is_some()).collect();
        let within = |most: usize| {
            let hits = answerable.iter().filter(|it| it.place().is_some_and(|place| place <= most));
            share(hits.count(), answerable.len())
        };
        let reciprocal = answerable.iter().filter_map(|it| it.place()).map(|at| 1.0 / count(at));
        let reciprocal: f64 = reciprocal.sum();
        let right = outcomes.iter().filter(|it| it.is_right()).count();
        let pairs = outcomes.iter().map(|it| (it.asked.wanted.as_ref(), it.got()));
        let loud = |it: &&Outcome<'_>| !it.is_hit() && it.confidence() >= SURE;
        Self {
            lines: outcomes.len(),
            hit_at_1: within(1),
            hit_at_3: within(3),
            hit_at_5: within(5),
            mrr: (!answerable.is_empty()).then(|| reciprocal / count(answerable.len())),
            accuracy: share(right, outcomes.len()),
            mcc: matthews(pairs),
            sure_and_wrong: outcomes.iter().filter(loud).count(),
        }
    }
}

/// Questions that no answer fits.
#[derive(Debug, Serialize)]
struct Unanswerable {
    lines: usize,
    /// Of the questions told to have no answer, so many have none.
    precision: Option<f64>,
    /// Of the questions that have none, so many were told so.
    recall: Option<f64>,
    /// How well the confidence tells questions with an answer from those without.
    auroc: Option<f64>,
}

impl Unanswerable {
    fn of(outcomes: &[Outcome<'_>]) -> Self {
        let none = |it: &&Outcome<'_>| it.asked.wanted.is_none();
        let told = outcomes.iter().filter(|it| it.got().is_none());
        let (told, both) = (told.clone().count(), told.filter(none).count());
        let lines = outcomes.iter().filter(none).count();
        let sure: Vec<(f64, bool)> =
            outcomes.iter().map(|it| (it.confidence(), it.asked.wanted.is_some())).collect();
        Self {
            lines,
            precision: share(both, told),
            recall: share(both, lines),
            auroc: auroc(&sure),
        }
    }
}

#[derive(Debug, Serialize)]
struct Miss<'a> {
    line: usize,
    query: &'a str,
    wanted: Option<&'a str>,
    got: Option<&'a str>,
    confidence: f64,
}

#[derive(Debug, Serialize)]
struct Measured<'a> {
    all: Score,
    /// By locale; empty where no line names one.
    groups: BTreeMap<String, Score>,
    none: Unanswerable,
    calibration: Calibration,
    misses: Vec<Miss<'a>>,
    microseconds_an_item: f64,
}

pub(super) fn run(common: &Common, arguments: &Arguments) -> Result<(), Wrong> {
    let lines = read::<Question>(&arguments.file)?;
    let engine = common.finding_engine()?;
    let asked = lines.iter().map(|line| Asked::of(line, &engine.library));
    let asked = asked.collect::<Result<Vec<_>, _>>()?;
    let (told, each) = timed(&asked, |asked| asked.search(&engine));
    let outcomes = asked.iter().zip(&told).map(|(asked, told)| Outcome { asked, told });
    let measured = measure(&outcomes.collect::<Vec<_>>(), arguments.misses, each);
    if common.is_json() {
        print_json(&measured);
    } else {
        print(&text(&measured));
    }
    Ok(())
}

fn measure<'a>(outcomes: &[Outcome<'a>], misses: usize, each: f64) -> Measured<'a> {
    let locales: BTreeSet<&Locale> =
        outcomes.iter().filter_map(|it| it.asked.locale.as_ref()).collect();
    let group = |locale: &Locale| {
        let own = outcomes.iter().filter(|it| it.asked.locale.as_ref() == Some(locale));
        (locale.to_string(), Score::of(&own.copied().collect::<Vec<_>>()))
    };
    let confidences: Vec<(f64, bool)> =
        outcomes.iter().map(|it| (it.confidence(), it.is_hit())).collect();
    let wrong = outcomes.iter().filter(|it| !it.is_right()).take(misses);
    let misses = wrong.map(|outcome| Miss {
        line: outcome.asked.number,
        query: &outcome.asked.query,
        wanted: outcome.asked.wanted.as_ref().map(AnswerId::as_str),
        got: outcome.got().map(AnswerId::as_str),
        confidence: outcome.confidence(),
    });
    Measured {
        all: Score::of(outcomes),
        groups: locales.into_iter().map(group).collect(),
        none: Unanswerable::of(outcomes),
        calibration: Calibration::of(&confidences),
        misses: misses.collect(),
        microseconds_an_item: each,
    }
}

fn text(measured: &Measured<'_>) -> String {
    let heads = ["lines", "hit@1", "hit@3", "hit@5", "MRR", "right", "MCC", "sure and wrong"];
    let mut table = Table::new(&heads);
    let groups = measured.groups.iter().map(|(name, score)| (name.as_str(), score));
    for (name, score) in std::iter::once(("all", &measured.all)).chain(groups) {
        let cells = [
            score.lines.to_string(),
            percent(score.hit_at_1),
            percent(score.hit_at_3),
            percent(score.hit_at_5),
            figure(score.mrr),
            percent(score.accuracy),
            figure(score.mcc),
            percent(share(score.sure_and_wrong, score.lines)),
        ];
        table.row(name, cells);
    }
    let none = &measured.none;
    let mut told = table.text();
    told += &format!(
        "\nno answer fits: {} lines, precision {}, recall {}; AUROC of the confidence {}\n",
        none.lines,
        percent(none.precision),
        percent(none.recall),
        figure(none.auroc)
    );
    told += &format!("calibration error {}\n", figure(measured.calibration.error));
    told += &measured.calibration.table();
    for miss in &measured.misses {
        told += &format!(
            "line {}: wanted {}, got {} ({:.2})  {}\n",
            miss.line,
            miss.wanted.unwrap_or("none"),
            miss.got.unwrap_or("none"),
            miss.confidence,
            miss.query
        );
    }
    told + &format!("{:.1} µs an item\n", measured.microseconds_an_item)
}
