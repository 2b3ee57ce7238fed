//! Culture: the market's rules, and those of the channel by the same kinds.

use std::ops::Range;

use super::glossary::{is_there, keep_capital};
use super::{Context, Evidence, Finding, Situation, fact, length, promise, register};
use crate::content::{Condition, Kind, Pattern, Rule};

pub(super) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let Some(market) = &context.situation.market else { return };
    for rule in market.screen.left(&market.rules, context.draft.text) {
        apply(context, rule, "culture", findings);
    }
}

/// Holds a draft against one rule.
pub(super) fn apply(
    context: &Context<'_>,
    rule: &Rule,
    check: &'static str,
    findings: &mut Vec<Finding>,
) {
    // Only one register can be asked for: its check chooses.
    if !matches!(rule.kind, Kind::Register(_)) && applies(context, rule) {
        breaches(context, rule, check, findings);
    }
}

/// Whether the rule is to be held in this situation.
pub(super) fn applies(context: &Context<'_>, rule: &Rule) -> bool {
    let draft = context.draft;
    let speaks = rule.locales.is_empty()
        || rule.locales.iter().any(|locale| {
            locale.as_str() == draft.locale.language()
                || context.library.covers(locale, draft.locale)
        });
    let situation = context.situation;
    let unless = &rule.unless;
    !rule.off
        && speaks
        && holds(&rule.when, situation)
        && (*unless == Condition::default() || !holds(unless, situation))
}

/// What breaches the rule, whatever its conditions.
pub(super) fn breaches(
    context: &Context<'_>,
    rule: &Rule,
    check: &'static str,
    findings: &mut Vec<Finding>,
) {
    let mut add = |span: Range<usize>, replacement: Option<String>| {
        let mut finding = Finding::at(check, rule.id.as_str(), rule.severity, &context.text, span);
        finding.message = format!("rule-{}", rule.id.as_str().replace('.', "-"));
        finding.replacements.extend(replacement);
        finding.args.insert("reason".into(), rule.reason.clone());
        finding.evidence = Evidence {
            matched: Some(finding.excerpt.clone()).filter(|excerpt| !excerpt.is_empty()),
            how: Some(rule.kind.name().into()),
            source: rule.place.clone(),
            reason: Some(rule.reason.clone()).filter(|reason| !reason.is_empty()),
            authority: Some(rule.source.clone()).filter(|source| !source.is_empty()),
            asked: None,
            concept: None,
        };
        findings.push(finding);
    };
    // Something missing is missing at the start of the draft.
    let nowhere = 0..0;
    match &rule.kind {
        Kind::Forbid(pattern) => {
            places(context, pattern).into_iter().for_each(|span| add(span, None));
        }
        Kind::Replace(pattern, with) => {
            for span in places(context, pattern) {
                let excerpt = context.text.slice(span.start, span.end);
                let text = match pattern {
                    Pattern::Regex(regex) => expand(regex.regex(), context.draft.text, &span, with),
                    Pattern::Phrases(_) => with.clone(),
                };
                let text = keep_capital(context, excerpt, &text);
                if !is_there(context, &span, &text) {
                    add(span, Some(text));
                }
            }
        }
        Kind::Require(pattern) => {
            // A gap that is still to be filled may bring what is required.
            let open = !context.draft.gaps.is_empty() || context.text.tokens.is_empty();
            if !open && places(context, pattern).is_empty() {
                add(nowhere, None);
            }
        }
        Kind::Order { find, within } => {
            let sentences = context.text.sentences();
            let until = sentences.get(within - 1).or(sentences.last()).map_or(0, |last| last.end);
            let comes = places(context, find).iter().any(|span| span.start < until);
            if !comes && !sentences.is_empty() {
                add(nowhere, None);
            }
        }
        Kind::Fact { find, is: (value, unit) } => {
            let places = places(context, find);
            for wrong in fact::contradictions(context, &places, (*value, unit)) {
                add(wrong.span, wrong.instead);
            }
        }
        Kind::Promise { action, max } => {
            for promise in promise::promises(context) {
                let told = promise.action.as_ref();
                let meant = action.is_empty() || told.is_some_and(|told| action.contains(told));
                if meant && (!promise.bounded || promise.is_longer(max.as_ref())) {
                    add(promise.span, None);
                }
            }
        }
        Kind::Register(wanted) => {
            for mark in register::breaches(context, *wanted) {
                add(mark.span, mark.instead);
            }
        }
        Kind::Limit { find: Some(find), max, .. } => {
            places(context, find).into_iter().skip(*max).for_each(|span| add(span, None));
        }
        Kind::Limit { find: None, max, unit } => {
            if let Some(from) = length::beyond(&context.text, *unit, *max) {
                add(from..context.draft.text.len(), None);
            }
        }
    }
}

