//! What happened, stored: an append-only table of events in `SQLite`.

pub mod event;
pub mod judged;
mod judging;
mod promised;
mod schema;

use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

use jiff::Timestamp;
use rusqlite::{Connection, OpenFlags, OptionalExtension, Row, params};

pub use event::{Event, EventKind, NoEvent};
pub use judged::{Count, Judged};
use judging::Judging;
pub use promised::{PromiseRow, Promised, Sought, Standing};

/// The file's name in the data folder.
pub const FILE: &str = "comity.sqlite";

/// The record of one service.
pub struct Record {
    connection: Mutex<Connection>,
    judging: Mutex<Judging>,
}

/// The record cannot be read or written.
#[derive(Debug, thiserror::Error)]
pub enum RecordError {
    /// `SQLite` says no.
    #[error("the record: {0}")]
    Sqlite(#[from] rusqlite::Error),
    /// It was written by a newer Comity.
    #[error("the record has version {0}, and this Comity knows {known}", known = schema::VERSION)]
    Newer(i64),
    /// A row holds what no version wrote.
    #[error("the record holds an event that cannot be read: {0}")]
    Damaged(String),
}

/// What became of an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It is stored.
    Stored,
    /// It was stored before, just so.
    Repeated,
    /// Another event was stored under its id; that one stays.
    Conflict,
}

/// Which events are wanted; none given = all.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// Of this kind.
    pub kind: Option<EventKind>,
    /// Of this conversation.
    pub conversation: Option<String>,
    /// Not before.
    pub from: Option<Timestamp>,
    /// Before.
    pub until: Option<Timestamp>,
    /// Of this market.
    pub market: Option<String>,
    /// Only what was shown though none of it fits.
    pub none_fits: bool,
    /// At most so many.
    pub limit: Option<u32>,
}

/// An event as it was stored.
#[derive(Debug, Clone, PartialEq)]
pub struct Stored {
    /// The event.
    pub event: Event,
    /// When it happened.
    pub at: Timestamp,
    /// The hash of the content that was served then.
    pub library: String,
}

impl Record {
    /// Opens the record, and makes it where there is none.
    pub fn open(path: &Path) -> Result<Self, RecordError> {
        let record = Self::with(Connection::open(path)?)?;
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        locked(&record.judging).reader = Some(Connection::open_with_flags(path, flags)?);
        Ok(record)
    }

    /// A record that is forgotten with the process.
    pub fn in_memory() -> Result<Self, RecordError> {
        Self::with(Connection::open_in_memory()?)
    }

    fn with(mut connection: Connection) -> Result<Self, RecordError> {
        schema::prepare(&mut connection)?;
        Ok(Self { connection: Mutex::new(connection), judging: Mutex::default() })
    }

    /// Stores an event, once for each id. `now` counts where the event tells no time.
    pub fn append(
        &self,
        event: &Event,
        library: &str,
        now: Timestamp,
    ) -> Result<Outcome, RecordError> {
        append(&self.connection(), event, library, now)
    }

    /// Events in the order of their time.
    pub fn events(&self, filter: &Filter) -> Result<Vec<Stored>, RecordError> {
        let connection = self.connection();
        let mut statement = connection.prepare_cached(schema::SELECT)?;
        let wanted = params![
            filter.kind.map(EventKind::name),
            filter.conversation,
            filter.from.map(Timestamp::as_microsecond),
            filter.until.map(Timestamp::as_microsecond),
            filter.market,
            filter.none_fits,
            filter.limit.map_or(-1, i64::from),
        ];
        let rows = statement.query_map(wanted, |row| Ok(stored(row)))?;
        rows.map(|row| row?).collect()
    }

    /// The newest replies that were sent and whose text was kept, newest first.
    pub fn sent_texts(&self, limit: u32) -> Result<Vec<Stored>, RecordError> {
        let connection = self.connection();
        let mut statement = connection.prepare_cached(schema::SELECT_SENT_TEXTS)?;
        let rows = statement.query_map([limit], |row| Ok(stored(row)))?;
        rows.map(|row| row?).collect()
    }

