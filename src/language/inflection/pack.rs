//! Packs a list of forms into a [`super::Table`].

use std::collections::BTreeMap;

use fst::MapBuilder;
use rustc_hash::{FxHashMap, FxHashSet};

use super::change::Change;
use super::table::{BASE, CAPITAL, MAGIC, POS};
use crate::language::pos::Pos;
use crate::language::words::fold;

/// A section in which equal records are stored once.
#[derive(Default)]
struct Records {
    bytes: Vec<u8>,
    places: FxHashMap<Vec<u8>, u64>,
}

impl Records {
    fn place(&mut self, record: Vec<u8>) -> u64 {
        let next = self.bytes.len() as u64;
        *self.places.entry(record).or_insert_with_key(|record| {
            self.bytes.extend(record);
            next
        })
    }
}

/// One line of a list: `form lemma pos gender slot`, parted by tabs.
struct Line<'a> {
    form: &'a str,
    lemma: &'a str,
    pos: u8,
    gender: &'a str,
    slot: &'a str,
}

impl<'a> Line<'a> {
    fn read(line: &'a str) -> Option<Self> {
        let mut cells = line.split('\t');
        let (form, lemma) = (cells.next()?, cells.next()?);
        let name = cells.next()?;
        let pos = Pos::named(name)?;
        let pos = u8::try_from(POS.iter().position(|known| *known == pos)?).ok()?;
        let (gender, slot) = (cells.next().unwrap_or_default(), cells.next().unwrap_or_default());
        (!form.is_empty() && !lemma.is_empty()).then_some(Self { form, lemma, pos, gender, slot })
    }

    fn is_singular(&self) -> bool {
        !self.slot.is_empty() && !self.slot.split('.').any(|part| part == "pl")
    }
}

fn number(record: &mut Vec<u8>, mut value: usize) {
    while value > 0x7f {
        record.push(u8::try_from(value & 0x7f).unwrap_or_default() | 0x80);
        value >>= 7;
    }
    record.push(u8::try_from(value).unwrap_or_default());
}

fn text(record: &mut Vec<u8>, text: &str) {
    number(record, text.len());
    record.extend(text.as_bytes());
}

/// The packed table of a list of forms; the number and text of the first line that is none of
/// `form lemma pos gender slot` as an error.
pub fn pack(list: &str) -> Result<Vec<u8>, String> {
    let mut lines = Vec::new();
    for (at, line) in list.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        lines.push(Line::read(line).ok_or_else(|| format!("line {}: {line:?}", at + 1))?);
    }
    let (sets, forms) = sets(&lines)?;
    let Paradigms { slots, records, lemmas, endings } = paradigms(&lines)?;
    let slots = slots.join("\n").into_bytes();
    let sections = [slots, sets, records, forms, lemmas, endings];
    let mut packed = MAGIC.to_vec();
    for section in &sections {
        let length = u32::try_from(section.len()).map_err(|_| "the table is too large")?;
        packed.extend(length.to_le_bytes());
    }
    packed.extend(sections.concat());
    Ok(packed)
}

fn map(entries: impl IntoIterator<Item = (String, u64)>) -> Result<Vec<u8>, String> {
    let mut map = MapBuilder::memory();
    for (key, place) in entries {
        map.insert(key, place).map_err(|fault| fault.to_string())?;
    }
    map.into_inner().map_err(|fault| fault.to_string())
}

