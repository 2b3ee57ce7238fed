//! What the words around each word of a text make of it: a noun after an article, a verb after its
//! subject, no second verb after a verb. One look at each word, from the first to the last.

use rustc_hash::FxHashMap;

use super::inflection::Role;
use super::keys::Known;
use super::pos::Pos;
use super::words::{Token, fold};

/// After it a word that may be a noun is no verb.
const BEFORE_NOUN: u16 = 1;
/// After it a word that may be a verb is no noun.
const BEFORE_VERB: u16 = 1 << 1;
/// An article that is a pronoun before a verb.
const CLITIC: u16 = 1 << 2;
/// After it such an article may be a pronoun, beside those words that stand before verbs.
const BEFORE_CLITIC: u16 = 1 << 3;
/// Before it a noun phrase ends.
const AFTER_NOUN: u16 = 1 << 4;
/// A verb, also where it may be read as another word, after which no other has a subject.
const A_VERB: u16 = 1 << 5;
/// After it stands no verb with a subject.
const NOMINAL: u16 = 1 << 6;
/// A verb after which a participle or infinitive stands.
const AUXILIARY: u16 = 1 << 7;
/// It joins a noun to the noun before.
const OF: u16 = 1 << 8;

/// Lists of words by the key of their lines.
const LISTS: [(&str, u16); 9] = [
    ("before-nominal", NOMINAL),
    ("of", OF),
    ("auxiliaries", AUXILIARY),
    ("before-noun", BEFORE_NOUN),
    ("before-verb", BEFORE_VERB),
    ("clitics", CLITIC),
    ("subjects", BEFORE_CLITIC),
    ("after-noun", AFTER_NOUN),
    ("verbs", A_VERB),
];

/// What a language's words tell of the words beside them.
#[derive(Debug, Default)]
pub(super) struct Rules {
    marks: FxHashMap<String, u16>,
    only: FxHashMap<String, Vec<Only>>,
    /// Ends of finite verbs that stand last in their clause.
    last: Vec<String>,
    /// Whether of two verbs in a row only the first has a subject.
    one_verb: bool,
    /// Whether no noun stands right after another.
    one_noun: bool,
    /// Whether a noun with a capital is told from a verb by it.
    names: bool,
}

/// A word that is of one kind, next to these words where any are given.
#[derive(Debug, Clone)]
struct Only {
    pos: Pos,
    after: Vec<String>,
    before: Vec<String>,
}

impl Rules {
    /// Reads a line of a language's file; whether it is one of these rules.
    pub(super) fn read(&mut self, name: &str, value: &str) -> bool {
        if let Some((_, mark)) = LISTS.iter().find(|(known, _)| *known == name) {
            for word in value.split_whitespace() {
                *self.marks.entry(fold(word)).or_default() |= mark;
            }
            return true;
        }
        match name {
            "last-verbs" => self.last.extend(value.split_whitespace().map(fold)),
            "one-verb" => self.one_verb = true,
            "one-noun" => self.one_noun = true,
            "capitals" => self.names = true,
            "only" => self.read_only(value),
            _ => return false,
        }
        true
    }

    /// `WORDS = PART-OF-SPEECH < WORDS-BEFORE > WORDS-AFTER`
    fn read_only(&mut self, value: &str) {
        let Some((words, what)) = value.split_once('=') else { return };
        let (what, before) = what.split_once('>').unwrap_or((what, ""));
        let (pos, after) = what.split_once('<').unwrap_or((what, ""));
        let Some(pos) = Pos::named(pos) else { return };
        let list = |words: &str| words.split_whitespace().map(fold).collect();
        let only = Only { pos, after: list(after), before: list(before) };
        for word in words.split_whitespace().map(fold) {
            self.only.entry(word).or_default().push(only.clone());
        }
    }

    /// The roles of a text's words, one after the other.
    pub(super) fn roles<'a>(&'a self, text: &'a str, tokens: &'a [Token]) -> Roles<'a> {
        let mark = |token: &Token| self.marks.get(&*token.fold).copied().unwrap_or_default();
        Roles {
            rules: self,
            text,
            tokens,
            marks: tokens.iter().map(mark).collect(),
            at: 0,
            last: Role::Any,
        }
    }
}

/// A walk over the words of a text.
#[derive(Debug)]
pub(super) struct Roles<'a> {
    rules: &'a Rules,
    text: &'a str,
    tokens: &'a [Token],
    marks: Vec<u16>,
    at: usize,
    last: Role,
}

