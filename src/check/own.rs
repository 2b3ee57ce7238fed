//! Whose words: quoted mail, signatures, links, addresses, code and the customer's own words quoted
//! are not the agent's.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::{Context, bytes};
use crate::language::quoting::header;
use crate::language::text::lines;
use crate::language::words::fold;

/// A link or a bare domain with a path.
#[expect(clippy::unwrap_used, reason = "a constant pattern, tried by the tests")]
static LINK: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"\b(?i:https?://|www\.)[^\s<>\x22]+|\b[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.(?:com|net|org|info|shop|store|example|de|fr|it|es|nl|pl|eu|uk|jp|cn|ae|io|co|me|ly)(?:/[^\s<>\x22]*)?").unwrap()
});

/// An e-mail address.
#[expect(clippy::unwrap_used, reason = "a constant pattern, tried by the tests")]
pub(super) static EMAIL: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?i)[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})*\.[a-z]{2,24}")
        .unwrap()
});

/// Code, in a block or within a line.
#[expect(clippy::unwrap_used, reason = "a constant pattern, tried by the tests")]
static CODE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?s)```.*?(?:```|$)|`[^`\n]{1,200}`|<code>.*?</code>|<pre>.*?</pre>").unwrap()
});

/// Words between quotation marks of any kind.
#[expect(clippy::unwrap_used, reason = "a constant pattern, tried by the tests")]
static QUOTED: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new("[\"“„«»‘‚「『][^\"“”„«»‘’「」『』\n]{8,600}[\"“”»«’」』]").unwrap()
});

/// A quotation of fewer words may be anybody's.
const WORDS: usize = 4;
/// The same for scripts without blanks, in letters.
const LETTERS: usize = 8;

/// Places of a draft that are not the agent's words.
#[derive(Debug, Clone, Default)]
pub struct Others {
    /// All of them, in order, without overlap.
    pub(super) all: Vec<Range<usize>>,
    /// Of these the quoted mail and the signature, which nobody writes anew.
    pub(super) mail: Vec<Range<usize>>,
    /// Of these what is code.
    pub(super) code: Vec<Range<usize>>,
}

/// Whether a place begins in one of some ordered ranges.
pub(super) fn within(ranges: &[Range<usize>], span: &Range<usize>) -> bool {
    let at = ranges.partition_point(|range| range.end <= span.start);
    ranges.get(at).is_some_and(|range| range.start <= span.start)
}

impl Context<'_> {
    /// Whether a place begins in the agent's own words.
    pub fn is_own(&self, span: &Range<usize>) -> bool {
        !within(&self.others.all, span)
    }

    /// Whether it begins in quoted mail or a signature.
    pub(super) fn is_mail(&self, span: &Range<usize>) -> bool {
        within(&self.others.mail, span)
    }

    /// Whether it begins in code.
    pub(super) fn is_code(&self, span: &Range<usize>) -> bool {
        within(&self.others.code, span)
    }

    /// The draft without quoted mail and signature.
    pub(super) fn without_mail(&self) -> Cow<'_, str> {
        let text = self.draft.text;
        if self.others.mail.is_empty() {
            return text.into();
        }
        let mut at = 0;
        let mut own = String::with_capacity(text.len());
        for mail in &self.others.mail {
            own.push_str(text.get(at..mail.start).unwrap_or_default());
            at = mail.end;
        }
        (own + text.get(at..).unwrap_or_default()).into()
    }
}

/// Byte ranges of links, without the marks that close the sentence around them.
pub(super) fn links(text: &str) -> Vec<Range<usize>> {
    let closing = |c: char| ".,;:!?)]}»”’'。、".contains(c);
    let trimmed = |hit: regex::Match<'_>| {
        hit.start()..hit.start() + hit.as_str().trim_end_matches(closing).len()
    };
    LINK.find_iter(text).map(trimmed).collect()
}

/// What in a draft is not the agent's words, where the customer wrote so.
pub(super) fn others(text: &str, written: &[&str]) -> Others {
    let mail = merged(mail(text));
    let code: Vec<Range<usize>> =
        if text.contains('`') || text.contains("<code>") || text.contains("<pre>") {
            CODE.find_iter(text).map(|hit| hit.range()).collect()
        } else {
            Vec::new()
        };
    let mut all: Vec<Range<usize>> = mail.iter().chain(&code).cloned().collect();
    if text.contains('@') {
        all.extend(EMAIL.find_iter(text).map(|hit| hit.range()));
    }
    // In prose a full stop is followed by a blank.
    let dotted = bytes::any_two(text, |one, two| (one == b'.') & two.is_ascii_alphabetic());
    if dotted || text.contains("://") {
        all.extend(links(text));
    }
    all.extend(customers(text, written));
    Others { all: merged(all), mail, code }
}

