//! Words and their dictionary forms.

use super::super::words::fold;
use super::{Pos, bases, chain};

/// Each form has the base, as that part of speech.
fn finds(language: &str, base: &str, pos: Pos, forms: &str) {
    let wanted = (fold(base), pos);
    for form in forms.split_whitespace() {
        let found = bases(&fold(form), language);
        assert!(found.contains(&wanted), "{form}: {base} is not in {found:?}");
    }
}

/// No form has the base, as that part of speech.
fn misses(language: &str, base: &str, pos: Pos, forms: &str) {
    let unwanted = (fold(base), pos);
    for form in forms.split_whitespace() {
        let found = bases(&fold(form), language);
        assert!(!found.contains(&unwanted), "{form}: {base} is in {found:?}");
    }
}

#[test]
fn turkish_nouns() {
    for (base, forms) in [
        ("ev", "ev evler evi eve evde evden evin evle evim evlerimizdeki evdeyim evimizdi"),
        ("kitap", "kitap kitabı kitabımızın kitaplar kitaptan"),
        ("renk", "rengi renkler"),
        ("burun", "burnu burnumuz burunlar"),
        ("hak", "hakkı hakkımız haklar"),
        ("su", "suyu suyun sular"),
        ("saat", "saati saatler saatlerde"),
        ("zeytinyağı", "zeytinyağı zeytinyağını zeytinyağları"),
        ("sipariş", "siparişiniz siparişlerinizin siparişinizdeki"),
        ("kâğıt", "kâğıdı kağıtlar"),
        ("kutu", "kutuyu kutusunu kutularındakiler"),
    ] {
        finds("tr", base, Pos::Noun, forms);
    }
    misses("tr", "kitap", Pos::Noun, "kitapçı kitaplık");
    misses("tr", "kap", Pos::Noun, "kapı");
    misses("tr", "kar", Pos::Noun, "karar karınca");
    misses("tr", "iç", Pos::Noun, "için");
}

#[test]
fn turkish_verbs() {
    for (base, forms) in [
        ("gelmek", "gel gelir geliyorum gelecektiniz gelmiş gelmedi gelemeyebilir gelsin gelince"),
        ("gitmek", "gidiyor gider gittik gidecekler gitmeden"),
        ("söylemek", "söylüyor söyledim söylemezdik söyleyebilirsiniz söyleyen söylediğini"),
        ("yemek", "yiyor yiyecek yedik yerken"),
        ("göndermek", "gönderirseniz gönderdiğimiz"),
    ] {
        finds("tr", base, Pos::Verb, forms);
    }
    misses("tr", "göndermek", Pos::Verb, "gönderilecek");
    finds("tr", "gönderilmek", Pos::Verb, "gönderilecek gönderildi");
    misses("tr", "olmak", Pos::Verb, "olarak");
}

#[test]
fn turkish_words_of_no_dictionary() {
    finds("tr", "blogcu", Pos::Noun, "blogcular blogcunuzdan");
    finds("tr", "zumlamak", Pos::Verb, "zumladım");
    finds("tr", "fiştek", Pos::Noun, "fişteği fişteklerden");
}

#[test]
fn hindi_words() {
    for (base, pos, forms) in [
        ("लड़का", Pos::Noun, "लड़के लड़कों"),
        ("लड़की", Pos::Noun, "लड़कियाँ लड़कियां लड़कियों"),
        ("किताब", Pos::Noun, "किताबें किताबों"),
        ("समस्या", Pos::Noun, "समस्याएँ समस्याओं"),
        ("रुपया", Pos::Noun, "रुपए रुपये रुपयों"),
        ("बहू", Pos::Noun, "बहुएँ बहुओं"),
        ("नया", Pos::Adj, "नए नये नई नयी"),
        ("अच्छा", Pos::Adj, "अच्छे अच्छी"),
        ("भेजना", Pos::Verb, "भेज भेजा भेजेंगे भेजिए भेजकर भेजने भेजूँगा"),
        ("आना", Pos::Verb, "आया आए आयी आऊँगा आइए आती"),
        ("पीना", Pos::Verb, "पिया पिएगा पीता पीजिए"),
        ("करना", Pos::Verb, "किया कीजिए करेंगे"),
        ("जाना", Pos::Verb, "गया गई जाएगा"),
    ] {
        finds("hi", base, pos, forms);
    }
    misses("hi", "करना", Pos::Verb, "की का के");
    misses("hi", "किताब", Pos::Noun, "किताबी");
}

