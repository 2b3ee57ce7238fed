//! `comity glossary export --format tbx|csv`, the form of TBX with `--style`, the tool of CSV with `--to`.

use std::process::ExitCode;

use clap::ValueEnum;

use super::super::terminal::{note, print, yellow};
use super::super::{Common, Format, Wrong};
use super::{Tool, library, locale_of, markets};
use crate::exchange::{Options, Style, content_base, write_delimited, write_tbx};

/// Arguments of `comity glossary export`.
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Arguments {
    /// Only the glossaries of these locales; of two languages, the target's
    #[arg(long)]
    locale: Vec<String>,
    /// How TBX is written: version 3 in one of its styles, or version 2 [default: dca]
    #[arg(long, value_enum)]
    style: Option<Form>,
    /// The tool that shall read a CSV file [default: ours]
    #[arg(long, value_enum, value_name = "TOOL", conflicts_with = "style")]
    to: Option<Tool>,
    /// The language of the source column, for tools that have one
    #[arg(long, value_name = "LOCALE")]
    source: Option<String>,
}

/// A form of TBX.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Form {
    /// TBX 3, data categories as attributes.
    Dca,
    /// TBX 3, data categories as tags.
    Dct,
    /// TBX 2, which many tools still ask for.
    Martif,
}

impl Arguments {
    /// What is written; an option that only one format has tells it too.
    fn format(&self, named: Format) -> Result<Format, Wrong> {
        let wrong = |told: &str| Err(Wrong(told.to_owned()));
        match named {
            Format::Text if self.style.is_some() => Ok(Format::Tbx),
            Format::Text if self.to.is_some() => Ok(Format::Csv),
            Format::Tbx if self.to.is_some() => {
                wrong("--to names the tool that reads a CSV file; how TBX is written says --style")
            }
            Format::Tbx if self.source.is_some() => {
                wrong("TBX has no source column; name the languages with --locale")
            }
            Format::Csv if self.style.is_some() => {
                wrong("--style says how TBX is written; for CSV, name the tool with --to")
            }
            Format::Tbx | Format::Csv => Ok(named),
            Format::Text | Format::Json => {
                wrong("name what to write: --format tbx or --format csv")
            }
        }
    }
}

pub(in crate::cli) fn run(common: &Common, arguments: &Arguments) -> Result<ExitCode, Wrong> {
    let format = arguments.format(common.format)?;
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
    let text = if format == Format::Tbx {
        let style = match arguments.style {
            None | Some(Form::Dca) => Style::Dca,
            Some(Form::Dct) => Style::Dct,
            Some(Form::Martif) => Style::Martif,
        };
        let options = Options { markets: markets(&library), ..Options::default() };
        write_tbx(&mut base, style, &options)
    } else {
        let tool = arguments.to.unwrap_or(Tool::Ours);
        if matches!(tool, Tool::Deepl | Tool::Weblate) && locales.len() > 1 {
            let told = "the format holds two languages: beside --source, name one with --locale";
            return Err(Wrong(told.into()));
        }
        let dialect = tool.dialect();
        write_delimited(&mut base, dialect, source.as_ref(), locales.first())
            .map_err(|refused| Wrong(refused.to_string()))?
    };
    base.told.iter().for_each(|told| note(&yellow(told)));
    print(&text);
    Ok(ExitCode::SUCCESS)
}
