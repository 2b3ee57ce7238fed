//! What to write instead of a compound whose last part is a term: `Firmenkonto` for `Firmenaccount`.

use super::offer::keep_capital;
use crate::check::Context;
use crate::content::Term;
use crate::language::compounds::head;
use crate::language::inflection::{Fit, fit};
use crate::language::phrase::Match;
use crate::language::words::{fold, tokens};
use crate::language::{Pos, Text};

/// So much of the text before a compound is read for what agrees with it.
const BEFORE: usize = 200;

/// The compound with the other term as its last part, in the form of the place; none where the
/// other term is no single word.
pub(super) fn fitting(
    context: &Context<'_>,
    place: &Match,
    term: &Term,
    other: &Term,
    pos: Option<Pos>,
) -> Option<Fit> {
    let language = context.text.language;
    let compound = context.text.slice(place.span.start, place.span.end);
    let at = head(compound, &term.term, pos, &term.gender, language)?;
    let (before, last) = compound.split_at_checked(at)?;
    if tokens(&other.term).len() != 1 {
        return None;
    }
    // A compound agrees as its last part would: that is read in its place.
    let mut from = place.span.start.saturating_sub(BEFORE);
    while !context.text.text.is_char_boundary(from) {
        from += 1;
    }
    let lead = context.text.slice(from, place.span.start);
    let last = if compound.starts_with(char::is_uppercase) {
        keep_capital(context, compound, last)
    } else {
        last.to_owned()
    };
    let alone = [lead, &last].concat();
    let span = lead.len()..alone.len();
    let fit = fit(&Text::new(&alone, language), &span, &term.term, &other.term, pos);
    let whole = |word: &String| [before, &inner(word)].concat();
    let sure = fit.sure.iter().map(whole).collect();
    let mut found = Fit { sure, doubtful: fit.doubtful.iter().map(whole).collect() };
    // Where the glossary tells the genders and they differ, articles before it may not fit.
    let same = term.gender.is_empty() || other.gender.is_empty() || term.gender == other.gender;
    if !same && fold(&last) == fold(&term.term) {
        found.doubtful.splice(0..0, std::mem::take(&mut found.sure));
    }
    Some(found)
}

/// A word as it is written inside a compound: small, unless it is an acronym.
fn inner(word: &str) -> String {
    let mut chars = word.chars();
    match chars.next() {
        Some(first) if !word.chars().skip(1).any(char::is_uppercase) => {
            first.to_lowercase().chain(chars).collect()
        }
        _ => word.to_owned(),
    }
}
