//! How long each stage takes: `cargo bench`. The budgets stand in the design, the figures in the
//! closing notes; absolute times are noisy, so compare within one run.
#![expect(clippy::unwrap_used, reason = "a benchmark may fail loudly")]

use std::fmt::Write as _;
use std::path::Path;
use std::sync::{Arc, LazyLock};

use comity::assist::retrieve::Query;
use comity::assist::{Checking, Engine, render};
use comity::check::Situation;
use comity::content::AnswerId;
use comity::language::detect::detect;
use comity::language::phrase::{Builder, Form, Inside, Phrases, Sought};
use comity::language::{Locale, Pos, Text};
use comity::record::{self, Event, Record};
use divan::{Bencher, black_box};
use jiff::Timestamp;

fn main() {
    divan::main();
}

const MESSAGES: [&str; 5] = [
    "Wo bleibt mein Paket?? seit 12 tagen nix",
    "届いた商品が壊れていました",
    "colis jamais recu je veux etre remboursé",
    "أين طلبي",
    "wrong item, refund pls",
];

/// A German draft of about 500 characters.
const DRAFT: &str = "Guten Tag, vielen Dank für Ihre Nachricht zu Ihrer Bestellung. Es tut uns leid, dass \
    das Paket noch nicht bei Ihnen angekommen ist. Wir haben beim Paketdienst eine Nachforschung in \
    Auftrag gegeben und melden uns bis Freitag mit dem Ergebnis. Sollte die Sendung bis dahin nicht \
    auftauchen, senden wir Ihnen den Artikel noch einmal zu oder erstatten den Kaufpreis, ganz wie Sie \
    möchten. Sie müssen dafür nichts weiter tun. Mit freundlichen Grüßen, Ihr Kundenservice von Kestrelle";

/// A hundred characters of a Japanese draft.
const JAPANESE: &str = "この度はご注文の商品が破損した状態で届き、大変ご迷惑をおかけして誠に申し訳ございません。\
    交換または返金のいずれかにて対応いたしますので、お手数ですがご希望をお知らせくださいますようお願い申し上げます。";

static BUNDLED: LazyLock<Engine> = LazyLock::new(|| load(Path::new(env!("CARGO_MANIFEST_DIR"))));

/// A market with 10,000 terms, the bundled rules of Germany beside them.
static TERMS: LazyLock<Engine> = LazyLock::new(|| {
    let folder = tempfile::tempdir().unwrap();
    let mut rows = String::from("concept,term,status\n");
    for number in 0..10_000 {
        let _ = writeln!(rows, "c{number},{}wort{number},forbidden", word(number));
    }
    put(folder.path(), "glossaries/de-DE.csv", &rows);
    let market = include_str!("../markets/DE.toml");
    put(folder.path(), "markets/DE.toml", market);
    load(folder.path())
});

/// 100,000 answers.
static ANSWERS: LazyLock<Engine> = LazyLock::new(|| {
    let folder = tempfile::tempdir().unwrap();
    let (mut messages, mut answers) = (String::new(), String::new());
    for number in 0..100_000 {
        let (one, two, three) = (word(number), word(number / 7), word(number / 131 + 17));
        let _ = writeln!(
            messages,
            "a-{number} =\n    Dear customer, about {one} and {two}: we will help.\n    .title = {one} {two} {number}\n    .asks =\n        where is my {three} {one}\n        {two} {three} broken\n"
        );
        let _ = writeln!(answers, "[a-{number}]\ncase = \"other\"");
    }
    put(folder.path(), "locales/en-GB/answers.ftl", &messages);
    put(folder.path(), "locales/answers.toml", &answers);
    put(folder.path(), "markets/GB.toml", "name = \"GB\"\nlocales = [\"en-GB\"]\n");
    load(folder.path())
});

/// A record of 100,000 judgements, of 10,000 answers.
fn judged(folder: &Path) -> Record {
    let record = Record::open(&folder.join(record::FILE)).unwrap();
    for number in 0..100_000 {
        let event = if number % 3 == 0 { "dismissed" } else { "accepted" };
        let event = format!(
            r#"{{"event":"{event}","event_id":"e{number}","conversation":"c{number}","answer":"a-{}"}}"#,
            number % 10_000 * 10
        );
        record.append(&Event::from_json(&event).unwrap(), "", Timestamp::UNIX_EPOCH).unwrap();
    }
    record
}

