//! What tells one answer from the others: directions in which all ways of asking are alike count little, those in which
//! the answers differ count much.
//!
//! A softmax regression of the answer on the vectors of its ways of asking. Its steps are Newton's with one bound for the
//! curvature everywhere (Böhning 1992), so one matrix is inverted for all of them, and Nesterov's momentum.

use std::hash::{Hash, Hasher};
use std::sync::Arc;
use std::thread;

use ndarray::{Array2, ArrayView2, Axis, concatenate};
use rustc_hash::FxHasher;

use super::index::Index;
use super::lines::Lines;
use crate::language::meaning::Vector;

const WIDTH: usize = Vector::WIDTH;
/// How strongly the fit is held back: what a shop of few lines cannot tell is not guessed at.
const RESTRAINT: f32 = 0.1;
/// After so many steps the order of the answers hardly changes any more.
const STEPS: usize = 40;
/// Lines times answers times steps: about a second of a core. Larger shops take fewer steps, the largest none.
const WORK: usize = 30_000_000;
/// Lines are gone through in so many parts at once, on whatever machine, so that sums come out the same.
const PARTS: usize = 4;
/// Where answers have fewer ways of asking in the middle, a title each, nothing is told from them.
const LINES: usize = 2;
/// Lines of a part that are gone through together.
const TOGETHER: usize = 512;

/// What speaks for each answer: nothing where nobody asks for it. Empty where nothing can be told.
#[derive(Debug, Default)]
pub(super) struct Contrast {
    pub(super) weights: Box<[Vector]>,
    /// A hash of what it was made from.
    pub(super) source: u64,
}

impl Contrast {
    /// From the vectors of all ways of asking; `before` where they are the same.
    pub(super) fn of(lines: &Lines, index: &Index, before: Option<&Arc<Self>>) -> Arc<Self> {
        let mut hasher = FxHasher::default();
        let each = || lines.asked().map(|(line, own)| (own.answer(), index.meaning(line)));
        each().for_each(|(answer, (_, hashes))| (answer, hashes).hash(&mut hasher));
        let source = hasher.finish();
        if let Some(before) = before.filter(|before| before.source == source) {
            return Arc::clone(before);
        }
        let vectors = each().flat_map(|(answer, (vectors, _))| {
            vectors.iter().map(move |bytes| (answer as usize, bytes))
        });
        Arc::new(Self { source, weights: weights(vectors) })
    }

    /// How much more speaks for an answer than for others.
    pub(super) fn apart(&self, answer: u32, query: &Vector) -> f32 {
        self.weights.get(answer as usize).map_or(0.0, |weights| weights.product(query))
    }
}

/// For each answer what speaks for it, from the vectors of its ways of asking.
fn weights<'a>(
    vectors: impl Iterator<Item = (usize, &'a [u8; Vector::BYTES])> + Clone,
) -> Box<[Vector]> {
    let mut answers: Vec<usize> = vectors.clone().map(|(answer, _)| answer).collect();
    let count = answers.len();
    answers.dedup();
    answers.sort_unstable();
    answers.dedup();
    let steps = (WORK / (count * answers.len()).max(1)).min(STEPS);
    if steps == 0 || answers.len() < 2 || count < LINES * answers.len() {
        return Box::default();
    }
    let mut numbers = Vec::with_capacity(count * WIDTH);
    let mut own = Vec::with_capacity(count);
    for (answer, bytes) in vectors {
        numbers.extend(Vector::read(bytes).values());
        own.push(answers.binary_search(&answer).unwrap_or(0));
    }
    let Ok(numbers) = Array2::from_shape_vec((count, WIDTH), numbers) else {
        return Box::default();
    };
    let fitted = fitted(numbers.view(), &own, answers.len(), steps);
    let nothing = Vector::from(&[0.0; WIDTH]);
    let mut weights = vec![nothing; answers.last().map_or(0, |last| last + 1)];
    for (answer, column) in answers.into_iter().zip(fitted.columns()) {
        let mut values = [0.0; WIDTH];
        values.iter_mut().zip(column).for_each(|(value, own)| *value = *own);
        weights[answer] = Vector::from(&values);
    }
    weights.into()
}

/// For each answer (a column) what each number of a vector tells for it. `own` is the answer of each line.
fn fitted(lines: ArrayView2<'_, f32>, own: &[usize], answers: usize, steps: usize) -> Array2<f32> {
    let mut curvature = lines.t().dot(&lines) * 0.5;
    curvature.diag_mut().iter_mut().for_each(|own| *own += RESTRAINT);
    let step = inverse(curvature.view());
    let part = lines.nrows().div_ceil(PARTS).max(1);
    let mut weights = Array2::<f32>::zeros((WIDTH, answers));
    let (mut ahead, mut pace) = (weights.clone(), 1.0_f32);
    for _ in 0..steps {
        let mut slope = &ahead * RESTRAINT;
        let now = ahead.view();
        let parts: Vec<Array2<f32>> = thread::scope(|scope| {
            let parts = lines.axis_chunks_iter(Axis(0), part).zip(own.chunks(part));
            let threads: Vec<_> =
                parts.map(|(lines, own)| scope.spawn(move || slope_of(lines, own, now))).collect();
            threads.into_iter().filter_map(|thread| thread.join().ok()).collect()
        });
        parts.iter().for_each(|part| slope += part);
        let next = &ahead - &step.dot(&slope);
        let faster = f32::midpoint(1.0, (1.0 + 4.0 * pace * pace).sqrt());
        ahead = &next + &((&next - &weights) * ((pace - 1.0) / faster));
        (weights, pace) = (next, faster);
    }
    weights
}

