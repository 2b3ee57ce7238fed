//! How a customer feels, as far as a message shows it: cues by language, in data.

use std::ops::Range;
use std::sync::OnceLock;

use aho_corasick::AhoCorasick;

use super::fold::bare;
use super::inflection::sections::Sections;
use super::phrase::{Builder, Form, Phrases};
use super::stem::primary;
use super::text::Text;
use super::words::fold;

/// How a customer feels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mood {
    /// Angry.
    Angry,
    /// Worried.
    Worried,
    /// Neither.
    Neutral,
    /// Pleased.
    Pleased,
}

impl Mood {
    /// Its name in conditions and in the API.
    pub fn name(self) -> &'static str {
        match self {
            Self::Angry => "angry",
            Self::Worried => "worried",
            Self::Neutral => "neutral",
            Self::Pleased => "pleased",
        }
    }
}

/// What a phrase of a message shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cue {
    /// Anger.
    Angry,
    /// Worry.
    Worried,
    /// Content.
    Pleased,
    /// Talk of lawyers, courts, authorities.
    Legal,
    /// Somebody may be hurt, or something burns.
    Emergency,
}

const CUES: [(&str, Cue); 5] = [
    ("angry", Cue::Angry),
    ("worried", Cue::Worried),
    ("pleased", Cue::Pleased),
    ("legal", Cue::Legal),
    ("emergency", Cue::Emergency),
];

impl Cue {
    /// Whether it tells what happened rather than how somebody feels.
    fn is_grave(self) -> bool {
        matches!(self, Self::Legal | Self::Emergency)
    }

    /// Its name in the data and in the API.
    pub fn name(self) -> &'static str {
        CUES.iter().find(|(_, cue)| *cue == self).map_or("", |(name, _)| name)
    }
}

/// What a message shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// How the customer feels.
    pub mood: Mood,
    /// What shows it, in order; byte ranges.
    pub cues: Vec<(Range<usize>, Cue)>,
}

impl Reading {
    /// Whether there is such a cue.
    pub fn has(&self, cue: Cue) -> bool {
        self.cues.iter().any(|(_, own)| *own == cue)
    }
}

/// So many words in capitals are shouting.
const SHOUTED: usize = 3;
/// … of so many letters.
const LOUD_LETTERS: usize = 12;

/// Reads a message of a language.
pub fn read(message: &str, language: &str) -> Reading {
    let mut found = signs(message);
    if let Some(lexicon) = lexicon(primary(language)) {
        found.extend(lexicon.find(message, primary(language)));
    }
    found.sort_by_key(|(span, cue)| (span.start, std::cmp::Reverse(span.end), *cue));
    // Of overlapping cues of a kind the longest counts: what is negated is not what it would be alone.
    let mut cues: Vec<(Range<usize>, Cue)> = Vec::with_capacity(found.len());
    for (span, cue) in found {
        let before = cues.iter().rev().find(|(_, other)| other.is_grave() == cue.is_grave());
        if before.is_none_or(|(last, _)| span.start >= last.end) {
            cues.push((span, cue));
        }
    }
    Reading { mood: mood(message, &cues), cues }
}

fn mood(message: &str, cues: &[(Range<usize>, Cue)]) -> Mood {
    let count = |of: &[Cue]| cues.iter().filter(|(_, cue)| of.contains(cue)).count();
    let pleased = count(&[Cue::Pleased]);
    let angry = count(&[Cue::Angry, Cue::Legal]) + usize::from(shouts(message));
    let worried = count(&[Cue::Worried, Cue::Emergency]);
    if angry > 0 && angry >= worried && angry >= pleased {
        Mood::Angry
    } else if worried > 0 && worried >= pleased {
        Mood::Worried
    } else if pleased > 0 {
        Mood::Pleased
    } else {
        Mood::Neutral
    }
}

/// Whether most of it is written in capitals, and is more than names and abbreviations.
fn shouts(message: &str) -> bool {
    let cased = |word: &str| word.chars().filter(|c| c.is_lowercase() || c.is_uppercase()).count();
    let is_loud = |word: &&str| !word.chars().any(char::is_lowercase);
    let words = || message.split_whitespace().filter(|word| cased(word) > 1);
    let loud = words().filter(is_loud);
    let (count, letters) =
        loud.fold((0, 0), |(count, letters), word| (count + 1, letters + cased(word)));
    count >= SHOUTED && letters >= LOUD_LETTERS && count * 2 > words().count()
}

/// The cues of one language.
struct Lexicon {
    phrases: Phrases,
    /// Where words are not parted by blanks, and where endings are many, anywhere.
    parts: Option<(AhoCorasick, Vec<Cue>)>,
}

impl Lexicon {
    fn find(&self, message: &str, language: &str) -> Vec<(Range<usize>, Cue)> {
        let text = Text::new(message, language);
        let mut found: Vec<(Range<usize>, Cue)> = self
            .phrases
            .find(&text)
            .into_iter()
            .filter_map(|found| {
                Some((found.span, CUES.get(usize::try_from(found.payload).ok()?)?.1))
            })
            .collect();
        found.extend(everywhere(self.parts.as_ref(), message));
        found
    }
}

