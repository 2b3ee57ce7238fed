//! The revised text: each finding's first replacement, until nothing changes.

use super::Finding;

/// Rounds in which replacements may bring new findings.
const ROUNDS: usize = 4;

/// Applies first replacements, overlaps by severity, then length, then position; looks again.
pub(super) fn revised(
    text: &str,
    findings: &[Finding],
    find: impl Fn(&str) -> Vec<Finding>,
) -> String {
    let mut text = text.to_owned();
    let mut next: Option<Vec<Finding>> = None;
    for _ in 0..ROUNDS {
        let changed = apply(&text, next.as_deref().unwrap_or(findings));
        if changed == text {
            break;
        }
        text = changed;
        next = Some(find(&text));
    }
    text
}

fn apply(text: &str, findings: &[Finding]) -> String {
    let mut wanted: Vec<&Finding> =
        findings.iter().filter(|finding| !finding.replacements.is_empty()).collect();
    wanted.sort_by_key(|finding| {
        let span = &finding.span;
        (std::cmp::Reverse((finding.severity, span.len())), span.start)
    });
    let mut taken: Vec<&Finding> = Vec::new();
    for finding in wanted {
        let apart = |other: &&Finding| {
            finding.span.end <= other.span.start || other.span.end <= finding.span.start
        };
        if taken.iter().all(apart) {
            taken.push(finding);
        }
    }
    taken.sort_by_key(|finding| finding.span.start);
    let mut made = String::with_capacity(text.len());
    let mut at = 0;
    for finding in taken {
        made.push_str(text.get(at..finding.span.start).unwrap_or_default());
        made.push_str(finding.replacements.first().map_or("", String::as_str));
        at = finding.span.end;
    }
    made.push_str(text.get(at..).unwrap_or_default());
    made
}
