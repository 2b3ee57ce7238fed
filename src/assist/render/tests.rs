use super::*;
use crate::assist::samples::{Sample, amount, date, given};

/// One answer `x` of this text, told in a locale.
fn tell(locale: &str, text: &str, args: &[(&str, ArgValue)]) -> Rendered {
    Sample::new().file(locale, &format!("x =\n    {text}\n")).answer(locale, args).unwrap()
}

fn check(locale: &str, text: &str, args: &[(&str, ArgValue)], expected: &str) {
    let rendered = tell(locale, text, args);
    assert_eq!(rendered.text.replace(['\u{a0}', '\u{202f}'], "_"), expected, "{locale} {text}");
    assert_eq!(rendered.missing, [""; 0], "{locale} {text}");
}

#[test]
fn numbers_are_those_of_the_locale() {
    let check = |locale: &str, text: &str, number: f64, expected: &str| {
        check(locale, text, &[("n", ArgValue::Number(number))], expected);
    };
    check("en-US", "{ $n }", 12345.5, "12,345.5");
    check("de-DE", "{ $n }", 12345.5, "12.345,5");
    check("fr-FR", "{ $n }", 12345.5, "12_345,5");
    check("de-CH", "{ $n }", 12345.5, "12'345.5");
    check("en-IN", "{ $n }", 1_234_567.0, "12,34,567");
    check("es-ES", "{ $n }", 1234.0, "1234");
    check("pl-PL", "{ $n }", -1234.5, "-1234,5");
    check("ar-AE", "{ $n }", 1234.5, "1,234.5");
    check("ar-EG", "{ $n }", 1234.5, "١٬٢٣٤٫٥");
    check("hi-IN", "{ $n }", 100_000.0, "1,00,000");
    check("de-DE", "{ NUMBER($n, minimumFractionDigits: 2) }", 3.5, "3,50");
    check("de-DE", "{ NUMBER($n, maximumFractionDigits: 1) }", 3.25, "3,3");
    check("de-DE", "{ NUMBER($n, useGrouping: \"false\") }", 12345.0, "12345");
    check("de-DE", "{ NUMBER($n, style: \"percent\") }", 0.195, "20_%");
    check("tr-TR", "{ NUMBER($n, style: \"percent\", maximumFractionDigits: 1) }", 0.195, "%19,5");
    check("en-US", "{ $n }", 0.1 + 0.2, "0.3");
    check("en-US", "{ NUMBER($n, minimumFractionDigits: 4000000000) }", 1.0, "1.000000000000000");
}

#[test]
fn money_is_that_of_the_locale_and_the_currency() {
    let check = |locale: &str, value: f64, currency: &str, expected: &str| {
        check(locale, "{ CURRENCY($a) }", &[("a", amount(value, currency))], expected);
        check(locale, "{ $a }", &[("a", amount(value, currency))], expected);
    };
    check("de-DE", 1249.9, "EUR", "1.249,90_€");
    check("de-AT", 49.9, "EUR", "€_49,90");
    check("fr-FR", 1249.9, "EUR", "1_249,90_€");
    check("en-US", 49.9, "USD", "$49.90");
    check("en-GB", 49.9, "gbp", "£49.90");
    check("ja-JP", 4990.0, "JPY", "￥4,990");
    check("de-DE", 4990.4, "JPY", "4.990_¥");
    check("zh-CN", 49.9, "CNY", "¥49.90");
    check("ar-AE", 49.9, "AED", "\u{200f}49.90_د.إ.\u{200f}");
    check("nl-NL", -5.0, "EUR", "€_-5,00");
    check("de-DE", 3.0, "Taler", "3,00_TALER");
}

#[test]
fn money_may_be_named_otherwise() {
    let euro = [("a", amount(1.5, "EUR"))];
    check("de-DE", "{ CURRENCY($a, currencyDisplay: \"code\") }", &euro, "1,50_EUR");
    check("de-DE", "{ CURRENCY($a, currencyDisplay: \"name\") }", &euro, "1,50 Euro");
    let number = [("a", ArgValue::Number(2.0))];
    check("de-DE", "{ CURRENCY($a, currency: \"EUR\") }", &number, "2,00_€");
}

