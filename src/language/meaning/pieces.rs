//! A text as pieces of words, as `SentencePiece` cuts it: characters are replaced by their plain forms, blanks become a sign of their own,
//! and of all ways to cut the text into known pieces the most probable one is taken.

use super::file::{File, NoEncoder, Section, fractions, number};
use super::gloss::known;
use super::trie::Trie;

/// The pieces that are no text: unknown character, start and end of a text.
pub(super) const UNKNOWN: u32 = 0;
const START: u32 = 1;
const END: u32 = 2;

/// The bytes of a text that are looked at; 256 pieces hardly ever need so many.
const MOST_BYTES: usize = 8 * 1024;
/// How many bytes the longest piece of a well-made file has; it bounds the time for a character.
const LONGEST: usize = 64;
/// What stands for a blank within pieces (U+2581).
const BLANK: &[u8] = "\u{2581}".as_bytes();
/// An unknown character is less probable than the rarest piece by this much.
const PENALTY: f32 = 10.0;

/// The least probable piece's score less the penalty; errs if the scores are of no use.
pub(super) fn unknown_score(file: &File) -> Result<f64, NoEncoder> {
    let scores = fractions(file.section(Section::Scores));
    let least = scores.iter().copied().reduce(f32::min).unwrap_or(f32::NAN);
    if scores.len() <= END as usize || scores.iter().any(|score| !score.is_finite()) {
        return Err(NoEncoder::Malformed("scores"));
    }
    Ok(f64::from(least - PENALTY))
}

/// The text's pieces between those for start and end; of a longer text the first `most`.
pub(super) fn cut(file: &File, unknown: f64, text: &str, most: usize) -> Vec<u32> {
    let mut pieces = vec![START];
    let text = plain(file, known(head(text)).as_bytes());
    if text.is_empty() {
        pieces.push(UNKNOWN);
    } else {
        pieces.extend(probable(file, unknown, &text).iter().take(most));
    }
    pieces.push(END);
    pieces
}

fn head(text: &str) -> &str {
    let end = text.floor_char_boundary(MOST_BYTES);
    text.get(..end).unwrap_or(text)
}

/// The text with its characters replaced, single blanks between words, one before the first and none after the last.
fn plain(file: &File, text: &[u8]) -> Vec<u8> {
    let trie = Trie(file.section(Section::Replaced));
    let texts = file.section(Section::Replacements);
    let mut plain = Vec::with_capacity(text.len() + text.len() / 4 + 8);
    let mut rest = text;
    let mut after_blank = true;
    while !rest.is_empty() {
        let (length, mut put) = replacement(trie, texts, rest);
        rest = rest.get(length..).unwrap_or_default();
        while after_blank && let Some(less) = put.strip_prefix(b" ") {
            put = less;
        }
        if put.is_empty() {
            continue;
        }
        if plain.is_empty() {
            plain.extend_from_slice(BLANK);
        }
        for &byte in put {
            if byte == b' ' {
                plain.extend_from_slice(BLANK);
            } else {
                plain.push(byte);
            }
        }
        after_blank = put.ends_with(b" ");
    }
    while plain.ends_with(BLANK) {
        plain.truncate(plain.len() - BLANK.len());
    }
    plain
}

/// How many bytes of the text are replaced at its start, and by what; else its first character by itself.
fn replacement<'a>(trie: Trie<'_>, texts: &'a [u8], text: &'a [u8]) -> (usize, &'a [u8]) {
    let longest = trie.prefixes(text).last();
    if let Some((length, place)) = longest
        && let Some(put) = texts.get(place as usize..).filter(|put| !put.is_empty())
    {
        return (length, put.split(|byte| *byte == 0).next().unwrap_or_default());
    }
    let length = character(text);
    (length, text.get(..length).unwrap_or(text))
}

/// The length of the first character of UTF-8; one where there is none.
fn character(text: &[u8]) -> usize {
    let more = text.iter().skip(1).take(3).take_while(|byte| **byte & 0xC0 == 0x80).count();
    1 + more
}

/// The best way to reach a place in the text.
#[derive(Clone, Copy)]
struct Way {
    score: f64,
    from: usize,
    piece: u32,
}

fn probable(file: &File, unknown: f64, text: &[u8]) -> Vec<u32> {
    let trie = Trie(file.section(Section::Pieces));
    let scores = file.section(Section::Scores);
    let mut ways = vec![Way { score: f64::NEG_INFINITY, from: 0, piece: UNKNOWN }; text.len() + 1];
    ways[0].score = 0.0;
    let mut from = 0;
    while let Some(rest) = text.get(from..).filter(|rest| !rest.is_empty()) {
        let single = character(rest);
        let so_far = ways[from].score;
        let mut alone = false;
        let mut reach = |length: usize, score: f64, piece: u32| {
            if let Some(way) = ways.get_mut(from + length)
                && so_far + score > way.score
            {
                *way = Way { score: so_far + score, from, piece };
            }
        };
        for (length, piece) in trie.prefixes(rest.get(..LONGEST).unwrap_or(rest)) {
            if let Some(score) = number(scores, piece as usize * 4).map(f32::from_bits) {
                reach(length, f64::from(score), piece);
                alone |= length == single;
            }
        }
        if !alone {
            reach(single, unknown, UNKNOWN);
        }
        from += single;
    }
    let mut pieces = Vec::new();
    let mut to = text.len();
    while let Some(way) = ways.get(to).filter(|_| to > 0) {
        pieces.push(way.piece);
        // Each way comes from before; were it not so, this would never end.
        to = way.from.min(to - 1);
    }
    pieces.reverse();
    pieces
}
