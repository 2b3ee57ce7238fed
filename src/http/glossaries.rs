//! `GET /v1/glossaries` and `GET /v1/glossaries/{locale}`: the words of each concept.

use std::sync::Arc;

use axum::extract::rejection::PathRejection;
use axum::extract::{Path, State as Shared};
use axum::routing::get;
use axum::{Json, Router};
use serde::Serialize;

use super::State;
use super::problem::{Problem, Told};
use crate::content::{Glossary, Term};
use crate::language::Locale;

/// All glossaries.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub(super) struct Glossaries {
    /// In the order of their locales.
    glossaries: Vec<GlossaryRow>,
    /// The hash of the content that they are of.
    library: String,
}

/// One glossary in the list.
#[derive(Debug, Serialize, utoipa::ToSchema)]
struct GlossaryRow {
    /// Its locale.
    locale: String,
    /// How many terms hold there, those of its chain included.
    terms: usize,
}

/// One glossary.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub(super) struct GlossaryBody {
    /// Its locale.
    locale: String,
    /// All terms that hold there, those of its chain included.
    terms: Vec<TermBody>,
    /// The hash of the content that it is of.
    library: String,
}

/// One term, in the columns of the file.
#[derive(Debug, Serialize, utoipa::ToSchema)]
#[schema(as = Term)]
struct TermBody {
    /// The concept.
    concept: String,
    /// The word or phrase, base form.
    term: String,
    /// `preferred`, `admitted`, `forbidden`, `obsolete`, `do-not-translate`.
    status: &'static str,
    /// `inflected`, `exact`, `head`, `modifier` or `part`.
    r#match: &'static str,
    /// `any` or `exact`.
    case: &'static str,
    /// Part of speech.
    pos: String,
    /// Gender.
    gender: String,
    /// Further forms.
    forms: Vec<String>,
    /// Markets; empty = all.
    markets: Vec<String>,
    /// Channels; empty = all.
    channels: Vec<String>,
    /// Domains; empty = all.
    domain: Vec<String>,
    /// For people.
    definition: String,
    /// Shown with a finding.
    note: String,
    /// Where the ruling comes from.
    source: String,
    /// Sentences that must be flagged (forbidden, obsolete) or must pass.
    example: Vec<String>,
    /// Sentences that must not be flagged.
    counterexample: Vec<String>,
    /// Where it stands: `glossaries/de-DE.csv:12`.
    place: String,
}

impl From<&Term> for TermBody {
    fn from(term: &Term) -> Self {
        Self {
            concept: term.concept.to_string(),
            term: term.term.clone(),
            status: term.status.name(),
            r#match: term.matching.name(),
            case: if term.exact_case { "exact" } else { "any" },
            pos: term.pos.clone(),
            gender: term.gender.clone(),
            forms: term.forms.clone(),
            markets: term.markets.iter().map(ToString::to_string).collect(),
            channels: term.channels.iter().map(ToString::to_string).collect(),
            domain: term.domains.clone(),
            definition: term.definition.clone(),
            note: term.note.clone(),
            source: term.source.clone(),
            example: term.examples.iter().map(|example| example.text.clone()).collect(),
            counterexample: term
                .counterexamples
                .iter()
                .map(|example| example.text.clone())
                .collect(),
            place: term.place.clone(),
        }
    }
}

fn row((locale, glossary): (&Locale, &Arc<Glossary>)) -> GlossaryRow {
    GlossaryRow { locale: locale.to_string(), terms: glossary.terms.len() }
}

pub(super) fn router() -> Router<State> {
    Router::new().route("/v1/glossaries", get(list)).route("/v1/glossaries/{locale}", get(one))
}

/// All glossaries.
#[utoipa::path(get, path = "/v1/glossaries", operation_id = "list_glossaries", tag = "content",
    responses((status = 200, body = Glossaries)))]
pub(super) async fn list(Shared(state): Shared<State>) -> Result<Json<Glossaries>, Problem> {
    let engine = state.engine()?;
    let library = &engine.library;
    let glossaries = library.glossaries.iter().map(row).collect();
    Ok(Json(Glossaries { glossaries, library: library.hash.clone() }))
}

/// The glossary that holds in a locale: its own, else that of the nearest in its chain.
#[utoipa::path(get, path = "/v1/glossaries/{locale}", operation_id = "one_glossary", tag = "content",
    params(("locale" = String, Path, description = "the locale")),
    responses((status = 200, body = GlossaryBody), (status = 404, body = Told)))]
pub(super) async fn one(
    Shared(state): Shared<State>,
    locale: Result<Path<String>, PathRejection>,
) -> Result<Json<GlossaryBody>, Problem> {
    let Path(locale) = locale?;
    let engine = state.engine()?;
    let library = &engine.library;
    let found = Locale::parse(&locale).ok().and_then(|locale| library.glossary(&locale));
    let glossary = found.ok_or_else(|| Problem::no_such("there is no glossary for this locale"))?;
    Ok(Json(GlossaryBody {
        locale: glossary.locale.to_string(),
        terms: glossary.terms.iter().map(|term| (&**term).into()).collect(),
        library: library.hash.clone(),
    }))
}
