//! What a draft is read with: what it is to speak of, and what its answer says of the case.

use super::render::Rendered;
use super::{Checking, locale};
use crate::check::Situation;
use crate::content::{Answer, Market};
use crate::language::Locale;

/// What a draft is to speak of: the text that it translates, else the answer that it was made from,
/// else the customer's message; with the locale, and whether it is translated.
pub(super) fn source_of(
    draft: &Checking<'_>,
    used: Option<&Rendered>,
    situation: &Situation,
    market: &Market,
) -> Option<(String, Locale, bool)> {
    if let Some((text, locale)) = &draft.source {
        return Some((text.clone(), locale.clone(), true));
    }
    if let Some(used) = used {
        return Some((used.text.clone(), used.locale.clone(), false));
    }
    let message = situation.message.as_ref()?;
    let language = locale::of_message(market, situation, message);
    let of_market = market
        .locales
        .iter()
        .find(|locale| language.language.split('-').next() == Some(locale.language()));
    let locale = of_market.cloned().or_else(|| Locale::parse(&language.language).ok())?;
    language.is_sure().then(|| (message.clone(), locale, false))
}

/// The situation, with what the answer says of the case where the request says nothing.
pub(super) fn knowing(answer: &Answer, situation: &Situation) -> Situation {
    let mut knowing = situation.clone();
    knowing.case.get_or_insert_with(|| answer.case.clone());
    if knowing.step.is_none() {
        knowing.step.clone_from(&answer.step);
    }
    knowing
}
