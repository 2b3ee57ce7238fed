//! The body of a request: read within its limits, understood field by field.

use axum::body::{Body, Bytes, HttpBody};
use axum::extract::{FromRequest, Request};
use axum::http::{HeaderMap, StatusCode, header};
use http_body_util::BodyExt;
use serde::de::DeserializeOwned;
use serde_path_to_error::Segment;
use tokio::sync::OwnedSemaphorePermit;
use tokio::time::{Duration, timeout};

use super::State;
use super::problem::Problem;

/// Of a body that is too large so much is read and thrown away, so that the client, which may only
/// listen when it has sent all, can read the refusal.
const DRAINED: usize = 16 * 1024 * 1024;
/// And for so long.
const DRAINED_FOR: Duration = Duration::from_secs(3);

/// A JSON body, and the right to a core for as long as it is held.
pub(super) struct Asked<T> {
    /// What was asked.
    pub(super) body: T,
    _turn: OwnedSemaphorePermit,
}

impl<T: DeserializeOwned> FromRequest<State> for Asked<T> {
    type Rejection = Problem;

    async fn from_request(request: Request, state: &State) -> Result<Self, Problem> {
        let (head, body) = request.into_parts();
        let bytes = read(&head.headers, body, state.config.limits.body).await?;
        if !is_json(&head.headers) {
            let detail = "content-type must be application/json";
            return Err(Problem::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, detail));
        }
        // Only what has arrived takes a turn, so that slow clients keep nobody waiting.
        let turn = state.turn().await?;
        Ok(Self { body: understand(&bytes)?, _turn: turn })
    }
}

fn is_json(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    let essence = kind.and_then(|kind| kind.split(';').next()).unwrap_or_default().trim();
    let essence = essence.to_ascii_lowercase();
    essence == "application/json"
        || (essence.starts_with("application/") && essence.ends_with("+json"))
}

/// Reads a whole body of at most `limit` bytes, whatever its head says of its length.
async fn read(headers: &HeaderMap, mut body: Body, limit: usize) -> Result<Bytes, Problem> {
    let too_large = || {
        let detail = format!("the body may have at most {limit} bytes");
        Problem::new(StatusCode::PAYLOAD_TOO_LARGE, detail).closing()
    };
    let told = headers.get(header::CONTENT_LENGTH).and_then(|length| length.to_str().ok());
    if told.and_then(|length| length.parse::<u64>().ok()).is_some_and(|told| told > limit as u64) {
        drain(headers, body).await;
        return Err(too_large());
    }
    let mut whole = Vec::new();
    let mut first = Bytes::new();
    while let Some(frame) = body.frame().await {
        let broken = |_| Problem::new(StatusCode::BAD_REQUEST, "the body broke off").closing();
        let Ok(data) = frame.map_err(broken)?.into_data() else { continue };
        if first.len() + whole.len() + data.len() > limit {
            drain(headers, body).await;
            return Err(too_large());
        }
        // Nearly every body comes in one piece, which then need not be copied.
        if first.is_empty() && whole.is_empty() {
            first = data;
        } else {
            if whole.is_empty() {
                whole.extend_from_slice(&std::mem::take(&mut first));
            }
            whole.extend_from_slice(&data);
        }
    }
    Ok(if whole.is_empty() { first } else { whole.into() })
}

/// Refuses a request whose body nobody has read. Were it left lying on the connection, that would
/// have to be closed, and a client that asks again on it would be cut off.
pub(super) async fn refuse(request: Request, problem: Problem) -> Problem {
    let (head, body) = request.into_parts();
    if drain(&head.headers, body).await { problem } else { problem.closing() }
}

/// Throws away what comes of a body; whether it came to its end.
async fn drain(headers: &HeaderMap, mut body: Body) -> bool {
    if body.is_end_stream() {
        return true;
    }
    // A client that waits to be told to go on has sent nothing yet.
    if headers.contains_key(header::EXPECT) {
        return false;
    }
    let all = async {
        let mut left = DRAINED;
        while let Some(frame) = body.frame().await {
            let Ok(frame) = frame else { return false };
            left = left.saturating_sub(frame.data_ref().map_or(0, Bytes::len));
            if left == 0 {
                return false;
            }
        }
        true
    };
    timeout(DRAINED_FOR, all).await.unwrap_or(false)
}

/// Reads JSON; a fault names its place.
fn understand<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Problem> {
    let bad = |detail: String| Problem::new(StatusCode::BAD_REQUEST, detail);
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).map_err(|fault| {
        bad(format!("the body must be UTF-8, and byte {} is not", fault.valid_up_to()))
    })?;
    // Serde would take a list for an object's fields in their order.
    if !text.trim_start().starts_with('{') {
        return Err(bad("the body must be a JSON object".to_owned()));
    }
    let mut json = serde_json::Deserializer::from_str(text);
    let body = serde_path_to_error::deserialize(&mut json).map_err(|fault| {
        let pointer = pointer(fault.path());
        let fault = fault.into_inner();
        if fault.is_data() {
            Problem::value(pointer, without_place(&fault.to_string()))
        } else {
            bad(format!("the body must be JSON: {fault}"))
        }
    })?;
    json.end().map_err(|fault| bad(format!("the body must be one JSON object: {fault}")))?;
    Ok(body)
}