    fn connection(&self) -> MutexGuard<'_, Connection> {
        locked(&self.connection)
    }
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // Whoever panicked while holding it left no transaction behind.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn append(
    connection: &Connection,
    event: &Event,
    library: &str,
    now: Timestamp,
) -> Result<Outcome, RecordError> {
    let body = event.to_json();
    let stored = connection.prepare_cached(schema::INSERT)?.execute(params![
        event.event_id,
        event.event.name(),
        event.conversation,
        event.at.unwrap_or(now).as_microsecond(),
        body,
        library,
    ])?;
    if stored == 1 {
        return Ok(Outcome::Stored);
    }
    let before: Option<String> = connection
        .prepare_cached("SELECT body FROM events WHERE event_id = ?1")?
        .query_row([&event.event_id], |row| row.get(0))
        .optional()?;
    Ok(if before.as_deref() == Some(&body) { Outcome::Repeated } else { Outcome::Conflict })
}

fn stored(row: &Row<'_>) -> Result<Stored, RecordError> {
    let (body, at): (String, i64) = (row.get(0)?, row.get(1)?);
    let damaged = |fault: &dyn std::fmt::Display| RecordError::Damaged(fault.to_string());
    Ok(Stored {
        event: Event::from_json(&body).map_err(|fault| damaged(&fault))?,
        at: Timestamp::from_microsecond(at).map_err(|fault| damaged(&fault))?,
        library: row.get(2)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(id: &str, more: &str) -> Event {
        let event = format!(r#"{{"event":"sent","event_id":"{id}","conversation":"c1"{more}}}"#);
        Event::from_json(&event).unwrap()
    }

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    #[test]
    fn an_event_is_stored_once() {
        let record = Record::in_memory().unwrap();
        let append = |event: &Event, second| record.append(event, "l1", at(second)).unwrap();
        assert_eq!(append(&event("a", r#","market":"DE""#), 1), Outcome::Stored);
        assert_eq!(append(&event("a", r#","market":"DE""#), 2), Outcome::Repeated);
        assert_eq!(append(&event("a", r#","market":"FR""#), 3), Outcome::Conflict);
        let all = record.events(&Filter::default()).unwrap();
        assert_eq!(all.len(), 1);
        assert_eq!(all[0].at, at(1));
        assert_eq!(all[0].library, "l1");
        assert_eq!(all[0].event.market.as_deref(), Some("DE"));
    }

    #[test]
    fn events_are_found_by_what_is_known_of_them() {
        let record = Record::in_memory().unwrap();
        let other = r#"{"event":"feedback","event_id":"f","conversation":"c2","score":4}"#;
        for (second, event) in [
            (30, event("late", r#","market":"DE","none_fits":true"#)),
            (10, event("early", "")),
            (20, Event::from_json(other).unwrap()),
        ] {
            record.append(&event, "", at(second)).unwrap();
        }
        let check = |filter: Filter, expected: &str| {
            let found = record.events(&filter).unwrap();
            let ids: Vec<&str> = found.iter().map(|it| it.event.event_id.as_str()).collect();
            assert_eq!(ids.join(" "), expected, "{filter:?}");
        };
        check(Filter::default(), "early f late");
        check(Filter { kind: Some(EventKind::Feedback), ..Filter::default() }, "f");
        check(Filter { conversation: Some("c1".into()), ..Filter::default() }, "early late");
        check(Filter { from: Some(at(20)), ..Filter::default() }, "f late");
        check(Filter { until: Some(at(20)), ..Filter::default() }, "early");
        check(Filter { market: Some("DE".into()), ..Filter::default() }, "late");
        check(Filter { market: Some("FR".into()), ..Filter::default() }, "");
        check(Filter { none_fits: true, ..Filter::default() }, "late");
        check(Filter { limit: Some(2), ..Filter::default() }, "early f");
    }

    #[test]
    fn the_newest_texts_that_were_sent() {
        let record = Record::in_memory().unwrap();
        let feedback = r#"{"event":"feedback","event_id":"f","conversation":"c","text":"no"}"#;
        for (second, event) in [
            (10, event("old", r#","text":"one""#)),
            (30, event("new", r#","text":"three""#)),
            (20, event("mid", r#","text":"two""#)),
            (40, event("hashed", "")),
            (50, Event::from_json(feedback).unwrap()),
        ] {
            record.append(&event, "", at(second)).unwrap();
        }
        let texts = record.sent_texts(2).unwrap();
        let texts: Vec<_> = texts.iter().filter_map(|it| it.event.text.as_deref()).collect();
        assert_eq!(texts, ["three", "two"]);
    }

    #[test]
    fn what_is_stored_stays_and_is_never_changed() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(FILE);
        Record::open(&path).unwrap().append(&event("a", ""), "", at(1)).unwrap();
        let record = Record::open(&path).unwrap();
        assert_eq!(record.events(&Filter::default()).unwrap().len(), 1);
        let changed = record.connection().execute("UPDATE events SET event = 'shown'", []);
        assert!(changed.unwrap_err().to_string().contains("append-only"));
    }

    #[test]
    fn two_services_may_share_a_file() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(FILE);
        let one = Record::open(&path).unwrap();
        let two = Record::open(&path).unwrap();
        assert_eq!(one.append(&event("a", ""), "", at(1)).unwrap(), Outcome::Stored);
        assert_eq!(two.append(&event("a", ""), "", at(2)).unwrap(), Outcome::Repeated);
    }

    #[test]
    fn judgements_are_read_on_also_those_of_another_service() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(FILE);
        let one = Record::open(&path).unwrap();
        let two = Record::open(&path).unwrap();
        let judge = |record: &Record, id: &str| {
            let event =
                r#"{"event":"accepted","conversation":"CID","event_id":"CID","answer":"a"}"#;
            let event = Event::from_json(&event.replace("CID", id)).unwrap();
            record.append(&event, "", at(1)).unwrap();
        };
        assert!(one.judged().is_empty() && two.judged().is_empty());
        judge(&one, "c1");
        judge(&two, "c2");
        two.append(&event("sent", ""), "", at(1)).unwrap();
        let count = Count { accepted: 2, dismissed: 0 };
        assert_eq!(one.judged().of("a", None), count);
        assert_eq!(two.judged(), one.judged());
        assert_eq!(Record::open(&path).unwrap().judged(), one.judged());
        let alone = Record::in_memory().unwrap();
        judge(&alone, "c1");
        assert_eq!(alone.judged().of("a", None).accepted, 1);
    }

    #[test]
    fn what_was_deleted_counts_no_more() {
        let record = Record::in_memory().unwrap();
        let event = r#"{"event":"accepted","conversation":"c","event_id":"e","answer":"a"}"#;
        record.append(&Event::from_json(event).unwrap(), "", at(1)).unwrap();
        assert!(!record.judged().is_empty());
        record.connection().execute("DELETE FROM events", []).unwrap();
        assert!(record.judged().is_empty());
    }

    #[test]
    fn a_record_of_a_newer_comity_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(FILE);
        drop(Record::open(&path).unwrap());
        Connection::open(&path).unwrap().pragma_update(None, "user_version", 99).unwrap();
        assert!(matches!(Record::open(&path), Err(RecordError::Newer(99))));
    }

    #[test]
    fn what_is_no_database_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(FILE);
        std::fs::write(
            &path,
            "this is a text and no database, however one may look at it".repeat(20),
        )
        .unwrap();
        assert!(Record::open(&path).is_err());
    }
}
