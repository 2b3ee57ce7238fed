//! `comity assist`: the whole pipeline once, on the terminal.

use std::process::ExitCode;

use super::check::report_text;
use super::facts::Facts;
use super::terminal::{bold, dim, green, print, print_json, yellow};
use super::{Common, Wrong, texts};
use crate::assist::{Assistance, Engine, Suggestion};
use crate::language::Locale;

/// Arguments of `comity assist`.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// The customer's message; without it each line of standard input
    #[arg(short, long)]
    message: Option<String>,
    #[command(flatten)]
    facts: Facts,
    /// A value for the answers, `name=value`; repeatable
    #[arg(long = "arg", value_name = "NAME=VALUE")]
    args: Vec<String>,
    /// At most so many suggestions
    #[arg(long, default_value_t = 3)]
    limit: usize,
}

pub(super) fn run(common: &Common, arguments: &Arguments) -> Result<ExitCode, Wrong> {
    let engine = common.heeding_engine()?;
    let agent = arguments.facts.agent()?;
    let mut shown = Vec::new();
    for message in texts(arguments.message.as_deref())? {
        let mut situation = arguments.facts.situation(&engine, &arguments.args)?;
        situation.message = Some(message.clone());
        let help = engine.assist(&situation, &agent, arguments.limit)?;
        if common.is_json() {
            shown.push(as_json(&engine, &message, &help));
        } else {
            print(&text(&engine, &message, &help, &agent));
        }
    }
    if common.is_json() {
        print_json(&shown);
    }
    Ok(ExitCode::SUCCESS)
}

fn text(engine: &Engine, message: &str, help: &Assistance, agent: &Locale) -> String {
    let language = &help.language;
    let sure = if language.reliable { "" } else { ", unsure" };
    let mut told = format!(
        "{}\n{} {} {}\n",
        bold(message),
        language.language,
        dim(&format!("{:.2}{sure}", language.confidence)),
        dim(&format!("→ reply in {}", help.locale))
    );
    if let Some(gap) = &help.language_gap {
        told += &yellow(&format!("nobody here writes {gap}: replying in {}\n", help.locale));
    }
    if let Some(commitment) = &help.commitment {
        let by = commitment.by.strftime("%a %Y-%m-%d %H:%M %Z");
        told += &dim(&format!("hears again by {by}\n"));
    }
    if let Some(escalation) = &help.escalation {
        told += &yellow(&format!("goes to: {} ({})\n", escalation.level, escalation.reason));
    }
    if help.none_fits {
        told += &yellow("no answer fits\n");
    }
    for (number, suggestion) in (1..).zip(&help.suggestions) {
        told += &one(engine, number, suggestion, agent);
    }
    told + "\n"
}

fn one(engine: &Engine, number: usize, suggestion: &Suggestion, agent: &Locale) -> String {
    let found = &suggestion.found;
    let mut told = format!(
        "\n{} {} {}\n",
        bold(&format!("{number}. {}", found.title)),
        green(&format!("{:.2}", found.confidence)),
        dim(&format!("{} · “{}”", found.answer, found.matched_question))
    );
    let lines =
        |text: &str| -> String { text.lines().map(|line| format!("   {line}\n")).collect() };
    told += &lines(&suggestion.rendered.text);
    if let Some(other) = &suggestion.rendered.fallback_from {
        let locale = &suggestion.rendered.locale;
        told += &yellow(&format!("   not written in {other}: this is {locale}\n"));
    }
    if !suggestion.rendered.missing.is_empty() {
        let missing = suggestion.rendered.missing.join(", ");
        told += &yellow(&format!("   missing: {missing} (--arg NAME=VALUE)\n"));
    }
    let language = suggestion.rendered.locale.language();
    if let Some(mirror) = suggestion.mirror.as_ref().filter(|m| m.locale.language() != language) {
        told += &dim(&format!("   — {} —\n{}", mirror.locale, lines(&mirror.text)));
    }
    let text = &suggestion.rendered.text;
    told += &lines(&report_text(engine, "draft", text, &suggestion.report, agent));
    told
}

fn as_json(engine: &Engine, message: &str, help: &Assistance) -> serde_json::Value {
    let suggestions: Vec<serde_json::Value> = help
        .suggestions
        .iter()
        .map(|suggestion| {
            serde_json::json!({
                "answer": suggestion.found.answer.as_str(),
                "title": suggestion.found.title,
                "score": suggestion.found.score,
                "confidence": suggestion.found.confidence,
                "text": suggestion.rendered.text,
                "locale": suggestion.rendered.locale.as_str(),
                "missing": suggestion.rendered.missing,
                "step": suggestion.step,
                "mirror": suggestion.mirror.as_ref().map(|mirror| {
                    serde_json::json!({"locale": mirror.locale.as_str(), "text": mirror.text})
                }),
                "verdict": suggestion.report.verdict.name(),
            })
        })
        .collect();
    serde_json::json!({
        "message": message,
        "language": help.language.language,
        "confidence": help.language.confidence,
        "reliable": help.language.reliable,
        "locale": help.locale.as_str(),
        "language_gap": help.language_gap,
        "case": help.case,
        "mood": help.mood,
        "none_fits": help.none_fits,
        "suggestions": suggestions,
        "commitment": help.commitment.as_ref().map(|commitment| {
            serde_json::json!({"by": commitment.by.to_string(), "text": commitment.text})
        }),
        "library": engine.library.hash,
    })
}
