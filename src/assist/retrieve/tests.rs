//! Retrieval over small libraries.

use std::collections::BTreeMap;

use jiff::civil::date;

use super::*;
use crate::assist::Engine;
use crate::content::{Answer, AnswerWords, ConceptId};
use crate::language::Parents;

fn engine(answers: &str) -> Engine {
    engine_of(library(answers))
}

fn engine_of(library: Library) -> Engine {
    let retriever = Arc::new(Retriever::build(&library, None, &|_, _| {}));
    Engine { library: Arc::new(library), retriever, judged: Arc::default() }
}

/// Answers, one a line: id | locale | title | asks, parted by `;` | text | markets.
pub(super) fn library(answers: &str) -> Library {
    let mut known: BTreeMap<AnswerId, Answer> = BTreeMap::new();
    for line in answers.lines().filter(|line| line.contains('|')) {
        let mut parts = line.split('|').map(str::trim);
        let mut next = || parts.next().unwrap_or_default();
        let id = AnswerId::parse(next()).unwrap();
        let locale = Locale::parse(next()).unwrap();
        let title = next().to_owned();
        let asks = next().split(';').map(|ask| ask.trim().to_owned()).collect();
        let words = AnswerWords { title, asks, text: next().to_owned(), source: String::new() };
        let markets = next().split_whitespace().map(|id| MarketId::parse(id).unwrap()).collect();
        let answer = known.entry(id.clone()).or_insert_with(|| Answer {
            id,
            case: "other".to_owned(),
            markets,
            channels: Vec::new(),
            args: BTreeMap::new(),
            step: None,
            escalation: None,
            register: None,
            valid: (None, None),
            words: BTreeMap::new(),
            source: String::new(),
        });
        if answer.id.as_str() == "season" {
            answer.valid = (Some(date(2026, 12, 1)), Some(date(2026, 12, 24)));
        }
        answer.words.insert(locale, Arc::new(words));
    }
    Library {
        hash: String::new(),
        answers_hash: String::new(),
        parents: Parents::default(),
        markets: BTreeMap::new(),
        channels: BTreeMap::new(),
        answers: known.into_iter().map(|(id, answer)| (id, Arc::new(answer))).collect(),
        glossaries: BTreeMap::new(),
        fluent: BTreeMap::new(),
        faults: Vec::new(),
        ..Library::default()
    }
}

const SHOP: &str = "
    status | en-US | Where is my order? | where is my package; has my stuff shipped yet; track my parcel | Your order is on its way.
    status | de-DE | Wo ist meine Bestellung? | wo bleibt mein paket; sendung verfolgen | Ihre Bestellung ist unterwegs.
    refund | en-US | When do I get my money back? | i want a refund; when will the refund arrive | The refund is on its way to your account.
    refund | de-DE | Wann kommt meine Erstattung? | ich will mein geld zurück; wo bleibt die rückerstattung | Ihre Erstattung ist veranlasst.
    battery | en-US | Is the PowerCell battery replaceable? | can i swap the powercell | Yes, with two screws.
    password | ja-JP | パスワードを忘れました | パスワードの再設定; ログインできません | 再設定のリンクをお送りします。
    season | en-US | Christmas gift wrapping | can you wrap it as a christmas gift | Yes, until the twenty-fourth. | DE US
    customs | en-US | Customs duties | do i pay customs duties | Duties are paid by us. | US
";

fn search(text: &str, language: &str, locale: &str) -> Retrieved {
    search_in(text, language, locale, None, date(2026, 11, 23))
}

fn search_in(
    text: &str,
    language: &str,
    locale: &str,
    market: Option<&str>,
    today: jiff::civil::Date,
) -> Retrieved {
    let locale = Locale::parse(locale).unwrap();
    let market = market.map(|id| MarketId::parse(id).unwrap());
    engine(SHOP).search(&Query {
        text,
        language,
        locale: Some(&locale),
        market: market.as_ref(),
        channel: None,
        limit: 5,
        today,
    })
}

fn check(text: &str, language: &str, locale: &str, expected: &str) {
    let found = search(text, language, locale);
    let best = found.answers.first();
    let said = best.map(|best| format!("{} {}", best.answer, best.locale)).unwrap_or_default();
    assert_eq!(said, expected, "{text}: {found:?}");
}

#[test]
fn customers_phrasing_finds_its_answer() {
    check("Where is my package???", "en", "en-US", "status en-US");
    check("I am waiting for my refunds", "en", "en-US", "refund en-US");
    check("wann bekomme ich die Erstattungen", "de", "de-DE", "refund de-DE");
    check("Paket", "de", "de-AT", "status de-DE");
    check("パスワードを忘れてしまいました", "ja", "ja-JP", "password ja-JP");
}

