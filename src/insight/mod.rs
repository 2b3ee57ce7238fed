//! What follows from the content and the record.

pub mod matrix;
pub mod unanswered;

pub use matrix::{LawRow, MarketRow, RuleRow, matrix};
pub use unanswered::{UnansweredRow, unanswered};
