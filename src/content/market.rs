//! Markets: a country or region that is sold to.

use std::collections::BTreeMap;

use super::calendar::Calendar;
use super::id::MarketId;
use super::rule::Rule;
use crate::language::Locale;

/// One market.
#[derive(Debug, Clone)]
pub struct Market {
    /// Its id, the name of its file.
    pub id: MarketId,
    /// Its name, for people.
    pub name: String,
    /// The locales that it is answered in; the first is the default.
    pub locales: Vec<Locale>,
    /// ISO 4217 code of its currency.
    pub currency: Option<String>,
    /// The register that customers are addressed in.
    pub register: Registers,
    /// Working hours, holidays and time zone.
    pub calendar: Calendar,
    /// The law's minimum, by key.
    pub law: BTreeMap<String, Law>,
    /// What the shop gives, by key.
    pub policy: BTreeMap<String, Policy>,
    /// Collection points, hub, customs codes.
    pub returns: BTreeMap<String, String>,
    /// The shop's own addresses, phones, links and identifiers.
    pub contact: Contact,
    /// What the shop does for its customers here, by name.
    pub gestures: BTreeMap<String, bool>,
    /// Preferences, such as `contact = "personal"`.
    pub preferences: BTreeMap<String, String>,
    /// Culture rules.
    pub rules: Vec<Rule>,
    /// Its file: `markets/DE.toml`.
    pub path: String,
}

/// How customers are addressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Register {
    /// Formal address.
    Formal,
    /// Informal address.
    Informal,
    /// Either, but only one of them.
    Consistent,
    /// Either.
    #[default]
    Any,
}

/// One register for all locales of a market, or a table by locale.
#[derive(Debug, Clone, Default)]
pub struct Registers {
    /// Where the table says nothing.
    pub default: Register,
    /// By locale.
    pub by_locale: BTreeMap<Locale, Register>,
}

/// A minimum that the law sets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Law {
    /// The minimum, as written: `14 days`.
    pub minimum: String,
    /// Where it is written.
    pub source: String,
    /// The day on which somebody looked.
    pub checked: Option<jiff::civil::Date>,
}

/// A fact of the shop's policy.
#[derive(Debug, Clone, PartialEq)]
pub struct Policy {
    /// As written: `30 days`.
    pub text: String,
    /// As a number of a unit (`day`, `workday`, `week`, `month`, `year`, `hour`), where it is one.
    pub duration: Option<(f64, String)>,
    /// Where it stands: `markets/DE.toml:14`.
    pub source: String,
}

impl Policy {
    /// The duration as a number of `unit`, where the two units convert exactly.
    pub fn number_of(&self, unit: &str) -> Option<f64> {
        let (value, own) = self.duration.as_ref()?;
        let scale = |unit: &str| match unit {
            "hour" => Some(("day", 1.0 / 24.0)),
            "day" => Some(("day", 1.0)),
            "week" => Some(("day", 7.0)),
            "workday" => Some(("workday", 1.0)),
            "month" => Some(("month", 1.0)),
            "year" => Some(("month", 12.0)),
            _ => None,
        };
        let ((own_kind, own), (kind, wanted)) = (scale(own)?, scale(unit)?);
        (own_kind == kind).then_some(value * own / wanted)
    }
}

/// The shop's own ways to be reached; naming them is no breach of privacy.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Contact {
    /// E-mail addresses.
    pub emails: Vec<String>,
    /// Phone numbers.
    pub phones: Vec<String>,
    /// Links.
    pub links: Vec<String>,
    /// Registration numbers and the like.
    pub identifiers: Vec<String>,
}
