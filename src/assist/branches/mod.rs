//! Every branch of an answer, rendered with sample arguments, for what is checked before anyone needs
//! it: each variant, each plural category of its language, each choice, present and absent.

use std::collections::BTreeMap;

use super::render::{self, ABSENT, Choice, Rendered, choices};
use crate::content::{AnswerId, Arg, ArgKind, ArgValue, Library, Market};
use crate::language::{Locale, plural};

/// So many combinations of one answer are rendered at most.
pub const MOST: usize = 64;

/// Numbers that between them fall into every plural category of every language, those of the
/// larger categories last.
const NUMBERS: [f64; 12] = [3.0, 1.0, 2.0, 0.0, 5.0, 7.0, 11.0, 21.0, 20.0, 100.0, 1.5, 0.1];

/// One branch of an answer.
#[derive(Debug, Clone, PartialEq)]
pub struct Branch {
    /// The arguments it was rendered with.
    pub args: BTreeMap<String, ArgValue>,
    /// What came out.
    pub rendered: Rendered,
    /// What sets it apart, for people: `charges = 1, customer = none`.
    pub shows: String,
}

/// What a variable is for one branch; none = nobody gives it.
type Setting = Option<ArgValue>;
type Settings = BTreeMap<String, Setting>;

/// Renders the branches of an answer, at most `MOST`; none where no locale of the chain has it.
pub fn branches(
    library: &Library,
    id: &AnswerId,
    locale: &Locale,
    market: Option<&Market>,
) -> Vec<Branch> {
    let Some(answer) = library.answers.get(id) else { return Vec::new() };
    let planner = Planner { args: &answer.args, market, locale };
    let paths = choices(library, id, locale);
    let plan = planner.plan(&paths);
    let told: Vec<&str> = planner.told(&paths);
    let mut branches = Vec::with_capacity(plan.len());
    for settings in plan {
        let shows = told.iter().map(|name| format!("{name} = {}", planner.shown(&settings, name)));
        let shows = shows.collect::<Vec<_>>().join(", ");
        let args = settings.into_iter().filter_map(|(name, value)| Some((name, value?))).collect();
        if let Some(rendered) = render::answer(library, id, locale, market, &args) {
            branches.push(Branch { args, rendered, shows });
        }
    }
    branches
}

struct Planner<'a> {
    args: &'a BTreeMap<String, Arg>,
    market: Option<&'a Market>,
    locale: &'a Locale,
}

