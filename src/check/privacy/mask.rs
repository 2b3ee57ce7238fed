//! What of a private number or word may be shown: enough to know it again, too little to use it.

use std::ops::Range;

use crate::check::{Finding, Promise};

/// Of as many letters and figures the last four are shown.
const LONG: usize = 9;

/// `**** 4242`, `k****@****.com`, `****`.
pub(super) fn shown(text: &str, rule: &str) -> String {
    if let Some((name, host)) = text.split_once('@').filter(|_| rule == "privacy.email") {
        let first = name.chars().next().unwrap_or('*');
        let top = host.rsplit('.').next().unwrap_or_default();
        return format!("{first}****@****.{top}");
    }
    let signs: Vec<char> = text.chars().filter(|c| c.is_alphanumeric()).collect();
    let shown = signs.len().checked_sub(4).and_then(|from| signs.get(from..));
    match shown.filter(|_| signs.len() >= LONG && rule != "privacy.secret") {
        Some(last) => format!("**** {}", last.iter().collect::<String>()),
        None => "****".to_owned(),
    }
}

/// A text with the places of its private findings masked.
pub(super) fn masked(text: &str, findings: &[Finding]) -> String {
    masked_around(&(0..text.len()), &private(findings), text).unwrap_or_else(|| text.to_owned())
}

/// Masks what is private in the excerpts of all other findings.
pub(in crate::check) fn mask_findings(findings: &mut [Finding], text: &str) {
    let private = private(findings);
    for finding in findings.iter_mut().filter(|finding| finding.check != "privacy") {
        let Some(masked) = masked_around(&finding.span, &private, text) else { continue };
        finding.args.values_mut().chain(&mut finding.evidence.matched).for_each(|told| {
            if *told == finding.excerpt {
                told.clone_from(&masked);
            }
        });
        finding.excerpt = masked;
    }
}

/// Masks what is private in the excerpts of promises.
pub(in crate::check) fn mask_promises(promises: &mut [Promise], findings: &[Finding], text: &str) {
    let private = private(findings);
    for promise in promises {
        if let Some(masked) = masked_around(&promise.span, &private, text) {
            promise.excerpt = masked;
        }
    }
}

/// The places of what is private, and what may be shown of it.
fn private(findings: &[Finding]) -> Vec<(Range<usize>, String)> {
    let private = findings.iter().filter(|finding| finding.check == "privacy");
    private.map(|finding| (finding.span.clone(), finding.excerpt.clone())).collect()
}

fn masked_around(
    span: &Range<usize>,
    private: &[(Range<usize>, String)],
    text: &str,
) -> Option<String> {
    let inside = private.iter().filter(|(own, _)| own.start < span.end && span.start < own.end);
    let (mut masked, mut at, mut any) = (String::new(), span.start, false);
    for (own, shown) in inside {
        masked.push_str(text.get(at..own.start.max(at)).unwrap_or_default());
        masked.push_str(shown);
        (at, any) = (own.end.max(at), true);
    }
    if !any {
        return None;
    }
    masked.push_str(text.get(at..span.end).unwrap_or_default());
    Some(masked)
}
