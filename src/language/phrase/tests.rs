use super::*;

fn check(phrases: &[&str], language: &str, text: &str, expected: &[&str]) {
    let mut builder = Builder::default();
    for (payload, phrase) in (0..).zip(phrases) {
        match phrase.strip_prefix('*') {
            Some(part) => builder.add_part(part, payload),
            None => builder.add(phrase, language, Form::Inflected, payload),
        }
    }
    let text = Text::new(text, language);
    let found: Vec<&str> = builder
        .build()
        .find(&text)
        .into_iter()
        .map(|found| text.slice(found.span.start, found.span.end))
        .collect();
    assert_eq!(found, expected, "{phrases:?} in {:?}", text.text);
}

#[test]
fn words_are_found_whole_and_in_their_forms() {
    check(&["refund"], "en", "Two refunds were refunded.", &["refunds", "refunded"]);
    check(&["site"], "en", "the website", &[]);
    check(&["is order", "order"], "en", "this order", &["order"]);
    check(&["return label"], "en", "your return labels", &["return labels"]);
    check(&["return label"], "en", "the return. Label it", &[]);
}

#[test]
fn marks_inside_and_at_the_end_count() {
    check(&["C++"], "en", "C++ and C", &["C++"]);
    check(&["etc."], "en", "cups etc. and etc", &["etc."]);
    check(&["Node.js"], "en", "node.js, Node", &["node.js"]);
}

#[test]
fn scripts_without_spaces_keep_their_words() {
    check(&["ワード"], "ja", "パスワードを変更", &[]);
    check(&["京都"], "ja", "東京都に住む", &[]);
    check(&["返金"], "ja", "返金をお願いします", &["返金"]);
    check(&["见面"], "zh", "第一次见面的时间", &["见面"]);
}

#[test]
fn forms_of_japanese_and_korean_are_found() {
    check(&["届ける"], "ja", "明日お届けします。", &["届け"]);
    check(&["返金する"], "ja", "すぐに返金いたします。", &["返金いた"]);
    check(&["申し込み"], "ja", "申込は本日までです。", &["申込"]);
    check(&["見る"], "ja", "店が見つかる、意見がある", &[]);
    check(&["보내다"], "ko", "내일 보내드리겠습니다.", &["보내드리겠습니다"]);
    check(&["주소"], "ko", "'주소'로 보내 주소서", &["주소"]);
    check(&["차"], "ko", "차이가 있다", &[]);
}

#[test]
fn parts_are_found_inside_words() {
    check(&["*keim"], "de", "Die Keimtötung wirkt", &["Keimtötung"]);
}

#[test]
fn an_empty_table_finds_nothing() {
    check(&[], "en", "anything", &[]);
    check(&["", "…"], "en", "anything …", &[]);
}
