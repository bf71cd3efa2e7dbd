//! Scores any number of offices in constant memory, one dossier in, its scorecards out, line by line:
//!
//! `cargo run --release --example bulk < dossiers.jsonl > scorecards.jsonl`
//!
//! A line that cannot be scored is reported with its number on standard error, and the next one follows.

use std::io::{BufRead, BufWriter, ErrorKind, Write};
use std::process::ExitCode;

use apa_score::evidence::Dossier;
use apa_score::gather::gather;
use apa_score::guideline::Guidelines;
use apa_score::score::Choices;

fn main() -> ExitCode {
    if std::env::args().len() > 1 {
        eprintln!("bulk: no arguments are read; usage: bulk < dossiers.jsonl > scorecards.jsonl");
        return ExitCode::from(2);
    }
    match run() {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            eprintln!("bulk: {error}");
            ExitCode::from(2)
        }
        _ => ExitCode::SUCCESS,
    }
}

fn run() -> std::io::Result<()> {
    let guidelines = Guidelines::embedded();
    let mut input = std::io::stdin().lock();
    let mut out = BufWriter::new(std::io::stdout().lock());
    let mut line = Vec::new();
    for number in 1_u64.. {
        line.clear();
        if input.read_until(b'\n', &mut line)? == 0 {
            break;
        }
        if line.trim_ascii().is_empty() {
            continue;
        }
        let gathering = serde_json::from_slice::<Dossier>(&line)
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
            .flat_map(|office| office.scorecards(&guidelines, Choices::new()))
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
