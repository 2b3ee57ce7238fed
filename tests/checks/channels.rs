//! Channels: lengths in each unit, conduct; and placeholders, which fit no channel.

use super::{Draft, Shop, check};

fn channel(text: &str) -> Shop {
    Shop::new(&[("channels/chat.toml", &format!("name = \"Chat\"\n{text}"))])
}

fn on_chat(shop: &Shop, text: &str, expected: &str) {
    check(shop, Draft::from(text).channel("chat"), expected);
}

#[test]
fn each_unit_counts_in_its_own_way() {
    let long = |unit: &str, max: usize, text: &str, beyond: &str| {
        let shop = channel(&format!("length = {{ max = {max}, unit = \"{unit}\" }}\n"));
        let expected = if beyond.is_empty() {
            String::new()
        } else {
            format!("channel.length “{beyond}”")
        };
        on_chat(&shop, text, &expected);
    };
    long("code-point", 4, "a😀éb", "");
    long("code-point", 3, "a😀éb", "b");
    long("utf-16", 4, "a😀éb", "b");
    long("utf-16", 2, "a😀éb", "😀éb");
    long("byte", 7, "a😀éb", "b");
    long("byte", 6, "a😀éb", "éb");
    long("word", 1, "one two", "two");
    long("sentence", 1, "One. Two", "Two");
    long("gsm", 1, &"a".repeat(160), "");
    long("gsm", 1, &"a".repeat(161), "a");
    long("gsm", 2, &"a".repeat(306), "");
    long("gsm", 2, &"a".repeat(307), "a");
    long("gsm", 1, &"€".repeat(80), "");
    long("gsm", 1, &"€".repeat(81), "€");
    long("gsm", 1, &"я".repeat(71), "я");
    long("gsm", 2, &"я".repeat(135), "я");
}

#[test]
fn conduct_allows_or_not() {
    let strict = channel("conduct = { links = false, emails = false, phones = false }\n");
    on_chat(
        &strict,
        "See https://kestrelle.example/a or www.kestrelle.example!",
        "channel.link “https://kestrelle.example/a”; channel.link “www.kestrelle.example”",
    );
    on_chat(&strict, "Ask help@kestrelle.example.", "channel.email “help@kestrelle.example”");
    on_chat(
        &strict,
        "Call +49 30 1234567 or 415-555-0132.",
        "channel.phone “+49 30 1234567”; channel.phone “415-555-0132”",
    );
    on_chat(&strict, "Order K-104482 of 2026-11-27 costs 1,049.90 EUR.", "");
    let kind = channel("");
    on_chat(&kind, "https://kestrelle.example help@kestrelle.example +49 30 1234567", "");
    let only = channel("conduct = { phones = false }\n");
    on_chat(&only, "https://kestrelle.example help@kestrelle.example", "");
}

#[test]
fn what_nobody_verified_is_no_error() {
    let draft = || Draft::from("www.kestrelle.example").channel("chat");
    let blocked = channel("conduct = { links = false }\n").report(draft()).verdict;
    let review = channel("conduct = { links = false }\nunverified = [\"conduct\"]\n")
        .report(draft())
        .verdict;
    assert_eq!((blocked.name(), review.name()), ("blocked", "review"));
}

#[test]
fn a_channel_has_rules_of_its_own() {
    let shop = channel(
        "[[rules]]\nid = \"chat.html\"\nkind = \"forbid\"\npattern = '<br>'\nbad = [\"a<br>\"]\n",
    );
    on_chat(&shop, "Hello<br>", "chat.html “<br>”");
    check(&shop, "Hello<br>", "");
}

#[test]
fn placeholders_of_every_templating_language() {
    let shop = Shop::new(&[]);
    for open in [
        "{{ name }}",
        "{{name}}",
        "{% if vip %}",
        "{ $order }",
        "{$order}",
        "${order}",
        "{order}",
        "%(name)s",
        "%%NAME%%",
        "*|FNAME|*",
        "<<First Name>>",
        "[NAME]",
        "XXX",
        "xxxx",
    ] {
        check(&shop, &*format!("Dear {open}, thanks."), &format!("placeholder.unfilled “{open}”"));
    }
    check(&shop, "Dear %s", "placeholder.unfilled “%s”");
    check(&shop, "Size XXL, 50 % off, 5 < 6, {}, [sic], list[0], a|b.", "");
}

#[test]
fn a_gap_is_known_by_the_answers_arguments() {
    let shop = Shop::new(&[
        (
            "locales/answers.toml",
            "[hello]\nargs = { order-id = { type = \"string\", sample = \"K-1\" } }\n",
        ),
        ("locales/en/answers.ftl", "hello = Your order { $order-id }\n"),
    ]);
    check(&shop, "Order [order-id], see [note].", "placeholder.unfilled “[order-id]”");
}
