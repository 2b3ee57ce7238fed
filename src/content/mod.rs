//! What people edit: a file for each noun, the loader, the snapshot, the watcher.
//! The only reader of content files.

pub mod answer;
pub mod calendar;
pub mod channel;
pub mod fault;
pub mod fluent;
pub mod glossary;
pub mod id;
pub mod library;
pub mod market;
pub mod rule;

pub use answer::{Answer, AnswerWords, Arg, ArgKind, ArgValue};
pub use channel::{Channel, LengthUnit, ReplyLanguage};
pub use fault::{Fault, Weight};
pub use glossary::{Glossary, Matching, Status, Term};
pub use id::{AnswerId, ChannelId, ConceptId, MarketId, RuleId};
pub use library::{FluentFile, Library};
pub use market::{Market, Register};
pub use rule::{Basis, Condition, Kind, Pattern, Rule, Severity};
