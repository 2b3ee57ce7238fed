//! The network: each piece's vector goes through three branches, which see two, three and five neighbouring pieces in two steps each;
//! vector and branches are evened out and summed over the text; a few dense layers make the sentence's vector of the sum.
//!
//! Several texts go through at once, so that the weights are read once for all of them.

use fearless_simd::Level;

use super::batch::Batch;
use super::file::{File, NoEncoder, Section};
use super::layers::{Dense, Even, TINY, Weights, count, sum};
use super::product::{Matrix, whole};
use super::rows::Grids;

/// Numbers in a piece's vector and in a sentence's.
pub(super) const WIDTH: usize = 512;
/// Numbers in a branch.
const BRANCH: usize = 256;
const HIDDEN: usize = 320;
/// Pieces seen at once by each branch, and how many of them stand before.
const ORDERS: [(usize, usize); 3] = [(2, 0), (3, 1), (5, 2)];
const BRANCHES: usize = ORDERS.len() * BRANCH;
const FEATURES: usize = WIDTH + BRANCHES;

pub(super) struct Network {
    level: Level,
    /// From a piece's vector to what each branch starts from.
    project: [Dense; ORDERS.len()],
    even: Even,
    /// Each branch's two steps.
    branches: [[Dense; 2]; ORDERS.len()],
    even_all: Even,
    sum: Dense,
    /// Two inputs, two hidden layers, two ways to the output; see [`Network::top`].
    top: [Matrix; 6],
}

impl Network {
    pub(super) fn new(file: &File) -> Result<Self, NoEncoder> {
        Self::read(&mut Weights::new(file.section(Section::Network)))
            .ok_or(NoEncoder::Malformed("weights"))
    }

    fn read(weights: &mut Weights<'_>) -> Option<Self> {
        let mut project = || weights.dense(WIDTH, BRANCH);
        let project = [project()?, project()?, project()?];
        let even = weights.even(BRANCHES)?;
        let mut branch = |order| {
            let mut step = || weights.dense(order * BRANCH, BRANCH);
            Some([step()?, step()?])
        };
        let branches = [branch(ORDERS[0].0)?, branch(ORDERS[1].0)?, branch(ORDERS[2].0)?];
        let even_all = weights.even(FEATURES)?;
        let sum = weights.dense(FEATURES, WIDTH)?;
        let mut layer = |inputs, outputs| weights.matrix(inputs, outputs);
        let top = [
            layer(WIDTH, HIDDEN)?,
            layer(HIDDEN, HIDDEN)?,
            layer(WIDTH, HIDDEN)?,
            layer(HIDDEN, WIDTH)?,
            layer(HIDDEN, WIDTH)?,
            layer(WIDTH, WIDTH)?,
        ];
        let level = Level::new();
        weights.done().then_some(Self { level, project, even, branches, even_all, sum, top })
    }

    /// The vectors of texts, given as their pieces.
    pub(super) fn run(&self, file: &File, grids: &Grids, texts: &[Vec<u32>]) -> Vec<[f32; WIDTH]> {
        let batch = Batch::new(file, grids, texts);
        let mut features = vec![0.0; batch.pieces.len() * FEATURES];
        for (vector, features) in batch.vectors().zip(features.chunks_exact_mut(FEATURES)) {
            vector.zip(features).for_each(|(value, out)| *out = value);
        }
        let projected = self.projected(&batch);
        for (branch, (_, before)) in ORDERS.into_iter().enumerate() {
            let mut values = Vec::with_capacity(batch.pieces.len() * BRANCH);
            for piece in &batch.pieces {
                values
                    .extend_from_slice(&projected[piece * BRANCHES + branch * BRANCH..][..BRANCH]);
            }
            for step in &self.branches[branch] {
                self.look(&batch, step, before, &mut values);
            }
            let from = WIDTH + branch * BRANCH;
            let out = features.chunks_exact_mut(FEATURES);
            for (values, out) in values.chunks_exact(BRANCH).zip(out) {
                out[from..from + BRANCH].copy_from_slice(values);
            }
        }
        self.even_all.apply(&mut features);
        let mut rest = features.as_slice();
        texts
            .iter()
            .map(|text| {
                let (mine, others) = rest.split_at(text.len() * FEATURES);
                rest = others;
                self.top(&self.sum(mine, text.len()))
            })
            .collect()
    }

