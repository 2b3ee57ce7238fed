//! Glossary: forbidden and obsolete terms in any form, names that stay as they are.

mod compound;
mod offer;
mod required;

use super::{Context, Evidence, Finding};
use crate::content::{Glossary, Severity, Status, Term};
use crate::language::phrase::{How, Match};
pub(super) use offer::{is_there, keep_capital};

pub(super) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let Some(glossary) = context.library.glossary(context.draft.locale) else { return };
    let found: Vec<(Match, &Term)> = glossary
        .phrases
        .find(&context.text)
        .into_iter()
        .filter(|found| context.is_own(&found.span))
        .filter_map(|found| {
            let term = glossary.term(found.payload)?;
            let excerpt = context.text.slice(found.span.start, found.span.end);
            (applies(context, term) && is_case(excerpt, found.how, term)).then_some((found, term))
        })
        .collect();
    required::check(context, glossary, &found, findings);
    for (place, term) in &found {
        if !hidden(place, term, &found) {
            findings.extend(finding(context, glossary, place, term));
        }
    }
}

/// So many matches before a place are asked whether they lie around it.
const NEAREST: usize = 64;

/// Whether the term is for this market, channel and domain.
fn applies(context: &Context<'_>, term: &Term) -> bool {
    let situation = context.situation;
    let market = situation.market.as_ref().map(|market| &market.id);
    let channel = situation.channel.as_ref().map(|channel| &channel.id);
    let among = |empty: bool, known: bool| empty || known;
    among(term.markets.is_empty(), market.is_some_and(|id| term.markets.contains(id)))
        && among(term.channels.is_empty(), channel.is_some_and(|id| term.channels.contains(id)))
        && among(
            term.domains.is_empty(),
            situation.domain.as_ref().is_some_and(|domain| term.domains.contains(domain)),
        )
}

/// Where the term's case counts: is it so here? A name in another case is what its check looks for.
pub(super) fn is_case(excerpt: &str, how: How, term: &Term) -> bool {
    if !term.exact_case || term.status == Status::DoNotTranslate {
        return true;
    }
    match how {
        How::Part => excerpt.contains(&term.term),
        // Inside a compound a word is written small, and in its forms.
        How::Head | How::Modifier => {
            let inner = |c: &(usize, char)| c.0 > 0 && c.1.is_uppercase();
            excerpt.contains(&term.term) || !term.term.char_indices().any(|c| inner(&c))
        }
        _ => std::iter::once(&term.term).chain(&term.forms).any(|form| same_case(form, excerpt)),
    }
}

/// Whether two forms of a word are written with the same capitals as far as they are alike.
fn same_case(form: &str, excerpt: &str) -> bool {
    // An acronym has no other form than with something behind it: `US` is no `We`, but `PCs` is `PC`.
    if form.chars().nth(1).is_some() && !form.chars().any(char::is_lowercase) {
        return excerpt.starts_with(form);
    }
    let alike = |(one, two): (char, char)| one == two || !one.to_lowercase().eq(two.to_lowercase());
    form.starts_with(char::is_uppercase) == excerpt.starts_with(char::is_uppercase)
        && form.chars().zip(excerpt.chars()).all(alike)
}

/// A term is hidden by a longer one around it, and by an allowed one in the same place.
pub(super) fn hidden(place: &Match, term: &Term, all: &[(Match, &Term)]) -> bool {
    // Matches are in the order of their first byte: none that begins later can lie around this one.
    // However many there are, only the nearest are looked at, lest a long text cost its square.
    let until = all.partition_point(|(other, _)| other.span.start <= place.span.start);
    all.iter().take(until).rev().take(NEAREST).any(|(other, by)| {
        let around = place.span.end <= other.span.end && !other.how.is_inside();
        let longer = other.span.len() > place.span.len();
        let allowed =
            matches!(by.status, Status::Preferred | Status::Admitted | Status::DoNotTranslate);
        // Of one concept a word is what it is written like; of two, no form less certain counts.
        let nearer =
            if by.concept == term.concept { other.how < place.how } else { other.how <= place.how };
        around && (longer || (allowed && nearer))
    })
}

fn finding(
    context: &Context<'_>,
    glossary: &Glossary,
    place: &Match,
    term: &Term,
) -> Option<Finding> {
    let severity = match term.status {
        Status::Forbidden | Status::DoNotTranslate => Severity::Error,
        Status::Obsolete => Severity::Warning,
        _ => return None,
    };
    let excerpt = context.text.slice(place.span.start, place.span.end);
    if term.status == Status::DoNotTranslate
        && (excerpt == term.term || term.forms.iter().any(|form| form == excerpt))
    {
        return None;
    }
    let status = term.status.name();
    let rule = format!("{}/{status}", term.concept);
    let mut finding = Finding::at("glossary", rule, severity, &context.text, place.span.clone())
        .with_arg("term", &term.term)
        .with_arg("note", &term.note)
        .with_arg("concept", &term.concept);
    finding.message = format!("glossary-{status}");
    offer::offer(context, glossary, place, term, &mut finding);
    let offered = finding.replacements.first().or(finding.suggestions.first());
    let preferred = offered.map_or("none", String::as_str).to_owned();
    finding.args.insert("preferred".into(), preferred);
    finding.evidence = Evidence {
        concept: Some(term.concept.to_string()),
        matched: Some(term.term.clone()),
        how: Some(place.how.name().into()),
        source: term.place.clone(),
        reason: Some(term.note.clone()).filter(|note| !note.is_empty()),
        authority: Some(term.source.clone()).filter(|source| !source.is_empty()),
        asked: None,
    };
    Some(finding)
}
