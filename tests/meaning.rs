//! Vectors outlive the process that made them, and an edit changes only its own.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::path::Path;
use std::time::{Duration, Instant};

use comity::assist::Engine;
use comity::assist::retrieve::home::{Home, Writes, keep_at};
use comity::assist::retrieve::{Query, Retrieved, meaning};

const FILE: &str = "meaning-vectors.bin";

fn put(folder: &Path, edited: &str) {
    let mut messages = String::new();
    let mut table = String::new();
    for number in 0..10 {
        let title = match number {
            3 => edited.to_owned(),
            4 => "when do i get my money back".to_owned(),
            _ => format!("question {number}"),
        };
        messages += &format!("a-{number} = {{ \"\" }}\n    .title = {title}\n    .asks =\n");
        messages += &format!("        {title} please\n        tell me, {title}\n");
        table += &format!("[a-{number}]\ncase = \"other\"\n");
    }
    std::fs::create_dir_all(folder.join("locales/en")).unwrap();
    std::fs::write(folder.join("locales/en/answers.ftl"), messages).unwrap();
    std::fs::write(folder.join("locales/answers.toml"), table).unwrap();
}

fn load(folder: &Path, before: Option<&Engine>) -> Engine {
    let engine = Engine::load(folder, before, &|_, _| {}).unwrap();
    assert!(engine.retriever.has_meaning());
    engine
}

fn search(engine: &Engine, text: &str) -> Retrieved {
    engine.search(&Query {
        text,
        language: "en",
        locale: None,
        market: None,
        channel: None,
        limit: 10,
        today: jiff::civil::date(2026, 11, 25),
    })
}

#[test]
fn vectors_are_kept_and_an_edit_changes_only_its_own() {
    let (folder, data) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let (folder, kept) = (folder.path(), data.path().join(FILE));
    keep_at(Home { folder: data.path().into(), writes: Writes::Aside });
    let models = Path::new(env!("CARGO_MANIFEST_DIR")).join("models");
    meaning::open(&models).unwrap();
    put(folder, "the lamp does not shine");
    let made = load(folder, None);
    let began = Instant::now();
    while !kept.is_file() {
        assert!(began.elapsed() < Duration::from_mins(1), "the vectors are not kept");
        std::thread::sleep(Duration::from_millis(20));
    }
    let written = std::fs::read(&kept).unwrap();
    let again = load(folder, None);
    assert_eq!(search(&made, "refund"), search(&again, "refund"));
    assert_eq!(search(&again, "refund").answers[0].answer.as_str(), "a-4");

    put(folder, "my parcel has not arrived");
    let edited = load(folder, Some(&again));
    // A damaged file is no harm: all is made again. It is another file, since the former one is still mapped.
    std::fs::remove_file(&kept).unwrap();
    std::fs::write(&kept, &written[..written.len() - 7]).unwrap();
    let whole = load(folder, None);
    // What tells the answers apart is that of before until it is made anew.
    let texts = ["where is my order", "refund", "broken light bulb", "question 7"];
    let began = Instant::now();
    while texts.iter().any(|text| search(&edited, text) != search(&whole, text)) {
        assert!(began.elapsed() < Duration::from_mins(1), "an edit and a start come to the same");
        std::thread::sleep(Duration::from_millis(20));
    }
    assert_eq!(search(&edited, "where is my order").answers[0].answer.as_str(), "a-3");
}
