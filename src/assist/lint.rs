//! Validates all content: what the loader found, missing translations, and whether every answer
//! passes the checks of its own markets in every branch.

use std::collections::BTreeSet;

use super::branches::branches;
use crate::check::{self, Draft, Finding, Situation};
use crate::content::{Answer, Fault, Library, Market, Severity, Weight};
use crate::language::Locale;

/// All faults of the content. `progress` is told (done, all) as it goes.
pub fn lint(library: &Library, progress: &dyn Fn(usize, usize)) -> Vec<Fault> {
    let mut faults = library.faults.clone();
    faults.extend(check::lint::glossaries(library));
    let mut jobs: Vec<(&Answer, &Market, &Locale)> = Vec::new();
    for answer in library.answers.values() {
        for market in library.markets.values().filter(|m| answer.serves(Some(&m.id), None)) {
            jobs.extend(market.locales.iter().map(|locale| (&**answer, &**market, locale)));
        }
    }
    let mut missing = BTreeSet::new();
    for (done, (answer, market, locale)) in jobs.iter().enumerate() {
        progress(done, jobs.len());
        let chain = library.parents.chain(locale);
        if !chain.iter().any(|locale| answer.words.contains_key(locale)) {
            if missing.insert((answer.id.clone(), (*locale).clone())) {
                let message = format!("the answer `{}` is missing in {locale}", answer.id);
                faults.push(library.files.fault(Weight::Warning, &answer.source, message));
            }
            continue;
        }
        suggestion(library, answer, market, locale, &mut faults);
    }
    progress(jobs.len(), jobs.len());
    policies(library, &mut faults);
    faults.sort_by(|one, two| {
        (&one.path, one.line, one.column, &one.message).cmp(&(
            &two.path,
            two.line,
            two.column,
            &two.message,
        ))
    });
    faults.dedup();
    faults
}

/// The situation in which an answer is given.
pub(super) fn situation(
    library: &Library,
    answer: &Answer,
    market: &Market,
    locale: &Locale,
) -> Situation {
    Situation {
        market: library.markets.get(&market.id).cloned(),
        locale: Some(locale.clone()),
        case: Some(answer.case.clone()),
        step: answer.step.clone(),
        now: jiff::Timestamp::from_second(MOMENT).ok(),
        ..Situation::default()
    }
}

/// The moment of every rendering, 2026-11-23 10:00 UTC: what lint says must not hang on the day.
const MOMENT: i64 = 1_795_428_000;

/// Every branch of an answer must pass its market's own checks.
fn suggestion(
    library: &Library,
    answer: &Answer,
    market: &Market,
    locale: &Locale,
    faults: &mut Vec<Fault>,
) {
    let situation = situation(library, answer, market, locale);
    let mut told = BTreeSet::new();
    for branch in branches(library, &answer.id, locale, Some(market)) {
        let source = answer.words.get(&branch.rendered.locale).map_or("", |words| &words.source);
        let mut tell = |message: String| {
            if told.insert(message.clone()) {
                faults.push(library.files.fault(Weight::Error, source, message));
            }
        };
        for name in &branch.rendered.missing {
            tell(format!(
                "`{}` needs `{name}` in {}, which has no sample in locales/answers.toml and no \
                 policy in {}",
                answer.id, market.id, market.path
            ));
        }
        let draft = Draft {
            text: &branch.rendered.text,
            locale,
            answer: Some(answer),
            source: None,
            gaps: &branch.rendered.missing,
        };
        let report = check::read(library, &draft, &situation, &[]);
        // Numbers that a branch tries out for the policy are not those of the market.
        let tried = |finding: &Finding| {
            let key = finding.rule.strip_prefix("policy.");
            key.is_some_and(|key| branch.shows.contains(&format!("{key} = ")))
        };
        let weighs = |finding: &&Finding| finding.severity > Severity::Note && !tried(finding);
        for finding in report.findings.iter().filter(weighs) {
            tell(format!(
                "`{}` in {} does not pass its own checks: {} finds “{}” ({}, branch {})",
                answer.id,
                market.id,
                finding.rule,
                finding.excerpt,
                finding.evidence.source,
                branch.shows
            ));
        }
    }
}

/// The shop's policy must not stay below the law's minimum, unless somebody wrote down why.
fn policies(library: &Library, faults: &mut Vec<Fault>) {
    const PAIRS: [(&str, &str); 2] = [("withdrawal", "return-window"), ("warranty", "warranty")];
    for market in library.markets.values() {
        for (law, policy) in PAIRS {
            let (Some(law), Some(given)) = (market.law.get(law), market.policy.get(policy)) else {
                continue;
            };
            let minimum = crate::content::market::duration(&law.minimum);
            let below = minimum.is_some_and(|(value, unit)| {
                given.number_of(&unit).is_some_and(|given| given < value)
            });
            if below && given.reason.is_none() {
                let message = format!(
                    "`{policy}` is {}, below the law's {} ({}); where that is right, write \
                     `{policy} = {{ value = \"{}\", reason = \"…\" }}`",
                    given.text, law.minimum, law.source, given.text
                );
                faults.push(library.files.fault(Weight::Error, &given.source, message));
            }
        }
    }
}
