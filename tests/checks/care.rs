//! What goes beyond the words: stated facts, the resolution ladder, the customer's mood, escalation, gestures.

use std::collections::BTreeSet;

use comity::assist::Engine;
use comity::assist::render::wording;
use comity::check::{Situation, Turn};
use comity::content::MarketId;
use comity::language::Locale;

use super::{Draft, Shop, check, check_revised};

#[test]
fn a_stated_fact_must_be_so() {
    let shop = Shop::rules(
        "[[rules]]\nid = \"zz.boil\"\nkind = \"fact\"\nlocales = [\"en\"]\nfind = [\"boil\"]\nis = \"5 minutes\"\n\
         bad = [\"Boil it for 3 minutes.\"]\ngood = [\"Boil it for 5 minutes.\"]\n",
    );
    check(&shop, "Boil the bottle for 10 minutes.", "zz.boil “10 minutes” → 5 minutes");
    check_revised(&shop, "It is boiled for 3 minutes.", "It is boiled for 5 minutes.");
    check(&shop, "Boil it for five minutes. Wait 10 minutes.", "");
    check(&shop, "Boil it for an hour.", "zz.boil “an hour”");
    check(&shop, "Boil 2 bottles at 40 %.", "");
    let shop = Shop::rules(
        "[[rules]]\nid = \"zz.fee\"\nkind = \"fact\"\nlocales = [\"en\"]\nfind = [\"return fee\"]\nis = \"4.95 EUR\"\n\
         [[rules]]\nid = \"zz.off\"\nkind = \"fact\"\nlocales = [\"en\"]\nfind = [\"off\"]\nis = \"10 %\"\n",
    );
    check(&shop, "The return fee is 6.95 EUR.", "zz.fee “6.95 EUR”");
    check(&shop, "The return fee is €4.95; that is 10% off.", "");
    check(&shop, "You get 15% off.", "zz.off “15%” → 10%");
}

fn ladder() -> Shop {
    let market = "name = \"Nowhere\"\nlocales = [\"en\"]\n[resolution]\nreturn = \"120 USD\"\npart = \"5 USD\"\n";
    Shop::new(&[
        ("markets/ZZ.toml", market),
        ("locales/answers.toml", "[spare]\ncase = \"warranty\"\nstep = \"part\"\n"),
        ("locales/en/answers.ftl", "spare = A new lid is on its way.\n"),
    ])
}

#[test]
fn the_dearest_step_is_noted_where_a_cheaper_one_may_help() {
    let shop = ladder();
    let of_case = |text: &'static str, case: &str| {
        Draft::from(text).knowing(|known| known.case = Some(case.to_owned()))
    };
    check(
        &shop,
        of_case("Please send it back to us.", "warranty"),
        "ladder.dearest “send it back”",
    );
    check(&shop, of_case("Please send it back to us.", "refund"), "");
    check(&shop, of_case("You don't need to send it back.", "warranty"), "");
    check(&shop, of_case("We will send a new lid.", "warranty"), "");
    check(&shop, "Please send it back to us.", "");
}

#[test]
fn a_finding_words_the_step_for_every_reader() {
    let engine = Engine::load(super::common::bundled(), None, &|_, _| {}).ok().unwrap();
    let library = &engine.library;
    let steps = library.markets.values().flat_map(|market| &market.ladder);
    let named = library.answers.values().filter_map(|answer| answer.step.as_deref());
    let steps: BTreeSet<&str> = steps.map(|step| step.name.as_str()).chain(named).collect();
    assert!(!steps.is_empty());
    for locale in ["ar", "de", "en", "es", "fr", "ja", "ko", "pt", "zh"] {
        let locale = Locale::parse(locale).unwrap();
        let tell = |step: &str| {
            let args = [("step", step), ("cost", "5 USD")];
            let args = args.map(|(name, value)| (name.to_owned(), value.to_owned())).into();
            wording(library, "ladder-dearest", &locale, &args).unwrap()
        };
        // A shop's own step, which nobody worded, is told as it is.
        let raw = tell("own-step");
        assert!(raw.contains("own-step"), "{raw}");
        for step in &steps {
            assert_ne!(tell(step), raw.replace("own-step", step), "{locale}");
        }
    }
}

#[test]
fn markup_that_a_channel_does_not_show_is_taken_away() {
    let shop = Shop::new(&[
        ("channels/wa.toml", "name = \"WA\"\nmarkup = \"whatsapp\"\n"),
        ("channels/web.toml", "name = \"Web\"\nmarkup = \"html\"\n"),
        ("channels/sms.toml", "name = \"SMS\"\nmarkup = \"plain\"\n"),
    ]);
    let text = "It is **here**.<br>Thanks";
    check_revised(&shop, Draft::from(text).channel("wa"), "It is *here*.\nThanks");
    check_revised(&shop, Draft::from(text).channel("web"), "It is here.<br>Thanks");
    check_revised(&shop, Draft::from(text).channel("sms"), "It is here.\nThanks");
    check(&shop, text, "");
}

