//! The revised text: each finding's first replacement, until nothing changes.
//!
//! A replacement is sure only if it proves to be: applied, it must remove its finding and bring no
//! error. So the revised text is read again, and what does not hold there is left to a person. What
//! a rule finds is replaced in all its places or in none, lest a draft call one thing by two names.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::Finding;
use crate::content::Severity;

/// How often a text is read again.
const ROUNDS: usize = 4;

/// Applies first replacements, overlaps by severity, then length, then position; looks again. What
/// does not hold becomes a suggestion.
pub(super) fn revised(
    text: &str,
    findings: &mut [Finding],
    find: impl Fn(&str) -> Vec<Finding>,
) -> String {
    let mut text = text.to_owned();
    let mut next: Option<Vec<Finding>> = None;
    let mut doubted = BTreeSet::new();
    for _ in 0..ROUNDS {
        let now = next.as_deref_mut().unwrap_or(&mut *findings);
        all_or_none(now, &mut doubted);
        let edits = edits(now);
        let changed = apply(&text, now, &edits);
        if changed == text {
            return text;
        }
        let after = find(&changed);
        let blamed = blamed(now, &edits, &after);
        doubted.extend(blamed.iter().filter_map(|at| now.get(*at)).map(kind));
        if blamed.is_empty() {
            text = changed;
            next = Some(after);
        }
    }
    if next.is_none() {
        findings.iter_mut().for_each(doubt);
    }
    text
}

/// Check and rule: findings of one kind stand or fall together.
type Kind = (&'static str, String);

fn kind(finding: &Finding) -> Kind {
    (finding.check, finding.rule.clone())
}

/// Leaves all findings of a kind to a person where one of them has no replacement.
fn all_or_none(findings: &mut [Finding], doubted: &mut BTreeSet<Kind>) {
    let open = findings.iter().filter(|finding| finding.replacements.is_empty());
    doubted.extend(open.map(kind));
    findings.iter_mut().filter(|finding| doubted.contains(&kind(finding))).for_each(doubt);
}

fn doubt(finding: &mut Finding) {
    let mut all = std::mem::take(&mut finding.replacements);
    let suggestions = std::mem::take(&mut finding.suggestions);
    all.extend(suggestions);
    finding.suggestions = all;
}

/// A place that is replaced.
struct Edit {
    /// Which finding's.
    finding: usize,
    span: Range<usize>,
    /// What stands there then, in the revised text.
    made: Range<usize>,
}

/// The replacements that are applied together, in the order of their places.
fn edits(findings: &[Finding]) -> Vec<Edit> {
    let mut wanted: Vec<usize> = (0..findings.len()).collect();
    wanted.sort_by_key(|at| {
        findings.get(*at).map(|finding| {
            (std::cmp::Reverse((finding.severity, finding.span.len())), finding.span.start)
        })
    });
    let mut taken: BTreeMap<usize, (usize, usize)> = BTreeMap::new();
    for at in wanted {
        let Some(Finding { span, replacements, .. }) = findings.get(at) else { continue };
        let clashes = |(start, (end, _)): (&usize, &(usize, usize))| {
            span.start < *end && *start < span.end || *start == span.start
        };
        let before = taken.range(..=span.start).next_back().is_some_and(clashes);
        let after = taken.range(span.start..).next().is_some_and(clashes);
        if !replacements.is_empty() && !before && !after {
            taken.insert(span.start, (span.end, at));
        }
    }
    let (mut edits, mut old, mut new) = (Vec::new(), 0, 0);
    for (start, (end, finding)) in taken {
        new += start - old;
        let made = new..new + replacement(findings, finding).len();
        (old, new) = (end, made.end);
        edits.push(Edit { finding, span: start..end, made });
    }
    edits
}

fn replacement(findings: &[Finding], at: usize) -> &str {
    findings.get(at).and_then(|finding| finding.replacements.first()).map_or("", String::as_str)
}

fn apply(text: &str, findings: &[Finding], edits: &[Edit]) -> String {
    let mut made = String::with_capacity(text.len());
    let mut at = 0;
    for edit in edits {
        made.push_str(text.get(at..edit.span.start).unwrap_or_default());
        made.push_str(replacement(findings, edit.finding));
        at = edit.span.end;
    }
    made.push_str(text.get(at..).unwrap_or_default());
    made
}

/// The findings whose replacements did not hold: they are found again, or brought an error, or
/// something that would change the text elsewhere.
fn blamed(findings: &[Finding], edits: &[Edit], after: &[Finding]) -> BTreeSet<usize> {
    let known: BTreeSet<(&str, &str)> = findings.iter().map(of).collect();
    let edited: BTreeSet<(&str, &str)> =
        edits.iter().filter_map(|edit| findings.get(edit.finding)).map(of).collect();
    let mut blamed = BTreeSet::new();
    for finding in after {
        let Some((edit, inside)) = nearest(edits, &finding.span) else { continue };
        let new = !known.contains(&of(finding));
        let spreads = !inside && !finding.replacements.is_empty();
        // A finding that lay under a longer one is only now its own.
        let again = edited.contains(&of(finding))
            && (!inside || findings.get(edit.finding).is_some_and(|old| of(old) == of(finding)));
        if again || (new && (spreads || finding.severity == Severity::Error)) {
            blamed.insert(edit.finding);
        }
    }
    blamed
}

fn of(finding: &Finding) -> (&str, &str) {
    (finding.check, &finding.rule)
}

/// The edit that is nearest to a place of the revised text, and whether the place lies within it.
fn nearest<'a>(edits: &'a [Edit], span: &Range<usize>) -> Option<(&'a Edit, bool)> {
    let at = edits.partition_point(|edit| edit.made.end <= span.start);
    let (before, after) = (at.checked_sub(1).and_then(|at| edits.get(at)), edits.get(at));
    let distance = |edit: &Edit| {
        edit.made.start.saturating_sub(span.end) + span.start.saturating_sub(edit.made.end)
    };
    let edit = [after, before].into_iter().flatten().min_by_key(|edit| distance(edit))?;
    Some((edit, edit.made.start <= span.start && span.end <= edit.made.end))
}
