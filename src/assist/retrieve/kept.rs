//! What the model made of all lines, kept in a folder so that no start makes it again: their vectors, and what tells the
//! answers apart by them. The file is mapped, not read into memory.

use std::io::{self, Write};
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use sha2::{Digest, Sha256};
use tantivy::directory::OwnedBytes;

use super::Retriever;
use super::contrast::Contrast;
use super::home::{Home, Writes, home};
use super::meaning::{mapped, model};
use super::vectors::Hash;
use crate::content::keep;
use crate::language::meaning::Vector;

/// The file, in the data folder.
pub(super) const NAME: &str = "meaning-vectors.bin";
const MAGIC: &[u8] = b"\x89vectors\x02\0\0\0";
/// Magic and version, the model's digest, what the contrast was made from, how many answers it has, how many vectors
/// there are.
const HEAD: usize = MAGIC.len() + 32 + 8 + 8 + 8;
/// The digest of all before it closes the file.
const DIGEST: usize = 32;
/// A content of fewer vectors is written after each edit.
const FEW: usize = 30_000;
/// Of more, only when so many texts were encoded since: it is a great deal to write.
const UNKEPT: usize = 2_000;

/// Texts that were encoded since the file was written.
static ENCODED: AtomicUsize = AtomicUsize::new(0);

/// One writes at a time.
static WRITING: Mutex<()> = Mutex::new(());

/// What a file has.
pub(super) struct Kept {
    bytes: OwnedBytes,
    /// How many vectors.
    count: usize,
    contrast: Arc<Contrast>,
}

impl Kept {
    /// Opens the file; one that is damaged or was made by another model is told of and left aside.
    pub(super) fn open(home: &Home, model: &[u8; 32]) -> Option<Self> {
        if !home.folder.join(NAME).is_file() {
            return None;
        }
        match Self::read(&home.folder, model) {
            Ok(kept) => Some(kept),
            Err(why) => {
                let file = home.folder.join(NAME);
                tracing::warn!("{} is thrown away: {why}", file.display());
                None
            }
        }
    }

    fn read(folder: &Path, model: &[u8; 32]) -> Result<Self, String> {
        let bytes = mapped(folder, NAME)?;
        let damaged = || "it is damaged".to_owned();
        let head = bytes.get(..HEAD).ok_or_else(damaged)?;
        if !head.starts_with(MAGIC) {
            return Err("it is no file of vectors of this version".to_owned());
        }
        if head.get(MAGIC.len()..MAGIC.len() + 32) != Some(model) {
            return Err("another model made it".to_owned());
        }
        let numbers: &[[u8; 8]] = head.get(MAGIC.len() + 32..).unwrap_or_default().as_chunks().0;
        let [source, answers, count] = *numbers else { return Err(damaged()) };
        let number = |bytes| usize::try_from(u64::from_le_bytes(bytes)).map_err(|_| damaged());
        let (answers, count) = (number(answers)?, number(count)?);
        let length = || {
            let vectors = count.checked_mul(size_of::<Hash>() + Vector::BYTES)?;
            answers.checked_mul(Vector::BYTES)?.checked_add(vectors)?.checked_add(HEAD + DIGEST)
        };
        let (all, digest) = bytes.split_last_chunk::<DIGEST>().ok_or_else(damaged)?;
        if length() != Some(bytes.len()) || *digest != *Sha256::digest(all) {
            return Err(damaged());
        }
        let weights = all.get(all.len() - answers * Vector::BYTES..).unwrap_or_default();
        let weights = weights.as_chunks().0.iter().map(Vector::read).collect();
        let contrast = Contrast { weights, source: u64::from_le_bytes(source) };
        Ok(Self { bytes, count, contrast: Arc::new(contrast) })
    }

    /// What tells the answers apart.
    pub(super) fn contrast(&self) -> &Arc<Contrast> {
        &self.contrast
    }

    /// The hashes of the texts, in the order of the vectors.
    pub(super) fn hashes(&self) -> &[Hash] {
        let end = HEAD + self.count * size_of::<Hash>();
        self.bytes.get(HEAD..end).unwrap_or_default().as_chunks().0
    }

    /// The vectors, one after the other.
    pub(super) fn vectors(&self) -> OwnedBytes {
        let start = HEAD + self.count * size_of::<Hash>();
        self.bytes.slice(start..start + self.count * Vector::BYTES)
    }
}

