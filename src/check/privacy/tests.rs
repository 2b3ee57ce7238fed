use super::*;

#[test]
fn what_is_shown_is_too_little_to_use() {
    for (rule, text, expected) in [
        ("privacy.card", "4242 4242 4242 4242", "**** 4242"),
        ("privacy.iban", "DE02 1203 0000 0000 2020 51", "**** 2051"),
        ("privacy.email", "kim.larsen@mail.example", "k****@****.example"),
        ("privacy.secret", "Blue7Lake!Winter", "****"),
        ("privacy.phone", "555-0132", "****"),
    ] {
        assert_eq!(mask::shown(text, rule), expected, "{text}");
    }
}
