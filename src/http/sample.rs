//! A small Library and a state for tests.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::tz::TimeZone;

use super::State;
use crate::config::Config;
use crate::content::calendar::Calendar;
use crate::content::channel::Conduct;
use crate::content::market::{Contact, Registers};
use crate::content::screen::Screen;
use crate::content::{
    Answer, AnswerId, AnswerWords, Channel, ChannelId, FluentFile, Library, Market, MarketId,
    ReplyLanguage,
};
use crate::language::{Locale, Parents};
use crate::record::Record;

/// A service without content.
pub(super) fn state() -> State {
    State::new(Config::default(), Record::in_memory().unwrap())
}

fn locale(tag: &str) -> Locale {
    Locale::parse(tag).unwrap()
}

/// One market, one channel, one answer, two languages.
pub(super) fn library() -> Library {
    let file = |path: &str| vec![FluentFile { path: path.to_owned(), text: Arc::from("") }];
    let (market, channel, answer) = (market(), channel(), answer());
    Library {
        hash: "sample".to_owned(),
        answers_hash: "sample".to_owned(),
        parents: Parents::default(),
        markets: BTreeMap::from([(market.id.clone(), Arc::new(market))]),
        channels: BTreeMap::from([(channel.id.clone(), Arc::new(channel))]),
        answers: BTreeMap::from([(answer.id.clone(), Arc::new(answer))]),
        glossaries: BTreeMap::new(),
        fluent: BTreeMap::from([
            (locale("de-DE"), file("locales/de-DE/answers.ftl")),
            (locale("en"), file("locales/en/ui.ftl")),
        ]),
        faults: Vec::new(),
        ..Library::default()
    }
}

fn market() -> Market {
    Market {
        id: MarketId::parse("DE").unwrap(),
        name: "Deutschland".to_owned(),
        locales: vec![locale("de-DE")],
        currency: Some("EUR".to_owned()),
        register: Registers::default(),
        calendar: Calendar {
            zone: TimeZone::get("Europe/Berlin").unwrap(),
            hours: [None; 7],
            ..Calendar::default()
        },
        law: BTreeMap::new(),
        policy: BTreeMap::new(),
        returns: BTreeMap::new(),
        contact: Contact::default(),
        gestures: BTreeMap::new(),
        ladder: Vec::new(),
        escalation: BTreeMap::new(),
        preferences: BTreeMap::new(),
        rules: Vec::new(),
        screen: Screen::default(),
        path: "markets/DE.toml".to_owned(),
    }
}

fn channel() -> Channel {
    Channel {
        id: ChannelId::parse("email").unwrap(),
        name: "E-Mail".to_owned(),
        length: None,
        markup: "plain".to_owned(),
        language: ReplyLanguage::Any,
        clock_hours: None,
        conduct: Conduct::default(),
        rules: Vec::new(),
        source: String::new(),
        checked: None,
        unverified: Vec::new(),
        path: "channels/email.toml".to_owned(),
    }
}

fn answer() -> Answer {
    let words = AnswerWords { title: "Wo ist mein Paket?".to_owned(), ..AnswerWords::default() };
    Answer {
        id: AnswerId::parse("order-status").unwrap(),
        case: "order".to_owned(),
        markets: Vec::new(),
        channels: Vec::new(),
        args: BTreeMap::new(),
        step: None,
        escalation: None,
        register: None,
        valid: (None, None),
        words: BTreeMap::from([(locale("de-DE"), Arc::new(words))]),
        source: "locales/answers.toml:1".to_owned(),
    }
}
