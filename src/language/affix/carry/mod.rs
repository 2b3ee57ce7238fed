//! The affixes of one word put to another: `siparişlerinizi`, of `sipariş`, as `iadelerinizi` of
//! `iade`. Where it is not clear which affixes a word has, or how the other takes them, there are
//! several forms or none.

mod chain;
mod swap;
mod template;

use crate::language::pos::Pos;
use crate::language::stem::primary;
use crate::language::words::{Token, fold};

/// Forms of a word with the affixes of another.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(in crate::language) struct Carried {
    /// One for each way of reading the other word.
    pub forms: Vec<String>,
    /// Whether each of those ways gave a form.
    pub whole: bool,
}

impl Carried {
    fn add(&mut self, form: String) {
        if !self.forms.contains(&form) {
            self.forms.push(form);
        }
    }

    /// The form, where there is but one.
    pub(in crate::language) fn one(&self) -> Option<&str> {
        match &*self.forms {
            [form] if self.whole => Some(form),
            _ => None,
        }
    }
}

/// `word` with the affixes that `form` has as a form of `base`; all as they are written.
pub(in crate::language) fn carried(
    form: &str,
    base: &str,
    word: &str,
    pos: Option<Pos>,
    language: &str,
) -> Carried {
    let (written, base, folded) = (form, fold(base), fold(word));
    let form = &*fold(written);
    let mut carried = match primary(language) {
        "tr" => chain::carried(form, &base, &folded, pos),
        "hi" => swap::carried(form, &base, &folded, pos),
        "ar" => return template::carried(written, &base, word, pos),
        _ => Carried::default(),
    };
    for form in &mut carried.forms {
        *form = like_written(form, &folded, word);
    }
    carried
}

/// Whether what stands behind a word may stay as it is, where another word comes in its place: not
/// where it takes its vowel from it.
pub(in crate::language) fn stays_behind(
    old: &str,
    new: &str,
    next: Option<&Token>,
    language: &str,
) -> bool {
    primary(language) != "tr" || chain::stays_behind(old, new, next)
}

/// The form, as far as it begins like the folded word written like the word itself.
fn like_written(form: &str, folded: &str, word: &str) -> String {
    if folded.chars().count() != word.chars().count() {
        return form.to_owned();
    }
    let alike = form.chars().zip(folded.chars()).take_while(|(one, two)| one == two).count();
    word.chars().take(alike).chain(form.chars().skip(alike)).collect()
}

#[cfg(test)]
mod tests;
