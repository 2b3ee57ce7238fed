//! Register: the customer is addressed as the rule, the answer or the market asks for; where those
//! leave it open, as the thread began, and in one way from beginning to end.

use super::{Context, Finding, culture};
use crate::content::{Register, Rule, Severity};
use crate::language::Text;
use crate::language::register::{Mark, Tone, marks};

pub(super) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    if let Some(rule) = asked_by_rule(context) {
        culture::breaches(context, rule, "register", findings);
        return;
    }
    let (wanted, source) = wanted(context);
    let marks = own_marks(context);
    if marks.is_empty() {
        return;
    }
    let (tone, rule) = match tone_of(wanted) {
        Some(tone) => (Some(tone), tone.name()),
        None => match thread_tone(context) {
            Some(tone) => (Some(tone), "thread"),
            None if wanted == Register::Consistent => (prevailing(&marks), "mixed"),
            None => return,
        },
    };
    let Some(tone) = tone else { return };
    for mark in marks.into_iter().filter(|mark| mark.tone != tone) {
        findings.push(finding(context, mark, tone, rule, &source));
    }
}

/// The places of a draft that breach the register asked for.
pub(super) fn breaches(context: &Context<'_>, wanted: Register) -> Vec<Mark> {
    let marks = own_marks(context);
    let tone = match tone_of(wanted) {
        None if wanted == Register::Consistent => prevailing(&marks),
        tone => tone,
    };
    let against = |mark: &Mark| tone.is_some_and(|tone| mark.tone != tone);
    marks.into_iter().filter(against).collect()
}

/// The rule of the channel, else of the market, that asks for a register here.
fn asked_by_rule<'a>(context: &Context<'a>) -> Option<&'a Rule> {
    let situation = context.situation;
    let channel = situation.channel.iter().flat_map(|channel| &channel.rules);
    let market = situation.market.iter().flat_map(|market| &market.rules);
    let asks = |rule: &&Rule| matches!(rule.kind, crate::content::Kind::Register(_));
    channel.chain(market).filter(asks).find(|rule| culture::applies(context, rule))
}

/// What the answer asks for, else the market; and where that is written.
fn wanted(context: &Context<'_>) -> (Register, String) {
    if let Some((register, answer)) =
        context.draft.answer.and_then(|answer| Some((answer.register?, answer)))
    {
        return (register, answer.source.clone());
    }
    let market = context.situation.market.as_ref().map(|market| {
        let chain = context.library.parents.chain(context.draft.locale);
        (market.register.of(&chain), market.path.clone())
    });
    market.unwrap_or_default()
}

fn tone_of(register: Register) -> Option<Tone> {
    match register {
        Register::Formal => Some(Tone::Formal),
        Register::Informal => Some(Tone::Informal),
        Register::Consistent | Register::Any => None,
    }
}

/// What the agent's own words show.
fn own_marks(context: &Context<'_>) -> Vec<Mark> {
    let mut found = marks(&context.text, context.draft.locale);
    found.retain(|mark| context.is_own(&mark.span));
    found
}

/// How the agent addressed the customer last.
fn thread_tone(context: &Context<'_>) -> Option<Tone> {
    let locale = context.draft.locale;
    let turns = context.situation.thread.iter().rev().filter(|turn| !turn.by_customer);
    turns
        .map(|turn| {
            let others = super::own::others(&turn.text, &[]).all;
            let mut found = marks(&Text::new(&turn.text, locale.language()), locale);
            found.retain(|mark| !others.iter().any(|other| other.contains(&mark.span.start)));
            found
        })
        .find_map(|found| prevailing(&found))
}

/// The tone of most marks; of as many the first one's.
fn prevailing(marks: &[Mark]) -> Option<Tone> {
    let first = marks.first()?.tone;
    let as_first = marks.iter().filter(|mark| mark.tone == first).count();
    Some(if 2 * as_first >= marks.len() { first } else { first.other() })
}

fn finding(context: &Context<'_>, mark: Mark, tone: Tone, rule: &str, source: &str) -> Finding {
    let mut finding = Finding::at("register", rule, Severity::Warning, &context.text, mark.span)
        .with_arg("wanted", &tone.name())
        .with_arg("with", &mark.instead.as_deref().unwrap_or("none"));
    source.clone_into(&mut finding.evidence.source);
    finding.evidence.matched = Some(finding.excerpt.clone());
    finding.evidence.how = Some(mark.tone.name().to_owned());
    finding.replacements.extend(mark.instead);
    finding
}
