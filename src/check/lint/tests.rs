use super::*;
use crate::check::prove::prove;
use crate::content::Files;
use crate::content::load::load_files;

/// What is told of glossaries of these rows, as `weight place message`; a market serves each locale.
fn told(columns: &str, sheets: &[(&str, &str)]) -> Vec<String> {
    let mut files: Vec<(String, String)> = ["ZZ", "YY"]
        .map(|id| {
            (format!("markets/{id}.toml"), "name = \"N\"\nlocales = [\"en\", \"de\"]\n".into())
        })
        .to_vec();
    for (locale, rows) in sheets {
        let text = format!("concept,term,status{columns}\n{rows}\n");
        files.push((format!("glossaries/{locale}.csv"), text));
    }
    let files = files.into_iter().map(|(path, text)| (path, text.into())).collect();
    let library =
        prove(load_files(&Files(files), None).unwrap_or_else(|faults| panic!("{faults:#?}")));
    let faults = library.faults.iter().cloned().chain(glossaries(&library));
    let mut told: Vec<String> = faults
        .map(|fault| format!("{:?} {} {}", fault.weight, fault.place(), fault.message))
        .collect();
    told.sort();
    told
}

/// Each fault that is told contains what is expected of it; none is told beside.
fn check(columns: &str, sheets: &[(&str, &str)], expected: &[&str]) {
    let told = told(columns, sheets);
    let fits = told
        .iter()
        .zip(expected)
        .all(|(told, expected)| expected.split(" … ").all(|part| told.contains(part)));
    assert!(fits && told.len() == expected.len(), "{sheets:?}: {told:#?}");
}

#[test]
fn a_word_is_wanted_here_and_unwanted_there() {
    let conflict = "Warning glossaries/en.csv:3 “Payback” is forbidden in b but preferred in a \
                    (glossaries/en.csv:2): it gives no finding";
    let check = |columns: &str, rows: &str, expected: &[&str]| {
        check(columns, &[("en", &format!("{rows}b,money,preferred"))], expected);
    };
    check("", "a,payback,preferred\nb,Payback,forbidden\n", &[conflict]);
    check("", "a,payback,admitted\na,c,preferred\nb,Payback,obsolete\n", &["obsolete … admitted"]);
    check("", "a,pay-back,do-not-translate\nb,pay back,forbidden\n", &["“pay back” is forbidden"]);
    check(",forms", "a,refund,preferred,\nb,cashback,forbidden,refund\n", &["“cashback”"]);
    check("", "a,payback,preferred\nb,backpay,forbidden\n", &[]);
    // Where the two never apply together, each holds.
    check(",markets", "a,payback,preferred,ZZ\nb,Payback,forbidden,YY\n", &[]);
    check(",channels,domain", "a,payback,preferred,,x\nb,Payback,forbidden,,y z\n", &[]);
    let where_both = &["it gives no finding where both apply"];
    check(",markets", "a,payback,preferred,ZZ\nb,Payback,forbidden,\n", where_both);
    check(",markets", "a,payback,preferred,\nb,Payback,forbidden,ZZ\n", &[conflict]);
    // A case that counts tells them apart.
    check(",case", "a,US,preferred,exact\nb,us,forbidden,\n", &[]);
}

#[test]
fn a_product_needs_a_term() {
    let file = |path: &str, text: &str| (path.to_owned(), text.into());
    let files = [
        file("glossaries/en.csv", "concept,term,status\nwarmer,bottle warmer,preferred\n"),
        file("locales/products.toml", "concepts = [\"warmer\", \"wamer\"]\n"),
    ];
    let library =
        load_files(&Files(files.into()), None).unwrap_or_else(|faults| panic!("{faults:#?}"));
    let told: Vec<String> = glossaries(&library).into_iter().map(|fault| fault.message).collect();
    assert_eq!(told, ["no glossary has a term of the product `wamer`"]);
}

#[test]
fn a_replacement_is_flagged_itself() {
    let error = "Error glossaries/en.csv:2 “e-mail” is preferred but is found as “E Mail”";
    check("", &[("en", "a,e-mail,preferred\na,E Mail,forbidden")], &[error]);
    check("", &[("en", "a,email,preferred\na,E Mail,forbidden")], &[]);
    check(",case", &[("en", "a,US,preferred,\na,us,forbidden,exact")], &[]);
    check(
        ",markets",
        &[("en", "a,e-mail,preferred,ZZ\na,E Mail,forbidden,YY\na,mail,preferred,YY")],
        &[],
    );
}

#[test]
fn a_term_is_never_found() {
    let never = "Warning glossaries/en.csv:2 “return\n\nlabel” can never be found: no text";
    check("", &[("en", "a,\"return\n\nlabel\",preferred")], &[never]);
    check("", &[("en", "a,shop.example.com,preferred")], &["links, addresses"]);
    check(",forms", &[("en", "a,\"return\n\nlabel\",preferred,labels")], &[]);
    check(
        "",
        &[(
            "en",
            "a,C++,preferred\nb,Node.js,preferred\nc,etc.,preferred\nd,return. Label,preferred",
        )],
        &[],
    );
    check(",match", &[("de", "a,keim,preferred,part\nb,bieten an,preferred,")], &[]);
}

