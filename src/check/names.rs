//! Names: the customer's and the brands', misspelt.
//!
//! Looked for only where a name is to be expected (in the greeting, behind a title, beside the other
//! part of the name), lest another person's name or a word be taken for it.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use super::slips::slips;
use super::{Context, Finding};
use crate::content::Severity;
use crate::language::inflection::table;
use crate::language::words::{bare, fold};
use crate::language::{Pos, Token};

/// Shorter names are one slip away from too many words.
const LEAST: usize = 4;
const LEAST_BRAND: usize = 6;
/// From so many letters on, two slips are still the same name.
const LONG: usize = 8;
const SLIPS: usize = 2;
/// The greeting is among so many first words.
const GREETING: usize = 6;

static TITLES: LazyLock<BTreeSet<&'static str>> = LazyLock::new(|| {
    let lines = include_str!("../language/data/titles.txt").lines();
    lines.filter(|line| !line.starts_with('#')).flat_map(str::split_whitespace).collect()
});

pub(super) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    customers(context, findings);
    brands(context, findings);
}

fn customers(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let Some(name) = &context.situation.customer.name else { return };
    let parts: Vec<Name<'_>> = name
        .split(|c: char| c.is_whitespace() || c == '-')
        .filter(|part| part.chars().count() >= LEAST && part.chars().all(is_letter))
        .map(Name::new)
        .collect();
    let all: BTreeSet<String> = name.split_whitespace().map(fold).collect();
    let tokens = &context.text.tokens;
    let written = context.situation.customers_words();
    for (at, token) in tokens.iter().enumerate() {
        let is_part =
            |token: Option<&Token>| token.is_some_and(|token| all.contains(token.fold.as_str()));
        let before = at.checked_sub(1).and_then(|at| tokens.get(at));
        let titled = before.is_some_and(|token| TITLES.contains(&*bare(&token.fold)));
        let expected = titled || at < GREETING || is_part(before) || is_part(tokens.get(at + 1));
        let span = token.start..token.end;
        if !expected || all.contains(token.fold.as_str()) || !context.is_own(&span) {
            continue;
        }
        let told = context.text.slice(token.start, token.end);
        let Some(right) = parts.iter().find(|part| is_misspelt(context, token, part)) else {
            continue;
        };
        // The customer may have written it so.
        if written.iter().any(|words| words.contains(told)) {
            continue;
        }
        findings.push(finding(context, "names.customer", token, right.written));
    }
    // Small letters are a slip where the name is known with a capital and no such word is there.
    for (at, token) in tokens.iter().enumerate() {
        let told = context.text.slice(token.start, token.end);
        let right = parts.iter().find(|part| {
            part.fold == token.fold
                && part.written.starts_with(char::is_uppercase)
                && told.starts_with(char::is_lowercase)
        });
        let before = at.checked_sub(1).and_then(|at| tokens.get(at));
        let titled = before.is_some_and(|token| TITLES.contains(&*bare(&token.fold)));
        if let Some(right) = right.filter(|_| titled) {
            findings.push(finding(context, "names.customer", token, right.written));
        }
    }
}

fn is_letter(c: char) -> bool {
    c.is_alphabetic() && (c.is_lowercase() || c.is_uppercase())
}

/// A name that a word may be meant for.
struct Name<'a> {
    written: &'a str,
    fold: String,
    /// Which letters it has, see `letters`.
    letters: u64,
    /// With so many slips it is still the same name.
    most: usize,
}

impl<'a> Name<'a> {
    fn new(written: &'a str) -> Self {
        let fold = fold(written);
        let most = if fold.chars().count() >= LONG { SLIPS } else { 1 };
        Self { written, letters: letters(&fold), fold, most }
    }
}

/// A bit for each letter, some sharing one: a slip changes two at most.
fn letters(word: &str) -> u64 {
    word.chars().fold(0, |all, letter| all | 1 << (u32::from(letter) % u64::BITS))
}

/// Whether it is the name with a slip: no word of the language, no form of the name.
fn is_misspelt(context: &Context<'_>, token: &Token, name: &Name<'_>) -> bool {
    let (told, one) = (context.text.slice(token.start, token.end), &*token.fold);
    let two = &*name.fold;
    let differing = (letters(one) ^ name.letters).count_ones() as usize;
    if differing > 2 * name.most || one == two {
        return false;
    }
    let capital =
        told.starts_with(char::is_uppercase) || !name.written.starts_with(char::is_uppercase);
    let is_word = || {
        let mut readings = Vec::new();
        if let Some(table) = table(context.draft.locale.language()) {
            table.readings(one, &mut readings);
        }
        readings.iter().any(|reading| reading.pos != Pos::Name)
    };
    // Names have endings in many languages: Larsens, Annę, Ивана.
    let stem: String = two.chars().take(two.chars().count().saturating_sub(1)).collect();
    let inflected = one.starts_with(&stem) && one.chars().count() >= two.chars().count();
    capital
        && told.chars().all(is_letter)
        && bare(one) != bare(two)
        && !inflected
        && slips(one, two, name.most)
        && !is_word()
}

/// Names that are not translated, of one word.
fn brands(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let Some(glossary) = context.library.glossary(context.draft.locale) else { return };
    let fits = |name: &&str| name.chars().count() >= LEAST_BRAND && name.chars().all(is_letter);
    let names = glossary.names().map(|term| term.term.as_str()).filter(fits);
    let names: Vec<Name<'_>> = names.map(Name::new).collect();
    if names.is_empty() {
        return;
    }
    for token in &context.text.tokens {
        let told = context.text.slice(token.start, token.end);
        if told.len() + 2 < LEAST_BRAND
            || !told.starts_with(char::is_uppercase)
            || !context.is_own(&(token.start..token.end))
        {
            continue;
        }
        if let Some(right) = names.iter().find(|name| is_misspelt(context, token, name)) {
            findings.push(finding(context, "names.brand", token, right.written));
        }
    }
}

fn finding(context: &Context<'_>, rule: &str, token: &Token, right: &str) -> Finding {
    let span = token.start..token.end;
    let mut finding = Finding::at("names", rule, Severity::Warning, &context.text, span)
        .with_arg("right", &right);
    finding.message = rule.replace('.', "-");
    finding.evidence.source = "request".into();
    finding.evidence.how = Some("slip".into());
    finding.replacements.push(right.to_owned());
    finding
}
