//! How long a text may be.

use axum::http::StatusCode;

use super::State;
use super::problem::Problem;

/// A text that is not too long (413).
pub(super) fn text(state: &State, pointer: &str, text: &str) -> Result<(), Problem> {
    let most = state.config.limits.text;
    // No need to count where there are not even so many bytes.
    if text.len() <= most || text.chars().count() <= most {
        return Ok(());
    }
    let detail = format!("a text may have at most {most} characters");
    Err(Problem::new(StatusCode::PAYLOAD_TOO_LARGE, detail.clone()).with(pointer, detail))
}

/// The same where there is a text at all.
pub(super) fn optional(state: &State, pointer: &str, told: Option<&str>) -> Result<(), Problem> {
    told.map_or(Ok(()), |told| text(state, pointer, told))
}

/// How many results are wanted: the usual number, or one from 1 to 50.
pub(super) fn results(asked: Option<usize>, usual: usize) -> Result<usize, Problem> {
    match asked.unwrap_or(usual) {
        fits @ 1..=50 => Ok(fits),
        _ => Err(Problem::value("/limit", "a number from 1 to 50 is expected")),
    }
}
