//! `comity glossary diff A [B]`.

use std::path::PathBuf;
use std::process::ExitCode;

use super::super::terminal::{bold, dim, green, print, print_json, red, yellow};
use super::super::{Common, Wrong};
use super::{Tool, base_of, library, locale_of};
use crate::exchange::diff::{Change, diff};
use crate::exchange::{Base, Options, content_base};

/// Arguments of `comity glossary diff`.
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Arguments {
    /// The file before; where no other is given, the one after, and before is the content
    before: PathBuf,
    /// The file after
    after: Option<PathBuf>,
    /// Only this locale; also the language of a file that does not say its own
    #[arg(long)]
    locale: Option<String>,
    /// The language of the source column, where a file does not say it
    #[arg(long, value_name = "LOCALE")]
    source: Option<String>,
    /// The tool that wrote a delimited file [default: told from its columns]
    #[arg(long, value_enum, value_name = "TOOL")]
    from: Option<Tool>,
}

pub(in crate::cli) fn run(common: &Common, arguments: &Arguments) -> Result<ExitCode, Wrong> {
    let locale = locale_of(arguments.locale.as_deref())?;
    // Without content there are no markets to know; two files can be compared all the same.
    let library = library(common);
    let options = Options {
        dialect: arguments.from.map(Tool::dialect),
        source: locale_of(arguments.source.as_deref())?,
        target: locale.clone(),
        markets: library.as_ref().map(super::markets).unwrap_or_default(),
        ..Options::default()
    };
    let (mut before, mut after) = if let Some(after) = &arguments.after {
        (base_of(&arguments.before, &options)?, base_of(after, &options)?)
    } else {
        let content = content_base(&library?).map_err(|refused| {
            Wrong(refused.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))
        })?;
        let after = base_of(&arguments.before, &options)?;
        // What the file does not speak of is not removed by it.
        let known: Vec<String> = after.locales().into_iter().map(ToOwned::to_owned).collect();
        let rows = content.rows.into_iter().filter(|row| known.contains(&row.locale)).collect();
        (Base { rows, ..Base::default() }, after)
    };
    if let Some(locale) = &locale {
        for base in [&mut before, &mut after] {
            base.rows.retain(|row| row.locale == locale.as_str());
        }
    }
    let changes = diff(&before, &after, arguments.after.is_none());
    if common.is_json() {
        print_json(&changes);
    } else {
        print(&text(&changes));
    }
    Ok(ExitCode::SUCCESS)
}

fn text(changes: &[Change]) -> String {
    let line = |text: &str| text.replace('\n', "\\n");
    let mut told = String::new();
    let mut last = (String::new(), String::new());
    for change in changes {
        let here = (change.locale.clone(), change.concept.clone());
        if here != last {
            told += &format!("{} {}\n", bold(&change.concept), dim(&change.locale));
            last = here;
        }
        let cell = |column: &str, after: bool| {
            let found = change.cells.iter().find(|cell| cell.column == column);
            found.map_or("", |cell| if after { &cell.after } else { &cell.before })
        };
        told += &match change.change {
            "added" => green(&format!("  + {} {}", line(&change.term), cell("status", true))),
            "removed" => red(&format!("  - {} {}", line(&change.term), cell("status", false))),
            _ => yellow(&format!("  ~ {}", line(&change.term))),
        };
        told += "\n";
        if change.change == "changed" {
            for cell in &change.cells {
                let shown = |text: &str| if text.is_empty() { "(none)".into() } else { line(text) };
                told += &format!(
                    "      {:14} {} → {}\n",
                    cell.column,
                    shown(&cell.before),
                    shown(&cell.after)
                );
            }
        }
    }
    let count = |kind: &str| changes.iter().filter(|change| change.change == kind).count();
    let (added, removed, changed) = (count("added"), count("removed"), count("changed"));
    told + &format!("{added} added, {removed} removed, {changed} changed\n")
}
