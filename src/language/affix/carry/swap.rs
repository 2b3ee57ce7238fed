//! Endings that stand in the place of others, as in Hindi: a word of the same kind takes the same
//! ones. Of nouns only what is the same for all genders is carried over, by a list of its own.

use super::Carried;
use crate::language::affix::swap::{Swaps, hindi};
use crate::language::pos::Pos;
use crate::language::script::is_mark;

/// `word` with the ending that `form` has instead of that of `base`; all of them folded.
pub(super) fn carried(form: &str, base: &str, word: &str, pos: Option<Pos>) -> Carried {
    let swaps = hindi();
    let mut carried = Carried { whole: true, ..Carried::default() };
    let made: Vec<String> = match pos {
        Some(Pos::Noun) => noun(swaps, form, base, word).into_iter().collect(),
        Some(pos @ (Pos::Verb | Pos::Adj)) => same_kind(swaps, form, base, word, pos),
        _ => Vec::new(),
    };
    made.into_iter().for_each(|form| carried.add(form));
    carried
}

/// The form of the same line of the list: `ग्राहकों` of `ग्राहक`, `गाड़ियों` of `गाड़ी`.
fn noun(swaps: &Swaps, form: &str, base: &str, word: &str) -> Option<String> {
    let change = |of: &str, line: &[(String, String)]| {
        let (end, with) = line.iter().find(|(end, _)| {
            if end.is_empty() { sign(of).is_none() } else { of.ends_with(&**end) }
        })?;
        Some(format!("{}{with}", of.strip_suffix(&**end)?))
    };
    let line = swaps.lines.iter().find(|line| change(base, line).as_deref() == Some(form))?;
    change(word, line)
}

/// The forms with the same endings, where both words have the same kind of stem.
fn same_kind(swaps: &Swaps, form: &str, base: &str, word: &str, pos: Pos) -> Vec<String> {
    // What goes by no rule is not made by one.
    if swaps.is_irregular(base) || swaps.is_irregular(word) {
        return Vec::new();
    }
    let mut made = Vec::new();
    for (at, _) in form.char_indices().skip(1).chain([(form.len(), ' ')]) {
        let Some((stem, ending)) = form.split_at_checked(at) else { continue };
        let Some(instead) = base.strip_prefix(stem) else { continue };
        if !swaps.has(ending, instead, pos) {
            continue;
        }
        match word.strip_suffix(instead) {
            Some(other) if sign(other) == sign(stem) => {
                made.push(format!("{other}{ending}"));
            }
            // An adjective without that ending has no other.
            None if pos == Pos::Adj => made.push(word.to_owned()),
            _ => {}
        }
    }
    made
}

/// The sign of a vowel, or the vowel, that the stem ends in; none where it ends in a consonant.
fn sign(stem: &str) -> Option<char> {
    let vowel = |c: char| is_mark(c) || ('\u{904}'..='\u{914}').contains(&c);
    // A dot below makes another consonant.
    stem.chars().rfind(|c| *c != '\u{93c}').filter(|c| vowel(*c))
}
