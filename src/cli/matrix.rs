//! `comity matrix`: the culture adaptation matrix, market by market.

use std::process::ExitCode;

use clap::ValueEnum;

use super::terminal::{bold, dim, print, print_json};
use super::{Common, Format, Wrong};
use crate::insight::matrix::{self, MarketRow};

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
        (_, None) => print(&text(&rows)),
        (_, Some(Kind::Markdown)) => print(&markdown(&rows)),
        (_, Some(Kind::Html)) => print(&html(&rows)),
    }
    Ok(ExitCode::SUCCESS)
}

fn facts(row: &MarketRow) -> Vec<(String, String)> {
    let register = row.register.iter().map(|(locale, register)| format!("{locale} {register}"));
    let mut facts = vec![
        ("locales".to_owned(), row.locales.join(", ")),
        ("register".to_owned(), register.collect::<Vec<_>>().join(", ")),
    ];
    facts.extend(row.policy.iter().map(|(key, value)| (key.clone(), value.clone())));
    facts.extend(
        row.law
            .iter()
            .map(|(key, law)| (format!("law: {key}"), format!("{} ({})", law.minimum, law.source))),
    );
    facts
}

fn text(rows: &[MarketRow]) -> String {
    let mut told = String::new();
    for row in rows {
        told += &format!("{}\n", bold(&format!("{} {}", row.market, row.name)));
        for (key, value) in facts(row) {
            told += &format!("  {key:18} {value}\n");
        }
        for rule in &row.rules {
            let off = if rule.off { " OFF" } else { "" };
            told += &format!(
                "  {:28} {:8} {:8} {:8}{off} {}\n",
                rule.id,
                rule.kind,
                rule.basis,
                rule.severity,
                dim(&rule.reason)
            );
        }
        told += "\n";
    }
    told
}

fn markdown(rows: &[MarketRow]) -> String {
    let cell = |text: &str| text.replace('|', "\\|").replace('\n', " ");
    let mut told = String::new();
    for row in rows {
        told += &format!("## {} {}\n\n| fact | |\n| --- | --- |\n", row.market, row.name);
        for (key, value) in facts(row) {
            told += &format!("| {} | {} |\n", cell(&key), cell(&value));
        }
        told += "\n| rule | kind | basis | severity | reason | source |\n";
        told += "| --- | --- | --- | --- | --- | --- |\n";
        for rule in &row.rules {
            told += &format!(
                "| `{}` | {} | {} | {} | {} | {} |\n",
                rule.id,
                rule.kind,
                rule.basis,
                rule.severity,
                cell(&rule.reason),
                cell(&rule.source)
            );
        }
        told += "\n";
    }
    told
}

fn html(rows: &[MarketRow]) -> String {
    let safe = |text: &str| {
        text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
    };
    let mut told = String::from("<!doctype html>\n<meta charset=\"utf-8\">\n");
    for row in rows {
        told += &format!("<h2>{} {}</h2>\n<dl>\n", safe(&row.market), safe(&row.name));
        for (key, value) in facts(row) {
            told += &format!("<dt>{}</dt><dd>{}</dd>\n", safe(&key), safe(&value));
        }
        told += "</dl>\n<table>\n";
        for rule in &row.rules {
            told += &format!(
                "<tr><th>{}</th><td>{}</td><td>{}</td><td>{}</td><td>{}</td><td>{}</td></tr>\n",
                safe(&rule.id),
                rule.kind,
                rule.basis,
                rule.severity,
                safe(&rule.reason),
                safe(&rule.source)
            );
        }
        told += "</table>\n";
    }
    told
}
