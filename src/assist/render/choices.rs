//! The choices of a message: which values lead to each variant, through the messages it refers to.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

use super::index::{Index, resource};
use super::needs::nearest;
use super::voice;
use crate::content::fluent::{key, numeric};
use crate::content::{AnswerId, Library};
use crate::language::Locale;

/// So many variants of a message are looked at, and so deep messages are followed.
const MOST: usize = 1000;
const DEPTH: usize = 16;

/// One variant that is to be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Choice {
    /// The variable that decides.
    pub(crate) variable: String,
    /// The keys of all variants, in their order.
    pub(crate) keys: Vec<String>,
    /// The variant that is to be chosen, and the one that is where none fits.
    pub(crate) chosen: usize,
    pub(crate) default: usize,
    /// Whether the variants are told apart by number.
    pub(crate) numeric: bool,
}

/// All variants of an answer, each with the choices that lead to it, outermost first.
pub(crate) fn choices(library: &Library, id: &AnswerId, locale: &Locale) -> Vec<Vec<Choice>> {
    let (index, chain) = voice::with(library, |voices| {
        (std::sync::Arc::clone(&voices.index), voices.index.chain(locale))
    });
    let mut walk = Walk { index: &index, chain: &chain, above: Vec::new(), found: Vec::new() };
    walk.message(id.as_str(), &mut Vec::new());
    walk.found
}

struct Walk<'i> {
    index: &'i Index,
    chain: &'i [Locale],
    above: Vec<Choice>,
    found: Vec<Vec<Choice>>,
}

impl Walk<'_> {
    fn message(&mut self, id: &str, within: &mut Vec<String>) {
        let Some(locale) = nearest(self.index, self.chain, id) else { return };
        if within.len() >= DEPTH || within.iter().any(|message| message == id) {
            return;
        }
        within.push(id.to_owned());
        let parsed = resource(self.index.source(locale, id).unwrap_or_default());
        for entry in parsed.entries() {
            if let Entry::Message(message) = entry
                && let Some(pattern) = &message.value
            {
                self.pattern(pattern, within);
            }
        }
        within.pop();
    }

    fn pattern(&mut self, pattern: &Pattern<&str>, within: &mut Vec<String>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression, within);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>, within: &mut Vec<String>) {
        match expression {
            Expression::Inline(InlineExpression::MessageReference { id, attribute: None }) => {
                self.message(id.name, within);
            }
            Expression::Inline(InlineExpression::Placeable { expression }) => {
                self.expression(expression, within);
            }
            Expression::Inline(_) => {}
            Expression::Select { selector, variants } => {
                let keys: Vec<String> = variants.iter().map(|of| key(of).to_owned()).collect();
                let default = variants.iter().position(|of| of.default).unwrap_or(0);
                for (chosen, variant) in variants.iter().enumerate() {
                    if self.found.len() >= MOST {
                        return;
                    }
                    let Some(variable) = variable(selector) else {
                        self.pattern(&variant.value, within);
                        continue;
                    };
                    self.above.push(Choice {
                        variable: variable.to_owned(),
                        keys: keys.clone(),
                        chosen,
                        default,
                        numeric: numeric(variants),
                    });
                    if !self.found.contains(&self.above) {
                        self.found.push(self.above.clone());
                    }
                    self.pattern(&variant.value, within);
                    self.above.pop();
                }
            }
        }
    }
}

/// The variable that a selector reads.
fn variable<'s>(selector: &InlineExpression<&'s str>) -> Option<&'s str> {
    match selector {
        InlineExpression::VariableReference { id } => Some(id.name),
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.first().and_then(variable)
        }
        _ => None,
    }
}
