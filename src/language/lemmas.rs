//! Which dictionary forms a word may be a form of, for those who count words: retrieval.

use super::affix;
use super::inflection::{self, Context, by_tail};

/// So many dictionary forms of one word are given; more say nothing.
const MOST: usize = 3;

/// The dictionary forms that a folded word may be a form of, the word itself first where it is one. A word
/// that nothing knows is its own.
pub(crate) fn lemmas(fold: &str, language: &str) -> Vec<String> {
    let mut found: Vec<String> = if affix::has_rules(language) {
        affix::bases(fold, language).into_iter().map(|(lemma, _)| lemma).collect()
    } else {
        let readings = inflection::readings(fold, Context::NONE, language);
        let readings = if readings.is_empty() { by_tail(fold, language) } else { readings };
        readings.into_iter().map(|reading| reading.lemma).collect()
    };
    found.sort_unstable_by_key(|lemma| lemma != fold);
    found.dedup();
    found.truncate(MOST);
    if found.is_empty() {
        found.push(fold.to_owned());
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(fold: &str, language: &str, expected: &str) {
        let mut found = lemmas(fold, language);
        found.sort_unstable();
        assert_eq!(found.join(" "), expected, "{fold}");
    }

    #[test]
    fn irregular_forms_are_known() {
        check("bought", "en", "buy");
        check("konten", "de", "konto");
        check("kundenkonten", "de", "kundenkonto");
        check("iadeler", "tr", "iade");
        check("xyzzyx", "en", "xyzzyx");
    }
}
