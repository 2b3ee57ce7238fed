//! What this customer already knows: the request's own facts, the customer's own words, the shop's
//! contacts.

use crate::check::Context;
use crate::content::ArgValue;

/// What is known, squeezed to letters and figures.
pub(super) struct Known {
    /// Texts in which a number may stand.
    squeezed: Vec<String>,
    /// Hosts of the shop's own links.
    hosts: Vec<String>,
}

/// Country codes have at most so many figures, and a number without its code at least so many.
const CODE: usize = 3;
const NATIONAL: usize = 8;
/// Shorter numbers are in too many texts to be known from there.
const LEAST: usize = 6;

impl Known {
    pub(super) fn of(context: &Context<'_>) -> Self {
        let situation = context.situation;
        let contact = situation.market.as_ref().map(|market| &market.contact);
        let args = situation.args.values().filter_map(|value| match value {
            ArgValue::String(text) => Some(text),
            _ => None,
        });
        let customer = &situation.customer;
        let written = situation.customers_words();
        let shop = contact.iter().flat_map(|contact| {
            contact
                .emails
                .iter()
                .chain(&contact.phones)
                .chain(&contact.identifiers)
                .chain(&contact.links)
        });
        let all =
            customer.emails.iter().chain(&customer.phones).chain(&situation.order.id).chain(args);
        let all = all.chain(shop).map(String::as_str).chain(written);
        let hosts = contact.iter().flat_map(|contact| &contact.links).filter_map(|link| {
            let host = link.split("://").last()?.split(['/', '?', '#']).next()?;
            Some(host.trim_start_matches("www.").to_lowercase())
        });
        Self { squeezed: all.map(squeezed).collect(), hosts: hosts.collect() }
    }

    /// Whether this customer knows it.
    pub(super) fn has(&self, told: &str) -> bool {
        let told = squeezed(told);
        let shared = |own: &String| told.len() >= LEAST && own.contains(&told);
        self.squeezed.iter().any(|own| *own == told || shared(own))
    }

    /// Whether this customer knows a phone number, with its country's code or without.
    pub(super) fn has_phone(&self, told: &str) -> bool {
        let told = squeezed(told);
        let bare = told.trim_start_matches('0');
        let code = CODE.min(bare.len().saturating_sub(NATIONAL));
        let national = bare.get(code..).unwrap_or(bare);
        bare.len() >= LEAST && self.squeezed.iter().any(|own| own.contains(national))
    }

    /// Whether an address is at a host of the shop's own.
    pub(super) fn is_shops(&self, email: &str) -> bool {
        let host = email.rsplit('@').next().unwrap_or_default().to_lowercase();
        self.hosts.iter().any(|own| host == *own || host.ends_with(&format!(".{own}")))
    }
}

/// Letters and figures alone, small; figures of any width as ASCII.
fn squeezed(text: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    text.nfkc().filter(|c| c.is_alphanumeric() || *c == '@').flat_map(char::to_lowercase).collect()
}
