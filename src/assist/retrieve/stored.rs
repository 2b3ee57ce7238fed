//! The index of words as a folder that outlives the process. It is mapped, not read into memory, and made anew where the
//! lines or the program are others.

use std::path::Path;
use std::time::UNIX_EPOCH;

use sha2::{Digest, Sha256};
use tantivy::schema::Schema;
use tantivy::{Index, IndexReader, ReloadPolicy, TantivyError};

use super::home::{Home, Writes};
use super::lines::Lines;
use crate::content::keep;

/// The folder is named by this and by what it was made from.
const PREFIX: &str = "words-";
/// Fewer lines are indexed sooner than they are found.
const FEW: usize = 2_000;

/// The index over all lines: the one that is kept at `home`, else one that `fill` makes.
pub(super) fn index(
    home: Option<&Home>,
    lines: &Lines,
    schema: &Schema,
    fill: &dyn Fn(&Index) -> tantivy::Result<()>,
) -> tantivy::Result<Index> {
    let in_memory = || {
        let index = Index::create_in_ram(schema.clone());
        fill(&index).map(|()| index)
    };
    let home = home.filter(|_| lines.all.len() >= FEW);
    let Some((home, name)) = home.and_then(|home| Some((home, name(lines)?))) else {
        return in_memory();
    };
    let folder = home.folder.join(&name);
    if let Some(index) = opened(&folder, lines) {
        return Ok(index);
    }
    if home.writes == Writes::Never {
        return in_memory();
    }
    let made = make(&folder, schema, fill);
    clear(home, &name);
    match made.map(|()| opened(&folder, lines)) {
        Ok(Some(index)) => Ok(index),
        failed => {
            let why = failed.err().map_or("it cannot be opened".to_owned(), |why| why.to_string());
            tracing::warn!("the index of words is not kept in {}: {why}", folder.display());
            in_memory()
        }
    }
}

/// Whether an index is kept in a folder.
pub(super) fn is_in(folder: &Path) -> bool {
    keep::named(folder, PREFIX).next().is_some()
}

/// What a reader sees of an index that nobody writes to any more.
pub(super) fn reader(index: &Index) -> tantivy::Result<IndexReader> {
    index.reader_builder().reload_policy(ReloadPolicy::Manual).try_into()
}

/// The folder's name: a hash of the program, which parts words, and of all lines. None where the program is not known.
fn name(lines: &Lines) -> Option<String> {
    let program = std::env::current_exe().ok()?.metadata().ok()?;
    let changed = program.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
    let mut hash = Sha256::new();
    hash.update(program.len().to_le_bytes());
    hash.update(changed.as_nanos().to_le_bytes());
    for line in &lines.all {
        for text in [lines.locale(line).as_str(), lines.text(line)] {
            hash.update(text);
            hash.update([0]);
        }
    }
    let hash = hash.finalize();
    let hex = hash.iter().take(16).map(|byte| format!("{byte:02x}"));
    Some(std::iter::once(PREFIX.to_owned()).chain(hex).collect())
}

/// The index in a folder, where it is there, whole and undamaged.
fn opened(folder: &Path, lines: &Lines) -> Option<Index> {
    if !folder.is_dir() {
        return None;
    }
    let read = || {
        let index = Index::open_in_dir(folder)?;
        let is_sound = index.validate_checksum()?.is_empty();
        let is_whole = reader(&index)?.searcher().num_docs() == lines.all.len() as u64;
        Ok::<_, TantivyError>((is_sound && is_whole).then_some(index))
    };
    read().unwrap_or_default()
}

/// Makes the index beside its place and puts it there when it is whole.
fn make(
    folder: &Path,
    schema: &Schema,
    fill: &dyn Fn(&Index) -> tantivy::Result<()>,
) -> tantivy::Result<()> {
    keep::replace_folder(folder, |fresh| {
        Index::create_in_dir(fresh, schema.clone()).and_then(|index| fill(&index))
    })
}

/// Removes what was kept of other lines. Who has it mapped goes on with it.
fn clear(home: &Home, name: &str) {
    let own = home.folder.join(name);
    for other in keep::named(&home.folder, PREFIX).filter(|other| *other != own) {
        drop(keep::remove(&other));
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use tantivy::TantivyDocument;
    use tantivy::schema::STRING;

    use super::super::tests::library;
    use super::*;

    fn lines(last: &str) -> Lines {
        let asks: Vec<String> = (1..FEW).map(|number| format!("question {number}")).collect();
        Lines::of(&library(&format!("all | en | | {}; {last} |", asks.join("; "))))
    }

    /// How often the index had to be filled.
    fn filled(folder: &Path, writes: Writes, lines: &Lines) -> usize {
        let mut schema = Schema::builder();
        let field = schema.add_text_field("terms", STRING);
        let times = Cell::new(0);
        let fill = |index: &Index| {
            times.set(times.get() + 1);
            let mut writer = index.writer_with_num_threads(1, 20_000_000)?;
            for _ in &lines.all {
                let mut document = TantivyDocument::default();
                document.add_text(field, "word");
                writer.add_document(document)?;
            }
            writer.commit()?;
            writer.wait_merging_threads()
        };
        let home = Home { folder: folder.into(), writes };
        let index = index(Some(&home), lines, &schema.build(), &fill).unwrap();
        assert_eq!(reader(&index).unwrap().searcher().num_docs(), lines.all.len() as u64);
        times.get()
    }

    #[test]
    fn what_is_kept_is_not_made_again() {
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path();
        let first = lines("one");
        assert_eq!(filled(folder, Writes::Never, &first), 1);
        assert!(!is_in(folder), "nothing was to be written");
        assert_eq!(filled(folder, Writes::Now, &first), 1);
        assert!(is_in(folder));
        assert_eq!(filled(folder, Writes::Never, &first), 0);

        // Other lines take its place.
        let second = lines("two");
        assert_eq!(filled(folder, Writes::Now, &second), 1);
        assert_eq!(filled(folder, Writes::Now, &second), 0);
        assert_eq!(keep::named(folder, PREFIX).count(), 1);
        assert_eq!(filled(folder, Writes::Never, &first), 1);
    }

    #[test]
    fn what_is_damaged_is_made_again() {
        let folder = tempfile::tempdir().unwrap();
        let lines = lines("one");
        filled(folder.path(), Writes::Now, &lines);
        let own = keep::named(folder.path(), PREFIX).next().unwrap();
        for ending in ["idx", "term", "json"] {
            let files = std::fs::read_dir(&own).unwrap().flatten().map(|entry| entry.path());
            let file = files.filter(|file| file.extension().is_some_and(|own| own == ending)).max();
            let file = file.unwrap();
            let mut bytes = std::fs::read(&file).unwrap();
            let middle = bytes.len() / 2;
            bytes[middle] ^= 32;
            // Another file: the former one may still be mapped.
            std::fs::remove_file(&file).unwrap();
            std::fs::write(&file, bytes).unwrap();
            assert_eq!(filled(folder.path(), Writes::Now, &lines), 1, "{ending}");
            assert_eq!(filled(folder.path(), Writes::Now, &lines), 0, "{ending}");
        }
    }
}
