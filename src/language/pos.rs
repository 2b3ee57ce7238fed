//! Parts of speech, as far as they tell words that are written alike apart.

/// A part of speech.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Pos {
    /// A common noun.
    Noun,
    /// A verb in any form, its participles too.
    Verb,
    /// An adjective.
    Adj,
    /// An adverb.
    Adv,
    /// A proper name.
    Name,
    /// Any other: pronoun, article, preposition, number.
    Other,
}

impl Pos {
    /// All of them with the names that glossaries use: those of Universal Dependencies, of TBX's
    /// `partOfSpeech` and the usual short ones.
    const NAMES: [(Self, &'static [&'static str]); 6] = [
        (Self::Noun, &["noun", "n", "substantive"]),
        (Self::Verb, &["verb", "v", "aux"]),
        (Self::Adj, &["adj", "adjective", "a"]),
        (Self::Adv, &["adv", "adverb"]),
        (Self::Name, &["name", "propn", "propernoun", "proper noun"]),
        (
            Self::Other,
            &["other", "det", "pron", "num", "adp", "conj", "part", "intj", "preposition"],
        ),
    ];

    /// The part of speech of that name; none where the name is not known.
    pub fn named(name: &str) -> Option<Self> {
        let name = name.trim().to_lowercase();
        Self::NAMES.iter().find(|(_, names)| names.contains(&name.as_str())).map(|(pos, _)| *pos)
    }

    /// Its short name.
    pub fn name(self) -> &'static str {
        Self::NAMES
            .iter()
            .find(|(pos, _)| *pos == self)
            .and_then(|(_, names)| names.first())
            .copied()
            .unwrap_or_default()
    }

    /// Whether a word of this kind may stand for one of the other: names are nouns.
    pub fn fits(self, other: Self) -> bool {
        let group = |pos| if pos == Self::Name { Self::Noun } else { pos };
        group(self) == group(other)
    }
}

#[cfg(test)]
mod tests {
    use super::Pos;

    #[test]
    fn names_of_all_tools_are_read() {
        for (name, pos) in [
            ("NOUN", Pos::Noun),
            ("adjective", Pos::Adj),
            ("properNoun", Pos::Name),
            (" v ", Pos::Verb),
        ] {
            assert_eq!(Pos::named(name), Some(pos), "{name}");
        }
        assert_eq!(Pos::named("verbish"), None);
        assert_eq!(Pos::named(Pos::Adv.name()), Some(Pos::Adv));
        assert!(Pos::Name.fits(Pos::Noun) && !Pos::Verb.fits(Pos::Noun));
    }
}