#[test]
fn dates_are_those_of_the_locale() {
    let check = |locale: &str, options: &str, expected: &str| {
        let text = format!("{{ DATETIME($d, {options}) }}");
        check(locale, &text, &[("d", date("2026-11-27T10:05:00"))], expected);
    };
    let long = "dateStyle: \"long\"";
    check("de-DE", long, "27. November 2026");
    check("fr-FR", long, "27 novembre 2026");
    check("ja-JP", long, "2026年11月27日");
    check("ar-AE", long, "27 نوفمبر 2026");
    check("ar-EG", long, "٢٧ نوفمبر ٢٠٢٦");
    check("en-US", long, "November 27, 2026");
    check("en-GB", long, "27 November 2026");
    check("zh-TW", long, "2026年11月27日");
    let full = "dateStyle: \"full\"";
    check("de-DE", full, "Freitag, 27. November 2026");
    check("ja-JP", full, "2026年11月27日金曜日");
    check("de-DE", "dateStyle: \"medium\"", "27.11.2026");
    check("de-DE", "dateStyle: \"short\"", "27.11.26");
    let by = "dateStyle: \"full\", timeStyle: \"short\"";
    check("de-DE", by, "Freitag, 27. November 2026 um 10:05");
    check("en-US", by, "Friday, November 27, 2026 at 10:05_AM");
    check("fr-FR", by, "vendredi 27 novembre 2026 à 10:05");
    check("de-DE", "timeStyle: \"short\"", "10:05");
    check("de-DE", "weekday: \"long\"", "Freitag");
    check("de-DE", "month: \"long\", day: \"numeric\"", "27. November");
}

#[test]
fn a_bare_date_is_told_at_length_and_a_time_only_where_there_is_one() {
    check("de-DE", "{ $d }", &[("d", date("2026-11-27"))], "27. November 2026");
    check("de-DE", "{ $d }", &[("d", date("2026-11-27T10:00"))], "27. November 2026 um 10:00");
    let text = "{ DATETIME($d, dateStyle: \"full\", timeStyle: \"short\") }";
    check("de-DE", text, &[("d", date("2026-11-27"))], "Freitag, 27. November 2026");
    check(
        "de-DE",
        "{ DATETIME($d, timeStyle: \"short\") }",
        &[("d", date("2026-11-27"))],
        "27. November 2026",
    );
}

#[test]
fn lists_and_times_from_now() {
    let args = [("n", ArgValue::Number(3.0)), ("s", ArgValue::String("Tee".into()))];
    check("de-DE", "{ LIST($s, $n, \"x\") }", &args, "Tee, 3 und x");
    check("de-DE", "{ LIST($s, $n, type: \"or\") }", &args, "Tee oder 3");
    check("de-DE", "{ RELATIVE($n, \"day\") }", &args, "in 3 Tagen");
    check("en-US", "{ RELATIVE($n, unit: \"week\") }", &args, "in 3 weeks");
}

#[test]
fn languages_have_names() {
    let args = [("l", ArgValue::String("de-AT".into())), ("r", ArgValue::String("hi-Latn".into()))];
    check("fr-FR", "{ LANGUAGE($l) }", &args[..1], "allemand autrichien");
    check("ja-JP", "{ LANGUAGE($l) }", &args[..1], "ドイツ語 (オーストリア)");
    check("de-DE", "{ LANGUAGE($r) }", &args[1..], "Hindi (lateinisch)");
}

