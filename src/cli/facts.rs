//! The facts of a reply as the command line takes them.

use std::sync::Arc;

use super::Wrong;
use crate::assist::Engine;
use crate::check::Situation;
use crate::config::Config;
use crate::content::{ArgKind, ArgValue, Channel, ChannelId, Library, Market, MarketId};
use crate::language::Locale;

/// What is known of the reply.
#[derive(Debug, clap::Args)]
pub(super) struct Facts {
    /// The market [default: `COMITY_MARKET`, or the only one]
    #[arg(long)]
    market: Option<String>,
    /// The channel
    #[arg(long)]
    channel: Option<String>,
    /// The reply locale [default: told from the text or message]
    #[arg(long)]
    locale: Option<String>,
    /// The kind of case
    #[arg(long)]
    case: Option<String>,
    /// The customer's name
    #[arg(long)]
    customer: Option<String>,
    /// The language to tell findings and mirrors in [default: LANG]
    #[arg(long)]
    agent_locale: Option<String>,
}

impl Facts {
    /// The situation, with values for arguments of answers as `name=value`.
    pub(super) fn situation(&self, engine: &Engine, args: &[String]) -> Result<Situation, Wrong> {
        let library = &engine.library;
        let channel = self.channel.as_deref().map(|id| known_channel(library, id));
        let mut situation = Situation {
            market: usual_market(library, self.market.as_deref())?,
            channel: channel.transpose()?,
            locale: self.locale.as_deref().map(Locale::parse).transpose()?,
            case: self.case.clone(),
            ..Situation::default()
        };
        situation.customer.name.clone_from(&self.customer);
        if let Some(name) = &self.customer {
            situation.args.insert("customer".into(), ArgValue::String(name.clone()));
        }
        for arg in args {
            let (name, value) =
                arg.split_once('=').ok_or_else(|| Wrong(format!("“{arg}” is no name=value")))?;
            situation.args.insert(name.to_owned(), value_of(engine, name, value)?);
        }
        Ok(situation)
    }

    /// The agent's locale: the one asked for, else that of `LANG`, else English.
    pub(super) fn agent(&self) -> Result<Locale, Wrong> {
        if let Some(tag) = &self.agent_locale {
            return Ok(Locale::parse(tag)?);
        }
        let told = Config::from_environment()?.terminal;
        Ok(told.map_or_else(|| Locale::parse("en"), Ok)?)
    }
}

/// The market that is named, else `COMITY_MARKET`, else the only one.
pub(super) fn usual_market(
    library: &Library,
    named: Option<&str>,
) -> Result<Option<Arc<Market>>, Wrong> {
    let usual = Config::from_environment()?.market.map(|id| id.to_string());
    match named.or(usual.as_deref()) {
        Some(id) => known_market(library, id).map(Some),
        None if library.markets.len() == 1 => Ok(library.markets.values().next().cloned()),
        None => Ok(None),
    }
}

/// The market of that id.
pub(super) fn known_market(library: &Library, id: &str) -> Result<Arc<Market>, Wrong> {
    let known = || library.markets.keys().map(MarketId::as_str).collect::<Vec<_>>();
    library.markets.get(id).cloned().ok_or_else(|| unknown("market", id, &known()))
}

/// The channel of that id.
pub(super) fn known_channel(library: &Library, id: &str) -> Result<Arc<Channel>, Wrong> {
    let known = || library.channels.keys().map(ChannelId::as_str).collect::<Vec<_>>();
    library.channels.get(id).cloned().ok_or_else(|| unknown("channel", id, &known()))
}

fn unknown(what: &str, id: &str, known: &[&str]) -> Wrong {
    Wrong(format!("the {what} “{id}” is not known; known are {}", known.join(", ")))
}

/// The value as the answers' declared kind wants it.
fn value_of(engine: &Engine, name: &str, value: &str) -> Result<ArgValue, Wrong> {
    let kind = engine.library.answers.values().find_map(|answer| answer.args.get(name));
    let wrong = |wanted: &str| Wrong(format!("`{name}` is to be {wanted}, not “{value}”"));
    match kind.map(|arg| &arg.kind) {
        Some(ArgKind::Number | ArgKind::Policy(_)) => {
            value.parse().map(ArgValue::Number).map_err(|_| wrong("a number"))
        }
        Some(ArgKind::Date) => ArgValue::date(value).map_err(Wrong),
        Some(ArgKind::Amount) => {
            let (number, currency) =
                value.split_once(' ').ok_or_else(|| wrong("an amount such as “49.90 EUR”"))?;
            let value = number.parse().map_err(|_| wrong("an amount such as “49.90 EUR”"))?;
            Ok(ArgValue::Amount { value, currency: currency.to_owned() })
        }
        Some(ArgKind::Choice(words)) if !words.iter().any(|word| word == value) => {
            Err(wrong(&format!("one of {}", words.join(", "))))
        }
        _ => Ok(ArgValue::String(value.to_owned())),
    }
}
