//! Drafts against a small content written in the test: what is found, and what is offered instead.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

#[path = "../common/mod.rs"]
mod common;

mod calendars;
mod care;
mod channels;
mod facts;
mod glossary;
mod holds;
mod known;
mod policy;
mod privacy;
mod register;
mod reports;
mod rules;

use comity::assist::{Checking, Engine};
use comity::check::{Report, Situation};
use comity::content::{ChannelId, MarketId};
use comity::language::Locale;
use common::Content;

/// A draft with what is known of its reply: in English for the market ZZ, if nothing else is said.
#[derive(Clone, Default)]
struct Draft<'a> {
    text: &'a str,
    locale: &'a str,
    channel: &'a str,
    market: &'a str,
    situation: Situation,
    dismissed: Vec<String>,
}

impl<'a> From<&'a str> for Draft<'a> {
    fn from(text: &'a str) -> Self {
        Self { text, locale: "en", market: "ZZ", ..Self::default() }
    }
}

impl<'a> Draft<'a> {
    fn locale(self, locale: &'a str) -> Self {
        Self { locale, ..self }
    }

    fn channel(self, channel: &'a str) -> Self {
        Self { channel, ..self }
    }

    fn market(self, market: &'a str) -> Self {
        Self { market, ..self }
    }

    fn knowing(mut self, tell: impl FnOnce(&mut Situation)) -> Self {
        tell(&mut self.situation);
        self
    }

    fn dismissing(mut self, key: &str) -> Self {
        self.dismissed.push(key.to_owned());
        self
    }
}

/// The market of most tests; what the shop is reached by is nothing private.
const MARKET: &str = "name = \"Nowhere\"\nlocales = [\"en\"]\n\
    contact = { links = [\"https://kestrelle.example\"], phones = [\"+49 30 1234567\", \"415-555-0132\"] }\n";

/// A small content, loaded.
struct Shop(Engine);

impl Shop {
    /// Files beside the markets ZZ and YY. None of them may have a fault.
    fn new(files: &[(&str, &str)]) -> Self {
        let mut all = vec![("markets/ZZ.toml", MARKET), ("markets/YY.toml", MARKET)];
        all.extend(files);
        let content = Content::new(&all);
        let engine = Engine::load(content.path(), None, &|_, _| {});
        let engine = engine.unwrap_or_else(|faults| panic!("{faults:#?}"));
        assert!(engine.library.faults.is_empty(), "{:#?}", engine.library.faults);
        Self(engine)
    }

    /// A glossary of one locale: rows of concept, term, status and further `columns`.
    fn glossary(locale: &str, columns: &str, rows: &str) -> Self {
        let text = format!("concept,term,status{columns}\n{rows}");
        Self::new(&[(&format!("glossaries/{locale}.csv"), &text)])
    }

    /// Rules of the market ZZ, as its file tells them.
    fn rules(rules: &str) -> Self {
        Self::new(&[("markets/ZZ.toml", &format!("{MARKET}{rules}"))])
    }

    fn report<'a>(&self, draft: impl Into<Draft<'a>>) -> Report {
        let draft = draft.into();
        let library = &self.0.library;
        let market = library.markets.get(&MarketId::parse(draft.market).unwrap());
        let channel = Some(draft.channel).filter(|channel| !channel.is_empty());
        let channel = channel.map(|id| library.channels[&ChannelId::parse(id).unwrap()].clone());
        let situation = Situation {
            market: market.cloned(),
            channel,
            locale: Some(Locale::parse(draft.locale).unwrap()),
            ..draft.situation
        };
        let dismissed = &draft.dismissed;
        let checking = Checking { text: draft.text, dismissed, ..Checking::default() };
        let report = self.0.check(&checking, &situation).unwrap();
        // What is private is shown masked, in every finding around it.
        let private: Vec<_> =
            report.findings.iter().filter(|finding| finding.check == "privacy").collect();
        for finding in &report.findings {
            let inside = |own: &&&comity::check::Finding| {
                own.span.start < finding.span.end && finding.span.start < own.span.end
            };
            let told = draft.text.get(finding.span.clone()).unwrap();
            assert_eq!(told == finding.excerpt, !private.iter().any(|own| inside(&own)));
        }
        report
    }
}

/// What a report says, a finding a piece: `rule “excerpt” → replacement ~ suggestion`.
fn told(report: &Report) -> String {
    let one = |finding: &comity::check::Finding| {
        let mut told = finding.rule.clone();
        if !finding.excerpt.is_empty() {
            told += &format!(" “{}”", finding.excerpt);
        }
        for (mark, offers) in [('→', &finding.replacements), ('~', &finding.suggestions)] {
            if !offers.is_empty() {
                told += &format!(" {mark} {}", offers.join("|"));
            }
        }
        told
    };
    report.findings.iter().map(one).collect::<Vec<_>>().join("; ")
}

/// What is found in a draft.
fn check<'a>(shop: &Shop, draft: impl Into<Draft<'a>>, expected: &str) {
    let draft = draft.into();
    let text = draft.text;
    assert_eq!(told(&shop.report(draft)), expected, "{text}");
}

/// What a draft becomes when all that may be applied is applied; doing so again changes nothing.
fn check_revised<'a>(shop: &Shop, draft: impl Into<Draft<'a>>, expected: &str) {
    let draft = draft.into();
    let revised = shop.report(draft.clone()).revised;
    assert_eq!(revised, expected);
    assert_eq!(shop.report(Draft { text: &revised, ..draft }).revised, expected, "twice is once");
}
