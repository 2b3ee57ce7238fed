//! Checks: one file each, one list of all; pure: a draft, its situation and the Library go in,
//! findings come out.

mod bytes;
mod channel;
mod culture;
mod fact;
mod fee;
pub mod finding;
mod format;
mod glossary;
mod ladder;
mod language;
mod length;
pub mod lint;
mod markup;
mod names;
mod own;
mod placeholder;
mod policy;
mod privacy;
mod promise;
pub mod prove;
mod register;
pub mod report;
mod revise;
pub mod situation;
mod slips;
mod split;
mod stated;

use crate::content::{Answer, Library};
use crate::language::quantity::Quantity;
use crate::language::{Locale, Text};

pub use culture::holds as applies;
pub use finding::{Evidence, Finding};
pub use report::{Promise, Report, Verdict};
pub use situation::{Customer, Order, Situation, Turn};

/// Text that may be sent.
#[derive(Debug, Clone)]
pub struct Draft<'a> {
    /// The text.
    pub text: &'a str,
    /// The locale it is read in.
    pub locale: &'a Locale,
    /// The answer that it was made from.
    pub answer: Option<&'a Answer>,
    /// What the draft is to speak of.
    pub source: Option<Source<'a>>,
    /// Gaps that the one who suggests it names beside it: no findings, but no `ready` either.
    pub gaps: &'a [String],
}

/// A text whose concepts the draft is to name by their words.
#[derive(Debug, Clone, Copy)]
pub struct Source<'a> {
    /// The text.
    pub text: &'a str,
    /// Its locale.
    pub locale: &'a Locale,
    /// Whether the draft translates it: then nothing of it may be left out. A customer's message or
    /// an answer that was shortened only reminds.
    pub translated: bool,
}

/// What a check reads.
pub struct Context<'a> {
    /// The draft, cut into words.
    pub text: Text<'a>,
    /// The draft.
    pub draft: &'a Draft<'a>,
    /// All that is known of the reply.
    pub situation: &'a Situation,
    /// The content.
    pub library: &'a Library,
    /// What in it is not the agent's words: quotes, links, addresses.
    pub others: own::Others,
    /// What its sentences state, once somebody asks.
    stated: std::cell::OnceCell<Vec<stated::Sentence>>,
    /// The quantities in it, once somebody asks.
    quantities: std::cell::OnceCell<Vec<Quantity>>,
}

/// One check: a name and a pure function.
pub struct Check {
    /// Its name in findings.
    pub name: &'static str,
    /// What it finds.
    pub run: fn(&Context<'_>, &mut Vec<Finding>),
}

/// All checks. A new one is its file and a line here.
pub const CHECKS: &[Check] = &[
    Check { name: "language", run: language::check },
    Check { name: "glossary", run: glossary::check },
    Check { name: "register", run: register::check },
    Check { name: "culture", run: culture::check },
    Check { name: "culture", run: ladder::check },
    Check { name: "channel", run: channel::check },
    Check { name: "privacy", run: privacy::check },
    Check { name: "placeholder", run: placeholder::check },
    Check { name: "names", run: names::check },
    Check { name: "format", run: format::check },
    Check { name: "policy", run: policy::check },
    Check { name: "policy", run: fee::check },
    Check { name: "promise", run: promise::check },
];

/// Reads a draft: all checks, the verdict, the revised text.
pub fn read(
    library: &Library,
    draft: &Draft<'_>,
    situation: &Situation,
    dismissed: &[String],
) -> Report {
    let context = context(library, draft, situation);
    let mut findings = find(&context, dismissed);
    let revised = revise::revised(draft.text, &mut findings, |text| {
        let draft = Draft { text, ..draft.clone() };
        find(&self::context(library, &draft, situation), dismissed)
    });
    let verdict = match findings.iter().map(|finding| finding.severity).max() {
        Some(crate::content::Severity::Error) => Verdict::Blocked,
        Some(crate::content::Severity::Warning) => Verdict::Review,
        _ if !draft.gaps.is_empty() => Verdict::Review,
        _ => Verdict::Ready,
    };
    let mut promises = promise::promises(&context);
    privacy::mask_promises(&mut promises, &findings, draft.text);
    let parts = parts(draft.text, draft.locale, situation);
    Report { verdict, locale: draft.locale.clone(), findings, promises, revised, parts }
}

/// The messages that a draft too long for its channel may be sent as; none where one is enough.
fn parts(text: &str, locale: &Locale, situation: &Situation) -> Vec<String> {
    let length = situation.channel.as_ref().and_then(|channel| channel.length);
    let Some(length) = length.filter(|length| length.split) else { return Vec::new() };
    let parts = split::split(text, locale.language(), length.unit, length.max);
    if parts.len() > 1 { parts } else { Vec::new() }
}

/// A draft with what is private in it masked, whoever's it is: so it may be kept.
pub fn masked(library: &Library, draft: &Draft<'_>, situation: &Situation) -> String {
    privacy::masked(&context(library, draft, situation))
}

/// The commitments of a draft, in order.
pub fn promises(library: &Library, draft: &Draft<'_>, situation: &Situation) -> Vec<Promise> {
    promise::promises(&context(library, draft, situation))
}

/// All findings in the order of their places, without the dismissed ones.
fn find(context: &Context<'_>, dismissed: &[String]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for check in CHECKS {
        (check.run)(context, &mut findings);
    }
    let market = context.situation.market.as_ref().map_or("", |market| market.id.as_str());
    for finding in &mut findings {
        finding.dismiss_key =
            finding::dismiss_key(finding, market, context.draft.locale, &context.text);
    }
    findings.retain(|finding| !dismissed.contains(&finding.dismiss_key));
    privacy::mask_findings(&mut findings, context.draft.text);
    findings.sort_by(|one, two| one.key().cmp(&two.key()));
    findings.dedup_by(|two, one| two.key() == one.key());
    findings
}

fn context<'a>(
    library: &'a Library,
    draft: &'a Draft<'a>,
    situation: &'a Situation,
) -> Context<'a> {
    Context {
        text: Text::new(draft.text, draft.locale.language()),
        draft,
        situation,
        library,
        others: own::others(draft.text, &situation.customers_words()),
        stated: std::cell::OnceCell::new(),
        quantities: std::cell::OnceCell::new(),
    }
}
