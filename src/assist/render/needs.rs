//! What a message needs: the variables that it reaches through choices, messages and terms.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

use super::index::{Index, resource};
use crate::content::fluent::{Seen, walk};
use crate::language::Locale;

/// fluent-bundle stops at so many placeables, and stumbles where it stops.
pub(super) const PLACEABLES: usize = 100;

/// What a message needs.
#[derive(Debug, Clone, Default)]
pub(super) struct Needs {
    /// Its variables, and whether each is used as a number.
    pub(super) variables: BTreeMap<String, bool>,
    /// Variables of terms, which only the one who calls a term can give.
    pub(super) terms: BTreeSet<String>,
    /// The messages, terms and functions that it refers to, as formatting would print them.
    pub(super) names: BTreeSet<String>,
    /// Its own id and those of the messages and terms that it reaches.
    pub(super) entries: Vec<String>,
    /// More placeables than one text can have.
    pub(super) endless: bool,
}

impl Needs {
    /// What a message needs when it is told along a chain of locales.
    pub(super) fn of(index: &Index, chain: &[Locale], id: &str) -> Self {
        let mut needs = Self::default();
        let mut weights = BTreeMap::new();
        needs.add(index, chain, id, &mut weights);
        needs.endless = weights.get(id).is_none_or(|weight| *weight > PLACEABLES);
        needs
    }

    /// Adds an entry, and gives how many placeables it takes at most.
    fn add(
        &mut self,
        index: &Index,
        chain: &[Locale],
        id: &str,
        weights: &mut BTreeMap<String, usize>,
    ) -> usize {
        if let Some(weight) = weights.get(id) {
            return *weight;
        }
        // A message that refers to itself is cut short where it does.
        weights.insert(id.to_owned(), 0);
        if weights.len() > 3 * PLACEABLES {
            return PLACEABLES + 1;
        }
        let Some(locale) = nearest(index, chain, id) else { return 0 };
        self.entries.push(id.to_owned());
        let entry = resource(index.source(locale, id).unwrap_or_default());
        let mut references = BTreeSet::new();
        for pattern in patterns(entry.entries()) {
            walk(pattern, &mut |seen| match seen {
                Seen::Variable(name, _) if id.starts_with('-') => {
                    self.terms.insert(name.to_owned());
                }
                Seen::Variable(name, number) => {
                    *self.variables.entry(name.to_owned()).or_default() |= number;
                }
                Seen::Message(name, attribute) => {
                    references.insert(name.to_owned());
                    self.names.insert(match attribute {
                        Some(attribute) => format!("{name}.{attribute}"),
                        None => name.to_owned(),
                    });
                }
                Seen::Term(name) => {
                    references.insert(format!("-{name}"));
                    self.names.insert(format!("-{name}"));
                }
                Seen::Call(name, _) => {
                    self.names.insert(format!("{name}()"));
                }
                Seen::Number(_) | Seen::Keys(_) => {}
            });
        }
        let mut inner = BTreeMap::new();
        for reference in references {
            let weight = self.add(index, chain, &reference, weights);
            inner.insert(reference, weight);
        }
        let weight = patterns(entry.entries()).map(|pattern| placeables(pattern, &inner)).max();
        let weight = weight.unwrap_or(0).min(PLACEABLES + 1);
        weights.insert(id.to_owned(), weight);
        weight
    }
}

/// The nearest locale of a chain that has an entry, one with a text before one without.
pub(super) fn nearest<'c>(index: &Index, chain: &'c [Locale], id: &str) -> Option<&'c Locale> {
    let has = |locale: &&Locale| index.source(locale, id).is_some();
    let tells = |locale: &&Locale| id.starts_with('-') || index.speaks(locale, id);
    chain.iter().filter(has).find(tells).or_else(|| chain.iter().find(has))
}

/// The patterns of an entry: its text and those of its attributes that a text may refer to.
fn patterns<'r>(
    entries: impl Iterator<Item = &'r Entry<&'r str>>,
) -> impl Iterator<Item = &'r Pattern<&'r str>> {
    entries.flat_map(|entry| {
        let (value, attributes) = match entry {
            Entry::Message(message) => (message.value.as_ref(), message.attributes.as_slice()),
            Entry::Term(term) => (Some(&term.value), term.attributes.as_slice()),
            _ => (None, &[][..]),
        };
        value.into_iter().chain(attributes.iter().map(|attribute| &attribute.value))
    })
}

/// How many placeables a text takes at most.
fn placeables(pattern: &Pattern<&str>, inner: &BTreeMap<String, usize>) -> usize {
    let mut sum = 0_usize;
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            sum = sum.saturating_add(1).saturating_add(of_expression(expression, inner));
        }
    }
    sum
}

fn of_expression(expression: &Expression<&str>, inner: &BTreeMap<String, usize>) -> usize {
    match expression {
        Expression::Select { selector, variants } => {
            let chosen = variants.iter().map(|variant| placeables(&variant.value, inner)).max();
            let selector = of_expression(&Expression::Inline(selector.clone()), inner);
            chosen.unwrap_or(0).saturating_add(selector)
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            of_expression(expression, inner)
        }
        Expression::Inline(_) => {
            let mut sum = 0_usize;
            let whole = Pattern {
                elements: vec![PatternElement::Placeable { expression: expression.clone() }],
            };
            walk(&whole, &mut |seen| {
                let weight = match seen {
                    Seen::Message(id, _) => inner.get(id).copied(),
                    Seen::Term(id) => inner.get(format!("-{id}").as_str()).copied(),
                    _ => None,
                };
                sum = sum.saturating_add(weight.unwrap_or(0));
            });
            sum
        }
    }
}
