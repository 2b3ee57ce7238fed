//! The glossaries of a content folder as one term base.

use super::delimited::ours;
use super::{Base, Refused};
use crate::content::Library;
use crate::language::Locale;

/// All rows of the content's glossaries, each with the locale of its file; what a locale inherits
/// is not repeated.
pub fn content_base(library: &Library) -> Result<Base, Vec<Refused>> {
    let mut base = Base::default();
    for (path, text) in &library.files.0 {
        let stem = path.strip_prefix("glossaries/").and_then(|name| name.strip_suffix(".csv"));
        let Some(locale) = stem.and_then(|stem| Locale::parse(stem).ok()) else { continue };
        let rows = ours::read_plain(text, locale.as_str()).map_err(|refused| {
            vec![Refused { reason: format!("{path}: {}", refused.reason), ..refused }]
        })?;
        base.rows.extend(rows);
    }
    Ok(base)
}
