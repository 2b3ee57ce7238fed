//! Particles before and pronouns behind a noun or an adjective that itself stays as it is in the
//! dictionary. Plurals are not made: each noun has its own.

use std::borrow::Cow;

use super::Carried;
use crate::language::affix::template::{Templates, arabic};
use crate::language::pos::Pos;
use crate::language::words::fold;

/// `word` with what `form` has around `base`; all as they are written.
pub(super) fn carried(form: &str, base: &str, word: &str, pos: Option<Pos>) -> Carried {
    let templates = arabic();
    let mut carried = Carried { whole: true, ..Carried::default() };
    if pos == Some(Pos::Verb) {
        return carried;
    }
    let (written, base, folded) = (form, &*fold(base), fold(word));
    let form = fold(written);
    let [bare, definite, _] = &templates.particles;
    let [pronouns, _] = &templates.pronouns;
    let article = definite.first().copied().unwrap_or_default();
    for (particles, is_definite) in [(bare, false), (definite, true)] {
        for particle in particles {
            let Some(rest) = form.strip_prefix(particle) else { continue };
            // After the article of the one word no second one; two of its letters are written once.
            let clash = !particle.is_empty()
                && (folded.starts_with(article)
                    || folded.chars().next() == particle.chars().next_back());
            if clash && (is_definite || folded.starts_with(article)) {
                continue;
            }
            if let Some(ending) = rest.strip_prefix(base)
                && let Some(word) = declined(templates, (written, ending), word, pos)
                && !(is_definite && fold(ending).starts_with(templates.vowel))
            {
                carried.add(format!("{particle}{word}"));
            }
            // The sign of the feminine looks like a pronoun when it is folded.
            let unclear = templates.unclear.iter().filter(|end| written.ends_with(**end));
            let ends = [""].iter().chain(pronouns).chain(unclear);
            for pronoun in ends.filter(|pronoun| pronoun.is_empty() || !is_definite) {
                let (ours, theirs) =
                    (bound(templates, word, pronoun), bound(templates, base, pronoun));
                let (Some(ours), Some(theirs)) = (ours, theirs) else { continue };
                let made = format!("{particle}{ours}{pronoun}");
                let reads =
                    || templates.bases(&fold(&made)).iter().any(|(base, _)| *base == folded);
                if rest.strip_suffix(pronoun) == Some(&*theirs) && (made == word || reads()) {
                    carried.add(made);
                }
            }
        }
    }
    carried
}

/// A word with the ending that a place of the text has behind its word: the feminine of an adjective,
/// or the object, which feminine words do not have in writing. None for other endings, and for words
/// whose last letter changes or that have neither.
fn declined<'a>(
    templates: &Templates,
    (written, ending): (&str, &str),
    word: &'a str,
    pos: Option<Pos>,
) -> Option<Cow<'a, str>> {
    let Templates { vowel, weak, unclear, .. } = templates;
    let folded = fold(word);
    let feminine = unclear.contains(&ending) && pos == Some(Pos::Adj);
    let object = ending.chars().eq([*vowel]);
    if object && unclear.iter().any(|one| folded.ends_with(one)) {
        return Some(word.into());
    }
    let plain = |c: char| c != *vowel && c.is_alphabetic();
    let regular = folded.starts_with(plain)
        && folded.chars().next_back().is_some_and(|last| plain(last) && !weak.contains(&last));
    let last = written.chars().rfind(|c| fold(c.encode_utf8(&mut [0; 4])) == ending)?;
    ((feminine || object) && regular).then(|| format!("{word}{last}").into())
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
