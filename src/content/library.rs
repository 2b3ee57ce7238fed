//! The Library: all content as one immutable value, swapped whole.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use super::answer::Answer;
use super::channel::Channel;
use super::fault::{Fault, Weight};
use super::glossary::Glossary;
use super::id::{AnswerId, ChannelId, ConceptId, MarketId};
use super::market::Market;
use super::read::Parsed;
use crate::language::{Locale, Parents};

/// All content, loaded and validated.
#[derive(Debug, Clone, Default)]
pub struct Library {
    /// A hash over all content paths and bytes, as hex.
    pub hash: String,
    /// A hash over what retrieval reads, to keep an index that is still right.
    pub answers_hash: String,
    /// Who inherits from whom.
    pub parents: Parents,
    /// The concepts of what the shop sells.
    pub products: BTreeSet<ConceptId>,
    /// The markets.
    pub markets: BTreeMap<MarketId, Arc<Market>>,
    /// The channels.
    pub channels: BTreeMap<ChannelId, Arc<Channel>>,
    /// The answers.
    pub answers: BTreeMap<AnswerId, Arc<Answer>>,
    /// The names of all arguments of all answers.
    pub arguments: BTreeSet<String>,
    /// The locales in which some answer has words.
    pub written: BTreeSet<Locale>,
    /// A glossary for each locale that has one of its own or by its chain.
    pub glossaries: BTreeMap<Locale, Arc<Glossary>>,
    /// The Fluent files of each locale's own folder, in the order of their names.
    pub fluent: BTreeMap<Locale, Vec<FluentFile>>,
    /// The text of every content file, by path.
    pub files: Files,
    /// Faults that did not hold up the load.
    pub faults: Vec<Fault>,
    /// The files as they were read.
    pub parsed: Parsed,
}

/// The text of every content file, by path.
#[derive(Debug, Clone, Default)]
pub struct Files(pub BTreeMap<String, Arc<str>>);

impl Files {
    /// A fault at `path:line`, with the writer's own line.
    pub fn fault(&self, weight: Weight, source: &str, message: impl Into<String>) -> Fault {
        let (path, line) = source.rsplit_once(':').unwrap_or((source, "0"));
        let line: usize = line.parse().unwrap_or(0);
        let text = self.0.get(path).map_or("", |text| text);
        let excerpt = line.checked_sub(1).and_then(|before| text.lines().nth(before));
        at_line(weight, path, line, excerpt, message.into())
    }

    /// The same for many: a file's lines are counted once.
    pub fn faults(&self, told: Vec<(Weight, String, String)>) -> Vec<Fault> {
        let mut files: HashMap<String, Vec<&str>> = HashMap::new();
        let mut faults = Vec::with_capacity(told.len());
        for (weight, source, message) in told {
            let (path, line) = source.rsplit_once(':').unwrap_or((&source, "0"));
            let line: usize = line.parse().unwrap_or(0);
            let lines = files.entry(path.to_owned()).or_insert_with(|| {
                self.0.get(path).map(|text| text.lines().collect()).unwrap_or_default()
            });
            let excerpt = line.checked_sub(1).and_then(|before| lines.get(before).copied());
            faults.push(at_line(weight, path, line, excerpt, message));
        }
        faults
    }
}

fn at_line(
    weight: Weight,
    path: &str,
    line: usize,
    excerpt: Option<&str>,
    message: String,
) -> Fault {
    let Some(excerpt) = excerpt else { return Fault::of_file(weight, path, message) };
    let lead = excerpt.chars().take_while(|c| c.is_whitespace()).count();
    Fault {
        weight,
        path: path.to_owned(),
        line,
        column: lead + 1,
        marked: excerpt.trim().chars().count().clamp(1, 200),
        excerpt: excerpt.chars().take(200).collect(),
        message,
    }
}

/// One Fluent file: parsed without fault.
#[derive(Debug, Clone)]
pub struct FluentFile {
    /// Its path: `locales/de-DE/answers.ftl`.
    pub path: String,
    /// Its text.
    pub text: Arc<str>,
}

impl Library {
    /// The glossary for a locale: its own, or that of the nearest in its chain.
    pub fn glossary(&self, locale: &Locale) -> Option<&Arc<Glossary>> {
        let of_chain =
            || self.parents.chain(locale).iter().find_map(|locale| self.glossaries.get(locale));
        self.glossaries.get(locale).or_else(of_chain)
    }

    /// Each glossary once: that of a locale without rows of its own is that of its chain.
    pub fn own_glossaries(&self) -> impl Iterator<Item = &Arc<Glossary>> {
        let own = self.glossaries.iter().filter(|(locale, glossary)| **locale == glossary.locale);
        own.map(|(_, glossary)| glossary)
    }

    /// Whether the locale, or one of its chain, has a folder of Fluent files.
    pub fn speaks(&self, locale: &Locale) -> bool {
        self.parents.chain(locale).iter().any(|locale| self.fluent.contains_key(locale))
    }

    /// Whether `of` is `locale` or one of its ancestors, as a rule's `locales` mean it.
    pub fn covers(&self, of: &Locale, locale: &Locale) -> bool {
        self.parents.chain(locale).contains(of)
    }
}
