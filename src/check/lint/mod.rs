//! What is wrong between the terms of the glossaries: none of it shows in one row alone.

mod concepts;
mod scope;
mod words;

use std::collections::{BTreeSet, HashMap};

use crate::content::{Fault, Glossary, Library, Status, Term, Weight};
use crate::language::words::fold;

/// A fault with the `path:line` that it is of.
type Told = (Weight, String, String);

/// So many terms with the same words are compared with a term.
const TWINS: usize = 8;

/// All that is wrong between terms but their conflicts, which every load tells.
pub fn glossaries(library: &Library) -> Vec<Fault> {
    let mut told = Vec::new();
    for glossary in library.own_glossaries() {
        words::lint(glossary, &mut told);
    }
    concepts::without_preferred(library, &mut told);
    concepts::twice(library, &mut told);
    concepts::unknown_products(library, &mut told);
    library.files.faults(told)
}

/// Words that are unwanted in one concept and wanted in another where both apply.
pub(super) fn conflicts(library: &Library, glossary: &Glossary) -> Vec<Fault> {
    let own = own(glossary);
    let mut wanted: HashMap<String, Vec<&Term>> = HashMap::new();
    for term in glossary.terms.iter().filter(|term| is_allowed(term)) {
        for words in written(term) {
            wanted.entry(words).or_default().push(term);
        }
    }
    let mut told = Vec::new();
    for term in glossary.terms.iter().filter(|term| is_unwanted(term)) {
        let mut seen = BTreeSet::new();
        let others = written(term).filter_map(|words| wanted.get(&words));
        for other in others.flat_map(|others| others.iter().take(TWINS)) {
            // What both stands above is told with the glossary above.
            let here = term.place.starts_with(&own) || other.place.starts_with(&own);
            let apart = (term.exact_case || other.exact_case) && term.term != other.term;
            if other.concept == term.concept
                || !here
                || apart
                || !scope::overlap(term, other)
                || !seen.insert(&other.place)
            {
                continue;
            }
            let message = format!(
                "“{}” is {} in {} but {} in {} ({}): it gives no finding{}",
                term.term,
                term.status.name(),
                term.concept,
                other.status.name(),
                other.concept,
                other.place,
                if scope::covers(other, term) { "" } else { " where both apply" }
            );
            told.push((Weight::Warning, term.place.clone(), message));
        }
    }
    library.files.faults(told)
}

/// The words of a term and its further forms, as far as they decide what is found.
fn written(term: &Term) -> impl Iterator<Item = String> {
    std::iter::once(&term.term).chain(&term.forms).map(|words| fold(words.trim()).replace('-', " "))
}

/// How the places of a glossary's own rows begin.
fn own(glossary: &Glossary) -> String {
    format!("glossaries/{}.csv:", glossary.locale)
}

fn is_allowed(term: &Term) -> bool {
    matches!(term.status, Status::Preferred | Status::Admitted | Status::DoNotTranslate)
}

fn is_unwanted(term: &Term) -> bool {
    matches!(term.status, Status::Forbidden | Status::Obsolete)
}

#[cfg(test)]
mod tests;