#[test]
fn a_term_is_shadowed_by_another_concepts() {
    let rows = "a,return label,preferred\nb,label,forbidden\nb,sticker,preferred";
    let shadowed = "en.csv:3 “label” is forbidden in b but gives no finding inside “return label”";
    check("", &[("en", rows)], &[shadowed]);
    check("", &[("en", &rows.replace("b,", "a,").replace("sticker,preferred", "s,admitted"))], &[]);
    let meant = "a,return label,preferred,\nb,label,forbidden,Two return labels.\nb,tag,preferred,";
    check(",counterexample", &[("en", meant)], &[]);
    check(
        ",counterexample",
        &[("en", &meant.replace("Two return", "No"))],
        &[
            "en.csv:3 “label” is found as “labels” in its counterexample",
            "en.csv:3 “label” is forbidden",
        ],
    );
    let apart = "a,return label,preferred,ZZ\nb,label,forbidden,YY\nb,tag,preferred,";
    check(",markets", &[("en", apart)], &[]);
}

#[test]
fn concepts_that_are_one() {
    let en = (
        "en",
        "a,refund,preferred\na,money back,preferred\nb,Money Back,preferred\nb,refund,preferred",
    );
    let de = |b: &'static str| ("de", b);
    let twice = "en … `b` is called the same as `a` in de and en";
    check("", &[en, de("a,Geld,preferred\nb,geld,preferred")], &[&twice.replace("en … ", "")]);
    check("", &[en, de("a,Geld,preferred\nb,Gut,preferred")], &[]);
    check("", &[en, de("a,Geld,preferred\nb,Geld,preferred\nb,Gut,preferred")], &[]);
    let region = "glossaries/en.csv";
    assert!(!told("", &[en, ("en-GB", "")]).iter().any(|told| told.contains(region)));
}

#[test]
fn a_concept_has_no_preferred_term() {
    let en = ("en", "a,refund,preferred,\nb,basket,preferred,");
    let check = |de: &str, expected: &[&str]| check(",note", &[en, ("de", de)], expected);
    check("a,Geld,preferred,\nb,Korb,do-not-translate,", &[]);
    check("a,Geld,preferred,", &["Warning glossaries/de.csv the concept `b` has no word in de"]);
    check(
        "a,Geld,preferred,\nb,Korb,admitted,\nb,Wagen,admitted,",
        &["glossaries/de.csv:3 `b` has no preferred term in de, which other locales have"],
    );
    let both = "a,Geld,preferred,\nb,Korb,preferred,\n";
    check(
        &format!("{both}c,Tasche,forbidden,"),
        &["glossaries/de.csv:4 `c` has no preferred term in de, so nobody knows what to write"],
    );
    // What nobody is to say may have a note in place of another word.
    check(&format!("{both}c,Tasche,forbidden,Say nothing."), &[]);
}

#[test]
fn a_region_inherits() {
    let en = ("en", "a,refund,preferred\nb,basket,preferred");
    let de = ("de", "a,Geld,preferred\nb,Korb,preferred\na,Zaster,forbidden");
    check("", &[en, de, ("de-AT", "b,Wagerl,preferred")], &[]);
    check(
        "",
        &[en, de, ("de-AT", "b,Korb,removed\nb,Wagerl,admitted")],
        &["glossaries/de-AT.csv:3 `b` has no preferred term in de-AT, so nobody"],
    );
    // What both inherit is told once, what the region adds is told there.
    check(
        "",
        &[en, de, ("de-AT", "b,Zaster,admitted")],
        &[
            "glossaries/de.csv:4 “Zaster” is forbidden in a but admitted in b (glossaries/de-AT.csv:2)",
        ],
    );
}

#[test]
fn many_terms_are_looked_at_in_time_that_grows_with_them() {
    let lint_time = |count: usize| {
        let row =
            |at: usize| format!("c{at},word{at} of{},forbidden\nc{at},say{at},preferred\n", at % 7);
        let rows: String = (0..count).map(row).collect();
        let began = std::time::Instant::now();
        assert_eq!(told("", &[("en", &rows)]).len(), 0);
        began.elapsed().as_secs_f64()
    };
    // The better of two, as others may be using the machine.
    let best = |count| lint_time(count).min(lint_time(count));
    let (few, many) = (best(500), best(4000));
    assert!(many < few * 40.0, "{few} s, then {many} s for eight times as many");
}

#[test]
fn a_term_is_asked_for_in_compounds_that_nobody_parts() {
    let rows = "a,refund,preferred,head\nb,bill,preferred,part\n";
    check(",match", &[("en", rows)], &["“refund”: match = head … compounds of “en”"]);
    let rows = "a,gute Ware,preferred,modifier\nb,Konto,preferred,modifier\n";
    check(",match", &[("de", rows)], &["“gute Ware”: match = modifier … only one word"]);
}
