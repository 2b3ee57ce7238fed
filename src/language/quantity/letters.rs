//! A text letter by letter, in the one writing in which the words of the data are compared.

use super::super::script::{is_mark, is_unseen};
use super::super::words::plain;

/// One letter in its plain writing, and where it stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Letter {
    /// Small, without an accent; a digit of any script as ASCII; a blank or hyphen of any kind as one.
    pub(super) plain: char,
    /// First byte in the text.
    pub(super) start: usize,
    /// Byte after it, its marks included.
    pub(super) end: usize,
}

/// The letters of a text; what is not seen belongs to the letter before.
pub(super) fn letters(text: &str) -> Vec<Letter> {
    let mut out: Vec<Letter> = Vec::with_capacity(text.len());
    for (start, c) in text.char_indices() {
        let end = start + c.len_utf8();
        if is_written_plainly(c) {
            out.push(Letter { plain: c, start, end });
            continue;
        }
        if !c.is_ascii() && belongs_to_the_one_before(c) {
            if let Some(last) = out.last_mut() {
                last.end = end;
            }
            continue;
        }
        let plain = if c.is_ascii() { c.to_ascii_lowercase() } else { one_writing(c) };
        out.push(Letter { plain, start, end });
        if matches!(c, 'ß' | 'ẞ') {
            out.push(Letter { plain: 's', start, end });
        }
    }
    out
}

/// Letters that have no other writing: most of a text in any script, without a look into any table.
fn is_written_plainly(c: char) -> bool {
    matches!(c,
        'a'..='z' | ' ' | '\u{430}'..='\u{44f}'
        | '\u{627}' | '\u{628}' | '\u{62a}'..='\u{63a}' | '\u{641}'..='\u{648}' | '\u{64a}'
        | '\u{902}' | '\u{905}'..='\u{928}' | '\u{92a}'..='\u{930}' | '\u{935}'..='\u{939}' | '\u{93e}'..='\u{94d}'
        | '\u{3041}'..='\u{30ff}' | '\u{4e00}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}')
}

/// Words of the data in the same writing.
pub(super) fn written(word: &str) -> String {
    letters(word).into_iter().map(|letter| letter.plain).collect()
}

/// Accents, vowel signs of Arabic, the dot of Hindi letters for foreign sounds, tatweel.
fn belongs_to_the_one_before(c: char) -> bool {
    match c {
        '\u{640}'
        | '\u{93c}'
        | '\u{300}'..='\u{36f}'
        | '\u{610}'..='\u{61a}'
        | '\u{64b}'..='\u{65f}'
        | '\u{670}' => true,
        _ => is_unseen(c) && !c.is_whitespace(),
    }
}

fn one_writing(c: char) -> char {
    match c {
        'ß' | 'ẞ' => 's',
        'ı' | 'İ' => 'i',
        'ł' | 'Ł' => 'l',
        'ё' | 'Ё' => 'е',
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' | 'ی' => 'ي',
        'ک' => 'ك',
        'ة' => 'ه',
        '\u{901}' => '\u{902}',
        '\u{929}' | '\u{931}' | '\u{934}' | '\u{958}'..='\u{95f}' => without_dot(c),
        '\u{660}'..='\u{669}' => digit(c, 0x660),
        '\u{6f0}'..='\u{6f9}' => digit(c, 0x6f0),
        '\u{966}'..='\u{96f}' => digit(c, 0x966),
        '\u{3000}' | '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' => ' ',
        // Hyphens and dashes; the wave that stands for one.
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        '\u{301c}' | '\u{ff5e}' | '\u{223c}' => '~',
        '’' | '‘' | 'ʼ' | '´' => '\'',
        '\u{66b}' => ',',
        '\u{66c}' => '\u{66c}',
        '\u{66a}' => '%',
        '\u{3001}' => '\u{3001}',
        // Full width.
        '\u{ff01}'..='\u{ff5d}' => {
            char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c).to_ascii_lowercase()
        }
        '\u{ffe5}' => '¥',
        '\u{410}'..='\u{42f}' => char::from_u32(u32::from(c) + 0x20).unwrap_or(c),
        '\u{430}'..='\u{44f}' | '\u{620}'..='\u{64a}' | '\u{900}'..='\u{963}' => c,
        c if is_unspaced(c) => c,
        _ => plain(c),
    }
}

fn without_dot(c: char) -> char {
    let mut base = None;
    unicode_normalization::char::decompose_canonical(c, |part| _ = base.get_or_insert(part));
    base.unwrap_or(c)
}

fn digit(c: char, zero: u32) -> char {
    char::from_digit(u32::from(c).saturating_sub(zero), 10).unwrap_or(c)
}

/// Whether a letter is written in a script that parts words with blanks.
pub(super) fn is_spaced(c: char) -> bool {
    match c {
        '\0'..='\u{7f}' => c.is_ascii_alphabetic() || c == '_',
        '\u{e0}'..='\u{f6}'
        | '\u{400}'..='\u{45f}'
        | '\u{620}'..='\u{64a}'
        | '\u{900}'..='\u{963}'
        | '\u{971}'..='\u{97f}' => true,
        '\u{60c}'
        | '\u{61b}'
        | '\u{61f}'
        | '\u{964}'
        | '\u{2010}'..='\u{2027}'
        | '\u{3001}'..='\u{3003}'
        | '\u{3008}'..='\u{3020}' => false,
        _ => !is_unspaced(c) && (c.is_alphabetic() || is_mark(c)),
    }
}

/// Whether a letter belongs to a script whose words stand side by side: Chinese, Japanese; Korean,
/// whose particles do.
pub(super) fn is_unspaced(c: char) -> bool {
    matches!(c,
        '\u{3005}'..='\u{3007}' | '\u{3041}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}'
        | '\u{ac00}'..='\u{d7a3}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// Whether a letter is a syllable of Japanese as grammar is written.
pub(super) fn is_hiragana(c: char) -> bool {
    matches!(c, '\u{3041}'..='\u{309f}')
}

/// Whether a letter is a syllable of Korean.
pub(super) fn is_korean(c: char) -> bool {
    matches!(c, '\u{ac00}'..='\u{d7a3}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_has_one_writing() {
        for (word, expected) in [
            ("FÜNFZIG", "funfzig"),
            ("dreißig", "dreissig"),
            ("BİN Yıl", "bin yil"),
            ("أُسْبوع", "اسبوع"),
            ("घंटा", "घंटा"),
            ("हफ़्ते", "हफ्ते"),
            ("٤٨", "48"),
            ("１５％", "15%"),
            ("mai\u{300}", "mai"),
            ("24\u{a0}h", "24 h"),
        ] {
            assert_eq!(written(word), expected, "{word}");
        }
    }

    #[test]
    fn what_is_written_plainly_is_left_as_it_is() {
        for c in ('\0'..=char::MAX).filter(|c| is_written_plainly(*c)) {
            assert!(
                !belongs_to_the_one_before(c) && (c.is_ascii() || one_writing(c) == c),
                "{c:?}"
            );
        }
    }

    #[test]
    fn each_letter_knows_its_place() {
        let found = letters("aß5");
        let places: Vec<_> = found.iter().map(|letter| (letter.start, letter.end)).collect();
        assert_eq!(places, [(0, 1), (1, 3), (1, 3), (3, 4)]);
    }
}
