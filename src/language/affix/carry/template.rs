//! Particles before and pronouns behind a noun or an adjective that itself stays as it is in the
//! dictionary. Plurals are not made: each noun has its own.

use std::borrow::Cow;

use super::Carried;
use crate::language::affix::template::{Templates, arabic};
use crate::language::pos::Pos;
use crate::language::words::fold;

/// `word` as it is written, with what `form` has around `base`, both folded.
pub(super) fn carried(form: &str, base: &str, word: &str, pos: Option<Pos>) -> Carried {
    let templates = arabic();
    let mut carried = Carried { whole: true, ..Carried::default() };
    if pos == Some(Pos::Verb) {
        return carried;
    }
    let folded = fold(word);
    let [bare, definite, _] = &templates.particles;
    let [pronouns, _] = &templates.pronouns;
    let article = definite.first().copied().unwrap_or_default();
    for (particles, is_definite) in [(bare, false), (definite, true)] {
        for particle in particles {
            let Some(rest) = form.strip_prefix(particle) else { continue };
            // After the article of the one word no second one; two of its letters are written once.
            let clash = !particle.is_empty()
                && (folded.starts_with(article) || folded.chars().next() == particle.chars().next_back());
            if clash && (is_definite || folded.starts_with(article)) {
                continue;
            }
            let ends = [""].iter().chain(pronouns).chain(&templates.unclear);
            for pronoun in ends.filter(|pronoun| pronoun.is_empty() || !is_definite) {
                let (ours, theirs) = (bound(templates, word, pronoun), bound(templates, base, pronoun));
                let (Some(ours), Some(theirs)) = (ours, theirs) else { continue };
                let made = format!("{particle}{ours}{pronoun}");
                let reads = || templates.bases(&fold(&made)).iter().any(|(base, _)| *base == folded);
                if rest.strip_suffix(pronoun) == Some(&*theirs) && (made == word || reads()) {
                    carried.add(made);
                }
            }
        }
    }
    carried
}

/// A word before a pronoun; none where it changes in more than one way.
fn bound<'a>(templates: &Templates, word: &'a str, pronoun: &str) -> Option<Cow<'a, str>> {
    let [_, _, changes, _] = &templates.endings;
    let mut changes = changes.iter().filter(|(ending, instead, _)| {
        !pronoun.is_empty() && !ending.is_empty() && !instead.is_empty()
    });
    let (at, _) = word.char_indices().next_back()?;
    let last = fold(word.get(at..)?);
    // The first is the one of the singular.
    let (ending, instead, _) = changes.next().unwrap_or(&("", "", false));
    if !pronoun.is_empty() && last == *instead {
        return Some(format!("{}{ending}", word.get(..at)?).into());
    }
    let changes = changes.any(|(_, instead, _)| last == *instead);
    (!changes).then_some(word.into())
}
