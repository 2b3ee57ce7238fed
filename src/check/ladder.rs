//! The resolution ladder: a reply that goes to the dearest step while a cheaper one may help.

use std::ops::Range;

use super::stated::{now, sentences};
use super::{Context, Evidence, Finding};
use crate::content::{Market, Severity, Step};
use crate::language::statement::{Cue, Topic};

pub(super) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let Some(market) = context.situation.market.as_deref() else { return };
    let Some(dearest) = market.ladder.last() else { return };
    let Some(cheaper) = cheaper(context, market, dearest) else { return };
    let Some(span) = sends_back(context, dearest) else { return };
    let (value, currency) = &cheaper.cost;
    let mut finding = Finding::at("culture", "ladder.dearest", Severity::Note, &context.text, span)
        .with_arg("step", &cheaper.name)
        .with_arg("cost", &format!("{value} {currency}"));
    finding.message = "ladder-dearest".into();
    finding.evidence =
        Evidence { how: Some("stated".into()), source: market.path.clone(), ..Evidence::default() };
    findings.push(finding);
}

/// The cheapest step that an answer of the same case takes here.
fn cheaper<'m>(context: &Context<'_>, market: &'m Market, dearest: &Step) -> Option<&'m Step> {
    let case = context.situation.case.as_deref()?;
    let channel = context.situation.channel.as_ref().map(|channel| &channel.id);
    let of_case = || {
        let answers = context.library.answers.values();
        answers.filter(|answer| answer.case == case && answer.serves(Some(&market.id), channel))
    };
    let taken = |step: &&Step| of_case().any(|answer| answer.step.as_ref() == Some(&step.name));
    market.ladder.iter().find(taken).filter(|step| step.cost.0 < dearest.cost.0)
}

/// Where the draft takes the dearest step: as a whole, where its answer or the request says so, or
/// in the words by which the agent asks for the goods.
fn sends_back(context: &Context<'_>, dearest: &Step) -> Option<Range<usize>> {
    if let Some(answer) = context.draft.answer {
        return (answer.step.as_ref() == Some(&dearest.name)).then_some(0..0);
    }
    let now = now(context);
    let sentences = sentences(context, &now);
    if sentences.iter().any(|sentence| sentence.has(Cue::Keep)) {
        return None;
    }
    let asks = |topic| topic == Topic::ReturnWindow;
    sentences.iter().find_map(|sentence| {
        sentence.topics().find(|(_, topic)| asks(*topic)).map(|(span, _)| span.clone())
    })
}