#[test]
fn plurals_follow_each_language() {
    let check = |locale: &str, text: &str, expected: &[(f64, &str)]| {
        for (number, expected) in expected {
            check(locale, text, &[("n", ArgValue::Number(*number))], expected);
        }
    };
    let all = "{ $n ->\n [zero] zero\n [one] one\n [two] two\n [few] few\n [many] many\n *[other] other\n }";
    check("en-US", all, &[(1.0, "one"), (0.0, "other"), (1.5, "other")]);
    check("fr-FR", all, &[(0.0, "one"), (1.5, "one"), (2.0, "other")]);
    check(
        "ru-RU",
        all,
        &[(1.0, "one"), (3.0, "few"), (5.0, "many"), (21.0, "one"), (1.5, "other")],
    );
    check(
        "pl-PL",
        all,
        &[(1.0, "one"), (3.0, "few"), (5.0, "many"), (21.0, "many"), (1.5, "other")],
    );
    check(
        "ar-AE",
        all,
        &[
            (0.0, "zero"),
            (1.0, "one"),
            (2.0, "two"),
            (5.0, "few"),
            (11.0, "many"),
            (100.0, "other"),
        ],
    );
    check("ja-JP", all, &[(1.0, "other")]);
    check("zh-TW", all, &[(1.0, "other")]);
    check("zh-Hant", all, &[(1.0, "other")]);
    check("pt-PT", all, &[(0.0, "other"), (1.0, "one")]);
    check("pt-BR", all, &[(0.0, "one")]);
    check("es-419", all, &[(1.0, "one"), (2.0, "other")]);
    check("cs-CZ", all, &[(3.0, "few"), (1.5, "many")]);
    check("tr-TR", all, &[(1.0, "one")]);
    check("he-IL", all, &[(2.0, "two")]);
    let exact = "{ NUMBER($n) ->\n [0] nothing\n [one] one\n *[other] { $n }\n }";
    check("en-US", exact, &[(0.0, "nothing"), (1.0, "one"), (2000.0, "2,000")]);
}

#[test]
fn what_nobody_gave_is_a_named_gap() {
    let check = |text: &str, args: &[(&str, ArgValue)], expected: &str, missing: &[&str]| {
        let rendered = tell("de-DE", text, args);
        assert_eq!(
            (rendered.text.as_str(), &rendered.missing[..]),
            (expected, &missing.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>()[..]),
            "{text}"
        );
    };
    check("{ $b } { CURRENCY($a) } { $b }", &[], "[b] [a] [b]", &["a", "b"]);
    check("{ $n ->\n [one] { $a }\n *[other] { $b }\n }", &[], "[b]", &["b", "n"]);
    let yes = [("n", ArgValue::String("yes".into()))];
    check("{ $n ->\n [yes] ja\n *[no] { $b }\n }", &yes, "ja", &[]);
    check("{ DATETIME($d) }", &[("d", ArgValue::String("morgen".into()))], "morgen", &[]);
    check("{ $n }", &[("n", ArgValue::Number(f64::NAN))], "[n]", &["n"]);
    check("{ $n }", &[("n", ArgValue::String("{$x} {greeting}".into()))], "{$x} {greeting}", &[]);
    check(
        "{ nowhere } { -brand } { x.title }",
        &[],
        "[nowhere] [-brand] [x.title]",
        &["-brand", "nowhere", "x.title"],
    );
    check(
        "{ UPPER($n) } { NUMBER() }",
        &[("n", ArgValue::Number(1.0))],
        "[UPPER()] [NUMBER()]",
        &["NUMBER()", "UPPER()"],
    );
    check("a { x }", &[], "a [x]", &["x"]);
    let many = "{ $n } ".repeat(101);
    check(&many, &[("n", ArgValue::Number(1.0))], "[x]", &["x"]);
    let just = "{ $n } ".repeat(100);
    check(&just, &[("n", ArgValue::Number(1.0))], "1 ".repeat(100).trim(), &[]);
}

