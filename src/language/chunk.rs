//! The evidence of a part of a text, and the verdict on it.

use std::ops::Range;
use std::sync::OnceLock;

use super::detect::{Detection, RELIABLE};
use super::evidence::{self, Scores, TONGUES};
use super::script::script_of;
use super::varieties;
use super::words::Token;

/// Words of one sentence that are asked what they tell: more would tell the same.
const TELLING_WORDS: usize = 14;

/// What the caller knows beforehand.
pub(crate) struct Wanted<'a> {
    pub(crate) candidates: &'a [String],
    pub(crate) prior: &'a [String],
}

impl Wanted<'_> {
    fn allows(&self, language: &str) -> bool {
        self.candidates.is_empty() || self.candidates.iter().any(|tag| same(tag, language))
    }

    /// A logarithm: how much likelier a language is here.
    fn prior(&self, language: &str) -> f32 {
        match self.prior.iter().position(|tag| same(tag, language)) {
            Some(0) => 1.5,
            Some(_) => 1.2,
            None => 0.0,
        }
    }

    /// Whether the candidates, or else the prior, name a language.
    fn expects(&self, language: &str) -> bool {
        let named = if self.candidates.is_empty() { self.prior } else { self.candidates };
        named.iter().any(|tag| same(tag, language))
    }
}

/// Whether two tags name one language; `no` and `nb` do, `hi` and `hi-Latn` do not.
fn same(one: &str, two: &str) -> bool {
    let parts = |tag: &str| {
        let mut parts = tag.split(['-', '_']);
        let language = parts.next().unwrap_or_default().to_ascii_lowercase();
        let language = match language.as_str() {
            "no" | "nn" => "nb".to_owned(),
            "ms" => "id".to_owned(),
            "bs" => "hr".to_owned(),
            _ => language,
        };
        let latin = parts.next().is_some_and(|part| part.eq_ignore_ascii_case("latn"));
        (latin && matches!(language.as_str(), "hi" | "ar"), language)
    };
    parts(one) == parts(two)
}

/// The evidence of a part of the text.
pub(crate) struct Chunk {
    pub(crate) range: Range<usize>,
    /// How many words, counted double.
    pub(crate) words: usize,
    /// How many of them were asked what they tell.
    asked: usize,
    scores: Scores,
    /// How many words each language knows.
    known: [u16; TONGUES.len()],
    /// Letters by script.
    scripts: Vec<(&'static str, usize)>,
}

impl Chunk {
    pub(crate) fn new(start: usize) -> Self {
        Self {
            range: start..start,
            words: 0,
            asked: 0,
            scores: [0.0; TONGUES.len()],
            known: [0; TONGUES.len()],
            scripts: Vec::new(),
        }
    }

    pub(crate) fn add(&mut self, token: &Token) {
        self.range.end = token.end;
        // Two characters of a script without spaces are about a word.
        self.words += if token.begins && token.ends { 2 } else { 1 };
        let mut of_evidence = false;
        for c in token.fold.chars() {
            let script = script_of(c);
            if script != "Zyyy" {
                self.count(script, 1);
                of_evidence |= matches!(script, "Latn" | "Cyrl");
            }
        }
        if of_evidence && self.asked < TELLING_WORDS {
            self.asked += 1;
            let told = evidence::word(&token.fold);
            for (sum, score) in self.scores.iter_mut().zip(told.scores) {
                *sum += score;
            }
            let mut known = told.known;
            while known != 0 {
                let place = known.trailing_zeros() as usize;
                self.known[place] = self.known[place].saturating_add(1);
                known &= known - 1;
            }
        }
    }

    fn count(&mut self, script: &'static str, letters: usize) {
        match self.scripts.iter_mut().find(|(known, _)| *known == script) {
            Some((_, count)) => *count += letters,
            None => self.scripts.push((script, letters)),
        }
    }

    pub(crate) fn merge(&mut self, other: &Self) {
        self.range.end = other.range.end;
        self.words += other.words;
        self.asked += other.asked;
        self.scores.iter_mut().zip(other.scores).for_each(|(sum, score)| *sum += score);
        self.known.iter_mut().zip(other.known).for_each(|(sum, known)| {
            *sum = sum.saturating_add(known);
        });
        other.scripts.iter().for_each(|(script, letters)| self.count(script, *letters));
    }

