//! Verbs whose particle stands apart: `Wir bieten Ihnen einen Tausch an` holds `anbieten`.

use std::collections::HashSet;
use std::sync::OnceLock;

use super::inflection::{Context, Role, Shape, readings, table};
use super::pos::Pos;
use super::stem::{primary, words_of};
use super::words::Token;

/// So many words may stand between a verb and its particle.
const REACH: usize = 16;

/// The places of verbs with the whole verb that each is a part of, folded.
pub(super) fn separated<'a>(
    tokens: &'a [Token],
    language: &'a str,
) -> impl Iterator<Item = (usize, String)> + 'a {
    let particles = particles(language);
    (1..tokens.len())
        .filter(move |at| {
            let closes = tokens.get(at + 1).is_none_or(|next| !next.joined);
            closes
                && tokens.get(*at).is_some_and(|token| {
                    particles.is_some_and(|known| known.contains(&*token.fold))
                })
        })
        .filter_map(move |at| verb_before(tokens, at, language))
}

fn verb_before(tokens: &[Token], particle: usize, language: &str) -> Option<(usize, String)> {
    let (table, fold) = (table(language)?, &*tokens.get(particle)?.fold);
    let first = (particle.saturating_sub(REACH)..particle)
        .rev()
        .find(|at| tokens.get(at + 1).is_some_and(|next| !next.joined))
        .map_or(particle.saturating_sub(REACH), |at| at + 1);
    (first..particle).rev().find_map(|at| {
        let word = &*tokens.get(at)?.fold;
        let verb = |lemma: &str| Some([fold, lemma].concat()).filter(|whole| table.knows(whole));
        readings(word, Context { shape: Shape::Small, role: Role::Any }, language)
            .iter()
            .filter(|one| one.pos == Pos::Verb && !one.capital)
            .find_map(|one| verb(&one.lemma))
            .map(|whole| (at, whole))
    })
}

fn particles(language: &str) -> Option<&'static HashSet<&'static str>> {
    static SETS: OnceLock<[(&str, HashSet<&str>); 2]> = OnceLock::new();
    let sets = SETS.get_or_init(|| {
        [
            ("de", words_of(include_str!("data/particles/de.txt")).collect()),
            ("nl", words_of(include_str!("data/particles/nl.txt")).collect()),
        ]
    });
    sets.iter().find(|(known, _)| *known == primary(language)).map(|(_, words)| words)
}
