//! Watches the content folder and says when it has come to rest after a change.

use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::time::{Duration, Instant};

use notify::{EventKind, RecommendedWatcher, RecursiveMode, Watcher};

/// So long must it be quiet after a change.
const QUIET: Duration = Duration::from_millis(80);
/// At the latest after so long a change is told, also while others follow.
const LATEST: Duration = Duration::from_millis(800);

/// Calls `changed` after each burst of changes below `folder`, on a thread of its own. Dropping
/// what comes back ends it.
pub fn watch(
    folder: &Path,
    changed: impl Fn() + Send + 'static,
) -> notify::Result<RecommendedWatcher> {
    let (tell, told) = mpsc::channel();
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
        // Reading the files must not count as a change.
        let counts = event.map_or(true, |event| !matches!(event.kind, EventKind::Access(_)));
        if counts {
            let _ = tell.send(());
        }
    })?;
    for part in watched(folder) {
        watcher.watch(&part, RecursiveMode::Recursive)?;
    }
    // Only what stands directly in the folder: a whole repository may lie below it.
    watcher.watch(folder, RecursiveMode::NonRecursive)?;
    std::thread::Builder::new().name("content-watcher".into()).spawn(move || {
        while told.recv().is_ok() {
            let first = Instant::now();
            while first.elapsed() < LATEST && told.recv_timeout(QUIET).is_ok() {}
            changed();
        }
    })?;
    Ok(watcher)
}

fn watched(folder: &Path) -> Vec<PathBuf> {
    ["glossaries", "locales", "markets", "channels"]
        .iter()
        .map(|name| folder.join(name))
        .filter(|folder| folder.is_dir())
        .collect()
}
