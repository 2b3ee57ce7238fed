//! What a language's file tells of its quantities.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde::Deserialize;

use super::holiday::Holiday;
use super::lexicon::Lexicon;
use super::meaning::{Meaning, Role, Unit};

/// A file below `data/quantities`; `docs/content.md` tells what each line means.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
#[expect(clippy::struct_excessive_bools, reason = "each is a line of the file")]
struct File {
    order: Order,
    decimal: String,
    thousands: String,
    compounds: bool,
    units_first: bool,
    elided: bool,
    ten_adds: bool,
    day_alone: bool,
    article_silent: bool,
    bare_units: bool,
    endings: String,
    prefixes: String,
    cardinal: Words,
    multiplier: Words,
    spelled: Words,
    ordinal: Words,
    part: Words,
    fraction: Words,
    added: Words,
    unit: Words,
    short: Words,
    span: Words,
    month: Words,
    weekday: Words,
    day: Words,
    holiday: Words,
    currency: Words,
    cent: String,
    word: Words,
    examples: BTreeMap<String, Vec<String>>,
}

/// What each of the words means.
type Words = BTreeMap<String, String>;

/// In which order figures name day and month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Order {
    #[default]
    DayMonth,
    MonthDay,
}

/// A language, ready to read with.
#[derive(Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a line of the file")]
pub(super) struct Tongue {
    pub(super) order: Order,
    /// The decimal sign.
    pub(super) decimal: char,
    /// Signs that part thousands.
    pub(super) thousands: Vec<char>,
    /// Whether numbers are written as one word.
    pub(super) compounds: bool,
    /// Whether units stand before tens.
    pub(super) units_first: bool,
    /// Whether the last multiplier may go unsaid: 九万四.
    pub(super) elided: bool,
    /// Whether units follow on ten: on iki.
    pub(super) ten_adds: bool,
    /// Whether an article and a small number are a day: le 17.
    pub(super) day_alone: bool,
    /// Whether an article that is also the number one is no number by itself.
    pub(super) article_silent: bool,
    /// Whether a unit counts one without an article: za tydzien.
    pub(super) bare_units: bool,
    /// What may be added to a word of the file.
    pub(super) endings: Vec<String>,
    /// What may stand before a word of the file, as a part of it.
    pub(super) prefixes: Vec<Vec<char>>,
    pub(super) lexicon: Lexicon,
    /// How numerals are spelled as they are spoken, each with the numeral's node: に for 二.
    pub(super) spelled: Vec<(Vec<char>, u32)>,
    pub(super) holidays: Vec<Holiday>,
    /// The file's examples, and what it says wrongly; tests ask for both.
    pub(super) examples: Vec<String>,
    pub(super) faults: Vec<String>,
}

/// Signs and codes that all languages know.
#[derive(Debug, Deserialize)]
struct Common {
    codes: String,
    signs: Words,
    shared: BTreeMap<String, Words>,
}

fn common() -> &'static Common {
    static READ: OnceLock<Common> = OnceLock::new();
    READ.get_or_init(|| {
        toml::from_str(include_str!("../data/quantities/currencies.toml")).unwrap_or(Common {
            codes: String::new(),
            signs: Words::new(),
            shared: BTreeMap::new(),
        })
    })
}

/// The currency that a shared sign stands for where the locale is at home.
pub(super) fn shared(place: u8, language: &str, region: Option<&str>) -> Option<[u8; 3]> {
    let (_, homes) = common().shared.iter().nth(usize::from(place))?;
    let known = region.and_then(|region| homes.get(region));
    code(known.or_else(|| homes.get(language)).or_else(|| homes.get("else"))?)
}

/// The list that tells of which currency a hundredth is.
pub(super) fn cents() -> Option<u8> {
    let place = common().shared.keys().position(|sign| sign == "cent")?;
    u8::try_from(place).ok()
}

fn code(name: &str) -> Option<[u8; 3]> {
    name.as_bytes().try_into().ok()
}

