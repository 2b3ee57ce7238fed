//! The situation: all that is known of a reply.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::civil::Date;

use crate::content::{ArgValue, Channel, Market};
use crate::language::Locale;

/// All that is known of a reply.
#[derive(Debug, Clone, Default)]
pub struct Situation {
    /// The market; none only while a stage is asked alone.
    pub market: Option<Arc<Market>>,
    /// The channel.
    pub channel: Option<Arc<Channel>>,
    /// The reply locale that was asked for.
    pub locale: Option<Locale>,
    /// The customer's message.
    pub message: Option<String>,
    /// What was said so far, oldest first.
    pub thread: Vec<Turn>,
    /// The customer.
    pub customer: Customer,
    /// The order.
    pub order: Order,
    /// The kind of case.
    pub case: Option<String>,
    /// The customer's mood: `angry`, `worried`, `neutral`, `pleased`.
    pub mood: Option<String>,
    /// The product talked of.
    pub product: Option<String>,
    /// The step of the resolution ladder.
    pub step: Option<String>,
    /// The domain of the shop.
    pub domain: Option<String>,
    /// Values for arguments of answers.
    pub args: BTreeMap<String, ArgValue>,
    /// The time; the clock's where none is told.
    pub now: Option<jiff::Timestamp>,
}

impl Situation {
    /// All that the customer wrote.
    pub fn customers_words(&self) -> Vec<&str> {
        let turns = self.thread.iter().filter(|turn| turn.by_customer);
        self.message.iter().chain(turns.map(|turn| &turn.text)).map(String::as_str).collect()
    }

    /// Whether the customer wrote it so.
    pub(super) fn is_customers(&self, written: &str) -> bool {
        self.customers_words().iter().any(|words| words.contains(written))
    }

    /// The day of the order and the days that the answer's arguments name.
    pub(super) fn days(&self) -> BTreeSet<Date> {
        let placed = self.order.placed.as_ref();
        let placed = placed.and_then(|placed| placed.trim().get(..10)?.parse().ok());
        let args = self.args.values().filter_map(|value| match value {
            ArgValue::Date { at, .. } => Some(at.date()),
            _ => None,
        });
        placed.into_iter().chain(args).collect()
    }
}

/// One message of a thread.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Turn {
    /// Whether the customer wrote it.
    pub by_customer: bool,
    /// The text.
    pub text: String,
    /// When.
    pub at: Option<jiff::Timestamp>,
}

/// The customer.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Customer {
    /// Name.
    pub name: Option<String>,
    /// Own e-mail addresses.
    pub emails: Vec<String>,
    /// Own phone numbers.
    pub phones: Vec<String>,
    /// Whether a VIP; none = not known.
    pub vip: Option<bool>,
    /// Own time zone, IANA name.
    pub time_zone: Option<String>,
}

/// The order.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Order {
    /// Its number.
    pub id: Option<String>,
    /// When it was placed.
    pub placed: Option<String>,
    /// What was ordered.
    pub product: Option<String>,
    /// Its amount: value and ISO 4217 code.
    pub amount: Option<(f64, String)>,
}
