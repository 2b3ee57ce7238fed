//! The HTTP contract end to end: the program as it is shipped, over the content of the repository.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

#[path = "../common/mod.rs"]
mod common;

mod content;
mod dismissed;
mod insights;
mod learning;
mod preview;
mod private;
mod process;
mod promises;
mod reply;
mod requests;

use common::{Service, bundled, folder};
use serde_json::Value;
use tempfile::TempDir;

/// The service over the content of the repository; its data folder goes with it.
fn service() -> (Service, TempDir) {
    let data = folder();
    (Service::start(bundled(), data.path()), data)
}

/// The texts under a key of each entry of a list.
fn each<'a>(list: &'a Value, key: &str) -> Vec<&'a str> {
    list.as_array().unwrap().iter().map(|entry| entry[key].as_str().unwrap_or_default()).collect()
}