/// Lines that begin with `>`, what a mail program's header introduces, and the signature.
fn mail(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for (at, line) in lines(text) {
        if line.trim_start().starts_with('>') {
            found.push(at..at + line.len());
        } else if matches!(line.trim_end_matches(['\r', '\n']), "-- " | "--") && at > 0 {
            found.push(at..text.len());
            break;
        }
    }
    if text.contains('\n')
        && let Some((span, mark)) = header(text)
    {
        // Below a header stand marked lines, or else nothing but the quoted mail.
        let below = text.get(span.end..).unwrap_or_default();
        let marked = !mark && below.trim_start().starts_with('>');
        found.push(span.start..if marked { span.end } else { text.len() });
    }
    found
}

/// Quotations of what the customer wrote.
fn customers(text: &str, written: &[&str]) -> Vec<Range<usize>> {
    if written.is_empty() || !text.contains(['"', '“', '„', '«', '»', '‘', '‚', '「', '『'])
    {
        return Vec::new();
    }
    let quoted: Vec<Range<usize>> = QUOTED
        .find_iter(text)
        .filter(|hit| {
            let inner = hit.as_str();
            let letters = inner.chars().filter(|c| c.is_alphabetic()).count();
            let unspaced = !inner.contains(' ') && letters >= LETTERS;
            inner.split_whitespace().count() >= WORDS || unspaced
        })
        .map(|hit| hit.range())
        .collect();
    if quoted.is_empty() {
        return quoted;
    }
    let written: Vec<String> = written.iter().map(|text| words(text)).collect();
    let is_told = |span: &Range<usize>| {
        let words = words(text.get(span.clone()).unwrap_or_default());
        written.iter().any(|written| written.contains(&words))
    };
    quoted.into_iter().filter(is_told).collect()
}

/// A text's words alone, folded, a blank before and behind each.
fn words(text: &str) -> String {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.fold(String::from(" "), |all, word| all + &fold(word) + " ")
}

/// Ranges in order, those that touch or overlap as one.
fn merged(mut found: Vec<Range<usize>>) -> Vec<Range<usize>> {
    found.sort_by_key(|range| (range.start, range.end));
    let mut merged: Vec<Range<usize>> = Vec::new();
    for range in found {
        match merged.last_mut() {
            Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
            _ => merged.push(range),
        }
    }
    merged
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_beside(message: &str, text: &str, expected: &[&str]) {
        let all = others(text, &[message]).all;
        let found: Vec<&str> = all.into_iter().map(|range| text.get(range).unwrap()).collect();
        assert_eq!(found, expected, "{text}");
    }

    fn check(text: &str, expected: &[&str]) {
        check_beside("", text, expected);
    }

    #[test]
    fn quotes_links_and_addresses_are_others() {
        check("Hallo\n> sofort!\nGruß", &["> sofort!\n"]);
        check("siehe https://kestrelle.example/a?b=c bitte", &["https://kestrelle.example/a?b=c"]);
        check("an service@kestrelle.example, danke", &["service@kestrelle.example"]);
        check("Nichts. Gar nichts.", &[]);
    }

    #[test]
    fn quoted_mail_goes_to_its_end() {
        let old = "On Mon, 3 Nov 2026 at 10:12, Kim wrote:\nWhere is it?\nKim";
        check(&format!("It is on its way.\n\n{old}"), &[old]);
        let head = "Am 03.11.2026 um 10:12 schrieb Kim:\n";
        check(&format!("Hallo\n{head}> Wo?\n\nMorgen."), &[&format!("{head}> Wo?\n")]);
        check("Ja.\n-----Original Message-----\nNo", &["-----Original Message-----\nNo"]);
    }

    #[test]
    fn a_signature_is_not_written_anew() {
        check("Gruß\n-- \nKestrelle GmbH", &["-- \nKestrelle GmbH"]);
        check("one -- two\n---\nthree", &[]);
    }

    #[test]
    fn code_is_nobodys_words() {
        check("Type `sofort` or <code>x</code>.", &["`sofort`", "<code>x</code>"]);
        check("So:\n```\na\nb\n```\nEnde", &["```\na\nb\n```"]);
    }

    #[test]
    fn the_customers_words_quoted_are_the_customers() {
        let message = "I want my money back now, really.";
        check_beside(message, "You wrote “my money back now” to us.", &["“my money back now”"]);
        check_beside(message, "You wrote “my money” to us.", &[]);
        check_beside(message, "We call it “a full refund of money”.", &[]);
        check_beside(
            "全額返金してください。",
            "「全額返金してください」とのこと",
            &["「全額返金してください」"],
        );
    }
}
