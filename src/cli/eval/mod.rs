//! `comity eval`: measures a stage on labelled lines.

mod calibration;
mod check;
mod detect;
mod labels;
mod matthews;
mod search;
mod table;
mod wanted;

use std::process::ExitCode;
use std::time::Instant;

use clap::Subcommand;

use super::terminal::Progress;
use super::{Common, Wrong};

/// Arguments of `comity eval`.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    #[command(subcommand)]
    stage: Stage,
}

#[derive(Debug, Subcommand)]
enum Stage {
    /// The language of texts
    Detect(detect::Arguments),
    /// The answer to questions
    Search(search::Arguments),
    /// What is found in drafts
    Check(check::Arguments),
}

pub(super) fn run(common: &Common, arguments: &Arguments) -> Result<ExitCode, Wrong> {
    match &arguments.stage {
        Stage::Detect(arguments) => detect::run(common, arguments)?,
        Stage::Search(arguments) => search::run(common, arguments)?,
        Stage::Check(arguments) => check::run(common, arguments)?,
    }
    Ok(ExitCode::SUCCESS)
}

/// What a stage says of each line, and the microseconds that a line takes.
fn timed<L, T>(lines: &[L], stage: impl Fn(&L) -> T) -> (Vec<T>, f64) {
    let progress = Progress::new("eval");
    let began = Instant::now();
    let mut told = Vec::with_capacity(lines.len());
    for (done, line) in lines.iter().enumerate() {
        if done % 256 == 0 {
            progress.show(done, lines.len());
        }
        told.push(stage(line));
    }
    let taken = 1e6 * began.elapsed().as_secs_f64();
    progress.end();
    (told, taken / count(lines.len().max(1)))
}

/// A number of lines, to calculate with.
#[expect(clippy::cast_precision_loss, reason = "lines are fewer than 2^52")]
fn count(lines: usize) -> f64 {
    lines as f64
}

/// A part of a whole; none of nothing.
fn share(part: usize, whole: usize) -> Option<f64> {
    (whole > 0).then(|| count(part) / count(whole))
}
