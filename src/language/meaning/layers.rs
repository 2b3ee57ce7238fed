//! What the network is made of, and how it is read from the file.

use super::file::fractions;
use super::product::Matrix;

/// Keeps a division from failing.
pub(super) const TINY: f32 = 1e-12;

/// A matrix and what is added to its products.
pub(super) struct Dense {
    pub(super) matrix: Matrix,
    pub(super) bias: Vec<f32>,
}

/// Brings numbers to mean 0 and variance 1, then to a learnt measure.
pub(super) struct Even {
    scale: Vec<f32>,
    shift: Vec<f32>,
}

impl Even {
    pub(super) fn apply(&self, rows: &mut [f32]) {
        let length = count(self.scale.len());
        for row in rows.chunks_exact_mut(self.scale.len()) {
            let mean = sum(row, |value| value) / length;
            row.iter_mut().for_each(|value| *value -= mean);
            let variance = sum(row, |value| value * value) / length;
            let factor = (variance + TINY).sqrt().recip();
            for ((value, scale), shift) in row.iter_mut().zip(&self.scale).zip(&self.shift) {
                *value = *value * factor * scale + shift;
            }
        }
    }
}

/// Reads the weights in the order in which the converter wrote them.
pub(super) struct Weights<'a>(&'a [u8]);

impl<'a> Weights<'a> {
    pub(super) const fn new(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }

    /// Whether nothing is left.
    pub(super) const fn done(&self) -> bool {
        self.0.is_empty()
    }

    fn vector(&mut self, length: usize) -> Option<Vec<f32>> {
        let (mine, rest) = self.0.split_at_checked(4 * length)?;
        self.0 = rest;
        let values = fractions(mine);
        values.iter().all(|value| value.is_finite()).then_some(values)
    }

    pub(super) fn matrix(&mut self, inputs: usize, outputs: usize) -> Option<Matrix> {
        let step = self.vector(1)?[0];
        let (mine, rest) = self.0.split_at_checked(inputs * outputs)?;
        self.0 = rest;
        Some(Matrix::new(step, mine, inputs))
    }

    pub(super) fn dense(&mut self, inputs: usize, outputs: usize) -> Option<Dense> {
        Some(Dense { matrix: self.matrix(inputs, outputs)?, bias: self.vector(outputs)? })
    }

    pub(super) fn even(&mut self, length: usize) -> Option<Even> {
        Some(Even { scale: self.vector(length)?, shift: self.vector(length)? })
    }
}

/// The sum of what is told of each value, many at a time: one after the other they would wait for each other.
pub(super) fn sum(values: &[f32], of: impl Fn(f32) -> f32) -> f32 {
    let mut lanes = [0.0_f32; 16];
    let (chunks, rest) = values.as_chunks::<16>();
    for chunk in chunks {
        lanes.iter_mut().zip(chunk).for_each(|(lane, value)| *lane += of(*value));
    }
    lanes.iter().sum::<f32>() + rest.iter().map(|value| of(*value)).sum::<f32>()
}

#[expect(clippy::cast_precision_loss, reason = "at most a few thousand")]
pub(super) const fn count(number: usize) -> f32 {
    number as f32
}
