//! Stems, and the words that carry no meaning of their own.

use std::borrow::Cow;
use std::collections::HashSet;
use std::sync::OnceLock;

use frostem::{Algorithm, Stemmer};
use rustc_hash::FxHashSet;

/// The stem of a folded word in a language (`de`, `pt-BR`); the word itself where the language has
/// no rules here. Stems are for comparing, not for reading.
pub fn stem<'a>(fold: &'a str, language: &str) -> Cow<'a, str> {
    let language = primary(language);
    // Longer than any word; the rules are not linear.
    if fold.len() > 80 {
        return Cow::Borrowed(fold);
    }
    if language == "ko" {
        return Cow::Borrowed(without_particle(fold));
    }
    let plain = |c: char| {
        c.is_alphabetic()
            || matches!(c, '\'' | '\u{93c}'..='\u{94d}' | '\u{900}'..='\u{903}' | '\u{962}'..='\u{963}')
    };
    match algorithm(language) {
        Some(rules) if fold.chars().all(plain) => Stemmer::new(rules).stem(fold),
        _ => Cow::Borrowed(fold),
    }
}

/// Whether a folded word carries no meaning of its own: articles, pronouns, prepositions.
pub fn is_stop_word(fold: &str, language: &str) -> bool {
    stop_words(language).is_some_and(|words| words.contains(fold))
}

/// The function words of a language; none where there is no list.
pub(crate) fn stop_words(language: &str) -> Option<&'static FxHashSet<String>> {
    static SETS: OnceLock<Vec<(&'static str, FxHashSet<String>)>> = OnceLock::new();
    let sets = SETS.get_or_init(|| {
        let words = |text: &str| words_of(text).map(super::words::fold).collect();
        STOP_WORDS.iter().map(|(language, text)| (*language, words(text))).collect()
    });
    let language = primary(language);
    sets.iter().find(|(known, _)| *known == language).map(|(_, words)| words)
}

/// The words of a data file: parted by blanks, `#` begins a comment.
pub(crate) fn words_of(text: &str) -> impl Iterator<Item = &str> {
    text.lines()
        .map(|line| line.split('#').next().unwrap_or_default())
        .flat_map(str::split_whitespace)
}

pub(super) fn primary(language: &str) -> &str {
    language.split('-').next().unwrap_or_default()
}

fn algorithm(language: &str) -> Option<Algorithm> {
    Some(match language {
        "ar" => Algorithm::Arabic,
        "da" => Algorithm::Danish,
        "de" => Algorithm::German,
        "en" => Algorithm::English,
        "es" => Algorithm::Spanish,
        "fi" => Algorithm::Finnish,
        "fr" => Algorithm::French,
        "hi" => Algorithm::Hindi,
        "hu" => Algorithm::Hungarian,
        "id" => Algorithm::Indonesian,
        "it" => Algorithm::Italian,
        "nl" => Algorithm::Dutch,
        "no" | "nb" | "nn" => Algorithm::Norwegian,
        "pl" => Algorithm::Polish,
        "pt" => Algorithm::Portuguese,
        "ro" => Algorithm::Romanian,
        "ru" => Algorithm::Russian,
        "sv" => Algorithm::Swedish,
        "tr" => Algorithm::Turkish,
        _ => return None,
    })
}

/// A Korean word without the longest particle or ending that leaves two syllables, or one where
/// the particle is of two.
fn without_particle(word: &str) -> &str {
    static PARTICLES: OnceLock<HashSet<&'static str>> = OnceLock::new();
    let particles =
        PARTICLES.get_or_init(|| words_of(include_str!("data/particles/ko.txt")).collect());
    // Longest first; no ending has more than six syllables.
    let mut cuts: Vec<usize> = word.char_indices().rev().map(|(at, _)| at).take(6).collect();
    cuts.reverse();
    for at in cuts {
        let Some((stem, ending)) = word.split_at_checked(at) else { continue };
        let left = stem.chars().take(2).count();
        let long = ending.chars().nth(1).is_some();
        if (left == 2 || (left == 1 && long)) && particles.contains(ending) {
            return stem;
        }
    }
    word
}

const STOP_WORDS: [(&str, &str); 15] = [
    ("ar", include_str!("data/stopwords/ar.txt")),
    ("de", include_str!("data/stopwords/de.txt")),
    ("en", include_str!("data/stopwords/en.txt")),
    ("es", include_str!("data/stopwords/es.txt")),
    ("fr", include_str!("data/stopwords/fr.txt")),
    ("hi", include_str!("data/stopwords/hi.txt")),
    ("it", include_str!("data/stopwords/it.txt")),
    ("ja", include_str!("data/stopwords/ja.txt")),
    ("ko", include_str!("data/stopwords/ko.txt")),
    ("nl", include_str!("data/stopwords/nl.txt")),
    ("pl", include_str!("data/stopwords/pl.txt")),
    ("pt", include_str!("data/stopwords/pt.txt")),
    ("ru", include_str!("data/stopwords/ru.txt")),
    ("tr", include_str!("data/stopwords/tr.txt")),
    ("zh", include_str!("data/stopwords/zh.txt")),
];

#[cfg(test)]
mod tests {
    use super::super::words::fold;
    use super::*;

    /// All forms have one stem.
    fn check(language: &str, forms: &str) {
        let forms: Vec<String> = forms.split(' ').map(fold).collect();
        for form in &forms {
            assert_eq!(stem(form, language), stem(&forms[0], language), "{language} {form}");
        }
    }

    #[test]
    fn forms_of_a_word_share_a_stem() {
        check("de-AT", "Erstattung Erstattungen");
        check("en", "refund refunds refunded refunding");
        check("fr", "remboursement remboursements");
        check("es", "pedido pedidos");
        check("it", "ordine ordini");
        check("pt-BR", "pedido pedidos");
        check("nl", "bestelling bestellingen");
        check("ru", "возврат возврата возвратом");
        check("tr", "sipariş siparişler");
        check("ko", "주문 주문을 주문이 주문에서 주문은");
        check("sv", "faktura fakturor");
    }

    #[test]
    fn short_korean_words_stay() {
        for word in ["나이", "가", "이"] {
            assert_eq!(stem(word, "ko"), word);
        }
        assert_eq!(stem("취소하고", "ko"), "취소");
    }

    #[test]
    fn what_has_no_rules_stays() {
        for (word, language) in [("注文", "ja"), ("refunds", "und"), ("12,50", "de"), ("", "en")]
        {
            assert_eq!(stem(word, language), word);
        }
        let endless = "ing".repeat(20_000);
        assert_eq!(stem(&endless, "en"), endless);
    }

    #[test]
    fn stop_words_by_language() {
        assert!(is_stop_word("die", "de-DE") && !is_stop_word("die", "en"));
        assert!(is_stop_word("the", "en") && is_stop_word("для", "ru"));
        assert!(!is_stop_word("refund", "en") && !is_stop_word("die", "xx"));
        for (language, _) in STOP_WORDS {
            let count = stop_words(language).map_or(0, FxHashSet::len);
            assert!((30..=130).contains(&count), "{language} {count}");
        }
    }
}
