//! A regular expression with a sieve before it: one without looks at what stands around, which finds
//! whatever the other finds and more. Looks at words take the slow way through a text that is not all
//! ASCII; most texts hold nothing for most rules, and the sieve says so fast.

use std::ops::Range;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock};

use regex::{Regex, RegexBuilder};
use regex_syntax::hir::{Hir, HirKind};

/// So large a program may become, in bytes.
pub(super) const SIZE: usize = 1 << 21;

/// So often the expression is used without a sieve: for its examples the sieve would cost more than it saves.
pub(super) const RARELY: usize = 32;

/// A regular expression, matched in linear time.
#[derive(Debug, Clone)]
pub struct Sieved {
    regex: Regex,
    sieve: Arc<Sieve>,
}

#[derive(Debug, Default)]
struct Sieve {
    /// How often the expression was used, up to [`RARELY`].
    uses: AtomicUsize,
    /// None where it would save nothing.
    regex: OnceLock<Option<Regex>>,
}

impl Sieved {
    /// Reads a pattern.
    pub fn new(pattern: &str) -> Result<Self, regex::Error> {
        let regex = RegexBuilder::new(pattern).size_limit(SIZE).build()?;
        Ok(Self { regex, sieve: Arc::default() })
    }

    /// The expression itself.
    pub fn regex(&self) -> &Regex {
        &self.regex
    }

    /// Where it matches, in order.
    pub fn places(&self, text: &str) -> Vec<Range<usize>> {
        if self.sieve().is_some_and(|sieve| !sieve.is_match(text)) {
            return Vec::new();
        }
        self.regex.find_iter(text).map(|hit| hit.range()).collect()
    }

    /// An expression that matches all that this one does and looks at nothing around; none where it may be empty.
    pub(super) fn opened(&self) -> Option<String> {
        opened(regex_syntax::parse(self.regex.as_str()).ok()?)
    }

    fn sieve(&self) -> Option<&Regex> {
        if self.sieve.uses.load(Ordering::Relaxed) < RARELY {
            self.sieve.uses.fetch_add(1, Ordering::Relaxed);
            return None;
        }
        self.sieve.regex.get_or_init(|| sieve(self.regex.as_str())).as_ref()
    }
}

fn sieve(pattern: &str) -> Option<Regex> {
    let parsed = regex_syntax::parse(pattern).ok()?;
    if !parsed.properties().look_set().contains_word() {
        return None;
    }
    RegexBuilder::new(&opened(parsed)?).size_limit(SIZE).build().ok()
}

/// An expression without looks. None where it may be empty: that matches everywhere and sieves nothing.
fn opened(parsed: Hir) -> Option<String> {
    let open = without_looks(parsed);
    let empty = open.properties().minimum_len().is_none_or(|least| least == 0);
    (!empty).then(|| open.to_string())
}

/// The same without looks: it matches all that the whole matches.
fn without_looks(hir: Hir) -> Hir {
    match hir.into_kind() {
        HirKind::Empty | HirKind::Look(_) => Hir::empty(),
        HirKind::Literal(literal) => Hir::literal(literal.0),
        HirKind::Class(class) => Hir::class(class),
        HirKind::Repetition(mut repetition) => {
            repetition.sub = Box::new(without_looks(*repetition.sub));
            Hir::repetition(repetition)
        }
        HirKind::Capture(capture) => without_looks(*capture.sub),
        HirKind::Concat(parts) => Hir::concat(parts.into_iter().map(without_looks).collect()),
        HirKind::Alternation(ways) => {
            Hir::alternation(ways.into_iter().map(without_looks).collect())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sieve_finds_whatever_the_expression_finds() {
        for (pattern, texts) in [
            (r"(?i)\bsofort\b", ["Sofort!", "Wir antworten sofort.", "ablösofortig", "ä"]),
            (r"\b(?:a|ä\w*)\s+bald\b|^x$", ["ä bald", "x", "ähm  bald", "baldig"]),
            (r"(?m)^\bK-\d{3,}\b", ["K-104", "a\nK-1234 b", "K-1", ""]),
        ] {
            let whole = Regex::new(pattern).unwrap();
            let sieved = Sieved::new(pattern).unwrap();
            for text in texts {
                let expected: Vec<_> = whole.find_iter(text).map(|hit| hit.range()).collect();
                for _ in 0..=RARELY {
                    assert_eq!(sieved.places(text), expected, "{pattern} in {text}");
                }
            }
            assert!(sieve(pattern).is_some(), "{pattern}");
        }
    }

    #[test]
    fn what_has_no_looks_needs_no_sieve() {
        assert!(sieve("sofort").is_none());
        assert!(sieve(r"\b").is_none());
    }
}
