//! A locale: a BCP-47 language tag with its chain of fallbacks.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use super::memory::{Memory, remembered};
use icu::locale::fallback::LocaleFallbacker;
use icu::locale::{DataLocale, LanguageIdentifier, LocaleDirectionality, LocaleExpander};

/// A well-formed BCP-47 language tag in canonical case, such as `de-DE` or `zh-Hant`.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Locale(Arc<str>);

/// The text is no BCP-47 language tag.
#[derive(Debug, Clone, thiserror::Error, PartialEq, Eq)]
#[error("“{0}” is no language tag such as de-DE")]
pub struct NoLocale(String);

impl Locale {
    /// Reads a tag; case and `_` are forgiven, anything that is no tag is refused.
    pub fn parse(tag: &str) -> Result<Self, NoLocale> {
        let id = LanguageIdentifier::try_from_str(&tag.trim().replace('_', "-"))
            .map_err(|_| NoLocale(tag.chars().take(40).collect()))?;
        Ok(Self(id.to_string().into()))
    }

    /// The locale of a text in no known language: `und`.
    pub fn undetermined() -> Self {
        Self("und".into())
    }

    /// The tag.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The language subtag: `de` of `de-AT`.
    pub fn language(&self) -> &str {
        self.0.split('-').next().unwrap_or("und")
    }

    /// The country subtag, if the tag has one: `AT` of `de-AT`.
    pub fn region(&self) -> Option<String> {
        self.id().region.map(|region| region.to_string())
    }

    /// The country where the language is spoken most, where the tag names none: `BR` of `pt`.
    pub fn likely_region(&self) -> Option<String> {
        let mut id = self.id();
        LocaleExpander::new_extended().maximize(&mut id);
        id.region.map(|region| region.to_string())
    }

    /// The script that the language is usually written in there, as ISO 15924: `Latn`, `Hant`.
    pub fn script(&self) -> String {
        let mut id = self.id();
        LocaleExpander::new_extended().maximize(&mut id);
        id.script.map_or_else(|| "Zyyy".into(), |script| script.to_string())
    }

    /// Whether the text runs from right to left.
    pub fn is_rtl(&self) -> bool {
        LocaleDirectionality::new_extended().is_right_to_left(&self.id())
    }

    /// The tag as ICU knows it.
    pub fn id(&self) -> LanguageIdentifier {
        LanguageIdentifier::try_from_str(&self.0).unwrap_or(LanguageIdentifier::UNKNOWN)
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl fmt::Debug for Locale {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

/// Who inherits from whom: CLDR's parents, save where the content says otherwise.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Parents(BTreeMap<Locale, Locale>);

impl Parents {
    /// With these parents in place of CLDR's.
    pub fn new(overrides: BTreeMap<Locale, Locale>) -> Self {
        Self(overrides)
    }

    /// The locale itself, then its ancestors, nearest first; never the root.
    pub fn chain(&self, locale: &Locale) -> Vec<Locale> {
        let mut chain = vec![locale.clone()];
        while let Some(parent) = self.parent(&chain[chain.len() - 1]) {
            if chain.contains(&parent) {
                break;
            }
            chain.push(parent);
        }
        chain
    }

    fn parent(&self, locale: &Locale) -> Option<Locale> {
        self.0.get(locale).cloned().or_else(|| cldr_parent(locale))
    }
}

thread_local! {
    static PARENTS: Memory<Option<Locale>> = Memory::default();
}

/// The parent that CLDR gives a locale; remembered, as it is asked for by each rule.
fn cldr_parent(locale: &Locale) -> Option<Locale> {
    remembered(&PARENTS, locale.as_str(), || read_parent(locale))
}

fn read_parent(locale: &Locale) -> Option<Locale> {
    let fallbacker = LocaleFallbacker::new();
    let mut steps = fallbacker
        .for_config(icu::locale::fallback::LocaleFallbackConfig::default())
        .fallback_for(DataLocale::from(locale.id()));
    // The first step may only normalise the tag (zh-Hant-TW → zh-TW).
    while !steps.get().is_unknown() {
        let now = steps.get().to_string();
        if now != locale.as_str() && !same_without_script(locale.as_str(), &now) {
            return Locale::parse(&now).ok();
        }
        steps.step();
    }
    None
}

/// `zh-Hant-TW` and `zh-TW` are one step of the chain.
fn same_without_script(one: &str, two: &str) -> bool {
    let parts = |tag: &str| -> Vec<String> {
        tag.split('-').filter(|part| part.len() != 4).map(ToOwned::to_owned).collect()
    };
    let (one, two) = (parts(one), parts(two));
    one.len() > 1 && one == two
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(tag: &str, expected: &str) {
        let chain = Parents::default().chain(&Locale::parse(tag).unwrap());
        let tags: Vec<&str> = chain.iter().map(Locale::as_str).collect();
        assert_eq!(tags.join(" "), expected);
    }

    #[test]
    fn chains_are_those_of_cldr() {
        check("de-AT", "de-AT de");
        check("es-MX", "es-MX es-419 es");
        check("en-IN", "en-IN en-001 en");
        check("zh-TW", "zh-TW zh-Hant");
        check("zh-HK", "zh-HK zh-Hant");
        check("zh-CN", "zh-CN zh");
        check("pt-PT", "pt-PT pt");
        check("de", "de");
    }

    #[test]
    fn content_may_say_otherwise() {
        let de_at = Locale::parse("de-AT").unwrap();
        let de_de = Locale::parse("de-DE").unwrap();
        let parents = Parents::new([(de_at.clone(), de_de.clone())].into());
        assert_eq!(parents.chain(&de_at), [de_at, de_de, Locale::parse("de").unwrap()]);
    }

    #[test]
    fn what_is_no_tag_is_refused() {
        for tag in ["../de", "", "german language", "de-DE-x-$$"] {
            assert!(Locale::parse(tag).is_err(), "{tag}");
        }
        assert_eq!(Locale::parse("DE_de").unwrap().as_str(), "de-DE");
    }

    #[test]
    fn scripts_and_directions() {
        let of = |tag: &str| Locale::parse(tag).unwrap();
        assert_eq!(of("zh-TW").script(), "Hant");
        assert_eq!(of("zh").script(), "Hans");
        assert!(of("ar-AE").is_rtl());
        assert!(!of("de").is_rtl());
    }
}
