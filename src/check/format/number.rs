//! Figures and money: the decimal sign, the signs between thousands, the side of the currency.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::{Format, Found, before, behind};
use crate::language::Text;
use crate::language::format::Side;

#[expect(clippy::unwrap_used, reason = "a constant pattern, tried by the tests")]
static NUMBER: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"\d+(?:[.,]\d+)*").unwrap());

const CURRENCIES: [char; 8] = ['€', '£', '$', '₹', '₽', '₩', '₺', '¥'];
const BLANKS: [char; 3] = [' ', '\u{a0}', '\u{202f}'];

/// A figure with what may be a currency's sign beside it.
struct Amount<'a> {
    body: &'a str,
    span: Range<usize>,
    sign: Option<(char, Side)>,
}

pub(super) fn numbers(read: &Text<'_>, format: &Format) -> Vec<Found> {
    let text = read.text;
    let is_figure = |at: usize| text.as_bytes().get(at).is_some_and(u8::is_ascii_digit);
    let between = |(at, _): (usize, &str)| at > 0 && is_figure(at - 1) && is_figure(at + 1);
    let dotted = || text.match_indices('.').chain(text.match_indices(',')).any(between);
    if !CURRENCIES.iter().any(|sign| read.may_have_sign(*sign)) && !dotted() {
        return Vec::new();
    }
    NUMBER.find_iter(text).filter_map(|hit| check(&amount(text, hit)?, format)).collect()
}

/// What stands there; none where it is part of a name, a date, a range.
fn amount<'a>(text: &'a str, hit: regex::Match<'a>) -> Option<Amount<'a>> {
    let (start, end) = (hit.start(), hit.end());
    let (lead, rest) = (text.get(..start)?, text.get(end..)?);
    let parts = |c: char| c.is_alphanumeric() || "-/:.,+#_'’".contains(c);
    let joined = |c: Option<char>, next: Option<char>| match c {
        Some('.' | ',' | ':') => next.is_some_and(|next| next.is_ascii_digit()),
        Some(c) => parts(c),
        None => false,
    };
    let figures_go_on = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    let bare_lead = lead.trim_end_matches(BLANKS);
    let bare_rest = rest.trim_start_matches(BLANKS);
    if joined(before(text, start), before(text, start.saturating_sub(1)))
        || joined(rest.chars().next(), rest.chars().nth(1))
        // Blanks part thousands in many places.
        || (bare_lead.len() + 3 >= lead.len() && bare_lead.len() < lead.len() && figures_go_on(bare_lead.chars().next_back()))
        || (bare_rest.len() < rest.len() && figures_go_on(bare_rest.chars().next()))
    {
        return None;
    }
    let sign = |c: Option<char>| c.filter(|c| CURRENCIES.contains(c));
    let near = |length: usize, all: usize| all - length <= 2;
    // A sign behind another figure is that one's: `49,90 € 1-mal`.
    let lead_length = lead.len();
    let is_free = |sign: &char| {
        let lead = bare_lead.trim_end_matches(*sign).trim_end_matches(BLANKS);
        near(bare_lead.len(), lead_length) && !figures_go_on(lead.chars().next_back())
    };
    let before_it = sign(bare_lead.chars().next_back()).filter(is_free);
    let after_it = sign(bare_rest.chars().next()).filter(|_| near(bare_rest.len(), rest.len()));
    let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let (span, sign) = match (before_it, after_it) {
        (Some(sign), None) => {
            let from = bare_lead.len() - sign.len_utf8();
            // `US$` and `R$` are signs of their own; in `49 € 1` it is the other figure's.
            let other = text.get(..from).unwrap_or_default().trim_end_matches(BLANKS);
            if letter(before(text, from)) || figures_go_on(other.chars().next_back()) {
                return None;
            }
            (from..end, Some((sign, Side::Before)))
        }
        (None, Some(sign)) => {
            let to = end + (rest.len() - bare_rest.len()) + sign.len_utf8();
            if letter(behind(text, to)) {
                return None;
            }
            (start..to, Some((sign, Side::After)))
        }
        _ => (start..end, None),
    };
    Some(Amount { body: hit.as_str(), span, sign })
}

fn check(amount: &Amount<'_>, format: &Format) -> Option<Found> {
    let decimal = format.decimal();
    let reading = reading(amount.body);
    let foreign = match (&reading, decimal) {
        (Reading::Decimal(sign, mixed), Some(own)) => {
            *sign != own && (*mixed || amount.sign.is_some())
        }
        (Reading::Thousands(sign), Some(own)) => *sign == own && amount.sign.is_some(),
        _ => false,
    };
    let side = format.currency();
    let (_, stands) = amount.sign.unzip();
    let displaced = side != Side::Any && stands.is_some_and(|stands| stands != side);
    if !foreign && !displaced {
        return None;
    }
    let body = if foreign { swapped(amount.body, format) } else { amount.body.to_owned() };
    let side = if displaced { Some(side) } else { stands };
    let here = match (amount.sign, side) {
        (Some((sign, _)), Some(Side::Before)) => format!("{sign}{body}"),
        (Some((sign, _)), _) => format!("{body}\u{a0}{sign}"),
        (None, _) => body,
    };
    // Which sign is the decimal one is not to be guessed.
    let sure = foreign || !matches!(reading, Reading::Open);
    let rule = if foreign { "format.number" } else { "format.currency" };
    Some(Found { rule, span: amount.span.clone(), here: sure.then_some(here) })
}

/// What the signs in a figure can only be.
enum Reading {
    /// It has none.
    Whole,
    /// The last one is the decimal sign; whether the other one parts thousands.
    Decimal(char, bool),
    /// They part thousands.
    Thousands(char),
    /// Either.
    Open,
}

fn reading(body: &str) -> Reading {
    let signs: Vec<char> = body.chars().filter(|c| matches!(c, '.' | ',')).collect();
    let mut groups = body.split(['.', ',']).map(str::len);
    let (Some(last), Some(sign)) = (groups.next_back(), signs.last()) else {
        return Reading::Whole;
    };
    let Some(lead) = groups.next() else { return Reading::Whole };
    let thousands = (1..=3).contains(&lead) && groups.all(|length| length == 3);
    let others = signs.iter().rev().skip(1);
    let same = others.clone().all(|other| other == sign);
    let first = signs.first().unwrap_or(sign);
    match signs.len() {
        1 if (1..=2).contains(&last) => Reading::Decimal(*sign, false),
        1 => Reading::Open,
        _ if thousands && !same && others.clone().all(|other| other == first) && last <= 2 => {
            Reading::Decimal(*sign, true)
        }
        _ if thousands && same && last == 3 => Reading::Thousands(*sign),
        _ => Reading::Open,
    }
}

/// A figure with another locale's signs, with this one's.
fn swapped(body: &str, format: &Format) -> String {
    let (decimal, thousands) = format.decimal().zip(format.thousands()).unwrap_or(('.', ','));
    let swap = |c| match c {
        '.' | ',' if c == decimal => thousands,
        '.' | ',' => decimal,
        c => c,
    };
    body.chars().map(swap).collect()
}