#[test]
fn arabic_nouns() {
    for (base, pos, forms) in [
        ("طلب", Pos::Noun, "الطلب طلبك بالطلب طلبات للطلبات وطلباتكم طلبان"),
        ("فاتورة", Pos::Noun, "فاتورتك الفاتورتين فواتير الفواتير فاتورتها"),
        ("مشروع", Pos::Noun, "المشاريع مشاريعنا"),
        ("رسالة", Pos::Noun, "رسائل رسالتكم الرسالتان"),
        ("عميل", Pos::Noun, "العملاء لعملائنا"),
        ("كتاب", Pos::Noun, "الكتب كتبهم كتابين"),
        ("ولد", Pos::Noun, "الأولاد أولادنا"),
        ("شركة", Pos::Noun, "شركتنا الشركات للشركة"),
        ("حساب", Pos::Noun, "حسابك حساباتكم حسابي"),
        ("جديد", Pos::Adj, "الجديدة جديدًا الجديدين"),
        ("أحمر", Pos::Adj, "حمراء الحمراء"),
    ] {
        finds("ar", base, pos, forms);
    }
    misses("ar", "كتاب", Pos::Noun, "مكتب مكتوب");
    misses("ar", "طريق", Pos::Noun, "طريقة");
    misses("ar", "آلي", Pos::Adj, "إلى إليكم وإليه");
}

#[test]
fn arabic_verbs() {
    for (base, forms) in [
        ("كتب", "كتبت يكتب سيكتبون اكتب كتبوا يكتبه"),
        ("قال", "يقول قلت قالوا قيل وقالت"),
        ("وصل", "يصل ستصل وصلت يصلكم"),
        ("رمى", "يرمي رمت رموا رميت"),
        ("أرسل", "يرسل سنرسل أرسلنا أرسلتم"),
        ("استطاع", "يستطيع تستطيعون استطعت"),
        ("أعاد", "يعيد نعيد أعدت سنعيد"),
        ("انتهى", "ينتهي انتهت"),
        ("أعطى", "يعطي أعطيتم"),
        ("احتاج", "يحتاج تحتاجون احتجت"),
    ] {
        finds("ar", base, Pos::Verb, forms);
    }
    misses("ar", "أدار", Pos::Verb, "إدارة");
    misses("ar", "رأى", Pos::Verb, "فترة");
}

#[test]
fn what_is_no_word_of_the_language_has_none() {
    let long = "ler".repeat(20);
    for (word, language) in [
        ("iphone12ler", "tr"),
        (&long, "tr"),
        ("gop", "hi"),
        ("api", "ar"),
        ("evler", "az"),
        ("", "tr"),
    ] {
        assert_eq!(bases(word, language), [], "{word}");
    }
    for language in ["tr", "hi", "ar"] {
        assert_eq!(bases("", language), []);
    }
}

#[test]
fn words_made_of_endings_only_are_read_to_an_end() {
    for ending in ["lan", "ilen", "ın", "ki", "ler", "meme", "iniz"] {
        let word: String = ending.repeat(14).chars().take(40).collect();
        assert!(bases(&word, "tr").len() < 200, "{word}");
    }
}

#[test]
fn every_ending_leads_to_a_place_that_is_there() {
    let chain = chain::turkish();
    for ending in chain.places.iter().flat_map(|place| &place.endings) {
        assert!(chain.places.get(ending.place).is_some(), "{:?}", ending.sounds);
    }
    let text = include_str!("../data/affixes/ar.txt");
    for section in ["[past]", "[past-bound]", "[present]", "[present-bound]", "[first]"] {
        let lines = text.split(section).nth(1).unwrap().split("\n[").next().unwrap();
        for name in
            lines.lines().filter_map(|line| line.split_once(": ")).flat_map(|(_, to)| to.split(' '))
        {
            assert!(text.contains(&format!("\n[{name}]")), "{section} names {name}");
        }
    }
}
