//! Whether a confidence says what it means: of the lines that are told with 0.8, four in five are
//! right.

use serde::Serialize;

use super::table::{Table, percent};
use super::{count, share};

/// Ranges of confidence that are looked at apart.
const BINS: u32 = 10;

/// Sure, as the contract has it.
pub(super) const SURE: f64 = 0.8;

/// How far confidence and truth lie apart.
#[derive(Debug, Serialize)]
pub(super) struct Calibration {
    /// The expected calibration error: the mean distance of confidence and share of right ones,
    /// weighted by lines. 0 is best.
    pub(super) error: Option<f64>,
    /// Each range that has lines.
    bins: Vec<Bin>,
}

#[derive(Debug, Serialize)]
struct Bin {
    from: f64,
    to: f64,
    lines: usize,
    /// The mean confidence.
    confidence: f64,
    /// The share of lines that are right.
    right: f64,
}

impl Calibration {
    /// Looks at confidences, each with whether it was right.
    pub(super) fn of(told: &[(f64, bool)]) -> Self {
        let mut bins = Vec::new();
        for at in 0..BINS {
            let (from, to) = (f64::from(at) / f64::from(BINS), f64::from(at + 1) / f64::from(BINS));
            let last = at + 1 == BINS;
            let within = |confidence: f64| confidence >= from && (confidence < to || last);
            let own: Vec<&(f64, bool)> = told.iter().filter(|(told, _)| within(*told)).collect();
            let right = own.iter().filter(|(_, right)| *right).count();
            let Some(right) = share(right, own.len()) else { continue };
            let sum: f64 = own.iter().map(|(confidence, _)| confidence).sum();
            let confidence = sum / count(own.len());
            bins.push(Bin { from, to, lines: own.len(), confidence, right });
        }
        let apart = |bin: &Bin| count(bin.lines) * (bin.confidence - bin.right).abs();
        let all: f64 = bins.iter().map(apart).sum();
        Self { error: (!told.is_empty()).then(|| all / count(told.len())), bins }
    }

    /// The ranges as a table.
    pub(super) fn table(&self) -> String {
        let mut table = Table::new(&["lines", "confidence", "right"]);
        for bin in &self.bins {
            let cells =
                [bin.lines.to_string(), percent(Some(bin.confidence)), percent(Some(bin.right))];
            table.row(&format!("{:.1}–{:.1}", bin.from, bin.to), cells);
        }
        table.text()
    }
}

/// The area under the ROC curve: how likely one that holds is told with more confidence than one that
/// does not. None where all hold, or none does.
pub(super) fn auroc(told: &[(f64, bool)]) -> Option<f64> {
    let mut told = told.to_vec();
    told.sort_by(|(one, _), (two, _)| one.total_cmp(two));
    let (mut below, mut won) = (0, 0.0);
    for alike in told.chunk_by(|(one, _), (two, _)| one.total_cmp(two).is_eq()) {
        let hold = alike.iter().filter(|(_, holds)| *holds).count();
        let others = alike.len() - hold;
        won += count(hold) * (count(below) + count(others) / 2.0);
        below += others;
    }
    let hold = told.len() - below;
    (below > 0 && hold > 0).then(|| won / count(below) / count(hold))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_error_is_the_mean_distance() {
        let check = |told: &[(f64, bool)], expected: Option<f64>| {
            let error = Calibration::of(told).error;
            let same = error.zip(expected).is_none_or(|(one, two)| (one - two).abs() < 1e-9);
            assert!(same && error.is_some() == expected.is_some(), "{error:?} {told:?}");
        };
        check(&[], None);
        check(&[(1.0, true), (0.0, false)], Some(0.0));
        check(&[(1.0, false), (0.0, true)], Some(1.0));
        // Three in four right at 0.75; one at 0.25 that is wrong.
        check(&[(0.75, true), (0.75, true), (0.75, true), (0.75, false)], Some(0.0));
        check(
            &[(0.75, true), (0.75, true), (0.75, true), (0.75, false), (0.25, false)],
            Some(0.05),
        );
    }

    #[test]
    fn every_confidence_has_its_range() {
        let told: Vec<(f64, bool)> = (0..=100).map(|at| (f64::from(at) / 100.0, true)).collect();
        let lines: Vec<usize> = Calibration::of(&told).bins.iter().map(|bin| bin.lines).collect();
        assert_eq!(lines.iter().sum::<usize>(), 101);
        assert_eq!(lines.len(), 10);
        assert_eq!(Calibration::of(&[(0.95, true)]).table().lines().count(), 2);
    }

    #[test]
    fn the_area_is_that_of_pairs_in_order() {
        let check = |told: &[(f64, bool)], expected: Option<f64>| {
            assert_eq!(auroc(told), expected, "{told:?}");
        };
        check(&[(0.9, true), (0.1, false)], Some(1.0));
        check(&[(0.1, true), (0.9, false)], Some(0.0));
        check(&[(0.5, true), (0.5, false)], Some(0.5));
        check(&[(0.9, true), (0.4, true), (0.6, false), (0.1, false)], Some(0.75));
        check(&[(0.9, true)], None);
    }
}
