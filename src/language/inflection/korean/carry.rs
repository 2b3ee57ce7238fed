//! What stands behind one word put behind another: `주문을` as `구매를`.

use unicode_normalization::UnicodeNormalization;

use super::data::{After, Data, data};
use super::stems::{is_coda, is_vowel};
use super::{bases, text};
use crate::language::pos::Pos;

/// `word` with the particles or endings that `form` has as a form of `base`; none where it is not
/// clear how it takes them. All as they are written.
pub(in crate::language::inflection) fn carried(
    form: &str,
    base: &str,
    word: &str,
    pos: Option<Pos>,
) -> Option<String> {
    let data = data();
    let made = match pos {
        Some(Pos::Verb | Pos::Adj) => verb(data, form, base, word)?,
        _ => noun(data, form, base, word)?,
    };
    let pos = pos.unwrap_or(Pos::Noun);
    let reads = |text: &str| {
        bases(text).iter().any(|(base, of)| {
            base == word && (of.fits(pos) || (*of == Pos::Verb && pos == Pos::Adj))
        })
    };
    reads(&made).then_some(made)
}

/// How a word ends, as particles ask for it.
fn kind(letters: &[char]) -> Option<[bool; 4]> {
    let last = *letters.last()?;
    let hangul = is_vowel(last) || is_coda(last);
    let all = [After::Vowel, After::Coda, After::CodaNotL, After::VowelOrL];
    hangul.then(|| all.map(|after| after.fits(letters)))
}

fn noun(data: &Data, form: &str, base: &str, word: &str) -> Option<String> {
    let rest = form.strip_prefix(base)?;
    let (old, new): (Vec<char>, Vec<char>) = (base.nfd().collect(), word.nfd().collect());
    if rest.is_empty() || kind(&old)? == kind(&new)? {
        return Some(format!("{word}{rest}"));
    }
    let letters: String = rest.nfd().collect();
    for pair in &data.pairs {
        let [(_, one), (_, two)] = pair;
        let known = |rest: &str| rest.is_empty() || data.is_particle(rest);
        let theirs = |(after, ending): &&(After, String)| {
            after.fits(&old) && letters.strip_prefix(&**ending).is_some_and(known)
        };
        if one != two
            && let Some((_, theirs)) = pair.iter().find(theirs)
        {
            let (_, ours) = pair.iter().find(|(after, _)| after.fits(&new))?;
            let after = letters.strip_prefix(&**theirs)?;
            return Some(format!("{word}{}", format!("{ours}{after}").nfc().collect::<String>()));
        }
    }
    let free = |after: &Vec<After>| after.iter().any(|after| matches!(after, After::Any));
    let particle =
        [&data.particles, &data.last].iter().any(|set| set.get(&letters).is_some_and(free));
    let made = data.makers.iter().any(|maker| rest.starts_with(maker.as_str()));
    (particle || made || data.suffixes.contains(&letters)).then(|| format!("{word}{rest}"))
}

/// A verb whose stem ends in the same syllable has the same endings, if that is an open one.
fn verb(data: &Data, form: &str, base: &str, word: &str) -> Option<String> {
    let (old, new) = (base.strip_suffix(&*data.dictionary)?, word.strip_suffix(&*data.dictionary)?);
    let last = old.chars().next_back()?;
    let open = last.nfd().last().is_some_and(is_vowel);
    if !open || !new.ends_with(last) {
        return None;
    }
    let before =
        |stem: &str| text(&stem.nfd().collect::<Vec<_>>()).strip_suffix(last).map(str::to_owned);
    let (old, new) = (before(old)?, before(new)?);
    let rest = form.strip_prefix(&*old).filter(|_| !old.is_empty() && !new.is_empty())?;
    Some(format!("{new}{rest}"))
}
