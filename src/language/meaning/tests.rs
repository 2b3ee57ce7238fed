//! The encoder against what the original made of the same sentences, and against texts and files made to harm.

use std::sync::LazyLock;

use sha2::{Digest, Sha256};

use super::file::{Section, number};
use super::{Encoder, Lines, MOST_PIECES, NoEncoder, Vector, WIDTH};

static FILE: LazyLock<Vec<u8>> = LazyLock::new(|| {
    std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/models/meaning.bin")).unwrap()
});
static ENCODER: LazyLock<Encoder> = LazyLock::new(|| Encoder::new(FILE.as_slice()).unwrap());

const TEXTS: &str = include_str!("recorded/texts.txt");
const PIECES: &str = include_str!("recorded/pieces.txt");
const VECTORS: &[u8] = include_bytes!("recorded/vectors.bin");

fn cosine(one: &[f32; WIDTH], other: &[f32; WIDTH]) -> f32 {
    one.iter().zip(other).map(|(one, other)| one * other).sum()
}

#[test]
fn texts_are_cut_as_by_the_original() {
    let ours: String = TEXTS
        .lines()
        .map(|text| {
            let pieces = ENCODER.pieces(text);
            pieces.iter().map(u32::to_string).collect::<Vec<_>>().join(" ") + "\n"
        })
        .collect();
    assert_eq!(ours, PIECES);
}

#[test]
fn vectors_are_the_original_s() {
    let texts: Vec<&str> = TEXTS.lines().collect();
    let recorded: Vec<_> = VECTORS.as_chunks::<{ Vector::BYTES }>().0.iter().collect();
    assert_eq!(texts.len(), recorded.len());
    for ((text, recorded), ours) in texts.iter().zip(recorded).zip(ENCODER.encode_all(&texts)) {
        assert!((cosine(&ours, &ours) - 1.0).abs() < 1e-5, "{text}: not of length 1");
        let likeness = Vector::from(&ours).product(&Vector::read(recorded));
        assert!(likeness > 0.999, "{text}: {likeness}");
    }
}

#[test]
fn alone_or_among_others_a_text_has_the_same_vector() {
    let texts = ["Wo bleibt mein Paket?", "", "ok"];
    for (text, vector) in texts.iter().zip(ENCODER.encode_all(&texts)) {
        assert!(cosine(&ENCODER.encode(text), &vector) > 0.99999, "{text}");
    }
    assert!(ENCODER.encode_all::<&str>(&[]).is_empty());
}

#[test]
fn the_same_question_is_near_in_every_language() {
    let near = |one: &str, other: &str| cosine(&ENCODER.encode(one), &ENCODER.encode(other));
    let asked = "Wo bleibt mein Paket?";
    for same in ["荷物はどこですか。", "أين طردي؟", "मेरा पार्सल कहाँ है?"]
    {
        let (right, wrong) = (near(asked, same), near(asked, "The zip broke after two days."));
        assert!(right > wrong + 0.2, "{same}: {right} against {wrong}");
    }
}

#[test]
fn no_text_is_too_odd() {
    let odd = [
        "",
        " ",
        "\u{0}",
        "\u{1}\u{7f}\u{80}",
        "\u{301}\u{301}",
        "🙂",
        "\u{202e}\u{feff}",
        "<s></s>",
        "ﷺ",
        "\u{94d}",
    ];
    for (text, vector) in odd.iter().zip(ENCODER.encode_all(&odd)) {
        assert!((cosine(&vector, &vector) - 1.0).abs() < 1e-5, "{text:?}");
    }
    for long in ["Paket ".repeat(10_000), "\u{fdfa}".repeat(50_000), "क".repeat(50_000)] {
        assert!(ENCODER.pieces(&long).len() <= MOST_PIECES + 2);
    }
    assert!(ENCODER.encode(&"a".repeat(50_000)).iter().all(|value| value.is_finite()));
}

