//! What the data files say of a language's compounds.

use std::sync::OnceLock;

use rustc_hash::FxHashSet;

use super::share;
use crate::language::inflection::sections::Sections;
use crate::language::words::fold;

/// How a language puts words together.
#[derive(Debug)]
pub(super) struct Rules {
    /// The grammatical places whose form may stand before another part.
    pub forms: Vec<&'static str>,
    /// What else a word looks like there.
    links: Vec<Link>,
    /// The endings of verbs in the dictionary that their stem is without.
    verbs: Vec<String>,
    /// What may stand before another part though it is no noun and no stem.
    pub modifiers: FxHashSet<String>,
    /// What makes another word of one though it looks like a part.
    pub prefixes: FxHashSet<String>,
    /// Nouns of few characters that stand in compounds.
    pub short: FxHashSet<String>,
    /// What makes a verb a noun, and the verb's own ending.
    derived: Vec<(String, String)>,
    /// What is never parted.
    pub never: FxHashSet<String>,
}

/// An ending and what stands instead of it before another part.
#[derive(Debug)]
struct Link {
    from: String,
    to: String,
    /// The genders of the words that do so; empty where all do.
    genders: &'static str,
}

impl Link {
    /// `e:s:f`
    fn read(written: &'static str) -> Option<Self> {
        let (from, rest) = written.split_once(':')?;
        let (to, genders) = rest.split_once(':').unwrap_or((rest, ""));
        Some(Self { from: fold(from), to: fold(to), genders })
    }
}

impl Rules {
    fn read(source: &'static str) -> Self {
        let sections = Sections::read(source);
        let words = |name| sections.list(name).map(fold);
        let pairs = |name| {
            let split = sections.list(name).filter_map(|pair| pair.split_once(':'));
            split.map(|(from, to)| (fold(from), fold(to))).collect()
        };
        Self {
            forms: sections.list("forms").collect(),
            links: sections.list("links").filter_map(Link::read).collect(),
            verbs: words("verbs").collect(),
            modifiers: words("modifiers").collect(),
            prefixes: words("prefixes").collect(),
            short: words("short").collect(),
            derived: pairs("derived"),
            never: words("never").collect(),
        }
    }

    /// What a word of these genders looks like with what links it to the next part.
    pub(super) fn linked<'a>(
        &'a self,
        word: &'a str,
        genders: &'a str,
    ) -> impl Iterator<Item = String> + 'a {
        let links = self.links.iter().filter(move |link| share(link.genders, genders));
        links.filter_map(|Link { from, to, .. }| {
            Some([word.strip_suffix(from.as_str())?, to].concat())
        })
    }

    /// The words that would look so with what links them, each with the genders that it must have.
    pub(super) fn unlinked<'a>(
        &'a self,
        part: &'a str,
    ) -> impl Iterator<Item = (String, &'static str)> + 'a {
        self.links.iter().filter_map(|Link { from, to, genders }| {
            Some(([part.strip_suffix(to.as_str())?, from].concat(), *genders))
        })
    }

    /// What is left of a verb before another part.
    pub(super) fn stems<'a>(&'a self, verb: &'a str) -> impl Iterator<Item = &'a str> + 'a {
        self.verbs.iter().filter_map(|ending| verb.strip_suffix(ending.as_str()))
    }

    /// The verbs that would have this stem.
    pub(super) fn verbs<'a>(&'a self, stem: &'a str) -> impl Iterator<Item = String> + 'a {
        self.verbs.iter().map(move |ending| [stem, ending].concat())
    }

    /// The verbs that this noun may be made of.
    pub(super) fn made_of<'a>(&'a self, noun: &'a str) -> impl Iterator<Item = String> + 'a {
        self.derived
            .iter()
            .filter_map(|(from, to)| Some([noun.strip_suffix(from.as_str())?, to].concat()))
    }
}

/// The rules of each language that has some.
pub(super) fn all() -> &'static [(&'static str, Rules)] {
    static READ: OnceLock<[(&str, Rules); 3]> = OnceLock::new();
    READ.get_or_init(|| {
        [
            ("de", Rules::read(include_str!("../data/compounds/de.txt"))),
            ("nl", Rules::read(include_str!("../data/compounds/nl.txt"))),
            ("sv", Rules::read(include_str!("../data/compounds/sv.txt"))),
        ]
    })
}
