//! Channels: where a reply goes, with its limits and conduct.

use super::id::ChannelId;
use super::rule::Rule;
use super::table::{File, Table};
use crate::language::Locale;

/// One channel.
#[derive(Debug, Clone)]
pub struct Channel {
    /// Its id, the name of its file.
    pub id: ChannelId,
    /// Its name, for people.
    pub name: String,
    /// The longest text it takes.
    pub length: Option<Length>,
    /// The markup it shows: `plain`, `html`, `whatsapp`.
    pub markup: String,
    /// In which language a reply is to be.
    pub language: ReplyLanguage,
    /// Hours in which it wants a reply.
    pub clock_hours: Option<f64>,
    /// What a reply may not hold.
    pub conduct: Conduct,
    /// Rules of conduct.
    pub rules: Vec<Rule>,
    /// Where its facts are written.
    pub source: String,
    /// The day on which somebody looked.
    pub checked: Option<jiff::civil::Date>,
    /// Keys whose values nobody could verify: never an error.
    pub unverified: Vec<String>,
    /// Its file: `channels/email.toml`.
    pub path: String,
}

/// The longest text in a unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Length {
    /// At most so many.
    pub max: usize,
    /// Of these.
    pub unit: LengthUnit,
    /// Whether a longer text may be sent as several messages.
    pub split: bool,
}

/// What a channel, or a rule, counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LengthUnit {
    /// Unicode code points.
    CodePoint,
    /// UTF-16 units.
    Utf16,
    /// Bytes of UTF-8.
    Byte,
    /// Segments of an SMS, in GSM-7 where the text allows it, else UCS-2.
    Gsm,
    /// Words.
    Word,
    /// Sentences.
    Sentence,
}

/// In which language a channel wants its replies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReplyLanguage {
    /// Whatever the reply's situation says.
    Any,
    /// The customer's.
    Customer,
    /// Always this one.
    Fixed(Locale),
}

/// What a reply there may hold; the service finds it itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Conduct {
    /// Links.
    pub links: bool,
    /// E-mail addresses.
    pub emails: bool,
    /// Phone numbers.
    pub phones: bool,
}

impl Default for Conduct {
    fn default() -> Self {
        Self { links: true, emails: true, phones: true }
    }
}

/// The units with their names in the files.
pub(super) const UNITS: [(&str, LengthUnit); 6] = [
    ("code-point", LengthUnit::CodePoint),
    ("utf-16", LengthUnit::Utf16),
    ("byte", LengthUnit::Byte),
    ("gsm", LengthUnit::Gsm),
    ("word", LengthUnit::Word),
    ("sentence", LengthUnit::Sentence),
];

impl LengthUnit {
    /// The unit as the files name it.
    pub fn name(self) -> &'static str {
        UNITS.iter().find(|(_, unit)| *unit == self).map_or("", |(name, _)| name)
    }
}

impl Channel {
    /// Reads a channel's file; what is wrong in it goes to the file's faults.
    pub(super) fn read(id: &str, file: &File<'_>) -> Option<Self> {
        let parsed = file.parse();
        let top = Table::new(file, parsed.get_ref(), 0..0);
        let id = ChannelId::parse(id).map_err(|error| file.fault(0..0, error.to_string())).ok();
        let channel = Self {
            name: top.required("name").unwrap_or_default(),
            length: top.table("length").and_then(|table| length(&table)),
            markup: top
                .one_of("markup", &[("plain", "plain"), ("html", "html"), ("whatsapp", "whatsapp")])
                .unwrap_or("plain")
                .to_owned(),
            language: top.parsed("language", reply_language).unwrap_or(ReplyLanguage::Any),
            clock_hours: top.parsed("clock", hours),
            conduct: top.table("conduct").map_or_else(Conduct::default, |table| conduct(&table)),
            rules: top.tables("rules").iter().filter_map(Rule::read).collect(),
            source: top.text("source").unwrap_or_default(),
            checked: top.parsed("checked", str::parse),
            unverified: top.texts("unverified"),
            path: file.path.to_owned(),
            id: id?,
        };
        top.finish();
        Some(channel)
    }
}

fn length(table: &Table<'_, '_>) -> Option<Length> {
    let max = table.count("max");
    let unit = table.one_of("unit", &UNITS);
    if max.is_none() {
        table.fault("max", "`max` is missing: the greatest length");
    }
    let split = table.flag("split").unwrap_or(false);
    table.finish();
    Some(Length { max: max?, unit: unit.unwrap_or(LengthUnit::CodePoint), split })
}

fn reply_language(text: &str) -> Result<ReplyLanguage, String> {
    match text {
        "any" => Ok(ReplyLanguage::Any),
        "customer" => Ok(ReplyLanguage::Customer),
        tag => Locale::parse(tag).map(ReplyLanguage::Fixed).map_err(|error| error.to_string()),
    }
}

fn hours(text: &str) -> Result<f64, String> {
    let scale = |unit: &str| match unit.trim_end_matches('s') {
        "hour" => Some(1.0),
        "day" => Some(24.0),
        _ => None,
    };
    text.split_once(' ')
        .and_then(|(number, unit)| Some(number.parse::<f64>().ok()? * scale(unit)?))
        .ok_or_else(|| format!("“{text}” is no time such as 24 hours"))
}

fn conduct(table: &Table<'_, '_>) -> Conduct {
    let flag = |key| table.flag(key).unwrap_or(true);
    let conduct = Conduct { links: flag("links"), emails: flag("emails"), phones: flag("phones") };
    table.finish();
    conduct
}
