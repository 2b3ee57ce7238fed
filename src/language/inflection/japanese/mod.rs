//! Japanese: verbs and adjectives by the part that does not change and what may follow it, and
//! words that are written in more than one way. Which letters these are is data.

mod carry;

use std::sync::OnceLock;

use rustc_hash::{FxHashMap, FxHashSet};

pub(super) use carry::carried;

use super::sections::Sections;
use crate::language::pos::Pos;
use crate::language::script::{is_alone, script_of};

/// How a verb or adjective is inflected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::language) struct Class {
    place: usize,
    /// The form of being able is another verb.
    paired: bool,
    /// The stem is written in hiragana alone, which tells less.
    plain: bool,
}

/// The part of a verb or adjective that does not change, and how it is inflected; none where the
/// word is neither.
pub(in crate::language) fn parts(word: &str, pos: Option<Pos>) -> Option<(&str, Class)> {
    let data = data();
    if !matches!(pos, None | Some(Pos::Verb | Pos::Adj)) {
        return None;
    }
    let (at, last) = word.char_indices().last()?;
    let stem = word.get(..at)?;
    let (before, name) = match data.verbs.get(word) {
        Some(name) => (stem, *name),
        None if word.ends_with(data.suru) => (word.strip_suffix(data.suru)?, "do"),
        None if word.ends_with(data.adjective) && pos != Some(Pos::Verb) => (stem, "adjective"),
        None if pos == Some(Pos::Adj) => return None,
        None if data.has_one_stem(stem, last) => (stem, "one"),
        None => (stem, word.get(at..)?),
    };
    let place = data.classes.iter().position(|(known, _)| *known == name)?;
    let plain = before.chars().all(|c| script_of(c) == "Hira");
    // Of a noun without a verb's ending nothing tells that it is one; so short a stem is in every word.
    let told = !before.is_empty() && (pos.is_some() || !plain);
    told.then_some((before, Class { place, paired: data.paired.contains(word), plain }))
}

/// How many bytes after the stem belong to it, where it is that word's stem at all.
pub(in crate::language) fn tail(class: Class, rest: &str) -> Option<usize> {
    let (_, forms) = data().classes.get(class.place)?;
    let fits = |(form, follows): &&(&str, &str)| {
        let Some(after) = rest.strip_prefix(form) else { return false };
        let follows = if class.paired && *follows == "can" { "if" } else { follows };
        let dictionary = follows == "any" && class.plain;
        data().follows(follows, after)
            && !(dictionary && data().other.iter().any(|other| after.starts_with(other)))
    };
    forms.iter().filter(fits).map(|(form, _)| form.len()).max()
}

/// Other ways of writing a word.
pub(in crate::language) fn spellings(word: &str) -> Vec<String> {
    let data = data();
    let mut found: Vec<String> = Vec::new();
    let groups = data.spellings.get(word).into_iter().flatten();
    found.extend(groups.filter(|other| **other != word).map(|other| (*other).to_owned()));
    found.extend(data.with_or_without_length(word));
    found.extend(data.without_okurigana(word));
    found.retain(|other| other != word);
    found.sort_unstable();
    found.dedup();
    found
}

struct Data {
    follows: FxHashMap<&'static str, Vec<&'static str>>,
    alike: Vec<(&'static str, Vec<&'static str>)>,
    classes: Vec<(&'static str, Vec<(&'static str, &'static str)>)>,
    verbs: FxHashMap<&'static str, &'static str>,
    paired: FxHashSet<&'static str>,
    spellings: FxHashMap<&'static str, Vec<&'static str>>,
    okurigana: FxHashSet<char>,
    long: FxHashSet<char>,
    /// What makes a verb of a noun.
    suru: &'static str,
    /// What adjectives end in.
    adjective: &'static str,
    /// The sign of length.
    length: &'static str,
    /// After a verb in hiragana these show that it is another one.
    other: Vec<&'static str>,
    /// Letters before the last of verbs of one stem.
    one: &'static str,
}

impl Data {
    fn read(source: &'static str) -> Self {
        let sections = Sections::read(source);
        let lines = |name: &str| -> Vec<Vec<&'static str>> {
            sections.lines(name).map(|line| line.split_whitespace().collect()).collect()
        };
        let named = |name: &str| {
            let lines = lines(name).into_iter().filter_map(|line| {
                let (name, words) = line.split_first()?;
                Some((*name, words.to_vec()))
            });
            lines.collect::<Vec<_>>()
        };
        let letters = |name: &str| sections.list(name).filter_map(|word| word.chars().next());
        let parts: FxHashMap<&str, &str> =
            sections.list("parts").filter_map(|pair| pair.split_once('=')).collect();
        let part = |name: &str| parts.get(name).copied().unwrap_or_default();
        let mut spellings: FxHashMap<&str, Vec<&str>> = FxHashMap::default();
        for line in lines("spellings") {
            for word in &line {
                spellings.entry(word).or_default().extend(&line);
            }
        }
        Self {
            follows: named("follows").into_iter().collect(),
            alike: named("alike"),
            classes: named("classes")
                .into_iter()
                .map(|(name, forms)| {
                    (name, forms.iter().filter_map(|form| form.split_once(':')).collect())
                })
                .collect(),
            verbs: named("verbs")
                .into_iter()
                .flat_map(|(name, words)| words.into_iter().map(move |word| (word, name)))
                .collect(),
            paired: sections.list("paired").collect(),
            spellings,
            okurigana: letters("okurigana").collect(),
            long: letters("long").collect(),
            suru: part("suru"),
            adjective: part("adjective"),
            length: part("length"),
            one: part("one"),
            other: sections.list("other").collect(),
        }
    }

