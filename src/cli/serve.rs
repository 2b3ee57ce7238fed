//! `comity serve`: the service with the workbench at `/`.

use std::net::SocketAddr;
use std::process::ExitCode;
use std::sync::Arc;

use tracing_subscriber::EnvFilter;

use super::terminal::{Progress, faults, print};
use super::{Common, Wrong, models};
use crate::assist::Shelf;
use crate::assist::retrieve::home::{Home, Writes, keep_at};
use crate::config::Config;
use crate::content::watch::watch;
use crate::http::{self, State};
use crate::record::{self, Record};

/// Arguments of `comity serve`.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// Where to listen; port 0 chooses one
    #[arg(long, default_value = "127.0.0.1:8787", value_name = "HOST:PORT")]
    listen: SocketAddr,
}

pub(super) fn run(common: &Common, arguments: &Arguments) -> Result<ExitCode, Wrong> {
    let config = Config::from_environment()?;
    let filter = EnvFilter::try_new(&config.log)
        .map_err(|error| Wrong(format!("COMITY_LOG is no filter such as info: {error}")))?;
    tracing_subscriber::fmt().json().with_env_filter(filter).with_writer(std::io::stderr).init();
    for name in &config.unknown {
        tracing::warn!("{name} is no setting of Comity");
    }
    http::log_panics_by_place();
    let folder = common.folder()?;
    if let Some(why) = models::find(&config, &folder)? {
        tracing::warn!("answers are found by their words alone: {why}");
    }
    keep_at(Home { folder: config.data.clone(), writes: Writes::Aside });
    let progress = Progress::new("index");
    let shelf = Shelf::open(&folder, Some(&config.data), &|done, all| progress.show(done, all));
    progress.end();
    let shelf = Arc::new(shelf.map_err(|found| Wrong(faults(&found)))?);
    std::fs::create_dir_all(&config.data)?;
    let record = Record::open(&config.data.join(record::FILE))?;
    // What was learned is read before the first request, which need not wait for it.
    drop(record.judged());
    let state = State::new(config, record);
    state.stock(Arc::clone(&shelf));
    let changing = Arc::clone(&shelf);
    let watching = watch(&folder, move || changing.reload());
    if let Err(error) = &watching {
        tracing::warn!("changes of the content will not be seen before a restart: {error}");
    }
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::bind(arguments.listen)
            .await
            .map_err(|error| Wrong(format!("{}: {error}", arguments.listen)))?;
        let address = listener.local_addr()?;
        http::may_listen(&state, address)?;
        let ended = http::signalled()?;
        print(&format!("comity listening on http://{address}\n"));
        http::serve(listener, state, ended).await?;
        Ok::<(), Wrong>(())
    })?;
    Ok(ExitCode::SUCCESS)
}
