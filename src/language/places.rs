//! Where a phrase stands as words of its own in scripts that write no spaces.
//!
//! The dictionary parts a run of characters in one way only, so it hides true places inside longer
//! words (`refund` in `refund|amount`) and behind words that it cut wrongly. A place that does not
//! agree with it is looked at again: what is left on both sides must be able to stand by itself.

use std::collections::HashSet;
use std::sync::OnceLock;

use super::inflection::sections::Sections;
use super::script::script_of;
use super::stem::primary;
use super::words::{Token, pieces};

/// So far from a phrase the ends of the words around it are looked for.
const REACH: usize = 12;
/// Katakana words shorter than this say nothing.
const KATAKANA: usize = 3;

/// Whether the tokens from the first to the last are words of their own.
pub(super) fn stands(tokens: &[Token], first: usize, last: usize, language: &str) -> bool {
    let (Some(begin), Some(end)) = (tokens.get(first), tokens.get(last)) else { return false };
    if begin.begins && end.ends {
        return true;
    }
    let Some(place) = Place::of(tokens, first, last) else { return false };
    let scripts: Vec<&str> = place.term.iter().map(|token| script(token)).collect();
    if scripts.iter().all(|script| *script == "Kana") {
        return place.among_katakana();
    }
    // One character alone, or nothing but hiragana, may be a part of anything.
    if scripts.len() < 2 || scripts.iter().all(|script| *script == "Hira") {
        return false;
    }
    let crosses = place.term.iter().skip(1).any(|token| token.begins);
    if crosses { place.is_cut_better(language) } else { place.left() && place.right() }
}

/// Whether a word begins at the first token, wherever it ends: the dictionary says so, or there is
/// but kana before it, or what is before is a word.
pub(super) fn begins(tokens: &[Token], first: usize, last: usize) -> bool {
    let Some(begin) = tokens.get(first) else { return false };
    if begin.begins {
        return true;
    }
    let Some(place) = Place::of(tokens, first, last) else { return false };
    let kana = place.before.iter().all(is_hiragana);
    script(begin) == "Hani" && (kana || (place.term.len() > 1 && place.left()))
}

fn script(token: &Token) -> &'static str {
    token.fold.chars().next().map_or("Zyyy", script_of)
}

fn is_hiragana(token: &Token) -> bool {
    script(token) == "Hira"
}

fn text(tokens: &[Token]) -> String {
    tokens.iter().map(|token| &*token.fold).collect()
}

fn is_word(tokens: &[Token]) -> bool {
    tokens.len() > 1 && pieces(&text(tokens)) == 1
}

/// A phrase with what is left of the dictionary's words around it.
struct Place<'a> {
    before: &'a [Token],
    term: &'a [Token],
    after: &'a [Token],
}

impl<'a> Place<'a> {
    fn of(tokens: &'a [Token], first: usize, last: usize) -> Option<Self> {
        let start = (first.saturating_sub(REACH)..=first)
            .rev()
            .find(|at| tokens.get(*at).is_some_and(|token| token.begins))?;
        let end = (last..tokens.len().min(last + REACH))
            .find(|at| tokens.get(*at).is_some_and(|token| token.ends))?;
        Some(Self {
            before: tokens.get(start..first)?,
            term: tokens.get(first..=last)?,
            after: tokens.get(last + 1..=end)?,
        })
    }

    /// Two words of katakana are written as one. Parts of one are no words: they are too short, or
    /// begin with a letter that none begins with.
    fn among_katakana(&self) -> bool {
        let katakana = |token: &&Token| script(token) == "Kana";
        let stands = |rest: &[Token]| {
            rest.is_empty()
                || (rest.len() >= KATAKANA && self.term.len() >= KATAKANA)
                || lists().katakana.contains(&*text(rest))
        };
        let before: Vec<Token> = self.before.iter().rev().take_while(katakana).cloned().collect();
        let before: Vec<Token> = before.into_iter().rev().collect();
        let after: Vec<Token> = self.after.iter().take_while(katakana).cloned().collect();
        let starts = |tokens: &[Token]| {
            !tokens.first().is_some_and(|token| lists().inner.contains(&*token.fold))
        };
        stands(&before) && stands(&after) && starts(self.term) && starts(&after)
    }

