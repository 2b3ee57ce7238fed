//! How the files of chained endings are written; `data/affixes/tr.txt` tells it at its head.

use super::chain::{Chain, Ending, Place};
use super::roots::Roots;
use super::sounds::{Letter, Sound, Sounds};
use crate::language::pos::Pos;

/// Reads endings and roots. What names a place that is not there leads nowhere.
pub(super) fn chain(endings: &str, roots: &str) -> Chain {
    let sections = sections(endings);
    let place =
        |name: &str| sections.iter().position(|(known, _)| *known == name).unwrap_or(usize::MAX);
    let sounds = sections.first().map(|(_, lines)| sounds(lines)).unwrap_or_default();
    let words = sections.iter().filter(|(name, _)| *name == WORDS).flat_map(|(_, lines)| lines);
    let words = words.filter_map(|line| word(line)).collect();
    let apart = sections.iter().filter(|(name, _)| *name == APART).flat_map(|(_, lines)| lines);
    let apart = apart.flat_map(|line| line.split_whitespace().map(str::to_owned)).collect();
    let places: Vec<(Place, Vec<usize>)> = sections
        .iter()
        .enumerate()
        .map(|(number, (name, lines))| match number {
            0 => (Place::default(), Vec::new()),
            _ if [WORDS, APART].contains(name) => (Place::default(), Vec::new()),
            _ => read_place(lines, &sounds, &place),
        })
        .collect();
    let places = (0..places.len()).map(|number| whole(number, &places)).collect();
    let roots = Roots::read(roots, &sounds, place);
    let unknown = ["noun", "verb-any", "verb-yor", "compound"].map(place);
    Chain { sounds, places, roots, words, apart, unknown }
}

/// The section of words that are read in one way only.
const WORDS: &str = "words";
/// The section of words that sound like the word before them.
const APART: &str = "apart";

fn word(line: &str) -> Option<(String, (String, Pos))> {
    let (form, base) = line.split_once(": ")?;
    let (base, pos) = base.split_once(' ')?;
    Some((form.to_owned(), (base.to_owned(), Pos::named(pos)?)))
}

type Section<'a> = (&'a str, Vec<&'a str>);

fn sections(text: &str) -> Vec<Section<'_>> {
    let mut sections: Vec<Section<'_>> = Vec::new();
    for line in text.lines().map(str::trim) {
        if let Some(name) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            sections.push((name, Vec::new()));
        } else if let Some((_, lines)) = sections.last_mut()
            && !line.is_empty()
            && !line.starts_with('#')
        {
            lines.push(line);
        }
    }
    sections
}

fn sounds(lines: &[&str]) -> Sounds {
    let mut sounds = Sounds::default();
    let mut voiceless = Vec::new();
    for (name, what) in lines.iter().filter_map(|line| line.split_once(": ")) {
        let pairs = || what.split(", ").filter_map(|pair| pair.split_once(' '));
        let single = |text: &str| text.chars().next().unwrap_or_default();
        match name {
            "voiceless" => voiceless.extend(what.split(' ').map(single)),
            "soft" => {
                sounds.soft.extend(pairs().map(|(hard, soft)| (hard.to_owned(), soft.to_owned())));
            }
            "plain" => {
                sounds.plain.extend(pairs().map(|(one, other)| (single(one), single(other))));
            }
            "infinitive" => {}
            _ => sounds.letters.extend(what.split_once(' ').map(|(low, high)| Letter {
                c: single(name),
                vowel: Some((single(low), single(high))),
                ..Letter::default()
            })),
        }
    }
    sounds.letters.extend(voiceless.iter().map(|c| Letter {
        c: *c,
        voiceless: true,
        ..Letter::default()
    }));
    for c in ('a'..='z')
        .chain(sounds.soft.iter().flat_map(|(hard, soft)| hard.chars().chain(soft.chars())))
    {
        if sounds.letters.iter().all(|letter| letter.c != c) {
            sounds.letters.push(Letter { c, ..Letter::default() });
        }
    }
    sounds.letters.sort_by_key(|letter| letter.c);
    for (number, letter) in (0..64).zip(&mut sounds.letters) {
        letter.bit = 1 << number;
    }
    let infinitive = lines.iter().find_map(|line| line.strip_prefix("infinitive: "));
    sounds.infinitive = infinitive.map(|ending| spell(ending, &sounds)).unwrap_or_default();
    sounds
}

