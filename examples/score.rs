//! Scores offices from their documents (.txt) and dossiers (.json, .toml), a scorecard for each plan that their evidence
//! concerns:
//!
//! `cargo run --release --example score -- [--json] [--as-of DATE] [--lang en|bn] [--guideline FILE]… FILE…`

use std::io::{ErrorKind, Read, Write};
use std::process::ExitCode;

use apa_score::evidence::Dossier;
use apa_score::gather::{CannotScore, Gathering, gather};
use apa_score::guideline::{Guideline, Guidelines};
use apa_score::iso_date;
use apa_score::minutes::Reader;
use apa_score::report::{self, Language, Report};
use apa_score::score::Choices;

const USAGE: &str = "usage: score [--json] [--as-of DATE] [--lang en|bn] [--guideline FILE]… FILE…";

fn main() -> ExitCode {
    match Arguments::read(std::env::args().skip(1)).and_then(|arguments| run(&arguments)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("score: {}", message.replace('\n', " "));
            ExitCode::from(2)
        }
    }
}

struct Arguments {
    json: bool,
    choices: Choices,
    language: Language,
    guidelines: Guidelines,
    files: Vec<String>,
}

impl Arguments {
    fn read(mut given: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut arguments = Self {
            json: false,
            choices: Choices::new(),
            language: Language::default(),
            guidelines: Guidelines::embedded(),
            files: Vec::new(),
        };
        while let Some(argument) = given.next() {
            let mut value = || given.next().ok_or_else(|| format!("{argument} needs a value; {USAGE}"));
            match argument.as_str() {
                "--json" => arguments.json = true,
                "--as-of" => {
                    let day = iso_date::parse(&value()?).map_err(|error| format!("--as-of: {error}"))?;
                    arguments.choices = arguments.choices.with_as_of(day);
                }
                "--lang" => arguments.language = value()?.parse().map_err(|error| format!("--lang: {error}"))?,
                "--guideline" => arguments.guidelines = arguments.guidelines.with(guideline(&value()?)?),
                option if option.starts_with("--") => return Err(format!("{option} is no option; {USAGE}")),
                _ => arguments.files.push(argument),
            }
        }
        if arguments.files.is_empty() {
            return Err(format!("no file; {USAGE}"));
        }
        Ok(arguments)
    }
}

fn run(arguments: &Arguments) -> Result<(), String> {
    let (mut documents, mut dossiers) = (Vec::new(), Vec::new());
    let reader = Reader::new();
    for file in &arguments.files {
        match extension(file) {
            "json" | "toml" => dossiers.push(dossier(file)?),
            _ => documents.push(reader.read(file, &bytes(file)?)),
        }
    }
    let gathering = gather(documents, dossiers).map_err(|error| error.to_string())?;
    match print(arguments, &gathering) {
        Err(Stop::Output(error)) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        Err(Stop::Output(error)) => Err(format!("standard output: {error}")),
        Err(Stop::Dossier(message)) => Err(message),
        Ok(()) => Ok(()),
    }
}

enum Stop {
    Output(std::io::Error),
    Dossier(String),
}

impl From<std::io::Error> for Stop {
    fn from(error: std::io::Error) -> Self {
        Self::Output(error)
    }
}

/// Scorecards go to standard output, as text or as one line of JSON each. What is not scored goes there too as text, and
/// to standard error beside JSON.
fn print(arguments: &Arguments, gathering: &Gathering) -> Result<(), Stop> {
    let language = arguments.language;
    let mut out = std::io::stdout().lock();
    let mut wrong = None;
    let mut first = true;
    let mut tell = |out: &mut dyn Write, text: &str| -> std::io::Result<()> {
        if arguments.json {
            eprint!("{text}");
            return Ok(());
        }
        if !std::mem::take(&mut first) {
            writeln!(out)?;
        }
        write!(out, "{text}")
    };
    for office in &gathering.offices {
        for card in office.scorecards(&arguments.guidelines, arguments.choices) {
            match card {
                Ok(card) if arguments.json => {
                    serde_json::to_writer(&mut out, &card).map_err(std::io::Error::from)?;
                    writeln!(out)?;
                }
                Ok(card) => {
                    let report = Report::new(&card, language).with_documents(office.documents());
                    tell(&mut out, &report.text())?;
                }
                Err(reason) => {
                    let line = report::cannot_score(&reason, language);
                    match reason {
                        CannotScore::Dossier { .. } => wrong = Some(line),
                        _ => tell(&mut out, &(line + "\n"))?,
                    }
                }
            }
        }
    }
    for unplaced in &gathering.unplaced {
        tell(&mut out, &report::unplaced(unplaced, language))?;
    }
    out.flush()?;
    wrong.map_or(Ok(()), |message| Err(Stop::Dossier(message)))
}

fn dossier(file: &str) -> Result<Dossier, String> {
    let text = text(file)?;
    match extension(file) {
        "toml" => toml::from_str(&text).map_err(|error| format!("{file}: {error}")),
        _ => serde_json::from_str(&text).map_err(|error| format!("{file}: {error}")),
    }
}

fn guideline(file: &str) -> Result<Guideline, String> {
    let text = text(file)?;
    match extension(file) {
        "json" => serde_json::from_str(&text).map_err(|error| format!("{file}: {error}")),
        _ => Guideline::from_toml(&text).map_err(|error| format!("{file}: {error}")),
    }
}

fn extension(file: &str) -> &str {
    let extension = std::path::Path::new(file).extension();
    extension.and_then(|extension| extension.to_str()).unwrap_or_default()
}

fn text(file: &str) -> Result<String, String> {
    String::from_utf8(bytes(file)?).map_err(|error| format!("{file}: {error}"))
}

fn bytes(file: &str) -> Result<Vec<u8>, String> {
    if file == "-" {
        let mut bytes = Vec::new();
        let read = std::io::stdin().read_to_end(&mut bytes);
        return read.map(|_| bytes).map_err(|error| format!("standard input: {error}"));
    }
    std::fs::read(file).map_err(|error| format!("{file}: {error}"))
}
