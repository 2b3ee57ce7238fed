//! In which locale to reply, and in which a draft is read.

use crate::check::Situation;
use crate::content::{Library, Market, ReplyLanguage};
use crate::language::detect::detect;
use crate::language::{Detection, Locale};

/// The market's languages, likeliest first.
pub fn prior(market: &Market) -> Vec<String> {
    market.locales.iter().map(|locale| locale.as_str().to_owned()).collect()
}

/// The language of the customer's message. What the customer wrote before and the market's languages
/// lean it where it is short.
pub fn of_message(market: &Market, situation: &Situation, message: &str) -> Detection {
    let of_market = prior(market);
    let former: Vec<&str> = situation
        .thread
        .iter()
        .rev()
        .filter(|turn| turn.by_customer && turn.text != message)
        .take(FORMER)
        .map(|turn| turn.text.as_str())
        .collect();
    if former.is_empty() {
        return detect(message, &[], &of_market);
    }
    let before = detect(&former.join("\n"), &[], &of_market);
    let mut leaning = Vec::from_iter(before.is_sure().then_some(before.language));
    leaning.extend(of_market);
    detect(message, &[], &leaning)
}

/// How many of the customer's last messages tell the language of a thread.
const FORMER: usize = 3;

/// The locale to reply in, and the customer's language where it is none that is offered.
pub fn of_reply(
    library: &Library,
    market: &Market,
    situation: &Situation,
    language: &Detection,
) -> (Locale, Option<String>) {
    if let Some(locale) = &situation.locale {
        return (locale.clone(), None);
    }
    let policy =
        situation.channel.as_ref().map_or(&ReplyLanguage::Any, |channel| &channel.language);
    if let ReplyLanguage::Fixed(locale) = policy {
        return (locale.clone(), None);
    }
    let known = language.language != "und";
    let theirs = Locale::parse(&language.language).ok().filter(|_| known);
    if let Some(theirs) = theirs.as_ref().filter(|_| language.is_sure()) {
        if let Some(offered) = among(&market.locales, theirs) {
            return (offered.clone(), None);
        }
        if *policy == ReplyLanguage::Customer {
            let spoken: Vec<Locale> = library.written.iter().cloned().collect();
            if let Some(spoken) = among(&spoken, theirs) {
                return (spoken.clone(), None);
            }
        }
    }
    let first = first(market);
    let gap = theirs
        .filter(|theirs| among(&market.locales, theirs).is_none())
        .map(|theirs| theirs.to_string());
    (first, gap)
}

/// The locale that a draft is read in: the one asked for, else that of its language among the
/// market's.
pub fn of_draft(market: &Market, situation: &Situation, text: &str) -> Locale {
    if let Some(locale) = &situation.locale {
        return locale.clone();
    }
    if let Some(channel) = &situation.channel
        && let ReplyLanguage::Fixed(locale) = &channel.language
    {
        return locale.clone();
    }
    let prior = prior(market);
    let told = detect(text, &prior, &prior);
    Locale::parse(&told.language)
        .ok()
        .and_then(|theirs| among(&market.locales, &theirs).cloned())
        .unwrap_or_else(|| first(market))
}

fn first(market: &Market) -> Locale {
    // The loader sees to it that a market has a locale.
    market.locales.first().cloned().unwrap_or_else(Locale::undetermined)
}

/// Of these locales the one that fits a language best: itself, the same script, the same language.
fn among<'a>(locales: &'a [Locale], theirs: &Locale) -> Option<&'a Locale> {
    let same = || locales.iter().filter(|locale| locale.language() == theirs.language());
    locales
        .iter()
        .find(|locale| *locale == theirs)
        .or_else(|| same().find(|locale| locale.script() == theirs.script()))
        .or_else(|| same().next())
}

#[cfg(test)]
mod tests {
    use super::super::samples::Sample;
    use super::*;
    use crate::check::Turn;

    #[test]
    fn what_the_customer_wrote_before_leans_a_short_message() {
        let market = Sample::new().market();
        let told = |before: &str| {
            let turn = |by_customer, text: &str| Turn { by_customer, text: text.into(), at: None };
            let thread = vec![turn(true, before), turn(false, "Where is it? Please wait.")];
            let situation = Situation { thread, ..Situation::default() };
            of_message(&market, &situation, "hallo").language
        };
        assert_eq!(told("Waar blijft mijn pakket? Ik wacht al twee weken."), "nl");
        assert_eq!(told("Wo bleibt mein Paket? Ich warte seit zwei Wochen."), "de");
    }
}
