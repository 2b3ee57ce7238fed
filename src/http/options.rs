//! `GET /v1/options`: what a workbench may choose from.

use axum::extract::State as Shared;
use axum::routing::get;
use axum::{Json, Router};
use serde::Serialize;

use super::State;
use super::problem::Problem;
use crate::content::{Library, MarketId};

/// The file whose presence makes a locale one that agents can work in.
const WORKBENCH: &str = "ui.ftl";

/// What a workbench may choose from.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub(super) struct Options {
    /// The markets.
    markets: Vec<MarketOption>,
    /// The channels.
    channels: Vec<ChannelOption>,
    /// The languages that agents can work in.
    agent_locales: Vec<String>,
    /// The hash of the content.
    library: String,
}

/// A market to choose.
#[derive(Debug, Serialize, utoipa::ToSchema)]
struct MarketOption {
    /// Its id.
    id: String,
    /// Its name.
    name: String,
    /// The locales that it is answered in; the first is the usual one.
    locales: Vec<String>,
    /// ISO 4217 code of its currency, where it has one.
    currency: Option<String>,
    /// Whether it is the market of a request that names none.
    default: bool,
}

/// A channel to choose.
#[derive(Debug, Serialize, utoipa::ToSchema)]
struct ChannelOption {
    /// Its id.
    id: String,
    /// Its name.
    name: String,
}

/// The locales that have words for the workbench.
pub(super) fn agent_locales(library: &Library) -> impl Iterator<Item = &crate::language::Locale> {
    let has = |path: &str| path.rsplit('/').next() == Some(WORKBENCH);
    library
        .fluent
        .iter()
        .filter(move |(_, files)| files.iter().any(|file| has(&file.path)))
        .map(|(locale, _)| locale)
}

fn of(library: &Library, default: Option<&MarketId>) -> Options {
    let markets = library.markets.values().map(|market| MarketOption {
        id: market.id.to_string(),
        name: market.name.clone(),
        locales: market.locales.iter().map(ToString::to_string).collect(),
        currency: market.currency.clone(),
        default: Some(&market.id) == default,
    });
    let channels = library.channels.values();
    let channels = channels
        .map(|channel| ChannelOption { id: channel.id.to_string(), name: channel.name.clone() });
    Options {
        markets: markets.collect(),
        channels: channels.collect(),
        agent_locales: agent_locales(library).map(ToString::to_string).collect(),
        library: library.hash.clone(),
    }
}

pub(super) fn router() -> Router<State> {
    Router::new().route("/v1/options", get(options))
}

/// What a workbench may choose from.
#[utoipa::path(get, path = "/v1/options", tag = "content",
    responses((status = 200, body = Options)))]
pub(super) async fn options(Shared(state): Shared<State>) -> Result<Json<Options>, Problem> {
    Ok(Json(of(&state.engine()?.library, state.config.market.as_ref())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::http::sample;

    #[test]
    fn markets_channels_and_languages_are_told() {
        let library = sample::library();
        let default = MarketId::parse("DE").unwrap();
        let told = serde_json::to_value(of(&library, Some(&default))).unwrap();
        assert_eq!(told["markets"][0]["id"], "DE");
        assert_eq!(told["markets"][0]["locales"][0], "de-DE");
        assert_eq!(told["markets"][0]["default"], true);
        assert_eq!(told["channels"][0]["id"], "email");
        assert_eq!(told["agent_locales"], serde_json::json!(["en"]), "only where a ui.ftl is");
        let told = serde_json::to_value(of(&library, None)).unwrap();
        assert_eq!(told["markets"][0]["default"], false);
    }
}
