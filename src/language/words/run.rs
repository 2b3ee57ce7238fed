//! Runs of characters of scripts without spaces: each a token of its own, the words among them by the dictionary.

use std::rc::Rc;
use std::sync::OnceLock;

use icu_segmenter::options::WordBreakInvariantOptions;
use icu_segmenter::{WordSegmenter, WordSegmenterBorrowed};

use super::{Token, exact_key, folded};
use crate::language::memory::{Memory, remembered};
use crate::language::script::{Class, class, is_katakana, is_unseen};

thread_local! {
    static TOKENS: Memory<Rc<[Token]>> = Memory::default();
    static PIECES: Memory<usize> = Memory::default();
}

/// Bytes of the run that a text begins with.
pub(super) fn length(text: &str) -> usize {
    let belongs = |c: char| matches!(class(c), Class::Alone | Class::Mark | Class::Unseen);
    text.find(|c: char| !belongs(c)).unwrap_or(text.len())
}

/// The tokens of a run, their places counted from its first byte; what is joined is for the text to tell. Without the
/// dictionary a run is one word.
pub(super) fn tokens(run: &str, segmented: bool) -> Rc<[Token]> {
    if !segmented {
        return parted(run, &[]);
    }
    remembered(&TOKENS, run, || {
        let seen: String = run.chars().filter(|c| !is_unseen(*c)).collect();
        parted(run, &segmenter().segment_str(&seen).collect::<Vec<_>>())
    })
}

/// Into how many words the dictionary parts a run of characters.
pub(in crate::language) fn pieces(run: &str) -> usize {
    remembered(&PIECES, run, || segmenter().segment_str(run).count().saturating_sub(1))
}

/// A character of a run, with its marks.
struct Place {
    start: usize,
    end: usize,
    /// Where it begins in the run as the dictionary reads it: without what is unseen.
    seen: usize,
    katakana: bool,
}

/// The tokens of a run whose words begin and end at some places.
fn parted(run: &str, breaks: &[usize]) -> Rc<[Token]> {
    let mut places: Vec<Place> = Vec::with_capacity(run.len() / 3);
    let mut length = 0;
    for (start, c) in run.char_indices() {
        let end = start + c.len_utf8();
        match class(c) {
            Class::Alone => {
                places.push(Place { start, end, seen: length, katakana: is_katakana(c) });
            }
            Class::Unseen => continue,
            _ => {
                if let Some(last) = places.last_mut() {
                    last.end = end;
                }
            }
        }
        length += end - start;
    }
    let mut breaks = breaks.iter().copied().peekable();
    let mut begins = true;
    let mut tokens = Vec::with_capacity(places.len());
    for (at, place) in places.iter().enumerate() {
        let next = places.get(at + 1);
        let ends = next.is_none_or(|next| {
            while breaks.next_if(|at| *at < next.seen).is_some() {}
            breaks.peek() == Some(&next.seen) && !(place.katakana && next.katakana)
        });
        let fold = folded(run.get(place.start..place.end).unwrap_or_default());
        if !fold.is_empty() {
            let (start, end) = (place.start, place.end);
            let key = exact_key(&fold);
            tokens.push(Token { start, end, fold, key, begins, ends, joined: false });
        }
        begins = ends;
    }
    tokens.into()
}

fn segmenter() -> WordSegmenterBorrowed<'static> {
    static SEGMENTER: OnceLock<WordSegmenterBorrowed<'static>> = OnceLock::new();
    *SEGMENTER.get_or_init(|| WordSegmenter::new_dictionary(WordBreakInvariantOptions::default()))
}
