//! Slips of the pen: how far a word is from the one that was meant.

/// Whether two of its signs beside each other are swapped, and nothing else.
pub(super) fn is_swap(one: &str, two: &str) -> bool {
    if one.len() != two.len() || one == two {
        return false;
    }
    let differs = |(one, two): (char, char)| one != two;
    let places: Vec<usize> = (one.chars().zip(two.chars()).enumerate())
        .filter_map(|(at, pair)| differs(pair).then_some(at))
        .collect();
    let [first, second] = places[..] else { return false };
    let sign = |text: &str, at: usize| text.chars().nth(at);
    second == first + 1
        && sign(one, first) == sign(two, second)
        && sign(one, second) == sign(two, first)
}

/// Whether at most so many signs are added, left out, swapped with the next, or others.
pub(super) fn slips(one: &str, two: &str, most: usize) -> bool {
    let (one, two): (Vec<char>, Vec<char>) = (one.chars().collect(), two.chars().collect());
    if one.len().abs_diff(two.len()) > most {
        return false;
    }
    // Three rows of the table of distances: swaps look two back.
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=two.len()).collect();
    for (row, sign) in one.iter().enumerate() {
        let mut next = vec![row + 1];
        for (column, other) in two.iter().enumerate() {
            let mut least = (last[column] + usize::from(sign != other))
                .min(last[column + 1] + 1)
                .min(next[column] + 1);
            let swapped = row > 0
                && column > 0
                && one.get(row - 1) == Some(other)
                && two.get(column - 1) == Some(sign);
            if swapped {
                least = least.min(before[column - 1] + 1);
            }
            next.push(least);
        }
        before = std::mem::replace(&mut last, next);
    }
    last.last().is_some_and(|distance| *distance <= most)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_counted() {
        for (one, two, most, expected) in [
            ("Larsen", "Larsen", 0, true),
            ("Larson", "Larsen", 1, true),
            ("Lasren", "Larsen", 1, true),
            ("Larse", "Larsen", 1, true),
            ("Lrasne", "Larsen", 1, false),
            ("Lrasne", "Larsen", 2, true),
            ("", "ab", 1, false),
        ] {
            assert_eq!(slips(one, two, most), expected, "{one} {two}");
        }
    }

    #[test]
    fn a_swap_is_nothing_else() {
        assert!(is_swap("K104428", "K104482"));
        assert!(!is_swap("K104483", "K104482"));
        assert!(!is_swap("K104482", "K104482"));
        assert!(!is_swap("1122", "2211"));
    }
}
