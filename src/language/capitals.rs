//! Capitals as a language writes them: the one of `i` is `İ` in Turkish.

use icu::casemap::CaseMapper;
use icu::locale::LanguageIdentifier;

/// The text in capitals.
pub fn upper(text: &str, language: &str) -> String {
    let language =
        LanguageIdentifier::try_from_str(language).unwrap_or(LanguageIdentifier::UNKNOWN);
    CaseMapper::new().uppercase_to_string(text, &language).into_owned()
}

/// The word with its first letter as a capital.
pub fn capitalised(word: &str, language: &str) -> String {
    let mut chars = word.chars();
    let first = chars.next().map(|first| upper(first.encode_utf8(&mut [0; 4]), language));
    first.unwrap_or_default() + chars.as_str()
}

#[cfg(test)]
mod tests {
    use super::{capitalised, upper};

    #[test]
    fn capitals_go_by_the_language() {
        assert_eq!(capitalised("iade", "tr"), "İade");
        assert_eq!(capitalised("invoice", "en"), "Invoice");
        assert_eq!(capitalised("éclat", "fr-CA"), "Éclat");
        assert_eq!(capitalised("", "??"), "");
        assert_eq!(upper("iade ılık", "tr"), "İADE ILIK");
        assert_eq!(upper("Größe", "de"), "GRÖSSE");
    }
}