fn expand(regex: &regex::Regex, text: &str, span: &Range<usize>, with: &str) -> String {
    let mut expanded = String::new();
    if let Some(captures) = regex.captures_at(text, span.start) {
        captures.expand(with, &mut expanded);
    }
    expanded
}

/// The places of the agent's own words where the pattern matches.
fn places(context: &Context<'_>, pattern: &Pattern) -> Vec<Range<usize>> {
    let mut places: Vec<Range<usize>> = match pattern {
        Pattern::Regex(regex) => regex.places(context.draft.text),
        Pattern::Phrases(tables) => {
            let language = context.draft.locale.language();
            let table = tables
                .iter()
                .find(|(of, _)| of == language)
                .or_else(|| tables.iter().find(|(of, _)| of == "und"));
            let found = table.map(|(_, phrases)| phrases.find(&context.text)).unwrap_or_default();
            longest(found.into_iter().map(|found| found.span).collect())
        }
    };
    places.retain(|span| !span.is_empty() && context.is_own(span));
    places
}

/// Of overlapping places the longest.
fn longest(mut places: Vec<Range<usize>>) -> Vec<Range<usize>> {
    places.sort_by_key(|span| (span.start, std::cmp::Reverse(span.end)));
    let mut kept: Vec<Range<usize>> = Vec::new();
    for span in places {
        if kept.last().is_none_or(|last| span.start >= last.end) {
            kept.push(span);
        }
    }
    kept
}

/// Whether all that a condition asks for is known to be so.
pub fn holds(when: &Condition, situation: &Situation) -> bool {
    let is = |wanted: &[String], known: Option<&str>| {
        wanted.is_empty() || known.is_some_and(|known| wanted.iter().any(|word| word == known))
    };
    let mood = situation.mood.as_deref();
    let negative = mood.is_some_and(|mood| matches!(mood, "angry" | "worried"));
    let market = situation.market.as_deref();
    is(&when.case, situation.case.as_deref())
        && (is(&when.mood, mood) || (negative && when.mood.iter().any(|word| word == "negative")))
        && is(&when.channel, situation.channel.as_ref().map(|channel| channel.id.as_str()))
        && is(&when.step, situation.step.as_deref())
        && is(&when.domain, situation.domain.as_deref())
        && (when.product.is_empty()
            || situation.product.as_deref().or(situation.order.product.as_deref()).is_some_and(
                |product| {
                    let product = product.to_lowercase();
                    when.product.iter().any(|part| product.contains(&part.to_lowercase()))
                },
            ))
        && (when.calendar.is_empty()
            || market.is_some_and(|market| {
                let now = situation.now.unwrap_or_else(jiff::Timestamp::now);
                let today = now.to_zoned(market.calendar.zone.clone()).date();
                market.calendar.named(today).iter().any(|name| when.calendar.contains(name))
            }))
        && when.gesture.iter().all(|name| {
            market.is_some_and(|market| market.gestures.get(name).is_some_and(|own| own.does))
        })
        && when.vip.is_none_or(|vip| situation.customer.vip == Some(vip))
}