/// From each folded form to its readings.
fn sets(lines: &[Line<'_>]) -> Result<(Vec<u8>, Vec<u8>), String> {
    let mut readings: Vec<(String, u8, [usize; 3], String)> = lines
        .iter()
        .map(|line| {
            let (form, lemma) = (fold(line.form), fold(line.lemma));
            let capital = line.form.starts_with(char::is_uppercase);
            let change = Change::between(&form, &lemma);
            let mut sort = line.pos;
            if capital {
                sort |= CAPITAL;
            }
            if form == lemma && line.is_singular() {
                sort |= BASE;
            }
            let drop = form.len() - change.kept() - change.inserted;
            let add = lemma.get(change.kept()..).unwrap_or_default().to_owned();
            (form, sort, [change.at, change.inserted, drop], add)
        })
        .collect();
    // A verb used as a noun is none either: `das Sorgen` is rarer than `die Sorge` in the plural.
    let verbs: FxHashSet<String> = lines
        .iter()
        .filter(|line| POS.get(usize::from(line.pos)) == Some(&Pos::Verb))
        .map(|line| fold(line.lemma))
        .collect();
    let of_verbs: FxHashSet<String> = lines
        .iter()
        .filter(|line| line.gender == "n" && line.form == line.lemma)
        .map(|line| fold(line.form))
        .filter(|form| verbs.contains(form))
        .collect();
    let others: FxHashSet<String> = lines
        .iter()
        .filter(|line| !line.gender.is_empty() && line.gender != "n" && line.form == line.lemma)
        .map(|line| fold(line.form))
        .collect();
    // A base form that is its own plural is no base: `things` as a word of its own, too, is `thing`.
    let plurals: FxHashSet<(String, u8)> = lines
        .iter()
        // Where nouns have a gender, a plural like the singular is common: der Posten, die Posten.
        .filter(|line| line.form == line.lemma && !line.is_singular() && line.gender.is_empty())
        .map(|line| (fold(line.form), line.pos))
        .collect();
    for (form, sort, ..) in &mut readings {
        let plural = || plurals.contains(&(form.clone(), *sort & !BASE & !CAPITAL));
        if *sort & BASE != 0 && (plural() || of_verbs.contains(form) && !others.contains(form)) {
            *sort &= !BASE;
        }
    }
    readings.sort_unstable();
    readings.dedup();
    let mut records = Records::default();
    let mut places = Vec::new();
    for set in readings.chunk_by(|one, two| one.0 == two.0) {
        let mut record = Vec::new();
        number(&mut record, set.len());
        for (_, sort, cut, add) in set {
            record.push(*sort);
            // Where nothing is put in, its place is none.
            let [at, inserted, drop] = *cut;
            number(&mut record, inserted);
            if inserted > 0 {
                number(&mut record, at);
            }
            number(&mut record, drop);
            text(&mut record, add);
        }
        let form = set.first().map(|one| one.0.clone()).unwrap_or_default();
        places.push((form, records.place(record)));
    }
    Ok((records.bytes, map(places)?))
}

struct Paradigms<'a> {
    slots: Vec<&'a str>,
    records: Vec<u8>,
    lemmas: Vec<u8>,
    endings: Vec<u8>,
}

/// From each folded dictionary form to the forms of all that are written so, and from the endings
/// of dictionary forms to the forms that most of them have.
fn paradigms<'a>(lines: &[Line<'a>]) -> Result<Paradigms<'a>, String> {
    let mut slots: Vec<&'a str> = lines.iter().map(|line| line.slot).collect();
    slots.sort_unstable();
    slots.dedup();
    let mut words: Vec<(String, &Line<'_>)> = lines
        .iter()
        .filter(|line| !line.slot.is_empty())
        .map(|line| (fold(line.lemma), line))
        .collect();
    words.sort_by(|(one, line), (two, other)| {
        let key = |line: &Line<'a>| (line.lemma, line.pos, line.gender, line.slot, line.form);
        one.cmp(two).then_with(|| key(line).cmp(&key(other)))
    });
    let mut records = Records::default();
    let mut places = Vec::new();
    let mut endings = Endings::default();
    for same in words.chunk_by(|one, two| one.0 == two.0) {
        let Some((word, _)) = same.first() else { continue };
        let mut of_word: BTreeMap<_, Vec<&Line<'_>>> = BTreeMap::new();
        for (_, line) in same {
            of_word.entry((line.lemma, line.pos, line.gender)).or_default().push(line);
        }
        let mut record = Vec::new();
        number(&mut record, of_word.len());
        for ((lemma, pos, gender), forms) in of_word {
            let paradigm = paradigm(lemma, pos, gender, &forms, &slots);
            endings.add(word, pos, &paradigm);
            record.extend(paradigm);
        }
        places.push((word.clone(), records.place(record)));
    }
    let endings = endings.chosen().into_iter().map(|(ending, paradigm)| {
        let record = std::iter::once(1).chain(paradigm).collect();
        (ending, records.place(record))
    });
    let endings = map(endings.collect::<Vec<_>>())?;
    Ok(Paradigms { slots, records: records.bytes, lemmas: map(places)?, endings })
}

