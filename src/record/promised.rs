//! What sent replies promised, and whether it was kept.

use jiff::Timestamp;
use rusqlite::{Connection, params};
use serde::Serialize;

use super::{Event, Outcome, Record, RecordError};

/// A commitment of a sent reply. Of its words nothing is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Promised {
    /// What is promised: `reply`, `refund`, `shipping`, `other`.
    pub action: String,
    /// Until when; none where the reply names no time.
    pub due: Option<Timestamp>,
}

/// How a promise stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, utoipa::ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum Standing {
    /// Still to be kept.
    Open,
    /// The customer heard again in time.
    Kept,
    /// The customer heard again, but later.
    Late,
    /// The time is over and the customer has heard nothing.
    Overdue,
}

/// A promise with what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PromiseRow {
    /// The event by which the reply was told.
    pub event_id: String,
    /// Its conversation.
    pub conversation: String,
    /// Its market.
    pub market: Option<String>,
    /// What is promised.
    pub action: String,
    /// When.
    pub at: Timestamp,
    /// Until when; none where the reply named no time.
    pub due: Option<Timestamp>,
    /// When the customer heard again: the next reply of the conversation.
    pub heard: Option<Timestamp>,
}

impl PromiseRow {
    /// How it stands at a moment.
    pub fn standing(&self, now: Timestamp) -> Standing {
        match (self.heard, self.due) {
            (Some(heard), Some(due)) if heard > due => Standing::Late,
            (Some(_), _) => Standing::Kept,
            (None, Some(due)) if due < now => Standing::Overdue,
            (None, _) => Standing::Open,
        }
    }
}

/// Which promises are wanted; none given = all.
#[derive(Debug, Clone, Default)]
pub struct Sought {
    /// Due before.
    pub due_before: Option<Timestamp>,
    /// Of this market.
    pub market: Option<String>,
    /// Of this conversation.
    pub conversation: Option<String>,
}

/// The first to be kept first; the next reply of a conversation is the one that the customer heard.
const SELECT: &str = "
    SELECT p.event_id, e.conversation, e.body ->> 'market', p.action, e.at, p.due,
           (SELECT min(later.at) FROM events AS later
            WHERE later.conversation = e.conversation AND later.event = 'sent' AND later.at > e.at)
    FROM promises AS p JOIN events AS e USING (event_id)
    WHERE (?1 IS NULL OR p.due < ?1) AND (?2 IS NULL OR e.body ->> 'market' = ?2)
      AND (?3 IS NULL OR e.conversation = ?3)
    ORDER BY p.due IS NULL, p.due, p.event_id, p.number";

impl Record {
    /// Stores an event with what it promises, once for each id.
    pub fn append_promising(
        &self,
        event: &Event,
        promises: &[Promised],
        library: &str,
        now: Timestamp,
    ) -> Result<Outcome, RecordError> {
        let mut connection = self.connection();
        let change = connection.transaction()?;
        let outcome = super::append(&change, event, library, now)?;
        if outcome == Outcome::Stored {
            put(&change, &event.event_id, promises)?;
        }
        change.commit()?;
        Ok(outcome)
    }

    /// The promises of sent replies, the first to be kept first; those without a time come last.
    pub fn promises(&self, sought: &Sought) -> Result<Vec<PromiseRow>, RecordError> {
        let connection = self.connection();
        let mut statement = connection.prepare_cached(SELECT)?;
        let due = sought.due_before.map(Timestamp::as_microsecond);
        let mut rows = statement.query(params![due, sought.market, sought.conversation])?;
        let mut found = Vec::new();
        let moment = |microsecond: i64| {
            Timestamp::from_microsecond(microsecond)
                .map_err(|fault| RecordError::Damaged(fault.to_string()))
        };
        while let Some(row) = rows.next()? {
            let (due, heard): (Option<i64>, Option<i64>) = (row.get(5)?, row.get(6)?);
            found.push(PromiseRow {
                event_id: row.get(0)?,
                conversation: row.get(1)?,
                market: row.get(2)?,
                action: row.get(3)?,
                at: moment(row.get(4)?)?,
                due: due.map(moment).transpose()?,
                heard: heard.map(moment).transpose()?,
            });
        }
        Ok(found)
    }
}

fn put(connection: &Connection, event_id: &str, promises: &[Promised]) -> Result<(), RecordError> {
    for (number, promise) in (1_i64..).zip(promises) {
        let due = promise.due.map(Timestamp::as_microsecond);
        connection
            .prepare_cached(
                "INSERT INTO promises (event_id, number, action, due) VALUES (?1, ?2, ?3, ?4)",
            )?
            .execute(params![event_id, number, promise.action, due])?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    fn send(record: &Record, id: &str, second: i64, due: &[Option<i64>]) -> Outcome {
        let event =
            format!(r#"{{"event":"sent","event_id":"{id}","conversation":"c","market":"DE"}}"#);
        let promise = |due: &Option<i64>| Promised { action: "reply".into(), due: due.map(at) };
        let promises: Vec<Promised> = due.iter().map(promise).collect();
        let event = Event::from_json(&event).unwrap();
        record.append_promising(&event, &promises, "", at(second)).unwrap()
    }

    #[test]
    fn a_promise_is_kept_by_the_next_reply() {
        let record = Record::in_memory().unwrap();
        assert_eq!(send(&record, "a", 10, &[Some(20), None]), Outcome::Stored);
        assert_eq!(send(&record, "a", 11, &[Some(99)]), Outcome::Repeated);
        let standing = |now| -> Vec<Standing> {
            let rows = record.promises(&Sought::default()).unwrap();
            rows.iter().map(|row| row.standing(at(now))).collect()
        };
        assert_eq!(standing(15), [Standing::Open, Standing::Open]);
        assert_eq!(standing(21), [Standing::Overdue, Standing::Open]);
        send(&record, "b", 18, &[Some(30)]);
        assert_eq!(standing(25), [Standing::Kept, Standing::Open, Standing::Kept]);
        send(&record, "c", 40, &[]);
        assert_eq!(standing(41), [Standing::Kept, Standing::Late, Standing::Kept]);
    }

    #[test]
    fn promises_are_found_by_what_is_known_of_them() {
        let record = Record::in_memory().unwrap();
        send(&record, "a", 10, &[Some(20), Some(30), None]);
        let count = |sought: Sought| record.promises(&sought).unwrap().len();
        assert_eq!(count(Sought { due_before: Some(at(30)), ..Sought::default() }), 1);
        assert_eq!(count(Sought { market: Some("FR".into()), ..Sought::default() }), 0);
        assert_eq!(count(Sought { conversation: Some("c".into()), ..Sought::default() }), 3);
    }
}
