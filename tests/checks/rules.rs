//! Rules of a market: each kind, with its conditions.

use super::{Draft, Shop, check, check_revised};

/// A rule with the id `zz.x`.
fn rule(fields: &str) -> Shop {
    Shop::rules(&format!("[[rules]]\nid = \"zz.x\"\n{fields}"))
}

#[test]
fn forbid_finds_each_place() {
    let shop = rule("kind = \"forbid\"\npattern = '(?i)\\basap\\b'\n");
    check(&shop, "Asap, and asap! Soon.", "zz.x “Asap”; zz.x “asap”");
    let shop =
        rule("kind = \"forbid\"\nlocales = [\"en\"]\nfind = [\"kind regard\", \"guarantee\"]\n");
    check(&shop, "We guaranteed it. Kind regards", "zz.x “guaranteed”; zz.x “Kind regards”");
    check(&shop, "> guarantee\nunguarantee", "");
}

#[test]
fn replace_offers_and_keeps_a_capital() {
    let shop = rule(
        "kind = \"replace\"\npattern = '(?i)\\bwill (check|reply) soon\\b'\nwith = \"will $1 by Friday\"\n",
    );
    check(&shop, "We will check soon.", "zz.x “will check soon” → will check by Friday");
    check_revised(
        &shop,
        "Will reply soon. I will check soon.",
        "Will reply by Friday. I will check by Friday.",
    );
    let shop = rule("kind = \"replace\"\nfind = [\"kindly\"]\nwith = \"please\"\n");
    check_revised(
        &shop,
        "Kindly wait, kindly. 😀 KINDLY e\u{301}",
        "Please wait, please. 😀 Please e\u{301}",
    );
}

#[test]
fn a_rule_finds_the_same_however_often_it_is_asked() {
    let rules = [
        "id = \"zz.a\"\nkind = \"forbid\"\npattern = '(?i)\\basap\\b'\n",
        "id = \"zz.b\"\nkind = \"replace\"\npattern = '\\bkindly\\b'\nwith = \"please\"\n",
        "id = \"zz.c\"\nkind = \"require\"\npattern = 'K-\\d+'\n",
    ];
    let shop = Shop::rules(&rules.map(|rule| format!("[[rules]]\n{rule}")).concat());
    for _ in 0..40 {
        check(&shop, "Asap. kindly wait. ä", "zz.a “Asap”; zz.b “kindly” → please; zz.c");
        check(&shop, "Your order K-104482 is here. ä", "");
        check(&shop, "A casaps kindlyness. ä", "zz.c");
    }
}

#[test]
fn require_asks_for_what_is_missing() {
    let shop = rule("kind = \"require\"\npattern = 'K-\\d+'\n");
    check(&shop, "Your order is here.", "zz.x");
    check(&shop, "Your order K-104482 is here.", "");
    check(&shop, "> K-104482\nYour order is here.", "zz.x");
    check(&shop, "", "");
}

#[test]
fn order_asks_for_it_early() {
    let shop = rule("kind = \"order\"\nfind = [\"sorry\"]\nwithin = 2\n");
    check(&shop, "Hello Kim. We are sorry. It is late.", "");
    check(&shop, "Hello Kim. It is late. We are sorry.", "zz.x");
    check(&shop, "Sorry", "");
    check(&shop, "Hello", "zz.x");
}

#[test]
fn limit_counts() {
    let shop = rule("kind = \"limit\"\npattern = '!'\nmax = 1\n");
    check(&shop, "Hi! There! You!", "zz.x “!”; zz.x “!”");
    check(&shop, "Hi! There.", "");
    let shop = rule("kind = \"limit\"\nunit = \"word\"\nmax = 3\n");
    check(&shop, "one two three", "");
    check(&shop, "one two three four five.", "zz.x “four five.”");
    let shop = rule("kind = \"limit\"\nunit = \"sentence\"\nmax = 1\n");
    check(&shop, "One. Two. Three.", "zz.x “Two. Three.”");
}

