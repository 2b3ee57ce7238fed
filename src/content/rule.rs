//! A culture rule: a kind, its data, a reason, a source, and examples that are its tests.

use std::collections::BTreeSet;

use super::channel::{LengthUnit, UNITS};
use super::fault::{Example, Fault, Weight};
use super::id::RuleId;
use super::market::{REGISTERS, Register, duration};
use super::sieve::Sieved;
use super::table::Table;
use crate::language::Locale;
use crate::language::phrase::{Builder, Form, Phrases};

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
    pub bad: Vec<Example>,
    /// Drafts that keep it: its tests; where it replaces, each is what the `bad` beside it becomes.
    pub good: Vec<Example>,
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
    /// The customer must be addressed so.
    Register(Register),
    /// At most so much of it.
    Limit {
        /// Of what; none = of the whole text, in `unit`.
        find: Option<Pattern>,
        /// At most so many.
        max: usize,
        /// What is counted where the whole text is meant.
        unit: LengthUnit,
    },
    /// What is stated of this must be so.
    Fact {
        /// What is spoken of.
        find: Pattern,
        /// The number and its unit: of time, a currency, `%`, or none.
        is: (f64, String),
    },
    /// Each promise must name a time.
    Promise {
        /// Of what: `reply`, `refund`, `shipping`; empty = of anything.
        action: Vec<String>,
        /// The longest time that may be promised, and its unit.
        max: Option<(f64, String)>,
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
            Self::Promise { .. } => "promise",
            Self::Fact { .. } => "fact",
            Self::Register(_) => "register",
        }
    }
}

/// What a rule looks for.
#[derive(Debug, Clone)]
pub enum Pattern {
    /// A regular expression, matched in linear time on the text as it stands.
    Regex(Sieved),
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
    /// Where it stands: `markets/IN.toml:44`; empty where nothing is asked.
    pub place: String,
}

const BASES: [(&str, Basis); 4] = [
    ("law", Basis::Law),
    ("channel", Basis::Channel),
    ("language", Basis::Language),
    ("house", Basis::House),
];

const SEVERITIES: [(&str, Severity); 3] =
    [("error", Severity::Error), ("warning", Severity::Warning), ("note", Severity::Note)];

/// A kind of rule: its name, and how it is read. A new kind is a line here and its arm in the check.
type ReadKind = fn(&Table<'_, '_>, Option<Pattern>) -> Option<Kind>;
const KINDS: [(&str, ReadKind); 8] = [
    ("forbid", |_, find| find.map(Kind::Forbid)),
    ("replace", |table, find| {
        let with = table.required("with");
        Some(Kind::Replace(find?, with?))
    }),
    ("require", |_, find| find.map(Kind::Require)),
    ("order", |table, find| {
        let within = table.count("within").unwrap_or(1).max(1);
        find.map(|find| Kind::Order { find, within })
    }),
    ("limit", |table, find| {
        let unit = table.one_of("unit", &UNITS).unwrap_or(LengthUnit::CodePoint);
        let Some(max) = table.count("max") else {
            table.fault("max", "a limit needs `max`, the greatest number that is fine");
            return None;
        };
        Some(Kind::Limit { find, max, unit })
    }),
    ("fact", |table, find| {
        let wrong = "a number with its unit is expected: “5 minutes”, “30 %”, “4.95 EUR”, “3”";
        if !table.has("is") {
            table.fault("is", "a rule of kind fact needs `is`, what is so");
        }
        let is = table.parsed("is", |text| quantity(text).ok_or(wrong));
        Some(Kind::Fact { find: find?, is: is? })
    }),
    ("promise", |table, _| {
        let wrong = "a time such as “1 workday” or “14 days” is expected";
        let max = table.parsed("max", |text| duration(text).ok_or(wrong));
        Some(Kind::Promise { action: table.texts("action"), max })
    }),
    ("register", |table, _| {
        if !table.has("register") {
            table.fault(
                "register",
                "a rule of kind register needs `register`: formal, informal or consistent",
            );
        }
        table.one_of("register", &REGISTERS).map(Kind::Register)
    }),
];

