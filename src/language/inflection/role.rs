//! What the words around a word make of it, where it may be several words.

use super::{Reading, is_always};
use crate::language::pos::Pos;

/// What the words around a word make of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Role {
    /// They tell nothing.
    #[default]
    Any,
    /// A noun, or what stands before one: after an article or the like.
    Noun {
        /// Whether nothing follows that could be the noun.
        head: bool,
    },
    /// The same, but the article may be a pronoun, and the word an infinitive.
    Article {
        /// Whether nothing follows that could be the noun.
        head: bool,
    },
    /// No verb with a subject, after a preposition; a noun or adjective rather than a participle.
    Nominal,
    /// A verb with its subject.
    Verb,
    /// After an auxiliary: its participle or infinitive, if it can be one.
    Dependent,
    /// No verb with a subject of its own: such a verb stands right before.
    NotFinite,
    /// This, whatever else the word may be elsewhere.
    Only(Pos),
}

impl Role {
    /// Leaves out the readings that a folded word cannot have here. Where it can have none, all
    /// stay.
    pub(in crate::language) fn narrow(self, fold: &str, found: &mut Vec<Reading>, language: &str) {
        if self == Self::Any {
            return;
        }
        let all = &*found;
        let can_be = |pos: Pos| all.iter().any(|one| one.pos == pos);
        let is_verb = |one: &Reading| one.pos == Pos::Verb;
        let is_finite =
            |one: &Reading| is_verb(one) && one.lemma != fold && is_finite(one, fold, language);
        let (noun, verb) = (can_be(Pos::Noun), can_be(Pos::Verb));
        let is_infinitive = |one: &Reading| is_verb(one) && one.lemma == fold;
        let is_participle = |one: &Reading| is_verb(one) && one.lemma != fold && !is_finite(one);
        let depends = self == Self::Dependent
            && all.iter().any(|one| is_infinitive(one) || is_participle(one));
        let fits = |one: &Reading| match self {
            Self::Any => true,
            Self::Noun { head } => !is_verb(one) || !(noun || head || is_finite(one)),
            // The defeated, the given: a participle with an article is a noun.
            Self::Article { head } => {
                !is_verb(one) || is_infinitive(one) || !(noun || head && is_participle(one))
            }
            Self::Nominal => !is_verb(one) || is_infinitive(one) || !(noun || is_finite(one)),
            Self::Verb => !verb || one.pos != Pos::Noun,
            Self::Dependent => !is_finite(one) && (!depends || is_verb(one)),
            Self::NotFinite => !is_finite(one),
            Self::Only(pos) => one.pos.fits(pos),
        };
        let fitting: Vec<Reading> = all.iter().filter(|one| fits(one)).cloned().collect();
        let instead = match self {
            _ if !fitting.is_empty() || all.is_empty() => None,
            Self::Only(pos) => Some(pos),
            Self::Noun { head: true } | Self::Article { head: true }
                if all.iter().all(is_participle) =>
            {
                Some(Pos::Noun)
            }
            _ => return,
        };
        let own = |pos| Reading { lemma: fold.to_owned(), pos, capital: false, base: true };
        *found = instead.map_or(fitting, |pos| vec![own(pos)]);
    }
}

/// Parts of slots of verbs that have no subject of their own.
const NOT_FINITE: [&str; 3] = ["part", "ger", "inf"];

/// Whether a form of a verb is one that has a subject: no participle, gerund or infinitive.
fn is_finite(verb: &Reading, form: &str, language: &str) -> bool {
    is_always(verb, form, language, |slot| {
        slot.split('.').next().is_some_and(|part| !NOT_FINITE.contains(&part))
    })
}
