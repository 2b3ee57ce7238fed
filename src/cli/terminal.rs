//! What a terminal shows: progress, colours, faults. The only place that prints.

use std::io::{IsTerminal, Write};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::content::Fault;

/// A bar on standard error while a long work runs; nothing where that is no terminal.
pub(super) struct Progress(ProgressBar);

impl Progress {
    pub(super) fn new(what: &'static str) -> Self {
        let bar = if std::io::stderr().is_terminal() {
            ProgressBar::with_draw_target(Some(0), ProgressDrawTarget::stderr_with_hz(10))
        } else {
            ProgressBar::hidden()
        };
        if let Ok(style) = ProgressStyle::with_template("{prefix:>8} {wide_bar} {pos}/{len} {eta}")
        {
            bar.set_style(style);
        }
        bar.set_prefix(what);
        Self(bar)
    }

    pub(super) fn show(&self, done: usize, all: usize) {
        self.0.set_length(all as u64);
        self.0.set_position(done as u64);
    }

    pub(super) fn end(&self) {
        self.0.finish_and_clear();
    }
}

/// Prints to standard output; a reader that went away ends the program quietly.
pub(super) fn print(text: &str) {
    let mut out = anstream::AutoStream::auto(std::io::stdout().lock());
    if out.write_all(text.as_bytes()).and_then(|()| out.flush()).is_err() {
        #[expect(clippy::exit, reason = "nobody reads on: `comity … | head`")]
        std::process::exit(0);
    }
}

/// Prints one JSON document.
pub(super) fn print_json(value: &impl serde::Serialize) {
    let text = serde_json::to_string_pretty(value).unwrap_or_default();
    print(&format!("{text}\n"));
}

/// Tells on standard error what went wrong.
pub(super) fn complain(message: &str) {
    let mut out = anstream::AutoStream::auto(std::io::stderr().lock());
    let _ = writeln!(out, "{} {message}", red("comity:"));
}

/// Tells on standard error what is worth knowing.
pub(super) fn note(message: &str) {
    let mut out = anstream::AutoStream::auto(std::io::stderr().lock());
    let _ = writeln!(out, "{message}");
}

/// All faults, one under the other.
pub(super) fn faults(faults: &[Fault]) -> String {
    let told: Vec<String> = faults.iter().map(ToString::to_string).collect();
    format!("the content cannot be loaded\n{}", told.join("\n"))
}

pub(super) fn bold(text: &str) -> String {
    format!("\x1b[1m{text}\x1b[0m")
}

pub(super) fn dim(text: &str) -> String {
    format!("\x1b[2m{text}\x1b[0m")
}

pub(super) fn red(text: &str) -> String {
    format!("\x1b[31m{text}\x1b[0m")
}

pub(super) fn yellow(text: &str) -> String {
    format!("\x1b[33m{text}\x1b[0m")
}

pub(super) fn green(text: &str) -> String {
    format!("\x1b[32m{text}\x1b[0m")
}

/// How many columns a text takes on a terminal: wide characters take two.
pub(super) fn width(text: &str) -> usize {
    text.chars()
        .map(|c| match u32::from(c) {
            0x300..=0x36f | 0x200b..=0x200f => 0,
            0x1100..=0x115f
            | 0x2e80..=0xa4cf
            | 0xac00..=0xd7a3
            | 0xf900..=0xfaff
            | 0xfe30..=0xfe6f
            | 0xff00..=0xff60
            | 0x1f300..=0x1faff
            | 0x20000..=0x3fffd => 2,
            _ => 1,
        })
        .sum()
}
