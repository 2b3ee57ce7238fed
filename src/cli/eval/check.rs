//! `comity eval check`: what is found in drafts, what is missed, and what is flagged falsely.

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde::Serialize;

use super::super::terminal::{print, print_json};
use super::super::{Common, Wrong};
use super::labels::read;
use super::table::{Table, percent};
use super::wanted::{Drafted, Prepared, pair};
use super::{share, timed};
use crate::assist::Checking;
use crate::check::{CHECKS, Finding, Report};

/// Arguments of `comity eval check`.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// Lines such as {"text": "…", "market": "DE", "findings": [{"concept": "refund", "excerpt":
    /// "…"}]}, "findings": [] where nothing is wrong; - is standard input
    file: PathBuf,
    /// Only these checks, comma-separated
    #[arg(long, value_name = "CHECKS", value_delimiter = ',')]
    only: Vec<String>,
    /// Shows so many places that were missed or falsely flagged
    #[arg(long, value_name = "N", default_value_t = 0)]
    misses: usize,
}

/// Findings that were wanted and told, wanted only, told only.
#[derive(Debug, Default, Clone, Copy, Serialize)]
struct Tally {
    found: usize,
    missed: usize,
    false_alarms: usize,
}

/// A tally with what follows from it.
#[derive(Debug, Serialize)]
struct Row {
    #[serde(flatten)]
    tally: Tally,
    precision: Option<f64>,
    recall: Option<f64>,
}

impl From<Tally> for Row {
    fn from(tally: Tally) -> Self {
        Self {
            precision: share(tally.found, tally.found + tally.false_alarms),
            recall: share(tally.found, tally.found + tally.missed),
            tally,
        }
    }
}

/// One rule of a check; all terms of a concept are one.
#[derive(Debug, Serialize)]
struct RuleRow {
    check: String,
    rule: String,
    #[serde(flatten)]
    row: Row,
}

/// Lines in which nothing is wrong.
#[derive(Debug, Default, Serialize)]
struct Clean {
    lines: usize,
    /// In so many something was found all the same.
    flagged: usize,
}

#[derive(Debug, Serialize)]
struct Miss {
    line: usize,
    /// `missed` or `false`.
    how: &'static str,
    check: String,
    rule: String,
    excerpt: String,
    text: String,
}

#[derive(Debug, Serialize)]
struct Measured {
    lines: usize,
    /// Lines in which just what was wanted was found.
    right: usize,
    clean: Clean,
    all: Row,
    checks: BTreeMap<String, Row>,
    rules: Vec<RuleRow>,
    /// By the locale that the draft was read in.
    locales: BTreeMap<String, Row>,
    misses: Vec<Miss>,
    microseconds_an_item: f64,
}

pub(super) fn run(common: &Common, arguments: &Arguments) -> Result<(), Wrong> {
    if let Some(name) = arguments.only.iter().find(|name| !is_check(name)) {
        return Err(Wrong(no_check(name)));
    }
    let lines = read::<Drafted>(&arguments.file)?;
    let engine = common.engine()?;
    let drafts = lines.iter().map(|line| Prepared::of(line, &engine.library));
    let mut drafts = drafts.collect::<Result<Vec<_>, _>>()?;
    let (reports, each) = timed(&drafts, |draft| {
        let checking = Checking { text: &draft.text, ..Checking::default() };
        engine.check(&checking, &draft.situation)
    });
    let mut reports = reports.into_iter().collect::<Result<Vec<_>, _>>()?;
    let counts =
        |check: &str| arguments.only.is_empty() || arguments.only.iter().any(|name| name == check);
    drafts.iter_mut().for_each(|draft| draft.wanted.retain(|wanted| counts(&wanted.check)));
    reports.iter_mut().for_each(|report| report.findings.retain(|it| counts(it.check)));
    let measured = measure(&drafts, &reports, arguments.misses, each);
    if common.is_json() {
        print_json(&measured);
    } else {
        print(&text(&measured));
    }
    Ok(())
}

pub(super) fn is_check(name: &str) -> bool {
    CHECKS.iter().any(|check| check.name == name)
}

pub(super) fn no_check(name: &str) -> String {
    let known: Vec<&str> = CHECKS.iter().map(|check| check.name).collect();
    format!("there is no check “{name}”; known are {}", known.join(", "))
}

/// The row in which a finding counts.
fn rule_of(finding: &Finding) -> &str {
    finding.evidence.concept.as_deref().unwrap_or(&finding.rule)
}

