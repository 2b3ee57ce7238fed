//! What is known of a text's language before it is read.

/// What the caller knows beforehand.
#[derive(Clone, Copy)]
pub(crate) struct Wanted<'a> {
    /// Only these come into question; empty: all.
    pub(crate) candidates: &'a [String],
    /// Languages that are likelier here, likeliest first.
    pub(crate) prior: &'a [String],
}

impl Wanted<'_> {
    pub(crate) fn allows(&self, language: &str) -> bool {
        self.candidates.is_empty() || self.candidates.iter().any(|tag| same(tag, language))
    }

    /// A logarithm: how much likelier a language is here.
    pub(crate) fn prior(&self, language: &str) -> f32 {
        match self.prior.iter().position(|tag| same(tag, language)) {
            Some(0) => 1.5,
            Some(_) => 1.2,
            None => 0.0,
        }
    }

    /// Whether the candidates, or else the prior, name a language.
    pub(crate) fn expects(&self, language: &str) -> bool {
        self.named().iter().any(|tag| same(tag, language))
    }

    /// What the caller named.
    pub(crate) fn named(&self) -> &[String] {
        if self.candidates.is_empty() { self.prior } else { self.candidates }
    }
}

/// Languages that are told by the name of another.
const NAMED: [(&str, &str); 5] =
    [("no", "nb"), ("nn", "nb"), ("ms", "id"), ("bs", "hr"), ("fil", "tl")];

/// Whether two tags name one language; `no` and `nb` do, `hi` and `hi-Latn` do not.
pub(crate) fn same(one: &str, two: &str) -> bool {
    let parts = |tag| -> (&str, bool) {
        let mut parts = str::split(tag, ['-', '_']);
        let written = parts.next().unwrap_or_default();
        let named = NAMED.iter().find(|(other, _)| written.eq_ignore_ascii_case(other));
        let language = named.map_or(written, |(_, name)| name);
        let is = |name: &str| language.eq_ignore_ascii_case(name);
        let latin = parts.next().is_some_and(|part| part.eq_ignore_ascii_case("latn"));
        (language, latin && (is("hi") || is("ar")))
    };
    let ((one, one_latin), (two, two_latin)) = (parts(one), parts(two));
    one_latin == two_latin && one.eq_ignore_ascii_case(two)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_name_the_same_language() {
        for (one, two, expected) in [
            ("de", "de-AT", true),
            ("no", "nb-NO", true),
            ("fil", "tl", true),
            ("hi", "hi-Latn", false),
            ("hi_Latn", "hi-Latn-IN", true),
            ("sr-Latn", "sr", true),
            ("de", "nl", false),
        ] {
            assert_eq!(same(one, two), expected, "{one} {two}");
        }
    }
}
