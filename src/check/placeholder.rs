//! Placeholders: variables of any templating language that nobody filled.

use std::sync::LazyLock;

use regex::Regex;

use super::{Context, Finding};
use crate::content::Severity;

/// The shapes, with the name of each: Jinja, Liquid, Handlebars, Django; Fluent; shell and
/// JavaScript; Ruby; wiki; Python and C; merge fields; a gap in brackets; a row of X.
const SHAPES: &[&str] = &[
    r"\{\{\{?[^{}]{0,80}\}?\}\}",
    r"\{%[^{}\n]{0,80}%\}",
    r"\{ ?\$[A-Za-z][A-Za-z0-9_-]{0,60} ?\}",
    r"\$\{[^{}\n]{1,60}\}",
    r"#\{[^{}\n]{1,60}\}",
    r"\{[A-Za-z0-9_][A-Za-z0-9_.-]{0,60}\}",
    r"<%[^%<>\n]{0,80}%>",
    r"\[\[[^\[\]\n]{1,60}\]\]",
    r"%\([A-Za-z_]{1,60}\)[sd]",
    r"(?:^|\s)%(?:[0-9]\$)?[sd]\b",
    r"%%[A-Za-z_]{1,60}%%",
    r"\*\|[A-Z_:]{1,60}\|\*",
    r"<<[A-Za-z_ ]{1,60}>>",
    r"\[[A-Z][A-Z0-9_ -]{1,40}\]",
    r"\bX{3,12}\b|\bx{3,12}\b",
];

#[expect(clippy::unwrap_used, reason = "constant patterns, tried by the tests")]
static ANY: LazyLock<Regex> = LazyLock::new(|| Regex::new(&SHAPES.join("|")).unwrap());

/// A gap as rendering leaves it: an argument's name in brackets.
#[expect(clippy::unwrap_used, reason = "a constant pattern, tried by the tests")]
static GAP: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"\[([a-z][a-z0-9_-]{0,60})\]").unwrap());

pub(super) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let text = context.draft.text;
    if !text.contains(['{', '[', '%', '<', '|']) && !text.contains("XXX") && !text.contains("xxx") {
        return;
    }
    let quoted = |at: usize| {
        let line = text.get(..at).map_or("", |before| before.rsplit('\n').next().unwrap_or(before));
        line.trim_start().starts_with('>')
    };
    let mut add = |start: usize, end: usize| {
        if quoted(start) {
            return;
        }
        let lead = text.get(start..end).map_or(0, |hit| hit.len() - hit.trim_start().len());
        let trimmed = text.get(start..end).map_or(0, |hit| hit.trim().len());
        let span = start + lead..start + lead + trimmed;
        let mut finding = Finding::at(
            "placeholder",
            "placeholder.unfilled",
            Severity::Error,
            &context.text,
            span,
        );
        finding.message = "placeholder-unfilled".into();
        finding.evidence.source = "placeholder".into();
        finding.evidence.how = Some("pattern".into());
        findings.push(finding);
    };
    for hit in ANY.find_iter(text) {
        add(hit.start(), hit.end());
    }
    for hit in GAP.captures_iter(text) {
        let (Some(whole), Some(name)) = (hit.get(0), hit.get(1)) else { continue };
        let name = name.as_str();
        let known = context.library.arguments.contains(name);
        if known && !context.draft.gaps.iter().any(|gap| gap == name) {
            add(whole.start(), whole.end());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[&str]) {
        let found: Vec<&str> = ANY.find_iter(text).map(|hit| hit.as_str().trim()).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn every_templating_language_is_known() {
        check("Hi {{ name }}, see {% if x %}", &["{{ name }}", "{% if x %}"]);
        check("{ $order } and ${order} and {order}", &["{ $order }", "${order}", "{order}"]);
        check("Dear [NAME], no. %(id)s *|FNAME|*", &["[NAME]", "%(id)s", "*|FNAME|*"]);
        check("order XXX here", &["XXX"]);
        check("a %s b", &["%s"]);
    }

    #[test]
    fn what_is_no_variable_stays() {
        check("50 % off, size XXL, array[0], a < b, {}", &[]);
        check("100 %sure", &[]);
    }
}
