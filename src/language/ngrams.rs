//! What the model of detection sees of a word: its letter groups and itself, as places in a table.
//!
//! The training program (`tools/detect`) compiles this very file, so that both see the same.

/// Letters of a word that are looked at; more would tell the same.
pub(crate) const LETTERS: usize = 24;
/// Letters of the longest group.
const LONGEST: usize = 5;
const EDGE: u32 = 2;

/// Calls `seen` with the place of each letter group of a folded word, of up to five letters with
/// the edges of the word as letters, and of the word as such. `bits`: the table's size.
pub(crate) fn places(word: &str, bits: u32, mut seen: impl FnMut(usize)) {
    let mut letters = [EDGE; LETTERS + 2];
    let mut count = 1;
    for (place, letter) in letters.iter_mut().skip(1).zip(word.chars().take(LETTERS)) {
        *place = u32::from(letter);
        count += 1;
    }
    let letters = letters.get(..=count).unwrap_or_default();
    groups(letters, bits, &mut seen);
    if letters.len() > LONGEST {
        seen(place(letters.iter().fold(1, |hash, letter| mix(hash, *letter)), bits));
    }
}

/// The same of letters alone, with no word as such.
pub(crate) fn groups(letters: &[u32], bits: u32, mut seen: impl FnMut(usize)) {
    for start in 0..letters.len() {
        let mut hash = 0;
        for (size, letter) in letters.iter().skip(start).take(LONGEST).enumerate() {
            hash = mix(hash, *letter);
            if size > 0 || *letter != EDGE {
                seen(place(hash, bits));
            }
        }
    }
}

fn mix(hash: u64, letter: u32) -> u64 {
    (hash.rotate_left(5) ^ u64::from(letter)).wrapping_mul(0x517c_c1b7_2722_0a95)
}

/// The upper bits of a second multiplication: those of the first depend on the last letter alone.
fn place(hash: u64, bits: u32) -> usize {
    let spread = (hash ^ (hash >> 29)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    usize::try_from(spread >> (64 - bits)).unwrap_or(0)
}
