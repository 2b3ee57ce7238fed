//! Finds what a grammar's rules describe in a text.

use std::cell::OnceCell;
use std::ops::Range;

use rustc_hash::FxHashSet;

use super::Mark;
use super::atom::Test;
use super::element::Element;
use super::read::Grammar;
use super::replace::instead;
use super::rule::{Force, Pattern, Scope};
use super::together::{Together, sums};
use super::word::{Word, words as read_words};
use crate::language::Text;

/// Within so many words of a sentence what is sure outweighs what is weak; farther off it may be
/// another voice, or a sentence of its own without a stop.
const NEAR: usize = 16;

/// So many words on each side are looked at for a condition.
const REACH: usize = 30;

/// A place with the rule that found it.
struct Found {
    rule: usize,
    force: Force,
    span: Range<usize>,
    label: Option<usize>,
    /// First and last word; empty where letters were matched.
    tokens: Range<usize>,
}

/// The marks of a text. Of rules that find the same place the first in the file counts.
pub(super) fn marks(grammar: &Grammar, text: &Text<'_>) -> Vec<Mark> {
    let words = OnceCell::new();
    let (all, clauses) = if grammar.reads_letters_only() {
        Default::default()
    } else {
        sums(words.get_or_init(|| read_words(grammar, text)))
    };
    let possible = possible(grammar, &all);
    let view = View { grammar, text, words, all, clauses, possible };
    let mut found = view.by_words();
    view.by_letters(&mut found);
    // What is sure comes first, lest a place be lost to a rule that then does not hold.
    found.sort_by_key(|found| (found.force, found.rule, found.span.start));
    let mut taken = vec![false; text.text.len()];
    let mut kept = Vec::new();
    for one in found {
        let Some(place) = taken.get_mut(one.span.clone()) else { continue };
        if place.contains(&true) && one.label.is_some() {
            continue;
        }
        place.fill(true);
        kept.extend(one.label.map(|label| (one, label)));
    }
    view.drop_weak(&mut kept);
    kept.sort_by_key(|(one, _)| one.span.start);
    let marks = kept.into_iter().map(|(one, label)| {
        let with = grammar.rules.get(one.rule).and_then(|rule| rule.with.as_deref());
        let instead = instead(grammar, text, &one.span, &one.tokens, with);
        Mark { span: one.span, label, instead }
    });
    marks.collect()
}

struct View<'a> {
    grammar: &'a Grammar,
    text: &'a Text<'a>,
    /// Once they are asked for: where rules match letters only, hardly ever.
    words: OnceCell<Vec<Word>>,
    /// All of them together.
    all: Together,
    /// Those of each clause.
    clauses: Vec<Together>,
    /// Which rules have all their words in the text.
    possible: Vec<bool>,
}

/// Which rules a text may match.
fn possible(grammar: &Grammar, all: &Together) -> Vec<bool> {
    let rules = grammar.rules.iter().map(|rule| match &rule.pattern {
        Pattern::Words { needs, .. } => all.may_meet(needs),
        Pattern::Letters(_) => true,
    });
    rules.collect()
}

fn is_bracket(element: &Element) -> bool {
    matches!(element, Element::Open | Element::Close)
}

/// A rule being tried.
struct Trial {
    /// Its first word.
    start: usize,
    /// Where brackets opened and closed, as places of words.
    brackets: Vec<Range<usize>>,
}

