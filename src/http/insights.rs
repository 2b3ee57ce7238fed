//! `GET /v1/insights`: what follows from the record.

use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State as Shared};
use axum::routing::get;
use axum::{Json, Router};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use serde::{Deserialize, Serialize};

use super::problem::{Problem, Told};
use super::{State, lookup, situation};
use crate::assist::retrieve::learned::{self, LearnedRow};
use crate::insight::{UnansweredRow, unanswered};
use crate::record::{EventKind, Filter};

/// Of which market and time.
#[derive(Debug, Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct Wanted {
    /// Only of this market; none: of all, also of events that name none.
    market: Option<String>,
    /// From this moment on: RFC 3339, or a day in the market's time zone.
    from: Option<String>,
    /// Until before this moment; of a day, until its end.
    to: Option<String>,
}

/// What follows from the record.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub(super) struct Insights {
    /// What customers asked and nothing answers, the most frequent first.
    unanswered: Vec<UnansweredRow>,
    /// What the order of answers learned from agents up to now, whatever time is asked for.
    learned: Vec<LearnedRow>,
    /// The hash of the content that it rests on.
    library: String,
}

pub(super) fn router() -> Router<State> {
    Router::new().route("/v1/insights", get(insights))
}

/// What follows from the record: counts, never a text.
#[utoipa::path(get, path = "/v1/insights", tag = "reply", params(Wanted),
    responses((status = 200, body = Insights), (status = "4XX", body = Told)))]
pub(super) async fn insights(
    Shared(state): Shared<State>,
    wanted: Result<Query<Wanted>, QueryRejection>,
) -> Result<Json<Insights>, Problem> {
    let Query(wanted) = wanted?;
    let engine = state.engine()?;
    let library = &engine.library;
    // All markets are meant where none is named, whatever a reply's usual one is.
    let named = wanted.market.as_deref();
    let market = named.map(|name| lookup::market(&state, library, Some(name))).transpose()?;
    let market = market.flatten();
    let zone = situation::zone(market.as_deref());
    let from = wanted.from.map(|told| moment("/from", &told, &zone, 0)).transpose()?;
    let until = wanted.to.map(|told| moment("/to", &told, &zone, 1)).transpose()?;
    let market = market.map(|market| market.id.to_string());
    let learned = learned::rows(&state.record.judged(), market.as_deref());
    let filter = Filter {
        kind: Some(EventKind::Shown),
        from,
        until,
        market,
        none_fits: true,
        ..Filter::default()
    };
    let record = state.record;
    let shown = tokio::task::spawn_blocking(move || record.events(&filter)).await;
    let shown = shown.map_err(|fault| Problem::internal(&fault))?;
    let shown = shown.map_err(|fault| Problem::internal(&fault))?;
    Ok(Json(Insights {
        learned,
        unanswered: unanswered(library, shown.iter().map(|stored| &stored.event)),
        library: library.hash.clone(),
    }))
}

/// A moment, or the first one of the day that is so many days after the day told.
fn moment(pointer: &str, told: &str, zone: &TimeZone, later: i64) -> Result<Timestamp, Problem> {
    let is_day = !told.contains(['T', 't', ' ', ':']);
    let Some(day) = told.parse::<Date>().ok().filter(|_| is_day) else {
        return situation::moment(pointer, told, zone);
    };
    let first = day.checked_add(later.days()).and_then(|day| day.to_zoned(zone.clone()));
    let first = first.map(|first| first.timestamp());
    first.map_err(|_| Problem::value(pointer, "a day such as 2026-11-23 is expected"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_meant_from_its_first_moment_to_its_last() {
        let zone = TimeZone::get("Europe/Berlin").unwrap();
        let check = |told: &str, later, expected: &str| {
            let moment = moment("/from", told, &zone, later);
            assert_eq!(moment.unwrap(), expected.parse::<Timestamp>().unwrap(), "{told}");
        };
        check("2026-11-23", 0, "2026-11-22T23:00:00Z");
        check("2026-11-23", 1, "2026-11-23T23:00:00Z");
        // The clocks go back.
        check("2026-10-25", 1, "2026-10-25T23:00:00Z");
        check("2026-11-23T12:00:00Z", 1, "2026-11-23T12:00:00Z");
        check("2026-11-23T12:00", 0, "2026-11-23T11:00:00Z");
        for told in ["yesterday", "2026-13-01", "9999-12-31"] {
            assert_eq!(moment("/to", told, &zone, 1).unwrap_err().pointer(), "/to", "{told}");
        }
    }
}
