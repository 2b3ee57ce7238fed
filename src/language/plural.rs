//! The plural categories of numbers, by CLDR's rules.

use fixed_decimal::{Decimal, FloatPrecision};
use icu::plurals::{PluralCategory, PluralRules, PluralRulesPreferences};

use super::Locale;

/// The plural category of a number in a locale, as CLDR names it.
pub fn plural(locale: &Locale, number: f64) -> &'static str {
    let rules = PluralRules::try_new_cardinal(PluralRulesPreferences::from(&locale.id()));
    let number = Decimal::try_from_f64(number, FloatPrecision::RoundTrip);
    let (Ok(rules), Ok(number)) = (rules, number) else { return "other" };
    match rules.category_for(&number) {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}