#[test]
fn a_slip_of_the_pen_is_forgiven() {
    check("where is my pacakge", "en", "en-US", "status en-US");
    check("refnud!!", "en", "en-US", "refund en-US");
}

#[test]
fn an_answer_in_another_locale_is_found_by_its_names() {
    check("ist der PowerCell wechselbar", "de", "de-DE", "battery en-US");
    check("where is my package", "en", "de-DE", "status en-US");
}

#[test]
fn nothing_like_it_finds_nothing() {
    let found = search("xyzzy qwrtz", "en", "en-US");
    assert!(found.answers.is_empty() && found.none_fits);
    let found = search("what is the weather on the moon today", "en", "en-US");
    assert!(found.none_fits, "{found:?}");
    for text in ["", "😀", "123456", "\0"] {
        assert!(search(text, "und", "en-US").none_fits, "{text}");
    }
}

#[test]
fn a_sure_answer_is_said_to_be_sure() {
    let found = search("track my parcel", "en", "en-US");
    assert!(!found.none_fits && found.answers[0].confidence > 0.8, "{found:?}");
    assert_eq!(found.answers[0].matched_question, "track my parcel");
    assert_eq!(found.answers[0].title, "Where is my order?");
    let order: Vec<f64> = found.answers.iter().map(|answer| answer.confidence).collect();
    assert!(order.is_sorted_by(|one, two| one >= two));
}

#[test]
fn only_what_is_offered_there_is_found() {
    let found = |text, market, today| {
        let found = search_in(text, "en", "en-US", Some(market), today);
        found.answers.first().map(|best| best.answer.to_string())
    };
    let (november, december) = (date(2026, 11, 23), date(2026, 12, 5));
    assert_eq!(found("customs duties", "US", november).as_deref(), Some("customs"));
    assert_eq!(found("customs duties", "DE", november), None);
    assert_eq!(found("christmas gift", "DE", december).as_deref(), Some("season"));
    assert_eq!(found("christmas gift", "DE", november), None);
}

#[test]
fn the_limit_holds_and_an_empty_library_is_searched() {
    let count = |shop: &str, limit| {
        let query = Query {
            text: "my refund",
            language: "en",
            locale: None,
            market: None,
            channel: None,
            limit,
            today: date(2026, 1, 1),
        };
        engine(shop).search(&query).answers.len()
    };
    assert_eq!((count(SHOP, 1), count(SHOP, 0), count("", 5)), (1, 0, 0));
    assert!(count(SHOP, 5) > 1);
}

#[test]
fn other_words_of_a_concept_find_too() {
    let folder = tempfile::tempdir().unwrap();
    let put = |path: &str, text: &str| {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    };
    put(
        "glossaries/de.csv",
        "concept,term,status,pos\ncase,Schutzhülle,preferred,noun\ncase,Handytasche,forbidden,noun\n",
    );
    put("glossaries/en.csv", "concept,term,status,pos\ncase,protective case,preferred,noun\n");
    put(
        "locales/de/answers.ftl",
        "case = Sie passt.\n    .title = Passt die Schutzhülle?\nshoes = Ja.\n    .title = Passen die Schuhe?\n",
    );
    put("locales/en/answers.ftl", "gift = Yes.\n    .title = Is there a protective case?\n");
    put(
        "locales/answers.toml",
        "[case]\ncase = \"other\"\n[shoes]\ncase = \"other\"\n[gift]\ncase = \"other\"\n",
    );
    put("markets/DE.toml", "name = \"DE\"\nlocales = [\"de\", \"en\"]\n");
    let engine = Engine::load(folder.path(), None, &|_, _| {}).unwrap();
    let check = |locale: &str, expected: &str| {
        let locale = Locale::parse(locale).unwrap();
        let today = date(2026, 11, 23);
        let (text, language) = ("meine Handytaschen", "de");
        let (locale, limit) = (Some(&locale), 1);
        let query = Query { text, language, locale, market: None, channel: None, limit, today };
        let found = engine.search(&query);
        assert_eq!(found.answers.first().unwrap().answer.as_str(), expected);
    };
    check("de", "case");
    check("en", "gift");
}

