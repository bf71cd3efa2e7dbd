//! Scores any number of offices in constant memory, one dossier in, its scorecards out, line by line:
//!
//! `cargo run --release --example bulk -- [--as-of DATE] [--strict] < dossiers.jsonl > scorecards.jsonl`
//!
//! `--as-of` scores as an evaluation on that day sees it; `--strict` counts no claim without its proof.
//! A line that cannot be scored is reported with its number on standard error, and the next one follows.

use std::ffi::OsString;
use std::io::{BufRead, BufWriter, ErrorKind, Write};
use std::process::ExitCode;

use apa_score::evidence::Dossier;
use apa_score::gather::gather;
use apa_score::guideline::Guidelines;
use apa_score::iso_date;
use apa_score::score::{Choices, Proofs};

const USAGE: &str = "usage: bulk [--as-of DATE] [--strict] < dossiers.jsonl > scorecards.jsonl";

fn main() -> ExitCode {
    let choices = match choices(std::env::args_os().skip(1)) {
        Ok(choices) => choices,
        Err(message) => {
            eprintln!("bulk: {message}");
            return ExitCode::from(2);
        }
    };
    match run(choices) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            eprintln!("bulk: {error}");
            ExitCode::from(2)
        }
        _ => ExitCode::SUCCESS,
    }
}

fn choices(mut given: impl Iterator<Item = OsString>) -> Result<Choices, String> {
    let mut choices = Choices::new();
    while let Some(argument) = given.next() {
        match argument.to_str() {
            Some("--strict") => choices = choices.with_proofs(Proofs::Strict),
            Some("--as-of") => {
                let day = given.next().ok_or_else(|| format!("--as-of needs a value; {USAGE}"))?;
                let day = iso_date::parse(&day.to_string_lossy()).map_err(|error| format!("--as-of: {error}"))?;
                choices = choices.with_as_of(day);
            }
            _ => return Err(format!("{argument:?} is no option, and no file is read; {USAGE}")),
        }
    }
    Ok(choices)
}

fn run(choices: Choices) -> std::io::Result<()> {
    let guidelines = Guidelines::embedded();
    let mut input = std::io::stdin().lock();
    let mut out = BufWriter::new(std::io::stdout().lock());
    let mut line = Vec::new();
    for number in 1_u64.. {
        line.clear();
        if input.read_until(b'\n', &mut line)? == 0 {
            break;
        }
        // The byte order mark that some editors put first is no part of the data.
        let data = match line.strip_prefix(b"\xEF\xBB\xBF") {
            Some(data) if number == 1 => data,
            _ => &line,
        };
        if data.trim_ascii().is_empty() {
            continue;
        }
        let gathering = serde_json::from_slice::<Dossier>(data)
            .map_err(|error| error.to_string())
            .and_then(|dossier| gather([], [dossier]).map_err(|error| error.to_string()));
        let offices = match gathering {
            Ok(gathering) => gathering.offices,
            Err(error) => {
                eprintln!("line {number}: {error}");
                continue;
            }
        };
        for card in offices
            .iter()
            .flat_map(|office| office.scorecards(&guidelines, choices))
        {
            match card {
                Ok(card) => {
                    serde_json::to_writer(&mut out, &card)?;
                    out.write_all(b"\n")?;
                }
                Err(reason) => eprintln!("line {number}: {reason}"),
            }
        }
    }
    out.flush()
}
