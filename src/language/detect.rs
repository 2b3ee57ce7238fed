//! The language of a text.
//!
//! The script decides where it can. Within the Latin and Cyrillic scripts a linear model over
//! letter groups and words decides (`model.rs`), and whatlang where that knows no such language.
//! Quoted lines, links, addresses, numbers and ids are nobody's language. See `docs/detection.md`.

use std::ops::Range;

use super::hearing::hear;
use super::segments::segments;
use super::verdict::{self, judge};
use super::wanted::Wanted;
use super::words::Token;

/// What can be told of a text's language.
#[derive(Debug, Clone, PartialEq)]
pub struct Detection {
    /// BCP-47, `und` where nothing can be told: `de`, `pt-BR`, `zh-Hant`.
    pub language: String,
    /// The prevailing script, ISO 15924: `Latn`; `Zyyy` where there are no letters.
    pub script: &'static str,
    /// 0 to 1, calibrated; 0.8 and more means that the language is sure, whatever its variety.
    pub confidence: f64,
    /// Whether to act on it: the language is sure, and its variety is shown and not only leant to.
    pub reliable: bool,
    /// Other languages it may be, likeliest first, with their confidence.
    pub alternatives: Vec<(String, f64)>,
    /// Bytes of the text by language, in order; only where more than one is found, else one.
    pub segments: Vec<(Range<usize>, String)>,
}

impl Detection {
    /// Whether the language is sure, whatever its variety.
    pub fn is_sure(&self) -> bool {
        self.confidence >= RELIABLE
    }
}

/// From here on a detection is acted upon.
pub(crate) const RELIABLE: f64 = 0.8;

/// Tells the language. `candidates` (language tags; empty = all known) restrict the answer;
/// `prior` are languages that are likelier here, such as a market's, likeliest first.
pub fn detect(text: &str, candidates: &[String], prior: &[String]) -> Detection {
    let wanted = Wanted { candidates, prior };
    let heard = hear(text);
    let mut told = judge(text, &heard, &wanted);
    let parts = segments(text, &heard, &wanted);
    if parts.is_empty() {
        if told.language != "und" {
            told.segments = vec![(0..text.len(), told.language.clone())];
        }
        return told;
    }
    // One language for all of it cannot be sure where there are two.
    let length = |own: bool| -> usize {
        let parts = parts.iter().filter(|(_, language)| !own || *language == told.language);
        parts.map(|(at, _)| at.len()).sum()
    };
    #[expect(clippy::cast_precision_loss, reason = "lengths of a message")]
    let share = length(true) as f64 / length(false).max(1) as f64;
    told.confidence *= 0.5 + share / 2.0;
    told.reliable &= told.is_sure();
    told.segments = parts;
    told
}

