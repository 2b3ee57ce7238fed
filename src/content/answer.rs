//! Answers: one FAQ or macro entry each, as `locales/answers.toml` and the Fluent files tell them.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::id::{AnswerId, ChannelId, MarketId};
use super::market::{Market, REGISTERS, Register};
use super::table::{File, Table};
use crate::language::Locale;

/// One answer: what it is for, what it needs to know, and its words by locale.
#[derive(Debug, Clone)]
pub struct Answer {
    /// Its id, that of its Fluent message.
    pub id: AnswerId,
    /// What kind of case it answers: `refund`, `shipping`, …, `other`.
    pub case: String,
    /// The markets it is for; empty = all.
    pub markets: Vec<MarketId>,
    /// The channels it is for; empty = all.
    pub channels: Vec<ChannelId>,
    /// What its text needs to know, by argument name.
    pub args: BTreeMap<String, Arg>,
    /// The step of the resolution ladder that it takes.
    pub step: Option<String>,
    /// To whom such a case goes beside the answer.
    pub escalation: Option<String>,
    /// The register it is written in, where that differs from the market's.
    pub register: Option<Register>,
    /// The first and last civil day on which it is offered.
    pub valid: (Option<jiff::civil::Date>, Option<jiff::civil::Date>),
    /// What the Fluent files hold of it, by locale.
    pub words: BTreeMap<Locale, Arc<AnswerWords>>,
    /// Where it stands: `locales/answers.toml:12`.
    pub source: String,
}

impl Answer {
    /// Whether it is offered there. No market or channel given: it is.
    pub fn serves(&self, market: Option<&MarketId>, channel: Option<&ChannelId>) -> bool {
        let market = market.is_none_or(|id| self.markets.is_empty() || self.markets.contains(id));
        let channel =
            channel.is_none_or(|id| self.channels.is_empty() || self.channels.contains(id));
        market && channel
    }

    /// Whether it is for a part only of where and when the other one is offered.
    pub fn is_narrower_than(&self, other: &Self) -> bool {
        let (within, beyond) = (self.is_within(other), other.is_within(self));
        within && !beyond
    }

    /// Whether the other one is offered wherever and whenever this one is.
    fn is_within(&self, other: &Self) -> bool {
        let ((first, last), (from, until)) = (self.valid, other.valid);
        within(&self.markets, &other.markets)
            && within(&self.channels, &other.channels)
            && from.is_none_or(|from| first.is_some_and(|first| from <= first))
            && until.is_none_or(|until| last.is_some_and(|last| last <= until))
    }
}

/// Whether all of the ones are among the others; none named = all.
fn within<T: PartialEq>(ones: &[T], others: &[T]) -> bool {
    others.is_empty() || (!ones.is_empty() && ones.iter().all(|one| others.contains(one)))
}

/// The words of an answer that retrieval reads, as literal text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AnswerWords {
    /// Its title; empty where it has none.
    pub title: String,
    /// The ways in which customers ask, one each.
    pub asks: Vec<String>,
    /// The literal text of the answer, placeables left out.
    pub text: String,
    /// Where it stands: `locales/de-DE/answers.ftl:12`.
    pub source: String,
}

/// One argument of an answer.
#[derive(Debug, Clone, PartialEq)]
pub struct Arg {
    /// What kind of value it takes.
    pub kind: ArgKind,
    /// A value to try it with.
    pub sample: Option<ArgValue>,
    /// Absent, it is the string `none`, for which the text has a branch.
    pub optional: bool,
}

/// What kind of value an argument takes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ArgKind {
    /// Text.
    String,
    /// A number.
    Number,
    /// A date or a date-time.
    Date,
    /// An amount of money.
    Amount,
    /// One of these words.
    Choice(Vec<String>),
    /// The market's policy of the same name, as a number of this unit (`day`, `workday`, `month` …).
    Policy(String),
    /// The market's policy of the same name, which is one of these words.
    PolicyChoice(Vec<String>),
    /// The text of the same name among the market's `[returns]`.
    Returns,
}

impl Arg {
    /// What the market itself says of an argument of this name.
    pub fn of_market(&self, name: &str, market: &Market) -> Option<ArgValue> {
        match &self.kind {
            ArgKind::Policy(unit) => market.policy.get(name)?.number_of(unit).map(ArgValue::Number),
            ArgKind::PolicyChoice(words) => {
                let word = words.iter().find(|word| {
                    market.policy.get(name).is_some_and(|policy| policy.text == **word)
                })?;
                Some(ArgValue::String(word.clone()))
            }
            ArgKind::Returns => market.returns.get(name).cloned().map(ArgValue::String),
            ArgKind::String
            | ArgKind::Number
            | ArgKind::Date
            | ArgKind::Amount
            | ArgKind::Choice(_) => None,
        }
    }
}

/// A value of an argument.
#[derive(Debug, Clone, PartialEq)]
pub enum ArgValue {
    /// Text, one of the choices too.
    String(String),
    /// A number.
    Number(f64),
    /// A civil date and time; midnight where only the date is known (`has_time` false).
    Date {
        /// The date and time as told, in whatever zone the reader is.
        at: jiff::civil::DateTime,
        /// Whether a time of day was told.
        has_time: bool,
    },
    /// An amount of money.
    Amount {
        /// How much.
        value: f64,
        /// ISO 4217 code.
        currency: String,
    },
}

