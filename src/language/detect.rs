//! The language of a text.
//!
//! The script decides where it can. Within the Latin and Cyrillic scripts words and letter groups
//! decide (`evidence.rs`), with whatlang as a further voice where those leave it open. Quoted
//! lines, links, addresses, numbers and ids are nobody's language.

use std::ops::Range;
use std::sync::OnceLock;

use super::evidence::{self, Scores, TONGUES};
use super::script::script_of;
use super::varieties;
use super::words::{Token, tokens_unsegmented};

/// What can be told of a text's language.
#[derive(Debug, Clone, PartialEq)]
pub struct Detection {
    /// BCP-47, `und` where nothing can be told: `de`, `pt-BR`, `zh-Hant`.
    pub language: String,
    /// The prevailing script, ISO 15924: `Latn`; `Zyyy` where there are no letters.
    pub script: &'static str,
    /// 0 to 1, calibrated; 0.8 and more means sure.
    pub confidence: f64,
    /// Whether to act on it.
    pub reliable: bool,
    /// Other languages it may be, likeliest first, with their confidence.
    pub alternatives: Vec<(String, f64)>,
    /// Bytes of the text by language, in order; only where more than one is found, else one.
    pub segments: Vec<(Range<usize>, String)>,
}

/// From here on a detection is acted upon.
const RELIABLE: f64 = 0.8;
/// Words of one sentence that are asked what they tell: more would tell the same.
const TELLING_WORDS: usize = 24;
/// Words that a segment needs for a language of its own.
const SEGMENT_WORDS: usize = 3;

/// Tells the language. `candidates` (language tags; empty = all known) restrict the answer;
/// `prior` are languages that are likelier here, such as a market's, likeliest first.
pub fn detect(text: &str, candidates: &[String], prior: &[String]) -> Detection {
    let wanted = Wanted { candidates, prior };
    let words = words_that_tell(text);
    let mut chunks: Vec<Chunk> = Vec::new();
    for (place, token) in words.iter().enumerate() {
        let parted = place > 0 && !token.joined && ends_sentence(text, &words, place);
        if chunks.is_empty() || parted {
            chunks.push(Chunk::new(token.start));
        }
        if let Some(chunk) = chunks.last_mut() {
            chunk.add(token);
        }
    }
    let mut whole = Chunk::new(0);
    chunks.iter().for_each(|chunk| whole.merge(chunk));
    let mut verdict = whole.judge(text, &words, &wanted);
    let segments =
        if chunks.len() > 1 { segments(text, &words, &chunks, &wanted) } else { Vec::new() };
    if segments.len() > 1 {
        // One language for all of it cannot be sure where there are two.
        let own: usize = segments
            .iter()
            .filter(|(_, own)| *own == verdict.language)
            .map(|(at, _)| at.len())
            .sum();
        let all: usize = segments.iter().map(|(at, _)| at.len()).sum();
        #[expect(clippy::cast_precision_loss, reason = "lengths of a message")]
        let share = own as f64 / all.max(1) as f64;
        verdict.confidence *= 0.5 + share / 2.0;
    } else if verdict.language != "und" {
        verdict.segments = vec![(0..text.len(), verdict.language.clone())];
    }
    if segments.len() > 1 {
        verdict.segments = segments;
    }
    verdict.reliable = verdict.confidence >= RELIABLE;
    verdict
}

/// What the caller knows beforehand.
struct Wanted<'a> {
    candidates: &'a [String],
    prior: &'a [String],
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

/// The words of a text that can tell something: no quoted lines, links, addresses, ids, numbers.
fn words_that_tell(text: &str) -> Vec<Token> {
    let mut skip: Vec<Range<usize>> = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let whole = at..at + line.len();
        if line.trim_start().starts_with('>') {
            skip.push(whole.clone());
        } else {
            let mut place = at;
            for chunk in line.split_inclusive(char::is_whitespace) {
                if tells_nothing(chunk.trim_end()) {
                    skip.push(place..place + chunk.len());
                }
                place += chunk.len();
            }
        }
        at = whole.end;
    }
    let mut skip = skip.into_iter().peekable();
    let mut words = tokens_unsegmented(text);
    words.retain(|token| {
        while skip.next_if(|range| range.end <= token.start).is_some() {}
        let skipped = skip.peek().is_some_and(|range| range.contains(&token.start));
        !skipped && token.fold.chars().any(|c| script_of(c) != "Zyyy")
    });
    words
}

