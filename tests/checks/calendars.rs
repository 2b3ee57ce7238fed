//! The calendars of the markets that are here: days that a government announced, and those that its rules give.

use comity::assist::Engine;
use comity::content::MarketId;

fn check(engine: &Engine, market: &str, date: &str, expected: Option<&str>) {
    let market = engine.library.markets.get(&MarketId::parse(market).unwrap()).unwrap();
    assert_eq!(market.calendar.holiday(date.parse().unwrap()), expected, "{date}");
}

#[test]
fn announced_days_are_free() {
    let engine = Engine::load(super::common::bundled(), None, &|_, _| {}).ok().unwrap();
    let check = |market, date, expected| check(&engine, market, date, expected);
    check("CN", "2026-02-23", Some("春节"));
    check("CN", "2025-10-08", Some("国庆节"));
    check("CN", "2026-10-08", None);
    // A Saturday is made up for.
    check("CN", "2025-06-02", Some("端午节"));
    check("CN", "2028-05-29", Some("端午节"));
    check("KR", "2025-05-06", Some("대체공휴일"));
    check("KR", "2026-05-06", None);
    check("TW", "2025-04-03", Some("兒童節"));
    check("AE", "2025-12-01", Some("عيد الاتحاد"));
    check("AE", "2025-12-03", None);
    check("AE", "2026-12-03", Some("عيد الاتحاد"));
    check("MX", "2030-10-01", Some("Transmisión del Poder Ejecutivo Federal"));
    check("MX", "2026-10-01", None);
    check("IN", "2026-03-20", None);
    check("IN", "2026-11-24", Some("Guru Nanak's Birthday"));
    // By the calendar and the day after it, as long as the year's list is not written.
    check("IN", "2027-03-09", Some("Id-ul-Fitr"));
    check("IN", "2027-03-10", Some("Id-ul-Fitr"));
}
