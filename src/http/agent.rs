//! The agent's language: what the request says, else what the browser wants, else English.

use axum::http::{HeaderMap, header};

use super::lookup;
use super::problem::Problem;
use crate::content::Library;
use crate::language::Locale;

/// So many wishes of a browser are read.
const WISHES: usize = 20;

/// The agent's language.
pub(super) fn locale(
    library: &Library,
    asked: Option<&str>,
    headers: &HeaderMap,
) -> Result<Locale, Problem> {
    if let Some(tag) = asked {
        return lookup::tag("/agent_locale", tag);
    }
    let wished = headers.get(header::ACCEPT_LANGUAGE).and_then(|wishes| wishes.to_str().ok());
    let wished = wished
        .and_then(|wishes| wishes_of(wishes).into_iter().find_map(|wish| spoken(library, &wish)));
    match wished {
        Some(locale) => Ok(locale),
        None => lookup::tag("/agent_locale", "en"),
    }
}

/// The wish itself where its chain is spoken here, else the same language as spoken elsewhere.
fn spoken(library: &Library, wish: &Locale) -> Option<Locale> {
    if library.speaks(wish) {
        return Some(wish.clone());
    }
    library.fluent.keys().find(|locale| locale.language() == wish.language()).cloned()
}

/// The tags of an `Accept-Language`, most wanted first; `*` and what is not wanted left out.
fn wishes_of(header: &str) -> Vec<Locale> {
    let wish = |part: &str| {
        let mut parts = part.split(';');
        let locale = Locale::parse(parts.next()?).ok()?;
        let weight = parts.find_map(|part| part.trim().strip_prefix("q="));
        let weight: f64 = weight.map_or(Some(1.0), |weight| weight.trim().parse().ok())?;
        (weight > 0.0).then_some((weight, locale))
    };
    let mut wishes: Vec<_> = header.split(',').take(WISHES).filter_map(wish).collect();
    // Stable: of two that are wanted alike the first counts.
    wishes.sort_by(|one, two| two.0.total_cmp(&one.0));
    wishes.into_iter().map(|(_, locale)| locale).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::http::sample;

    #[test]
    fn wishes_are_read_in_the_order_of_their_weight() {
        let check = |header: &str, expected: &str| {
            let wishes = wishes_of(header);
            let tags: Vec<&str> = wishes.iter().map(Locale::as_str).collect();
            assert_eq!(tags.join(" "), expected, "{header}");
        };
        check("de-AT,de;q=0.8,en;q=0.9", "de-AT en de");
        check("fr;q=0.5, ja ;q=0.5", "fr ja");
        check("*, de;q=0, en;q=x, ../etc, pl;q=NaN", "");
        check("", "");
    }

    #[test]
    fn the_agents_language_is_found() {
        let check = |asked: Option<&str>, header: &'static str, expected: &str| {
            let headers = HeaderMap::from_iter([(
                header::ACCEPT_LANGUAGE,
                axum::http::HeaderValue::from_static(header),
            )]);
            let found = locale(&sample::library(), asked, &headers);
            assert_eq!(found.map_or("none".to_owned(), |found| found.to_string()), expected);
        };
        check(Some("fi"), "de", "fi");
        check(Some("../fi"), "de", "none");
        check(None, "sw, de-AT;q=0.9", "de-DE");
        check(None, "en-GB", "en-GB");
        check(None, "sw", "en");
        check(None, "", "en");
    }
}
