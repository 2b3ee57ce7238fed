//! Stochastic gradients on words, pairs and rows of words that were drawn at random.

use std::path::Path;

use crate::labels::{Group, crate_of};
use crate::material::{Groups, Known, Words, known};
use crate::ngrams;
use crate::random::Random;

/// How often a word that a language's list lacks is to be expected there.
const ABSENT: f32 = 1e-10;
const RATE: f32 = 0.35;

pub struct Model {
    pub columns: usize,
    pub bias: Vec<f32>,
    /// Row by row.
    pub weights: Vec<f32>,
}

struct Material {
    words: Vec<Words>,
    groups: Vec<Vec<Groups>>,
    known: Known,
}

pub fn train<const C: usize>(group: &Group, cache: &Path, crates: &Path, examples: usize) -> Model {
    let labels = group.labels;
    let words: Vec<Words> = labels.iter().map(|(_, _, lists)| Words::read(cache, lists)).collect();
    let groups = labels
        .iter()
        .map(|(_, _, lists)| {
            let names = lists.iter().filter_map(|list| crate_of(list));
            names.filter_map(|name| Groups::read(crates, name, group.script)).collect()
        })
        .collect();
    let material = Material { known: known(&words), words, groups };
    eprintln!("{}: {} words", group.script, material.known.len());
    assert_eq!(labels.len(), C, "a column a label");
    let rows = 1 << group.bits;
    let mut bias = [0.0_f32; C];
    let mut weights = vec![[0.0_f32; C]; rows];
    let mut seen = vec![0.02_f32; rows];
    let mut random = Random(20_261_125);
    // Drawn a little more evenly than they are met.
    let shares: Vec<f64> = labels.iter().map(|(_, share, _)| f64::from(*share).sqrt()).collect();
    let total: f64 = shares.iter().sum();
    let mut example = Example::default();
    let mut loss = 0.0;
    for round in 0..examples {
        let mut at = random.share() * total;
        let label = shares.iter().position(|share| {
            at -= share;
            at < 0.0
        });
        let label = label.unwrap_or(0);
        if !draw(group, &material, label, &mut random, &mut example) {
            continue;
        }
        let mut logits = bias;
        for place in &example.places {
            logits.iter_mut().zip(&weights[*place]).for_each(|(sum, weight)| *sum += weight);
        }
        softmax(&mut logits);
        loss -= example.target.iter().zip(&logits).map(|(t, p)| t * p.max(1e-9).ln()).sum::<f32>();
        logits.iter_mut().zip(&example.target).for_each(|(p, t)| *p -= t);
        let size: f32 = logits.iter().map(|g| g * g).sum();
        let rate = RATE * (1.0 - round as f32 / examples as f32);
        for place in &example.places {
            seen[*place] += size;
            let step = rate / seen[*place].sqrt();
            weights[*place].iter_mut().zip(&logits).for_each(|(weight, g)| *weight -= step * g);
        }
        let step = rate * 0.002;
        bias.iter_mut().zip(&logits).for_each(|(bias, g)| *bias -= step * g);
        if round % 1_000_000 == 999_999 {
            eprintln!("{} {}M loss {:.4}", group.script, (round + 1) / 1_000_000, loss / 1e6);
            loss = 0.0;
        }
    }
    Model { columns: C, bias: bias.to_vec(), weights: weights.into_flattened() }
}

#[derive(Default)]
struct Example {
    places: Vec<usize>,
    target: Vec<f32>,
}

/// A word, a pair, a row of words or letters, and what they should be taken for.
fn draw(
    group: &Group,
    material: &Material,
    label: usize,
    random: &mut Random,
    into: &mut Example,
) -> bool {
    into.places.clear();
    into.target.clear();
    let labels = group.labels;
    let sort = random.share();
    let groups = &material.groups[label];
    if labels[label].0 == "und" && group.script == "Latn" && random.happens(0.15) {
        // Letters at random: names of things, ids.
        let length = 3 + random.below(7);
        let word: String = (0..length).map(|_| char::from(b'a' + random.below(26) as u8)).collect();
        ngrams::places(&word, group.bits, |place| into.places.push(place));
        hard(into, labels.len(), label);
        return true;
    }
    if !groups.is_empty()
        && (sort < GROUPS_SHARE || material.words[label].words.len() < 5_000 && sort < 0.6)
    {
        let run = groups[random.below(groups.len())].draw(random);
        let letters: Vec<u32> = run.chars().map(u32::from).collect();
        ngrams::groups(&letters, group.bits, |place| into.places.push(place));
        hard(into, labels.len(), label);
        return true;
    }
    let count = match random.share() {
        share if share < 0.6 => 1,
        share if share < 0.85 => 2,
        _ => 3 + random.below(5),
    };
    let natural = count > 2 || random.happens(0.3);
    let mut sums: Vec<f32> = labels.iter().map(|(_, share, _)| share.ln()).collect();
    // Such messages are full of English words.
    let mixed = labels[label].0.ends_with("-Latn") && count > 2;
    for _ in 0..count {
        let from = if mixed && random.happens(0.25) { 0 } else { label };
        let Some(word) = material.words[from].draw(natural, random) else { return false };
        if held_out(word) {
            return false;
        }
        let known = material.known.get(word).map(Vec::as_slice).unwrap_or_default();
        sums.iter_mut().for_each(|sum| *sum += ABSENT.ln());
        for (label, frequency) in known {
            sums[usize::from(*label)] += (1.0 + frequency / ABSENT).ln();
        }
        let whole = random.happens(0.75);
        let typed = if random.happens(0.04) { mistyped(word, random) } else { word.to_owned() };
        let from = into.places.len();
        ngrams::places(&typed, group.bits, |place| into.places.push(place));
        // The last is the word itself: others must be told without knowing it.
        if !whole && into.places.len() > from + 8 {
            into.places.pop();
        }
    }
    if mixed {
        hard(into, labels.len(), label);
    } else {
        softmax(&mut sums);
        into.target.extend(&sums);
    }
    true
}

const GROUPS_SHARE: f64 = 0.07;

/// Words from which nothing is learnt: on them the confidence is fitted.
fn held_out(word: &str) -> bool {
    let mut hash = 7_u32;
    word.bytes().for_each(|byte| hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    word.len() > 6 && (hash >> 20) % 40 == 0
}

fn hard(into: &mut Example, labels: usize, label: usize) {
    into.target.resize(labels, 0.0);
    into.target[label] = 1.0;
}

/// A letter left out, doubled, or put after its neighbour.
fn mistyped(word: &str, random: &mut Random) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    if letters.len() > 3 {
        let at = random.below(letters.len() - 1);
        match random.below(3) {
            0 => _ = letters.remove(at),
            1 => letters.insert(at, letters[at]),
            _ => letters.swap(at, at + 1),
        }
    }
    letters.into_iter().collect()
}

pub fn softmax(sums: &mut [f32]) {
    let most = sums.iter().copied().fold(f32::MIN, f32::max);
    sums.iter_mut().for_each(|sum| *sum = (*sum - most).exp());
    let total: f32 = sums.iter().sum();
    sums.iter_mut().for_each(|sum| *sum /= total);
}
