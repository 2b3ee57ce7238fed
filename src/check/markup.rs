//! Markup that the channel shows as it stands: Markdown and HTML where plain text is sent.

use std::sync::LazyLock;

use regex::{Captures, Regex};

use super::{Context, Finding};
use crate::content::{Channel, Severity};

/// A shape of markup, and what says the same without it.
struct Shape {
    find: LazyLock<Regex>,
    /// Without markup; `$1` is what the markup is around.
    plain: &'static str,
    /// For the markup of `whatsapp`.
    whatsapp: &'static str,
    /// Whether HTML shows it by itself.
    html: bool,
}

#[expect(clippy::unwrap_used, reason = "constant patterns, tried by the tests")]
static SHAPES: [Shape; 5] = [
    Shape {
        find: LazyLock::new(|| Regex::new(r"\*\*([^*\s](?:[^*\n]{0,200}[^*\s])?)\*\*").unwrap()),
        plain: "$1",
        whatsapp: "*$1*",
        html: false,
    },
    Shape {
        find: LazyLock::new(|| {
            Regex::new(r"\[([^\[\]\n]{1,100})\]\((https?://[^()\s]{1,200})\)").unwrap()
        }),
        plain: "$1: $2",
        whatsapp: "$1: $2",
        html: false,
    },
    Shape {
        find: LazyLock::new(|| Regex::new(r"(?m)^#{1,6}[ \t]+([^\n]{1,200})$").unwrap()),
        plain: "$1",
        whatsapp: "*$1*",
        html: false,
    },
    Shape {
        find: LazyLock::new(|| Regex::new(r"(?i)<br ?/?>\n?").unwrap()),
        plain: "\n",
        whatsapp: "\n",
        html: true,
    },
    Shape {
        find: LazyLock::new(|| {
            Regex::new(r"(?i)</?(?:a|b|center|div|em|font|h[1-6]|i|li|ol|p|span|strong|u|ul)(?:\s[^<>]{0,200})?>").unwrap()
        }),
        plain: "",
        whatsapp: "",
        html: true,
    },
];

pub(super) fn check(context: &Context<'_>, channel: &Channel, findings: &mut Vec<Finding>) {
    let text = context.draft.text;
    if !text.contains(['*', '[', '#', '<']) {
        return;
    }
    for shape in SHAPES.iter().filter(|shape| !shape.html || channel.markup != "html") {
        let with = if channel.markup == "whatsapp" { shape.whatsapp } else { shape.plain };
        for hit in shape.find.captures_iter(text) {
            let Some(whole) = hit.get(0) else { continue };
            let told = |finding: &Finding| {
                finding.check == "channel"
                    && finding.span.start < whole.end()
                    && whole.start() < finding.span.end
            };
            if context.is_own(&whole.range()) && !findings.iter().any(told) {
                findings.push(finding(context, channel, &hit, whole, with));
            }
        }
    }
}

fn finding(
    context: &Context<'_>,
    channel: &Channel,
    hit: &Captures<'_>,
    whole: regex::Match<'_>,
    with: &str,
) -> Finding {
    let severity = Severity::Warning;
    let mut finding =
        Finding::at("channel", "channel.markup", severity, &context.text, whole.range())
            .with_arg("channel", &channel.name);
    let mut instead = String::new();
    hit.expand(with, &mut instead);
    finding.replacements.push(instead);
    finding.message = "channel-markup".into();
    finding.evidence.source.clone_from(&channel.path);
    finding.evidence.how = Some("pattern".into());
    finding
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, plain: &str) {
        let without = SHAPES.iter().fold(text.to_owned(), |text, shape| {
            shape.find.replace_all(&text, shape.plain).into_owned()
        });
        assert_eq!(without, plain, "{text}");
    }

    #[test]
    fn markup_is_told_from_signs() {
        check("Your refund is **on its way**.", "Your refund is on its way.");
        check(
            "See [our page](https://kestrelle.example/a).",
            "See our page: https://kestrelle.example/a.",
        );
        check("# Steps\nFirst", "Steps\nFirst");
        check("One<br>two <b>bold</b>", "One\ntwo bold");
        check("2 ** 3, a * b, #1 of [x] (y), a < b > c", "2 ** 3, a * b, #1 of [x] (y), a < b > c");
    }
}