    /// The different pieces' vectors as the branches take them, side by side.
    fn projected(&self, batch: &Batch) -> Vec<f32> {
        let starts: Vec<usize> = (0..batch.grids.len()).map(|row| row * WIDTH).collect();
        let mut out = vec![0.0; starts.len() * BRANCHES];
        for (branch, Dense { matrix, bias }) in self.project.iter().enumerate() {
            let products = matrix.product(self.level, &batch.whole, &starts);
            let rows = out.chunks_exact_mut(BRANCHES).zip(products.chunks_exact(BRANCH));
            for ((out, products), grid) in rows.zip(&batch.grids) {
                let (step, shift) = (grid.step * matrix.step, grid.shift * matrix.step);
                let out = out[branch * BRANCH..].iter_mut().zip(products);
                for (((out, product), sum), bias) in out.zip(&matrix.sums).zip(bias) {
                    *out = product * step + sum * shift + bias;
                }
            }
        }
        self.even.apply(&mut out);
        out
    }

    /// Adds to each piece's values what the step sees in them and their neighbours'.
    fn look(&self, batch: &Batch, step: &Dense, before: usize, values: &mut [f32]) {
        // Rows of zeros lie around each text, so what a piece sees is a stretch of neighbouring rows.
        let mut rows = vec![0; batch.rows * BRANCH];
        let mut units = Vec::with_capacity(batch.pieces.len());
        let mut rest = &*values;
        for text in &batch.texts {
            let (mine, others) = rest.split_at(text.length * BRANCH);
            rest = others;
            let unit = whole(mine, rows[text.row * BRANCH..].iter_mut());
            units.extend(std::iter::repeat_n(unit * step.matrix.step, text.length));
        }
        let starts: Vec<usize> = batch.places().map(|row| (row - before) * BRANCH).collect();
        let seen = step.matrix.product(self.level, &rows, &starts);
        let both = seen.chunks_exact(BRANCH).zip(values.chunks_exact_mut(BRANCH));
        for ((seen, values), unit) in both.zip(units) {
            for ((value, seen), bias) in values.iter_mut().zip(seen).zip(&step.bias) {
                *value += (seen * unit + bias).max(0.0);
            }
        }
    }

    /// One vector of a text's features: their sum, divided by the square root of their number.
    fn sum(&self, features: &[f32], pieces: usize) -> Vec<f32> {
        let mut sum = vec![0.0; FEATURES];
        for features in features.chunks_exact(FEATURES) {
            sum.iter_mut().zip(features).for_each(|(sum, value)| *sum += value);
        }
        let root = count(pieces).sqrt();
        let mut out = self.single(&self.sum.matrix, &sum);
        for (value, bias) in out.iter_mut().zip(&self.sum.bias) {
            *value = *value / root + bias * root;
        }
        out
    }

    fn top(&self, input: &[f32]) -> [f32; WIDTH] {
        let [first, across, beside, second, short, long] = &self.top;
        let one = positive(self.single(first, input));
        let two = positive(both(self.single(beside, input), &self.single(across, &one)));
        let three = positive(self.single(second, &two));
        let end = both(self.single(short, &two), &self.single(long, &three));
        let mut vector = [0.0; WIDTH];
        vector.iter_mut().zip(end).for_each(|(out, value)| *out = value.tanh());
        let length = sum(&vector, |value| value * value).max(TINY).sqrt();
        vector.map(|value| value / length)
    }

    fn single(&self, matrix: &Matrix, input: &[f32]) -> Vec<f32> {
        let mut rounded = vec![0; input.len()];
        let unit = whole(input, rounded.iter_mut());
        let mut out = matrix.product(self.level, &rounded, &[0]);
        out.iter_mut().for_each(|value| *value *= unit * matrix.step);
        out
    }
}

fn positive(mut values: Vec<f32>) -> Vec<f32> {
    values.iter_mut().for_each(|value| *value = value.max(0.0));
    values
}

fn both(mut values: Vec<f32>, others: &[f32]) -> Vec<f32> {
    values.iter_mut().zip(others).for_each(|(value, other)| *value += other);
    values
}