fn measure(drafts: &[Prepared], reports: &[Report], most: usize, each: f64) -> Measured {
    let (mut right, mut clean, mut misses) = (0, Clean::default(), Vec::new());
    let mut rules: BTreeMap<(String, String), Tally> = BTreeMap::new();
    let mut locales: BTreeMap<String, Tally> = BTreeMap::new();
    for (draft, report) in drafts.iter().zip(reports) {
        let findings = &report.findings;
        let (found, free) = pair(&draft.wanted, findings);
        let mut own = Tally::default();
        let mut miss = |how, check: &str, rule: &str, excerpt: &str| {
            if misses.len() < most {
                misses.push(Miss {
                    line: draft.number,
                    how,
                    check: check.to_owned(),
                    rule: rule.to_owned(),
                    excerpt: excerpt.to_owned(),
                    text: draft.text.clone(),
                });
            }
        };
        for (wanted, found) in draft.wanted.iter().zip(&found) {
            let told = found.and_then(|at| findings.get(at));
            let rule = told.map_or_else(|| wanted.row(), rule_of);
            let tally = rules.entry((wanted.check.clone(), rule.to_owned())).or_default();
            for tally in [tally, &mut own] {
                tally.found += usize::from(told.is_some());
                tally.missed += usize::from(told.is_none());
            }
            if told.is_none() {
                miss("missed", &wanted.check, wanted.name(), &wanted.excerpt);
            }
        }
        for finding in free {
            let rule = (finding.check.to_owned(), rule_of(finding).to_owned());
            rules.entry(rule).or_default().false_alarms += 1;
            own.false_alarms += 1;
            miss("false", finding.check, &finding.rule, &finding.excerpt);
        }
        right += usize::from(own.missed == 0 && own.false_alarms == 0);
        clean.lines += usize::from(draft.wanted.is_empty());
        clean.flagged += usize::from(draft.wanted.is_empty() && !findings.is_empty());
        add(locales.entry(report.locale.to_string()).or_default(), own);
    }
    let (mut all, mut checks) = (Tally::default(), BTreeMap::<String, Tally>::new());
    for ((check, _), tally) in &rules {
        add(&mut all, *tally);
        add(checks.entry(check.clone()).or_default(), *tally);
    }
    let rows = |tallies: BTreeMap<String, Tally>| {
        tallies.into_iter().map(|(name, tally)| (name, tally.into())).collect()
    };
    Measured {
        lines: drafts.len(),
        right,
        clean,
        all: all.into(),
        checks: rows(checks),
        rules: rules
            .into_iter()
            .map(|((check, rule), tally)| RuleRow { check, rule, row: tally.into() })
            .collect(),
        locales: rows(locales),
        misses,
        microseconds_an_item: each,
    }
}

fn add(sum: &mut Tally, more: Tally) {
    sum.found += more.found;
    sum.missed += more.missed;
    sum.false_alarms += more.false_alarms;
}

fn text(measured: &Measured) -> String {
    let mut table = Table::new(&["found", "missed", "false", "precision", "recall"]);
    let mut put = |name: &str, row: &Row| {
        let Tally { found, missed, false_alarms } = row.tally;
        let counts = [found, missed, false_alarms].map(|count| count.to_string());
        table.row(name, counts.into_iter().chain([percent(row.precision), percent(row.recall)]));
    };
    put("all", &measured.all);
    for (check, row) in &measured.checks {
        put(check, row);
        let own = measured.rules.iter().filter(|rule| rule.check == *check);
        own.for_each(|rule| put(&format!("  {}", rule.rule), &rule.row));
    }
    measured.locales.iter().for_each(|(locale, row)| put(locale, row));
    let clean = &measured.clean;
    let mut told = table.text();
    told += &format!(
        "\n{} of {} lines right; of {} clean lines {} falsely flagged ({})\n",
        measured.right,
        measured.lines,
        clean.lines,
        clean.flagged,
        percent(share(clean.flagged, clean.lines))
    );
    for miss in &measured.misses {
        let text = miss.text.split_whitespace().collect::<Vec<_>>().join(" ");
        let Miss { line, how, check, rule, excerpt, .. } = miss;
        told += &format!("line {line}: {how} {check} {rule} “{excerpt}”  {text}\n");
    }
    told + &format!("{:.1} µs an item\n", measured.microseconds_an_item)
}
