//! Terms: which words are found, in which forms, and where they hold.

use comity::assist::Checking;
use comity::language::Locale;

use super::{Draft, Shop, check, check_revised, told};

#[test]
fn each_status_says_its_own() {
    let shop = Shop::glossary(
        "en",
        "",
        "refund,refund,preferred\nrefund,money back,admitted\nrefund,payback,forbidden\n\
         cart,basket,preferred\ncart,trolley,obsolete\n,,\nbrand,KestrelCare,do-not-translate\n",
    );
    check(&shop, "Your refund or money back.", "");
    check(&shop, "Your payback.", "refund/forbidden “payback” → refund|money back");
    check(&shop, "The trolley.", "cart/obsolete “trolley” → basket");
    check(&shop, "With KestrelCare.", "");
    check(&shop, "With Kestrelcare.", "brand/do-not-translate “Kestrelcare” → KestrelCare");
    check_revised(
        &shop,
        "Payback to the TROLLEY, kestrelcare!",
        "Refund to the BASKET, KestrelCare!",
    );
}

#[test]
fn case_counts_where_the_term_says_so() {
    let shop = Shop::glossary("en", ",case", "it,US,forbidden,exact\nany,ASAP,forbidden,\n");
    check(&shop, "Tell us in the US asap.", "it/forbidden “US”; any/forbidden “asap”");
    check(&shop, "Tell Us, aSaP.", "any/forbidden “aSaP”");
}

#[test]
fn a_term_holds_in_its_market_channel_and_domain() {
    let shop = Shop::new(&[
        ("channels/chat.toml", "name = \"Chat\"\n"),
        ("channels/mail.toml", "name = \"Mail\"\n"),
        (
            "glossaries/en.csv",
            "concept,term,status,markets,channels,domain\na,alpha,forbidden,ZZ,,\n\
             b,beta,forbidden,YY ZZ,,\nc,gamma,forbidden,,chat,\nd,delta,forbidden,,,baby pets\n\
             e,epsilon,forbidden,YY,mail,baby\n",
        ),
    ]);
    let all = "alpha beta gamma delta epsilon";
    let baby = |draft: Draft<'static>| draft.knowing(|known| known.domain = Some("baby".into()));
    check(&shop, all, "a/forbidden “alpha”; b/forbidden “beta”");
    check(&shop, Draft::from(all).market("YY"), "b/forbidden “beta”");
    check(
        &shop,
        Draft::from(all).channel("chat").market("YY"),
        "b/forbidden “beta”; c/forbidden “gamma”",
    );
    check(
        &shop,
        baby(Draft::from(all).channel("mail").market("YY")),
        "b/forbidden “beta”; d/forbidden “delta”; e/forbidden “epsilon”",
    );
    check(
        &shop,
        baby(Draft::from(all)),
        "a/forbidden “alpha”; b/forbidden “beta”; d/forbidden “delta”",
    );
}

#[test]
fn the_longest_match_wins_and_hides_no_overlap() {
    let shop = Shop::glossary(
        "en",
        "",
        "label,label,forbidden\nreturn-label,return label,preferred\nfee,label fee,forbidden\n\
         note,delivery note,forbidden\nnumber,note number,forbidden\n",
    );
    check(&shop, "A label.", "label/forbidden “label”");
    check(&shop, "A return label.", "");
    check(&shop, "The label fee.", "fee/forbidden “label fee”");
    check(&shop, "A return label and a label.", "label/forbidden “label”");
    check(&shop, "The return label fee.", "fee/forbidden “label fee”");
    check(
        &shop,
        "The delivery note number.",
        "note/forbidden “delivery note”; number/forbidden “note number”",
    );
}

#[test]
fn words_end_where_their_script_ends_them() {
    let check = |locale: &str, term: &str, draft: &str, expected: &str| {
        let shop = Shop::glossary(locale, "", &format!("c,{term},forbidden\n"));
        let expected: Vec<String> = expected
            .split(' ')
            .filter(|w| !w.is_empty())
            .map(|word| format!("c/forbidden “{word}”"))
            .collect();
        check(&shop, Draft::from(draft).locale(locale), &expected.join("; "));
    };
    check("en", "site", "The website, site-map, onsite, SITE's site.", "SITE site");
    check("ja", "ワード", "パスワードとワード", "ワード");
    check("ja", "京都", "東京都と京都", "京都");
    check("zh", "退货", "请退货。", "退货");
    check("de", "Ware", "Software, Waren; Ware!", "Waren Ware");
    check("ru", "возврат", "После возврата возвраты", "возврата возвраты");
    check("ko", "주문", "주문을 취소", "주문을");
    check("ar", "الطلب", "أين الطَّلَب؟", "الطَّلَب");
    check("tr", "iade", "İADE iadeniz", "İADE iadeniz");
    check("fr", "annulation", "L’annulation, les annulations", "annulation annulations");
}

#[test]
fn forms_follow_the_word() {
    let shop = Shop::glossary(
        "en",
        ",match,forms",
        "a,ship,forbidden,,shippage|ship out\nb,refund,forbidden,exact,\nc,cost,forbidden,part,\n\
         d,return sticker,forbidden,inflected,\n",
    );
    check(
        &shop,
        "We ship, shipped, ships.",
        "a/forbidden “ship”; a/forbidden “shipped”; a/forbidden “ships”",
    );
    check(&shop, "We ship out the shippage.", "a/forbidden “ship out”; a/forbidden “shippage”");
    check(&shop, "A refund of refunds.", "b/forbidden “refund”");
    check(&shop, "No overcosts.", "c/forbidden “overcosts”");
    check(
        &shop,
        "Return  stickers, return-sticker",
        "d/forbidden “Return  stickers”; d/forbidden “return-sticker”",
    );
    check(&shop, "Please return. Sticker included.", "");
}