impl Tongue {
    fn read(text: &str) -> Self {
        let file: File = match toml::from_str(text) {
            Ok(file) => file,
            Err(fault) => {
                return Self { faults: vec![fault.to_string()], ..Self::default() };
            }
        };
        let mut tongue = Self {
            order: file.order,
            decimal: file.decimal.chars().next().unwrap_or('.'),
            thousands: file.thousands.chars().collect(),
            compounds: file.compounds,
            units_first: file.units_first,
            elided: file.elided,
            ten_adds: file.ten_adds,
            day_alone: file.day_alone,
            article_silent: file.article_silent,
            bare_units: file.bare_units,
            endings: split(&file.endings).map(super::letters::written).collect(),
            prefixes: split(&file.prefixes)
                .map(|prefix| super::letters::written(prefix).chars().collect())
                .collect(),
            ..Self::default()
        };
        let number = |key: &str| key.parse::<f64>().ok();
        let small = |key: &str| key.parse::<i8>().ok();
        tongue.add(&file.cardinal, |key| number(key).map(Meaning::Cardinal));
        tongue.add(&file.multiplier, |key| number(key).map(Meaning::Multiplier));
        tongue.add(&file.ordinal, |key| number(key).map(Meaning::Ordinal));
        tongue.add(&file.part, |key| number(key).map(Meaning::Part));
        tongue.add(&file.fraction, |key| number(key).map(Meaning::Fraction));
        tongue.add(&file.added, |key| number(key).map(Meaning::Added));
        tongue.add(&file.unit, |key| counted(key).map(|(unit, by)| Meaning::Unit(unit, by)));
        tongue.add(&file.short, |key| Unit::named(key).map(Meaning::Short));
        tongue.add(&file.span, |key| counted(key).map(|(unit, by)| Meaning::Span(unit, by)));
        tongue.add(&file.month, |key| small(key).map(Meaning::Month));
        tongue.add(&file.weekday, |key| small(key).map(|day| Meaning::Weekday(day - 1)));
        tongue.add(&file.day, |key| key.parse().ok().map(Meaning::Day));
        tongue.add(&file.currency, money);
        tongue.add(&file.word, |key| Role::named(key).map(Meaning::Role));
        for (numeral, sounds) in &file.spelled {
            let Some(node) = tongue.lexicon.node(numeral) else {
                tongue.refuse(numeral);
                continue;
            };
            let letters = |sound| super::letters::written(sound).chars().collect();
            tongue.spelled.extend(split(sounds).map(|sound| (letters(sound), node)));
        }
        for word in split(&file.cent) {
            tongue.lexicon.add(word, Meaning::Cent);
        }
        for (key, words) in &file.holiday {
            let Some(holiday) = Holiday::parse(key) else {
                tongue.refuse(key);
                continue;
            };
            let place = u16::try_from(tongue.holidays.len()).unwrap_or(u16::MAX);
            tongue.holidays.push(holiday);
            for word in split(words) {
                tongue.lexicon.add(word, Meaning::Holiday(place));
            }
        }
        for name in split(&common().codes) {
            if let Some(code) = code(name) {
                tongue.lexicon.add(name, Meaning::Code(code));
                tongue.lexicon.add(&format!("{name}$"), Meaning::Currency(code));
            }
        }
        tongue.add(&common().signs, money);
        tongue.lexicon.add("%", Meaning::Role(Role::Percent));
        tongue.examples.extend(file.examples.into_values().flatten());
        tongue
    }

    fn add(&mut self, words: &Words, meaning: impl Fn(&str) -> Option<Meaning>) {
        for (key, words) in words {
            let Some(meaning) = meaning(key) else {
                self.refuse(key);
                continue;
            };
            for word in split(words) {
                self.lexicon.add(word, meaning);
            }
        }
    }

    fn refuse(&mut self, key: &str) {
        self.faults.push(format!("“{key}” is no key there"));
    }
}

fn split(words: &str) -> impl Iterator<Item = &str> {
    words.split_whitespace()
}

/// `day`, `2 week`
fn counted(key: &str) -> Option<(Unit, f64)> {
    match key.split_once(' ') {
        Some((by, unit)) => Some((Unit::named(unit)?, by.parse().ok()?)),
        None => Some((Unit::named(key)?, 1.0)),
    }
}

/// `EUR`, or a sign of the list that currencies share.
fn money(key: &str) -> Option<Meaning> {
    if let Some(place) = common().shared.keys().position(|sign| sign == key) {
        return u8::try_from(place).ok().map(Meaning::Shared);
    }
    code(key).map(Meaning::Currency)
}

/// What is known of a language; of one without a file, its figures and codes.
pub(super) fn tongue(language: &str) -> &'static Tongue {
    static READ: [OnceLock<Tongue>; FILES.len() + 1] = [const { OnceLock::new() }; FILES.len() + 1];
    let place = FILES.iter().position(|(name, _)| *name == language).unwrap_or(FILES.len());
    READ[place].get_or_init(|| Tongue::read(FILES.get(place).map_or(UNKNOWN, |(_, text)| text)))
}

const UNKNOWN: &str = "decimal = '.'\nthousands = ', '\n";

/// A file a language.
pub(super) const FILES: [(&str, &str); 15] = [
    ("ar", include_str!("../data/quantities/ar.toml")),
    ("de", include_str!("../data/quantities/de.toml")),
    ("en", include_str!("../data/quantities/en.toml")),
    ("es", include_str!("../data/quantities/es.toml")),
    ("fr", include_str!("../data/quantities/fr.toml")),
    ("hi", include_str!("../data/quantities/hi.toml")),
    ("it", include_str!("../data/quantities/it.toml")),
    ("ja", include_str!("../data/quantities/ja.toml")),
    ("ko", include_str!("../data/quantities/ko.toml")),
    ("nl", include_str!("../data/quantities/nl.toml")),
    ("pl", include_str!("../data/quantities/pl.toml")),
    ("pt", include_str!("../data/quantities/pt.toml")),
    ("ru", include_str!("../data/quantities/ru.toml")),
    ("tr", include_str!("../data/quantities/tr.toml")),
    ("zh", include_str!("../data/quantities/zh.toml")),
];
