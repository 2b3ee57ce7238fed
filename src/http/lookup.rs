//! Names in a request → what they name in the Library; a name that names nothing is a problem.

use std::sync::Arc;

use super::State;
use super::problem::Problem;
use crate::content::{Answer, Channel, Library, Market, MarketId};
use crate::language::Locale;

/// So many names are told where one was not known.
const TOLD: usize = 20;

/// The market that was named, else the configured one.
pub(super) fn market(
    state: &State,
    library: &Library,
    name: Option<&str>,
) -> Result<Option<Arc<Market>>, Problem> {
    let configured = || state.config.market.as_ref().map(MarketId::as_str);
    let Some(name) = name.or_else(configured) else { return Ok(None) };
    let found = library.markets.get(name).cloned();
    let known = || names(library.markets.keys());
    found.map(Some).ok_or_else(|| unknown("/market", "market", name, &known()))
}

/// The channel that was named.
pub(super) fn channel(
    library: &Library,
    name: Option<&str>,
) -> Result<Option<Arc<Channel>>, Problem> {
    let Some(name) = name else { return Ok(None) };
    let found = library.channels.get(name).cloned();
    let known = || names(library.channels.keys());
    found.map(Some).ok_or_else(|| unknown("/channel", "channel", name, &known()))
}

/// The answer that was named.
pub(super) fn answer<'a>(library: &'a Library, name: &str) -> Result<&'a Arc<Answer>, Problem> {
    let found = library.answers.get(name);
    found.ok_or_else(|| unknown("/answer", "answer", name, "see GET /v1/answers"))
}

/// A tag, whatever language it names.
pub(super) fn tag(pointer: &str, tag: &str) -> Result<Locale, Problem> {
    Locale::parse(tag).map_err(|fault| Problem::value(pointer, fault.to_string()))
}

/// A locale in a language that somebody here writes.
pub(super) fn locale(library: &Library, pointer: &str, name: &str) -> Result<Locale, Problem> {
    let locale = tag(pointer, name)?;
    let language = |other: &Locale| other.language() == locale.language();
    let written = library.fluent.keys().any(language)
        || library.glossaries.keys().any(language)
        || library.markets.values().any(|market| market.locales.iter().any(language));
    if written {
        Ok(locale)
    } else {
        let known = library.markets.values().flat_map(|market| &market.locales);
        let known: std::collections::BTreeSet<&Locale> = known.collect();
        Err(unknown(pointer, "locale", name, &names(known.into_iter())))
    }
}

fn names<T: std::fmt::Display>(names: impl ExactSizeIterator<Item = T>) -> String {
    let more = if names.len() > TOLD { ", …" } else { "" };
    let told: Vec<String> = names.take(TOLD).map(|name| name.to_string()).collect();
    if told.is_empty() { "there is none".to_owned() } else { told.join(", ") + more }
}

fn unknown(pointer: &str, what: &str, name: &str, known: &str) -> Problem {
    let name: String = name.chars().take(64).collect();
    Problem::value(pointer, format!("there is no {what} “{name}”; known: {known}"))
}
