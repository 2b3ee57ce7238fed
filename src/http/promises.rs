//! `GET /v1/promises`: what sent replies promised, and whether it was kept.

use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State as Shared};
use axum::routing::get;
use axum::{Json, Router};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::problem::{Problem, Told};
use super::{State, lookup, situation};
use crate::record::{Sought, Standing};

/// Which promises.
#[derive(Debug, Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct Wanted {
    /// Only those that are due before this moment (RFC 3339).
    due_before: Option<String>,
    /// Only of this market; none: of all.
    market: Option<String>,
    /// Only of this conversation.
    conversation: Option<String>,
    /// Only those that stand so.
    standing: Option<String>,
}

/// A promise of a sent reply.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub(super) struct PromiseOf {
    /// The event by which the reply was told.
    event_id: String,
    /// Its conversation.
    conversation: String,
    /// Its market.
    market: Option<String>,
    /// What is promised: `reply`, `refund`, `shipping`.
    action: String,
    /// When it was promised, RFC 3339 in the market's time zone.
    at: String,
    /// Until when; none where the reply named no time.
    due: Option<String>,
    /// When the customer heard again: the next reply of the conversation.
    heard: Option<String>,
    /// How it stands now.
    standing: Standing,
}

/// Promises, the first to be kept first.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub(super) struct Promises {
    /// Those without a time come last.
    promises: Vec<PromiseOf>,
}

pub(super) fn router() -> Router<State> {
    Router::new().route("/v1/promises", get(promises))
}

/// What sent replies promised, and whether it was kept.
#[utoipa::path(get, path = "/v1/promises", tag = "reply", params(Wanted),
    responses((status = 200, body = Promises), (status = "4XX", body = Told)))]
pub(super) async fn promises(
    Shared(state): Shared<State>,
    wanted: Result<Query<Wanted>, QueryRejection>,
) -> Result<Json<Promises>, Problem> {
    const STANDINGS: [(&str, Standing); 4] = [
        ("open", Standing::Open),
        ("kept", Standing::Kept),
        ("late", Standing::Late),
        ("overdue", Standing::Overdue),
    ];
    let Query(wanted) = wanted?;
    let engine = state.engine()?;
    let library = std::sync::Arc::clone(&engine.library);
    let named = wanted.market.as_deref();
    let market = named.map(|name| lookup::market(&state, &library, Some(name))).transpose()?;
    let market = market.flatten();
    let zone = situation::zone(market.as_deref());
    let due_before = wanted.due_before.as_deref();
    let due_before =
        due_before.map(|told| situation::moment("/due_before", told, &zone)).transpose()?;
    let standing = wanted.standing.as_deref().map(|told| {
        let known = STANDINGS.iter().find(|(name, _)| *name == told);
        let wrong = "open, kept, late or overdue is expected";
        known.map(|(_, standing)| *standing).ok_or_else(|| Problem::value("/standing", wrong))
    });
    let standing = standing.transpose()?;
    let sought = Sought {
        due_before,
        market: market.map(|market| market.id.to_string()),
        conversation: wanted.conversation,
    };
    let record = state.record;
    let rows = tokio::task::spawn_blocking(move || record.promises(&sought)).await;
    let rows = rows.map_err(|fault| Problem::internal(&fault))?;
    let rows = rows.map_err(|fault| Problem::internal(&fault))?;
    let now = Timestamp::now();
    let told = |row: crate::record::PromiseRow| {
        let own = row
            .market
            .as_ref()
            .and_then(|id| library.markets.values().find(|m| m.id.as_str() == id));
        let zone = situation::zone(own.map(|market| &**market));
        let moment = |moment: Timestamp| super::report::date_time(&moment.to_zoned(zone.clone()));
        PromiseOf {
            standing: row.standing(now),
            at: moment(row.at),
            due: row.due.map(moment),
            heard: row.heard.map(moment),
            event_id: row.event_id,
            conversation: row.conversation,
            market: row.market,
            action: row.action,
        }
    };
    let promises = rows.into_iter().map(told);
    let promises = promises.filter(|one| standing.is_none_or(|wanted| one.standing == wanted));
    Ok(Json(Promises { promises: promises.collect() }))
}
