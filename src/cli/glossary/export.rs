//! `comity glossary export --format tbx|csv`.

use std::process::ExitCode;

use super::super::terminal::{note, print, yellow};
use super::super::{Common, Format, Wrong};
use super::{Tool, library, locale_of, markets};
use crate::exchange::{Options, content_base, write_delimited, write_tbx};

/// Arguments of `comity glossary export`.
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Arguments {
    /// Only the glossaries of these locales; of two languages, the target's
    #[arg(long)]
    locale: Vec<String>,
    /// The tool that shall read a CSV file
    #[arg(long, value_enum, value_name = "TOOL", default_value_t = Tool::Ours)]
    to: Tool,
    /// The language of the source column, for tools that have one
    #[arg(long, value_name = "LOCALE")]
    source: Option<String>,
}

pub(in crate::cli) fn run(common: &Common, arguments: &Arguments) -> Result<ExitCode, Wrong> {
    let library = library(common)?;
    let mut base = content_base(&library).map_err(|refused| {
        Wrong(refused.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))
    })?;
    let source = locale_of(arguments.source.as_deref())?;
    let mut locales = Vec::new();
    for tag in &arguments.locale {
        locales.extend(locale_of(Some(tag))?);
    }
    if !locales.is_empty() {
        let known: Vec<String> = base.locales().into_iter().map(ToOwned::to_owned).collect();
        for locale in locales.iter().chain(&source) {
            if !known.iter().any(|tag| tag == locale.as_str()) {
                return Err(Wrong(format!(
                    "there is no glossary for {locale}; there are {}",
                    known.join(", ")
                )));
            }
        }
        let wanted = |tag: &str| locales.iter().chain(&source).any(|known| known.as_str() == tag);
        base.rows.retain(|row| wanted(&row.locale));
    }
    let text = match common.format {
        Format::Tbx => {
            let options = Options { markets: markets(&library), ..Options::default() };
            write_tbx(&mut base, &options)
        }
        Format::Csv => {
            let dialect = arguments.to.dialect();
            write_delimited(&mut base, dialect, source.as_ref(), locales.first())
                .map_err(|refused| Wrong(refused.to_string()))?
        }
        Format::Text | Format::Json => {
            return Err(Wrong("name what to write: --format tbx or --format csv".into()));
        }
    };
    base.told.iter().for_each(|told| note(&yellow(told)));
    print(&text);
    Ok(ExitCode::SUCCESS)
}
