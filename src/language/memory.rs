//! What was made of a word before: a draft is read again at each stroke of a key, and texts repeat their words.

use std::cell::RefCell;
use std::thread::LocalKey;

use rustc_hash::FxHashMap;

/// What was made of some words, by word; one for each thread.
pub(super) type Memory<T> = RefCell<FxHashMap<Box<str>, T>>;

/// Longer words, in bytes, are not remembered.
const LONG: usize = 256;
/// So many are remembered before all are forgotten.
const MOST: usize = 1 << 14;

/// What was made of a word before, else what is made of it now.
pub(super) fn remembered<T: Clone>(
    memory: &'static LocalKey<Memory<T>>,
    word: &str,
    make: impl FnOnce() -> T,
) -> T {
    if word.len() > LONG {
        return make();
    }
    memory.with_borrow_mut(|known| {
        if let Some(made) = known.get(word) {
            return made.clone();
        }
        if known.len() >= MOST {
            known.clear();
        }
        known.entry(word.into()).or_insert_with(make).clone()
    })
}