/// Keeps what the model made of all lines where enough of it is new: so many texts were encoded now, and `is_loose`
/// tells whether the file has others, or another order, or told answers apart otherwise.
pub(super) fn keep(retriever: &Arc<Retriever>, encoded: usize, is_loose: bool) {
    let Some((encoder, home)) = model().zip(home()) else { return };
    let encoded = ENCODED.fetch_add(encoded, Ordering::Relaxed) + encoded;
    let few = retriever.lines.all.len() < FEW;
    if home.writes == Writes::Never || !(encoded > UNKEPT || few && encoded > 0 || is_loose) {
        return;
    }
    ENCODED.store(0, Ordering::Relaxed);
    let (retriever, digest) = (Arc::clone(retriever), encoder.digest());
    let writing = std::thread::spawn(move || {
        let _alone = WRITING.lock();
        let index = &retriever.index;
        let lines = 0..u32::try_from(retriever.lines.all.len()).unwrap_or(u32::MAX);
        let contrast =
            retriever.wholes.get().map(|wholes| wholes.contrast.load_full()).unwrap_or_default();
        let lines = lines.map(|line| index.meaning(line));
        if let Err(error) = write(&home.folder, &digest, &contrast, lines) {
            tracing::warn!("vectors could not be kept in {}: {error}", home.folder.display());
        }
    });
    if home.writes == Writes::Now {
        _ = writing.join();
    }
}

/// Writes the vectors of lines with the hashes of their texts, and the contrast.
fn write<'a>(
    folder: &Path,
    model: &[u8; 32],
    contrast: &Contrast,
    lines: impl Iterator<Item = (&'a [[u8; Vector::BYTES]], &'a [Hash])> + Clone,
) -> io::Result<()> {
    let count: usize = lines.clone().map(|(vectors, _)| vectors.len()).sum();
    std::fs::create_dir_all(folder)?;
    keep::replace(&folder.join(NAME), |file| {
        let mut file = Hashing { file, hasher: Sha256::new() };
        file.put(MAGIC)?;
        file.put(model)?;
        let counts = [contrast.source, contrast.weights.len() as u64, count as u64];
        file.put(counts.map(u64::to_le_bytes).as_flattened())?;
        for (_, hashes) in lines.clone() {
            file.put(hashes.as_flattened())?;
        }
        for (vectors, _) in lines {
            file.put(vectors.as_flattened())?;
        }
        for weights in &contrast.weights {
            file.put(&weights.bytes())?;
        }
        let Hashing { file, hasher } = file;
        file.write_all(&hasher.finalize())
    })
}

struct Hashing<'a> {
    file: &'a mut dyn Write,
    hasher: Sha256,
}

impl Hashing<'_> {
    fn put(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.hasher.update(bytes);
        self.file.write_all(bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MODEL: [u8; 32] = [7; 32];

    fn stored(folder: &Path) -> Home {
        let lines = [
            (vec![[1; Vector::BYTES]], vec![[11; 16]]),
            (vec![[2; Vector::BYTES], [3; Vector::BYTES]], vec![[22; 16], [33; 16]]),
        ];
        let lines = lines.iter().map(|(vectors, hashes)| (&**vectors, &**hashes));
        let weights = [Vector::read(&[4; Vector::BYTES])];
        write(folder, &MODEL, &Contrast { weights: weights.into(), source: 9 }, lines).unwrap();
        Home { folder: folder.to_path_buf(), writes: Writes::Aside }
    }

    #[test]
    fn what_was_kept_is_found_again() {
        let folder = tempfile::tempdir().unwrap();
        let nowhere = Home { folder: folder.path().into(), writes: Writes::Aside };
        assert!(Kept::open(&nowhere, &MODEL).is_none());
        let home = stored(folder.path());
        let kept = Kept::open(&home, &MODEL).unwrap();
        assert_eq!(kept.hashes(), [[11; 16], [22; 16], [33; 16]]);
        let vectors = kept.vectors();
        assert_eq!(
            (vectors.len(), vectors.first(), vectors.last()),
            (3 * Vector::BYTES, Some(&1), Some(&3))
        );
        let contrast = kept.contrast();
        assert_eq!((contrast.source, contrast.weights.len()), (9, 1));
        assert_eq!(contrast.weights[0].bytes(), [4; Vector::BYTES]);
        assert!(Kept::open(&home, &[8; 32]).is_none(), "another model's");
    }

    #[test]
    fn a_damaged_file_is_left_aside() {
        let folder = tempfile::tempdir().unwrap();
        let home = stored(folder.path());
        let path = folder.path().join(NAME);
        let good = std::fs::read(&path).unwrap();
        for at in [0, 9, 30, 46, 52, 60, 700, good.len() - 1] {
            let mut bad = good.clone();
            bad[at] ^= 64;
            std::fs::write(&path, bad).unwrap();
            assert!(Kept::open(&home, &MODEL).is_none(), "byte {at}");
        }
        for length in [0, 10, HEAD, good.len() - 1] {
            std::fs::write(&path, &good[..length]).unwrap();
            assert!(Kept::open(&home, &MODEL).is_none(), "{length} bytes");
        }
        std::fs::write(&path, &good).unwrap();
        assert!(Kept::open(&home, &MODEL).is_some());
    }
}
