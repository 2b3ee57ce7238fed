//! Markets: a country or region that is sold to.

use std::collections::BTreeMap;

use jiff::civil::Time;
use jiff::tz::TimeZone;

use super::calendar::{Calendar, Day, Hours, Period, weekday_of};
use super::care::{Gesture, Step, gestures, ladder};
use super::id::MarketId;
use super::rule::Rule;
use super::screen::Screen;
use super::table::{File, Table};
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
    pub gestures: BTreeMap<String, Gesture>,
    /// The steps that solve a case, the cheapest first.
    pub ladder: Vec<Step>,
    /// Who takes over, by level: `emergency`, `specialist`, `lead`, `vip`.
    pub escalation: BTreeMap<String, String>,
    /// Preferences, such as `contact = "personal"`.
    pub preferences: BTreeMap<String, String>,
    /// Culture rules.
    pub rules: Vec<Rule>,
    /// Tells of most drafts that these find nothing.
    pub screen: Screen,
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

impl Register {
    /// Its name in the files.
    pub fn name(self) -> &'static str {
        REGISTERS.iter().find(|(_, register)| *register == self).map_or("any", |(name, _)| name)
    }
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
    /// As a sum and its currency's ISO 4217 code, where it is one: `4.95 EUR`.
    pub amount: Option<(f64, String)>,
    /// Why it may stay below the law.
    pub reason: Option<String>,
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

pub(super) const REGISTERS: [(&str, Register); 4] = [
    ("formal", Register::Formal),
    ("informal", Register::Informal),
    ("consistent", Register::Consistent),
    ("any", Register::Any),
];

impl Market {
    /// Reads a market's file; what is wrong in it goes to the file's faults.
    pub(super) fn read(id: &str, file: &File<'_>) -> Option<Self> {
        let parsed = file.parse();
        let top = Table::new(file, parsed.get_ref(), 0..0);
        let id = MarketId::parse(id).map_err(|error| file.fault(0..0, error.to_string())).ok();
        let name = top.required("name");
        let locales = top.parsed_list("locales", Locale::parse);
        if locales.is_empty() {
            top.fault("locales", "`locales` is missing: the tags that are answered here");
        }
        let market = Self {
            name: name.unwrap_or_default(),
            locales,
            currency: top.parsed("currency", |text| {
                let fits = text.len() == 3 && text.chars().all(|c| c.is_ascii_uppercase());
                fits.then(|| text.to_owned()).ok_or("an ISO 4217 code such as EUR is wanted")
            }),
            register: registers(&top),
            calendar: calendar(&top),
            law: law(&top),
            policy: policy(&top),
            returns: texts(&top, "returns"),
            contact: contact(&top),
            gestures: gestures(&top),
            ladder: ladder(&top),
            escalation: texts(&top, "escalation"),
            preferences: texts(&top, "preferences"),
            rules: top.tables("rules").iter().filter_map(Rule::read).collect(),
            screen: Screen::default(),
            path: file.path.to_owned(),
            id: id?,
        };
        top.finish();
        Some(market)
    }
}

fn registers(top: &Table<'_, '_>) -> Registers {
    if !top.is_table("register") {
        let default = top.one_of("register", &REGISTERS).unwrap_or_default();
        return Registers { default, by_locale: BTreeMap::new() };
    }
    let mut registers = Registers::default();
    if let Some(table) = top.table("register") {
        for (key, span) in table.keys() {
            let Some(register) = table.one_of(&key, &REGISTERS) else { continue };
            match Locale::parse(&key) {
                Ok(locale) => drop(registers.by_locale.insert(locale, register)),
                Err(error) => top.file.fault(span, error.to_string()),
            }
        }
    }
    registers
}

fn calendar(top: &Table<'_, '_>) -> Calendar {
    let zone = top.parsed("time-zone", |name| {
        TimeZone::get(name).map_err(|_| format!("“{name}” is no time zone such as Europe/Berlin"))
    });
    let mut calendar = Calendar { zone: zone.unwrap_or(TimeZone::UTC), ..Calendar::default() };
    if let Some(table) = top.table("hours") {
        calendar.hours = hours(&table);
    }
    if let Some(holidays) = top.table("holidays") {
        for (name, _) in holidays.keys() {
            let days = days(&holidays, &name);
            calendar.holidays.insert(name, days);
        }
    }
    calendar.workdays = top.parsed_list("workdays", str::parse);
    if let Some(periods) = top.table("periods") {
        for (name, _) in periods.keys() {
            let period = if periods.is_table(&name) {
                let Some(own) = periods.table(&name) else { continue };
                let hours = own.table("hours").map(|table| hours(&table));
                let period = Period { days: days(&own, "days"), hours };
                own.finish();
                period
            } else {
                Period { days: days(&periods, &name), hours: None }
            };
            calendar.periods.insert(name, period);
        }
    }
    calendar
}

