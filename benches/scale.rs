//! How the index grows: `cargo bench --bench scale -- 500x5 5000x5 50000x5 [model]` (answers x locales, four lines
//! each). Tells the time to load and to load again after one file's edit, the memory, and how long searches take.
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a benchmark may fail loudly, and tells"
)]

use std::fmt::Write as _;
use std::path::Path;
use std::time::{Duration, Instant};

use comity::assist::Engine;
use comity::assist::retrieve::home::{Home, Writes, keep_at};
use comity::assist::retrieve::{Query, meaning};
use comity::language::Locale;

/// A locale with how its customers ask: `#` stands for a word.
const LOCALES: [(&str, [&str; 4]); 5] = [
    (
        "en-GB",
        [
            "where is my # #",
            "how do I # the # of my #",
            "the # is # and I want a #",
            "can I # # without #",
        ],
    ),
    (
        "de-DE",
        [
            "wo bleibt meine # #",
            "wie kann ich die # meiner # #",
            "das # ist # und ich will #",
            "geht # auch ohne # #",
        ],
    ),
    (
        "fr-FR",
        [
            "où est mon # #",
            "comment # le # de ma #",
            "le # est # et je veux #",
            "puis-je # # sans #",
        ],
    ),
    (
        "es-ES",
        [
            "dónde está mi # #",
            "cómo puedo # el # de mi #",
            "el # está # y quiero #",
            "se puede # # sin #",
        ],
    ),
    (
        "it-IT",
        [
            "dov'è il mio # #",
            "come posso # il # della mia #",
            "il # è # e voglio #",
            "si può # # senza #",
        ],
    ),
];

/// So many answers stand in one file.
const FILE: usize = 5_000;
/// Different words of a language.
const WORDS: u64 = 30_000;
const QUERIES: usize = 4_000;

/// Numbers that are the same in each run.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let mixed = (self.0 ^ self.0 >> 33).wrapping_mul(0xff51_afd7_ed55_8ccd);
        mixed ^ mixed >> 33
    }

    /// A word, the second half as often as the first, the third a third as often, and so on.
    #[expect(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "numbers of words"
    )]
    fn word(&mut self, locale: usize) -> String {
        const SYLLABLES: [&str; 32] = [
            "ka", "lo", "mi", "ter", "san", "vel", "bru", "non", "pes", "gar", "til", "hof", "zen",
            "dur", "wik", "ral", "be", "cas", "do", "fen", "gi", "hal", "in", "jo", "ku", "lam",
            "mor", "ni", "os", "pra", "que", "ros",
        ];
        let share = (self.next() >> 11) as f64 / (1_u64 << 53) as f64;
        let place = (WORDS as f64).powf(share) as u64;
        let mut left =
            place.wrapping_mul(2_654_435_761).wrapping_add(locale as u64 * 97) % (1 << 20);
        let mut made = String::new();
        for _ in 0..2 + place % 3 {
            made.push_str(SYLLABLES[(left % 32) as usize]);
            left /= 32;
        }
        made
    }

    fn line(&mut self, locale: usize) -> String {
        let template = LOCALES[locale].1[(self.next() % 4) as usize];
        let mut parts = template.split('#');
        let mut line = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            line += &self.word(locale);
            line += part;
        }
        line
    }

    /// A question as customers type it: sometimes with two letters swapped.
    fn query(&mut self, locale: usize) -> String {
        let line = self.line(locale);
        let mut letters: Vec<char> = line.chars().collect();
        if self.next().is_multiple_of(5) {
            let at = usize::try_from(self.next() % 1_000).unwrap() % (letters.len() - 1);
            letters.swap(at, at + 1);
        }
        letters.into_iter().collect()
    }
}

fn put(folder: &Path, path: &str, text: &str) {
    let path = folder.join(path);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, text).unwrap();
}

