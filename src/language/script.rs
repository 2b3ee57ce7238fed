//! Which script a character belongs to, and what it does inside a word.

/// The script of a letter, ISO 15924; `Zyyy` for what belongs to none or to all.
pub fn script_of(c: char) -> &'static str {
    if c.is_ascii() {
        return if c.is_ascii_alphabetic() { "Latn" } else { "Zyyy" };
    }
    // The letters of most texts, without a look into the table.
    match c {
        '\u{d8}'..='\u{f6}' | '\u{f8}'..='\u{2af}' => return "Latn",
        '\u{400}'..='\u{52f}' => return "Cyrl",
        '\u{620}'..='\u{64a}' => return "Arab",
        '\u{900}'..='\u{963}' => return "Deva",
        '\u{3041}'..='\u{309f}' => return "Hira",
        '\u{30a1}'..='\u{30ff}' => return "Kana",
        '\u{3400}'..='\u{9fff}' => return "Hani",
        '\u{ac00}'..='\u{d7fb}' => return "Hang",
        _ => {}
    }
    let code = u32::from(c);
    let place = SCRIPTS.partition_point(|(first, ..)| *first <= code);
    match place.checked_sub(1).and_then(|place| SCRIPTS.get(place)) {
        Some((_, last, script)) if code <= *last => script,
        _ => "Zyyy",
    }
}

/// First and last code point of the blocks that matter here, in order.
const SCRIPTS: [(u32, u32, &str); 51] = [
    (0xAA, 0xAA, "Latn"),
    (0xBA, 0xBA, "Latn"),
    (0xC0, 0xD6, "Latn"),
    (0xD8, 0xF6, "Latn"),
    (0xF8, 0x2AF, "Latn"),
    (0x370, 0x3FF, "Grek"),
    (0x400, 0x52F, "Cyrl"),
    (0x531, 0x58A, "Armn"),
    (0x591, 0x5F4, "Hebr"),
    (0x610, 0x61A, "Arab"),
    (0x620, 0x64A, "Arab"),
    (0x66E, 0x6D5, "Arab"),
    (0x6EE, 0x6EF, "Arab"),
    (0x6FA, 0x6FF, "Arab"),
    (0x750, 0x77F, "Arab"),
    (0x8A0, 0x8E1, "Arab"),
    (0x900, 0x963, "Deva"),
    (0x971, 0x97F, "Deva"),
    (0x980, 0x9FE, "Beng"),
    (0xA01, 0xA76, "Guru"),
    (0xA81, 0xAFF, "Gujr"),
    (0xB01, 0xB77, "Orya"),
    (0xB82, 0xBFA, "Taml"),
    (0xC00, 0xC7F, "Telu"),
    (0xC80, 0xCF3, "Knda"),
    (0xD00, 0xD7F, "Mlym"),
    (0xD81, 0xDF4, "Sinh"),
    (0xE01, 0xE3A, "Thai"),
    (0xE40, 0xE4E, "Thai"),
    (0xE81, 0xEDF, "Laoo"),
    (0x1000, 0x109F, "Mymr"),
    (0x10A0, 0x10FF, "Geor"),
    (0x1100, 0x11FF, "Hang"),
    (0x1200, 0x139F, "Ethi"),
    (0x1780, 0x17D3, "Khmr"),
    (0x1C90, 0x1CBF, "Geor"),
    (0x1E00, 0x1EFF, "Latn"),
    (0x1F00, 0x1FFE, "Grek"),
    (0x3005, 0x3007, "Hani"),
    (0x3021, 0x3029, "Hani"),
    (0x3041, 0x309F, "Hira"),
    (0x30A1, 0x30FF, "Kana"),
    (0x3131, 0x318E, "Hang"),
    (0x31F0, 0x31FF, "Kana"),
    (0x3400, 0x9FFF, "Hani"),
    (0xAC00, 0xD7FB, "Hang"),
    (0xF900, 0xFAD9, "Hani"),
    (0xFB50, 0xFEFC, "Arab"),
    (0xFF21, 0xFF5A, "Latn"),
    (0xFF66, 0xFF9F, "Kana"),
    (0x20000, 0x323AF, "Hani"),
];

/// What a character does inside or between words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Class {
    /// A letter or digit of a script that parts its words.
    Word,
    /// A letter of a script that does not: a token of its own.
    Alone,
    /// Belongs to the character before it.
    Mark,
    /// Not seen: joiners, soft hyphens, direction marks, variation selectors.
    Unseen,
    /// An apostrophe of any shape.
    Apostrophe,
    /// A full stop.
    Dot,
    /// A comma or semicolon, which may stand in a number.
    Comma,
    /// Parts words but joins terms.
    Hyphen,
    /// White space.
    Blank,
    /// The end of a line.
    Newline,
    /// All else.
    Other,
}

