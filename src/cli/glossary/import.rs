//! `comity glossary import FILE --locale L`.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::super::terminal::{bold, dim, note, print, print_json, yellow};
use super::super::{Common, Wrong};
use super::{Tool, base_of, library, locale_of, markets, refusal};
use crate::exchange::merge::{Merged, merge};
use crate::exchange::{Base, Options, Row};
use crate::language::Locale;

/// Arguments of `comity glossary import`.
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Arguments {
    /// A term base: TBX, or a delimited file of another tool
    file: PathBuf,
    /// The locale whose glossary takes the terms
    #[arg(long)]
    locale: String,
    /// The tool that wrote a delimited file [default: told from its columns]
    #[arg(long, value_enum, value_name = "TOOL")]
    from: Option<Tool>,
    /// The language of the source column, where the file does not say it
    #[arg(long, value_name = "LOCALE")]
    source: Option<String>,
    /// Put before each concept's id, so that ids of two files do not meet
    #[arg(long, value_name = "TEXT", default_value = "")]
    prefix: String,
    /// Leave `domain` empty: terms with a subject field apply everywhere (the field is kept)
    #[arg(long)]
    no_domain: bool,
    /// Read a TBX 2 file whose own constraints (XCS) cannot be found
    #[arg(long)]
    unconstrained: bool,
    /// Tell what would be written, and write nothing
    #[arg(long)]
    dry_run: bool,
}

pub(in crate::cli) fn run(common: &Common, arguments: &Arguments) -> Result<ExitCode, Wrong> {
    let folder = common.folder()?;
    let library = library(common)?;
    let locale = Locale::parse(&arguments.locale)?;
    let source = locale_of(arguments.source.as_deref())?;
    let options = Options {
        dialect: arguments.from.map(Tool::dialect),
        markets: markets(&library),
        target: Some(locale.clone()).filter(|target| source.as_ref() != Some(target)),
        source,
        prefix: arguments.prefix.clone(),
        unconstrained: arguments.unconstrained,
        no_domain: arguments.no_domain,
        ..Options::default()
    };
    let base = base_of(&arguments.file, &options)?;
    let language =
        base.language_for(&locale).ok_or_else(|| missing(&arguments.file, &base, &locale))?;
    let bound = |row: &&Row| row.locale == language && !row.get("domain").is_empty();
    let fields = base.rows.iter().filter(bound).count();
    let name = format!("glossaries/{locale}.csv");
    let path = folder.join(&name);
    let before = library.files.0.get(&name).map_or("", |text| text);
    let mut merged = merge(&name, before, &base, &language)
        .map_err(|refused| refusal(&arguments.file, &refused))?;
    if fields > 0 {
        merged.told.push(format!(
            "{fields} terms have a subject field and apply only where the situation's domain is \
             the same; --no-domain lets them apply everywhere"
        ));
    }
    let news = merged.added + merged.changed > 0;
    if news && !arguments.dry_run {
        write(&path, &merged.text)?;
    }
    let told: Vec<&String> = base.told.iter().chain(&merged.told).collect();
    if common.is_json() {
        print_json(&serde_json::json!({
            "file": name,
            "language": language,
            "added": merged.added,
            "changed": merged.changed,
            "unchanged": merged.same,
            "written": news && !arguments.dry_run,
            "told": told,
        }));
    } else {
        told.iter().for_each(|told| note(&yellow(told)));
        print(&summary(&name, &language, &merged, &base));
    }
    Ok(ExitCode::SUCCESS)
}

fn summary(name: &str, language: &str, merged: &Merged, base: &Base) -> String {
    let others: Vec<&str> =
        base.locales().into_iter().filter(|tag| !tag.is_empty() && *tag != language).collect();
    let more = match others.as_slice() {
        [] => String::new(),
        others => format!("; the file also has {}", others.join(", ")),
    };
    let Merged { added, changed, same, .. } = merged;
    let told = format!("{added} terms added, {changed} changed, {same} unchanged");
    format!("{}: {told} {}\n", bold(name), dim(&format!("(from {language}{more})")))
}

fn missing(path: &Path, base: &Base, locale: &Locale) -> Wrong {
    let known: Vec<&str> = base.locales().into_iter().filter(|tag| !tag.is_empty()).collect();
    let name = path.display();
    Wrong(match known.as_slice() {
        [] => {
            format!("{name}: the file does not say its languages; name the source's with --source")
        }
        known => format!("{name}: no terms for {locale}; the file has {}", known.join(", ")),
    })
}

/// Writes a file whole: a reader sees the old one or the new one.
fn write(path: &Path, text: &str) -> Result<(), Wrong> {
    let wrong = |error: std::io::Error| Wrong(format!("{}: {error}", path.display()));
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(wrong)?;
    }
    // A hidden file beside it: the loader passes it over, and a rename stays on one disk.
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let draft = path.with_file_name(format!(".{name}.{}", std::process::id()));
    std::fs::write(&draft, text)
        .and_then(|()| std::fs::rename(&draft, path))
        .inspect_err(|_| drop(std::fs::remove_file(&draft)))
        .map_err(wrong)
}
