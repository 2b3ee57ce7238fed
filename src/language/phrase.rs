//! Many phrases looked for in one pass: a trie over hashed tokens.

/// A table of phrases, each with a payload.
#[derive(Debug, Clone, Default)]
pub struct Phrases {}
