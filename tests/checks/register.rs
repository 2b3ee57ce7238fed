//! Register: what the market, the answer's rule or the thread asks for, and what the draft says.

use comity::check::Turn;

use super::{Draft, Shop, check, check_revised};

fn shop(register: &str) -> Shop {
    let market = format!(
        "name = \"Nowhere\"\nlocales = [\"de\", \"zh-CN\", \"fr\"]\nregister = {register}\n"
    );
    Shop::new(&[("markets/ZZ.toml", &market)])
}

fn german(text: &str) -> Draft<'_> {
    Draft::from(text).locale("de")
}

/// A draft after what an agent wrote before.
fn after<'a>(text: &'a str, said: &str) -> Draft<'a> {
    let turn = Turn { by_customer: false, text: said.to_owned(), at: None };
    german(text).knowing(|situation| situation.thread = vec![turn])
}

#[test]
fn what_the_market_does_not_want_is_found() {
    check(&shop("\"formal\""), german("Wir danken dir."), "formal “dir” → Ihnen");
    check(&shop("\"formal\""), german("Wir danken Ihnen."), "");
    check(&shop("\"informal\""), german("Wir danken Ihnen."), "informal “Ihnen”");
    check(&shop("\"any\""), german("Wir danken Ihnen."), "");
}

#[test]
fn a_market_may_ask_by_locale() {
    let shop = shop("{ de = \"informal\", zh-CN = \"formal\" }");
    check(&shop, german("Wir danken Ihnen."), "informal “Ihnen”");
    check(&shop, Draft::from("你的订单已发货。").locale("zh-CN"), "formal “你” → 您");
    check(&shop, Draft::from("Merci à toi, ton colis arrive.").locale("fr"), "");
}

#[test]
fn replaced_it_is_found_no_more() {
    let shop = shop("\"formal\"");
    check_revised(&shop, german("Danke, hast du deine Nummer?"), "Danke, haben Sie Ihre Nummer?");
    check_revised(&shop, Draft::from("感谢你的耐心等待。").locale("zh-CN"), "感谢您的耐心等待。");
}

#[test]
fn a_draft_keeps_to_one_register() {
    let text = "Danke, dass Sie uns Ihre Nummer nennen. Wir senden sie dir.";
    check(&shop("\"consistent\""), german(text), "mixed “dir” → Ihnen");
    check(&shop("\"any\""), german(text), "");
}

#[test]
fn the_thread_tells_where_the_market_leaves_it_open() {
    for register in ["\"consistent\"", "\"any\""] {
        let shop = shop(register);
        check(&shop, after("Wir senden es dir.", "Wir danken Ihnen."), "thread “dir” → Ihnen");
        check(&shop, after("Wir senden es dir.", "Danke dir!"), "");
        check(&shop, after("Wir senden es dir.", "> Danke dir!\nGern."), "");
    }
    check(&shop("\"formal\""), after("Wir danken Ihnen.", "Danke dir!"), "");
}

#[test]
fn a_quoted_customer_is_left_out() {
    check(&shop("\"formal\""), german("> Kannst du mir helfen?\nDas klären wir gern."), "");
}

#[test]
fn a_rule_comes_before_the_market() {
    let market = "name = \"Nowhere\"\nlocales = [\"de\"]\nregister = \"formal\"\n";
    let rule = "[[rules]]\nid = \"zz.du\"\nkind = \"register\"\nregister = \"informal\"\n\
                severity = \"note\"\nlocales = [\"de\"]\nwhen = { vip = true }\n\
                bad = [\"Wir danken Ihnen.\"]\ngood = [\"Wir danken dir.\"]\n";
    let shop = Shop::new(&[("markets/ZZ.toml", &format!("{market}{rule}"))]);
    check(&shop, german("Wir danken dir."), "formal “dir” → Ihnen");
    let vip = |text| german(text).knowing(|situation| situation.customer.vip = Some(true));
    check(&shop, vip("Wir danken dir."), "");
    check(&shop, vip("Wir danken Ihnen."), "zz.du “Ihnen”");
}
