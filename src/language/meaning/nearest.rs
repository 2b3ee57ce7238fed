//! Which of many stored vectors lie nearest to one: all of them are looked at in a sketch of one bit a number, the best thousand in full.
//!
//! The sign of each of 512 numbers is enough to find candidates: among the first thousand by signs are 99.7 % of the twenty nearest,
//! and always the nearest, in 26,000 lines of support messages. A line's sketch has 64 bytes, so a hundred thousand fit into a cache.

use std::ops::Range;

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
        bytes.as_ref().as_chunks::<{ Vector::BYTES }>().1.is_empty().then(|| Self::whole(bytes))
    }

    /// The same, but a part of one that is left over is left out.
    pub fn whole(bytes: B) -> Self {
        let sketches = bytes.as_ref().as_chunks().0.iter().map(sketch).collect();
        Self { bytes, sketches, level: Level::new() }
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.sketches.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.sketches.is_empty()
    }

    /// The stored vectors from one place to another.
    pub fn stored(&self, places: Range<usize>) -> &[[u8; Vector::BYTES]] {
        self.bytes.as_ref().as_chunks().0.get(places).unwrap_or_default()
    }

    /// The nearest `many` lines of those that are allowed, the nearest first.
    pub fn nearest(
        &self,
        query: &[f32; WIDTH],
        many: usize,
        allowed: impl Fn(usize) -> bool,
    ) -> Vec<Near> {
        nearest(&[self], query, many, |_, line| allowed(line).then_some(line))
    }

    fn distances(&self, query: &Sketch) -> Vec<u16> {
        let mut distances = vec![0; self.sketches.len()];
        dispatch!(self.level, simd => differ(simd, query, &self.sketches, &mut distances));
        distances
    }

    fn likeness(&self, query: &[i16; WIDTH], place: usize) -> f32 {
        let Some(stored) = self.stored(place..place + 1).first() else { return 0.0 };
        let (step, values) = parts(stored);
        step * dispatch!(self.level, simd => product(simd, query, values))
    }
}

/// A vector whose signs differ little: by how many, the line it stands for, in which of all and where.
type Candidate = (u16, usize, usize, usize);

/// The nearest `many` vectors of several groups, the nearest first. `line_of` tells for which line a vector of a
/// group stands; none where it is not allowed. What is found does not depend on how the lines are grouped.
pub fn nearest<B: AsRef<[u8]>>(
    all: &[&Lines<B>],
    query: &[f32; WIDTH],
    many: usize,
    line_of: impl Fn(usize, usize) -> Option<usize>,
) -> Vec<Near> {
    let mut rounded = [0; WIDTH];
    let unit = whole(query, rounded.iter_mut());
    let most = CANDIDATES.max(many.saturating_mul(FOR_EACH));
    let mut near: Vec<(Near, usize)> = candidates(all, query, most, line_of)
        .into_iter()
        .filter_map(|(_, line, group, place)| {
            let likeness = all.get(group)?.likeness(&rounded, place) * unit;
            Some((Near { line, likeness }, place))
        })
        .collect();
    near.sort_by(|(one, first), (two, second)| {
        let by_likeness = two.likeness.total_cmp(&one.likeness);
        by_likeness.then(one.line.cmp(&two.line)).then(first.cmp(second))
    });
    near.truncate(many);
    near.into_iter().map(|(near, _)| near).collect()
}

/// The vectors whose signs differ least from the query's.
fn candidates<B: AsRef<[u8]>>(
    all: &[&Lines<B>],
    query: &[f32; WIDTH],
    most: usize,
    line_of: impl Fn(usize, usize) -> Option<usize>,
) -> Vec<Candidate> {
    let query = sketch(&Vector::from(query).bytes());
    let distances: Vec<Vec<u16>> = all.iter().map(|lines| lines.distances(&query)).collect();
    let mut counts = [0; WIDTH + 1];
    distances.iter().flatten().for_each(|distance| counts[usize::from(*distance)] += 1);
    // Few are asked whether they are allowed: more only where most of those are not.
    let mut wanted = most;
    loop {
        let mut within = 0;
        let last = counts.iter().position(|count| {
            within += count;
            within >= wanted
        });
        let last = u16::try_from(last.unwrap_or(WIDTH)).unwrap_or(u16::MAX);
        let mut found: Vec<Candidate> = Vec::with_capacity(wanted);
        for (group, distances) in distances.iter().enumerate() {
            for (place, distance) in distances.iter().enumerate() {
                if *distance <= last
                    && let Some(line) = line_of(group, place)
                {
                    found.push((*distance, line, group, place));
                }
            }
        }
        if found.len() >= most || usize::from(last) >= WIDTH {
            if found.len() > most {
                // A line's vectors stand in one group, in their order.
                found.select_nth_unstable_by_key(most, |(distance, line, _, place)| {
                    (*distance, *line, *place)
                });
                found.truncate(most);
            }
            return found;
        }
        wanted = wanted.saturating_mul(8);
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
