//! The form of a place in languages that are read by rules: what is written to the one word is
//! written to the other.

use std::ops::Range;

use super::fit::Fit;
use super::{japanese, korean};
use crate::language::affix;
use crate::language::pos::Pos;
use crate::language::stem::primary;
use crate::language::text::Text;
use crate::language::words::fold;

/// `word` in the form in which `instead_of` stands at a place of the text.
pub(super) fn fit(
    text: &Text<'_>,
    span: &Range<usize>,
    instead_of: &str,
    word: &str,
    pos: Option<Pos>,
) -> Fit {
    let written = text.slice(span.start, span.end);
    let form = fold(written);
    let sure = |word: String| Fit { sure: vec![word], ..Fit::default() };
    let doubt = || Fit { doubtful: vec![word.to_owned()], ..Fit::default() };
    let rest = text.text.get(span.end..).unwrap_or_default();
    let base = fold(instead_of);
    let found = match primary(text.language) {
        "ja" if form == base || japanese::spellings(&base).contains(&form) => sure(word.to_owned()),
        "ja" => japanese::carried(&form, &base, word, rest, pos).map_or_else(doubt, sure),
        _ if form == base => sure(word.to_owned()),
        _ => last_word(written, &base, word, pos, text.language).unwrap_or_else(doubt),
    };
    let next = text.tokens.get(text.tokens.partition_point(|token| token.start < span.end));
    let next = next.filter(|token| token.joined);
    let stays = |word: &String| affix::stays_behind(&form, word, next, text.language);
    let (sure, unsure): (Vec<String>, Vec<String>) = found.sure.into_iter().partition(stays);
    Fit { sure, doubtful: unsure.into_iter().chain(found.doubtful).collect() }
}

/// Of a phrase the last word is inflected, the others are as they are.
fn last_word(
    written: &str,
    base: &str,
    word: &str,
    pos: Option<Pos>,
    language: &str,
) -> Option<Fit> {
    let ((before, form), (known, base)) = (parted(written), parted(base));
    if fold(before) != known {
        return None;
    }
    let (ours, word) = parted(word);
    let whole =
        |form: &str| if ours.is_empty() { form.to_owned() } else { format!("{ours} {form}") };
    let sure = |form: &str| Fit { sure: vec![whole(form)], ..Fit::default() };
    if base == fold(word) {
        return Some(sure(form));
    }
    if primary(language) == "ko" {
        return korean::carried(&fold(form), base, word, pos).as_deref().map(sure);
    }
    let carried = affix::carried(form, base, word, pos, language);
    if let Some(one) = carried.one() {
        return Some(sure(one));
    }
    let doubtful: Vec<String> = carried.forms.iter().map(|form| whole(form)).collect();
    (!doubtful.is_empty()).then_some(Fit { doubtful, ..Fit::default() })
}

/// A phrase as its last word and what stands before it.
fn parted(phrase: &str) -> (&str, &str) {
    phrase.rsplit_once(' ').unwrap_or(("", phrase))
}
