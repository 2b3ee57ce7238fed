//! What sentences of a reply speak of, and how sure they are of it: cues by language, in data.

use std::ops::Range;
use std::sync::OnceLock;

use super::inflection::sections::Sections;
use super::phrase::{Builder, Form, Phrases};
use super::stem::primary;
use super::text::Text;

/// What a phrase of a sentence tells of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cue {
    /// What it speaks of.
    Topic(Topic),
    /// Nothing has to be sent back.
    Keep,
    /// A time that nobody can keep or check.
    Vague,
    /// It is not certain.
    Hedge,
    /// It is said to be certain.
    Sure,
    /// The customer is to pay.
    CustomerPays,
    /// Nothing is to be paid, or the shop pays.
    Free,
    /// It is not so, or not always.
    Not,
}

/// What a sentence speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Topic {
    /// How long goods may be returned.
    ReturnWindow,
    /// How long the law lets a customer withdraw.
    Withdrawal,
    /// When money is paid back.
    Refund,
    /// How long the shop is liable for faults.
    Warranty,
    /// How long it takes until goods arrive.
    ShippingTime,
    /// That goods are sent or arrive.
    Shipping,
    /// When the customer hears again.
    Reply,
    /// That the customer writes back, which the shop does not promise.
    TheirReply,
    /// What it costs to send goods back.
    ReturnFreight,
    /// What it costs to have goods sent.
    ShippingFee,
}

const CUES: [(&str, Cue); 17] = [
    ("keep", Cue::Keep),
    ("return-window", Cue::Topic(Topic::ReturnWindow)),
    ("withdrawal", Cue::Topic(Topic::Withdrawal)),
    ("refund", Cue::Topic(Topic::Refund)),
    ("warranty", Cue::Topic(Topic::Warranty)),
    ("shipping-time", Cue::Topic(Topic::ShippingTime)),
    ("shipping", Cue::Topic(Topic::Shipping)),
    ("reply", Cue::Topic(Topic::Reply)),
    ("their-reply", Cue::Topic(Topic::TheirReply)),
    ("vague", Cue::Vague),
    ("hedge", Cue::Hedge),
    ("sure", Cue::Sure),
    ("return-freight", Cue::Topic(Topic::ReturnFreight)),
    ("shipping-fee", Cue::Topic(Topic::ShippingFee)),
    ("customer-pays", Cue::CustomerPays),
    ("free", Cue::Free),
    ("not", Cue::Not),
];

impl Topic {
    /// Its name in findings and promises.
    pub fn name(self) -> &'static str {
        let own = CUES.iter().find(|(_, cue)| *cue == Cue::Topic(self));
        own.map_or("", |(name, _)| name)
    }
}

/// The cues of a text in the order of their places; of overlapping ones of one kind the longest.
pub fn cues(text: &Text<'_>) -> Vec<(Range<usize>, Cue)> {
    let Some(phrases) = table(primary(text.language)) else { return Vec::new() };
    let mut found: Vec<(Range<usize>, Cue)> = phrases
        .find(text)
        .into_iter()
        .filter_map(|found| {
            let (_, cue) = CUES.get(usize::try_from(found.payload).ok()?)?;
            Some((found.span, *cue))
        })
        .collect();
    found.sort_by_key(|(span, cue)| (span.start, std::cmp::Reverse(span.end), *cue));
    let mut kept: Vec<(Range<usize>, Cue)> = Vec::with_capacity(found.len());
    for (span, cue) in found {
        let is_of_kind =
            |other: &Cue| std::mem::discriminant(other) == std::mem::discriminant(&cue);
        let before = kept.iter().rev().find(|(_, other)| is_of_kind(other));
        if before.is_none_or(|(last, _)| span.start >= last.end) {
            kept.push((span, cue));
        }
    }
    kept
}

const FILES: [(&str, &str); 15] = [
    ("ar", include_str!("data/statements/ar.txt")),
    ("de", include_str!("data/statements/de.txt")),
    ("en", include_str!("data/statements/en.txt")),
    ("es", include_str!("data/statements/es.txt")),
    ("fr", include_str!("data/statements/fr.txt")),
    ("hi", include_str!("data/statements/hi.txt")),
    ("it", include_str!("data/statements/it.txt")),
    ("ja", include_str!("data/statements/ja.txt")),
    ("ko", include_str!("data/statements/ko.txt")),
    ("nl", include_str!("data/statements/nl.txt")),
    ("pl", include_str!("data/statements/pl.txt")),
    ("pt", include_str!("data/statements/pt.txt")),
    ("ru", include_str!("data/statements/ru.txt")),
    ("tr", include_str!("data/statements/tr.txt")),
    ("zh", include_str!("data/statements/zh.txt")),
];

fn table(language: &str) -> Option<&'static Phrases> {
    static TABLES: [OnceLock<Phrases>; FILES.len()] = [const { OnceLock::new() }; FILES.len()];
    let place = FILES.iter().position(|(known, _)| *known == language)?;
    let (language, file) = FILES.get(place)?;
    Some(TABLES.get(place)?.get_or_init(|| read(language, file)))
}

fn read(language: &str, file: &str) -> Phrases {
    let mut builder = Builder::default();
    let sections = Sections::read(file);
    for (cue, (name, _)) in (0..).zip(CUES) {
        for line in sections.lines(name).filter(|line| !line.starts_with('>')) {
            let (phrase, form) = Form::written(line);
            builder.add(phrase, language, form, cue);
        }
    }
    builder.build()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn the_examples_of_each_file_hold() {
        let mut wrong = Vec::new();
        for (language, file) in FILES {
            let examples: Vec<(&str, &str)> = file
                .lines()
                .filter_map(|line| line.strip_prefix("> ")?.split_once(" | "))
                .collect();
            assert!(!examples.is_empty(), "{language} has no examples");
            for (sentence, expected) in examples {
                let found = cues(&Text::new(sentence, language));
                let name = |cue: &Cue| CUES.iter().find(|(_, own)| own == cue).unwrap().0;
                let names: BTreeSet<&str> = found.iter().map(|(_, cue)| name(cue)).collect();
                if names != expected.split(' ').collect::<BTreeSet<_>>() {
                    wrong.push(format!("{sentence}\n    found {names:?}"));
                }
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    #[test]
    fn each_file_names_nothing_unknown() {
        for (language, file) in FILES {
            for line in file.lines().filter(|line| line.starts_with('[')) {
                let known = CUES.iter().any(|(name, _)| *line == format!("[{name}]"));
                assert!(known, "{language}: {line}");
            }
        }
    }
}
