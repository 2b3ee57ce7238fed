//! `comity eval detect`: the language of texts.

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use super::super::terminal::{print, print_json};
use super::super::{Common, Wrong};
use super::calibration::{Calibration, SURE};
use super::labels::{Labelled, read};
use super::table::{Table, figure, percent};
use super::{share, timed};
use crate::language::detect::detect;

/// Arguments of `comity eval detect`.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// Lines such as {"text": "…", "language": "de"}; - is standard input
    file: PathBuf,
}

#[derive(Debug, Deserialize)]
struct Text {
    text: String,
    language: String,
}

impl Labelled for Text {
    const FIELDS: &'static [&'static str] = &["text", "language"];
}

/// What was measured of one group of lines.
#[derive(Debug, Default, Serialize)]
struct Score {
    lines: usize,
    right: usize,
    sure_and_wrong: usize,
}

#[derive(Debug, Serialize)]
struct Measured {
    all: Score,
    groups: BTreeMap<String, Score>,
    calibration: Calibration,
    microseconds_an_item: f64,
}

pub(super) fn run(common: &Common, arguments: &Arguments) -> Result<(), Wrong> {
    let lines = read::<Text>(&arguments.file)?;
    let (told, each) = timed(&lines, |line| detect(&line.told.text, &[], &[]));
    let (mut all, mut groups) = (Score::default(), BTreeMap::<String, Score>::new());
    let mut confidences = Vec::with_capacity(lines.len());
    let same = |one: &str, two: &str| one.split('-').next() == two.split('-').next();
    for (line, told) in lines.iter().zip(&told) {
        let right = same(&told.language, &line.told.language);
        confidences.push((told.confidence, right));
        let group = groups.entry(line.told.language.clone()).or_default();
        for score in [&mut all, group] {
            score.lines += 1;
            score.right += usize::from(right);
            score.sure_and_wrong += usize::from(!right && told.confidence >= SURE);
        }
    }
    let calibration = Calibration::of(&confidences);
    let measured = Measured { all, groups, calibration, microseconds_an_item: each };
    if common.is_json() {
        print_json(&measured);
    } else {
        print(&table(&measured));
    }
    Ok(())
}

fn table(measured: &Measured) -> String {
    let mut table = Table::new(&["lines", "right", "sure and wrong"]);
    let groups = measured.groups.iter().map(|(name, score)| (name.as_str(), score));
    for (name, score) in std::iter::once(("all", &measured.all)).chain(groups) {
        let cells = [
            score.lines.to_string(),
            percent(share(score.right, score.lines)),
            percent(share(score.sure_and_wrong, score.lines)),
        ];
        table.row(name, cells);
    }
    let mut told = table.text();
    told += &format!("\ncalibration error {}\n", figure(measured.calibration.error));
    told += &measured.calibration.table();
    told + &format!("{:.1} µs an item\n", measured.microseconds_an_item)
}
