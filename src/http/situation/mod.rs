//! The facts of a reply, which `check` and `assist` take alike.

use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};
use serde::Deserialize;
use serde_json::{Map, Value};

pub(super) use super::args::Kinds;
use super::args::{Declared, args};
use super::problem::Problem;
use super::{State, limit, lookup};
use crate::check;
use crate::content::{Library, Market};

/// The moods that a request may name.
const MOODS: [&str; 4] = ["angry", "worried", "neutral", "pleased"];

/// Declares a request that takes the facts of a situation beside fields of its own, `message` among
/// them. (Serde's `flatten` would let unknown fields pass.)
macro_rules! with_situation {
    ($(#[$doc:meta])* $name:ident { $($(#[$own_doc:meta])* $own:ident: $type:ty,)* }) => {
        $(#[$doc])*
        #[derive(Debug, serde::Deserialize, utoipa::ToSchema)]
        #[serde(deny_unknown_fields)]
        pub(super) struct $name {
            $($(#[$own_doc])* pub(super) $own: $type,)*
            /// The market's id. None: the configured default.
            pub(super) market: Option<String>,
            /// The channel's id.
            pub(super) channel: Option<String>,
            /// The locale of the reply.
            pub(super) locale: Option<String>,
            /// The language that the agent reads; none: `Accept-Language`, else English.
            pub(super) agent_locale: Option<String>,
            /// What was said so far, oldest first.
            #[serde(default)]
            pub(super) thread: Vec<$crate::http::situation::Turn>,
            /// The customer.
            #[serde(default)]
            pub(super) customer: $crate::http::situation::Customer,
            /// The order.
            #[serde(default)]
            pub(super) order: $crate::http::situation::Order,
            /// The kind of case: `refund`, `shipping`, …
            pub(super) case: Option<String>,
            /// The customer's mood: `angry`, `worried`, `neutral`, `pleased`.
            pub(super) mood: Option<String>,
            /// The product talked of.
            pub(super) product: Option<String>,
            /// The step of the resolution ladder.
            pub(super) step: Option<String>,
            /// The domain of the shop.
            pub(super) domain: Option<String>,
            /// Values for arguments of answers: text, a number, a date, `{value, currency}`.
            #[serde(default)]
            #[schema(value_type = Object)]
            pub(super) args: serde_json::Map<String, serde_json::Value>,
            /// The time, RFC 3339; none: the clock's.
            pub(super) now: Option<String>,
        }

        impl $name {
            /// The facts, moved out.
            pub(super) fn facts(&mut self) -> $crate::http::situation::Facts {
                use std::mem::take;
                $crate::http::situation::Facts {
                    market: take(&mut self.market),
                    channel: take(&mut self.channel),
                    locale: take(&mut self.locale),
                    message: Option::<String>::from(take(&mut self.message)),
                    thread: take(&mut self.thread),
                    customer: take(&mut self.customer),
                    order: take(&mut self.order),
                    case: take(&mut self.case),
                    mood: take(&mut self.mood),
                    product: take(&mut self.product),
                    step: take(&mut self.step),
                    domain: take(&mut self.domain),
                    args: take(&mut self.args),
                    now: take(&mut self.now),
                }
            }
        }
    };
}
pub(super) use with_situation;

/// The facts as the request tells them.
#[derive(Debug, Default)]
pub(super) struct Facts {
    pub(super) market: Option<String>,
    pub(super) channel: Option<String>,
    pub(super) locale: Option<String>,
    pub(super) message: Option<String>,
    pub(super) thread: Vec<Turn>,
    pub(super) customer: Customer,
    pub(super) order: Order,
    pub(super) case: Option<String>,
    pub(super) mood: Option<String>,
    pub(super) product: Option<String>,
    pub(super) step: Option<String>,
    pub(super) domain: Option<String>,
    pub(super) args: Map<String, Value>,
    pub(super) now: Option<String>,
}

/// One message of a thread.
#[derive(Debug, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Turn {
    /// Who wrote it.
    from: Author,
    /// The text.
    text: String,
    /// When, RFC 3339.
    at: Option<String>,
}

/// Who wrote a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "lowercase")]
enum Author {
    Customer,
    Agent,
}

/// The customer.
#[derive(Debug, Default, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Customer {
    /// Name.
    pub(super) name: Option<String>,
    /// Own e-mail addresses.
    #[serde(default)]
    emails: Vec<String>,
    /// Own phone numbers.
    #[serde(default)]
    phones: Vec<String>,
    /// Whether a VIP.
    vip: Option<bool>,
    /// Own time zone, an IANA name.
    time_zone: Option<String>,
}

/// The order.
#[derive(Debug, Default, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Order {
    /// Its number.
    pub(super) id: Option<String>,
    /// When it was placed: a date, or a date-time.
    placed: Option<String>,
    /// What was ordered.
    pub(super) product: Option<String>,
    /// Its amount.
    pub(super) amount: Option<Amount>,
}

/// An amount of money.
#[derive(Debug, Clone, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Amount {
    /// How much.
    pub(super) value: f64,
    /// ISO 4217 code.
    pub(super) currency: String,
}

