use super::*;

/// How a word (`noun`, no gender) stands in compounds: each `text` with `head`, `modifier` or `none`.
fn check(language: &str, word: &str, gender: &str, expected: &str) {
    let language = compounds(language).unwrap();
    let part = language.part(word, Some(Pos::Noun), gender, &[]);
    let stands =
        |text: &str| {
            let folded = fold(text);
            let mut whole = Word::new(language, &folded);
            let places: Vec<usize> = folded.char_indices().map(|(at, _)| at).collect();
            let is = |form: &str, all: &[String]| all.iter().any(|known| known == form);
            if places.iter().skip(1).any(|at| {
                is(folded.get(*at..).unwrap(), &part.as_head) && whole.has_head(*at, &part)
            }) {
                return "head";
            }
            let mut inside = places.iter().flat_map(|start| {
                places.iter().filter(move |end| *end > start).map(|end| (*start, *end))
            });
            if inside.any(|(start, end)| {
                is(folded.get(start..end).unwrap(), &part.as_modifier)
                    && whole.has_modifier(start, end, &part)
            }) {
                return "modifier";
            }
            "none"
        };
    let read: Vec<(&str, &str)> =
        expected.split(", ").filter_map(|one| one.split_once(' ')).collect();
    let found: Vec<(&str, &str)> = read.iter().map(|(text, _)| (*text, stands(text))).collect();
    assert_eq!(found, read, "{word}");
}

#[test]
fn the_last_part_tells_what_a_word_is() {
    check(
        "de",
        "Konto",
        "n",
        "Kundenkonto head, Geschäftskonto head, Firmenkonten head, Bankkontos head, Skonto none, Kontoinhaber modifier",
    );
    check("de", "Antrag", "m", "Rückerstattungsanträge head, Antragsteller modifier");
    check("nl", "account", "", "klantaccount head, klantaccounts head, accountnummer modifier");
}

#[test]
fn whole_words_are_no_compounds() {
    check(
        "de",
        "Rat",
        "m",
        "Heirat none, Vorrat none, Verrat none, Apparat none, Stadtrat head, Rathaus modifier, Datenrate none, Stadtrats head",
    );
    check("de", "Post", "f", "Kompost none, Postfach modifier, Tagespost head");
    check("de", "Ware", "f", "Software none, Malware none, Gebrauchtware head, Warenwert modifier");
    check(
        "de",
        "Teil",
        "m",
        "Vorteil none, Urteil none, Nachteil none, Gerichtsurteil none, Zugabteil none",
    );
    check(
        "de",
        "Teil",
        "",
        "Ersatzteil head, Ersatzteile head, Teillieferung modifier, Teilnahmeschein none",
    );
    check("de", "Zahlung", "f", "Rückzahlung none, Ratenzahlung head, Anzahlung none");
    check("de", "Form", "f", "Rechtsform head, Uniformen none, Schuluniformen none");
    check(
        "de",
        "Amt",
        "n",
        "Arbeitsamt head, allesamt none, Arbeitsämter head, Integrationsamt head, Samt none",
    );
    check("de", "Kunde", "m", "Stammkunde head, Urkunde none, Sekunde none");
    check(
        "de",
        "Kunde",
        "m",
        "Kundendienst modifier, kundig none, Kundgabe none, Erdkunde none, Erdkundelehrer none",
    );
    check(
        "de",
        "Rechnung",
        "f",
        "Stromrechnung head, Berechnung none, Abrechnung none, Nebenkostenabrechnung none",
    );
}

#[test]
fn a_verb_stands_before_but_never_last() {
    let language = compounds("de").unwrap();
    let part = language.part("liefern", Some(Pos::Verb), "", &[]);
    assert_eq!(part.as_head, [""; 0]);
    assert_eq!(part.as_modifier, ["liefer"]);
}

#[test]
fn parts_in_a_row_are_read_to_the_end() {
    let language = compounds("de").unwrap();
    let part = language.part("Konto", None, "", &[]);
    let long = "konto".repeat(12);
    let mut word = Word::new(language, &long);
    assert!(word.has_head(long.len() - 5, &part));
    let broken = [&*long, "x"].concat();
    assert!(!Word::new(language, &broken).has_modifier(0, 5, &part));
}

#[test]
fn where_the_last_part_begins() {
    let check = |compound: &str, word: &str, last: Option<&str>| {
        let at = head(compound, word, Some(Pos::Noun), "", "de");
        assert_eq!(at.and_then(|at| compound.get(at..)), last, "{compound}");
    };
    check("Firmenaccounts", "Account", Some("accounts"));
    check("Größenkonten", "Konto", Some("konten"));
    check("Kontoinhaber", "Konto", None);
    check("Konto", "Konto", None);
}

#[test]
fn genders_as_people_write_them() {
    for (one, two, same) in [
        ("m", "masculine", true),
        ("c", "f", true),
        ("n", "c", false),
        ("", "n", true),
        ("mn", "f", false),
    ] {
        assert_eq!(share(one, two), same, "{one} {two}");
    }
}
