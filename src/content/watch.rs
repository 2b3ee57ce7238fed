//! Watches the content folder and says when it has come to rest after a change.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, Weak, mpsc};
use std::time::{Duration, Instant};

use notify::{EventKind, RecommendedWatcher, RecursiveMode, Watcher};

/// So long must it be quiet after a change.
const QUIET: Duration = Duration::from_millis(80);
/// At the latest after so long a change is told, also while others follow.
const LATEST: Duration = Duration::from_millis(800);

const FOLDERS: [&str; 4] = ["glossaries", "locales", "markets", "channels"];

/// Watches as long as it is held.
pub struct Watch {
    _watcher: Arc<Mutex<RecommendedWatcher>>,
}

/// Calls `changed` after each burst of changes below `folder`, on a thread of its own.
pub fn watch(folder: &Path, changed: impl Fn() + Send + 'static) -> notify::Result<Watch> {
    let (tell, told) = mpsc::channel();
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
        if event.map_or(true, |event| counts(&event)) {
            let _ = tell.send(());
        }
    })?;
    // Only what stands directly in the folder: a whole repository may lie below it.
    watcher.watch(folder, RecursiveMode::NonRecursive)?;
    follow(&mut watcher, folder);
    let watcher = Arc::new(Mutex::new(watcher));
    let held: Weak<Mutex<RecommendedWatcher>> = Arc::downgrade(&watcher);
    let folder = folder.to_path_buf();
    std::thread::Builder::new().name("content-watcher".into()).spawn(move || {
        while told.recv().is_ok() {
            let first = Instant::now();
            while first.elapsed() < LATEST && told.recv_timeout(QUIET).is_ok() {}
            // A checkout puts new folders in the place of old ones.
            if let Some(Ok(mut watcher)) = held.upgrade().as_ref().map(|held| held.lock()) {
                follow(&mut watcher, &folder);
            }
            changed();
        }
    })?;
    Ok(Watch { _watcher: watcher })
}

/// Whether the content may have changed. Reading it is no change, nor is what the service itself
/// writes where the data folder is the same: the record, the content it keeps.
fn counts(event: &notify::Event) -> bool {
    let of_content = |path: &PathBuf| {
        path.components().any(|part| FOLDERS.iter().any(|name| part.as_os_str() == *name))
    };
    !matches!(event.kind, EventKind::Access(_))
        && (event.paths.is_empty() || event.paths.iter().any(of_content))
}

/// Watches the folders as they are now.
fn follow(watcher: &mut RecommendedWatcher, folder: &Path) {
    for part in FOLDERS.map(|name| folder.join(name)) {
        // Neither is a fault: it was not watched, or it does not exist.
        let _ = watcher.unwatch(&part);
        let _ = watcher.watch(&part, RecursiveMode::Recursive);
    }
}

#[cfg(test)]
mod tests {
    use notify::event::{AccessKind, CreateKind};

    use super::*;

    fn check(kind: EventKind, path: &str, expected: bool) {
        let event = notify::Event::new(kind).add_path(PathBuf::from(path));
        assert_eq!(counts(&event), expected, "{path}");
    }

    #[test]
    fn only_changes_of_the_content_count() {
        let made = EventKind::Create(CreateKind::File);
        check(made, "/shop/glossaries/de-DE.csv", true);
        check(made, "./markets", true);
        check(made, "/shop/comity.sqlite-wal", false);
        check(made, "/shop/last-good-content.new", false);
        check(EventKind::Access(AccessKind::Read), "/shop/locales/answers.toml", false);
    }
}
