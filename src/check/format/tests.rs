use super::*;
use crate::language::{Locale, Text};

/// What is found, `excerpt → here` each, in a text of a locale.
fn check(locale: &str, text: &str, expected: &[&str]) {
    let locale = Locale::parse(locale).unwrap();
    let format = format(&locale).unwrap();
    let mut all = number::numbers(&Text::new(text, locale.language()), format);
    all.extend(date::dates(text, format));
    all.extend(quotes::quotes(text, format));
    all.extend(spaces::spaces(text, format));
    let told: Vec<String> = all
        .into_iter()
        .map(|found| {
            let excerpt = text.get(found.span).unwrap();
            format!("{excerpt} → {}", found.here.unwrap_or_default().replace('\u{a0}', "_"))
        })
        .collect();
    assert_eq!(told, expected, "{locale}: {text}");
}

#[test]
fn dates_of_the_other_order() {
    check("de-DE", "Lieferung am 12/25/2026.", &["12/25/2026 → 25.12.2026"]);
    check(
        "en-US",
        "On 25.12.2026 or 25/12/2026.",
        &["25.12.2026 → 12/25/2026", "25/12/2026 → 12/25/2026"],
    );
    check("ja-JP", "25/12/2026 に", &["25/12/2026 → 2026/12/25"]);
    check("fr-CA", "le 25/12/2026", &["25/12/2026 → 2026-12-25"]);
    check("de-DE", "25.12.2026, 25/12/2026, 03/04/2026, 2026-12-25, 13/13/2026", &[]);
    check("en-GB", "K-12/25/2026 1.12/25/2026", &[]);
}

#[test]
fn figures_of_the_other_signs() {
    check("de-DE", "1,234.56 Punkte", &["1,234.56 → 1.234,56"]);
    check("de-DE", "Es sind 49.99 €.", &["49.99 € → 49,99_€"]);
    check("en-US", "1.234,56 points", &["1.234,56 → 1,234.56"]);
    check("fr-FR", "soit 1,234.50 €", &["1,234.50 € → 1\u{202f}234,50_€"]);
    check("pl-PL", "1,234,567 €", &["1,234,567 € → 1_234_567_€"]);
    check("de-CH", "1.234,56 Punkte", &["1.234,56 → 1’234.56"]);
    check("de-DE", "1,234 und 1.80 und 3.14.15 und 1.234,56 und Version 2.10", &[]);
    check("fr-FR", "1 234,56 €", &[]);
    check("en-US", "$1,234.56, 10.5 and 1,234,567", &[]);
    check("es-MX", "$1,234.50", &[]);
}

#[test]
fn currencies_on_the_other_side() {
    check("de-DE", "Es kostet €49,90.", &["€49,90 → 49,90_€"]);
    check("de-DE", "Es kostet €1,234.56.", &["€1,234.56 → 1.234,56_€"]);
    check("fr-FR", "soit € 49", &["€ 49 → 49_€"]);
    check("en-US", "It is 49.90 €.", &["49.90 € → €49.90"]);
    check("en-GB", "£49.90 and US$5 and 5%", &[]);
    check("nl-NL", "€ 49,90", &[]);
    check("de-DE", "€1,234", &["€1,234 → "]);
    check("de-DE", "Wir buchen 49,90 € 1 Mal ab.", &[]);
}

#[test]
fn signs_of_a_page_are_no_punctuation() {
    check("fr-FR", "Cliquez sur Plus &gt; Nouvelle fenêtre &#233; ici.", &[]);
    check("fr-FR", "Cliquez sur Plus; ensuite", &["; → _;"]);
}

#[test]
fn quotation_marks_of_another_language() {
    check("de-DE", "Klicken Sie auf “Weiter”.", &["“Weiter” → „Weiter“"]);
    check("de-DE", "auf «Weiter» und „Weiter”", &["«Weiter» → „Weiter“", "„Weiter” → „Weiter“"]);
    check("fr-FR", "sur „Suite“ ou “Suite”", &["„Suite“ → «_Suite_»", "“Suite” → «_Suite_»"]);
    check("ja-JP", "“次へ”を", &["“次へ” → 「次へ」"]);
    check("en-US", "«Next» and „Next“", &["«Next» → “Next”", "„Next“ → “Next”"]);
    check("de-DE", "„Weiter“ und »Weiter« und \"Weiter\", 5“ breit", &[]);
    check("pl-PL", "„Dalej”", &[]);
    check("sv-SE", "”Nästa”", &[]);
}

#[test]
fn blanks_before_marks() {
    check("fr-FR", "Vraiment? Oui ! Voici : fin", &["? → _?"]);
    check("fr-FR", "à 10:30, https://a.example/?b :) ;-)", &[]);
    check("fr-CA", "Vraiment? Voici: fin", &[": → _:"]);
    check("de-DE", "Vielen Dank ! Gern.", &[" ! → !"]);
    check("en-US", "Thanks! Really? :) ;)", &[]);
}
