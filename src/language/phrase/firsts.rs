//! Whether a word can begin any phrase at all.

/// A quick "no" for most words: whether any phrase begins with such a key.
#[derive(Debug, Clone, Default)]
pub(super) struct Firsts {
    bits: Vec<u64>,
}

impl Firsts {
    pub(super) fn of(keys: impl ExactSizeIterator<Item = u64>) -> Self {
        // Sixteen bits a key: one word in sixteen is looked up in vain.
        let mut firsts = Self { bits: vec![0; (keys.len() / 4 + 1).next_power_of_two()] };
        for key in keys {
            let (place, bit) = firsts.place(key);
            if let Some(bits) = firsts.bits.get_mut(place) {
                *bits |= bit;
            }
        }
        firsts
    }

    fn place(&self, key: u64) -> (usize, u64) {
        // The upper bits of a hash of this kind are its best.
        let place = usize::try_from(key >> 30).unwrap_or_default();
        ((place >> 6) & self.bits.len().wrapping_sub(1), 1 << (place & 63))
    }

    pub(super) fn may_have(&self, key: u64) -> bool {
        let (place, bit) = self.place(key);
        self.bits.get(place).is_some_and(|bits| bits & bit != 0)
    }
}
