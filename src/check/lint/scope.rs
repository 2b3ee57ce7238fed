//! Where two terms both apply.

use crate::content::Term;

/// Whether there is a situation in which both apply.
pub(super) fn overlap(one: &Term, two: &Term) -> bool {
    fn meet<T: PartialEq>(one: &[T], two: &[T]) -> bool {
        one.is_empty() || two.is_empty() || one.iter().any(|name| two.contains(name))
    }
    meet(&one.markets, &two.markets)
        && meet(&one.channels, &two.channels)
        && meet(&one.domains, &two.domains)
}

/// Whether one applies wherever the other does.
pub(super) fn covers(one: &Term, two: &Term) -> bool {
    fn within<T: PartialEq>(one: &[T], two: &[T]) -> bool {
        one.is_empty() || (!two.is_empty() && two.iter().all(|name| one.contains(name)))
    }
    within(&one.markets, &two.markets)
        && within(&one.channels, &two.channels)
        && within(&one.domains, &two.domains)
}
