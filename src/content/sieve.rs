//! A regular expression with a sieve before it: one without looks at what stands around, which finds
//! whatever the other finds and more. Looks at words take the slow way through a text that is not all
//! ASCII; most texts hold nothing for most rules, and the sieve says so fast.

use std::ops::Range;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock};

use regex::{Regex, RegexBuilder};
use regex_syntax::hir::{Hir, HirKind};

/// So large a program may become, in bytes.
const SIZE: usize = 1 << 21;

/// So often the expression is used without a sieve: for its examples the sieve would cost more than it saves.
const RARELY: usize = 32;

/// A regular expression, matched in linear time.
#[derive(Debug, Clone)]
pub struct Sieved {
    regex: Regex,
    sieve: Arc<Sieve>,
}

#[derive(Debug, Default)]
struct Sieve {
    /// How often it was used, up to [`RARELY`].
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

/// Many expressions asked at once whether any of them may match: in most drafts none does.
#[derive(Debug, Clone, Default)]
pub struct Screen(Arc<Sieve>);

/// So large the program of them all may become, in bytes.
const ALL: usize = 8 * SIZE;

impl Screen {
    /// Whether a text holds nothing that any of these would find; `false` tells nothing. They must be the same each time.
    pub fn rules_out<'a>(&self, text: &str, all: impl Iterator<Item = &'a Sieved>) -> bool {
        if self.0.uses.load(Ordering::Relaxed) < RARELY {
            self.0.uses.fetch_add(1, Ordering::Relaxed);
            return false;
        }
        let any = self.0.regex.get_or_init(|| any_of(all));
        any.as_ref().is_some_and(|any| !any.is_match(text))
    }
}

fn any_of<'a>(all: impl Iterator<Item = &'a Sieved>) -> Option<Regex> {
    let ways = all.map(|one| {
        let open = opened(regex_syntax::parse(one.regex.as_str()).ok()?)?;
        Some(format!("(?:{open})"))
    });
    let ways = ways.collect::<Option<Vec<String>>>()?;
    RegexBuilder::new(&ways.join("|")).size_limit(ALL).build().ok().filter(|_| !ways.is_empty())
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
    fn what_a_screen_rules_out_no_expression_finds() {
        let all = [r"(?i)\bsofort\b", r"\bbald\b.{0,9}!", r"K-\d{3,}"];
        let all = all.map(|pattern| Sieved::new(pattern).unwrap());
        let screen = Screen::default();
        let texts = ["Wir antworten SOFORT.", "So bald, ja!", "K-1045", "Am Montag.", "baldig", ""];
        for (round, text) in (0..=RARELY).flat_map(|round| texts.map(|text| (round, text))) {
            let found = all.iter().any(|one| !one.places(text).is_empty());
            let ruled_out = screen.rules_out(text, all.iter());
            assert!(!(found && ruled_out), "{text}");
            assert!(
                round < RARELY || ruled_out == ["Am Montag.", "baldig", ""].contains(&text),
                "{text}"
            );
        }
    }

    #[test]
    fn what_has_no_looks_needs_no_sieve() {
        assert!(sieve("sofort").is_none());
        assert!(sieve(r"\b").is_none());
    }
}
