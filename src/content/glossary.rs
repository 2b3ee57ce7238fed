//! Glossaries: the words of each concept in a locale, with their status.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::fault::Example;
use super::id::{ChannelId, ConceptId, MarketId};
use crate::language::phrase::{Builder, Form, Inside, Phrases, Sought};
use crate::language::{Locale, Pos};

/// The terms of one locale, those of its chain included, ready for matching.
#[derive(Debug, Clone)]
pub struct Glossary {
    /// The locale.
    pub locale: Locale,
    /// All terms that hold there.
    pub terms: Vec<Arc<Term>>,
    /// The terms' words; a match's payload is an index into `terms`.
    pub phrases: Phrases,
    /// Indices of the terms in the order of their concepts.
    by_concept: Box<[u32]>,
    /// Indices of the names that stay as they are.
    names: Box<[u32]>,
}

impl Glossary {
    /// The term that a match of `phrases` speaks of.
    pub fn term(&self, payload: u32) -> Option<&Term> {
        self.terms.get(usize::try_from(payload).ok()?).map(|term| &**term)
    }

    /// The names that stay as they are.
    pub fn names(&self) -> impl Iterator<Item = &Term> {
        self.names.iter().filter_map(|at| self.term(*at))
    }

    /// The terms of a concept, in the order of the file.
    pub fn of<'a>(&'a self, concept: &ConceptId) -> impl Iterator<Item = &'a Term> + Clone {
        let concept_of = |at: &u32| self.term(*at).map(|term| &term.concept);
        let from = self.by_concept.partition_point(|at| concept_of(at) < Some(concept));
        let rest = self.by_concept.get(from..).unwrap_or_default();
        let until = rest.partition_point(|at| concept_of(at) == Some(concept));
        rest.iter().take(until).filter_map(|at| self.term(*at))
    }

    /// The words that a concept should be called by, preferred before admitted.
    pub fn allowed<'a>(&'a self, concept: &ConceptId) -> impl Iterator<Item = &'a Term> {
        let terms = self.of(concept);
        let are = |status| move |term: &&Term| term.status == status;
        terms.clone().filter(are(Status::Preferred)).chain(terms.filter(are(Status::Admitted)))
    }
}

/// One word or phrase of a concept.
#[derive(Debug, Clone)]
pub struct Term {
    /// The concept.
    pub concept: ConceptId,
    /// The word or phrase in its base form.
    pub term: String,
    /// Its standing.
    pub status: Status,
    /// How it is matched.
    pub matching: Matching,
    /// Whether its case counts.
    pub exact_case: bool,
    /// Part of speech, as written.
    pub pos: String,
    /// Gender, as written.
    pub gender: String,
    /// Further forms.
    pub forms: Vec<String>,
    /// Markets; empty = all.
    pub markets: Vec<MarketId>,
    /// Channels; empty = all.
    pub channels: Vec<ChannelId>,
    /// Domains; empty = all.
    pub domains: Vec<String>,
    /// For people.
    pub definition: String,
    /// Shown with a finding.
    pub note: String,
    /// Where the ruling comes from.
    pub source: String,
    /// Sentences that must be flagged (forbidden, obsolete) or must pass.
    pub examples: Vec<Example>,
    /// Sentences that must not be flagged.
    pub counterexamples: Vec<Example>,
    /// Where it stands: `glossaries/de-DE.csv:12`.
    pub place: String,
}

/// The standing of a term.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// The word to use.
    Preferred,
    /// A word that may be used.
    Admitted,
    /// A word that must not be used.
    Forbidden,
    /// A word that is no longer used.
    Obsolete,
    /// A name that stays as it is.
    DoNotTranslate,
    /// Drops an inherited row.
    Removed,
}

impl Status {
    /// All of them with their names in the files.
    pub const ALL: [(&'static str, Self); 6] = [
        ("preferred", Self::Preferred),
        ("admitted", Self::Admitted),
        ("forbidden", Self::Forbidden),
        ("obsolete", Self::Obsolete),
        ("do-not-translate", Self::DoNotTranslate),
        ("removed", Self::Removed),
    ];

    /// The status as the files name it.
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(_, status)| *status == self).map_or("", |(name, _)| name)
    }
}

