//! Check digits: whether a number can be what it looks like.

/// Gets the letters and figures alone, in capitals.
pub(super) type Check = fn(&str) -> bool;

/// The checks that the data may name.
pub(super) const CHECKS: &[(&str, Check)] = &[
    ("none", |_| true),
    ("luhn", luhn),
    ("verhoeff", verhoeff),
    ("ean", ean),
    ("ssn", ssn),
    ("nino", nino),
    ("nhs", |number| weighted(number, &[10, 9, 8, 7, 6, 5, 4, 3, 2], 11, |rest| 11 - rest)),
    ("steuer-id", steuer_id),
    ("born-inside", |number| day_month(number.get(2..6).unwrap_or_default())),
    ("svnr", svnr),
    ("nir", nir),
    ("belgian", belgian),
    ("bsn", |number| sum(number, &[9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 == 0 && !is_plain(number)),
    ("codice-fiscale", codice_fiscale),
    ("dni", dni),
    ("nif", |number| weighted(number, &[9, 8, 7, 6, 5, 4, 3, 2], 11, |rest| 11 - rest)),
    ("pesel", pesel),
    ("nordic-luhn", |number| luhn(tail(number, 10)) && year_first(tail(number, 10))),
    ("day-month", day_month),
    ("norwegian", norwegian),
    ("hetu", hetu),
    ("tckn", tckn),
    ("snils", snils),
    ("inn", inn),
    ("curp", curp),
    ("rfc", rfc),
    ("cpf", cpf),
    ("cnpj", cnpj),
    ("my-number", my_number),
    ("year-first", year_first),
    ("rrn", rrn),
    ("resident-id", resident_id),
    ("taiwan", taiwan),
    ("hkid", hkid),
    ("nric", nric),
    ("tfn", |number| sum(number, &[1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 == 0 && !is_plain(number)),
];

/// A figure by its value; letters from `A` = 10.
fn value(byte: u8) -> i64 {
    match byte {
        b'0'..=b'9' => i64::from(byte - b'0'),
        b'A'..=b'Z' => i64::from(byte - b'A') + 10,
        _ => 0,
    }
}

fn at(number: &str, place: usize) -> i64 {
    number.as_bytes().get(place).map_or(-1, |byte| value(*byte))
}

fn sum(number: &str, weights: &[i64]) -> i64 {
    number.bytes().zip(weights).map(|(byte, weight)| value(byte) * weight).sum()
}

fn tail(number: &str, length: usize) -> &str {
    number.get(number.len().saturating_sub(length)..).unwrap_or(number)
}

/// The same figure all along is nobody's.
fn is_plain(number: &str) -> bool {
    number.bytes().all(|byte| number.as_bytes().first() == Some(&byte))
}

/// Whether the figure behind the weighted ones is made from their sum's rest; ten and more are 0.
fn weighted(number: &str, weights: &[i64], modulus: i64, made: fn(i64) -> i64) -> bool {
    let check = made(sum(number, weights) % modulus);
    let check = if check >= 10 { 0 } else { check };
    at(number, weights.len()) == check && !is_plain(number)
}

/// ISO/IEC 7812: cards, and much else.
pub(super) fn luhn(number: &str) -> bool {
    let doubled = |figure: i64| if figure > 4 { 2 * figure - 9 } else { 2 * figure };
    let sum: i64 = (number.bytes().rev().map(value).enumerate())
        .map(|(place, figure)| if place % 2 == 1 { doubled(figure) } else { figure })
        .sum();
    sum % 10 == 0 && !is_plain(number)
}

/// ISO 7064, MOD 97-10: IBAN.
pub(super) fn mod_97(number: &str) -> u64 {
    number.bytes().fold(0, |rest, byte| {
        let value = u64::try_from(value(byte)).unwrap_or(0);
        if value > 9 { (rest * 100 + value) % 97 } else { (rest * 10 + value) % 97 }
    })
}

/// ISO 7064, MOD 11,10.
fn mod_11_10(number: &str) -> bool {
    let Some((body, check)) = number.split_at_checked(number.len().saturating_sub(1)) else {
        return false;
    };
    let product = body.bytes().fold(10, |product, byte| {
        let sum = (value(byte) + product) % 10;
        (if sum == 0 { 10 } else { sum }) * 2 % 11
    });
    at(check, 0) == (11 - product) % 10
}

fn verhoeff(number: &str) -> bool {
    const PERMUTED: [[usize; 10]; 8] = [
        [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
        [1, 5, 7, 6, 2, 8, 3, 0, 9, 4],
        [5, 8, 0, 3, 7, 9, 6, 1, 4, 2],
        [8, 9, 1, 6, 0, 4, 3, 5, 2, 7],
        [9, 4, 5, 3, 1, 2, 6, 8, 7, 0],
        [4, 2, 8, 6, 5, 7, 3, 9, 0, 1],
        [2, 7, 9, 3, 8, 0, 6, 4, 1, 5],
        [7, 0, 4, 6, 9, 1, 3, 2, 5, 8],
    ];
    // The dihedral group of the pentagon.
    let times = |one: usize, two: usize| match (one < 5, two < 5) {
        (true, true) => (one + two) % 5,
        (true, false) => (one + two - 5) % 5 + 5,
        (false, true) => (one - two) % 5 + 5,
        (false, false) => (one + 5 - two) % 5,
    };
    let figures = number.bytes().rev().map(|byte| usize::from(byte.wrapping_sub(b'0')) % 10);
    figures.enumerate().fold(0, |made, (place, figure)| times(made, PERMUTED[place % 8][figure]))
        == 0
}

fn ean(number: &str) -> bool {
    weighted(number, &[1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3], 10, |rest| (10 - rest) % 10)
}

/// Day and month at the beginning, days as some registers count them (from 40 or 60 for others).
fn day_month(number: &str) -> bool {
    let (day, month) = (at(number, 0) * 10 + at(number, 1), at(number, 2) * 10 + at(number, 3));
    (1..=31).contains(&day) && (1..=12).contains(&month)
}

/// Year, month and day at the beginning.
fn year_first(number: &str) -> bool {
    let (month, day) = (at(number, 2) * 10 + at(number, 3), at(number, 4) * 10 + at(number, 5));
    (1..=12).contains(&month) && (1..=31).contains(&day)
}

fn ssn(number: &str) -> bool {
    let (area, group, serial) = (number.get(..3), number.get(3..5), number.get(5..));
    area.is_some_and(|area| area != "000" && area != "666" && !area.starts_with('9'))
        && group != Some("00")
        && serial != Some("0000")
        && !is_plain(number)
        && number != "123456789"
}

fn nino(number: &str) -> bool {
    let lead = number.get(..2).unwrap_or_default();
    !["BG", "GB", "KN", "NK", "NT", "TN", "ZZ"].contains(&lead)
}

/// One of the first ten figures occurs two or three times, the others once at most.
fn steuer_id(number: &str) -> bool {
    let mut counts = [0_u8; 10];
    for byte in number.bytes().take(10) {
        if let Some(count) = counts.get_mut(usize::from(byte.wrapping_sub(b'0'))) {
            *count += 1;
        }
    }
    let repeated = counts.iter().filter(|count| **count > 1).count();
    repeated == 1 && counts.iter().all(|count| *count <= 3) && mod_11_10(number)
}

fn svnr(number: &str) -> bool {
    let rest = sum(number, &[3, 7, 9, 0, 5, 8, 4, 2, 1, 6]) % 11;
    rest == at(number, 3) && day_month(number.get(4..).unwrap_or_default())
}

/// Corsica's departments 2A and 2B count as 19 and 18.
fn nir(number: &str) -> bool {
    let plain = number.replacen("2A", "19", 1).replacen("2B", "18", 1);
    let (Some(body), Some(key)) = (plain.get(..13), plain.get(13..)) else { return false };
    body.parse().is_ok_and(|body: u64| key.parse() == Ok(97 - body % 97))
}

fn belgian(number: &str) -> bool {
    let (Some(body), Some(key)) = (number.get(..9), number.get(9..)) else { return false };
    let fits = |body: String| body.parse().is_ok_and(|body: u64| key.parse() == Ok(97 - body % 97));
    year_first(number) && (fits(body.to_owned()) || fits(format!("2{body}")))
}

fn codice_fiscale(number: &str) -> bool {
    const ODD: [i64; 26] = [
        1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24,
        23,
    ];
    let letter =
        |byte: u8| usize::from(if byte.is_ascii_digit() { byte - b'0' } else { byte - b'A' });
    let sum: i64 = number
        .bytes()
        .take(15)
        .filter(u8::is_ascii_alphanumeric)
        .enumerate()
        .map(|(place, byte)| {
            let value = letter(byte.to_ascii_uppercase());
            if place % 2 == 0 { ODD[value % 26] } else { i64::try_from(value).unwrap_or(0) }
        })
        .sum();
    at(number, 15) - 10 == sum % 26
}

fn dni(number: &str) -> bool {
    const LETTERS: &[u8] = b"TRWAGMYFPDXBNJZSQVHLCKE";
    let plain: String = number
        .char_indices()
        .map(|(place, c)| match (place, c) {
            (0, 'X') => '0',
            (0, 'Y') => '1',
            (0, 'Z') => '2',
            _ => c,
        })
        .collect();
    let Some((body, letter)) = plain.split_at_checked(8) else { return false };
    let place = body.parse::<usize>().map_or(usize::MAX, |body| body % 23);
    LETTERS.get(place) == letter.as_bytes().first()
}

fn pesel(number: &str) -> bool {
    let month = (at(number, 2) * 10 + at(number, 3)) % 20;
    let day = at(number, 4) * 10 + at(number, 5);
    let weights = &[1, 3, 7, 9, 1, 3, 7, 9, 1, 3];
    (1..=12).contains(&month)
        && (1..=31).contains(&day)
        && weighted(number, weights, 10, |rest| (10 - rest) % 10)
}

fn norwegian(number: &str) -> bool {
    let first = sum(number, &[3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11;
    let second = sum(number, &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11;
    first == 0 && second == 0 && !is_plain(number)
}

fn hetu(number: &str) -> bool {
    const SIGNS: &[u8] = b"0123456789ABCDEFHJKLMNPRSTUVWXY";
    let figures: String = number.chars().filter(char::is_ascii_digit).take(9).collect();
    let Ok(body) = figures.parse::<usize>() else { return false };
    let check = number.as_bytes().last();
    figures.len() == 9 && SIGNS.get(body % 31) == check && day_month(number)
}

fn tckn(number: &str) -> bool {
    let odd: i64 = (0..9).step_by(2).map(|place| at(number, place)).sum();
    let even: i64 = (1..8).step_by(2).map(|place| at(number, place)).sum();
    let all: i64 = (0..10).map(|place| at(number, place)).sum();
    (odd * 7 - even).rem_euclid(10) == at(number, 9) && all % 10 == at(number, 10)
}

fn snils(number: &str) -> bool {
    let rest = sum(number, &[9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101 % 100;
    rest == at(number, 9) * 10 + at(number, 10) && !is_plain(number)
}

fn inn(number: &str) -> bool {
    let check = |weights: &[i64]| sum(number, weights) % 11 % 10 == at(number, weights.len());
    !is_plain(number)
        && if number.len() == 10 {
            check(&[2, 4, 10, 3, 5, 9, 4, 6, 8])
        } else {
            check(&[7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) && check(&[3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8])
        }
}

fn curp(number: &str) -> bool {
    // Between N and O stands the letter that the pattern leaves out.
    let value = |byte: u8| value(byte) + i64::from(byte > b'N');
    let sum: i64 = number.bytes().take(17).zip((2..=18).rev()).map(|(b, w)| value(b) * w).sum();
    (10 - sum % 10) % 10 == at(number, 17)
}

fn rfc(number: &str) -> bool {
    const SIGNS: &[u8] = b"0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ ";
    let value = |byte: u8| {
        let place = SIGNS.iter().position(|sign| *sign == byte).unwrap_or(0);
        i64::try_from(place).unwrap_or(0)
    };
    let sum: i64 = number.bytes().take(12).zip((2..=13).rev()).map(|(b, w)| value(b) * w).sum();
    let check = match 11 - sum % 11 {
        11 => b'0',
        10 => b'A',
        figure => b'0' + u8::try_from(figure).unwrap_or(0),
    };
    number.as_bytes().get(12) == Some(&check)
}

fn cpf(number: &str) -> bool {
    weighted(number, &[10, 9, 8, 7, 6, 5, 4, 3, 2], 11, |rest| 11 - rest)
        && weighted(number, &[11, 10, 9, 8, 7, 6, 5, 4, 3, 2], 11, |rest| 11 - rest)
}

fn cnpj(number: &str) -> bool {
    weighted(number, &[5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2], 11, |rest| 11 - rest)
        && weighted(number, &[6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2], 11, |rest| 11 - rest)
}

fn my_number(number: &str) -> bool {
    let made = |rest| if rest <= 1 { 0 } else { 11 - rest };
    weighted(number, &[6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2], 11, made)
}

fn rrn(number: &str) -> bool {
    let rest = sum(number, &[2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]) % 11;
    year_first(number) && (11 - rest) % 10 == at(number, 12)
}

fn resident_id(number: &str) -> bool {
    const SIGNS: &[u8] = b"10X98765432";
    let rest = sum(number, &[7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11;
    let check = usize::try_from(rest).ok().and_then(|rest| SIGNS.get(rest));
    year_first(number.get(8..).unwrap_or_default()) && check == number.as_bytes().get(17)
}

fn taiwan(number: &str) -> bool {
    const VALUES: [i64; 26] = [
        10, 11, 12, 13, 14, 15, 16, 17, 34, 18, 19, 20, 21, 22, 35, 23, 24, 25, 26, 27, 28, 29, 32,
        30, 31, 33,
    ];
    let Some(lead) = number.bytes().next().filter(u8::is_ascii_uppercase) else { return false };
    let lead = VALUES[usize::from(lead - b'A')];
    let rest = sum(number.get(1..).unwrap_or_default(), &[8, 7, 6, 5, 4, 3, 2, 1, 1]);
    (lead / 10 + lead % 10 * 9 + rest) % 10 == 0
}

fn hkid(number: &str) -> bool {
    // A number with one letter counts as if a blank (36) stood before it.
    let lead = if number.len() == 8 { 36 * 9 } else { 0 };
    let weights = [9, 8, 7, 6, 5, 4, 3, 2, 1];
    let weights = weights.get(9_usize.saturating_sub(number.len())..).unwrap_or_default();
    (lead + sum(number, weights)) % 11 == 0
}

fn nric(number: &str) -> bool {
    let offset = i64::from(number.starts_with(['T', 'G'])) * 4;
    let body = number.get(1..8).unwrap_or_default();
    let rest = (offset + sum(body, &[2, 7, 6, 5, 4, 3, 2])) % 11;
    let signs: &[u8] = if number.starts_with(['S', 'T']) { b"JZIHGFEDCBA" } else { b"XWUTRQPNMLK" };
    let check = usize::try_from(rest).ok().and_then(|rest| signs.get(rest));
    check == number.as_bytes().get(8)
}
