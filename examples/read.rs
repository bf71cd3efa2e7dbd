//! Prints what documents say, one line of JSON for each: `cargo run --release --example read -- FILE…`; `-` reads standard
//! input.

use std::ffi::OsString;
use std::io::{Read, Write};
use std::process::ExitCode;

use apa_score::minutes::Reader;

fn main() -> ExitCode {
    let arguments: Result<Vec<String>, _> = std::env::args_os().skip(1).map(OsString::into_string).collect();
    let files = match arguments {
        Ok(files) => files,
        Err(argument) => {
            eprintln!("read: {argument:?} is no UTF-8");
            return ExitCode::from(2);
        }
    };
    if files.is_empty() || files.iter().any(|file| file.starts_with("--")) {
        eprintln!("usage: read FILE… (`-` reads standard input)");
        return ExitCode::from(2);
    }
    match run(&files) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("read: {message}");
            ExitCode::from(2)
        }
    }
}

fn run(files: &[String]) -> Result<(), String> {
    let reader = Reader::new();
    let mut out = std::io::stdout().lock();
    for file in files {
        let bytes = if file == "-" {
            let mut bytes = Vec::new();
            std::io::stdin()
                .read_to_end(&mut bytes)
                .map_err(|error| format!("standard input: {error}"))?;
            bytes
        } else {
            std::fs::read(file).map_err(|error| format!("{file}: {error}"))?
        };
        let line = serde_json::to_string(&reader.read(file, &bytes)).map_err(|error| format!("{file}: {error}"))?;
        match writeln!(out, "{line}") {
            Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => return Ok(()),
            written => written.map_err(|error| format!("standard output: {error}"))?,
        }
    }
    Ok(())
}