/// A pointer says where; line and column of a compact body say nothing.
fn without_place(fault: &str) -> &str {
    fault.rsplit_once(" at line ").map_or(fault, |(what, _)| what)
}

fn pointer(path: &serde_path_to_error::Path) -> String {
    let mut pointer = String::new();
    for segment in path {
        let step = match segment {
            Segment::Seq { index } => index.to_string(),
            Segment::Map { key } | Segment::Enum { variant: key } => escaped(key),
            Segment::Unknown => continue,
        };
        pointer.push('/');
        pointer.push_str(&step);
    }
    pointer
}

/// A name as a step of a JSON pointer (RFC 6901).
pub(super) fn escaped(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::response::IntoResponse;
    use serde::Deserialize;
    use serde_json::Value;

    use hyper::body::Frame;
    use std::pin::Pin;
    use std::task::{Context, Poll};

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Example {
        #[expect(dead_code, reason = "read by nobody but serde")]
        text: String,
        #[expect(dead_code, reason = "read by nobody but serde")]
        #[serde(default)]
        thread: Vec<Turn>,
        #[expect(dead_code, reason = "read by nobody but serde")]
        #[serde(default)]
        args: serde_json::Map<String, Value>,
    }

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Turn {
        #[expect(dead_code, reason = "read by nobody but serde")]
        text: String,
    }

    /// The status of a body, and the pointer of its first error.
    async fn check(body: impl AsRef<[u8]>, status: u16, pointer: &str) {
        let told = match understand::<Example>(body.as_ref()) {
            Ok(_) => (200, String::new()),
            Err(problem) => {
                let response = problem.into_response();
                assert_eq!(response.headers()["content-type"], "application/problem+json");
                let status = response.status().as_u16();
                let body = response.into_body().collect().await.unwrap().to_bytes();
                let body: Value = serde_json::from_slice(&body).unwrap();
                assert_eq!(body["status"], status);
                assert!(body["title"].is_string() && body["detail"].is_string());
                let pointer = body["errors"][0]["pointer"].as_str().unwrap_or_default();
                (status, pointer.to_owned())
            }
        };
        let shown: String = String::from_utf8_lossy(body.as_ref()).chars().take(60).collect();
        assert_eq!(told, (status, pointer.to_owned()), "{shown}");
    }

    #[tokio::test]
    async fn a_fault_names_its_place() {
        check(r#"{"text":"a"}"#, 200, "").await;
        check("\u{feff}{\"text\":\"a\"}", 200, "").await;
        check(r#"{"text":"a\u0000"}"#, 200, "").await;
        check(r#"{"text":1}"#, 422, "/text").await;
        check(r#"{"text":null}"#, 422, "/text").await;
        check(r#"{"text":"a","txet":"b"}"#, 422, "/txet").await;
        check(r#"{"text":"a","a/b~c":1}"#, 422, "/a~1b~0c").await;
        check(r#"{"text":"a","thread":[{"text":"b"},{"text":[]}]}"#, 422, "/thread/1/text").await;
        check(r#"{"text":"a","thread":[{"text":"b","who":1}]}"#, 422, "/thread/0/who").await;
        check(r#"{"text":"a","text":"b"}"#, 422, "").await;
        check("{}", 422, "").await;
    }

    #[tokio::test]
    async fn what_is_no_json_is_refused() {
        for body in [
            "",
            "hello",
            "[]",
            "null",
            "\"text\"",
            r#"["a"]"#,
            r#"{"text":"#,
            r#"{"text":"a"}}}"#,
            r#"{"text":"\ud800"}"#,
        ] {
            check(body, 400, "").await;
        }
        check(r#"{"text":"a","args":{"n":1e999}}"#, 400, "").await;
        check(b"{\"text\":\"\xff\xfe\"}", 400, "").await;
        check("[".repeat(100_000), 400, "").await;
        check(format!(r#"{{"text":"a","args":{}"#, r#"{"a":"#.repeat(50_000)), 400, "").await;
    }

    #[tokio::test]
    async fn a_body_that_comes_in_pieces_is_read_whole_or_refused() {
        let pieces = |count| Body::new(Pieces(count));
        let none = HeaderMap::new();
        assert_eq!(read(&none, pieces(3), 12).await.unwrap(), "abcdabcdabcd");
        assert_eq!(read(&none, pieces(0), 12).await.unwrap(), "");
        assert!(read(&none, pieces(4), 12).await.is_err());
        let told = HeaderMap::from_iter([(header::CONTENT_LENGTH, 13.into())]);
        assert!(read(&told, pieces(1), 12).await.is_err());
    }

    /// A body of so many pieces.
    struct Pieces(usize);

    impl hyper::body::Body for Pieces {
        type Data = Bytes;
        type Error = std::io::Error;

        fn poll_frame(
            mut self: Pin<&mut Self>,
            _: &mut Context<'_>,
        ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
            let left = self.0.checked_sub(1);
            self.0 = left.unwrap_or_default();
            Poll::Ready(left.map(|_| Ok(Frame::data("abcd".into()))))
        }
    }
}