/// Reads `locales/answers.toml`; what is wrong in it goes to the file's faults.
pub(super) fn read(file: &File<'_>) -> BTreeMap<AnswerId, Answer> {
    let parsed = file.parse();
    let top = Table::new(file, parsed.get_ref(), 0..0);
    let mut answers = BTreeMap::new();
    for (key, span) in top.keys() {
        let Some(table) = top.table(&key) else { continue };
        match AnswerId::parse(&key) {
            Ok(id) => {
                let source = file.place(span.start);
                answers.insert(id.clone(), answer(id, &table, source));
            }
            Err(error) => file.fault(span, error.to_string()),
        }
    }
    answers
}

fn answer(id: AnswerId, table: &Table<'_, '_>, source: String) -> Answer {
    let mut args = BTreeMap::new();
    if let Some(entries) = table.table("args") {
        for (name, _) in entries.keys() {
            if let Some(arg) = entries.table(&name).and_then(|entry| arg(&entry)) {
                args.insert(name, arg);
            }
        }
    }
    let answer = Answer {
        id,
        case: table.text("case").unwrap_or_else(|| "other".into()),
        markets: table.parsed_list("markets", MarketId::parse),
        channels: table.parsed_list("channels", ChannelId::parse),
        args,
        step: table.text("step"),
        escalation: table.text("escalation"),
        register: table.has("register").then(|| table.one_of("register", &REGISTERS)).flatten(),
        valid: (table.parsed("valid-from", str::parse), table.parsed("valid-until", str::parse)),
        words: BTreeMap::new(),
        source,
    };
    table.finish();
    answer
}

fn arg(table: &Table<'_, '_>) -> Option<Arg> {
    let kind = if table.is_list("type") {
        let words = table.texts("type");
        if table.flag("policy") == Some(true) {
            ArgKind::PolicyChoice(words)
        } else {
            ArgKind::Choice(words)
        }
    } else {
        let plain = [
            ("string", 0),
            ("number", 1),
            ("date", 2),
            ("amount", 3),
            ("returns", 4),
            ("policy", 5),
        ];
        if !table.has("type") {
            table.fault(
                "type",
                "`type` is missing: string, number, date, amount, policy, returns or a list",
            );
        }
        match table.one_of("type", &plain)? {
            0 => ArgKind::String,
            1 => ArgKind::Number,
            2 => ArgKind::Date,
            3 => ArgKind::Amount,
            4 => ArgKind::Returns,
            _ => ArgKind::Policy(table.text("unit").unwrap_or_else(|| "day".into())),
        }
    };
    let sample = sample(table, &kind);
    let optional = table.flag("optional").unwrap_or(false);
    table.finish();
    Some(Arg { kind, sample, optional })
}

fn sample(table: &Table<'_, '_>, kind: &ArgKind) -> Option<ArgValue> {
    if !table.has("sample") {
        return None;
    }
    match kind {
        ArgKind::String | ArgKind::Returns => table.text("sample").map(ArgValue::String),
        ArgKind::Number | ArgKind::Policy(_) => table.number("sample").map(ArgValue::Number),
        ArgKind::Date => table.parsed("sample", ArgValue::date),
        ArgKind::Amount => {
            let amount = table.table("sample")?;
            let value = amount.number("value");
            let currency = amount.required("currency");
            amount.finish();
            Some(ArgValue::Amount { value: value?, currency: currency? })
        }
        ArgKind::Choice(words) | ArgKind::PolicyChoice(words) => {
            let words: Vec<(&str, &str)> = words.iter().map(|word| (&**word, &**word)).collect();
            table.one_of("sample", &words).map(|word| ArgValue::String(word.to_owned()))
        }
    }
}

impl ArgValue {
    /// Reads an ISO 8601 date or date-time; an offset or zone is left aside.
    pub fn date(text: &str) -> Result<Self, String> {
        let is_day = !text.contains(['T', ' ', ':']);
        if let Some(date) = text.parse::<jiff::civil::Date>().ok().filter(|_| is_day) {
            return Ok(Self::Date { at: date.at(0, 0, 0, 0), has_time: false });
        }
        text.parse::<jiff::civil::DateTime>()
            .map(|at| Self::Date { at, has_time: true })
            .map_err(|_| format!("“{text}” is no date such as 2026-11-27 or 2026-11-27T10:00:00"))
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::assist::samples;

    fn answer(markets: &str, channels: &str, december: bool) -> Answer {
        let days = (Some(date(2026, 12, 1)), Some(date(2026, 12, 31)));
        Answer {
            markets: markets.split_whitespace().map(|id| MarketId::parse(id).unwrap()).collect(),
            channels: channels.split_whitespace().map(|id| ChannelId::parse(id).unwrap()).collect(),
            valid: if december { days } else { (None, None) },
            ..samples::answer("x")
        }
    }

    #[test]
    fn a_part_of_where_and_when_another_is_offered_is_narrower() {
        let everywhere = answer("", "", false);
        for narrow in [answer("DE", "", false), answer("", "email", false), answer("", "", true)] {
            assert!(narrow.is_narrower_than(&everywhere), "{narrow:?}");
            assert!(!everywhere.is_narrower_than(&narrow), "{narrow:?}");
            assert!(!narrow.is_narrower_than(&narrow), "{narrow:?}");
        }
        assert!(answer("DE", "", false).is_narrower_than(&answer("DE FR", "", false)));
        assert!(answer("DE", "email", true).is_narrower_than(&answer("DE", "", true)));
        // Neither is a part of the other.
        for (one, two) in [
            (answer("DE", "", false), answer("", "email", false)),
            (answer("DE FR", "", false), answer("DE JP", "", false)),
        ] {
            assert!(!one.is_narrower_than(&two) && !two.is_narrower_than(&one), "{one:?} {two:?}");
        }
    }
}
