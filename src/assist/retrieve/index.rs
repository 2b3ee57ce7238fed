//! The index over all lines: a large part that was analysed once, and a small one with what was edited since.
//! What is gone from the large one is counted off, so that every score is what a whole new index would give.

use std::collections::BTreeMap;
use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::asked::Asked;
use super::lines::{Lines, Scope};
use super::nearest::{Nearest, Sums};
use super::part::{Norms, Part};
use super::rank::Near;
use super::terms::{Analyser, primary};
use super::typo::near;

/// No line: it is gone, or was not there before.
pub(super) const NONE: u32 = u32::MAX;

/// All is analysed anew where more than one line in so many was edited.
const EDITED: usize = 16;

/// The index over all lines.
#[derive(Default)]
pub(super) struct Index {
    pub(super) parts: Vec<Arc<Part>>,
    /// For each part the line that each of its lines is now.
    lines: Vec<Box<[u32]>>,
    /// For each line its part and its place there.
    homes: Box<[(u32, u32)]>,
    /// The line of each document, segment by segment.
    documents: Box<[u32]>,
    gone: Gone,
    /// Lines by language; `*` = all.
    pub(super) counts: BTreeMap<String, u32>,
    norms: Norms,
}

/// What lines had that a part still holds and that are no more.
#[derive(Default, Clone)]
struct Gone {
    /// How many of them had a term.
    terms: FxHashMap<Box<str>, u32>,
    tokens: u64,
}

impl Gone {
    fn add(&mut self, analyser: &mut Analyser, text: &str, locale: &str) {
        let terms = analyser.terms(text, locale);
        let mut terms: Vec<&str> = terms.split_ascii_whitespace().collect();
        self.tokens += terms.len() as u64;
        terms.sort_unstable();
        terms.dedup();
        for term in terms {
            match self.terms.get_mut(term) {
                Some(count) => *count += 1,
                None => _ = self.terms.insert(term.into(), 1),
            }
        }
    }
}

impl Index {
    /// The index over all lines; what the index of former lines has of them is not analysed again.
    pub(super) fn of(
        lines: &Lines,
        before: Option<(&Self, &Lines, &[u32])>,
        progress: &dyn Fn(usize, usize),
    ) -> tantivy::Result<Self> {
        if let Some((index, former, same)) = before
            && let Some(edited) = index.edited(lines, former, same, progress)?
        {
            return Ok(edited);
        }
        let all: Box<[u32]> = (0..number(lines.all.len())).collect();
        let part = Arc::new(Part::whole(lines, &all, progress)?);
        Ok(Self::over(lines, vec![(part, all)], Gone::default()))
    }

    /// The same after an edit; none where too much was edited. `same` has for each line the former line that it was.
    fn edited(
        &self,
        lines: &Lines,
        former: &Lines,
        same: &[u32],
        progress: &dyn Fn(usize, usize),
    ) -> tantivy::Result<Option<Self>> {
        let (Some(base), Some(was)) = (self.parts.first(), self.lines.first()) else {
            return Ok(None);
        };
        let mut is: Box<[u32]> = vec![NONE; was.len()].into();
        let mut fresh = Vec::new();
        for (line, before) in (0..).zip(same) {
            match self.homes.get(*before as usize) {
                Some((0, place)) => is[*place as usize] = line,
                _ => fresh.push(line),
            }
        }
        let gone = is.iter().filter(|line| **line == NONE).count();
        if (gone + fresh.len()) * EDITED > was.len() {
            return Ok(None);
        }
        let mut gone = self.gone.clone();
        let mut analyser = Analyser::default();
        for (was, is) in was.iter().zip(&is) {
            if *is == NONE
                && let Some(line) = former.all.get(*was as usize)
            {
                gone.add(&mut analyser, former.text(line), former.locale(line).as_str());
            }
        }
        let mut parts = vec![(Arc::clone(base), is)];
        if !fresh.is_empty() {
            let part = Arc::new(Part::build(lines, &fresh, progress)?);
            parts.push((part, fresh.into()));
        }
        Ok(Some(Self::over(lines, parts, gone)))
    }

    fn over(lines: &Lines, parts: Vec<(Arc<Part>, Box<[u32]>)>, gone: Gone) -> Self {
        let mut homes: Box<[(u32, u32)]> = vec![(NONE, NONE); lines.all.len()].into();
        let mut documents = Vec::with_capacity(lines.all.len());
        let mut tokens = 0;
        for (number, (part, is)) in (0..).zip(&parts) {
            for (place, line) in (0..).zip(is) {
                if let Some(home) = homes.get_mut(*line as usize) {
                    *home = (number, place);
                }
            }
            let of = |place: &u32| is.get(*place as usize).copied().unwrap_or(NONE);
            for segment in &part.segments {
                documents.extend(segment.lines.iter().map(of));
            }
            tokens += part.tokens;
        }
        let (parts, lines_of) = parts.into_iter().unzip();
        Self {
            parts,
            lines: lines_of,
            homes,
            documents: documents.into(),
            norms: Norms::of(tokens.saturating_sub(gone.tokens), lines.all.len()),
            gone,
            counts: counts(lines),
        }
    }

