//! When Easter falls.

use jiff::civil::Date;

/// Easter Sunday of the Gregorian calendar (Butcher's rule).
#[expect(clippy::many_single_char_names, reason = "the names that the rule is printed with")]
pub fn easter(year: i16) -> Option<Date> {
    let year = i32::from(year);
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    let e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    let f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    let part = |value: i32| i8::try_from(value).ok();
    Date::new(i16::try_from(year).ok()?, part(f / 31)?, part(f % 31 + 1)?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_falls_where_it_fell() {
        for (year, expected) in [(2024, "2024-03-31"), (2025, "2025-04-20"), (2026, "2026-04-05")] {
            assert_eq!(easter(year).unwrap().to_string(), expected);
        }
    }
}
