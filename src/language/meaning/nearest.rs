//! Which of many stored vectors lie nearest to one: all of them are looked at in a sketch of one bit a number, the best thousand in full.
//!
//! The sign of each of 512 numbers is enough to find candidates: among the first thousand by signs are 99.7 % of the twenty nearest,
//! and always the nearest, in 26,000 lines of support messages. A line's sketch has 64 bytes, so a hundred thousand fit into a cache.

use fearless_simd::{Level, Simd, dispatch};

use super::network::WIDTH;
use super::product::whole;
use super::vector::{Vector, parts};

/// How many candidates are compared in full, at least.
const CANDIDATES: usize = 1_000;
/// Candidates for each line that is wanted, if many are.
const FOR_EACH: usize = 8;

type Sketch = [u64; WIDTH / 64];

/// Stored vectors, found by likeness. A line is the place of its vector.
pub struct Lines<B> {
    bytes: B,
    sketches: Vec<Sketch>,
    level: Level,
}

/// A line that was found.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Near {
    /// Which.
    pub line: usize,
    /// How alike it is: the cosine.
    pub likeness: f32,
}

impl<B: AsRef<[u8]>> Lines<B> {
    /// From the bytes of [`Vector::bytes`], one after the other; none if a part of one is left over.
    pub fn new(bytes: B) -> Option<Self> {
        let (vectors, rest) = bytes.as_ref().as_chunks();
        let sketches = rest.is_empty().then(|| vectors.iter().map(sketch).collect())?;
        Some(Self { bytes, sketches, level: Level::new() })
    }

    /// The nearest `many` lines of those that are allowed, the nearest first.
    pub fn nearest(
        &self,
        query: &[f32; WIDTH],
        many: usize,
        allowed: impl Fn(usize) -> bool,
    ) -> Vec<Near> {
        let mut rounded = [0; WIDTH];
        let unit = whole(query, rounded.iter_mut());
        let vectors = self.bytes.as_ref().as_chunks().0;
        let mut near: Vec<Near> = self
            .candidates(query, CANDIDATES.max(many.saturating_mul(FOR_EACH)), allowed)
            .into_iter()
            .filter_map(|line| {
                let (step, values) = parts(vectors.get(line)?);
                let product = dispatch!(self.level, simd => product(simd, &rounded, values));
                Some(Near { line, likeness: product * step * unit })
            })
            .collect();
        near.sort_by(|one, two| {
            two.likeness.total_cmp(&one.likeness).then(one.line.cmp(&two.line))
        });
        near.truncate(many);
        near
    }

    /// The lines whose signs differ least from the query's.
    fn candidates(
        &self,
        query: &[f32; WIDTH],
        most: usize,
        allowed: impl Fn(usize) -> bool,
    ) -> Vec<usize> {
        let query = sketch(&Vector::from(query).bytes());
        let mut distances = vec![0; self.sketches.len()];
        dispatch!(self.level, simd => differ(simd, &query, &self.sketches, &mut distances));
        let mut lines: [usize; WIDTH + 1] = [0; WIDTH + 1];
        for (line, distance) in distances.iter_mut().enumerate() {
            if allowed(line) {
                lines[usize::from(*distance)] += 1;
            } else {
                *distance = u16::MAX;
            }
        }
        // The greatest distance at which candidates lie, and how many of it there is room for.
        let (mut room, mut last) = (most, 0);
        while last < WIDTH && room > lines[last] {
            room -= lines[last];
            last += 1;
        }
        let mut candidates = Vec::with_capacity(most.min(self.sketches.len()));
        for (line, distance) in distances.iter().enumerate() {
            let distance = usize::from(*distance);
            if distance < last || distance == last && room > 0 {
                room -= usize::from(distance == last);
                candidates.push(line);
            }
        }
        candidates
    }
}

fn sketch(stored: &[u8; Vector::BYTES]) -> Sketch {
    let mut sketch = [0; WIDTH / 64];
    for (signs, values) in sketch.iter_mut().zip(parts(stored).1.as_chunks::<64>().0) {
        // A byte's highest bit is its sign.
        *signs = values.iter().fold(0, |signs, value| signs << 1 | u64::from(value >> 7));
    }
    sketch
}

#[inline(always)]
#[expect(clippy::inline_always, reason = "what `dispatch` calls must be compiled for its vectors")]
#[expect(clippy::cast_possible_truncation, reason = "512 bits at most differ")]
fn differ<S: Simd>(_: S, query: &Sketch, sketches: &[Sketch], distances: &mut [u16]) {
    for (sketch, distance) in sketches.iter().zip(distances) {
        let bits = sketch.iter().zip(query).map(|(one, two)| (one ^ two).count_ones());
        *distance = bits.sum::<u32>() as u16;
    }
}

#[inline(always)]
#[expect(clippy::inline_always, reason = "what `dispatch` calls must be compiled for its vectors")]
#[expect(clippy::cast_precision_loss, reason = "24 bits are more than the values have")]
fn product<S: Simd>(_: S, query: &[i16; WIDTH], values: &[u8; WIDTH]) -> f32 {
    let products = query.iter().zip(values);
    products.map(|(one, two)| i32::from(*one) * i32::from(two.cast_signed())).sum::<i32>() as f32
}
