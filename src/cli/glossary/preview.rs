//! `comity glossary preview NEW.csv --locale L`.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use serde_json::{Value, json};

use super::super::terminal::{bold, dim, green, print, print_json, red, yellow};
use super::super::{Common, Wrong, text_of};
use crate::assist::preview::{Candidate, Change, Preview, Subject, preview};
use crate::assist::shelf::library;
use crate::check::Finding;
use crate::content::{Fault, MarketId, Severity, Weight};
use crate::language::Locale;

/// Arguments of `comity glossary preview`.
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Arguments {
    /// The glossary as it would be, in our columns; - is standard input
    file: PathBuf,
    /// The locale whose glossary it would be
    #[arg(long)]
    locale: String,
    /// Recent drafts to look at beside the answers, one a line
    #[arg(long, value_name = "FILE")]
    drafts: Option<PathBuf>,
    /// Only this market [default: each that is served in the locale]
    #[arg(long, value_name = "ID")]
    market: Option<String>,
}

/// Exit 1 where something would newly be flagged or the file has an error, 2 where it could not be
/// loaded.
pub(in crate::cli) fn run(common: &Common, arguments: &Arguments) -> Result<ExitCode, Wrong> {
    let locale = Locale::parse(&arguments.locale)?;
    let csv = text_of(&arguments.file)?;
    let drafts = arguments.drafts.as_deref().map(text_of).transpose()?.unwrap_or_default();
    let lines: Vec<(usize, &str)> =
        (1..).zip(drafts.lines()).filter(|(_, line)| !line.trim().is_empty()).collect();
    let drafts: Vec<String> = lines.iter().map(|(_, line)| (*line).to_owned()).collect();
    let library = library(&common.folder()?)
        .map_err(|faults| Wrong(super::super::terminal::faults(&faults)))?;
    let market = arguments.market.as_deref().map(MarketId::parse).transpose()?;
    if let Some(unknown) = market.as_ref().filter(|id| !library.markets.contains_key(*id)) {
        let known: Vec<&str> = library.markets.keys().map(MarketId::as_str).collect();
        return Err(Wrong(format!("there is no market {unknown}; known: {}", known.join(", "))));
    }
    let candidate =
        Candidate { locale: &locale, csv: &csv, drafts: &drafts, market: market.as_ref() };
    let found = preview(&library, &candidate).map_err(|faults| refusal(&faults))?;
    let name_of = |of: &Subject| match of {
        Subject::Answer(id) => id.to_string(),
        Subject::Draft(number) => {
            let path = arguments.drafts.as_deref().unwrap_or(Path::new("-")).display();
            let line = lines.get(*number).map_or(0, |(line, _)| *line);
            format!("{path}:{line}")
        }
    };
    if common.is_json() {
        print_json(&as_json(&found, &name_of));
    } else {
        print(&text(&found, &name_of));
    }
    let fails =
        !found.flagged.is_empty() || found.faults.iter().any(|f| f.weight > Weight::Warning);
    Ok(if fails { ExitCode::from(1) } else { ExitCode::SUCCESS })
}

fn refusal(faults: &[Fault]) -> Wrong {
    let told: Vec<String> = faults.iter().map(ToString::to_string).collect();
    Wrong(format!("with this glossary the content could not be loaded\n{}", told.join("\n")))
}

fn text(found: &Preview, name_of: &dyn Fn(&Subject) -> String) -> String {
    let mut told = String::new();
    for fault in &found.faults {
        told += &format!("{fault}\n\n");
    }
    for (changes, sign) in [(&found.flagged, "+"), (&found.freed, "-")] {
        for Change { of, market, locale, findings } in changes {
            told += &format!("{} {}\n", bold(&name_of(of)), dim(&format!("{market} {locale}")));
            for finding in findings {
                told += &line(sign, finding);
            }
        }
    }
    let (flagged, freed) = (found.flagged.len(), found.freed.len());
    let count = format!("{flagged} texts newly flagged, {freed} freed");
    let count = if flagged > 0 { red(&count) } else { green(&count) };
    told + &format!("{count} {}\n", dim(&format!("{} faults", found.faults.len())))
}

fn line(sign: &str, finding: &Finding) -> String {
    let colour = match finding.severity {
        _ if sign == "-" => green,
        Severity::Error => red,
        Severity::Warning => yellow,
        Severity::Note => dim,
    };
    let Finding { rule, excerpt, replacements, suggestions, evidence, .. } = finding;
    let doubtful = suggestions.iter().map(|other| format!("{other}?"));
    let offers: Vec<String> = replacements.iter().cloned().chain(doubtful).collect();
    let offers = match offers.as_slice() {
        [] => String::new(),
        offers => format!(" → {}", offers.join(" · ")),
    };
    let head = colour(&format!("  {sign} “{excerpt}”"));
    format!("{head}{offers} {}\n", dim(&format!("{rule} · {}", evidence.source)))
}

fn as_json(found: &Preview, name_of: &dyn Fn(&Subject) -> String) -> Value {
    let changes = |changes: &[Change]| -> Vec<Value> {
        let change = |change: &Change| {
            let kind = if matches!(change.of, Subject::Answer(_)) { "answer" } else { "draft" };
            json!({
                kind: name_of(&change.of),
                "market": change.market.as_str(),
                "locale": change.locale.as_str(),
                "findings": change.findings.iter().map(shown).collect::<Vec<_>>(),
            })
        };
        changes.iter().map(change).collect()
    };
    json!({
        "flagged": changes(&found.flagged),
        "freed": changes(&found.freed),
        "faults": found.faults.iter().map(|fault| json!({
            "severity": if fault.weight == Weight::Warning { "warning" } else { "error" },
            "path": fault.path,
            "line": fault.line,
            "column": fault.column,
            "excerpt": fault.excerpt,
            "message": fault.message,
        })).collect::<Vec<_>>(),
    })
}

fn shown(finding: &Finding) -> Value {
    json!({
        "check": finding.check,
        "rule": finding.rule,
        "severity": finding.severity.name(),
        "excerpt": finding.excerpt,
        "source": finding.evidence.source,
        "replacements": finding.replacements,
        "suggestions": finding.suggestions,
    })
}
