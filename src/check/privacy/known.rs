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

    /// Whether this customer knows it. A phone's country code or leading zero may differ.
    pub(super) fn has(&self, told: &str) -> bool {
        let told = squeezed(told);
        let bare = told.trim_start_matches('0');
        let short = |own: &&String| (LEAST + 1..=16).contains(&own.len());
        let is_number = !bare.is_empty() && bare.bytes().all(|byte| byte.is_ascii_digit());
        self.squeezed.iter().any(|own| {
            (told.len() >= 3 && *own == told)
                || (bare.len() >= LEAST && own.contains(bare))
                || (is_number
                    && Some(own).filter(short).is_some_and(|own| {
                        let own = own.trim_start_matches('0');
                        own.len() >= LEAST && bare.ends_with(own)
                    }))
        })
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