/// A word out of syllables, another for each number.
fn word(number: usize) -> String {
    const SYLLABLES: [&str; 16] = [
        "ka", "lo", "mi", "ter", "san", "vel", "bru", "non", "pes", "gar", "til", "hof", "zen",
        "dur", "wik", "ral",
    ];
    let mut left = number * 2_654_435_761 % 65_536;
    let mut made = String::new();
    for _ in 0..4 {
        made.push_str(SYLLABLES[left % 16]);
        left /= 16;
    }
    made
}

fn put(folder: &Path, path: &str, text: &str) {
    let path = folder.join(path);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, text).unwrap();
}

fn load(folder: &Path) -> Engine {
    Engine::load(folder, None, &|_, _| {}).unwrap_or_else(|faults| panic!("{faults:?}"))
}

fn situation(engine: &Engine, market: &str) -> Situation {
    Situation { market: Some(Arc::clone(&engine.library.markets[market])), ..Situation::default() }
}

#[divan::bench(args = MESSAGES)]
fn detect_message(message: &str) {
    black_box(detect(black_box(message), &[], &[]));
}

#[divan::bench]
fn detect_word() {
    black_box(detect(black_box("Rückerstattung"), &[], &[]));
}

#[divan::bench]
fn detect_draft_of_500_characters() {
    black_box(detect(black_box(DRAFT), &[], &[]));
}

#[divan::bench]
fn search_in_100_000_answers(bencher: Bencher<'_, '_>) {
    search(bencher, &ANSWERS);
}

#[divan::bench]
fn search_in_100_000_answers_of_which_10_000_are_judged(bencher: Bencher<'_, '_>) {
    let folder = tempfile::tempdir().unwrap();
    search(bencher, &ANSWERS.heeding(judged(folder.path()).judged()));
}

/// What each search asks of the record before it begins.
#[divan::bench]
fn nobody_judged_since(bencher: Bencher<'_, '_>) {
    let folder = tempfile::tempdir().unwrap();
    let record = judged(folder.path());
    assert!(!record.judged().is_empty());
    bencher.bench_local(|| record.judged());
}

#[divan::bench(sample_count = 3, sample_size = 1)]
fn read_100_000_judgements(bencher: Bencher<'_, '_>) {
    let folder = tempfile::tempdir().unwrap();
    judged(folder.path());
    let path = folder.path().join(record::FILE);
    bencher.bench_local(|| Record::open(&path).unwrap().judged());
}

fn search(bencher: Bencher<'_, '_>, engine: &Engine) {
    let texts: Vec<String> =
        (0..64).map(|n| format!("where is my {} {}", word(n * 97 + 17), word(n * 131))).collect();
    let mut turn = 0;
    let today = jiff::civil::date(2026, 11, 23);
    bencher.bench_local(|| {
        turn += 1;
        engine.search(&Query {
            text: &texts[turn % texts.len()],
            language: "en",
            locale: None,
            market: None,
            channel: None,
            limit: 5,
            today,
        })
    });
}

#[divan::bench]
fn render_answer(bencher: Bencher<'_, '_>) {
    let engine = &*BUNDLED;
    let market = &engine.library.markets["DE"];
    let (id, locale) = (AnswerId::parse("refund-when").unwrap(), Locale::parse("de-DE").unwrap());
    let args = engine.library.answers["refund-when"]
        .args
        .iter()
        .filter_map(|(name, arg)| Some((name.clone(), arg.sample.clone()?)))
        .collect();
    bencher.bench_local(|| render::answer(&engine.library, &id, &locale, Some(market), &args));
}

/// So many inflected terms of a locale, ready for matching.
fn phrases(locale: &str, count: usize) -> Phrases {
    let mut phrases = Builder::default();
    for (payload, number) in (0..).zip(0..count) {
        let term = match locale {
            "ja" => format!("{}{number}", word(number)),
            _ => format!("{}wort{}", word(number), number / 65_536),
        };
        phrases.add(&term, locale, Form::Inflected, payload);
    }
    for (payload, term) in (0..).zip(["Bestellung", "Sendung", "返金", "注文"]) {
        phrases.add(term, locale, Form::As(Pos::Noun), payload);
    }
    phrases.build()
}