fn days(table: &Table<'_, '_>, key: &str) -> Vec<Day> {
    table.parsed_list(key, |text| {
        Day::parse(text).ok_or_else(|| format!("“{text}” is no day; a day is {}", Day::FORMS))
    })
}

fn hours(table: &Table<'_, '_>) -> Hours {
    let mut hours = [None; 7];
    for (key, span) in table.keys() {
        let Some(weekday) = weekday_of(&key) else {
            table.file.fault(span, format!("“{key}” is no weekday: mon tue wed thu fri sat sun"));
            continue;
        };
        let place = usize::try_from(weekday.to_monday_zero_offset()).unwrap_or(0);
        hours[place] = table.parsed(&key, open_hours);
    }
    hours
}

fn open_hours(text: &str) -> Result<(Time, Time), String> {
    let read = |time: &str| time.trim().parse::<Time>().ok();
    text.split_once('-')
        .and_then(|(opens, closes)| Some((read(opens)?, read(closes)?)))
        .filter(|(opens, closes)| opens < closes)
        .ok_or_else(|| format!("“{text}” are no hours such as 09:00-18:00"))
}

fn law(top: &Table<'_, '_>) -> BTreeMap<String, Law> {
    let mut laws = BTreeMap::new();
    let Some(table) = top.table("law") else { return laws };
    for (key, _) in table.keys() {
        let Some(entry) = table.table(&key) else { continue };
        let minimum = entry.required("minimum");
        let source = entry.required("source");
        let checked = entry.parsed("checked", str::parse);
        entry.finish();
        if let (Some(minimum), Some(source)) = (minimum, source) {
            laws.insert(key, Law { minimum, source, checked });
        }
    }
    laws
}

fn policy(top: &Table<'_, '_>) -> BTreeMap<String, Policy> {
    let mut policies = BTreeMap::new();
    let Some(table) = top.table("policy") else { return policies };
    for (key, span) in table.keys() {
        let mut reason = None;
        let text = if table.is_table(&key) {
            let Some(own) = table.table(&key) else { continue };
            reason = own.required("reason");
            let value = own.required("value");
            own.finish();
            value
        } else {
            table.text(&key)
        };
        let Some(text) = text else { continue };
        let source = top.file.place(span.start);
        let (duration, amount) = (duration(&text), amount(&text));
        policies.insert(key, Policy { text, duration, amount, reason, source });
    }
    policies
}

/// Reads `30 days` as 30 and `day`.
pub fn duration(text: &str) -> Option<(f64, String)> {
    let (number, unit) = text.trim().split_once(' ')?;
    let unit = unit.trim().trim_end_matches('s').to_lowercase();
    let known = ["hour", "day", "workday", "week", "month", "year"].contains(&unit.as_str());
    Some((number.parse().ok()?, unit)).filter(|_| known)
}

/// Reads `4.95 EUR` as 4.95 and `EUR`.
fn amount(text: &str) -> Option<(f64, String)> {
    let (number, code) = text.trim().split_once(' ')?;
    let is_code = code.len() == 3 && code.chars().all(|c| c.is_ascii_uppercase());
    Some((number.parse().ok()?, code.to_owned())).filter(|_| is_code)
}

fn texts(top: &Table<'_, '_>, key: &str) -> BTreeMap<String, String> {
    let Some(table) = top.table(key) else { return BTreeMap::new() };
    table
        .keys()
        .into_iter()
        .map(|(key, _)| {
            let text = table.texts(&key).join(", ");
            (key, text)
        })
        .collect()
}

fn contact(top: &Table<'_, '_>) -> Contact {
    let Some(table) = top.table("contact") else { return Contact::default() };
    let contact = Contact {
        emails: table.texts("emails"),
        phones: table.texts("phones"),
        links: table.texts("links"),
        identifiers: table.texts("identifiers"),
    };
    table.finish();
    contact
}

impl Registers {
    /// The register for a locale: its own, or that of the nearest of its chain.
    pub fn of(&self, chain: &[Locale]) -> Register {
        chain.iter().find_map(|locale| self.by_locale.get(locale)).copied().unwrap_or(self.default)
    }
}
