//! What people edit: a file for each noun, the loader, the snapshot, the watcher.
//! The only reader of content files.

pub mod answer;
pub mod calendar;
mod care;
pub mod channel;
pub mod fault;
pub mod fluent;
pub mod glossary;
pub mod id;
pub mod keep;
pub mod library;
pub mod load;
pub mod market;
mod read;
mod references;
pub mod rule;
pub mod screen;
pub mod sheet;
pub mod sieve;
mod table;
pub mod watch;
mod words;

pub use answer::{Answer, AnswerWords, Arg, ArgKind, ArgValue};
pub use care::{Gesture, Step};
pub use channel::{Channel, LengthUnit, ReplyLanguage};
pub use fault::{Example, Fault, Weight};
pub use glossary::{Glossary, Matching, Status, Term};
pub use id::{AnswerId, ChannelId, ConceptId, MarketId, RuleId};
pub use library::{Files, FluentFile, Library};
pub use market::{Market, Register};
pub use read::Parsed;
pub use rule::{Basis, Condition, Kind, Pattern, Rule, Severity};

#[cfg(test)]
mod tests;
