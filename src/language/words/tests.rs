//! Words as people write them.

use super::*;

/// Tokens parted by `|`; `+` before one that the token before is not joined to, `.` where a word
/// does not end.
fn check(text: &str, expected: &str) {
    let mut said = String::new();
    for (place, token) in tokens(text).iter().enumerate() {
        if place > 0 {
            said.push_str(if token.joined { "|" } else { "+" });
        }
        assert_eq!(token.begins, place == 0 || !said.ends_with(".|"), "{text}: {said}");
        said.push_str(&token.fold);
        if !token.ends {
            said.push('.');
        }
        let own = text.get(token.start..token.end).unwrap();
        assert!(!own.is_empty() && own.trim() == own, "{own:?}");
    }
    assert_eq!(said, expected, "{text}");
}

#[test]
fn words_are_parted() {
    check("Where is my order?", "where|is|my|order");
    check("Wo ist sie? Danke!", "wo|ist|sie+danke");
    check("K-104482 kostet 12,50 €", "k|104482|kostet|12,50");
    check("1.234,56 and 1'234.50", "1.234,56|and|1'234.50");
    check("one\ntwo\n\nthree", "one|two+three");
    check("one\r\ntwo", "one|two");
    check("Zahlung - Rechnung", "zahlung|rechnung");
    check("", "");
    check("?! 😀", "");
}

#[test]
fn a_full_stop_joins_only_names() {
    check("Node.js, see example.com", "node.js+see|example.com");
    check("z.B. angekommen.Bitte", "z.b+angekommen+bitte");
    check("angekommen.bitte sofort.", "angekommen+bitte|sofort");
}

#[test]
fn apostrophes_part_and_join() {
    check("l'annulation dell’ordine", "l'|annulation|dell'|ordine");
    check("the customer's order isn't", "the|customer|'s|order|isn't");
    check("customers' orders", "customers|orders");
    check("we’ll aujourd'hui", "we'll|aujourd'hui");
    check("Kestrelle'nin iadesi", "kestrelle|'nin|iadesi");
    check("об'єкт п'ять", "об'єкт|п'ять");
    check("it's 'quoted'", "it|'s|quoted");
    check("qu'il n'y a", "qu'|il|n'|y|a");
}

#[test]
fn characters_that_are_not_seen_part_nothing() {
    check("re\u{200b}fund \u{feff}now", "refund|now");
    check("Rück\u{ad}gabe\u{200d}", "rückgabe");
    check("e\u{301}t\u{e9}", "été");
    assert_eq!(tokens("re\u{200b}fund\u{200b}")[0].end, 9);
}

#[test]
fn scripts_without_spaces_keep_their_words() {
    check("パスワード", "パ.|ス.|ワ.|ー.|ド");
    check("ﾊﾟｽ", "パ.|ス");
    check("東京都", "東.|京|都");
    check("注文を確認", "注.|文|を|確.|認");
    check("退款申请", "退.|款|申.|请");
    check("返\u{200b}品", "返.|品");
    check("クレジット・カード", "ク.|レ.|ジ.|ッ.|ト|カ.|ー.|ド");
    check("iPhoneを買う", "iphone|を|買.|う");
}

#[test]
fn thai_and_korean() {
    let thai = tokens("สวัสดีครับ");
    assert!(thai[0].begins && !thai[0].ends && thai.last().is_some_and(|last| last.ends));
    check("주문을 취소", "주문을|취소");
}

#[test]
fn any_text_is_cut_into_spans_in_order() {
    let wild = [
        "\0",
        "a\u{301}\u{301}",
        "\u{301}",
        "👩‍👩‍👧",
        "שלום",
        "\u{202e}x",
        "'",
        "l'",
        "'s",
        ".",
        "a.b.c",
        "9,",
        "ー",
        "ﾞ",
        "ก็",
    ];
    for one in wild {
        for two in wild {
            let text = format!("{one}{two} {one}");
            let mut end = 0;
            for token in tokens(&text) {
                assert!(token.start >= end && text.get(token.start..token.end).is_some());
                end = token.end;
            }
        }
    }
    assert_eq!(tokens(&"x".repeat(50_000)).len(), 1);
    assert_eq!(tokens(&"漢".repeat(5_000)).len(), 5_000);
    assert!(!tokens(&"a'".repeat(25_000)).is_empty());
}
