//! The culture adaptation matrix: what differs from market to market, as a plain table.

use std::collections::BTreeMap;

use serde::Serialize;
use utoipa::ToSchema;

use crate::content::market::Law;
use crate::content::{Library, Market, Register, Rule};
use crate::language::Locale;

/// What is particular to one market.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct MarketRow {
    /// The market's id.
    pub market: String,
    /// Its name.
    pub name: String,
    /// The locales that it is answered in; the first is the usual one.
    pub locales: Vec<String>,
    /// How customers are addressed, by locale: `formal`, `informal`, `consistent`, `any`.
    pub register: BTreeMap<String, &'static str>,
    /// What the shop gives, by key, as written.
    pub policy: BTreeMap<String, String>,
    /// The law's minimum, by key.
    pub law: BTreeMap<String, LawRow>,
    /// Culture rules.
    pub rules: Vec<RuleRow>,
}

/// A minimum that the law sets.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct LawRow {
    /// As written: `14 days`.
    pub minimum: String,
    /// Where it is written.
    pub source: String,
    /// The day on which somebody looked.
    pub checked: Option<String>,
}

/// One culture rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct RuleRow {
    /// Its id.
    pub id: String,
    /// What it asks for: `forbid`, `replace`, `require`, `order`, `limit`.
    pub kind: &'static str,
    /// What it rests on: `law`, `channel`, `language`, `house`.
    pub basis: &'static str,
    /// How much a breach weighs: `error`, `warning`, `note`.
    pub severity: &'static str,
    /// Why.
    pub reason: String,
    /// Where that is written.
    pub source: String,
    /// Drafts that breach it.
    pub bad: Vec<String>,
    /// Drafts that keep it.
    pub good: Vec<String>,
    /// Whether it is switched off, because an example of its own does not behave.
    pub off: bool,
}

/// The table, in the order of the markets' ids.
pub fn matrix(library: &Library) -> Vec<MarketRow> {
    library.markets.values().map(|market| row(library, market)).collect()
}

fn row(library: &Library, market: &Market) -> MarketRow {
    let registers = market.locales.iter();
    let registers =
        registers.map(|locale| (locale.to_string(), register(library, market, locale).name()));
    let policy = market.policy.iter().map(|(key, policy)| (key.clone(), policy.text.clone()));
    MarketRow {
        market: market.id.to_string(),
        name: market.name.clone(),
        locales: market.locales.iter().map(ToString::to_string).collect(),
        register: registers.collect(),
        policy: policy.collect(),
        law: market.law.iter().map(|(key, law)| (key.clone(), law.into())).collect(),
        rules: market.rules.iter().map(Into::into).collect(),
    }
}

/// What the table says of the locale, or of the nearest in its chain.
fn register(library: &Library, market: &Market, locale: &Locale) -> Register {
    let table = &market.register.by_locale;
    let chain = library.parents.chain(locale);
    chain.iter().find_map(|locale| table.get(locale)).copied().unwrap_or(market.register.default)
}

impl From<&Law> for LawRow {
    fn from(law: &Law) -> Self {
        Self {
            minimum: law.minimum.clone(),
            source: law.source.clone(),
            checked: law.checked.map(|day| day.to_string()),
        }
    }
}

impl From<&Rule> for RuleRow {
    fn from(rule: &Rule) -> Self {
        Self {
            id: rule.id.to_string(),
            kind: rule.kind.name(),
            basis: rule.basis.name(),
            severity: rule.severity.name(),
            reason: rule.reason.clone(),
            source: rule.source.clone(),
            bad: rule.bad.iter().map(|example| example.text.clone()).collect(),
            good: rule.good.iter().map(|example| example.text.clone()).collect(),
            off: rule.off,
        }
    }
}
