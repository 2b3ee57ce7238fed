//! Lines become an index: their terms, and the words to mend slips by.

use std::collections::BTreeMap;
use std::sync::mpsc::sync_channel;

use super::lines::Lines;
use super::part::Segment;
use super::terms::Analyser;
use super::typo::Spellings;

/// Bytes that a writing thread may use before it starts a new segment.
pub(super) const MEMORY: usize = 400_000_000;

/// Analyses the lines that `which` names on several threads, and gives each to `write` on this one, with its place
/// in `which`.
pub(super) fn analysed(
    lines: &Lines,
    which: &[u32],
    threads: usize,
    progress: &dyn Fn(usize, usize),
    mut write: impl FnMut(u32, &str) -> tantivy::Result<()>,
) -> tantivy::Result<()> {
    const STEP: usize = 512;
    let all = which.len();
    let steps: Vec<&[u32]> = which.chunks(STEP).collect();
    let next = std::sync::atomic::AtomicUsize::new(0);
    std::thread::scope(|scope| {
        let (send, receive) = sync_channel::<(usize, Vec<String>)>(threads * 2);
        for _ in 0..threads.min(steps.len()) {
            let (send, steps, next) = (send.clone(), &steps, &next);
            scope.spawn(move || {
                let mut analyser = Analyser::default();
                loop {
                    let step = next.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
                    let Some(part) = steps.get(step) else { break };
                    let texts = part
                        .iter()
                        .filter_map(|line| lines.all.get(*line as usize))
                        .map(|line| analyser.terms(lines.text(line), lines.locale(line).as_str()))
                        .collect();
                    if send.send((step, texts)).is_err() {
                        break;
                    }
                }
            });
        }
        drop(send);
        let mut done = 0;
        for (step, texts) in receive {
            for (place, text) in texts.iter().enumerate() {
                write(u32::try_from(step * STEP + place).unwrap_or(u32::MAX), text)?;
            }
            done += texts.len();
            progress(done, all);
        }
        Ok(())
    })
}

/// The words of all lines, to mend misspelt ones by.
pub(super) fn spellings(segments: &[Segment]) -> tantivy::Result<Spellings> {
    let mut counts: BTreeMap<Box<str>, u32> = BTreeMap::new();
    for segment in segments {
        let mut stream = segment.terms.terms().range().ge(b"*:").lt(b"*;").into_stream()?;
        while stream.advance() {
            if let Ok(word) = std::str::from_utf8(stream.key().get(2..).unwrap_or_default()) {
                *counts.entry(word.into()).or_insert(0) += stream.value().doc_freq;
            }
        }
    }
    Ok(Spellings::of(counts))
}
