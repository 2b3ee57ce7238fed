//! Which of many stored vectors lie nearest to one: all of them are looked at in a sketch of one bit a number, the best thousand in full.
//!
//! The sign of each of 512 numbers is enough to find candidates: among the first thousand by signs are 99.7 % of the twenty nearest,
//! and always the nearest, in 26,000 lines of support messages. A line's sketch has 64 bytes, so a hundred thousand fit into a cache.
//! Of more, the first 128 signs are looked at, 16 bytes a line, and of those that differ least there, the whole sketch.

use std::ops::Range;

use fearless_simd::{Level, Simd, dispatch};

use super::network::WIDTH;
use super::product::whole;
use super::vector::{Vector, parts};

/// How many candidates are compared in full, at least.
const CANDIDATES: usize = 1_000;
/// Candidates for each line that is wanted, if many are.
const FOR_EACH: usize = 8;

/// Of more vectors than this, only the heads of their sketches are all looked at.
const MANY: usize = 200_000;
/// So many of these are compared by their whole sketches, at least.
const HEADS: usize = 50_000;

type Sketch = [u64; WIDTH / 64];
/// The first 128 signs.
type Head = [u64; 2];

/// Stored vectors, found by likeness. A line is the place of its vector.
pub struct Lines<B> {
    bytes: B,
    sketches: Vec<Sketch>,
    heads: Vec<Head>,
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
        let sketches: Vec<Sketch> = bytes.as_ref().as_chunks().0.iter().map(sketch).collect();
        let heads = sketches.iter().map(head).collect();
        Self { bytes, sketches, heads, level: Level::new() }
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

    fn distances_of_heads(&self, query: &Sketch) -> Vec<u16> {
        let mut distances = vec![0; self.heads.len()];
        dispatch!(self.level, simd => differ(simd, &head(query), &self.heads, &mut distances));
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
    let mut found = if all.iter().map(|lines| lines.len()).sum::<usize>() > MANY {
        let heads: Vec<Vec<u16>> =
            all.iter().map(|lines| lines.distances_of_heads(&query)).collect();
        let mut found = within(&heads, most.max(HEADS), line_of);
        for (distance, _, group, place) in &mut found {
            let sketch = all.get(*group).and_then(|lines| lines.sketches.get(*place));
            *distance = sketch.map_or(u16::MAX, |sketch| difference(sketch, &query));
        }
        found
    } else {
        let distances: Vec<Vec<u16>> = all.iter().map(|lines| lines.distances(&query)).collect();
        within(&distances, most, line_of)
    };
    if found.len() > most {
        // A line's vectors stand in one group, in their order.
        found.select_nth_unstable_by_key(most, |(distance, line, _, place)| {
            (*distance, *line, *place)
        });
        found.truncate(most);
    }
    found
}

/// All that are allowed within the least distance that holds at least so many.
fn within(
    distances: &[Vec<u16>],
    least: usize,
    line_of: impl Fn(usize, usize) -> Option<usize>,
) -> Vec<Candidate> {
    let mut counts = [0; WIDTH + 1];
    distances.iter().flatten().for_each(|distance| counts[usize::from(*distance)] += 1);
    // Few are asked whether they are allowed: more only where most of those are not.
    let mut wanted = least;
    loop {
        let last = reach(&counts, wanted);
        let mut found: Vec<Candidate> = Vec::with_capacity(wanted.min(1 << 20));
        let mut allowed = [0; WIDTH + 1];
        for (group, distances) in distances.iter().enumerate() {
            for (place, distance) in distances.iter().enumerate() {
                if usize::from(*distance) <= last
                    && let Some(line) = line_of(group, place)
                {
                    allowed[usize::from(*distance)] += 1;
                    found.push((*distance, line, group, place));
                }
            }
        }
        if found.len() >= least || last == WIDTH {
            let last = reach(&allowed, least);
            found.retain(|(distance, ..)| usize::from(*distance) <= last);
            return found;
        }
        wanted = wanted.saturating_mul(8);
    }
}

/// The least distance within which so many lie.
fn reach(counts: &[usize; WIDTH + 1], many: usize) -> usize {
    let mut within = 0;
    let last = counts.iter().position(|count| {
        within += count;
        within >= many
    });
    last.unwrap_or(WIDTH)
}

fn head(sketch: &Sketch) -> Head {
    let [one, two, ..] = *sketch;
    [one, two]
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
fn differ<S: Simd, const N: usize>(
    _: S,
    query: &[u64; N],
    sketches: &[[u64; N]],
    distances: &mut [u16],
) {
    for (sketch, distance) in sketches.iter().zip(distances) {
        *distance = difference(sketch, query);
    }
}

#[inline(always)]
#[expect(clippy::inline_always, reason = "what `dispatch` calls must be compiled for its vectors")]
#[expect(clippy::cast_possible_truncation, reason = "512 bits at most differ")]
fn difference<const N: usize>(one: &[u64; N], two: &[u64; N]) -> u16 {
    one.iter().zip(two).map(|(one, two)| (one ^ two).count_ones()).sum::<u32>() as u16
}

#[inline(always)]
#[expect(clippy::inline_always, reason = "what `dispatch` calls must be compiled for its vectors")]
#[expect(clippy::cast_precision_loss, reason = "24 bits are more than the values have")]
fn product<S: Simd>(_: S, query: &[i16; WIDTH], values: &[u8; WIDTH]) -> f32 {
    let products = query.iter().zip(values);
    products.map(|(one, two)| i32::from(*one) * i32::from(two.cast_signed())).sum::<i32>() as f32
}
