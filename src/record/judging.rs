//! What agents judged is read on from the record, as it grows.

use std::sync::Arc;

use rusqlite::Connection;

use super::judged::{Fold, Judged};
use super::{Event, Record, RecordError, locked, schema};

/// What was judged up to now, and what reads on: nobody who writes may hold it up. A record in memory has
/// one connection for all.
#[derive(Default)]
pub(super) struct Judging {
    pub(super) fold: Fold,
    pub(super) reader: Option<Connection>,
}

impl Record {
    /// What agents judged up to now, here or in another service that shares the file. Only what was stored
    /// since the last call is read; where that cannot be read, what was known before stands.
    pub fn judged(&self) -> Arc<Judged> {
        let mut judging = locked(&self.judging);
        let Judging { fold, reader } = &mut *judging;
        let read = match reader {
            Some(reader) => read_on(fold, reader),
            None => read_on(fold, &self.connection()),
        };
        if let Err(fault) = read {
            tracing::error!(%fault, "what agents judged cannot be read");
        }
        Arc::clone(&fold.judged)
    }
}

fn read_on(fold: &mut Fold, connection: &Connection) -> Result<(), RecordError> {
    let newest = connection.prepare_cached(schema::NEWEST)?.query_row([], |row| row.get(0))?;
    if newest == fold.position {
        return Ok(());
    }
    if newest < fold.position {
        // Somebody deleted events, or put another file in this one's place.
        *fold = Fold::default();
    }
    let mut statement = connection.prepare_cached(schema::SELECT_JUDGING)?;
    let mut rows = statement.query([fold.position, newest])?;
    while let Some(row) = rows.next()? {
        match Event::from_json(&row.get::<_, String>(0)?) {
            Ok(event) => event.judgement().iter().for_each(|judgement| fold.add(judgement)),
            Err(fault) => tracing::warn!(%fault, "an event of the record cannot be read"),
        }
    }
    fold.position = newest;
    Ok(())
}
