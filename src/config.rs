//! Settings of the process; the only reader of the environment.

use std::collections::BTreeMap;
use std::fmt;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::time::Duration;

use crate::content::MarketId;
use crate::language::Locale;

/// The variables that are read; any other that begins with `COMITY_` is told of, lest a slip of the
/// pen go unnoticed, but may be meant for another program.
const KNOWN: [&str; 13] = [
    "COMITY_KEY",
    "COMITY_MARKET",
    "COMITY_DATA",
    "COMITY_LOG",
    "COMITY_MODELS",
    "COMITY_KEEP_TEXT",
    "COMITY_BODY_BYTES",
    "COMITY_TEXT_CHARACTERS",
    "COMITY_REQUEST_SECONDS",
    "COMITY_HEADER_SECONDS",
    "COMITY_CHECKS",
    "COMITY_RATE",
    "COMITY_SHUTDOWN_SECONDS",
];

/// Settings of the process.
#[derive(Debug, Clone)]
pub struct Config {
    /// `COMITY_KEY`: the key that requests must bear.
    pub key: Option<Key>,
    /// `COMITY_MARKET`: the market of a request that names none.
    pub market: Option<MarketId>,
    /// `COMITY_DATA`: the folder that may be written to.
    pub data: PathBuf,
    /// The user's cache, from `XDG_CACHE_HOME`, `LOCALAPPDATA` or `HOME`.
    pub cache: Option<PathBuf>,
    /// `COMITY_LOG`: what is logged, as tracing's filter reads it.
    pub log: String,
    /// `COMITY_MODELS`: the folder of the models, or none of them.
    pub models: Models,
    /// `COMITY_KEEP_TEXT`: whether the record keeps customers' text; else only its hash.
    pub keep_text: bool,
    /// The language of the terminal, from `LC_ALL`, `LC_MESSAGES` or `LANG`.
    pub terminal: Option<Locale>,
    /// Variables that begin with `COMITY_` and are no setting.
    pub unknown: Vec<String>,
    /// What one request, or one caller, may ask for.
    pub limits: Limits,
}

/// Where the models are that tell what sentences mean.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Models {
    /// In the nearest `models/` above the content or above the program.
    Nearest,
    /// In this folder.
    In(PathBuf),
    /// Nowhere: words alone count.
    None,
}

/// What one request, or one caller, may ask for.
#[derive(Debug, Clone, PartialEq)]
pub struct Limits {
    /// `COMITY_BODY_BYTES`: the largest body.
    pub body: usize,
    /// `COMITY_TEXT_CHARACTERS`: the longest text, in code points.
    pub text: usize,
    /// `COMITY_REQUEST_SECONDS`: how long a request may take, its body included.
    pub request: Duration,
    /// `COMITY_HEADER_SECONDS`: how long its head may take to arrive.
    pub header: Duration,
    /// `COMITY_CHECKS`: how many requests may wait for a core at once.
    pub checks: usize,
    /// `COMITY_RATE`: requests a second for each caller, 0 = as many as they like. Unset: 20, and no
    /// limit for callers on this machine.
    pub rate: Option<f64>,
    /// `COMITY_SHUTDOWN_SECONDS`: how long running requests may go on when the service ends.
    pub shutdown: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        let cores = std::thread::available_parallelism().map_or(1, NonZeroUsize::get);
        Self {
            body: 256 * 1024,
            text: 50_000,
            request: Duration::from_secs(20),
            header: Duration::from_secs(10),
            checks: 64 * cores,
            rate: None,
            shutdown: Duration::from_secs(10),
        }
    }
}

impl Default for Config {
    fn default() -> Self {
        Self {
            key: None,
            market: None,
            data: PathBuf::from("."),
            cache: None,
            log: "info".to_owned(),
            models: Models::Nearest,
            keep_text: false,
            terminal: None,
            unknown: Vec::new(),
            limits: Limits::default(),
        }
    }
}

