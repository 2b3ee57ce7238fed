//! Cases of all languages, the examples of the data files among them.

use std::time::{Duration, Instant};

use super::tongue::{FILES, tongue};
use super::*;

fn now() -> DateTime {
    jiff::civil::date(2026, 11, 25).at(10, 0, 0, 0)
}

fn locale(tag: &str) -> Locale {
    Locale::parse(tag).unwrap()
}

/// A quantity as the examples of the files write it: `duration 7 workday 5..7`.
fn written(one: &Quantity) -> String {
    let value = |value: Value| match value {
        Value::Number(number) => number.to_string(),
        Value::Date(date) => date.to_string(),
        Value::Time(time) => time.strftime("%H:%M").to_string(),
    };
    let mut out = format!("{} {}", one.kind.name(), value(one.value));
    if let Some(unit) = one.unit {
        out = format!("{out} {}", unit.name());
    }
    if one.kind != Kind::Date && (one.min.is_some() || one.max.is_some()) {
        let side = |bound: Option<Value>| bound.map(value).unwrap_or_default();
        out = format!("{out} {}..{}", side(one.min), side(one.max));
    }
    out
}

fn place<'a>(text: &'a str, one: &Quantity) -> &'a str {
    text.get(one.span.clone()).unwrap()
}

fn found(text: &str, tag: &str) -> Vec<(String, String)> {
    let found = quantities(text, &locale(tag), Some(now()));
    found.iter().map(|one| (place(text, one).to_owned(), written(one))).collect()
}

/// Takes the marks off an example and reads each `[place] = meaning`.
fn example(line: &str) -> (String, Vec<(String, String)>) {
    let (marked, rest) = line.split_once(" = ").unwrap_or((line, ""));
    let places = |text: &str| -> Vec<String> {
        text.split('[')
            .skip(1)
            .filter_map(|part| Some(part.split_once(']')?.0.to_owned()))
            .collect()
    };
    let mut parts = rest.split(" | ");
    let own = parts.next().unwrap_or_default().split("; ").map(str::to_owned);
    let mut wanted: Vec<(String, String)> = places(marked).into_iter().zip(own).collect();
    for part in parts {
        let (place, meaning) = part.split_once(" = ").unwrap_or((part, ""));
        wanted.extend(places(place).pop().map(|place| (place, meaning.to_owned())));
    }
    (marked.replace(['[', ']'], ""), wanted)
}

