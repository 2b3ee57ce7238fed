//! The language of words that were heard, and how sure that is.

use std::sync::OnceLock;

use super::chinese::{is_chinese, is_japanese};
use super::detect::{Detection, RELIABLE};
use super::hearing::{Heard, Sum, sum};
use super::model::{Model, Scores, greatest};
use super::script::{MARATHI, PERSIAN, URDU, script_of};
use super::varieties;
use super::wanted::Wanted;

/// How many letters of each script there are.
struct Letters(Vec<(&'static str, usize)>);

impl Letters {
    fn of(heard: &[Heard]) -> Self {
        let mut letters = Self(Vec::new());
        for script in heard.iter().flat_map(|word| word.token.fold.chars().map(script_of)) {
            match letters.0.iter_mut().find(|(known, _)| *known == script) {
                Some((_, count)) => *count += 1,
                None if script != "Zyyy" => letters.0.push((script, 1)),
                None => {}
            }
        }
        letters
    }

    fn count(&self, script: &str) -> usize {
        self.0.iter().find(|(known, _)| *known == script).map_or(0, |(_, count)| *count)
    }

    /// The prevailing script. A character of Han, kana or Hangul says as much as three letters; and
    /// Latin names stand in texts of other scripts more often than the other way round.
    fn script(&self) -> &'static str {
        let weight = |script: &str| match script {
            "Latn" => 1,
            "Hani" | "Hira" | "Kana" | "Hang" => 6,
            _ => 3,
        };
        let east = ["Hani", "Hira", "Kana"];
        let eastern: usize = east.iter().map(|script| 6 * self.count(script)).sum();
        let others = self.0.iter().filter(|(script, _)| !east.contains(script));
        let best = others.map(|(script, count)| (weight(script) * count, *script)).max();
        match best {
            Some((weight, script)) if weight > eastern => script,
            None if eastern == 0 => "Zyyy",
            _ if self.count("Hira") + self.count("Kana") > 0 => "Jpan",
            _ => "Hani",
        }
    }
}

/// A language with its confidence, and others that it may be.
type Told = (String, f64, Vec<(String, f64)>);

/// The verdict on words that stand in `text`.
pub(crate) fn judge(text: &str, heard: &[Heard], wanted: &Wanted<'_>) -> Detection {
    let letters = Letters::of(heard);
    let script = letters.script();
    let (language, confidence, alternatives) = match script {
        "Zyyy" => nothing(),
        "Latn" | "Cyrl" if heard.iter().all(|word| says_nothing(&word.token.fold)) => nothing(),
        "Latn" | "Cyrl" => by_model(script, text, heard, wanted),
        _ => by_script(script, text, &letters, wanted),
    };
    let tokens = || heard.iter().map(|word| &word.token);
    let (language, clear) = if confidence > 0.0 {
        let shown = varieties::shown(&language, text, tokens(), wanted);
        (shown.tag, shown.clear)
    } else {
        (language, true)
    };
    let script = match (script, language.as_str()) {
        ("Hani", "zh" | "und") => "Hani",
        ("Hani", "zh-Hans") => "Hans",
        ("Hani", "ja") => "Jpan",
        // A region's tag too.
        ("Hani", _) => "Hant",
        ("Hang", _) => "Kore",
        _ => script,
    };
    let reliable = clear && confidence >= RELIABLE;
    Detection { language, script, confidence, reliable, alternatives, segments: Vec::new() }
}

/// So many words at least, and at most, are asked whether they are surely of a language.
const NEEDED: u16 = 5;
const ENOUGH: u16 = 10;
/// How far they must agree: then no second language is among them.
const AGREED: f64 = 0.75;

/// Whether folded words are of a language beyond doubt: a shorter way to what `judge` says of most texts. `false` tells
/// nothing.
pub(crate) fn is_surely<'a>(language: &str, words: impl Iterator<Item = &'a str>) -> bool {
    let Some((model, place)) = Model::knowing(language) else { return false };
    let (mut scores, mut agreed) = (model.start, 0.0);
    let script = |word: &str| word.chars().map(script_of).find(|script| *script != "Zyyy");
    let words = words.filter(|word| word.len() > 1);
    let words = words.filter_map(|word| Some((word, script(word)?)));
    let (mut asked, mut others) = (0_u16, 0_u16);
    for (word, script) in words.take(2 * usize::from(ENOUGH)) {
        // Names may be written in another one.
        if script != model.script {
            others += 1;
            continue;
        }
        asked += 1;
        let told = model.scores(word);
        agreed += agrees(&told, place);
        scores.iter_mut().zip(told).for_each(|(sum, score)| *sum += score);
        let agreement = agreed / f64::from(asked);
        if asked < NEEDED || agreement < AGREED || others * 4 > asked {
            continue;
        }
        let next = model.languages.iter().zip(&scores).enumerate();
        let next = next.filter(|(at, _)| *at != place).map(|(_, (_, score))| *score);
        let margin = scores[place] - next.fold(f32::MIN, f32::max);
        if confidence(margin, agreement, usize::from(asked)) >= RELIABLE {
            return true;
        }
        if asked >= ENOUGH {
            break;
        }
    }
    false
}