impl Rule {
    /// Reads a rule; what is wrong in it goes to the file's faults.
    pub(super) fn read(table: &Table<'_, '_>) -> Option<Self> {
        let id = table
            .required("id")
            .and_then(|id| RuleId::parse(&id).map_err(|e| table.fault("id", e.to_string())).ok());
        let locales = table.parsed_list("locales", Locale::parse);
        let find = pattern(table, &locales);
        let read = table.has("kind").then(|| table.one_of("kind", &KINDS)).flatten();
        if !table.has("kind") {
            table.fault(
                "kind",
                "`kind` is missing: forbid, replace, require, order, limit, promise, fact or register",
            );
        }
        let named = table.text("kind").unwrap_or_default();
        let pattern_told = table.has("find") || table.has("pattern");
        let needs_none = matches!(&*named, "limit" | "promise" | "register");
        if read.is_some() && !needs_none && !pattern_told {
            table.fault("kind", format!("a rule of kind {named} needs `find` or `pattern`"));
        }
        let rule = Self {
            kind: read.and_then(|read| read(table, find))?,
            basis: table.one_of("basis", &BASES).unwrap_or(Basis::House),
            locales,
            when: condition(table, "when"),
            unless: condition(table, "unless"),
            severity: table.one_of("severity", &SEVERITIES).unwrap_or(Severity::Warning),
            reason: table.text("reason").unwrap_or_default(),
            source: table.text("source").unwrap_or_default(),
            bad: examples(table, "bad"),
            good: examples(table, "good"),
            off: false,
            place: table.file.place(table.span_of("id").start),
            id: id?,
        };
        table.finish();
        Some(rule)
    }
}

/// Reads `5 minutes`, `30 %`, `4.95 EUR` or `3`.
fn quantity(text: &str) -> Option<(f64, String)> {
    let (number, unit) = text.trim().split_once(' ').unwrap_or((text.trim(), ""));
    let value = number.parse::<f64>().ok().filter(|value| value.is_finite())?;
    let is_currency = unit.len() == 3 && unit.chars().all(|c| c.is_ascii_uppercase());
    if unit.is_empty() || unit == "%" || is_currency {
        return Some((value, unit.to_owned()));
    }
    let short = ["second", "minute"].into_iter().find(|own| unit.trim_end_matches('s') == *own);
    short.map(|unit| (value, unit.to_owned())).or_else(|| duration(text))
}

/// `pattern` as a regular expression, else `find` as phrases for each language of the rule.
fn pattern(table: &Table<'_, '_>, locales: &[Locale]) -> Option<Pattern> {
    if table.has("pattern") {
        if table.has("find") {
            table.fault("find", "a rule has either `find` or `pattern`");
        }
        return table.parsed("pattern", Sieved::new).map(Pattern::Regex);
    }
    let phrases = table.texts("find");
    if phrases.is_empty() {
        return None;
    }
    let mut languages: BTreeSet<&str> = locales.iter().map(Locale::language).collect();
    if languages.is_empty() {
        languages.insert("und");
    }
    let tables = languages.into_iter().map(|language| {
        let mut builder = Builder::default();
        for (payload, phrase) in (0..).zip(&phrases) {
            builder.add(phrase, language, Form::Inflected, payload);
        }
        (language.to_owned(), builder.build())
    });
    Some(Pattern::Phrases(tables.collect()))
}

fn examples(table: &Table<'_, '_>, key: &str) -> Vec<Example> {
    let file = table.file;
    let at = |span| Fault::at(Weight::Error, file.path, file.text, span, "");
    table
        .spanned_texts(key)
        .into_iter()
        .map(|(text, span)| Example { text, at: at(span) })
        .collect()
}

pub(super) fn condition(table: &Table<'_, '_>, key: &str) -> Condition {
    let Some(table) = table.table(key) else { return Condition::default() };
    let condition = Condition {
        case: table.texts("case"),
        mood: table.texts("mood"),
        channel: table.texts("channel"),
        step: table.texts("step"),
        product: table.texts("product"),
        domain: table.texts("domain"),
        calendar: table.texts("calendar"),
        gesture: table.texts("gesture"),
        vip: table.flag("vip"),
        place: table.file.place(table.span.start),
    };
    table.finish();
    condition
}
