//! Inflection: which dictionary forms a word may be a form of, and which forms a word has.
//!
//! Where a language has a packed table of forms, that is asked first; rules of prefixes and endings
//! come next; a word that neither knows is read by its ending, as compounds are (`Kundenkonten` as
//! `Konten`), and by its Snowball stem.

mod carry;
mod change;
mod fit;
pub(super) mod japanese;
mod korean;
mod pack;
mod phrase;
mod role;
pub(super) mod sections;
mod table;

use std::sync::OnceLock;

pub use fit::{Fit, fit};
pub use pack::pack;
pub use role::Role;
pub use table::{Paradigm, Table};

use super::agreement::agreement;
use super::pos::Pos;
use super::stem::primary;
use super::words::fold as word;

/// A dictionary form that a word may be a form of.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Reading {
    /// The dictionary form, folded.
    pub lemma: String,
    /// Its part of speech.
    pub pos: Pos,
    /// Whether the dictionary writes the form with a capital.
    pub capital: bool,
    /// Whether the form is the dictionary form itself, in the singular.
    pub base: bool,
}

/// How a word is written, where that tells words apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Shape {
    /// It cannot tell: all capitals, the first word of a sentence, a language in which nouns are small.
    Any,
    /// Small.
    Small,
    /// With a capital that no sentence's start explains.
    Capital,
}

/// What is known of a word's place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Context {
    /// How it is written.
    pub shape: Shape,
    /// What the words around it make of it.
    pub role: Role,
}

impl Context {
    /// Nothing is known.
    pub const NONE: Self = Self { shape: Shape::Any, role: Role::Any };
}

/// The table of a language (`de`, `pt-BR`).
pub fn table(language: &str) -> Option<&'static Table> {
    static READ: OnceLock<Vec<(&'static str, Table)>> = OnceLock::new();
    let tables = READ.get_or_init(|| {
        TABLES.iter().filter_map(|(name, bytes)| Some((*name, Table::read(bytes)?))).collect()
    });
    let language = primary(language);
    tables.iter().find(|(name, _)| *name == language).map(|(_, table)| table)
}

/// Whether nouns are written with a capital in this language.
pub fn nouns_have_capitals(language: &str) -> bool {
    primary(language) == "de"
}

/// The dictionary forms that a folded word may be a form of; none where it is not known.
pub fn readings(fold: &str, context: Context, language: &str) -> Vec<Reading> {
    if primary(language) == "ko" {
        return korean::readings(fold);
    }
    let mut found = Vec::new();
    let Some(table) = table(language) else { return found };
    table.readings(fold, &mut found);
    let fits = |one: &Reading| match context.shape {
        Shape::Any => true,
        Shape::Small => !one.capital,
        Shape::Capital => one.capital,
    };
    keep_bases(fold, &mut found, language);
    if let Some((lemma, pos)) = agreement(language).and_then(|rules| rules.irregular(fold)) {
        found.push(Reading { lemma: lemma.clone(), pos: *pos, capital: false, base: false });
    }
    // Typed in haste everything is small, and a small word may be used as a noun.
    if found.iter().any(fits) {
        found.retain(fits);
    }
    context.role.narrow(fold, &mut found, language);
    found
}

/// A noun in its dictionary form is no plural of another: `Posten` is no `Post`, `fils` no `fil`.
fn keep_bases(fold: &str, found: &mut Vec<Reading>, language: &str) {
    for pos in [Pos::Noun, Pos::Name] {
        let is_base = |one: &Reading| one.pos == pos && one.base;
        if found.iter().filter(|one| one.pos == pos).count() > 1 && found.iter().any(is_base) {
            let plural = |slot: &str| slot.split('.').any(|part| part == "pl");
            found.retain(|one| {
                one.pos != pos || one.lemma == fold || !is_always(one, fold, language, plural)
            });
        }
    }
}

/// Whether all places in which a form stands in the paradigm of its dictionary form are such.
fn is_always(one: &Reading, form: &str, language: &str, such: impl Fn(&str) -> bool) -> bool {
    let paradigms = table(language).map(|table| table.paradigms(&one.lemma)).unwrap_or_default();
    let forms = paradigms.iter().filter(|of| of.pos == one.pos).flat_map(|of| &of.forms);
    forms.filter(|(_, written)| word(written) == form).all(|(slot, _)| such(slot))
}

/// No shorter word is read as the last part of a longer one.
const TAIL: usize = 4;
/// So many ways of reading a word by its ending are given.
const TAILS: usize = 3;

/// What a word that the table does not know may be a form of, were it a compound of a known word.
pub fn by_tail(fold: &str, language: &str) -> Vec<Reading> {
    let mut found = Vec::new();
    let Some(table) = table(language).filter(|_| fold.len() <= 80) else { return found };
    let mut tails = 0;
    for (at, _) in fold.char_indices().skip(2) {
        let (head, tail) = fold.split_at_checked(at).unwrap_or_default();
        if tails == TAILS || tail.chars().nth(TAIL - 1).is_none() {
            break;
        }
        let before = found.len();
        table.readings(tail, &mut found);
        tails += usize::from(found.len() > before);
        for reading in found.iter_mut().skip(before) {
            reading.lemma.insert_str(0, head);
        }
    }
    found.retain(|one| one.pos != Pos::Other);
    found
}

const TABLES: &[(&str, &[u8])] = &[
    ("de", include_bytes!("../data/forms/de.bin")),
    ("en", include_bytes!("../data/forms/en.bin")),
    ("es", include_bytes!("../data/forms/es.bin")),
    ("fr", include_bytes!("../data/forms/fr.bin")),
    ("it", include_bytes!("../data/forms/it.bin")),
    ("nl", include_bytes!("../data/forms/nl.bin")),
    ("pl", include_bytes!("../data/forms/pl.bin")),
    ("pt", include_bytes!("../data/forms/pt.bin")),
    ("ru", include_bytes!("../data/forms/ru.bin")),
    ("sv", include_bytes!("../data/forms/sv.bin")),
];
