//! Arguments, tracing, dispatch.

use std::process::ExitCode;

fn main() -> ExitCode {
    comity::cli::main()
}
