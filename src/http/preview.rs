//! `POST /v1/glossaries/{locale}/preview`: what a changed glossary would change, before it is live.
//!
//! Recent drafts are those of the request and the last replies that were sent in the locale, where the record
//! keeps texts.

use axum::extract::rejection::PathRejection;
use axum::extract::{Path, State as Shared};
use axum::http::StatusCode;
use axum::routing::post;
use axum::{Json, Router};
use serde::{Deserialize, Serialize};

use super::asked::Asked;
use super::health::ContentFault;
use super::problem::{Problem, Told};
use super::{State, limit, lookup};
use crate::assist::preview::{Candidate, Change, Subject, preview as changes};
use crate::check::Finding;
use crate::content::{Fault, Library, MarketId, Weight};
use crate::language::Locale;
use crate::record::Event;

/// So many of the last replies that were sent are looked at.
const RECENT: u32 = 200;

/// So many faults of a file that cannot be loaded are told.
const TOLD: usize = 50;

/// A glossary that is not live yet.
#[derive(Debug, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct PreviewRequest {
    /// The whole file, as it would stand in `glossaries/`.
    csv: String,
    /// Recent drafts to look at beside the answers.
    #[serde(default)]
    drafts: Vec<String>,
    /// Only this market; none: each that is served in the locale or in one that inherits it.
    market: Option<String>,
}

/// What would change.
#[derive(Debug, Serialize, utoipa::ToSchema)]
#[schema(as = Preview)]
pub(super) struct PreviewBody {
    /// What it would find that is not found now.
    flagged: Vec<ChangeBody>,
    /// What is found now and would not be any more.
    freed: Vec<ChangeBody>,
    /// What is wrong in the file, or elsewhere because of it; none of it would hold up its load.
    faults: Vec<ContentFault>,
    /// The hash of the content that it was compared with.
    library: String,
}

/// The findings that come or go in one text.
#[derive(Debug, Serialize, utoipa::ToSchema)]
#[schema(as = Change)]
struct ChangeBody {
    /// The answer whose text it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    answer: Option<String>,
    /// The draft, by its place in the request, from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    draft: Option<usize>,
    /// The reply that was sent, by the `event_id` under which the record holds it.
    #[serde(skip_serializing_if = "Option::is_none")]
    sent: Option<String>,
    /// The market in which it would be sent.
    market: String,
    /// The locale that it is read in.
    locale: String,
    /// The findings; those of an answer are of all of its branches.
    findings: Vec<ChangedFinding>,
}

/// A finding that comes or goes.
#[derive(Debug, Serialize, utoipa::ToSchema)]
struct ChangedFinding {
    /// The check that finds it.
    check: &'static str,
    /// The rule's id; for terms `<concept>/<status>`.
    rule: String,
    /// `error`, `warning` or `note`.
    severity: &'static str,
    /// What stands there.
    excerpt: String,
    /// The place that says so, in the file that finds it: `glossaries/de-DE.csv:12`.
    source: String,
    /// May be applied unseen.
    replacements: Vec<String>,
    /// Doubtful: for a person to choose.
    suggestions: Vec<String>,
}

impl ChangeBody {
    /// Drafts are numbered on from those of the request to those that were sent.
    fn new(change: Change, drafts: usize, sent: &[Event]) -> Self {
        let (mut answer, mut draft, mut reply) = (None, None, None);
        match change.of {
            Subject::Answer(id) => answer = Some(id.to_string()),
            Subject::Draft(number) => {
                match number.checked_sub(drafts).and_then(|at| sent.get(at)) {
                    Some(event) => reply = Some(event.event_id.clone()),
                    None => draft = Some(number),
                }
            }
        }
        Self {
            answer,
            draft,
            sent: reply,
            market: change.market.to_string(),
            locale: change.locale.to_string(),
            findings: change.findings.into_iter().map(Into::into).collect(),
        }
    }
}

