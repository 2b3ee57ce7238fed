//! What is wrong in a content file, with its place and the writer's own line.

use std::fmt;
use std::ops::Range;

/// How much a fault weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// Worth knowing; the content is loaded.
    Warning,
    /// Must be mended, but holds up nobody else's edits: the content is loaded without it.
    Error,
    /// The content cannot be loaded; the last good one stays.
    Reject,
}

/// One fault in one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// How much it weighs.
    pub weight: Weight,
    /// The file, relative to the content folder, with `/`.
    pub path: String,
    /// Line, from 1; 0 where the file as a whole is meant.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// The writer's own line.
    pub excerpt: String,
    /// How many characters of it are meant.
    pub marked: usize,
    /// What is wrong, and what would be right.
    pub message: String,
}

impl Fault {
    /// A fault at a byte range of a file's text.
    pub fn at(
        weight: Weight,
        path: &str,
        text: &str,
        span: Range<usize>,
        message: impl Into<String>,
    ) -> Self {
        let before = text.get(..floor(text, span.start)).unwrap_or_default();
        Self::in_line(weight, path, text, span, before.matches('\n').count() + 1, message)
    }

    /// A fault whose line is known already: counting anew for each row of a long file would take
    /// the square of its length.
    pub(super) fn in_line(
        weight: Weight,
        path: &str,
        text: &str,
        span: Range<usize>,
        number: usize,
        message: impl Into<String>,
    ) -> Self {
        let start = floor(text, span.start);
        let end = floor(text, span.end.max(start));
        let before = text.get(..start).unwrap_or_default();
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        let rest = text.get(line_start..).unwrap_or_default();
        let line = rest.split('\n').next().unwrap_or_default().trim_end_matches('\r');
        let column = before.get(line_start..).unwrap_or_default().chars().count();
        let within = text.get(start..end).unwrap_or_default().lines().next().unwrap_or_default();
        Self {
            weight,
            path: path.to_owned(),
            line: number,
            column: column + 1,
            excerpt: line.chars().take(200).collect(),
            marked: within.chars().count().max(1),
            message: message.into(),
        }
    }

    /// A fault of a file as a whole.
    pub fn of_file(weight: Weight, path: &str, message: impl Into<String>) -> Self {
        Self {
            weight,
            path: path.to_owned(),
            line: 0,
            column: 0,
            excerpt: String::new(),
            marked: 0,
            message: message.into(),
        }
    }

    /// `path:line`, as findings name their source.
    pub fn place(&self) -> String {
        if self.line == 0 { self.path.clone() } else { format!("{}:{}", self.path, self.line) }
    }
}

/// The greatest character boundary that is not after `at`.
fn floor(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|&place| text.is_char_boundary(place)).unwrap_or(0)
}

/// Where the lines of a text begin, to tell the line of a byte.
pub(super) struct Lines(Vec<usize>);

impl Lines {
    pub(super) fn new(text: &str) -> Self {
        Self(std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect())
    }

    /// The line of a byte, from 1.
    pub(super) fn of(&self, at: usize) -> usize {
        self.0.partition_point(|&start| start <= at)
    }
}

/// An example that tests a rule or term, with its place for the case that it fails.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Example {
    /// The example.
    pub text: String,
    /// Where it stands; the message is empty.
    pub at: Fault,
}

impl Example {
    /// The fault that this example does not behave.
    pub fn fails(&self, message: impl Into<String>) -> Fault {
        Fault { message: message.into(), ..self.at.clone() }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let weight = match self.weight {
            Weight::Warning => "warning",
            Weight::Error | Weight::Reject => "error",
        };
        if self.line == 0 {
            return write!(out, "{}: {weight}: {}", self.path, self.message);
        }
        writeln!(out, "{}:{}:{}: {weight}: {}", self.path, self.line, self.column, self.message)?;
        let number = self.line.to_string();
        writeln!(out, "{number} | {}", self.excerpt)?;
        let gap = " ".repeat(number.len() + 3 + self.column.saturating_sub(1).min(200));
        write!(out, "{gap}{}", "^".repeat(self.marked.min(120)))
    }
}
