//! The pieces' vectors. A value is a whole number on the grid of its group; most are near its zero, so they are Rice-coded:
//! a row's first byte tells the number k of low bits; then each value is its zigzag number n as n >> k ones, a zero, and k low bits.

use super::file::{File, NoEncoder, Section, fractions, number};
use super::network::WIDTH;

/// Set in the file's making: a value's bits never exceed these ones, a zero and the low bits.
const MOST_ONES: u32 = 40;
const MOST_LOW: u8 = 4;

/// The grids of whole numbers on which the vectors' values lie; piece n belongs to grid n modulo their number.
pub(super) struct Grids(Vec<Grid>);

/// A value is `shift + step * whole`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Grid {
    pub(super) shift: f32,
    pub(super) step: f32,
}

impl Grids {
    pub(super) fn new(file: &File) -> Result<Self, NoEncoder> {
        let numbers = fractions(file.section(Section::Grids));
        let grids: Vec<Grid> = numbers
            .as_chunks()
            .0
            .iter()
            .map(|&[lowest, step]| {
                // Whole numbers are counted from the grid's point nearest to zero.
                Grid { shift: lowest + step * (-lowest / step).round_ties_even(), step }
            })
            .collect();
        let pieces = file.section(Section::Scores).len() / 4;
        if file.section(Section::Starts).len() != 4 * (pieces + 1) {
            return Err(NoEncoder::Malformed("rows"));
        }
        let finite = grids.iter().all(|grid| grid.shift.is_finite() && grid.step.is_finite());
        if grids.is_empty() || !finite {
            return Err(NoEncoder::Malformed("grids"));
        }
        Ok(Self(grids))
    }

    pub(super) fn of(&self, piece: u32) -> Grid {
        self.0[piece as usize % self.0.len()]
    }
}

/// A piece's whole numbers; zeros where the file has none for it.
pub(super) fn row(file: &File, piece: u32) -> [i16; WIDTH] {
    let starts = file.section(Section::Starts);
    let place = piece as usize * 4;
    let row = number(starts, place)
        .zip(number(starts, place + 4))
        .and_then(|(from, to)| file.section(Section::Rows).get(from as usize..to as usize));
    let mut values = [0; WIDTH];
    if row.and_then(|row| decode(row, &mut values)).is_none() {
        values = [0; WIDTH];
    }
    values
}

pub(super) fn decode(row: &[u8], values: &mut [i16; WIDTH]) -> Option<()> {
    let (&low, coded) = row.split_first()?;
    if low > MOST_LOW {
        return None;
    }
    let mut bits = Bits { rest: coded, word: 0, held: 0 };
    for value in values {
        bits.fill();
        let ones = (!bits.word).trailing_zeros();
        if ones > MOST_ONES {
            return None;
        }
        bits.drop(ones + 1);
        let zigzag = (ones << low) | u32::try_from(bits.word & ((1 << low) - 1)).ok()?;
        bits.drop(u32::from(low));
        let half = i16::try_from(zigzag >> 1).ok()?;
        *value = if zigzag & 1 == 0 { half } else { -half - 1 };
    }
    Some(())
}

/// Bits from the lowest of each byte on; zeros after the last.
struct Bits<'a> {
    rest: &'a [u8],
    word: u64,
    held: u32,
}

impl Bits<'_> {
    /// Makes sure that 56 bits are there.
    fn fill(&mut self) {
        if let Some(eight) = self.rest.first_chunk() {
            self.word |= u64::from_le_bytes(*eight) << self.held;
            let bytes = (63 - self.held) / 8;
            self.rest = self.rest.get(bytes as usize..).unwrap_or_default();
            self.held += 8 * bytes;
            return;
        }
        while self.held < 56
            && let Some((&byte, rest)) = self.rest.split_first()
        {
            self.word |= u64::from(byte) << self.held;
            self.rest = rest;
            self.held += 8;
        }
    }

    fn drop(&mut self, bits: u32) {
        self.word >>= bits;
        self.held = self.held.saturating_sub(bits);
    }
}