/// The sounds of an ending as it is written.
fn spell(ending: &str, sounds: &Sounds) -> Vec<Sound> {
    let soft = |hard: char| {
        let pair = sounds.soft.iter().find(|(one, _)| one.chars().eq([hard]));
        pair.and_then(|(_, soft)| soft.chars().next()).unwrap_or(hard)
    };
    let hard = |soft: char| {
        let pair = sounds.soft.iter().find(|(_, one)| one.chars().eq([soft]));
        pair.and_then(|(hard, _)| hard.chars().next()).unwrap_or(soft)
    };
    let mut spelt = Vec::new();
    let mut letters = ending.chars();
    while let Some(c) = letters.next() {
        spelt.push(match c {
            'A' => Sound::Low,
            'I' => Sound::High,
            'D' => Sound::Stop('d', hard('d')),
            'C' => Sound::Stop('c', hard('c')),
            'K' => Sound::Softening('k', soft('k')),
            '(' => {
                let inner = letters.next().unwrap_or_default();
                letters.next();
                if inner == 'I' { Sound::Link } else { Sound::Buffer(inner) }
            }
            c => Sound::Itself(c),
        });
    }
    spelt
}

/// The letters that an ending may begin with.
fn first(ending: &[Sound], sounds: &Sounds) -> u64 {
    let bit = |c: char| sounds.letter(c).bit;
    let vowels = sounds.letters.iter().filter(|letter| letter.is_vowel());
    let vowels = vowels.fold(0, |bits, letter| bits | letter.bit);
    let mut bits = 0;
    for sound in ending {
        match *sound {
            Sound::Itself(c) => return bits | bit(c),
            Sound::Low | Sound::High => return bits | vowels,
            Sound::Stop(one, other) | Sound::Softening(one, other) => {
                return bits | bit(one) | bit(other);
            }
            Sound::Buffer(c) => bits |= bit(c),
            Sound::Link => bits |= vowels,
        }
    }
    bits
}

/// A place, and those whose endings it has, too.
fn read_place(
    lines: &[&str],
    sounds: &Sounds,
    place: &impl Fn(&str) -> usize,
) -> (Place, Vec<usize>) {
    let (mut read, mut others) = (Place::default(), Vec::new());
    for line in lines {
        let mut words = line.split_whitespace();
        match words.next() {
            Some(".") => {
                read.end = Some(words.next().and_then(|rank| rank.parse().ok()).unwrap_or(0));
            }
            Some(">") => others.extend(words.next().map(place)),
            Some(ending) => {
                let next = words.nth(1).map_or(usize::MAX, place);
                let (mut rank, mut makes) = (0, None);
                for word in words {
                    let pos = Pos::named(word.trim_start_matches(['+', '=']));
                    match pos {
                        Some(pos) => makes = Some((pos, word.starts_with('='))),
                        None => rank = word.parse().unwrap_or(rank),
                    }
                }
                let spelt = spell(ending, sounds);
                let first = first(&spelt, sounds);
                read.endings.push(Ending { sounds: spelt, first, place: next, rank, makes });
            }
            None => {}
        }
    }
    (read, others)
}

/// The place with all endings of the others that it names.
fn whole(number: usize, places: &[(Place, Vec<usize>)]) -> Place {
    let Some((place, others)) = places.get(number) else { return Place::default() };
    let mut place = place.clone();
    let mut todo = others.clone();
    let mut seen = vec![number];
    while let Some(other) = todo.pop() {
        if !seen.contains(&other)
            && let Some((theirs, further)) = places.get(other)
        {
            seen.push(other);
            place.endings.extend_from_slice(&theirs.endings);
            todo.extend_from_slice(further);
        }
    }
    place
}
