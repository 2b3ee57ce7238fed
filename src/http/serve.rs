//! Connections: accepted, given up when they are too slow, finished before the service ends.

use std::io;
use std::net::SocketAddr;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::http::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use tokio::net::{TcpListener, TcpStream};
use tokio::time::{sleep, timeout};
use tower::Service;

use super::guard::Peer;
use super::{State, app};

/// Whether an address may be served: where others than this machine can ask, a key is needed.
pub fn may_listen(state: &State, address: SocketAddr) -> io::Result<()> {
    if address.ip().to_canonical().is_loopback() || state.config.key.is_some() {
        return Ok(());
    }
    let told = format!(
        "{address} can be reached by others: set COMITY_KEY to the key that they must bear"
    );
    Err(io::Error::new(io::ErrorKind::InvalidInput, told))
}

/// Serves until `shutdown` is done; then running requests may finish.
///
/// Refuses to start where others than this machine could ask and no key is configured.
pub async fn serve(
    listener: TcpListener,
    state: State,
    shutdown: impl Future<Output = ()>,
) -> io::Result<()> {
    may_listen(&state, listener.local_addr()?)?;
    let limits = state.config.limits.clone();
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(limits.header);
    let app = app(state);
    let connections = GracefulShutdown::new();
    let mut shutdown = std::pin::pin!(shutdown);
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            () = &mut shutdown => break,
        };
        match accepted {
            Ok((stream, peer)) => {
                let connection =
                    http.serve_connection(line(stream), service_fn(answer(&app, peer)));
                let connection = connections.watch(connection);
                tokio::spawn(async move {
                    // A connection that breaks off is the other end's affair.
                    if let Err(fault) = connection.await {
                        tracing::debug!(%fault, "a connection broke off");
                    }
                });
            }
            Err(fault) => {
                // Out of file descriptors, mostly: those who are here may finish and make room.
                tracing::warn!(%fault, "a connection could not be accepted");
                sleep(Duration::from_millis(50)).await;
            }
        }
    }
    drop(listener);
    tracing::info!("finishing what is running");
    if timeout(limits.shutdown, connections.shutdown()).await.is_err() {
        tracing::warn!("some requests were still running and are given up");
    }
    Ok(())
}

fn line(stream: TcpStream) -> TokioIo<TcpStream> {
    // Where it fails, answers are a little later.
    let _ = stream.set_nodelay(true);
    TokioIo::new(stream)
}

/// What answers the requests of one connection.
fn answer(
    app: &Router,
    peer: SocketAddr,
) -> impl Fn(Request<Incoming>) -> <Router as Service<Request<Body>>>::Future + use<> {
    let app = app.clone();
    move |mut request| {
        request.extensions_mut().insert(Peer(peer));
        app.clone().call(request.map(Body::new))
    }
}