/// Links, addresses, handles, ids: told by their signs. Scripts without spaces have no such chunks.
fn tells_nothing(chunk: &str) -> bool {
    if !chunk.is_ascii() {
        return chunk.contains("://");
    }
    let digits = chunk.bytes().filter(u8::is_ascii_digit).count();
    let letters = chunk.bytes().filter(u8::is_ascii_alphabetic).count();
    chunk.contains("://")
        || chunk.contains('@')
        || chunk.starts_with("www.")
        || chunk.starts_with('#')
        || chunk.contains('_')
        || (digits > 0 && letters > 0 && digits + 3 >= letters)
        || (letters > 8 && !chunk.bytes().any(|byte| b"aeiouyAEIOUY".contains(&byte)))
}

/// Whether a sentence or line ends before a word.
fn ends_sentence(text: &str, words: &[Token], place: usize) -> bool {
    let (Some(before), Some(word)) = (words.get(place.wrapping_sub(1)), words.get(place)) else {
        return false;
    };
    let between = text.get(before.end..word.start).unwrap_or_default();
    between.contains(['.', '!', '?', '\n', ';', '。', '！', '？', '।', '؟', '…', '/', '|'])
}

/// The evidence of a part of the text.
struct Chunk {
    range: Range<usize>,
    /// How many words, counted double.
    words: usize,
    /// How many of them were asked what they tell.
    asked: usize,
    scores: Scores,
    /// How many words each language knows.
    known: [u16; TONGUES.len()],
    /// Letters by script.
    scripts: Vec<(&'static str, usize)>,
}

impl Chunk {
    fn new(start: usize) -> Self {
        Self {
            range: start..start,
            words: 0,
            asked: 0,
            scores: [0.0; TONGUES.len()],
            known: [0; TONGUES.len()],
            scripts: Vec::new(),
        }
    }

    fn add(&mut self, token: &Token) {
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
            for (place, known) in self.known.iter_mut().enumerate() {
                *known = known.saturating_add(u16::from(told.known >> place & 1 == 1));
            }
        }
    }

    fn count(&mut self, script: &'static str, letters: usize) {
        match self.scripts.iter_mut().find(|(known, _)| *known == script) {
            Some((_, count)) => *count += letters,
            None => self.scripts.push((script, letters)),
        }
    }

