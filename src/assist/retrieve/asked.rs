//! What a query asks the index for: terms with weights.

use std::collections::BTreeMap;

use super::concepts::Related;
use super::terms::{Word, is_number, primary, words};

/// A term of a query.
#[derive(Debug)]
pub(crate) struct Asked {
    pub(crate) term: String,
    pub(crate) weight: f32,
    /// How much of the query this term covers where a line has it.
    pub(crate) mass: f32,
    /// To be counted only in lines that other terms found.
    pub(crate) late: bool,
}

/// What is known of the index beforehand.
pub(crate) struct Known<'a> {
    /// How many lines have a term.
    pub(crate) frequency: &'a dyn Fn(&str) -> u32,
    /// How many lines there are of each language; `*` = of all.
    pub(crate) lines: &'a BTreeMap<String, u32>,
    /// The known words that a misspelt one may be.
    pub(crate) near: &'a dyn Fn(&str) -> Vec<String>,
}

/// What the form across languages counts beside the stem.
const BARE: f32 = 0.4;
/// What a pair of characters counts beside a word.
const PAIR: f32 = 0.5;
/// What a word counts that was taken for a misspelt one.
const CORRECTED: f32 = 0.7;
/// What articles and the like count where little else is asked, and how much of that is expected.
const STOP: f32 = 0.35;
const STOP_EXPECTED: f32 = 0.4;
/// Where more telling words are asked, articles and the like do not count at all.
const TELLING: usize = 4;
/// What is expected less of words in a language that is only guessed at.
const GUESSED: f32 = 0.8;
/// What a word that is said again adds.
const AGAIN: f32 = 0.3;
/// What another word of a concept counts that the query speaks of.
const RELATED: f32 = 0.6;
/// Words of a query that are counted; more only cost time.
const MOST_WORDS: usize = 60;
/// Function words and forms across languages that more lines have are counted late.
pub(super) const FEW: u32 = 4000;

/// The terms of a query; `of_locale` is the language to answer in, where that is known.
pub(crate) fn asked(
    known: &Known<'_>,
    text: &str,
    language: &str,
    of_locale: Option<&str>,
    related: &[Related],
) -> Vec<Asked> {
    let language = match primary(language) {
        "und" | "" => of_locale.unwrap_or("und"),
        language => language,
    };
    let other = of_locale.filter(|other| *other != language && known.lines.contains_key(*other));
    let mut asked = Vec::new();
    for (expected, language) in [(true, Some(language)), (false, other)] {
        let Some(language) = language else { continue };
        let mut asking = Asking { known, language, expected, asked: &mut asked };
        let mut words = words(text, language);
        words.retain(|word| word.pair || !is_number(word.surface()));
        words.truncate(MOST_WORDS);
        let telling = words.iter().filter(|word| !word.stop && !word.pair).count();
        for word in &words {
            let own = if expected { 1.0 } else { GUESSED };
            match word.stop {
                false => asking.ask(word, own),
                true if telling <= TELLING => asking.ask(word, own * STOP),
                true => {}
            }
        }
    }
    for Related { words: text, language } in related {
        let mut asking = Asking { known, language, expected: false, asked: &mut asked };
        for word in words(text, language).iter().filter(|word| !word.stop) {
            asking.ask(word, RELATED);
        }
    }
    asked
}

/// What a term tells.
#[derive(Clone, Copy)]
struct Told {
    idf: f32,
    /// Whether so many lines have it that they cost time.
    is_frequent: bool,
}

struct Asking<'a> {
    known: &'a Known<'a>,
    language: &'a str,
    /// Whether a line that does not have the word covers less of the query.
    expected: bool,
    asked: &'a mut Vec<Asked>,
}

