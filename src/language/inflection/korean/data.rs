//! Korean particles and endings, put together from `data/inflection/ko.txt`.

use std::sync::OnceLock;

use rustc_hash::{FxHashMap, FxHashSet};
use unicode_normalization::UnicodeNormalization;

use super::stems::{CODA_B, CODA_L, CODA_M, CODA_N, CODA_SS, is_coda, is_vowel};
use crate::language::inflection::sections::Sections;

/// How a verb stands before another that is written together with it.
#[derive(Debug, Clone, Copy)]
pub(super) enum How {
    Bare,
    Open,
    Linked,
}

/// After which letters a particle stands.
#[derive(Debug, Clone, Copy)]
pub(super) enum After {
    Any,
    Vowel,
    Coda,
    CodaNotL,
    VowelOrL,
}

impl After {
    /// Whether it stands after these letters.
    pub(super) fn fits(self, letters: &[char]) -> bool {
        let Some(&last) = letters.last() else { return false };
        // How a Latin word or a number ends is told by its sound alone.
        if !is_vowel(last) && !is_coda(last) {
            return true;
        }
        match self {
            Self::Any => true,
            Self::Vowel => is_vowel(last),
            Self::Coda => is_coda(last),
            Self::CodaNotL => is_coda(last) && last != CODA_L,
            Self::VowelOrL => is_vowel(last) || last == CODA_L,
        }
    }
}

/// Particles and endings as letters; the sections of the file say what each is.
pub(super) struct Data {
    pub(super) dictionary: String,
    pub(super) copula_stem: String,
    pub(super) particles: FxHashMap<String, Vec<After>>,
    /// Particles that are one but for the letter before them: after a vowel, after a consonant.
    pub(super) pairs: Vec<[(After, String); 2]>,
    pub(super) last: FxHashMap<String, Vec<After>>,
    pub(super) copula: FxHashMap<String, Vec<After>>,
    pub(super) suffixes: FxHashSet<String>,
    pub(super) short: FxHashSet<String>,
    pub(super) lively: FxHashSet<String>,
    pub(super) honour: String,
    pub(super) bare: FxHashSet<String>,
    pub(super) open: FxHashSet<String>,
    pub(super) linked: FxHashSet<String>,
    pub(super) makers: Vec<String>,
    pub(super) joined: Vec<(How, Vec<char>)>,
    pub(super) whole: FxHashMap<String, Vec<String>>,
}

impl Data {
    fn read(source: &str) -> Self {
        let sections = Sections::read(source);
        let list = |name: &str| -> Vec<String> { sections.list(name).map(letters_of).collect() };
        let base = |name: &str| sections.list("parts").find_map(|part| part.strip_prefix(name));
        let part = |name: &str| letters_of(base(name).unwrap_or_default());
        let (past, future) = (part("past="), part("future="));
        let (honour, honour_linked) = (part("honour="), part("honour-linked="));
        let (open_link, link) = (part("open="), part("linked="));
        let quotes = list("quotes");
        let all = |name: &str| -> Vec<String> {
            list(name).into_iter().flat_map(|ending| with_quotes(ending, &quotes)).collect()
        };
        let (mut bare, mut open, mut linked) = (all("bare"), all("open"), all("linked"));
        let mut closed = bare.clone();
        closed.extend(put_before(&open_link, &open));
        closed.extend(put_before(&link, &linked));
        closed.push(link.clone());
        let of_past = past.clone() + &link + &past;
        for before in [past.clone(), past + &future, of_past] {
            linked.extend(put_before(&before, &closed));
        }
        let mut honoured = put_before(&honour, &bare);
        honoured.extend(put_before(&honour, &open));
        honoured.extend(put_before(&(honour + &future), &closed));
        honoured.extend(put_before(&honour_linked, &linked));
        honoured.push(honour_linked);
        open.extend(honoured);
        bare.extend(put_before(&future, &closed));
        let conditions = |name: &str| {
            let mut known: FxHashMap<String, Vec<After>> = FxHashMap::default();
            for word in sections.list(name) {
                let (after, ending) = condition(word);
                for ending in with_quotes(letters_of(ending), &quotes) {
                    known.entry(ending).or_default().push(after);
                }
            }
            known
        };
        let set = |name: &str| all(name).into_iter().collect();
        let (short, lively) = (set("short"), set("lively"));
        let mut whole: FxHashMap<String, Vec<String>> = FxHashMap::default();
        for (word, base) in sections.list("whole").filter_map(|pair| pair.split_once('=')) {
            whole.entry(word.to_owned()).or_default().push(base.to_owned());
        }
        Self {
            dictionary: base("dictionary=").unwrap_or_default().to_owned(),
            copula_stem: base("copula=").unwrap_or_default().to_owned(),
            particles: conditions("particles"),
            pairs: ["particles", "last"].iter().flat_map(|name| pairs(&sections, name)).collect(),
            last: conditions("last"),
            copula: conditions("copula"),
            suffixes: list("suffixes").into_iter().collect(),
            short,
            lively,
            honour: part("honour="),
            bare: bare.into_iter().collect(),
            open: open.into_iter().collect(),
            linked: linked.into_iter().collect(),
            makers: sections.list("makers").map(str::to_owned).collect(),
            joined: joined(&sections),
            whole,
        }
    }
}

