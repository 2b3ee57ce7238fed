//! `comity glossary`: other tools' files in and out, and what differs.

mod diff;
mod export;
mod import;

use std::path::Path;
use std::process::ExitCode;

use clap::{Subcommand, ValueEnum};

use super::{Common, Wrong};
use crate::content::Library;
use crate::content::load::load;
use crate::exchange::{self, Base, Dialect, Options, Refused};
use crate::language::Locale;

/// Arguments of `comity glossary`.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Takes a language of another tool's file into the glossary of a locale
    Import(import::Arguments),
    /// Writes the glossaries for another tool, to standard output
    Export(export::Arguments),
    /// Tells what differs between two files, or between the content and a file
    Diff(diff::Arguments),
}

/// A delimited format.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Tool {
    /// Our own columns, with the locale in the first.
    Ours,
    /// `DeepL`: source, target and their languages, no header.
    Deepl,
    /// Weblate.
    Weblate,
    /// Phrase Strings.
    Phrase,
    /// memoQ.
    Memoq,
    /// Phrase TMS, Crowdin and others with named columns; read only.
    Tagged,
    /// UTX; read only.
    Utx,
}

impl Tool {
    fn dialect(self) -> Dialect {
        match self {
            Self::Ours => Dialect::Ours,
            Self::Deepl => Dialect::Deepl,
            Self::Weblate => Dialect::Weblate,
            Self::Phrase => Dialect::Phrase,
            Self::Memoq => Dialect::Memoq,
            Self::Tagged => Dialect::Tagged,
            Self::Utx => Dialect::Utx,
        }
    }
}

impl Arguments {
    /// Whether it writes other tools' formats.
    pub(super) fn exports(&self) -> bool {
        matches!(self.action, Action::Export(_))
    }
}

pub(super) fn run(common: &Common, arguments: &Arguments) -> Result<ExitCode, Wrong> {
    match &arguments.action {
        Action::Import(arguments) => import::run(common, arguments),
        Action::Export(arguments) => export::run(common, arguments),
        Action::Diff(arguments) => diff::run(common, arguments),
    }
}

/// Loads the content as far as glossaries need it: no index.
fn library(common: &Common) -> Result<Library, Wrong> {
    load(&common.folder()?).map_err(|faults| Wrong(super::terminal::faults(&faults)))
}

fn markets(library: &Library) -> Vec<String> {
    library.markets.keys().map(ToString::to_string).collect()
}

/// Reads a term base; what is wrong in it is told with the file's name.
fn base_of(path: &Path, options: &Options) -> Result<Base, Wrong> {
    let wrong = |told: &str| Wrong(format!("{}: {told}", path.display()));
    let size = std::fs::metadata(path).map_err(|error| wrong(&error.to_string()))?.len();
    if size > 64 << 20 {
        return Err(wrong("the file is larger than 64 MiB"));
    }
    let bytes = std::fs::read(path).map_err(|error| wrong(&error.to_string()))?;
    let beside = path.parent().map(Path::to_path_buf);
    let options = Options { beside, ..options.clone() };
    exchange::read(&bytes, &options).map_err(|refused| refusal(path, &refused))
}

/// The reasons why a file was refused, one a line.
fn refusal(path: &Path, refused: &[Refused]) -> Wrong {
    let name = path.display();
    let lines = refused.iter().map(|refused| match refused.line {
        0 => format!("{name}: {}", refused.reason),
        line => format!("{name}:{line}: {}", refused.reason),
    });
    Wrong(lines.collect::<Vec<_>>().join("\n"))
}

fn locale_of(tag: Option<&str>) -> Result<Option<Locale>, Wrong> {
    tag.map(Locale::parse).transpose().map_err(Wrong::from)
}
