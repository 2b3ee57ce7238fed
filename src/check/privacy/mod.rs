//! Privacy: numbers, addresses and secrets of other people, that must not leave this text box.
//!
//! What this customer gave, wrote or is known by, and the shop's own contacts, are none.

mod card;
mod digits;
mod iban;
mod identity;
mod known;
mod mask;
mod phone;
mod plain;
mod secret;

use std::ops::Range;

use super::own::EMAIL;
use super::{Context, Finding, bytes};
use crate::content::Severity;
use crate::language::Locale;
use crate::language::naming::{Named, naming};
use crate::language::text::lines;
use known::Known;
pub(super) use mask::{mask_findings, mask_promises};
use plain::{Plain, runs};

/// A text with fewer figures has no number that could be anybody's.
const FIGURES: usize = 3;
/// Italy's codes may have letters for all of theirs.
const CAPITALS: usize = 16;
/// A word names what stands at most so many bytes behind it, or so many before it.
const BEFORE: usize = 40;
const AFTER: usize = 14;

pub(super) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let mut found = found(context);
    found.retain(|(_, span)| !context.is_mail(span));
    if found.is_empty() {
        return;
    }
    let known = Known::of(context);
    for (rule, span) in found {
        let told = context.text.slice(span.start, span.end);
        let is_known = match rule {
            "privacy.phone" => known.has_phone(told),
            "privacy.email" => known.has(told) || known.is_shops(told),
            _ => known.has(told),
        };
        if !is_known {
            findings.push(finding(context, rule, span));
        }
    }
}

/// A text with all that is private in it masked, whoever's it is.
pub(super) fn masked(context: &Context<'_>) -> String {
    let found = found(context).into_iter();
    let findings: Vec<Finding> = found.map(|(rule, span)| finding(context, rule, span)).collect();
    mask::masked(context.draft.text, &findings)
}

/// All phone numbers of a text, whoever's they are.
pub(super) fn phones(context: &Context<'_>) -> Vec<Range<usize>> {
    let found = found(context).into_iter().filter(|(rule, _)| *rule == "privacy.phone");
    found.map(|(_, span)| span).collect()
}

/// All that looks private, in order, without overlap.
fn found(context: &Context<'_>) -> Vec<(&'static str, Range<usize>)> {
    let text = context.draft.text;
    let mut found: Vec<(&'static str, Range<usize>)> = Vec::new();
    if text.contains('@') {
        found.extend(EMAIL.find_iter(text).map(|hit| ("privacy.email", hit.range())));
    }
    found.extend(secret::keys(text).into_iter().map(|span| ("privacy.secret", span)));
    if may_have_numbers(text) || may_have_signs(text) {
        numbers(context, &mut found);
    }
    // What lies in what was found before it is a part of it.
    found.sort_by_key(|(_, span)| (span.start, std::cmp::Reverse(span.end)));
    let mut end = 0;
    found.retain(|(_, span)| {
        let free = span.start >= end;
        end = end.max(span.end);
        free
    });
    found
}

fn finding(context: &Context<'_>, rule: &'static str, span: Range<usize>) -> Finding {
    let mut finding = Finding::at("privacy", rule, Severity::Error, &context.text, span);
    finding.excerpt = mask::shown(&finding.excerpt, rule);
    finding.args.insert("excerpt".into(), finding.excerpt.clone());
    finding.message = rule.replace('.', "-");
    finding.evidence.source = "privacy".into();
    finding.evidence.how = Some("pattern".into());
    finding.evidence.matched = Some(finding.excerpt.clone());
    finding
}

/// Whether there are figures enough, of any script, or a name in capitals that may stand for them.
fn may_have_numbers(text: &str) -> bool {
    if !may_have_figures(text) {
        return false;
    }
    let mut figures = 0;
    let mut capitals = 0;
    let mut letter = false;
    for c in text.chars() {
        let figure = is_figure(c);
        figures += usize::from(figure);
        // A figure behind a letter: a password may be no more.
        if figure && letter {
            return true;
        }
        letter = c.is_ascii_alphabetic();
        capitals = if c.is_ascii_uppercase() { capitals + 1 } else { 0 };
        if figures >= FIGURES || capitals >= CAPITALS {
            return true;
        }
    }
    false
}

/// The same of any figure, or of capitals anywhere.
fn may_have_figures(text: &str) -> bool {
    bytes::any(text, |byte| byte.is_ascii_digit())
        || bytes::any_two(text, may_be_figure)
        || text.bytes().filter(u8::is_ascii_uppercase).count() >= CAPITALS
}

/// A figure of which numbers are made, as `plain` reads them.
fn is_figure(c: char) -> bool {
    matches!(c,
        '0'..='9' | '０'..='９' | '\u{660}'..='\u{669}' | '\u{6f0}'..='\u{6f9}' | '\u{966}'..='\u{96f}')
}

/// Whether such a figure may end with two bytes, one of ASCII aside.
#[inline]
fn may_be_figure(one: u8, two: u8) -> bool {
    let ends = |byte: u8, zero: u8| (one == byte) & (two.wrapping_sub(zero) < 10);
    ends(0xd9, 0xa0) | ends(0xdb, 0xb0) | ends(0xa5, 0xa6) | ends(0xbc, 0x90)
}

/// All that has figures.
fn numbers(context: &Context<'_>, found: &mut Vec<(&'static str, Range<usize>)>) {
    let text = context.draft.text;
    let plain = Plain::new(text);
    let words = named_lines(text);
    let original = |span: &Range<usize>| plain.original(text, span);
    let around = Surroundings { text, words: &words, offset: &original };
    let place = Place::of(context);
    found.extend(secret::named(text, &around).into_iter().map(|span| ("privacy.secret", span)));
    let mut add = |rule: &'static str, spans: Vec<Range<usize>>| {
        for span in spans {
            let span = plain.original(text, &span);
            let overlaps = |own: &Range<usize>| own.start < span.end && span.start < own.end;
            if !found.iter().any(|(_, own)| overlaps(own)) {
                found.push((rule, span));
            }
        }
    };
    let runs = runs(&plain, 7);
    let (ibans, alike) = iban::ibans(&plain);
    add("privacy.iban", ibans);
    add("privacy.card", card::cards(&plain, &runs, &around, &alike));
    add("privacy.identity", identity::identities(&plain, &around, &place, &alike));
    add("privacy.phone", phone::phones(&plain, &runs, &around, &place.regions, &alike));
}

