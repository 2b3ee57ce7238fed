//! The language of a text.

use std::ops::Range;

/// What can be told of a text's language.
#[derive(Debug, Clone, PartialEq)]
pub struct Detection {
    /// BCP-47, `und` where nothing can be told: `de`, `pt-BR`, `zh-Hant`.
    pub language: String,
    /// The prevailing script, ISO 15924: `Latn`; `Zyyy` where there are no letters.
    pub script: &'static str,
    /// 0 to 1, calibrated; 0.8 and more means sure.
    pub confidence: f64,
    /// Whether to act on it.
    pub reliable: bool,
    /// Other languages it may be, likeliest first, with their confidence.
    pub alternatives: Vec<(String, f64)>,
    /// Bytes of the text by language, in order; only where more than one is found, else one.
    pub segments: Vec<(Range<usize>, String)>,
}

/// Tells the language. `candidates` (language tags; empty = all known) restrict the answer;
/// `prior` are languages that are likelier here, such as a market's, likeliest first.
pub fn detect(text: &str, candidates: &[String], prior: &[String]) -> Detection {
    let _ = (text, candidates, prior);
    unimplemented!()
}
