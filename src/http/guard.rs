//! Who may ask, and how often.

use std::collections::HashMap;
use std::net::{IpAddr, Ipv6Addr, SocketAddr};
use std::sync::{Mutex, PoisonError};
use std::time::Instant;

use axum::extract::{Request, State as Shared};
use axum::http::{StatusCode, header};
use axum::middleware::Next;
use axum::response::Response;

use super::State;
use super::asked::refuse;
use super::problem::Problem;

/// Requests a second where nothing is configured.
const USUAL_RATE: f64 = 20.0;
/// So many seconds' worth may be asked at once.
const BURST_SECONDS: f64 = 3.0;
/// So many callers are remembered before those who were long silent are forgotten.
const REMEMBERED: usize = 10_000;

/// The other end of the connection.
#[derive(Clone, Copy)]
pub(super) struct Peer(pub(super) SocketAddr);

/// Lets a request through that bears the key and does not come too often.
pub(super) async fn admit(
    Shared(state): Shared<State>,
    request: Request,
    next: Next,
) -> Result<Response, Problem> {
    match may_ask(&state, &request) {
        Ok(()) => Ok(next.run(request).await),
        Err(problem) => Err(refuse(request, problem).await),
    }
}

fn may_ask(state: &State, request: &Request) -> Result<(), Problem> {
    // The rate first, so that keys cannot be tried out at will.
    if let Some(Peer(peer)) = request.extensions().get::<Peer>() {
        state.rates.take(peer.ip(), Instant::now())?;
    }
    if let Some(key) = &state.config.key {
        let offered = request.headers().get(header::AUTHORIZATION);
        let offered = offered.and_then(|value| value.to_str().ok()).and_then(bearer);
        if !offered.is_some_and(|offered| key.is(offered)) {
            let detail = "this needs a key: Authorization: Bearer …";
            return Err(Problem::new(StatusCode::UNAUTHORIZED, detail));
        }
    }
    Ok(())
}

fn bearer(value: &str) -> Option<&str> {
    let (scheme, key) = value.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| key.trim())
}

/// Token buckets, one a caller.
pub(super) struct Rates {
    configured: Option<f64>,
    buckets: Mutex<HashMap<IpAddr, Bucket>>,
}

#[derive(Clone, Copy)]
struct Bucket {
    tokens: f64,
    at: Instant,
}

impl Rates {
    /// So many requests a second; 0 = as many as they like. Where nothing is configured, callers on
    /// this machine may ask as often as they like, others at the usual rate.
    pub(super) fn new(configured: Option<f64>) -> Self {
        Self { configured, buckets: Mutex::default() }
    }

    /// Takes one token of the caller's; a problem where none is left.
    pub(super) fn take(&self, caller: IpAddr, now: Instant) -> Result<(), Problem> {
        let caller = network(caller);
        let rate = match self.configured {
            None if caller.is_loopback() => return Ok(()),
            None => USUAL_RATE,
            Some(rate) => rate,
        };
        if rate <= 0.0 {
            return Ok(());
        }
        let most = (rate * BURST_SECONDS).max(1.0);
        let left = |bucket: &Bucket| {
            let since = now.saturating_duration_since(bucket.at).as_secs_f64();
            (bucket.tokens + since * rate).min(most)
        };
        let mut buckets = self.buckets.lock().unwrap_or_else(PoisonError::into_inner);
        if buckets.len() >= REMEMBERED && !buckets.contains_key(&caller) {
            // Full again: as if never seen. Were all still in use, memory matters more.
            buckets.retain(|_, bucket| left(bucket) < most);
            if buckets.len() >= REMEMBERED {
                buckets.clear();
            }
        }
        let bucket = buckets.entry(caller).or_insert(Bucket { tokens: most, at: now });
        let tokens = left(bucket);
        let enough = tokens >= 1.0;
        *bucket = Bucket { tokens: if enough { tokens - 1.0 } else { tokens }, at: now };
        if enough {
            return Ok(());
        }
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "between 1 and 3600"
        )]
        let wait = ((1.0 - tokens) / rate).ceil().clamp(1.0, 3600.0) as u32;
        let detail = format!("at most {rate} requests a second");
        Err(Problem::new(StatusCode::TOO_MANY_REQUESTS, detail).retry_after(wait))
    }
}

/// Whoever has an IPv6 address has 2⁶⁴ of them.
fn network(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(address) if !address.is_loopback() => {
            Ipv6Addr::from_bits(address.to_bits() & (u128::MAX << 64)).into()
        }
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    const FAR: &str = "192.0.2.7";

    fn takes(rates: &Rates, caller: &str, now: Instant, times: usize) -> usize {
        (0..times).filter(|_| rates.take(caller.parse().unwrap(), now).is_ok()).count()
    }

    #[test]
    fn a_burst_is_let_through_and_then_the_rate_holds() {
        let (rates, now) = (Rates::new(Some(2.0)), Instant::now());
        assert_eq!(takes(&rates, FAR, now, 20), 6);
        assert_eq!(takes(&rates, FAR, now + Duration::from_secs(1), 20), 2);
        assert_eq!(takes(&rates, "192.0.2.8", now, 20), 6, "each has a bucket of one's own");
    }

    #[test]
    fn this_machine_is_not_held_up_unless_configured() {
        let now = Instant::now();
        assert_eq!(takes(&Rates::new(None), "127.0.0.1", now, 1000), 1000);
        assert_eq!(takes(&Rates::new(None), "::1", now, 1000), 1000);
        assert_eq!(takes(&Rates::new(None), FAR, now, 1000), 60);
        assert_eq!(takes(&Rates::new(Some(0.0)), FAR, now, 1000), 1000);
        assert_eq!(takes(&Rates::new(Some(1.0)), "127.0.0.1", now, 1000), 3);
    }

    #[test]
    fn addresses_of_one_network_share_a_bucket() {
        let (rates, now) = (Rates::new(Some(1.0)), Instant::now());
        assert_eq!(takes(&rates, "2001:db8::1", now, 5), 3);
        assert_eq!(takes(&rates, "2001:db8::2", now, 5), 0);
        assert_eq!(takes(&rates, "2001:db8:0:1::2", now, 5), 3);
    }

    #[test]
    fn memory_is_bounded() {
        let (rates, now) = (Rates::new(Some(1.0)), Instant::now());
        for caller in 0..u32::try_from(REMEMBERED).unwrap() + 50 {
            rates.take(std::net::Ipv4Addr::from_bits(0x0a00_0000 + caller).into(), now).unwrap();
        }
        assert!(rates.buckets.lock().unwrap().len() <= REMEMBERED);
    }

    #[test]
    fn a_bearer_is_read_whatever_the_case() {
        assert_eq!(bearer("Bearer k"), Some("k"));
        assert_eq!(bearer("bearer  k "), Some("k"));
        assert_eq!(bearer("Basic k"), None);
        assert_eq!(bearer("k"), None);
    }
}