#[test]
fn the_request_decides_not_the_goods() {
    let mut library = library(
        "use | en | Using the warmer | how does the warmer work; the warmer does not get warm; clean the warmer | With water.
        return | en | Returning goods | i want to send a romper back; return of an item | With the label.",
    );
    let rows = "concept,term,status,pos\nwarmer,warmer,preferred,noun\n";
    let files = [("glossaries/en.csv".to_owned(), rows.into())];
    let words =
        crate::content::load::load_files(&crate::content::Files(files.into()), None).unwrap();
    library.glossaries = words.glossaries;
    let mut first = |products: &[&str], text: &str| {
        library.products = products.iter().map(|id| ConceptId::parse(id).unwrap()).collect();
        let locale = Locale::parse("en").unwrap();
        let (language, locale, limit) = ("en", Some(&locale), 1);
        let today = date(2026, 11, 23);
        let query = Query { text, language, locale, market: None, channel: None, limit, today };
        let engine = engine_of(library.clone());
        engine.search(&query).answers.first().unwrap().answer.to_string()
    };
    let question = "send the clean warmer back";
    assert_eq!(first(&[], question), "use");
    assert_eq!(first(&["warmer"], question), "return");
    // Where little else is said, the goods tell what is asked.
    assert_eq!(first(&["warmer"], "warmer?"), "use");
}

/// A shop of many answers, each in two locales.
fn many() -> Vec<String> {
    let nouns =
        ["order", "parcel", "refund", "invoice", "voucher", "account", "password", "jacket"];
    let verbs = ["track", "cancel", "change", "return", "delete", "print", "lose"];
    let mut lines = Vec::new();
    for number in 0..60 {
        let (noun, verb) = (nouns[number % 8], verbs[number % 7]);
        let other = nouns[(number / 8 + 3) % 8];
        lines.push(format!("a-{number} | en-US | {verb} {noun} {other} | how can i {verb} the {noun}; {other} does not {verb} w{number}ord | You {verb} your {noun} in the {other}."));
        lines.push(format!("a-{number} | de-DE | {noun} {verb} | ich will {noun} und {other}; wo ist der {noun} | Ihr {noun} ist im {other}."));
    }
    lines
}

#[test]
fn an_edited_index_finds_what_a_new_one_finds() {
    type Edit = fn(&mut Vec<String>);
    let edits: [(Edit, bool); 9] = [
        (|lines| lines[6] = lines[6].replace("how can i", "please tell me how to"), true),
        (
            |lines| {
                lines.push(
                    "new | en-US | gift wrap | wrap my xylophone jacket | We wrap it.".into(),
                );
            },
            true,
        ),
        (|lines| drop(lines.remove(20)), true),
        (|lines| drop(lines.remove(0)), true),
        (
            |lines| lines[6] = lines[6].replace("xylophone", "piano").replace("please", "kindly"),
            true,
        ),
        (
            |lines| {
                lines[10] =
                    lines[10].replace(" | You", " | US Only you").replace("parcel", "kettle");
            },
            true,
        ),
        (|lines| lines[6] = many()[6].clone(), true),
        (|lines| lines.truncate(40), false),
        (|_| {}, true),
    ];
    let queries = [
        "how can i track the order",
        "xylophone",
        "xylofone",
        "xylophnoe wrap",
        "w3ord",
        "kettel",
        "the",
        "the the a i",
        "pasword lost",
        "please tell me",
        "piano",
        "i want to print my invoice and the jacket",
        "ich will den gutschein",
    ];
    let mut lines = many();
    let mut edited = Retriever::build(&library(&lines.join("\n")), None, &|_, _| {});
    for (number, (edit, shares)) in edits.into_iter().enumerate() {
        edit(&mut lines);
        let library = library(&lines.join("\n"));
        let base = edited.index.parts.first().cloned();
        edited = Retriever::build(&library, Some(&edited), &|_, _| {});
        let whole = Retriever::build(&library, None, &|_, _| {});
        let kept =
            base.zip(edited.index.parts.first()).is_some_and(|(one, two)| Arc::ptr_eq(&one, two));
        assert_eq!(kept, shares, "edit {number}");
        assert_eq!(edited.index.counts, whole.index.counts);
        for term in ["*:order", "en:track", "*:xylophone", "de:order", "en:w3ord"] {
            assert_eq!(
                edited.index.frequency(term),
                whole.index.frequency(term),
                "{number} {term}"
            );
        }
        let locale = Locale::parse("en-US").unwrap();
        for (text, language, limit) in
            queries.iter().flat_map(|text| [(text, "en", 5), (text, "de", 50)])
        {
            let locale = Some(&locale).filter(|_| limit == 5);
            let query = Query {
                text,
                language,
                locale,
                market: None,
                channel: None,
                limit,
                today: date(2026, 11, 23),
            };
            let (one, two) = (edited.search(&library, &query), whole.search(&library, &query));
            assert_eq!(one, two, "edit {number}: {text}");
        }
    }
}
