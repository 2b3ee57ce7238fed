//! What all requests share.

use std::sync::{Arc, OnceLock};
use std::time::Duration;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use super::guard::Rates;
use super::metrics::Metrics;
use super::problem::Problem;
use super::situation::Kinds;
use crate::assist::{Engine, Shelf};
use crate::config::Config;
use crate::record::Record;

/// What all requests share; cheap to clone.
#[derive(Clone)]
pub struct State {
    shelf: Arc<OnceLock<Arc<Shelf>>>,
    turns: Arc<Semaphore>,
    pub(super) config: Arc<Config>,
    pub(super) record: Arc<Record>,
    pub(super) metrics: Arc<Metrics>,
    pub(super) rates: Arc<Rates>,
    pub(super) kinds: Arc<Kinds>,
}

impl State {
    /// A service that has no content yet.
    pub fn new(config: Config, record: Record) -> Self {
        Self {
            shelf: Arc::default(),
            turns: Arc::new(Semaphore::new(config.limits.checks.min(Semaphore::MAX_PERMITS))),
            rates: Arc::new(Rates::new(config.limits.rate)),
            config: Arc::new(config),
            record: Arc::new(record),
            metrics: Arc::default(),
            kinds: Arc::default(),
        }
    }

    /// Gives the service its content, once; from then on the shelf is where it changes.
    pub fn stock(&self, content: Arc<Shelf>) {
        if self.shelf.set(content).is_err() {
            tracing::warn!("the service had its content already; the first shelf stays");
        }
    }

    pub(super) fn shelf(&self) -> Option<&Arc<Shelf>> {
        self.shelf.get()
    }

    /// The engine in use; a problem before the first load.
    pub(super) fn engine(&self) -> Result<Arc<Engine>, Problem> {
        let content = self.shelf().ok_or_else(not_yet)?;
        Ok(content.engine())
    }

    /// The engine in use, with what agents judged up to now.
    pub(super) fn heeding_engine(&self) -> Result<Arc<Engine>, Problem> {
        Ok(Arc::new(self.engine()?.heeding(self.record.judged())))
    }

    /// A place among those who wait for a core; a problem where too many do.
    pub(super) async fn turn(&self) -> Result<OwnedSemaphorePermit, Problem> {
        let turn = Arc::clone(&self.turns).try_acquire_owned();
        let turn = turn.map_err(|_| Problem::busy("too many checks are waiting for a core", 1))?;
        // Others whose body is there as well now take their places, or learn that none is left.
        tokio::task::yield_now().await;
        Ok(turn)
    }

    /// How long a request may take.
    pub(super) fn patience(&self) -> Duration {
        self.config.limits.request
    }
}

/// What is told before the first load.
pub(super) fn not_yet() -> Problem {
    Problem::busy("the content is still being loaded", 1)
}
