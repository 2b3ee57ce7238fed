//! The words of a text with what each tells of its language.

use std::ops::Range;

use super::model::{MOST, Model, Scores};
use super::script::script_of;
use super::text::lines;
use super::words::{Token, tokens_unsegmented};

/// Words at the beginning that are all asked what they tell; more would tell the same.
const ALL: usize = 24;
/// Words that are asked of each later sentence, and in all.
const OF_SENTENCE: usize = 4;
const ASKED: usize = 80;
/// A word that stands again this soon tells nothing new.
const AGAIN: usize = 6;

/// A word with what it tells.
pub(crate) struct Heard {
    pub(crate) token: Token,
    /// The script of its first letter.
    pub(crate) script: &'static str,
    /// What the model of its script says, if there is one.
    pub(crate) scores: Option<Scores>,
    /// What stands between it and the word before.
    pub(crate) pause: Pause,
}

/// What parts two words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Pause {
    /// Blanks, hyphens, apostrophes.
    None,
    /// A comma, a bracket, anything else.
    Short,
    /// The end of a sentence or line.
    Long,
}

/// The words of a text that can tell something: no quoted lines, links, addresses, ids, numbers.
pub(crate) fn hear(text: &str) -> Vec<Heard> {
    let mut skip = skipped(text).into_iter().peekable();
    let mut before = 0;
    let tokens = tokens_unsegmented(text);
    let mut heard: Vec<Heard> = Vec::with_capacity(tokens.len());
    let (mut asked, mut of_sentence) = (0, 0);
    for token in tokens {
        while skip.next_if(|range| range.end <= token.start).is_some() {}
        if skip.peek().is_some_and(|range| range.contains(&token.start)) {
            continue;
        }
        let scripts = || token.fold.chars().map(script_of);
        let Some(script) = scripts().find(|script| *script != "Zyyy") else { continue };
        let between = text.get(before..token.start).unwrap_or_default();
        let pause = if token.joined { Pause::None } else { pause(between) };
        before = token.end;
        of_sentence = if pause == Pause::Long { 1 } else { of_sentence + 1 };
        let again = || heard.iter().rev().take(AGAIN).any(|word| word.token.fold == token.fold);
        let model = Model::of(script)
            .filter(|_| asked < ALL || of_sentence <= OF_SENTENCE && asked < ASKED)
            .filter(|_| !again());
        asked += usize::from(model.is_some());
        let scores = model.map(|model| model.scores(&token.fold));
        heard.push(Heard { token, script, scores, pause });
    }
    heard
}

fn pause(between: &str) -> Pause {
    if between.contains(['.', '!', '?', '\n', ';', '。', '！', '？', '।', '؟', '…', '/', '|'])
    {
        Pause::Long
    } else if between.contains(|c: char| !c.is_whitespace()) {
        Pause::Short
    } else {
        Pause::None
    }
}

fn skipped(text: &str) -> Vec<Range<usize>> {
    let mut skip: Vec<Range<usize>> = Vec::new();
    for (at, line) in lines(text) {
        if line.trim_start().starts_with('>') {
            skip.push(at..at + line.len());
        } else {
            let mut place = at;
            for chunk in line.split_inclusive(char::is_whitespace) {
                if tells_nothing(chunk.trim_end()) {
                    skip.push(place..place + chunk.len());
                }
                place += chunk.len();
            }
        }
    }
    skip
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
        || (digits > 0 && letters > 0 && digits + 3 >= letters && !is_chat(chunk))
        || (letters > 8 && !chunk.bytes().any(|byte| b"aeiouyAEIOUY".contains(&byte)))
}

/// Whether digits stand for letters, one at a time between small ones: `3ayez`, `sa7`.
fn is_chat(chunk: &str) -> bool {
    let word = chunk.trim_matches(|c: char| c.is_ascii_punctuation());
    let sounds = |byte: &u8| matches!(byte, b'2' | b'3' | b'5' | b'7' | b'9');
    word.len() > 2
        && word.bytes().all(|byte| byte.is_ascii_alphabetic() || sounds(&byte) || byte == b'\'')
        && word.bytes().skip(1).all(|byte| !byte.is_ascii_uppercase())
        && word
            .as_bytes()
            .windows(2)
            .all(|pair| pair.iter().filter(|byte| sounds(byte)).count() < 2)
}

/// Sums of what words of one script tell, and how far they agree.
pub(crate) struct Sum {
    pub(crate) scores: Scores,
    /// How many words were asked.
    pub(crate) asked: usize,
}

/// The sum of the words of a script.
pub(crate) fn sum<'a>(heard: impl Iterator<Item = &'a Heard>, script: &str) -> Sum {
    let mut sum = Sum { scores: [0.0; MOST], asked: 0 };
    for word in heard.filter(|word| word.script == script) {
        if let Some(scores) = &word.scores {
            sum.asked += 1;
            sum.scores.iter_mut().zip(scores).for_each(|(sum, score)| *sum += score);
        }
    }
    sum
}
