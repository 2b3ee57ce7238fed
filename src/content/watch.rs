//! Watches the content folder and says when it has come to rest after a change.

use std::path::Path;
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
        // Reading the files must not count as a change.
        let counts = event.map_or(true, |event| !matches!(event.kind, EventKind::Access(_)));
        if counts {
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

/// Watches the folders as they are now.
fn follow(watcher: &mut RecommendedWatcher, folder: &Path) {
    for part in FOLDERS.map(|name| folder.join(name)) {
        // Neither is a fault: it was not watched, or it does not exist.
        let _ = watcher.unwatch(&part);
        let _ = watcher.watch(&part, RecursiveMode::Recursive);
    }
}
