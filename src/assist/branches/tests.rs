use super::*;
use crate::assist::samples::{Sample, amount};

fn rendered(sample: &Sample, locale: &str) -> Vec<Branch> {
    let id = AnswerId::parse("x").unwrap();
    let locale = Locale::parse(locale).unwrap();
    branches(&sample.library(), &id, &locale, Some(&sample.market()))
}

fn check(sample: &Sample, locale: &str, expected: &[&str]) {
    let mut texts: Vec<String> =
        rendered(sample, locale).into_iter().map(|branch| branch.rendered.text).collect();
    texts.sort();
    texts.dedup();
    assert_eq!(texts, expected);
}

fn number(number: f64) -> ArgValue {
    ArgValue::Number(number)
}

fn word(text: &str) -> ArgValue {
    ArgValue::String(text.to_owned())
}

#[test]
fn an_answer_without_choices_has_one_branch() {
    let sample = Sample::new().file("de", "x = Hallo { $name }\n");
    let sample = sample.arg("name", ArgKind::String, word("Kim"), false);
    check(&sample, "de", &["Hallo Kim"]);
    assert_eq!(rendered(&sample, "de")[0].shows, "");
    assert_eq!(rendered(&sample, "fr"), []);
}

#[test]
fn each_plural_category_is_met() {
    let sample = Sample::new().file("ar", "x = { $n ->\n [one] a\n *[other] b { $n }\n }\n");
    let sample = sample.arg("n", ArgKind::Number, number(2.0), false);
    check(&sample, "ar", &["a", "b 0", "b 100", "b 11", "b 2", "b 3"]);
}

#[test]
fn a_policy_is_the_markets_and_also_what_else_the_text_provides_for() {
    let text = "x = { $days ->\n [0] today\n [one] { $days } day\n *[other] { $days } days\n }\n";
    let sample = Sample::new().file("en", text).policy("days", 14.0, "day");
    let sample = sample.arg("days", ArgKind::Policy("day".into()), number(9.0), false);
    check(&sample, "en", &["1 day", "14 days", "today"]);
    assert_eq!(rendered(&sample, "en")[0].shows, "days = 14");
}

#[test]
fn choices_nest_and_pass_through_messages() {
    let text = "x = { hello } { $sent ->\n [yes] gone { $how ->\n [card] card\n *[none] ?\n }\n \
                *[no] here\n }\nhello = { $who ->\n [none] Hi\n *[other] Hi { $who }\n }\n";
    let kinds =
        |words: &[&str]| ArgKind::Choice(words.iter().map(|word| (*word).to_owned()).collect());
    let sample = Sample::new()
        .file("en", text)
        .arg("sent", kinds(&["no", "yes"]), word("no"), false)
        .arg("how", kinds(&["card", "cash"]), word("cash"), true)
        .arg("who", ArgKind::String, word("Kim"), true);
    let all = [
        "Hi Kim gone ?",
        "Hi Kim gone card",
        "Hi Kim here",
        "Hi gone ?",
        "Hi gone card",
        "Hi here",
    ];
    check(&sample, "en", &all);
    let shown = rendered(&sample, "en");
    assert_eq!(shown[0].shows, "how = cash, sent = no, who = Kim");
    assert_eq!(shown[1].shows, "how = cash, sent = no, who = none");
}

#[test]
fn a_market_sees_samples_in_its_currency() {
    let sample = Sample::new().file("en", "x = { CURRENCY($a) }{ $o }\n").currency("USD");
    let sample = sample.arg("a", ArgKind::Amount, amount(49.9, "EUR"), false);
    check(&sample, "en", &["$49.90[o]"]);
}

#[test]
fn many_variants_are_all_met_in_few_combinations() {
    let mut sample = Sample::new();
    let mut text = "x =".to_owned();
    for at in 0..20 {
        let keys = [0, 1, 2, 3, 4].map(|key| format!("[k{key}] <{at}.{key}>\n")).concat();
        text = format!("{text} {{ $v{at} ->\n{keys} *[other] <{at}.x>\n }}");
        sample = sample.arg(&format!("v{at}"), ArgKind::String, word("z"), false);
    }
    let branches = rendered(&sample.file("en", &text), "en");
    assert!(branches.len() <= MOST);
    let all: String = branches.iter().map(|branch| branch.rendered.text.as_str()).collect();
    for (at, key) in (0..20).flat_map(|at| ["0", "1", "2", "3", "4", "x"].map(|key| (at, key))) {
        assert!(all.contains(&format!("<{at}.{key}>")), "{at}.{key}");
    }
}
