//! Answers and wordings as text. Alone formats with Fluent.

mod choices;
mod format;
mod functions;
mod index;
mod locale;
mod needs;
mod voice;

use std::collections::BTreeMap;

use fluent_bundle::FluentValue;

use crate::content::{Answer, AnswerId, Arg, ArgKind, ArgValue, Library, Market};
use crate::language::Locale;
pub(crate) use choices::{Choice, choices};

/// The value of an optional argument that nobody gave.
pub const ABSENT: &str = "none";

/// A rendered answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rendered {
    /// The text; what is missing stands as `[name]`.
    pub text: String,
    /// The locale it is in.
    pub locale: Locale,
    /// The locale that was asked for, where that is another.
    pub fallback_from: Option<Locale>,
    /// Arguments that the text needs and nobody gave, in the order of their names.
    pub missing: Vec<String>,
}

/// Renders an answer; none where no locale of the chain has it. The words are those of the nearest
/// locale that has it, the formats those of the locale that was asked for.
pub fn answer(
    library: &Library,
    id: &AnswerId,
    locale: &Locale,
    market: Option<&Market>,
    args: &BTreeMap<String, ArgValue>,
) -> Option<Rendered> {
    let answer = library.answers.get(id).map(AsRef::as_ref);
    let give = |name: &str, _: bool| value(answer, market, args, name);
    voice::with(library, |voices| {
        let owner = voices.owner(locale, id.as_str())?;
        // A chain of the content's own may lead into another language: then its plurals hold.
        let formats = if owner.language() == locale.language() { locale } else { &owner };
        let told = voices.tell(formats, id.as_str(), &give);
        Some(Rendered {
            text: told.text,
            missing: told.missing.into_iter().collect(),
            fallback_from: (owner != *locale).then(|| locale.clone()),
            locale: owner,
        })
    })
}

/// The locale in which a reader of `locale` can best be told an answer: the locale itself or the
/// nearest of its ancestors that has it, else another of the same language.
pub fn nearest(library: &Library, id: &AnswerId, locale: &Locale) -> Option<Locale> {
    voice::with(library, |voices| voices.kin(locale, id.as_str()))
}

/// Words a message of `findings.ftl` or `ui.ftl` in the reader's locale, else in English; none where
/// neither has it.
pub fn wording(
    library: &Library,
    id: &str,
    locale: &Locale,
    args: &BTreeMap<String, String>,
) -> Option<String> {
    let give = |name: &str, number: bool| {
        let text = args.get(name)?;
        let counted = text.parse::<f64>().ok().filter(|value| number && value.is_finite());
        Some(counted.map_or_else(|| text.clone().into(), FluentValue::from))
    };
    voice::with(library, |voices| {
        let reader = match voices.owner(locale, id) {
            Some(_) => locale.clone(),
            None => voices.kin(&Locale::parse("en").ok()?, id)?,
        };
        Some(voices.tell(&reader, id, &give).text)
    })
}

/// All messages whose id begins with a prefix, told without arguments, each in the reader's locale or
/// else in English.
pub fn words(library: &Library, locale: &Locale, prefix: &str) -> BTreeMap<String, String> {
    let english = Locale::parse("en").ok();
    let readers = [Some(locale), english.as_ref()];
    voice::with(library, |voices| {
        let mut words = BTreeMap::new();
        for reader in readers.into_iter().flatten() {
            for of in voices.index.chain(reader) {
                let index = std::sync::Arc::clone(&voices.index);
                for id in index.ids(&of, prefix) {
                    if !words.contains_key(id) && index.speaks(&of, id) {
                        let told = voices.tell(reader, id, &|_, _| None);
                        words.insert(id.to_owned(), told.text);
                    }
                }
            }
        }
        words
    })
}

/// The value of an answer's variable: what was given, else what the market says, else that it is
/// absent where it may be; none where it is missing.
fn value(
    answer: Option<&Answer>,
    market: Option<&Market>,
    args: &BTreeMap<String, ArgValue>,
    name: &str,
) -> Option<FluentValue<'static>> {
    let arg = answer.and_then(|answer| answer.args.get(name));
    let given = args.get(name).map(|value| fitted(arg, value));
    if let Some(value) = given.as_ref().and_then(format::argument) {
        return Some(value);
    }
    let arg = arg?;
    if let Some(value) = market.and_then(|market| arg.of_market(name, market)) {
        return format::argument(&value);
    }
    arg.optional.then(|| ABSENT.into())
}

/// A value as its argument wants it: a date or number that came as text is one.
fn fitted(arg: Option<&Arg>, value: &ArgValue) -> ArgValue {
    let (Some(arg), ArgValue::String(text)) = (arg, value) else { return value.clone() };
    let read = match arg.kind {
        ArgKind::Number | ArgKind::Policy(_) => text.trim().parse().ok().map(ArgValue::Number),
        ArgKind::Date => date(text.trim()),
        ArgKind::String
        | ArgKind::Amount
        | ArgKind::Choice(_)
        | ArgKind::PolicyChoice(_)
        | ArgKind::Returns => None,
    };
    read.unwrap_or_else(|| value.clone())
}

fn date(text: &str) -> Option<ArgValue> {
    let at = text.parse().ok()?;
    Some(ArgValue::Date { at, has_time: text.contains(':') })
}

#[cfg(test)]
mod tests;
