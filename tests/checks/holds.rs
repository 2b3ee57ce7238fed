//! Replacements hold: applied, each removes its finding, brings no error and leaves the rest of the
//! text as it was; applied twice is applied once.

use comity::assist::{Checking, Engine};
use comity::check::{Report, Situation};
use comity::content::{Market, Severity};
use comity::language::Locale;
use comity::language::inflection::table;
use std::sync::Arc;

use super::{Shop, check, check_revised};

/// Reads texts of one locale for one market.
struct Reader<'a> {
    engine: &'a Engine,
    locale: Locale,
    market: Option<Arc<Market>>,
}

impl Reader<'_> {
    fn read(&self, text: &str) -> Report {
        let situation = Situation {
            market: self.market.clone(),
            locale: Some(self.locale.clone()),
            ..Situation::default()
        };
        self.engine.check(&Checking { text, ..Checking::default() }, &situation).unwrap()
    }

    /// How many replacements were tried.
    fn check(&self, text: &str) -> usize {
        let before = self.read(text);
        let count = |report: &Report, rule: &str| {
            report.findings.iter().filter(|finding| finding.rule == rule).count()
        };
        let no_new_error = |after: &Report, text: &str| {
            for finding in &after.findings {
                let new = finding.severity == Severity::Error && count(&before, &finding.rule) == 0;
                assert!(!new, "{text}: {} is new", finding.rule);
            }
        };
        let mut tried = 0;
        for finding in &before.findings {
            for replacement in &finding.replacements {
                let mut made = text.to_owned();
                made.replace_range(finding.span.clone(), replacement);
                let after = self.read(&made);
                let (was, is) = (count(&before, &finding.rule), count(&after, &finding.rule));
                assert_eq!(is, was - 1, "{text} -> {made}: {} is not gone", finding.rule);
                no_new_error(&after, &made);
                tried += 1;
            }
        }
        let after = self.read(&before.revised);
        assert_eq!(after.revised, before.revised, "{text}: twice is once");
        no_new_error(&after, &before.revised);
        for finding in before.findings.iter().filter(|finding| !finding.replacements.is_empty()) {
            assert_eq!(count(&after, &finding.rule), 0, "{text} -> {}", before.revised);
        }
        tried
    }
}

#[test]
fn in_the_examples_of_the_glossaries_and_rules_that_are_here() {
    let engine = Engine::load(super::common::bundled(), None, &|_, _| {}).ok().unwrap();
    let mut tried = 0;
    for market in engine.library.markets.values() {
        for locale in &market.locales {
            let reader =
                Reader { engine: &engine, locale: locale.clone(), market: Some(market.clone()) };
            let glossary = engine.library.glossary(locale);
            let terms = glossary.iter().flat_map(|glossary| &glossary.terms);
            let examples = terms.flat_map(|term| term.examples.iter().chain(&term.counterexamples));
            let rules = market.rules.iter().flat_map(|rule| rule.bad.iter().chain(&rule.good));
            let texts: Vec<&str> = examples.chain(rules).map(|example| &*example.text).collect();
            tried += texts.iter().map(|text| reader.check(text)).sum::<usize>();
            // Several at once, as findings stand in a draft.
            tried += texts.chunks(5).map(|some| reader.check(&some.join(" "))).sum::<usize>();
        }
    }
    assert!(tried > 50, "{tried}");
}

/// A glossary in which each second word is to be written instead of the one before it.
fn shop(locale: &str, kinds: &[(&str, &str)]) -> Shop {
    let mut rows = String::new();
    for (pos, words) in kinds {
        let words: Vec<&str> = words.split(", ").collect();
        for pair in words.chunks(2) {
            let [bad, good] = pair else { panic!("{words:?} do not pair") };
            rows +=
                &format!("{bad}-{pos},{bad},forbidden,{pos}\n{bad}-{pos},{good},preferred,{pos}\n");
        }
    }
    Shop::glossary(locale, ",pos", &rows)
}

/// Every form of every word in every frame, and each two of them together.
fn check_all(locale: &str, kinds: &[(&str, &str)], frames: &[&str]) {
    let shop = shop(locale, kinds);
    let reader = Reader {
        engine: &shop.0,
        locale: Locale::parse(locale).unwrap(),
        market: shop.0.library.markets.values().next().cloned(),
    };
    let table = table(locale).unwrap();
    let words = kinds.iter().flat_map(|(_, words)| words.split(", "));
    let mut forms: Vec<String> = words
        .flat_map(|word| table.paradigms(word))
        .flat_map(|paradigm| paradigm.forms.into_iter().map(|(_, form)| form))
        .collect();
    forms.sort();
    forms.dedup();
    let mut tried = 0;
    for (place, form) in forms.iter().enumerate() {
        let frame = frames[place % frames.len()];
        tried += reader.check(&frame.replace("{}", form));
        let next = &forms[(place * 7 + 1) % forms.len()];
        tried +=
            reader.check(&format!("{} {}", frame.replace("{}", form), frame.replace("{}", next)));
    }
    assert!(tried > forms.len() / 4, "{locale}: {tried} of {}", forms.len());
}

