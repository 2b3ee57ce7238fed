//! How an answer is asked for, in all its ways of asking taken together: naive Bayes over their words and letters.
//!
//! A line that is nearest tells what one customer said; this tells what all who want an answer say, and others do not.
//! It is counted, not trained: an edit makes it anew in no time, and only where somebody asks in its language.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use rustc_hash::FxHashMap;

use super::letters::each_trait;
use super::lines::Lines;
use super::terms::primary;

/// What is taken for seen though no way of asking has it.
const SMOOTHED: f32 = 0.1;
/// Traits that more answers have tell nothing, and cost time.
const COMMON: usize = 2_000;
/// More ways of asking would take too long: there the nearest lines have to tell.
const MOST: usize = 200_000;

/// The wording of all answers, by language.
#[derive(Default)]
pub(super) struct Wordings {
    by_language: BTreeMap<String, OfLanguage>,
    /// How many answers there are.
    answers: usize,
}

/// The ways of asking in one language, by their places, and the wording, made when it is first asked for.
struct OfLanguage {
    asked: Box<[u32]>,
    wording: Arc<OnceLock<Wording>>,
}

/// The wording of all answers in one language.
struct Wording {
    traits: FxHashMap<u32, Trait>,
    /// Which answers have a trait, and how much likelier it is there than where nobody said it.
    places: Box<[(u32, f32)]>,
    /// For each answer what every trait that is asked for counts less, for its ways of asking are many.
    expected: Box<[f32]>,
}

/// A word or some letters.
struct Trait {
    idf: f32,
    /// Its places.
    first: u32,
    count: u32,
}

impl Wordings {
    /// From all ways of asking. A language whose ways of asking are what they were keeps its wording: `before` are the
    /// former lines, their wording, and which of them each line was.
    pub(super) fn of(lines: &Lines, before: Option<(&Lines, &Self, &[u32])>) -> Self {
        let mut asked: BTreeMap<&str, Vec<u32>> = BTreeMap::new();
        for (place, line) in lines.asked() {
            asked.entry(primary(lines.locale(line).as_str())).or_default().push(place);
        }
        if asked.values().map(Vec::len).sum::<usize>() > MOST {
            return Self::default();
        }
        let answers = lines.all.last().map_or(0, |line| line.answer() as usize + 1);
        let kept = |language: &str, asked: &[u32]| {
            let (former, wordings, same) = before?;
            let answer = |lines: &Lines, place: u32| Some(lines.all.get(place as usize)?.answer());
            let is_same = |place: &u32| {
                let was = same.get(*place as usize).and_then(|was| answer(former, *was));
                was.is_some() && was == answer(lines, *place)
            };
            let own = wordings.by_language.get(language)?;
            let fits = own.asked.len() == asked.len() && wordings.answers == answers;
            (fits && asked.iter().all(is_same)).then(|| Arc::clone(&own.wording))
        };
        let by_language = asked.into_iter().map(|(language, asked)| {
            let wording = kept(language, &asked).unwrap_or_default();
            (language.to_owned(), OfLanguage { asked: asked.into(), wording })
        });
        Self { by_language: by_language.collect(), answers }
    }

    /// For each answer how well its wording fits a query's; none where nobody asks in that language.
    pub(super) fn fit(&self, lines: &Lines, text: &str, language: &str) -> Option<Vec<f32>> {
        let own = self.by_language.get(primary(language))?;
        let wording = own.wording.get_or_init(|| {
            let asked = own.asked.iter().filter_map(|place| lines.all.get(*place as usize));
            let asked: Vec<_> = asked.map(|line| (line.answer(), lines.text(line))).collect();
            Wording::of(&asked, self.answers)
        });
        Some(wording.fit(text))
    }
}

/// The traits of a text and how often it has each: letters, then words.
type Counts = [FxHashMap<u32, u32>; 2];

fn counted(text: &str) -> Counts {
    let mut counts = Counts::default();
    each_trait(text, |is_word, own| *counts[usize::from(is_word)].entry(own).or_default() += 1);
    counts
}

/// What each trait counts: letters and words by their idf, each brought to length 1.
#[expect(clippy::cast_precision_loss, reason = "counts in one text")]
fn weighed(counts: &Counts, idf: impl Fn(u32) -> Option<f32>) -> Vec<(u32, f32)> {
    let mut weighed = Vec::new();
    for counts in counts {
        let first = weighed.len();
        let own = counts
            .iter()
            .filter_map(|(own, times)| Some((*own, (1.0 + (*times as f32).ln()) * idf(*own)?)));
        weighed.extend(own);
        let length = weighed[first..].iter().map(|(_, weight)| weight * weight).sum::<f32>().sqrt();
        weighed[first..]
            .iter_mut()
            .for_each(|(_, weight)| *weight /= length.max(f32::MIN_POSITIVE));
    }
    // Sums are the same on every run.
    weighed.sort_unstable_by_key(|(own, _)| *own);
    weighed
}

