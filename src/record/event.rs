//! One thing that happened to a reply, with the few facts that are kept of it.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::language::Locale;

/// The longest value of a field, in characters.
const LONGEST: usize = 500;

/// What happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum EventKind {
    /// A suggestion was shown.
    Shown,
    /// A suggestion was taken.
    Accepted,
    /// A reply was sent.
    Sent,
    /// A finding was dismissed or, where none is named, the suggested answer.
    Dismissed,
    /// A reply was sent against a finding.
    Overruled,
    /// The customer said how it was.
    Feedback,
    /// What was judged of the answer counts no more: in this conversation, or in every one where that is
    /// `*`; where a market is named, only what was judged there.
    Forgotten,
}

impl EventKind {
    /// The kind as the API names it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Shown => "shown",
            Self::Accepted => "accepted",
            Self::Sent => "sent",
            Self::Dismissed => "dismissed",
            Self::Overruled => "overruled",
            Self::Feedback => "feedback",
            Self::Forgotten => "forgotten",
        }
    }
}

/// One thing that happened. Nothing else is kept, and a field that is not among these is refused.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Event {
    /// What happened.
    pub event: EventKind,
    /// Chosen by whoever tells it; telling it twice stores it once.
    pub event_id: String,
    /// The conversation, as the helpdesk names it.
    pub conversation: String,
    /// When, RFC 3339; none: when it was told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>, format = DateTime)]
    pub at: Option<Timestamp>,
    /// The market.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub market: Option<String>,
    /// The locale of the reply.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
    /// The channel.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub channel: Option<String>,
    /// The kind of case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub case: Option<String>,
    /// The agent, as the helpdesk names one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agent: Option<String>,
    /// The answer that was shown, taken or sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer: Option<String>,
    /// Of what was shown: whether none of it fits, so that the customer asked what nothing answers. The
    /// nearest then stands as `answer`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub none_fits: Option<bool>,
    /// The language of the customer's message, BCP-47; `und` where it is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// The check whose finding it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub check: Option<String>,
    /// The rule whose finding it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rule: Option<String>,
    /// That finding's own key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dismiss_key: Option<String>,
    /// The verdict on what was sent: `ready`, `review`, `blocked`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verdict: Option<String>,
    /// Why somebody dismissed or overruled a finding; the customer's reason for a score.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// The customer's score, or a suggestion's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub score: Option<f64>,
    /// The reply or the feedback itself. Unless configured otherwise only its hash is kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// SHA-256 of the text, as hex.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text_hash: Option<String>,
}

/// An agent's judgement of a suggested answer, or its withdrawal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Judgement {
    /// `Accepted`, `Dismissed` or `Forgotten`.
    pub(super) event: EventKind,
    pub(super) conversation: String,
    pub(super) answer: String,
    pub(super) market: Option<String>,
}

/// A field of an event cannot be what it is.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{field}: {detail}")]
pub struct NoEvent {
    /// The field.
    pub field: &'static str,
    /// What is wrong with it.
    pub detail: String,
}

impl Event {
    /// Looks whether all fields are what they may be.
    pub fn examine(&self) -> Result<(), NoEvent> {
        let wrong = |field, detail: String| Err(NoEvent { field, detail });
        for (field, value) in [("event_id", &self.event_id), ("conversation", &self.conversation)] {
            if value.is_empty() || value.chars().any(char::is_control) {
                return wrong(field, "some visible characters are expected".to_owned());
            }
        }
        for (field, value) in self.texts() {
            if value.len() > LONGEST && value.chars().count() > LONGEST {
                return wrong(field, format!("at most {LONGEST} characters are expected"));
            }
        }
        if self.event == EventKind::Forgotten && self.answer.is_none() {
            return wrong("answer", "the answer is expected whose judgements count no more".into());
        }
        if let Some(fault) = self.language.as_ref().and_then(|tag| Locale::parse(tag).err()) {
            return wrong("language", fault.to_string());
        }
        let hex = |hash: &String| hash.len() == 64 && hash.bytes().all(|c| c.is_ascii_hexdigit());
        if self.text_hash.as_ref().is_some_and(|hash| !hex(hash)) {
            return wrong("text_hash", "SHA-256 as 64 hexadecimal digits is expected".to_owned());
        }
        Ok(())
    }

