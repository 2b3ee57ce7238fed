//! The last good content, kept in the data folder for a restart while the newest is broken.

use std::path::{Path, PathBuf};

const FOLDERS: [&str; 4] = ["glossaries", "locales", "markets", "channels"];
const NAME: &str = "last-good-content";

/// Where the last good content is kept.
pub fn kept(data: &Path) -> PathBuf {
    data.join(NAME)
}

/// Keeps a copy of a content folder that was loaded without a fault.
pub fn keep(content: &Path, data: &Path) -> std::io::Result<()> {
    let fresh = data.join(format!("{NAME}.new"));
    let old = data.join(format!("{NAME}.old"));
    remove(&fresh)?;
    std::fs::create_dir_all(&fresh)?;
    for folder in FOLDERS {
        copy(&content.join(folder), &fresh.join(folder))?;
    }
    // Renames, so that a crash leaves one whole copy.
    remove(&old)?;
    if kept(data).exists() {
        std::fs::rename(kept(data), &old)?;
    }
    std::fs::rename(&fresh, kept(data))?;
    remove(&old)
}

fn remove(folder: &Path) -> std::io::Result<()> {
    match std::fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

fn copy(from: &Path, to: &Path) -> std::io::Result<()> {
    if !from.is_dir() {
        return Ok(());
    }
    std::fs::create_dir_all(to)?;
    for entry in std::fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &target)?;
        } else if entry.path().is_file() {
            std::fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}