/// A shop with so many answers in so many locales.
fn shop(folder: &Path, answers: usize, locales: usize) {
    let mut chance = Chance(7);
    let mut table = String::new();
    for answer in 0..answers {
        let _ = writeln!(table, "[a-{answer}]\ncase = \"other\"");
    }
    put(folder, "locales/answers.toml", &table);
    for (locale, (name, _)) in LOCALES.iter().take(locales).enumerate() {
        for first in (0..answers).step_by(FILE) {
            let mut messages = String::new();
            for answer in first..answers.min(first + FILE) {
                let (title, one, two, text) = (
                    chance.line(locale),
                    chance.line(locale),
                    chance.line(locale),
                    chance.line(locale),
                );
                let more = chance.line(locale);
                let _ = writeln!(
                    messages,
                    "a-{answer} =\n    {text}: {more}.\n    .title = {title}\n    .asks =\n        {one}\n        {two}\n"
                );
            }
            put(folder, &format!("locales/{name}/answers{}.ftl", first / FILE), &messages);
        }
    }
    let names: Vec<String> =
        LOCALES.iter().take(locales).map(|(name, _)| format!("\"{name}\"")).collect();
    put(folder, "markets/XX.toml", &format!("name = \"XX\"\nlocales = [{}]\n", names.join(", ")));
    std::fs::create_dir_all(folder.join("glossaries")).unwrap();
}

/// Megabytes of memory that the process has now.
fn memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<u64>().ok()).unwrap_or(0)
        / 1024
}

fn load(folder: &Path, before: Option<&Engine>) -> (Engine, Duration) {
    let start = Instant::now();
    let engine =
        Engine::load(folder, before, &|_, _| {}).unwrap_or_else(|faults| panic!("{faults:?}"));
    (engine, start.elapsed())
}

/// Searches, and gives how long the middle one and one of a hundred took, and how many found their answer.
fn searched(engine: &Engine, locales: usize) -> (Duration, Duration, usize) {
    let mut chance = Chance(11);
    let named: Vec<Locale> = LOCALES.iter().map(|(name, _)| Locale::parse(name).unwrap()).collect();
    let today = jiff::civil::date(2026, 11, 23);
    let (mut took, mut found) = (Vec::new(), 0);
    for turn in 0..QUERIES + 200 {
        let locale = turn % locales;
        let text = chance.query(locale);
        let query = Query {
            text: &text,
            language: named[locale].language(),
            locale: Some(&named[locale]),
            market: None,
            channel: None,
            limit: 5,
            today,
        };
        let start = Instant::now();
        let answers = engine.search(&query).answers;
        if turn >= 200 {
            took.push(start.elapsed());
            found += usize::from(!answers.is_empty());
        }
    }
    took.sort_unstable();
    (took[took.len() / 2], took[took.len() * 99 / 100], found)
}

fn measure(answers: usize, locales: usize) {
    let folder = tempfile::tempdir().unwrap();
    shop(folder.path(), answers, locales);
    let before = memory();
    let (engine, loaded) = load(folder.path(), None);
    while meaning::is_open() && !engine.retriever.has_meaning() {
        std::thread::sleep(Duration::from_millis(20));
    }
    let grasped = loaded;
    let mut edits = Vec::new();
    let mut engine = engine;
    for edit in 0..3 {
        let path = folder.path().join("locales/en-GB/answers0.ftl");
        let text = std::fs::read_to_string(&path).unwrap();
        std::fs::write(
            &path,
            text.replacen("        where", &format!("        edited {edit} where"), 1),
        )
        .unwrap();
        let (edited, took) = load(folder.path(), Some(&engine));
        engine = edited;
        edits.push(took.as_secs_f64());
    }
    let used = memory().saturating_sub(before);
    let (middle, late, found) = searched(&engine, locales);
    edits.sort_by(f64::total_cmp);
    println!(
        "{:>9} lines | load {:7.2} s | edit {:6.3} s | {used:5} MB | search p50 {:7.1} µs p99 {:7.1} µs | {found} of {QUERIES} found something",
        answers * locales * 4,
        grasped.as_secs_f64(),
        edits[1],
        middle.as_secs_f64() * 1e6,
        late.as_secs_f64() * 1e6,
    );
}

fn main() {
    let wanted: Vec<String> = std::env::args().skip(1).collect();
    if let Some(folder) = wanted.iter().find_map(|word| word.strip_prefix("data=")) {
        keep_at(Home { folder: folder.into(), writes: Writes::Aside });
    }
    if wanted.iter().any(|word| word == "model") {
        meaning::open(&Path::new(env!("CARGO_MANIFEST_DIR")).join("models")).unwrap();
    }
    let mut sizes: Vec<(usize, usize)> = wanted
        .iter()
        .filter_map(|word| word.split_once('x'))
        .filter_map(|(answers, locales)| Some((answers.parse().ok()?, locales.parse().ok()?)))
        .collect();
    if sizes.is_empty() {
        sizes = vec![(500, 5), (5_000, 5)];
    }
    for (answers, locales) in sizes {
        measure(answers, locales.clamp(1, LOCALES.len()));
    }
}