impl Wording {
    #[expect(clippy::cast_precision_loss, reason = "counts of lines")]
    fn of(lines: &[(u32, &str)], answers: usize) -> Self {
        let counts: Vec<Counts> = lines.iter().map(|(_, text)| counted(text)).collect();
        let mut frequencies: FxHashMap<u32, u32> = FxHashMap::default();
        for own in counts.iter().flatten().flat_map(FxHashMap::keys) {
            *frequencies.entry(*own).or_default() += 1;
        }
        let all = lines.len() as f32;
        let idf = |frequency: u32| 1.0 + ((1.0 + all) / (1.0 + frequency as f32)).ln();

        let mut sums: Vec<((u32, u32), f32)> = Vec::new();
        let mut totals = vec![0.0; answers];
        for ((answer, _), counts) in lines.iter().zip(&counts) {
            for (own, weight) in weighed(counts, |own| frequencies.get(&own).copied().map(idf)) {
                sums.push(((own, *answer), weight));
                if let Some(total) = totals.get_mut(*answer as usize) {
                    *total += weight;
                }
            }
        }
        sums.sort_by_key(|(key, _)| *key);
        sums.dedup_by(|next, first| {
            let is_same = next.0 == first.0;
            if is_same {
                first.1 += next.1;
            }
            is_same
        });

        let smoothed = SMOOTHED * frequencies.len() as f32;
        let expected = totals.iter().map(|total| (1.0 + total / smoothed).ln()).collect();
        let (mut traits, mut places) = (FxHashMap::default(), Vec::new());
        for own in sums.chunk_by(|((one, _), _), ((two, _), _)| one == two) {
            let Some(((name, _), _)) = own.first().filter(|_| own.len() <= COMMON) else {
                continue;
            };
            let (Ok(first), Ok(count)) = (u32::try_from(places.len()), u32::try_from(own.len()))
            else {
                break;
            };
            let idf = frequencies.get(name).copied().map_or(0.0, idf);
            traits.insert(*name, Trait { idf, first, count });
            let place = |((_, answer), weight): &((u32, u32), f32)| {
                (*answer, (1.0 + weight / SMOOTHED).ln())
            };
            places.extend(own.iter().map(place));
        }
        Self { traits, places: places.into(), expected }
    }

    fn fit(&self, text: &str) -> Vec<f32> {
        let asked = weighed(&counted(text), |own| Some(self.traits.get(&own)?.idf));
        let all: f32 = asked.iter().map(|(_, weight)| weight).sum();
        let mut fits: Vec<f32> = self.expected.iter().map(|expected| -all * expected).collect();
        for (own, weight) in asked {
            let Some(Trait { first, count, .. }) = self.traits.get(&own) else { continue };
            let own = *first as usize..(*first + *count) as usize;
            for (answer, likelier) in self.places.get(own).unwrap_or_default() {
                if let Some(fit) = fits.get_mut(*answer as usize) {
                    *fit += weight * likelier;
                }
            }
        }
        fits
    }
}

#[cfg(test)]
mod tests {
    use super::super::same::same;
    use super::super::tests::library;
    use super::*;

    const SHOP: &str = "
        cancel | en-US | | please cancel my order; cancel the jacket order; i want it cancelled; can you cancel this |
        status | en-US | | where is my order; where is the jacket; track my order please; is my order shipped |
        text | en-US | | | cancel cancel cancel cancel
        weather | ja-JP | | 注文をキャンセルしたい; 注文の取り消し |
        where | ja-JP | | 注文はどこですか; 荷物はいつ届きますか |
    ";

    /// The answers that fit, best first.
    fn fitting(text: &str, language: &str) -> Vec<u32> {
        let lines = Lines::of(&library(SHOP));
        let fits = Wordings::of(&lines, None).fit(&lines, text, language).unwrap();
        let mut order: Vec<u32> = (0..).take(fits.len()).collect();
        order.sort_by(|one, two| fits[*two as usize].total_cmp(&fits[*one as usize]));
        order
    }

    #[test]
    fn what_all_who_want_an_answer_say_tells_it() {
        assert_eq!(fitting("cancelling the order of my jacket", "en")[0], 0);
        assert_eq!(fitting("wheres the order with my jacket", "en")[0], 1);
        assert_eq!(fitting("キャンセルお願いします", "ja")[0], 3);
        assert_eq!(fitting("いつ届く", "ja")[0], 4);
    }

    #[test]
    fn what_nobody_says_tells_nothing() {
        let lines = Lines::of(&library(SHOP));
        let wordings = Wordings::of(&lines, None);
        assert!(wordings.fit(&lines, "cancel", "de").is_none());
        let fits = wordings.fit(&lines, "1234 !", "en-US").unwrap();
        assert!(fits.iter().all(|fit| fit.abs() < 1.0), "{fits:?}");
        // Nobody asks for it: its text does not count.
        assert!(wordings.fit(&lines, "cancel", "en").unwrap()[2].abs() < f32::EPSILON);
        assert!(Wordings::default().fit(&lines, "cancel", "en").is_none());
    }

    #[test]
    fn a_language_that_no_edit_touched_keeps_its_wording() {
        let former = Lines::of(&library(SHOP));
        let before = Wordings::of(&former, None);
        let edited = Lines::of(&library(&SHOP.replace("track my order", "find my order")));
        let same = same(&edited, &former);
        let after = Wordings::of(&edited, Some((&former, &before, &same)));
        let wording = |of: &Wordings, language: &str| Arc::clone(&of.by_language[language].wording);
        let kept = |language| Arc::ptr_eq(&wording(&before, language), &wording(&after, language));
        assert_eq!((kept("en"), kept("ja")), (false, true));
    }
}
