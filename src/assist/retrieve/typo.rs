//! Known words that differ from an unknown one by one letter left out, added, changed or swapped.
//!
//! Two words differ so exactly when they, or what each of them becomes by leaving one letter out,
//! have something in common; so those are looked up, and what is found is verified.

use std::collections::BTreeMap;
use std::hash::{Hash, Hasher};

use rustc_hash::FxHasher;

/// Shorter words are too like each other.
const SHORTEST: usize = 4;

/// The words that may have been meant.
#[derive(Debug, Default)]
pub(crate) struct Spellings {
    /// Words with the number of lines that have them.
    words: Box<[(Box<str>, u32)]>,
    /// Words by the hash of what they become by leaving one letter out, and of themselves; in order.
    by_hash: Box<[(u64, u32)]>,
}

impl Spellings {
    /// From words with the number of lines that have them.
    pub(crate) fn of(words: BTreeMap<Box<str>, u32>) -> Self {
        let words: Box<[(Box<str>, u32)]> =
            words.into_iter().filter(|(word, _)| is_fit(word)).collect();
        let mut by_hash: Vec<(u64, u32)> = (0..)
            .zip(&words)
            .flat_map(|(place, (word, _))| hashes(word).map(move |hash| (hash, place)))
            .collect();
        by_hash.sort_unstable();
        by_hash.dedup();
        Self { words, by_hash: by_hash.into() }
    }

    /// The words next to an unknown one.
    fn next_to<'a>(&'a self, word: &'a str) -> impl Iterator<Item = &'a (Box<str>, u32)> {
        let mut places: Vec<u32> = hashes(word)
            .flat_map(|hash| {
                let first = self.by_hash.partition_point(|(known, _)| *known < hash);
                let rest = self.by_hash.get(first..).unwrap_or_default();
                rest.iter().take_while(move |(known, _)| *known == hash).map(|(_, place)| *place)
            })
            .collect();
        places.sort_unstable();
        places.dedup();
        let known = places.into_iter().filter_map(|place| self.words.get(place as usize));
        known.filter(move |(known, _)| is_near(known, word))
    }
}

/// The known words next to an unknown one, most frequent first, at most three. `gone` tells how many of the lines
/// that have a word are no more.
pub(crate) fn near<'a>(
    all: impl Iterator<Item = &'a Spellings>,
    word: &str,
    gone: &dyn Fn(&str) -> u32,
) -> Vec<String> {
    if !is_fit(word) {
        return Vec::new();
    }
    let mut counts: BTreeMap<String, u32> = BTreeMap::new();
    for spellings in all {
        for (known, count) in spellings.next_to(word) {
            *counts.entry(known.to_string()).or_insert(0) += count;
        }
    }
    let left = |(word, count): (String, u32)| {
        let left = count.saturating_sub(gone(&word));
        (left > 0).then_some((word, left))
    };
    let mut found: Vec<(String, u32)> = counts.into_iter().filter_map(left).collect();
    // The first letter is seldom the wrong one.
    let first = word.chars().next();
    found.sort_by(|(one, more), (other, fewer)| {
        let strays = |known: &str| known.chars().next() != first;
        strays(one).cmp(&strays(other)).then(fewer.cmp(more)).then_with(|| one.cmp(other))
    });
    found.truncate(3);
    found.into_iter().map(|(known, _)| known).collect()
}

fn is_fit(word: &str) -> bool {
    word.chars().take(31).count().clamp(SHORTEST, 30) == word.chars().take(31).count()
        && word.chars().all(char::is_alphabetic)
}

fn hashes(word: &str) -> impl Iterator<Item = u64> {
    let hash = |skip: Option<usize>| {
        let mut hasher = FxHasher::default();
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
        let known = [("refund", 9), ("parcel", 3), ("order", 5), ("border", 7), ("ab", 1)];
        let spellings = |known: &[(&str, u32)]| {
            Spellings::of(known.iter().map(|(word, count)| ((*word).into(), *count)).collect())
        };
        assert_eq!(
            near([&spellings(&known)].into_iter(), word, &|_| 0).join(" "),
            expected,
            "{word}"
        );
        // In two parts, with lines that are gone.
        let (one, other) = known.split_at(2);
        let other = [other, &[("refund", 2), ("refind", 1)]].concat();
        let parts = [spellings(one), spellings(&other)];
        let gone = |word: &str| match word {
            "refund" => 2,
            "refind" => 1,
            _ => 0,
        };
        assert_eq!(near(parts.iter(), word, &gone).join(" "), expected, "{word}");
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
