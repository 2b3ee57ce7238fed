//! Whether a text has such bytes anywhere. There is no way out at the first, so that many are looked at together.

/// Whether any byte is such.
pub(super) fn any(text: &str, is: impl Fn(u8) -> bool) -> bool {
    text.bytes().fold(0, |any, byte| any | u8::from(is(byte))) > 0
}

/// Whether any two bytes that follow on each other are such.
pub(super) fn any_two(text: &str, are: impl Fn(u8, u8) -> bool) -> bool {
    let bytes = text.as_bytes();
    let pairs = bytes.iter().zip(bytes.get(1..).unwrap_or_default());
    pairs.fold(0, |any, (one, two)| any | u8::from(are(*one, *two))) > 0
}
