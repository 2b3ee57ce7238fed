//! What a sentence means, as 512 numbers: sentences that say the same lie close together, in whichever language they are said.
//!
//! The multilingual universal sentence encoder (version 3, by Google), computed here from one file; `docs/meaning.md` tells how.

mod batch;
mod file;
mod gloss;
mod layers;
mod nearest;
mod network;
mod pieces;
mod product;
mod rows;
#[cfg(test)]
mod tests;
mod trie;
mod vector;

pub use file::NoEncoder;
pub use nearest::{Lines, Near, nearest};
pub use vector::Vector;

use file::{File, Section};
use network::{Network, WIDTH};
use rows::Grids;

/// How many pieces of a text count, about 150 words; the rest is left out.
pub const MOST_PIECES: usize = 256;
/// So many pieces go through the network at once: enough to share the reading of its weights, few enough for the processor's cache.
const AT_ONCE: usize = 64;

/// Makes vectors of sentences.
pub struct Encoder {
    file: File,
    grids: Grids,
    network: Network,
    unknown: f64,
}

impl Encoder {
    /// From the bytes of `models/meaning.bin`, best as a memory map: of the vectors only what a text needs is read.
    pub fn new(bytes: impl AsRef<[u8]> + Send + Sync + 'static) -> Result<Self, NoEncoder> {
        let file = File::new(Box::new(bytes))?;
        let grids = Grids::new(&file)?;
        let network = Network::new(&file)?;
        let unknown = pieces::unknown_score(&file)?;
        Ok(Self { file, grids, network, unknown })
    }

    /// Where the file's data come from, and their licence.
    pub fn licence(&self) -> &str {
        std::str::from_utf8(self.file.section(Section::Licence)).unwrap_or_default()
    }

    /// The digest of the encoder's file: another file makes other vectors.
    pub fn digest(&self) -> [u8; 32] {
        self.file.digest()
    }

    /// The sentence's vector, of length 1. The dot product of two tells how alike their sentences are.
    pub fn encode(&self, text: &str) -> [f32; WIDTH] {
        self.run(&[self.pieces(text)]).pop().unwrap_or([0.0; WIDTH])
    }

    /// The vectors of many sentences, in their order; quicker for each than one by one.
    pub fn encode_all<T: AsRef<str>>(&self, texts: &[T]) -> Vec<[f32; WIDTH]> {
        let mut vectors = Vec::with_capacity(texts.len());
        let (mut waiting, mut length) = (Vec::new(), 0);
        for text in texts {
            let pieces = self.pieces(text.as_ref());
            if length + pieces.len() > AT_ONCE {
                vectors.append(&mut self.run(&waiting));
                waiting.clear();
                length = 0;
            }
            length += pieces.len();
            waiting.push(pieces);
        }
        vectors.append(&mut self.run(&waiting));
        vectors
    }

    fn pieces(&self, text: &str) -> Vec<u32> {
        pieces::cut(&self.file, self.unknown, text, MOST_PIECES)
    }

    fn run(&self, texts: &[Vec<u32>]) -> Vec<[f32; WIDTH]> {
        self.network.run(&self.file, &self.grids, texts)
    }
}

impl std::fmt::Debug for Encoder {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Encoder").finish_non_exhaustive()
    }
}
