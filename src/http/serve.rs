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

/// Serves until `shutdown` is done; then running requests may finish.
///
/// Refuses to start where others than this machine could ask and no key is configured.
pub async fn serve(
    listener: TcpListener,
    state: State,
    shutdown: impl Future<Output = ()>,
) -> io::Result<()> {
    let address = listener.local_addr()?;
    if !address.ip().to_canonical().is_loopback() && state.config.key.is_none() {
        let told = format!("{address} can be reached by others: set COMITY_KEY to the key that they must bear");
        return Err(io::Error::new(io::ErrorKind::InvalidInput, told));
    }
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
                let connection = http.serve_connection(line(stream), service_fn(answer(&app, peer)));
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
pub async fn signalled() {
    let interrupted = async {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    #[cfg(unix)]
    let terminated = async {
        use tokio::signal::unix::{SignalKind, signal};
        match signal(SignalKind::terminate()) {
            Ok(mut signal) => drop(signal.recv().await),
            Err(_) => std::future::pending().await,
        }
    };
    #[cfg(not(unix))]
    let terminated = std::future::pending::<()>();
    tokio::select! {
        () = interrupted => (),
        () = terminated => (),
    }
}
