//! Labelled lines: a JSON object a line, each fault told with its place.

use std::collections::BTreeSet;
use std::path::Path;

use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::super::terminal::note;
use super::super::{Wrong, text_of};

/// What a line of one stage holds.
pub(super) trait Labelled: DeserializeOwned {
    /// The names of its fields.
    const FIELDS: &'static [&'static str];
}

/// One line with its place.
pub(super) struct Line<T> {
    /// From 1.
    pub(super) number: usize,
    /// `FILE:NUMBER`.
    place: String,
    /// What stands in it.
    pub(super) told: T,
}

impl<T> Line<T> {
    /// What is wrong with this line.
    pub(super) fn wrong(&self, detail: impl std::fmt::Display) -> Wrong {
        Wrong(format!("{}: {detail}", self.place))
    }
}

/// Reads a file of labelled lines; empty lines are passed over. Fields that nobody reads are told of,
/// lest a slip of the pen go unnoticed, but may be meant for another program.
pub(super) fn read<T: Labelled>(path: &Path) -> Result<Vec<Line<T>>, Wrong> {
    let text = text_of(path)?;
    let mut lines = Vec::new();
    let mut unread = BTreeSet::new();
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    for (number, line) in (1..).zip(text.lines()).filter(|(_, line)| !line.trim().is_empty()) {
        let place = format!("{}:{number}", path.display());
        let fields: Map<String, Value> = serde_json::from_str(line).map_err(|fault| {
            // The fault counts lines from the one that it was given; column 0 is the line as a whole.
            let told = fault.to_string();
            let told = told.split(" at line ").next().unwrap_or_default();
            let column = Some(fault.column()).filter(|column| *column > 0);
            let column = column.map(|column| format!(":{column}")).unwrap_or_default();
            Wrong(format!("{place}{column}: {told}"))
        })?;
        unread.extend(fields.keys().filter(|name| !T::FIELDS.contains(&name.as_str())).cloned());
        let told = serde_path_to_error::deserialize(Value::Object(fields))
            .map_err(|fault| Wrong(format!("{place}: {}", told(&fault))))?;
        lines.push(Line { number, place, told });
    }
    if !unread.is_empty() {
        let names: Vec<String> = unread.iter().map(|name| format!("`{name}`")).collect();
        let known = T::FIELDS.join(", ");
        note(&format!("{}: nobody reads {}; known are {known}", path.display(), names.join(", ")));
    }
    Ok(lines)
}

/// What is wrong, with the field where the reader knows it.
fn told(fault: &serde_path_to_error::Error<serde_json::Error>) -> String {
    match fault.path().to_string().as_str() {
        "." => fault.inner().to_string(),
        field => format!("`{field}`: {}", fault.inner()),
    }
}
