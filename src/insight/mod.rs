//! What follows from the content and the record.

pub mod matrix;

pub use matrix::{LawRow, MarketRow, RuleRow, matrix};