    fn letters(&self, script: &str) -> usize {
        self.scripts.iter().find(|(known, _)| *known == script).map_or(0, |(_, count)| *count)
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
        let eastern: usize = east.iter().map(|script| 6 * self.letters(script)).sum();
        let others = self.scripts.iter().filter(|(script, _)| !east.contains(script));
        let best = others.map(|(script, count)| (weight(script) * count, *script)).max();
        match best {
            Some((weight, script)) if weight > eastern => script,
            None if eastern == 0 => "Zyyy",
            _ if self.letters("Hira") + self.letters("Kana") > 0 => "Jpan",
            _ => "Hani",
        }
    }

    pub(crate) fn judge(
        &self,
        text: &str,
        words: &[Token],
        wanted: &Wanted<'_>,
        ask: bool,
    ) -> Detection {
        let script = self.script();
        let mine = || words.iter().filter(|token| self.range.contains(&token.start));
        let text = text.get(self.range.clone()).unwrap_or_default();
        let (language, confidence, alternatives) = match script {
            "Zyyy" => ("und".to_owned(), 0.0, Vec::new()),
            "Latn" | "Cyrl" if mine().all(|token| says_nothing(&token.fold)) => {
                ("und".to_owned(), 0.0, Vec::new())
            }
            "Latn" | "Cyrl" => self.by_evidence(script, ask.then_some(text), wanted),
            _ => by_script(script, text, self, wanted),
        };
        let shown = |language: &str| varieties::shown(language, text, mine(), wanted.prior);
        let language = if confidence > 0.0 { shown(&language) } else { language };
        let script = match (script, language.as_str()) {
            ("Hani", "zh-Hans") => "Hans",
            ("Hani", "zh-Hant") => "Hant",
            ("Hani", "ja") => "Jpan",
            ("Hang", _) => "Kore",
            _ => script,
        };
        let reliable = confidence >= RELIABLE;
        Detection { language, script, confidence, reliable, alternatives, segments: Vec::new() }
    }

    fn by_evidence(
        &self,
        script: &str,
        to_whatlang: Option<&str>,
        wanted: &Wanted<'_>,
    ) -> (String, f64, Vec<(String, f64)>) {
        let mut ranked: Vec<(f32, usize)> = TONGUES
            .iter()
            .enumerate()
            .filter(|(_, (tag, of, _))| *of == script && wanted.allows(tag))
            .map(|(place, (tag, ..))| {
                (self.scores[place] + wanted.prior(tag) + evidence::rarity(tag), place)
            })
            .collect();
        ranked.sort_by(|one, two| two.0.total_cmp(&one.0));
        let margin = |ranked: &[(f32, usize)]| match ranked {
            [first, second, ..] => first.0 - second.0,
            _ => 0.0,
        };
        let mut agreed = None;
        let unclear = margin(&ranked) < ASK_WHATLANG;
        let text = to_whatlang.filter(|text| unclear && text.chars().nth(12).is_some());
        if let Some((tag, weight)) = text.and_then(|text| whatlang_says(text, script)) {
            let found = ranked.iter_mut().find(|(_, place)| same(TONGUES[*place].0, tag));
            if let Some((score, _)) = found {
                *score += weight;
            }
            ranked.sort_by(|one, two| two.0.total_cmp(&one.0));
            agreed = ranked.first().map(|(_, place)| same(TONGUES[*place].0, tag));
        }
        let Some(&(best, place)) = ranked.first() else {
            return ("und".to_owned(), 0.0, Vec::new());
        };
        let confidence = self.confidence(place, margin(&ranked), agreed, ranked.len() == 1);
        let likely = ranked.iter().skip(1).take(3);
        let alternatives = likely
            .map(|(score, place)| {
                let share = f64::from((score - best) / TEMPERATURE).exp();
                (TONGUES[*place].0.to_owned(), (1.0 - confidence).min(confidence * share))
            })
            .filter(|(_, share)| *share > 0.02)
            .collect();
        (TONGUES[place].0.to_owned(), confidence, alternatives)
    }

