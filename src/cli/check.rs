//! `comity check`: checks drafts.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::ValueEnum;

use super::facts::Facts;
use super::terminal::{bold, dim, green, print, print_json, red, yellow};
use super::{Common, Wrong, text_of};
use crate::assist::{Checking, Engine};
use crate::check::{Finding, Promise, Report, Verdict};
use crate::content::{Fault, Severity, Weight};
use crate::language::Locale;

/// Arguments of `comity check`.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// Drafts; - is standard input
    #[arg(default_value = "-")]
    files: Vec<PathBuf>,
    #[command(flatten)]
    facts: Facts,
    /// Writes the revised text back (to standard output for -)
    #[arg(long)]
    fix: bool,
    /// Exit 1 from this severity on
    #[arg(long, value_enum, default_value_t = FailOn::Error)]
    fail_on: FailOn,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum FailOn {
    /// Errors.
    Error,
    /// Warnings and errors.
    Warning,
    /// Anything.
    Note,
    /// Never.
    Never,
}

pub(super) fn run(common: &Common, arguments: &Arguments) -> Result<ExitCode, Wrong> {
    let engine = common.engine()?;
    let situation = arguments.facts.situation(&engine, &[])?;
    let agent = arguments.facts.agent()?;
    let mut worst = None;
    let mut shown = Vec::new();
    for path in &arguments.files {
        let mut text = text_of(path)?;
        let check =
            |text: &str| engine.check(&Checking { text, ..Checking::default() }, &situation);
        let mut report = check(&text)?;
        if arguments.fix {
            // What is told is what the fixes leave.
            let before = std::mem::replace(&mut text, report.revised);
            report = check(&text)?;
            put(path, &before, &text, common.is_json())?;
        }
        worst = worst.max(report.findings.iter().map(|finding| finding.severity).max());
        if common.is_json() {
            shown.push(as_json(&engine, path, &report, &agent));
        } else if !(arguments.fix && path == Path::new("-")) {
            print(&report_text(&engine, &path.display().to_string(), &text, &report, &agent));
        }
    }
    if common.is_json() {
        print_json(&shown);
    }
    let fails = match arguments.fail_on {
        FailOn::Error => worst >= Some(Severity::Error),
        FailOn::Warning => worst >= Some(Severity::Warning),
        FailOn::Note => worst.is_some(),
        FailOn::Never => false,
    };
    Ok(if fails { ExitCode::from(1) } else { ExitCode::SUCCESS })
}

/// Writes the revised text back; to standard output for `-`, unless a JSON document goes there.
fn put(path: &Path, before: &str, revised: &str, json: bool) -> Result<(), Wrong> {
    if path == Path::new("-") {
        if !json {
            print(revised);
        }
    } else if revised != before {
        std::fs::write(path, revised)
            .map_err(|error| Wrong(format!("{}: {error}", path.display())))?;
    }
    Ok(())
}

/// The report for people: each finding with its line marked, then what is promised.
pub(super) fn report_text(
    engine: &Engine,
    name: &str,
    text: &str,
    report: &Report,
    agent: &Locale,
) -> String {
    let mut told = String::new();
    for finding in &report.findings {
        let place = Fault::at(Weight::Warning, name, text, finding.span.clone(), "");
        let severity = finding.severity.name();
        let colour = match finding.severity {
            Severity::Error => red,
            Severity::Warning => yellow,
            Severity::Note => dim,
        };
        let head = format!("{name}:{}:{}:", place.line, place.column);
        told +=
            &format!("{} {} {}\n", bold(&head), colour(severity), words(engine, finding, agent));
        if !finding.span.is_empty() {
            let lead: String = place.excerpt.chars().take(place.column - 1).collect();
            let gap = " ".repeat(super::terminal::width(&lead));
            let mark = "^".repeat(super::terminal::width(&finding.excerpt).clamp(1, 80));
            told += &format!("  {}\n  {gap}{}\n", place.excerpt, colour(&mark));
        }
        let mut offers = finding.replacements.clone();
        offers.extend(finding.suggestions.iter().map(|other| format!("{other}?")));
        if !offers.is_empty() {
            told += &format!("  → {}\n", green(&offers.join(" · ")));
        }
        told +=
            &format!("  {}\n\n", dim(&format!("{} · {}", finding.rule, finding.evidence.source)));
    }
    for promise in &report.promises {
        let action = promise.action.as_deref().unwrap_or("other");
        let due = promise.by.as_ref().map(|by| by.strftime("%F %H:%M %Z").to_string());
        let due = due.map_or("no date".to_owned(), |by| format!("by {by}"));
        told += &format!("{} {action}, {due}\n  {}\n\n", bold("promise"), promise.excerpt);
    }
    let verdict = match report.verdict {
        Verdict::Ready => green("ready"),
        Verdict::Review => yellow("review"),
        Verdict::Blocked => red("blocked"),
    };
    told + &format!("{verdict} {}\n", dim(&format!("{name}, {}", report.locale)))
}

fn words(engine: &Engine, finding: &Finding, agent: &Locale) -> String {
    engine.word(finding, agent)
}

fn as_json(engine: &Engine, path: &Path, report: &Report, agent: &Locale) -> serde_json::Value {
    let findings: Vec<serde_json::Value> = report
        .findings
        .iter()
        .map(|finding| {
            serde_json::json!({
                "check": finding.check,
                "rule": finding.rule,
                "severity": finding.severity.name(),
                "start": finding.span.start,
                "end": finding.span.end,
                "excerpt": finding.excerpt,
                "message": words(engine, finding, agent),
                "replacements": finding.replacements,
                "suggestions": finding.suggestions,
                "evidence": {
                    "concept": finding.evidence.concept,
                    "matched": finding.evidence.matched,
                    "how": finding.evidence.how,
                    "source": finding.evidence.source,
                },
                "dismiss_key": finding.dismiss_key,
            })
        })
        .collect();
    serde_json::json!({
        "file": path.display().to_string(),
        "verdict": report.verdict.name(),
        "locale": report.locale.as_str(),
        "offsets": "utf-8",
        "findings": findings,
        "promises": report.promises.iter().map(promise_as_json).collect::<Vec<_>>(),
        "revised": report.revised,
        "parts": report.parts,
        "library": engine.library.hash,
    })
}

fn promise_as_json(promise: &Promise) -> serde_json::Value {
    let within = promise.within.as_ref();
    serde_json::json!({
        "start": promise.span.start,
        "end": promise.span.end,
        "excerpt": promise.excerpt,
        "action": promise.action,
        "within": within.map(|(value, unit)| serde_json::json!({"value": value, "unit": unit})),
        "by": promise.by.as_ref().map(|by| by.strftime("%FT%T%:z").to_string()),
        "bounded": promise.bounded,
    })
}