fn everywhere(parts: Option<&(AhoCorasick, Vec<Cue>)>, message: &str) -> Vec<(Range<usize>, Cue)> {
    let Some((parts, cues)) = parts else { return Vec::new() };
    parts
        .find_iter(message)
        .filter_map(|hit| Some((hit.range(), *cues.get(hit.pattern().as_usize())?)))
        .collect()
}

/// The cues of any language.
fn signs(message: &str) -> Vec<(Range<usize>, Cue)> {
    static SIGNS: OnceLock<Option<(AhoCorasick, Vec<Cue>)>> = OnceLock::new();
    let signs =
        SIGNS.get_or_init(|| parts(lines(&Sections::read(include_str!("data/mood/any.txt")))));
    everywhere(signs.as_ref(), message)
}

const FILES: [(&str, &str); 15] = [
    ("ar", include_str!("data/mood/ar.txt")),
    ("de", include_str!("data/mood/de.txt")),
    ("en", include_str!("data/mood/en.txt")),
    ("es", include_str!("data/mood/es.txt")),
    ("fr", include_str!("data/mood/fr.txt")),
    ("hi", include_str!("data/mood/hi.txt")),
    ("it", include_str!("data/mood/it.txt")),
    ("ja", include_str!("data/mood/ja.txt")),
    ("ko", include_str!("data/mood/ko.txt")),
    ("nl", include_str!("data/mood/nl.txt")),
    ("pl", include_str!("data/mood/pl.txt")),
    ("pt", include_str!("data/mood/pt.txt")),
    ("ru", include_str!("data/mood/ru.txt")),
    ("tr", include_str!("data/mood/tr.txt")),
    ("zh", include_str!("data/mood/zh.txt")),
];

fn lexicon(language: &str) -> Option<&'static Lexicon> {
    static LEXICONS: [OnceLock<Lexicon>; FILES.len()] = [const { OnceLock::new() }; FILES.len()];
    let place = FILES.iter().position(|(known, _)| *known == language)?;
    let (language, file) = FILES.get(place)?;
    Some(LEXICONS.get(place)?.get_or_init(|| of_file(language, file)))
}

/// The phrases of a file with what each shows.
fn lines<'f>(sections: &Sections<'f>) -> impl Iterator<Item = (&'f str, Cue)> {
    CUES.into_iter()
        .flat_map(|(name, cue)| sections.lines(name).map(move |line| (line.trim(), cue)))
}

fn of_file(language: &str, file: &str) -> Lexicon {
    let sections = Sections::read(file);
    if sections.list("found").any(|place| place == "anywhere") {
        return Lexicon { phrases: Phrases::default(), parts: parts(lines(&sections)) };
    }
    let mut builder = Builder::default();
    for (line, cue) in lines(&sections) {
        let payload = CUES.iter().position(|(_, known)| *known == cue).unwrap_or_default();
        let payload = u32::try_from(payload).unwrap_or_default();
        let (phrase, form) = Form::written(line);
        builder.add(phrase, language, form, payload);
        // As it is typed in a hurry, without accents.
        let fold = fold(phrase);
        let plain = bare(&fold);
        if plain != fold {
            builder.add(&plain, language, Form::Exact, payload);
        }
    }
    Lexicon { phrases: builder.build(), parts: None }
}

fn parts<'f>(phrases: impl Iterator<Item = (&'f str, Cue)>) -> Option<(AhoCorasick, Vec<Cue>)> {
    let (phrases, cues): (Vec<&str>, Vec<Cue>) = phrases.unzip();
    let kind = aho_corasick::MatchKind::LeftmostLongest;
    let found = AhoCorasick::builder().match_kind(kind).build(phrases).ok()?;
    Some((found, cues))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_examples_of_each_file_hold() {
        let mut wrong = Vec::new();
        for (language, file) in FILES {
            let examples = file.split_once("[examples]").unwrap().1;
            let mut seen = 0;
            for line in examples.lines().filter(|line| !line.trim().is_empty()) {
                let (expected, message) = line.split_once(": ").unwrap();
                let reading = read(message, language);
                let cue = CUES.iter().find(|(name, _)| *name == expected).map(|(_, cue)| *cue);
                let holds = reading.mood.name() == expected
                    || cue.is_some_and(|cue| cue > Cue::Pleased && reading.has(cue));
                seen += 1;
                if !holds {
                    wrong.push(format!("{language}: {line}: {reading:?}"));
                }
            }
            assert!(seen > 0, "{language} has no examples");
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    #[test]
    fn capitals_and_signs_show_anger_in_any_language() {
        assert_eq!(read("WHERE IS MY PACKAGE", "en").mood, Mood::Angry);
        assert_eq!(read("HP USB-C OK?", "en").mood, Mood::Neutral);
        assert_eq!(read("hvor er min pakke!!!", "da").mood, Mood::Angry);
        assert_eq!(read("どこですか", "ja").mood, Mood::Neutral);
        assert_eq!(read("", "en").mood, Mood::Neutral);
    }
}
