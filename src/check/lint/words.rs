//! Each term looked for in its own words: is it found there, and what else is?

use super::{Told, is_allowed, is_unwanted, own, scope};
use crate::check::{glossary, own as others};
use crate::content::{Glossary, Matching, Status, Term, Weight};
use crate::language::phrase::Match;
use crate::language::words::tokens;
use crate::language::{Text, compounds};

/// Tells of terms that are never found, of replacements that are flagged themselves, and of unwanted
/// terms that are hidden inside a longer one of another concept.
pub(super) fn lint(glossary: &Glossary, told: &mut Vec<Told>) {
    let own = own(glossary);
    for (payload, term) in (0..).zip(&glossary.terms) {
        let here = term.place.starts_with(&own);
        if !here && !is_allowed(term) {
            continue;
        }
        if here {
            told.extend(in_no_compound(glossary, term));
        }
        let found = found(glossary, &term.term);
        if here && !is_reached(glossary, term, payload, &found) {
            let message = format!(
                "“{}” can never be found: {}",
                term.term,
                if others::others(&term.term, &[]).all.is_empty() {
                    "no text with these words is one phrase"
                } else {
                    "links, addresses and quotes are not looked into"
                }
            );
            told.push((Weight::Warning, term.place.clone(), message));
        }
        if is_allowed(term) {
            flagged(term, &found, &own, told);
            shadows(glossary, term, payload, &found, &own, told);
        }
    }
}

/// A term that is asked for in compounds where none can be found.
fn in_no_compound(glossary: &Glossary, term: &Term) -> Option<Told> {
    let asked = matches!(term.matching, Matching::Head | Matching::Modifier);
    let language = glossary.locale.language();
    let why = if !compounds::has_compounds(language) {
        format!("the compounds of “{language}” cannot be parted")
    } else if tokens(&term.term).len() != 1 {
        "only one word can be a part of a compound".to_owned()
    } else {
        return None;
    };
    let message = format!(
        "“{}”: match = {} finds no more than inflected: {why}",
        term.term,
        term.matching.name()
    );
    asked.then(|| (Weight::Warning, term.place.clone(), message))
}

/// All terms that a text has in the agent's own words.
fn found<'g>(glossary: &'g Glossary, text: &str) -> Vec<(Match, &'g Term)> {
    let not_own = others::others(text, &[]).all;
    let text = Text::new(text, glossary.locale.language());
    let term = |found: Match| {
        let term = glossary.term(found.payload)?;
        {
            let excerpt = text.slice(found.span.start, found.span.end);
            glossary::is_case(excerpt, found.how, term).then_some((found, term))
        }
    };
    let mut found = glossary.phrases.find(&text);
    found.retain(|found| !not_own.iter().any(|other| other.contains(&found.span.start)));
    found.into_iter().filter_map(term).collect()
}

fn is_reached(
    glossary: &Glossary,
    term: &Term,
    payload: u32,
    in_own_words: &[(Match, &Term)],
) -> bool {
    let among = |all: &[(Match, &Term)]| all.iter().any(|(found, _)| found.payload == payload);
    among(in_own_words) || term.forms.iter().any(|form| among(&found(glossary, form)))
}

/// A word that is offered for others but is flagged itself. (Where another concept bans it, the two
/// are in conflict, and it gives no finding.)
fn flagged(term: &Term, found: &[(Match, &Term)], own: &str, told: &mut Vec<Told>) {
    // A name in another case stands in no word that is offered.
    if term.status == Status::DoNotTranslate {
        return;
    }
    for (place, by) in found.iter().filter(|(_, by)| is_unwanted(by)) {
        let here = term.place.starts_with(own) || by.place.starts_with(own);
        if !here || !scope::overlap(term, by) {
            continue;
        }
        let both: Vec<(Match, &Term)> = found
            .iter()
            .filter(|(_, other)| scope::covers(other, term) || scope::covers(other, by))
            .cloned()
            .collect();
        if !glossary::hidden(place, by, &both) {
            let message = format!(
                "“{}” is {} but is found as “{}”, which is {} in {} ({})",
                term.term,
                term.status.name(),
                by.term,
                by.status.name(),
                by.concept,
                by.place
            );
            told.push((Weight::Error, term.place.clone(), message));
        }
    }
}

/// Unwanted terms inside a longer one of another concept: nobody will be told of them there. Where a
/// counterexample of theirs shows the longer one, that is meant so.
fn shadows(
    glossary: &Glossary,
    term: &Term,
    payload: u32,
    found_in: &[(Match, &Term)],
    own: &str,
    told: &mut Vec<Told>,
) {
    let Some(whole) = found_in
        .iter()
        .filter(|(place, _)| place.payload == payload)
        .map(|(place, _)| place.span.clone())
        .max_by_key(ExactSizeIterator::len)
    else {
        return;
    };
    let inside = found_in.iter().filter(|(place, by)| {
        place.span.len() < whole.len()
            && whole.start <= place.span.start
            && place.span.end <= whole.end
            && is_unwanted(by)
            && by.concept != term.concept
            && (term.place.starts_with(own) || by.place.starts_with(own))
            && scope::overlap(term, by)
    });
    for (_, by) in inside {
        let meant = by.counterexamples.iter().any(|example| {
            found(glossary, &example.text).iter().any(|(found, _)| found.payload == payload)
        });
        if !meant {
            let message = format!(
                "“{}” is {} in {} but gives no finding inside “{}” of {} ({}); where that is meant \
                 so, a counterexample says it",
                by.term,
                by.status.name(),
                by.concept,
                term.term,
                term.concept,
                term.place
            );
            told.push((Weight::Warning, by.place.clone(), message));
        }
    }
}