    fn merge(&mut self, other: &Self) {
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

    fn judge(&self, text: &str, words: &[Token], wanted: &Wanted<'_>) -> Detection {
        let script = self.script();
        let mine = || words.iter().filter(|token| self.range.contains(&token.start));
        let text = text.get(self.range.clone()).unwrap_or_default();
        let (language, confidence, alternatives) = match script {
            "Zyyy" => ("und".to_owned(), 0.0, Vec::new()),
            "Latn" | "Cyrl" if mine().all(|token| says_nothing(&token.fold)) => {
                ("und".to_owned(), 0.0, Vec::new())
            }
            "Latn" | "Cyrl" => self.by_evidence(script, text, wanted),
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
        text: &str,
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
        if margin(&ranked) < ASK_WHATLANG && text.chars().nth(12).is_some() {
            if let Some((tag, weight)) = whatlang_says(text, script) {
                let found = ranked.iter_mut().find(|(_, place)| same(TONGUES[*place].0, tag));
                if let Some((score, _)) = found {
                    *score += weight;
                }
                ranked.sort_by(|one, two| two.0.total_cmp(&one.0));
                agreed = ranked.first().map(|(_, place)| same(TONGUES[*place].0, tag));
            }
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
    /// words that it knows, and of their number. Fitted by hand so that 0.8 is right in 98 % of short
    /// support messages and hardly ever reached by a language that is not on the list.
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

/// Parts in languages of their own. A part that is too short or not sure belongs to its neighbour.
fn segments(
    text: &str,
    words: &[Token],
    chunks: &[Chunk],
    wanted: &Wanted<'_>,
) -> Vec<(Range<usize>, String)> {
    let mut found: Vec<(Range<usize>, Option<String>)> = Vec::new();
    for chunk in chunks {
        let judged = (chunk.words >= 2 * SEGMENT_WORDS)
            .then(|| chunk.judge(text, words, wanted))
            .filter(|judged| judged.reliable && judged.language != "und")
            .map(|judged| judged.language);
        match found.last_mut() {
            Some((range, last)) if judged.is_none() || last.is_none() || *last == judged => {
                range.end = chunk.range.end;
                *last = judged.or(last.take());
            }
            _ => found.push((chunk.range.clone(), judged)),
        }
    }
    found.into_iter().filter_map(|(range, language)| Some((range, language?))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        let found = detect(text, &[], &[]);
        assert_eq!(found.language, expected, "{text}: {found:?}");
    }

    fn tags(tags: &str) -> Vec<String> {
        tags.split_whitespace().map(ToOwned::to_owned).collect()
    }

    #[test]
    fn customers_write_in_their_language() {
        check("Wo bleibt meine Bestellung?", "de");
        check("where is my package", "en");
        check("je n'ai toujours pas reçu mon colis", "fr");
        check("¿Cuándo llega mi pedido?", "es");
        check("non ho ancora ricevuto il rimborso", "it");
        check("waar blijft mijn pakket?", "nl");
        check("gdzie jest moja paczka", "pl");
        check("kargom nerede kaldı", "tr");
        check("var är mitt paket?", "sv");
        check("Где мой заказ?", "ru");
        check("Де моє замовлення?", "uk");
        check("注文した商品がまだ届きません", "ja");
        check("주문을 취소하고 싶어요", "ko");
        check("أين طلبي؟", "ar");
        check("मेरा ऑर्डर कहाँ है", "hi");
        check("Πού είναι η παραγγελία μου;", "el");
        check("สินค้ายังไม่มาถึง", "th");
    }

    #[test]
    fn varieties_are_told_where_they_show() {
        check("我的訂單還沒有收到", "zh-Hant");
        check("我的订单还没有收到", "zh-Hans");
        check("你好", "zh");
        check("Você pode me enviar a senha pelo celular?", "pt-BR");
        check("Ainda não recebi a encomenda no telemóvel", "pt-PT");
    }

    #[test]
    fn where_nothing_can_be_told_nothing_is_told() {
        for text in
            ["", "ok", "12345", "😀😀", "K-104482", "https://shop.example/a-b", "x", "?!", "a@b.de"]
        {
            let found = detect(text, &[], &tags("de"));
            assert_eq!((found.language.as_str(), found.confidence), ("und", 0.0), "{text}");
        }
    }

    #[test]
    fn romanised_messages_are_no_other_language_for_sure() {
        for text in ["mera order kahan hai", "wain talabi", "paise wapas kab milenge"] {
            let found = detect(text, &[], &tags("en"));
            let fits = found.confidence < 0.8 || found.language.ends_with("-Latn");
            assert!(fits, "{text}: {found:?}");
        }
    }

    #[test]
    fn what_is_quoted_or_linked_does_not_count() {
        check("Danke für die schnelle Antwort!\n> Where is my order\n> I need my money back", "de");
        check("https://www.example.com/the-order-of-the-day où est mon colis ?", "fr");
    }

    #[test]
    fn candidates_restrict_and_the_prior_leans() {
        assert_eq!(detect("bestelling", &tags("de en"), &[]).language, "de");
        assert_eq!(detect("注文確認", &[], &tags("ja")).language, "ja");
        let leaning = |prior: &str| detect("hallo", &[], &tags(prior)).language;
        assert_eq!((leaning("de-DE").as_str(), leaning("nl").as_str()), ("de", "nl"));
        assert_eq!(detect("Где мой заказ", &tags("de en"), &[]).language, "und");
    }

    #[test]
    fn mixed_messages_are_told_by_segment() {
        let text = "Ich habe mein Paket noch nicht bekommen. Could you please check where it is?";
        let found = detect(text, &[], &[]);
        let said: Vec<_> = found
            .segments
            .iter()
            .map(|(range, tag)| (text.get(range.clone()).unwrap(), tag.as_str()))
            .collect();
        assert_eq!(
            said,
            [
                ("Ich habe mein Paket noch nicht bekommen", "de"),
                ("Could you please check where it is", "en"),
            ]
        );
        assert!(!found.reliable);
        assert_eq!(detect("Wo ist mein Paket? Danke schön.", &[], &[]).segments.len(), 1);
    }

    #[test]
    fn any_text_is_borne() {
        for text in
            ["\0", "a".repeat(50_000).as_str(), "ñ\u{301}".repeat(9_000).as_str(), "\u{202e}אב x"]
        {
            let found = detect(text, &[], &[]);
            assert!((0.0..=1.0).contains(&found.confidence));
        }
    }
}
