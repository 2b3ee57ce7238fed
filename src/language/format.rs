//! How a locale writes figures, dates, money and quotations.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use icu::datetime::DateTimeFormatter;
use icu::datetime::fieldsets::YMD;
use jiff::civil::Date;
use serde::Deserialize;

use super::Locale;

/// What a locale's writing is told from another's by; what is not told is not known.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Format {
    decimal: Option<String>,
    thousands: Option<String>,
    date: Option<String>,
    date_doubted: Option<bool>,
    currency: Option<Side>,
    quotes: Option<Vec<String>>,
    quotes_blank: Option<bool>,
    blank_before: Option<String>,
    no_blank: Option<String>,
}

/// Where a currency's sign stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Side {
    /// Before the amount.
    Before,
    /// After it.
    After,
    /// On either side.
    Any,
}

static FORMATS: LazyLock<BTreeMap<String, Format>> =
    LazyLock::new(|| toml::from_str(include_str!("data/formats.toml")).unwrap_or_default());

static MADE: LazyLock<BTreeMap<String, Format>> = LazyLock::new(|| {
    let made = |(tag, own): (&String, &Format)| {
        let language = tag.split('-').next().and_then(|language| FORMATS.get(language));
        (tag.clone(), own.clone().or(language.cloned().unwrap_or_default()))
    };
    FORMATS.iter().map(made).collect()
});

/// The format of a locale, else that of its language.
pub fn format(locale: &Locale) -> Option<&'static Format> {
    MADE.get(locale.as_str()).or_else(|| MADE.get(locale.language()))
}

/// A date with its month as a word.
pub fn in_words(date: Date, locale: &Locale) -> Option<String> {
    let locale: icu::locale::Locale = locale.as_str().parse().ok()?;
    let words = DateTimeFormatter::try_new(locale.into(), YMD::long()).ok()?;
    let (month, day) = (u8::try_from(date.month()).ok()?, u8::try_from(date.day()).ok()?);
    let date = icu::datetime::input::Date::try_new_iso(i32::from(date.year()), month, day).ok()?;
    Some(words.format(&date).to_string())
}

impl Format {
    fn or(self, other: Self) -> Self {
        Self {
            decimal: self.decimal.or(other.decimal),
            thousands: self.thousands.or(other.thousands),
            date: self.date.or(other.date),
            date_doubted: self.date_doubted.or(other.date_doubted),
            currency: self.currency.or(other.currency),
            quotes: self.quotes.or(other.quotes),
            quotes_blank: self.quotes_blank.or(other.quotes_blank),
            blank_before: self.blank_before.or(other.blank_before),
            no_blank: self.no_blank.or(other.no_blank),
        }
    }

    /// The decimal sign, `.` or `,`.
    pub fn decimal(&self) -> Option<char> {
        self.decimal.as_ref()?.chars().next()
    }

    /// What parts thousands; a blank does not break.
    pub fn thousands(&self) -> Option<char> {
        let other = if self.decimal()? == '.' { ',' } else { '.' };
        Some(self.thousands.as_ref().and_then(|sign| sign.chars().next()).unwrap_or(other))
    }

    /// The order of a date in figures, as `d`, `m` and `y`, and the sign between them.
    pub fn date(&self) -> Option<([char; 3], char)> {
        let mut letters = self.date.as_ref()?.chars();
        let mut next = || letters.next();
        let (one, sign, two, _, three) = (next()?, next()?, next()?, next()?, next()?);
        Some(([one, two, three], sign))
    }

    /// Whether its readers cannot tell day from month in a date in figures.
    pub fn is_date_doubted(&self) -> bool {
        self.date_doubted == Some(true)
    }

    /// Where a currency's sign stands.
    pub fn currency(&self) -> Side {
        self.currency.unwrap_or(Side::Any)
    }

    /// The pairs of quotation marks in use, the first one first.
    pub fn quotes(&self) -> impl Iterator<Item = (char, char)> {
        self.quotes.iter().flatten().filter_map(|pair| {
            let mut marks = pair.chars();
            Some((marks.next()?, marks.next()?))
        })
    }

    /// What stands inside quotation marks: a blank or nothing.
    pub fn inside_quotes(&self) -> &'static str {
        if self.quotes_blank == Some(true) { "\u{a0}" } else { "" }
    }

    /// Signs before which a blank stands.
    pub fn blank_before(&self) -> &str {
        self.blank_before.as_deref().unwrap_or_default()
    }

    /// Signs before which none does.
    pub fn no_blank(&self) -> &str {
        self.no_blank.as_deref().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_locale_stands_before_its_language() {
        toml::from_str::<BTreeMap<String, Format>>(include_str!("data/formats.toml")).unwrap();
        let of = |tag: &str| format(&Locale::parse(tag).unwrap()).unwrap();
        assert_eq!(of("de-DE").decimal(), Some(','));
        assert_eq!(of("de-CH").decimal(), Some('.'));
        assert_eq!(of("de-CH").date(), Some((['d', 'm', 'y'], '.')));
        assert_eq!(of("fr-CA").blank_before(), ":");
        assert_eq!(of("fr-FR").quotes().next(), Some(('«', '»')));
        assert_eq!(of("fr-CH").decimal(), None);
        assert_eq!(of("fr-CA").thousands(), Some('\u{a0}'));
        assert_eq!(of("de-DE").thousands(), Some('.'));
        assert_eq!(of("fr-CH").thousands(), None);
    }
}
