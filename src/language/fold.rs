//! One writing of a word for all its writings: case, width, accents and tricks with look-alikes.

use compact_str::CompactString;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::decompose_canonical;

use super::memory::{Memory, remembered};
use super::script::{is_mark, is_plainly_alone, is_unseen, script_of};

/// Folds a word: compatibility composition, lower case, `ß` as `ss`, `œ` as `oe`, `ё` as `е`, `ς` as `σ`, Arabic
/// and Hebrew vowel signs and tatweel left out, variants of alef, yeh and kaf as one, Hindi nasals and dots as one, digits of
/// other scripts as ASCII, nothing unseen, look-alikes of another script as the script of the word.
pub fn fold(word: &str) -> String {
    if word.is_ascii() {
        return word.to_ascii_lowercase();
    }
    let mut out = String::with_capacity(word.len() + 2);
    let turkish = word.chars().any(|c| matches!(c, 'İ' | 'ı' | 'Ğ' | 'ğ' | 'Ş'));
    if word.chars().all(is_settled) {
        word.chars().for_each(|c| push(&mut out, c, turkish));
    } else {
        let seen = word.chars().filter(|c| !is_unseen(*c));
        seen.nfkc().filter(|c| !is_unseen(*c)).for_each(|c| push(&mut out, c, turkish));
        if word.chars().any(|c| matches!(c, '\u{900}'..='\u{97f}')) {
            out = nasals(&out);
        }
        if !unicode_normalization::is_nfc(&out) {
            out = out.nfc().collect();
        }
    }
    // Among the most frequent words, and other words but for that letter.
    let preposition = |word: &str| matches!(word.trim_start_matches(['و', 'ف']), "الي" | "علي");
    if word.ends_with('ى') && preposition(&out) {
        out.pop();
        out.push('ى');
    }
    unmask(out)
}

/// The same, without a detour for what needs none (a word of ASCII, a letter of Japanese or Chinese), the others
/// remembered: composition looks each letter up in large tables.
pub(super) fn folded(word: &str) -> CompactString {
    let mut letters = word.chars();
    match (letters.next(), letters.next()) {
        (Some(letter), None) if is_plainly_alone(letter) => word.into(),
        _ if word.is_ascii() => {
            let mut fold = CompactString::from(word);
            fold.make_ascii_lowercase();
            fold
        }
        _ => remembered(&FOLDS, word, || fold(word).into()),
    }
}

thread_local! {
    static FOLDS: Memory<CompactString> = Memory::default();
}

/// Strips the accents of a folded word, for search: `é` as `e`, `ø` as `o`, `ı` as `i`.
pub fn bare(fold: &str) -> String {
    if fold.is_ascii() {
        return fold.to_owned();
    }
    let mut out = String::with_capacity(fold.len());
    for c in fold.chars() {
        match c {
            'ø' => out.push('o'),
            'æ' => out.push_str("ae"),
            'ł' => out.push('l'),
            'đ' | 'ð' => out.push('d'),
            'þ' => out.push_str("th"),
            'ı' => out.push('i'),
            // Of Latin, Greek and Cyrillic letters only: a kana without its mark is another kana.
            '\u{c0}'..='\u{4ff}' | '\u{1e00}'..='\u{1fff}' if c != 'й' => {
                decompose_canonical(c, |part| {
                    if !is_mark(part) {
                        out.push(part);
                    }
                });
            }
            '\u{300}'..='\u{36f}' => {}
            _ => out.push(c),
        }
    }
    out
}

/// One letter, small and without its accent: quick and rough, for comparing letters only.
pub(crate) fn plain(c: char) -> char {
    if c.is_ascii() {
        return c.to_ascii_lowercase();
    }
    // Scripts without capitals, and small letters that have no accent.
    if matches!(c, '\u{430}'..='\u{44f}' | '\u{5d0}'..='\u{1fff}' | '\u{3041}'..='\u{d7a3}')
        && !matches!(c, '\u{10a0}'..='\u{10ff}' | '\u{13a0}'..='\u{13f5}' | '\u{1e00}'..)
    {
        return c;
    }
    let small = c.to_lowercase().next().unwrap_or(c);
    match small {
        '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1fff}' => {
            let mut first = None;
            decompose_canonical(small, |part| _ = first.get_or_insert(part));
            first.unwrap_or(small)
        }
        _ => small,
    }
}

