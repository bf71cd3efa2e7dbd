//! Scores offices from their documents (.txt) and dossiers (.json, .toml), a scorecard for each plan that their evidence
//! concerns:
//!
//! `cargo run --release --example score -- [--json] [--as-of DATE] [--lang en|bn] [--guideline FILE]… FILE…`
//!
//! `--format text|markdown|html|json` chooses the form; `--json` is short for `--format json`. `-` reads a document from
//! standard input.

use std::io::{ErrorKind, Read, Write};
use std::process::ExitCode;

use apa_score::evidence::Dossier;
use apa_score::gather::{CannotScore, Gathering, OfficeYear, gather};
use apa_score::guideline::{Guideline, Guidelines, Severity};
use apa_score::iso_date;
use apa_score::minutes::Reader;
use apa_score::report::{Language, Report};
use apa_score::score::{Choices, Scorecard};
use serde::de::DeserializeOwned;

const USAGE: &str = "usage: score [--json] [--format text|markdown|html|json] [--as-of DATE] [--lang en|bn] \
                     [--guideline FILE]… FILE…";

fn main() -> ExitCode {
    match Arguments::read(std::env::args().skip(1)).and_then(|arguments| run(&arguments)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            let line: Vec<&str> = message.split_whitespace().collect();
            eprintln!("score: {}", line.join(" "));
            ExitCode::from(2)
        }
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Format {
    Text,
    Markdown,
    Html,
    Json,
}

struct Arguments {
    format: Format,
    choices: Choices,
    language: Language,
    guidelines: Guidelines,
    files: Vec<String>,
}

impl Arguments {
    fn read(mut given: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut arguments = Self {
            format: Format::Text,
            choices: Choices::new(),
            language: Language::default(),
            guidelines: Guidelines::embedded(),
            files: Vec::new(),
        };
        while let Some(argument) = given.next() {
            let mut value = || given.next().ok_or_else(|| format!("{argument} needs a value; {USAGE}"));
            match argument.as_str() {
                "--json" => arguments.format = Format::Json,
                "--format" => arguments.format = format(&value()?)?,
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
        match arguments.files.is_empty() {
            true => Err(format!("no file; {USAGE}")),
            false => Ok(arguments),
        }
    }
}

fn format(name: &str) -> Result<Format, String> {
    match name {
        "text" => Ok(Format::Text),
        "markdown" => Ok(Format::Markdown),
        "html" => Ok(Format::Html),
        "json" => Ok(Format::Json),
        _ => Err(format!("--format: `{name}` is none of text, markdown, html and json")),
    }
}

fn run(arguments: &Arguments) -> Result<(), String> {
    let (mut documents, mut dossiers) = (Vec::new(), Vec::new());
    let reader = Reader::new();
    for file in &arguments.files {
        match extension(file) {
            "json" | "toml" => dossiers.push(data::<Dossier>(file)?),
            _ => documents.push(reader.read(file, &bytes(file)?)),
        }
    }
    let gathering = gather(documents, dossiers).map_err(|error| error.to_string())?;
    let mut cards = Vec::new();
    for office in &gathering.offices {
        for card in office.scorecards(&arguments.guidelines, arguments.choices) {
            match card {
                // A ruling that cannot stand is a fault of the input; a guideline that is not there is none.
                Err(CannotScore::Dossier { office, error }) => return Err(format!("{office}: {error}")),
                card => cards.push((card, office)),
            }
        }
    }
    match print(arguments, &gathering, &cards) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(format!("standard output: {error}")),
        _ => Ok(()),
    }
}

type Card<'a> = (Result<Scorecard, CannotScore>, &'a OfficeYear);

/// What was not scored is part of the report; beside the lines of JSON it goes to standard error.
fn print(arguments: &Arguments, gathering: &Gathering, cards: &[Card<'_>]) -> std::io::Result<()> {
    let mut out = std::io::stdout().lock();
    let json = arguments.format == Format::Json;
    let mut report = Report::new(arguments.language);
    for (card, office) in cards {
        match card {
            Ok(card) if json => {
                serde_json::to_writer(&mut out, card)?;
                writeln!(out)?;
            }
            Ok(card) => report = report.with_card(card, office.documents()),
            Err(reason) => report = report.with_not_scored(reason, office.documents()),
        }
    }
    let report = gathering.unplaced.iter().fold(report, Report::with_unplaced);
    match arguments.format {
        Format::Text => write!(out, "{}", report.text())?,
        Format::Markdown => write!(out, "{}", report.markdown())?,
        Format::Html => write!(out, "{}", report.html())?,
        Format::Json => eprint!("{}", report.text()),
    }
    out.flush()
}

fn guideline(file: &str) -> Result<Guideline, String> {
    if extension(file) == "json" {
        return data(file);
    }
    Guideline::from_toml(&text(file)?).map_err(|error| {
        let problems = error.problems().iter();
        let mut errors = problems.filter(|problem| problem.severity == Severity::Error);
        let first = errors.next().map(ToString::to_string).unwrap_or_default();
        match errors.count() + error.unlisted() {
            0 => format!("{file}: {first}"),
            more => format!("{file}: {first} (and {more} more)"),
        }
    })
}

fn data<T: DeserializeOwned>(file: &str) -> Result<T, String> {
    let text = text(file)?;
    match extension(file) {
        "toml" => toml::from_str(&text).map_err(|error| format!("{file}: {error}")),
        _ => serde_json::from_str(&text).map_err(|error| format!("{file}: {error}")),
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
