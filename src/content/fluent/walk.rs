//! Walks through all that a Fluent pattern holds, every variant included.

use fluent_syntax::ast::{
    CallArguments, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};

/// Something in a pattern.
#[derive(Debug, Clone, PartialEq)]
pub enum Seen<'s> {
    /// `$name`, and whether it is used as a number.
    Variable(&'s str, bool),
    /// A reference to a message or one of its attributes.
    Message(&'s str, Option<&'s str>),
    /// A reference to a term, without its `-`.
    Term(&'s str),
    /// A call with so many positional arguments.
    Call(&'s str, usize),
    /// A number as written.
    Number(&'s str),
    /// The keys of a choice.
    Keys(Vec<&'s str>),
}

/// Tells `seen` of everything in a pattern, in the order of the text.
pub fn walk<'s>(pattern: &Pattern<&'s str>, seen: &mut dyn FnMut(Seen<'s>)) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            expression_of(expression, seen);
        }
    }
}

fn expression_of<'s>(expression: &Expression<&'s str>, seen: &mut dyn FnMut(Seen<'s>)) {
    match expression {
        Expression::Inline(inline) => inline_of(inline, false, seen),
        Expression::Select { selector, variants } => {
            inline_of(selector, numeric(variants), seen);
            seen(Seen::Keys(variants.iter().map(key).collect()));
            for variant in variants {
                walk(&variant.value, seen);
            }
        }
    }
}

fn inline_of<'s>(inline: &InlineExpression<&'s str>, number: bool, seen: &mut dyn FnMut(Seen<'s>)) {
    match inline {
        InlineExpression::StringLiteral { .. } => {}
        InlineExpression::NumberLiteral { value } => seen(Seen::Number(value)),
        InlineExpression::VariableReference { id } => seen(Seen::Variable(id.name, number)),
        InlineExpression::MessageReference { id, attribute } => {
            seen(Seen::Message(id.name, attribute.as_ref().map(|attribute| attribute.name)));
        }
        InlineExpression::TermReference { id, arguments, .. } => {
            seen(Seen::Term(id.name));
            if let Some(arguments) = arguments {
                arguments_of(arguments, false, seen);
            }
        }
        InlineExpression::FunctionReference { id, arguments } => {
            seen(Seen::Call(id.name, arguments.positional.len()));
            arguments_of(arguments, id.name == "NUMBER", seen);
        }
        InlineExpression::Placeable { expression } => expression_of(expression, seen),
    }
}

fn arguments_of<'s>(
    arguments: &CallArguments<&'s str>,
    number: bool,
    seen: &mut dyn FnMut(Seen<'s>),
) {
    for argument in &arguments.positional {
        inline_of(argument, number, seen);
    }
    for argument in &arguments.named {
        inline_of(&argument.value, false, seen);
    }
}

/// A variant's key as written.
pub fn key<'s>(variant: &Variant<&'s str>) -> &'s str {
    match &variant.key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

/// Whether a choice is one between numbers: by a plural category or a number other than the default.
pub fn numeric(variants: &[Variant<&str>]) -> bool {
    variants.iter().any(|variant| match &variant.key {
        VariantKey::Identifier { name } => {
            matches!(*name, "zero" | "one" | "two" | "few" | "many")
        }
        VariantKey::NumberLiteral { .. } => true,
    })
}