#[test]
fn signs_of_the_network_cannot_be_typed() {
    assert!(ENCODER.pieces("a <s> b </s> c <unk>").iter().filter(|piece| **piece < 3).count() <= 8);
    assert_eq!(ENCODER.pieces("<s>").iter().filter(|piece| **piece == 1).count(), 1);
}

#[test]
fn the_licence_is_told() {
    assert!(ENCODER.licence().starts_with("Apache-2.0"));
}

#[test]
fn other_files_are_told_from_ours() {
    let err = |bytes: &[u8]| Encoder::new(bytes.to_vec()).unwrap_err();
    assert_eq!(err(b""), NoEncoder::Foreign);
    assert_eq!(err(b"PK\x03\x04 something else"), NoEncoder::Foreign);
    assert_eq!(err(&FILE[..8]), NoEncoder::Damaged);
    assert_eq!(err(&FILE[..FILE.len() - 1]), NoEncoder::Damaged);
    let mut newer = FILE[..64].to_vec();
    newer[8] = 9;
    assert_eq!(err(&newer), NoEncoder::Version(9));
    let mut flipped = FILE.clone();
    flipped[20_000_000] ^= 1;
    assert_eq!(err(&flipped), NoEncoder::Damaged);
}

/// The file without its largest section, so that many of it can be made quickly. Rows that are missing count as zeros.
fn smaller() -> Vec<u8> {
    let mut bytes = FILE.clone();
    let (start, length) = place(&bytes, Section::Rows as usize);
    bytes.drain(start..start + length);
    for section in 0..SECTIONS {
        let (own, _) = place(&bytes, section);
        if own > start {
            put(&mut bytes, 8 * section, own - length);
        }
    }
    put(&mut bytes, 8 * Section::Rows as usize + 4, 0);
    sign(&mut bytes);
    bytes
}

const HEAD: usize = 48;
const SECTIONS: usize = Section::Network as usize + 1;

fn place(bytes: &[u8], section: usize) -> (usize, usize) {
    let at = |place| number(bytes, HEAD + 8 * section + place).unwrap() as usize;
    (at(0), at(4))
}

fn put(bytes: &mut [u8], place: usize, number: usize) {
    bytes[HEAD + place..HEAD + place + 4]
        .copy_from_slice(&u32::try_from(number).unwrap().to_le_bytes());
}

fn sign(bytes: &mut [u8]) {
    let digest = Sha256::digest(&bytes[HEAD..]);
    bytes[16..HEAD].copy_from_slice(&digest);
}

#[test]
fn forged_files_do_no_harm() {
    let sound = smaller();
    assert!(Encoder::new(sound.clone()).is_ok());
    let noise = |at: usize| (at.wrapping_mul(2_654_435_761) >> 7).to_le_bytes()[0];
    let ways: [fn(usize) -> u8; 2] =
        [|_| 255, |at| (at.wrapping_mul(2_654_435_761) >> 7).to_le_bytes()[0]];
    // Section by section: all ones, and numbers without sense. A file is refused or does something; it never panics.
    for section in (0..SECTIONS).filter(|section| *section != Section::Rows as usize) {
        for way in ways {
            let mut bytes = sound.clone();
            let (start, length) = place(&bytes, section);
            bytes[start..start + length]
                .iter_mut()
                .enumerate()
                .for_each(|(at, byte)| *byte = way(at));
            sign(&mut bytes);
            if let Ok(encoder) = Encoder::new(bytes) {
                let _ = (encoder.encode("Paket ① ﬁ"), encoder.licence().len());
            }
        }
    }
    // Places of sections beyond the end, or so that start and length overflow.
    for number in 0..2 * SECTIONS {
        let mut bytes = sound.clone();
        put(&mut bytes, 4 * number, u32::MAX as usize);
        sign(&mut bytes);
        assert!(Encoder::new(bytes).is_err(), "{number}");
    }
    // Rows without sense.
    for seed in 0..2_000 {
        let row: Vec<u8> = (0..seed % 400).map(|at| noise(seed * 997 + at)).collect();
        let _ = super::rows::decode(&row, &mut [0; WIDTH]);
    }
}

