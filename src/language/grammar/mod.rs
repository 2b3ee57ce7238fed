//! Grammars: patterns of words, their forms and their places, which tell where a text shows something.
//!
//! What is shown is up to the file: how the reader is addressed ([`super::register`]), or that the
//! writer promises ([`super::promise`]). See `docs/content.md`, "Register", for how a file is written.

mod atom;
mod element;
mod matching;
mod read;
mod replace;
mod rule;
mod together;
mod vocabulary;
mod word;

use std::ops::Range;

pub(super) use read::Grammar;
pub(super) use word::parts;

/// A place of a text that shows something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Mark {
    /// Bytes of the text.
    pub span: Range<usize>,
    /// What it shows: the place of its name among the grammar's.
    pub label: usize,
    /// What stands instead of it, where that is mechanical.
    pub instead: Option<String>,
}
