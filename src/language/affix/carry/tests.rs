//! Forms of one word made after those of another.

use super::{Pos, carried, stays_behind};
use crate::language::affix::bases;
use crate::language::words::{fold, tokens};

/// Each form of the one word gives the form of the other; `-` is none, `/` parts several.
fn check(language: &str, (base, word): (&str, &str), pos: Pos, pairs: &str) {
    for pair in pairs.split_whitespace() {
        let (form, expected) = pair.split_once('>').unwrap();
        let found = carried(form, base, word, Some(pos), language);
        let forms = if found.forms.is_empty() { "-".to_owned() } else { found.forms.join("/") };
        assert_eq!(forms, expected, "{form} of {base} as one of {word}");
        for made in &found.forms {
            let read = bases(&fold(made), language).contains(&(fold(word), pos));
            assert!(read || fold(made) == fold(word), "{made} is no form of {word}");
        }
    }
}

#[test]
fn turkish_nouns_take_the_endings_of_others() {
    check(
        "tr",
        ("sipariş", "iade"),
        Pos::Noun,
        "siparişler>iadeler siparişlerinizi>iadelerinizi siparişiniz>iadeniz siparişte>iadede \
         siparişten>iadeden siparişimizin>iademizin siparişindeki>iadesindeki siparişle>iadeyle",
    );
    check("tr", ("iade", "kitap"), Pos::Noun, "iadeniz>kitabınız iadeye>kitaba iadede>kitapta");
    check("tr", ("kargo", "ürün"), Pos::Noun, "kargoyu>ürünü kargonun>ürünün kargolar>ürünler");
    check("tr", ("kutu", "his"), Pos::Noun, "kutusu>hissi kutuda>histe");
    check("tr", ("ürün", "saat"), Pos::Noun, "ürünlerin>saatlerin ürünü>saati");
    check("tr", ("ürün", "Kestrelle"), Pos::Noun, "ürünler>Kestrelleler");
    // The object or `its order`.
    check("tr", ("sipariş", "iade"), Pos::Noun, "siparişi>iadesi/iadeyi");
    // Whether an unknown word softens is not known.
    check("tr", ("sipariş", "zorbot"), Pos::Noun, "siparişe>zorbota/zorboda siparişten>zorbottan");
    // The last word of a phrase has an ending already.
    let last = carried("numarasından", "numarası", "adresi", Some(Pos::Noun), "tr");
    assert_eq!(last.one(), Some("adresinden"));
    let mixed = carried("numarasını", "numarası", "kod", Some(Pos::Noun), "tr");
    assert_eq!(mixed.one(), Some("kodu"));
}

#[test]
fn turkish_verbs_take_the_endings_of_others() {
    check(
        "tr",
        ("göndermek", "yollamak"),
        Pos::Verb,
        "gönderdik>yolladık göndereceğiz>yollayacağız gönderiyoruz>yolluyoruz \
         göndermedik>yollamadık gönderir>yollar gönderin>yollayın göndermek>yollamak",
    );
    check("tr", ("almak", "gitmek"), Pos::Verb, "alıyor>gidiyor aldı>gitti alır>gider alan>giden");
}

#[test]
fn what_stands_behind_takes_its_vowel_from_the_word() {
    let stays = |old, new, next: &str| stays_behind(old, new, tokens(next).first(), "tr");
    assert!(stays("sipariş", "fatura", "geldi"));
    assert!(!stays("sipariş", "kargo", "mi"));
    assert!(stays("sipariş", "teklif", "mi"));
    assert!(stays_behind("order", "purchase", tokens("de").first(), "en"));
}

#[test]
fn hindi_words_of_one_kind_have_the_same_endings() {
    check("hi", ("ऑर्डर", "ग्राहक"), Pos::Noun, "ऑर्डरों>ग्राहकों");
    check("hi", ("ग्राहक", "गाड़ी"), Pos::Noun, "ग्राहकों>गाड़ियों");
    check("hi", ("किताब", "घर"), Pos::Noun, "किताबें>-");
    check("hi", ("बदलना", "बेचना"), Pos::Verb, "बदलेंगे>बेचेंगे बदलने>बेचने बदला>बेचा");
    check("hi", ("बदलना", "खाना"), Pos::Verb, "बदला>-");
    check("hi", ("अच्छा", "सस्ता"), Pos::Adj, "अच्छी>सस्ती");
    check("hi", ("अच्छा", "मुफ्त"), Pos::Adj, "अच्छे>मुफ्त");
}

#[test]
fn arabic_nouns_keep_their_particles() {
    check(
        "ar",
        ("طلب", "شحنة"),
        Pos::Noun,
        "الطلب>الشحنة وبالطلب>وبالشحنة للطلب>للشحنة طلبكم>شحنتكم وطلب>وشحنة طلبات>-",
    );
    check("ar", ("شحنة", "أمر"), Pos::Noun, "شحنتكم>أمركم شحنتها>أمرها الشحنة>الأمر");
    check("ar", ("جديد", "سريع"), Pos::Adj, "الجديدة>السريعة جديدة>سريعة جديداً>سريعا");
    check("ar", ("طلب", "شحنة"), Pos::Noun, "طلباً>شحنة");
    check("ar", ("جديد", "أحمر"), Pos::Adj, "الجديدة>-");
}
