//! Facts about human language, and nothing of the shop.

mod affix;
mod agreement;
pub mod capitals;
mod chunk;
pub mod compounds;
pub mod detect;
mod evidence;
mod fold;
mod hyphens;
pub mod inflection;
mod keys;
pub(crate) mod lemmas;
pub mod locale;
pub mod meaning;
mod particles;
pub mod phrase;
mod places;
pub mod pos;
pub mod register;
mod roles;
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
