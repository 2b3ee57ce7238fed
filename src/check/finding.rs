//! A finding: one thing wrong in a draft. No prose; words come last.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::content::Severity;

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
}
