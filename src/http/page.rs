//! The workbench: the files of `page/`, served as they are.

use axum::Router;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use sha2::{Digest, Sha256};

use super::State;

const HTML: &str = "text/html; charset=utf-8";
const JS: &str = "text/javascript; charset=utf-8";
const CSS: &str = "text/css; charset=utf-8";
const SVG: &str = "image/svg+xml";

/// Path, type and text of each file.
const FILES: [(&str, &str, &str); 17] = [
    ("/", HTML, include_str!("page/index.html")),
    ("/api.js", JS, include_str!("page/api.js")),
    ("/app.js", JS, include_str!("page/app.js")),
    ("/card.js", JS, include_str!("page/card.js")),
    ("/desk.js", JS, include_str!("page/desk.js")),
    ("/editor.js", JS, include_str!("page/editor.js")),
    ("/fields.js", JS, include_str!("page/fields.js")),
    ("/findings.js", JS, include_str!("page/findings.js")),
    ("/icon.svg", SVG, include_str!("page/icon.svg")),
    ("/marks.js", JS, include_str!("page/marks.js")),
    ("/memory.js", JS, include_str!("page/memory.js")),
    ("/settings.js", JS, include_str!("page/settings.js")),
    ("/style.css", CSS, include_str!("page/style.css")),
    ("/suggestions.js", JS, include_str!("page/suggestions.js")),
    ("/told.js", JS, include_str!("page/told.js")),
    ("/walk.js", JS, include_str!("page/walk.js")),
    ("/words.js", JS, include_str!("page/words.js")),
];

/// Nothing but what we serve ourselves, and nobody may put us into a frame.
const POLICY: &str = "default-src 'self'; img-src 'self' data:; frame-ancestors 'none'";

pub(super) fn router() -> Router<State> {
    FILES.into_iter().fold(Router::new(), |router, (path, kind, text)| {
        let tag = tag(text);
        router.route(
            path,
            get(move |headers: HeaderMap| async move {
                let known = headers.get_all(header::IF_NONE_MATCH).iter().any(|known| {
                    let tags = known.to_str().unwrap_or_default();
                    tags.split(',').any(|known| known.trim().trim_start_matches("W/") == tag)
                });
                file(kind, if known { None } else { Some(text) }, &tag)
            }),
        )
    })
}

/// A file, or the word that the browser's copy is still right.
fn file(kind: &'static str, text: Option<&'static str>, tag: &str) -> Response {
    let mut response = match text {
        Some(text) => ([(header::CONTENT_TYPE, kind)], text).into_response(),
        None => StatusCode::NOT_MODIFIED.into_response(),
    };
    let headers = response.headers_mut();
    for (name, value) in [
        (header::CACHE_CONTROL, "no-cache"),
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if let Ok(tag) = HeaderValue::from_str(tag) {
        headers.insert(header::ETAG, tag);
    }
    response
}

fn tag(text: &str) -> String {
    format!("\"{:x}\"", Sha256::digest(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_of_the_folder_is_served() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/http/page");
        for file in std::fs::read_dir(folder).unwrap() {
            let name = file.unwrap().file_name().into_string().unwrap();
            let path = if name == "index.html" { "/".to_owned() } else { format!("/{name}") };
            let row = FILES.iter().find(|(known, ..)| *known == path);
            let (_, kind, _) = row.unwrap_or_else(|| panic!("{name} stands in no row"));
            let ending = match *kind {
                HTML => ".html",
                JS => ".js",
                CSS => ".css",
                _ => ".svg",
            };
            assert!(name.ends_with(ending), "{name} is no {kind}");
        }
    }

    #[test]
    fn tags_follow_the_text() {
        assert_eq!(tag("a"), tag("a"));
        assert_ne!(tag("a"), tag("b"));
    }
}