/// The words that name numbers or secrets, in the lines that may have such, and in those beside them.
fn named_lines(text: &str) -> Vec<(Range<usize>, Named)> {
    let mut found = Vec::new();
    let mut read = 0;
    // The line before, where it was not read, and whether one was that this one is beside.
    let (mut before, mut beside) = ("", false);
    for (start, line) in lines(text) {
        let end = start + line.len();
        let wanted = may_have_figures(line) || may_have_signs(line);
        if wanted || beside {
            let from = if wanted { start - before.len() } else { start };
            let words = naming(text.get(from..end).unwrap_or_default()).into_iter();
            found.extend(words.map(|(span, named)| (from + span.start..from + span.end, named)));
            read = end;
        }
        before = if read == end { "" } else { line };
        beside = wanted;
    }
    found
}

/// Whether a line may have a password of letters and signs: a sign that is not the last of its word.
fn may_have_signs(line: &str) -> bool {
    bytes::any_two(line, |one, two| secret::is_sign(one) & two.is_ascii_graphic())
}

/// The words that name numbers, and where they stand.
struct Surroundings<'a> {
    text: &'a str,
    words: &'a [(Range<usize>, Named)],
    /// From places of the plain text to those of the original.
    offset: &'a dyn Fn(&Range<usize>) -> Range<usize>,
}

impl Surroundings<'_> {
    /// What the nearest word before a place calls it, else the next one behind it, within its line.
    fn named(&self, span: &Range<usize>) -> Option<Named> {
        let span = (self.offset)(span);
        let until = self.words.partition_point(|(word, _)| word.end <= span.start);
        let before = until.checked_sub(1).and_then(|at| self.words.get(at));
        let beside = |from: usize, to: usize, reach: usize| {
            let gap = self.text.get(from..to).unwrap_or_default();
            let ends = gap.contains(". ") || gap.contains("? ") || gap.contains('。');
            gap.len() <= reach && gap.matches('\n').count() <= 1 && !ends
        };
        let before = before.filter(|(word, _)| beside(word.end, span.start, BEFORE));
        let after = self.words.get(until).filter(|(word, _)| word.start >= span.end);
        let after = after.filter(|(word, named)| {
            *named != Named::Reference && beside(span.end, word.start, AFTER)
        });
        before.or(after).map(|(_, named)| *named)
    }
}

/// Where a draft is at home.
struct Place {
    /// The countries, ISO 3166.
    regions: Vec<String>,
    /// The draft's language, where its locale names no country.
    locale: Locale,
}

impl Place {
    fn of(context: &Context<'_>) -> Self {
        let market = context.situation.market.as_ref().map(|market| market.id.as_str().to_owned());
        let locale = context.draft.locale;
        let mut regions: Vec<String> = market.into_iter().filter(|id| id.len() == 2).collect();
        let own = locale.region().or_else(|| locale.likely_region());
        regions.extend(own.filter(|own| !regions.contains(own)));
        Self { regions, locale: locale.clone() }
    }

    /// Whether a country is that of the market or of the locale, or one of its language where the
    /// locale names none.
    fn is_home(&self, country: &str, languages: &str) -> bool {
        let speaks = || languages.split(' ').any(|language| language == self.locale.language());
        self.regions.iter().any(|region| region == country)
            || (self.locale.region().is_none() && speaks())
    }
}

#[cfg(test)]
mod tests;
