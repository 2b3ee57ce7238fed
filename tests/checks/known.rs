//! Bugs that were once found and shall not come back.

use super::{Draft, Shop, check, check_revised};

fn on_chat(text: &str, expected: &str) {
    let conduct = "conduct = { links = false, emails = false, phones = false }";
    let shop = Shop::new(&[("channels/chat.toml", &format!("name = \"Chat\"\n{conduct}\n"))]);
    check(&shop, Draft::from(text).channel("chat"), expected);
}

#[test]
fn marks_before_terms_count() {
    let shop = Shop::glossary("en", "", "n,.NET,forbidden\nh,#1,forbidden\n");
    check(&shop, "The .NET shop, your #1.", "n/forbidden “.NET”; h/forbidden “#1”");
}

#[test]
fn terms_with_marks_fold_like_others() {
    let shop = Shop::glossary("en", "", "d,\"Dear Sir, Madam\",forbidden\nc,café.,forbidden\n");
    check(&shop, "Dear Sir,\nMadam", "d/forbidden “Dear Sir,\nMadam”");
    check(&shop, "Dear  Sir, Madam", "d/forbidden “Dear  Sir, Madam”");
    check(&shop, "The cafe\u{301}. Now", "c/forbidden “cafe\u{301}.”");
}

#[test]
fn inflected_forms_and_parts_are_found_where_case_counts() {
    let shop = Shop::glossary(
        "de",
        ",match,case",
        "h,Gutschein,forbidden,,exact\nk,Keim,forbidden,part,exact\n",
    );
    check(&shop, Draft::from("Zwei Gutscheine.").locale("de"), "h/forbidden “Gutscheine”");
    check(&shop, Draft::from("Der Keimling.").locale("de"), "k/forbidden “Keimling”");
}

#[test]
fn a_name_keeps_its_form() {
    let shop = Shop::glossary("en", ",forms", "i,iPhone,do-not-translate,iPhones\n");
    check_revised(&shop, "Two Iphones.", "Two iPhones.");
}

#[test]
fn a_placeholder_ends_before_the_mark_behind_it() {
    check(&Shop::new(&[]), "Dear %s, thanks.", "placeholder.unfilled “%s”");
}

#[test]
fn placeholders_of_further_languages() {
    for open in ["{{{name}}}", "<%= name %>", "#{name}", "[[name]]", "%1$s", "{{ a\nb }}", "{0}"] {
        let expected = format!("placeholder.unfilled “{open}”");
        check(&Shop::new(&[]), &*format!("Dear {open} thanks."), &expected);
    }
}

#[test]
fn a_quoted_placeholder_is_not_the_agents() {
    check(&Shop::new(&[]), "> your mail said {{ name }}\nSorry.", "");
}

#[test]
fn a_forgotten_blank_makes_no_link() {
    on_chat("It is done.It works. Call.Me", "");
}

#[test]
fn a_link_ends_before_the_sentence_does() {
    on_chat("See (https://a.example/b).", "channel.link “https://a.example/b”");
    on_chat("See https://a.example/b.", "channel.link “https://a.example/b”");
}

#[test]
fn other_numbers_are_no_phone_numbers() {
    on_chat("Tracking number 00340434161094042557.", "");
    on_chat("IBAN DE02 1203 0000 0000 2020 51.", "privacy.iban “**** 2051”");
    on_chat("Order 13812345678.", "");
}

#[test]
fn a_replacement_that_holds_what_it_replaces_is_applied_once_or_never() {
    let rule = "kind = \"replace\"\nfind = [\"monday\"]\nwith = \"next monday\"\n";
    let shop = Shop::rules(&format!("[[rules]]\nid = \"zz.x\"\n{rule}"));
    let revised = shop.report("Until monday.").revised;
    assert_eq!(shop.report(&*revised).revised, revised, "twice is once");
}
