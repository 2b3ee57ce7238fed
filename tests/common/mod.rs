//! What the tests over the whole program share: a content folder, the program, a running service.
#![allow(
    dead_code,
    clippy::allow_attributes,
    clippy::unwrap_used,
    reason = "each test file uses its part of this, and a test may fail loudly"
)]

use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStderr, ChildStdout, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;
use tempfile::TempDir;

/// So long may a thing take that is waited for.
const PATIENCE: Duration = Duration::from_secs(30);

/// The content of the repository.
pub(crate) fn bundled() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A content folder that is gone with the test.
pub(crate) struct Content(TempDir);

impl Content {
    /// Files by path, with their text.
    pub(crate) fn new(files: &[(&str, &str)]) -> Self {
        let content = Self(tempfile::tempdir().unwrap());
        for folder in ["glossaries", "locales", "markets", "channels"] {
            std::fs::create_dir(content.0.path().join(folder)).unwrap();
        }
        files.iter().for_each(|(path, text)| content.write(path, text));
        content
    }

    pub(crate) fn path(&self) -> &Path {
        self.0.path()
    }

    /// Writes a file whole, as a careful editor does.
    pub(crate) fn write(&self, path: &str, text: impl AsRef<[u8]>) {
        let full = self.0.path().join(path);
        std::fs::create_dir_all(full.parent().unwrap()).unwrap();
        let draft = full.with_extension("draft");
        std::fs::write(&draft, text).unwrap();
        std::fs::rename(&draft, &full).unwrap();
    }

    pub(crate) fn remove(&self, path: &str) {
        std::fs::remove_file(self.0.path().join(path)).unwrap();
    }
}

/// What a command said and how it ended.
pub(crate) struct Said {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Said {
    /// What it said as JSON.
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|_| panic!("{}\n{}", self.out, self.err))
    }
}

/// The program with nothing of this process's environment.
fn program(vars: &[(&str, &str)]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_comity"));
    // Unoptimised, the model needs a tenth of a second for a line.
    command.env_clear().env("COMITY_MODELS", "none").envs(vars.iter().copied());
    command
}

/// Runs the program over a content folder, with a text on its standard input.
pub(crate) fn comity(content: &Path, arguments: &[&str], input: &str) -> Said {
    comity_with(&[], content, arguments, input)
}

/// Runs the program with variables of its own.
pub(crate) fn comity_with(
    vars: &[(&str, &str)],
    content: &Path,
    arguments: &[&str],
    input: &str,
) -> Said {
    let mut command = program(vars);
    command.args(arguments).arg("--content").arg(content);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    // Whoever reads no input may have gone already.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    let output = child.wait_with_output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    let code = output.status.code().unwrap_or(-1);
    Said { code, out: text(output.stdout), err: text(output.stderr) }
}

/// An answer of the service.
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) kind: String,
    pub(crate) text: String,
}

impl Answer {
    /// The body of an answer that is fine.
    pub(crate) fn json(&self) -> Value {
        assert_eq!(self.status, 200, "{}", self.text);
        serde_json::from_str(&self.text).unwrap()
    }

    /// The pointer of the first thing that is wrong with a request that was refused.
    pub(crate) fn refused(&self, status: u16) -> String {
        assert_eq!(self.status, status, "{}", self.text);
        assert_eq!(self.kind, "application/problem+json");
        let problem: Value = serde_json::from_str(&self.text).unwrap();
        assert_eq!(problem["status"], status);
        assert!(problem["title"].is_string() && problem["detail"].is_string(), "{problem}");
        problem["errors"][0]["pointer"].as_str().unwrap_or_default().to_owned()
    }
}

/// The program as a service on this machine; ended with the test.
pub(crate) struct Service {
    child: Child,
    // Held open, so that nothing it says breaks it.
    _out: BufReader<ChildStdout>,
    url: String,
    key: Option<String>,
    agent: ureq::Agent,
}

impl Service {
    /// Starts over a content folder with a data folder, and waits until it listens.
    pub(crate) fn start(content: &Path, data: &Path) -> Self {
        Self::start_with(content, data, &[])
    }

    /// Starts with further variables.
    pub(crate) fn start_with(content: &Path, data: &Path, vars: &[(&str, &str)]) -> Self {
        let mut command = program(vars);
        command.args(["serve", "--listen", "127.0.0.1:0", "--content"]).arg(content);
        command.env("COMITY_DATA", data).current_dir(data);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let errors = follow(child.stderr.take().unwrap());
        let mut out = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        out.read_line(&mut line).unwrap();
        let Some(url) = line.trim_end().strip_prefix("comity listening on ") else {
            panic!("{line}\n{}", errors.join().unwrap());
        };
        let agent = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .timeout_global(Some(PATIENCE))
            .build();
        Self { url: url.to_owned(), child, _out: out, key: None, agent: agent.into() }
    }

    /// Bears a key from now on.
    pub(crate) fn bearing(mut self, key: &str) -> Self {
        self.key = Some(format!("Bearer {key}"));
        self
    }

    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    pub(crate) fn get(&self, path: &str) -> Answer {
        let mut request = self.agent.get(format!("{}{path}", self.url));
        if let Some(key) = &self.key {
            request = request.header("authorization", key);
        }
        answer(request.call().unwrap())
    }

    pub(crate) fn post(&self, path: &str, body: &Value) -> Answer {
        let mut request = self.agent.post(format!("{}{path}", self.url));
        if let Some(key) = &self.key {
            request = request.header("authorization", key);
        }
        answer(request.send_json(body).unwrap())
    }

    /// Asks it to end, as a supervisor does, and waits for it.
    pub(crate) fn terminate(mut self) -> ExitStatus {
        self.ask_to_end();
        eventually("the service ends", || self.child.try_wait().unwrap())
    }

    /// Sends SIGTERM and does not wait.
    pub(crate) fn ask_to_end(&self) {
        let sent = Command::new("kill").arg("-TERM").arg(self.child.id().to_string()).status();
        assert!(sent.unwrap().success());
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Reads what is logged, so that the pipe never fills.
fn follow(mut errors: ChildStderr) -> std::thread::JoinHandle<String> {
    std::thread::spawn(move || {
        let mut text = String::new();
        let _ = errors.read_to_string(&mut text);
        text
    })
}

fn answer(mut response: ureq::http::Response<ureq::Body>) -> Answer {
    let kind = response.headers().get("content-type");
    let kind = kind.map_or(String::new(), |kind| kind.to_str().unwrap().to_owned());
    let status = response.status().as_u16();
    Answer { status, kind, text: response.body_mut().read_to_string().unwrap() }
}

/// Asks again and again until something is there.
pub(crate) fn eventually<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let began = Instant::now();
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(began.elapsed() < PATIENCE, "in vain waited for: {what}");
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// A folder for what a test writes beside its content.
pub(crate) fn folder() -> TempDir {
    tempfile::tempdir().unwrap()
}

/// A file below a folder.
pub(crate) fn file(folder: &TempDir, name: &str, text: &str) -> PathBuf {
    let path = folder.path().join(name);
    std::fs::write(&path, text).unwrap();
    path
}