/// How a term is matched.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Matching {
    /// In any inflected form, as a word of its own.
    Inflected,
    /// Only as written.
    Exact,
    /// Also where it is the last part of a compound.
    Head,
    /// Also where it is a part of a compound before another.
    Modifier,
    /// Also anywhere inside compounds and longer words.
    Part,
}

impl Matching {
    /// All of them with their names in the files.
    pub const ALL: [(&'static str, Self); 5] = [
        ("inflected", Self::Inflected),
        ("exact", Self::Exact),
        ("head", Self::Head),
        ("modifier", Self::Modifier),
        ("part", Self::Part),
    ];

    /// The policy as the files name it.
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(_, matching)| *matching == self).map_or("", |(name, _)| name)
    }

    /// Where in compounds the term is looked for, too.
    pub fn inside(self) -> Inside {
        Inside {
            head: matches!(self, Self::Head | Self::Part),
            modifier: matches!(self, Self::Modifier | Self::Part),
        }
    }
}

/// The glossary of a locale out of the rows of its chain, farthest first.
pub(super) fn compile<'a>(
    locale: &Locale,
    sheets: impl Iterator<Item = &'a Vec<Arc<Term>>>,
) -> Glossary {
    let mut terms: Vec<Arc<Term>> = Vec::new();
    for sheet in sheets {
        if !terms.is_empty() {
            give_way(&mut terms, sheet);
        }
        terms.extend(sheet.iter().filter(|row| row.status != Status::Removed).cloned());
    }
    let mut phrases = Builder::default();
    for (payload, term) in (0..).zip(&terms) {
        let pos = Pos::named(&term.pos);
        let form = match pos {
            _ if term.matching == Matching::Exact => Form::Exact,
            Some(pos) => Form::As(pos),
            None => Form::Inflected,
        };
        phrases.add(&term.term, locale.language(), form, payload);
        for other in &term.forms {
            phrases.add(other, locale.language(), Form::Exact, payload);
        }
        let inside = term.matching.inside();
        if inside.head || inside.modifier {
            let Term { term: word, gender, forms, .. } = &**term;
            let sought = Sought { word, pos, gender, forms, inside };
            phrases.add_inside(&sought, locale.language(), payload);
        }
        if term.matching == Matching::Part {
            phrases.add_part(&term.term, payload);
        }
    }
    let mut by_concept: Box<[u32]> = (0..).zip(&terms).map(|(at, _)| at).collect();
    by_concept.sort_by_key(|at| Some(&terms.get(usize::try_from(*at).ok()?)?.concept));
    let is_name = |(_, term): &(u32, &Arc<Term>)| term.status == Status::DoNotTranslate;
    let names = (0..).zip(&terms).filter(is_name).map(|(at, _)| at).collect();
    Glossary { locale: locale.clone(), phrases: phrases.build(), by_concept, names, terms }
}

/// Farther rows give way to nearer ones of their key, preferred ones to preferred ones of their concept.
fn give_way(terms: &mut Vec<Arc<Term>>, nearer: &[Arc<Term>]) {
    let keys: BTreeSet<_> = nearer.iter().map(|row| row.key()).collect();
    terms.retain(|known| !keys.contains(&known.key()));
    let preferred = nearer.iter().filter(|row| row.status == Status::Preferred);
    let renamed: BTreeSet<&ConceptId> = preferred.map(|row| &row.concept).collect();
    for known in terms.iter_mut().filter(|known| known.status == Status::Preferred) {
        if renamed.contains(&known.concept) {
            Arc::make_mut(known).status = Status::Admitted;
        }
    }
}

impl Term {
    /// What makes two rows the same one, in a nearer and a farther file.
    pub(super) fn key(&self) -> (&ConceptId, &str, &[MarketId], &[ChannelId], &[String]) {
        (&self.concept, &self.term, &self.markets, &self.channels, &self.domains)
    }
}
