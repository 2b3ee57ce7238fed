//! The house rules that can be checked: who may know whom, and who may touch the outside.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::fs;
use std::path::{Path, PathBuf};

/// From the ground up; a folder may use itself and what stands before it.
const ORDER: [&str; 8] =
    ["language", "content", "exchange", "check", "record", "insight", "assist", "adapters"];

fn level(module: &str) -> Option<usize> {
    let module = if matches!(module, "http" | "cli") { "adapters" } else { module };
    ORDER.iter().position(|known| *known == module)
}

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") && !is_test(&path) {
            found.push(path);
        }
    }
}

/// Tests have a file of their own where they are many.
fn is_test(path: &Path) -> bool {
    let stem = path.file_stem().unwrap().to_string_lossy();
    matches!(&*stem, "tests" | "sample" | "samples")
}

/// Every source file as (module, path below src, text without its tests).
fn files() -> Vec<(String, String, String)> {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    sources(&src, &mut found);
    found.sort();
    found
        .into_iter()
        .map(|path| {
            let below = path.strip_prefix(&src).unwrap().to_string_lossy().replace('\\', "/");
            let module = below.split('/').next().unwrap().trim_end_matches(".rs").to_owned();
            let text = fs::read_to_string(&path).unwrap();
            let text = text.split("#[cfg(test)]\nmod ").next().unwrap().to_owned();
            (module, below, text)
        })
        .collect()
}

/// Tells all breaches, not the first.
fn assert_none(breaches: &[String]) {
    assert!(breaches.is_empty(), "\n{}", breaches.join("\n"));
}

#[test]
fn dependencies_go_down_only() {
    let mut breaches = Vec::new();
    let mut seen = 0;
    for (module, path, text) in files() {
        let Some(own) = level(&module) else { continue };
        for (number, line) in (1..).zip(text.lines()) {
            for used in line.split("crate::").skip(1) {
                let used: String =
                    used.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
                if let Some(other) = level(&used) {
                    seen += 1;
                    let aside = module != used && own == other;
                    if other > own || (aside && module != "http" && module != "cli") {
                        breaches.push(format!("src/{path}:{number}: {module} uses {used}"));
                    }
                }
            }
        }
    }
    assert!(seen > 50, "the test reads nothing");
    assert_none(&breaches);
}

#[test]
fn each_tool_has_one_home() {
    // tool, the only places that may name it
    let homes: [(&str, &[&str]); 11] = [
        ("tantivy::", &["assist/retrieve"]),
        ("fluent_bundle::", &["assist/render"]),
        ("fluent_syntax::", &["content/fluent", "assist/render", "assist/branches"]),
        ("whatlang::", &["language/verdict"]),
        ("rusqlite::", &["record/"]),
        ("axum::", &["http/"]),
        ("clap::", &["cli/"]),
        ("std::env::var", &["config"]),
        ("println!", &[]),
        ("notify::", &["content/watch"]),
        ("quick_xml::", &["exchange/xml"]),
    ];
    let mut breaches = Vec::new();
    for (_, path, text) in files() {
        for (tool, allowed) in homes {
            let at_home = allowed.iter().any(|home| path.starts_with(home));
            if text.contains(tool) && !at_home {
                breaches.push(format!("src/{path} names {tool}, whose home is {allowed:?}"));
            }
        }
    }
    assert_none(&breaches);
}

#[test]
fn content_alone_reads_content_and_record_alone_writes() {
    let mut breaches = Vec::new();
    for (module, path, text) in files() {
        let reads = text.contains("fs::read") || text.contains("File::open");
        let pure = matches!(module.as_str(), "language" | "check" | "insight" | "assist");
        if pure && (reads || text.contains("fs::write")) {
            breaches.push(format!("src/{path} touches files"));
        }
    }
    assert_none(&breaches);
}

#[test]
fn no_human_language_stands_in_the_code() {
    // Outside tests and comments, letters beyond ASCII are a sign of a word in the wrong place.
    // Alphabets as such are facts of a standard.
    let alphabets = [
        "check/length.rs",
        "language/fold.rs",
        "language/hearing.rs",
        "language/script.rs",
        "language/verdict.rs",
        "language/phrase/literal.rs",
        "language/quantity/letters.rs",
    ];
    let mut breaches = Vec::new();
    for (_, path, text) in files() {
        if alphabets.contains(&path.as_str()) {
            continue;
        }
        for (number, line) in (1..).zip(text.lines()) {
            let code = line.split("//").next().unwrap_or_default();
            if code.chars().any(|c| c.is_alphabetic() && !c.is_ascii() && c != 'µ') {
                breaches.push(format!("src/{path}:{number}: {}", line.trim()));
            }
        }
    }
    assert_none(&breaches);
}

#[test]
fn every_file_says_what_it_is_and_stays_short() {
    let mut breaches = Vec::new();
    for (_, path, text) in files() {
        if !text.starts_with("//!") {
            breaches.push(format!("src/{path} has no //! at its head"));
        }
        let lines = text.lines().count();
        if lines > 350 {
            breaches.push(format!("src/{path} has {lines} lines"));
        }
    }
    assert_none(&breaches);
}
