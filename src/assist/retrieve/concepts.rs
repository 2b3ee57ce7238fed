//! Other words for what a query speaks of, from the glossaries: a customer's `Handyhülle` finds `Schutzhülle`,
//! and in the locale of the reply what its concept is called there. The names of what is sold are parted from what is asked.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use super::{Query, primary};
use crate::content::{Glossary, Library, Status, Term};
use crate::language::{Locale, Text};

/// A word of a concept that the query speaks of, and its language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Related {
    pub(crate) words: String,
    pub(crate) language: String,
}

/// So many other words are looked for; a query that speaks of more is a long text.
const MOST: usize = 12;
/// So many words tell what is asked without the name of the goods.
const ENOUGH: usize = 3;

/// What a query speaks of.
#[derive(Debug, Default)]
pub(super) struct Spoken {
    /// The other words of its concepts; of what is sold, the words that were said.
    pub(super) related: Vec<Related>,
    /// What is asked, without the names of what is sold, where enough is left.
    pub(super) request: Option<String>,
}

/// What a query speaks of, by the glossaries of its language and of the reply's.
pub(super) fn spoken(library: &Library, query: &Query<'_>) -> Spoken {
    let mut spoken = Spoken::default();
    let language = primary(query.language);
    let Some(theirs) = of_language(library, query.locale, language) else { return spoken };
    let ours = query.locale.and_then(|locale| library.glossary(locale));
    let ours = ours.map(|ours| &**ours).filter(|ours| ours.locale != theirs.locale);
    let text = Text::new(query.text, language);
    let places: Vec<(Range<usize>, &Term)> = theirs
        .phrases
        .find(&text)
        .into_iter()
        .filter_map(|place| Some((place.span, theirs.term(place.payload)?)))
        .filter(|(_, term)| {
            term.markets.is_empty() || query.market.is_some_and(|id| term.markets.contains(id))
        })
        .collect();
    let is_sold = |term: &Term| {
        term.status == Status::DoNotTranslate || library.products.contains(&term.concept)
    };
    let sold = places.iter().filter(|(_, term)| is_sold(term)).map(|(span, _)| span.clone());
    spoken.request = without(query.text, sold.collect());
    let mut related = |words: &str, glossary: &Glossary| {
        let language = glossary.locale.language().to_owned();
        let related = Related { words: words.to_owned(), language };
        if spoken.related.len() < MOST && !spoken.related.contains(&related) {
            spoken.related.push(related);
        }
    };
    for (span, term) in places {
        if spoken.request.is_some() && is_sold(term) {
            related(query.text.get(span).unwrap_or_default(), theirs);
            continue;
        }
        for glossary in [Some(theirs), ours].into_iter().flatten() {
            for other in glossary.of(&term.concept).filter(|other| other.term != term.term) {
                related(&other.term, glossary);
            }
        }
    }
    spoken
}

/// The text without some places of it, where there are any and enough is left to tell what is asked.
fn without(text: &str, mut places: Vec<Range<usize>>) -> Option<String> {
    places.sort_by_key(|place| place.start);
    let mut left = String::with_capacity(text.len());
    let mut at = 0;
    for place in places.iter().filter(|place| !place.is_empty()) {
        left.push_str(text.get(at..place.start).unwrap_or_default());
        left.push(' ');
        at = at.max(place.end);
    }
    left.push_str(text.get(at..).unwrap_or_default());
    (!places.is_empty() && left.unicode_words().count() >= ENOUGH).then_some(left)
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
