//! Words of a text, folded so that writing habits do not hide them, and their stems.

/// One word of a text; in scripts without spaces, one character of a word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// First byte in the original text.
    pub start: usize,
    /// Byte after the last in the original text.
    pub end: usize,
    /// Folded: compatibility composition, lower case, ß as ss, ё as е, nothing invisible.
    pub fold: Box<str>,
    /// Whether a word begins here.
    pub begins: bool,
    /// Whether a word ends here.
    pub ends: bool,
    /// Whether nothing but blanks, hyphens or apostrophes lies between the token before and this.
    pub joined: bool,
}
