//! Fees and times: who pays for what is sent back, how much, and how long, against the market's policy.

use super::{Draft, Shop, check, check_revised};

fn shop(policy: &str) -> Shop {
    let market = format!("name = \"Nowhere\"\nlocales = [\"en\", \"de\"]\n[policy]\n{policy}");
    Shop::new(&[("markets/ZZ.toml", &market)])
}

#[test]
fn the_customer_does_not_pay_what_the_shop_pays() {
    let shop = shop("return-freight = \"shop\"\n");
    for (locale, text, found) in [
        ("en", "The return shipping is at your own expense.", "at your own expense"),
        ("de", "Die Rücksendung geht zu Ihren Lasten.", "zu Ihren Lasten"),
        ("fr", "Les frais de retour sont à votre charge.", "à votre charge"),
        ("ja", "返品時の送料はお客様負担となります。", "お客様負担"),
        ("zh", "退货运费由您承担。", "由您承担"),
    ] {
        let wanted = format!("policy.return-freight “{found}”");
        check(&shop, Draft::from(text).locale(locale), &wanted);
    }
    for fine in [
        "The return shipping is not at your own expense.",
        "We pay the return shipping, nothing is deducted from your refund.",
        "Express delivery is at your own expense.",
    ] {
        check(&shop, fine, "");
    }
}

#[test]
fn nothing_is_free_that_the_customer_pays() {
    let shop = shop("return-freight = \"customer\"\n");
    check(&shop, "Return shipping is free of charge.", "policy.return-freight “free of charge”");
    check(&shop, "You pay the return shipping yourself.", "");
}

#[test]
fn a_fee_is_that_of_the_policy() {
    let shop = shop("shipping-fee = \"4.95 EUR\"\nreturn-fee = \"3.00 EUR\"\n");
    let german = |text| Draft::from(text).locale("de");
    let text = "Die Versandkosten betragen 5,95 €.";
    check(&shop, german(text), "policy.shipping-fee “5,95 €” → 4,95 €");
    check_revised(&shop, german(text), "Die Versandkosten betragen 4,95 €.");
    check(&shop, "The return shipping costs €4.", "policy.return-fee “€4” → €3");
    for fine in [
        "Die Versandkosten betragen 4,95 €.",
        "Die Versandkosten entfallen ab 50 €.",
        "Wir erstatten Ihnen die Versandkosten von 12,00 €.",
        "Der Betrag von 49,90 € enthält die Versandkosten von 4,95 €.",
    ] {
        check(&shop, german(fine), "");
    }
}

#[test]
fn a_time_is_held_against_what_it_is_about() {
    let shop = shop("return-window = \"30 days\"\nwarranty = \"24 months\"\n");
    let german = |text| Draft::from(text).locale("de");
    let window = "policy.return-window “20 Tage” → 30 Tage";
    check(
        &shop,
        german("Für die Garantie gelten 24 Monate, Sie haben 20 Tage Rückgaberecht."),
        window,
    );
    check(&shop, german("Sie haben 20 Tage Zeit für die Rückgabe und 24 Monate Garantie."), window);
    let fine = "Für den Rückversand haben Sie 20 Tage Zeit, die Garantie gilt 24 Monate.";
    check(&shop, german(fine), "");
    let both = "policy.warranty “36 Monate” → 24 Monate";
    check(&shop, german("Sie haben 30 Tage Rückgaberecht, dazu 36 Monate Garantie."), both);
}
