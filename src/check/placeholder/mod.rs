//! Placeholders: variables of any templating language that nobody filled, gaps of any other kind,
//! and facts that were to be carried over and are not.

mod amount;
mod day;
mod facts;

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::{Context, Finding};
use crate::content::Severity;
use crate::content::sieve::Sieved;

#[expect(clippy::unwrap_used, reason = "constant patterns, tried by the tests")]
static ANY: LazyLock<Sieved> = LazyLock::new(|| {
    let lines = include_str!("../data/placeholders.txt").lines();
    let shapes = lines.filter(|line| !line.is_empty() && !line.starts_with("# "));
    Sieved::new(&shapes.collect::<Vec<_>>().join("|")).unwrap()
});

/// A gap as rendering leaves it: an argument's name in brackets.
#[expect(clippy::unwrap_used, reason = "a constant pattern, tried by the tests")]
static GAP: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"\[([a-z][a-z0-9_-]{0,60})\]").unwrap());

pub(super) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    unfilled(context, findings);
    facts::check(context, findings);
    amount::check(context, findings);
    day::check(context, findings);
}

fn unfilled(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let text = context.draft.text;
    let mut found = gaps(text);
    for hit in GAP.captures_iter(text) {
        let (Some(whole), Some(name)) = (hit.get(0), hit.get(1)) else { continue };
        let name = name.as_str();
        let known = context.library.arguments.contains(name);
        if known && !context.draft.gaps.iter().any(|gap| gap == name) {
            found.push(whole.range());
        }
    }
    // What rendering left open is named beside the draft already.
    let is_named = |span: &Range<usize>| {
        let told = context.text.slice(span.start, span.end);
        let name = told.strip_prefix('[').and_then(|told| told.strip_suffix(']'));
        name.is_some_and(|name| context.draft.gaps.iter().any(|gap| gap == name))
    };
    found.retain(|span| !is_named(span));
    // In quoted mail they are another's; in code they are meant so. In a link nobody means them.
    found.retain(|span| !context.is_mail(span) && !context.is_code(span));
    for span in found {
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
    }
}

/// The places of all shapes, without what only shows where they end.
fn gaps(text: &str) -> Vec<Range<usize>> {
    let sides = |c: char| c.is_whitespace() || ".,;:!?()".contains(c);
    ANY.places(text)
        .into_iter()
        .map(|hit| {
            let told = text.get(hit.clone()).unwrap_or_default();
            let start = hit.start + (told.len() - told.trim_start_matches(sides).len());
            start..start + told.trim_matches(sides).len()
        })
        .filter(|span| !span.is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[&str]) {
        let found: Vec<&str> = gaps(text).into_iter().map(|span| text.get(span).unwrap()).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn every_templating_language_is_known() {
        check("Hi {{ name }}, see {% if x %}", &["{{ name }}", "{% if x %}"]);
        check("{ $order } and ${order} and {order}", &["{ $order }", "${order}", "{order}"]);
        check("Dear [NAME], no. %(id)s *|FNAME|*", &["[NAME]", "%(id)s", "*|FNAME|*"]);
        check("order XXX here", &["XXX"]);
        check("a %s b %1$s, %@", &["%s", "%1$s", "%@"]);
        check("#{order} <%= order %> @@order@@", &["#{order}", "<%= order %>", "@@order@@"]);
    }

    #[test]
    fn gaps_for_people_are_known() {
        check("Dear [Customer Name], <order number>", &["[Customer Name]", "<order number>"]);
        check("Guten Tag [Kundenname], am ____.", &["[Kundenname]", "____"]);
        check("TODO ask Kim; Lorem ipsum dolor", &["TODO", "Lorem ipsum"]);
        check("【お客様名】様 <NAME>", &["【お客様名】", "<NAME>"]);
    }

    #[test]
    fn what_is_no_variable_stays() {
        check("50 % off, size XXL, array[0], a < b, {}", &[]);
        check("100 %sure", &[]);
        check("<b>Name</b>, [1], [sic], snake_case, a_b__c, todo list, x@y", &[]);
        check("Up to 50 %Dlouhá", &[]);
    }
}
