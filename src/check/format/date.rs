//! Dates in figures: those whose day and month can only stand the other way round, and those that may be read
//! both ways where readers do.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::LazyLock;

use jiff::civil::Date;
use regex::Regex;

use super::{Format, Found, before, behind};

#[expect(clippy::unwrap_used, reason = "a constant pattern, tried by the tests")]
static DATE: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"(\d{1,2})([./-])(\d{1,2})([./-])((?:19|20)\d{2})").unwrap());

/// A date in figures with its year last, as it stands and with day and month the other way round.
struct Figures {
    span: Range<usize>,
    day_first: Option<Date>,
    month_first: Option<Date>,
}

impl Figures {
    /// As an order reads it, and as the other one does.
    fn read(&self, order: [char; 3]) -> (Option<Date>, Option<Date>) {
        match order {
            ['m', ..] => (self.month_first, self.day_first),
            _ => (self.day_first, self.month_first),
        }
    }
}

/// All of them. A text without a year is not looked at further.
fn figures(text: &str) -> Vec<Figures> {
    if !text.contains("19") && !text.contains("20") {
        return Vec::new();
    }
    let hits = DATE.captures_iter(text);
    let figures = hits.filter_map(|hit| {
        let (whole, year) = (hit.get(0)?, hit.get(5)?.as_str().parse::<i16>().ok()?);
        let number = |group: usize| hit.get(group)?.as_str().parse::<i8>().ok();
        let (one, two) = (number(1)?, number(3)?);
        let goes_on = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || "/-".contains(c));
        let is_alone = hit.get(2)?.as_str() == hit.get(4)?.as_str()
            && !goes_on(before(text, whole.start()))
            && before(text, whole.start()) != Some('.')
            && !goes_on(behind(text, whole.end()));
        is_alone.then(|| Figures {
            span: whole.range(),
            day_first: Date::new(year, two, one).ok(),
            month_first: Date::new(year, one, two).ok(),
        })
    });
    figures.collect()
}

/// Dates that are none in the order of the locale.
pub(super) fn dates(text: &str, format: &Format) -> Vec<Found> {
    let Some((order, sign)) = format.date() else { return Vec::new() };
    let other = figures(text).into_iter().filter_map(|figures| {
        let date = match order {
            ['y', ..] => figures.day_first.xor(figures.month_first)?,
            _ => match figures.read(order) {
                (None, Some(other)) => other,
                _ => return None,
            },
        };
        Some(Found {
            rule: "format.date",
            span: figures.span,
            here: Some(written(date, order, sign)),
        })
    });
    other.collect()
}

/// A date that is one in both orders.
pub(super) struct Doubted {
    pub(super) span: Range<usize>,
    /// As the locale reads it, and as others do.
    pub(super) readings: [Date; 2],
    /// Whether the other one is what the request says.
    pub(super) is_swapped: bool,
}

/// Dates that may be read both ways by the readers of the locale, and those that are a day of the request only when
/// read the other way. `known` are the days of the request.
pub(super) fn doubted(text: &str, format: &Format, known: &BTreeSet<Date>) -> Vec<Doubted> {
    let Some((order, _)) = format.date() else { return Vec::new() };
    let doubted = figures(text).into_iter().filter_map(|figures| {
        let (Some(here), Some(there)) = figures.read(order) else { return None };
        let is_swapped = known.contains(&there);
        let is_sure = here == there || known.contains(&here);
        (!is_sure && (is_swapped || format.is_date_doubted())).then_some(Doubted {
            span: figures.span,
            readings: [here, there],
            is_swapped,
        })
    });
    doubted.collect()
}

fn written(date: Date, order: [char; 3], sign: char) -> String {
    let part = |letter: char| match letter {
        'd' => format!("{:02}", date.day()),
        'm' => format!("{:02}", date.month()),
        _ => date.year().to_string(),
    };
    order.map(part).join(&sign.to_string())
}
