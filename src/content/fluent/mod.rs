//! Fluent files as people write them: what a message says, and every fault with a hint.

mod entries;
mod faults;
mod guard;
mod walk;

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};
use std::ops::Range;

use fluent_syntax::ast::{self, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::fault::{Fault, Lines, Weight};
use super::library::FluentFile;
pub use entries::{Entry, entries};
use faults::Sink;
pub use walk::{Seen, key, numeric, walk};

/// The functions that a message may call.
pub const FUNCTIONS: [&str; 6] = ["CURRENCY", "DATETIME", "LANGUAGE", "LIST", "NUMBER", "RELATIVE"];

/// One message of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// Its id.
    pub id: String,
    /// Bytes of the id in the file (after a byte-order mark, if it has one).
    pub span: Range<usize>,
    /// Its line, from 1.
    pub line: usize,
    /// The literal text of `.title`; empty where it has none.
    pub title: String,
    /// The lines of `.asks`, trimmed, empty ones left out.
    pub asks: Vec<String>,
    /// The literal text; a space stands for a placeable, of choices the default.
    pub text: String,
    /// The variables that its text and title use themselves.
    pub variables: BTreeSet<String>,
    /// The messages and terms (`-brand`) that its text and title refer to themselves.
    pub references: BTreeSet<String>,
    /// Whether it has a text beside its attributes.
    pub has_value: bool,
}

/// Reads a file. What is wrong in it is told with its place and a hint, all of it; a fault that
/// rejects leaves the other messages readable.
pub fn read(path: &str, text: &str, faults: &mut Vec<Fault>) -> Vec<Message> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut sink = Sink::new(path, text);
    if guard::too_deep(text, &mut sink) {
        sink.pour(faults);
        return Vec::new();
    }
    let disarmed = guard::disarmed(text);
    let source = match &disarmed {
        Cow::Owned(copy) if parser::parse(copy.as_str()).is_err() => copy,
        // Sound, so what would have been disarmed is plain text and harmless.
        _ => text,
    };
    let resource = parser::parse(source).unwrap_or_else(|_| in_pieces(source, &mut sink));
    sink.margins();
    let messages = Reader { source, sink: &mut sink }.messages(&resource);
    sink.pour(faults);
    messages
}

/// Reads a broken file entry by entry, so that no fault hides the next.
fn in_pieces<'s>(source: &'s str, sink: &mut Sink<'_>) -> ast::Resource<&'s str> {
    let mut whole = ast::Resource { body: Vec::new() };
    let found = entries(source);
    let first = found.first().map_or(source.len(), |entry| entry.span.start);
    for span in std::iter::once(0..first).chain(found.into_iter().map(|entry| entry.span)) {
        let piece = source.get(span.clone()).unwrap_or_default();
        let resource = parser::parse(piece).unwrap_or_else(|(resource, errors)| {
            for error in errors {
                sink.parser(error, span.start);
            }
            resource
        });
        whole.body.extend(resource.body);
    }
    whole
}

/// Tells of ids that stand in more than one file of a locale's folder. Those that stand twice in one
/// file are told of by `read`.
pub fn duplicates(files: &[FluentFile], faults: &mut Vec<Fault>) {
    let mut first: HashMap<&str, (&FluentFile, usize)> = HashMap::new();
    for file in files {
        let lines = Lines::new(&file.text);
        for entry in entries(&file.text) {
            let line = lines.of(entry.at.start);
            let bare = entry.id.strip_prefix('-').unwrap_or(entry.id);
            let (other, at) = *first.entry(bare).or_insert((file, line));
            if other.path != file.path {
                let message = format!("“{}” stands also in {}:{at}", entry.id, other.path);
                faults.push(Fault::at(Weight::Reject, &file.path, &file.text, entry.at, message));
            }
        }
    }
}

struct Reader<'s, 'k, 't> {
    source: &'s str,
    sink: &'k mut Sink<'t>,
}

impl<'s> Reader<'s, '_, '_> {
    fn messages(&mut self, resource: &ast::Resource<&'s str>) -> Vec<Message> {
        let lines = Lines::new(self.source);
        let mut first: HashMap<&str, usize> = HashMap::new();
        let mut messages = Vec::new();
        for entry in &resource.body {
            let id = match entry {
                ast::Entry::Message(message) => message.id.name,
                ast::Entry::Term(term) => term.id.name,
                _ => continue,
            };
            let span = self.span(id);
            let line = lines.of(span.start);
            if FUNCTIONS.contains(&id) {
                let message = format!("{id} is the name of a function");
                self.sink.push(Weight::Reject, span.clone(), message);
            }
            // Formatting keeps messages and terms in one table.
            let before = *first.entry(id).or_insert(line);
            if before != line {
                let message = format!("“{id}” stands also in line {before}");
                self.sink.push(Weight::Reject, span, message);
                continue;
            }
            match entry {
                ast::Entry::Message(message) => messages.push(self.message(message, span, line)),
                ast::Entry::Term(term) => {
                    self.judge(&term.value);
                    term.attributes.iter().for_each(|attribute| self.judge(&attribute.value));
                }
                _ => {}
            }
        }
        messages
    }