    /// Whether what stands before it in the same word is a word or a prefix.
    fn left(&self) -> bool {
        let (Some(last), Some(first)) = (self.before.last(), self.term.first()) else {
            return true;
        };
        if script(last) != script(first) {
            return script(last) != "Hani" || script(first) == "Kana";
        }
        let across = pieces(&format!("{}{}", last.fold, first.fold)) == 1;
        match self.before {
            [one] => !across || lists().prefixes.contains(&*one.fold),
            many => !across || is_word(many),
        }
    }

    /// Whether what stands after it in the same word is a word or a suffix.
    fn right(&self) -> bool {
        let (Some(last), Some(first)) = (self.term.last(), self.after.first()) else { return true };
        if script(last) != script(first) {
            return script(last) != "Hira";
        }
        let across = pieces(&format!("{}{}", last.fold, first.fold)) == 1;
        match self.after {
            [one] => !across || lists().suffixes.contains(&*one.fold),
            many => !across || is_word(many),
        }
    }

    /// Where the dictionary's words end inside the phrase: whether parting them around the phrase
    /// needs no more words and breaks up none that stands alone.
    fn is_cut_better(&self, language: &str) -> bool {
        let all = [self.before, self.term, self.after].concat();
        let now = all.iter().filter(|token| token.begins).count();
        let anew = 1 + [self.before, self.after]
            .iter()
            .filter(|rest| !rest.is_empty())
            // An ending of hiragana is cut at random.
            .map(|rest| if rest.iter().all(is_hiragana) { 1 } else { pieces(&text(rest)) })
            .sum::<usize>();
        let mut alone = all.iter().filter(|token| token.begins && token.ends);
        let known = if primary(language) == "ja" { &lists().ja_free } else { &lists().free };
        let free = |token: &Token| known.contains(&*token.fold);
        let kana = self.term.iter().any(is_hiragana);
        !kana && pieces(&text(self.term)) == 1 && anew <= now && !alone.any(free)
    }
}

struct Lists {
    prefixes: HashSet<&'static str>,
    suffixes: HashSet<&'static str>,
    free: HashSet<&'static str>,
    ja_free: HashSet<&'static str>,
    katakana: HashSet<&'static str>,
    inner: HashSet<&'static str>,
}

fn lists() -> &'static Lists {
    static LISTS: OnceLock<Lists> = OnceLock::new();
    LISTS.get_or_init(|| {
        let sections = Sections::read(include_str!("data/affixes/han.txt"));
        let section = |name: &str| sections.list(name).collect();
        Lists {
            prefixes: section("prefixes"),
            suffixes: section("suffixes"),
            free: section("free"),
            ja_free: section("ja-free"),
            katakana: section("katakana"),
            inner: section("inner"),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::words::tokens;

    /// Whether the part of the text in brackets stands as words of its own.
    fn check(marked: &str, language: &str, expected: bool) {
        let text = marked.replace(['[', ']'], "");
        let start = marked.find('[').unwrap();
        let end = marked.find(']').unwrap() - 1;
        let tokens = tokens(&text);
        let first = tokens.iter().position(|token| token.start == start).unwrap();
        let last = tokens.iter().position(|token| token.end == end).unwrap();
        assert_eq!(stands(&tokens, first, last, language), expected, "{marked}");
    }

    #[test]
    fn parts_of_compounds_stand() {
        for text in [
            "北京[医院]",
            "[商品]券をお使いください",
            "ご[連絡]をお待ちします",
            "新[製品]の発表",
            "[集中]力",
        ] {
            check(text, "ja", true);
        }
        for text in ["[财务]部", "副[经理]", "[行李]箱的价格", "每[季度]报告"] {
            check(text, "zh", true);
        }
    }

    #[test]
    fn parts_of_other_words_do_not() {
        for text in ["東[京都]に住む", "パス[ワード]を変更", "[ソフ]ァで休む", "復[活する]"]
        {
            check(text, "ja", false);
        }
        for text in ["今[天下]午到货", "初[中部]"] {
            check(text, "zh", false);
        }
    }

    #[test]
    fn two_words_of_katakana_stand() {
        check("カスタマー[センター]に電話", "ja", true);
        check("[キャンペーン]コード", "ja", true);
    }

    #[test]
    fn long_runs_are_read() {
        let text = "電話".repeat(5000);
        let tokens = tokens(&text);
        assert!((0..tokens.len()).all(|at| at % 2 == 1 || stands(&tokens, at, at + 1, "ja")));
    }
}
