//! The loader: a content folder as one Library, or all that is wrong in it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use sha2::{Digest, Sha256};

use super::answer::{self, Answer, AnswerWords};
use super::channel::Channel;
use super::fault::{Fault, Weight};
use super::fluent;
use super::glossary::{self, Glossary, Term};
use super::id::{AnswerId, ChannelId, MarketId};
use super::library::{Files, FluentFile, Library};
use super::market::Market;
use super::references;
use super::sheet;
use super::table::{File, Table};
use crate::language::{Locale, Parents};

/// The greatest file that is read: 64 MiB.
const LARGEST: u64 = 64 << 20;

/// Loads a content folder. A folder that is missing in it is an empty one. Faults that do not hold up the load
/// stand in the Library; otherwise all faults come back.
pub fn load(folder: &Path) -> Result<Library, Vec<Fault>> {
    let mut loader = Loader::default();
    let files = loader.read_folder(folder);
    loader.read(&files);
    loader.finish(&files)
}

/// Loads files that stand in memory, such as those of a Library with one of them edited.
pub fn load_files(files: &Files) -> Result<Library, Vec<Fault>> {
    let bytes = |(path, text): (&String, &Arc<str>)| (path.clone(), text.as_bytes().to_vec());
    let files = files.0.iter().map(bytes).collect();
    let mut loader = Loader::default();
    loader.read(&files);
    loader.finish(&files)
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
    markets: BTreeMap<MarketId, Arc<Market>>,
    channels: BTreeMap<ChannelId, Arc<Channel>>,
    answers: BTreeMap<AnswerId, Answer>,
    sheets: BTreeMap<Locale, Vec<Arc<Term>>>,
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

    fn read(&mut self, files: &Bytes) {
        let mut messages = Vec::new();
        for (path, bytes) in files {
            let Some(text) = self.text(path, bytes) else { continue };
            let kept: Arc<str> = text.into();
            self.files.0.insert(path.clone(), Arc::clone(&kept));
            let parts: Vec<&str> = path.split('/').collect();
            let stem =
                parts.last().and_then(|name| name.rsplit_once('.')).map_or("", |(stem, _)| stem);
            match parts[..] {
                ["glossaries", _] => {
                    if let Some(locale) = self.locale(path, stem) {
                        let terms = sheet::read(path, text, &mut self.faults);
                        self.sheets.entry(locale).or_default().extend(terms);
                    }
                }
                ["markets", _] => {
                    let file = File::new(path, text);
                    if let Some(market) = Market::read(stem, &file) {
                        self.markets.insert(market.id.clone(), Arc::new(market));
                    }
                    self.faults.extend(file.into_faults());
                }
                ["channels", _] => {
                    let file = File::new(path, text);
                    if let Some(channel) = Channel::read(stem, &file) {
                        self.channels.insert(channel.id.clone(), Arc::new(channel));
                    }
                    self.faults.extend(file.into_faults());
                }
                ["locales", "answers.toml"] => {
                    let file = File::new(path, text);
                    self.answers = answer::read(&file);
                    self.faults.extend(file.into_faults());
                }
                ["locales", "parents.toml"] => {
                    let file = File::new(path, text);
                    self.parents = parents(&file);
                    self.faults.extend(file.into_faults());
                }
                ["locales", folder, _] => {
                    if let Some(locale) = self.locale(path, folder) {
                        let read = fluent::read(path, text, &mut self.faults);
                        messages.push((locale.clone(), path.as_str(), text, read));
                        let file = FluentFile { path: path.clone(), text: kept };
                        self.fluent.entry(locale).or_default().push(file);
                    }
                }
                _ => {}
            }
        }
        self.words(messages);
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

    fn locale(&mut self, path: &str, name: &str) -> Option<Locale> {
        Locale::parse(name).map_err(|error| self.reject(path, error.to_string())).ok()
    }

    /// Gives the answers their words.
    fn words(&mut self, messages: Vec<(Locale, &str, &str, Vec<fluent::Message>)>) {
        for files in self.fluent.values() {
            fluent::duplicates(files, &mut self.faults);
        }
        for (locale, path, text, read) in messages {
            for message in read {
                let span = message.span.clone();
                let source = format!("{path}:{}", message.line);
                let Some(answer) = self.answers.get_mut(message.id.as_str()) else {
                    let alone = path.ends_with("/answers.ftl") && message.has_value;
                    if alone && !(message.title.is_empty() && message.asks.is_empty()) {
                        let told = format!(
                            "`{}` stands not in locales/answers.toml, so nobody will find it",
                            message.id
                        );
                        self.faults.push(Fault::at(Weight::Warning, path, text, span, told));
                    }
                    continue;
                };
                if !message.has_value {
                    let told = format!("the answer `{}` has no text", message.id);
                    self.faults.push(Fault::at(Weight::Reject, path, text, span, told));
                    continue;
                }
                let fluent::Message { title, asks, text, .. } = message;
                let words = AnswerWords { title, asks, text, source };
                answer.words.insert(locale.clone(), words);
            }
        }
    }

    fn finish(mut self, files: &Bytes) -> Result<Library, Vec<Fault>> {
        self.references();
        let locales: BTreeSet<Locale> = self
            .markets
            .values()
            .flat_map(|market| market.locales.iter().cloned())
            .chain(self.sheets.keys().cloned())
            .collect();
        let mut glossaries: BTreeMap<Locale, Arc<Glossary>> = BTreeMap::new();
        for locale in locales {
            let mut chain = self.parents.chain(&locale);
            chain.retain(|locale| self.sheets.contains_key(locale));
            let Some(nearest) = chain.first() else { continue };
            // What only inherits shares what it inherits, if its words are read in the same way.
            let of = if nearest.language() == locale.language() { nearest } else { &locale };
            let glossary = glossaries.get(of).map_or_else(
                || {
                    let sheets = chain.iter().rev().filter_map(|locale| self.sheets.get(locale));
                    Arc::new(glossary::compile(of, sheets))
                },
                Arc::clone,
            );
            glossaries.insert(of.clone(), Arc::clone(&glossary));
            glossaries.insert(locale, glossary);
        }
        self.faults.sort_by(|one, two| {
            let key = |fault: &Fault| (fault.path.clone(), fault.line, fault.column);
            key(one).cmp(&key(two))
        });
        if self.faults.iter().any(|fault| fault.weight == Weight::Reject) {
            return Err(self.faults);
        }
        let answers = self.answers.values();
        Ok(Library {
            arguments: answers.clone().flat_map(|answer| answer.args.keys().cloned()).collect(),
            written: answers.flat_map(|answer| answer.words.keys().cloned()).collect(),
            hash: hash(files, |_| true),
            answers_hash: hash(files, |path| path.starts_with("locales/")),
            parents: self.parents,
            markets: self.markets,
            channels: self.channels,
            answers: self.answers.into_iter().map(|(id, answer)| (id, Arc::new(answer))).collect(),
            glossaries,
            fluent: self.fluent,
            files: self.files,
            faults: self.faults,
        })
    }

    /// What one file names in another must exist there.
    fn references(&mut self) {
        let mut faults = references::answers(&self.answers, &self.markets, &self.channels);
        faults.extend(references::terms(&self.sheets, &self.markets, &self.channels));
        faults.extend(references::rules(&self.markets, &self.channels));
        let told = faults
            .into_iter()
            .map(|told| self.files.fault(told.weight, &told.source, told.message));
        self.faults.extend(told);
    }
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

fn hash(files: &Bytes, counts: impl Fn(&str) -> bool) -> String {
    let mut hash = Sha256::new();
    for (path, bytes) in files.iter().filter(|(path, _)| counts(path)) {
        hash.update(path.as_bytes());
        hash.update([0]);
        hash.update(bytes.len().to_le_bytes());
        hash.update(bytes);
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
