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
        if self == Self::Any || found.is_empty() {
            return;
        }
        let sorts: Vec<Sort> = found.iter().map(|one| Sort::of(one, fold, language)).collect();
        let fits: Vec<bool> =
            found.iter().zip(&sorts).map(|(one, sort)| self.fits(one.pos, *sort, &sorts)).collect();
        let instead = match self {
            _ if fits.contains(&true) => None,
            Self::Only(pos) => Some(pos),
            Self::Noun { head: true } | Self::Article { head: true }
                if sorts.iter().all(|sort| *sort == Sort::Participle) =>
            {
                Some(Pos::Noun)
            }
            _ => return,
        };
        if let Some(pos) = instead {
            *found = vec![Reading { lemma: fold.to_owned(), pos, capital: false, base: true }];
        } else {
            let mut fits = fits.into_iter();
            found.retain(|_| fits.next().unwrap_or(true));
        }
    }

    /// Whether a reading may stand here, `all` being those that the word has.
    fn fits(self, pos: Pos, sort: Sort, all: &[Sort]) -> bool {
        let noun = all.contains(&Sort::Noun);
        let verb = matches!(sort, Sort::Finite | Sort::Infinitive | Sort::Participle);
        let finite = sort == Sort::Finite;
        match self {
            Self::Any => true,
            Self::Noun { head } => !verb || !(noun || head || finite),
            // The defeated, the given: a participle with an article is a noun.
            Self::Article { head } => match sort {
                Sort::Finite => !noun,
                Sort::Participle => !(noun || head),
                _ => true,
            },
            Self::Nominal => !verb || sort == Sort::Infinitive || !(noun || finite),
            Self::Verb => {
                sort != Sort::Noun
                    || all.iter().all(|sort| matches!(sort, Sort::Noun | Sort::Other))
            }
            Self::Dependent => {
                let depends = |sort: &Sort| matches!(sort, Sort::Infinitive | Sort::Participle);
                !finite && (depends(&sort) || !all.iter().any(depends))
            }
            Self::NotFinite => !finite,
            Self::Only(only) => pos.fits(only),
        }
    }
}

/// What a reading is, as far as that decides where it may stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sort {
    Noun,
    /// A verb with a subject.
    Finite,
    Infinitive,
    /// Or a gerund.
    Participle,
    Other,
}

impl Sort {
    fn of(one: &Reading, form: &str, language: &str) -> Self {
        let finite =
            |slot: &str| slot.split('.').next().is_some_and(|part| !NOT_FINITE.contains(&part));
        match one.pos {
            Pos::Noun => Self::Noun,
            Pos::Verb if one.lemma == form => Self::Infinitive,
            Pos::Verb if is_always(one, form, language, finite) => Self::Finite,
            Pos::Verb => Self::Participle,
            _ => Self::Other,
        }
    }
}

/// Parts of slots of verbs that have no subject of their own.
const NOT_FINITE: [&str; 3] = ["part", "ger", "inf"];
