//! A word of a text as the patterns of a grammar see it: its place and what it may be a
//! form of.

use std::cell::RefCell;
use std::ops::Range;
use std::rc::Rc;
use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::read::Grammar;
use crate::language::Text;
use crate::language::inflection::{self, Context};
use crate::language::pos::Pos;
use crate::language::words::{bare, fold};

/// Features that every language has; those of its file follow.
pub(super) const BUILT_IN: [&str; 14] = [
    "noun",
    "verb",
    "adj",
    "adv",
    "name",
    "other",
    "unknown",
    "cap",
    "caps",
    "first",
    "opens",
    "question",
    "exclaimed",
    "inner",
];
const VERB: u64 = 1 << 1;
const UNKNOWN: u64 = 1 << 6;
/// The first that the place tells, not the word.
const CAP: u64 = 1 << 7;
const CAPS: u64 = 1 << 8;
const FIRST: u64 = 1 << 9;
const OPENS: u64 = 1 << 10;
pub(super) const QUESTION: u64 = 1 << 11;
const EXCLAIMED: u64 = 1 << 12;
/// A capital that no beginning explains.
const INNER: u64 = 1 << 13;

/// What a word may be.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Features {
    /// In some reading.
    pub some: u64,
    /// In every reading.
    pub all: u64,
}

/// Which lists of words of the file a word is in: a bit each.
#[derive(Debug, Clone, Default)]
pub(super) struct Members(Vec<u64>);

impl Members {
    pub(super) fn has(&self, list: usize) -> bool {
        self.0.get(list / 64).is_some_and(|bits| bits & (1 << (list % 64)) != 0)
    }

    pub(super) fn add(&mut self, list: usize) {
        if self.0.len() <= list / 64 {
            self.0.resize(list / 64 + 1, 0);
        }
        if let Some(bits) = self.0.get_mut(list / 64) {
            *bits |= 1 << (list % 64);
        }
    }

    /// Whether those of another are all among these.
    pub(super) fn has_all(&self, other: &Self) -> bool {
        other.0.iter().enumerate().all(|(at, bits)| bits & !self.0.get(at).unwrap_or(&0) == 0)
    }

    /// With those of another word.
    pub(super) fn join(&mut self, other: &Self) {
        if other.0.is_empty() {
            return;
        }
        if self.0.len() < other.0.len() {
            self.0.resize(other.0.len(), 0);
        }
        for (own, bits) in self.0.iter_mut().zip(&other.0) {
            *own |= bits;
        }
    }
}

/// What the lists of the file say of a word.
#[derive(Debug, Default)]
pub(super) struct Named {
    /// Those that name it.
    pub lists: Members,
    /// The rules that it may begin.
    pub begins: Vec<usize>,
}

/// A word in its place.
#[derive(Debug, Clone)]
pub(super) struct Word {
    pub features: Features,
    pub named: Arc<Named>,
    /// Number of its sentence.
    pub sentence: usize,
    /// Number of its clause: the words between commas, brackets and the like.
    pub clause: usize,
    /// Bytes of the text.
    pub span: Range<usize>,
}

/// The words of a text.
pub(super) fn words(grammar: &Grammar, text: &Text<'_>) -> Vec<Word> {
    if let Some(vocabulary) = &grammar.vocabulary {
        return vocabulary.read(text);
    }
    let mut words: Vec<Word> = Vec::with_capacity(text.tokens.len());
    let none = Arc::new(Named::default());
    let seen =
        SEEN.with_borrow_mut(|all| Rc::clone(all.entry((grammar.of, grammar.name)).or_default()));
    let (mut sentence, mut clause, mut at, mut from) = (0, 0, 0, 0);
    for (place, token) in text.tokens.iter().enumerate() {
        let gap = text.slice(at, token.start);
        at = token.end;
        let written = text.slice(token.start, token.end);
        // Typed in haste, only a capital tells where a sentence begins.
        let begins = gap == " "
            && written.starts_with(char::is_uppercase)
            && grammar.starts.contains(&*token.fold);
        // Between most words.
        let blank = gap == " " || gap.is_empty();
        // “16. März” is one date.
        let day = gap == ". " && grammar.months.contains(&*token.fold) && {
            let last = words.last().map(|last| text.slice(last.span.start, last.span.end));
            last.is_some_and(|last| last.len() <= 2 && last.bytes().all(|b| b.is_ascii_digit()))
        };
        let ends = begins || !blank && !day && gap.contains(ends);
        if ends {
            close(&mut words, from, gap);
            from = place;
            sentence += 1;
        }
        if ends || !blank && gap.contains(parts) {
            clause += 1;
        }
        if grammar.reads_letters_only() {
            let (features, named) = (Features::default(), Arc::clone(&none));
            words.push(Word { features, named, sentence, clause, span: token.start..token.end });
            continue;
        }
        let (mut features, named) = known(grammar, &seen, &token.fold);
        let mut letters = written.chars();
        let mut here = 0;
        if letters.next().is_some_and(char::is_uppercase) {
            here |= CAP;
            if written.chars().filter(|c| c.is_alphabetic()).count() > 1
                && !written.chars().any(char::is_lowercase)
            {
                here |= CAPS;
            }
        }
        let last = words.last();
        if last.is_none_or(|last| last.sentence != sentence) || !blank && gap.contains(OPEN) {
            here |= FIRST | OPENS;
        } else if last.is_none_or(|last| last.clause != clause) {
            here |= OPENS;
        }
        if here & (CAP | FIRST) == CAP {
            here |= INNER;
        }
        features.some |= here;
        features.all |= here;
        words.push(Word { features, named, sentence, clause, span: token.start..token.end });
    }
    close(&mut words, from, text.slice(at, text.text.len()));
    words
}

