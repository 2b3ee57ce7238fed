//! Tries in the layout of Darts-clone, as `SentencePiece` keeps them: `tools/meaning/trie.py` describes a unit.

use super::file::number;

/// A trie over bytes that are not trusted: a walk ends where they make no sense.
#[derive(Clone, Copy)]
pub(super) struct Trie<'a>(pub(super) &'a [u8]);

impl Trie<'_> {
    /// All strings that the text starts with, shortest first: length and number.
    pub(super) fn prefixes(self, text: &[u8]) -> impl Iterator<Item = (usize, u32)> {
        let mut node = self.unit(0).map(offset);
        let mut bytes = text.iter().enumerate();
        std::iter::from_fn(move || {
            loop {
                let (index, &byte) = bytes.next()?;
                let place = node? ^ u32::from(byte);
                let unit = self.unit(place)?;
                // The byte zero leads to a string's number, never to another node.
                if byte == 0 || unit & 0x8000_00FF != u32::from(byte) {
                    return None;
                }
                let below = place ^ offset(unit);
                node = Some(below);
                if unit & 0x100 != 0 {
                    return Some((index + 1, self.unit(below)? & 0x7FFF_FFFF));
                }
            }
        })
    }

    fn unit(self, place: u32) -> Option<u32> {
        number(self.0, (place as usize).checked_mul(4)?)
    }
}

const fn offset(unit: u32) -> u32 {
    (unit >> 10) << ((unit & 0x200) >> 6)
}