fn nothing() -> Told {
    ("und".to_owned(), 0.0, Vec::new())
}

/// How much likelier than any other `und` must be to be told.
const OTHER: f32 = 2.0;

fn by_model(script: &'static str, text: &str, heard: &[Heard], wanted: &Wanted<'_>) -> Told {
    let Some(model) = Model::of(script) else { return nothing() };
    let sum = sum(heard.iter(), script);
    if sum.asked == 0 {
        return nothing();
    }
    let ranked = rank(model, &sum, wanted);
    let Some(&(best, place)) = ranked.first() else { return nothing() };
    let language = model.languages[place];
    if language == "und" {
        return whatlang_says(text).filter(|(tag, ..)| wanted.allows(tag)).unwrap_or_else(nothing);
    }
    let only = ranked.len() == 1;
    let margin = if only {
        // Against all that nobody asked for.
        let all = rank(model, &sum, &Wanted { candidates: &[], ..*wanted });
        margin(&all).filter(|_| all.first().is_some_and(|(_, first)| *first == place))
    } else {
        margin(&ranked)
    };
    let confidence = confidence(margin.unwrap_or(0.0), agreement(heard, place, script), sum.asked);
    let confidence = if only { confidence.max(0.5) } else { confidence };
    let shares: f32 = ranked.iter().map(|(score, _)| (score - best).exp()).sum();
    let likely = ranked.iter().skip(1).filter(|(_, place)| model.languages[*place] != "und");
    let alternatives = likely
        .take(3)
        .map(|(score, place)| {
            let share = f64::from((score - best).exp() / shares);
            (model.languages[*place].to_owned(), share.min(1.0 - confidence).min(confidence))
        })
        .filter(|(_, share)| *share > 0.02)
        .collect();
    (language.to_owned(), confidence, alternatives)
}

/// The languages that come into question, likeliest first.
fn rank(model: &Model, sum: &Sum, wanted: &Wanted<'_>) -> Vec<(f32, usize)> {
    let open = wanted.candidates.is_empty();
    let languages = model.languages.iter().enumerate();
    let mut ranked: Vec<(f32, usize)> = languages
        .filter(|(_, tag)| if **tag == "und" { open } else { wanted.allows(tag) })
        .map(|(place, tag)| {
            let other = if *tag == "und" { OTHER } else { 0.0 };
            (sum.scores[place] + model.start[place] + wanted.prior(tag) - other, place)
        })
        .collect();
    ranked.sort_by(|one, two| two.0.total_cmp(&one.0));
    ranked
}

fn margin(ranked: &[(f32, usize)]) -> Option<f32> {
    Some(ranked.first()?.0 - ranked.get(1)?.0)
}

/// The share of the words for which no other language is much likelier: names and languages that
/// the model does not know look now like one and now like another.
#[expect(clippy::cast_precision_loss, reason = "counts of words")]
fn agreement(heard: &[Heard], place: usize, script: &str) -> f64 {
    let of_script = heard.iter().filter(|word| word.script == script);
    let (mut all, mut agreed) = (0_usize, 0.0_f64);
    for scores in of_script.filter_map(|word| word.scores.as_ref()) {
        all += 1;
        agreed += agrees(scores, place);
    }
    agreed / all.max(1) as f64
}

/// How far a word agrees that it is of a language.
fn agrees(scores: &Scores, place: usize) -> f64 {
    f64::from((1.0 - (greatest(scores) - scores[place]) / DISAGREEMENT).max(0.0))
}

const DISAGREEMENT: f32 = 6.0;
/// A margin above which the next language does not matter any more.
const MARGIN: f32 = 12.0;