#[test]
fn nearest_lines_are_those_of_the_full_comparison() {
    // Vectors around a few hundred centres, from a small generator of numbers.
    let mut state = 1_u64;
    let mut number = move || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        f32::from(i16::from_le_bytes(*(state >> 33).to_le_bytes().first_chunk().unwrap()))
            / 32_768.0
    };
    let centres: Vec<[f32; WIDTH]> = (0..200).map(|_| std::array::from_fn(|_| number())).collect();
    let mut around = |centre: usize| {
        let mut vector = centres[centre % 200];
        vector.iter_mut().for_each(|value| *value += 0.8 * number());
        let length = cosine(&vector, &vector).sqrt();
        vector.map(|value| value / length)
    };
    let vectors: Vec<Vector> = (0..5_000).map(|line| Vector::from(&around(line))).collect();
    let lines = Lines::new(vectors.iter().flat_map(Vector::bytes).collect::<Vec<u8>>()).unwrap();
    let even = |line: usize| line.is_multiple_of(2);
    for centre in 0..5 {
        let query = around(2 * centre);
        let found: Vec<usize> =
            lines.nearest(&query, 10, even).iter().map(|near| near.line).collect();
        let query = Vector::from(&query);
        let like: Vec<f32> = vectors.iter().map(|vector| query.product(vector)).collect();
        let mut all: Vec<usize> = (0..vectors.len()).filter(|line| even(*line)).collect();
        all.sort_by(|one, two| like[*two].total_cmp(&like[*one]));
        let missed = all[..10].iter().filter(|line| !found.contains(line)).count();
        assert!(missed <= 1, "{missed} of 10 missed");
        assert_eq!(found[0], all[0]);
    }
    assert!(lines.nearest(&centres[0], 10, |_| false).is_empty());
    assert!(Lines::new([0_u8; 17]).is_none() && Lines::new([0_u8; 0]).is_some());
}

#[test]
fn how_lines_are_grouped_makes_no_difference() {
    let mut state = 5_u64;
    let mut vectors: Vec<[f32; WIDTH]> = Vec::new();
    for _ in 0..3_000 {
        vectors.push(std::array::from_fn(|_| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            f32::from(i16::from_le_bytes(*(state >> 33).to_le_bytes().first_chunk().unwrap()))
        }));
    }
    // Many that are the same, so that places at the border are contended.
    let all: Vec<[u8; Vector::BYTES]> =
        (0..6_000).map(|line| Vector::from(&vectors[line % 3_000 / 2]).bytes()).collect();
    let group = |which: &dyn Fn(usize) -> bool| {
        let lines: Vec<usize> = (0..all.len()).filter(|line| which(*line)).collect();
        let bytes: Vec<u8> = lines.iter().flat_map(|line| all[*line]).collect();
        (Lines::new(bytes).unwrap(), lines)
    };
    let (whole, _) = group(&|_| true);
    let (one, lines_one) = group(&|line| line % 7 == 3);
    let (two, lines_two) = group(&|line| line % 7 != 3);
    let fits = |line: usize| (!line.is_multiple_of(5)).then_some(line);
    for query in &vectors[..5] {
        let found = super::nearest(&[&whole], query, 30, |_, place| fits(place));
        let parted = super::nearest(&[&two, &one], query, 30, |group, place| {
            fits([&lines_two, &lines_one][group][place])
        });
        assert_eq!(found, parted);
        assert_eq!(found, whole.nearest(query, 30, |line| fits(line).is_some()));
    }
}

#[test]
fn a_memory_map_of_the_index_s_library_will_do() {
    let bytes = tantivy::directory::OwnedBytes::new(FILE.clone());
    let encoder = Encoder::new(bytes).unwrap();
    assert!(cosine(&encoder.encode("ok"), &ENCODER.encode("ok")) > 0.9999);
}
