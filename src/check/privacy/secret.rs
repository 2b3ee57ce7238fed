//! What lets somebody in: keys and tokens by their form, passwords and codes by the word before.

use std::ops::Range;
use std::sync::LazyLock;

use regex::{Regex, RegexBuilder};

use super::Surroundings;
use crate::language::naming::{Named, named_part};

#[expect(clippy::unwrap_used, reason = "constant patterns, tried by the tests")]
static FORMS: LazyLock<Regex> = LazyLock::new(|| {
    let lines = include_str!("../data/secrets.txt").lines().filter(|line| !line.starts_with('#'));
    // All of them are ASCII; looks at letters of other scripts would only slow the search.
    let forms = lines.collect::<Vec<_>>().join("|");
    RegexBuilder::new(&forms).unicode(false).build().unwrap()
});

/// A value stands at most so many bytes behind its word.
const REACH: usize = 40;
/// A password is no longer.
const LONGEST: usize = 128;

/// Keys and tokens whose form tells what they are.
pub(super) fn keys(text: &str) -> Vec<Range<usize>> {
    // None is written without one of these.
    if !text.contains(['_', '-'])
        && !text.contains("AKIA")
        && !text.contains("Bearer")
        && !text.contains("eyJ")
    {
        return Vec::new();
    }
    FORMS.find_iter(text).map(|hit| hit.range()).collect()
}

/// What the words before it call a password or a code.
pub(super) fn named(text: &str, around: &Surroundings<'_>) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for (place, named) in around.words {
        if !matches!(named, Named::Password | Named::Code) {
            continue;
        }
        let rest = text.get(place.end..).unwrap_or_default().char_indices();
        let line = rest.take_while(|(length, c)| *length < REACH + LONGEST && *c != '\n');
        let until = line.last().map_or(place.end, |(length, c)| place.end + length + c.len_utf8());
        let line = text.get(place.end..until).unwrap_or_default();
        let value = named_part(line);
        let start = place.end + (line.len() - value.len());
        let lead = text.get(place.end..start).unwrap_or_default();
        let touches = lead.is_empty() && value.starts_with(char::is_alphanumeric);
        if touches || start - place.end > REACH {
            continue;
        }
        let told = lead.contains([':', '=', '：']);
        let value = value.split(char::is_whitespace).next().unwrap_or_default();
        let closing = |c: char| {
            matches!(c, '.' | ',' | ';' | '"' | '”' | '“' | '»' | '」' | ')' | '。' | '，' | '、')
        };
        let value = value.trim_end_matches(closing);
        let ascii = value.split(|c: char| !c.is_ascii()).next().unwrap_or_default();
        let fits = match named {
            Named::Code => is_code(ascii),
            _ => is_password(ascii, told),
        };
        if fits {
            found.push(start..start + ascii.len());
        }
    }
    found
}

fn is_code(value: &str) -> bool {
    let figures = value.trim_matches('-');
    (3..=10).contains(&figures.len())
        && figures.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-')
        // “PIN 2026”, “TAN in 2026” are told of so seldom that a year is none.
        && !(figures.len() == 4 && figures.starts_with("20"))
}

/// Signs that passwords have, and words not.
#[inline]
pub(super) fn is_sign(byte: u8) -> bool {
    let of = |first: u8, count: u8| byte.wrapping_sub(first) < count;
    // ! #$%& *+ = ?@ ^_ ~
    of(b'!', 1) | of(b'#', 4) | of(b'*', 2) | of(b'=', 1) | of(b'?', 2) | of(b'^', 2) | of(b'~', 1)
}

/// A word that nobody writes: letters with figures or signs in it. Where a colon introduces it,
/// figures alone are one too.
fn is_password(value: &str, told: bool) -> bool {
    let has = |is: fn(&u8) -> bool| value.bytes().any(|byte| is(&byte));
    let (letters, figures) = (has(u8::is_ascii_alphabetic), has(u8::is_ascii_digit));
    let inner = value.get(..value.len().saturating_sub(1)).unwrap_or_default();
    let signs = inner.bytes().any(is_sign);
    let unit = value.bytes().take_while(u8::is_ascii_digit).count();
    let is_other = value.contains("://")
        // What a template or an anonymiser leaves.
        || matches!(value.as_bytes(), [b'#', .., b'#'] | [b'%', .., b'%'])
        // “24-hour”, “8-stellig”
        || (unit > 0 && value.as_bytes().get(unit) == Some(&b'-'));
    (5..=LONGEST).contains(&value.len())
        && !is_other
        && if letters { figures || signs } else { told && figures }
}

#[cfg(test)]
mod tests {
    use super::super::Surroundings;
    use super::*;
    use crate::language::naming::naming;

    fn check(text: &str, expected: &[&str]) {
        let words = naming(text);
        let around = Surroundings { text, words: &words, offset: &|span| span.clone() };
        let found: Vec<_> = named(text, &around).into_iter().chain(keys(text)).collect();
        let found: Vec<_> = found.into_iter().map(|span| text.get(span).unwrap()).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn passwords_and_codes_are_found_behind_their_words() {
        check("Your password is Blue7Lake now.", &["Blue7Lake"]);
        check("Ihr neues Passwort lautet: „Winter!26x“.", &["Winter!26x"]);
        check("Passwort: 482913", &["482913"]);
        check("您的验证码是 482913。", &["482913"]);
        check("Your verification code: 482913", &["482913"]);
        check("認証コードは482913です", &["482913"]);
    }

    #[test]
    fn talk_of_passwords_is_none() {
        check("Your password must have 8 characters.", &[]);
        check("Reset your password within 24 hours.", &[]);
        check("Das Passwort ist falsch. Code SAVE2024 gilt.", &[]);
        check("Password: see our help page", &[]);
        check("If the password #PRS_ORG# or %NAME_X% is lost", &[]);
        check("Use return code R51640679 and voucher code SAVE20.", &[]);
    }

    #[test]
    fn keys_tell_themselves() {
        let key = format!("sk_{}_{}", "live", "0123456789abcdef");
        check(&format!("use {key} there"), &[&key]);
        check("-----BEGIN RSA PRIVATE KEY-----\nMIIE", &["-----BEGIN RSA PRIVATE KEY-----"]);
        check("risk-free, task-oriented, sk-learn", &[]);
    }
}
