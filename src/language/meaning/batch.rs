//! Texts that go through the network at once: their pieces, each different one read only once, and where they lie.

use super::file::File;
use super::network::WIDTH;
use super::rows::{Grid, Grids, row};

/// Empty rows before, between and after the texts, as many as a branch looks beyond a text.
const MARGIN: usize = 2;

pub(super) struct Batch {
    /// The whole numbers of the different pieces' vectors, one row after the other.
    pub(super) whole: Vec<i16>,
    /// Their grids.
    pub(super) grids: Vec<Grid>,
    /// All pieces in their order, each as its place among the different ones.
    pub(super) pieces: Vec<usize>,
    pub(super) texts: Vec<Stretch>,
    /// How many rows the texts take with their margins.
    pub(super) rows: usize,
}

/// The rows of one text.
pub(super) struct Stretch {
    pub(super) row: usize,
    pub(super) length: usize,
}

impl Batch {
    pub(super) fn new(file: &File, grids: &Grids, texts: &[Vec<u32>]) -> Self {
        let mut different = texts.concat();
        different.sort_unstable();
        different.dedup();
        let all = texts.iter().flatten();
        let pieces = all.map(|piece| different.partition_point(|other| other < piece)).collect();
        let mut rows = MARGIN;
        let place = |text: &Vec<u32>| {
            let stretch = Stretch { row: rows, length: text.len() };
            rows += text.len() + MARGIN;
            stretch
        };
        let texts = texts.iter().map(place).collect();
        Self {
            whole: different.iter().flat_map(|piece| row(file, *piece)).collect(),
            grids: different.iter().map(|piece| grids.of(*piece)).collect(),
            pieces,
            texts,
            rows,
        }
    }

    /// The vector of each piece, in the texts' order.
    pub(super) fn vectors(&self) -> impl Iterator<Item = impl Iterator<Item = f32>> {
        self.pieces.iter().map(|&piece| {
            let Grid { shift, step } = self.grids[piece];
            let whole = &self.whole[piece * WIDTH..][..WIDTH];
            whole.iter().map(move |value| f32::from(*value) * step + shift)
        })
    }

    /// The row of each piece, in the texts' order.
    pub(super) fn places(&self) -> impl Iterator<Item = usize> {
        self.texts.iter().flat_map(|text| text.row..text.row + text.length)
    }
}
