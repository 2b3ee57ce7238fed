//! A culture rule: a kind, its data, a reason, a source, and examples that are its tests.

use super::channel::LengthUnit;
use super::id::RuleId;
use crate::language::Locale;
use crate::language::phrase::Phrases;

/// One rule of a market or channel.
#[derive(Debug, Clone)]
pub struct Rule {
    /// Its id: `in.urgency`.
    pub id: RuleId,
    /// What it asks for.
    pub kind: Kind,
    /// What it rests on.
    pub basis: Basis,
    /// The languages of a draft that it reads; empty = all. `en` covers every `en-*`.
    pub locales: Vec<Locale>,
    /// It holds only where all of this is known to be so.
    pub when: Condition,
    /// It does not hold where all of this is known to be so.
    pub unless: Condition,
    /// How much a breach weighs.
    pub severity: Severity,
    /// Why, in a sentence.
    pub reason: String,
    /// Where that is written.
    pub source: String,
    /// Drafts that breach it: its tests.
    pub bad: Vec<String>,
    /// Drafts that keep it: its tests; where it replaces, each is what the `bad` beside it becomes.
    pub good: Vec<String>,
    /// Switched off because an example of its own does not behave.
    pub off: bool,
    /// Where it stands: `markets/IN.toml:40`.
    pub place: String,
}

/// What a rule asks for.
#[derive(Debug, Clone)]
pub enum Kind {
    /// This must not stand in a draft.
    Forbid(Pattern),
    /// This is to be put otherwise.
    Replace(Pattern, String),
    /// This must stand in a draft.
    Require(Pattern),
    /// This must stand in the first sentences of a draft.
    Order {
        /// What must come.
        find: Pattern,
        /// In how many sentences, greeting included.
        within: usize,
    },
    /// At most so much of it.
    Limit {
        /// Of what; none = of the whole text, in `unit`.
        find: Option<Pattern>,
        /// At most so many.
        max: usize,
        /// What is counted where the whole text is meant.
        unit: LengthUnit,
    },
}

impl Kind {
    /// The kind's name in the files.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Forbid(_) => "forbid",
            Self::Replace(..) => "replace",
            Self::Require(_) => "require",
            Self::Order { .. } => "order",
            Self::Limit { .. } => "limit",
        }
    }
}

/// What a rule looks for.
#[derive(Debug, Clone)]
pub enum Pattern {
    /// A regular expression, matched in linear time on the text as it stands.
    Regex(regex::Regex),
    /// Phrases, inflected like glossary terms; one table for each language of the rule.
    Phrases(Vec<(String, Phrases)>),
}

/// What a rule rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Basis {
    /// Law.
    Law,
    /// A channel's or marketplace's terms.
    Channel,
    /// The language itself.
    Language,
    /// The shop's choice.
    House,
}

impl Basis {
    /// The basis as the files name it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Law => "law",
            Self::Channel => "channel",
            Self::Language => "language",
            Self::House => "house",
        }
    }
}

/// How much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Worth a look.
    Note,
    /// To be reviewed.
    Warning,
    /// Must not be sent.
    Error,
}

impl Severity {
    /// The severity as the API names it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// Facts of a situation; empty lists ask for nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Condition {
    /// Kinds of case.
    pub case: Vec<String>,
    /// Moods of the customer; `negative` = angry or worried.
    pub mood: Vec<String>,
    /// Channels.
    pub channel: Vec<String>,
    /// Steps of the resolution ladder.
    pub step: Vec<String>,
    /// Products, by a part of their name.
    pub product: Vec<String>,
    /// Domains of the shop.
    pub domain: Vec<String>,
    /// Named holidays or periods of the market's calendar.
    pub calendar: Vec<String>,
    /// A gesture that the market does.
    pub gesture: Vec<String>,
    /// Whether the customer is a VIP.
    pub vip: Option<bool>,
}