    /// How sure the best of the ranking is: a logistic of its margin over the next, of the share of
    /// words that it knows, and of their number. The weights were set by hand, not fitted.
    #[expect(clippy::cast_precision_loss, reason = "counts of words")]
    fn confidence(&self, place: usize, margin: f32, agreed: Option<bool>, only: bool) -> f64 {
        let words = self.asked.max(1) as f64;
        let known = f64::from(self.known[place]) / words;
        let margin = f64::from(margin.clamp(0.0, 25.0));
        let agreed = agreed.map_or(0.0, |agreed| if agreed { 0.7 } else { -0.9 });
        let sum = 0.33 * margin + 2.4 * known + 0.5 * words.min(8.0).ln() + agreed - 2.6;
        let confidence = 1.0 / (1.0 + (-sum).exp());
        if only { confidence.max(0.5) } else { confidence.min(0.99) }
    }
}

/// A margin below which whatlang is asked, too: it costs more than all the rest.
const ASK_WHATLANG: f32 = 6.0;
const TEMPERATURE: f32 = 2.5;

/// What whatlang takes a text for, and how much that is worth.
fn whatlang_says(text: &str, script: &str) -> Option<(&'static str, f32)> {
    static LANGUAGES: OnceLock<Vec<(whatlang::Lang, &'static str)>> = OnceLock::new();
    let known = LANGUAGES.get_or_init(|| {
        use whatlang::Lang;
        let codes = include_str!("data/detect/whatlang.txt");
        let pairs = codes.lines().filter_map(|line| line.split_once(' '));
        pairs
            .filter_map(|(code, tag)| {
                let tag = TONGUES.iter().find(|(known, ..)| *known == tag.trim())?.0;
                Some((Lang::from_code(code)?, tag))
            })
            .collect()
    });
    let of = |tag: &str| TONGUES.iter().any(|(known, of, _)| *known == tag && *of == script);
    let allowed = known.iter().filter(|(_, tag)| of(tag)).map(|(lang, _)| *lang).collect();
    // What it needs is told by the first few hundred letters.
    let head = text.char_indices().nth(400).map_or(text, |(at, _)| text.get(..at).unwrap_or(text));
    let info = whatlang::Detector::with_allowlist(allowed).detect(head)?;
    let (_, tag) = known.iter().find(|(lang, _)| *lang == info.lang())?;
    #[expect(clippy::cast_possible_truncation, reason = "between 0 and 1")]
    Some((tag, 1.0 + 3.0 * info.confidence() as f32))
}

fn says_nothing(fold: &str) -> bool {
    static WORDS: OnceLock<Vec<&'static str>> = OnceLock::new();
    let words = WORDS.get_or_init(|| {
        super::stem::words_of(include_str!("data/detect/interjections.txt")).collect()
    });
    fold.chars().nth(1).is_none() || words.contains(&fold)
}

/// Languages that their script, or a few letters, tell.
fn by_script(
    script: &str,
    text: &str,
    chunk: &Chunk,
    wanted: &Wanted<'_>,
) -> (String, f64, Vec<(String, f64)>) {
    let has = |letters: &str| text.chars().any(|c| letters.contains(c));
    let none = Vec::new;
    let letters = chunk.letters(script);
    let (language, confidence, others) = match script {
        "Jpan" => ("ja", 0.99, none()),
        "Hani" => {
            let chinese = varieties::is_chinese(text);
            let japanese = varieties::is_japanese(text);
            if japanese && !chinese || !chinese && wanted.expects("ja") && !wanted.expects("zh") {
                ("ja", if japanese { 0.9 } else { 0.7 }, vec![("zh", 0.2)])
            } else {
                let sure = chinese || chunk.letters("Hani") > 5;
                ("zh", if sure { 0.97 } else { 0.8 }, vec![("ja", 0.1)])
            }
        }
        "Hang" => ("ko", 0.99, none()),
        "Arab" if has("ٹڈڑںےھہ") => ("ur", 0.9, vec![("fa", 0.05)]),
        "Arab" if has("پچژگی") && !has("ةىي") => ("fa", 0.9, vec![("ar", 0.05)]),
        "Arab" => ("ar", if letters > 3 { 0.96 } else { 0.8 }, vec![("fa", 0.03)]),
        "Deva" if has("ळ") => ("mr", 0.85, vec![("hi", 0.1)]),
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
        None => ("und".to_owned(), 0.0, Vec::new()),
    }
}
