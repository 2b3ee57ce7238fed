//! A text cut into words once, for all that look for something in it.

use std::cell::OnceCell;
use std::ops::Range;
use std::rc::Rc;

use unicode_segmentation::UnicodeSegmentation;

use super::agreement::agreement;
use super::inflection::{Context, Role, Shape, nouns_have_capitals};
use super::keys::{Known, Lookup, separated_key};
use super::particles;
use super::quantity::is_month;
use super::script::{is_alphanumeric, is_mark};
use super::sketch::Sketch;
use super::words::{Token, tokens};

/// A text with its words, folded, and what each may be a form of in one language.
#[derive(Debug, Clone)]
pub struct Text<'a> {
    /// The text as it stands.
    pub text: &'a str,
    /// The language whose inflection its words follow.
    pub language: &'a str,
    /// Its words.
    pub tokens: Vec<Token>,
    /// What each word is known by, beside itself.
    pub(super) known: Vec<Rc<Known>>,
    /// Verbs whose particle stands apart: place of the verb's word and its key.
    pub(super) separated: Vec<(usize, u64)>,
    /// The keys of all of these, roughly.
    pub(super) keys: Sketch,
    /// What stands between its words.
    between: Between,
    sentences: OnceCell<Vec<Range<usize>>>,
}

impl<'a> Text<'a> {
    /// Cuts, folds and looks each word up.
    pub fn new(text: &'a str, language: &'a str) -> Self {
        let tokens = tokens(text);
        let capitals = nouns_have_capitals(language);
        let shape = |token: &Token| if capitals { shape(text, token) } else { Shape::Any };
        let lookup = Lookup::new(language);
        let roles = agreement(language).map(|rules| rules.rules.roles(text, &tokens));
        let known =
            |token: &Token, role| lookup.known(token, Context { shape: shape(token), role });
        let known: Vec<Rc<Known>> = if let Some(mut roles) = roles {
            let mut before: Option<Rc<Known>> = None;
            let in_role = tokens.iter().map(|token| {
                let role = roles.next(before.as_deref());
                Rc::clone(before.insert(known(token, role)))
            });
            in_role.collect()
        } else {
            tokens.iter().map(|token| known(token, Role::Any)).collect()
        };
        let separated: Vec<(usize, u64)> = particles::separated(&tokens, language)
            .map(|(place, verb)| (place, separated_key(&verb)))
            .collect();
        let mut keys = Sketch::for_keys(2 * known.len());
        tokens.iter().for_each(|token| keys.add(token.key));
        known.iter().for_each(|known| known.forms.iter().for_each(|key| keys.add(*key)));
        separated.iter().for_each(|(_, key)| keys.add(*key));
        let between = Between::of(text, &tokens);
        let sentences = OnceCell::new();
        Self { text, language, tokens, known, separated, keys, between, sentences }
    }

    /// Whether a sign that is never a part of a word may stand in it.
    pub fn may_have_sign(&self, sign: char) -> bool {
        self.between.signs & sign_bit(sign) != 0
    }

    /// What stands between two bytes; empty where that is no place of the text.
    pub fn slice(&self, start: usize, end: usize) -> &'a str {
        self.text.get(start..end).unwrap_or_default()
    }

    /// Byte ranges of its sentences, in order.
    pub fn sentences(&self) -> &[Range<usize>] {
        self.sentences.get_or_init(|| self.cut())
    }

    fn cut(&self) -> Vec<Range<usize>> {
        // A line break ends a sentence: replies are written in lines.
        let mut found = Vec::new();
        let mut ends = &*self.between.ends;
        for (mut at, line) in lines(self.text) {
            let mut rest = line;
            let mut start = at;
            loop {
                ends = ends.get(ends.partition_point(|end| *end < at)..).unwrap_or_default();
                let sign = ends.first().map_or(usize::MAX, |end| end - at);
                let Some((sentence, behind)) = rest.split_at_checked(sentence_end(rest, sign))
                else {
                    break;
                };
                at += sentence.len();
                rest = behind;
                // “Am 16. März” is one date.
                if !(ends_in_day(sentence) && begins_with_month(rest, self.language)) {
                    let whole = self.slice(start, at);
                    if whole.chars().any(is_alphanumeric) {
                        found.push(start..start + whole.trim_end().len());
                    }
                    start = at;
                }
                if rest.is_empty() {
                    break;
                }
            }
        }
        found
    }
}

/// The lines of a text, each with its first byte and the break that ends it.
pub fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let breaks = memchr::memchr_iter(b'\n', text.as_bytes());
    let mut from = 0;
    breaks.map(|at| at + 1).chain([text.len()]).filter_map(move |to| {
        let start = std::mem::replace(&mut from, to);
        (start < to).then(|| (start, text.get(start..to).unwrap_or_default()))
    })
}

/// What stands between the words of a text.
#[derive(Debug, Clone, Default)]
struct Between {
    /// The signs, a bit for all that are alike in their last bits.
    signs: u64,
    /// Where a sentence may end, in order; full stops within words among them.
    ends: Vec<usize>,
}

impl Between {
    fn of(text: &str, tokens: &[Token]) -> Self {
        let mut between = Self::default();
        let starts = tokens.iter().map(|token| token.start).chain([text.len()]);
        let mut at = 0;
        for (place, start) in starts.enumerate() {
            if at < start {
                between.add(text.get(at..start).unwrap_or_default(), at);
            }
            at = tokens.get(place).map_or(start, |token| token.end);
        }
        let stops = text.match_indices('.').map(|(at, _)| at);
        between.ends.extend(stops);
        between.ends.sort_unstable();
        between
    }

