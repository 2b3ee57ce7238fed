//! Concepts across locales: which lack a word, and which are one and the same.

use std::collections::{BTreeMap, BTreeSet};

use super::{Told, is_unwanted, own, written};
use crate::content::{ConceptId, Glossary, Library, Status, Term, Weight};
use crate::language::Locale;

/// So many concepts with the same words in a locale are compared each with each, more only with the
/// first.
const CROWD: usize = 8;

fn is_named(term: &Term) -> bool {
    matches!(term.status, Status::Preferred | Status::DoNotTranslate)
}

/// Concepts without a preferred word where one is needed: beside words that must not be used, and
/// where other locales have one. A regional glossary inherits, so it only answers for its own rows.
pub(super) fn without_preferred(library: &Library, told: &mut Vec<Told>) {
    let full: BTreeSet<&Locale> = full(library).collect();
    let served: BTreeSet<Locale> = library
        .markets
        .values()
        .flat_map(|market| &market.locales)
        .flat_map(|locale| library.parents.chain(locale))
        .collect();
    let elsewhere: BTreeSet<&ConceptId> = library
        .own_glossaries()
        .filter(|glossary| full.contains(&glossary.locale))
        .flat_map(|glossary| &glossary.terms)
        .filter(|term| is_named(term))
        .map(|term| &term.concept)
        .collect();
    for glossary in library.own_glossaries() {
        let own = own(glossary);
        let is_full = full.contains(&glossary.locale) && served.contains(&glossary.locale);
        let mut rows: BTreeMap<&ConceptId, Vec<&Term>> = BTreeMap::new();
        for term in &glossary.terms {
            rows.entry(&term.concept).or_default().push(term);
        }
        for (concept, terms) in &rows {
            if terms.iter().any(|term| is_named(term)) {
                continue;
            }
            let here = terms.iter().find(|term| term.place.starts_with(&own));
            let Some(place) = here.map(|term| term.place.clone()) else { continue };
            // A word that is not to be used at all, with a note on what to do instead, needs no other.
            let bare = terms.iter().any(|term| is_unwanted(term) && term.note.is_empty());
            let partly = terms.iter().any(|term| !is_unwanted(term));
            let why = if elsewhere.contains(concept) && is_full {
                "which other locales have"
            } else if bare || partly {
                "so nobody knows what to write"
            } else {
                continue;
            };
            let message =
                format!("`{concept}` has no preferred term in {}, {why}", glossary.locale);
            told.push((Weight::Warning, place, message));
        }
        if is_full {
            for concept in elsewhere.iter().filter(|concept| !rows.contains_key(*concept)) {
                let message = format!("the concept `{concept}` has no word in {}", glossary.locale);
                told.push((Weight::Warning, own.trim_end_matches(':').to_owned(), message));
            }
        }
    }
}

/// Locales that have a glossary of their own and inherit none.
fn full(library: &Library) -> impl Iterator<Item = &Locale> {
    let has_own =
        |locale: &Locale| library.files.0.contains_key(&format!("glossaries/{locale}.csv"));
    library.glossaries.keys().filter(move |locale| {
        let chain = library.parents.chain(locale);
        has_own(locale) && !chain.iter().skip(1).any(has_own)
    })
}

/// Products that no glossary has a word for: their names would count in a question like any other word.
pub(super) fn unknown_products(library: &Library, told: &mut Vec<Told>) {
    for concept in &library.products {
        if library.own_glossaries().all(|glossary| glossary.of(concept).next().is_none()) {
            let message = format!("no glossary has a term of the product `{concept}`");
            told.push((Weight::Warning, "locales/products.toml:1".to_owned(), message));
        }
    }
}

/// Concepts that have the same preferred words, for the same situations, in two locales or more.
pub(super) fn twice(library: &Library, told: &mut Vec<Told>) {
    let mut pairs: BTreeMap<(&ConceptId, &ConceptId), Vec<(&Locale, &Term)>> = BTreeMap::new();
    for glossary in library.own_glossaries() {
        for (one, two, term) in alike(glossary) {
            pairs.entry((one, two)).or_default().push((&glossary.locale, term));
        }
    }
    for ((one, two), places) in pairs {
        let [(_, term), _, ..] = places.as_slice() else { continue };
        let locales: Vec<&str> = places.iter().map(|(locale, _)| locale.as_str()).collect();
        let message = format!(
            "`{two}` is called the same as `{one}` in {}: is it one concept twice?",
            locales.join(" and ")
        );
        told.push((Weight::Warning, term.place.clone(), message));
    }
}

/// The concepts of a glossary's own rows that have the same preferred words, in pairs, with a term of
/// the second.
fn alike(glossary: &Glossary) -> Vec<(&ConceptId, &ConceptId, &Term)> {
    let own = own(glossary);
    let mut words: BTreeMap<&ConceptId, (BTreeSet<_>, &Term)> = BTreeMap::new();
    let preferred = glossary.terms.iter().filter(|term| term.status == Status::Preferred);
    for term in preferred.filter(|term| term.place.starts_with(&own)) {
        let key = (written(term).next(), &term.markets, &term.channels, &term.domains);
        words.entry(&term.concept).or_insert_with(|| (BTreeSet::new(), term)).0.insert(key);
    }
    let mut same: BTreeMap<_, Vec<(&ConceptId, &Term)>> = BTreeMap::new();
    for (concept, (words, term)) in words {
        same.entry(words).or_default().push((concept, term));
    }
    let mut pairs = Vec::new();
    for concepts in same.values() {
        for (at, (one, _)) in concepts.iter().enumerate() {
            if at > 0 && concepts.len() > CROWD {
                break;
            }
            let later = concepts.iter().skip(at + 1);
            pairs.extend(later.map(|(two, term)| (*one, *two, *term)));
        }
    }
    pairs
}