    fn message(
        &mut self,
        message: &ast::Message<&'s str>,
        span: Range<usize>,
        line: usize,
    ) -> Message {
        let mut read = Message {
            id: message.id.name.to_owned(),
            span,
            line,
            title: String::new(),
            asks: Vec::new(),
            text: String::new(),
            variables: BTreeSet::new(),
            references: BTreeSet::new(),
            has_value: message.value.is_some(),
        };
        if let Some(pattern) = &message.value {
            self.judge(pattern);
            uses(pattern, &mut read);
            literal(pattern, &mut read.text);
        }
        for attribute in &message.attributes {
            self.judge(&attribute.value);
            match attribute.id.name {
                "title" => {
                    uses(&attribute.value, &mut read);
                    literal(&attribute.value, &mut read.title);
                }
                "asks" => {
                    let mut text = String::new();
                    literal(&attribute.value, &mut text);
                    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
                    read.asks.extend(lines.map(str::to_owned));
                    self.plain(&attribute.value);
                }
                _ => {}
            }
        }
        read
    }

    /// Tells of what the parser lets pass and formatting would trip over.
    fn judge(&mut self, pattern: &Pattern<&'s str>) {
        walk(pattern, &mut |seen| match seen {
            Seen::Call(name, _) if !FUNCTIONS.contains(&name) => {
                let message = format!("there is no function {name}: {}", FUNCTIONS.join(", "));
                self.sink.push(Weight::Reject, self.span(name), message);
            }
            Seen::Call(name, 0) => {
                let message = format!("{name} of what? Write {name}($variable)");
                self.sink.push(Weight::Reject, self.span(name), message);
            }
            Seen::Number(number) if number.len() > 15 => {
                self.sink.push(Weight::Reject, self.span(number), "a number has at most 15 digits");
            }
            Seen::Keys(keys) => {
                for (at, key) in keys.iter().enumerate() {
                    if keys.iter().take(at.min(64)).any(|before| before == key) {
                        let message =
                            format!("the variant [{key}] stands twice; the second is never used");
                        self.sink.push(Weight::Error, self.span(key), message);
                    }
                }
            }
            _ => {}
        });
    }

    /// Tells of placeables where only plain text is read.
    fn plain(&mut self, pattern: &Pattern<&'s str>) {
        for element in &pattern.elements {
            let PatternElement::Placeable { expression } = element else { continue };
            let part = match expression {
                Expression::Select { selector, .. } => spot(selector),
                Expression::Inline(InlineExpression::StringLiteral { .. }) => None,
                Expression::Inline(inline) => spot(inline),
            };
            if let Some(part) = part {
                let message = "a line of .asks is plain text, as customers type it: no placeables";
                self.sink.push(Weight::Error, self.span(part), message);
            }
        }
    }

    /// The bytes of the source that `part`, a slice of it, takes.
    fn span(&self, part: &str) -> Range<usize> {
        let start = part.as_ptr().addr().saturating_sub(self.source.as_ptr().addr());
        start..start + part.len()
    }
}

/// A slice of the source that an expression begins near.
fn spot<'s>(inline: &InlineExpression<&'s str>) -> Option<&'s str> {
    match inline {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
            Some(value)
        }
        InlineExpression::FunctionReference { id, .. }
        | InlineExpression::MessageReference { id, .. }
        | InlineExpression::TermReference { id, .. }
        | InlineExpression::VariableReference { id } => Some(id.name),
        InlineExpression::Placeable { expression } => match expression.as_ref() {
            Expression::Inline(inner) | Expression::Select { selector: inner, .. } => spot(inner),
        },
    }
}

fn uses(pattern: &Pattern<&str>, message: &mut Message) {
    walk(pattern, &mut |seen| {
        match seen {
            Seen::Variable(name, _) => message.variables.insert(name.to_owned()),
            Seen::Message(id, _) => message.references.insert(id.to_owned()),
            Seen::Term(id) => message.references.insert(format!("-{id}")),
            _ => false,
        };
    });
}

/// Appends the literal text of a pattern.
fn literal(pattern: &Pattern<&str>, text: &mut String) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression } => literal_expression(expression, text),
        }
    }
}

fn literal_expression(expression: &Expression<&str>, text: &mut String) {
    match expression {
        Expression::Inline(InlineExpression::StringLiteral { value }) => {
            text.push_str(&unescape_unicode_to_string(value));
        }
        Expression::Inline(InlineExpression::NumberLiteral { value }) => text.push_str(value),
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            literal_expression(expression, text);
        }
        Expression::Inline(_) => text.push(' '),
        Expression::Select { variants, .. } => {
            if let Some(default) = variants.iter().find(|variant| variant.default) {
                literal(&default.value, text);
            }
        }
    }
}

#[cfg(test)]
mod tests;
