//! Other words for what a query speaks of, from the glossaries: a customer's `Handyhülle` finds `Schutzhülle`,
//! and in the locale of the reply what its concept is called there.

use super::{Query, primary};
use crate::content::{Glossary, Library};
use crate::language::{Locale, Text};

/// A word of a concept that the query speaks of, and its language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Related {
    pub(crate) words: String,
    pub(crate) language: String,
}

/// So many other words are looked for; a query that speaks of more is a long text.
const MOST: usize = 12;

/// The other words of the concepts that a query speaks of.
pub(super) fn related(library: &Library, query: &Query<'_>) -> Vec<Related> {
    let mut found: Vec<Related> = Vec::new();
    let language = primary(query.language);
    let Some(theirs) = of_language(library, query.locale, language) else { return found };
    let ours = query.locale.and_then(|locale| library.glossary(locale));
    let ours = ours.map(|ours| &**ours).filter(|ours| ours.locale != theirs.locale);
    let text = Text::new(query.text, language);
    for place in theirs.phrases.find(&text) {
        let Some(term) = theirs.term(place.payload).filter(|term| {
            term.markets.is_empty() || query.market.is_some_and(|id| term.markets.contains(id))
        }) else {
            continue;
        };
        for glossary in [Some(theirs), ours].into_iter().flatten() {
            for other in glossary.of(&term.concept).filter(|other| other.term != term.term) {
                let language = glossary.locale.language().to_owned();
                let related = Related { words: other.term.clone(), language };
                if found.len() < MOST && !found.contains(&related) {
                    found.push(related);
                }
            }
        }
    }
    found
}

/// The glossary of a language: that of the locale where it is the locale's language, else the first.
fn of_language<'a>(
    library: &'a Library,
    locale: Option<&Locale>,
    language: &str,
) -> Option<&'a Glossary> {
    let own = locale.filter(|locale| locale.language() == language);
    let own = own.and_then(|locale| library.glossary(locale));
    let any = || library.own_glossaries().find(|glossary| glossary.locale.language() == language);
    own.or_else(any).map(|glossary| &**glossary)
}