/// Characters that compatibility composition leaves as they are, whatever stands around them.
fn is_settled(c: char) -> bool {
    matches!(c,
        '\0'..='\u{7f}' | '\u{c0}'..='\u{131}' | '\u{134}'..='\u{13e}' | '\u{141}'..='\u{148}'
        | '\u{14a}'..='\u{17e}' | '\u{386}' | '\u{388}'..='\u{3ce}' | '\u{400}'..='\u{45f}'
        | '\u{620}'..='\u{64a}' | '\u{3041}'..='\u{3096}' | '\u{30a1}'..='\u{30fe}'
        | '\u{4e00}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}' | '’')
}

fn push(out: &mut String, c: char, turkish: bool) {
    match c {
        'I' if turkish => out.push('ı'),
        'a'..='z' | '0'..='9' => out.push(c),
        'A'..='Z' => out.push(c.to_ascii_lowercase()),
        'İ' => out.push('i'),
        'ß' | 'ẞ' => out.push_str("ss"),
        'œ' | 'Œ' => out.push_str("oe"),
        'ё' | 'Ё' => out.push('е'),
        'ς' => out.push('σ'),
        'أ' | 'إ' | 'آ' | 'ٱ' => out.push('ا'),
        'ى' | 'ی' => out.push('ي'),
        'ک' => out.push('ك'),
        'ة' => out.push('ه'),
        '’' | '‘' | 'ʼ' | '`' | '´' => out.push('\''),
        // Tatweel; vowel signs of Arabic and Hebrew.
        '\u{640}'
        | '\u{610}'..='\u{61a}'
        | '\u{64b}'..='\u{65f}'
        | '\u{670}'
        | '\u{6d6}'..='\u{6ed}'
        | '\u{591}'..='\u{5bd}'
        | '\u{5bf}'
        | '\u{5c1}'..='\u{5c2}' => {}
        // The dot of Hindi letters for foreign sounds; in two it makes a sound of its own.
        '\u{93c}' if !out.ends_with(['\u{921}', '\u{922}']) => {}
        // What İ leaves behind where it came decomposed.
        '\u{307}' if out.ends_with('i') => {}
        '\u{660}'..='\u{669}' => push_digit(out, c, 0x660),
        '\u{6f0}'..='\u{6f9}' => push_digit(out, c, 0x6f0),
        '\u{966}'..='\u{96f}' => push_digit(out, c, 0x966),
        _ => out.extend(c.to_lowercase()),
    }
}

/// Hindi writes a nasal before a consonant of its place as a letter, with anusvara or with
/// chandrabindu: with anusvara.
fn nasals(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    let mut rest = word.chars().peekable();
    while let Some(c) = rest.next() {
        let places = match c {
            '\u{919}' => '\u{915}'..='\u{918}',
            '\u{91e}' => '\u{91a}'..='\u{91d}',
            '\u{923}' => '\u{91f}'..='\u{922}',
            '\u{928}' => '\u{924}'..='\u{927}',
            '\u{92e}' => '\u{92a}'..='\u{92d}',
            _ => {
                out.push(if c == '\u{901}' { '\u{902}' } else { c });
                continue;
            }
        };
        let mut ahead = rest.clone();
        if ahead.next() == Some('\u{94d}') && ahead.next().is_some_and(|c| places.contains(&c)) {
            out.push('\u{902}');
            rest.next();
        } else {
            out.push(c);
        }
    }
    out
}

fn push_digit(out: &mut String, c: char, zero: u32) {
    out.extend(char::from_digit(u32::from(c).saturating_sub(zero), 10));
}