#[test]
fn a_rule_speaks_its_languages() {
    let shop = rule("kind = \"forbid\"\nfind = [\"ok\"]\nlocales = [\"en\", \"pt-BR\"]\n");
    for (locale, expected) in [
        ("en", "zz.x “ok”"),
        ("en-IN", "zz.x “ok”"),
        ("pt-BR", "zz.x “ok”"),
        ("pt-PT", ""),
        ("de", ""),
    ] {
        check(&shop, Draft::from("ok").locale(locale), expected);
    }
}

/// Whether a rule with this `when` (or `unless`) holds where this is known.
fn check_holds(condition: &str, know: impl FnOnce(&mut super::Situation), expected: bool) {
    let shop = Shop::new(&[
        ("channels/chat.toml", "name = \"Chat\"\n"),
        ("channels/mail.toml", "name = \"Mail\"\n"),
        (
            "markets/ZZ.toml",
            &format!(
                "name = \"N\"\nlocales = [\"en\"]\ntime-zone = \"Asia/Tokyo\"\n\
                 holidays = {{ \"New Year\" = \"01-01\" }}\ngestures = {{ card = true, gift = false }}\n\
                 [[rules]]\nid = \"zz.x\"\nkind = \"forbid\"\nfind = [\"ok\"]\n{condition}\n"
            ),
        ),
    ]);
    let draft = Draft::from("ok").channel("chat").knowing(know);
    assert_eq!(!shop.report(draft).findings.is_empty(), expected, "{condition}");
}

#[test]
fn when_and_unless_ask_for_what_is_known() {
    let some = |word: &str| Some(word.to_owned());
    let nothing = |_: &mut super::Situation| {};
    check_holds("when = { case = [\"refund\"] }", nothing, false);
    check_holds("when = { case = [\"refund\"] }", |s| s.case = some("refund"), true);
    check_holds("when = { case = [\"a\", \"refund\"] }", |s| s.case = some("shipping"), false);
    check_holds("unless = { case = [\"refund\"] }", nothing, true);
    check_holds("unless = { case = [\"refund\"] }", |s| s.case = some("refund"), false);
    check_holds("when = { mood = [\"negative\"] }", |s| s.mood = some("worried"), true);
    check_holds("when = { mood = [\"negative\"] }", |s| s.mood = some("neutral"), false);
    check_holds("when = { mood = [\"angry\"] }", |s| s.mood = some("worried"), false);
    check_holds("when = { channel = [\"chat\"] }", nothing, true);
    check_holds("when = { channel = [\"mail\"] }", nothing, false);
    check_holds("when = { step = [\"part\"] }", |s| s.step = some("part"), true);
    check_holds("when = { domain = [\"baby\"] }", |s| s.domain = some("pets"), false);
    check_holds("when = { product = [\"kettle\"] }", |s| s.product = some("Kettle Pro 2"), true);
    check_holds("when = { vip = true }", nothing, false);
    check_holds("when = { vip = true }", |s| s.customer.vip = Some(true), true);
    check_holds("when = { vip = false }", |s| s.customer.vip = Some(true), false);
    check_holds("when = { gesture = [\"card\"] }", nothing, true);
    check_holds("when = { gesture = [\"gift\"] }", nothing, false);
    check_holds("when = { case = [\"refund\"], vip = true }", |s| s.case = some("refund"), false);
}

#[test]
fn a_calendar_is_that_of_the_market() {
    let at = |now: &'static str| move |s: &mut super::Situation| s.now = Some(now.parse().unwrap());
    let when = "when = { calendar = [\"New Year\"] }";
    check_holds(when, at("2025-12-31T14:59:00Z"), false);
    check_holds(when, at("2025-12-31T15:00:00Z"), true);
    check_holds(when, at("2026-01-01T15:00:00Z"), false);
}

#[test]
fn promise_asks_for_a_time_and_for_none_too_long() {
    let shop = rule(
        "kind = \"promise\"\nlocales = [\"en\"]\naction = [\"reply\"]\nmax = \"2 workdays\"\n",
    );
    check(
        &shop,
        "We will get back to you as soon as possible.",
        "zz.x “We will get back to you as soon as possible.”",
    );
    check(
        &shop,
        "We will get back to you within 5 workdays.",
        "zz.x “We will get back to you within 5 workdays.”",
    );
    check(&shop, "We will get back to you within 1 workday.", "");
    check(&shop, "We will refund it as soon as possible.", "");
}
