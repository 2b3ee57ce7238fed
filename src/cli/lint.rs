//! `comity lint`: validates all content.

use std::process::ExitCode;

use serde::Serialize;

use super::terminal::{Progress, bold, dim, green, print, print_json, red, yellow};
use super::{Common, Wrong};
use crate::assist::{lint::lint, shelf::library};
use crate::content::{Fault, Weight};

/// Arguments of `comity lint`.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// Exit 1 also when there are only warnings
    #[arg(long)]
    strict: bool,
}

/// One fault as JSON.
#[derive(Debug, Serialize)]
struct Shown<'a> {
    severity: &'static str,
    path: &'a str,
    line: usize,
    column: usize,
    excerpt: &'a str,
    message: &'a str,
}

pub(super) fn run(common: &Common, arguments: &Arguments) -> Result<ExitCode, Wrong> {
    let folder = common.folder()?;
    let progress = Progress::new("lint");
    let library = library(&folder);
    let (faults, broken) = match &library {
        Ok(library) => (lint(library, &|done, all| progress.show(done, all)), false),
        Err(faults) => (faults.clone(), true),
    };
    progress.end();
    let errors = faults.iter().filter(|fault| fault.weight > Weight::Warning).count();
    if common.is_json() {
        print_json(&faults.iter().map(shown).collect::<Vec<_>>());
    } else {
        for fault in &faults {
            print(&text(fault));
        }
        let warnings = faults.len() - errors;
        let told = format!("{errors} errors, {warnings} warnings");
        let told = if errors > 0 { red(&told) } else { green(&told) };
        let what = match &library {
            Ok(library) => format!(
                "{} markets, {} channels, {} answers, {} glossaries",
                library.markets.len(),
                library.channels.len(),
                library.answers.len(),
                library.glossaries.len()
            ),
            Err(_) => "the content cannot be loaded".into(),
        };
        print(&format!("{told} {}\n", dim(&format!("in {what}"))));
    }
    Ok(match (broken, errors, faults.len()) {
        (true, ..) => ExitCode::from(2),
        (_, 0, 0) => ExitCode::SUCCESS,
        (_, 0, _) if !arguments.strict => ExitCode::SUCCESS,
        _ => ExitCode::from(1),
    })
}

fn shown(fault: &Fault) -> Shown<'_> {
    Shown {
        severity: if fault.weight == Weight::Warning { "warning" } else { "error" },
        path: &fault.path,
        line: fault.line,
        column: fault.column,
        excerpt: &fault.excerpt,
        message: &fault.message,
    }
}

fn text(fault: &Fault) -> String {
    let told = fault.to_string();
    let (head, rest) = told.split_once('\n').unwrap_or((&told, ""));
    let head = bold(head);
    let rest = if fault.weight == Weight::Warning { yellow(rest) } else { red(rest) };
    if fault.line == 0 { format!("{head}\n\n") } else { format!("{head}\n{rest}\n\n") }
}
