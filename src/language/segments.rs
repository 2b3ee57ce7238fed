//! Where the language changes inside one message.

use std::ops::Range;

use super::hearing::{Heard, Pause};
use super::model::{MOST, Model, Scores, greatest};
use super::verdict::judge;
use super::wanted::Wanted;

/// How much more the words after a change must tell, after each sort of pause.
const WITHIN: f32 = 4.5;
const AFTER_SHORT: f32 = 4.0;
const AFTER_LONG: f32 = 3.5;
/// How much less where the market or the thread has the language.
const EXPECTED: f32 = 2.0;
/// A single word tells no more than this.
const CLIPPED: f32 = 7.0;
/// Words in another script that are not just a name.
const WORDS: usize = 3;
/// How sure a part must be of its language.
const LIKELY: f64 = 0.5;

/// Bytes of the text by language, in order; none where there is but one.
pub(crate) fn segments(
    text: &str,
    heard: &[Heard],
    wanted: &Wanted<'_>,
) -> Vec<(Range<usize>, String)> {
    let mut runs = of_scripts(heard);
    runs = runs.into_iter().flat_map(|run| parted(heard, run, wanted)).collect();
    if runs.len() < 2 {
        return Vec::new();
    }
    let mut found: Vec<(Range<usize>, Option<String>)> = Vec::new();
    for run in runs {
        let Some(words) = heard.get(run) else { continue };
        let (Some(first), Some(last)) = (words.first(), words.last()) else { continue };
        let bytes = first.token.start..last.token.end;
        let told = judge(text.get(bytes.clone()).unwrap_or_default(), words, wanted);
        let known = words.len() >= WORDS || wanted.expects(&told.language);
        let sure = told.is_sure() || known && told.confidence >= LIKELY;
        let language = Some(told.language).filter(|language| sure && language != "und");
        match found.last_mut() {
            // What is not sure belongs to its neighbour.
            Some((before, own)) if language.is_none() || own.is_none() || *own == language => {
                before.end = bytes.end;
                *own = language.or(own.take());
            }
            _ => found.push((bytes, language)),
        }
    }
    let found: Vec<_> =
        found.into_iter().filter_map(|(bytes, language)| Some((bytes, language?))).collect();
    if found.len() < 2 { Vec::new() } else { found }
}

/// Runs of words in one script, names in another taken along.
fn of_scripts(heard: &[Heard]) -> Vec<Range<usize>> {
    let kind = |word: &Heard| match word.script {
        "Hani" | "Hira" | "Kana" => "Jpan",
        script => script,
    };
    let mut runs: Vec<(Range<usize>, &str)> = Vec::new();
    for (place, word) in heard.iter().enumerate() {
        match runs.last_mut() {
            Some((run, script)) if *script == kind(word) => run.end = place + 1,
            _ => runs.push((place..place + 1, kind(word))),
        }
    }
    let mut joined: Vec<Range<usize>> = Vec::new();
    let mut script = "";
    for (run, kind) in runs {
        match joined.last_mut() {
            Some(last) if kind == script || run.len() < WORDS => last.end = run.end,
            Some(last) if last.len() < WORDS => {
                last.end = run.end;
                script = kind;
            }
            _ => {
                joined.push(run);
                script = kind;
            }
        }
    }
    joined
}

