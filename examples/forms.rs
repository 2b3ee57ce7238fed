//! Packs a list of inflected forms (`form lemma pos gender slot`, parted by tabs) into the table
//! that `src/language/data/forms` holds: `cargo run --release --example forms LIST.tsv TABLE`.

fn main() -> Result<(), String> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [list, table] = &*arguments else {
        return Err("usage: forms LIST.tsv TABLE".into());
    };
    let wrong = |fault: &dyn std::fmt::Display| format!("{list}: {fault}");
    let text = std::fs::read_to_string(list).map_err(|fault| wrong(&fault))?;
    let packed = comity::language::inflection::pack(&text).map_err(|fault| wrong(&fault))?;
    std::fs::write(table, packed).map_err(|fault| format!("{table}: {fault}"))
}
