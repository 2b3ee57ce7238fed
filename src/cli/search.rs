//! `comity search`: finds the answers that fit.

use std::process::ExitCode;

use serde::Serialize;

use super::terminal::{bold, dim, print, print_json};
use super::{Common, Wrong, texts};
use crate::assist::retrieve::Query;
use crate::assist::retrieve::learned::Learned;
use crate::content::{ChannelId, MarketId};
use crate::language::Locale;
use crate::language::detect::detect;

/// Arguments of `comity search`.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// The question; without it each line of standard input
    #[arg(short, long)]
    message: Option<String>,
    /// The locale to answer in
    #[arg(long)]
    locale: Option<String>,
    /// Only answers for this market
    #[arg(long)]
    market: Option<String>,
    /// Only answers for this channel
    #[arg(long)]
    channel: Option<String>,
    /// At most so many
    #[arg(long, default_value_t = 5)]
    limit: usize,
}

#[derive(Debug, Serialize)]
struct Shown {
    query: String,
    language: String,
    none_fits: bool,
    answers: Vec<Hit>,
}

#[derive(Debug, Serialize)]
struct Hit {
    id: String,
    title: String,
    locale: String,
    score: f64,
    confidence: f64,
    matched_question: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    learned: Option<Learned>,
}

pub(super) fn run(common: &Common, arguments: &Arguments) -> Result<ExitCode, Wrong> {
    let engine = common.heeding_engine()?;
    let locale = arguments.locale.as_deref().map(Locale::parse).transpose()?;
    let market = arguments.market.as_deref().map(MarketId::parse).transpose()?;
    let channel = arguments.channel.as_deref().map(ChannelId::parse).transpose()?;
    let mut shown = Vec::new();
    for query in texts(arguments.message.as_deref())? {
        let language = detect(&query, &[], &[]).language;
        let found = engine.search(&Query {
            text: &query,
            language: &language,
            locale: locale.as_ref(),
            market: market.as_ref(),
            channel: channel.as_ref(),
            limit: arguments.limit,
            today: jiff::Zoned::now().date(),
        });
        let answers = found.answers.into_iter().map(|hit| Hit {
            id: hit.answer.to_string(),
            title: hit.title,
            locale: hit.locale.to_string(),
            score: hit.score,
            confidence: hit.confidence,
            matched_question: hit.matched_question,
            learned: hit.learned,
        });
        let answers = answers.collect();
        shown.push(Shown { query, language, none_fits: found.none_fits, answers });
    }
    if common.is_json() {
        print_json(&shown);
        return Ok(ExitCode::SUCCESS);
    }
    for one in &shown {
        let none = if one.none_fits { "  (none fits)" } else { "" };
        print(&format!("{} {}{none}\n", bold(&one.query), dim(&one.language)));
        for hit in &one.answers {
            let near = dim(&format!("{} “{}”", hit.locale, hit.matched_question));
            print(&format!("  {:.2}  {:22} {}  {near}\n", hit.confidence, hit.id, hit.title));
        }
    }
    Ok(ExitCode::SUCCESS)
}
