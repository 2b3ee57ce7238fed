//! Facts about human language, and nothing of the shop.

mod affix;
mod agreement;
pub mod capitals;
pub mod compounds;
pub mod detect;
mod fold;
mod hearing;
mod hyphens;
pub mod inflection;
mod keys;
pub(crate) mod lemmas;
pub mod locale;
pub mod meaning;
mod model;
mod ngrams;
mod particles;
pub mod phrase;
mod places;
pub mod pos;
pub mod quantity;
mod roles;
pub mod script;
mod segments;
pub mod stem;
pub mod text;
mod varieties;
mod verdict;
mod wanted;
pub mod words;

pub use detect::Detection;
pub use locale::{Locale, NoLocale, Parents};
pub use pos::Pos;
pub use text::Text;
pub use words::Token;
