//! What each answer is about as a whole, and what tells the answers apart.

use std::ops::Range;
use std::sync::Arc;

use arc_swap::ArcSwap;

use super::contrast::Contrast;
use super::index::Index;
use super::lines::Lines;
use crate::language::meaning::Vector;

/// The answers of a library, by their numbers.
pub(super) struct Wholes {
    pub(super) sums: Box<[Arc<Sum>]>,
    pub(super) contrast: ArcSwap<Contrast>,
}

/// The sum of an answer's vectors.
pub(super) struct Sum {
    pub(super) vector: Vector,
    pub(super) length: f32,
}

impl Sum {
    fn of<'a>(vectors: impl Iterator<Item = &'a [u8; Vector::BYTES]>) -> Arc<Self> {
        let vector = Vector::sum(vectors);
        let length = vector.length();
        Arc::new(Self { vector, length })
    }
}

impl Wholes {
    /// From the vectors of all lines. An answer that `before` has with the same lines keeps its sum. Where the answers are
    /// those of `before`, its contrast stands in until [`Self::settle`]; one that lay in a file is kept if it is right.
    pub(super) fn of(
        lines: &Lines,
        index: &Index,
        before: Option<(&Lines, &Index, &Self)>,
        kept: Option<&Arc<Contrast>>,
    ) -> Self {
        let stands_in = before.filter(|(former, ..)| lines.has_answers_of(former));
        let contrast = match stands_in {
            Some((.., wholes)) => wholes.contrast.load_full(),
            None => Contrast::of(lines, index, kept),
        };
        Self { contrast: ArcSwap::new(contrast), sums: sums(lines, index, before) }
    }

    /// Makes the contrast anew where the ways of asking are no more those that it was made from.
    pub(super) fn settle(&self, lines: &Lines, index: &Index) {
        let contrast = Contrast::of(lines, index, Some(&self.contrast.load()));
        self.contrast.store(contrast);
    }
}

fn sums(
    lines: &Lines,
    index: &Index,
    before: Option<(&Lines, &Index, &Wholes)>,
) -> Box<[Arc<Sum>]> {
    let nothing = Sum::of(std::iter::empty());
    let counts: Vec<usize> = before.iter().flat_map(|(former, ..)| answers(former)).collect();
    let kept = |own: Range<u32>| {
        let (former, known, wholes) = before?;
        let old: Vec<u32> = own.map(|line| known.was(index, line)).collect::<Option<_>>()?;
        let answer = |line: &u32| Some(former.all.get(*line as usize)?.answer() as usize);
        let (first, last) = (answer(old.first()?)?, answer(old.last()?)?);
        let is_same = first == last && counts.get(first) == Some(&old.len()) && old.is_sorted();
        wholes.sums.get(first).filter(|_| is_same).cloned()
    };
    let mut next = 0;
    let sums = answers(lines).into_iter().map(|count| {
        let own = next..next + u32::try_from(count).unwrap_or(0);
        next = own.end;
        if own.is_empty() {
            return Arc::clone(&nothing);
        }
        kept(own.clone()).unwrap_or_else(|| Sum::of(own.flat_map(|line| index.meaning(line).0)))
    });
    sums.collect()
}

/// How many lines each answer has.
fn answers(lines: &Lines) -> Vec<usize> {
    let mut counts = Vec::new();
    for line in &lines.all {
        let answer = line.answer() as usize;
        counts.resize(counts.len().max(answer + 1), 0);
        counts[answer] += 1;
    }
    counts
}
