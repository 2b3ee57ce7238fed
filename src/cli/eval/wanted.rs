//! What the label of a draft wants to be found, and which finding is it.

use std::ops::Range;

use serde::Deserialize;

use super::super::Wrong;
use super::super::facts::{known_channel, usual_market};
use super::check::{is_check, no_check};
use super::labels::{Labelled, Line};
use crate::check::{Finding, Situation};
use crate::content::Library;
use crate::language::Locale;

/// A labelled draft: the facts of its situation, and what is to be found.
#[derive(Debug, Deserialize)]
pub(super) struct Drafted {
    text: String,
    market: Option<String>,
    channel: Option<String>,
    locale: Option<String>,
    message: Option<String>,
    case: Option<String>,
    mood: Option<String>,
    product: Option<String>,
    step: Option<String>,
    domain: Option<String>,
    findings: Vec<Label>,
}

impl Labelled for Drafted {
    const FIELDS: &'static [&'static str] = &[
        "text", "market", "channel", "locale", "message", "case", "mood", "product", "step",
        "domain", "findings",
    ];
}

/// One thing that is to be found. Further fields are passed over, so that the findings of
/// `comity check --format json` can be labels as they are.
#[derive(Debug, Deserialize)]
struct Label {
    check: Option<String>,
    rule: Option<String>,
    concept: Option<String>,
    start: Option<usize>,
    end: Option<usize>,
    excerpt: Option<String>,
}

/// A labelled draft, understood.
pub(super) struct Prepared {
    pub(super) number: usize,
    pub(super) text: String,
    pub(super) situation: Situation,
    pub(super) wanted: Vec<Wanted>,
}

impl Prepared {
    pub(super) fn of(line: &Line<Drafted>, library: &Library) -> Result<Self, Wrong> {
        let told = &line.told;
        let at_line = |Wrong(detail): Wrong| line.wrong(detail);
        let market = usual_market(library, told.market.as_deref()).map_err(at_line)?;
        if market.is_none() {
            return Err(line.wrong("`market` is missing, and none is configured as the default"));
        }
        let channel = told.channel.as_deref().map(|id| known_channel(library, id).map_err(at_line));
        let locale =
            told.locale.as_deref().map(|tag| Locale::parse(tag).map_err(|fault| line.wrong(fault)));
        let situation = Situation {
            market,
            channel: channel.transpose()?,
            locale: locale.transpose()?,
            message: told.message.clone(),
            case: told.case.clone(),
            mood: told.mood.clone(),
            product: told.product.clone(),
            step: told.step.clone(),
            domain: told.domain.clone(),
            ..Situation::default()
        };
        let wanted = told.findings.iter().enumerate().map(|(at, label)| {
            let wrong = |detail| line.wrong(format!("`findings[{at}]`: {detail}"));
            Wanted::of(label, &told.text, library).map_err(wrong)
        });
        let wanted = wanted.collect::<Result<_, _>>()?;
        Ok(Self { number: line.number, text: told.text.clone(), situation, wanted })
    }
}

/// One thing that is to be found.
#[derive(Debug)]
pub(super) struct Wanted {
    pub(super) check: String,
    rule: Option<String>,
    concept: Option<String>,
    /// Bytes of the text, one of which it touches; none = anywhere.
    places: Option<Vec<Range<usize>>>,
    /// What stands there.
    pub(super) excerpt: String,
}

impl Wanted {
    fn of(label: &Label, text: &str, library: &Library) -> Result<Self, String> {
        let concept = label.concept.as_deref();
        let terms = || library.glossaries.values().flat_map(|glossary| &glossary.terms);
        if let Some(id) = concept
            && !terms().any(|term| term.concept.as_str() == id)
        {
            return Err(format!("there is no concept “{id}”"));
        }
        let check = label.check.as_deref().or(concept.map(|_| "glossary"));
        let check = check.ok_or("its `check` or its `concept` is missing")?;
        if !is_check(check) {
            return Err(no_check(check));
        }
        let excerpt = label.excerpt.as_deref().filter(|excerpt| !excerpt.is_empty());
        let places = match (label.start, label.end) {
            (Some(start), Some(end)) => {
                let there = text.get(start..end);
                let there =
                    there.ok_or(format!("bytes {start} to {end} are no part of the text"))?;
                if let Some(excerpt) = excerpt.filter(|excerpt| *excerpt != there) {
                    return Err(format!(
                        "at bytes {start} to {end} stands “{there}”, not “{excerpt}”"
                    ));
                }
                Some(std::iter::once(start..end).collect())
            }
            (None, None) => excerpt.map(|excerpt| {
                text.match_indices(excerpt).map(|(at, it)| at..at + it.len()).collect()
            }),
            _ => return Err("`start` and `end` go together".to_owned()),
        };
        if places.as_ref().is_some_and(Vec::is_empty) {
            return Err(format!("“{}” is not in the text", excerpt.unwrap_or_default()));
        }
        let first = places.iter().flatten().next().and_then(|place| text.get(place.clone()));
        Ok(Self {
            check: check.to_owned(),
            rule: label.rule.clone(),
            concept: label.concept.clone(),
            excerpt: first.unwrap_or_default().to_owned(),
            places,
        })
    }

    /// Its rule or concept as the label names it; empty where it names neither.
    pub(super) fn name(&self) -> &str {
        self.rule.as_deref().or(self.concept.as_deref()).unwrap_or_default()
    }

    /// The row in which it counts while it is missed: a term's concept, else the rule.
    pub(super) fn row(&self) -> &str {
        let term = self.check == "glossary";
        let concept = self.concept.as_deref().or_else(|| {
            let (concept, _) = self.rule.as_deref().filter(|_| term)?.rsplit_once('/')?;
            Some(concept)
        });
        concept.or(self.rule.as_deref()).unwrap_or("*")
    }

    fn fits(&self, finding: &Finding) -> bool {
        let span = &finding.span;
        let touches = |place: &Range<usize>| {
            place == span || (place.start < span.end && span.start < place.end)
        };
        self.check == finding.check
            && self.rule.as_ref().is_none_or(|rule| *rule == finding.rule)
            && (self.concept.is_none() || self.concept == finding.evidence.concept)
            && self.places.as_ref().is_none_or(|places| places.iter().any(touches))
    }
}

/// For each thing that is wanted the finding that is it, each but once; and the findings that nobody
/// wanted. Those that fit fewest findings choose first.
pub(super) fn pair<'a>(
    wanted: &[Wanted],
    findings: &'a [Finding],
) -> (Vec<Option<usize>>, Vec<&'a Finding>) {
    let fitting = |wanted: &Wanted| findings.iter().filter(|it| wanted.fits(it)).count();
    let mut order: Vec<(usize, &Wanted)> = wanted.iter().enumerate().collect();
    order.sort_by_key(|(_, wanted)| fitting(wanted));
    let mut found = vec![None; wanted.len()];
    let mut free: Vec<(usize, &Finding)> = findings.iter().enumerate().collect();
    for (at, wanted) in order {
        if let Some(place) = free.iter().position(|(_, finding)| wanted.fits(finding)) {
            found[at] = Some(free.remove(place).0);
        }
    }
    (found, free.into_iter().map(|(_, finding)| finding).collect())
}
