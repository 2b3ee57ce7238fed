//! Facts about human language, and nothing of the shop.

pub mod detect;
pub mod locale;
pub mod phrase;
pub mod stem;
pub mod text;
pub mod words;

pub use detect::Detection;
pub use locale::{Locale, NoLocale, Parents};
pub use words::Token;
pub use text::Text;
