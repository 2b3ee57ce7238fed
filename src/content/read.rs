//! What one file says, read by itself. A file that did not change since is not read again.

use std::collections::{BTreeMap, BTreeSet};
use std::hash::Hasher;
use std::ops::Range;
use std::sync::Arc;

use rayon::prelude::*;
use rustc_hash::FxHasher;
use sha2::{Digest, Sha256};

use super::answer::{self, Answer, AnswerWords};
use super::channel::Channel;
use super::fault::{Fault, Weight};
use super::fluent;
use super::glossary::Term;
use super::id::{AnswerId, ConceptId};
use super::market::Market;
use super::sheet;
use super::table::{File, Table};
use crate::language::{Locale, Parents};

/// The rows of each locale's own glossary files.
pub(super) type Sheets = BTreeMap<Locale, Vec<Arc<Term>>>;

/// The files of a Library as they were read, to read only what changes.
#[derive(Debug, Clone, Default)]
pub struct Parsed {
    pub(super) files: BTreeMap<String, Arc<Read>>,
    pub(super) sheets: Sheets,
}

/// One file as it was read.
#[derive(Debug)]
pub(super) struct Read {
    pub(super) text: Arc<str>,
    /// The digest of its bytes, a byte-order mark included.
    pub(super) digest: [u8; 32],
    /// How many bytes it has, a byte-order mark included.
    length: usize,
    pub(super) said: Said,
    pub(super) faults: Vec<Fault>,
}

/// What it says.
#[derive(Debug)]
pub(super) enum Said {
    Terms(Locale, Vec<Arc<Term>>),
    Market(Option<Arc<Market>>),
    Channel(Option<Arc<Channel>>),
    Answers(BTreeMap<AnswerId, Answer>),
    Parents(Parents),
    Products(BTreeSet<ConceptId>),
    Messages(Locale, Messages),
    /// Nothing that is known.
    Nothing,
}

/// The messages of a Fluent file.
#[derive(Debug)]
pub(super) struct Messages {
    pub(super) all: Vec<Message>,
    /// The hashes of the ids of all messages and terms, in order.
    pub(super) ids: Box<[u64]>,
}

/// One message, as an answer's words.
#[derive(Debug)]
pub(super) struct Message {
    pub(super) id: Box<str>,
    pub(super) span: Range<usize>,
    pub(super) has_value: bool,
    pub(super) words: Arc<AnswerWords>,
}

/// A file that stands in the folder.
pub(super) struct Found<'a> {
    pub(super) path: &'a str,
    pub(super) bytes: &'a [u8],
    pub(super) text: &'a str,
}

impl Read {
    fn of(found: &Found<'_>) -> Self {
        let mut faults = Vec::new();
        let said = said(found.path, found.text, &mut faults);
        let digest = Sha256::digest(found.bytes).into();
        Self { text: found.text.into(), digest, length: found.bytes.len(), said, faults }
    }

    fn is_of(&self, found: &Found<'_>) -> bool {
        self.length == found.bytes.len() && *self.text == *found.text
    }
}

/// Reads files side by side; those that `known` has with the same text are left as they were read.
pub(super) fn read_all(
    files: &[Found<'_>],
    known: &BTreeMap<String, Arc<Read>>,
) -> BTreeMap<String, Arc<Read>> {
    let read = |found: &Found<'_>| {
        let before = known.get(found.path).filter(|read| read.is_of(found));
        (found.path.to_owned(), before.map_or_else(|| Arc::new(Read::of(found)), Arc::clone))
    };
    files.par_iter().with_max_len(1).map(read).collect()
}

fn said(path: &str, text: &str, faults: &mut Vec<Fault>) -> Said {
    let parts: Vec<&str> = path.split('/').collect();
    let stem = parts.last().and_then(|name| name.rsplit_once('.')).map_or("", |(stem, _)| stem);
    match parts[..] {
        ["glossaries", _] => match locale(path, stem, faults) {
            Some(locale) => Said::Terms(locale, sheet::read(path, text, faults)),
            None => Said::Nothing,
        },
        ["markets", _] => Said::Market(
            of_table(path, text, faults, |file| Market::read(stem, file)).map(Arc::new),
        ),
        ["channels", _] => Said::Channel(
            of_table(path, text, faults, |file| Channel::read(stem, file)).map(Arc::new),
        ),
        ["locales", "answers.toml"] => Said::Answers(of_table(path, text, faults, answer::read)),
        ["locales", "parents.toml"] => Said::Parents(of_table(path, text, faults, parents)),
        ["locales", "products.toml"] => Said::Products(of_table(path, text, faults, products)),
        ["locales", folder, _] => match locale(path, folder, faults) {
            Some(locale) => Said::Messages(locale, messages(path, text, faults)),
            None => Said::Nothing,
        },
        _ => Said::Nothing,
    }
}

fn of_table<T>(
    path: &str,
    text: &str,
    faults: &mut Vec<Fault>,
    read: impl FnOnce(&File<'_>) -> T,
) -> T {
    let file = File::new(path, text);
    let said = read(&file);
    faults.extend(file.into_faults());
    said
}

fn locale(path: &str, name: &str, faults: &mut Vec<Fault>) -> Option<Locale> {
    let unfit = |error: &dyn ToString| Fault::of_file(Weight::Reject, path, error.to_string());
    Locale::parse(name).map_err(|error| faults.push(unfit(&error))).ok()
}

fn messages(path: &str, text: &str, faults: &mut Vec<Fault>) -> Messages {
    let all = fluent::read(path, text, faults).into_iter().map(|message| {
        let fluent::Message { id, span, line, title, asks, text, has_value, .. } = message;
        let words = Arc::new(AnswerWords { title, asks, text, source: format!("{path}:{line}") });
        Message { id: id.into(), span, has_value, words }
    });
    let all = all.collect();
    let mut ids: Vec<u64> = fluent::entries(text).iter().map(|entry| hash_of(entry.id)).collect();
    // A file tells of its own ids that stand twice.
    ids.sort_unstable();
    ids.dedup();
    Messages { all, ids: ids.into() }
}

/// Messages and terms share their names.
fn hash_of(id: &str) -> u64 {
    let mut hasher = FxHasher::default();
    hasher.write(id.strip_prefix('-').unwrap_or(id).as_bytes());
    hasher.finish()
}

/// `locales/parents.toml`: child = parent.
fn parents(file: &File<'_>) -> Parents {
    let parsed = file.parse();
    let top = Table::new(file, parsed.get_ref(), 0..0);
    let mut overrides = BTreeMap::new();
    for (child, span) in top.keys() {
        let parent = top.parsed(&child, Locale::parse);
        match Locale::parse(&child) {
            Ok(child) => drop(parent.map(|parent| overrides.insert(child, parent))),
            Err(error) => file.fault(span, error.to_string()),
        }
    }
    Parents::new(overrides)
}

/// `locales/products.toml`: the concepts of what the shop sells.
fn products(file: &File<'_>) -> BTreeSet<ConceptId> {
    let parsed = file.parse();
    let top = Table::new(file, parsed.get_ref(), 0..0);
    let concepts = top.parsed_list("concepts", ConceptId::parse);
    top.finish();
    concepts.into_iter().collect()
}
