//! The lines that are nearest: sums over all documents, and the best of them.

use std::cmp::Ordering;

use super::lines::Scope;
use super::rank::Near;

/// Lines that are looked at closely.
const NEAREST: usize = 200;

/// Sums by document, of which only touched blocks are read and cleared again.
#[derive(Default)]
pub(crate) struct Sums {
    blocks: Vec<Block>,
    /// A bit for each block.
    touched: Vec<u64>,
}

/// Documents of a block.
const BLOCK: usize = 16;

/// Some documents' sums: the scores lie together, for most blocks need no look at more.
#[derive(Clone, Copy, Default)]
struct Block {
    scores: [f32; BLOCK],
    masses: [f32; BLOCK],
}

impl Sums {
    pub(crate) fn size(&mut self, documents: usize) {
        self.blocks.resize(documents.div_ceil(BLOCK), Block::default());
        self.touched.resize(self.blocks.len().div_ceil(64), 0);
    }

    pub(crate) fn add(&mut self, doc: usize, score: f32, mass: f32) {
        let (place, within) = (doc / BLOCK, doc % BLOCK);
        if let Some(block) = self.blocks.get_mut(place) {
            block.scores[within] += score;
            block.masses[within] += mass;
            self.touched[place / 64] |= 1 << (place % 64);
        }
    }

    /// Gives each document's score and mass, but not where the score is below the bar that `take` set last.
    pub(crate) fn drain(&mut self, mut take: impl FnMut(usize, f32, f32) -> f32) {
        let mut bar = f32::MIN_POSITIVE;
        for (word, touched) in self.touched.iter_mut().enumerate() {
            let mut left = std::mem::take(touched);
            while left != 0 {
                let place = word * 64 + left.trailing_zeros() as usize;
                left &= left - 1;
                let Some(block) = self.blocks.get_mut(place) else { break };
                // Counted, so that all are compared at once.
                if block.scores.iter().filter(|score| **score >= bar).count() > 0 {
                    for (within, score) in block.scores.iter().enumerate() {
                        if *score >= bar {
                            let document = place * BLOCK + within;
                            bar = take(document, *score, block.masses[within]).max(bar);
                        }
                    }
                }
                *block = Block::default();
            }
        }
    }
}

/// The best so far, with a bar that others must pass.
pub(crate) struct Nearest {
    all: Vec<(u32, Near)>,
    /// The score and the line of the last that is in.
    bar: (f32, u32),
}

impl Nearest {
    /// No line with a lower score can come in any more.
    pub(crate) fn bar(&self) -> f32 {
        self.bar.0
    }

    pub(crate) fn offer(&mut self, doc: u32, mut near: Near, scope: &Scope<'_>) {
        // A line counts 1 at most; of many that are alike the first ones stay.
        if self.is_out(&near) {
            return;
        }
        near.score *= scope.weight(near.line);
        if self.is_out(&near) || !scope.offers(near.line) {
            return;
        }
        self.all.push((doc, near));
        if self.all.len() >= 4 * NEAREST {
            self.cut();
        }
    }

    pub(crate) fn of(all: Vec<(u32, Near)>) -> Self {
        Self { all, bar: (0.0, u32::MAX) }
    }

    fn is_out(&self, near: &Near) -> bool {
        near.score < self.bar.0 || near.score <= self.bar.0 && near.line > self.bar.1
    }

    fn cut(&mut self) {
        if self.all.len() > NEAREST {
            self.all.select_nth_unstable_by(NEAREST - 1, by_score);
            self.all.truncate(NEAREST);
            if let Some((_, last)) = self.all.last() {
                self.bar = (last.score, last.line);
            }
        }
    }

    pub(crate) fn sorted(mut self) -> Vec<(u32, Near)> {
        self.cut();
        self.all.sort_unstable_by(by_score);
        self.all
    }
}

fn by_score((_, one): &(u32, Near), (_, two): &(u32, Near)) -> Ordering {
    two.score.total_cmp(&one.score).then(one.line.cmp(&two.line))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_are_read_once_and_cleared() {
        let mut sums = Sums::default();
        sums.size(200);
        sums.add(3, 1.0, 0.5);
        sums.add(199, 2.0, 0.5);
        sums.add(3, 1.0, 0.5);
        sums.add(999, 9.0, 9.0);
        let read = |sums: &mut Sums| {
            let mut read = Vec::new();
            sums.drain(|doc, score, mass| {
                read.push((doc, (score, mass)));
                0.0
            });
            read
        };
        assert_eq!(read(&mut sums), [(3, (2.0, 1.0)), (199, (2.0, 0.5))]);
        assert!(read(&mut sums).is_empty());
    }
}
