//! Concepts that the source text speaks of: the draft is to name them by an allowed term.

use std::collections::{BTreeMap, BTreeSet};

use super::{applies, is_case};
use crate::check::{Context, Evidence, Finding, own};
use crate::content::{ConceptId, Glossary, Severity, Status, Term};
use crate::language::Text;
use crate::language::phrase::Match;
use crate::language::words::fold;

/// So many missing concepts are told of in any case.
const FEW: usize = 2;
/// Shorter terms are not looked for inside longer words.
const SHORTEST: usize = 3;

pub(super) fn check(
    context: &Context<'_>,
    glossary: &Glossary,
    found: &[(Match, &Term)],
    findings: &mut Vec<Finding>,
) {
    let Some(source) = context.draft.source else { return };
    let Some(theirs) = context.library.glossary(source.locale) else { return };
    // A trigger-based copy speaks of triggers, though it is none.
    let apart = source.text.replace('-', " ");
    let text = Text::new(&apart, source.locale.language());
    let others = own::others(source.text, &[]).all;
    let is_own = |place: &Match| {
        others.iter().all(|other| place.span.start < other.start || other.end <= place.span.start)
    };
    let asked: Vec<(Match, &Term)> = theirs
        .phrases
        .find(&text)
        .into_iter()
        .filter(is_own)
        .filter_map(|place| {
            let term = theirs.term(place.payload)?;
            let excerpt = text.slice(place.span.start, place.span.end);
            (applies(context, term) && is_case(excerpt, place.how, term)).then_some((place, term))
        })
        .collect();
    // A concept that the draft names by a wrong word has its finding there.
    let mut said: BTreeMap<&ConceptId, bool> =
        found.iter().map(|(_, term)| (&term.concept, true)).collect();
    let mut words: Option<String> = None;
    for (_, term) in &asked {
        said.entry(&term.concept).or_insert_with(|| {
            let words = words.get_or_insert_with(|| fold(context.text.text));
            allowed(context, glossary, &term.concept).any(|other| holds(words, other))
        });
    }
    let is_said = |term: &Term| said.get(&term.concept).is_some_and(|said| *said);
    let mut told: BTreeSet<&ConceptId> = BTreeSet::new();
    let mut missing: Vec<Finding> = Vec::new();
    for (place, term) in &asked {
        if !is_said(term)
            && !told.contains(&term.concept)
            && !longer(place, &asked).any(|(_, by)| is_said(by))
        {
            told.insert(&term.concept);
            let allowed: Vec<&Term> = allowed(context, glossary, &term.concept).collect();
            missing.extend(finding(context, source.translated, (place, term, &text), &allowed));
        }
    }
    // A reply that leaves most of it out says something else: to name it all would only nag.
    let is_other = missing.len() > FEW && missing.len() * 2 > said.len();
    if source.translated || !is_other {
        findings.extend(missing);
    }
}

/// The terms of this place by which a concept may be named.
fn allowed<'a>(
    context: &'a Context<'_>,
    glossary: &'a Glossary,
    concept: &'a ConceptId,
) -> impl Iterator<Item = &'a Term> {
    let stay = glossary.of(concept).filter(|other| other.status == Status::DoNotTranslate);
    glossary.allowed(concept).chain(stay).filter(|other| applies(context, other))
}

/// The longer terms around a place: who speaks of a data provider by its term need not name a
/// provider too. One word may stand for several concepts, so equals do not count.
fn longer<'a>(
    place: &'a Match,
    all: &'a [(Match, &'a Term)],
) -> impl Iterator<Item = &'a (Match, &'a Term)> {
    let until = all.partition_point(|(other, _)| other.span.start <= place.span.start);
    all.iter().take(until).rev().take(super::NEAREST).filter(|(other, _)| {
        place.span.end <= other.span.end && other.span.len() > place.span.len()
    })
}

/// Whether the folded text holds the term inside a longer word.
fn holds(text: &str, term: &Term) -> bool {
    std::iter::once(&term.term).chain(&term.forms).any(|form| {
        let form = fold(form);
        let long = form.chars().nth(SHORTEST - 1).is_some() || !form.is_ascii();
        long && text.contains(&form)
    })
}

fn finding(
    context: &Context<'_>,
    translated: bool,
    (place, term, text): (&Match, &Term, &Text<'_>),
    allowed: &[&Term],
) -> Option<Finding> {
    let wanted = allowed.first()?;
    let severity = if translated { Severity::Warning } else { Severity::Note };
    let rule = format!("{}/required", term.concept);
    let asked = text.slice(place.span.start, place.span.end);
    let mut finding = Finding::at("glossary", rule, severity, &context.text, 0..0)
        .with_arg("term", &wanted.term)
        .with_arg("asked", &asked)
        .with_arg("note", &wanted.note)
        .with_arg("concept", &term.concept);
    finding.message = "glossary-required".into();
    finding.suggestions = allowed.iter().map(|other| other.term.clone()).collect();
    finding.evidence = Evidence {
        concept: Some(term.concept.to_string()),
        matched: Some(wanted.term.clone()),
        how: Some(place.how.name().into()),
        source: wanted.place.clone(),
        reason: Some(wanted.note.clone()).filter(|note| !note.is_empty()),
        authority: Some(wanted.source.clone()).filter(|source| !source.is_empty()),
        asked: Some((asked.to_owned(), term.place.clone())),
    };
    Some(finding)
}