#[test]
fn in_every_form_that_a_table_has() {
    let de = [
        (
            "noun",
            "Account, Konto, Rechnung, Bestellung, Gutschein, Rabatt, Laden, Shop, Paket, Sendung, Kunde, Käufer",
        ),
        ("verb", "schicken, senden, zahlen, überweisen, tauschen, ersetzen, anbieten, vorschlagen"),
        ("adjective", "kostenlos, gratis, schnell, rasch"),
    ];
    check_all(
        "de",
        &de,
        &["{}", "Der {} ist da.", "Wegen des {}", "Die {} sind da.", "Mit den {}!", "Wir {} es."],
    );
    let en = [
        ("noun", "order, purchase, invoice, bill, child, kid, analysis, check, parcel, item"),
        ("verb", "ship, send, buy, get, pay, spend, utilize, use"),
    ];
    check_all("en", &en, &["{}", "The {} is here.", "An {} or a {}", "We {} it.", "Your {}."]);
    let fr = [
        ("noun", "remise, rabais, colis, paquet, annulation, résiliation, facture, note"),
        ("verb", "envoyer, expédier, payer, régler, rembourser, verser"),
    ];
    check_all("fr", &fr, &["{}", "La {} est là.", "L'{} aussi", "Les {}", "Nous {}", "du {}"]);
    let it = [
        ("noun", "ordine, acquisto, reso, ritorno, sconto, buono"),
        ("verb", "inviare, spedire, pagare, versare"),
    ];
    check_all("it", &it, &["{}", "L'{} è qui.", "Lo {}", "I {} e gli {}", "Noi {}"]);
    let es = [
        ("noun", "pedido, encargo, factura, cuenta, cupón, vale"),
        ("verb", "enviar, mandar, pagar, abonar"),
    ];
    check_all("es", &es, &["{}", "El {} está aquí.", "La {}", "Los {} y las {}", "Se lo {}"]);
    let nl = [
        ("noun", "bestelling, order, pakket, zending, bon, kaart"),
        ("verb", "sturen, zenden, betalen, voldoen"),
    ];
    check_all("nl", &nl, &["{}", "De {} is er.", "Het {}", "Twee {}", "Wij {}"]);
    let pl = [
        ("noun", "zamówienie, zlecenie, paczka, przesyłka, klient, kupujący"),
        ("verb", "wysłać, nadać, zwrócić, oddać"),
    ];
    check_all("pl", &pl, &["{}", "Państwa {} czeka.", "W {}", "Bez {}"]);
    let ru = [
        ("noun", "заказ, приказ, посылка, отправка, подарок, сувенир"),
        ("verb", "вернуть, возместить, отправить, послать"),
    ];
    check_all("ru", &ru, &["{}", "Ваш {} готов.", "В {}", "Без {}"]);
}

#[test]
fn in_words_with_endings_in_chains() {
    let shop = shop(
        "tr",
        &[("noun", "iade, talep, kutu, paket, kargo, gönderi"), ("verb", "göndermek, yollamak")],
    );
    let reader = Reader {
        engine: &shop.0,
        locale: Locale::parse("tr").unwrap(),
        market: shop.0.library.markets.values().next().cloned(),
    };
    let endings =
        ["", "ler", "niz", "mizin", "yi", "de", "den", "ye", "si", "sinden", "lerinizdeki", "dir"];
    let nouns = endings.map(|ending| format!("iade{ending}"));
    let verbs = ["dik", "eceğiz", "iyoruz", "ir", "medik", "mek", "in", "ebilirsiniz"];
    let verbs = verbs.map(|ending| format!("gönder{ending}"));
    let mut tried = 0;
    for form in nouns.iter().chain(&verbs) {
        for frame in ["{}", "Bu {} mi?", "{} geldi.", "{} de {}"] {
            tried += reader.check(&frame.replace("{}", form));
        }
    }
    assert!(tried > 40, "{tried}");
}

#[test]
fn a_term_is_replaced_everywhere_or_nowhere() {
    let shop = Shop::glossary(
        "de",
        ",pos",
        "k,Gutschein,forbidden,noun\nk,Guthaben,preferred,noun\ng,Laden,forbidden,noun\ng,Shop,preferred,noun\n",
    );
    let draft = |text| super::Draft::from(text).locale("de");
    check_revised(
        &shop,
        draft("Des Gutscheins wegen, mit dem Gutschein."),
        "Des Guthabens wegen, mit dem Guthaben.",
    );
    // The article of the second does not fit; another term stands for itself.
    check(
        &shop,
        draft("Des Gutscheins wegen: der Gutschein im Laden."),
        "k/forbidden “Gutscheins” ~ Guthabens; k/forbidden “Gutschein” ~ Guthaben; g/forbidden “Laden” → Shop",
    );
}

#[test]
fn what_would_bring_another_finding_is_left_to_a_person() {
    let shop = Shop::glossary(
        "en",
        "",
        "a,alpha,forbidden\na,beta,preferred\nb,beta gamma,forbidden\nc,delta,forbidden\nc,epsilon,preferred\n",
    );
    check(&shop, "An alpha delta.", "a/forbidden “alpha” ~ beta; c/forbidden “delta” → epsilon");
    check(
        &shop,
        "The alpha gamma delta.",
        "a/forbidden “alpha” ~ beta; c/forbidden “delta” → epsilon",
    );
    check_revised(&shop, "The alpha gamma delta.", "The alpha gamma epsilon.");
    check_revised(&shop, "The alpha delta.", "The beta epsilon.");
}
