//! What to write instead of a term: in its form where that is known, else for a person to choose.

use std::ops::Range;

use super::compound;
use crate::check::{Context, Finding};
use crate::content::{Glossary, Status, Term};
use crate::language::Pos;
use crate::language::capitals::{capitalised, upper};
use crate::language::inflection::{Fit, fit, table};
use crate::language::phrase::{How, Match};

/// Adds the allowed terms of the concept to the finding.
pub(super) fn offer(
    context: &Context<'_>,
    glossary: &Glossary,
    place: &Match,
    term: &Term,
    finding: &mut Finding,
) {
    if term.status == Status::DoNotTranslate {
        let excerpt = finding.excerpt.to_lowercase();
        let form = term.forms.iter().find(|form| form.to_lowercase() == excerpt);
        finding.replacements.push(form.unwrap_or(&term.term).clone());
        return;
    }
    for other in glossary.allowed(&term.concept).filter(|other| super::applies(context, other)) {
        let Fit { sure, doubtful } = fitting(context, place, term, other);
        let dress = |word: String| with_capital(context, &finding.excerpt, &term.term, word);
        let there = |word: &String| is_there(context, &place.span, word);
        for (words, offered) in
            [(sure, &mut finding.replacements), (doubtful, &mut finding.suggestions)]
        {
            for word in words.into_iter().map(dress).filter(|word| !there(word)) {
                if word != finding.excerpt && !offered.contains(&word) {
                    offered.push(word);
                }
            }
        }
    }
}

/// The other term, in the form of the place.
fn fitting(context: &Context<'_>, place: &Match, term: &Term, other: &Term) -> Fit {
    let doubtful = || Fit { doubtful: vec![other.term.clone()], ..Fit::default() };
    let same = |one: &str, two: &str| one.is_empty() || two.is_empty() || one == two;
    if matches!(place.how, How::Modifier | How::Part | How::Apart) || !same(&term.pos, &other.pos) {
        return doubtful();
    }
    let pos = Pos::named(&term.pos).or_else(|| Pos::named(&other.pos));
    if place.how == How::Head {
        return compound::fitting(context, place, term, other, pos).unwrap_or_else(doubtful);
    }
    let found = fit(&context.text, &place.span, &term.term, &other.term, pos);
    // Where the glossary tells the genders and they differ, articles around the place may not fit:
    // which do is known where the forms are.
    let known = table(context.text.language).is_some()
        && (found.sure.iter().any(|word| *word != other.term) || place.how != How::Exact);
    if known || same(&term.gender, &other.gender) { found } else { doubtful() }
}

/// The word in the case of what it replaces, where that is not its own: at the start of a sentence,
/// among capitals.
fn with_capital(context: &Context<'_>, excerpt: &str, term: &str, word: String) -> String {
    let shouted = |text: &str| {
        text.chars().filter(|c| c.is_alphabetic()).nth(1).is_some()
            && !text.chars().any(char::is_lowercase)
            && text.chars().any(char::is_uppercase)
    };
    if shouted(excerpt) && !shouted(term) {
        upper(&word, context.text.language)
    } else if term.starts_with(char::is_uppercase) {
        word
    } else {
        keep_capital(context, excerpt, &word)
    }
}

/// Whether the text around a place is already what would be put there: “Monday” in “next Monday”.
pub(in crate::check) fn is_there(context: &Context<'_>, span: &Range<usize>, word: &str) -> bool {
    let excerpt = context.text.slice(span.start, span.end);
    word.match_indices(excerpt).any(|(at, _)| {
        span.start.checked_sub(at).is_some_and(|from| {
            word.len() > excerpt.len() && context.text.slice(from, from + word.len()) == word
        })
    })
}

/// `word`, beginning with a capital where `before` does.
pub(in crate::check) fn keep_capital(context: &Context<'_>, before: &str, word: &str) -> String {
    if before.starts_with(char::is_uppercase) {
        capitalised(word, context.text.language)
    } else {
        word.to_owned()
    }
}
