//! What must not leave the text box: other people's numbers, and whose words are read for it.

use comity::check::{Customer, Turn};
use comity::content::ArgValue;

use super::{Draft, Shop, check};

const SHOP: &str = "name = \"Nowhere\"\nlocales = [\"en\"]\n[contact]\nemails = [\"service@kestrelle.example\"]\n\
                    phones = [\"+49 30 1234567\"]\nlinks = [\"https://kestrelle.example\"]\nidentifiers = [\"DE02120300000000202051\"]\n";

fn shop() -> Shop {
    Shop::new(&[("markets/ZZ.toml", SHOP)])
}

#[test]
fn other_peoples_numbers_are_errors_and_masked() {
    for (text, expected) in [
        ("Your card 4242 4242 4242 4242 was charged.", "privacy.card “**** 4242”"),
        ("Send it to GB29 NWBK 6016 1331 9268 19.", "privacy.iban “**** 6819”"),
        ("Ask kim.larsen@mail.example instead.", "privacy.email “k****@****.example”"),
        ("Call +44 20 7946 0958 in the evening.", "privacy.phone “**** 0958”"),
        ("His social security number is 078-05-1120.", "privacy.identity “**** 1120”"),
        ("Your password is Blue7Lake!x now.", "privacy.secret “****”"),
        ("The verification code is 482913.", "privacy.secret “****”"),
        ("Your password is Winter!Lake now.", "privacy.secret “****”"),
        ("Thanks for your order.\nYour password:\tWinter!Lake", "privacy.secret “****”"),
        ("Your card number:\n4242 4242 4242 4242", "privacy.card “**** 4242”"),
    ] {
        check(&shop(), text, expected);
    }
}

#[test]
fn what_the_customer_and_the_shop_gave_is_none() {
    let shop = shop();
    let text = "We write to kim@mail.example and call +44 20 7946 0958.";
    let both = "privacy.email “k****@****.example”; privacy.phone “**** 0958”";
    check(&shop, text, both);
    let customer = Customer {
        emails: vec!["Kim@Mail.example".into()],
        phones: vec!["020 7946 0958".into()],
        ..Customer::default()
    };
    check(&shop, Draft::from(text).knowing(|it| it.customer = customer), "");
    let message = "I am kim@mail.example, phone 02079460958.";
    check(&shop, Draft::from(text).knowing(|it| it.message = Some(message.into())), "");
    let turn = |by_customer| Turn { by_customer, text: message.into(), at: None };
    check(&shop, Draft::from(text).knowing(|it| it.thread = vec![turn(true)]), "");
    check(&shop, Draft::from(text).knowing(|it| it.thread = vec![turn(false)]), both);
    check(&shop, "Write to service@kestrelle.example or call 030 1234567.", "");
    check(&shop, "Write to returns@kestrelle.example, IBAN DE02 1203 0000 0000 2020 51.", "");
}

#[test]
fn the_requests_own_numbers_are_none() {
    let text = "Tracking 4242424242424242, order 13812345678, card 4000 0000 0000 0002.";
    let known = Draft::from(text).knowing(|it| {
        it.order.id = Some("13812345678".into());
        let number = ArgValue::String("4000000000000002".into());
        it.args.insert("card".into(), number);
    });
    check(&shop(), known, "");
}

#[test]
fn a_mobile_number_without_its_countrys_code() {
    let market = "name = \"China\"\nlocales = [\"zh-CN\"]\n";
    let shop = Shop::new(&[("markets/CN.toml", market)]);
    let draft = |text| Draft::from(text).locale("zh-CN").market("CN");
    check(&shop, draft("请拨打 13812345678 联系我们。"), "privacy.phone “**** 5678”");
    check(&shop, draft("他的号码 13812345678 已登记。"), "privacy.phone “**** 5678”");
    check(&shop, draft("订单号 13812345678 已发货。"), "");
}

#[test]
fn numbers_of_trade_are_none() {
    for text in [
        "Order 787-7893287-9217421 was shipped as 00340434161094042557.",
        "Invoice RE-2026-35988 of 12.03.2026 covers €1,299.00 or $12,800.",
        "On 2026-11-27 at 10:30, 192.168.1.20, version 10.12.2026.1.",
        "Parcel 1Z907579A383470174 and JJD2163378576555277, size 100 200 300.",
        "Use the code SAVE20 with your new password within 24 hours.",
    ] {
        check(&shop(), text, "");
    }
}

#[test]
fn findings_around_it_hold_it_masked() {
    let rule = "[[rules]]\nid = \"zz.x\"\nkind = \"limit\"\nmax = 10\nunit = \"code-point\"\n";
    let shop = Shop::rules(rule);
    let report = shop.report("To my card 4242 4242 4242 4242.");
    let told = format!("{report:?}");
    assert!(told.contains("**** 4242"), "{told}");
    let findings = format!("{:?}", report.findings);
    assert!(!findings.contains("4242 4242"), "{findings}");
}

#[test]
fn quoted_mail_is_not_sent_anew_but_code_is() {
    check(&shop(), "Thanks.\n> my card 4242 4242 4242 4242", "");
    check(&shop(), "Thanks.\n-- \nKim, kim@mail.example", "");
    check(&shop(), "Use `4242 4242 4242 4242`.", "privacy.card “**** 4242”");
}

#[test]
fn a_glossary_leaves_quoted_words_alone() {
    let shop = Shop::glossary("en", "", "v,voucher,forbidden\n");
    check(&shop, "Hi\nOn Mon, 3 Nov 2026 at 10:12, Kim wrote:\nA voucher?", "");
    check(&shop, "Hi\n-- \nThe voucher team", "");
    check(&shop, "Type `voucher` there.", "");
    let message = "I never got a voucher from you!";
    let quoting = Draft::from("You say “never got a voucher”.");
    check(&shop, quoting.clone(), "v/forbidden “voucher”");
    check(&shop, quoting.knowing(|it| it.message = Some(message.into())), "");
}
