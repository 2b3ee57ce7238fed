//! Products of rows of numbers with a matrix, which are nearly all of an encoder's work.
//!
//! Weights have 8 bits and inputs 14, so a product is a sum of whole numbers, exact in 32 bits. The widest vectors that the processor
//! has are chosen while the service runs; without any of them the same lines work on 128 bits.

use fearless_simd::{Level, Simd, SimdBase, SimdIntWiden, SimdWiden, dispatch};

/// The largest magnitude of an input: times 127 times 1,280 inputs it still is less than 2^31.
pub(super) const LARGEST: f32 = 8_191.0;

/// Inputs are multiplied with the weights in tiles of so many rows by so many outputs: as many sums as fit into registers.
const ROWS: usize = 4;
const OUTPUTS: usize = 2;

/// The weights of a layer; those of one output are neighbours.
pub(super) struct Matrix {
    weights: Vec<i8>,
    inputs: usize,
    /// What a weight's whole number is multiplied with.
    pub(super) step: f32,
    /// The sum of each output's weights.
    pub(super) sums: Vec<f32>,
}

impl Matrix {
    /// Inputs come in vectors of up to 64 numbers, outputs in pairs.
    pub(super) fn new(step: f32, weights: &[u8], inputs: usize) -> Self {
        debug_assert_eq!((inputs % 64, weights.len() % (inputs * OUTPUTS)), (0, 0));
        let weights: Vec<i8> = weights.iter().map(|byte| byte.cast_signed()).collect();
        let sum = |row: &[i8]| row.iter().map(|weight| f32::from(*weight)).sum();
        let sums = weights.chunks_exact(inputs).map(sum).collect();
        Self { weights, inputs, step, sums }
    }

    pub(super) fn outputs(&self) -> usize {
        self.sums.len()
    }

    /// For each start the products of the inputs from there on with each output's weights, without the step.
    pub(super) fn product(&self, level: Level, inputs: &[i16], starts: &[usize]) -> Vec<f32> {
        let mut out = vec![0.0; starts.len() * self.outputs()];
        dispatch!(level, simd => tiles(simd, self, inputs, starts, &mut out));
        out
    }
}

#[inline(always)]
#[expect(clippy::inline_always, reason = "what `dispatch` calls must be compiled for its vectors")]
fn tiles<S: Simd>(simd: S, matrix: &Matrix, inputs: &[i16], starts: &[usize], out: &mut [f32]) {
    let outputs = matrix.outputs();
    for (column, pair) in matrix.weights.chunks_exact(OUTPUTS * matrix.inputs).enumerate() {
        let (one, other) = pair.split_at(matrix.inputs);
        for (tile, starts) in starts.chunks(ROWS).enumerate() {
            // A tile that is not full repeats its last row.
            let rows = std::array::from_fn(|row| {
                let start = starts[row.min(starts.len() - 1)];
                &inputs[start..start + matrix.inputs]
            });
            let sums = sums(simd, rows, [one, other]);
            for (row, sums) in sums.iter().take(starts.len()).enumerate() {
                let place = (tile * ROWS + row) * outputs + column * OUTPUTS;
                out[place..place + OUTPUTS].copy_from_slice(sums);
            }
        }
    }
}

#[inline(always)]
#[expect(clippy::inline_always, reason = "what `dispatch` calls must be compiled for its vectors")]
#[expect(clippy::cast_precision_loss, reason = "24 of 31 bits are far more than the inputs have")]
fn sums<S: Simd>(
    simd: S,
    rows: [&[i16]; ROWS],
    weights: [&[i8]; OUTPUTS],
) -> [[f32; OUTPUTS]; ROWS] {
    let half = <S::i16s as SimdBase<S>>::LEN;
    let length = rows[0].len();
    let mut sums = [[S::i32s::splat(simd, 0); OUTPUTS]; ROWS];
    let mut from = 0;
    while from + 2 * half <= length {
        let (middle, to) = (from + half, from + 2 * half);
        let weights = weights.map(|all| S::i8s::from_slice(simd, &all[from..to]).widen());
        for (row, sums) in rows.iter().zip(&mut sums) {
            let low = S::i16s::from_slice(simd, &row[from..middle]);
            let high = S::i16s::from_slice(simd, &row[middle..to]);
            for (weights, sum) in weights.iter().zip(sums) {
                *sum = *sum
                    + low.pairwise_dot_product(weights.0)
                    + high.pairwise_dot_product(weights.1);
            }
        }
        from = to;
    }
    sums.map(|row| row.map(|sum| sum.reduce_sum() as f32))
}

/// Rounds the values to whole numbers of at most [`LARGEST`]; tells what one is multiplied with to give the value again.
pub(super) fn whole<'a>(values: &[f32], out: impl Iterator<Item = &'a mut i16>) -> f32 {
    let largest = values.iter().fold(0.0_f32, |largest, value| largest.max(value.abs()));
    if largest == 0.0 || !largest.is_finite() {
        out.for_each(|out| *out = 0);
        return 0.0;
    }
    let factor = LARGEST / largest;
    for (value, out) in values.iter().zip(out) {
        // Added to 1.5 * 2^23, a number's last bits are its whole part: rounding that every processor does many at a time.
        let [low, high, ..] = (value * factor + 12_582_912.0).to_bits().to_le_bytes();
        *out = i16::from_le_bytes([low, high]);
    }
    largest / LARGEST
}
