use super::*;

/// Faults as `line:column “marked” message`.
fn told(text: &str) -> Vec<String> {
    let mut faults = Vec::new();
    read("locales/de/a.ftl", text, &mut faults);
    let tell = |fault: &Fault| {
        let marked: String =
            fault.excerpt.chars().skip(fault.column.saturating_sub(1)).take(fault.marked).collect();
        format!("{}:{} “{marked}” {}", fault.line, fault.column, fault.message)
    };
    faults.iter().map(tell).collect()
}

fn check(text: &str, expected: &[&str]) {
    let told = told(text);
    let fits = told.len() == expected.len()
        && told.iter().zip(expected).all(|(told, expected)| {
            let (place, hint) = expected.split_once(" … ").unwrap_or((expected, ""));
            told.starts_with(place) && told.contains(hint)
        });
    assert!(fits, "{text}\n{told:#?}\n{expected:#?}");
}

#[test]
fn sound_files_have_no_faults() {
    check("", &[]);
    check("# only a comment", &[]);
    check("a = b\n    .title = c\n    .anything = d\n", &[]);
    check("\u{feff}a =\r\n    eins\r\n\r\n    { \"[\" }zwei\r\n    .asks =\r\n        x\r\n", &[]);
    check("a = { $n ->\n    [one] x\n   *[other] { NUMBER($n) }\n}\n-b = C:\\ué\n", &[]);
    check(&"语言 🚊 \0 e\u{301} مرحبا".repeat(3000).replacen("语", "a = ", 1), &[]);
}

#[test]
fn a_line_that_cuts_a_message_short_is_told_with_what_to_write() {
    check("a =\n    eins\n    [zwei]\n", &["3:5 “[” … { \"[\" }"]);
    check("a =\n    eins\n    * zwei\nb = c\n", &["3:5 “*” … { \"*\" }"]);
    check("a =\n    eins\n    } zwei\n", &["3:5 “}” … { \"}\" }"]);
    check("a =\n    eins\n    ... zwei\n", &["3:5 “.” … { \".\" }"]);
    check("a =\r\n    é\r\n    [zwei]\r\n", &["3:5 “[” … { \"[\" }"]);
    check("a =\n    [eins]\n", &["2:5 “[” … { \"[\" }"]);
    check("a =\n    .asks =\n        eins\n        [zwei]\n", &["4:9 “[” … { \"[\" }"]);
}

#[test]
fn a_line_at_the_margin_is_no_text() {
    check("a =\n    eins\nzwei drei\n", &["3:1 “zwei drei” … indent the line"]);
    check("a =\nzwei\n", &["1:1 “a =” … “a” has no text", "2:1 “zwei” … indent the line"]);
    check("a = b\nß = c\n", &["2:1 “ß = c” … letter from a to z"]);
    check("a = b\n# note\n    c\n", &["3:5 “c” … comment at the left margin"]);
    check("#note\n", &["1:2 “n” … comes a space"]);
}

#[test]
fn tabs_do_not_indent() {
    check("a =\n\tb\n", &["2:1 “\t” … a tab does not indent"]);
    check("a = b\n\tc\n", &["2:1 “\t” … a tab does not indent"]);
    check("a =\n    b\n  \tc\n", &["3:3 “\t” … a tab does not indent"]);
    check("a =\n    b\n    .asks =\n\t\tc\n", &["4:1 “\t” … a tab does not indent"]);
}

#[test]
fn braces_are_told_where_they_open() {
    check("a = Hallo { $name,\n\nb = c\n", &["1:11 “{” … { \"{\" }"]);
    check("a = Hallo {}\n", &["1:11 “{” … { \"{\" }"]);
    check("a = Hallo {{ customer }}, { $name\n", &["1:27 “{” … no } closes"]);
    check("a = Hallo }\n", &["1:11 “}” … { \"}\" }"]);
    check("a = { $n ->\n    [one] x\n    [two] y\n}\n", &["1:5 “{” … *[other]"]);
    check("a = { $n ->\n    [one or so] x\n   *[two] y\n}\n", &["2:10 “o” … closed by ]"]);
    check("a = { greeting ->\n    [one] x\n   *[two] y\n}\n", &["1:5 “{” … { $name ->"]);
}