#[test]
fn a_long_reply_is_offered_in_parts_where_the_channel_allows_it() {
    let channel = |split: &str| {
        let length =
            format!("name = \"C\"\nlength = {{ max = 24, unit = \"code-point\"{split} }}\n");
        Shop::new(&[("channels/c.toml", &length)])
    };
    let text = "Your parcel is here. The refund follows.";
    let report = channel(", split = true").report(Draft::from(text).channel("c"));
    assert_eq!(report.parts, ["Your parcel is here.", "The refund follows."]);
    assert_eq!(report.verdict.name(), "review");
    let report = channel("").report(Draft::from(text).channel("c"));
    assert!(report.parts.is_empty() && report.verdict.name() == "blocked");
}

#[test]
fn the_mood_of_the_message_is_a_condition() {
    let shop = Shop::rules(
        "[[rules]]\nid = \"zz.sorry\"\nkind = \"require\"\nlocales = [\"en\"]\nwhen = { mood = [\"negative\"] }\n\
         find = [\"sorry\"]\nbad = [\"Done.\"]\ngood = [\"Sorry. Done.\"]\n",
    );
    let to = |message: &str| {
        Draft::from("It is on its way.").knowing(|known| known.message = Some(message.to_owned()))
    };
    check(&shop, to("WHERE IS MY PARCEL, YOU THIEVES"), "zz.sorry");
    check(&shop, to("Where is my parcel?"), "");
    let said = to("WHERE IS MY PARCEL").knowing(|known| known.mood = Some("neutral".into()));
    check(&shop, said, "");
    let thread = Draft::from("It is on its way.").knowing(|known| {
        known.thread =
            vec![Turn { by_customer: true, text: "My lawyer will write to you.".into(), at: None }];
    });
    check(&shop, thread, "zz.sorry");
}

#[test]
fn a_case_goes_to_whom_it_belongs() {
    let market = "name = \"Nowhere\"\nlocales = [\"en\"]\n[escalation]\nemergency = \"safety desk\"\n\
                  [gestures]\ncard = true\nletter = false\n[gestures.sample]\non = true\nwhen = { case = [\"return\"] }\n";
    let shop = Shop::new(&[("markets/ZZ.toml", market)]);
    let assist = |message: &str, tell: &dyn Fn(&mut Situation)| {
        let market = shop.0.library.markets.get(&MarketId::parse("ZZ").unwrap()).cloned();
        let mut situation =
            Situation { market, message: Some(message.to_owned()), ..Situation::default() };
        tell(&mut situation);
        shop.0.assist(&situation, &Locale::parse("en").unwrap(), 1).unwrap()
    };
    let to = |message: &str, tell: &dyn Fn(&mut Situation)| {
        let to = assist(message, tell).escalation;
        to.map(|to| format!("{} {} {}", to.level, to.reason, to.desk.unwrap_or_default()))
    };
    let none = |_: &mut Situation| {};
    assert_eq!(to("Where is my parcel?", &none), None);
    let fire = Some("emergency emergency safety desk".to_owned());
    assert_eq!(to("The charger caught fire last night.", &none), fire);
    let legal = Some("specialist legal ".to_owned());
    assert_eq!(to("You will hear from my lawyer.", &none), legal);
    let vip = |known: &mut Situation| known.customer.vip = Some(true);
    assert_eq!(to("Where is my parcel?", &vip), Some("vip vip ".to_owned()));
    let again = |known: &mut Situation| {
        let turn = |by_customer, text: &str| Turn { by_customer, text: text.into(), at: None };
        known.thread = vec![turn(true, "STILL NO PARCEL HERE!!!"), turn(false, "Please wait.")];
    };
    assert_eq!(to("NOW I HAVE WAITED AGAIN!!!", &again), Some("lead repeated ".to_owned()));
    assert_eq!(assist("Hello", &none).gestures, ["card"]);
    let returns = |known: &mut Situation| known.case = Some("return".into());
    assert_eq!(assist("Hello", &returns).gestures, ["card", "sample"]);
}

#[test]
fn a_sentence_in_another_language_is_told_of() {
    let shop =
        Shop::new(&[("markets/ZZ.toml", "name = \"Nowhere\"\nlocales = [\"de\", \"ja\"]\n")]);
    let german = "Guten Tag, vielen Dank für Ihre Nachricht zu Ihrer Bestellung.";
    let draft = format!("{german} Please let us know whether the parcel has arrived by now.");
    check(
        &shop,
        Draft::from(draft.as_str()).locale("de"),
        "language.mixed “Please let us know whether the parcel has arrived by now.”",
    );
    let fine = format!("{german} Die Creme heißt Kestrelle Calm Cream for Sensitive Baby Skin.");
    check(&shop, Draft::from(fine.as_str()).locale("de"), "");
    let japanese = "お問い合わせいただき、誠にありがとうございます。We have sent your refund to your card today.";
    check(
        &shop,
        Draft::from(japanese).locale("ja"),
        "language.mixed “We have sent your refund to your card today.”",
    );
}
