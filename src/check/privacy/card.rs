//! Payment cards: an issuer's first figures, its lengths, the check digit.

use std::ops::Range;
use std::sync::LazyLock;

use super::Surroundings;
use super::digits::luhn;
use super::plain::{Plain, Run, Window};
use crate::language::naming::Named;

/// Figures of a card number at most in so many groups.
const GROUPS: usize = 5;

struct Issuer {
    prefixes: Vec<(&'static str, &'static str)>,
    lengths: Vec<usize>,
}

static ISSUERS: LazyLock<Vec<Issuer>> = LazyLock::new(|| {
    let lines = include_str!("../data/cards.txt").lines().filter(|line| !line.starts_with('#'));
    let read = |line: &'static str| {
        let mut parts = line.split(';').skip(1);
        let prefixes = parts.next()?.split_whitespace();
        let prefixes = prefixes.map(|prefix| prefix.split_once("..").unwrap_or((prefix, prefix)));
        let lengths = parts.next()?.split_whitespace().filter_map(|length| length.parse().ok());
        Some(Issuer { prefixes: prefixes.collect(), lengths: lengths.collect() })
    };
    lines.filter_map(read).collect()
});

pub(super) fn cards(
    plain: &Plain,
    runs: &[Run],
    around: &Surroundings<'_>,
    taken: &[Range<usize>],
) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for run in runs {
        for window in run.windows(plain, GROUPS) {
            let span = window.span();
            let after_last = !taken.iter().any(|own| own.contains(&span.start))
                && found.last().is_none_or(|last| last.end <= span.start);
            if after_last && is_card(plain, &window, around) {
                found.push(span);
            }
        }
    }
    found
}

fn is_card(plain: &Plain, window: &Window<'_>, around: &Surroundings<'_>) -> bool {
    let span = window.span();
    let grouped = window.groups.len() == 1
        || (window.groups.iter().all(|group| (3..=7).contains(&group.len())));
    let mut gaps = window.gaps();
    let first = gaps.next().unwrap_or(" ");
    (12..=19).contains(&window.count())
        && grouped
        && [" ", "-", "."].contains(&first)
        && gaps.all(|gap| gap == first)
        && !plain.joined_before(span.start)
        && !plain.joined_after(span.end)
        && is_number(&window.digits(), around.named(&span))
}

/// Nobody issues others, but who calls a number a card's means one.
fn is_number(digits: &str, named: Option<Named>) -> bool {
    luhn(digits)
        && match named {
            Some(Named::Card) => true,
            Some(Named::Reference) => false,
            _ => is_issued(digits),
        }
}

fn is_issued(digits: &str) -> bool {
    let begins = |(from, to): &(&str, &str)| {
        digits.get(..from.len()).is_some_and(|lead| (*from..=*to).contains(&lead))
    };
    ISSUERS
        .iter()
        .any(|issuer| issuer.lengths.contains(&digits.len()) && issuer.prefixes.iter().any(begins))
}

#[cfg(test)]
mod tests {
    use super::super::plain::runs;
    use super::*;
    use crate::language::naming::naming;

    fn check(text: &str, expected: &[&str]) {
        let plain = Plain::new(text);
        let words = naming(text);
        let original = |span: &Range<usize>| plain.original(text, span);
        let around = Surroundings { text, words: &words, offset: &original };
        let found = cards(&plain, &runs(&plain, 12), &around, &[]);
        let found: Vec<_> = found.iter().map(|span| plain.slice(span)).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn cards_are_found_as_people_write_them() {
        check("card 4242 4242 4242 4242, exp 12/27", &["4242 4242 4242 4242"]);
        check("card 4242-4242-4242-4242 12/27", &["4242-4242-4242-4242"]);
        check("3782 822463 10005", &["3782 822463 10005"]);
        check("卡号４２４２４２４２４２４２４２４２。", &["4242424242424242"]);
    }

    #[test]
    fn other_long_numbers_are_none() {
        check("4242 4242 4242 4243", &[]);
        check("JJD4242424242424242", &[]);
        check("#4242424242424242", &[]);
        check("42424242424242424242", &[]);
        check("4242424242424242-1", &[]);
        check("Order 4242424242424242", &[]);
    }
}
