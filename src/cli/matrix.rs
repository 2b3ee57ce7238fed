//! `comity matrix`: the culture adaptation matrix, market by market.

use std::process::ExitCode;

use clap::ValueEnum;

use super::terminal::{print, print_json};
use super::{Common, Format, Wrong};
use crate::insight::matrix;

/// Arguments of `comity matrix`.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// Only this market
    #[arg(long)]
    market: Option<String>,
    /// As a document
    #[arg(long, value_enum, value_name = "KIND")]
    r#as: Option<Kind>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Kind {
    /// Markdown.
    Markdown,
    /// HTML.
    Html,
}

pub(super) fn run(common: &Common, arguments: &Arguments) -> Result<ExitCode, Wrong> {
    let engine = common.engine()?;
    let mut rows = matrix::matrix(&engine.library);
    if let Some(id) = &arguments.market {
        rows.retain(|row| &row.market == id);
        if rows.is_empty() {
            return Err(Wrong(format!("the market “{id}” is not known")));
        }
    }
    match (common.format, arguments.r#as) {
        (Format::Json, _) => print_json(&rows),
        (_, None) => print(&matrix::text(&rows)),
        (_, Some(Kind::Markdown)) => print(&matrix::markdown(&rows)),
        (_, Some(Kind::Html)) => print(&matrix::html(&rows)),
    }
    Ok(ExitCode::SUCCESS)
}
