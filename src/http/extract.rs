//! `POST /v1/extract`: the quantities that a text states.

use axum::extract::State as Shared;
use axum::routing::post;
use axum::{Json, Router};
use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

use super::asked::Asked;
use super::offsets::{Offsets, Unit};
use super::problem::{Problem, Told};
use super::{State, limit, lookup};
use crate::language::detect::detect as tell;
use crate::language::quantity::{Quantity, Value, quantities};
use crate::language::{Locale, quantity};

/// What to read the quantities of.
#[derive(Debug, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct ExtractRequest {
    /// The text.
    text: String,
    /// The locale that it is written in; none: the language is told from the text.
    locale: Option<String>,
    /// The moment from which `tomorrow` counts, as the writer's clock shows it; none: now, in UTC.
    now: Option<String>,
    /// What the spans are counted in.
    #[serde(default)]
    offsets: Unit,
}

/// The quantities of a text.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub(super) struct ExtractBody {
    /// In the order of the text; a duration that tells a day as well stands there twice.
    quantities: Vec<QuantityBody>,
}

/// A quantity that a text states.
#[derive(Debug, Serialize, utoipa::ToSchema)]
struct QuantityBody {
    /// `duration`, `date`, `time`, `amount`, `number` or `percent`.
    kind: &'static str,
    /// Where it starts.
    start: usize,
    /// Where it has ended.
    end: usize,
    /// What stands there.
    excerpt: String,
    /// A number, a date (`2026-11-25`) or a time of day (`14:30`); of a range the larger.
    value: Scalar,
    /// Of durations second, minute, hour, day, workday, week, month or year; of amounts ISO 4217.
    #[serde(skip_serializing_if = "Option::is_none")]
    unit: Option<String>,
    /// The least that the text allows, where it names a bound.
    #[serde(skip_serializing_if = "Option::is_none")]
    min: Option<Scalar>,
    /// The most.
    #[serde(skip_serializing_if = "Option::is_none")]
    max: Option<Scalar>,
}

/// A number, a date or a time of day.
#[derive(Debug, Serialize, utoipa::ToSchema)]
#[serde(untagged)]
enum Scalar {
    /// How much.
    Number(f64),
    /// When.
    Text(String),
}

impl From<Value> for Scalar {
    fn from(value: Value) -> Self {
        match value {
            Value::Number(number) => Self::Number(number),
            Value::Date(date) => Self::Text(date.to_string()),
            Value::Time(time) => Self::Text(time.strftime("%H:%M").to_string()),
        }
    }
}

impl QuantityBody {
    fn of(found: &Quantity, text: &str, offsets: &Offsets) -> Self {
        let span = offsets.span(&found.span);
        Self {
            kind: found.kind.name(),
            start: span.start,
            end: span.end,
            excerpt: text.get(found.span.clone()).unwrap_or_default().to_owned(),
            value: found.value.into(),
            unit: found.unit.as_ref().map(|unit| quantity::Measure::name(unit).to_owned()),
            min: found.min.map(Scalar::from),
            max: found.max.map(Scalar::from),
        }
    }
}

pub(super) fn router() -> Router<State> {
    Router::new().route("/v1/extract", post(extract))
}

/// Durations, dates, times, amounts, percentages and numbers of a text.
#[utoipa::path(post, path = "/v1/extract", tag = "stages", request_body = ExtractRequest,
    responses((status = 200, body = ExtractBody), (status = "4XX", body = Told)))]
pub(super) async fn extract(
    Shared(state): Shared<State>,
    Asked { body, .. }: Asked<ExtractRequest>,
) -> Result<Json<ExtractBody>, Problem> {
    limit::text(&state, "/text", &body.text)?;
    let named = body.locale.as_deref().map(|tag| lookup::tag("/locale", tag)).transpose()?;
    let told = || Locale::parse(&tell(&body.text, &[], &[]).language).ok();
    let locale = named.or_else(told).unwrap_or_else(Locale::undetermined);
    let now = body.now.as_deref().map(moment).transpose()?;
    let now = now.unwrap_or_else(|| Timestamp::now().to_zoned(TimeZone::UTC).datetime());
    let offsets = Offsets::new(&body.text, body.offsets);
    let found = quantities(&body.text, &locale, Some(now));
    let quantities = found.iter().map(|one| QuantityBody::of(one, &body.text, &offsets)).collect();
    Ok(Json(ExtractBody { quantities }))
}

/// A date-time with or without an offset: what the clock shows there.
fn moment(text: &str) -> Result<DateTime, Problem> {
    let local = text.trim_end_matches(['Z', 'z']).parse::<DateTime>();
    local.map_err(|_| {
        let told: String = text.chars().take(40).collect();
        Problem::value("/now", format!("“{told}” is no moment such as 2026-11-23T13:00:00"))
    })
}
