//! How long all checks together take on a draft, in each bundled locale: `cargo bench --bench checks`.
//! Drafts are the shop's own answers, put together and cut to a length.
#![expect(clippy::unwrap_used, reason = "a benchmark may fail loudly")]

use std::path::Path;
use std::sync::{Arc, LazyLock};

use comity::assist::{Checking, Engine, render};
use comity::check::Situation;
use comity::content::{ArgValue, Market};
use comity::language::Locale;
use divan::Bencher;

fn main() {
    divan::main();
}

static ENGINE: LazyLock<Engine> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    Engine::load(folder, None, &|_, _| {}).unwrap_or_else(|faults| panic!("{faults:?}"))
});

/// Each market with each of its locales: `DE de-DE`.
fn places() -> Vec<String> {
    let markets = ENGINE.library.markets.values();
    let of = |market: &Arc<Market>| {
        let told: Vec<String> =
            market.locales.iter().map(|locale| format!("{} {locale}", market.id)).collect();
        told
    };
    markets.flat_map(of).collect()
}

fn situation(place: &str) -> Situation {
    let (market, locale) = place.split_once(' ').unwrap();
    Situation {
        market: Some(Arc::clone(&ENGINE.library.markets[market])),
        locale: Locale::parse(locale).ok(),
        now: "2026-11-25T09:00:00Z".parse().ok(),
        ..Situation::default()
    }
}

/// So many characters of the answers of a place.
fn draft(situation: &Situation, length: usize) -> String {
    let market = situation.market.as_deref().unwrap();
    let locale = situation.locale.as_ref().unwrap();
    let mut text = String::new();
    for answer in ENGINE.library.answers.values().cycle().take(4_000) {
        let args = answer.args.iter().filter_map(|(name, arg)| {
            let sample = arg.sample.clone().unwrap_or(ArgValue::Number(5.0));
            Some((name.clone(), sample)).filter(|_| arg.of_market(name, market).is_none())
        });
        let args = args.collect();
        if let Some(told) = render::answer(&ENGINE.library, &answer.id, locale, Some(market), &args)
        {
            text.push_str(&told.text);
            text.push('\n');
        }
        if text.chars().count() >= length {
            break;
        }
    }
    text.chars().take(length).collect()
}

fn check(bencher: Bencher<'_, '_>, place: &str, length: usize) {
    let situation = situation(place);
    let text = draft(&situation, length);
    let engine = &*ENGINE;
    bencher.bench_local(|| {
        engine.check(&Checking { text: &text, ..Checking::default() }, &situation).unwrap()
    });
}

#[divan::bench(args = places())]
fn all_checks_on_500_characters(bencher: Bencher<'_, '_>, place: &str) {
    check(bencher, place, 500);
}

#[divan::bench(args = places(), sample_count = 5, sample_size = 1)]
fn all_checks_on_50_000_characters(bencher: Bencher<'_, '_>, place: &str) {
    check(bencher, place, 50_000);
}
