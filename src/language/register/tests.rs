//! Each file's examples: what is formal stands in `<…>`, what is informal in `{…}`.

use super::*;
use crate::language::inflection::sections::Sections;

/// The example without its brackets, and what they mark.
fn example(line: &str) -> (String, Vec<(Range<usize>, Tone)>) {
    let (mut text, mut marks, mut open) = (String::new(), Vec::new(), 0);
    for c in line.chars() {
        match c {
            '<' | '{' => open = text.len(),
            '>' => marks.push((open..text.len(), Tone::Formal)),
            '}' => marks.push((open..text.len(), Tone::Informal)),
            '|' => text.push('\n'),
            _ => text.push(c),
        }
    }
    (text, marks)
}

#[test]
fn examples_of_every_file_hold() {
    let mut wrong = Vec::new();
    for (name, source) in FILES {
        let grammar = Grammar::read(TONES, name, source);
        wrong.extend(grammar.faults.iter().map(|fault| format!("{name}: {fault}")));
        let lines: Vec<&str> = Sections::read(source).lines("examples").collect();
        if lines.len() < 10 {
            wrong.push(format!("{name}: fewer than ten examples"));
        }
        for line in lines {
            let (line, instead) = line.split_once(" = ").unwrap_or((line, ""));
            let (text, wanted) = example(line);
            let read = Text::new(&text, grammar.language());
            let found = toned(&grammar, &read);
            let told: Vec<_> = found.iter().map(|mark| (mark.span.clone(), mark.tone)).collect();
            if told != wanted {
                let told = told.iter().map(|(span, tone)| (text.get(span.clone()), tone.name()));
                wrong.push(format!("{name}: {line}\n    found {:?}", told.collect::<Vec<_>>()));
            }
            if !instead.is_empty() {
                let made = applied(&text, &found);
                if made != instead {
                    wrong.push(format!("{name}: {line}\n    becomes {made}"));
                }
                // What was replaced is found no more.
                let again = toned(&grammar, &Text::new(&made, grammar.language()));
                if again.iter().any(|mark| wanted.iter().any(|(_, tone)| mark.tone == *tone)) {
                    wrong.push(format!("{name}: {made}\n    shows still what was replaced"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn applied(text: &str, marks: &[Mark]) -> String {
    let mut text = text.to_owned();
    for mark in marks.iter().rev() {
        if let Some(instead) = &mark.instead {
            text.replace_range(mark.span.clone(), instead);
        }
    }
    text
}

#[test]
fn hostile_texts_are_read_without_panic() {
    for (name, _) in FILES {
        let locale = Locale::parse(name).unwrap();
        for text in
            ["", "?", "[[[", "\u{202e}\u{0}", "Sie Sie Sie", "du\u{301}", "です。ます", "요 요"]
        {
            let _ = marks(&Text::new(text, locale.language()), &locale);
        }
    }
}

#[test]
fn a_language_without_a_file_tells_nothing() {
    let locale = Locale::parse("en").unwrap();
    assert!(!is_told(&locale));
    assert!(marks(&Text::new("Do you know?", "en"), &locale).is_empty());
}
