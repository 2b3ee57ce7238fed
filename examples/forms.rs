//! Packs a list of inflected forms (`form lemma pos gender slot`, parted by tabs) into the table
//! that `src/language/data/forms` holds: `cargo run --release --example forms LIST.tsv TABLE`.

use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [list, table] = &*arguments else {
        eprintln!("usage: forms LIST.tsv TABLE");
        return ExitCode::from(2);
    };
    let packed = std::fs::read_to_string(list)
        .map_err(|fault| fault.to_string())
        .and_then(|text| comity::language::inflection::pack(&text))
        .and_then(|packed| std::fs::write(table, packed).map_err(|fault| fault.to_string()));
    match packed {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("{list}: {fault}");
            ExitCode::from(2)
        }
    }
}