#[test]
fn absent_optional_arguments_choose_their_branch() {
    let toml = [
        ("customer", ArgKind::String, true),
        ("date", ArgKind::Date, true),
        ("amount", ArgKind::Amount, true),
        ("order", ArgKind::String, false),
    ];
    let text = "x = { $customer ->\n    [none] Hallo,\n   *[other] Hallo { $customer },\n } { $date ->\n    \
                [none] bald\n   *[other] bis { $date }\n } { $amount ->\n    [none] alles\n   *[other] \
                { CURRENCY($amount) }\n } { $order }\n";
    let sample = Sample::new().file("de", text).args(&toml);
    let tell = |args: &[(&str, ArgValue)]| {
        let rendered = sample.answer("de", args).unwrap();
        (rendered.text.replace('\u{a0}', "_"), rendered.missing)
    };
    assert_eq!(tell(&[]), ("Hallo, bald alles [order]".into(), vec!["order".to_owned()]));
    let all = [
        ("customer", ArgValue::String("Kim".into())),
        ("date", ArgValue::String("2026-11-27".into())),
        ("amount", amount(3.0, "EUR")),
        ("order", ArgValue::String("K-1".into())),
    ];
    assert_eq!(tell(&all), ("Hallo Kim, bis 27. November 2026 3,00_€ K-1".into(), vec![]));
}

#[test]
fn policies_come_from_the_market() {
    let args = [("return-window", ArgKind::Policy("day".into()), false)];
    let text =
        "x = { $return-window ->\n    [one] ein Tag\n   *[other] { $return-window } Tage\n }\n";
    let sample = Sample::new().file("de", text).args(&args).policy("return-window", 2.0, "week");
    assert_eq!(sample.answer("de", &[]).unwrap().text, "14 Tage");
    let one = [("return-window", ArgValue::Number(1.0))];
    assert_eq!(sample.answer("de", &one).unwrap().text, "ein Tag");
    let months = [("return-window", ArgKind::Policy("month".into()), false)];
    let sample = sample.args(&months);
    assert_eq!(sample.answer("de", &[]).unwrap().missing, ["return-window"]);
}

#[test]
fn an_answer_is_told_by_the_nearest_that_has_it() {
    let sample = Sample::new()
        .file("es", "x = { greeting } es { $n }\ngreeting = Hola\n")
        .file("es-MX", "greeting = Qué tal\ny = { greeting }\nx =\n    .title = t\n")
        .file("zh-Hant", "x = 繁\n")
        .file("zh", "x = 简\n");
    let tell = |locale: &str| {
        let rendered = sample.answer(locale, &[("n", ArgValue::Number(1234.5))])?;
        let from = rendered.fallback_from.map_or_else(String::new, |from| from.to_string());
        Some(format!("{} | {} | {from}", rendered.text, rendered.locale))
    };
    assert_eq!(tell("es").unwrap(), "Hola es 1234,5 | es | ");
    assert_eq!(tell("es-MX").unwrap(), "Qué tal es 1,234.5 | es | es-MX");
    assert_eq!(tell("es-AR").unwrap(), "Hola es 1.234,5 | es | es-AR");
    assert_eq!(tell("zh-TW").unwrap(), "繁 | zh-Hant | zh-TW");
    assert_eq!(tell("zh-CN").unwrap(), "简 | zh | zh-CN");
    assert_eq!(tell("de"), None);
}

#[test]
fn terms_take_only_what_they_are_given() {
    let text = "x = { -shop(case: \"of\") } { -shop } { -named }\n-shop = { $case ->\n    [of] Ladens\n   \
                *[is] Laden\n }\n-named = von { $who }\n";
    let sample = Sample::new().file("de", text);
    let rendered = sample.answer("de", &[("who", ArgValue::String("uns".into()))]).unwrap();
    assert_eq!(
        (rendered.text.as_str(), rendered.missing),
        ("Ladens Laden von [who]", vec!["who".to_owned()])
    );
}

