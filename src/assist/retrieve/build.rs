//! Lines become an index: their terms, the words to mend slips by, and their lengths.

use std::collections::BTreeMap;
use std::sync::mpsc::sync_channel;

use tantivy::fieldnorm::FieldNormReader;

use super::lines::{Line, Lines};
use super::terms::Analyser;
use super::typo::Spellings;
use super::{B, K1, Segment};

/// Bytes that a writing thread may use before it starts a new segment.
pub(super) const MEMORY: usize = 400_000_000;

/// Analyses all lines on several threads, and gives each to `write` on this one.
pub(super) fn analysed(
    lines: &Lines,
    threads: usize,
    progress: &dyn Fn(usize, usize),
    mut write: impl FnMut(u32, &str) -> tantivy::Result<()>,
) -> tantivy::Result<()> {
    const STEP: usize = 512;
    let all = lines.all.len();
    let steps: Vec<&[Line]> = lines.all.chunks(STEP).collect();
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
                        .map(|line| analyser.terms(&lines.text(line), lines.locale(line).as_str()))
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
    let mut spellings = Spellings::default();
    for (word, count) in &counts {
        spellings.add(word, *count);
    }
    Ok(spellings)
}

/// What BM25 divides by beside the frequency, by fieldnorm id.
#[expect(clippy::cast_precision_loss, reason = "lengths of lines")]
pub(super) fn norms(segments: &[Segment]) -> Vec<f32> {
    let tokens: u64 = segments.iter().map(|segment| segment.terms.total_num_tokens()).sum();
    let lines: usize = segments.iter().map(|segment| segment.lines.len()).sum();
    let mean = (tokens as f32 / lines.max(1) as f32).max(1.0);
    let norm = |id| K1 * (1.0 - B + B * FieldNormReader::id_to_fieldnorm(id) as f32 / mean);
    (0..=u8::MAX).map(norm).collect()
}