/// A run parted where its words change their language: the likeliest row of languages, where each
/// change has its price.
fn parted(heard: &[Heard], run: Range<usize>, wanted: &Wanted<'_>) -> Vec<Range<usize>> {
    let Some(words) = heard.get(run.clone()) else { return vec![run] };
    let Some(script) = words.first().map(|word| word.script) else { return vec![run] };
    let Some(model) = Model::of(script).filter(|_| words.len() > 1) else { return vec![run] };
    let shut = shut(model, wanted);
    let mut sums = shut;
    for scores in words.iter().filter_map(|word| word.scores.as_ref()) {
        sums.iter_mut().zip(scores).for_each(|(sum, score)| *sum += score);
    }
    let whole = best(&sums);
    // How much more any other row could tell than one language for all: mostly nothing to look for.
    let open = words.iter().map(|word| open(model, word, &shut));
    let gain = |scores: Scores| (greatest(&scores) - scores[whole]).min(CLIPPED);
    if open.clone().flatten().map(gain).sum::<f32>() < AFTER_LONG {
        return vec![run];
    }
    let clipped: Vec<Scores> = open.map(|scores| scores.map_or([0.0; MOST], clipped)).collect();
    let mut leaning = [0.0_f32; MOST];
    for (leaning, tag) in leaning.iter_mut().zip(&model.languages) {
        *leaning = if wanted.expects(tag) { EXPECTED } else { 0.0 };
    }
    let mut rows: Vec<[u8; MOST]> = Vec::with_capacity(words.len());
    let mut reached = [0.0_f32; MOST];
    for (word, scores) in words.iter().zip(&clipped) {
        let from = best(&reached);
        let changed = reached[from]
            - match word.pause {
                Pause::None => WITHIN,
                Pause::Short => AFTER_SHORT,
                Pause::Long => AFTER_LONG,
            };
        let mut back = [0; MOST];
        for (place, ((sum, back), score)) in
            (0_u8..).zip(reached.iter_mut().zip(&mut back).zip(scores))
        {
            *back = place;
            if changed + leaning[usize::from(place)] > *sum {
                *sum = changed + leaning[usize::from(place)];
                *back = u8::try_from(from).unwrap_or(0);
            }
            *sum += score;
        }
        rows.push(back);
    }
    let mut language = best(&reached);
    let mut cuts = vec![run.end];
    for (place, back) in rows.iter().enumerate().skip(1).rev() {
        let before = usize::from(back[language]);
        if before != language {
            cuts.push(run.start + place);
            language = before;
        }
    }
    cuts.push(run.start);
    cuts.reverse();
    cuts.windows(2).map(|pair| pair[0]..pair[1]).collect()
}

/// What keeps languages out that do not come into question.
fn shut(model: &Model, wanted: &Wanted<'_>) -> Scores {
    let mut shut = [-1e6; MOST];
    for (shut, tag) in shut.iter_mut().zip(&model.languages) {
        if *tag != "und" && wanted.allows(tag) {
            *shut = 0.0;
        }
    }
    shut
}

/// What a word of the model's script tells, if it was asked, of the languages that come into question.
fn open(model: &Model, word: &Heard, shut: &Scores) -> Option<Scores> {
    let mut scores = word.scores.filter(|_| word.script == model.script)?;
    scores.iter_mut().zip(shut).for_each(|(score, shut)| *score += shut);
    Some(scores)
}

/// The same, the likeliest language as 0.
fn clipped(scores: Scores) -> Scores {
    let most = greatest(&scores);
    scores.map(|score| (score - most).max(-CLIPPED))
}

fn best(scores: &Scores) -> usize {
    let most = greatest(scores);
    scores.iter().position(|score| *score >= most).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::super::hearing::hear;
    use super::*;

    fn parts(text: &str, prior: &str) -> Vec<(String, String)> {
        let prior: Vec<String> = prior.split_whitespace().map(ToOwned::to_owned).collect();
        let wanted = Wanted { candidates: &[], prior: &prior };
        let found = segments(text, &hear(text), &wanted);
        found.into_iter().map(|(at, tag)| (text.get(at).unwrap().to_owned(), tag)).collect()
    }

    fn check(text: &str, prior: &str, expected: &[(&str, &str)]) {
        let expected: Vec<_> =
            expected.iter().map(|(part, tag)| ((*part).to_owned(), (*tag).to_owned())).collect();
        assert_eq!(parts(text, prior), expected, "{text}");
    }

    #[test]
    fn greetings_and_thanks_have_a_language_of_their_own() {
        let greeting = [("Bonjour", "fr"), ("I need help with my order", "en")];
        check("Bonjour, I need help with my order", "", &greeting);
        let both = [("Hallo", "de"), ("I want refund", "en"), ("bitte", "de")];
        check("Hallo, I want refund bitte", "de en", &both);
    }

    #[test]
    fn other_scripts_are_parts_where_they_are_more_than_a_name() {
        let both = [("注文した商品がまだ届きません", "ja"), ("please send it again", "en")];
        check("注文した商品がまだ届きません。 please send it again", "", &both);
        check("Samsung Galaxy の注文をキャンセルしたいです", "", &[]);
    }

    #[test]
    fn one_language_is_one_part() {
        for text in [
            "Wo bleibt mein Paket? Ich warte seit zwei Wochen, bitte melden Sie sich.",
            "The iPhone case I ordered is broken, can you send a new one?",
            "J'ai commandé le MacBook Pro mais j'ai reçu un Dell.",
            "ok",
            "",
        ] {
            check(text, "", &[]);
        }
    }
}
