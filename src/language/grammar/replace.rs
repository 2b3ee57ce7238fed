//! What stands instead of a place, where that is mechanical: a word for a word, a verb's form
//! for its form.

use std::cell::RefCell;
use std::ops::Range;

use rustc_hash::FxHashMap;

use super::read::Grammar;
use crate::language::Text;
use crate::language::capitals::{capitalised, upper};
use crate::language::fold::folded;
use crate::language::inflection::{self, Context};
use crate::language::pos::Pos;
use crate::language::words::fold;

/// What stands instead of the place; none where a word of it has no sure counterpart.
pub(super) fn instead(
    grammar: &Grammar,
    text: &Text<'_>,
    span: &Range<usize>,
    tokens: &Range<usize>,
    with: Option<&str>,
) -> Option<String> {
    if let Some(with) = with {
        // Nothing that would be sure.
        if with == "-" {
            return None;
        }
        return Some(cased(text.slice(span.start, span.end), with, grammar.language()));
    }
    if tokens.is_empty() {
        let written = text.slice(span.start, span.end);
        return grammar.replace.get(&*folded(written)).cloned();
    }
    let mut made = String::new();
    let mut at = span.start;
    for token in text.tokens.get(tokens.clone())? {
        made.push_str(text.slice(at, token.start));
        at = token.end;
        let written = text.slice(token.start, token.end);
        let with = match grammar.replace.get(&*token.fold) {
            // A blank that a line cannot end with.
            Some(with) => with.replace('_', " "),
            None => verb(grammar, &token.fold)?,
        };
        made.push_str(&cased(written, &with, grammar.language()));
    }
    Some(made)
}

/// With the capitals of what stands there.
fn cased(written: &str, with: &str, language: &str) -> String {
    let mut letters = written.chars().filter(|c| c.is_alphabetic());
    let first = letters.next().is_some_and(char::is_uppercase);
    let (more, all) = letters.fold((false, true), |(_, all), c| (true, all && c.is_uppercase()));
    match (first, more && all) {
        (true, true) => upper(with, language),
        (true, false) => capitalised(with, language),
        _ => with.to_owned(),
    }
}

/// So many verbs are remembered for each thread before all are forgotten.
const REMEMBERED: usize = 1 << 12;

type Seen = FxHashMap<(&'static str, String), Option<String>>;

thread_local! {
    static SEEN: RefCell<Seen> = RefCell::default();
}

/// The verb's other form, remembered: a verb has many forms to look through.
fn verb(grammar: &Grammar, word: &str) -> Option<String> {
    if grammar.verbs.is_empty() {
        return None;
    }
    let name = (grammar.name, word.to_owned());
    if let Some(known) = SEEN.with_borrow(|seen| seen.get(&name).cloned()) {
        return known;
    }
    let made = inflected(grammar, word);
    SEEN.with_borrow_mut(|seen| {
        if seen.len() >= REMEMBERED {
            seen.clear();
        }
        seen.insert(name, made.clone());
    });
    made
}

/// The form of a verb in the place that answers to its own, where all readings agree.
fn inflected(grammar: &Grammar, word: &str) -> Option<String> {
    let table = inflection::table(grammar.language())?;
    let mut made: Vec<String> = Vec::new();
    for reading in inflection::readings(word, Context::NONE, grammar.language()) {
        if reading.pos != Pos::Verb {
            continue;
        }
        for paradigm in table.paradigms(&reading.lemma) {
            let own = paradigm.forms.iter().filter(|(_, form)| fold(form) == word);
            for (slot, _) in own {
                let wanted = grammar.verbs.iter().find_map(|(from, to)| {
                    slot.strip_suffix(from.as_str()).map(|start| format!("{start}{to}"))
                });
                let Some(wanted) = wanted else { continue };
                let form = paradigm.forms.iter().find(|(slot, _)| *slot == wanted);
                made.extend(form.map(|(_, form)| form.clone()));
            }
        }
    }
    made.sort_unstable();
    made.dedup();
    let [only] = &*made else { return None };
    Some(only.clone())
}