    fn add(&mut self, gap: &str, from: usize) {
        for (at, sign) in gap.char_indices() {
            self.signs |= sign_bit(sign);
            if sign != '.' && may_end_sentence(sign) {
                self.ends.push(from + at);
            }
        }
    }
}

fn sign_bit(sign: char) -> u64 {
    1 << (u32::from(sign) % 64)
}

/// Whether a day of the month ends it: one or two figures and a stop.
fn ends_in_day(sentence: &str) -> bool {
    let Some(rest) = sentence.trim_end_matches(' ').strip_suffix('.') else { return false };
    let before = rest.trim_end_matches(|c: char| c.is_ascii_digit());
    matches!(rest.len() - before.len(), 1 | 2) && !before.ends_with(is_alphanumeric)
}

fn begins_with_month(text: &str, language: &str) -> bool {
    let end = text.find(|c| !is_alphanumeric(c)).unwrap_or(text.len());
    is_month(text.get(..end).unwrap_or_default(), language)
}

/// Where the first sentence of a line ends, by UAX 29. No sentence ends without a sign, so the rules are asked from
/// the last letter before the first sign only.
fn sentence_end(line: &str, sign: usize) -> usize {
    if sign.saturating_add(1) >= line.len() {
        return line.len();
    }
    if let Some(end) = line.get(sign..).and_then(plain_end) {
        return sign + end;
    }
    let lead = line.get(..sign).unwrap_or_default();
    let from = lead.rfind(is_letter).unwrap_or(0);
    let first = line.get(from..).and_then(|rest| rest.split_sentence_bounds().next());
    first.map_or(line.len(), |first| from + first.len())
}

/// Where a sentence ends with its sign: where the sign is none that also shortens words, and a word or the end of the
/// line follows, perhaps behind blanks.
fn plain_end(rest: &str) -> Option<usize> {
    let behind = rest.strip_prefix(['!', '?', '。', '！', '？', '।', '؟'])?;
    let next = behind.trim_start_matches(' ');
    if next == "\n" {
        return Some(rest.len());
    }
    next.starts_with(is_letter).then(|| rest.len() - next.len())
}

/// Whether a character is a letter or figure of its own: no vowel sign.
fn is_letter(c: char) -> bool {
    is_alphanumeric(c) && !is_mark(c)
}

/// Whether what is no part of a word may be one of the signs behind which a sentence ends.
fn may_end_sentence(c: char) -> bool {
    match c {
        '\0'..='\u{7f}' => matches!(c, '.' | '!' | '?' | '\r' | '\n'),
        // Signs that end nothing.
        '、' | '，' | '：' | '（' | '）' | '「' | '」' | '،' | '؛' | '«' | '»' | '„' | '“'
        | '”' | '–' | '’' => false,
        _ => !is_alphanumeric(c),
    }
}

/// Whether a word's capital tells anything: not at the start of a sentence, not among capitals.
fn shape(text: &str, token: &Token) -> Shape {
    let mut letters = text.get(token.start..token.end).unwrap_or_default().chars();
    if !letters.next().is_some_and(char::is_uppercase) {
        return Shape::Small;
    }
    let before = text.get(..token.start).unwrap_or_default();
    let before = before.trim_end_matches([' ', '\t', '\u{a0}']);
    let within = |c: char| c.is_alphanumeric() || matches!(c, ',' | ';' | '-' | '\'' | '’' | '/');
    let starts = !before.ends_with(within);
    if starts || letters.next().is_some_and(char::is_uppercase) {
        Shape::Any
    } else {
        Shape::Capital
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn end(line: &str) -> usize {
        let between = Between::of(line, &tokens(line));
        sentence_end(line, between.ends.first().copied().unwrap_or(usize::MAX))
    }

    #[test]
    fn a_day_of_a_month_ends_no_sentence() {
        let sentences = |text: &str| Text::new(text, "de").sentences().len();
        assert_eq!(sentences("Bis zum 20. Mai tauschen wir den Zähler. Danke!"), 2);
        assert_eq!(sentences("Es waren 20. Morgen kommen mehr."), 2);
        assert_eq!(sentences("Am 3."), 1);
    }

    #[test]
    fn sentences_end_where_unicode_says() {
        let pieces = [
            "Dr",
            ".",
            " ",
            "Kim",
            "!",
            "?",
            "…",
            "a",
            "3",
            "e\u{301}",
            "\u{ad}",
            ")",
            "»",
            "\r",
            "。",
            "」",
            "、",
            "हिन्दी",
            "।",
            "سؤال",
            "؟",
            "\u{2028}",
            "U.S",
            "X ",
            "！",
            "\u{93e}",
            "\u{a0}",
            "-",
            ",",
            "·",
            "Ж",
            "ʼ",
            "한",
            "’",
            "\u{85}",
        ];
        let mut random = 1_u64;
        for _ in 0..20_000 {
            let mut line = String::new();
            for _ in 0..9 {
                random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                line += pieces[usize::try_from(random >> 33).unwrap() % pieces.len()];
            }
            let mut rest = &*line;
            for expected in line.split_sentence_bounds() {
                let found;
                (found, rest) = rest.split_at(end(rest));
                assert_eq!(found, expected, "{line:?}");
            }
            line.push('\n');
            let first = line.split_sentence_bounds().next().unwrap();
            assert_eq!(end(&line), first.len(), "{line:?}");
        }
    }
}
