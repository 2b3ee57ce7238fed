//! Letters of a text: what two texts share of them, and what a text is told by.

use crate::language::script::{is_alone, is_mark, is_unseen};
use crate::language::words::plain;

/// Letters of a text that are compared; more would tell the same.
const COMPARED: usize = 800;

/// The letters of a text, to compare others with: groups of three letters of its words, and of two
/// characters in scripts without spaces; hashed.
#[derive(Debug)]
pub(crate) struct Letters {
    /// In order, each once.
    groups: Vec<u32>,
    /// A bit for each group, to pass most others by.
    filter: [u64; 64],
    /// Of the text that is compared.
    others: Vec<u32>,
}

impl Letters {
    pub(crate) fn of(text: &str) -> Self {
        let (mut groups, mut filter) = (Vec::new(), [0; 64]);
        each_group(text, |group| {
            groups.push(group);
            let (word, bit) = bit(group);
            filter[word] |= bit;
        });
        groups.sort_unstable();
        groups.dedup();
        Self { groups, filter, others: Vec::new() }
    }

    /// How much another short text and they share: 1 = both are the same.
    #[expect(clippy::cast_precision_loss, reason = "counts of letters")]
    pub(crate) fn like(&mut self, text: &str) -> f32 {
        let mut others = std::mem::take(&mut self.others);
        others.clear();
        // Most groups stand there once, and the bits tell it.
        let mut seen = [0_u64; 64];
        each_group(text, |group| {
            let (word, bit) = bit(group);
            if seen[word] & bit == 0 || !others.contains(&group) {
                seen[word] |= bit;
                others.push(group);
            }
        });
        let both = others.iter().filter(|group| self.place(**group).is_some()).count();
        let like = 2.0 * both as f32 / (self.groups.len() + others.len()).max(1) as f32;
        self.others = others;
        like
    }

    /// How much of them another text holds: 1 = all.
    #[expect(clippy::cast_precision_loss, reason = "counts of letters")]
    pub(crate) fn held_by(&self, text: &str) -> f32 {
        let (mut seen, mut both) = (vec![false; self.groups.len()], 0_usize);
        each_group(text, |group| {
            if let Some(place) = self.place(group) {
                both += usize::from(!std::mem::replace(&mut seen[place], true));
            }
        });
        both as f32 / self.groups.len().max(1) as f32
    }

    fn place(&self, group: u32) -> Option<usize> {
        let (word, bit) = bit(group);
        (self.filter[word] & bit != 0).then(|| self.groups.binary_search(&group).ok()).flatten()
    }
}

/// The bit of a group in a filter.
fn bit(group: u32) -> (usize, u64) {
    ((group >> 26) as usize, 1 << (group >> 20 & 63))
}

/// What a character is to a comparison of letters.
enum Kind {
    Letter,
    /// A character of a script without spaces.
    Alone,
    /// Belongs to its letter.
    Mark,
    Gap,
}

fn kind(c: char) -> Kind {
    match c {
        // What most letters are, before any table is asked.
        'a'..='z'
        | '0'..='9'
        | '\u{430}'..='\u{44f}'
        | '\u{620}'..='\u{64a}'
        | '\u{ac00}'..='\u{d7a3}' => Kind::Letter,
        '\u{3041}'..='\u{3096}' | '\u{30a1}'..='\u{30fa}' | '\u{4e00}'..='\u{9fff}' => Kind::Alone,
        '\0'..='\u{7f}' => Kind::Gap,
        _ if is_alone(c) => Kind::Alone,
        _ if c.is_alphanumeric() => Kind::Letter,
        _ if is_mark(c) || is_unseen(c) => Kind::Mark,
        _ => Kind::Gap,
    }
}

fn each_group(text: &str, mut give: impl FnMut(u32)) {
    let mut give = |window: [char; 3]| {
        let hash = |hash: u32, c: &char| (hash ^ u32::from(*c)).wrapping_mul(0x9e37_79b1);
        give(window.iter().fold(7, hash));
    };
    // The two characters before, and whether the last stood alone.
    let (mut window, mut alone) = ([' ', ' '], false);
    for c in text.chars().take(COMPARED).map(plain).chain([' ']) {
        match kind(c) {
            Kind::Mark => {}
            Kind::Alone => {
                give([' ', c, ' ']);
                give(['-', window[1], c]);
                (window, alone) = ([' ', c], true);
            }
            Kind::Letter => {
                if alone {
                    (window, alone) = ([' ', ' '], false);
                }
                give([window[0], window[1], c]);
                window = [window[1], c];
            }
            Kind::Gap => {
                if window[1] != ' ' {
                    give([window[0], window[1], ' ']);
                }
                (window, alone) = ([' ', ' '], false);
            }
        }
    }
}

/// Gives each word, and the groups of two and of three letters of the words with a blank around them; hashed.
/// What is written without spaces gives groups only. All figures are one.
pub(crate) fn each_trait(text: &str, mut give: impl FnMut(bool, u32)) {
    let hash = |hash: u32, c: char| (hash.rotate_left(5) ^ u32::from(c)).wrapping_mul(0x9e37_79b1);
    let (mut before, mut word, mut is_word) = ([' ', ' '], None, true);
    for c in text.chars().take(COMPARED).map(plain).chain([' ']) {
        let c = if c.is_numeric() { '0' } else { c };
        let kind = kind(c);
        match kind {
            Kind::Mark => continue,
            Kind::Gap if before[1] == ' ' => continue,
            _ => {}
        }
        let own = if matches!(kind, Kind::Gap) { ' ' } else { c };
        give(false, hash(hash(2, before[1]), own));
        if before != [' ', ' '] {
            give(false, hash(hash(hash(3, before[0]), before[1]), own));
        }
        before = [before[1], own];
        if own == ' ' {
            if let Some(word) = word.take().filter(|_| is_word) {
                give(true, word);
            }
            (before, is_word) = ([' ', ' '], true);
        } else {
            word = Some(hash(word.unwrap_or(1), own));
            is_word &= !matches!(kind, Kind::Alone);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn likeness_is_shared_letters() {
        let like = |one: &str, two: &str| Letters::of(one).like(two);
        let held = |one: &str, two: &str| Letters::of(one).held_by(two);
        assert!((like("refund", "Refund!") - 1.0).abs() < 0.001);
        assert!((like("É́tudes", "etudes") - 1.0).abs() < 0.001);
        assert!(like("refund", "refnud") > 0.2 && like("refund", "parcel") < 0.1);
        assert!(held("refund", "we have sent your refund") > 0.99);
        assert!(like("refund", "we have sent your refund") < 0.5);
        assert!(held("注文", "注文を確認") > 0.7);
        assert!(like("", "") < 0.1 && held("", "a") < 0.1);
    }
}
