//! What a running service holds: the engine in use, swapped whole when the content changes.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use arc_swap::ArcSwap;
use tracing::{error, info, warn};

use super::Engine;
use crate::check::prove::prove;
use crate::content::{Fault, Library, Weight, keep, load};

/// The engine in use, and the faults of the newest content.
pub struct Shelf {
    engine: ArcSwap<Engine>,
    faults: ArcSwap<Vec<Fault>>,
    content: PathBuf,
    data: Option<PathBuf>,
}

impl Shelf {
    /// Loads a content folder. With a data folder, the last good content that was kept there stands
    /// in where the newest cannot be loaded. Fails with all faults where neither can.
    pub fn open(
        content: &Path,
        data: Option<&Path>,
        progress: &dyn Fn(usize, usize),
    ) -> Result<Self, Vec<Fault>> {
        let (engine, faults) = match Engine::load(content, None, progress) {
            Ok(engine) => {
                let faults = engine.library.faults.clone();
                (engine, faults)
            }
            Err(faults) => {
                let kept = data.map(keep::kept).filter(|kept| kept.is_dir());
                let Some(Ok(engine)) = kept.map(|kept| Engine::load(&kept, None, progress)) else {
                    return Err(faults);
                };
                (engine, faults)
            }
        };
        let shelf = Self {
            engine: ArcSwap::from_pointee(engine),
            faults: ArcSwap::from_pointee(faults),
            content: content.to_path_buf(),
            data: data.map(Path::to_path_buf),
        };
        shelf.tell();
        shelf.keep();
        Ok(shelf)
    }

    /// A shelf over an engine that is there already.
    pub fn of(engine: Engine) -> Self {
        let faults = engine.library.faults.clone();
        Self {
            engine: ArcSwap::from_pointee(engine),
            faults: ArcSwap::from_pointee(faults),
            content: PathBuf::new(),
            data: None,
        }
    }

    /// The engine in use. A request keeps the one it began with.
    pub fn engine(&self) -> Arc<Engine> {
        self.engine.load_full()
    }

    /// Faults of the newest content, also where it was rejected.
    pub fn faults(&self) -> Arc<Vec<Fault>> {
        self.faults.load_full()
    }

    /// Whether the newest content was rejected and an older one serves.
    pub fn is_behind(&self) -> bool {
        self.faults.load().iter().any(|fault| fault.weight == Weight::Reject)
    }

    /// Loads the content again; a broken edit leaves the engine as it is.
    pub fn reload(&self) {
        let before = self.engine();
        match Engine::load(&self.content, Some(&before), &|_, _| {}) {
            Ok(engine) if engine.library.hash == before.library.hash && !self.is_behind() => {}
            Ok(engine) => {
                self.faults.store(Arc::new(engine.library.faults.clone()));
                info!(library = engine.library.hash, "content loaded");
                self.engine.store(Arc::new(engine));
                self.tell();
                self.keep();
            }
            Err(faults) => {
                self.faults.store(Arc::new(faults));
                self.tell();
            }
        }
    }

    fn tell(&self) {
        for fault in self.faults.load().iter() {
            match fault.weight {
                Weight::Warning => warn!("{fault}"),
                Weight::Error => error!("{fault}"),
                Weight::Reject => error!("{fault}\nthe last good content stays in use"),
            }
        }
    }

    fn keep(&self) {
        let Some(data) = self.data.as_deref().filter(|_| !self.is_behind()) else { return };
        if let Err(fault) = keep::keep(&self.engine.load().library.files, data) {
            warn!("the content could not be kept in {}: {fault}", data.display());
        }
    }
}

impl Engine {
    /// Loads a content folder, proves its examples and builds what is built from it.
    pub fn load(
        content: &Path,
        before: Option<&Self>,
        progress: &dyn Fn(usize, usize),
    ) -> Result<Self, Vec<Fault>> {
        let known = before.map(|before| &*before.library);
        let library = load::reload(content, known)?;
        std::thread::scope(|scope| {
            let proved = scope.spawn(|| prove(library.clone()));
            let retriever = Self::retriever(&library, before, progress);
            // Examples are run without a panic; if there is one, it is as on this thread.
            let library = proved.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
            Ok(Self { library: Arc::new(library), retriever, judged: Arc::default() })
        })
    }
}

/// Loads a content folder and proves its examples.
pub fn library(content: &Path) -> Result<Library, Vec<Fault>> {
    load::load(content).map(prove)
}
