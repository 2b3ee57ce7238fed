//! Other tools' term bases, in and out: a file a format, one form between them.
//!
//! What is read becomes rows in the columns of our glossaries ([`Base`]). What has no place in our
//! columns stands in columns of its own, whose names hold a colon (`tbx:term`, `weblate:context`);
//! such columns are kept by the loader and written back on export.

mod delimited;
pub mod diff;
mod folder;
pub mod merge;
mod sheet;
mod tbx;
mod xml;

use std::collections::BTreeMap;
use std::fmt;

use crate::language::Locale;

pub use delimited::{Dialect, write as write_delimited};
pub use folder::content_base;
pub use tbx::{Style, write as write_tbx};

/// The greatest file that is read: 64 MiB.
const LARGEST: usize = 64 << 20;

/// The cells of a row by column; a column that is absent was not said by the file.
pub type Cells = BTreeMap<String, String>;

/// One term of a term base in our columns.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Row {
    /// The language, as a canonical tag; empty where the file does not say it.
    pub locale: String,
    /// The line where it stands, for messages; 0 where it was made.
    pub line: usize,
    /// The cells.
    pub cells: Cells,
}

impl Row {
    /// The text of a cell; empty where the column is absent.
    pub fn get(&self, column: &str) -> &str {
        self.cells.get(column).map_or("", String::as_str)
    }

    /// Puts a text into a cell; an empty one only where there was one.
    pub fn set(&mut self, column: &str, text: impl Into<String>) {
        let text = text.into();
        if !text.is_empty() || self.cells.contains_key(column) {
            self.cells.insert(column.to_owned(), text);
        }
    }
}

/// A term base: the rows in the order of the file, and what was not taken from it.
#[derive(Debug, Clone, Default)]
pub struct Base {
    /// The terms.
    pub rows: Vec<Row>,
    /// What could not be kept, and what was decided for want of a word in the file.
    pub told: Vec<String>,
}

impl Base {
    /// The languages of the rows, in their order.
    pub fn locales(&self) -> Vec<&str> {
        let mut found: Vec<&str> = Vec::new();
        for row in &self.rows {
            if !found.contains(&row.locale.as_str()) {
                found.push(&row.locale);
            }
        }
        found
    }

    /// The language of the file that stands for a locale: the same, else the locale's parent, else
    /// the only one of the same language and script.
    pub fn language_for(&self, locale: &Locale) -> Option<String> {
        let known = self.locales();
        if known.contains(&locale.as_str()) {
            return Some(locale.to_string());
        }
        let chain = crate::language::Parents::default().chain(locale);
        if let Some(parent) = chain.iter().find(|parent| known.contains(&parent.as_str())) {
            return Some(parent.to_string());
        }
        let near = |tag: &&&str| {
            Locale::parse(tag).is_ok_and(|other| {
                other.language() == locale.language() && other.script() == locale.script()
            })
        };
        let mut same = known.iter().filter(near);
        match (same.next(), same.next()) {
            (Some(only), None) => Some((*only).to_owned()),
            _ => None,
        }
    }
}

/// What a reader needs to know beside the file.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// The format, where it is not to be told from the file.
    pub dialect: Option<Dialect>,
    /// The ids of the markets of the content.
    pub markets: Vec<String>,
    /// The language of the `source` column of files that do not name it.
    pub source: Option<Locale>,
    /// The language of the `target` column of files that do not name it.
    pub target: Option<Locale>,
    /// What is put before each concept's id.
    pub prefix: String,
    /// The folder of the file, where TBX 2 names a file with its constraints.
    pub beside: Option<std::path::PathBuf>,
    /// Whether such a file may be missing.
    pub unconstrained: bool,
    /// Whether subject fields are left where they are, so that terms apply everywhere.
    pub no_domain: bool,
}

/// Why a file is not read, with its line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// The line, from 1; 0 where the file as a whole is meant.
    pub line: usize,
    /// What is wrong.
    pub reason: String,
}

impl Refused {
    fn at(line: usize, reason: impl Into<String>) -> Self {
        Self { line, reason: reason.into() }
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => out.write_str(&self.reason),
            line => write!(out, "line {line}: {}", self.reason),
        }
    }
}

/// Reads a term base of any format that is known here.
pub fn read(bytes: &[u8], options: &Options) -> Result<Base, Vec<Refused>> {
    let text = decoded(bytes).map_err(|refused| vec![refused])?;
    let begins = text.trim_start();
    let mut base = if begins.starts_with('<') {
        tbx::read(&text, options)?
    } else {
        delimited::read(&text, options)?
    };
    if base.rows.is_empty() {
        return Err(vec![Refused::at(0, "the file holds no term")]);
    }
    if !options.prefix.is_empty() {
        for row in &mut base.rows {
            let id = format!("{}{}", options.prefix, row.get("concept"));
            row.set("concept", concept_id(&id));
        }
    }
    Ok(base)
}

/// The file as text: UTF-8, or UTF-16 with its mark.
fn decoded(bytes: &[u8]) -> Result<String, Refused> {
    if bytes.len() > LARGEST {
        return Err(Refused::at(0, "the file is larger than 64 MiB"));
    }
    let wide = |rest: &[u8], read: fn([u8; 2]) -> u16| {
        let units = rest.chunks_exact(2).filter_map(|pair| pair.try_into().ok()).map(read);
        char::decode_utf16(units)
            .collect::<Result<String, _>>()
            .map_err(|_| Refused::at(0, "the file is no sound UTF-16"))
    };
    match bytes {
        [0xff, 0xfe, rest @ ..] => wide(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => wide(rest, u16::from_be_bytes),
        _ => {
            let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
            String::from_utf8(bytes.to_vec()).map_err(|error| {
                let good = bytes.get(..error.utf8_error().valid_up_to()).unwrap_or_default();
                let line = good.split(|byte| *byte == b'\n').count();
                Refused::at(line, "here stands a byte that is no UTF-8; save the file as UTF-8")
            })
        }
    }
}

/// A text as a concept's id: what cannot stand in one becomes a hyphen; where that lost something,
/// a short hash of the whole keeps ids apart.
fn concept_id(text: &str) -> String {
    let text = text.trim();
    let fits = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.');
    let mut id = String::new();
    for c in text.chars() {
        if fits(c) {
            id.push(c);
        } else if !id.ends_with('-') {
            id.push('-');
        }
    }
    let exact = id == text && !id.starts_with('.') && (1..=64).contains(&id.chars().count());
    if exact {
        return id;
    }
    // FNV: the id must be the same in each version of the program.
    let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    let start: String = id.trim_matches(['-', '.']).chars().take(48).collect();
    format!("{start}{}{:06x}", if start.is_empty() { "c" } else { "-" }, hash & 0x00ff_ffff)
}

/// The id of a concept that has none in its file, made from a term.
fn concept_of_term(term: &str) -> String {
    let lower = term.trim().to_lowercase();
    let simple = lower.split_whitespace().collect::<Vec<_>>().join("-");
    concept_id(&simple)
}

/// Parts of a cell, as the content's reader splits it: at `|`, where `\|` is the character.
fn split_cell(cell: &str) -> Vec<String> {
    crate::content::sheet::split(cell)
}

/// Parts as one cell.
fn join_cell(parts: &[String]) -> String {
    parts.iter().map(|part| part.replace('|', "\\|")).collect::<Vec<_>>().join(" | ")
}
