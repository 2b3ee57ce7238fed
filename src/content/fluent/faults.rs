//! What the parser found wrong, and what it let pass, in plain words at the right place.

use std::collections::HashSet;
use std::ops::Range;

use fluent_syntax::parser::{self, ErrorKind, ParserError};

use super::super::fault::{Fault, Weight};
use super::entries::{head, identifier};

/// So many faults of one file are told of.
const MOST: usize = 200;

/// Gathers the faults of one file.
pub(super) struct Sink<'t> {
    path: &'t str,
    text: &'t str,
    /// Places with weight and message.
    found: Vec<(Range<usize>, Weight, String)>,
}

impl<'t> Sink<'t> {
    pub(super) fn new(path: &'t str, text: &'t str) -> Self {
        Self { path, text, found: Vec::new() }
    }

    pub(super) fn push(&mut self, weight: Weight, span: Range<usize>, message: impl Into<String>) {
        self.found.push((span, weight, message.into()));
    }

    /// Hands the faults on, in the order of the text, one for each line and weight.
    pub(super) fn pour(mut self, faults: &mut Vec<Fault>) {
        self.found.sort_by_key(|(span, weight, _)| (span.start, *weight));
        let more = self.found.len().saturating_sub(MOST);
        let told = self.found.into_iter().take(MOST);
        faults.extend(
            told.map(|(span, weight, message)| {
                Fault::at(weight, self.path, self.text, span, message)
            }),
        );
        if more > 0 {
            let message = format!("{more} more faults like these");
            faults.push(Fault::of_file(Weight::Reject, self.path, message));
        }
    }

    /// A parser's error in a piece of the text that begins at a place.
    pub(super) fn parser(&mut self, error: ParserError, start: usize) {
        let (span, message) = explain(self.text, &shifted(error, start));
        self.push(Weight::Reject, span, message);
    }

    /// What the parser lets pass: tabs in an indent, line ends of old, messages that are indented.
    pub(super) fn margins(&mut self) {
        let told: HashSet<usize> = self.found.iter().map(|(span, ..)| span.start).collect();
        let mut start = 0;
        let mut inside = false;
        for line in self.text.split_inclusive('\n') {
            let content = line.trim_start_matches([' ', '\t']);
            let indent = line.get(..line.len() - content.len()).unwrap_or_default();
            let blank = content.trim_end().is_empty();
            if let Some(tab) = indent.find('\t')
                && !blank
                && !told.contains(&(start + tab))
            {
                let at = start + tab;
                self.push(Weight::Reject, at..at + 1, TAB);
            }
            if let Some(at) = line.find('\r').filter(|at| line.get(at + 1..) != Some("\n")) {
                let message = "a line ends in a lone carriage return; write line feeds";
                self.push(Weight::Reject, start + at..start + at + 1, message);
            }
            if let Some(id) = head(content).filter(|id| {
                inside && !indent.is_empty() && id.contains('-') && !id.starts_with('-')
            }) {
                let at = start + indent.len();
                let message =
                    format!("is “{id}” a message of its own? Then it begins at the left margin");
                self.push(Weight::Warning, at..at + id.len(), message);
            }
            inside |= indent.is_empty() && head(line).is_some();
            start += line.len();
        }
    }
}

const TAB: &str = "a tab does not indent here: use spaces";

/// An error of a piece as one of the whole.
fn shifted(mut error: ParserError, by: usize) -> ParserError {
    let shift = |span: &mut Range<usize>| *span = span.start + by..span.end + by;
    shift(&mut error.pos);
    error.slice.as_mut().map(shift);
    error
}

