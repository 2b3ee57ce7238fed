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
fn an_amount_that_is_nearly_the_requests() {
    let shop = Shop::new(&[]);
    let paid =
        |text, amount| draft(text).knowing(|it| it.order.amount = Some((amount, "EUR".into())));
    let found = |written: &str, right: &str| format!("placeholder.amount “{written}” ~ {right}");
    check(&shop, paid("We refund €149.80.", 149.9), &found("€149.80", "€149.90"));
    check(&shop, paid("We refund €1,248.", 1249.0), &found("€1,248", "€1,249"));
    check(&shop, paid("We refund €14.99.", 149.9), &found("€14.99", "€149.90"));
    check(&shop, paid("We refund €4990.", 49.9), &found("€4990", "€49.90"));
    check(&shop, paid("We refund 12.50 EUR.", 1250.0), &found("12.50 EUR", "1250 EUR"));
    let market = "name = \"Germany\"\nlocales = [\"de-DE\"]\n";
    let german = Shop::new(&[("markets/DE.toml", market)]);
    let told = paid("Wir erstatten 4990 €.", 49.9).locale("de-DE").market("DE");
    check(&german, told, &found("4990 €", "49,90 €"));
}

#[test]
fn an_amount_that_is_another() {
    let shop = Shop::new(&[]);
    let paid =
        |text, amount| draft(text).knowing(|it| it.order.amount = Some((amount, "EUR".into())));
    check(&shop, paid("Sending it back is €4.99.", 49.9), "");
    check(&shop, paid("You get 10 % back: €14.99.", 149.9), "");
    check(&shop, paid("You get €20 or €149.80.", 149.9), "");
    check(&shop, paid("You get €20 or €94.90.", 49.9), "");
    check(&shop, paid("You get €149.80 and €12.", 149.9), "");
    check(&shop, paid("We refund $149.80.", 149.9), "");
    check(&shop, paid("We refund €249.90.", 149.9), "");
    check(&shop, paid("We refund about €1249.", 1249.05), "");
    check(&shop, paid("We refund €10.", 100.0), "");
    let asked = paid("It is €149.80.", 149.9);
    check(&shop, asked.knowing(|it| it.message = Some("Why €149.80?".into())), "");
}

#[test]
fn a_day_in_the_year_before() {
    let shop = Shop::new(&[]);
    let placed = |text| draft(text).knowing(|it| it.order.placed = Some("2027-01-05".into()));
    let found = "placeholder.date “5 January 2026” ~ 5 January 2027";
    check(&shop, placed("You ordered it on 5 January 2026."), found);
    check(&shop, placed("You ordered it on 5 January."), "");
    check(&shop, placed("You ordered it on 5 January 2027."), "");
    check(&shop, placed("Ordered on 5 January 2027, first on 5 January 2026."), "");
    check(&shop, placed("It is under warranty until 5 January 2028."), "");
    check(&shop, placed("You ordered it on 6 January 2026."), "");
    let asked = placed("You ordered it on 5 January 2026.");
    let asked = asked.knowing(|it| it.message = Some("Ordered 5 January 2026".into()));
    check(&shop, asked, "");
}

#[test]
fn a_date_that_reads_as_two_days() {
    let shop = Shop::new(&[
        ("markets/US.toml", "name = \"United States\"\nlocales = [\"en-US\"]\n"),
        ("markets/DE.toml", "name = \"Germany\"\nlocales = [\"de-DE\"]\n"),
    ]);
    let placed = |text| draft(text).knowing(|it| it.order.placed = Some("2026-04-03".into()));
    let american = |text| placed(text).locale("en-US").market("US");
    let found = "format.date-doubted “05/06/2026” ~ May 6, 2026|June 5, 2026";
    check(&shop, american("It arrives on 05/06/2026."), found);
    check(&shop, american("It arrives on 05/05/2026, 5/6 or 2026-05-06."), "");
    check(&shop, american("Ordered on 04/03/2026."), "");
    let found = "format.date-swapped “03/04/2026” ~ April 3, 2026|March 4, 2026";
    check(&shop, american("Ordered on 03/04/2026."), found);
    let asked = american("You waited since 05/06/2026.");
    check(&shop, asked.knowing(|it| it.message = Some("since 05/06/2026!".into())), "");
    let german = |text| placed(text).locale("de-DE").market("DE");
    check(&shop, german("Lieferung am 05.06.2026, bestellt am 03.04.2026."), "");
    let found = "format.date-swapped “04.03.2026” ~ 3. April 2026|4. März 2026";
    check(&shop, german("Bestellt am 04.03.2026."), found);
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