impl Facts {
    /// The situation that the facts describe; `answer` names what its arguments are.
    pub(super) fn situation(
        self,
        state: &State,
        library: &Library,
        declared: &Declared<'_>,
    ) -> Result<check::Situation, Problem> {
        let market = lookup::market(state, library, self.market.as_deref())?;
        let channel = lookup::channel(library, self.channel.as_deref())?;
        let locale = self.locale.as_deref();
        let locale = locale.map(|tag| lookup::locale(library, "/locale", tag)).transpose()?;
        limit::optional(state, "/message", self.message.as_deref())?;
        if let Some(mood) = self.mood.as_deref().filter(|mood| !MOODS.contains(mood)) {
            let told: String = mood.chars().take(40).collect();
            let known = MOODS.join(", ");
            return Err(Problem::value(
                "/mood",
                format!("there is no mood “{told}”; known: {known}"),
            ));
        }
        let zone = zone(market.as_deref());
        let args = args(&self.args, &self.customer, &self.order, declared)?;
        let order = self.order.read()?;
        let customer = self.customer.read()?;
        let thread = self.thread.into_iter().enumerate();
        let thread =
            thread.map(|(at, turn)| turn.read(state, at, &zone)).collect::<Result<_, _>>()?;
        let now = self.now.map(|now| moment("/now", &now, &zone)).transpose()?;
        Ok(check::Situation {
            product: self.product.or_else(|| order.product.clone()),
            market,
            channel,
            locale,
            message: self.message,
            thread,
            customer,
            order,
            case: self.case,
            mood: self.mood,
            step: self.step,
            domain: self.domain,
            args,
            now,
        })
    }
}

impl Turn {
    fn read(self, state: &State, at: usize, zone: &TimeZone) -> Result<check::Turn, Problem> {
        limit::text(state, &format!("/thread/{at}/text"), &self.text)?;
        let told = self.at.map(|told| moment(&format!("/thread/{at}/at"), &told, zone));
        let by_customer = self.from == Author::Customer;
        Ok(check::Turn { by_customer, text: self.text, at: told.transpose()? })
    }
}

impl Customer {
    fn read(self) -> Result<check::Customer, Problem> {
        if let Some(zone) = &self.time_zone
            && TimeZone::get(zone).is_err()
        {
            let told: String = zone.chars().take(64).collect();
            let detail = format!("there is no time zone “{told}”; Europe/Berlin is one");
            return Err(Problem::value("/customer/time_zone", detail));
        }
        Ok(check::Customer {
            name: self.name,
            emails: self.emails,
            phones: self.phones,
            vip: self.vip,
            time_zone: self.time_zone,
        })
    }
}

impl Order {
    fn read(self) -> Result<check::Order, Problem> {
        let amount = self.amount.map(|amount| amount.read("/order/amount")).transpose()?;
        Ok(check::Order { id: self.id, placed: self.placed, product: self.product, amount })
    }
}

impl Amount {
    /// The amount, where its currency is written like one.
    pub(super) fn read(self, pointer: &str) -> Result<(f64, String), Problem> {
        let letters = |code: &str| code.len() == 3 && code.bytes().all(|c| c.is_ascii_alphabetic());
        if letters(&self.currency) {
            return Ok((self.value, self.currency.to_ascii_uppercase()));
        }
        let detail = "an ISO 4217 code such as EUR is expected";
        Err(Problem::value(format!("{pointer}/currency"), detail))
    }
}

/// The market's time zone, where there is a market.
pub(super) fn zone(market: Option<&Market>) -> TimeZone {
    market.map_or(TimeZone::UTC, |market| market.calendar.zone.clone())
}

/// A moment as told: with its offset, else in the market's zone.
pub(super) fn moment(pointer: &str, told: &str, zone: &TimeZone) -> Result<Timestamp, Problem> {
    let exact = told.parse::<Timestamp>();
    let exact = exact.or_else(|_| told.parse::<Zoned>().map(|zoned| zoned.timestamp()));
    exact
        .or_else(|_| {
            let local = told.parse::<DateTime>()?;
            Ok(local.to_zoned(zone.clone())?.timestamp())
        })
        .map_err(|_: jiff::Error| {
            Problem::value(pointer, "a date-time such as 2026-11-23T13:00:00+01:00 is expected")
        })
}

#[cfg(test)]
mod tests;
