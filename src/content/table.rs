//! A TOML table read key by key, so that every fault is told with its place, not only the first.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeArray, DeTable, DeValue};

use super::fault::{Fault, Lines, Weight};

/// A TOML file, its text and the faults found so far.
pub(super) struct File<'a> {
    pub(super) path: &'a str,
    pub(super) text: &'a str,
    lines: Lines,
    faults: RefCell<Vec<Fault>>,
}

impl<'a> File<'a> {
    pub(super) fn new(path: &'a str, text: &'a str) -> Self {
        Self { path, text, lines: Lines::new(text), faults: RefCell::default() }
    }

    /// The top table; syntax errors become faults.
    pub(super) fn parse(&self) -> Spanned<DeTable<'a>> {
        let (table, errors) = DeTable::parse_recoverable(self.text);
        for error in errors {
            self.fault(error.span().unwrap_or(0..0), error.message().to_owned());
        }
        table
    }

    pub(super) fn fault(&self, span: Range<usize>, message: impl Into<String>) {
        self.push(Weight::Reject, span, message);
    }

    pub(super) fn push(&self, weight: Weight, span: Range<usize>, message: impl Into<String>) {
        self.faults.borrow_mut().push(Fault::at(weight, self.path, self.text, span, message));
    }

    pub(super) fn into_faults(self) -> Vec<Fault> {
        self.faults.into_inner()
    }

    /// `path:line` of a byte.
    pub(super) fn place(&self, at: usize) -> String {
        format!("{}:{}", self.path, self.lines.of(at))
    }
}

/// One table of a file. What is not asked for is told as unknown by [`Table::finish`].
pub(super) struct Table<'f, 'a> {
    pub(super) file: &'f File<'a>,
    keys: &'f DeTable<'a>,
    pub(super) span: Range<usize>,
    asked: RefCell<BTreeSet<String>>,
}

impl<'f, 'a> Table<'f, 'a> {
    pub(super) fn new(file: &'f File<'a>, table: &'f DeTable<'a>, span: Range<usize>) -> Self {
        Self { file, keys: table, span, asked: RefCell::default() }
    }

    fn get(&self, key: &str) -> Option<&'f Spanned<DeValue<'a>>> {
        self.asked.borrow_mut().insert(key.to_owned());
        self.keys.get(key)
    }

    /// The bytes of a key's value; of the table where there is none.
    pub(super) fn span_of(&self, key: &str) -> Range<usize> {
        self.keys.get(key).map_or(self.span.clone(), Spanned::span)
    }

    pub(super) fn fault(&self, key: &str, message: impl Into<String>) {
        self.file.fault(self.span_of(key), message);
    }

    fn wrong(&self, key: &str, value: &Spanned<DeValue<'a>>, wanted: &str) {
        let found = value.get_ref().type_str();
        self.file.fault(value.span(), format!("`{key}` is to be {wanted}, not a TOML {found}"));
    }

    pub(super) fn text(&self, key: &str) -> Option<String> {
        let value = self.get(key)?;
        match value.get_ref() {
            DeValue::String(text) => Some(text.clone().into_owned()),
            DeValue::Datetime(date) => Some(date.to_string()),
            _ => {
                self.wrong(key, value, "text");
                None
            }
        }
    }

    pub(super) fn required(&self, key: &str) -> Option<String> {
        if self.keys.get(key).is_none() {
            self.file.fault(self.span.start..self.span.start + 1, format!("`{key}` is missing"));
            return None;
        }
        self.text(key)
    }

    /// A text that `parse` understands; its error becomes a fault at the value.
    pub(super) fn parsed<T, E: ToString>(
        &self,
        key: &str,
        parse: impl FnOnce(&str) -> Result<T, E>,
    ) -> Option<T> {
        let text = self.text(key)?;
        parse(&text).map_err(|error| self.fault(key, error.to_string())).ok()
    }

    /// One of these words.
    pub(super) fn one_of<T: Copy>(&self, key: &str, words: &[(&str, T)]) -> Option<T> {
        let text = self.text(key)?;
        let found = words.iter().find(|(word, _)| *word == text).map(|(_, value)| *value);
        if found.is_none() {
            let known: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
            self.fault(key, format!("`{key}` is “{text}”; it may be {}", known.join(", ")));
        }
        found
    }

    pub(super) fn flag(&self, key: &str) -> Option<bool> {
        let value = self.get(key)?;
        if let DeValue::Boolean(flag) = value.get_ref() {
            return Some(*flag);
        }
        self.wrong(key, value, "true or false");
        None
    }

