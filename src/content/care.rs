//! How a market cares for a customer beside the reply: gestures, the resolution ladder, who takes over.

use std::collections::BTreeMap;

use super::rule::{Condition, condition};
use super::table::Table;

/// What the shop does for a customer beside the reply: a letter, a sample, a survey.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Gesture {
    /// Whether the shop does it.
    pub does: bool,
    /// In which situations.
    pub when: Condition,
}

/// A step of the resolution ladder.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// Its name, as answers tell it: `part`, `partner`, `return`.
    pub name: String,
    /// About what it costs the shop, and in which currency (ISO 4217).
    pub cost: (f64, String),
}

/// `[gestures]`: a name and whether the shop does it, or a table with `on` and `when`.
pub(super) fn gestures(top: &Table<'_, '_>) -> BTreeMap<String, Gesture> {
    let Some(table) = top.table("gestures") else { return BTreeMap::new() };
    let read = |key: &str| {
        if !table.is_table(key) {
            return Some(Gesture { does: table.flag(key)?, when: Condition::default() });
        }
        let own = table.table(key)?;
        let gesture =
            Gesture { does: own.flag("on").unwrap_or(false), when: condition(&own, "when") };
        own.finish();
        Some(gesture)
    };
    table.keys().into_iter().filter_map(|(key, _)| Some((key.clone(), read(&key)?))).collect()
}

/// `[resolution]`: what each step costs, `part = "5 USD"`; the cheapest first.
pub(super) fn ladder(top: &Table<'_, '_>) -> Vec<Step> {
    let Some(table) = top.table("resolution") else { return Vec::new() };
    let read = |key: String| {
        let cost = table.parsed(&key, |text| {
            cost(text).ok_or_else(|| format!("“{text}” is no amount such as 35 USD"))
        })?;
        Some(Step { name: key, cost })
    };
    let mut steps: Vec<Step> = table.keys().into_iter().filter_map(|(key, _)| read(key)).collect();
    steps.sort_by(|one, two| one.cost.0.total_cmp(&two.cost.0));
    steps
}

fn cost(text: &str) -> Option<(f64, String)> {
    let (number, currency) = text.trim().split_once(' ')?;
    let is_code = currency.len() == 3 && currency.chars().all(|c| c.is_ascii_uppercase());
    let number = number.parse::<f64>().ok().filter(|number| number.is_finite() && *number >= 0.0);
    Some((number?, currency.to_owned())).filter(|_| is_code)
}