impl From<Finding> for ChangedFinding {
    fn from(finding: Finding) -> Self {
        Self {
            check: finding.check,
            rule: finding.rule,
            severity: finding.severity.name(),
            excerpt: finding.excerpt,
            source: finding.evidence.source,
            replacements: finding.replacements,
            suggestions: finding.suggestions,
        }
    }
}

pub(super) fn router() -> Router<State> {
    Router::new().route("/v1/glossaries/{locale}/preview", post(preview))
}

/// What a changed glossary would change: which answers and drafts it would flag anew, which free.
#[utoipa::path(post, path = "/v1/glossaries/{locale}/preview", tag = "content",
    operation_id = "preview_glossary", request_body = PreviewRequest,
    params(("locale" = String, Path, description = "the locale")),
    responses((status = 200, body = PreviewBody), (status = "4XX", body = Told)))]
pub(super) async fn preview(
    Shared(state): Shared<State>,
    locale: Result<Path<String>, PathRejection>,
    asked: Asked<PreviewRequest>,
) -> Result<Json<PreviewBody>, Problem> {
    let Path(locale) = locale?;
    let locale = Locale::parse(&locale).map_err(|fault| Problem::no_such(fault.to_string()))?;
    let engine = state.engine()?;
    for (at, draft) in asked.body.drafts.iter().enumerate() {
        limit::text(&state, &format!("/drafts/{at}"), draft)?;
    }
    let named = asked.body.market.as_deref();
    // Nobody asked for the configured market alone.
    let market = named.map(|name| lookup::market(&state, &engine.library, Some(name)));
    let market = market.transpose()?.flatten().map(|market| market.id.clone());
    let sent = sent(&state, &engine.library, &locale)?;
    // The turn is held until the work is done, also where the request has been given up.
    let work = move || compared(&engine.library, &locale, &asked, &sent, market.as_ref());
    let done = tokio::task::spawn_blocking(work).await;
    done.map_err(|fault| Problem::internal(&fault))?.map(Json)
}

/// The last replies that were sent in the locale or in one that inherits it.
fn sent(state: &State, library: &Library, locale: &Locale) -> Result<Vec<Event>, Problem> {
    let stored = state.record.sent_texts(RECENT).map_err(|fault| Problem::internal(&fault))?;
    let is_its = |event: &Event| {
        let of = event.locale.as_deref().and_then(|of| Locale::parse(of).ok());
        of.is_none_or(|of| library.covers(locale, &of))
    };
    Ok(stored.into_iter().map(|stored| stored.event).filter(is_its).collect())
}

fn compared(
    library: &Library,
    locale: &Locale,
    asked: &Asked<PreviewRequest>,
    sent: &[Event],
    market: Option<&MarketId>,
) -> Result<PreviewBody, Problem> {
    let PreviewRequest { csv, drafts: given, .. } = &asked.body;
    let texts = sent.iter().filter_map(|event| event.text.as_ref());
    let drafts: Vec<String> = given.iter().chain(texts).cloned().collect();
    let candidate = Candidate { locale, csv, drafts: &drafts, market };
    let found = changes(library, &candidate).map_err(refused)?;
    let body = |change| ChangeBody::new(change, given.len(), sent);
    Ok(PreviewBody {
        flagged: found.flagged.into_iter().map(body).collect(),
        freed: found.freed.into_iter().map(body).collect(),
        faults: found.faults.iter().map(Into::into).collect(),
        library: library.hash.clone(),
    })
}

/// Content that could not be loaded, with each place (422).
fn refused(faults: Vec<Fault>) -> Problem {
    let detail = "with this glossary the content could not be loaded";
    let rejects = faults.into_iter().filter(|fault| fault.weight == Weight::Reject).take(TOLD);
    rejects.fold(Problem::new(StatusCode::UNPROCESSABLE_ENTITY, detail), |problem, fault| {
        problem.with("/csv", format!("{}:{}: {}", fault.place(), fault.column, fault.message))
    })
}
