//! The sounds of a language whose endings go by the vowel before them.

/// What a vowel asks of the next: the low and the high one.
pub(super) type Harmony = Option<(char, char)>;

/// A letter of a word.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Letter {
    /// The letter itself.
    pub c: char,
    /// What a vowel asks of the next; none for a consonant.
    pub vowel: Harmony,
    /// One bit that only it has; none where the language does not have it.
    pub bit: u64,
    /// Whether it is a voiceless consonant.
    pub voiceless: bool,
}

impl Letter {
    /// Whether it is a vowel.
    pub(super) fn is_vowel(self) -> bool {
        self.vowel.is_some()
    }
}

/// A part of an ending.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sound {
    /// A letter that does not change.
    Itself(char),
    /// The low vowel.
    Low,
    /// The high vowel.
    High,
    /// The second after a voiceless consonant, else the first.
    Stop(char, char),
    /// The second before a vowel, else the first.
    Softening(char, char),
    /// A letter that stands after a vowel only.
    Buffer(char),
    /// The high vowel, after a consonant only.
    Link,
}

/// The sounds of a language.
#[derive(Debug, Default)]
pub(super) struct Sounds {
    /// What is known of its letters, by their numbers.
    pub letters: Vec<Letter>,
    /// Last consonants of words, and what they are before a vowel.
    pub soft: Vec<(String, String)>,
    /// Letters that are often written without their accent.
    pub plain: Vec<(char, char)>,
    /// What a dictionary adds to the root of a verb.
    pub infinitive: Vec<Sound>,
}

impl Sounds {
    /// The letter with what is known of it.
    pub(super) fn letter(&self, c: char) -> Letter {
        let place = self.letters.binary_search_by_key(&c, |letter| letter.c);
        let known = place.ok().and_then(|place| self.letters.get(place));
        known.copied().unwrap_or(Letter { c, ..Letter::default() })
    }

    /// What the last vowel asks of the next.
    pub(super) fn harmony(&self, word: &str) -> Harmony {
        word.chars().rev().find_map(|c| self.letter(c).vowel)
    }

    /// Whether the word ends in a vowel.
    pub(super) fn is_open(&self, word: &str) -> bool {
        word.chars().next_back().is_some_and(|c| self.letter(c).is_vowel())
    }

    /// The verb of a root as dictionaries have it.
    pub(super) fn verb(&self, root: &str) -> String {
        let harmony = self.harmony(root).or(self.letters.first().and_then(|letter| letter.vowel));
        let mut verb = root.to_owned();
        for sound in &self.infinitive {
            match (sound, harmony) {
                (Sound::Itself(c), _) => verb.push(*c),
                (_, Some((low, _))) => verb.push(low),
                _ => {}
            }
        }
        verb
    }

    /// The word before a vowel, if that changes its last consonant.
    pub(super) fn softened(&self, word: &str) -> Option<String> {
        self.soft
            .iter()
            .find_map(|(hard, soft)| Some(format!("{}{soft}", word.strip_suffix(&**hard)?)))
    }

    /// What the word may be where no vowel follows.
    pub(super) fn hardened<'a>(&'a self, word: &'a str) -> impl Iterator<Item = String> + 'a {
        self.soft
            .iter()
            .filter_map(|(hard, soft)| Some(format!("{}{hard}", word.strip_suffix(&**soft)?)))
    }

    /// The word without accents that are often left out.
    pub(super) fn plain(&self, word: &str) -> String {
        let plain = |c| {
            self.plain.iter().find(|(accented, _)| *accented == c).map_or(c, |(_, plain)| *plain)
        };
        word.chars().map(plain).collect()
    }
}
