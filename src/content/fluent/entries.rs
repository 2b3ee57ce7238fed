//! The entries of a Fluent file by their first lines, without parsing them.

use std::ops::Range;

/// One message or term, as the file has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry<'t> {
    /// Its id; that of a term with its `-`.
    pub id: &'t str,
    /// The bytes of the id.
    pub at: Range<usize>,
    /// The bytes from its first line to the next entry, comments between them included.
    pub span: Range<usize>,
}

/// All entries of a file in order. A line `id =` at the left margin begins one and nothing else does:
/// inside a placeable, where Fluent would let a line begin at the margin, it would be an error.
pub fn entries(text: &str) -> Vec<Entry<'_>> {
    let mut found: Vec<Entry<'_>> = Vec::new();
    let body = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut start = text.len() - body.len();
    for line in body.split_inclusive('\n') {
        if let Some(id) = head(line) {
            if let Some(last) = found.last_mut() {
                last.span.end = start;
            }
            found.push(Entry { id, at: start..start + id.len(), span: start..text.len() });
        }
        start += line.len();
    }
    found
}

/// The id with which a line begins an entry.
pub(super) fn head(line: &str) -> Option<&str> {
    let name = line.strip_prefix('-').unwrap_or(line);
    let length = identifier(name)?.len() + line.len() - name.len();
    let (id, rest) = line.split_at_checked(length)?;
    rest.trim_start_matches(' ').starts_with('=').then_some(id)
}

/// The identifier with which a text begins.
pub(super) fn identifier(text: &str) -> Option<&str> {
    text.starts_with(|c: char| c.is_ascii_alphabetic()).then_some(())?;
    let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    let end = text.find(|c| !fits(c)).unwrap_or(text.len());
    text.get(..end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_begins_at_the_margin_and_nowhere_else() {
        let check = |text: &str, expected: &[&str]| {
            let ids: Vec<&str> = entries(text).iter().map(|entry| entry.id).collect();
            assert_eq!(ids, expected, "{text}");
        };
        check("a = b\n-c=d\r\n    e = f\n# g = h\ni\nj   =\n", &["a", "-c", "j"]);
        check("1a = b\né = b\n = b\n- = b\n", &[]);
        check("\u{feff}a = b", &["a"]);
        check("", &[]);
    }

    #[test]
    fn an_entry_reaches_to_the_next() {
        let text = "# first\na = b\n    c\nd = e";
        let spans: Vec<_> =
            entries(text).iter().map(|entry| text.get(entry.span.clone()).unwrap()).collect();
        assert_eq!(spans, ["a = b\n    c\n", "d = e"]);
    }
}
