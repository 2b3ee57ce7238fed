//! How long detection takes: `cargo bench --bench detect -- FILE.jsonl` (lines with a `text`). Tells the middle and the
//! 99th of 100 texts, each the least of seven runs, so that other work on the machine does not count.
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a benchmark may fail loudly, and tells"
)]

use std::hint::black_box;
use std::time::{Duration, Instant};

use comity::language::detect::detect;

fn took(text: &str) -> Duration {
    let start = Instant::now();
    black_box(detect(black_box(text), &[], &[]));
    start.elapsed()
}

fn main() {
    for path in std::env::args().skip(1).filter(|word| !word.starts_with('-')) {
        let lines = std::fs::read_to_string(&path).unwrap();
        let texts: Vec<String> = lines
            .lines()
            .map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap())
            .map(|line| line["text"].as_str().unwrap_or_default().to_owned())
            .collect();
        let mut least = vec![Duration::MAX; texts.len()];
        for _ in 0..7 {
            for (least, text) in least.iter_mut().zip(&texts) {
                *least = took(text).min(*least);
            }
        }
        least.sort_unstable();
        let at = |share: usize| least[least.len() * share / 100].as_secs_f64() * 1e6;
        println!("{path}: {} texts, p50 {:.1} µs, p99 {:.1} µs", texts.len(), at(50), at(99));
    }
}
