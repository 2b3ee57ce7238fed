//! Checks: one file each, one list of all; pure.

pub mod finding;
pub mod report;
pub mod situation;

pub use finding::{Evidence, Finding};
pub use report::{Promise, Report, Verdict};
pub use situation::{Customer, Order, Situation, Turn};