/// What the lines of a part say against the weights.
fn slope_of(
    lines: ArrayView2<'_, f32>,
    own: &[usize],
    weights: ArrayView2<'_, f32>,
) -> Array2<f32> {
    let mut slope = Array2::zeros(weights.raw_dim());
    for (lines, own) in lines.axis_chunks_iter(Axis(0), TOGETHER).zip(own.chunks(TOGETHER)) {
        let mut likely = lines.dot(&weights);
        for (mut row, own) in likely.rows_mut().into_iter().zip(own) {
            let most = row.fold(f32::MIN, |most, value| most.max(*value));
            row.mapv_inplace(|value| (value - most).exp());
            let all = row.sum();
            row /= all;
            row[*own] -= 1.0;
        }
        slope += &lines.t().dot(&likely);
    }
    slope
}

/// The inverse of a symmetric matrix that the restraint keeps above nothing, quarter by quarter (by Schur's complement):
/// products of matrices do all the work.
fn inverse(matrix: ArrayView2<'_, f32>) -> Array2<f32> {
    let size = matrix.nrows();
    if size < 2 {
        return matrix.mapv(|value| value.max(f32::EPSILON).recip());
    }
    let half = size / 2;
    let (upper, lower) = matrix.split_at(Axis(0), half);
    let (first, side) = upper.split_at(Axis(1), half);
    let last = lower.split_at(Axis(1), half).1;
    let first = inverse(first);
    let along = first.dot(&side);
    let last = inverse((&last - &side.t().dot(&along)).view());
    let aside = along.dot(&last) * -1.0;
    let first = first - aside.dot(&along.t());
    let upper = concatenate![Axis(1), first, aside];
    let lower = concatenate![Axis(1), aside.t(), last];
    concatenate![Axis(0), upper, lower]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vector(of: impl Fn(usize) -> f32) -> Vector {
        Vector::from(&std::array::from_fn(of))
    }

    fn contrast(lines: &[(usize, Vector)]) -> Contrast {
        let stored: Vec<_> = lines.iter().map(|(answer, own)| (*answer, own.bytes())).collect();
        let weights = weights(stored.iter().map(|(answer, bytes)| (*answer, bytes)));
        Contrast { weights, source: 0 }
    }

    #[test]
    fn what_all_lines_share_counts_less_than_what_one_answer_has() {
        // All share the first number; the answers 3 and 5 differ in the others.
        let lines: Vec<_> = (0..80)
            .map(|line| {
                let own = line % 2;
                (3 + 2 * own, vector(|at| f32::from(u8::from(at == 0 || at == 1 + own))))
            })
            .collect();
        let contrast = contrast(&lines);
        let query = vector(|at| f32::from(u8::from(at == 0 || at == 1)));
        assert!(contrast.apart(3, &query) > 1.0, "{}", contrast.apart(3, &query));
        assert!((contrast.apart(3, &query) + contrast.apart(5, &query)).abs() < 0.05);
        let shared = vector(|at| f32::from(u8::from(at == 0)));
        assert!(contrast.apart(3, &shared).abs() < 0.05, "{}", contrast.apart(3, &shared));
        assert!(contrast.apart(4, &query).abs() < f32::EPSILON, "nobody asks for it");
    }

    #[test]
    fn an_answer_that_is_asked_for_in_two_ways_is_found_by_each() {
        // No single direction tells answer 0 from the others: its lines lie on both sides of them.
        let lines: Vec<_> = (0..60)
            .map(|line| {
                (usize::from(line % 3 != 0), vector(|at| f32::from(u8::from(at == line % 3))))
            })
            .collect();
        let contrast = contrast(&lines);
        for (at, answer) in [(0, 0), (1, 1), (2, 1)] {
            let query = vector(|own| f32::from(u8::from(own == at)));
            let other = 1 - answer;
            assert!(contrast.apart(answer, &query) > contrast.apart(other, &query), "{at}");
        }
    }

    #[test]
    fn an_inverse_undoes_its_matrix() {
        let number = |row: usize, column: usize| {
            f32::from(u8::try_from(row * 7 % (column + 3)).unwrap_or(0))
        };
        let some = Array2::from_shape_fn((9, 9), |(row, column)| number(row, column));
        let matrix = some.t().dot(&some) + Array2::<f32>::eye(9);
        let one = matrix.dot(&inverse(matrix.view()));
        let off = (one - Array2::<f32>::eye(9)).fold(0.0_f32, |most, value| most.max(value.abs()));
        assert!(off < 1e-3, "{off}");
    }

    #[test]
    fn nothing_known_tells_nothing() {
        let query = vector(|at| f32::from(u8::from(at == 3)));
        assert!(contrast(&[]).apart(0, &query).abs() < f32::EPSILON);
        assert!(contrast(&[(0, query.clone())]).apart(0, &query).abs() < f32::EPSILON);
        let other = vector(|at| f32::from(u8::from(at == 5)));
        let one_each = contrast(&[(0, query.clone()), (1, other)]);
        assert!(one_each.apart(0, &query).abs() < f32::EPSILON);
    }
}
