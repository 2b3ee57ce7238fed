//! Phone numbers: with a country's code, as people group them, or valid in the reply's country.

use std::ops::Range;
use std::str::FromStr;

use phonenumber::country::Id;
use phonenumber::metadata::DATABASE;
use phonenumber::{Mode, Type};

use super::Surroundings;
use super::plain::{Plain, Run, Window};
use crate::language::naming::Named;

/// A number is written in so many groups at most.
const GROUPS: usize = 8;
/// E.164 has at most so many figures; less than this is an extension.
const NATIONAL: usize = 12;
const FIGURES: std::ops::RangeInclusive<usize> = 7..=15;

pub(super) fn phones(
    plain: &Plain,
    runs: &[Run],
    around: &Surroundings<'_>,
    regions: &[String],
    taken: &[Range<usize>],
) -> Vec<Range<usize>> {
    let regions: Vec<Id> = regions.iter().filter_map(|region| Id::from_str(region).ok()).collect();
    let mut found: Vec<Range<usize>> = Vec::new();
    for run in runs {
        let whole = run.span();
        if taken.iter().any(|own| own.start < whole.end && whole.start < own.end) {
            continue;
        }
        for window in run.windows(plain, GROUPS) {
            let span = with_signs(plain, window.span());
            let free = found.last().is_none_or(|last| last.end <= span.start);
            // A part of a longer row of figures is a number of its own only behind a plus.
            let own = window.groups.len() == run.groups.len() || plain.slice(&span).contains('+');
            if free
                && own
                && FIGURES.contains(&window.count())
                && is_phone(plain, &window, &span, around, &regions)
            {
                found.push(span);
            }
        }
    }
    found
}

/// The plus or bracket before it is a part of it.
fn with_signs(plain: &Plain, span: Range<usize>) -> Range<usize> {
    let lead = plain.text.get(..span.start).unwrap_or_default();
    let signs = lead.bytes().rev().take(2).take_while(|byte| b"(+".contains(byte)).count();
    span.start - signs..span.end
}

fn is_phone(
    plain: &Plain,
    window: &Window<'_>,
    span: &Range<usize>,
    around: &Surroundings<'_>,
    regions: &[Id],
) -> bool {
    let international = plain.slice(span).contains('+');
    if (!international && plain.joined_before(span.start))
        || is_other(window)
        || is_amount(plain, span)
    {
        return false;
    }
    let digits = window.digits();
    if international {
        return phonenumber::parse(None, format!("+{digits}")).is_ok();
    }
    let named = around.named(span);
    if named == Some(Named::Reference) || plain.joined_after(span.end) {
        return false;
    }
    if let Some(rest) = digits.strip_prefix("00") {
        let number = phonenumber::parse(None, format!("+{rest}"));
        return number.is_ok_and(|number| window.groups.len() > 1 || number.is_valid());
    }
    (named == Some(Named::Phone) && digits.len() <= NATIONAL)
        || is_grouped(plain, window, span)
        || regions.iter().any(|region| is_of(*region, &digits, window.groups.len() > 1))
}

/// The shapes that are hardly anything else: a leading zero and three groups or a long rest, an
/// area in brackets, three and three and four.
fn is_grouped(plain: &Plain, window: &Window<'_>, span: &Range<usize>) -> bool {
    let lengths: Vec<usize> = window.groups.iter().map(ExactSizeIterator::len).collect();
    let zero = plain.byte(window.span().start) == b'0';
    let bracket = plain.byte(span.start) == b'(' && plain.slice(span).contains(')');
    match lengths.as_slice() {
        [first, ..] if bracket && *first <= 5 => window.count() >= 8,
        [first, _] if zero => (3..=5).contains(first) && (9..=12).contains(&window.count()),
        [first, ..] if zero => *first <= 5 && (8..=12).contains(&window.count()),
        [3, 3, 4] => true,
        [1, 3, 3, 4] => plain.byte(span.start) == b'1',
        _ => false,
    }
}

/// Whether it is a number of that country, written as there. Ungrouped, only a mobile one is no
/// order's: 13812345678 in China.
fn is_of(region: Id, digits: &str, grouped: bool) -> bool {
    let Ok(number) = phonenumber::parse(Some(region), digits) else { return false };
    if !number.is_valid() {
        return false;
    }
    let kind = number.number_type(&DATABASE);
    let mobile = digits.len() >= 10 && kind == Type::Mobile;
    let national = number.format().mode(Mode::National).to_string();
    let written: String = national.chars().filter(char::is_ascii_digit).collect();
    written == digits && (grouped || mobile)
        || (grouped && digits.strip_prefix(['0', '1']) == Some(written.as_str()))
}

/// `12.03.2026`, `2026-11-27`, `24/12/26`, also with a time behind; `192.168.1.20`.
fn is_other(window: &Window<'_>) -> bool {
    let lengths: Vec<usize> = window.groups.iter().map(ExactSizeIterator::len).collect();
    let mut gaps = window.gaps();
    let signs = gaps.by_ref().take(2).all(|gap| matches!(gap, "." | "/" | "-" | ". "));
    let ends = gaps.next().is_none_or(|gap| gap.contains(' '));
    let dated = matches!(lengths.as_slice(), [1..=2, 1..=2, 2 | 4, ..] | [4, 1..=2, 1..=2, ..]);
    let address = window.gaps().all(|gap| gap == ".")
        && lengths.len() == 4
        && lengths.iter().all(|length| *length <= 3);
    (signs && ends && dated) || address
}

/// A currency's sign beside it.
fn is_amount(plain: &Plain, span: &Range<usize>) -> bool {
    const SIGNS: &[u8] = b"$%";
    let near = |at: Option<usize>| at.is_some_and(|at| SIGNS.contains(&plain.byte(at)));
    near(span.start.checked_sub(1))
        || near(span.start.checked_sub(2))
        || near(Some(span.end))
        || near(Some(span.end + 1))
}
