//! stub
use std::ops::Range;
use super::{AnswerWords, Fault};
#[derive(Debug, Clone)]
pub struct Message { pub id: String, pub span: Range<usize>, pub title: String, pub asks: Vec<String>, pub text: String, pub has_value: bool, pub line: usize }
pub fn read(_path: &str, _text: &str, _faults: &mut Vec<Fault>) -> Vec<Message> { Vec::new() }
impl Message { pub fn into_words(self, source: String) -> AnswerWords { AnswerWords { title: self.title, asks: self.asks, text: self.text, source } } }
