//! What customers asked and nothing answers, counted by language and theme.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use utoipa::ToSchema;

use crate::content::Library;
use crate::language::Locale;
use crate::record::Event;

/// The theme of a question that is near to no answer.
const OTHER: &str = "other";

/// Questions of one language and theme that no answer fits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct UnansweredRow {
    /// The customers' language, BCP-47; `und` where it is not known.
    pub language: String,
    /// The kind of case: the one that the event names, else that of the answer that was nearest, else
    /// `other`.
    pub theme: String,
    /// In so many conversations.
    pub count: usize,
}

/// Counts what was shown though none of it fits; the most frequent first. A conversation counts once
/// for a language and theme, however often somebody opened it.
pub fn unanswered<'a>(
    library: &Library,
    events: impl IntoIterator<Item = &'a Event>,
) -> Vec<UnansweredRow> {
    let mut conversations: BTreeMap<(String, &str), BTreeSet<&str>> = BTreeMap::new();
    for event in events.into_iter().filter(|event| event.none_fits == Some(true)) {
        let language = event.language.as_deref().and_then(|tag| Locale::parse(tag).ok());
        let language = language.unwrap_or_else(Locale::undetermined).to_string();
        let theme = theme(library, event);
        conversations.entry((language, theme)).or_default().insert(&event.conversation);
    }
    let rows = conversations.into_iter().map(|((language, theme), conversations)| UnansweredRow {
        language,
        theme: theme.to_owned(),
        count: conversations.len(),
    });
    let mut rows: Vec<UnansweredRow> = rows.collect();
    rows.sort_by_key(|row| std::cmp::Reverse(row.count));
    rows
}

fn theme<'a>(library: &'a Library, event: &'a Event) -> &'a str {
    let nearest = || library.answers.get(event.answer.as_deref()?);
    let case = event.case.as_deref().or_else(|| nearest().map(|answer| &*answer.case));
    case.unwrap_or(OTHER)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::AnswerId;
    use std::sync::Arc;

    fn library() -> Library {
        let id = AnswerId::parse("refund-when").unwrap();
        let answer = crate::content::Answer {
            id: id.clone(),
            case: "refund".into(),
            markets: vec![],
            channels: vec![],
            args: BTreeMap::new(),
            step: None,
            escalation: None,
            register: None,
            valid: (None, None),
            words: BTreeMap::new(),
            source: String::new(),
        };
        Library { answers: [(id, Arc::new(answer))].into(), ..Library::default() }
    }

    fn event(conversation: &str, more: &str) -> Event {
        let head = r#"{"event":"shown","event_id":"e","conversation":"#;
        Event::from_json(&format!("{head}\"{conversation}\"{more}}}")).unwrap()
    }

    /// Conversation and further fields of each event → `language theme count` of each row.
    fn check(events: &[(&str, &str)], expected: &[&str]) {
        let events: Vec<Event> = events.iter().map(|(one, more)| event(one, more)).collect();
        let rows = unanswered(&library(), &events);
        let told = rows.iter().map(|row| format!("{} {} {}", row.language, row.theme, row.count));
        assert_eq!(told.collect::<Vec<_>>(), expected);
    }

    #[test]
    fn the_theme_is_the_case_of_the_nearest_answer() {
        check(
            &[("a", r#","none_fits":true,"language":"de","answer":"refund-when""#)],
            &["de refund 1"],
        );
        check(&[("a", r#","none_fits":true,"language":"de","answer":"gone""#)], &["de other 1"]);
        check(&[("a", r#","none_fits":true"#)], &["und other 1"]);
        let told = r#","none_fits":true,"case":"shipping","answer":"refund-when""#;
        check(&[("a", told)], &["und shipping 1"]);
    }

    #[test]
    fn a_conversation_counts_once() {
        let german = r#","none_fits":true,"language":"de""#;
        let brazilian = r#","none_fits":true,"language":"pt_br""#;
        check(
            &[("a", german), ("b", brazilian), ("c", brazilian), ("b", brazilian)],
            &["pt-BR other 2", "de other 1"],
        );
    }

    #[test]
    fn what_was_answered_does_not_count() {
        check(&[("a", r#","none_fits":false,"language":"de""#), ("b", r#","language":"de""#)], &[]);
    }
}
