//! `GET /openapi.json`: everything that may be asked, described.

use std::sync::LazyLock;

use axum::Router;
use axum::http::header;
use axum::response::IntoResponse;
use axum::routing::get;
use utoipa::openapi::OpenApi as Document;
use utoipa::openapi::security::{Http, HttpAuthScheme, SecurityScheme};
use utoipa::{Modify, OpenApi};

use super::{
    State, answers, assist, check, detect, extract, glossaries, health, insights, matrix, metrics,
    options, preview, promises, record, render, search, words,
};

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Comity",
        description = "Helps a support agent answer a customer in the words, register and customs \
                       of the customer's market. Errors are application/problem+json (RFC 9457)."
    ),
    paths(
        detect::detect,
        extract::extract,
        search::search,
        render::render,
        check::check,
        assist::assist,
        record::record,
        insights::insights,
        promises::promises,
        answers::list,
        answers::one,
        glossaries::list,
        glossaries::one,
        preview::preview,
        matrix::matrix,
        options::options,
        words::words,
        health::healthz,
        health::readyz,
        metrics::metrics,
        openapi,
    ),
    modifiers(&Bearer),
    security(("key" = []), ())
)]
struct Described;

/// Where a key is configured, it is borne so.
struct Bearer;

impl Modify for Bearer {
    fn modify(&self, document: &mut Document) {
        let scheme = SecurityScheme::Http(Http::new(HttpAuthScheme::Bearer));
        document.components.get_or_insert_default().add_security_scheme("key", scheme);
    }
}

static DOCUMENT: LazyLock<String> =
    LazyLock::new(|| Described::openapi().to_json().unwrap_or_default());

pub(super) fn router() -> Router<State> {
    Router::new().route("/openapi.json", get(openapi))
}

/// This document.
#[utoipa::path(get, path = "/openapi.json", tag = "service",
    responses((status = 200, description = "OpenAPI 3.1", content_type = "application/json")))]
pub(super) async fn openapi() -> impl IntoResponse {
    ([(header::CONTENT_TYPE, "application/json")], DOCUMENT.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::Value;

    #[test]
    fn every_endpoint_tells_what_it_takes_and_gives() {
        let document: Value = serde_json::from_str(&DOCUMENT).unwrap();
        let paths = document["paths"].as_object().unwrap();
        assert_eq!(paths.len(), 21);
        for (path, methods) in paths {
            for (method, told) in methods.as_object().unwrap() {
                let content = &told["responses"]["200"]["content"];
                assert!(content.is_object(), "{method} {path} tells its answer");
                let takes =
                    told["requestBody"]["content"]["application/json"]["schema"].is_object();
                assert_eq!(takes, method == "post", "{method} {path} tells its body");
            }
        }
    }

    #[test]
    fn every_reference_leads_somewhere() {
        let document: Value = serde_json::from_str(&DOCUMENT).unwrap();
        let mut references = Vec::new();
        collect(&document, &mut references);
        assert!(references.len() > 20);
        for reference in references {
            let found = document.pointer(reference.trim_start_matches('#'));
            assert!(found.is_some(), "{reference}");
        }
    }

    fn collect(value: &Value, references: &mut Vec<String>) {
        match value {
            Value::Object(fields) => {
                let own = fields.get("$ref").and_then(Value::as_str);
                references.extend(own.map(ToOwned::to_owned));
                fields.values().for_each(|value| collect(value, references));
            }
            Value::Array(values) => values.iter().for_each(|value| collect(value, references)),
            _ => {}
        }
    }
}
