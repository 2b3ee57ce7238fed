//! How mail programs head what they quote.

use std::ops::Range;
use std::sync::LazyLock;

use super::text::lines;

/// A header without a date is prose: “On this, you wrote:”. It has at least so many figures.
const FIGURES: usize = 4;
/// Longer lines are no headers.
const LONGEST: usize = 300;

struct Heads {
    /// What stands on the line, in order; anything may stand between.
    headers: Vec<Vec<&'static str>>,
    /// What stands between hyphens.
    lines: Vec<&'static str>,
}

static HEADS: LazyLock<Heads> = LazyLock::new(|| {
    let file = include_str!("data/quoting.txt");
    let section = |name: &str| {
        let rest = file.split(name).nth(1).unwrap_or_default();
        let lines = rest.lines().skip(1).take_while(|line| !line.starts_with('['));
        lines
            .filter(|line| !line.starts_with('#'))
            .filter_map(|line| Some(line.split_once(": ")?.1))
    };
    Heads {
        headers: section("[headers]").map(|line| line.split('…').collect()).collect(),
        lines: section("[lines]").collect(),
    }
});

/// The first line that heads quoted mail: where it stands, and whether a mark parts all below from
/// the reply.
pub fn header(text: &str) -> Option<(Range<usize>, bool)> {
    let mut before: Option<(usize, &str)> = None;
    for (at, line) in lines(text) {
        let trimmed = line.trim();
        if is_mark(trimmed) {
            return Some((at..at + line.len(), true));
        }
        if trimmed.ends_with([':', '：']) && trimmed.len() <= LONGEST {
            if is_header(trimmed) {
                return Some((at..at + line.len(), false));
            }
            let both = before.map(|(start, first)| (start, format!("{first} {trimmed}")));
            if let Some((start, _)) = both.filter(|(_, both)| is_header(both)) {
                return Some((start..at + line.len(), false));
            }
        }
        before = Some((at, trimmed));
    }
    None
}

/// `-----Original Message-----`
fn is_mark(line: &str) -> bool {
    let Some(inner) = line.strip_prefix("--").filter(|_| line.ends_with("--")) else {
        return false;
    };
    let inner = inner.trim_matches(|c: char| c == '-' || c.is_whitespace());
    HEADS.lines.iter().any(|known| inner.eq_ignore_ascii_case(known))
}

fn is_header(line: &str) -> bool {
    let dated = line.chars().filter(char::is_ascii_digit).count() >= FIGURES || line.contains('@');
    dated && HEADS.headers.iter().any(|parts| fits(line, parts))
}

fn fits(line: &str, parts: &[&str]) -> bool {
    let [first, inner @ .., last] = parts else { return false };
    let body = line.strip_prefix(first).and_then(|rest| rest.strip_suffix(last));
    let Some(mut rest) = body else { return false };
    inner.iter().all(|part| match rest.split_once(part) {
        Some((_, behind)) => {
            rest = behind;
            true
        }
        None => false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Option<(&str, bool)>) {
        let found = header(text);
        assert_eq!(found.map(|(span, all)| (text.get(span).unwrap().trim_end(), all)), expected);
    }

    #[test]
    fn headers_of_many_programs_are_known() {
        for line in [
            "On Mon, 3 Nov 2026 at 10:12, Kim Larsen <kim@mail.example> wrote:",
            "Am 03.11.2026 um 10:12 schrieb Kim Larsen <kim@mail.example>:",
            "Le 3 nov. 2026 à 10:12, Kim Larsen a écrit :",
            "El 3 nov 2026, a las 10:12, Kim Larsen escribió:",
            "2026年11月3日 10:12，Kim 写道：",
            "On Mon, 3 Nov 2026 at 10:12, Kim Larsen\n<kim@mail.example> wrote:",
        ] {
            check(&format!("Thanks\n{line}\nold"), Some((line, false)));
        }
        for line in ["-----Original Message-----", "-------- Ursprüngliche Nachricht --------"] {
            check(&format!("Danke\n{line}\nold"), Some((line, true)));
        }
    }

    #[test]
    fn prose_is_no_header() {
        check("On this, you wrote:\nno", None);
        check("Am Montag schrieb der Paketdienst:\nDa", None);
        check("-- \nKim", None);
        check("Öffnungszeiten 09:00 bis 18:00:", None);
    }
}
