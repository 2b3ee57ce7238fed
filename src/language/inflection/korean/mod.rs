//! Korean: the nouns, verbs and adjectives that a word may be a form of.
//!
//! A word is read from its end, letter by letter: syllables are taken apart, as an ending may be no
//! more than the last consonant of one. Which particles and endings there are is data (`data`); how a
//! stem changes before them (contraction, irregular consonants) stands in `stems`.

mod carry;
mod data;
mod stems;

pub(super) use carry::carried;
use rustc_hash::FxHashMap;
use unicode_normalization::UnicodeNormalization;

use data::{After, Data, How, data};
use stems::{YEO, bare, is_coda, is_initial, is_vowel, linked, open};

use super::Reading;
use crate::language::pos::Pos;

/// No longer word is read.
const LONGEST: usize = 20;
/// So many particles follow one another at most.
const PARTICLES: usize = 3;

/// The dictionary forms that a folded word may be a form of; the word itself is always one.
pub(super) fn readings(fold: &str) -> Vec<Reading> {
    let read = |(lemma, pos): (String, Pos)| {
        let base = lemma == fold;
        Reading { lemma, pos, capital: false, base }
    };
    bases(fold).into_iter().map(read).collect()
}

/// The same, verbs and adjectives with the ending that dictionaries give them.
fn bases(fold: &str) -> Vec<(String, Pos)> {
    let mut found = Bases { data: data(), all: Vec::new() };
    found.add(fold.to_owned(), Pos::Noun);
    let letters: Vec<char> = fold.nfd().collect();
    let hangul = letters.last().is_some_and(|letter| is_vowel(*letter) || is_coda(*letter));
    if hangul && fold.chars().nth(LONGEST).is_none() {
        for base in found.data.whole.get(fold).into_iter().flatten() {
            let noun = base.strip_suffix(found.data.copula_stem.as_str());
            found.add(noun.unwrap_or(base).to_owned(), Pos::Noun);
            if let Some(noun) = noun {
                found.add(found.verb(noun), Pos::Verb);
            }
        }
        found.nouns(&letters, 0);
        found.verbs(&letters);
    }
    found.all
}

struct Bases {
    data: &'static Data,
    all: Vec<(String, Pos)>,
}

impl Bases {
    fn add(&mut self, base: String, pos: Pos) {
        if !self.all.iter().any(|(other, of)| *other == base && *of == pos) {
            self.all.push((base, pos));
        }
    }

    fn verb(&self, stem: &str) -> String {
        format!("{stem}{}", self.data.dictionary)
    }

    /// What is left of a noun without its particles.
    fn nouns(&mut self, letters: &[char], depth: usize) {
        let particles = if depth == 0 { &self.data.last } else { &self.data.particles };
        for (stem, ending) in splits(letters) {
            let follows = |set: &FxHashMap<String, Vec<After>>| {
                set.get(&*ending).is_some_and(|after| after.iter().any(|after| after.fits(stem)))
            };
            if follows(particles) || (depth == 0 && follows(&self.data.particles)) {
                self.noun(stem);
                if depth < PARTICLES {
                    self.nouns(stem, depth + 1);
                }
            }
            if depth == 0 && follows(&self.data.copula) {
                self.noun(stem);
                self.add(self.verb(&text(stem)), Pos::Verb);
            }
        }
        if depth == 0 {
            self.plural(letters);
        }
    }

    fn noun(&mut self, letters: &[char]) {
        self.add(text(letters), Pos::Noun);
        self.plural(letters);
    }

    fn plural(&mut self, letters: &[char]) {
        for (stem, ending) in splits(letters) {
            if self.data.suffixes.contains(&*ending) && syllables(stem) > 1 {
                self.add(text(stem), Pos::Noun);
            }
        }
    }

    /// The verbs and adjectives that it may be a form of.
    fn verbs(&mut self, letters: &[char]) {
        for (stem, ending) in splits_of_letters(letters) {
            if self.data.bare.contains(&*ending) {
                for stem in bare(stem, &ending) {
                    self.stem(&stem, &ending, 0);
                }
            }
            if self.data.open.contains(&*ending) {
                for stem in open(stem, &ending) {
                    self.stem(&stem, &ending, 0);
                }
            }
            if self.data.linked.contains(&*ending) {
                self.linked(stem);
            }
        }
        self.linked(letters);
    }

    fn linked(&mut self, form: &[char]) {
        let vowel = form.last().map(char::to_string).unwrap_or_default();
        for stem in linked(form) {
            self.stem(&stem, &vowel, 0);
        }
    }

    /// A stem before an ending, and what it is made of.
    fn stem(&mut self, letters: &[char], ending: &str, depth: usize) {
        let stem = text(letters);
        if stem.is_empty() {
            return;
        }
        self.add(self.verb(&stem), Pos::Verb);
        for maker in &self.data.makers {
            let noun = stem.strip_suffix(maker.as_str()).unwrap_or_default();
            if noun.chars().nth(1).is_some() {
                self.add(noun.to_owned(), Pos::Noun);
            }
        }
        if let Some(noun) = stem.strip_suffix(self.data.copula_stem.as_str()) {
            self.copula(noun, ending);
        }
        let ends_in_vowel = letters.last().is_some_and(|letter| is_vowel(*letter));
        if ends_in_vowel && self.data.short.contains(ending) && syllables(letters) > 1 {
            self.add(stem, Pos::Noun);
        }
        if depth == 0 {
            self.joined(letters);
        }
    }

