//! A finding: one thing wrong in a draft. No prose; words come last.

use std::collections::BTreeMap;
use std::ops::Range;

use sha2::{Digest, Sha256};

use crate::content::Severity;
use crate::language::{Locale, Text, Token};

/// One thing wrong in a draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The check that found it: `glossary`, `culture`, …
    pub check: &'static str,
    /// The rule's id; for terms `<concept>/<status>`.
    pub rule: String,
    /// How much it weighs.
    pub severity: Severity,
    /// Bytes of the draft, on character boundaries; empty where something is missing.
    pub span: Range<usize>,
    /// What stands there.
    pub excerpt: String,
    /// The Fluent message that words it.
    pub message: String,
    /// What the wording needs to know.
    pub args: BTreeMap<String, String>,
    /// May be applied unseen.
    pub replacements: Vec<String>,
    /// Doubtful: for a person to choose.
    pub suggestions: Vec<String>,
    /// What it rests on.
    pub evidence: Evidence,
    /// Stable over edits elsewhere.
    pub dismiss_key: String,
}

/// What a finding rests on.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Evidence {
    /// The glossary's concept.
    pub concept: Option<String>,
    /// The term or phrase that was found.
    pub matched: Option<String>,
    /// How: `exact`, `inflected`, `part`, `pattern`.
    pub how: Option<String>,
    /// The place in the content that says so: `glossaries/de-DE.csv:12`.
    pub source: String,
    /// Why, in the words of whoever wrote the rule.
    pub reason: Option<String>,
    /// Where that is written: a law, a policy, a house rule.
    pub authority: Option<String>,
    /// What the source text says that the draft does not, and the term's place in the content.
    pub asked: Option<(String, String)>,
}

impl Finding {
    /// A finding at a place of the text, to be filled further.
    pub fn at(
        check: &'static str,
        rule: impl Into<String>,
        severity: Severity,
        text: &Text<'_>,
        span: Range<usize>,
    ) -> Self {
        let excerpt = text.slice(span.start, span.end).to_owned();
        let rule = rule.into();
        Self {
            check,
            message: format!("{check}-{rule}").replace(['.', '/'], "-"),
            args: [("excerpt".to_owned(), excerpt.clone())].into(),
            rule,
            severity,
            span,
            excerpt,
            replacements: Vec::new(),
            suggestions: Vec::new(),
            evidence: Evidence::default(),
            dismiss_key: String::new(),
        }
    }

    /// With something that the wording needs to know.
    pub fn with_arg(mut self, name: &str, value: &dyn ToString) -> Self {
        self.args.insert(name.to_owned(), value.to_string());
        self
    }

    /// Orders findings by their place; what is missing comes last.
    pub(super) fn key(&self) -> (bool, usize, usize, &'static str, &str) {
        (self.span.is_empty(), self.span.start, self.span.end, self.check, &self.rule)
    }
}

/// A hash of check, rule, market, locale, the folded excerpt and its neighbouring words: the same
/// after edits elsewhere.
pub(super) fn dismiss_key(
    finding: &Finding,
    market: &str,
    locale: &Locale,
    text: &Text<'_>,
) -> String {
    let first = text.tokens.partition_point(|token| token.end <= finding.span.start);
    let after = text.tokens.partition_point(|token| token.start < finding.span.end);
    let before = first.checked_sub(1).and_then(|at| text.tokens.get(at));
    let fold = |token: Option<&Token>| token.map_or(String::new(), |token| token.fold.to_string());
    let excerpt: Vec<&str> = text
        .tokens
        .get(first..after.max(first))
        .unwrap_or_default()
        .iter()
        .map(|token| &*token.fold)
        .collect();
    // Of what is private the key holds no more than is shown.
    let excerpt =
        if finding.check == "privacy" { finding.excerpt.clone() } else { excerpt.join(" ") };
    // What is missing from the text as a whole has no neighbours.
    let (before, after) = if finding.span.is_empty() {
        (String::new(), String::new())
    } else {
        (fold(before), fold(text.tokens.get(after)))
    };
    let parts = [finding.check, &finding.rule, market, locale.as_str(), &excerpt, &before, &after];
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(part.as_bytes());
        hash.update([0]);
    }
    hash.finalize().iter().take(8).fold(String::new(), |text, byte| format!("{text}{byte:02x}"))
}
