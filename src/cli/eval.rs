//! `comity eval`: measures a stage on labelled lines.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

use clap::ValueEnum;
use serde::{Deserialize, Serialize};

use super::terminal::{Progress, print, print_json};
use super::{Common, Wrong, text_of};
use crate::assist::retrieve::Query;
use crate::language::Locale;
use crate::language::detect::detect;

/// Arguments of `comity eval`.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// The stage
    kind: Kind,
    /// Labelled lines: {"text","language"} for detect, {"query","locale","answer"} for search
    file: PathBuf,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Kind {
    /// The language of texts.
    Detect,
    /// The answer to questions.
    Search,
}

#[derive(Debug, Deserialize)]
struct Line {
    text: Option<String>,
    language: Option<String>,
    query: Option<String>,
    locale: Option<String>,
    #[serde(default)]
    answer: Option<String>,
}

/// What was measured of one group of lines.
#[derive(Debug, Default, Serialize)]
struct Score {
    lines: usize,
    right: usize,
    /// Of search: the right answer among the first three.
    among_three: usize,
    /// Sure (0.8 and more) and wrong.
    sure_and_wrong: usize,
}

#[derive(Debug, Serialize)]
struct Measured {
    all: Score,
    groups: BTreeMap<String, Score>,
    microseconds_an_item: f64,
}

pub(super) fn run(common: &Common, arguments: &Arguments) -> Result<ExitCode, Wrong> {
    let text = text_of(&arguments.file)?;
    let mut lines = Vec::new();
    for (number, line) in (1..).zip(text.lines()).filter(|(_, line)| !line.trim().is_empty()) {
        let line: Line = serde_json::from_str(line)
            .map_err(|error| Wrong(format!("{}:{number}: {error}", arguments.file.display())))?;
        lines.push(line);
    }
    let progress = Progress::new("eval");
    let measured = match arguments.kind {
        Kind::Detect => measure(&lines, &progress, |line| {
            let (Some(text), Some(gold)) = (&line.text, &line.language) else { return None };
            let told = detect(text, &[], &[]);
            let same = |one: &str, two: &str| one.split('-').next() == two.split('-').next();
            let right = same(&told.language, gold);
            Some(Outcome { group: gold.clone(), right, among: right, confidence: told.confidence })
        }),
        Kind::Search => {
            let engine = common.finding_engine()?;
            measure(&lines, &progress, |line| {
                let query = line.query.as_ref()?;
                let locale = line.locale.as_deref().and_then(|tag| Locale::parse(tag).ok());
                let language = locale.as_ref().map_or("und", Locale::language);
                let found = engine.search(&Query {
                    text: query,
                    language,
                    locale: locale.as_ref(),
                    market: None,
                    channel: None,
                    limit: 3,
                    today: jiff::Zoned::now().date(),
                });
                let place = found
                    .answers
                    .iter()
                    .position(|hit| Some(hit.answer.as_str()) == line.answer.as_deref());
                let right = match &line.answer {
                    Some(_) => place == Some(0),
                    None => found.none_fits,
                };
                Some(Outcome {
                    group: line.locale.clone().unwrap_or_default(),
                    right,
                    among: right || place.is_some(),
                    confidence: found.answers.first().map_or(0.0, |hit| hit.confidence),
                })
            })
        }
    };
    progress.end();
    if common.is_json() {
        print_json(&measured);
    } else {
        print(&table(&measured));
    }
    Ok(ExitCode::SUCCESS)
}

struct Outcome {
    group: String,
    right: bool,
    among: bool,
    confidence: f64,
}

fn measure(
    lines: &[Line],
    progress: &Progress,
    run: impl Fn(&Line) -> Option<Outcome>,
) -> Measured {
    let mut measured =
        Measured { all: Score::default(), groups: BTreeMap::new(), microseconds_an_item: 0.0 };
    let began = Instant::now();
    for (done, line) in lines.iter().enumerate() {
        if done % 256 == 0 {
            progress.show(done, lines.len());
        }
        let Some(outcome) = run(line) else { continue };
        let group = measured.groups.entry(outcome.group).or_default();
        for score in [&mut measured.all, group] {
            score.lines += 1;
            score.right += usize::from(outcome.right);
            score.among_three += usize::from(outcome.among);
            score.sure_and_wrong += usize::from(!outcome.right && outcome.confidence >= 0.8);
        }
    }
    #[expect(clippy::cast_precision_loss, reason = "lines are fewer than 2^52")]
    let each = 1e6 * began.elapsed().as_secs_f64() / measured.all.lines.max(1) as f64;
    measured.microseconds_an_item = each;
    measured
}

fn table(measured: &Measured) -> String {
    let mut told = format!("{:12} {:>7} {:>7} {:>7} {:>7}\n", "", "lines", "right", "in 3", "s&w");
    let all = std::iter::once(("all", &measured.all));
    let groups = measured.groups.iter().map(|(name, score)| (name.as_str(), score));
    for (name, score) in all.chain(groups) {
        #[expect(clippy::cast_precision_loss, reason = "lines are fewer than 2^52")]
        let share = |part: usize| 100.0 * part as f64 / score.lines.max(1) as f64;
        told += &format!(
            "{name:12} {:7} {:6.1}% {:6.1}% {:6.1}%\n",
            score.lines,
            share(score.right),
            share(score.among_three),
            share(score.sure_and_wrong)
        );
    }
    told + &format!("{:.1} µs an item\n", measured.microseconds_an_item)
}