    pub(super) fn count(&self, key: &str) -> Option<usize> {
        let value = self.get(key)?;
        let number = match value.get_ref() {
            DeValue::Integer(number) => usize::from_str_radix(number.as_str(), number.radix()).ok(),
            _ => None,
        };
        if number.is_none() {
            self.wrong(key, value, "a whole number from 0");
        }
        number
    }

    pub(super) fn number(&self, key: &str) -> Option<f64> {
        let value = self.get(key)?;
        let number = match value.get_ref() {
            DeValue::Integer(number) => number.as_str().parse().ok(),
            DeValue::Float(number) => number.as_str().parse().ok(),
            _ => None,
        };
        if number.is_none() {
            self.wrong(key, value, "a number");
        }
        number
    }

    /// A list of texts; one text alone is a list of one.
    pub(super) fn texts(&self, key: &str) -> Vec<String> {
        self.spanned_texts(key).into_iter().map(|(text, _)| text).collect()
    }

    pub(super) fn spanned_texts(&self, key: &str) -> Vec<(String, Range<usize>)> {
        let Some(value) = self.get(key) else { return Vec::new() };
        match value.get_ref() {
            DeValue::String(text) => vec![(text.clone().into_owned(), value.span())],
            DeValue::Array(list) => self.list(key, list),
            _ => {
                self.wrong(key, value, "a list of texts");
                Vec::new()
            }
        }
    }

    fn list(&self, key: &str, list: &DeArray<'a>) -> Vec<(String, Range<usize>)> {
        let mut texts = Vec::new();
        for item in list {
            match item.get_ref() {
                DeValue::String(text) => texts.push((text.clone().into_owned(), item.span())),
                DeValue::Datetime(date) => texts.push((date.to_string(), item.span())),
                _ => self.wrong(key, item, "a list of texts"),
            }
        }
        texts
    }

    /// A list of texts, each understood by `parse`.
    pub(super) fn parsed_list<T, E: ToString>(
        &self,
        key: &str,
        parse: impl Fn(&str) -> Result<T, E>,
    ) -> Vec<T> {
        let mut parsed = Vec::new();
        for (text, span) in self.spanned_texts(key) {
            match parse(&text) {
                Ok(value) => parsed.push(value),
                Err(error) => self.file.fault(span, error.to_string()),
            }
        }
        parsed
    }

    pub(super) fn table(&self, key: &str) -> Option<Self> {
        let value = self.get(key)?;
        if let DeValue::Table(table) = value.get_ref() {
            return Some(Table::new(self.file, table, value.span()));
        }
        self.wrong(key, value, "a table");
        None
    }

    /// An array of tables, `[[key]]`.
    pub(super) fn tables(&self, key: &str) -> Vec<Self> {
        let Some(value) = self.get(key) else { return Vec::new() };
        let DeValue::Array(list) = value.get_ref() else {
            self.wrong(key, value, "an array of tables");
            return Vec::new();
        };
        let mut tables = Vec::new();
        for item in list {
            match item.get_ref() {
                DeValue::Table(table) => tables.push(Table::new(self.file, table, item.span())),
                _ => self.wrong(key, item, "a table"),
            }
        }
        tables
    }

    /// Whether the key holds a table.
    pub(super) fn is_table(&self, key: &str) -> bool {
        self.keys.get(key).is_some_and(|value| value.get_ref().is_table())
    }

    /// Whether the key holds a list.
    pub(super) fn is_list(&self, key: &str) -> bool {
        self.keys.get(key).is_some_and(|value| value.get_ref().is_array())
    }

    pub(super) fn has(&self, key: &str) -> bool {
        self.keys.get(key).is_some()
    }

    /// All keys with their places, in the order of their names.
    pub(super) fn keys(&self) -> Vec<(String, Range<usize>)> {
        self.keys.iter().map(|(key, _)| (key.get_ref().to_string(), key.span())).collect()
    }

    /// Tells keys that nobody asked for.
    pub(super) fn finish(&self) {
        let asked = self.asked.borrow();
        for (key, span) in self.keys() {
            if !asked.contains(&key) {
                let known: Vec<&str> = asked.iter().map(String::as_str).collect();
                let known = known.join(", ");
                self.file.fault(span, format!("`{key}` is not known here; known are {known}"));
            }
        }
    }
}