#[test]
fn what_is_doubtful_is_for_a_person_to_replace() {
    let shop = Shop::glossary(
        "en",
        ",pos",
        "r,refund,preferred,noun\nr,payback,forbidden,noun\nr,repay,forbidden,verb\n",
    );
    check(&shop, "Paybacks.", "r/forbidden “Paybacks” → Refunds");
    check(&shop, "We repay.", "r/forbidden “repay” ~ refund");
    check_revised(&shop, "Paybacks are no payback.", "Refunds are no refund.");
    // One of them only would leave two words for one thing.
    check_revised(&shop, "Repay, or a payback.", "Repay, or a payback.");
}

#[test]
fn marks_inside_terms_count() {
    let shop = Shop::glossary(
        "en",
        "",
        "c,C++,forbidden\ne,etc.,forbidden\nn,Node.js,forbidden\nd,24/7,forbidden\nr,R&D,forbidden\n",
    );
    check(&shop, "Use C++, C and C#.", "c/forbidden “C++”");
    check(&shop, "Cups etc. and etc", "e/forbidden “etc.”");
    check(&shop, "node.js, Node js, Nodejs", "n/forbidden “node.js”");
    check(&shop, "Here 24/7, 24 / 7, 124/7, 24/70; r&d", "d/forbidden “24/7”; r/forbidden “r&d”");
}

#[test]
fn tricks_do_not_hide_a_word() {
    let shop = Shop::glossary("en", "", "r,payback,forbidden\n");
    for word in
        ["PAYBACK", "pay\u{200b}back", "ｐａｙｂａｃｋ", "pаybаck", "pay\u{ad}back", "рayback"]
    {
        check(&shop, &*format!("No {word}!"), &format!("r/forbidden “{word}”"));
    }
}

#[test]
fn a_word_that_is_wanted_elsewhere_is_no_finding() {
    let text = "concept,term,status\nparcel,package,preferred\nbundle,package,forbidden\nbundle,bundle,preferred\n";
    let content = super::Content::new(&[
        ("markets/ZZ.toml", "name = \"N\"\nlocales = [\"en\"]\n"),
        ("glossaries/en.csv", text),
    ]);
    let engine = super::Engine::load(content.path(), None, &|_, _| {}).ok().unwrap();
    let told: Vec<_> =
        engine.library.faults.iter().map(|f| (f.place(), f.message.as_str())).collect();
    let [(place, message)] = told.as_slice() else { panic!("{told:?}") };
    assert_eq!(place, "glossaries/en.csv:3");
    assert!(message.contains("“package” is forbidden in bundle but preferred in parcel"));
    check(&Shop(engine), "Your package, packages.", "");
}

#[test]
fn what_others_wrote_is_not_the_agents() {
    let shop = Shop::glossary("en", "", "r,payback,forbidden\n");
    check(&shop, "> my payback?\nNo payback here.\n > payback", "r/forbidden “payback”");
    check(
        &shop,
        "See https://kestrelle.example/payback?a=payback or ask payback@kestrelle.example.",
        "",
    );
    check(&shop, "a > payback", "r/forbidden “payback”");
}

#[test]
fn a_concept_of_the_source_is_named() {
    let rows = "concept,term,status,pos\n";
    let shop = Shop::new(&[
        (
            "glossaries/en.csv",
            &format!("{rows}refund,refund,preferred,\nvat,VAT,do-not-translate,\n"),
        ),
        (
            "glossaries/de.csv",
            &format!(
                "{rows}refund,Erstattung,preferred,noun\nrefund,Rückzahlung,admitted,noun\nrefund,Geldzurück,forbidden,noun\nvat,MwSt.,preferred,\n"
            ),
        ),
    ]);
    let read = |text: &str, source: Option<&str>, message: Option<&str>| {
        let situation = comity::check::Situation {
            market: shop.0.library.markets.values().next().cloned(),
            locale: Some(Locale::parse("de").unwrap()),
            message: message.map(str::to_owned),
            ..Default::default()
        };
        let source = source.map(|text| (text.to_owned(), Locale::parse("en").unwrap()));
        shop.0.check(&Checking { text, source, ..Checking::default() }, &situation).unwrap()
    };
    for (draft, source, expected) in [
        ("Wir danken.", "Your refunds are on the way.", "refund/required ~ Erstattung|Rückzahlung"),
        ("Ihre Erstattungen sind da.", "Your refunds are on the way.", ""),
        ("Ihre Rückzahlungssumme ist da.", "Your refund is on the way.", ""),
        (
            "Ihr Geldzurück ist da.",
            "Your refund.",
            "refund/forbidden “Geldzurück” → Erstattung|Rückzahlung",
        ),
        ("Wir danken.", "No word of it.", ""),
        ("Wir danken.", "Refund after refund.", "refund/required ~ Erstattung|Rückzahlung"),
    ] {
        assert_eq!(told(&read(draft, Some(source), None)), expected, "{draft} for {source}");
    }
    let report = read("Wir danken.", Some("Your refunds."), None);
    let finding = &report.findings[0];
    assert_eq!(finding.evidence.asked, Some(("refunds".into(), "glossaries/en.csv:2".into())));
    assert_eq!(
        (finding.severity.name(), finding.evidence.source.as_str()),
        ("warning", "glossaries/de.csv:2")
    );
    let message = "Wo bleibt meine Erstattung, die Sie mir versprochen haben?";
    let reminded = read("Wir danken.", None, Some(message));
    assert_eq!(reminded.findings[0].severity.name(), "note", "a message only reminds");
}
