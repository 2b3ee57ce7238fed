//! Fees: who pays for a parcel and how much, told otherwise than the market's policy says.

use std::ops::Range;

use super::stated::{Sentence, now, sentences};
use super::{Context, Evidence, Finding};
use crate::content::market::Policy;
use crate::content::{Market, Severity};
use crate::language::quantity::{Kind, Measure, Quantity, Value};
use crate::language::statement::{Cue, Topic};

/// Who pays for what is sent back: `shop` or `customer`.
const FREIGHT: &str = "return-freight";
/// What is stated of a topic is held against this sum of the policy.
const FEES: [(Topic, &str); 2] =
    [(Topic::ReturnFreight, "return-fee"), (Topic::ShippingFee, "shipping-fee")];

pub(super) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let Some(market) = context.situation.market.as_deref() else { return };
    let knows = |key| market.policy.contains_key(key);
    if !knows(FREIGHT) && !FEES.iter().any(|(_, key)| knows(key)) {
        return;
    }
    let now = now(context);
    for sentence in sentences(context, &now) {
        // What is denied or excepted is left to the reader.
        if sentence.has(Cue::Not) {
            continue;
        }
        findings.extend(payer(context, market, sentence));
        findings.extend(amount(context, market, sentence));
    }
}

/// That the wrong one pays for what is sent back.
fn payer(context: &Context<'_>, market: &Market, sentence: &Sentence) -> Option<Finding> {
    let policy = market.policy.get(FREIGHT)?;
    let (wrong, right) = match &*policy.text {
        "shop" => (Cue::CustomerPays, Cue::Free),
        "customer" => (Cue::Free, Cue::CustomerPays),
        _ => return None,
    };
    let (topic, _) = sentence.topics().find(|(_, topic)| *topic == Topic::ReturnFreight)?;
    let (span, _) = sentence.cues.iter().find(|(_, cue)| *cue == wrong)?;
    let message = "policy-freight";
    let finding = || finding(context, FREIGHT, policy, span.clone(), topic, message);
    (!sentence.has(right)).then(finding)
}

/// A sum that is not the policy's, where the sentence names no other.
fn amount(context: &Context<'_>, market: &Market, sentence: &Sentence) -> Option<Finding> {
    let mut amounts = sentence.quantities.iter().filter(|one| one.kind == Kind::Amount);
    let (stated, None) = (amounts.next()?, amounts.next()) else { return None };
    let is_vague = stated.about || stated.min.is_some() || stated.max.is_some();
    // What is paid back may be any sum.
    if is_vague || sentence.topics().any(|(_, topic)| topic == Topic::Refund) {
        return None;
    }
    let (_, about) = sentence.topic_of(&stated.span, |_| true)?;
    let (_, key) = FEES.into_iter().find(|(topic, _)| *topic == about)?;
    let policy = market.policy.get(key)?;
    let (right, currency) = policy.amount.as_ref()?;
    let (Value::Number(value), Some(Measure::Currency(code))) = (stated.value, stated.unit) else {
        return None;
    };
    if code != currency.as_bytes() || (value - right).abs() < 0.005 {
        return None;
    }
    let (topic, _) = sentence.topics().find(|(_, topic)| *topic == about)?;
    let mut finding = finding(context, key, policy, stated.span.clone(), topic, "policy-stated");
    finding.replacements.extend(replaced(&finding.excerpt, stated, *right));
    Some(finding)
}

fn finding(
    context: &Context<'_>,
    key: &str,
    policy: &Policy,
    span: Range<usize>,
    topic: &Range<usize>,
    message: &str,
) -> Finding {
    let rule = format!("policy.{key}");
    let mut finding = Finding::at("policy", rule, Severity::Error, &context.text, span)
        .with_arg("policy", &policy.text)
        .with_arg("unit", &"none")
        .with_arg("source", &policy.source);
    finding.message = message.into();
    finding.evidence = Evidence {
        matched: Some(context.text.slice(topic.start, topic.end).to_owned()),
        how: Some("stated".into()),
        source: policy.source.clone(),
        ..Evidence::default()
    };
    finding
}

/// The excerpt with the right sum, written with as many decimals; none where it takes more.
fn replaced(excerpt: &str, stated: &Quantity, right: f64) -> Option<String> {
    let Value::Number(value) = stated.value else { return None };
    let is_figure = |c: char| c.is_ascii_digit();
    let start = excerpt.find(is_figure)?;
    let end = excerpt.rfind(is_figure)? + 1;
    let figures = excerpt.get(start..end)?;
    let decimals = figures.len() - figures.rfind(['.', ',']).map_or(figures.len(), |at| at + 1);
    if decimals > 3 {
        return None;
    }
    let written = format!("{value:.decimals$}");
    let made = format!("{right:.decimals$}");
    let sign = figures.chars().find(|c| !c.is_ascii_digit());
    let as_there =
        |text: &str| sign.map_or(text.to_owned(), |sign| text.replace('.', &sign.to_string()));
    let is_exact = (made.parse::<f64>().ok()? - right).abs() < 0.005;
    let (before, after) = (excerpt.get(..start)?, excerpt.get(end..)?);
    (is_exact && as_there(&written) == figures)
        .then(|| format!("{before}{}{after}", as_there(&made)))
}
