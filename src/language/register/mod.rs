//! Register: which words of a text address the reader formally and which informally.
//!
//! What shows it is data, one file a language (`data/register/<language>.txt`): patterns of words,
//! their forms and their places. See `docs/content.md` for how a file is written.

use std::ops::Range;
use std::sync::OnceLock;

use super::grammar::Grammar;
use super::locale::Locale;
use super::text::Text;

/// How the reader is addressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Tone {
    /// `Sie`, `vous`, `usted`.
    Formal,
    /// `du`, `tu`, `tú`.
    Informal,
}

impl Tone {
    /// The other one.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::Formal => Self::Informal,
            Self::Informal => Self::Formal,
        }
    }

    /// Its name in the files and in findings.
    pub fn name(self) -> &'static str {
        match self {
            Self::Formal => "formal",
            Self::Informal => "informal",
        }
    }
}

/// A place that shows how the reader is addressed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// Bytes of the text.
    pub span: Range<usize>,
    /// What it shows.
    pub tone: Tone,
    /// What says the same in the other tone, where that is mechanical.
    pub instead: Option<String>,
}

/// The places of a text that show its register, in order, without overlap; none in a language that
/// has no file. Linear in the text's length.
pub fn marks(text: &Text<'_>, locale: &Locale) -> Vec<Mark> {
    grammar(locale).map(|grammar| toned(grammar, text)).unwrap_or_default()
}

fn toned(grammar: &Grammar, text: &Text<'_>) -> Vec<Mark> {
    let tone = |label| if label == 0 { Tone::Formal } else { Tone::Informal };
    let marks = grammar.marks(text).into_iter();
    marks.map(|one| Mark { span: one.span, tone: tone(one.label), instead: one.instead }).collect()
}

/// Whether the register of texts in this locale can be told.
pub fn is_told(locale: &Locale) -> bool {
    file(locale).is_some()
}

fn file(locale: &Locale) -> Option<usize> {
    let named = |wanted: &str| FILES.iter().position(|(name, _)| *name == wanted);
    named(locale.as_str()).or_else(|| named(locale.language()))
}

fn grammar(locale: &Locale) -> Option<&'static Grammar> {
    static READ: [OnceLock<Grammar>; FILES.len()] = [const { OnceLock::new() }; FILES.len()];
    let at = file(locale)?;
    let (name, source) = FILES.get(at)?;
    Some(READ.get(at)?.get_or_init(|| Grammar::read(TONES, name, source)))
}

/// What the files tell of, and its labels.
const TONES: (&str, &[&str]) = ("register", &["formal", "informal"]);

/// A file for each locale or language; the nearer one is taken.
const FILES: [(&str, &str); 16] = [
    ("ar", include_str!("../data/register/ar.txt")),
    ("de", include_str!("../data/register/de.txt")),
    ("es", include_str!("../data/register/es.txt")),
    ("fr", include_str!("../data/register/fr.txt")),
    ("hi", include_str!("../data/register/hi.txt")),
    ("it", include_str!("../data/register/it.txt")),
    ("ja", include_str!("../data/register/ja.txt")),
    ("ko", include_str!("../data/register/ko.txt")),
    ("nl", include_str!("../data/register/nl.txt")),
    ("pl", include_str!("../data/register/pl.txt")),
    ("pt", include_str!("../data/register/pt.txt")),
    ("pt-BR", include_str!("../data/register/pt-BR.txt")),
    ("ru", include_str!("../data/register/ru.txt")),
    ("tr", include_str!("../data/register/tr.txt")),
    ("vi", include_str!("../data/register/vi.txt")),
    ("zh", include_str!("../data/register/zh.txt")),
];

#[cfg(test)]
mod tests;
