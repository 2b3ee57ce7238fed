//! Facts about human language, and nothing of the shop.

#[cfg_attr(not(test), expect(dead_code, reason = "the keys of words will ask for it"))]
mod affix;
mod chunk;
pub mod detect;
mod evidence;
mod fold;
pub mod locale;
pub mod phrase;
pub mod pos;
pub mod script;
pub mod stem;
pub mod text;
mod varieties;
pub mod words;

pub use detect::Detection;
pub use locale::{Locale, NoLocale, Parents};
pub use pos::Pos;
pub use text::Text;
pub use words::Token;
