//! What is kept in the data folder for a restart: the last good content, while the newest is broken.

use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use super::library::Files;

const NAME: &str = "last-good-content";

/// Where the last good content is kept.
pub fn kept(data: &Path) -> PathBuf {
    data.join(NAME)
}

/// Keeps the files of a Library as they were loaded, whatever has become of them since.
pub fn keep(files: &Files, data: &Path) -> io::Result<()> {
    let fresh = data.join(format!("{NAME}.new"));
    let old = data.join(format!("{NAME}.old"));
    remove(&fresh)?;
    std::fs::create_dir_all(fresh.join("glossaries"))?;
    for (path, text) in &files.0 {
        let path = fresh.join(path);
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        std::fs::write(path, text.as_bytes())?;
    }
    // Renames, so that a crash leaves one whole copy.
    remove(&old)?;
    if kept(data).exists() {
        std::fs::rename(kept(data), &old)?;
    }
    std::fs::rename(&fresh, kept(data))?;
    remove(&old)
}

/// Puts what is written in the place of a file; a crash leaves the old one or the new one, whole.
pub fn replace(
    path: &Path,
    write: impl FnOnce(&mut dyn Write) -> io::Result<()>,
) -> io::Result<()> {
    let fresh = path.with_extension("new");
    let mut file = BufWriter::new(std::fs::File::create(&fresh)?);
    write(&mut file)?;
    file.into_inner()?.sync_all()?;
    std::fs::rename(fresh, path)
}

/// Puts a folder that is filled in the place of another; a crash leaves the old one or none under the name.
pub fn replace_folder<E: From<io::Error>>(
    folder: &Path,
    fill: impl FnOnce(&Path) -> Result<(), E>,
) -> Result<(), E> {
    let fresh = folder.with_extension(std::process::id().to_string());
    std::fs::create_dir_all(&fresh)?;
    fill(&fresh).inspect_err(|_| drop(remove(&fresh)))?;
    remove(folder)?;
    Ok(std::fs::rename(fresh, folder)?)
}

/// What a folder holds whose name begins so.
pub fn named(folder: &Path, beginning: &'static str) -> impl Iterator<Item = PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let is_named =
        move |entry: &std::fs::DirEntry| entry.file_name().to_string_lossy().starts_with(beginning);
    entries.filter(is_named).map(|entry| entry.path())
}

/// Removes a folder; one that is not there is none to remove.
pub fn remove(folder: &Path) -> io::Result<()> {
    match std::fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}
