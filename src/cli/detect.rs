//! `comity detect`: tells the language of texts.

use std::process::ExitCode;

use serde::Serialize;

use super::terminal::{bold, dim, print, print_json};
use super::{Common, Wrong, texts};
use crate::language::detect::detect;

/// Arguments of `comity detect`.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// The text; without it each line of standard input
    #[arg(short, long)]
    message: Option<String>,
    /// Only these languages, comma-separated tags
    #[arg(long, value_delimiter = ',')]
    candidates: Vec<String>,
}

#[derive(Debug, Serialize)]
struct Shown {
    text: String,
    language: String,
    script: &'static str,
    confidence: f64,
    reliable: bool,
    alternatives: Vec<(String, f64)>,
}

pub(super) fn run(common: &Common, arguments: &Arguments) -> Result<ExitCode, Wrong> {
    let mut shown = Vec::new();
    for text in texts(arguments.message.as_deref())? {
        let told = detect(&text, &arguments.candidates, &[]);
        if !common.is_json() {
            let sure = if told.reliable { "" } else { " unsure" };
            let language = bold(&format!("{:8}", told.language));
            let rest = dim(&format!("{:.2} {}{sure}", told.confidence, told.script));
            print(&format!("{language} {rest}  {text}\n"));
        }
        shown.push(Shown {
            text,
            language: told.language,
            script: told.script,
            confidence: told.confidence,
            reliable: told.reliable,
            alternatives: told.alternatives,
        });
    }
    if common.is_json() {
        print_json(&shown);
    }
    Ok(ExitCode::SUCCESS)
}
