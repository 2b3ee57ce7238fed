//! A line of a register's file: what shows a tone, and where.

use regex::Regex;

use super::Tone;
use super::atom::Test;
use super::element::Element;
use super::grammar::Names;

/// One line: `formal: PATTERN / no WORD / has WORD`, or `formal~ REGULAR EXPRESSION`.
#[derive(Debug)]
pub(super) struct Rule {
    /// What it shows; none = nothing, whatever later lines say.
    pub tone: Option<Tone>,
    /// How sure it is.
    pub force: Force,
    pub pattern: Pattern,
    /// What stands instead in the other tone; none = word for word.
    pub with: Option<String>,
}

/// How sure it is that a rule shows its tone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Force {
    /// Wherever it matches.
    Sure,
    /// `weak`: only where its sentence shows the other tone nowhere near for sure.
    Weak,
    /// `faint`: only where the whole text shows the other tone nowhere for sure.
    Faint,
    /// `also`: besides, only where another rule shows the tone in the text.
    Also,
}

#[derive(Debug)]
pub(super) enum Pattern {
    Words {
        elements: Vec<Element>,
        /// Words that its sentence must have, or must not have.
        conditions: Vec<(Scope, bool, Test)>,
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
    pub(super) fn read(line: &str, names: &mut Names) -> Result<Self, String> {
        let at = line.find([':', '~']).ok_or("no `formal:`, `informal:` or `neither:`")?;
        let (name, rest) = line.split_at_checked(at).unwrap_or_default();
        let name = name.trim();
        let (force, name) = match name.split_once(' ') {
            Some(("weak", name)) => (Force::Weak, name),
            Some(("faint", name)) => (Force::Faint, name),
            Some(("also", name)) => (Force::Also, name),
            _ => (Force::Sure, name),
        };
        let tone = match name {
            "formal" => Some(Tone::Formal),
            "informal" => Some(Tone::Informal),
            "neither" => None,
            other => return Err(format!("“{other}” is no register")),
        };
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
        Ok(Self { tone, force, pattern, with })
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
    Ok(Pattern::Words { elements, conditions })
}