#[test]
fn a_reader_is_told_in_a_kindred_locale_where_their_own_is_not_written() {
    let sample =
        Sample::new().file("en-US", "x = a\n").file("en-GB", "y = b\n").file("fr", "x = c\n");
    let nearest = |locale: &str| {
        nearest(&sample.library(), &AnswerId::parse("x").unwrap(), &Locale::parse(locale).unwrap())
            .map(|locale| locale.to_string())
    };
    assert_eq!(nearest("en").as_deref(), Some("en-US"));
    assert_eq!(nearest("en-GB").as_deref(), Some("en-US"));
    assert_eq!(nearest("fr-CA").as_deref(), Some("fr"));
    assert_eq!(nearest("de"), None);
}

#[test]
fn findings_are_worded_for_their_reader_or_in_english() {
    let sample = Sample::new()
        .file("de", "f = Statt „{ $excerpt }“, { $count } { $count ->\n    [one] Mal\n   *[other] Male\n }\n")
        .file("en", "f = en\ng = Name a day, not “{ $excerpt }”{ $times ->\n    [one] { \".\" }\n   *[other] !\n }\n");
    let args = given(&[("excerpt", "1000"), ("count", "1000"), ("times", "1")]);
    let tell = |id: &str, locale: &str| {
        wording(&sample.library(), id, &Locale::parse(locale).unwrap(), &args)
    };
    assert_eq!(tell("f", "de-AT").unwrap(), "Statt „1000“, 1\u{a0}000 Male");
    assert_eq!(tell("g", "de-AT").unwrap(), "Name a day, not “1000”.");
    assert_eq!(tell("f", "ja").unwrap(), "en");
    assert_eq!(tell("h", "de"), None);
    let sample = Sample::new().file("en-US", "f = us\n");
    let told = wording(&sample.library(), "f", &Locale::parse("de").unwrap(), &args);
    assert_eq!(told.as_deref(), Some("us"));
}

#[test]
fn the_functions_are_those_that_files_may_call() {
    let names = functions::FUNCTIONS.map(|(name, _)| name);
    assert_eq!(names, crate::content::fluent::FUNCTIONS);
}

#[test]
fn words_of_the_page_are_the_readers_with_english_for_the_rest() {
    let sample = Sample::new()
        .file("de", "ui-a = Prüfen\nother = x\n")
        .file("en", "ui-a = Check\nui-b = Send { $x }\n");
    let words = words(&sample.library(), &Locale::parse("de-CH").unwrap(), "ui-");
    assert_eq!(words, given(&[("ui-a", "Prüfen"), ("ui-b", "Send [x]")]));
}

#[test]
fn a_new_library_is_seen_at_once_and_an_old_one_still_told() {
    let (old, new) = (Sample::new().file("de", "x = alt\n"), Sample::new().file("de", "x = neu\n"));
    for (sample, expected) in [(&old, "alt"), (&new, "neu"), (&old, "alt")] {
        assert_eq!(sample.answer("de", &[]).unwrap().text, expected);
    }
}

#[test]
fn messages_that_refer_in_circles_or_without_end_are_gaps() {
    let each = |all: std::ops::Range<usize>, entry: &dyn Fn(usize) -> String| {
        all.map(entry).collect::<Vec<_>>().concat()
    };
    let chain = each(0..2000, &|n| format!("m{n} = {{ m{} }}\n", n + 1));
    let laughs = each(0..40, &|n| format!("l{n} = {{ l{0} }}{{ l{0} }}\n", n + 1));
    let text = format!(
        "a = {{ b }}\nb = {{ a }}!\n{chain}{laughs}l40 = ha\nx = {{ a }}{{ \"\\u00e4\" }}\nm2000 = x\n"
    );
    let sample = Sample::new().file("de", &text);
    assert_eq!(sample.answer("de", &[]).unwrap().text, "[a]!ä");
    for id in ["m0", "l0"] {
        let id = AnswerId::parse(id).unwrap();
        let told =
            answer(&sample.library(), &id, &Locale::parse("de").unwrap(), None, &BTreeMap::new());
        assert_eq!(told.unwrap().missing, [id.to_string()]);
    }
}
