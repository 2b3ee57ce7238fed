//! `comity learned`: what the order of answers learned from agents, and how to take it back.

use std::process::ExitCode;

use jiff::Timestamp;

use super::terminal::{bold, dim, print, print_json};
use super::{Common, Wrong};
use crate::assist::retrieve::learned::rows;
use crate::config::Config;
use crate::content::MarketId;
use crate::record::{self, Event, Record, judged};

/// Arguments of `comity learned`.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// Only this market
    #[arg(long)]
    market: Option<String>,
    /// Forget what was learned of this answer; what agents judge from then on counts anew
    #[arg(long, value_name = "ANSWER")]
    forget: Option<String>,
}

/// The record in the data folder, where there is one.
pub(super) fn record() -> Result<Option<Record>, Wrong> {
    let path = Config::from_environment()?.data.join(record::FILE);
    Ok(path.is_file().then(|| Record::open(&path)).transpose()?)
}

pub(super) fn run(common: &Common, arguments: &Arguments) -> Result<ExitCode, Wrong> {
    let market = arguments.market.as_deref().map(MarketId::parse).transpose()?;
    let market = market.as_ref().map(MarketId::as_str);
    let Some(record) = record()? else {
        let told = "no comity.sqlite in the data folder; name the service's own with COMITY_DATA";
        return Err(Wrong(told.to_owned()));
    };
    if let Some(answer) = &arguments.forget {
        if !rows(&record.judged(), market).iter().any(|row| &row.answer == answer) {
            return Err(Wrong(format!("nothing was learned of “{answer}” there")));
        }
        let now = Timestamp::now();
        let event = serde_json::json!({"event": "forgotten", "answer": answer, "market": market,
            "event_id": format!("forgotten {answer} {now}"), "conversation": judged::EVERY});
        record.append(&Event::from_json(&event.to_string())?, "", now)?;
    }
    let rows = rows(&record.judged(), market);
    if common.is_json() {
        print_json(&rows);
        return Ok(ExitCode::SUCCESS);
    }
    for row in &rows {
        let market = row.market.as_deref().unwrap_or("-");
        let learned = row.learned;
        let counts = format!("{} taken, {} dismissed", learned.accepted, learned.dismissed);
        let answer = bold(&format!("{:24}", row.answer));
        print(&format!("{answer} {market:4} ×{:.3}  {}\n", learned.factor, dim(&counts)));
    }
    Ok(ExitCode::SUCCESS)
}
