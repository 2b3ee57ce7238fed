//! A term base as a delimited file of a tool. What the tool's columns cannot hold is told.

use std::collections::{BTreeMap, BTreeSet};

use super::super::sheet::{Table, neutral};
use super::super::{Base, Refused, Row};
use super::loss::losses;
use super::{Dialect, memoq};
use crate::content::sheet::COLUMNS;
use crate::language::Locale;

/// Writes a term base; `source` and `target` are the languages of a file that holds two.
pub fn write(
    base: &mut Base,
    dialect: Dialect,
    source: Option<&Locale>,
    target: Option<&Locale>,
) -> Result<String, Refused> {
    let mut table = Table { delimiter: b',', ..Table::default() };
    let mut told = Vec::new();
    let both = || match source.zip(target) {
        Some((source, target)) if source != target => Ok((source, target)),
        _ => Err(Refused::at(
            0,
            "the format holds two languages: name one with --source and the other with --locale",
        )),
    };
    let records = match dialect {
        Dialect::Ours => ours(base),
        Dialect::Deepl => deepl(&Pairs::of(base, both()?, &mut told), &mut told),
        Dialect::Weblate => weblate(&Pairs::of(base, both()?, &mut told)),
        Dialect::Phrase => {
            let source = source
                .ok_or_else(|| Refused::at(0, "name the language of the terms with --source"))?;
            phrase(base, source, &mut told)
        }
        Dialect::Memoq => {
            table.delimiter = b';';
            memoq(base)
        }
        Dialect::Tagged | Dialect::Utx => {
            return Err(Refused::at(0, "this format is read, not written"));
        }
    };
    let mut changed = 0;
    for record in records {
        let safe: Vec<String> = record.iter().map(|cell| neutral(cell)).collect();
        changed += safe.iter().zip(&record).filter(|(safe, cell)| safe != cell).count();
        table.records.push((0, safe));
    }
    if changed > 0 {
        told.push(format!(
            "{changed} cells got an apostrophe before them, since a spreadsheet would run them as \
             formulas; an import takes it away again"
        ));
    }
    let text = table.write();
    told.extend(losses(base, &text, dialect, source, target));
    base.told.extend(told);
    Ok(text)
}

fn ours(base: &Base) -> Vec<Vec<String>> {
    let mut more: Vec<&str> = Vec::new();
    for column in base.rows.iter().flat_map(|row| row.cells.keys()) {
        if !COLUMNS.contains(&column.as_str()) && !more.contains(&column.as_str()) {
            more.push(column);
        }
    }
    let columns: Vec<&str> = COLUMNS.into_iter().chain(more).collect();
    let header = std::iter::once("locale").chain(columns.iter().copied()).map(ToOwned::to_owned);
    let mut records = vec![header.collect()];
    for row in &base.rows {
        let cells = columns.iter().map(|column| row.get(column).to_owned());
        records.push(std::iter::once(row.locale.clone()).chain(cells).collect());
    }
    records
}

/// Rows by concept, in the order of the base.
fn concepts(base: &Base) -> Vec<Vec<&Row>> {
    let mut places: BTreeMap<&str, usize> = BTreeMap::new();
    let mut found: Vec<Vec<&Row>> = Vec::new();
    for row in base.rows.iter().filter(|row| row.get("status") != "removed") {
        let place = *places.entry(row.get("concept")).or_insert(found.len());
        if place == found.len() {
            found.push(Vec::new());
        }
        if let Some(rows) = found.get_mut(place) {
            rows.push(row);
        }
    }
    found
}

/// The row of a language that a concept is best called by.
fn best<'r>(rows: &[&'r Row], locale: &str) -> Option<&'r Row> {
    let rank = |row: &&&Row| match row.get("status") {
        "preferred" => 0,
        "do-not-translate" => 1,
        "admitted" => 2,
        _ => 3,
    };
    rows.iter().filter(|row| row.locale == locale && rank(row) < 3).min_by_key(rank).copied()
}

/// Terms of two languages that belong together.
struct Pairs<'b> {
    rows: Vec<(&'b Row, &'b Row)>,
    tags: (String, String),
}

impl<'b> Pairs<'b> {
    fn of(base: &'b Base, (source, target): (&Locale, &Locale), told: &mut Vec<String>) -> Self {
        let (mut rows, mut alone) = (Vec::new(), 0);
        let tags = (source.to_string(), target.to_string());
        for concept in concepts(base) {
            let (from, to) = (best(&concept, &tags.0), best(&concept, &tags.1));
            match (from, to) {
                (Some(_), Some(to)) => {
                    // Every word that the source may use leads to the same target.
                    let allowed = |row: &&Row| {
                        row.locale == tags.0
                            && matches!(
                                row.get("status"),
                                "preferred" | "admitted" | "do-not-translate"
                            )
                    };
                    rows.extend(concept.iter().copied().filter(allowed).map(|from| (from, to)));
                }
                (None, None) => {}
                _ => alone += 1,
            }
        }
        if alone > 0 {
            told.push(format!(
                "{alone} concepts have a term in one of the two languages only; they are left out"
            ));
        }
        Self { rows, tags }
    }
}

