//! The report as a whole: verdict, dismissed findings, spans, the language of a draft.

use comity::check::Verdict;

use super::{Draft, Shop, check, check_revised, told};

const RULES: &str = "[[rules]]\nid = \"zz.note\"\nkind = \"forbid\"\nfind = [\"maybe\"]\nseverity = \"note\"\n\
                     [[rules]]\nid = \"zz.warn\"\nkind = \"forbid\"\nfind = [\"soon\"]\n\
                     [[rules]]\nid = \"zz.stop\"\nkind = \"forbid\"\nfind = [\"never\"]\nseverity = \"error\"\n";

#[test]
fn the_worst_finding_is_the_verdict() {
    let shop = Shop::rules(RULES);
    for (text, expected) in [
        ("", Verdict::Ready),
        ("Today.", Verdict::Ready),
        ("Maybe.", Verdict::Ready),
        ("Maybe soon.", Verdict::Review),
        ("Soon or never, maybe.", Verdict::Blocked),
    ] {
        assert_eq!(shop.report(text).verdict, expected, "{text}");
    }
}

#[test]
fn dismissed_findings_are_gone_and_do_not_count() {
    let shop = Shop::rules(RULES);
    let report = shop.report("We never do it soon.");
    let key = &report.findings[0].dismiss_key;
    let after = shop.report(Draft::from("We never do it soon.").dismissing(key));
    assert_eq!((told(&after).as_str(), after.verdict), ("zz.warn “soon”", Verdict::Review));
    let other = shop.report(Draft::from("We never do it soon.").dismissing("0000000000000000"));
    assert_eq!(other, report);
}

#[test]
fn a_dismissed_finding_is_not_applied() {
    let shop = Shop::rules(
        "[[rules]]\nid = \"zz.x\"\nkind = \"replace\"\nfind = [\"kindly\"]\nwith = \"please\"\n",
    );
    let text = "Do kindly wait, and kindly reply.";
    let key = shop.report(text).findings[0].dismiss_key.clone();
    check_revised(&shop, Draft::from(text).dismissing(&key), "Do kindly wait, and please reply.");
}

#[test]
fn a_key_survives_edits_elsewhere_only() {
    let shop = Shop::rules(RULES);
    let key = |draft: Draft<'_>| shop.report(draft).findings[0].dismiss_key.clone();
    let first = key("We never refund.".into());
    for same in [
        "Hello! We never refund.",
        "We never refund. Bye",
        "We NEVER  refund!",
        "😀 We never\nrefund",
    ] {
        assert_eq!(key(same.into()), first, "{same}");
    }
    for other in ["You never refund.", "We never pay.", "We never", "never refund"] {
        assert_ne!(key(other.into()), first, "{other}");
    }
    assert_ne!(key(Draft::from("We never refund.").locale("en-GB")), first, "another locale");
    let both = Shop::new(&[("glossaries/en.csv", "concept,term,status\nn,never,forbidden\n")]);
    let of = |market| {
        both.report(Draft::from("We never refund.").market(market)).findings[0].dismiss_key.clone()
    };
    assert_ne!(of("ZZ"), of("YY"), "another market");
    assert_ne!(of("ZZ"), first, "another check");
}

#[test]
fn a_missing_thing_keeps_its_key() {
    let shop = Shop::rules("[[rules]]\nid = \"zz.x\"\nkind = \"require\"\nfind = [\"sorry\"]\n");
    let key = |text: &'static str| shop.report(text).findings[0].dismiss_key.clone();
    assert_eq!(key("Hello Kim."), key("It is late, as you say."));
}

#[test]
fn revising_changes_the_spans_alone_and_once() {
    let shop = Shop::new(&[
        (
            "markets/ZZ.toml",
            "name = \"N\"\nlocales = [\"en\"]\n[[rules]]\nid = \"zz.x\"\nkind = \"replace\"\nfind = [\"kindly\"]\nwith = \"please\"\n",
        ),
        (
            "glossaries/en.csv",
            "concept,term,status\nr,refund,preferred\nr,payback,forbidden\nr,pay back,obsolete\n",
        ),
    ]);
    check_revised(&shop, "Nothing.", "Nothing.");
    check_revised(
        &shop,
        "\u{feff}\tKindly  payback 👩‍👩‍👧 e\u{301}\0\r\n> payback\r\nKINDLY",
        "\u{feff}\tPlease  refund 👩‍👩‍👧 e\u{301}\0\r\n> payback\r\nPlease",
    );
    check_revised(&shop, "Payback, pay back.", "Refund, refund.");
    check_revised(&shop, "Payback, pay back, paybacks.", "Payback, refund, paybacks.");
}

#[test]
fn a_replacement_may_bring_another() {
    let rule = |id: &str, find: &str, with: &str| {
        format!(
            "[[rules]]\nid = \"zz.{id}\"\nkind = \"replace\"\nfind = [\"{find}\"]\nwith = \"{with}\"\n"
        )
    };
    let shop = Shop::rules(&[rule("a", "alpha", "beta"), rule("b", "beta", "gamma")].concat());
    check_revised(&shop, "Alpha, beta.", "Gamma, gamma.");
}

#[test]
fn of_overlapping_replacements_the_weightier_wins() {
    let rule = |id: &str, find: &str, with: &str, severity: &str| {
        format!(
            "[[rules]]\nid = \"zz.{id}\"\nkind = \"replace\"\nfind = [\"{find}\"]\nwith = \"{with}\"\nseverity = \"{severity}\"\n"
        )
    };
    let shop = Shop::rules(
        &[
            rule("a", "red green blue", "one", "warning"),
            rule("b", "green", "two", "error"),
            rule("c", "black white", "three", "note"),
            rule("d", "white", "four", "note"),
        ]
        .concat(),
    );
    check_revised(&shop, "red green blue, black white", "red two blue, three");
}

#[test]
fn spans_fall_on_characters_of_any_script() {
    let shop = Shop::glossary("en", "", "r,payback,forbidden\n");
    for text in [
        "😀payback😀",
        "👩‍👩‍👧 payback",
        "e\u{301} payback e\u{301}",
        "\u{202e}payback\u{202c}",
        "שלום payback שלום",
        "المبلغ payback؟",
        "日本payback語",
        "\0payback\0",
        "🇩🇪payback🇫🇷",
    ] {
        check(&shop, text, "r/forbidden “payback”");
    }
    check(&shop, "😀 payback, שלום payback", "r/forbidden “payback”; r/forbidden “payback”");
}

#[test]
fn long_texts_are_read_to_their_end() {
    let shop = Shop::glossary("en", ",match", "r,payback,forbidden,\np,zzyx,forbidden,part\n");
    for filler in [
        "x".repeat(50_000),
        "漢".repeat(20_000),
        "a'".repeat(20_000),
        "{ ".repeat(20_000),
        "> \n".repeat(15_000),
    ] {
        let text = format!("{filler} payback");
        assert!(told(&shop.report(&*text)).ends_with("r/forbidden “payback”"));
    }
}

#[test]
fn a_draft_in_another_language_is_told() {
    let shop = Shop::new(&[]);
    check(&shop, "Your parcel left our warehouse yesterday evening.", "");
    let german = "Ihr Paket hat gestern Abend unser Lager verlassen.";
    check(&shop, german, &format!("language.other “{german}”"));
    check(&shop, Draft::from(german).locale("de"), "");
    check(&shop, "Danke schön!", "");
}