/// A setting that cannot be.
#[derive(Debug, Clone, thiserror::Error, PartialEq, Eq)]
pub enum ConfigError {
    /// Not a value that it may have.
    #[error("{0}: {1}")]
    Value(&'static str, String),
}

impl Config {
    /// Reads the environment of the process.
    pub fn from_environment() -> Result<Self, ConfigError> {
        Self::read(std::env::vars_os().filter_map(|(name, value)| {
            // A value that is no UTF-8 is replaced, and then refused where a setting means it.
            Some((name.into_string().ok()?, value.to_string_lossy().into_owned()))
        }))
    }

    /// Reads names and values; an empty value is none.
    pub fn read(vars: impl IntoIterator<Item = (String, String)>) -> Result<Self, ConfigError> {
        let vars: BTreeMap<String, String> =
            vars.into_iter().filter(|(_, value)| !value.is_empty()).collect();
        let unknown =
            |name: &&String| name.starts_with("COMITY_") && !KNOWN.contains(&name.as_str());
        let unknown = vars.keys().filter(unknown).cloned().collect();
        let given = |name: &str| vars.get(name).map(String::as_str);
        let limits = Limits::default();
        let seconds = |name, default: Duration| {
            let told = number(given(name), name, "a number of seconds above 0", |n: &u64| *n > 0)?;
            Ok(told.map_or(default, Duration::from_secs))
        };
        let count = |name, default: usize| {
            Ok(number(given(name), name, "a number above 0", |n: &usize| *n > 0)?
                .unwrap_or(default))
        };
        let terminal = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(given);
        Ok(Self {
            key: given("COMITY_KEY").map(Key::parse).transpose()?,
            market: given("COMITY_MARKET")
                .map(MarketId::parse)
                .transpose()
                .map_err(|fault| ConfigError::Value("COMITY_MARKET", fault.to_string()))?,
            data: given("COMITY_DATA").unwrap_or(".").into(),
            cache: cache(given),
            log: given("COMITY_LOG").unwrap_or("info").to_owned(),
            models: match given("COMITY_MODELS") {
                None => Models::Nearest,
                Some("none") => Models::None,
                Some(folder) => Models::In(folder.into()),
            },
            keep_text: switch(given("COMITY_KEEP_TEXT"), "COMITY_KEEP_TEXT")?,
            terminal: terminal.and_then(terminal_locale),
            unknown,
            limits: Limits {
                body: count("COMITY_BODY_BYTES", limits.body)?,
                text: count("COMITY_TEXT_CHARACTERS", limits.text)?,
                request: seconds("COMITY_REQUEST_SECONDS", limits.request)?,
                header: seconds("COMITY_HEADER_SECONDS", limits.header)?,
                checks: count("COMITY_CHECKS", limits.checks)?,
                rate: number(
                    given("COMITY_RATE"),
                    "COMITY_RATE",
                    "requests a second",
                    |n: &f64| n.is_finite() && *n >= 0.0,
                )?,
                shutdown: seconds("COMITY_SHUTDOWN_SECONDS", limits.shutdown)?,
            },
        })
    }
}

/// The folder of what can be made again, by the customs of the system.
fn cache<'a>(given: impl Fn(&str) -> Option<&'a str>) -> Option<PathBuf> {
    let named = ["XDG_CACHE_HOME", "LOCALAPPDATA"].into_iter().find_map(&given);
    let folder = named.map(PathBuf::from).filter(|folder| folder.is_absolute());
    let of_home = || Some(Path::new(given("HOME")?).join(".cache"));
    Some(folder.or_else(of_home)?.join("comity"))
}

fn number<N: FromStr>(
    given: Option<&str>,
    name: &'static str,
    expected: &str,
    fits: impl Fn(&N) -> bool,
) -> Result<Option<N>, ConfigError> {
    let Some(text) = given else { return Ok(None) };
    match text.trim().parse().ok().filter(fits) {
        Some(number) => Ok(Some(number)),
        None => Err(ConfigError::Value(name, format!("“{text}” is not {expected}"))),
    }
}