impl View<'_> {
    fn words(&self) -> &[Word] {
        self.words.get_or_init(|| read_words(self.grammar, self.text))
    }

    /// Leaves out what is weak where its sentence shows another label for sure nearby, what is faint where
    /// the text does, and what only goes along with others where the text has none of its label.
    fn drop_weak(&self, kept: &mut Vec<(Found, usize)>) {
        let place = |one: &Found| {
            let word = self.words().partition_point(|word| word.span.end <= one.span.start);
            (word, self.words().get(word).map(|word| word.sentence))
        };
        let is_mixed = kept.windows(2).any(|two| two[0].1 != two[1].1);
        let sure = kept.iter().filter(|(one, _)| is_mixed && one.force == Force::Sure);
        let sure: Vec<_> = sure.map(|(one, label)| (place(one), *label)).collect();
        // Without blanks words are too short to count.
        let near = if self.grammar.reads_letters_only() { usize::MAX } else { NEAR };
        kept.retain(|(one, label)| {
            let mut other = sure.iter().filter(|(_, shown)| shown != label);
            match one.force {
                Force::Sure => true,
                Force::Faint => other.next().is_none(),
                _ if !is_mixed => true,
                _ => {
                    let (word, sentence) = place(one);
                    !other.any(|((at, of), _)| *of == sentence && at.abs_diff(word) <= near)
                }
            }
        });
        let told: FxHashSet<usize> = kept
            .iter()
            .filter(|(one, _)| one.force != Force::Also)
            .map(|(_, label)| *label)
            .collect();
        kept.retain(|(one, label)| one.force != Force::Also || told.contains(label));
    }

    fn by_words(&self) -> Vec<Found> {
        let mut found = Vec::new();
        if self.grammar.reads_letters_only() {
            return found;
        }
        let is_possible = |rule: &&usize| self.possible.get(**rule) == Some(&true);
        let possible =
            |rules: &[usize]| rules.iter().filter(is_possible).copied().collect::<Vec<_>>();
        let (any, opening) = (possible(&self.grammar.by_any), possible(&self.grammar.by_border));
        for (at, word) in self.words().iter().enumerate() {
            let named = word.named.begins.iter().filter(is_possible);
            let opening: &[usize] = if self.is_border(at, true) { &opening } else { &[] };
            let rules = named.chain(&any).chain(opening);
            for rule in rules.filter(|rule| self.may_follow(**rule, at)) {
                self.try_rule(*rule, at, &mut found);
            }
        }
        found
    }

    /// Whether the clause of this word may have all that a rule needs there.
    fn may_follow(&self, rule: usize, at: usize) -> bool {
        let clause = self.words().get(at).and_then(|word| self.clauses.get(word.clause));
        let rule = self.grammar.rules.get(rule).map(|rule| &rule.pattern);
        match (clause, rule) {
            (Some(clause), Some(Pattern::Words { in_clause, .. })) => clause.may_meet(in_clause),
            _ => true,
        }
    }

    fn try_rule(&self, number: usize, at: usize, found: &mut Vec<Found>) {
        let Some(rule) = self.grammar.rules.get(number) else { return };
        let Pattern::Words { elements, conditions, .. } = &rule.pattern else { return };
        if !self.may_begin(elements, at) {
            return;
        }
        let mut trial = Trial { start: at, brackets: Vec::new() };
        let Some(end) = self.matches(elements, at, &mut trial) else { return };
        let holds = conditions.iter().all(|(scope, wanted, test)| {
            if !self.all.may_hold(test) {
                return !wanted;
            }
            let mut place = self.reach(*scope, &(at..end));
            place.any(|word| self.holds(test, word)) == *wanted
        });
        if !holds {
            return;
        }
        for tokens in trial.brackets {
            let first = self.words().get(tokens.start);
            let last = tokens.end.checked_sub(1).and_then(|last| self.words().get(last));
            if let (Some(first), Some(last)) = (first, last) {
                let span = first.span.start..last.span.end;
                let (force, label) = (rule.force, rule.label);
                // Words that the file names are no tokens of the text.
                let tokens = if self.grammar.vocabulary.is_some() { 0..0 } else { tokens };
                found.push(Found { rule: number, force, span, label, tokens });
            }
        }
    }

    /// Whether the first word that must be there may be this one.
    fn may_begin(&self, elements: &[Element], at: usize) -> bool {
        match elements.iter().find(|element| !is_bracket(element)) {
            Some(Element::Word { test, optional: false }) => self.holds(test, at),
            _ => true,
        }
    }

    fn holds(&self, test: &Test, at: usize) -> bool {
        self.words().get(at).is_some_and(|word| test.holds(word.features, &word.named.lists))
    }

    /// The words that a condition looks at.
    fn reach(&self, scope: Scope, matched: &Range<usize>) -> Range<usize> {
        let own = self.words().get(matched.start).map(|word| word.sentence);
        let same = |at: &usize| self.words().get(*at).map(|word| word.sentence) == own;
        let from = matched.start.saturating_sub(REACH);
        let to = (matched.end + REACH).min(self.words().len());
        if scope == Scope::Near {
            return from..to;
        }
        let from = (from..matched.start).rev().take_while(same).last().unwrap_or(matched.start);
        let to = (matched.end..to).take_while(same).last().map_or(matched.end, |last| last + 1);
        match scope {
            Scope::Before => from..matched.start,
            Scope::After => matched.end..to,
            _ => from..to,
        }
    }

    /// Whether the elements match from this word; the word after the match.
    fn matches(&self, elements: &[Element], at: usize, trial: &mut Trial) -> Option<usize> {
        let Some((first, rest)) = elements.split_first() else { return Some(at) };
        match first {
            Element::Open => self.bracketed(rest, at, trial),
            Element::Close => {
                let opened = trial.brackets.last().cloned();
                trial.brackets.last_mut()?.end = at;
                self.matches(rest, at, trial).or_else(|| {
                    if let (Some(last), Some(opened)) = (trial.brackets.last_mut(), opened) {
                        *last = opened;
                    }
                    None
                })
            }
            Element::Clause | Element::Sentence => {
                let clause = matches!(first, Element::Clause);
                self.is_border(at, clause).then(|| self.matches(rest, at, trial)).flatten()
            }
            Element::Word { test, optional } => {
                let matched = self.holds(test, at).then(|| self.next(rest, at, trial)).flatten();
                matched.or_else(|| optional.then(|| self.matches(rest, at, trial)).flatten())
            }
            Element::Gap { most, crosses, test } => {
                // Over the end of a clause it leads nowhere but to a border.
                let next = rest.iter().find(|element| !is_bracket(element));
                let border = matches!(next, Some(Element::Clause | Element::Sentence));
                for more in at..=at + most {
                    let near = more == trial.start || self.follows(more - 1, more, *crosses);
                    let end = (near || border).then(|| self.matches(rest, more, trial)).flatten();
                    if end.is_some() || !near || !self.holds(test, more) {
                        return end;
                    }
                }
                None
            }
        }
    }

    fn bracketed(&self, rest: &[Element], at: usize, trial: &mut Trial) -> Option<usize> {
        let before = trial.brackets.len();
        trial.brackets.push(at..at);
        let end = self.matches(rest, at, trial);
        if end.is_none() {
            trial.brackets.truncate(before);
        }
        end
    }

    /// Goes on after a word; the next one must stand in the same clause.
    fn next(&self, rest: &[Element], at: usize, trial: &mut Trial) -> Option<usize> {
        let wants = rest.iter().find(|element| !is_bracket(element));
        let goes_on = match wants {
            Some(Element::Word { optional, .. }) => *optional || self.follows(at, at + 1, false),
            _ => true,
        };
        goes_on.then(|| self.matches(rest, at + 1, trial)).flatten()
    }

    /// Whether two words stand in one sentence, and in one clause unless that may be crossed.
    fn follows(&self, one: usize, two: usize, crosses: bool) -> bool {
        let (Some(one), Some(two)) = (self.words().get(one), self.words().get(two)) else {
            return false;
        };
        one.sentence == two.sentence && (crosses || one.clause == two.clause)
    }

    /// Whether a clause or sentence begins with this word, or the text ends before it.
    fn is_border(&self, at: usize, clause: bool) -> bool {
        let Some(before) = at.checked_sub(1) else { return true };
        !self.follows(before, at, !clause)
    }

    fn by_letters(&self, found: &mut Vec<Found>) {
        let occurring = self.grammar.letters.matches(self.text.text);
        let occurring = occurring.iter().filter_map(|at| self.grammar.by_letters.get(at));
        for number in occurring {
            let Some(rule) = self.grammar.rules.get(*number) else { continue };
            let Pattern::Letters(regex) = &rule.pattern else { continue };
            let mut add = |span: Range<usize>| {
                if !span.is_empty() {
                    let (force, label) = (rule.force, rule.label);
                    found.push(Found { rule: *number, force, span, label, tokens: 0..0 });
                }
            };
            // Finding groups is slow: only where there are any.
            if regex.captures_len() == 1 {
                regex.find_iter(self.text.text).for_each(|hit| add(hit.range()));
                continue;
            }
            for hit in regex.captures_iter(self.text.text) {
                let it = hit.name("it").or_else(|| hit.get(0));
                add(it.map(|it| it.range()).unwrap_or_default());
            }
        }
    }
}