/// A word that mixes Latin letters with look-alikes of another script, in the script of its
/// majority; as it is where there is none or where a letter is no look-alike.
fn unmask(word: String) -> String {
    let (mut latin, mut cyrillic, mut greek) = (0, 0, 0);
    for c in word.chars() {
        match script_of(c) {
            "Latn" => latin += 1,
            "Cyrl" => cyrillic += 1,
            "Grek" => greek += 1,
            _ => {}
        }
    }
    if latin == 0 || cyrillic + greek == 0 || latin == cyrillic + greek {
        return word;
    }
    let swapped: Option<String> = word
        .chars()
        .map(|c| match (script_of(c), latin > cyrillic + greek) {
            ("Cyrl" | "Grek", true) => {
                LOOK_ALIKES.iter().find(|(_, theirs)| theirs.contains(c)).map(|(latin, _)| *latin)
            }
            ("Latn", false) => {
                let (_, theirs) = LOOK_ALIKES.iter().find(|(latin, _)| *latin == c)?;
                if greek > cyrillic { theirs.chars().next_back() } else { theirs.chars().next() }
            }
            _ => Some(c),
        })
        .collect();
    swapped.unwrap_or(word)
}

/// Latin letters with their Cyrillic (first) and Greek (last) look-alikes, small or capital.
const LOOK_ALIKES: [(char, &str); 21] = [
    ('a', "аα"),
    ('b', "вβ"),
    ('c', "с"),
    ('d', "ԁ"),
    ('e', "еε"),
    ('h', "нһη"),
    ('i', "іι"),
    ('j', "ј"),
    ('k', "кκ"),
    ('l', "ӏ"),
    ('m', "мμ"),
    ('n', "пν"),
    ('o', "оο"),
    ('p', "рρ"),
    ('q', "ԛ"),
    ('s', "ѕ"),
    ('t', "тτ"),
    ('u', "υ"),
    ('w', "ԝω"),
    ('x', "хχ"),
    ('y', "уγ"),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn check(word: &str, expected: &str) {
        assert_eq!(fold(word), expected, "{word}");
        assert_eq!(fold(expected), expected, "folding twice is folding once");
    }

    #[test]
    fn case_and_width_do_not_matter() {
        check("RÜCKGABE", "rückgabe");
        check("Ｒｅｆｕｎｄ", "refund");
        check("ﾊﾟｽﾜｰﾄﾞ", "パスワード");
        check("STRASSE", "strasse");
        check("Straße", "strasse");
        check("Cœur", "coeur");
        check("ΠΕΛΆΤΗΣ", "πελάτησ");
        check("πελάτης", "πελάτησ");
        check("Ещё", "еще");
        check("ﬁn", "fin");
    }

    #[test]
    fn turkish_dots_are_kept_apart() {
        check("İADE", "iade");
        check("I\u{307}ade", "iade");
        check("SATIŞ", "satış");
        check("ILIK", "ilik");
        check("kapısı", "kapısı");
    }

    #[test]
    fn what_is_not_seen_is_not_there() {
        check("Re\u{200b}fund", "refund");
        check("Rück\u{ad}gabe", "rückgabe");
        check("u\u{308}ber", "über");
        check("\u{202e}abc\u{fe0f}", "abc");
        check("e\u{200d}\u{301}", "é");
    }

    #[test]
    fn arabic_is_written_one_way() {
        check("الإِلْغَاء", "الالغاء");
        check("شــكراً", "شكرا");
        check("قيمة", "قيمه");
        check("مستشفى", "مستشفي");
        check("إلى", "الى");
        check("آلي", "الي");
        check("٢٠٢٦", "2026");
    }

    #[test]
    fn hindi_is_written_one_way() {
        check("सितम्बर", "सितंबर");
        check("ढूँढना", "ढूंढना");
        check("काग़ज़", "कागज");
        check("लड़का", "लड़का");
        check("सम्मान", "सम्मान");
        check("जन्म", "जन्म");
    }

    #[test]
    fn look_alikes_are_unmasked() {
        check("rеfund", "refund"); // the first е is Cyrillic
        check("REFΟΝD", "refond"); // Greek Omicron and Nu
        check("вoзврат", "возврат"); // the o is Latin
        check("µg", "μg");
        check("возврат", "возврат");
    }

    #[test]
    fn accents_are_stripped_for_search() {
        for (fold, expected) in [
            ("réclamation", "reclamation"),
            ("zwrócił", "zwrocil"),
            ("açık", "acik"),
            ("パスワード", "パスワード"),
            ("мой", "мой"),
        ] {
            assert_eq!(bare(fold), expected);
        }
    }
}
