//! A verb or adjective in the form of another: `送っ` (た) as `渡し` (た).

use super::{data, parts, tail};
use crate::language::pos::Pos;
use crate::language::words::fold;

/// `word` in the form in which `base` stands as `form`, before `rest`; none where the two are so
/// inflected that what stands behind would have to change.
pub(in crate::language::inflection) fn carried(
    form: &str,
    base: &str,
    word: &str,
    rest: &str,
    pos: Option<Pos>,
) -> Option<String> {
    let (base, word) = (fold(base), fold(word));
    if form == base {
        return Some(word);
    }
    let ((stem, class), (ours, our_class)) = (parts(&base, pos)?, parts(&word, pos)?);
    let ending = form.strip_prefix(stem)?;
    if class.place == our_class.place {
        return Some(format!("{ours}{ending}"));
    }
    let data = data();
    let behind = data.alike.iter().flat_map(|(name, all)| all.iter().map(move |one| (*name, *one)));
    let (name, _) =
        behind.filter(|(_, one)| rest.starts_with(one)).max_by_key(|(_, one)| one.len())?;
    let endings = |place: usize| {
        let (_, forms) = data.classes.get(place)?;
        Some(forms.iter().filter(move |(_, of)| *of == name || *of == ONCE))
    };
    endings(class.place)?.find(|(known, _)| *known == ending)?;
    let (ending, _) = endings(our_class.place)?.next()?;
    tail(our_class, &format!("{ending}{rest}"))?;
    Some(format!("{ours}{ending}"))
}

/// What verbs of one stem have before all endings.
const ONCE: &str = "once";
