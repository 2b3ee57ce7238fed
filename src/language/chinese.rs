//! Chinese and Japanese by their characters, and where in the Chinese-speaking world a text was written.

use std::sync::OnceLock;

use aho_corasick::{AhoCorasick, MatchKind};
use rustc_hash::FxHashMap;

use super::stem::words_of;
use super::wanted::Wanted;

const SIMPLIFIED: u8 = 1;
const TRADITIONAL: u8 = 2;
const JAPANESE: u8 = 4;

/// Characters that are written in one of the scripts only.
fn han() -> &'static FxHashMap<char, u8> {
    static HAN: OnceLock<FxHashMap<char, u8>> = OnceLock::new();
    HAN.get_or_init(|| {
        let mut forms = FxHashMap::default();
        let mut form = 0;
        for line in include_str!("data/detect/han.txt").lines() {
            match line {
                "[Hans]" => form = SIMPLIFIED,
                "[Hant]" => form = TRADITIONAL,
                "[Jpan]" => form = JAPANESE,
                _ if line.starts_with('#') => {}
                _ => line.chars().for_each(|c| *forms.entry(c).or_insert(0) |= form),
            }
        }
        forms
    })
}

/// How many characters of a text are written in one form only.
fn forms(text: &str, form: u8) -> usize {
    text.chars().filter(|c| han().get(c).is_some_and(|own| *own == form)).count()
}

/// `zh-Hans` or `zh-Hant` where the text shows it; the region's tag as the caller wrote it where one was named and the
/// words are that region's: `zh-HK`.
pub(super) fn chinese(text: &str, wanted: &Wanted<'_>) -> String {
    let (simplified, traditional) = (forms(text, SIMPLIFIED), forms(text, TRADITIONAL));
    let tag = match simplified.cmp(&traditional) {
        std::cmp::Ordering::Greater => return "zh-Hans".to_owned(),
        std::cmp::Ordering::Less => "zh-Hant",
        std::cmp::Ordering::Equal => "zh",
    };
    let mut named = wanted.named().iter().filter_map(|tag| Some((tag, region_of(tag)?))).peekable();
    let region = named.peek().and_then(|_| region(text));
    let theirs = named.find(|(_, own)| Some(*own) == region);
    theirs.map_or_else(|| tag.to_owned(), |(tag, _)| tag.clone())
}

/// Whose words a tag asks for.
fn region_of(tag: &str) -> Option<&'static str> {
    let region = tag.strip_prefix("zh-")?.rsplit('-').next()?;
    REGIONS.into_iter().find(|known| *known == region)
}

const REGIONS: [&str; 2] = ["TW", "HK"];

/// How much more the words must tell of one region than of the other.
const SHOWN: f32 = 1.0;

/// Where words are used that a text has.
fn region(text: &str) -> Option<&'static str> {
    static WORDS: OnceLock<Option<Words>> = OnceLock::new();
    let (words, told) = WORDS.get_or_init(read).as_ref()?;
    let mut sums = [0.0; REGIONS.len()];
    for found in words.find_iter(text) {
        let (region, weight) = told[found.pattern().as_usize()];
        sums[region] += weight;
    }
    let lead = sums[0] - sums[1];
    (lead.abs() >= SHOWN).then(|| REGIONS[usize::from(lead < 0.0)])
}

/// Words of regions, and for each its region and how much it tells.
type Words = (AhoCorasick, Vec<(usize, f32)>);

fn read() -> Option<Words> {
    let (mut words, mut told) = (Vec::new(), Vec::new());
    for line in include_str!("data/detect/zh-regions.txt").lines() {
        let mut parts = line.split_whitespace();
        let region = REGIONS.iter().position(|region| parts.clone().next() == Some(region));
        let (Some(region), Some(_)) = (region, parts.next()) else { continue };
        let Some(weight) = parts.next().and_then(|weight| weight.parse().ok()) else { continue };
        for word in parts {
            words.push(word);
            told.push((region, weight));
        }
    }
    let words = AhoCorasick::builder().match_kind(MatchKind::LeftmostLongest).build(words).ok()?;
    Some((words, told))
}

/// Whether some character is written so in Chinese only, or is a word that only Chinese writes.
pub(super) fn is_chinese(text: &str) -> bool {
    static WORDS: OnceLock<Vec<char>> = OnceLock::new();
    let words = WORDS.get_or_init(|| {
        words_of(include_str!("data/detect/zh-words.txt")).flat_map(str::chars).collect()
    });
    text.chars().any(|c| words.contains(&c)) || forms(text, SIMPLIFIED) > 0
}

/// Whether some character is written so in Japanese only.
pub(super) fn is_japanese(text: &str) -> bool {
    forms(text, JAPANESE) > 0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, named: &str, expected: &str) {
        let named: Vec<String> = named.split_whitespace().map(ToOwned::to_owned).collect();
        for (candidates, prior) in [(&*named, &[][..]), (&[], &named)] {
            assert_eq!(chinese(text, &Wanted { candidates, prior }), expected, "{text} {named:?}");
        }
    }

    #[test]
    fn words_tell_the_region_that_was_named() {
        let taiwanese = "請問這個軟體的品質如何？可以超商取貨嗎";
        check(taiwanese, "zh-CN zh-TW zh-HK", "zh-TW");
        check(taiwanese, "zh-HK", "zh-Hant");
        check(taiwanese, "", "zh-Hant");
        check(taiwanese, "zh-Hant-TW", "zh-Hant-TW");
        for text in ["我嘅訂單仲未到，點解㗎？", "呢件貨品質素好差", "個軟件喺邊度下載？"]
        {
            check(text, "zh-TW zh-HK", "zh-HK");
            check(text, "zh-TW", "zh-Hant");
        }
    }

    #[test]
    fn what_both_regions_write_shows_neither() {
        check("我的訂單還沒有收到，請問什麼時候會到？", "zh-TW zh-HK", "zh-Hant");
        check("我的订单还没有收到", "zh-TW zh-HK", "zh-Hans");
        check("你好", "zh-TW", "zh");
    }

    #[test]
    fn words_of_regions_stand_once_each() {
        let (_, told) = read().unwrap();
        let file = include_str!("data/detect/zh-regions.txt");
        let lines = file.lines().filter(|line| !line.starts_with('#'));
        let mut words: Vec<&str> = lines.flat_map(|line| line.split_whitespace().skip(2)).collect();
        assert_eq!(told.len(), words.len());
        words.sort_unstable();
        words.dedup();
        assert_eq!(told.len(), words.len());
        assert!(words.iter().all(|word| forms(word, SIMPLIFIED) == 0), "{words:?}");
    }
}
