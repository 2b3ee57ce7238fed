//! Data files in sections: `[name]`, then lines of words; a line that begins with `#` is a comment.

/// A data file by section.
pub(in crate::language) struct Sections<'a>(Vec<(&'a str, &'a str)>);

impl<'a> Sections<'a> {
    /// Reads `[name]` and the lines after it.
    pub(in crate::language) fn read(source: &'a str) -> Self {
        let sections = source.split("\n[").skip(1);
        Self(sections.filter_map(|section| section.split_once(']')).collect())
    }

    /// Whether there is one of this name.
    pub(in crate::language) fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(known, _)| *known == name)
    }

    /// The lines of one that say something.
    pub(in crate::language) fn lines(&self, name: &str) -> impl Iterator<Item = &'a str> + use<'a> {
        let section = self.0.iter().find(|(known, _)| *known == name);
        let lines = section.map_or("", |(_, lines)| lines).lines();
        lines.filter(|line| !line.starts_with('#') && !line.trim().is_empty())
    }

    /// The words of one.
    pub(in crate::language) fn list(&self, name: &str) -> impl Iterator<Item = &'a str> + use<'a> {
        self.lines(name).flat_map(str::split_whitespace)
    }
}

#[cfg(test)]
mod tests {
    use super::Sections;

    #[test]
    fn sections_are_read_by_name() {
        let read = Sections::read("# about\n\n[one]\na b\n# no\nc\n\n[two]\nd");
        assert_eq!(read.list("one").collect::<Vec<_>>(), ["a", "b", "c"]);
        assert_eq!(read.lines("one").collect::<Vec<_>>(), ["a b", "c"]);
        assert_eq!(read.list("two").count() + read.list("three").count(), 1);
    }
}
