//! A voice: one locale's bundle, filled with each message when that is first wanted. A thread has its
//! own voices, for a bundle that two threads share is slower than one thread alone.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::rc::Rc;
use std::sync::Arc;

use fluent_bundle::resolver::errors::{ReferenceKind, ResolverError};
use fluent_bundle::{FluentArgs, FluentBundle, FluentError, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::format;
use super::functions::FUNCTIONS;
use super::index::{Index, resource};
use super::needs::{Needs, nearest};
use crate::content::Library;
use crate::language::Locale;

/// So many voices a thread keeps; requests may ask for any locale.
const KEPT: usize = 32;

thread_local! {
    static VOICES: RefCell<Option<Voices>> = const { RefCell::new(None) };
}

/// The voices of one Library in one thread.
pub(super) struct Voices {
    /// Where the messages stand.
    pub(super) index: Arc<Index>,
    by_locale: BTreeMap<Locale, Voice>,
}

/// One locale's bundle.
struct Voice {
    chain: Vec<Locale>,
    bundle: FluentBundle<FluentResource>,
    needs: HashMap<Box<str>, Rc<Needs>>,
    /// Which locale of the chain itself has a message.
    owners: HashMap<Box<str>, Locale>,
}

/// A message told.
pub(super) struct Told {
    pub(super) text: String,
    /// What it needs and nobody gave.
    pub(super) missing: BTreeSet<String>,
}

/// Gives the value of a variable; told is whether it is used as a number.
pub(super) type Give<'g> = dyn Fn(&str, bool) -> Option<FluentValue<'static>> + 'g;

/// Lends this thread's voices; those of another Library are dropped.
pub(super) fn with<R>(library: &Library, work: impl FnOnce(&mut Voices) -> R) -> R {
    VOICES.with_borrow_mut(|voices| {
        if voices.as_ref().is_some_and(|voices| voices.index.hash != library.hash) {
            *voices = None;
        }
        work(voices.get_or_insert_with(|| Voices {
            index: Index::of(library),
            by_locale: BTreeMap::new(),
        }))
    })
}

impl Voices {
    /// The nearest of a locale and its ancestors that itself has a message with a text.
    pub(super) fn owner(&mut self, locale: &Locale, id: &str) -> Option<Locale> {
        let (index, voice) = self.voice(locale);
        if let Some(owner) = voice.owners.get(id) {
            return Some(owner.clone());
        }
        let owner = voice.chain.iter().find(|locale| index.speaks(locale, id))?.clone();
        voice.owners.insert(id.into(), owner.clone());
        Some(owner)
    }

    /// The owner, else of the other locales of the same language that have the message the one of the
    /// language's own country, else the first.
    pub(super) fn kin(&mut self, locale: &Locale, id: &str) -> Option<Locale> {
        self.owner(locale, id).or_else(|| {
            let kin =
                |of: &&Locale| of.language() == locale.language() && self.index.speaks(of, id);
            let home = locale.likely_region();
            let all = || self.index.locales().filter(kin);
            all().find(|of| of.region() == home).or_else(|| all().next()).cloned()
        })
    }

    /// Tells a message in a locale's formats, with the wording that is nearest in its chain.
    pub(super) fn tell(&mut self, locale: &Locale, id: &str, give: &Give<'_>) -> Told {
        let (index, voice) = self.voice(locale);
        voice.tell(index, id, give)
    }

    fn voice(&mut self, locale: &Locale) -> (&Index, &mut Voice) {
        if !self.by_locale.contains_key(locale) && self.by_locale.len() >= KEPT {
            self.by_locale.clear();
        }
        let new = || Voice::new(&self.index, locale);
        (&self.index, self.by_locale.entry(locale.clone()).or_insert_with(new))
    }
}

impl Voice {
    fn new(index: &Index, locale: &Locale) -> Self {
        let id: LanguageIdentifier = locale.as_str().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![id]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(format::bare));
        for (name, function) in FUNCTIONS {
            // Refused only where the name is taken, and the bundle is new.
            let _ = bundle.add_function(name, function);
        }
        Self { chain: index.chain(locale), bundle, needs: HashMap::new(), owners: HashMap::new() }
    }

    /// What a message needs; it and all that it refers to are then in the bundle.
    fn needs(&mut self, index: &Index, id: &str) -> Rc<Needs> {
        if let Some(needs) = self.needs.get(id) {
            return Rc::clone(needs);
        }
        let needs = Rc::new(Needs::of(index, &self.chain, id));
        for entry in &needs.entries {
            let source = nearest(index, &self.chain, entry)
                .filter(|_| !self.needs.contains_key(entry.as_str()))
                .and_then(|locale| index.source(locale, entry));
            if let Some(source) = source {
                // What is in the bundle already is refused, and the same.
                let _ = self.bundle.add_resource(resource(source));
            }
        }
        self.needs.insert(id.into(), Rc::clone(&needs));
        needs
    }

    fn tell(&mut self, index: &Index, id: &str, give: &Give<'_>) -> Told {
        let needs = self.needs(index, id);
        let gap = || Told { text: format!("[{id}]"), missing: [id.to_owned()].into() };
        let message = self.bundle.get_message(id);
        let Some(pattern) = message.and_then(|message| message.value()).filter(|_| !needs.endless)
        else {
            return gap();
        };
        let mut args = FluentArgs::with_capacity(needs.variables.len());
        for (name, number) in &needs.variables {
            if let Some(value) = give(name, *number) {
                args.set(name.as_str(), value);
            }
        }
        let mut errors = Vec::new();
        let mut text = self.bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
        let mut missing = variables(&errors);
        if !missing.is_empty() {
            for name in &missing {
                args.set(name.as_str(), FluentValue::from(format!("[{name}]")));
            }
            errors.clear();
            text = self.bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
        }
        // Whatever else could not be told stands in braces: `{greeting}`, `{-brand}`, `{$case}`.
        let terms = needs.terms.iter().map(|name| (format!("{{${name}}}"), name));
        let names = needs.names.iter().map(|name| (format!("{{{name}}}"), name));
        for (printed, name) in names.chain(terms) {
            if text.contains('{') && text.contains(&printed) {
                text = text.replace(&printed, &format!("[{name}]"));
                missing.insert(name.clone());
            }
        }
        Told { text, missing }
    }
}

/// The variables that nobody gave.
fn variables(errors: &[FluentError]) -> BTreeSet<String> {
    let named = errors.iter().filter_map(|error| match error {
        FluentError::ResolverError(ResolverError::Reference(ReferenceKind::Variable { id })) => {
            Some(id.clone())
        }
        _ => None,
    });
    named.collect()
}
