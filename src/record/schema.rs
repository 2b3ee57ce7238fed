//! The record's tables, and how an older file becomes one of today.

use std::time::Duration;

use rusqlite::{Connection, TransactionBehavior};

use super::RecordError;

/// What each version adds to the one before; only ever appended to.
const STEPS: [&str; 2] = ["
    CREATE TABLE events (
        event_id     TEXT PRIMARY KEY NOT NULL,
        event        TEXT NOT NULL,
        conversation TEXT NOT NULL,
        at           INTEGER NOT NULL,      -- microseconds since 1970, UTC
        body         TEXT NOT NULL,         -- the event as it came, as JSON
        library      TEXT NOT NULL          -- hash of the content that was served
    ) STRICT;
    CREATE INDEX events_at ON events (at);
    CREATE INDEX events_conversation ON events (conversation, at);
    CREATE TRIGGER events_stay BEFORE UPDATE ON events
        BEGIN SELECT RAISE(ABORT, 'the record is append-only'); END;
", "
    CREATE TABLE promises (
        event_id TEXT NOT NULL REFERENCES events ON DELETE CASCADE,
        number   INTEGER NOT NULL,
        action   TEXT NOT NULL,
        due      INTEGER,               -- microseconds since 1970, UTC; none where no time was named
        PRIMARY KEY (event_id, number)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX promises_due ON promises (due);
"];

/// The version that this Comity writes.
pub(super) const VERSION: usize = STEPS.len();

pub(super) const INSERT: &str = "
    INSERT INTO events (event_id, event, conversation, at, body, library)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT (event_id) DO NOTHING";

pub(super) const SELECT: &str = "
    SELECT body, at, library FROM events
    WHERE (?1 IS NULL OR event = ?1) AND (?2 IS NULL OR conversation = ?2)
      AND (?3 IS NULL OR at >= ?3) AND (?4 IS NULL OR at < ?4)
      AND (?5 IS NULL OR body ->> 'market' = ?5) AND (NOT ?6 OR body ->> 'none_fits')
    ORDER BY at, event_id LIMIT ?7";

/// The newest replies that were sent and whose text was kept.
pub(super) const SELECT_SENT_TEXTS: &str = "
    SELECT body, at, library FROM events
    WHERE event = 'sent' AND body ->> 'text' IS NOT NULL
    ORDER BY at DESC, event_id DESC LIMIT ?1";

/// Where the newest event stands.
pub(super) const NEWEST: &str = "SELECT coalesce(max(rowid), 0) FROM events";

/// What may be judgements, in the order in which it was stored.
pub(super) const SELECT_JUDGING: &str = "
    SELECT body FROM events
    WHERE rowid > ?1 AND rowid <= ?2 AND event IN ('accepted', 'dismissed', 'forgotten')
    ORDER BY rowid";

/// Sets a connection up and brings its file to today's version.
pub(super) fn prepare(connection: &mut Connection) -> Result<(), RecordError> {
    connection.busy_timeout(Duration::from_secs(5))?;
    connection.pragma_update(None, "journal_mode", "wal")?;
    connection.pragma_update(None, "synchronous", "normal")?;
    // One service at a time brings it up to date; the others wait and find it done.
    let change = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let version: i64 = change.pragma_query_value(None, "user_version", |row| row.get(0))?;
    let done = usize::try_from(version).ok().filter(|done| *done <= VERSION);
    let done = done.ok_or(RecordError::Newer(version))?;
    for step in STEPS.iter().skip(done) {
        change.execute_batch(step)?;
    }
    if done < VERSION {
        change.pragma_update(None, "user_version", VERSION)?;
    }
    change.commit()?;
    Ok(())
}