impl Data {
    /// Whether these letters are a particle.
    pub(super) fn is_particle(&self, letters: &str) -> bool {
        self.particles.contains_key(letters) || self.last.contains_key(letters)
    }
}

/// Verbs that are written together with another, and how that one stands before them.
fn joined(sections: &Sections<'_>) -> Vec<(How, Vec<char>)> {
    let mut all = Vec::new();
    for line in sections.lines("joined") {
        let mut words = line.split_whitespace();
        let how = match words.next() {
            Some("bare") => How::Bare,
            Some("open") => How::Open,
            _ => How::Linked,
        };
        all.extend(words.map(|word| (how, letters_of(word).chars().collect())));
    }
    all
}

fn put_before(before: &str, endings: &[String]) -> Vec<String> {
    endings.iter().map(|ending| format!("{before}{ending}")).collect()
}

fn with_quotes(ending: String, quotes: &[String]) -> Vec<String> {
    match ending.strip_suffix('~') {
        Some(ending) => {
            let mut all = put_before(ending, quotes);
            all.push(ending.to_owned());
            all
        }
        None => vec![ending],
    }
}

/// What stands beside each other in the list, for one and for the other kind of letter.
fn pairs(sections: &Sections<'_>, name: &str) -> Vec<[(After, String); 2]> {
    let words: Vec<_> = sections.list(name).map(condition).collect();
    let opposite = |pair: &[(After, &str)]| match pair {
        [
            (one @ (After::Vowel | After::VowelOrL), first),
            (two @ (After::Coda | After::CodaNotL), second),
        ] => Some([(*one, letters_of(first)), (*two, letters_of(second))]),
        _ => None,
    };
    words.windows(2).filter_map(opposite).collect()
}

fn condition(word: &str) -> (After, &str) {
    match word.split_once(':') {
        Some(("v", ending)) => (After::Vowel, ending),
        Some(("c", ending)) => (After::Coda, ending),
        Some(("l", ending)) => (After::CodaNotL, ending),
        Some(("r", ending)) => (After::VowelOrL, ending),
        _ => (After::Any, word),
    }
}

/// Letter by letter; a consonant written alone is a last one.
fn letters_of(word: &str) -> String {
    let coda = |letter: char| match letter {
        '\u{3134}' => CODA_N,
        '\u{3139}' => CODA_L,
        '\u{3141}' => CODA_M,
        '\u{3142}' => CODA_B,
        '\u{3146}' => CODA_SS,
        other => other,
    };
    word.nfd().map(coda).collect()
}

pub(super) fn data() -> &'static Data {
    static DATA: OnceLock<Data> = OnceLock::new();
    DATA.get_or_init(|| Data::read(include_str!("../../data/inflection/ko.txt")))
}
