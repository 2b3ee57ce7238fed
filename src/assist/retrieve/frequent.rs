//! Which frequent words each line has. Their postings tell it too, but to seek some hundred lines in those of each
//! frequent word that is asked would cost more than all the rest of a search.

use rustc_hash::FxHashMap;
use tantivy::postings::{Postings, TermInfo};
use tantivy::schema::IndexRecordOption;
use tantivy::{DocSet, InvertedIndexReader, TERMINATED};

/// The frequent terms of each document of a segment.
pub(super) struct Frequent {
    numbers: FxHashMap<Box<str>, u16>,
    /// Where the terms of each document begin, and where the last one's end.
    firsts: Box<[u32]>,
    /// The number of a term, and how often it stands there.
    terms: Box<[(u16, u16)]>,
}

impl Frequent {
    /// The terms that more than `few` documents have.
    pub(super) fn of(
        index: &InvertedIndexReader,
        documents: u32,
        few: u32,
    ) -> tantivy::Result<Self> {
        let (mut numbers, mut infos) = (FxHashMap::default(), Vec::new());
        let mut stream = index.terms().stream()?;
        while stream.advance() {
            if stream.value().doc_freq > few
                && let Ok(number) = u16::try_from(infos.len())
                && let Ok(term) = std::str::from_utf8(stream.key())
            {
                numbers.insert(term.into(), number);
                infos.push(stream.value().clone());
            }
        }
        let mut next = vec![0_u32; documents as usize];
        each(index, &infos, |_, document, _| {
            if let Some(count) = next.get_mut(document) {
                *count += 1;
            }
        })?;
        let mut sum = 0;
        for next in &mut next {
            (*next, sum) = (sum, sum + *next);
        }
        let firsts = next.iter().copied().chain([sum]).collect();
        let mut terms: Box<[(u16, u16)]> = vec![(0, 0); sum as usize].into();
        each(index, &infos, |number, document, times| {
            if let Some(next) = next.get_mut(document)
                && let Some(term) = terms.get_mut(*next as usize)
            {
                *term = (number, u16::try_from(times).unwrap_or(u16::MAX));
                *next += 1;
            }
        })?;
        Ok(Self { numbers, firsts, terms })
    }

    /// How many terms are frequent.
    pub(super) fn len(&self) -> usize {
        self.numbers.len()
    }

    /// The number of a term that is frequent.
    pub(super) fn number(&self, term: &str) -> Option<u16> {
        self.numbers.get(term).copied()
    }

    /// The numbers of a document's frequent terms, with how often each stands there.
    pub(super) fn terms(&self, document: u32) -> &[(u16, u16)] {
        let bound = |place: u32| self.firsts.get(place as usize).copied().unwrap_or(0) as usize;
        self.terms.get(bound(document)..bound(document + 1)).unwrap_or_default()
    }
}

/// Gives the number of each term, a document that has it, and how often.
fn each(
    index: &InvertedIndexReader,
    infos: &[TermInfo],
    mut give: impl FnMut(u16, usize, u32),
) -> tantivy::Result<()> {
    for (number, info) in (0..).zip(infos) {
        let mut postings = index.read_postings_from_terminfo(info, IndexRecordOption::WithFreqs)?;
        while postings.doc() != TERMINATED {
            give(number, postings.doc() as usize, postings.term_freq());
            postings.advance();
        }
    }
    Ok(())
}
