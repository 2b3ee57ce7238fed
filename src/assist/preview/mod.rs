//! What a changed glossary would change: which answers and drafts it flags anew, and which it frees.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::branches::branches;
use super::lint::situation;
use crate::check::lint::glossaries;
use crate::check::prove::prove;
use crate::check::{self, Draft, Finding, Situation};
use crate::content::load::load_files;
use crate::content::{Answer, AnswerId, ChannelId, Fault, Files, Library, Market, MarketId};
use crate::language::Locale;

/// So many pairs of a channel and a domain are tried at most.
const SETTINGS: usize = 32;

/// A glossary file that is not live yet.
#[derive(Debug, Clone, Copy)]
pub struct Candidate<'a> {
    /// Its locale.
    pub locale: &'a Locale,
    /// Its whole text.
    pub csv: &'a str,
    /// Recent drafts to look at beside the answers.
    pub drafts: &'a [String],
    /// Only this market; none: each that is served in the locale or in one that inherits it.
    pub market: Option<&'a MarketId>,
}

/// What the candidate would change.
#[derive(Debug, Clone, Default)]
pub struct Preview {
    /// What it would find that is not found now.
    pub flagged: Vec<Change>,
    /// What is found now and would not be any more.
    pub freed: Vec<Change>,
    /// What is wrong in the candidate, or elsewhere because of it.
    pub faults: Vec<Fault>,
}

/// The findings that come or go in one text.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// The text.
    pub of: Subject,
    /// The market in which it would be sent.
    pub market: MarketId,
    /// The locale that it is read in.
    pub locale: Locale,
    /// The findings, each place of a text once; their sources are in the file that finds them.
    pub findings: Vec<Finding>,
}

/// A text that is looked at.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// An answer, in all of its branches.
    Answer(AnswerId),
    /// A draft, by its number from 0.
    Draft(usize),
}

/// What would change if the candidate were the glossary of its locale; all that is wrong with it where
/// it could not be loaded.
pub fn preview(library: &Library, candidate: &Candidate<'_>) -> Result<Preview, Vec<Fault>> {
    let path = path_of(library, candidate.locale);
    let mut files = Files(library.files.0.clone());
    files.0.insert(path.clone(), candidate.csv.into());
    let after = prove(load_files(&files, Some(library))?);
    let mut preview = Preview { faults: faults(library, &after, &path), ..Preview::default() };
    for market in library.markets.values() {
        if candidate.market.is_some_and(|only| *only != market.id) {
            continue;
        }
        for locale in &market.locales {
            if library.covers(candidate.locale, locale) {
                let view = View { before: library, after: &after, market, locale };
                view.compare(candidate.drafts, &mut preview);
            }
        }
    }
    Ok(preview)
}

/// The file of a locale's own glossary, as it is or as it would be named.
fn path_of(library: &Library, locale: &Locale) -> String {
    let is_its = |path: &&String| {
        let stem = path.strip_prefix("glossaries/").and_then(|name| name.strip_suffix(".csv"));
        stem.and_then(|stem| Locale::parse(stem).ok()).is_some_and(|own| own == *locale)
    };
    library.files.0.keys().find(is_its).cloned().unwrap_or(format!("glossaries/{locale}.csv"))
}

/// All that is wrong in the candidate, and elsewhere what was not wrong before.
fn faults(before: &Library, after: &Library, path: &str) -> Vec<Fault> {
    let all = |library: &Library| -> Vec<Fault> {
        library.faults.iter().cloned().chain(glossaries(library)).collect()
    };
    let known: BTreeSet<(String, String, String)> =
        all(before).into_iter().map(|fault| (fault.path, fault.excerpt, fault.message)).collect();
    let mut faults = all(after);
    faults.retain(|fault| {
        let key = (fault.path.clone(), fault.excerpt.clone(), fault.message.clone());
        fault.path == path || !known.contains(&key)
    });
    faults
}

/// Texts of one market and locale, as two Libraries read them.
struct View<'a> {
    before: &'a Library,
    after: &'a Library,
    market: &'a Arc<Market>,
    locale: &'a Locale,
}

