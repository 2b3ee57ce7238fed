//! Where retrieval keeps what takes long to make, so that no start makes it again: the index of words (`stored.rs`) and
//! what the model made (`kept.rs`).

use std::path::PathBuf;
use std::sync::OnceLock;

use super::{kept, stored};

static HOME: OnceLock<Home> = OnceLock::new();

/// The folder of what is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Home {
    /// The folder.
    pub folder: PathBuf,
    /// Whether it is written to.
    pub writes: Writes,
}

/// Whether and how something is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Writes {
    /// It is only read.
    Never,
    /// Where that can be, on a thread of its own.
    Aside,
    /// At once: the process may end soon.
    Now,
}

impl Home {
    /// Whether anything is kept there.
    pub fn is_there(&self) -> bool {
        self.folder.join(kept::NAME).is_file() || stored::is_in(&self.folder)
    }
}

/// Keeps everything at a home, once for the process.
pub fn keep_at(home: Home) {
    HOME.get_or_init(|| home);
}

pub(super) fn home() -> Option<&'static Home> {
    HOME.get()
}
