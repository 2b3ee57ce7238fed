//! Known words that differ from an unknown one by one letter left out, added, changed or swapped.
//!
//! Two words differ so exactly when they, or what each of them becomes by leaving one letter out,
//! have something in common; so those are looked up, and what is found is verified.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

/// Shorter words are too like each other.
const SHORTEST: usize = 4;

/// The words that may have been meant.
#[derive(Debug, Default)]
pub(crate) struct Spellings {
    /// Words with the number of lines that have them.
    words: Vec<(Box<str>, u32)>,
    /// Words by the hash of what they become by leaving one letter out, and of themselves.
    by_hash: HashMap<u64, Vec<u32>>,
}

impl Spellings {
    /// Takes a word with the number of lines that have it.
    pub(crate) fn add(&mut self, word: &str, count: u32) {
        if !is_fit(word) {
            return;
        }
        let Ok(place) = u32::try_from(self.words.len()) else { return };
        self.words.push((word.into(), count));
        for hash in hashes(word) {
            let places = self.by_hash.entry(hash).or_default();
            if places.last() != Some(&place) {
                places.push(place);
            }
        }
    }

    /// The known words next to an unknown one, most frequent first, at most three.
    pub(crate) fn near(&self, word: &str) -> Vec<&str> {
        if !is_fit(word) {
            return Vec::new();
        }
        let mut places: Vec<u32> =
            hashes(word).filter_map(|hash| self.by_hash.get(&hash)).flatten().copied().collect();
        places.sort_unstable();
        places.dedup();
        let known = places.iter().filter_map(|place| self.words.get(usize::try_from(*place).ok()?));
        let mut found: Vec<&(Box<str>, u32)> =
            known.filter(|(known, _)| is_near(known, word)).collect();
        // The first letter is seldom the wrong one.
        let first = word.chars().next();
        found.sort_by_key(|(known, count)| {
            (known.chars().next() != first, u32::MAX - count, known.clone())
        });
        found.into_iter().take(3).map(|(known, _)| &**known).collect()
    }
}

fn is_fit(word: &str) -> bool {
    word.chars().take(31).count().clamp(SHORTEST, 30) == word.chars().take(31).count()
        && word.chars().all(char::is_alphabetic)
}

fn hashes(word: &str) -> impl Iterator<Item = u64> {
    let hash = |skip: Option<usize>| {
        let mut hasher = DefaultHasher::new();
        for (at, c) in word.char_indices() {
            if Some(at) != skip {
                c.hash(&mut hasher);
            }
        }
        hasher.finish()
    };
    std::iter::once(hash(None)).chain(word.char_indices().map(move |(at, _)| hash(Some(at))))
}

/// Whether two words differ by at most one letter, two swapped ones taken for one.
fn is_near(one: &str, two: &str) -> bool {
    let (one, two): (Vec<char>, Vec<char>) = (one.chars().collect(), two.chars().collect());
    let start = one.iter().zip(&two).take_while(|(a, b)| a == b).count();
    let (one, two) = (one.get(start..).unwrap_or(&[]), two.get(start..).unwrap_or(&[]));
    let end = one.iter().rev().zip(two.iter().rev()).take_while(|(a, b)| a == b).count();
    match (one.get(..one.len() - end), two.get(..two.len() - end)) {
        (Some([a, b]), Some([c, d])) => a == d && b == c,
        (Some(one), Some(two)) => one.len() <= 1 && two.len() <= 1,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(word: &str, expected: &str) {
        let mut spellings = Spellings::default();
        for (word, count) in [("refund", 9), ("parcel", 3), ("order", 5), ("border", 7), ("ab", 1)]
        {
            spellings.add(word, count);
        }
        assert_eq!(spellings.near(word).join(" "), expected, "{word}");
    }

    #[test]
    fn one_slip_is_forgiven() {
        check("refnud", "refund");
        check("refun", "refund");
        check("reffund", "refund");
        check("rexund", "refund");
        check("odrer", "order");
        check("oorder", "order border");
        check("refnuds", "");
        check("ac", "");
        check("", "");
    }
}
