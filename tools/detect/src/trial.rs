//! How often a model is right on labelled lines: text and language.

use std::collections::BTreeMap;
use std::path::Path;

use crate::fold::fold;
use crate::labels::GROUPS;
use crate::ngrams;
use crate::script::script_of;
use crate::train::Model;

pub fn run(path: &Path, models: &[Model], tables: &[Vec<i8>]) {
    let text = std::fs::read_to_string(path).expect("lines");
    let mut counts: BTreeMap<String, (usize, usize, BTreeMap<String, usize>)> = BTreeMap::new();
    let (mut right, mut all) = (0, 0);
    for line in text.lines() {
        let row: serde_json::Value = serde_json::from_str(line).expect("JSON");
        let (text, gold) =
            (row["text"].as_str().unwrap_or(""), row["language"].as_str().unwrap_or(""));
        let gold = gold.split('-').next().unwrap_or("");
        let Some(at) =
            GROUPS.iter().position(|group| group.labels.iter().any(|(tag, ..)| *tag == gold))
        else {
            continue;
        };
        let (group, model, table) = (&GROUPS[at], &models[at], &tables[at]);
        let columns = model.columns;
        let scale = 1.0;
        let mut sums: Vec<f32> = vec![0.0; columns];
        for word in text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
            if word.chars().any(|c| script_of(c) != group.script) {
                continue;
            }
            ngrams::places(&fold(word), group.bits, |place| {
                for (sum, weight) in sums.iter_mut().zip(&table[place * columns..]) {
                    *sum += f32::from(*weight) * scale;
                }
            });
        }
        let best = (0..columns).max_by(|one, two| sums[*one].total_cmp(&sums[*two])).unwrap_or(0);
        let said = group.labels[best].0;
        let entry = counts.entry(gold.to_owned()).or_default();
        entry.1 += 1;
        all += 1;
        if said == gold {
            entry.0 += 1;
            right += 1;
        } else {
            *entry.2.entry(said.to_owned()).or_default() += 1;
        }
    }
    println!("== {} {:.4}", path.display(), right as f64 / all as f64);
    for (gold, (right, all, wrong)) in counts {
        let mut wrong: Vec<_> = wrong.into_iter().collect();
        wrong.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        wrong.truncate(6);
        println!("{gold:8} {:.3} {all:5} {wrong:?}", right as f64 / all as f64);
    }
}