/// Where an error is best shown, and how it is mended.
fn explain(text: &str, error: &ParserError) -> (Range<usize>, String) {
    let entry = error.slice.clone().unwrap_or_else(|| error.pos.clone());
    let at = error.pos.start.min(text.len());
    let line = line_at(text, at);
    let content = text.get(line.clone()).unwrap_or_default();
    let inner = content.trim_start_matches([' ', '\t']);
    let first = line.end - inner.len();
    if text.get(at..).is_some_and(|rest| rest.starts_with('\t')) {
        return (at..at + 1, TAB.to_owned());
    }
    if at <= first
        && let Some(indent) = content.get(..content.len() - inner.len())
        && let Some(tab) = indent.find('\t')
    {
        return (line.start + tab..line.start + tab + 1, TAB.to_owned());
    }
    if at <= first {
        match inner.chars().next() {
            Some('.') if entry.start == line.start => return attribute(text, first, entry.end),
            Some(c @ ('[' | '*' | '}' | '.'))
                if at == entry.start || error.kind == ErrorKind::UnbalancedClosingBrace =>
            {
                let message = format!(
                    "a line that begins with “{c}” cuts the message short: write {{ \"{c}\" }}"
                );
                return (first..first + 1, message);
            }
            Some(_) if at == entry.start && first > line.start => {
                let message = "this line belongs to no message; something before it, such as a \
                               comment at the left margin, ended the one above";
                return (first..line.end, message.to_owned());
            }
            _ => {}
        }
    }
    kind(text, &error.kind, at, &entry, &line)
}

/// An error of a kind that its place alone does not explain.
fn kind(
    text: &str,
    kind: &ErrorKind,
    at: usize,
    entry: &Range<usize>,
    line: &Range<usize>,
) -> (Range<usize>, String) {
    let here = at..at + 1;
    let (span, message) = match kind {
        ErrorKind::ExpectedToken('=') if at > line.end => (here, "an = is missing".to_owned()),
        ErrorKind::ExpectedToken('=') => (
            entry.start..line.end,
            "a line at the left margin begins a message: write “id = text”, or indent the line if \
             it belongs to the message above"
                .to_owned(),
        ),
        ErrorKind::ExpectedToken('}') => (
            opening(text, entry.start, at),
            "this { opens a placeable that no } closes as it should; the character itself is \
             written { \"{\" }"
                .to_owned(),
        ),
        ErrorKind::ExpectedToken(']') => (
            here,
            "the key of a variant is one word or number, closed by ]; the character itself is \
             written { \"[\" }"
                .to_owned(),
        ),
        ErrorKind::ExpectedToken(' ') => {
            (here, "after the # of a comment comes a space".to_owned())
        }
        ErrorKind::ExpectedToken(token) => (here, format!("a {token} is missing here")),
        ErrorKind::ExpectedCharRange { range } if range == "0-9" => {
            (here, "a number is missing here".to_owned())
        }
        ErrorKind::ExpectedCharRange { range } if range == "a-zA-Z" && at == entry.start => (
            at..line.end,
            "a message's id begins with a letter from a to z; indent the line if it belongs to \
             the message above"
                .to_owned(),
        ),
        ErrorKind::ExpectedCharRange { range } if range == "a-zA-Z" => {
            (here, "a name that begins with a letter from a to z is missing here".to_owned())
        }
        ErrorKind::ExpectedCharRange { .. } => {
            (here, "after -> each variant stands on a line of its own".to_owned())
        }
        ErrorKind::ExpectedMessageField { entry_id }
        | ErrorKind::ExpectedTermField { entry_id } => empty(text, entry, entry_id),
        ErrorKind::MissingDefaultVariant => (
            opening(text, entry.start, at),
            "one variant must be the default, such as *[other], for whatever fits no other"
                .to_owned(),
        ),
        ErrorKind::MultipleDefaultVariants => {
            (at.saturating_sub(1)..at, "only one variant can be the default *".to_owned())
        }
        ErrorKind::MissingValue => (here, "a variant has no text".to_owned()),
        ErrorKind::ForbiddenCallee => {
            let functions = super::FUNCTIONS.join(", ");
            (here, format!("only functions are called: {functions}"))
        }
        ErrorKind::UnbalancedClosingBrace => {
            (here, "this } closes nothing: the character itself is written { \"}\" }".to_owned())
        }
        ErrorKind::ExpectedInlineExpression => (
            opening(text, entry.start, at),
            "{ opens a placeable, such as { $name } or { message }; the character itself is \
             written { \"{\" }"
                .to_owned(),
        ),
        ErrorKind::UnterminatedStringLiteral => {
            (here, "the text in quotes is not closed in its line".to_owned())
        }
        ErrorKind::MessageReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::TermAttributeAsPlaceable
        | ErrorKind::ExpectedSimpleExpressionAsSelector => (
            opening(text, entry.start, at),
            "a choice is made by a variable or a function: { $name -> …".to_owned(),
        ),
        ErrorKind::UnknownEscapeSequence(_) | ErrorKind::InvalidUnicodeEscapeSequence(_) => (
            here,
            "in quotes, \\ is followed by \\, \", u and 4 or U and 6 hexadecimal digits".to_owned(),
        ),
        ErrorKind::DuplicatedNamedArgument(name) => (here, format!("{name} is given twice")),
        ErrorKind::PositionalArgumentFollowsNamed => {
            (here, "what a function formats comes before its options".to_owned())
        }
        ErrorKind::ExpectedLiteral => {
            (here, "an option is a number or a text in quotes".to_owned())
        }
    };
    (span, message)
}