/// Cut, look up and match 500 characters: the whole work of the glossary for a text.
#[divan::bench(args = [1_000, 10_000, 100_000])]
fn find_terms_in_500_characters(bencher: Bencher<'_, '_>, terms: usize) {
    let phrases = phrases("de", terms);
    bencher.bench_local(|| phrases.find(&Text::new(black_box(DRAFT), "de")));
}

#[divan::bench(args = [10_000, 100_000])]
fn find_terms_in_500_japanese_characters(bencher: Bencher<'_, '_>, terms: usize) {
    let phrases = phrases("ja", terms);
    let text = JAPANESE.repeat(5);
    bencher.bench_local(|| phrases.find(&Text::new(black_box(&text), "ja")));
}

/// Terms that are looked for in compounds, too (`match = part`).
fn parts(count: usize) -> Phrases {
    let mut phrases = Builder::default();
    let made = (0..count).map(|number| format!("{}wort{}", word(number), number / 65_536));
    let real = ["Bestellung", "Dienst", "Service", "Preis", "Kunde", "Paket"].map(str::to_owned);
    for (payload, term) in (0..).zip(made.chain(real)) {
        let inside = Inside { head: true, modifier: true };
        let sought = Sought { word: &term, pos: Some(Pos::Noun), gender: "", forms: &[], inside };
        phrases.add(&term, "de", Form::As(Pos::Noun), payload);
        phrases.add_inside(&sought, "de", payload);
        phrases.add_part(&term, payload);
    }
    phrases.build()
}

#[divan::bench(args = [10, 10_000])]
fn find_parts_in_500_characters(bencher: Bencher<'_, '_>, terms: usize) {
    let phrases = parts(terms);
    bencher.bench_local(|| phrases.find(&Text::new(black_box(DRAFT), "de")));
}

#[divan::bench(sample_count = 3, sample_size = 1)]
fn put_in_10_000_parts() -> Phrases {
    parts(black_box(10_000))
}

/// The worst that a text can be: long words of nothing but parts.
#[divan::bench(sample_count = 3, sample_size = 1)]
fn find_parts_in_10_000_characters_of_parts(bencher: Bencher<'_, '_>) {
    let phrases = parts(10);
    let text = format!("{}x ", "paketkunde".repeat(6)).repeat(160);
    bencher.bench_local(|| phrases.find(&Text::new(black_box(&text), "de")));
}

#[divan::bench(sample_count = 3, sample_size = 1)]
fn put_in_100_000_terms() -> Phrases {
    phrases("de", black_box(100_000))
}

#[divan::bench]
fn check_500_characters_against_10_000_terms(bencher: Bencher<'_, '_>) {
    let engine = &*TERMS;
    let mut situation = situation(engine, "DE");
    situation.locale = Locale::parse("de-DE").ok();
    bencher.bench_local(|| {
        engine.check(&Checking { text: black_box(DRAFT), ..Checking::default() }, &situation)
    });
}

#[divan::bench]
fn check_500_characters_with_bundled_content(bencher: Bencher<'_, '_>) {
    let engine = &*BUNDLED;
    let situation = situation(engine, "DE");
    bencher.bench_local(|| {
        engine.check(&Checking { text: black_box(DRAFT), ..Checking::default() }, &situation)
    });
}

#[divan::bench]
fn assist_over_bundled_content(bencher: Bencher<'_, '_>) {
    let engine = &*BUNDLED;
    let mut situation = situation(engine, "DE");
    situation.message = Some(MESSAGES[0].to_owned());
    let agent = Locale::parse("en").unwrap();
    bencher.bench_local(|| engine.assist(&situation, &agent, 3).map(|help| help.suggestions.len()));
}

#[divan::bench]
fn assist_over_100_000_answers(bencher: Bencher<'_, '_>) {
    let engine = &*ANSWERS;
    let mut situation = situation(engine, "GB");
    situation.message = Some(format!("where is my {} {}", word(1_700), word(262)));
    let agent = Locale::parse("en").unwrap();
    bencher.bench_local(|| engine.assist(&situation, &agent, 3).map(|help| help.suggestions.len()));
}
