//! Chained endings: each ending of the one word is looked up at the place where the other word is,
//! and written with its sounds.

use std::sync::OnceLock;

use rustc_hash::FxHashMap;

use super::Carried;
use crate::language::affix::chain::{Chain, Ending, Place, fits, turkish};
use crate::language::affix::roots::{Before, Root};
use crate::language::affix::sounds::{Harmony, Letter, Sound};
use crate::language::pos::Pos;
use crate::language::words::{Token, fold};

/// So many endings are read in one word at most.
const MOST: usize = 4000;

/// A word up to where its endings begin.
struct Start {
    stem: String,
    place: usize,
    before: Before,
    harmony: Harmony,
}

/// `word` with the endings that `form` has as a form of `base`; all of them folded.
pub(super) fn carried(form: &str, base: &str, word: &str, pos: Option<Pos>) -> Carried {
    let chain = turkish();
    let letters: Vec<Letter> = form.chars().map(|c| chain.sounds.letter(c)).collect();
    let mut readings =
        Readings { chain, word: &letters, left: MOST, ways: Vec::new(), best: u8::MAX };
    for start in starts(chain, base, pos) {
        let count = start.stem.chars().count();
        let next = letters.get(count).map(|letter| letter.is_vowel());
        if form.starts_with(&start.stem) && follows(start.before, next) {
            readings.walk(start.place, count, start.harmony, 0, &mut Vec::new());
        }
    }
    let ours = starts(chain, word, pos);
    // The last word of a phrase may itself be a form.
    let mut known = vec![word.to_owned()];
    if roots_of(chain, word).is_empty() {
        known.extend(chain.bases(word).into_iter().map(|(base, _)| base));
    }
    let mut carried = Carried { forms: Vec::new(), whole: !readings.ways.is_empty() };
    for way in &readings.ways {
        let before = carried.forms.len();
        let made: Vec<String> = ours.iter().filter_map(|start| put(chain, start, way)).collect();
        // What is made must be read as what it was made from.
        let made = made.into_iter().filter(|made| {
            *made == word || chain.bases(made).iter().any(|(base, _)| known.contains(base))
        });
        for made in made.collect::<Vec<_>>() {
            carried.add(made);
        }
        carried.whole &= carried.forms.len() > before || before > 0;
    }
    carried
}

/// Whether what stands behind a word may stay as it is, where another word comes in its place.
pub(super) fn stays_behind(old: &str, new: &str, next: Option<&Token>) -> bool {
    let chain = turkish();
    let sounds = &chain.sounds;
    let takes = |next: &Token| next.fold.starts_with('\'') || chain.apart.contains(&*next.fold);
    let end = |word: &str| {
        let last = sounds.letter(word.chars().next_back().unwrap_or_default());
        (sounds.harmony(word), last.is_vowel(), last.voiceless)
    };
    !next.is_some_and(takes) || end(&fold(old)) == end(&fold(new))
}

/// How a dictionary form may begin before its endings.
fn starts(chain: &'static Chain, base: &str, pos: Option<Pos>) -> Vec<Start> {
    let mut found = Vec::new();
    let roots = roots_of(chain, base);
    // An adjective may stand for a noun, but where there is a noun that is meant.
    let first =
        |root: &Root| pos.is_some_and(|pos| root.pos.first().is_some_and(|of| of.fits(pos)));
    let any = |root: &Root| pos.is_none_or(|pos| root.pos.iter().any(|of| of.fits(pos)));
    let is_known = roots.iter().any(|(_, root)| first(root));
    for (form, root) in roots {
        if first(root) || (!is_known && any(root)) {
            found.push(Start {
                stem: (*form).to_owned(),
                place: root.place,
                before: root.before,
                harmony: root.harmony,
            });
        }
    }
    if found.is_empty() {
        unknown(chain, base, pos, &mut found);
    }
    found
}

/// The same for a word that is not in the dictionary. Whether its last consonant softens is not
/// known, so both ways are given.
fn unknown(chain: &'static Chain, base: &str, pos: Option<Pos>, found: &mut Vec<Start>) {
    let sounds = &chain.sounds;
    let [noun, verb, taken, compound] = chain.unknown;
    let mut add = |stem: String, place, before| {
        let harmony = sounds.harmony(&stem);
        found.push(Start { stem, place, before, harmony });
    };
    let has_ending =
        |(inner, _): &(String, Pos)| inner != base && !roots_of(chain, inner).is_empty();
    if pos != Some(Pos::Verb) && sounds.is_open(base) && chain.bases(base).iter().any(has_ending) {
        // The last word of a phrase, with the possessive that makes it one: `sipariş numarası`.
        return add(base.to_owned(), compound, Before::Any);
    }
    if pos != Some(Pos::Verb) {
        add(base.to_owned(), noun, Before::Any);
        if let Some(soft) = sounds.softened(base) {
            add(soft, noun, Before::Vowel);
        }
        return;
    }
    let ends = base.char_indices().rev().nth(sounds.infinitive.len().saturating_sub(1));
    let stem = ends.and_then(|(at, _)| base.get(..at)).unwrap_or_default();
    if stem.is_empty() || sounds.verb(stem) != base {
        return;
    }
    add(stem.to_owned(), verb, Before::Any);
    if let (true, Some((at, _))) = (sounds.is_open(stem), stem.char_indices().next_back()) {
        add(stem.get(..at).unwrap_or_default().to_owned(), taken, Before::Vowel);
    }
}

