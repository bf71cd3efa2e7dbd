//! Scores offices from their documents (.txt) and dossiers (.json, .toml), a scorecard for each plan that their evidence
//! concerns:
//!
//! `cargo run --release --example score -- [--json] [--as-of DATE] [--strict] [--lang en|bn] [--guideline FILE]… FILE…`
//!
//! `--format text|markdown|html|json` chooses the form; `--json` is short for `--format json`. `--strict` counts no claim
//! without its proof. `-` reads a document from standard input.

use std::ffi::OsString;
use std::io::{ErrorKind, Read, Write};
use std::process::ExitCode;

use apa_score::evidence::Dossier;
use apa_score::gather::{CannotScore, OfficeYear, Unplaced, gather};
use apa_score::guideline::{Guideline, Guidelines};
use apa_score::iso_date;
use apa_score::minutes::Reader;
use apa_score::report::{Language, Report};
use apa_score::score::{Choices, Proofs, Scorecard};
use serde::de::DeserializeOwned;

const USAGE: &str = "usage: score [--json] [--format text|markdown|html|json] [--as-of DATE] [--strict] \
                     [--lang en|bn] [--guideline FILE]… FILE…";

fn main() -> ExitCode {
    match Arguments::read(std::env::args_os().skip(1)).and_then(|arguments| run(&arguments)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("score: {}", one_line(&message));
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
    fn read(mut given: impl Iterator<Item = OsString>) -> Result<Self, String> {
        let mut arguments = Self {
            format: Format::Text,
            choices: Choices::new(),
            language: Language::default(),
            guidelines: Guidelines::embedded(),
            files: Vec::new(),
        };
        while let Some(argument) = given.next().map(utf8).transpose()? {
            let mut value = || match given.next() {
                Some(value) => utf8(value),
                None => Err(format!("{argument} needs a value; {USAGE}")),
            };
            match argument.as_str() {
                "--json" => arguments.format = Format::Json,
                "--format" => arguments.format = format(&value()?)?,
                "--as-of" => {
                    let day = iso_date::parse(&value()?).map_err(|error| format!("--as-of: {error}"))?;
                    arguments.choices = arguments.choices.with_as_of(day);
                }
                "--strict" => arguments.choices = arguments.choices.with_proofs(Proofs::Strict),
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

fn utf8(argument: OsString) -> Result<String, String> {
    argument
        .into_string()
        .map_err(|argument| format!("{argument:?} is no UTF-8"))
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
        match extension(file).as_str() {
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
    match print(arguments, &cards, &gathering.unplaced) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(format!("standard output: {error}")),
        _ => Ok(()),
    }
}

type Card<'a> = (Result<Scorecard, CannotScore>, &'a OfficeYear);

/// What was not scored is part of the report; beside the lines of JSON it goes to standard error.
fn print(arguments: &Arguments, cards: &[Card<'_>], unplaced: &[Unplaced]) -> std::io::Result<()> {
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
    let report = unplaced.iter().fold(report, Report::with_unplaced);
    match arguments.format {
        Format::Text => write!(out, "{}", report.text())?,
        Format::Markdown => write!(out, "{}", report.markdown())?,
        Format::Html => write!(out, "{}", report.html())?,
        Format::Json => eprint!("{}", report.text()),
    }
    out.flush()
}

/// A guideline; everything that is wrong with it goes to standard error, one line each, before the error that counts it.
fn guideline(file: &str) -> Result<Guideline, String> {
    let text = text(file)?;
    let guideline = match extension(file).as_str() {
        "json" => serde_json::from_str(&text).map_err(|error| error.to_string()),
        _ => Guideline::from_toml(&text).map_err(|error| error.to_string()),
    };
    guideline.map_err(|error| {
        // A headline and a line for each problem; what is not even JSON or TOML is one line.
        let problems: Vec<&str> = error.lines().skip(1).collect();
        if problems.is_empty() {
            return format!("{file}: {error}");
        }
        for problem in &problems {
            eprintln!("{file}: {}", one_line(problem));
        }
        match problems.split_last() {
            // Of a file that is no guideline at all the first ones suffice.
            Some((more, listed)) if more.trim_start().starts_with("and ") => {
                format!("{file}: {} problems {}", listed.len(), more.trim())
            }
            _ if problems.len() == 1 => format!("{file}: 1 problem"),
            _ => format!("{file}: {} problems", problems.len()),
        }
    })
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn data<T: DeserializeOwned>(file: &str) -> Result<T, String> {
    let text = text(file)?;
    match extension(file).as_str() {
        "toml" => toml::from_str(&text).map_err(|error| format!("{file}: {error}")),
        _ => serde_json::from_str(&text).map_err(|error| format!("{file}: {error}")),
    }
}

/// The extension in small letters: `.JSON` is `.json`.
fn extension(file: &str) -> String {
    let extension = std::path::Path::new(file).extension();
    extension.map_or_else(String::new, |extension| extension.to_string_lossy().to_lowercase())
}

/// The text of a file, without the byte order mark that some editors put first.
fn text(file: &str) -> Result<String, String> {
    let text = String::from_utf8(bytes(file)?).map_err(|error| format!("{file}: {error}"))?;
    Ok(text.strip_prefix('\u{FEFF}').map(str::to_owned).unwrap_or(text))
}

fn bytes(file: &str) -> Result<Vec<u8>, String> {
    if file == "-" {
        let mut bytes = Vec::new();
        let read = std::io::stdin().read_to_end(&mut bytes);
        return read.map(|_| bytes).map_err(|error| format!("standard input: {error}"));
    }
    std::fs::read(file).map_err(|error| format!("{file}: {error}"))
}
