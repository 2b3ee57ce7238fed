//! The loader: a content folder as one Library, or all that is wrong in it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;
use rustc_hash::FxHashSet;
use sha2::{Digest, Sha256};

use super::answer::Answer;
use super::channel::Channel;
use super::fault::{Fault, Weight};
use super::fluent;
use super::glossary::{self, Glossary};
use super::id::{AnswerId, ChannelId, ConceptId, MarketId};
use super::library::{Files, FluentFile, Library};
use super::market::Market;
use super::read::{Found, Parsed, Said, Sheets, read_all};
use super::references;
use super::words;
use crate::language::{Locale, Parents};

type Glossaries = BTreeMap<Locale, Arc<Glossary>>;

/// The greatest file that is read: 64 MiB.
const LARGEST: u64 = 64 << 20;

/// Loads a content folder. A folder that is missing in it is an empty one. Faults that do not hold up the load
/// stand in the Library; otherwise all faults come back.
pub fn load(folder: &Path) -> Result<Library, Vec<Fault>> {
    reload(folder, None)
}

/// The same; files that `before` was made from and that did not change are not read for their meaning again.
pub fn reload(folder: &Path, before: Option<&Library>) -> Result<Library, Vec<Fault>> {
    let mut loader = Loader::default();
    let files = loader.read_folder(folder);
    loader.load(&files, before)
}

/// Loads files that stand in memory, such as those of `before` with one of them edited.
pub fn load_files(files: &Files, before: Option<&Library>) -> Result<Library, Vec<Fault>> {
    let bytes = |(path, text): (&String, &Arc<str>)| (path.clone(), text.as_bytes().to_vec());
    let files = files.0.iter().map(bytes).collect();
    Loader::default().load(&files, before)
}

/// The nearest folder upwards that has `glossaries/`.
pub fn find_folder(from: &Path) -> Option<PathBuf> {
    from.ancestors().find(|folder| folder.join("glossaries").is_dir()).map(Path::to_path_buf)
}

/// The bytes of every file, by path.
type Bytes = BTreeMap<String, Vec<u8>>;

#[derive(Default)]
struct Loader {
    faults: Vec<Fault>,
    parents: Parents,
    products: BTreeSet<ConceptId>,
    markets: BTreeMap<MarketId, Arc<Market>>,
    channels: BTreeMap<ChannelId, Arc<Channel>>,
    answers: BTreeMap<AnswerId, Arc<Answer>>,
    fluent: BTreeMap<Locale, Vec<FluentFile>>,
    files: Files,
}

impl Loader {
    fn reject(&mut self, path: &str, message: impl Into<String>) {
        self.faults.push(Fault::of_file(Weight::Reject, path, message));
    }

    /// All files of the four folders, with their bytes.
    fn read_folder(&mut self, folder: &Path) -> Bytes {
        let mut files = Bytes::new();
        if !folder.is_dir() {
            self.reject(&folder.display().to_string(), "the content folder does not exist");
        }
        for (name, ending, depth) in
            [("glossaries", "csv", 0), ("markets", "toml", 0), ("channels", "toml", 0)]
        {
            self.read_files(folder, name, &[ending], depth, &mut files);
        }
        self.read_files(folder, "locales", &["ftl", "toml"], 1, &mut files);
        files
    }

    fn read_files(
        &mut self,
        root: &Path,
        name: &str,
        endings: &[&str],
        depth: usize,
        files: &mut Bytes,
    ) {
        let entries = match list(&root.join(name)) {
            Ok(entries) => entries,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return,
            Err(error) => return self.reject(name, format!("the folder cannot be read: {error}")),
        };
        for entry in entries {
            let path = format!("{name}/{entry}");
            // Editors leave hidden and backup files behind.
            if entry.starts_with(['.', '~', '#']) || entry.ends_with('~') {
                continue;
            }
            let full = root.join(&path);
            if full.is_dir() {
                if depth > 0 {
                    self.read_files(root, &path, endings, depth - 1, files);
                }
                continue;
            }
            let ending = Path::new(&entry).extension().and_then(|ending| ending.to_str());
            if !ending.is_some_and(|ending| endings.contains(&ending)) {
                continue;
            }
            match read(&full) {
                Ok(bytes) => drop(files.insert(path, bytes)),
                Err(error) => self.reject(&path, format!("the file cannot be read: {error}")),
            }
        }
    }

