//! Figures in columns.

use super::super::terminal::width;

/// Rows of cells; the first column stands on the left, the others on the right.
pub(super) struct Table(Vec<Vec<String>>);

impl Table {
    /// A table with these heads; that of the first column is empty.
    pub(super) fn new(heads: &[&str]) -> Self {
        Self(vec![
            std::iter::once("").chain(heads.iter().copied()).map(ToOwned::to_owned).collect(),
        ])
    }

    /// Adds a row.
    pub(super) fn row(&mut self, name: &str, cells: impl IntoIterator<Item = String>) {
        self.0.push(std::iter::once(name.to_owned()).chain(cells).collect());
    }

    /// The table as text.
    pub(super) fn text(&self) -> String {
        let columns = self.0.iter().map(Vec::len).max().unwrap_or(0);
        let widest = |column: usize| {
            self.0.iter().filter_map(|row| row.get(column)).map(|cell| width(cell)).max()
        };
        let widths: Vec<usize> = (0..columns).map(|at| widest(at).unwrap_or(0)).collect();
        let mut text = String::new();
        for row in &self.0 {
            for (at, (cell, wide)) in row.iter().zip(&widths).enumerate() {
                let gap = " ".repeat(wide.saturating_sub(width(cell)));
                text += &if at == 0 { format!("{cell}{gap}") } else { format!("  {gap}{cell}") };
            }
            text.push('\n');
        }
        text
    }
}

/// A share in percent; a dash where there is none.
pub(super) fn percent(share: Option<f64>) -> String {
    share.map_or_else(|| "–".to_owned(), |share| format!("{:.1}%", 100.0 * share))
}

/// A figure with three decimals; a dash where there is none.
pub(super) fn figure(figure: Option<f64>) -> String {
    figure.map_or_else(|| "–".to_owned(), |figure| format!("{figure:.3}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_stand_under_each_other() {
        let mut table = Table::new(&["lines", "right"]);
        table.row("all", ["12".to_owned(), percent(Some(0.5))]);
        table.row("日本", ["3".to_owned(), percent(None)]);
        assert_eq!(table.text(), "      lines  right\nall      12  50.0%\n日本      3      –\n");
    }
}