/// A logistic of the margin over the next language, of the words' agreement, and of their number:
/// the same margin says less where more words make it up.
/// Its weights are fitted on words and messages that are not learnt from (`docs/detection.md`).
#[expect(clippy::cast_precision_loss, reason = "counts of words")]
fn confidence(margin: f32, agreement: f64, asked: usize) -> f64 {
    let [by_margin, by_agreement, by_words, constant] = FITTED;
    let words = (asked.min(8) as f64).ln();
    let sum = by_margin * f64::from(margin.min(MARGIN))
        + by_agreement * agreement.powi(3)
        + by_words * words
        + constant;
    (1.0 / (1.0 + (-sum).exp())).min(0.99)
}

const FITTED: [f64; 4] = [0.47, 2.23, -0.86, -2.15];

/// Where no model knows the language, and there is enough of it.
fn whatlang_says(text: &str) -> Option<Told> {
    text.chars().nth(40)?;
    // What it needs is told by the first few hundred letters.
    let head = text.char_indices().nth(400).map_or(text, |(at, _)| text.get(..at).unwrap_or(text));
    let info = whatlang::Detector::new().detect(head)?;
    let tag = of_whatlang(info.lang().code())?;
    let confidence = 0.75 * info.confidence();
    (confidence > 0.3).then(|| (tag.to_owned(), confidence, Vec::new()))
}

/// The tag of a language that whatlang names and no model knows.
fn of_whatlang(code: &str) -> Option<&'static str> {
    let codes = include_str!("data/detect/whatlang.txt");
    let pairs = codes.lines().filter_map(|line| line.split_once(' '));
    pairs.into_iter().find(|(known, _)| *known == code).map(|(_, tag)| tag)
}

fn says_nothing(fold: &str) -> bool {
    static WORDS: OnceLock<Vec<&'static str>> = OnceLock::new();
    let words = WORDS.get_or_init(|| {
        super::stem::words_of(include_str!("data/detect/interjections.txt")).collect()
    });
    fold.chars().nth(1).is_none() || words.contains(&fold)
}

/// Languages that their script, or a few letters, tell.
fn by_script(script: &str, text: &str, found: &Letters, wanted: &Wanted<'_>) -> Told {
    let has = |letters: &[char]| text.contains(letters);
    let none = Vec::new;
    let letters = found.count(script);
    let (language, confidence, others) = match script {
        "Jpan" => ("ja", 0.99, none()),
        "Hani" => {
            let chinese = is_chinese(text);
            let japanese = is_japanese(text);
            if japanese && !chinese || !chinese && wanted.expects("ja") && !wanted.expects("zh") {
                ("ja", if japanese { 0.9 } else { 0.7 }, vec![("zh", 0.2)])
            } else {
                let sure = chinese || letters > 5;
                ("zh", if sure { 0.97 } else { 0.8 }, vec![("ja", 0.1)])
            }
        }
        "Hang" => ("ko", 0.99, none()),
        "Arab" if has(&URDU) => ("ur", 0.9, vec![("fa", 0.05)]),
        "Arab" if has(&PERSIAN) && !has(&['ة', 'ى', 'ي']) => ("fa", 0.9, vec![("ar", 0.05)]),
        "Arab" => ("ar", if letters > 3 { 0.96 } else { 0.8 }, vec![("fa", 0.03)]),
        "Deva" if has(&MARATHI) => ("mr", 0.85, vec![("hi", 0.1)]),
        "Deva" => ("hi", 0.95, vec![("mr", 0.04)]),
        _ => {
            let known = varieties::of_script(script);
            (known, if known == "und" { 0.0 } else { 0.97 }, none())
        }
    };
    let others = others.into_iter().filter(|(tag, _)| wanted.allows(tag));
    let others: Vec<_> = others.map(|(tag, share)| (tag.to_owned(), share)).collect();
    if wanted.allows(language) {
        return (language.to_owned(), confidence, others);
    }
    match others.into_iter().next() {
        Some((other, _)) => (other, 0.5, Vec::new()),
        None => nothing(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_margin_and_agreement_are_more_sure() {
        let least = confidence(0.5, 0.5, 1);
        for more in [confidence(3.0, 0.5, 1), confidence(0.5, 1.0, 1)] {
            assert!(more > least);
        }
        assert!(confidence(f32::MAX, 1.0, usize::MAX) <= 0.99);
    }

    #[test]
    fn further_languages_are_whatlangs() {
        assert_eq!(of_whatlang("epo"), Some("eo"));
    }
}