impl Roles<'_> {
    /// The role of the next word, the one before being known.
    pub(super) fn next(&mut self, before: Option<&Known>) -> Role {
        self.last = self.role(self.at, before);
        self.at += 1;
        self.last
    }

    fn role(&self, at: usize, before: Option<&Known>) -> Role {
        if let Some(pos) = self.only(at) {
            return Role::Only(pos);
        }
        if self.stands_last(at) || self.is_name(at) {
            return Role::Nominal;
        }
        let before = before.filter(|_| self.follows(at));
        let Some((before, last)) = before.zip(at.checked_sub(1)) else { return Role::Any };
        if self.is(last, BEFORE_VERB) {
            return Role::Verb;
        }
        if self.is(last, NOMINAL) {
            return Role::Nominal;
        }
        let head = self.ends(at);
        if self.is(last, CLITIC) {
            return self.after_clitic(last, head);
        }
        if self.is(last, AUXILIARY) {
            return Role::Dependent;
        }
        let is_noun_phrase = matches!(self.last, Role::Noun { .. } | Role::Article { .. });
        if self.is(last, BEFORE_NOUN) || (is_noun_phrase && *before.pos == [Pos::Adj]) {
            return Role::Noun { head };
        }
        let is_number = |token: &Token| token.fold.bytes().all(|c| c.is_ascii_digit());
        if self.tokens.get(last).is_some_and(is_number) {
            return Role::Nominal;
        }
        if self.is(last, A_VERB) || (self.rules.one_verb && *before.pos == [Pos::Verb]) {
            return Role::NotFinite;
        }
        if self.rules.one_noun && is_noun_phrase && *before.pos == [Pos::Noun] {
            return Role::Verb;
        }
        Role::Any
    }

    /// `la commande` is a noun, `je la commande` is none, `que la commande` may be either.
    fn after_clitic(&self, clitic: usize, head: bool) -> Role {
        let first = clitic.checked_sub(1).filter(|_| self.follows(clitic));
        let is_after = |mark| first.is_some_and(|first| self.is(first, mark));
        if is_after(BEFORE_CLITIC) && !self.is(clitic + 2, OF) {
            Role::Any
        } else if is_after(BEFORE_VERB) && !self.is(clitic + 2, OF) {
            Role::Verb
        } else {
            Role::Article { head }
        }
    }

    /// Whether it may be a finite verb but for the word after it: those stand last.
    fn stands_last(&self, at: usize) -> bool {
        let Some(token) = self.tokens.get(at) else { return false };
        self.rules.last.iter().any(|end| token.fold.ends_with(&**end))
            && self.follows(at + 1)
            && !self.is(at + 1, AFTER_NOUN)
    }

    /// Whether a capital within a sentence tells a name.
    fn is_name(&self, at: usize) -> bool {
        let written = |token: &Token| self.text.get(token.start..token.end);
        self.rules.names
            && at > 0
            && self.follows(at)
            && self.tokens.get(at).and_then(written).is_some_and(|word| {
                let mut letters = word.chars();
                letters.next().is_some_and(char::is_uppercase)
                    && letters.next().is_some_and(char::is_lowercase)
            })
    }

    fn is(&self, at: usize, mark: u16) -> bool {
        self.marks.get(at).is_some_and(|marks| marks & mark != 0)
    }

    /// Whether nothing that parts words lies before a word: quotation marks do not.
    fn follows(&self, at: usize) -> bool {
        let Some(token) = self.tokens.get(at) else { return false };
        let gap = || {
            let before = self.tokens.get(at.checked_sub(1)?)?;
            self.text.get(before.end..token.start)
        };
        let quotes = |c: char| matches!(c, ' ' | '"' | '«' | '“' | '„' | '‘' | '\'');
        token.joined || gap().is_some_and(|gap| gap.chars().all(quotes))
    }

    /// Whether no noun follows a word, so that it is the noun itself.
    fn ends(&self, at: usize) -> bool {
        !self.follows(at + 1) || self.is(at + 1, AFTER_NOUN)
    }

    fn only(&self, at: usize) -> Option<Pos> {
        let mut rules = self.rules.only.get(&*self.tokens.get(at)?.fold)?.iter();
        let is = |words: &[String], near: Option<&Token>| {
            words.is_empty()
                || near.is_some_and(|token| words.iter().any(|word| **word == *token.fold))
        };
        let before = at.checked_sub(1).filter(|_| self.follows(at));
        let before = before.and_then(|at| self.tokens.get(at));
        let after = self.tokens.get(at + 1).filter(|_| self.follows(at + 1));
        rules.find(|rule| is(&rule.after, before) && is(&rule.before, after)).map(|rule| rule.pos)
    }
}