/// Whether words of a text that is cut already are of a language beyond doubt, as `detect` would say; `false` tells
/// nothing.
pub(crate) fn is_surely(language: &str, words: &[Token]) -> bool {
    verdict::is_surely(language, words.iter().map(|word| &*word.fold))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        let found = detect(text, &[], &[]);
        assert_eq!(found.language, expected, "{text}: {found:?}");
    }

    fn tags(tags: &str) -> Vec<String> {
        tags.split_whitespace().map(ToOwned::to_owned).collect()
    }

    #[test]
    fn customers_write_in_their_language() {
        check("Wo bleibt meine Bestellung?", "de");
        check("where is my package", "en");
        check("je n'ai toujours pas reçu mon colis", "fr");
        check("¿Cuándo llega mi pedido?", "es");
        check("non ho ancora ricevuto il rimborso", "it");
        check("waar blijft mijn pakket?", "nl");
        check("gdzie jest moja paczka", "pl");
        check("kargom nerede kaldı", "tr");
        check("var är mitt paket?", "sv");
        check("Где мой заказ?", "ru");
        check("Де моє замовлення?", "uk");
        check("注文した商品がまだ届きません", "ja");
        check("주문을 취소하고 싶어요", "ko");
        check("أين طلبي؟", "ar");
        check("मेरा ऑर्डर कहाँ है", "hi");
        check("Πού είναι η παραγγελία μου;", "el");
        check("สินค้ายังไม่มาถึง", "th");
    }

    #[test]
    fn varieties_are_told_where_they_show() {
        check("我的訂單還沒有收到", "zh-Hant");
        check("我的订单还没有收到", "zh-Hans");
        check("你好", "zh");
        check("Você pode me enviar a senha pelo celular?", "pt-BR");
        check("Ainda não recebi a encomenda no telemóvel", "pt-PT");
        check("O frete custou R$ 30", "pt-BR");
        let named = detect("這個軟體的品質如何？", &[], &tags("zh-TW en"));
        assert_eq!((named.language.as_str(), named.script), ("zh-TW", "Hant"));
    }

    #[test]
    fn a_variety_that_is_leant_to_is_not_acted_upon() {
        let leaning = detect("Ainda não recebi resposta sobre a minha compra", &[], &[]);
        assert_eq!((leaning.language.as_str(), leaning.reliable), ("pt-PT", false), "{leaning:?}");
        assert!(leaning.is_sure());
        let clear = detect("Ainda não recebi a encomenda no telemóvel", &[], &[]);
        assert!(clear.reliable);
    }

    #[test]
    fn where_nothing_can_be_told_nothing_is_told() {
        for text in
            ["", "ok", "12345", "😀😀", "K-104482", "https://shop.example/a-b", "x", "?!", "a@b.de"]
        {
            let found = detect(text, &[], &tags("de"));
            assert_eq!((found.language.as_str(), found.confidence), ("und", 0.0), "{text}");
        }
    }

    #[test]
    fn romanised_messages_are_no_other_language_for_sure() {
        for text in ["mera order kahan hai", "wain talabi", "paise wapas kab milenge"] {
            let found = detect(text, &[], &tags("en"));
            let fits = found.confidence < 0.8 || found.language.ends_with("-Latn");
            assert!(fits, "{text}: {found:?}");
        }
    }

    #[test]
    fn romanised_messages_are_told() {
        check("mera order kahan hai, abhi tak nahi mila", "hi-Latn");
        check("3ayez a3raf fein el order bta3i", "ar-Latn");
    }

    #[test]
    fn rows_of_names_are_no_language_for_sure() {
        for text in
            ["node.js, Node js, Nodejs", "alpha beta gamma delta epsilon", "DHL", "iPad Pro Max"]
        {
            let found = detect(text, &[], &[]);
            assert!(!found.reliable, "{text}: {found:?}");
        }
    }

    #[test]
    fn what_is_quoted_or_linked_does_not_count() {
        check("Danke für die schnelle Antwort!\n> Where is my order\n> I need my money back", "de");
        check("https://www.example.com/the-order-of-the-day où est mon colis ?", "fr");
    }

    #[test]
    fn candidates_restrict_and_the_prior_leans() {
        assert_eq!(detect("bestelling", &tags("de en"), &[]).language, "de");
        assert_eq!(detect("注文確認", &[], &tags("ja")).language, "ja");
        let leaning = |prior: &str| detect("hallo", &[], &tags(prior)).language;
        assert_eq!((leaning("de-DE").as_str(), leaning("nl").as_str()), ("de", "nl"));
        assert_eq!(detect("Где мой заказ", &tags("de en"), &[]).language, "und");
    }

    #[test]
    fn mixed_messages_are_told_by_segment() {
        let text = "Ich habe mein Paket noch nicht bekommen. Could you please check where it is?";
        let found = detect(text, &[], &[]);
        let said: Vec<_> = found
            .segments
            .iter()
            .map(|(range, tag)| (text.get(range.clone()).unwrap(), tag.as_str()))
            .collect();
        assert_eq!(
            said,
            [
                ("Ich habe mein Paket noch nicht bekommen", "de"),
                ("Could you please check where it is", "en"),
            ]
        );
        assert!(!found.reliable);
        assert_eq!(detect("Wo ist mein Paket? Danke schön.", &[], &[]).segments.len(), 1);
    }

    #[test]
    fn any_text_is_borne() {
        for text in
            ["\0", "a".repeat(50_000).as_str(), "ñ\u{301}".repeat(9_000).as_str(), "\u{202e}אב x"]
        {
            let found = detect(text, &[], &[]);
            assert!((0.0..=1.0).contains(&found.confidence));
        }
    }
}
