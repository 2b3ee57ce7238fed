//! The lines that are nearest: sums over all documents, and the best of them.

use std::cmp::Ordering;

use super::lines::Scope;
use super::rank::Near;

/// Lines that are looked at closely.
const NEAREST: usize = 200;

/// Sums by document, of which only touched blocks are read and cleared again.
#[derive(Default)]
pub(crate) struct Sums {
    all: Vec<(f32, f32)>,
    touched: Vec<bool>,
}

impl Sums {
    const BLOCK: usize = 64;

    pub(crate) fn size(&mut self, documents: usize) {
        self.all.resize(documents, (0.0, 0.0));
        self.touched.resize(documents.div_ceil(Self::BLOCK), false);
    }

    pub(crate) fn add(&mut self, doc: usize, score: f32, mass: f32) {
        if let Some(sum) = self.all.get_mut(doc) {
            sum.0 += score;
            sum.1 += mass;
            self.touched[doc / Self::BLOCK] = true;
        }
    }

    pub(crate) fn drain(&mut self, mut take: impl FnMut(usize, (f32, f32))) {
        for (block, sums) in self.all.chunks_mut(Self::BLOCK).enumerate() {
            if !std::mem::take(&mut self.touched[block]) {
                continue;
            }
            for (place, sum) in sums.iter_mut().enumerate() {
                if sum.0 > 0.0 {
                    take(block * Self::BLOCK + place, *sum);
                }
                *sum = (0.0, 0.0);
            }
        }
    }
}

/// The best so far, with a bar that others must pass.
#[derive(Default)]
pub(crate) struct Nearest {
    all: Vec<(u32, Near)>,
    bar: f32,
}

impl Nearest {
    pub(crate) fn offer(&mut self, doc: u32, mut near: Near, scope: &Scope<'_>) {
        if near.score < self.bar {
            return;
        }
        near.score *= scope.weight(near.line);
        if near.score < self.bar || !scope.offers(near.line) {
            return;
        }
        self.all.push((doc, near));
        if self.all.len() >= 4 * NEAREST {
            self.cut();
        }
    }

    pub(crate) fn of(all: Vec<(u32, Near)>) -> Self {
        Self { all, bar: 0.0 }
    }

    fn cut(&mut self) {
        if self.all.len() > NEAREST {
            self.all.select_nth_unstable_by(NEAREST - 1, by_score);
            self.all.truncate(NEAREST);
            self.bar = self.all.last().map_or(0.0, |(_, near)| near.score);
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
            sums.drain(|doc, sum| read.push((doc, sum)));
            read
        };
        assert_eq!(read(&mut sums), [(3, (2.0, 1.0)), (199, (2.0, 0.5))]);
        assert!(read(&mut sums).is_empty());
    }
}