/// Done when the process is asked to end: SIGTERM, or Ctrl-C.
///
/// It listens from the call on, not from the first poll: whoever is told the address may end the
/// process at once. Needs a runtime.
pub fn signalled() -> io::Result<impl Future<Output = ()>> {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let (mut interrupted, mut terminated) =
            (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
        Ok(async move {
            tokio::select! {
                _ = interrupted.recv() => (),
                _ = terminated.recv() => (),
            }
        })
    }
    #[cfg(windows)]
    {
        let mut interrupted = tokio::signal::windows::ctrl_c()?;
        Ok(async move { drop(interrupted.recv().await) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::{Config, Limits};
    use crate::record::Record;
    use std::io::{Read, Write};
    use std::net::TcpStream as Line;
    use std::thread::sleep;
    use std::time::Instant;
    use tokio::sync::oneshot;
    use tokio::task::JoinHandle;

    /// A running service, what ends it, and what came of it.
    async fn start() -> (SocketAddr, oneshot::Sender<()>, JoinHandle<io::Result<()>>) {
        let second = Duration::from_secs(1);
        let limits = Limits { header: second, request: second, ..Limits::default() };
        let state =
            State::new(Config { limits, ..Config::default() }, Record::in_memory().unwrap());
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (end, ended) = oneshot::channel::<()>();
        let served = tokio::spawn(serve(listener, state, async { drop(ended.await) }));
        (address, end, served)
    }

    /// Sends bytes as they are and reads until the other end closes.
    fn raw(address: SocketAddr, sent: &[u8]) -> String {
        let mut line = Line::connect(address).unwrap();
        line.write_all(sent).unwrap();
        let mut answer = Vec::new();
        line.read_to_end(&mut answer).unwrap();
        String::from_utf8(answer).unwrap()
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn slow_clients_are_given_up() {
        let (address, _end, _) = start().await;
        let check = |sent: &str, expected: &str| {
            let began = Instant::now();
            let answer = raw(address, sent.as_bytes());
            assert!(answer.starts_with(expected), "{answer}");
            assert!(began.elapsed() < Duration::from_secs(4));
        };
        check("GET /healthz HTTP/1.1\r\nhost: x\r\n", "");
        let head = "POST /v1/check HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n";
        check(&format!("{head}content-length: 100\r\n\r\n{{"), "HTTP/1.1 503");
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_refusal_of_a_large_body_can_be_read() {
        let (address, _end, _) = start().await;
        let length = 10_000_000;
        let head = "POST /v1/check HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n";
        let told = format!("{head}content-length: {length}\r\n\r\n{}", "a".repeat(length));
        assert!(raw(address, told.as_bytes()).starts_with("HTTP/1.1 413"));
        let piece = format!("{:x}\r\n{}\r\n", 100_000, "a".repeat(100_000));
        let pieces =
            format!("{head}transfer-encoding: chunked\r\n\r\n{}0\r\n\r\n", piece.repeat(50));
        assert!(raw(address, pieces.as_bytes()).starts_with("HTTP/1.1 413"));
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_connection_outlives_a_refusal() {
        let (address, _end, _) = start().await;
        let mut line = Line::connect(address).unwrap();
        for path in ["/nowhere", "/healthz"] {
            let head = format!("POST {path} HTTP/1.1\r\nhost: x\r\ncontent-length: 2\r\n\r\n");
            line.write_all(head.as_bytes()).unwrap();
            // The body comes when the refusal could have been sent already.
            sleep(Duration::from_millis(50));
            line.write_all(b"{}").unwrap();
        }
        line.write_all(b"GET /healthz HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n").unwrap();
        let mut answers = String::new();
        line.read_to_string(&mut answers).unwrap();
        let told: Vec<&str> =
            answers.split("HTTP/1.1 ").skip(1).filter_map(|one| one.get(..3)).collect();
        assert_eq!(told, ["404", "405", "200"], "{answers}");
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn what_is_no_request_is_refused() {
        let (address, _end, _) = start().await;
        assert!(raw(address, b"\x16\x03\x01 hello\r\n\r\n").starts_with("HTTP/1.1 400"));
        let many =
            format!("GET /healthz HTTP/1.1\r\nhost: x\r\n{}\r\n", "x-a: b\r\n".repeat(8_000));
        assert!(raw(address, many.as_bytes()).starts_with("HTTP/1.1 431"));
        let close = b"GET /healthz HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n";
        assert!(raw(address, close).starts_with("HTTP/1.1 200"));
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn running_requests_are_finished_before_the_end() {
        let (address, end, served) = start().await;
        let mut line = Line::connect(address).unwrap();
        let event = r#"{"event":"sent","event_id":"a","conversation":"c"}"#;
        let head = "POST /v1/record HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n";
        let head = format!("{head}content-length: {}\r\n\r\n", event.len());
        line.write_all(head.as_bytes()).unwrap();
        sleep(Duration::from_millis(100));
        end.send(()).unwrap();
        sleep(Duration::from_millis(100));
        line.write_all(event.as_bytes()).unwrap();
        let mut answer = String::new();
        line.read_to_string(&mut answer).unwrap();
        assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
        served.await.unwrap().unwrap();
        assert!(Line::connect(address).is_err(), "nobody listens any more");
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn without_a_key_only_this_machine_is_served() {
        let state = State::new(Config::default(), Record::in_memory().unwrap());
        let listener = TcpListener::bind("0.0.0.0:0").await.unwrap();
        let told = serve(listener, state, std::future::pending()).await.unwrap_err();
        assert!(told.to_string().contains("COMITY_KEY"), "{told}");
    }
}