/// What a character does inside or between words.
pub(crate) fn class(c: char) -> Class {
    if is_plainly_alone(c) {
        return Class::Alone;
    }
    match c {
        'a'..='z' | 'A'..='Z' | '0'..='9' | '_' => Class::Word,
        '\n' | '\u{85}' | '\u{2028}' | '\u{2029}' => Class::Newline,
        ' ' | '\t' | '\r' | '\u{b}' | '\u{c}' => Class::Blank,
        '\'' | '’' | '‘' | 'ʼ' | '＇' | '`' | '´' => Class::Apostrophe,
        '.' => Class::Dot,
        ',' | ';' => Class::Comma,
        '-' | '‐' | '‑' | '﹣' | '－' | '・' | '･' => Class::Hyphen,
        '\0'..='\x7f'
        | '、'
        | '。'
        | '「'
        | '」'
        | '，'
        | '！'
        | '？'
        | '：'
        | '（'
        | '）'
        | '–'
        | '„'
        | '“'
        | '”'
        | '،'
        | '؟'
        | '؛'
        | '।' => Class::Other,
        _ if is_plain_letter(c) => Class::Word,
        _ => looked_up(c),
    }
}

/// Most letters of Latin with accents, Cyrillic, Arabic, Hindi and Korean, without a look into any table.
fn is_plain_letter(c: char) -> bool {
    matches!(c, 'À'..='Ö'        | 'Ø'..='ö'        | 'ø'..='\u{24f}'        | '\u{400}'..='\u{481}'        | '\u{621}'..='\u{63a}'        | '\u{641}'..='\u{64a}'        | '\u{905}'..='\u{939}'        | '\u{ac00}'..='\u{d7a3}')
}

/// Whether a character is a letter or figure, mostly without a look into the tables of Unicode.
pub(crate) fn is_alphanumeric(c: char) -> bool {
    match c {
        '\0'..='\x7f' => c.is_ascii_alphanumeric(),
        _ => is_plainly_alone(c) || is_plain_letter(c) || c.is_alphanumeric(),
    }
}

/// What the tables of Unicode say of a character.
fn looked_up(c: char) -> Class {
    match c {
        _ if is_unseen(c) => Class::Unseen,
        _ if is_mark(c) => Class::Mark,
        _ if is_alone(c) => Class::Alone,
        // Catalan writes l·l, some l‧l.
        '·' | '‧' => Class::Word,
        _ if c.is_alphanumeric() => Class::Word,
        _ if c.is_whitespace() => Class::Blank,
        _ => Class::Other,
    }
}

/// Characters that no reader sees and that must not hide a word.
pub(crate) fn is_unseen(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
        | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
        | '\u{ffa0}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}')
}

/// Combining marks and signs that extend the letter before them.
pub(crate) fn is_mark(c: char) -> bool {
    unicode_normalization::char::is_combining_mark(c) || matches!(c, 'ﾞ' | 'ﾟ')
}

/// Letters of scripts that write their words without spaces.
pub(crate) fn is_alone(c: char) -> bool {
    let is_of_script =
        || matches!(script_of(c), "Hani" | "Hira" | "Kana" | "Thai" | "Laoo" | "Khmr" | "Mymr");
    is_plainly_alone(c) || is_of_script() && (c.is_alphabetic() || c == 'ｰ')
}

/// Most letters of Japanese and Chinese, without a look into any table.
#[inline]
pub(super) fn is_plainly_alone(c: char) -> bool {
    matches!(c,
        '\u{3041}'..='\u{3096}' | '\u{30a1}'..='\u{30fa}' | 'ー' | '\u{4e00}'..='\u{9fff}')
}

/// Letters that tell the language among those that share a script.
pub(super) const URDU: [char; 7] = ['ٹ', 'ڈ', 'ڑ', 'ں', 'ے', 'ھ', 'ہ'];
pub(super) const PERSIAN: [char; 5] = ['پ', 'چ', 'ژ', 'گ', 'ی'];
pub(super) const MARATHI: [char; 1] = ['ळ'];