#[test]
fn all_faults_of_a_file_are_told() {
    let text = "a = {\nb = c }\nd\ne =\n    f\n    .asks =\n";
    check(text, &["1:5 “{”", "2:7 “}”", "3:1 “d”", "6:5 “.asks =” … “.asks” has no text"]);
    let many = "x\n".repeat(100_000);
    assert_eq!(told(&many).len(), 201);
}

#[test]
fn what_the_parser_lets_pass_is_told_too() {
    check("a = b\na = c\n", &["2:1 “a” … stands also in line 1"]);
    check("a = b\n-a = c\n", &["2:2 “a” … stands also in line 1"]);
    check("LIST = b\n", &["1:1 “LIST” … name of a function"]);
    check("a = { UPPER($x) } { NUMBER() }\n", &["1:7 “UPPER”", "1:21 “NUMBER” … of what"]);
    check("a = { $x ->\n    [b] 1\n    [b] 2\n   *[c] 3\n}\n", &["3:6 “b” … stands twice"]);
    check("a = b\n    .asks = c { $x } { \"[\" }\n", &["2:18 “x” … no placeables"]);
    check("a = b\n  order-late = c\n", &["2:3 “order-late” … left margin"]);
    check("a = b\rc = d", &["1:6 … lone carriage return"]);
    check("a = { 1.0000000000000000000000 ->\n  *[one] x\n}\n", &["1:7 … 15 digits"]);
}

#[test]
fn what_would_bring_the_parser_down_does_not() {
    check(r#"a = { "\u00é" }"#, &["1:12 “é” … hexadecimal"]);
    let deep = |open: &str| format!("a = b\nc = {}", open.repeat(100_000));
    check(&deep("{"), &["2:1 “c” … nests too"]);
    check(&deep("{\"}\"}{ $x -> *[a] "), &["2:1 “c” … nests too"]);
    check(&deep("{ A( "), &["2:1 “c” … nests too"]);
    let just = format!("a = {}x", "{ $x ->\n *[a] ".repeat(300));
    assert!(told(&just)[0].contains("no } closes"), "{:?}", told(&just));
}

#[test]
fn a_message_is_read_as_literal_text() {
    let text = "# note\nrefund =\n    Hallo { $customer },\n    { $n ->\n        [one] eins\n       \
                *[other] viele { \"[\" }\n    } { closing } { -brand }.\n    .title = Geld\n    \
                .asks =\n        Wo ist { \"{\" }Geld?\n\n          wann\nb =\n    .title = x\n";
    let mut faults = Vec::new();
    let messages = read("a.ftl", text, &mut faults);
    assert_eq!(faults, []);
    let [refund, bare] = &messages[..] else { panic!("{messages:#?}") };
    assert_eq!(refund.text, "Hallo  ,\nviele [    .");
    assert_eq!(refund.title, "Geld");
    assert_eq!(refund.asks, ["Wo ist {Geld?", "wann"]);
    assert_eq!(refund.variables.iter().collect::<Vec<_>>(), ["customer", "n"]);
    assert_eq!(refund.references.iter().collect::<Vec<_>>(), ["-brand", "closing"]);
    assert_eq!((refund.line, text.get(refund.span.clone())), (2, Some("refund")));
    assert_eq!((bare.has_value, bare.line), (false, 13));
}

#[test]
fn a_broken_message_leaves_the_others_readable() {
    let mut faults = Vec::new();
    let messages = read("a.ftl", "a = b\nc = {\nd = e\n", &mut faults);
    assert_eq!(messages.iter().map(|message| message.id.as_str()).collect::<Vec<_>>(), ["a", "d"]);
}

#[test]
fn an_id_in_two_files_names_the_other_place() {
    let file = |path: &str, text: &str| FluentFile { path: path.into(), text: text.into() };
    let files = [file("de/a.ftl", "a = b\n\n-c = d\n"), file("de/b.ftl", "x = y\n-c = e\na = f\n")];
    let mut faults = Vec::new();
    duplicates(&files, &mut faults);
    let told: Vec<String> =
        faults.iter().map(|fault| format!("{} {}", fault.place(), fault.message)).collect();
    assert_eq!(
        told,
        ["de/b.ftl:2 “-c” stands also in de/a.ftl:3", "de/b.ftl:3 “a” stands also in de/a.ftl:1"]
    );
}
