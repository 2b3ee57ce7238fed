//! Opens the model that tells what sentences mean, where it can be found.

use std::path::{Path, PathBuf};

use super::Wrong;
use crate::assist::retrieve::meaning::{FILE, open};
use crate::config::{Config, Models};

/// Opens the model for content in a folder. Without one answers are found by their words alone, and the
/// reason is given where nobody chose that; a folder that was named must hold one.
pub(super) fn find(config: &Config, content: &Path) -> Result<Option<&'static str>, Wrong> {
    let folder = match &config.models {
        Models::None => return Ok(None),
        Models::In(folder) => folder.clone(),
        Models::Nearest => match nearest(content) {
            Some(folder) => folder,
            None => return Ok(Some("no models/meaning.bin above the content or the program")),
        },
    };
    open(&folder).map_err(|error| Wrong(format!("{}: {error}", folder.join(FILE).display())))?;
    Ok(None)
}

fn nearest(content: &Path) -> Option<PathBuf> {
    let content = content.canonicalize().ok();
    let program = std::env::current_exe().ok();
    [content, program].iter().flatten().flat_map(|path| path.ancestors()).find_map(|above| {
        let folder = above.join("models");
        folder.join(FILE).is_file().then_some(folder)
    })
}
