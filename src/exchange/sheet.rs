//! Delimited files as rows of cells, nothing interpreted; and cells that a spreadsheet would run.

use super::Refused;
use crate::content::sheet::delimiter_of;

/// A table with what is needed to write it back as it was.
#[derive(Debug, Clone, Default)]
pub(super) struct Table {
    /// A first line `sep=;`, as it stands.
    pub(super) lead: String,
    /// The delimiter.
    pub(super) delimiter: u8,
    /// Whether lines end in `\r\n`.
    pub(super) windows: bool,
    /// All records, a header among them, with their lines.
    pub(super) records: Vec<(usize, Vec<String>)>,
}

impl Table {
    /// Reads a table. `delimiter` is told from the first line where none is given.
    pub(super) fn read(text: &str, delimiter: Option<u8>) -> Result<Self, Refused> {
        let mut rest = text;
        let mut table = Self { windows: text.contains("\r\n"), delimiter: b',', ..Self::default() };
        let mut skipped = 0;
        let first = rest.lines().next().unwrap_or_default();
        if let Some([told @ (b';' | b',' | b'\t' | b'|')]) =
            first.strip_prefix("sep=").map(str::as_bytes)
        {
            table.delimiter = *told;
            rest.split_inclusive('\n').next().unwrap_or_default().clone_into(&mut table.lead);
            rest = rest.get(table.lead.len()..).unwrap_or_default();
            skipped = 1;
        } else {
            table.delimiter = delimiter_of(first);
        }
        table.delimiter = delimiter.unwrap_or(table.delimiter);
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(table.delimiter)
            .has_headers(false)
            .flexible(true)
            .from_reader(rest.as_bytes());
        let mut record = csv::StringRecord::new();
        let (mut begin, mut begin_line) = (0, 0);
        loop {
            let more = reader.read_record(&mut record).map_err(|error| {
                let line = error.position().map_or(0, csv::Position::line);
                Refused::at(usize::try_from(line).unwrap_or(0) + skipped, error.to_string())
            })?;
            if !more {
                let last = rest.get(begin..).unwrap_or_default();
                return if unclosed(last, table.delimiter) {
                    let told = "a quotation mark is opened in this row and never closed";
                    Err(Refused::at(begin_line, told))
                } else {
                    Ok(table)
                };
            }
            let place = |of: fn(&csv::Position) -> u64| {
                record.position().map(of).and_then(|place| usize::try_from(place).ok())
            };
            let line = place(csv::Position::line).unwrap_or(0) + skipped;
            (begin, begin_line) = (place(csv::Position::byte).unwrap_or(0), line);
            if record.iter().all(|cell| cell.trim().is_empty()) {
                continue;
            }
            table.records.push((line, record.iter().map(ToOwned::to_owned).collect()));
        }
    }

    /// Writes the table.
    pub(super) fn write(&self) -> String {
        let end = if self.windows { csv::Terminator::CRLF } else { csv::Terminator::Any(b'\n') };
        let mut writer = csv::WriterBuilder::new()
            .delimiter(self.delimiter)
            .terminator(end)
            .flexible(true)
            .from_writer(Vec::new());
        for (_, record) in &self.records {
            // Only memory is written to.
            let _ = writer.write_record(record);
        }
        let bytes = writer.into_inner().unwrap_or_default();
        format!("{}{}", self.lead, String::from_utf8_lossy(&bytes))
    }
}

/// Whether the last row's last cell has a quotation mark before it and none behind it: then it took
/// in all that followed.
fn unclosed(row: &str, delimiter: u8) -> bool {
    let (mut quoted, mut begins) = (false, true);
    let mut bytes = row.bytes().peekable();
    while let Some(byte) = bytes.next() {
        if quoted {
            // Two are the character.
            quoted = byte != b'"' || bytes.next_if_eq(&b'"').is_some();
            begins = false;
        } else {
            quoted = begins && byte == b'"';
            begins = byte == delimiter || matches!(byte, b'\r' | b'\n');
        }
    }
    quoted
}

/// Whether a spreadsheet would take a cell that begins so for a formula.
fn runs(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r'])
}

/// A cell that no spreadsheet runs: an apostrophe stands before it. Such a cell of our own making
/// is told from one that was so before, since that gets a second apostrophe.
pub(super) fn neutral(text: &str) -> String {
    if runs(text.trim_start_matches('\'')) { format!("'{text}") } else { text.to_owned() }
}

/// The cell as it was before [`neutral`].
pub(super) fn plain(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if runs(rest.trim_start_matches('\'')) => rest,
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_are_made_harmless_and_come_back() {
        for (cell, safe) in [
            ("=1+1", "'=1+1"),
            ("-20 %", "'-20 %"),
            ("@home", "'@home"),
            ("'=1", "''=1"),
            ("'twas", "'twas"),
            ("\tx", "'\tx"),
            ("plain", "plain"),
            ("", ""),
        ] {
            assert_eq!(neutral(cell), safe);
            assert_eq!(plain(&neutral(cell)), cell);
        }
    }

    #[test]
    fn a_quotation_mark_must_be_closed() {
        for (text, line) in [
            ("a,b\n1,2\n3,\"x\n4,5\n", Some(3)),
            ("sep=,\na,b\n\"x\"\"", Some(3)),
            ("a,b\n\"", Some(2)),
            ("a,b\n3,\"x\ny\"\n", None),
            ("a,b\n\"\"\"x\"\"\",5\" disk", None),
            ("a,b\n\"x\"y\",z\n", None),
        ] {
            let told = Table::read(text, None).err().map(|refused| refused.line);
            assert_eq!(told, line, "{text}");
        }
    }

    #[test]
    fn a_table_is_written_as_it_was() {
        for text in ["a,b\n1,\"x,y\"\n", "sep=;\r\na;b\r\n1;\"x;\"\"y\"\"\"\r\n", "a\tb\n1\t2,3\n"]
        {
            assert_eq!(Table::read(text, None).unwrap().write(), text);
        }
    }
}
