//! Sentences of agents, by people who had seen neither the grammars nor each other's: what they promise, how they address
//! the reader, which quantities they state. `tests/drafts/<kind>-<locale>.jsonl`; a line more is a sentence more.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use comity::language::promise::places;
use comity::language::quantity::{Value as Found, quantities};
use comity::language::register::{Tone, marks};
use comity::language::{Locale, Text};
use serde_json::Value;

/// The lines of each file of a kind, by the locale in its name.
fn drafts(kind: &str) -> BTreeMap<String, Vec<Value>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/drafts");
    let mut read = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        if let Some(locale) = name.strip_prefix(kind).and_then(|rest| rest.strip_prefix('-')) {
            let lines = fs::read_to_string(&path).unwrap();
            let lines = lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
            read.insert(locale.to_owned(), lines);
        }
    }
    read
}

fn text(line: &Value) -> &str {
    line["text"].as_str().unwrap()
}

/// Of so many cases so many are right.
#[derive(Default)]
struct Share(usize, usize);

impl Share {
    fn count(&mut self, right: bool) {
        self.0 += usize::from(right);
        self.1 += 1;
    }

    /// Whether at least so many of a hundred are.
    fn reaches(&self, percent: usize) -> bool {
        self.0 * 100 >= self.1 * percent
    }
}

#[test]
fn promises_are_found_and_nothing_else_is() {
    let mut wrong = Vec::new();
    for (locale, lines) in drafts("promises") {
        let language = Locale::parse(&locale).unwrap();
        let mut found = Share::default();
        // The check leaves out what asks.
        for line in lines.iter().filter(|line| !text(line).contains(['?', '？', '؟'])) {
            let promises = !places(&Text::new(text(line), language.language())).is_empty();
            if !line["promises"].as_array().unwrap().is_empty() {
                found.count(promises);
            } else if promises {
                wrong.push(format!("{locale} promises nothing: {}", text(line)));
            }
        }
        if !found.reaches(85) {
            wrong.push(format!("{locale}: {} of {} promises", found.0, found.1));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_address_of_the_reader_is_told() {
    let mut wrong = Vec::new();
    for (locale, lines) in drafts("register") {
        let tag = Locale::parse(&locale).unwrap();
        let mut told = Share::default();
        for line in &lines {
            let marks = marks(&Text::new(text(line), tag.language()), &tag);
            let has = |tone: Tone| marks.iter().any(|mark| mark.tone == tone);
            let said = match (has(Tone::Formal), has(Tone::Informal)) {
                (true, true) => "mixed",
                (true, false) => "formal",
                (false, true) => "informal",
                (false, false) => "neutral",
            };
            told.count(line["register"] == said);
        }
        if !told.reaches(93) {
            wrong.push(format!("{locale}: {} of {} lines", told.0, told.1));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn quantities_are_read() {
    let mut wrong = Vec::new();
    for (locale, lines) in drafts("quantities") {
        let mut read = Share::default();
        for line in &lines {
            let tag = Locale::parse(line["locale"].as_str().unwrap()).unwrap();
            let now = line["now"].as_str().unwrap().parse().unwrap();
            let found = quantities(text(line), &tag, Some(now));
            for wanted in line["quantities"].as_array().unwrap() {
                let same = |value: &Found| match value {
                    Found::Number(number) => {
                        wanted["value"].as_f64().is_some_and(|value| (value - number).abs() < 1e-6)
                    }
                    Found::Date(date) => wanted["value"] == date.to_string(),
                    Found::Time(time) => wanted["value"] == time.strftime("%H:%M").to_string(),
                };
                let kind = wanted["kind"].as_str().unwrap();
                read.count(found.iter().any(|one| one.kind.name() == kind && same(&one.value)));
            }
        }
        if !read.reaches(85) {
            wrong.push(format!("{locale}: {} of {} quantities", read.0, read.1));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