impl Asking<'_> {
    fn ask(&mut self, word: &Word, weight: f32) {
        let known: Vec<(&String, Told)> = word
            .stems
            .iter()
            .filter_map(|stem| Some((stem, self.told(stem, self.language)?)))
            .collect();
        if word.pair {
            for (stem, told) in known {
                self.add(stem, weight * PAIR * told.idf, 0.0, false);
            }
            return;
        }
        let bare = self.told(&word.bare, "*");
        let share = if word.stop { STOP_EXPECTED } else { 1.0 };
        match (&*known, bare) {
            ([], Some(bare)) => {
                let mass = bare.idf * weight * share;
                self.add(&word.bare, weight * bare.idf * BARE, mass, bare.is_frequent);
            }
            ([], None) => self.ask_for_near(word, weight),
            (known, bare) => {
                // A word that may be a form of several is each of them in part.
                let part = weight / f32::from(u8::try_from(known.len()).unwrap_or(u8::MAX));
                for (stem, Told { idf, is_frequent }) in known {
                    self.add(stem, part * idf, part * idf * share, word.stop && *is_frequent);
                }
                let (idf, late) = bare.map_or((0.0, false), |bare| (bare.idf, bare.is_frequent));
                self.add(&word.bare, weight * idf * BARE, 0.0, late);
            }
        }
    }

    /// Asks for the words that an unknown one may be a slip for.
    fn ask_for_near(&mut self, word: &Word, weight: f32) {
        let unknown = self.rarest() * weight;
        let near = (self.known.near)(word.surface());
        let share = if near.len() > 1 { CORRECTED * 0.6 } else { CORRECTED };
        let mut left = unknown;
        for known in &near {
            let known = Word::new(known, self.language);
            let stem =
                known.stems.iter().find_map(|stem| Some((stem, self.told(stem, self.language)?)));
            let mass = unknown * CORRECTED;
            if let Some((stem, told)) = stem {
                self.add(stem, weight * told.idf * share, mass, false);
            } else if let Some(told) = self.told(&known.bare, "*") {
                self.add(&known.bare, weight * told.idf * BARE * share, mass, told.is_frequent);
            } else {
                continue;
            }
            left = unknown - mass;
        }
        // What no line has still counts as not covered.
        if let Some(stem) = word.stems.first() {
            self.add(stem, 0.0, left, false);
        }
    }

    fn add(&mut self, term: &str, weight: f32, mass: f32, late: bool) {
        if let Some(asked) = self.asked.iter_mut().find(|asked| asked.term == term) {
            asked.weight += weight * AGAIN;
            return;
        }
        let mass = if self.expected { mass } else { 0.0 };
        self.asked.push(Asked { term: term.to_owned(), weight, mass, late });
    }

    /// What a term tells among the lines of its language; none where no line has it.
    #[expect(clippy::cast_precision_loss, reason = "counts of lines")]
    fn told(&self, term: &str, language: &str) -> Option<Told> {
        let count = (self.known.frequency)(term);
        let is_frequent = count > FEW;
        let all = self.known.lines.get(language).copied().unwrap_or(0).max(count);
        let (count, all) = (count as f32, all as f32);
        let idf = || (1.0 + (all - count + 0.5) / (count + 0.5)).ln();
        (count > 0.0).then(|| Told { idf: idf(), is_frequent })
    }

    /// The idf of a word that one line alone has.
    #[expect(clippy::cast_precision_loss, reason = "counts of lines")]
    fn rarest(&self) -> f32 {
        let lines = self.known.lines;
        let all = lines.get(self.language).or_else(|| lines.get("*")).copied().unwrap_or(1);
        (1.0 + (all as f32 - 0.5).max(0.5) / 1.5).ln()
    }
}

#[cfg(test)]
mod tests {
    use super::super::typo::{Spellings, near};
    use super::*;

    fn check(text: &str, language: &str, of_locale: &str, expected: &str) {
        let index =
            ["en:refund", "*:refund", "en:my", "*:my", "de:erstatt", "*:erstattung", "*:widget"];
        let words = index.iter().filter_map(|term| term.strip_prefix("*:"));
        let spellings = Spellings::of(words.map(|word| (word.into(), 1)).collect());
        let near = |word: &str| near([&spellings].into_iter(), word, &|_| 0);
        let lines = ["*", "en", "de"].map(|language| (language.to_owned(), 10)).into();
        let frequency = |term: &str| u32::from(index.contains(&term));
        let known = Known { frequency: &frequency, lines: &lines, near: &near };
        let said: Vec<String> = asked(&known, text, language, Some(of_locale), &[])
            .into_iter()
            .map(|asked| if asked.weight > 0.0 { asked.term } else { format!("({})", asked.term) })
            .collect();
        assert_eq!(said.join(" "), expected, "{text}");
    }

    #[test]
    fn words_are_asked_for_by_stem_and_by_form() {
        check("Refunds!", "en", "en", "en:refund (*:refunds)");
        check("my refund", "en", "en", "en:my *:my en:refund *:refund");
        check("refund 104482", "en", "en", "en:refund *:refund");
        check("widget", "en", "en", "*:widget");
    }

    #[test]
    fn a_slip_asks_for_what_was_meant() {
        check("erstatung", "de", "de", "de:erstatt (de:erstat)");
        check("xyzzy", "de", "de", "(de:xyzzy)");
    }

    #[test]
    fn the_language_of_the_reply_is_asked_too() {
        check("Erstattung", "und", "de", "de:erstatt *:erstattung");
        check("erstattung", "en", "de", "*:erstattung de:erstatt");
    }
}
