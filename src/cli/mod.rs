//! The command line: one file a subcommand.

mod assist;
mod check;
mod detect;
mod eval;
mod facts;
mod glossary;
mod learned;
mod lint;
mod matrix;
mod models;
mod search;
mod serve;
mod terminal;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::assist::Engine;
use crate::assist::retrieve::home::{Home, Writes, keep_at};
use crate::config::Config;
use crate::content::load::find_folder;
use terminal::Progress;

/// Answers customers in the words, register and customs of their market.
#[derive(Debug, Parser)]
#[command(name = "comity", version, propagate_version = true)]
struct Cli {
    #[command(flatten)]
    common: Common,
    #[command(subcommand)]
    command: Command,
}

/// What every command takes.
#[derive(Debug, Args)]
struct Common {
    /// The content folder [default: the nearest upwards that has glossaries/]
    #[arg(long, global = true, value_name = "DIR")]
    content: Option<PathBuf>,
    /// How to print: for people or one JSON document for programs
    #[arg(long, global = true, value_enum, default_value_t = Format::Text)]
    format: Format,
}

/// How to print.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people.
    Text,
    /// One JSON document.
    Json,
    /// TBX, of `glossary export` only.
    #[value(hide = true)]
    Tbx,
    /// CSV, of `glossary export` only.
    #[value(hide = true)]
    Csv,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// The service, with the workbench at /
    Serve(serve::Arguments),
    /// The whole pipeline once: language, answers, drafts and their reports
    Assist(assist::Arguments),
    /// Checks drafts
    Check(check::Arguments),
    /// Tells the language of texts
    Detect(detect::Arguments),
    /// Finds the answers that fit
    Search(search::Arguments),
    /// What the order of answers learned from agents, and how to take it back
    Learned(learned::Arguments),
    /// Validates all content
    Lint(lint::Arguments),
    /// Glossaries: other tools' files in and out, and what differs
    Glossary(glossary::Arguments),
    /// The culture adaptation matrix, market by market
    Matrix(matrix::Arguments),
    /// Measures a stage on labelled lines
    Eval(eval::Arguments),
}

/// Wrong use or broken content: what to tell, with exit 2.
#[derive(Debug)]
struct Wrong(String);

impl<E: std::error::Error> From<E> for Wrong {
    fn from(error: E) -> Self {
        Self(error.to_string())
    }
}

/// Runs the command that the arguments name.
pub fn main() -> ExitCode {
    let cli = Cli::parse();
    let common = &cli.common;
    let exports = matches!(&cli.command, Command::Glossary(arguments) if arguments.exports());
    if matches!(common.format, Format::Tbx | Format::Csv) && !exports {
        terminal::complain("--format tbx and csv are for `comity glossary export`");
        return ExitCode::from(2);
    }
    let done = match &cli.command {
        Command::Serve(arguments) => serve::run(common, arguments),
        Command::Assist(arguments) => assist::run(common, arguments),
        Command::Check(arguments) => check::run(common, arguments),
        Command::Detect(arguments) => detect::run(common, arguments),
        Command::Search(arguments) => search::run(common, arguments),
        Command::Learned(arguments) => learned::run(common, arguments),
        Command::Lint(arguments) => lint::run(common, arguments),
        Command::Glossary(arguments) => glossary::run(common, arguments),
        Command::Matrix(arguments) => matrix::run(common, arguments),
        Command::Eval(arguments) => eval::run(common, arguments),
    };
    match done {
        Ok(code) => code,
        Err(Wrong(message)) => {
            terminal::complain(&message);
            ExitCode::from(2)
        }
    }
}

impl Common {
    /// The content folder.
    fn folder(&self) -> Result<PathBuf, Wrong> {
        if let Some(folder) = &self.content {
            return Ok(folder.clone());
        }
        let here = std::env::current_dir().map_err(Wrong::from)?;
        find_folder(&here).ok_or_else(|| {
            Wrong("no content: neither here nor upwards is a folder with glossaries/; name one with --content".into())
        })
    }

    /// Loads the content, with a progress bar while the index is built.
    fn engine(&self) -> Result<Engine, Wrong> {
        let folder = self.folder()?;
        let progress = Progress::new("index");
        let engine = Engine::load(&folder, None, &|done, all| progress.show(done, all));
        progress.end();
        engine.map_err(|faults| Wrong(terminal::faults(&faults)))
    }

    /// The same, with the model that tells what sentences mean.
    fn finding_engine(&self) -> Result<Engine, Wrong> {
        let config = Config::from_environment()?;
        if let Some(why) = models::find(&config, &self.folder()?)? {
            terminal::complain(&format!("answers are found by their words alone: {why}"));
        }
        // What a service made is there, else what a command made before.
        let kept = Home { folder: config.data.clone(), writes: Writes::Never };
        let cached = || Some(Home { folder: config.cache.clone()?, writes: Writes::Now });
        if let Some(home) = Some(kept).filter(Home::is_there).or_else(cached) {
            keep_at(home);
        }
        self.engine()
    }

    /// The same, with what agents judged, where a service kept it in the data folder.
    fn heeding_engine(&self) -> Result<Engine, Wrong> {
        let engine = self.finding_engine()?;
        let judged = learned::record()?.map(|record| record.judged());
        Ok(engine.heeding(judged.unwrap_or_default()))
    }

    fn is_json(&self) -> bool {
        self.format == Format::Json
    }
}

/// Reads a text from `-m`, else the lines of standard input.
fn texts(message: Option<&str>) -> Result<Vec<String>, Wrong> {
    if let Some(message) = message {
        return Ok(vec![message.to_owned()]);
    }
    let text = std::io::read_to_string(std::io::stdin())?;
    Ok(text.lines().filter(|line| !line.trim().is_empty()).map(ToOwned::to_owned).collect())
}

/// Reads a file, `-` for standard input.
fn text_of(path: &Path) -> Result<String, Wrong> {
    if path == Path::new("-") {
        return Ok(std::io::read_to_string(std::io::stdin())?);
    }
    let bytes =
        std::fs::read(path).map_err(|error| Wrong(format!("{}: {error}", path.display())))?;
    String::from_utf8(bytes).map_err(|_| Wrong(format!("{}: the file is no UTF-8", path.display())))
}
