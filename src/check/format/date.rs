//! Dates in figures whose day and month can only stand the other way round.

use std::sync::LazyLock;

use jiff::civil::Date;
use regex::Regex;

use super::{Format, Found, before, behind};

#[expect(clippy::unwrap_used, reason = "a constant pattern, tried by the tests")]
static DATE: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"(\d{1,2})([./-])(\d{1,2})([./-])((?:19|20)\d{2})").unwrap());

pub(super) fn dates(text: &str, format: &Format) -> Vec<Found> {
    let Some((order, sign)) = format.date() else { return Vec::new() };
    if !text.contains(['.', '/', '-']) {
        return Vec::new();
    }
    let mut found = Vec::new();
    for hit in DATE.captures_iter(text) {
        let (Some(whole), Some(one), Some(two), Some(year)) =
            (hit.get(0), hit.get(1), hit.get(3), hit.get(5))
        else {
            continue;
        };
        let signs = (hit.get(2).map(|sign| sign.as_str()), hit.get(4).map(|sign| sign.as_str()));
        let goes_on = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || "/-".contains(c));
        if signs.0 != signs.1
            || goes_on(before(text, whole.start()))
            || before(text, whole.start()) == Some('.')
            || goes_on(behind(text, whole.end()))
        {
            continue;
        }
        let number = |part: regex::Match<'_>| part.as_str().parse::<i8>().unwrap_or(0);
        let (one, two) = (number(one), number(two));
        let Ok(year) = year.as_str().parse::<i16>() else { continue };
        // In one order only it is a date at all.
        let (day_first, month_first) = (one > 12 && two <= 12, two > 12 && one <= 12);
        let (day, month) = if day_first { (one, two) } else { (two, one) };
        let other = match order {
            ['d', ..] => month_first,
            ['m', ..] => day_first,
            _ => day_first || month_first,
        };
        let Some(date) = Date::new(year, month, day).ok().filter(|_| other) else { continue };
        found.push(Found {
            rule: "format.date",
            span: whole.range(),
            here: Some(written(date, order, sign)),
        });
    }
    found
}

fn written(date: Date, order: [char; 3], sign: char) -> String {
    let part = |letter: char| match letter {
        'd' => format!("{:02}", date.day()),
        'm' => format!("{:02}", date.month()),
        _ => date.year().to_string(),
    };
    order.map(part).join(&sign.to_string())
}