    /// Which of a part's lines a line is, and of which part.
    pub(super) fn home(&self, line: u32) -> Option<(&Part, u32)> {
        let (part, place) = self.homes.get(line as usize)?;
        Some((self.parts.get(*part as usize)?, *place))
    }

    /// The line that a line of a part is now.
    pub(super) fn line_of(&self, part: usize, place: u32) -> Option<u32> {
        let line = self.lines.get(part)?.get(place as usize)?;
        (*line != NONE).then_some(*line)
    }

    /// The line that one of a newer index was here, where both share its part.
    pub(super) fn was(&self, newer: &Self, line: u32) -> Option<u32> {
        let (part, place) = newer.homes.get(line as usize)?;
        let (own, theirs) = (self.parts.first()?, newer.parts.first()?);
        self.line_of(0, *place).filter(|_| *part == 0 && Arc::ptr_eq(own, theirs))
    }

    /// The parts, with the lines that stand in them: [`NONE`] for each that is gone.
    pub(super) fn parts(&self) -> impl Iterator<Item = (&Arc<Part>, &[u32])> {
        self.parts.iter().zip(self.lines.iter().map(|lines| &**lines))
    }

    /// How many lines have a term.
    pub(super) fn frequency(&self, term: &str) -> u32 {
        let all: u32 = self.parts.iter().map(|part| part.frequency(term)).sum();
        all - self.gone(term).min(all)
    }

    fn gone(&self, term: &str) -> u32 {
        if self.gone.terms.is_empty() {
            return 0;
        }
        self.gone.terms.get(term).copied().unwrap_or(0)
    }

    /// The words that a misspelt one may be, the most likely first.
    pub(super) fn near(&self, word: &str) -> Vec<String> {
        let spellings = self.parts.iter().map(|part| &part.spellings);
        near(spellings, word, &|known| self.gone(&format!("*:{known}")))
    }

    /// The lines that are nearest by BM25, of answers that are offered there, best first.
    pub(super) fn nearest(&self, asked: &[Asked], scope: &Scope<'_>, sums: &mut Sums) -> Vec<Near> {
        let (mut late, early): (Vec<&Asked>, Vec<&Asked>) =
            asked.iter().filter(|asked| asked.weight > 0.0).partition(|asked| asked.late);
        sums.size(self.documents.len());
        self.count(&early, sums);
        let mut best = self.drained(scope, sums).unwrap_or_else(|| {
            // Nothing but frequent words was asked.
            self.count(&std::mem::take(&mut late), sums);
            self.drained(scope, sums).unwrap_or_default()
        });
        self.add_late(&late, &mut best);
        Nearest::of(best).sorted().into_iter().map(|(_, near)| near).collect()
    }

    fn count(&self, asked: &[&Asked], sums: &mut Sums) {
        let mut first = 0;
        for segment in self.parts.iter().flat_map(|part| &part.segments) {
            asked.iter().for_each(|asked| segment.count(asked, &self.norms, first, sums));
            first += segment.lines.len();
        }
    }

    /// The best documents; none where no line has anything that was counted.
    fn drained(&self, scope: &Scope<'_>, sums: &mut Sums) -> Option<Vec<(u32, Near)>> {
        let (mut best, mut any) = (Nearest::of(Vec::new()), false);
        sums.drain(|document, score, mass| {
            if let Some(&line) = self.documents.get(document).filter(|line| **line != NONE) {
                any = true;
                best.offer(number(document), Near { line, score, mass, likeness: 0.0 }, scope);
            }
            best.bar()
        });
        any.then(|| best.sorted())
    }

    fn add_late(&self, late: &[&Asked], best: &mut [(u32, Near)]) {
        if late.is_empty() {
            return;
        }
        best.sort_unstable_by_key(|(document, _)| *document);
        let (mut first, mut rest) = (0, best);
        for segment in self.parts.iter().flat_map(|part| &part.segments) {
            let after = first + number(segment.lines.len());
            let own = rest.partition_point(|(document, _)| *document < after);
            let (own, others) = rest.split_at_mut(own);
            if !own.is_empty() {
                segment.add_late(late, &self.norms, first, own);
            }
            (first, rest) = (after, others);
        }
    }
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(NONE)
}

/// Lines by language; `*` = all.
fn counts(lines: &Lines) -> BTreeMap<String, u32> {
    let mut counts = BTreeMap::from([("*".to_owned(), number(lines.all.len()))]);
    for line in &lines.all {
        let language = primary(lines.locale(line).as_str());
        match counts.get_mut(language) {
            Some(count) => *count += 1,
            None => _ = counts.insert(language.to_owned(), 1),
        }
    }
    counts
}