    /// What stands before the copula: a noun, and in dictionaries of words as they are written the
    /// noun with the copula.
    fn copula(&mut self, noun: &str, ending: &str) {
        let Some(last) = noun.nfd().last() else { return };
        let many = noun.chars().nth(1).is_some();
        // No noun but a verb that makes somebody do something has these.
        let lively = self.data.lively.contains(ending)
            || ending.starts_with(self.data.honour.as_str())
            || (ending.starts_with(YEO) && is_coda(last));
        if many || !lively {
            self.add(noun.to_owned(), Pos::Noun);
        }
        if !lively && (many || is_coda(last)) {
            self.add(self.verb(noun), Pos::Verb);
        }
    }

    /// The verb before another that is written together with it.
    fn joined(&mut self, letters: &[char]) {
        for (how, joined) in &self.data.joined {
            let Some(before) = letters.strip_suffix(joined.as_slice()) else { continue };
            let stems = match how {
                How::Bare => bare(before, ""),
                How::Open => open(before, &text_of(joined)),
                How::Linked => linked(before),
            };
            for stem in stems {
                self.stem(&stem, "", 1);
            }
        }
    }
}

fn text(letters: &[char]) -> String {
    letters.iter().copied().nfc().collect()
}

fn text_of(letters: &[char]) -> String {
    letters.iter().collect()
}

fn syllables(letters: &[char]) -> usize {
    letters
        .iter()
        .filter(|letter| is_vowel(**letter) || !is_coda(**letter) && !is_initial(**letter))
        .count()
}

/// Each way of parting it in two between syllables; the second part as letters.
fn splits(letters: &[char]) -> impl Iterator<Item = (&[char], String)> {
    splits_of_letters(letters).filter(|(_, ending)| !ending.starts_with(is_coda))
}

/// Each way of parting it in two before a first or last consonant.
fn splits_of_letters(letters: &[char]) -> impl Iterator<Item = (&[char], String)> {
    (1..letters.len()).rev().filter_map(|at| {
        let (stem, ending) = letters.split_at(at);
        let parts = ending.first().is_some_and(|first| is_initial(*first) || is_coda(*first));
        parts.then(|| (stem, text_of(ending)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each of the words may be a form of the base.
    fn check(base: &str, pos: Pos, words: &str) {
        for word in words.split(' ') {
            let found = bases(word);
            let found = found.iter().any(|(one, of)| one == base && *of == pos);
            assert!(found, "{word} of {base}: {:?}", bases(word));
        }
    }

    fn check_not(base: &str, words: &str) {
        for word in words.split(' ') {
            assert!(!bases(word).iter().any(|(one, _)| one == base), "{word} is no {base}");
        }
    }

    #[test]
    fn particles_follow_how_the_noun_ends() {
        check(
            "주소",
            Pos::Noun,
            "주소 주소를 주소는 주소로 주소에서는 주소와 주소까지도 주소들을 주소만",
        );
        check(
            "물건",
            Pos::Noun,
            "물건이 물건은 물건으로 물건들에게는 물건이라는 물건이에요 물건입니다",
        );
        check("이메일", Pos::Noun, "이메일로 이메일로도 이메일을");
        check("pdf", Pos::Noun, "pdf를 pdf로 pdf이");
        check_not("나", "나이 나을");
        check_not("차", "차이");
    }

    #[test]
    fn regular_verbs_are_found_in_their_forms() {
        check(
            "읽다",
            Pos::Verb,
            "읽다 읽고 읽는다 읽습니다 읽었습니다 읽어요 읽으면 읽은 읽을 읽겠습니다 읽으세요 읽으셨어요 읽었더라면 읽지만 읽기 읽음 읽고싶어요 읽어보세요",
        );
        check("찾다", Pos::Verb, "찾아 찾아서 찾았는데 찾으시는 찾는 찾으니까 찾도록");
        check("마시다", Pos::Verb, "마셔 마셨다 마십니다 마신 마실까요 마시면");
        check("보내다", Pos::Verb, "보내 보냈습니다 보낸 보내드립니다 보내주세요 보내셨나요");
        check("배우다", Pos::Verb, "배워 배웠어요 배운 배우는");
        check("오다", Pos::Verb, "와 왔다 오는 온 옵니다 오세요");
        check("크다", Pos::Verb, "커 컸다 큰 큽니다 크고");
    }

    #[test]
    fn irregular_verbs_are_found_in_their_forms() {
        check("돕다", Pos::Verb, "도와 도왔습니다 도우면 도운 돕는 돕고 도와드리겠습니다");
        check("가깝다", Pos::Verb, "가까워 가까운 가까우면 가깝습니다");
        check("걷다", Pos::Verb, "걸어 걸었다 걸으면 걷는");
        check("짓다", Pos::Verb, "지어 지었다 지으면 짓는");
        check("하얗다", Pos::Verb, "하얀 하얘 하야면 하얗고");
        check("고르다", Pos::Verb, "골라 골랐다 고르는 고른 골라주세요");
        check("열다", Pos::Verb, "여는 연 열어 엽니다 여세요 열면 열었다");
        check("기쁘다", Pos::Verb, "기뻐 기뻤다 기쁜 기쁩니다");
        check("잠그다", Pos::Verb, "잠가 잠갔다 잠그면");
    }

    #[test]
    fn nouns_make_verbs() {
        check(
            "배송하다",
            Pos::Verb,
            "배송해 배송하여 배송했습니다 배송하는 배송한 배송할 배송합니다 배송해주세요",
        );
        check("배송", Pos::Noun, "배송됩니다 배송해 배송시켰다 배송");
        check("배송되다", Pos::Verb, "배송돼 배송되어 배송됐다 배송되었는데 배송될 배송된다는");
        check("천재", Pos::Noun, "천재다 천재인 천재였다 천재예요 천재라서 천재입니다");
    }

    #[test]
    fn what_no_korean_is_stays() {
        for word in ["", "12", "abc", &"가".repeat(500)] {
            assert_eq!(bases(word).len(), 1, "{word}");
        }
    }
}
