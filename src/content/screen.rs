//! A market's forbidden expressions as one: whether any of them may match. In most drafts none does, and one pass says so.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock};

use regex::{Regex, RegexBuilder};

use super::rule::{Kind, Pattern, Rule};
use super::sieve::{RARELY, SIZE, Sieved};

/// So large the program of them all may become, in bytes.
const ALL: usize = 8 * SIZE;

/// The expressions of some rules.
#[derive(Debug, Clone, Default)]
pub struct Screen(Arc<Inner>);

#[derive(Debug, Default)]
struct Inner {
    /// How often it was asked, up to [`RARELY`]: for examples it would cost more than it saves.
    uses: AtomicUsize,
    /// None where it would save nothing.
    any: OnceLock<Option<Regex>>,
}

impl Screen {
    /// The rules that may find something in a text; these must be the same rules each time.
    pub fn left<'r>(&self, rules: &'r [Rule], text: &str) -> impl Iterator<Item = &'r Rule> {
        let ruled_out = self.rules_out(rules, text);
        rules.iter().filter(move |rule| !ruled_out || expression(rule).is_none())
    }

    /// Whether a text holds nothing that any of the expressions would find.
    fn rules_out(&self, rules: &[Rule], text: &str) -> bool {
        if self.0.uses.load(Ordering::Relaxed) < RARELY {
            self.0.uses.fetch_add(1, Ordering::Relaxed);
            return false;
        }
        let any = self.0.any.get_or_init(|| any_of(rules));
        any.as_ref().is_some_and(|any| !any.is_match(text))
    }
}

/// The expression without a match of which a rule finds nothing, where it has one.
fn expression(rule: &Rule) -> Option<&Sieved> {
    match &rule.kind {
        Kind::Forbid(Pattern::Regex(regex)) | Kind::Replace(Pattern::Regex(regex), _) => {
            Some(regex)
        }
        _ => None,
    }
}

fn any_of(rules: &[Rule]) -> Option<Regex> {
    let ways = rules.iter().filter_map(expression);
    let ways = ways.map(|one| one.opened().map(|open| format!("(?:{open})")));
    let ways = ways.collect::<Option<Vec<String>>>().filter(|ways| !ways.is_empty())?;
    RegexBuilder::new(&ways.join("|")).size_limit(ALL).build().ok()
}