fn paradigm(lemma: &str, pos: u8, gender: &str, forms: &[&Line<'_>], slots: &[&str]) -> Vec<u8> {
    let mut record = vec![pos];
    text(&mut record, gender);
    number(&mut record, forms.len());
    for line in forms {
        let change = Change::between(line.form, lemma);
        number(&mut record, slots.binary_search(&line.slot).unwrap_or_default());
        let Change { at, inserted, .. } = change;
        text(&mut record, line.form.get(at..at + inserted).unwrap_or_default());
        if inserted > 0 {
            number(&mut record, lemma.get(..at).unwrap_or_default().chars().count());
        }
        let dropped = lemma.get(change.kept()..).unwrap_or_default();
        number(&mut record, dropped.chars().count());
        text(&mut record, line.form.get(change.kept() + inserted..).unwrap_or_default());
    }
    record
}

/// Which paradigms the words with an ending have.
#[derive(Default)]
struct Endings {
    paradigms: FxHashMap<Vec<u8>, u32>,
    seen: BTreeMap<String, FxHashMap<u32, u32>>,
}

impl Endings {
    fn add(&mut self, word: &str, pos: u8, paradigm: &[u8]) {
        let next = u32::try_from(self.paradigms.len()).unwrap_or(u32::MAX);
        let id = *self.paradigms.entry(paradigm.to_vec()).or_insert(next);
        for length in ENDINGS {
            if let Some(ending) = ending(word, length, pos) {
                *self.seen.entry(ending).or_default().entry(id).or_default() += 1;
            }
        }
    }

    /// The commonest of each ending that enough words have and that a shorter one does not give.
    fn chosen(self) -> BTreeMap<String, Vec<u8>> {
        let mut by_id: Vec<(u32, Vec<u8>)> =
            self.paradigms.into_iter().map(|(paradigm, id)| (id, paradigm)).collect();
        by_id.sort_unstable();
        let mut chosen: BTreeMap<String, u32> = BTreeMap::new();
        // A shorter ending stands before the longer ones that it begins.
        for (ending, counts) in self.seen {
            let words: u32 = counts.values().sum();
            let best = counts.into_iter().max_by_key(|(id, count)| (*count, u32::MAX - id));
            let Some((id, _)) = best.filter(|_| words >= FEWEST) else { continue };
            let shorter = ending
                .char_indices()
                .rev()
                .find_map(|(at, _)| chosen.get(ending.get(..at).unwrap_or_default()));
            if shorter != Some(&id) {
                chosen.insert(ending, id);
            }
        }
        let paradigm = |id: u32| by_id.get(usize::try_from(id).ok()?).map(|(_, one)| one.clone());
        chosen.into_iter().filter_map(|(ending, id)| Some((ending, paradigm(id)?))).collect()
    }
}

/// Lengths of endings, in letters.
pub(super) const ENDINGS: std::ops::RangeInclusive<usize> = 1..=7;
/// So many words must share an ending before it tells anything.
const FEWEST: u32 = 3;

/// The key of an ending: the part of speech, then its letters from the last one on; none where the
/// word is hardly longer.
pub(super) fn ending(word: &str, length: usize, pos: u8) -> Option<String> {
    let letters: Vec<char> = word.chars().rev().take(length + 2).collect();
    let kind = char::from(b'a' + pos);
    (letters.len() == length + 2)
        .then(|| std::iter::once(kind).chain(letters.into_iter().take(length)).collect())
}

#[cfg(test)]
mod tests {
    use super::super::Table;
    use super::*;

    const LIST: &str = "Konto\tKonto\tnoun\tn\tnom.sg\nKontos\tKonto\tnoun\tn\tgen.sg\n\
        Konten\tKonto\tnoun\tn\tnom.pl\nHäuser\tHaus\tnoun\tn\tnom.pl\nsuche\tsuchen\tverb\t\tind.pres.1.sg\n\
        Suche\tSuche\tnoun\tf\tnom.sg\nMaße\tMaß\tnoun\tn\tnom.pl\nangekommen\tankommen\tverb\t\tpart\nnajładniejszy\tładny\tadj\t\tsup\n";

    fn table() -> Table {
        Table::read(pack(LIST).unwrap().leak()).unwrap()
    }

    #[test]
    fn forms_lead_to_their_lemmas() {
        let table = table();
        for (form, expected) in [
            ("konten", "konto/noun"),
            ("hauser", ""),
            ("häuser", "haus/noun"),
            ("suche", "suchen/verb suche/noun"),
            ("masse", "mass/noun"),
            ("angekommen", "ankommen/verb"),
            ("najładniejszy", "ładny/adj"),
        ] {
            let mut found = Vec::new();
            table.readings(form, &mut found);
            let found: Vec<String> =
                found.iter().map(|one| format!("{}/{}", one.lemma, one.pos.name())).collect();
            let mut expected: Vec<&str> = expected.split_whitespace().collect();
            expected.sort_by_key(|one| found.first().is_none_or(|first| first != one));
            assert_eq!(found, expected, "{form}");
        }
    }

    #[test]
    fn lemmas_lead_to_their_forms() {
        let table = table();
        let [konto] = &*table.paradigms("Konto") else { panic!("one paradigm") };
        assert_eq!((konto.pos, &*konto.gender), (Pos::Noun, "n"));
        assert!(konto.forms.contains(&("gen.sg", "Kontos".into())), "{konto:?}");
        assert_eq!(table.paradigms("maß")[0].forms, [("nom.pl", "maße".to_owned())]);
        assert_eq!(table.paradigms("Ankommen")[0].forms, [("part", "Angekommen".to_owned())]);
        assert_eq!(table.paradigms("ładny")[0].forms, [("sup", "najładniejszy".to_owned())]);
        assert!(table.paradigms("Auto").is_empty());
    }

    #[test]
    fn what_is_no_table_is_none() {
        assert_eq!(pack("Konto\tKonto").unwrap_err(), "line 1: \"Konto\\tKonto\"");
        let packed: &'static [u8] = pack(LIST).unwrap().leak();
        for end in 0..packed.len() {
            assert!(Table::read(&packed[..end]).is_none_or(|table| !table.knows("x")));
        }
    }
}
