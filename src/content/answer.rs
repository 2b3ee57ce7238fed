//! Answers: one FAQ or macro entry each, as `locales/answers.toml` and the Fluent files tell them.

use std::collections::BTreeMap;

use super::id::{AnswerId, ChannelId, MarketId};
use crate::language::Locale;

/// One answer: what it is for, what it needs to know, and its words by locale.
#[derive(Debug, Clone)]
pub struct Answer {
    /// Its id, that of its Fluent message.
    pub id: AnswerId,
    /// What kind of case it answers: `refund`, `shipping`, …, `other`.
    pub case: String,
    /// The markets it is for; empty = all.
    pub markets: Vec<MarketId>,
    /// The channels it is for; empty = all.
    pub channels: Vec<ChannelId>,
    /// What its text needs to know, by argument name.
    pub args: BTreeMap<String, Arg>,
    /// The step of the resolution ladder that it takes.
    pub step: Option<String>,
    /// To whom such a case goes beside the answer.
    pub escalation: Option<String>,
    /// The register it is written in, where that differs from the market's.
    pub register: Option<String>,
    /// The first and last civil day on which it is offered.
    pub valid: (Option<jiff::civil::Date>, Option<jiff::civil::Date>),
    /// What the Fluent files hold of it, by locale.
    pub words: BTreeMap<Locale, AnswerWords>,
    /// Where it stands: `locales/answers.toml:12`.
    pub source: String,
}

impl Answer {
    /// Whether it is offered there. No market or channel given: it is.
    pub fn serves(&self, market: Option<&MarketId>, channel: Option<&ChannelId>) -> bool {
        let market = market.is_none_or(|id| self.markets.is_empty() || self.markets.contains(id));
        let channel =
            channel.is_none_or(|id| self.channels.is_empty() || self.channels.contains(id));
        market && channel
    }
}

/// The words of an answer that retrieval reads, as literal text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AnswerWords {
    /// Its title; empty where it has none.
    pub title: String,
    /// The ways in which customers ask, one each.
    pub asks: Vec<String>,
    /// The literal text of the answer, placeables left out.
    pub text: String,
    /// Where it stands: `locales/de-DE/answers.ftl:12`.
    pub source: String,
}

/// One argument of an answer.
#[derive(Debug, Clone, PartialEq)]
pub struct Arg {
    /// What kind of value it takes.
    pub kind: ArgKind,
    /// A value to try it with.
    pub sample: Option<ArgValue>,
    /// Absent, it is the string `none`, for which the text has a branch.
    pub optional: bool,
}

/// What kind of value an argument takes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ArgKind {
    /// Text.
    String,
    /// A number.
    Number,
    /// A date or a date-time.
    Date,
    /// An amount of money.
    Amount,
    /// One of these words.
    Choice(Vec<String>),
    /// The market's policy of the same name, as a number of this unit (`day`, `workday`, `month` …).
    Policy(String),
}

/// A value of an argument.
#[derive(Debug, Clone, PartialEq)]
pub enum ArgValue {
    /// Text, one of the choices too.
    String(String),
    /// A number.
    Number(f64),
    /// A civil date and time; midnight where only the date is known (`has_time` false).
    Date {
        /// The date and time as told, in whatever zone the reader is.
        at: jiff::civil::DateTime,
        /// Whether a time of day was told.
        has_time: bool,
    },
    /// An amount of money.
    Amount {
        /// How much.
        value: f64,
        /// ISO 4217 code.
        currency: String,
    },
}