/// The roots of a dictionary form with how each is written.
fn roots_of(chain: &'static Chain, base: &str) -> &'static [(&'static str, &'static Root)] {
    type ByBase = FxHashMap<&'static str, Vec<(&'static str, &'static Root)>>;
    static ROOTS: OnceLock<ByBase> = OnceLock::new();
    let roots = ROOTS.get_or_init(|| {
        let mut roots = ByBase::default();
        for (form, root) in chain.roots.all() {
            for base in &root.bases {
                roots.entry(base).or_default().push((form, root));
            }
        }
        roots
    });
    roots.get(base).map(Vec::as_slice).unwrap_or_default()
}

/// Whether what must follow does.
fn follows(before: Before, vowel: Option<bool>) -> bool {
    match before {
        Before::Any => true,
        Before::Vowel => vowel == Some(true),
        Before::Consonant => vowel != Some(true),
    }
}

/// The ways of reading a word from some place on.
struct Readings<'a> {
    chain: &'static Chain,
    word: &'a [Letter],
    left: usize,
    ways: Vec<Vec<&'static Ending>>,
    /// The rank of those.
    best: u8,
}

impl Readings<'_> {
    fn walk(
        &mut self,
        place: usize,
        at: usize,
        harmony: Harmony,
        rank: u8,
        way: &mut Vec<&'static Ending>,
    ) {
        let Some(place) = self.chain.places.get(place) else { return };
        if at == self.word.len() {
            let Some(rank) = place.end.map(|end| rank.max(end)) else { return };
            if rank < self.best {
                self.ways.clear();
                self.best = rank;
            }
            if rank == self.best {
                self.ways.push(way.clone());
            }
            return;
        }
        for ending in &place.endings {
            let Some((after, next)) = fits(self.word, &ending.sounds, at, harmony) else {
                continue;
            };
            let Some(left) = self.left.checked_sub(1) else { return };
            self.left = left;
            way.push(ending);
            self.walk(ending.place, after, next, rank.max(ending.rank), way);
            way.pop();
        }
    }
}

/// The word with those endings; none where it does not take them.
fn put(chain: &Chain, start: &Start, way: &[&Ending]) -> Option<String> {
    let mut word = Word { chain, made: start.stem.clone(), harmony: start.harmony, soft: None };
    let mut place = chain.places.get(start.place)?;
    for ending in way {
        let ending = like(place, ending)?;
        for sound in &ending.sounds {
            word.add(*sound)?;
        }
        place = chain.places.get(ending.place)?;
    }
    let made = word.made;
    let next = made.get(start.stem.len()..)?.chars().next();
    let vowel = next.map(|c| chain.sounds.letter(c).is_vowel());
    (place.end.is_some() && follows(start.before, vowel)).then_some(made)
}

/// The same ending at another place. What has another shape there is known by its last sounds
/// (`-(y)I`, behind a possessive `-nI`) or, as the aorist, by where it leads if nothing else does.
fn like<'a>(place: &'a Place, ending: &Ending) -> Option<&'a Ending> {
    let leads = |one: &&Ending| one.place == ending.place && one.makes == ending.makes;
    let only = |alike: &dyn Fn(&Ending) -> bool| {
        let mut found = place.endings.iter().filter(leads).filter(|one| alike(one));
        found.next().filter(|_| found.next().is_none())
    };
    let same = place.endings.iter().filter(leads).find(|one| one.sounds == ending.sounds);
    same.or_else(|| only(&|one| last(&one.sounds) == last(&ending.sounds)))
        .or_else(|| only(&|_| true))
}

/// An ending without the consonant that it may begin with.
fn last(sounds: &[Sound]) -> &[Sound] {
    match sounds {
        [Sound::Buffer(_) | Sound::Itself(_), rest @ ..] => rest,
        all => all,
    }
}

/// A word as it grows.
struct Word<'a> {
    chain: &'a Chain,
    made: String,
    harmony: Harmony,
    /// What the last consonant becomes before a vowel.
    soft: Option<char>,
}

impl Word<'_> {
    fn add(&mut self, sound: Sound) -> Option<()> {
        let last = self.chain.sounds.letter(self.made.chars().next_back()?);
        let (low, high) = self.harmony?;
        let (c, soft) = match sound {
            Sound::Buffer(_) if !last.is_vowel() => return Some(()),
            Sound::Link if last.is_vowel() => return Some(()),
            Sound::Itself(c) | Sound::Buffer(c) => (c, None),
            Sound::Low => (low, None),
            Sound::High | Sound::Link => (high, None),
            Sound::Stop(soft, hard) => (if last.voiceless { hard } else { soft }, None),
            Sound::Softening(hard, soft) => (hard, Some(soft)),
        };
        let letter = self.chain.sounds.letter(c);
        if letter.is_vowel() {
            // Two vowels never meet where an ending begins.
            if last.is_vowel() {
                return None;
            }
            if let Some(soft) = self.soft {
                self.made.pop();
                self.made.push(soft);
            }
        }
        self.soft = soft;
        self.harmony = letter.vowel.or(self.harmony);
        self.made.push(c);
        Some(())
    }
}
