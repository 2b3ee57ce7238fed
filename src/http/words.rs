//! `GET /v1/words`: the words of the workbench and the extension in the agent's language.

use std::collections::BTreeMap;

use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State as Shared};
use axum::http::HeaderMap;
use axum::routing::get;
use axum::{Json, Router};
use serde::{Deserialize, Serialize};

use super::problem::{Problem, Told};
use super::{State, agent, lookup, options};
use crate::assist::render;
use crate::content::Library;
use crate::language::Locale;

/// All messages of the workbench begin with this.
const PREFIX: &str = "ui-";

/// Which words are wanted.
#[derive(Debug, Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct Wanted {
    /// The agent's language; none: `Accept-Language`, else English.
    locale: Option<String>,
}

/// The words of the workbench.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub(super) struct WordsResponse {
    /// The locale that they are in.
    locale: String,
    /// `ltr` or `rtl`.
    dir: &'static str,
    /// Text by key.
    words: BTreeMap<String, String>,
}

/// The nearest locale that has words for the workbench; English where none has.
fn spoken(library: &Library, wanted: &Locale) -> Option<Locale> {
    let chain = library.parents.chain(wanted);
    let known = |locale: &&Locale| options::agent_locales(library).any(|known| known == *locale);
    let kin = || options::agent_locales(library).find(|it| it.language() == wanted.language());
    let found = chain.iter().find(known).or_else(kin);
    found.cloned()
}

pub(super) fn router() -> Router<State> {
    Router::new().route("/v1/words", get(words))
}

/// The words of the workbench.
#[utoipa::path(get, path = "/v1/words", tag = "content", params(Wanted),
    responses((status = 200, body = WordsResponse), (status = "4XX", body = Told)))]
pub(super) async fn words(
    Shared(state): Shared<State>,
    wanted: Result<Query<Wanted>, QueryRejection>,
    headers: HeaderMap,
) -> Result<Json<WordsResponse>, Problem> {
    let Query(wanted) = wanted?;
    let engine = state.engine()?;
    let library = &engine.library;
    let wanted = agent::locale(library, wanted.locale.as_deref(), &headers)?;
    let locale = match spoken(library, &wanted) {
        Some(locale) => locale,
        None => lookup::tag("/locale", "en")?,
    };
    Ok(Json(WordsResponse {
        dir: if locale.is_rtl() { "rtl" } else { "ltr" },
        words: render::words(library, &locale, PREFIX),
        locale: locale.to_string(),
    }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::http::sample;

    #[test]
    fn the_nearest_language_with_words_speaks() {
        let check = |wanted: &str, expected: Option<&str>| {
            let found = spoken(&sample::library(), &Locale::parse(wanted).unwrap());
            assert_eq!(found.as_ref().map(Locale::as_str), expected, "{wanted}");
        };
        check("en", Some("en"));
        check("en-IN", Some("en"));
        check("de-DE", None);
    }
}
