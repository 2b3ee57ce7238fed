//! What goes wrong, as `application/problem+json` (RFC 9457). Internal errors are logged, never sent.

use std::borrow::Cow;

use axum::extract::rejection::{PathRejection, QueryRejection};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;

/// A refusal or a failure.
#[derive(Debug, Clone)]
pub(super) struct Problem {
    status: StatusCode,
    detail: Cow<'static, str>,
    errors: Vec<Wrong>,
    retry_after: Option<u32>,
    closes: bool,
}

/// One thing that is wrong with the input.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub(super) struct Wrong {
    /// The place in the body, as a JSON pointer (RFC 6901).
    pub(super) pointer: String,
    /// What is wrong there, and what would be right.
    pub(super) detail: String,
}

/// RFC 9457.
#[derive(Serialize, utoipa::ToSchema)]
#[schema(as = Problem)]
pub(super) struct Told {
    /// Always `about:blank`: the status says what kind of problem it is.
    r#type: &'static str,
    /// The status in words.
    title: &'static str,
    /// The status.
    status: u16,
    /// What is wrong, and what would be right.
    #[schema(value_type = String)]
    detail: Cow<'static, str>,
    /// For bad input: each thing that is wrong with it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    errors: Vec<Wrong>,
}

impl Problem {
    /// A problem that the status and a sentence describe.
    pub(super) fn new(status: StatusCode, detail: impl Into<Cow<'static, str>>) -> Self {
        let detail = detail.into();
        Self { status, detail, errors: Vec::new(), retry_after: None, closes: false }
    }

    /// The body was understood, but a value in it cannot be (422).
    pub(super) fn value(pointer: impl Into<String>, detail: impl Into<String>) -> Self {
        Self::new(StatusCode::UNPROCESSABLE_ENTITY, "a value in the request cannot be")
            .with(pointer, detail)
    }

    /// There is nothing of that name (404).
    pub(super) fn no_such(detail: impl Into<Cow<'static, str>>) -> Self {
        Self::new(StatusCode::NOT_FOUND, detail)
    }

    /// Too busy, or not there yet (503): come back after so many seconds.
    pub(super) fn busy(detail: &'static str, retry_after: u32) -> Self {
        Self::new(StatusCode::SERVICE_UNAVAILABLE, detail).retry_after(retry_after)
    }

    /// Something of ours failed (500): logged here, not told.
    pub(super) fn internal(fault: &dyn std::error::Error) -> Self {
        tracing::error!(fault = %fault, "a request failed");
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, "the service failed; its log knows more")
    }

    /// Names one more thing that is wrong.
    pub(super) fn with(mut self, pointer: impl Into<String>, detail: impl Into<String>) -> Self {
        self.errors.push(Wrong { pointer: pointer.into(), detail: detail.into() });
        self
    }

    /// Says after how many seconds it is worth trying again.
    pub(super) fn retry_after(mut self, seconds: u32) -> Self {
        self.retry_after = Some(seconds);
        self
    }

    /// The connection is of no use any more: the rest of the body still lies on it.
    pub(super) fn closing(mut self) -> Self {
        self.closes = true;
        self
    }

    /// The first place that is wrong.
    #[cfg(test)]
    pub(super) fn pointer(&self) -> &str {
        self.errors.first().map_or("", |wrong| &wrong.pointer)
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let told = Told {
            r#type: "about:blank",
            title: self.status.canonical_reason().unwrap_or("Problem"),
            status: self.status.as_u16(),
            detail: self.detail,
            errors: self.errors,
        };
        let body = serde_json::to_vec(&told).unwrap_or_default();
        let mut response = (self.status, body).into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
        if let Some(seconds) = self.retry_after {
            headers.insert(header::RETRY_AFTER, seconds.into());
        }
        if self.closes {
            headers.insert(header::CONNECTION, HeaderValue::from_static("close"));
        }
        if self.status == StatusCode::UNAUTHORIZED {
            headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        response
    }
}

impl From<PathRejection> for Problem {
    fn from(_: PathRejection) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "the path is not UTF-8")
    }
}

impl From<QueryRejection> for Problem {
    fn from(rejection: QueryRejection) -> Self {
        Self::new(StatusCode::UNPROCESSABLE_ENTITY, rejection.body_text())
    }
}
