//! Where each message stands: the Fluent files of a Library by locale and id, found line by line and
//! parsed only when a message is wanted.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use fluent_bundle::FluentResource;
use fluent_syntax::ast;

use crate::content::Library;
use crate::content::fluent::entries;
use crate::language::{Locale, Parents};

/// So many Libraries are remembered: the one in use, and one that is tried or just going.
const KEPT: usize = 2;

/// The messages of one Library.
pub(super) struct Index {
    /// The Library's hash.
    pub(super) hash: String,
    parents: Parents,
    folders: BTreeMap<Locale, Folder>,
}

struct Folder {
    files: Vec<Arc<str>>,
    places: OnceLock<HashMap<Box<str>, Place>>,
}

/// File and bytes of an entry.
#[derive(Clone, Copy)]
struct Place {
    file: usize,
    start: usize,
    end: usize,
}

impl Index {
    /// The index of a Library.
    pub(super) fn of(library: &Library) -> Arc<Self> {
        static LATEST: Mutex<Vec<Arc<Index>>> = Mutex::new(Vec::new());
        let mut latest = LATEST.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = latest.iter().find(|index| index.hash == library.hash) {
            return Arc::clone(known);
        }
        let folder = |files: &Vec<crate::content::FluentFile>| Folder {
            files: files.iter().map(|file| Arc::clone(&file.text)).collect(),
            places: OnceLock::new(),
        };
        let index = Arc::new(Self {
            hash: library.hash.clone(),
            parents: library.parents.clone(),
            folders: library.fluent.iter().map(|(of, files)| (of.clone(), folder(files))).collect(),
        });
        latest.insert(0, Arc::clone(&index));
        latest.truncate(KEPT);
        index
    }

    /// The locale and its ancestors, nearest first.
    pub(super) fn chain(&self, locale: &Locale) -> Vec<Locale> {
        self.parents.chain(locale)
    }

    /// All locales that have a folder.
    pub(super) fn locales(&self) -> impl Iterator<Item = &Locale> {
        self.folders.keys()
    }

    /// The lines of an entry that the locale itself has; a term's id begins with `-`.
    pub(super) fn source(&self, locale: &Locale, id: &str) -> Option<&str> {
        let folder = self.folders.get(locale)?;
        let place = folder.places().get(id)?;
        folder.files.get(place.file)?.get(place.start..place.end)
    }

    /// Whether the locale itself has a message with a text.
    pub(super) fn speaks(&self, locale: &Locale, id: &str) -> bool {
        self.source(locale, id).is_some_and(|source| {
            resource(source).entries().any(
                |entry| matches!(entry, ast::Entry::Message(message) if message.value.is_some()),
            )
        })
    }

    /// The ids that the locale itself has and that begin so.
    pub(super) fn ids(&self, locale: &Locale, prefix: &str) -> Vec<&str> {
        let places = self.folders.get(locale).map(Folder::places);
        let mut ids: Vec<&str> = places
            .into_iter()
            .flat_map(HashMap::keys)
            .map(AsRef::as_ref)
            .filter(|id| id.starts_with(prefix))
            .collect();
        ids.sort_unstable();
        ids
    }
}

impl Folder {
    fn places(&self) -> &HashMap<Box<str>, Place> {
        self.places.get_or_init(|| {
            let mut places = HashMap::new();
            for (file, text) in self.files.iter().enumerate() {
                for entry in entries(text) {
                    let place = Place { file, start: entry.span.start, end: entry.span.end };
                    places.entry(entry.id.into()).or_insert(place);
                }
            }
            places
        })
    }
}

/// An entry's lines, parsed.
pub(super) fn resource(source: &str) -> FluentResource {
    FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, _)| resource)
}
