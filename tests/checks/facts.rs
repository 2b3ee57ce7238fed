//! Facts and names of the request that the draft changes, and how another locale writes.

use comity::check::Customer;

use super::{Draft, Shop, check, check_revised};

fn draft(text: &str) -> Draft<'_> {
    Draft::from(text).knowing(|it| {
        it.order.id = Some("K-104482".into());
        it.order.amount = Some((49.9, "EUR".into()));
        it.customer = Customer { name: Some("Kim Larsen".into()), ..Customer::default() };
    })
}

#[test]
fn a_number_that_was_changed() {
    let shop = Shop::new(&[]);
    check(&shop, draft("Order K-104428 is sent."), "placeholder.changed “K-104428” → K-104482");
    check(&shop, draft("Order K104483 is sent."), "placeholder.changed “K104483” → K-104482");
    check(&shop, draft("Orders K-104482 and K-104483 are sent."), "");
    check(&shop, draft("Order K-104482, parcel 00340434161094042557."), "");
    let named = draft("Order K-104428 is sent.");
    let named = named.knowing(|it| it.message = Some("Where is K-104428?".into()));
    check(&shop, named, "");
    check_revised(&shop, draft("Order K-104428 is sent."), "Order K-104482 is sent.");
}

#[test]
fn an_amount_that_was_changed() {
    let shop = Shop::new(&[]);
    check(&shop, draft("We refund €94.90."), "placeholder.amount “€94.90” → €49.90");
    check(&shop, draft("We refund €49.90 and €94.90."), "");
    check(&shop, draft("We refund €20.00."), "");
}

#[test]
fn a_name_that_was_misspelt() {
    let shop = Shop::new(&[]);
    check(&shop, draft("Dear Kim Larson, it is sent."), "names.customer “Larson” → Larsen");
    check(&shop, draft("Dear Mr larsen, it is sent."), "names.customer “larsen” → Larsen");
    check(&shop, draft("Dear Kim Larsen, Kim Larsen's parcel is sent."), "");
    check(&shop, draft("It is sent. Best wishes from all of us here, Anna Larson"), "");
    let brand = Shop::glossary("en", "", "b,Kestrelle,do-not-translate\n");
    check(&brand, "It is by Kestrele, not Kestrelle.", "names.brand “Kestrele” → Kestrelle");
}

#[test]
fn another_locales_format() {
    let market = "name = \"Germany\"\nlocales = [\"de-DE\"]\n";
    let shop = Shop::new(&[("markets/DE.toml", market)]);
    let german = |text| Draft::from(text).locale("de-DE").market("DE");
    let found = "format.number “1,234.56” → 1.234,56; format.date “12/25/2026” → 25.12.2026";
    check(&shop, german("Es sind 1,234.56 Punkte bis 12/25/2026."), found);
    check_revised(&shop, german("Bis 12/25/2026 “jetzt”."), "Bis 25.12.2026 „jetzt“.");
    check(&shop, german("Hallo\n> bis 12/25/2026"), "");
}
