//! Numbers spelled as they are spoken where numerals are usual: にじゅうさん for 二十三.

use super::letters::{Letter, is_hiragana, is_unspaced};
use super::meaning::Meaning;
use super::tongue::Tongue;

/// A longer number is none.
const MOST: usize = 24;

/// The numerals that are spelled from a letter on, each with the letter after it.
///
/// Syllables alone say little: に is also a particle, せんご the time after a war. So it takes a digit and a
/// multiplier, an unlikely word as the first one, and an end where a word ends.
pub(super) fn spelled(
    letters: &[Letter],
    from: usize,
    tongue: &Tongue,
) -> Option<Vec<(u32, usize)>> {
    let mut parts: Vec<(u32, usize)> = Vec::new();
    let mut at = from;
    while let Some((node, to)) = sound(letters, at, tongue).filter(|_| parts.len() < MOST) {
        parts.push((node, to));
        at = to;
    }
    if parts.len() < 2 {
        return None;
    }
    let ends = letters.get(at).is_none_or(|next| {
        let known = || tongue.lexicon.longest(letters, at, |_| true).is_some();
        !is_hiragana(next.plain) && (!is_unspaced(next.plain) || known())
    });
    let digit = |node: u32| multiplier(tongue, node).is_none();
    let unsure = parts
        .first()
        .is_none_or(|(node, _)| multiplier(tongue, *node).is_some_and(|by| by > 100.0));
    let side_by_side = parts.windows(2).any(|pair| pair.iter().all(|(node, _)| digit(*node)));
    let mixed =
        parts.iter().any(|(node, _)| digit(*node)) && parts.iter().any(|(node, _)| !digit(*node));
    (ends && mixed && !unsure && !side_by_side).then_some(parts)
}

/// The longest numeral that is spelled at a letter.
fn sound(letters: &[Letter], at: usize, tongue: &Tongue) -> Option<(u32, usize)> {
    let stands = |sound: &[char]| {
        let here = letters.get(at..at + sound.len());
        here.is_some_and(|here| here.iter().map(|letter| &letter.plain).eq(sound))
    };
    let all = tongue.spelled.iter().filter(|(sound, _)| stands(sound));
    let (sound, node) = all.max_by_key(|(sound, _)| sound.len())?;
    Some((*node, at + sound.len()))
}

fn multiplier(tongue: &Tongue, node: u32) -> Option<f64> {
    tongue.lexicon.meanings(node).iter().find_map(|meaning| match meaning {
        Meaning::Multiplier(by) => Some(*by),
        _ => None,
    })
}