/// What makes a finding the same before and after: not its source, whose line may have moved.
type Key = (&'static str, String, usize, usize);

impl View<'_> {
    fn compare(&self, drafts: &[String], preview: &mut Preview) {
        let settings = self.settings();
        for answer in self.before.answers.values() {
            if !answer.serves(Some(&self.market.id), None) {
                continue;
            }
            let (mut flagged, mut freed) = (Vec::new(), Vec::new());
            let mut seen = BTreeSet::new();
            let known = situation(self.before, answer, self.market, self.locale);
            for branch in branches(self.before, &answer.id, self.locale, Some(self.market)) {
                if seen.insert(branch.rendered.text.clone()) {
                    let gaps = &branch.rendered.missing;
                    let draft = Draft {
                        text: &branch.rendered.text,
                        locale: self.locale,
                        answer: Some(answer),
                        source: None,
                        gaps,
                    };
                    self.differ(&draft, &known, &settings, &mut flagged, &mut freed);
                }
            }
            self.tell(&Subject::Answer(answer.id.clone()), flagged, freed, preview);
        }
        for (number, text) in drafts.iter().enumerate() {
            let (mut flagged, mut freed) = (Vec::new(), Vec::new());
            let draft = Draft { text, locale: self.locale, answer: None, source: None, gaps: &[] };
            let known = Situation {
                market: Some(Arc::clone(self.market)),
                locale: Some(self.locale.clone()),
                ..Situation::default()
            };
            self.differ(&draft, &known, &settings, &mut flagged, &mut freed);
            self.tell(&Subject::Draft(number), flagged, freed, preview);
        }
    }

    /// The channels and domains that terms ask for, and neither.
    fn settings(&self) -> BTreeSet<(Option<ChannelId>, Option<String>)> {
        fn or_none<T: Clone>(names: &[T]) -> Vec<Option<T>> {
            if names.is_empty() { vec![None] } else { names.iter().cloned().map(Some).collect() }
        }
        let mut settings = BTreeSet::from([(None, None)]);
        let glossaries = [self.before, self.after].map(|library| library.glossary(self.locale));
        for term in glossaries.into_iter().flatten().flat_map(|glossary| &glossary.terms) {
            for channel in or_none(&term.channels) {
                for domain in or_none(&term.domains) {
                    if settings.len() < SETTINGS {
                        settings.insert((channel.clone(), domain));
                    }
                }
            }
        }
        settings
    }

    fn differ(
        &self,
        draft: &Draft<'_>,
        known: &Situation,
        settings: &BTreeSet<(Option<ChannelId>, Option<String>)>,
        flagged: &mut Vec<Finding>,
        freed: &mut Vec<Finding>,
    ) {
        let serves = |answer: &Answer, channel| answer.serves(Some(&self.market.id), Some(channel));
        for (channel, domain) in settings {
            if let (Some(answer), Some(channel)) = (draft.answer, channel)
                && !serves(answer, channel)
            {
                continue;
            }
            let read = |library: &Library| -> BTreeMap<Key, Finding> {
                let situation = Situation {
                    market: library.markets.get(&self.market.id).cloned(),
                    channel: channel.as_ref().and_then(|id| library.channels.get(id)).cloned(),
                    domain: domain.clone(),
                    ..known.clone()
                };
                let findings = check::read(library, draft, &situation, &[]).findings;
                findings.into_iter().map(|finding| (key(&finding), finding)).collect()
            };
            let (before, after) = (read(self.before), read(self.after));
            let news = |of: &BTreeMap<Key, Finding>, beside: &BTreeMap<Key, Finding>| {
                let news = of.iter().filter(|(key, _)| !beside.contains_key(*key));
                news.map(|(_, finding)| finding.clone()).collect::<Vec<_>>()
            };
            flagged.extend(news(&after, &before));
            freed.extend(news(&before, &after));
        }
    }

    fn tell(
        &self,
        of: &Subject,
        flagged: Vec<Finding>,
        freed: Vec<Finding>,
        preview: &mut Preview,
    ) {
        let of_answer = matches!(of, Subject::Answer(_));
        for (found, told) in [(flagged, &mut preview.flagged), (freed, &mut preview.freed)] {
            let mut seen = BTreeSet::new();
            let mut findings = found;
            // An answer's branches share most of their words; a draft is told of place by place.
            findings.retain(|finding| {
                let place = if of_answer { (0, 0) } else { (finding.span.start, finding.span.end) };
                seen.insert((finding.check, finding.rule.clone(), finding.excerpt.clone(), place))
            });
            if !findings.is_empty() {
                told.push(Change {
                    of: of.clone(),
                    market: self.market.id.clone(),
                    locale: self.locale.clone(),
                    findings,
                });
            }
        }
    }
}

fn key(finding: &Finding) -> Key {
    (finding.check, finding.rule.clone(), finding.span.start, finding.span.end)
}

#[cfg(test)]
mod tests;
