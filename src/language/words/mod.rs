//! Words of a text, folded so that writing habits do not hide them.
//!
//! Words are parted as by Unicode's UAX 29, with these differences: elisions (`l'annulation`) and
//! endings after an apostrophe (`customer's`, `Türkiye'nin`) are tokens of their own, a full stop
//! joins letters only in what looks like a name (`node.js`), and scripts without spaces give one
//! token for each character, with the words of the dictionary marked by `begins` and `ends`.

mod run;

use std::collections::HashSet;
use std::sync::OnceLock;

use compact_str::CompactString;

use super::fold::folded;
pub(crate) use super::fold::plain;
pub use super::fold::{bare, fold};
use super::keys::exact_key;
pub(super) use run::pieces;

use super::script::{Class, class, script_of};

/// One word of a text; in scripts without spaces, one character of a word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// First byte in the original text.
    pub start: usize,
    /// Byte after the last in the original text.
    pub end: usize,
    /// Folded: compatibility composition, lower case, ß as ss, ё as е, nothing invisible.
    pub fold: CompactString,
    /// By what it is known as it stands: a hash of `fold`.
    pub(super) key: u64,
    /// Whether a word begins here.
    pub begins: bool,
    /// Whether a word ends here.
    pub ends: bool,
    /// Whether nothing but blanks, hyphens or apostrophes lies between the token before and this.
    pub joined: bool,
}

/// The words of a text, in order. Linear in its length.
pub fn tokens(text: &str) -> Vec<Token> {
    read(text, true)
}

/// The same without a look into the dictionary: each run of a script without spaces is one word.
pub(crate) fn tokens_unsegmented(text: &str) -> Vec<Token> {
    read(text, false)
}

fn read(text: &str, segmented: bool) -> Vec<Token> {
    let mut reader =
        Reader { text, segmented, at: 0, gap: None, out: Vec::with_capacity(text.len() / 3 + 1) };
    while let Some((c, next)) = reader.peek(reader.at) {
        match class(c) {
            Class::Word => reader.word(),
            Class::Alone => reader.run(),
            kind => {
                reader.gap = reader.gap.and_then(|newlines| match kind {
                    Class::Newline => (newlines == 0).then_some(newlines + 1),
                    Class::Dot | Class::Comma | Class::Other => None,
                    _ => Some(newlines),
                });
                reader.at = next;
            }
        }
    }
    reader.out
}

struct Reader<'a> {
    text: &'a str,
    segmented: bool,
    at: usize,
    /// Newlines since the token before; none where more than blanks, or nothing, came before.
    gap: Option<u8>,
    out: Vec<Token>,
}

