//! Whether a key is among some, roughly and fast.

/// A quick "no" for most keys that are not among those it was made of.
#[derive(Debug, Clone, Default)]
pub(super) struct Sketch {
    bits: Vec<u64>,
}

impl Sketch {
    /// Of such keys.
    pub(super) fn of(keys: impl ExactSizeIterator<Item = u64>) -> Self {
        let mut sketch = Self::for_keys(keys.len());
        keys.for_each(|key| sketch.add(key));
        sketch
    }

    /// Of no key, with room for about so many: sixteen bits a key, so one in sixteen is looked up in vain.
    pub(super) fn for_keys(count: usize) -> Self {
        Self { bits: vec![0; (count / 4 + 1).next_power_of_two()] }
    }

    pub(super) fn add(&mut self, key: u64) {
        let (place, bit) = self.place(key);
        if let Some(bits) = self.bits.get_mut(place) {
            *bits |= bit;
        }
    }

    #[inline]
    fn place(&self, key: u64) -> (usize, u64) {
        // The upper bits of a hash of this kind are its best.
        let place = usize::try_from(key >> 30).unwrap_or_default();
        ((place >> 6) & self.bits.len().wrapping_sub(1), 1 << (place & 63))
    }

    #[inline]
    pub(super) fn may_have(&self, key: u64) -> bool {
        let (place, bit) = self.place(key);
        self.bits.get(place).is_some_and(|bits| bits & bit != 0)
    }
}
