//! A Library in memory, for tests of what renders.

use std::collections::{BTreeMap, HashMap};
use std::hash::{BuildHasher, Hasher, RandomState};
use std::sync::Arc;

use super::render::{self, Rendered};
use crate::content::calendar::Calendar;
use crate::content::market::{Contact, Policy, Registers};
use crate::content::screen::Screen;
use crate::content::{
    Answer, AnswerId, Arg, ArgKind, ArgValue, FluentFile, Library, Market, MarketId,
};
use crate::language::{Locale, Parents};

/// What a Library is made of: one answer `x`, one market.
#[derive(Clone, Default)]
pub(crate) struct Sample {
    files: Vec<(String, String)>,
    args: BTreeMap<String, Arg>,
    policy: BTreeMap<String, Policy>,
    currency: Option<String>,
    hash: String,
}

/// An answer for everywhere, without words.
pub(crate) fn answer(id: &str) -> Answer {
    Answer {
        id: AnswerId::parse(id).unwrap(),
        case: "other".into(),
        markets: vec![],
        channels: vec![],
        args: BTreeMap::new(),
        step: None,
        escalation: None,
        register: None,
        valid: (None, None),
        words: BTreeMap::new(),
        source: String::new(),
    }
}

impl Sample {
    pub(crate) fn new() -> Self {
        let hash = RandomState::new().build_hasher().finish().to_string();
        Self { hash, ..Self::default() }
    }

    pub(crate) fn file(mut self, locale: &str, text: &str) -> Self {
        self.files.push((locale.to_owned(), text.to_owned()));
        self
    }

    pub(crate) fn args(mut self, args: &[(&str, ArgKind, bool)]) -> Self {
        for (name, kind, optional) in args {
            let arg = Arg { kind: kind.clone(), sample: None, optional: *optional };
            self.args.insert((*name).to_owned(), arg);
        }
        self
    }

    pub(crate) fn arg(
        mut self,
        name: &str,
        kind: ArgKind,
        sample: ArgValue,
        optional: bool,
    ) -> Self {
        self.args.insert(name.to_owned(), Arg { kind, sample: Some(sample), optional });
        self
    }

    pub(crate) fn policy(mut self, name: &str, number: f64, unit: &str) -> Self {
        let duration = Some((number, unit.to_owned()));
        let text = format!("{number} {unit}");
        let policy = Policy { text, duration, amount: None, reason: None, source: String::new() };
        self.policy.insert(name.to_owned(), policy);
        self
    }

    pub(crate) fn currency(mut self, code: &str) -> Self {
        self.currency = Some(code.to_owned());
        self
    }

    pub(crate) fn library(&self) -> Library {
        let mut fluent: BTreeMap<Locale, Vec<FluentFile>> = BTreeMap::new();
        for (locale, text) in &self.files {
            let path = format!("locales/{locale}/answers.ftl");
            let files = fluent.entry(Locale::parse(locale).unwrap()).or_default();
            files.push(FluentFile { path, text: text.as_str().into() });
        }
        let id = AnswerId::parse("x").unwrap();
        let answer = Answer { args: self.args.clone(), ..answer(id.as_str()) };
        Library {
            hash: self.hash.clone(),
            answers_hash: self.hash.clone(),
            parents: Parents::default(),
            markets: BTreeMap::new(),
            channels: BTreeMap::new(),
            answers: [(id, Arc::new(answer))].into(),
            glossaries: BTreeMap::new(),
            fluent,
            faults: vec![],
            ..Library::default()
        }
    }

    pub(crate) fn market(&self) -> Market {
        Market {
            id: MarketId::parse("ZZ").unwrap(),
            name: String::new(),
            locales: vec![],
            currency: self.currency.clone(),
            register: Registers::default(),
            calendar: Calendar { hours: [None; 7], ..Calendar::default() },
            law: BTreeMap::new(),
            policy: self.policy.clone(),
            returns: BTreeMap::new(),
            contact: Contact::default(),
            gestures: BTreeMap::new(),
            ladder: Vec::new(),
            escalation: BTreeMap::new(),
            preferences: BTreeMap::new(),
            rules: vec![],
            screen: Screen::default(),
            path: String::new(),
        }
    }

    pub(crate) fn answer(&self, locale: &str, args: &[(&str, ArgValue)]) -> Option<Rendered> {
        let args: HashMap<_, _> = args.iter().cloned().collect();
        let args = args.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        let id = AnswerId::parse("x").unwrap();
        let locale = Locale::parse(locale).unwrap();
        render::answer(&self.library(), &id, &locale, Some(&self.market()), &args)
    }
}

pub(crate) fn amount(value: f64, currency: &str) -> ArgValue {
    ArgValue::Amount { value, currency: currency.to_owned() }
}

pub(crate) fn date(text: &str) -> ArgValue {
    ArgValue::Date { at: text.parse().unwrap(), has_time: text.contains(':') }
}

pub(crate) fn given(args: &[(&str, &str)]) -> BTreeMap<String, String> {
    args.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}
