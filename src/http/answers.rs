//! `GET /v1/answers` and `GET /v1/answers/{id}`: what can be answered, and in which words.

use std::collections::BTreeMap;

use axum::extract::rejection::{PathRejection, QueryRejection};
use axum::extract::{Path, Query, State as Shared};
use axum::routing::get;
use axum::{Json, Router};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::State;
use super::problem::{Problem, Told};
use crate::content::{Answer, Arg, ArgKind, ArgValue, Library};

/// Which answers are wanted.
#[derive(Debug, Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct Wanted {
    /// Only answers that come after this id.
    after: Option<String>,
    /// At most so many; all where none is given.
    limit: Option<usize>,
}

/// All answers.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub(super) struct Answers {
    /// In the order of their ids.
    answers: Vec<AnswerRow>,
    /// The hash of the content that they are of.
    library: String,
}

/// One answer in the list.
#[derive(Debug, Serialize, utoipa::ToSchema)]
struct AnswerRow {
    /// Its id.
    id: String,
    /// The kind of case.
    case: String,
    /// Its title by locale; empty where it has none.
    titles: BTreeMap<String, String>,
    /// Its markets; empty = all.
    markets: Vec<String>,
    /// Its channels; empty = all.
    channels: Vec<String>,
}

/// One answer.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub(super) struct AnswerBody {
    /// Its id.
    id: String,
    /// The kind of case.
    case: String,
    /// Its markets; empty = all.
    markets: Vec<String>,
    /// Its channels; empty = all.
    channels: Vec<String>,
    /// What its text needs to know.
    args: BTreeMap<String, ArgBody>,
    /// The step of the resolution ladder that it takes.
    step: Option<String>,
    /// To whom such a case goes beside the answer.
    escalation: Option<String>,
    /// The register it is written in, where that differs from the market's.
    register: Option<String>,
    /// The first day on which it is offered.
    valid_from: Option<String>,
    /// The last day on which it is offered.
    valid_until: Option<String>,
    /// Its words by locale.
    words: BTreeMap<String, WordsBody>,
    /// Where it stands.
    source: String,
    /// The hash of the content that it is of.
    library: String,
}

/// One argument of an answer.
#[derive(Debug, Serialize, utoipa::ToSchema)]
struct ArgBody {
    /// As in `answers.toml`: `string`, `number`, `date`, `amount`, `policy`, or the words to choose
    /// from.
    #[schema(value_type = Object)]
    r#type: Value,
    /// For a policy: the unit that it is told in.
    #[serde(skip_serializing_if = "Option::is_none")]
    unit: Option<String>,
    /// Whether the text does without.
    optional: bool,
    /// A value to try it with.
    #[schema(value_type = Object)]
    sample: Option<Value>,
}

/// The words of an answer in one locale.
#[derive(Debug, Serialize, utoipa::ToSchema)]
struct WordsBody {
    /// Its title; empty where it has none of its own.
    title: String,
    /// The ways in which customers ask.
    asks: Vec<String>,
    /// Its literal text, placeables left out; empty where the locale holds only how its customers ask.
    text: String,
    /// Where they stand.
    source: String,
}

fn names<T: ToString>(names: &[T]) -> Vec<String> {
    names.iter().map(ToString::to_string).collect()
}

impl From<&Answer> for AnswerRow {
    fn from(answer: &Answer) -> Self {
        let title = |(locale, words): (
            &crate::language::Locale,
            &std::sync::Arc<crate::content::AnswerWords>,
        )| { (locale.to_string(), words.title.clone()) };
        Self {
            id: answer.id.to_string(),
            case: answer.case.clone(),
            titles: answer.words.iter().map(title).filter(|(_, title)| !title.is_empty()).collect(),
            markets: names(&answer.markets),
            channels: names(&answer.channels),
        }
    }
}

impl AnswerBody {
    fn of(answer: &Answer, library: &Library) -> Self {
        let words = answer.words.iter().map(|(locale, words)| {
            let words = WordsBody {
                title: words.title.clone(),
                asks: words.asks.clone(),
                text: words.text.clone(),
                source: words.source.clone(),
            };
            (locale.to_string(), words)
        });
        Self {
            id: answer.id.to_string(),
            case: answer.case.clone(),
            markets: names(&answer.markets),
            channels: names(&answer.channels),
            args: answer.args.iter().map(|(name, arg)| (name.clone(), arg.into())).collect(),
            step: answer.step.clone(),
            escalation: answer.escalation.clone(),
            register: answer.register.map(|register| register.name().to_owned()),
            valid_from: answer.valid.0.map(|day| day.to_string()),
            valid_until: answer.valid.1.map(|day| day.to_string()),
            words: words.collect(),
            source: answer.source.clone(),
            library: library.hash.clone(),
        }
    }
}

impl From<&Arg> for ArgBody {
    fn from(arg: &Arg) -> Self {
        let (r#type, unit) = match &arg.kind {
            ArgKind::String => (json!("string"), None),
            ArgKind::Number => (json!("number"), None),
            ArgKind::Date => (json!("date"), None),
            ArgKind::Amount => (json!("amount"), None),
            ArgKind::Choice(words) | ArgKind::PolicyChoice(words) => (json!(words), None),
            ArgKind::Returns => (json!("returns"), None),
            ArgKind::Policy(unit) => (json!("policy"), Some(unit.clone())),
        };
        let sample = arg.sample.as_ref().map(|sample| match sample {
            ArgValue::String(text) => json!(text),
            ArgValue::Number(number) => json!(number),
            ArgValue::Date { at, has_time: true } => json!(at.to_string()),
            ArgValue::Date { at, has_time: false } => json!(at.date().to_string()),
            ArgValue::Amount { value, currency } => json!({"value": value, "currency": currency}),
        });
        Self { r#type, unit, optional: arg.optional, sample }
    }
}

pub(super) fn router() -> Router<State> {
    Router::new().route("/v1/answers", get(list)).route("/v1/answers/{id}", get(one))
}

/// All answers.
#[utoipa::path(get, path = "/v1/answers", operation_id = "list_answers", tag = "content", params(Wanted),
    responses((status = 200, body = Answers)))]
pub(super) async fn list(
    Shared(state): Shared<State>,
    wanted: Result<Query<Wanted>, QueryRejection>,
) -> Result<Json<Answers>, Problem> {
    let Query(wanted) = wanted?;
    let engine = state.engine()?;
    let after = |id: &str| wanted.after.as_deref().is_none_or(|after| id > after);
    let answers = engine.library.answers.values().filter(|answer| after(answer.id.as_str()));
    let answers = answers.take(wanted.limit.unwrap_or(usize::MAX));
    Ok(Json(Answers {
        answers: answers.map(|answer| answer.as_ref().into()).collect(),
        library: engine.library.hash.clone(),
    }))
}

/// One answer.
#[utoipa::path(get, path = "/v1/answers/{id}", operation_id = "one_answer", tag = "content",
    params(("id" = String, Path, description = "the answer's id")),
    responses((status = 200, body = AnswerBody), (status = 404, body = Told)))]
pub(super) async fn one(
    Shared(state): Shared<State>,
    id: Result<Path<String>, PathRejection>,
) -> Result<Json<AnswerBody>, Problem> {
    let Path(id) = id?;
    let engine = state.engine()?;
    let found = engine.library.answers.get(id.as_str());
    let answer = found.ok_or_else(|| Problem::no_such("there is no such answer"))?;
    Ok(Json(AnswerBody::of(answer, &engine.library)))
}