    fn load(mut self, files: &Bytes, before: Option<&Library>) -> Result<Library, Vec<Fault>> {
        let mut found = Vec::new();
        for (path, bytes) in files {
            if let Some(text) = self.text(path, bytes) {
                found.push(Found { path, bytes, text });
            }
        }
        let nothing = Parsed::default();
        let known = before.map_or(&nothing, |before| &before.parsed);
        let mut parsed = Parsed { files: read_all(&found, &known.files), ..Parsed::default() };
        for (path, read) in &parsed.files {
            self.files.0.insert(path.clone(), Arc::clone(&read.text));
            self.faults.extend(read.faults.iter().cloned());
            match &read.said {
                Said::Terms(locale, terms) => {
                    parsed.sheets.entry(locale.clone()).or_default().extend(terms.iter().cloned());
                }
                Said::Market(Some(market)) => {
                    self.markets.insert(market.id.clone(), Arc::clone(market));
                }
                Said::Channel(Some(channel)) => {
                    self.channels.insert(channel.id.clone(), Arc::clone(channel));
                }
                Said::Parents(parents) => self.parents = parents.clone(),
                Said::Products(products) => self.products.clone_from(products),
                Said::Messages(locale, _) => {
                    let file = FluentFile { path: path.clone(), text: Arc::clone(&read.text) };
                    self.fluent.entry(locale.clone()).or_default().push(file);
                }
                Said::Market(None) | Said::Channel(None) | Said::Answers(_) | Said::Nothing => {}
            }
        }
        self.twins(&parsed, known);
        self.answers = words::answers(&parsed.files, &self.parents, before, &mut self.faults);
        self.finish(parsed, before)
    }

    /// Tells of messages that stand in two files of a locale. Files that stood together before did so rightly.
    fn twins(&mut self, parsed: &Parsed, known: &Parsed) {
        for files in self.fluent.values() {
            let read = |path: &str| parsed.files.get(path);
            let as_before = |file: &FluentFile| {
                let before = known.files.get(&file.path);
                before.zip(read(&file.path)).is_some_and(|(one, two)| Arc::ptr_eq(one, two))
            };
            if files.len() < 2 || files.iter().all(as_before) {
                continue;
            }
            let ids = files.iter().filter_map(|file| match &read(&file.path)?.said {
                Said::Messages(_, messages) => Some(messages.ids.iter()),
                _ => None,
            });
            let mut seen: FxHashSet<u64> = FxHashSet::default();
            if !ids.flatten().all(|id| seen.insert(*id)) {
                fluent::duplicates(files, &mut self.faults);
            }
        }
    }

