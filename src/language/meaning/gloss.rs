//! Languages that the encoder was never taught: their words are put into English one by one before the text is cut into pieces.
//!
//! The result is no English sentence, but the encoder minds the order of words little. What stands for which word is data.

use std::borrow::Cow;
use std::ops::RangeInclusive;
use std::sync::LazyLock;

use rustc_hash::FxHashMap;
use unicode_normalization::UnicodeNormalization;

use crate::language::inflection::sections::Sections;

static GLOSSES: LazyLock<[Gloss; 1]> = LazyLock::new(|| {
    [Gloss::read(
        include_str!("../data/meaning/hi.txt"),
        include_str!("../data/meaning/hi-words.tsv"),
    )]
});

/// The text with the words of languages that the encoder does not know in English.
pub(super) fn known(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return Cow::Borrowed(text);
    }
    let mut text = Cow::Borrowed(text);
    for gloss in &*GLOSSES {
        if text.contains(|letter| gloss.block.contains(&letter)) {
            text = Cow::Owned(gloss.put(&text));
        }
    }
    text
}

type Letters = FxHashMap<char, &'static str>;

/// One language's words and letters.
struct Gloss {
    block: RangeInclusive<char>,
    fold: Letters,
    consonants: Letters,
    vowels: Letters,
    signs: Letters,
    endings: Vec<String>,
    instead: Vec<&'static str>,
    words: FxHashMap<String, &'static str>,
}

impl Gloss {
    fn read(rules: &'static str, words: &'static str) -> Self {
        let rules = Sections::read(rules);
        let letters = |name: &str| -> Letters {
            let pair = |line: &'static str| {
                let mut letters = line.chars();
                Some((letters.next()?, letters.as_str().trim_start()))
            };
            rules.lines(name).filter_map(pair).collect()
        };
        let mut block = rules.list("block").filter_map(|letter| letter.chars().next());
        let mut gloss = Self {
            block: block.next().unwrap_or_default()..=block.next().unwrap_or_default(),
            fold: letters("fold"),
            consonants: letters("consonants"),
            vowels: letters("vowels"),
            signs: letters("signs"),
            endings: Vec::new(),
            instead: rules.list("instead").map(said).collect(),
            words: FxHashMap::default(),
        };
        gloss.endings = rules.list("endings").map(|ending| gloss.folded(ending)).collect();
        let made = words.lines().filter_map(|line| line.split_once('\t'));
        let own = rules.lines("words").filter_map(|line| line.split_once(':'));
        let own = own
            .flat_map(|(english, words)| words.split_whitespace().map(move |word| (word, english)));
        // What was written by hand comes last and counts.
        for (word, english) in made.chain(own) {
            gloss.words.insert(gloss.folded(word), said(english));
        }
        gloss
    }

    fn put(&self, text: &str) -> String {
        let mut put = String::with_capacity(2 * text.len());
        let mut word = String::new();
        for letter in self.folded(text).chars() {
            if self.block.contains(&letter) {
                word.push(letter);
            } else {
                self.end(&mut word, &mut put);
                put.push(letter);
            }
        }
        self.end(&mut word, &mut put);
        put
    }

    /// Puts a word that is complete.
    fn end(&self, word: &mut String, put: &mut String) {
        if word.is_empty() {
            return;
        }
        match self.look(word) {
            Some(english) => put.push_str(english),
            None => put.push_str(&self.latin(word)),
        }
        word.clear();
    }

    /// The word's English, or that of the word of which it seems to be a form.
    fn look(&self, word: &str) -> Option<&'static str> {
        if let Some(english) = self.words.get(word) {
            return Some(english);
        }
        let stems = self.endings.iter().filter_map(|ending| word.strip_suffix(ending.as_str()));
        stems.filter(|stem| stem.chars().nth(1).is_some()).find_map(|stem| {
            let forms = self.instead.iter().map(|ending| [stem, ending].concat());
            forms.into_iter().find_map(|form| self.words.get(&form).copied())
        })
    }

    /// The word in Latin letters, without each "a" that is written and not spoken.
    fn latin(&self, word: &str) -> String {
        let mut sounds: Vec<&str> = Vec::new();
        let mut letters = word.chars().peekable();
        while let Some(letter) = letters.next() {
            if let Some(consonant) = self.consonants.get(&letter) {
                sounds.push(consonant);
                if !letters.peek().is_some_and(|next| self.signs.contains_key(next)) {
                    sounds.push(INHERENT);
                }
            } else if let Some(vowel) = self.signs.get(&letter).or_else(|| self.vowels.get(&letter))
                && !vowel.is_empty()
            {
                sounds.push(vowel);
            }
        }
        if sounds.len() > 2 && sounds.last() == Some(&INHERENT) {
            sounds.pop();
        }
        for place in (2..sounds.len().saturating_sub(2)).rev() {
            if sounds[place] == INHERENT && vowel(sounds[place - 2]) && vowel(sounds[place + 2]) {
                sounds[place] = "";
            }
        }
        sounds.concat().replace(INHERENT, "a")
    }

    fn folded(&self, text: &str) -> String {
        let mut folded = String::with_capacity(text.len());
        for letter in text.nfd() {
            match self.fold.get(&letter) {
                Some(other) => folded.push_str(other),
                None => folded.push(letter),
            }
        }
        folded
    }
}

/// The vowel that a consonant has by itself, told from one that is written.
const INHERENT: &str = "a\u{325}";

fn vowel(sound: &str) -> bool {
    sound.starts_with(['a', 'e', 'i', 'o', 'u'])
}

/// A hyphen stands for nothing in the data.
fn said(text: &str) -> &str {
    if text == "-" { "" } else { text }
}

#[cfg(test)]
mod tests {
    use super::{GLOSSES, known};

    #[test]
    fn words_are_said_in_english() {
        assert_eq!(known("मेरा पार्सल कहाँ है?"), "my parcel where ?");
        assert_eq!(known("Order 4711 रद्द करो, please"), "Order 4711 cancel do, please");
    }

    #[test]
    fn forms_of_a_word_and_other_ways_to_write_it_are_the_same() {
        // With and without the dot below, as one character and as two; an ending that no list has.
        for text in ["साइज़", "साइज\u{93c}", "साइज"] {
            assert_eq!(known(text), "size");
        }
        assert_eq!(known("कूपनों"), "coupon");
        assert_eq!(known("२५"), "25");
    }

    #[test]
    fn names_are_written_in_latin_letters() {
        let latin = |word| GLOSSES[0].latin(word);
        assert_eq!(latin("मेहता"), "mehtaa");
        assert_eq!(latin("रमन"), "raman");
        assert_eq!(latin("क्षत्रप"), "kshatrap");
        assert_eq!(latin("व"), "va");
    }

    #[test]
    fn other_languages_are_left_as_they_are() {
        for text in ["Où est mon colis ?", "荷物はどこですか。", "Gdzie jest moja paczka?"]
        {
            assert_eq!(known(text), text);
        }
    }

    #[test]
    fn every_letter_of_the_data_is_used() {
        let gloss = &GLOSSES[0];
        assert!(gloss.words.len() > 15_000 && gloss.words.keys().all(|word| !word.is_empty()));
        assert!(gloss.endings.len() > 10 && gloss.instead.contains(&""));
        let letters = gloss.consonants.len() + gloss.vowels.len() + gloss.signs.len();
        assert!(letters > 55, "{letters}");
    }
}