/// The language of a text in a script that it shares with no other, or does not share in this way: Korean,
/// Japanese with its kana, Chinese without, Arabic and Hindi without the letters of others. None where that is not clear.
pub(crate) fn language_by_script(text: &str) -> Option<&'static str> {
    let (mut letters, mut hangul, mut kana, mut han) = (0, 0, 0, 0);
    let (mut arabic, mut devanagari) = (0, 0);
    for c in text.chars() {
        match script_of(c) {
            "Zyyy" => continue,
            "Hang" => hangul += 1,
            "Hira" | "Kana" => kana += 1,
            "Hani" => han += 1,
            "Arab" if URDU.contains(&c) || PERSIAN.contains(&c) => return None,
            "Arab" => arabic += 1,
            "Deva" if MARATHI.contains(&c) => return None,
            "Deva" => devanagari += 1,
            _ => {}
        }
        letters += 1;
    }
    // Of these scripts a character says as much as three letters.
    let letters = letters + 2 * (hangul + kana + han);
    let east = |count: usize| count > 0 && 3 * count * 5 >= letters * 4;
    let most = |count: usize| count > 0 && count * 5 >= letters * 4;
    match () {
        () if east(hangul) => Some("ko"),
        () if east(kana + han) && kana * 5 >= han => Some("ja"),
        () if east(han) && kana == 0 => Some("zh"),
        () if most(arabic) => Some("ar"),
        () if most(devanagari) => Some("hi"),
        () => None,
    }
}

/// Katakana, its sign of length too.
pub(crate) fn is_katakana(c: char) -> bool {
    matches!(c, '\u{30a1}'..='\u{30ff}')
        || (!matches!(c, '\u{3041}'..='\u{9fff}') && script_of(c) == "Kana")
}

#[cfg(test)]
mod shortcuts {
    use super::*;

    #[test]
    fn some_scripts_tell_the_language() {
        assert_eq!(language_by_script("주문하신 상품 K-104482"), Some("ko"));
        assert_eq!(language_by_script("ご注文の商品を発送しました。"), Some("ja"));
        assert_eq!(language_by_script("您的订单已发货。"), Some("zh"));
        assert_eq!(language_by_script("送料無料"), Some("zh"));
        assert_eq!(language_by_script("طلبك في الطريق"), Some("ar"));
        assert_eq!(language_by_script("سفارش شما گم شد"), None);
        assert_eq!(language_by_script("आपका ऑर्डर"), Some("hi"));
        assert_eq!(language_by_script("Your order 주문"), None);
        assert_eq!(language_by_script("12345"), None);
    }

    #[test]
    fn shortcuts_say_what_the_tables_say() {
        for c in ('\u{80}'..=char::MAX).filter(|c| c.is_alphabetic() && *c != 'ʼ') {
            assert_eq!(class(c), looked_up(c), "{c:?}");
        }
        for c in '\0'..=char::MAX {
            assert_eq!(is_alphanumeric(c), c.is_alphanumeric(), "{c:?}");
            let is_alone = c.is_alphanumeric() && matches!(script_of(c), "Hani" | "Hira" | "Kana");
            assert!(!is_plainly_alone(c) || is_alone, "{c:?}");
            let code = u32::from(c);
            let told = SCRIPTS.iter().find(|(first, last, _)| (*first..=*last).contains(&code));
            let told = told.map_or("Zyyy", |(.., script)| script);
            assert!(c.is_ascii() || script_of(c) == told, "{c:?}");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_in_order() {
        assert!(SCRIPTS.windows(2).all(|pair| pair[0].1 < pair[1].0));
        assert!(SCRIPTS.iter().all(|(first, last, _)| first <= last));
    }

    #[test]
    fn letters_belong_to_scripts() {
        for (letters, script) in [
            ("aZéßıŁ", "Latn"),
            ("жЁ", "Cyrl"),
            ("αΩ", "Grek"),
            ("ほ", "Hira"),
            ("ホーｰ", "Kana"),
            ("漢々", "Hani"),
            ("한", "Hang"),
            ("عپ", "Arab"),
            ("हि", "Deva"),
            ("ไท", "Thai"),
            ("1 €😀。×", "Zyyy"),
        ] {
            for letter in letters.chars() {
                assert_eq!(script_of(letter), script, "{letter}");
            }
        }
    }

    #[test]
    fn every_character_has_a_class() {
        for (c, expected) in [
            ('ß', Class::Word),
            ('\u{200d}', Class::Unseen),
            ('\u{301}', Class::Mark),
            ('漢', Class::Alone),
            ('한', Class::Word),
            ('\u{a0}', Class::Blank),
            ('€', Class::Other),
            ('ﾟ', Class::Mark),
        ] {
            assert_eq!(class(c), expected, "{c:?}");
        }
    }
}
