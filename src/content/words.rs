//! Answers get their words: what the Fluent files of all locales say of them.

use std::collections::BTreeMap;
use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::answer::{Answer, AnswerWords};
use super::fault::{Fault, Weight};
use super::id::AnswerId;
use super::library::Library;
use super::read::{Message, Read, Said};
use crate::language::{Locale, Parents};

const TABLE: &str = "locales/answers.toml";

type Words = BTreeMap<Locale, Arc<AnswerWords>>;

/// All answers with their words. A locale may hold only how its customers ask, where one of its chain has the text. An
/// answer that `before` has in the same words is that of before.
pub(super) fn answers(
    files: &BTreeMap<String, Arc<Read>>,
    parents: &Parents,
    before: Option<&Library>,
    faults: &mut Vec<Fault>,
) -> BTreeMap<AnswerId, Arc<Answer>> {
    let table = files.get(TABLE);
    let nothing = BTreeMap::new();
    let entries = match table.map(|read| &read.said) {
        Some(Said::Answers(entries)) => entries,
        _ => &nothing,
    };
    let places: FxHashMap<&str, usize> =
        entries.keys().enumerate().map(|(place, id)| (id.as_str(), place)).collect();
    let mut words: Vec<Words> = vec![Words::new(); entries.len()];
    let mut asked_only = Vec::new();
    for (path, read) in files {
        let Said::Messages(locale, messages) = &read.said else { continue };
        for message in &messages.all {
            match places.get(&*message.id) {
                Some(place) if message.has_value => {
                    words[*place].insert(locale.clone(), Arc::clone(&message.words));
                }
                Some(place) => asked_only.push((path, read, message, locale, *place)),
                None => faults.extend(unknown(path, read, message)),
            }
        }
    }
    let asked_only = asked_only.into_iter().filter(|(path, read, message, locale, place)| {
        let has_text = parents.chain(locale).iter().any(|of| words[*place].contains_key(of));
        if !has_text {
            let told = format!("the answer `{}` has no text", message.id);
            faults.push(Fault::at(Weight::Reject, path, &read.text, message.span.clone(), told));
        }
        has_text
    });
    for (_, _, message, locale, place) in asked_only.collect::<Vec<_>>() {
        words[place].insert(locale.clone(), Arc::clone(&message.words));
    }
    let before = before.filter(|before| {
        let known = before.parsed.files.get(TABLE);
        table.zip(known).is_some_and(|(one, two)| Arc::ptr_eq(one, two))
    });
    let with = |((id, entry), words): ((&AnswerId, &Answer), Words)| {
        let known = before.and_then(|before| before.answers.get(id));
        let answer = known
            .filter(|known| is_same(&known.words, &words))
            .map_or_else(|| Arc::new(Answer { words, ..entry.clone() }), Arc::clone);
        (id.clone(), answer)
    };
    entries.iter().zip(words).map(with).collect()
}

fn is_same(one: &Words, two: &Words) -> bool {
    let same = |((a, one), (b, two)): ((&Locale, _), (&Locale, _))| a == b && Arc::ptr_eq(one, two);
    one.len() == two.len() && one.iter().zip(two).all(same)
}

/// What is wrong with a message that is no answer: it may be meant to be one.
fn unknown(path: &str, read: &Read, message: &Message) -> Option<Fault> {
    let asked = !(message.words.title.is_empty() && message.words.asks.is_empty());
    let alone = path.ends_with("/answers.ftl") && message.has_value && asked;
    alone.then(|| {
        let told = format!("`{}` stands not in {TABLE}, so nobody will find it", message.id);
        Fault::at(Weight::Warning, path, &read.text, message.span.clone(), told)
    })
}
