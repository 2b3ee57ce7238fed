use super::*;

const EN: &str = "concept,term,status\nrefund,refund,preferred\nrefund,payback,forbidden\n";

/// A shop in two markets, of which one speaks English by its region.
fn shop() -> Library {
    let files = [
        ("markets/ZZ.toml", "name = \"Z\"\nlocales = [\"en\"]\n"),
        ("markets/AU.toml", "name = \"A\"\nlocales = [\"en-AU\"]\n"),
        ("markets/FR.toml", "name = \"F\"\nlocales = [\"fr\"]\n"),
        ("channels/chat.toml", "name = \"Chat\"\n"),
        (
            "locales/answers.toml",
            "[paid]\ncase = \"refund\"\nmarkets = [\"ZZ\", \"FR\"]\n[paid.args]\n\
             by = { type = [\"card\", \"voucher\"] }\n[sent]\ncase = \"order\"\nmarkets = [\"ZZ\"]\n",
        ),
        (
            "locales/en/answers.ftl",
            "paid = { $by ->\n    [card] Your refund goes to the card.\n   *[voucher] Your refunds \
             are a voucher.\n  }\nsent = The parcel is on its way.\n",
        ),
        ("locales/fr/answers.ftl", "paid = Le refund arrive.\n"),
        ("glossaries/en.csv", EN),
    ];
    let files = files.map(|(path, text)| (path.to_owned(), Arc::from(text)));
    prove(load_files(&Files(files.into()), None).unwrap_or_else(|faults| panic!("{faults:#?}")))
}

fn changes(changes: &[Change]) -> String {
    let told = changes.iter().map(|change| {
        let of = match &change.of {
            Subject::Answer(id) => id.to_string(),
            Subject::Draft(number) => number.to_string(),
        };
        let findings: Vec<String> = change
            .findings
            .iter()
            .map(|f| format!("{} “{}” {}", f.rule, f.excerpt, f.evidence.source))
            .collect();
        format!("{of} {} {}: {}", change.market, change.locale, findings.join(", "))
    });
    told.collect::<Vec<_>>().join("; ")
}

fn check(locale: &str, csv: &str, drafts: &[&str], flagged: &str, freed: &str) {
    let drafts: Vec<String> = drafts.iter().map(|draft| (*draft).to_owned()).collect();
    let locale = Locale::parse(locale).unwrap();
    let candidate = Candidate { locale: &locale, csv, drafts: &drafts, market: None };
    let preview = preview(&shop(), &candidate).unwrap_or_else(|faults| panic!("{faults:#?}"));
    assert_eq!(
        (changes(&preview.flagged).as_str(), changes(&preview.freed).as_str()),
        (flagged, freed)
    );
}

#[test]
fn the_same_glossary_changes_nothing() {
    check("en", EN, &["A payback."], "", "");
    // Rows that only move are the same rows.
    let moved = EN.replace("status\n", "status\nx,parcel,preferred\n");
    check("en", &moved, &["A payback."], "", "");
}

#[test]
fn answers_and_drafts_are_flagged_and_freed() {
    let turned = "concept,term,status\nrefund,refund,forbidden\nrefund,payback,preferred\n";
    let found = |word: &str, line| format!("refund/forbidden “{word}” glossaries/en.csv:{line}");
    let (new, old) = (found("Refund", 2), found("payback", 3));
    let (one, many) = (found("refund", 2), found("refunds", 2));
    check(
        "en",
        turned,
        &["A payback.", "Hello.", "Refund, payback."],
        &format!("2 AU en-AU: {new}; paid ZZ en: {one}, {many}; 2 ZZ en: {new}"),
        &format!("0 AU en-AU: {old}; 2 AU en-AU: {old}; 0 ZZ en: {old}; 2 ZZ en: {old}"),
    );
}

#[test]
fn only_who_reads_the_glossary_is_touched() {
    let row = "concept,term,status\nparcel,parcel,obsolete\n";
    check(
        "en-AU",
        row,
        &["A parcel."],
        "0 AU en-AU: parcel/obsolete “parcel” glossaries/en-AU.csv:2",
        "",
    );
    check(
        "fr",
        &row.replace("parcel,o", "refund,o").replace(",parcel,", ",refund,"),
        &[],
        "paid FR fr: parcel/obsolete “refund” glossaries/fr.csv:2",
        "",
    );
}

#[test]
fn a_term_of_one_channel_or_domain_is_seen() {
    let row = |more: &str| {
        format!("concept,term,status,channels,domain\nparcel,parcel,forbidden,{more}\n")
    };
    let flagged = "sent ZZ en: parcel/forbidden “parcel” glossaries/en.csv:2";
    check("en", &row("chat,"), &[], flagged, "");
    check("en", &row(",pets"), &[], flagged, "");
}

#[test]
fn one_market_can_be_asked_for() {
    let locale = Locale::parse("en").unwrap();
    let only = MarketId::parse("AU").unwrap();
    let drafts = ["A refund.".to_owned()];
    let csv = "concept,term,status\nrefund,refund,forbidden\n";
    let candidate = Candidate { locale: &locale, csv, drafts: &drafts, market: Some(&only) };
    let preview = preview(&shop(), &candidate).unwrap();
    assert_eq!(
        changes(&preview.flagged),
        "0 AU en-AU: refund/forbidden “refund” glossaries/en.csv:2"
    );
}

#[test]
fn faults_are_told_with_their_places() {
    let locale = Locale::parse("en").unwrap();
    let told = |csv: &str| {
        let candidate = Candidate { locale: &locale, csv, drafts: &[], market: None };
        let told = |faults: Vec<Fault>| -> Vec<String> {
            faults.iter().map(|fault| format!("{} {}", fault.place(), fault.message)).collect()
        };
        preview(&shop(), &candidate).map(|preview| told(preview.faults)).map_err(told)
    };
    assert_eq!(told(EN), Ok(vec![]));
    let refused = told("concept,term,status\nrefund,refund,prefered\n").unwrap_err();
    assert!(refused[0].starts_with("glossaries/en.csv:2 “prefered” is no status"), "{refused:?}");
    let refused = told("concept,term,status,markets\nrefund,refund,preferred,QQ\n").unwrap_err();
    assert!(refused[0].contains("market “QQ”"), "{refused:?}");
    let warned = told("concept,term,status\na,refund,preferred\nb,refund,forbidden\n").unwrap();
    assert!(warned.iter().any(|told| told.contains("it gives no finding")), "{warned:?}");
    assert!(warned.iter().any(|told| told.contains("`b` has no preferred")), "{warned:?}");
}