    /// The file as text; another encoding is a fault that names it.
    fn text<'a>(&mut self, path: &str, bytes: &'a [u8]) -> Option<&'a str> {
        let named = match bytes {
            [0xff, 0xfe, ..] => Some("UTF-16 (little-endian)"),
            [0xfe, 0xff, ..] => Some("UTF-16 (big-endian)"),
            _ => None,
        };
        if let Some(named) = named {
            self.reject(path, format!("the file is {named}; save it as UTF-8"));
            return None;
        }
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        match std::str::from_utf8(bytes) {
            Ok(text) => Some(text),
            Err(error) => {
                let good = bytes.get(..error.valid_up_to()).unwrap_or_default();
                let good = String::from_utf8_lossy(good).into_owned();
                let at = good.len();
                let rest = bytes.get(error.valid_up_to()..).unwrap_or_default();
                let line = rest.split(|byte| *byte == b'\n').next().unwrap_or_default();
                let whole = format!("{good}{}", String::from_utf8_lossy(line));
                let message = "here stands a byte that is no UTF-8 (the file is perhaps \
                               Windows-1252 or another code page); save it as UTF-8";
                self.faults.push(Fault::at(Weight::Reject, path, &whole, at..at + 1, message));
                None
            }
        }
    }

    fn finish(mut self, parsed: Parsed, before: Option<&Library>) -> Result<Library, Vec<Fault>> {
        self.references(&parsed.sheets);
        let glossaries = self.glossaries(&parsed.sheets, before);
        self.faults.sort_by(|one, two| {
            let key = |fault: &Fault| (fault.path.clone(), fault.line, fault.column);
            key(one).cmp(&key(two))
        });
        if self.faults.iter().any(|fault| fault.weight == Weight::Reject) {
            return Err(self.faults);
        }
        let (mut arguments, mut written) = (BTreeSet::new(), BTreeSet::new());
        for answer in self.answers.values() {
            note(&mut arguments, answer.args.keys());
            note(&mut written, answer.words.keys());
        }
        Ok(Library {
            arguments,
            written,
            hash: hash(&parsed, |_| true),
            answers_hash: hash(&parsed, |path| path.starts_with("locales/")),
            parents: self.parents,
            products: self.products,
            markets: self.markets,
            channels: self.channels,
            answers: self.answers,
            glossaries,
            fluent: self.fluent,
            files: self.files,
            faults: self.faults,
            parsed,
        })
    }

    /// A glossary for each locale. One whose rows are those of before is kept.
    fn glossaries(&self, sheets: &Sheets, before: Option<&Library>) -> Glossaries {
        let of_markets = self.markets.values().flat_map(|market| market.locales.iter().cloned());
        let locales: BTreeSet<Locale> = of_markets.chain(sheets.keys().cloned()).collect();
        let before = before.filter(|before| before.parents == self.parents);
        let kept = |of: &Locale, chain: &[Locale]| {
            let known = before?;
            let same = chain.iter().all(|locale| {
                let (one, two) = (sheets.get(locale), known.parsed.sheets.get(locale));
                one.zip(two).is_some_and(|(one, two)| {
                    one.len() == two.len() && one.iter().zip(two).all(|(a, b)| Arc::ptr_eq(a, b))
                })
            });
            let mut chain_then = known.parents.chain(of);
            chain_then.retain(|locale| known.parsed.sheets.contains_key(locale));
            known.glossaries.get(of).filter(|_| same && chain_then == chain).cloned()
        };
        // What each locale's glossary is that of, and where that one's rows stand.
        let (mut sharing, mut chains) = (Vec::new(), BTreeMap::new());
        for locale in locales {
            let mut chain = self.parents.chain(&locale);
            chain.retain(|locale| sheets.contains_key(locale));
            let Some(nearest) = chain.first() else { continue };
            // What only inherits shares what it inherits, if its words are read in the same way.
            let is_own = nearest.language() == locale.language();
            let of = if is_own { nearest.clone() } else { locale.clone() };
            sharing.push((locale, of.clone()));
            chains.entry(of).or_insert(chain);
        }
        let compile = |(of, chain): (Locale, Vec<Locale>)| {
            let glossary = kept(&of, &chain).unwrap_or_else(|| {
                let sheets = chain.iter().rev().filter_map(|locale| sheets.get(locale));
                Arc::new(glossary::compile(&of, sheets))
            });
            (of, glossary)
        };
        let chains: Vec<_> = chains.into_iter().collect();
        let mut glossaries: Glossaries = chains.into_par_iter().map(compile).collect();
        for (locale, of) in sharing {
            if let Some(glossary) = glossaries.get(&of).cloned() {
                glossaries.insert(locale, glossary);
            }
        }
        glossaries
    }

    /// What one file names in another must exist there.
    fn references(&mut self, sheets: &Sheets) {
        let mut faults = references::answers(&self.answers, &self.markets, &self.channels);
        faults.extend(references::terms(sheets, &self.markets, &self.channels));
        faults.extend(references::rules(&self.markets, &self.channels));
        let told = faults
            .into_iter()
            .map(|told| self.files.fault(told.weight, &told.source, told.message));
        self.faults.extend(told);
    }
}

/// Takes what is not there yet.
fn note<'a, T: Ord + Clone + 'a>(known: &mut BTreeSet<T>, all: impl Iterator<Item = &'a T>) {
    for one in all {
        if !known.contains(one) {
            known.insert(one.clone());
        }
    }
}

fn hash(parsed: &Parsed, counts: impl Fn(&str) -> bool) -> String {
    let mut hash = Sha256::new();
    for (path, read) in parsed.files.iter().filter(|(path, _)| counts(path)) {
        hash.update(path.as_bytes());
        hash.update([0]);
        hash.update(read.digest);
    }
    hash.finalize().iter().take(16).fold(String::new(), |text, byte| format!("{text}{byte:02x}"))
}

fn list(folder: &Path) -> std::io::Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        names.push(entry?.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    Ok(names)
}

fn read(path: &Path) -> std::io::Result<Vec<u8>> {
    if std::fs::metadata(path)?.len() > LARGEST {
        return Err(std::io::Error::other("it is larger than 64 MiB"));
    }
    std::fs::read(path)
}