/// An attribute that the parser gave up on: what is wrong is found by reading it as a message.
fn attribute(text: &str, dot: usize, end: usize) -> (Range<usize>, String) {
    let rest = text.get(dot + 1..end).unwrap_or_default();
    let name = identifier(rest).unwrap_or_default();
    if name.is_empty() || head(rest).is_none() {
        let message = "a line that begins with “.” cuts the message short: write { \".\" }, or \
                       “.name = text” for an attribute";
        return (dot..dot + 1, message.to_owned());
    }
    let error = match parser::parse(rest) {
        Err((_, errors)) => errors.into_iter().next(),
        Ok(_) => None,
    };
    match error {
        Some(error) if !matches!(error.kind, ErrorKind::ExpectedMessageField { .. }) => {
            explain(text, &shifted(error, dot + 1))
        }
        _ => empty(text, &(dot..end), &format!(".{name}")),
    }
}

/// A message or attribute without text.
fn empty(text: &str, entry: &Range<usize>, id: &str) -> (Range<usize>, String) {
    let line = line_at(text, entry.start);
    let below = text.get(line.end..).unwrap_or_default().trim_start_matches(['\r', '\n']);
    let at = text.len() - below.len();
    let next = below.trim_start_matches(' ');
    match next.chars().next() {
        Some('\t') => {
            let at = at + below.len() - next.len();
            (at..at + 1, TAB.to_owned())
        }
        Some(c @ ('[' | '*' | '}')) => {
            let at = at + below.len() - next.len();
            let message = format!(
                "a line that begins with “{c}” cuts the message short: write {{ \"{c}\" }}"
            );
            (at..at + 1, message)
        }
        _ => {
            let start = text.len() - text.get(entry.start..).unwrap_or_default().len();
            (start..line.end, format!("“{id}” has no text; its lines are indented by spaces"))
        }
    }
}

/// The last brace that is open between two places; where there is none, the later of them.
fn opening(text: &str, start: usize, at: usize) -> Range<usize> {
    let mut open = Vec::new();
    for (place, byte) in text.bytes().enumerate().take(at).skip(start) {
        match byte {
            b'{' => open.push(place),
            b'}' => drop(open.pop()),
            _ => {}
        }
    }
    open.last().map_or(at..at + 1, |&place| place..place + 1)
}

/// The bytes of the line that holds a place, its line end left out.
fn line_at(text: &str, at: usize) -> Range<usize> {
    let before = text.as_bytes().get(..at.min(text.len())).unwrap_or_default();
    let start = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |place| place + 1);
    let line = text.get(start..).and_then(|rest| rest.split('\n').next()).unwrap_or_default();
    start..start + line.trim_end_matches('\r').len()
}