    /// Whether a verb is of one stem: before its last letter there is one of certain sounds.
    fn has_one_stem(&self, stem: &str, last: char) -> bool {
        self.classes.iter().any(|(name, _)| *name == "one")
            && self.one.starts_with(last)
            && stem
                .chars()
                .last()
                .is_some_and(|before| self.one.chars().skip(1).any(|letter| letter == before))
    }

    fn follows(&self, name: &str, after: &str) -> bool {
        let ends = !after.starts_with(is_alone);
        self.follows.get(name).is_some_and(|all| {
            all.iter().any(|one| match *one {
                "*" => true,
                "." => ends,
                one => after.starts_with(one),
            })
        })
    }

    fn with_or_without_length(&self, word: &str) -> Option<String> {
        let last = word.chars().last().filter(|_| word.chars().nth(2).is_some())?;
        match word.strip_suffix(self.length) {
            Some(short) if short.chars().nth(2).is_some() && is_katakana(short) => {
                Some(short.to_owned())
            }
            None if self.long.contains(&last) && is_katakana(word) => {
                Some(format!("{word}{}", self.length))
            }
            _ => None,
        }
    }

    /// Without the letters that show the reading between two parts; a noun also without its last.
    fn without_okurigana(&self, word: &str) -> Vec<String> {
        let letters: Vec<char> = word.chars().collect();
        let is_han = |at: usize| letters.get(at).is_some_and(|c| script_of(*c) == "Hani");
        let is_left_out = |at: usize| letters.get(at).is_some_and(|c| self.okurigana.contains(c));
        let inner = |at: usize| at > 0 && is_han(at - 1) && is_left_out(at) && is_han(at + 1);
        let places: Vec<usize> = (1..letters.len()).filter(|at| inner(*at)).collect();
        if places.is_empty() {
            return Vec::new();
        }
        let kept = letters.iter().enumerate().filter(|(at, _)| !places.contains(at));
        let short: String = kept.map(|(_, letter)| letter).collect();
        let last = letters.len() - 1;
        let bare = (is_left_out(last) && is_han(last - 1))
            .then(|| short.chars().take(short.chars().count() - 1).collect());
        [Some(short), bare].into_iter().flatten().collect()
    }
}

fn is_katakana(word: &str) -> bool {
    word.chars().all(|c| script_of(c) == "Kana")
}

fn data() -> &'static Data {
    static DATA: OnceLock<Data> = OnceLock::new();
    DATA.get_or_init(|| Data::read(include_str!("../../data/inflection/ja.txt")))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What of the text belongs to the word that it begins with.
    fn found<'a>(word: &str, pos: Pos, text: &'a str) -> Option<&'a str> {
        let (stem, class) = parts(word, Some(pos))?;
        let rest = text.strip_prefix(stem)?;
        text.get(..stem.len() + tail(class, rest)?)
    }

    fn check(word: &str, texts: &str) {
        for text in texts.split(' ') {
            assert!(found(word, Pos::Verb, text).is_some(), "{word} in {text}");
        }
    }

    fn check_not(word: &str, texts: &str) {
        for text in texts.split(' ') {
            assert_eq!(found(word, Pos::Verb, text), None, "{word} in {text}");
        }
    }

    #[test]
    fn verbs_of_five_stems() {
        check(
            "選ぶ",
            "選ぶ 選ばない 選ばれた 選びます 選びたい 選べる 選べば 選ぼう 選んで 選んだ",
        );
        check("直す", "直した 直して 直さない 直そう 直せます 直します");
        check("買う", "買わない 買った 買って 買えば 買おう 買います 買い、");
        check("送る", "送りします 送り致します 送った 送らせて 送られた 送ります 送れない");
        check("行く", "行った 行って 行かない 行こう");
        check("脱ぐ", "脱いで 脱いだ 脱ぎます");
        check_not("選ぶ", "選手 選定 選ばす 選び方");
        check_not("着く", "着物 着る 着せる 着た");
    }

    #[test]
    fn verbs_of_one_stem() {
        check("見る", "見る 見た 見て 見ない 見ます 見られる 見れば 見よう 見ながら 見に行く");
        check(
            "届ける",
            "届けた 届けます 届けられた 届けします 届けいたします 届けて 届けない 届けよう",
        );
        check_not("見る", "見学 見せる 見える 見つける 見本 見出し 見込み 見します");
        check_not("届く", "届けた 届ける");
    }

    #[test]
    fn verbs_of_nouns_and_other_kinds() {
        check(
            "返金する",
            "返金する 返金した 返金して 返金されない 返金いたします 返金できます 返金せず",
        );
        check("来る", "来る 来た 来ます 来ない 来られる 来よう");
        check("下さる", "下さい 下さった 下さいました");
        assert_eq!(found("高い", Pos::Adj, "高くて"), Some("高く"));
        assert_eq!(found("高い", Pos::Adj, "高かった"), Some("高かっ"));
        assert_eq!(found("高い", Pos::Adj, "高ければ"), Some("高けれ"));
        assert_eq!(found("高い", Pos::Adj, "高原"), None);
        assert_eq!(found("静か", Pos::Adj, "静かに"), None);
        assert_eq!(parts("違い", Some(Pos::Noun)), None);
    }

    #[test]
    fn ways_of_writing_one_word() {
        let check = |word: &str, other: &str| {
            assert!(spellings(word).contains(&other.to_owned()), "{word}: {:?}", spellings(word));
        };
        check("申し込み", "申込");
        check("申込", "申し込み");
        check("乗り換え", "乗換");
        check("乗り換え", "乗換え");
        check("サーバー", "サーバ");
        check("フォルダ", "フォルダー");
        assert!(spellings("返金").is_empty() && spellings("").is_empty());
    }
}
