//! One step of a pattern.

use super::atom::Test;
use super::read::Names;

/// One step of a pattern.
#[derive(Debug, Clone)]
pub(super) enum Element {
    /// A word.
    Word {
        /// What it must be.
        test: Test,
        /// Whether it may be missing.
        optional: bool,
    },
    /// `..3`: up to so many words, as few as fit; `...3` crosses commas.
    Gap {
        /// Up to so many.
        most: usize,
        /// Whether it goes on over the end of a clause.
        crosses: bool,
        /// What each of them must be.
        test: Test,
    },
    /// `<<` and `>>`: a clause begins or ends here.
    Clause,
    /// `<` and `>`: a sentence begins or ends here.
    Sentence,
    /// `[`: from here it shows what the rule says.
    Open,
    /// `]`: up to here.
    Close,
}

impl Element {
    /// Reads a pattern.
    pub(super) fn read_all(text: &str, names: &mut Names) -> Result<Vec<Self>, String> {
        let mut elements = Vec::new();
        let mut open = false;
        for part in text.split_whitespace() {
            let mut part = part;
            if let Some(rest) = part.strip_prefix('[') {
                (part, open) = (rest, true);
                elements.push(Self::Open);
            }
            let closes = part.strip_suffix(']');
            part = closes.unwrap_or(part);
            elements.push(Self::read(part, names)?);
            if closes.is_some() {
                open = false;
                elements.push(Self::Close);
            }
        }
        if open {
            return Err("a bracket is not closed".into());
        }
        Ok(elements)
    }

    fn read(part: &str, names: &mut Names) -> Result<Self, String> {
        match part {
            "<<" | ">>" => return Ok(Self::Clause),
            "<" | ">" => return Ok(Self::Sentence),
            _ => {}
        }
        if let Some(rest) = part.strip_prefix("..") {
            let crosses = rest.starts_with('.');
            let rest = rest.trim_start_matches('.');
            let digits = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
            let (most, test) = rest.split_at_checked(digits).unwrap_or((rest, ""));
            let most = most.parse().map_err(|_| format!("“{part}” has no number"))?;
            let test = Test::read(if test.is_empty() { "*" } else { test }, names)?;
            return Ok(Self::Gap { most, crosses, test });
        }
        let optional = part.len() > 1 && part.ends_with('?');
        let test = Test::read(if optional { part.trim_end_matches('?') } else { part }, names)?;
        Ok(Self::Word { test, optional })
    }
}
