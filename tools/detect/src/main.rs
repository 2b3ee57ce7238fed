//! Trains the weights of language detection: `cargo run --release -- CACHE CRATES OUT [MILLIONS]`.
//!
//! CACHE is what `words.py` wrote to, CRATES the folder with the unpacked crates of letter groups,
//! OUT the file of weights. Deterministic; further arguments are labelled lines to try it on.
#![allow(dead_code, reason = "files of the program, not all of which is needed here")]
#![allow(clippy::all, reason = "a tool that runs once")]

#[path = "../../../src/language/fold.rs"]
mod fold;
mod labels;
mod material;
#[path = "../../../src/language/ngrams.rs"]
mod ngrams;
mod random;
#[path = "../../../src/language/script.rs"]
mod script;
mod train;
mod trial;

use std::path::Path;

use labels::GROUPS;

/// How much a rare language is held back beyond what was learnt, of the logarithm of its share.
const RARITY: f32 = 0.6;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [cache, crates, out, millions, trials @ ..] = arguments.as_slice() else {
        eprintln!("CACHE CRATES OUT MILLIONS [LINES.jsonl ...]");
        std::process::exit(2);
    };
    let millions: f64 = millions.parse().expect("a number of millions of examples");
    let (cache, crates) = (Path::new(cache), Path::new(crates));
    let models: Vec<train::Model> = std::thread::scope(|scope| {
        let runs = GROUPS.iter().map(|group| {
            let share = if group.script == "Latn" { 1.0 } else { 0.25 };
            let examples = (millions * 1e6 * share) as usize;
            scope.spawn(move || match group.labels.len() {
                32 => train::train::<32>(group, cache, crates, examples),
                _ => train::train::<8>(group, cache, crates, examples),
            })
        });
        let runs: Vec<_> = runs.collect();
        runs.into_iter().map(|run| run.join().expect("trained")).collect()
    });
    let mut bytes = b"comity detect 1\n".to_vec();
    let mut quantised = Vec::new();
    for (group, model) in GROUPS.iter().zip(&models) {
        // Few weights lie beyond: they are cut.
        let mut sizes: Vec<f32> = model.weights.iter().map(|weight| weight.abs()).collect();
        let place = sizes.len() - sizes.len() / 20_000 - 1;
        sizes.select_nth_unstable_by(place, f32::total_cmp);
        let scale = sizes[place] / 127.0;
        eprintln!("{} scale {scale}", group.script);
        let labels: Vec<&str> = group.labels.iter().map(|(tag, ..)| *tag).collect();
        let bias = model.bias.iter().zip(group.labels);
        let bias = bias.map(|(bias, (_, share, _))| format!("{:.4}", bias + RARITY * share.ln()));
        let bias: Vec<String> = bias.collect();
        let line = format!(
            "{} {} {scale} {} {}\n",
            group.script,
            group.bits,
            labels.join(","),
            bias.join(",")
        );
        bytes.extend(line.bytes());
        let table = model.weights.iter();
        quantised.push(
            table
                .map(|weight| (weight / scale).round().clamp(-127.0, 127.0) as i8)
                .collect::<Vec<i8>>(),
        );
    }
    bytes.push(b'\n');
    while bytes.len() % 64 != 0 {
        bytes.push(b'\n');
    }
    for table in &quantised {
        bytes.extend(table.iter().map(|weight| *weight as u8));
    }
    std::fs::write(out, bytes).expect("written");
    for path in trials {
        trial::run(Path::new(path), &models, &quantised);
    }
}