/// Marks the words of a sentence by the sign that ends it.
fn close(words: &mut [Word], from: usize, gap: &str) {
    let sign = gap.chars().find(|c| ends(*c));
    let sign = match sign {
        _ if gap.contains(['?', '？', '؟']) => QUESTION,
        Some('!' | '！' | '¡') => EXCLAIMED,
        _ => return,
    };
    for word in words.iter_mut().skip(from) {
        word.features.some |= sign;
        word.features.all |= sign;
    }
}

/// Whether a sign ends a sentence, or opens the next.
pub(super) fn ends(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '…' | '\n' | '。' | '！' | '？' | '؟' | '।' | '¿' | '¡' | '•')
}

/// Whether a sign parts clauses.
pub(in crate::language) fn parts(c: char) -> bool {
    matches!(
        c,
        ',' | ';'
            | ':'
            | '('
            | ')'
            | '–'
            | '—'
            | '«'
            | '»'
            | '"'
            | '“'
            | '”'
            | '„'
            | '、'
            | '，'
            | '；'
            | '：'
            | '،'
            | '؛'
            | '（'
            | '）'
    )
}

/// Signs after which a capital tells nothing.
const OPEN: &[char] = &['"', '“', '„', '«', '‘', '(', ':', '*', '–', '—', '`', '[', '#'];

/// So many words are remembered for each thread before all are forgotten.
const REMEMBERED: usize = 1 << 14;

type Known = (Features, Arc<Named>);
type Seen = FxHashMap<String, Known>;
/// A grammar: what it tells of, and its file.
type Key = (&'static str, &'static str);

thread_local! {
    static SEEN: RefCell<FxHashMap<Key, Rc<RefCell<Seen>>>> = RefCell::default();
}

/// What a folded word may be, whatever its place.
fn known(grammar: &Grammar, seen: &RefCell<Seen>, word: &str) -> Known {
    if let Some(known) = seen.borrow().get(word) {
        return known.clone();
    }
    let known = (features(grammar, word), Arc::new(grammar.named(word)));
    let mut seen = seen.borrow_mut();
    if seen.len() >= REMEMBERED {
        seen.clear();
    }
    seen.insert(word.to_owned(), known.clone());
    known
}

fn features(grammar: &Grammar, word: &str) -> Features {
    if !grammar.is_inflected {
        return Features::default();
    }
    let mut read = read(grammar, word);
    if read.some == 0 {
        read = Features { some: UNKNOWN, all: UNKNOWN };
    }
    // A table may hold such a word as a verb without its place.
    if read.some & !(UNKNOWN | VERB) == 0 {
        let bits = with_pronoun(grammar, word);
        read = Features { some: read.some | bits, all: read.all | bits };
    }
    read
}

fn read(grammar: &Grammar, word: &str) -> Features {
    let mut features = Features { some: 0, all: u64::MAX };
    let mut add = |bits: u64| {
        features.some |= bits;
        features.all &= bits;
    };
    for reading in inflection::readings(word, Context::NONE, grammar.language()) {
        let kind = 1 << (reading.pos as u64);
        let paradigms = inflection::table(grammar.language())
            .map(|table| table.paradigms(&reading.lemma))
            .unwrap_or_default();
        let mut slots: Vec<&str> = Vec::new();
        for paradigm in paradigms.iter().filter(|paradigm| paradigm.pos == reading.pos) {
            let forms = paradigm.forms.iter().filter(|(_, form)| fold(form) == word);
            slots.extend(forms.map(|(slot, _)| *slot));
        }
        for slot in &slots {
            add(kind | grammar.features_of(reading.pos, slot));
        }
        if slots.is_empty() {
            let base = if reading.pos == Pos::Verb && reading.lemma == word { "inf" } else { "" };
            add(kind | grammar.features_of(reading.pos, base));
        }
    }
    features
}

/// What a verb with pronouns written to its end is: `dígame`.
fn with_pronoun(grammar: &Grammar, word: &str) -> u64 {
    for (pronoun, gives) in &grammar.enclitics {
        let Some(verb) = word.strip_suffix(&**pronoun).filter(|verb| verb.len() > 1) else {
            continue;
        };
        // What is written to it moves the accent.
        let own = read(grammar, verb).some | read(grammar, &bare(verb)).some;
        let bits =
            gives.iter().filter(|(from, _)| own & from != 0).fold(0, |all, (_, to)| all | to);
        if bits != 0 {
            return bits;
        }
    }
    0
}
