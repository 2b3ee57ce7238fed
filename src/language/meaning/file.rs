//! The encoder's file: a magic number, a digest, a table of sections. Made by `tools/meaning/convert.py`.
//!
//! The bytes are whatever the caller holds, mostly a memory map. Nothing in them is trusted: a file with a right digest may still have
//! been made to harm, so every later access is checked as well.

use std::ops::Range;

use sha2::{Digest, Sha256};

const MAGIC: &[u8] = b"\x89meaning";
const VERSION: u32 = 1;
/// Magic, version, number of sections, digest.
const HEAD: usize = 48;

/// The parts of a file, in their order.
#[derive(Debug, Clone, Copy)]
pub(super) enum Section {
    /// Where the data come from and under which licence.
    Licence,
    /// The trie of what is replaced before a text is cut.
    Replaced,
    /// What stands for it: texts that end with a zero.
    Replacements,
    /// The trie of pieces.
    Pieces,
    /// Each piece's logarithmic probability.
    Scores,
    /// Where each piece's row starts, and where the last ends.
    Starts,
    /// The vectors, coded (see `rows`).
    Rows,
    /// Each group of rows' zero and step.
    Grids,
    /// The network's matrices and vectors.
    Network,
}

const SECTIONS: usize = Section::Network as usize + 1;

/// Why bytes are no encoder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NoEncoder {
    /// Another kind of file, or an empty one.
    #[error("not a file of sentence meanings")]
    Foreign,
    /// Written for another version of Comity.
    #[error("a file of sentence meanings of version {0}; this program reads version {VERSION}")]
    Version(u32),
    /// Cut off or changed since it was made.
    #[error("a damaged file of sentence meanings: its digest is another one")]
    Damaged,
    /// The digest is right, what is in the file is not.
    #[error("a file of sentence meanings that was not made as it should: its {0} do not fit")]
    Malformed(&'static str),
}

type Bytes = Box<dyn AsRef<[u8]> + Send + Sync>;

/// A file's bytes with the places of its sections.
pub(super) struct File {
    bytes: Bytes,
    sections: [Range<usize>; SECTIONS],
}

impl File {
    /// Reads the head and proves the digest, which reads all bytes once.
    pub(super) fn new(bytes: Bytes) -> Result<Self, NoEncoder> {
        let all = (*bytes).as_ref();
        if !all.starts_with(MAGIC) {
            return Err(NoEncoder::Foreign);
        }
        let version = number(all, MAGIC.len()).ok_or(NoEncoder::Damaged)?;
        if version != VERSION {
            return Err(NoEncoder::Version(version));
        }
        let digest = all.get(HEAD - 32..HEAD).ok_or(NoEncoder::Damaged)?;
        let rest = all.get(HEAD..).ok_or(NoEncoder::Damaged)?;
        if *digest != *Sha256::digest(rest) {
            return Err(NoEncoder::Damaged);
        }
        let sections = sections(all).ok_or(NoEncoder::Malformed("sections"))?;
        Ok(Self { bytes, sections })
    }

    /// The digest of all behind the head.
    pub(super) fn digest(&self) -> [u8; 32] {
        let head = (*self.bytes).as_ref().get(HEAD - 32..).unwrap_or_default();
        head.first_chunk().copied().unwrap_or_default()
    }

    pub(super) fn section(&self, section: Section) -> &[u8] {
        let place = self.sections[section as usize].clone();
        (*self.bytes).as_ref().get(place).unwrap_or_default()
    }
}

fn sections(all: &[u8]) -> Option<[Range<usize>; SECTIONS]> {
    if number(all, MAGIC.len() + 4)? as usize != SECTIONS {
        return None;
    }
    let mut found = [const { 0..0 }; SECTIONS];
    for (index, place) in found.iter_mut().enumerate() {
        let start = number(all, HEAD + 8 * index)? as usize;
        let length = number(all, HEAD + 8 * index + 4)? as usize;
        *place = start..start.checked_add(length)?;
        all.get(place.clone())?;
    }
    Some(found)
}

/// The little-endian number of 32 bits at a place, if the bytes reach so far.
pub(super) fn number(bytes: &[u8], place: usize) -> Option<u32> {
    bytes.get(place..)?.first_chunk().map(|four| u32::from_le_bytes(*four))
}

/// Numbers of 32 bits with a fraction, one after the other.
pub(super) fn fractions(bytes: &[u8]) -> Vec<f32> {
    bytes.as_chunks().0.iter().map(|four| f32::from_le_bytes(*four)).collect()
}
