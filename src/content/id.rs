//! Ids as parsed newtypes: never a bare `String` past the edge.

use std::borrow::Borrow;
use std::fmt;
use std::sync::Arc;

/// The text cannot be an id.
#[derive(Debug, Clone, thiserror::Error, PartialEq, Eq)]
#[error("“{0}” is no id: letters, digits, - _ and . up to 64")]
pub struct NoId(String);

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(Arc<str>);

        impl $name {
            /// Reads an id: letters, digits, `-`, `_` and `.`, at most 64.
            pub fn parse(text: &str) -> Result<Self, NoId> {
                let fits = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.');
                let short = (1..=64).contains(&text.chars().count());
                if short && text.chars().all(fits) && !text.starts_with('.') {
                    Ok(Self(text.into()))
                } else {
                    Err(NoId(text.chars().take(40).collect()))
                }
            }

            /// The id as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str(&self.0)
            }
        }

        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }
    };
}

id!(
    /// A market's id, the name of its file: `DE`.
    MarketId
);
id!(
    /// A channel's id, the name of its file: `email`.
    ChannelId
);
id!(
    /// An answer's id, that of its Fluent message: `refund-when`.
    AnswerId
);
id!(
    /// A concept's id, which joins its terms across locales: `refund`.
    ConceptId
);
id!(
    /// A rule's id: `in.urgency`.
    RuleId
);
