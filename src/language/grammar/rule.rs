//! A line of a grammar's file: what shows something, and where.

use regex::Regex;

use super::atom::Test;
use super::element::Element;
use super::read::Names;
use super::together::Needs;

/// One line: `formal: PATTERN / no WORD / has WORD`, or `formal~ REGULAR EXPRESSION`; `formal` is a label.
#[derive(Debug)]
pub(super) struct Rule {
    /// What it shows, by its place among the labels; none = nothing, whatever later lines say.
    pub label: Option<usize>,
    /// How sure it is.
    pub force: Force,
    pub pattern: Pattern,
    /// What stands instead; none = word for word.
    pub with: Option<String>,
}

/// How sure it is that a rule shows what it says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Force {
    /// Wherever it matches.
    Sure,
    /// `weak`: only where its sentence shows nothing else near for sure.
    Weak,
    /// `faint`: only where the whole text shows nothing else for sure.
    Faint,
    /// `also`: besides, only where another rule shows the same in the text.
    Also,
}

#[derive(Debug)]
pub(super) enum Pattern {
    Words {
        elements: Vec<Element>,
        /// Words that its sentence must have, or must not have.
        conditions: Vec<(Scope, bool, Test)>,
        /// What the text must have for it.
        needs: Needs,
        /// What the clause must have that it begins in.
        in_clause: Needs,
    },
    /// The group `it` of the expression, else all of it.
    Letters(Regex),
}

/// Where a condition looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Scope {
    Sentence,
    /// Before the match, in its sentence.
    Before,
    /// After the match, in its sentence.
    After,
    /// Some words around, whatever the sentence.
    Near,
}

const SCOPES: [(&str, Scope, bool); 8] = [
    ("has ", Scope::Sentence, true),
    ("no ", Scope::Sentence, false),
    ("before ", Scope::Before, true),
    ("not-before ", Scope::Before, false),
    ("after ", Scope::After, true),
    ("not-after ", Scope::After, false),
    ("near ", Scope::Near, true),
    ("not-near ", Scope::Near, false),
];

impl Rule {
    /// Reads a line.
    pub(super) fn read(line: &str, labels: &[&str], names: &mut Names) -> Result<Self, String> {
        let at = line.find([':', '~']).ok_or("no label with `:` or `~` behind it")?;
        let (name, rest) = line.split_at_checked(at).unwrap_or_default();
        let name = name.trim();
        let (force, name) = match name.split_once(' ') {
            Some(("weak", name)) => (Force::Weak, name),
            Some(("faint", name)) => (Force::Faint, name),
            Some(("also", name)) => (Force::Also, name),
            _ => (Force::Sure, name),
        };
        let label = labels.iter().position(|label| *label == name);
        if label.is_none() && name != "neither" {
            return Err(format!("“{name}” is neither of {labels:?} nor `neither`"));
        }
        let (rest, with) = match rest.split_once(" => ") {
            Some((rest, with)) => (rest, Some(with.trim().to_owned())),
            None => (rest, None),
        };
        let pattern = if let Some(source) = rest.strip_prefix('~') {
            let source = names.expanded(source.trim());
            Pattern::Letters(Regex::new(&source).map_err(|error| error.to_string())?)
        } else {
            words(rest.trim_start_matches(':'), names)?
        };
        Ok(Self { label, force, pattern, with })
    }
}

fn words(text: &str, names: &mut Names) -> Result<Pattern, String> {
    let mut parts = text.split(" / ");
    let elements = Element::read_all(parts.next().unwrap_or_default(), names)?;
    let conditions = parts.map(|part| {
        let part = part.trim();
        let known = SCOPES
            .iter()
            .find_map(|(name, scope, wanted)| Some((*scope, *wanted, part.strip_prefix(name)?)));
        let (scope, wanted, test) = known.ok_or(format!("“{part}” is no condition"))?;
        Ok((scope, wanted, Test::read(test.trim(), names)?))
    });
    let conditions = conditions.collect::<Result<Vec<_>, String>>()?;
    let mut needs = Needs::of(elements.iter());
    conditions.iter().filter(|(_, wanted, _)| *wanted).for_each(|(_, _, test)| needs.add(test));
    let in_clause = Needs::of(of_clause(&elements));
    Ok(Pattern::Words { elements, conditions, needs, in_clause })
}

/// What must stand in the clause that a pattern begins in.
fn of_clause(elements: &[Element]) -> impl Iterator<Item = &Element> {
    let is_border = |element: &Element| matches!(element, Element::Clause | Element::Sentence);
    let opens = elements.first().is_some_and(is_border);
    let goes_on = move |element: &&Element| {
        !is_border(element) && !matches!(element, Element::Gap { crosses: true, .. })
    };
    elements.iter().skip(usize::from(opens)).take_while(goes_on)
}
