//! What a form and its dictionary form have in common.

/// How a form differs from its dictionary form: `an|ge|komm|en` from `an|komm|en`. Bytes.
pub(super) struct Change {
    /// So much of both begins alike.
    pub(super) at: usize,
    /// So much is put in there.
    pub(super) inserted: usize,
    /// So much is alike after that.
    alike: usize,
}

impl Change {
    pub(super) fn between(form: &str, lemma: &str) -> Self {
        let shared = |one: &str, two: &str| {
            let differ = one.char_indices().zip(two.chars()).find(|((_, a), b)| a != b);
            differ.map_or_else(|| one.len().min(two.len()), |((at, _), _)| at)
        };
        let whole = shared(form, lemma);
        let mut best = Self { at: whole, inserted: 0, alike: 0 };
        let mut left = lemma.len() - whole;
        if left < MARK {
            return best;
        }
        for (at, _) in form.char_indices().take_while(|(at, _)| *at <= whole) {
            for inserted in 1..=LONGEST {
                let rest = form.get(at + inserted..).zip(lemma.get(at..));
                let Some((rest, of)) = rest else { continue };
                let alike = shared(rest, of);
                // An insertion has a price, lest every word have one of its own.
                if of.len() - alike + 2 < left {
                    left = of.len() - alike + 2;
                    best = Self { at, inserted, alike };
                }
            }
        }
        best
    }

    /// How much of the dictionary form stands in the form.
    pub(super) fn kept(&self) -> usize {
        self.at + self.alike
    }
}

/// With so many bytes unlike at the end an insertion is looked for.
const MARK: usize = 4;
/// No insertion is longer: `naj`, `nie`, `ge`, `auszu`.
const LONGEST: usize = 9;
