//! Comity, from the customer's message to a reply that may be sent.
//!
//! Dependencies go down this list only; `tests/architecture.rs` holds them to it.

/// Checks allocate much and little at a time; the system's allocator takes a tenth of their time.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

pub mod assist;
pub mod check;
pub mod cli;
pub mod config;
pub mod content;
pub mod exchange;
pub mod http;
pub mod insight;
pub mod language;
pub mod record;
