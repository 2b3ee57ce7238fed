//! Promises: which words of a text say that its writer, or the shop, will do something for the reader.
//!
//! What shows it is data, one file a language (`data/promises/<language>.txt`), a grammar as those of
//! register are. See `docs/content.md`, "What a reply states and promises".

use std::ops::Range;
use std::sync::OnceLock;

use super::grammar::{Grammar, parts};
use super::stem::primary;
use super::text::Text;

/// The places of a text that promise, in order; none in a language that has no file. Linear in the text's length.
pub fn places(text: &Text<'_>) -> Vec<Range<usize>> {
    let Some(grammar) = grammar(primary(text.language)) else { return Vec::new() };
    grammar.marks(text).into_iter().map(|mark| mark.span).collect()
}

/// The places between two promises where the next may begin: behind a sign that parts clauses, at a word that joins
/// them (the class `joins` of the file).
pub fn cuts(text: &Text<'_>, between: Range<usize>) -> Vec<usize> {
    let signs = text.slice(between.start, between.end).char_indices();
    let signs = signs.filter(|(_, c)| parts(*c)).map(|(at, c)| between.start + at + c.len_utf8());
    let joins = grammar(primary(text.language)).map(|grammar| &grammar.joins);
    let first = text.tokens.partition_point(|token| token.start < between.start);
    let tokens = text.tokens.iter().skip(first).take_while(|token| token.start < between.end);
    let words = tokens
        .filter(|token| joins.is_some_and(|joins| joins.contains(&*token.fold)))
        .map(|token| token.start);
    let mut cuts: Vec<usize> = signs.chain(words).collect();
    cuts.sort_unstable();
    cuts
}

fn grammar(language: &str) -> Option<&'static Grammar> {
    static READ: [OnceLock<Grammar>; FILES.len()] = [const { OnceLock::new() }; FILES.len()];
    let at = FILES.iter().position(|(name, _)| *name == language)?;
    let (name, source) = FILES.get(at)?;
    Some(READ.get(at)?.get_or_init(|| Grammar::read(PROMISE, name, source)))
}

/// What the files tell of, and its label.
const PROMISE: (&str, &[&str]) = ("promise", &["promise"]);

const FILES: [(&str, &str); 15] = [
    ("ar", include_str!("data/promises/ar.txt")),
    ("de", include_str!("data/promises/de.txt")),
    ("en", include_str!("data/promises/en.txt")),
    ("es", include_str!("data/promises/es.txt")),
    ("fr", include_str!("data/promises/fr.txt")),
    ("hi", include_str!("data/promises/hi.txt")),
    ("it", include_str!("data/promises/it.txt")),
    ("ja", include_str!("data/promises/ja.txt")),
    ("ko", include_str!("data/promises/ko.txt")),
    ("nl", include_str!("data/promises/nl.txt")),
    ("pl", include_str!("data/promises/pl.txt")),
    ("pt", include_str!("data/promises/pt.txt")),
    ("ru", include_str!("data/promises/ru.txt")),
    ("tr", include_str!("data/promises/tr.txt")),
    ("zh", include_str!("data/promises/zh.txt")),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::inflection::sections::Sections;

    #[test]
    fn the_examples_of_every_file_hold() {
        let mut wrong = Vec::new();
        for (name, source) in FILES {
            let grammar = Grammar::read(PROMISE, name, source);
            wrong.extend(grammar.faults.iter().map(|fault| format!("{name}: {fault}")));
            let sections = Sections::read(source);
            for (section, wanted) in [("promises", true), ("no-promises", false)] {
                let lines: Vec<&str> = sections.lines(section).collect();
                if lines.len() < 10 {
                    wrong.push(format!("{name}: fewer than ten lines of [{section}]"));
                }
                for line in lines {
                    let text = Text::new(line, name);
                    let found = grammar.marks(&text);
                    if found.is_empty() == wanted {
                        let told: Vec<_> =
                            found.iter().map(|mark| line.get(mark.span.clone())).collect();
                        wrong.push(format!("{name}, [{section}]: {line}\n    found {told:?}"));
                    }
                }
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    #[test]
    fn a_language_without_a_file_promises_nothing() {
        assert!(places(&Text::new("Vi sender en ny i morgen.", "da")).is_empty());
    }
}
