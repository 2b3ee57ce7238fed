//! Channels: where a reply goes, with its limits and conduct.

use super::id::ChannelId;
use super::rule::Rule;
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
