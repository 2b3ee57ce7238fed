//! Every rule and term is tested by its own examples whenever it is loaded. A rule that does not
//! behave is switched off; a term is only told. Neither holds up anybody else's edits.

use std::sync::Arc;

use rayon::prelude::*;

use super::{Context, Draft, Finding, Situation, culture, glossary, lint, revise};
use crate::content::{Example, Fault, Glossary, Library, Market, Rule, Status, Term};
use crate::language::Locale;

/// Runs all examples; switches off the rules whose examples fail and notes every fault.
pub fn prove(mut library: Library) -> Library {
    let glossaries: Vec<&Arc<Glossary>> = library.own_glossaries().collect();
    let mut faults: Vec<Fault> =
        glossaries.par_iter().flat_map(|glossary| prove_glossary(&library, glossary)).collect();
    let mut markets = library.markets.clone();
    for market in markets.values_mut() {
        let (rules, told) = prove_rules(&library, &market.rules, Some(market));
        faults.extend(told);
        if rules.iter().any(|rule| rule.off) {
            *market = Arc::new(Market { rules, ..(**market).clone() });
        }
    }
    let mut channels = library.channels.clone();
    for channel in channels.values_mut() {
        let (rules, told) = prove_rules(&library, &channel.rules, None);
        faults.extend(told);
        if rules.iter().any(|rule| rule.off) {
            let mut changed = (**channel).clone();
            changed.rules = rules;
            *channel = Arc::new(changed);
        }
    }
    library.markets = markets;
    library.channels = channels;
    library.faults.extend(faults);
    library
}

fn prove_rules(
    library: &Library,
    rules: &[Rule],
    market: Option<&Arc<Market>>,
) -> (Vec<Rule>, Vec<Fault>) {
    let told: Vec<Vec<Fault>> =
        rules.par_iter().map(|rule| prove_rule(library, rule, market)).collect();
    let off = |(rule, told): (&Rule, &Vec<Fault>)| Rule { off: !told.is_empty(), ..rule.clone() };
    (rules.iter().zip(&told).map(off).collect(), told.into_iter().flatten().collect())
}

/// What is wrong in the examples of a rule.
fn prove_rule(library: &Library, rule: &Rule, market: Option<&Arc<Market>>) -> Vec<Fault> {
    let mut faults = Vec::new();
    let usual = market.and_then(|market| market.locales.first());
    let situation = Situation { market: market.cloned(), ..Situation::default() };
    let Some(locale) = rule.locales.first().or(usual).cloned().or_else(|| Locale::parse("en").ok())
    else {
        return faults;
    };
    let id = &rule.id;
    let find = |text: &str| {
        in_context(library, text, &locale, &situation, |context, findings| {
            culture::breaches(context, rule, "culture", findings);
        })
    };
    let replaces = matches!(rule.kind, crate::content::Kind::Replace(..));
    for (place, bad) in rule.bad.iter().enumerate() {
        let mut found = find(&bad.text);
        if found.is_empty() {
            faults
                .push(bad.fails(format!("rule {id} is switched off: it does not find its `bad`")));
        } else if replaces {
            let revised = revise::revised(&bad.text, &mut found, find);
            match rule.good.get(place) {
                Some(good) if good.text != revised => faults.push(good.fails(format!(
                    "rule {id} is switched off: its `bad` becomes “{revised}”, not this"
                ))),
                _ => {}
            }
        }
    }
    for good in &rule.good {
        if let Some(finding) = find(&good.text).first() {
            let excerpt = &finding.excerpt;
            faults.push(
                good.fails(format!(
                    "rule {id} is switched off: it finds “{excerpt}” in its `good`"
                )),
            );
        }
    }
    faults
}

/// What is wrong in the examples of a locale's own terms.
fn prove_glossary(library: &Library, glossary: &Glossary) -> Vec<Fault> {
    let mut faults = Vec::new();
    let own = format!("glossaries/{}.csv:", glossary.locale);
    for term in glossary.terms.iter().filter(|term| term.place.starts_with(&own)) {
        let situation = situation_of(library, term);
        let find = |example: &Example| {
            in_context(library, &example.text, &glossary.locale, &situation, glossary::check)
        };
        let of_term = |finding: &Finding| finding.evidence.source == term.place;
        let flagged = matches!(term.status, Status::Forbidden | Status::Obsolete);
        for example in &term.examples {
            let found = find(example);
            if flagged && !found.iter().any(of_term) {
                faults.push(example.fails(format!("“{}” is not found in its example", term.term)));
            }
            if let Some(finding) = found.first().filter(|_| !flagged) {
                faults.push(example.fails(format!(
                    "the example of “{}” must pass, but “{}” is found in it ({})",
                    term.term, finding.excerpt, finding.evidence.source
                )));
            }
        }
        for example in &term.counterexamples {
            if let Some(finding) = find(example).into_iter().find(of_term) {
                faults.push(example.fails(format!(
                    "“{}” is found as “{}” in its counterexample",
                    term.term, finding.excerpt
                )));
            }
        }
    }
    faults.extend(lint::conflicts(library, glossary));
    faults
}

/// The situation in which a term holds.
fn situation_of(library: &Library, term: &Term) -> Situation {
    let market = term.markets.first().and_then(|id| library.markets.get(id));
    let channel = term.channels.first().and_then(|id| library.channels.get(id));
    Situation {
        market: market.cloned(),
        channel: channel.cloned(),
        domain: term.domains.first().cloned(),
        ..Situation::default()
    }
}

fn in_context(
    library: &Library,
    text: &str,
    locale: &Locale,
    situation: &Situation,
    run: impl Fn(&Context<'_>, &mut Vec<Finding>),
) -> Vec<Finding> {
    let draft = Draft { text, locale, answer: None, source: None, gaps: &[] };
    let context = super::context(library, &draft, situation);
    let mut findings = Vec::new();
    run(&context, &mut findings);
    findings
}
