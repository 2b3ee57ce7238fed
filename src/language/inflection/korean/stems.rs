//! How a stem changes before an ending: contraction and irregular consonants, in letters.

const INITIAL_NONE: char = '\u{110b}';
const INITIAL_H: char = '\u{1112}';
const INITIAL_R: char = '\u{1105}';
const INITIAL_N: char = '\u{1102}';
const INITIAL_S: char = '\u{1109}';
const INITIAL_M: char = '\u{1106}';
const A: char = '\u{1161}';
const AE: char = '\u{1162}';
const YA: char = '\u{1163}';
const YAE: char = '\u{1164}';
const YE: char = '\u{1168}';
const EO: char = '\u{1165}';
const E: char = '\u{1166}';
pub(super) const YEO: char = '\u{1167}';
const O: char = '\u{1169}';
const WA: char = '\u{116a}';
const WAE: char = '\u{116b}';
const OE: char = '\u{116c}';
const U: char = '\u{116e}';
const WO: char = '\u{116f}';
const WE: char = '\u{1170}';
const EU: char = '\u{1173}';
const I: char = '\u{1175}';
pub(super) const CODA_L: char = '\u{11af}';
pub(super) const CODA_M: char = '\u{11b7}';
pub(super) const CODA_N: char = '\u{11ab}';
const CODA_D: char = '\u{11ae}';
pub(super) const CODA_B: char = '\u{11b8}';
const CODA_S: char = '\u{11ba}';
pub(super) const CODA_SS: char = '\u{11bb}';
const CODA_H: char = '\u{11c2}';

pub(super) fn is_vowel(letter: char) -> bool {
    matches!(letter, '\u{1161}'..='\u{1175}')
}

pub(super) fn is_coda(letter: char) -> bool {
    matches!(letter, '\u{11a8}'..='\u{11c2}')
}

pub(super) fn is_initial(letter: char) -> bool {
    matches!(letter, '\u{1100}'..='\u{1112}')
}

fn with(letters: &[char], more: &[char]) -> Vec<char> {
    [letters, more].concat()
}

/// The stems before an ending that changes nothing but a final `l`.
pub(super) fn bare(stem: &[char], ending: &str) -> Vec<Vec<char>> {
    let Some(&last) = stem.last() else { return Vec::new() };
    let mut found = vec![stem.to_vec()];
    if is_vowel(last) && ending.starts_with([INITIAL_N, INITIAL_S]) {
        found.push(with(stem, &[CODA_L]));
    }
    found
}

/// The stems before an ending that needs a vowel before it.
pub(super) fn open(stem: &[char], ending: &str) -> Vec<Vec<char>> {
    let Some(&last) = stem.last() else { return Vec::new() };
    let mut found = Vec::new();
    if last == CODA_L && ending.starts_with([INITIAL_M, INITIAL_R]) {
        return vec![stem.to_vec()];
    }
    if !is_vowel(last) {
        return found;
    }
    if let [before @ .., INITIAL_NONE, EU] = stem {
        match before.last() {
            Some(&CODA_L) => found.push(with(cut(before, 1), &[CODA_D])),
            Some(&coda) if is_coda(coda) => found.push(before.to_vec()),
            Some(_) => found.push(with(before, &[CODA_S])),
            None => {}
        }
        return found;
    }
    found.push(stem.to_vec());
    let drops = [INITIAL_N, INITIAL_S, CODA_N, CODA_L, CODA_B, INITIAL_NONE];
    if ending.starts_with(drops) {
        found.push(with(stem, &[CODA_L]));
    }
    if let [before @ .., INITIAL_NONE, U] = stem
        && before.last().is_some_and(|letter| is_vowel(*letter))
    {
        found.push(with(before, &[CODA_B]));
    }
    if matches!(last, A | EO | YA | YEO) {
        found.push(with(stem, &[CODA_H]));
    }
    found
}

fn cut(letters: &[char], count: usize) -> &[char] {
    letters.get(..letters.len().saturating_sub(count)).unwrap_or_default()
}

/// The stems of a form that ends with its linking vowel, which may be one with the stem's.
pub(super) fn linked(form: &[char]) -> Vec<Vec<char>> {
    let mut found = Vec::new();
    let Some((&vowel, before)) = form.split_last() else { return found };
    let Some((&initial, left)) = before.split_last() else { return found };
    let coda = left.last().copied().filter(|letter| is_coda(*letter));
    let open = left.last().is_some_and(|letter| is_vowel(*letter));
    let alone = initial == INITIAL_NONE;
    match vowel {
        A | EO => {
            if alone && coda == Some(CODA_L) {
                found.push(with(cut(left, 1), &[CODA_D]));
            }
            if alone && (coda.is_some() || (open && vowel == EO) || left.ends_with(&[O])) {
                found.push(left.to_vec());
            }
            if alone && open {
                found.push(with(left, &[CODA_S]));
            }
            if !alone || !(coda.is_some() || open) {
                found.push(form.to_vec());
                found.push(with(before, &[EU]));
            }
            if initial == INITIAL_R && coda == Some(CODA_L) {
                found.push(with(cut(left, 1), &[INITIAL_R, EU]));
            }
            if initial == INITIAL_R && left.ends_with(&[INITIAL_R, EU]) {
                found.push(left.to_vec());
            }
        }
        AE => {
            found.push(form.to_vec());
            if initial == INITIAL_H {
                found.push(with(before, &[A]));
            }
            found.push(with(before, &[A, CODA_H]));
            found.push(with(before, &[EO, CODA_H]));
        }
        YAE => found.push(with(before, &[YA, CODA_H])),
        YE => found.push(with(before, &[YEO, CODA_H])),
        YEO => {
            found.push(with(before, &[I]));
            found.push(form.to_vec());
            if alone && left.ends_with(&[INITIAL_H, A]) {
                found.push(left.to_vec());
            }
        }
        WA | WO => {
            found.push(with(before, &[if vowel == WA { O } else { U }]));
            if alone && open {
                found.push(with(left, &[CODA_B]));
            }
        }
        WAE => found.push(with(before, &[OE])),
        E | WE => found.push(form.to_vec()),
        _ => {}
    }
    found
}