fn deepl(pairs: &Pairs<'_>, told: &mut Vec<String>) -> Vec<Vec<String>> {
    let mut known = BTreeSet::new();
    let mut records = Vec::new();
    for (from, to) in &pairs.rows {
        let clean = |row: &Row| {
            // It takes no control characters; a new line parts words as a blank does.
            let words: Vec<&str> = row.get("term").split_whitespace().collect();
            words.join(" ").chars().filter(|c| !c.is_control()).collect::<String>()
        };
        let source = clean(from);
        if !known.insert(source.clone()) {
            told.push(format!("“{source}” stands for two concepts; only the first is written"));
            continue;
        }
        records.push(vec![source, clean(to), pairs.tags.0.clone(), pairs.tags.1.clone()]);
    }
    records
}

const WEBLATE: [&str; 8] = [
    "location",
    "source",
    "target",
    "id",
    "fuzzy",
    "context",
    "translator_comments",
    "developer_comments",
];

fn weblate(pairs: &Pairs<'_>) -> Vec<Vec<String>> {
    let mut records = vec![WEBLATE.map(ToOwned::to_owned).to_vec()];
    for (from, to) in &pairs.rows {
        let cell = |column: &str| {
            match column {
                "source" => from.get("term"),
                "target" => to.get("term"),
                "translator_comments" => to.get("note"),
                _ => to.get(&format!("weblate:{column}")),
            }
            .to_owned()
        };
        records.push(WEBLATE.iter().map(|column| cell(column)).collect());
    }
    records
}

fn phrase(base: &Base, source: &Locale, told: &mut Vec<String>) -> Vec<Vec<String>> {
    let others: Vec<&str> =
        base.locales().into_iter().filter(|tag| *tag != source.as_str()).collect();
    let head = ["term", "case sensitive", "translatable", "description"];
    let mut records: Vec<Vec<String>> =
        vec![head.iter().chain(&others).map(ToString::to_string).collect()];
    let mut alone = 0;
    for concept in concepts(base) {
        let Some(from) = best(&concept, source.as_str()) else {
            alone += 1;
            continue;
        };
        let fixed = from.get("status") == "do-not-translate";
        let mut record = vec![
            from.get("term").to_owned(),
            (from.get("case") == "exact").to_string(),
            (!fixed).to_string(),
            from.get("definition").to_owned(),
        ];
        for tag in &others {
            let to = best(&concept, tag);
            record.push(to.map_or_else(String::new, |row| row.get("term").to_owned()));
        }
        records.push(record);
    }
    if alone > 0 {
        told.push(format!("{alone} concepts have no term in {source}; they are left out"));
    }
    records
}

const ENTRY: [&str; 10] = [
    "ID",
    "Subject",
    "Domain",
    "ClientID",
    "ProjectID",
    "Created",
    "Creator",
    "LastModified",
    "Modifier",
    "Note",
];

fn memoq(base: &Base) -> Vec<Vec<String>> {
    let concepts = concepts(base);
    let tags = base.locales();
    let count = |rows: &[&Row], tag: &str| rows.iter().filter(|row| row.locale == tag).count();
    let most: Vec<usize> = tags
        .iter()
        .map(|tag| concepts.iter().map(|rows| count(rows, tag)).max().unwrap_or(0))
        .collect();
    let mut header: Vec<String> = ENTRY.iter().map(|name| format!("Entry_{name}")).collect();
    for (tag, most) in tags.iter().zip(&most) {
        let known = memoq::LANGUAGES.iter().find(|(_, known)| known == tag);
        let name = known.map_or(*tag, |(name, _)| name);
        header.push(format!("{name}_Def"));
        for _ in 0..*most {
            header.extend([name.to_owned(), "Term_Info".into(), "Term_Example".into()]);
        }
    }
    let mut records = vec![header];
    for rows in &concepts {
        let first = |column: &str| {
            rows.iter().map(|row| row.get(column)).find(|cell| !cell.is_empty()).unwrap_or_default()
        };
        let mut record: Vec<String> = ENTRY
            .iter()
            .map(|name| match *name {
                "ID" => first("concept").to_owned(),
                "Note" => first("note").to_owned(),
                "Domain" if first("memoq:domain").is_empty() => first("domain").to_owned(),
                name => first(&format!("memoq:{}", name.to_lowercase())).to_owned(),
            })
            .collect();
        for (tag, most) in tags.iter().zip(&most) {
            let own: Vec<&&Row> = rows.iter().filter(|row| row.locale == **tag).collect();
            let said = own.iter().map(|row| row.get("definition")).find(|text| !text.is_empty());
            record.push(said.unwrap_or_default().to_owned());
            for place in 0..*most {
                record.extend(own.get(place).map_or_else(Default::default, |row| term(row)));
            }
        }
        records.push(record);
    }
    records
}

/// A term, how it matches and its first example.
fn term(row: &Row) -> [String; 3] {
    // What was kept is written back where the cells still say the same.
    let mut kept = Row::default();
    memoq::info(&mut kept, row.get("memoq:info"));
    let forbidden = row.get("status") == "forbidden";
    let same = ["case", "match"].iter().all(|column| kept.get(column) == row.get(column))
        && (kept.get("status") == "forbidden") == forbidden;
    let info = if same && !row.get("memoq:info").is_empty() {
        row.get("memoq:info").to_owned()
    } else {
        let case = if row.get("case") == "exact" { "CaseSense" } else { "CaseInsense" };
        let matching = if row.get("match") == "exact" { "Exact" } else { "HalfPrefix" };
        let forbidden = if forbidden { ";Forbidden" } else { "" };
        format!("{case};{matching}{forbidden}")
    };
    let example = super::super::split_cell(row.get("example")).into_iter().next();
    [row.get("term").to_owned(), info, example.unwrap_or_default()]
}