    /// All fields of free text but `text` itself, whose length is the service's to limit.
    fn texts(&self) -> impl Iterator<Item = (&'static str, &String)> {
        let optional = [
            ("market", &self.market),
            ("locale", &self.locale),
            ("channel", &self.channel),
            ("case", &self.case),
            ("agent", &self.agent),
            ("answer", &self.answer),
            ("language", &self.language),
            ("check", &self.check),
            ("rule", &self.rule),
            ("dismiss_key", &self.dismiss_key),
            ("verdict", &self.verdict),
            ("reason", &self.reason),
        ];
        let optional = optional.into_iter().filter_map(|(name, text)| Some((name, text.as_ref()?)));
        [("event_id", &self.event_id), ("conversation", &self.conversation)]
            .into_iter()
            .chain(optional)
    }

    /// The judgement of an answer that this is; none where it is about a finding or something else.
    pub(super) fn judgement(self) -> Option<Judgement> {
        let judges = match self.event {
            EventKind::Accepted | EventKind::Forgotten => true,
            EventKind::Dismissed => {
                self.check.is_none() && self.rule.is_none() && self.dismiss_key.is_none()
            }
            _ => false,
        };
        let answer = self.answer.filter(|_| judges)?;
        let (event, conversation, market) = (self.event, self.conversation, self.market);
        Some(Judgement { event, conversation, answer, market })
    }

    /// Leaves of the text only its hash.
    #[must_use]
    pub fn without_text(mut self) -> Self {
        if let Some(text) = self.text.take() {
            self.text_hash = Some(format!("{:x}", Sha256::digest(text)));
        }
        self
    }

    /// The event as it is stored.
    pub fn to_json(&self) -> String {
        // Nothing in an event can fail to be written.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Reads what was stored.
    pub fn from_json(text: &str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(more: &str) -> Result<Event, serde_json::Error> {
        let event = r#"{"event":"sent","event_id":"e1","conversation":"c1""#;
        Event::from_json(&format!("{event}{more}}}"))
    }

    #[test]
    fn only_documented_fields_are_taken() {
        let told = event(r#","customer":"Kim""#).unwrap_err().to_string();
        assert!(told.contains("unknown field `customer`"), "{told}");
    }

    #[test]
    fn fields_are_examined() {
        let check = |more: &str, expected: Option<&str>| {
            let told = event(more).unwrap().examine();
            assert_eq!(told.err().map(|told| told.field), expected, "{more}");
        };
        check("", None);
        check(r#","reason":"the customer asked for it","score":4.5"#, None);
        check(&format!(r#","reason":"{}""#, "ä".repeat(500)), None);
        check(&format!(r#","reason":"{}""#, "ä".repeat(501)), Some("reason"));
        check(r#","text_hash":"abc""#, Some("text_hash"));
        check(r#","none_fits":true,"language":"pt-BR""#, None);
        check(r#","language":"where is my parcel""#, Some("language"));
        let forgotten = r#"{"event":"forgotten","event_id":"e","conversation":"*"}"#;
        assert_eq!(Event::from_json(forgotten).unwrap().examine().unwrap_err().field, "answer");
        let nameless = r#"{"event":"sent","event_id":"","conversation":"c1"}"#;
        assert_eq!(Event::from_json(nameless).unwrap().examine().unwrap_err().field, "event_id");
    }

    #[test]
    fn only_an_answer_can_be_judged() {
        let check = |event: &str, judges: bool| {
            let event = format!(r#"{{"event_id":"e","conversation":"c","event":{event}}}"#);
            let event = Event::from_json(&event).unwrap();
            assert_eq!(event.clone().judgement().is_some(), judges, "{event:?}");
        };
        check(r#""accepted","answer":"a""#, true);
        check(r#""accepted""#, false);
        check(r#""dismissed","answer":"a""#, true);
        check(r#""dismissed","answer":"a","rule":"r""#, false);
        check(r#""dismissed","answer":"a","dismiss_key":"k""#, false);
        check(r#""sent","answer":"a""#, false);
    }

    #[test]
    fn of_the_text_only_the_hash_is_left() {
        let event = event(r#","text":"abc""#).unwrap().without_text();
        assert_eq!(event.text, None);
        let hash = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(event.text_hash.as_deref(), Some(hash));
    }

    #[test]
    fn what_is_stored_can_be_read() {
        let event = event(r#","at":"2026-11-23T13:00:00.25Z","score":0.5"#).unwrap();
        assert_eq!(Event::from_json(&event.to_json()).unwrap(), event);
    }
}
