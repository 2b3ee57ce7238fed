//! What tells one answer from the others: directions in which all lines of a shop are alike count little, those in which
//! its answers differ count much.
//!
//! A query is fitted to the answers by least squares (ridge regression on whether a line belongs to an answer), which needs one
//! matrix for all of them: the products of the lines' numbers with each other, decomposed once by Cholesky.

use crate::language::meaning::Vector;

const WIDTH: usize = Vector::WIDTH;
/// How strongly the fit is held back: what a shop of few lines cannot tell is not guessed at.
const RESTRAINT: f32 = 3.0;
/// So many lines are enough to see how lines differ; of more, evenly spread ones are taken.
const SAMPLE: usize = 16_384;
/// Sums are made in so many parts, which the processor adds at once.
const LANES: usize = 8;

/// The decomposed products: a lower triangle, row by row.
pub(super) struct Contrast {
    rows: Vec<[f32; WIDTH]>,
}

impl Contrast {
    /// From the stored vectors of all lines.
    pub(super) fn of<'a>(vectors: impl Iterator<Item = &'a [u8; Vector::BYTES]> + Clone) -> Self {
        Self::of_sample(vectors, SAMPLE)
    }

    /// From evenly spread ones of them, at most so many, each of which stands for those around it.
    fn of_sample<'a>(
        vectors: impl Iterator<Item = &'a [u8; Vector::BYTES]> + Clone,
        sample: usize,
    ) -> Self {
        let step = vectors.clone().count().div_ceil(sample).max(1);
        let mut rows = vec![[0.0; WIDTH]; WIDTH];
        for bytes in vectors.step_by(step) {
            let values = Vector::read(bytes).values();
            for (at, (row, value)) in rows.iter_mut().zip(values).enumerate() {
                add(&mut row[..=at], value, &values[..=at]);
            }
        }
        #[expect(clippy::cast_precision_loss, reason = "a step is a small number")]
        let share = step as f32;
        for (at, row) in rows.iter_mut().enumerate() {
            row[..=at].iter_mut().for_each(|value| *value *= share);
            row[at] += RESTRAINT;
        }
        decompose(&mut rows);
        Self { rows }
    }

    /// A query as it is to be compared with the sum of an answer's vectors.
    pub(super) fn fit(&self, query: &[f32; WIDTH]) -> [f32; WIDTH] {
        let mut fitted = *query;
        for (at, row) in self.rows.iter().enumerate() {
            fitted[at] = (fitted[at] - dot(&row[..at], &fitted[..at])) / row[at];
        }
        for (at, row) in self.rows.iter().enumerate().rev() {
            fitted[at] /= row[at];
            let (before, own) = fitted.split_at_mut(at);
            add(before, -own[0], &row[..at]);
        }
        fitted
    }
}

/// Cholesky's decomposition, in place; what stands above the diagonal is left as it is.
fn decompose(rows: &mut [[f32; WIDTH]]) {
    for at in 0..rows.len() {
        let (above, rest) = rows.split_at_mut(at);
        let Some(row) = rest.first_mut() else { return };
        for (column, upper) in above.iter().enumerate() {
            row[column] = (row[column] - dot(&row[..column], &upper[..column])) / upper[column];
        }
        // The restraint keeps it above nothing, but for rounding.
        row[at] = (row[at] - dot(&row[..at], &row[..at])).max(f32::EPSILON).sqrt();
    }
}

fn add(to: &mut [f32], factor: f32, values: &[f32]) {
    to.iter_mut().zip(values).for_each(|(sum, value)| *sum += factor * value);
}

fn dot(one: &[f32], two: &[f32]) -> f32 {
    let (ones, rest) = one.as_chunks::<LANES>();
    let (twos, other) = two.as_chunks::<LANES>();
    let mut sums = [0.0; LANES];
    for (one, two) in ones.iter().zip(twos) {
        for (sum, (one, two)) in sums.iter_mut().zip(one.iter().zip(two)) {
            *sum += one * two;
        }
    }
    let last: f32 = rest.iter().zip(other).map(|(one, two)| one * two).sum();
    sums.iter().sum::<f32>() + last
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vector(of: impl Fn(usize) -> f32) -> [u8; Vector::BYTES] {
        Vector::from(&std::array::from_fn(of)).bytes()
    }

    #[test]
    fn what_all_lines_share_counts_less_than_what_one_answer_has() {
        // All share the first number; the answers differ in the second and third.
        let own: [_; 80] = std::array::from_fn(|line| 1 + line % 2);
        let lines = own.map(|own| vector(|at| f32::from(u8::from(at == 0 || at == own))));
        let contrast = Contrast::of(lines.iter());
        let query = std::array::from_fn(|at| f32::from(u8::from(at == 0 || at == 1)));
        let fitted = contrast.fit(&query);
        assert!(fitted[1] > 1.5 * fitted[0].abs(), "{:?}", &fitted[..4]);
        assert!(fitted[2] < 0.0, "{:?}", &fitted[..4]);
    }

    #[test]
    fn a_fit_undoes_the_products() {
        let lines: Vec<_> = (0..40_u16)
            .map(|line| {
                vector(|at| {
                    f32::from(line * 31 % 17) - f32::from(u8::try_from(at % 23).unwrap_or(0))
                })
            })
            .collect();
        let contrast = Contrast::of(lines.iter());
        let query: [f32; WIDTH] =
            std::array::from_fn(|at| f32::from(u8::try_from(at % 7).unwrap_or(0)));
        let fitted = contrast.fit(&query);
        // (Σ v vᵀ + restraint) · fitted = query
        let mut back = fitted.map(|value| value * RESTRAINT);
        for line in &lines {
            let values = Vector::read(line).values();
            add(&mut back, dot(&values, &fitted), &values);
        }
        let off = back.iter().zip(&query).map(|(one, two)| (one - two).abs()).fold(0.0, f32::max);
        assert!(off < 1.0, "{off}");
    }

    #[test]
    fn a_sample_fits_as_all_lines_do() {
        let lines: Vec<_> = (0..60_usize)
            .map(|line| vector(|at| f32::from(u8::from(at == 0 || at == 1 + line % 3))))
            .collect();
        let query = std::array::from_fn(|at| f32::from(u8::from(at < 2)));
        let all = Contrast::of_sample(lines.iter(), 60).fit(&query);
        // Each fourth: as many of each kind as before, in proportion.
        let some = Contrast::of_sample(lines.iter(), 15).fit(&query);
        for at in 0..4 {
            assert!((all[at] - some[at]).abs() < 1e-3, "{:?} {:?}", &all[..4], &some[..4]);
        }
    }

    #[test]
    fn nothing_known_changes_no_proportion() {
        let query = std::array::from_fn(|at| f32::from(u8::from(at == 3)));
        let fitted = Contrast::of(std::iter::empty()).fit(&query);
        assert!(
            fitted.iter().zip(&query).all(|(own, other)| (own * RESTRAINT - other).abs() < 1e-6)
        );
    }
}
