//! How long a sentence's vector takes, and the nearest of 100,000 lines: `cargo bench --bench meaning`.
#![expect(clippy::unwrap_used, reason = "a benchmark may fail loudly")]

use std::sync::LazyLock;

use comity::language::meaning::{Encoder, Lines, Vector};
use divan::{Bencher, black_box, counter::ItemsCount};

fn main() {
    divan::main();
}

/// Of 10, 20 and 40 pieces.
const QUERIES: [&str; 3] = [
    "wrong item, refund pls",
    "I ordered a jacket ten days ago and it has not arrived, can you help?",
    "I ordered a jacket ten days ago and it has not arrived, the tracking page says nothing and the \
     shop does not answer the phone, so I would like to have my money back, please",
];

static ENCODER: LazyLock<Encoder> = LazyLock::new(|| {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/models/meaning.bin");
    Encoder::new(std::fs::read(path).unwrap()).unwrap()
});

/// Lines as a shop has them, each different.
fn lines(number: usize) -> Vec<String> {
    (0..number).map(|line| format!("{} {line}", QUERIES[line % 2])).collect()
}

#[divan::bench]
fn open(bencher: Bencher<'_, '_>) {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/models/meaning.bin");
    let bytes: &'static [u8] = std::fs::read(path).unwrap().leak();
    bencher.bench(|| Encoder::new(black_box(bytes)).unwrap());
}

#[divan::bench(args = [0, 1, 2])]
fn encode(bencher: Bencher<'_, '_>, query: usize) {
    let encoder = &*ENCODER;
    bencher.bench(|| encoder.encode(black_box(QUERIES[query])));
}

#[divan::bench]
fn encode_many(bencher: Bencher<'_, '_>) {
    let lines = lines(1_000);
    let encoder = &*ENCODER;
    bencher.counter(ItemsCount::new(lines.len())).bench(|| encoder.encode_all(black_box(&lines)));
}

#[divan::bench]
fn nearest_of_100_000(bencher: Bencher<'_, '_>) {
    let vectors = ENCODER.encode_all(&lines(2_000));
    let mixed = (0..100_000).flat_map(|line| {
        let (one, other) = (&vectors[line % 2_000], &vectors[line * 7_919 % 1_999]);
        let mut both = *one;
        both.iter_mut().zip(other).for_each(|(one, other)| *one = 0.8 * *one + 0.6 * other);
        Vector::from(&both).bytes()
    });
    let lines = Lines::new(mixed.collect::<Vec<u8>>()).unwrap();
    let query = ENCODER.encode(QUERIES[1]);
    bencher.bench(|| lines.nearest(black_box(&query), 20, |_| true));
}
