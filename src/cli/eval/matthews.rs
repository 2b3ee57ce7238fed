//! Matthews' correlation: how well what was told agrees with what was wanted.

use std::collections::BTreeMap;

use super::count;

/// Matthews' correlation for any number of classes (Gorodkin's `R_K`) of what was wanted and what was
/// told; none where either has one class only.
pub(super) fn matthews<T: Ord>(pairs: impl Iterator<Item = (T, T)>) -> Option<f64> {
    let mut counts: BTreeMap<T, (usize, usize)> = BTreeMap::new();
    let (mut all, mut right) = (0, 0);
    for (wanted, told) in pairs {
        all += 1;
        right += usize::from(wanted == told);
        counts.entry(wanted).or_default().0 += 1;
        counts.entry(told).or_default().1 += 1;
    }
    let sum = |of: fn((usize, usize)) -> (usize, usize)| -> f64 {
        counts.values().map(|both| of(*both)).map(|(one, two)| count(one) * count(two)).sum()
    };
    let square = count(all) * count(all);
    let spread = (square - sum(|(one, _)| (one, one))) * (square - sum(|(_, two)| (two, two)));
    (spread > 0.0).then(|| (count(right) * count(all) - sum(|both| both)) / spread.sqrt())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn matthews_correlation_over_classes() {
        let check = |pairs: &str, expected: Option<f64>| {
            let pairs = pairs.split(' ').map(|pair| (pair.chars().next(), pair.chars().nth(1)));
            let told = matthews(pairs);
            let same = told.zip(expected).is_none_or(|(one, two)| (one - two).abs() < 1e-6);
            assert!(same && told.is_some() == expected.is_some(), "{told:?}");
        };
        check("aa bb cc", Some(1.0));
        check("ab ba", Some(-1.0));
        check("aa aa", None);
        // Two classes: (TP·TN − FP·FN) ÷ √… with 3, 2, 1, 1.
        check("aa aa aa bb bb ba ab", Some(5.0 / 12.0));
        // Three classes, counted with scikit-learn's formula by hand.
        check("aa ab bb cc ca", Some(7.0 / 16.0));
    }
}