#[test]
fn each_language_reads_its_own_examples() {
    let mut faults = Vec::new();
    for (language, _) in FILES {
        let tongue = tongue(language);
        faults.extend(tongue.faults.iter().map(|fault| format!("{language}: {fault}")));
        assert!(tongue.examples.len() >= 6, "{language} has too few examples");
        for line in &tongue.examples {
            let (text, wanted) = example(line);
            let found = found(&text, language);
            let missing = wanted.iter().any(|one| !found.contains(one));
            let spurious = wanted.is_empty() && !found.is_empty();
            if missing || spurious {
                faults.push(format!("{language}: {text}\n  wanted {wanted:?}\n  found  {found:?}"));
            }
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

fn check(text: &str, tag: &str, expected: &[(&str, &str)]) {
    let found = found(text, tag);
    let found: Vec<(&str, &str)> = found.iter().map(|(place, told)| (&**place, &**told)).collect();
    assert_eq!(found, expected, "{text} ({tag})");
}

#[test]
fn a_shared_sign_is_the_currency_of_the_place() {
    for (tag, code) in [("en-US", "USD"), ("en-CA", "CAD"), ("es-MX", "MXN"), ("en", "USD")] {
        check("$ 40", tag, &[("$ 40", &format!("amount 40 {code}"))]);
    }
    for (tag, code) in [("ja-JP", "JPY"), ("zh-CN", "CNY")] {
        check("￥800", tag, &[("￥800", &format!("amount 800 {code}"))]);
    }
    check("800元", "zh-TW", &[("800元", "amount 800 TWD")]);
}

#[test]
fn the_order_of_figures_is_that_of_the_place() {
    check("on 3/4/2026", "en-US", &[("3/4/2026", "date 2026-03-04")]);
    check("on 3/4/2026", "en-GB", &[("3/4/2026", "date 2026-04-03")]);
    check("am 03.04.2026", "de-DE", &[("03.04.2026", "date 2026-04-03")]);
    check("on 25/4/2026", "en-US", &[("25/4/2026", "date 2026-04-25")]);
    check("2026-04-03", "fr-FR", &[("2026-04-03", "date 2026-04-03")]);
}

#[test]
fn thousands_and_decimals_are_those_of_the_language() {
    check("4.800", "de", &[("4.800", "number 4800")]);
    check("4.800", "en", &[("4.800", "number 4.8")]);
    check("1 234,5", "fr", &[("1 234,5", "number 1234.5")]);
    check("12,34,567", "hi", &[("12,34,567", "number 1234567")]);
    check("١٢٣", "ar", &[("١٢٣", "number 123")]);
    check("１２３", "ja", &[("１２３", "number 123")]);
}

#[test]
fn names_numbers_and_addresses_of_things_are_no_quantities() {
    for text in [
        "K-104482",
        "see https://example.org/2026/11/05?x=20%25 or a5@example.org",
        "version 10.2.4.1",
        "+49 30 901820-12",
        "ABC-12345-A1B2C3",
        "123456789012",
        "180ml",
    ] {
        check(text, "en", &[]);
    }
}

#[test]
fn without_a_moment_only_whole_dates_are_told() {
    let text = "tomorrow, in 3 days or on 5 May 2027";
    let found = quantities(text, &locale("en"), None);
    let dates: Vec<&str> =
        found.iter().filter(|one| one.kind == Kind::Date).map(|one| place(text, one)).collect();
    assert_eq!(dates, ["5 May 2027"]);
}

#[test]
fn a_latest_day_is_a_bound() {
    let day = Some(Value::Date(jiff::civil::date(2026, 12, 3)));
    for (tag, text) in [
        ("de", "Ihr Paket kommt bis spätestens am 3. Dezember an."),
        ("ja", "12月3日までにお届けします。"),
    ] {
        let found = quantities(text, &locale(tag), Some(now()));
        assert_eq!(found.iter().map(|one| one.max).collect::<Vec<_>>(), [day], "{text}");
    }
}

#[test]
fn a_period_is_told_with_its_first_and_last_day() {
    let found = quantities("We reply next week.", &locale("en"), Some(now()));
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].min, Some(Value::Date(jiff::civil::date(2026, 11, 30))));
    assert_eq!(found[0].max, Some(Value::Date(jiff::civil::date(2026, 12, 6))));
}

#[test]
fn a_language_without_a_file_has_its_figures() {
    check("30 EUR och 15%", "sv", &[("30 EUR", "amount 30 EUR"), ("15%", "percent 15")]);
}

#[test]
fn nothing_makes_it_panic_and_spans_are_whole_characters() {
    let odd = [
        "",
        "\u{0}",
        "½",
        "٪٪٪",
        "1..2..3",
        "9999999999999999999999 years ago",
        "٣٠\u{301}",
        "-–—",
        "31/02/2026 30.2.",
        "in 1e99 days",
        "in 99999999999 weeks",
        "1^99 2e-9",
        "二〇二六年二月三十日",
        "e\u{301}in\u{301} Tag",
        "👍🏽 3 days 👍🏽",
        "$$$ 5 $$$",
        "100000000 lakh crore years",
        "'99 '",
        "１．５％",
        "İ 3 gün",
        "ẞ 3",
        "12:99",
        "24:00 Uhr",
        "yüzde",
        "百分之",
        "半",
        "第",
        "−5 °C",
    ];
    for (language, _) in FILES {
        for text in odd {
            for one in quantities(text, &locale(language), Some(now())) {
                assert!(text.get(one.span.clone()).is_some(), "{text} ({language})");
            }
        }
    }
}

#[test]
fn reading_takes_time_in_proportion_to_the_text() {
    for (language, _) in FILES {
        for piece in
            ["1.", "one hundred ", "1 ", "in ", "千", "1/", "a ", "und", "2 days ", "§", "x1", "다"]
        {
            let text = piece.repeat(20_000 / piece.chars().count());
            let start = Instant::now();
            let _ = quantities(&text, &locale(language), Some(now()));
            let took = start.elapsed();
            assert!(took < Duration::from_secs(20), "{piece} took {took:?} in {language}");
        }
    }
}