impl Reader<'_> {
    fn peek(&self, at: usize) -> Option<(char, usize)> {
        let byte = *self.text.as_bytes().get(at)?;
        if byte < 0x80 {
            return Some((char::from(byte), at + 1));
        }
        let c = self.text.get(at..)?.chars().next()?;
        Some((c, at + c.len_utf8()))
    }

    /// The next character that is seen.
    fn peek_seen(&self, mut at: usize) -> Option<(char, usize)> {
        loop {
            let (c, next) = self.peek(at)?;
            if class(c) != Class::Unseen {
                return Some((c, next));
            }
            at = next;
        }
    }

    fn push(&mut self, start: usize, end: usize, begins: bool, ends: bool) {
        let fold = folded(self.text.get(start..end).unwrap_or_default());
        if !fold.is_empty() {
            let joined = self.gap.is_some();
            self.gap = Some(0);
            let key = exact_key(&fold);
            self.out.push(Token { start, end, fold, key, begins, ends, joined });
        }
    }

    /// Reads from a letter or digit to the end of its word.
    fn word(&mut self) {
        let mut start = self.at;
        // End of the word so far, and its last character.
        let (mut end, mut last) = (start, '\0');
        let mut at = start;
        while let Some((c, next)) = self.peek(at) {
            match class(c) {
                Class::Word => (end, last) = (next, c),
                Class::Mark => end = next,
                Class::Unseen => {}
                Class::Dot if self.dot_joins(start, last, next) => {}
                Class::Comma | Class::Apostrophe if last.is_numeric() && self.is_numeric(next) => {}
                Class::Apostrophe => match self.apostrophe(start, end, last, next) {
                    Apostrophe::Inside => {}
                    Apostrophe::Elision => {
                        self.push(start, next, true, true);
                        (start, end) = (next, next);
                    }
                    Apostrophe::Ending => {
                        self.push(start, end, true, true);
                        start = at;
                    }
                    Apostrophe::Outside => break,
                },
                _ => break,
            }
            at = next;
        }
        self.push(start, end, true, true);
        self.at = end.max(self.at + 1);
    }

    fn is_numeric(&self, at: usize) -> bool {
        self.peek_seen(at).is_some_and(|(c, _)| c.is_numeric())
    }

    /// `12.50`, `z.B.`, `node.js` and `example.com`, but not `here.Please`.
    fn dot_joins(&self, start: usize, last: char, at: usize) -> bool {
        let Some((c, next)) = self.peek_seen(at) else { return false };
        if last.is_numeric() || c.is_numeric() {
            return last.is_numeric() && c.is_numeric();
        }
        if class(c) != Class::Word {
            return false;
        }
        let single = self.text.get(start..at).is_some_and(|word| word.chars().take(3).count() == 2);
        if c.is_uppercase() && last.is_lowercase() {
            return single;
        }
        let (mut length, mut at) = (1, next);
        while let Some((c, next)) = self.peek(at).filter(|(c, _)| class(*c) == Class::Word) {
            length += usize::from(c != '_');
            at = next;
            if length > 3 {
                return single;
            }
        }
        true
    }

    fn apostrophe(&self, start: usize, end: usize, last: char, next: usize) -> Apostrophe {
        let Some((c, _)) = self.peek_seen(next).filter(|(c, _)| class(*c) == Class::Word) else {
            return Apostrophe::Outside;
        };
        // In Korean it is always a quotation mark, after which particles may follow.
        if script_of(c) == "Hang" || script_of(last) == "Hang" {
            return Apostrophe::Outside;
        }
        let before = self.text.get(start..end).unwrap_or_default();
        if script_of(c) != "Latn" || script_of(last) != "Latn" {
            return Apostrophe::Inside;
        }
        let (mut after, mut at) = (String::new(), next);
        while let Some((c, next)) = self.peek_seen(at).filter(|(c, _)| class(*c) == Class::Word) {
            after.push(c.to_ascii_lowercase());
            at = next;
            if after.len() > 3 {
                break;
            }
        }
        let lists = lists();
        if lists.contractions.contains(after.as_str()) {
            return Apostrophe::Inside;
        }
        // The longest word of the lists has eight letters.
        if before.len() <= 16 {
            let before = fold(before);
            if lists.whole.contains(before.as_str()) {
                return Apostrophe::Inside;
            }
            if lists.elisions.contains(before.as_str()) && after != "s" {
                return Apostrophe::Elision;
            }
        }
        if after == "s" || before.chars().nth(2).is_some() {
            Apostrophe::Ending
        } else {
            Apostrophe::Inside
        }
    }

    /// Reads a run of characters that are tokens of their own.
    fn run(&mut self) {
        let start = self.at;
        let rest = self.text.get(start..).unwrap_or_default();
        let run = rest.get(..run::length(rest)).unwrap_or_default();
        let first = self.out.len();
        self.out.extend_from_slice(&run::tokens(run, self.segmented));
        for token in self.out.iter_mut().skip(first) {
            (token.start, token.end) = (start + token.start, start + token.end);
            token.joined = self.gap.replace(0).is_some();
        }
        self.at = start + run.len().max(1);
    }
}

enum Apostrophe {
    /// `don't`
    Inside,
    /// `l'` of `l'ordine`
    Elision,
    /// `'s` of `customer's`
    Ending,
    /// The end of the word.
    Outside,
}

struct Lists {
    elisions: HashSet<&'static str>,
    contractions: HashSet<&'static str>,
    whole: HashSet<&'static str>,
}

fn lists() -> &'static Lists {
    static LISTS: OnceLock<Lists> = OnceLock::new();
    LISTS.get_or_init(|| {
        let mut sections =
            include_str!("../data/apostrophes.txt").split('[').skip(1).map(|section| {
                let lines = section.lines().skip(1).filter(|line| !line.starts_with('#'));
                lines.flat_map(str::split_whitespace).collect()
            });
        let mut next = || sections.next().unwrap_or_default();
        Lists { elisions: next(), contractions: next(), whole: next() }
    })
}

#[cfg(test)]
mod tests;
