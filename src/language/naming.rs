//! What the word beside a number says of it: an order's, a phone's, a person's, a secret.

use std::ops::Range;
use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};

use super::script::{Class, class, script_of};

/// What a word says of the number beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Named {
    /// That of an order, a parcel, an invoice.
    Reference,
    /// A phone's.
    Phone,
    /// A payment card's.
    Card,
    /// A number that a state gives to a person.
    Identity,
    /// A password or a key.
    Password,
    /// Figures that let somebody in once.
    Code,
    /// It only stands between such a word and what it names: `is`.
    Is,
}

const SECTIONS: [(&str, Named); 7] = [
    ("[reference]", Named::Reference),
    ("[phone]", Named::Phone),
    ("[card]", Named::Card),
    ("[identity]", Named::Identity),
    ("[password]", Named::Password),
    ("[code]", Named::Code),
    ("[is]", Named::Is),
];

/// Words of so many letters may go on.
const LONG: usize = 5;

struct Words {
    finder: Option<AhoCorasick>,
    named: Vec<Named>,
}

static WORDS: LazyLock<Words> = LazyLock::new(|| {
    let mut section = Named::Reference;
    let (mut words, mut named) = (Vec::new(), Vec::new());
    for line in include_str!("data/naming.txt").lines() {
        if let Some((_, of)) = SECTIONS.iter().find(|(name, _)| *name == line) {
            section = *of;
        } else if let Some((_, list)) = line.split_once(": ").filter(|_| !line.starts_with('#')) {
            for word in list.split(", ") {
                let mut letters = word.chars();
                let first = letters.next().map_or(String::new(), |c| c.to_uppercase().collect());
                // ASCII is found in any case; other letters small, with a capital, all capitals.
                for form in [word.to_owned(), first + letters.as_str(), word.to_uppercase()] {
                    words.push(form);
                    named.push(section);
                }
            }
        }
    }
    let finder = AhoCorasick::builder()
        .kind(Some(AhoCorasickKind::DFA))
        .match_kind(MatchKind::LeftmostLongest)
        .ascii_case_insensitive(true)
        .build(words);
    Words { finder: finder.ok(), named }
});

/// The naming words of a text in the order of their places, `is` and its like left out.
pub fn naming(text: &str) -> Vec<(Range<usize>, Named)> {
    let Words { finder: Some(finder), named } = &*WORDS else { return Vec::new() };
    finder
        .find_iter(text)
        .filter_map(|hit| {
            let named = *named.get(hit.pattern().as_usize())?;
            let whole = begins(text, hit.start()) && ends(text, &hit.range());
            (named != Named::Is && whole).then_some((hit.range(), named))
        })
        .collect()
}

/// What is left of a text behind blanks, signs and the words that lead to what is named.
pub fn named_part(text: &str) -> &str {
    let Words { finder: Some(finder), named } = &*WORDS else { return text };
    let mut rest = text;
    loop {
        let signs =
            |c: char| c.is_whitespace() || (!c.is_alphanumeric() && c.is_ascii_punctuation());
        let bare = rest.trim_start_matches(|c: char| {
            signs(c) && !matches!(c, '!' | '#' | '$' | '%' | '&' | '@' | '*' | '_' | '.' | '?')
                || matches!(c, '：' | '“' | '„' | '「' | '«' | '»' | '”')
        });
        let lead = finder.find(bare).filter(|hit| {
            hit.start() == 0
                && named.get(hit.pattern().as_usize()) == Some(&Named::Is)
                && (bare.get(hit.end()..).and_then(|rest| rest.chars().next())).is_none_or(|c| {
                    class(c) != Class::Word
                        || bare.chars().next().is_some_and(|c| class(c) != Class::Word)
                })
        });
        match lead.and_then(|hit| bare.get(hit.end()..)) {
            Some(behind) => rest = behind,
            None => return bare,
        }
    }
}

/// Whether a word begins there: always, in scripts without blanks.
fn begins(text: &str, at: usize) -> bool {
    let first = text.get(at..).and_then(|rest| rest.chars().next());
    let before = text.get(..at).and_then(|lead| lead.chars().next_back());
    first.is_some_and(|c| class(c) != Class::Word || script_of(c) == "Hang")
        || before.is_none_or(|c| class(c) != Class::Word)
}

/// Whether a word ends there; long words may go on.
fn ends(text: &str, span: &Range<usize>) -> bool {
    let word = text.get(span.clone()).unwrap_or_default();
    let next = text.get(span.end..).and_then(|rest| rest.chars().next());
    let alone = |c: char| class(c) != Class::Word || script_of(c) == "Hang";
    word.chars().count() >= LONG || word.chars().next().is_some_and(alone) || next.is_none_or(alone)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[(&str, Named)]) {
        let found = naming(text);
        let found: Vec<_> =
            found.into_iter().map(|(span, named)| (text.get(span).unwrap(), named)).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn words_name_what_stands_beside_them() {
        check("Order 138 and phone 139", &[("Order", Named::Reference), ("phone", Named::Phone)]);
        check("border, earring, Belle", &[]);
        check("您的订单号是1，电话2", &[("订单", Named::Reference), ("电话", Named::Phone)]);
        check("Заказ 12", &[("Заказ", Named::Reference)]);
        check("Ihr Passwort lautet x1", &[("Passwort", Named::Password)]);
    }

    #[test]
    fn what_is_named_stands_behind_signs_and_verbs() {
        for (text, expected) in [
            (": Hun7er", "Hun7er"),
            (" lautet: „Hun7er“", "Hun7er“"),
            (" is island7", "island7"),
            ("是 8a9b", "8a9b"),
        ] {
            assert_eq!(named_part(text), expected, "{text}");
        }
    }
}