fn switch(given: Option<&str>, name: &'static str) -> Result<bool, ConfigError> {
    match given {
        None | Some("0" | "false" | "no") => Ok(false),
        Some("1" | "true" | "yes") => Ok(true),
        Some(other) => Err(ConfigError::Value(name, format!("“{other}” is neither yes nor no"))),
    }
}

/// `de_DE.UTF-8` names a language; `C` and `POSIX` name none.
fn terminal_locale(text: &str) -> Option<Locale> {
    let tag = text.split(['.', '@']).next()?;
    if matches!(tag, "C" | "POSIX") { None } else { Locale::parse(tag).ok() }
}

/// A key that requests must bear. It is never shown.
#[derive(Clone)]
pub struct Key(String);

impl Key {
    /// Reads a key: visible ASCII without blanks, as it must fit into a header.
    pub fn parse(text: &str) -> Result<Self, ConfigError> {
        if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_graphic()) {
            Ok(Self(text.to_owned()))
        } else {
            let expected = "visible ASCII characters without blanks are expected".to_owned();
            Err(ConfigError::Value("COMITY_KEY", expected))
        }
    }

    /// Whether this is the key; takes as long for a near miss as for a far one.
    pub fn is(&self, offered: &str) -> bool {
        use sha2::{Digest, Sha256};
        let (own, other) = (Sha256::digest(&self.0), Sha256::digest(offered));
        own.iter().zip(other.iter()).fold(0, |differ, (one, two)| differ | (one ^ two)) == 0
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Key(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(vars: &[(&str, &str)]) -> Result<Config, ConfigError> {
        Config::read(vars.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())))
    }

    #[test]
    fn nothing_set_is_fine() {
        let config = read(&[("PATH", "/bin"), ("COMITY_KEY", "")]).unwrap();
        assert!(config.key.is_none() && config.market.is_none() && !config.keep_text);
        assert_eq!(config.limits, Limits::default());
    }

    #[test]
    fn what_is_set_holds() {
        let config = read(&[
            ("COMITY_MARKET", "DE"),
            ("COMITY_TEXT_CHARACTERS", "100"),
            ("COMITY_REQUEST_SECONDS", "3"),
            ("COMITY_RATE", "2.5"),
            ("COMITY_KEEP_TEXT", "yes"),
            ("COMITY_MODELS", "none"),
            ("LANG", "pt_BR.UTF-8"),
        ])
        .unwrap();
        assert_eq!(config.market.unwrap().as_str(), "DE");
        assert_eq!(config.limits.text, 100);
        assert_eq!(config.limits.request, Duration::from_secs(3));
        assert_eq!(config.limits.rate, Some(2.5));
        assert!(config.keep_text && config.models == Models::None);
        assert_eq!(config.terminal.unwrap().as_str(), "pt-BR");
        assert!(read(&[("LANG", "C.UTF-8")]).unwrap().terminal.is_none());
    }

    #[test]
    fn what_cannot_be_is_refused_by_name() {
        for (name, value) in [
            ("COMITY_KEY", "two words"),
            ("COMITY_MARKET", "../DE"),
            ("COMITY_TEXT_CHARACTERS", "many"),
            ("COMITY_REQUEST_SECONDS", "0"),
            ("COMITY_RATE", "-1"),
            ("COMITY_KEEP_TEXT", "perhaps"),
        ] {
            let told = read(&[(name, value)]).unwrap_err().to_string();
            assert!(told.contains(name), "{told}");
        }
    }

    #[test]
    fn what_is_no_setting_is_told_of() {
        assert_eq!(read(&[("COMITY_KYE", "x"), ("HOME", "/")]).unwrap().unknown, ["COMITY_KYE"]);
    }

    #[test]
    fn a_key_opens_only_for_itself_and_is_not_shown() {
        let key = Key::parse("s3cret").unwrap();
        assert!(key.is("s3cret"));
        assert!(!key.is("s3cre") && !key.is("s3cretx") && !key.is(""));
        assert_eq!(format!("{key:?}"), "Key(…)");
    }
}
