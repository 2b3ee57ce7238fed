//! Templates: how words look whose roots are consonants between letters that change.

/// A part of a template.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Itself(char),
    /// A consonant of the root, by its number.
    Root(usize),
    /// Any letters, none, too.
    Rest,
}

/// A template: `~` is any letters, a digit one consonant of the root (from 7 on one that is not
/// weak), the rest stands for itself.
#[derive(Debug, Clone)]
pub(super) struct Shape {
    parts: Vec<Part>,
    /// Where `~` stands.
    rest: Option<usize>,
}

/// The letters that a template found.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Found<'a> {
    root: [char; 10],
    rest: &'a [char],
}

impl Shape {
    /// Reads a template as it is written.
    pub(super) fn read(text: &str) -> Self {
        let parts: Vec<Part> = text
            .chars()
            .map(|c| match c.to_digit(10) {
                Some(number) => Part::Root(usize::try_from(number).unwrap_or_default()),
                None if c == '~' => Part::Rest,
                None => Part::Itself(c),
            })
            .collect();
        let rest = parts.iter().position(|part| *part == Part::Rest);
        Self { parts, rest }
    }

    /// The letters of a word that looks so. The vowel is none of the root.
    pub(super) fn find<'a>(
        &self,
        word: &'a [char],
        vowel: char,
        weak: &[char],
    ) -> Option<Found<'a>> {
        let mut found = Found::default();
        let (before, after) = match self.rest {
            None if word.len() != self.parts.len() => return None,
            None => (&*self.parts, &[] as &[Part]),
            Some(at) => (self.parts.get(..at)?, self.parts.get(at + 1..)?),
        };
        let end = word.len().checked_sub(after.len()).filter(|end| *end >= before.len())?;
        found.rest = word.get(before.len()..end)?;
        let letters = word.iter().take(before.len()).chain(word.get(end..)?);
        for (part, c) in before.iter().chain(after).zip(letters) {
            match *part {
                Part::Itself(own) if own == *c => {}
                Part::Root(number) if *c != vowel && (number < 7 || !weak.contains(c)) => {
                    let place = found.root.get_mut(number)?;
                    if *place != '\0' && *place != *c {
                        return None;
                    }
                    *place = *c;
                }
                _ => return None,
            }
        }
        Some(found)
    }

    /// The word of this template with those letters.
    pub(super) fn fill(&self, found: &Found<'_>) -> String {
        let mut word = String::with_capacity(16);
        for part in &self.parts {
            match *part {
                Part::Itself(c) => word.push(c),
                Part::Root(number) => word.extend(found.root.get(number)),
                Part::Rest => word.extend(found.rest),
            }
        }
        word
    }
}

#[cfg(test)]
mod tests {
    use super::Shape;

    fn check(word: &str, from: &str, to: &str, expected: Option<&str>) {
        let letters: Vec<char> = word.chars().collect();
        let found = Shape::read(from).find(&letters, 'a', &['w']);
        let filled = found.map(|found| Shape::read(to).fill(&found));
        assert_eq!(filled.as_deref(), expected, "{word} {from} {to}");
    }

    #[test]
    fn words_go_from_one_template_to_another() {
        check("madaris", "ma2a3i4", "ma23a4ah", Some("madrasah"));
        check("kutub", "1u2u3", "1i2a3", Some("kitab"));
        check("kutub", "1u2u1", "1", None);
        check("katab", "1u2u3", "1", None);
        check("qawal", "~a1", "~1", Some("qawl"));
        check("l", "~a1", "~1", None);
        check("qawal", "~a7", "~7", Some("qawl"));
        check("qalaw", "~a7", "~7", None);
        check("aal", "12~", "1", None);
    }
}