impl Planner<'_> {
    fn plan(&self, paths: &[Vec<Choice>]) -> Vec<Settings> {
        let base: Settings =
            self.args.iter().map(|(name, arg)| (name.clone(), self.usual(name, arg))).collect();
        let mut plan = vec![base.clone()];
        let pack = paths.len() > MOST / 2;
        // Each variant once. Where there are many, one combination shows as many as it can.
        for (at, path) in paths.iter().enumerate() {
            if plan.iter().any(|settings| self.leads(settings, path)) {
                continue;
            }
            let rest = paths.get(at + 1..).unwrap_or_default();
            let mut fixed = Vec::new();
            let Some(mut settings) = self.follow(&base, path, &mut fixed) else { continue };
            for other in rest.iter().filter(|_| pack) {
                let news = !plan.iter().any(|settings| self.leads(settings, other));
                if news && let Some(both) = self.follow(&settings, other, &mut fixed) {
                    settings = both;
                }
            }
            plan.push(settings);
        }
        // Each value that a branch does not name but a reader may meet.
        let wanted = self.wanted(paths);
        for (name, values) in &wanted {
            for value in values {
                let shown = |settings: &Settings| settings.get(name) == Some(value);
                if !plan.iter().any(shown) {
                    let mut settings = base.clone();
                    settings.insert(name.clone(), value.clone());
                    plan.push(settings);
                }
            }
        }
        fill(&mut plan, &base, &wanted);
        plan.truncate(MOST);
        plan
    }

    /// The settings that also lead along a path, where those that are fixed allow it. What was set
    /// is then fixed too.
    fn follow(
        &self,
        from: &Settings,
        path: &[Choice],
        fixed: &mut Vec<String>,
    ) -> Option<Settings> {
        let mut settings = from.clone();
        for choice in path {
            let name = &choice.variable;
            let of_name: Vec<&Choice> = path.iter().filter(|of| of.variable == *name).collect();
            let fits =
                |value: &Setting| of_name.iter().all(|of| self.picks(of, value) == of.chosen);
            let now = settings.get(name).cloned().flatten();
            if fits(&now) {
                continue;
            }
            if fixed.contains(name) {
                return None;
            }
            let value = self.values(name, &of_name).into_iter().find(fits)?;
            settings.insert(name.clone(), value);
        }
        fixed.extend(path.iter().map(|choice| choice.variable.clone()));
        Some(settings)
    }

    fn leads(&self, settings: &Settings, path: &[Choice]) -> bool {
        path.iter().all(|choice| {
            let value = settings.get(&choice.variable).cloned().flatten();
            self.picks(choice, &value) == choice.chosen
        })
    }

    /// The variant that a value picks.
    fn picks(&self, choice: &Choice, value: &Setting) -> usize {
        let key = |wanted: &str| choice.keys.iter().position(|key| key == wanted);
        let picked = match self.effective(&choice.variable, value.as_ref()) {
            Some(ArgValue::String(text)) => key(&text),
            Some(ArgValue::Number(number)) => {
                let category = plural(self.locale, number);
                choice.keys.iter().position(|key| {
                    key.as_str() == category
                        || key.parse::<f64>().is_ok_and(|key| same(key, number))
                })
            }
            Some(ArgValue::Date { .. } | ArgValue::Amount { .. }) | None => None,
        };
        picked.unwrap_or(choice.default)
    }

    /// What rendering makes of a value: what the market says, or that it is absent.
    fn effective(&self, name: &str, value: Option<&ArgValue>) -> Option<ArgValue> {
        let arg = self.args.get(name);
        value
            .cloned()
            .or_else(|| self.of_market(name, arg?))
            .or_else(|| arg?.optional.then(|| ArgValue::String(ABSENT.into())))
    }

    fn of_market(&self, name: &str, arg: &Arg) -> Option<ArgValue> {
        arg.of_market(name, self.market?)
    }

    /// What an argument is unless a branch wants it otherwise: the market's own, else its sample.
    fn usual(&self, name: &str, arg: &Arg) -> Setting {
        if self.of_market(name, arg).is_some() {
            return None;
        }
        match (&arg.kind, &arg.sample) {
            (_, Some(ArgValue::Amount { value, currency })) => {
                let own = self.market.and_then(|market| market.currency.clone());
                let currency = own.unwrap_or_else(|| currency.clone());
                Some(ArgValue::Amount { value: *value, currency })
            }
            (_, Some(sample)) => Some(sample.clone()),
            (ArgKind::Number | ArgKind::Policy(_), None) => {
                NUMBERS.first().copied().map(ArgValue::Number)
            }
            (ArgKind::Choice(words) | ArgKind::PolicyChoice(words), None) => {
                words.first().cloned().map(ArgValue::String)
            }
            (ArgKind::String | ArgKind::Returns | ArgKind::Date | ArgKind::Amount, None) => None,
        }
    }

    /// Values that a variable may take to fit choices, the likeliest first.
    fn values(&self, name: &str, choices: &[&Choice]) -> Vec<Setting> {
        let arg = self.args.get(name);
        let mut values: Vec<Setting> = arg.map(|arg| self.usual(name, arg)).into_iter().collect();
        let keys = choices.iter().filter_map(|choice| choice.keys.get(choice.chosen));
        let counts = choices.iter().any(|choice| choice.numeric)
            || arg.is_some_and(|arg| matches!(arg.kind, ArgKind::Number | ArgKind::Policy(_)));
        for key in keys {
            match key.parse() {
                Ok(number) => values.push(Some(ArgValue::Number(number))),
                Err(_) if key == ABSENT && arg.is_some_and(|arg| arg.optional) => values.push(None),
                Err(_) if counts => {}
                Err(_) => values.push(Some(ArgValue::String(key.clone()))),
            }
        }
        if counts {
            values.extend(NUMBERS.map(|number| Some(ArgValue::Number(number))));
            values.push(Some(ArgValue::Number(1_000_000.0)));
        }
        if let Some(ArgKind::Choice(words) | ArgKind::PolicyChoice(words)) =
            arg.map(|arg| &arg.kind)
        {
            values.extend(words.iter().map(|word| Some(ArgValue::String(word.clone()))));
        }
        if arg.is_none_or(|arg| arg.optional) {
            values.push(None);
        }
        values
    }

    /// Values that are to be met at least once, by variable: each choice, each plural category, and
    /// that it is absent.
    fn wanted(&self, paths: &[Vec<Choice>]) -> BTreeMap<String, Vec<Setting>> {
        let mut wanted: BTreeMap<String, Vec<Setting>> = BTreeMap::new();
        for (name, arg) in self.args {
            let mut values = vec![self.usual(name, arg)];
            let counted =
                paths.iter().flatten().any(|choice| choice.numeric && choice.variable == *name);
            if let ArgKind::Choice(words) | ArgKind::PolicyChoice(words) = &arg.kind {
                values.extend(words.iter().map(|word| Some(ArgValue::String(word.clone()))));
            } else if counted {
                values.extend(self.plurals(name, arg));
            }
            if arg.optional {
                values.push(None);
            }
            let mut once: Vec<Setting> = Vec::new();
            for value in values {
                if !once.contains(&value) {
                    once.push(value);
                }
            }
            if once.len() > 1 {
                wanted.insert(name.clone(), once);
            }
        }
        wanted
    }

    /// A number of each plural category that the usual one does not stand for.
    fn plurals(&self, name: &str, arg: &Arg) -> Vec<Setting> {
        let usual = match self.effective(name, self.usual(name, arg).as_ref()) {
            Some(ArgValue::Number(number)) => Some(number),
            _ => None,
        };
        let mut seen: Vec<&str> =
            usual.map(|number| plural(self.locale, number)).into_iter().collect();
        let mut numbers = Vec::new();
        for number in NUMBERS {
            let category = plural(self.locale, number);
            if !seen.contains(&category) {
                seen.push(category);
                numbers.push(Some(ArgValue::Number(number)));
            }
        }
        numbers
    }

    /// The variables that set branches apart.
    fn told<'p>(&'p self, paths: &'p [Vec<Choice>]) -> Vec<&'p str> {
        let deciding = paths.iter().flatten().map(|choice| choice.variable.as_str());
        let optional =
            self.args.iter().filter(|(_, arg)| arg.optional).map(|(name, _)| name.as_str());
        let mut names: Vec<&str> = deciding.chain(optional).collect();
        names.sort_unstable();
        names.dedup();
        names
    }

    fn shown(&self, settings: &Settings, name: &str) -> String {
        match self.effective(name, settings.get(name).and_then(Option::as_ref)) {
            None => String::from("?"),
            Some(ArgValue::String(text)) => text,
            Some(ArgValue::Number(number)) => number.to_string(),
            Some(ArgValue::Date { at, has_time: true }) => at.to_string(),
            Some(ArgValue::Date { at, .. }) => at.date().to_string(),
            Some(ArgValue::Amount { value, currency }) => format!("{value} {currency}"),
        }
    }
}

fn same(one: f64, two: f64) -> bool {
    (one - two).abs() < f64::EPSILON
}

/// Adds further combinations of the wanted values while there is room.
fn fill(plan: &mut Vec<Settings>, base: &Settings, wanted: &BTreeMap<String, Vec<Setting>>) {
    let all = wanted.values().try_fold(1_usize, |all, values| all.checked_mul(values.len()));
    let all = all.unwrap_or(usize::MAX).min(16 * MOST);
    for mut number in 0..all {
        if plan.len() >= MOST {
            return;
        }
        let mut settings = base.clone();
        for (name, values) in wanted {
            if let Some(value) = values.get(number % values.len().max(1)) {
                settings.insert(name.clone(), value.clone());
            }
            number /= values.len().max(1);
        }
        if !plan.contains(&settings) {
            plan.push(settings);
        }
    }
}

#[cfg(test)]
mod tests;
