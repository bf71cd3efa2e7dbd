//! Hostile guideline files: an error in time linear in the file, no overflow, no crash.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a helper of a test may fail as the test may"
)]

use std::time::{Duration, Instant};

use apa_score::guideline::ProblemKind::{Syntax, UnknownField, WrongType};
use apa_score::guideline::{Guideline, GuidelineError, Severity};
use proptest::prelude::*;

/// Reads a megabyte of nonsense, which must be refused soon.
fn refused(text: &str) -> GuidelineError {
    let start = Instant::now();
    let error = Guideline::from_toml(text).unwrap_err();
    assert!(start.elapsed() < Duration::from_secs(20), "{:?}", start.elapsed());
    assert!(error.problems().len() <= 200);
    assert!(error.to_string().len() < 100_000);
    error
}

#[test]
fn a_megabyte_of_nested_tables_is_an_error_and_no_overflow() {
    const MEGABYTE: usize = 1 << 20;
    for (piece, end) in [("a = {", ""), ("[", ""), ("a.", "a = 1"), ("[[a", ""), ("a = [{", "")] {
        refused(&(piece.repeat(MEGABYTE / piece.len()) + end));
    }
    let deep = format!("{}{}", "a = { ".repeat(60), "}".repeat(60));
    assert!(
        refused(&deep)
            .problems()
            .iter()
            .any(|problem| problem.kind == Syntax || problem.kind == UnknownField)
    );
    let header = format!("[areas{}]\n", ".a".repeat(70));
    assert!(refused(&header.repeat(MEGABYTE / header.len())).unlisted() > 0);
}

#[test]
fn a_megabyte_of_noise_is_refused_with_the_first_problems() {
    let noise: String = (0..1 << 20)
        .map(|position| char::from(b' ' + (position * 7 % 90) as u8))
        .collect();
    refused(&noise);
    let fields: String = (0..40_000)
        .map(|number| format!("field_{number} = {number}\n"))
        .collect();
    let error = refused(&fields);
    assert!(error.unlisted() > 39_000);
    assert!(error.to_string().ends_with(&format!("and {} more", error.unlisted())));
    refused("");
    refused("\u{feff}");
    refused("%PDF-1.7\n\u{0}\u{1}");
}

#[test]
fn what_lies_deeper_than_any_guideline_is_named_by_the_field_it_stands_in() {
    let nested = format!("note = {}{}", "[".repeat(40), "]".repeat(40));
    let text = include_str!("../fixtures/guidelines/small_whole.toml").replace("note = \"an ordinary row\"", &nested);
    let error = refused(&text);
    let problem = &error.problems()[0];
    assert_eq!(
        (problem.kind, problem.place.path.as_str()),
        (WrongType, "areas[0].indicators[0].note"),
        "{problem}"
    );
    let areas = format!("{{\"areas\":{}{}}}", "[".repeat(100), "]".repeat(100));
    let error = serde_json::from_str::<Guideline>(&areas).unwrap_err().to_string();
    assert!(
        error.contains("areas[0]: wrong_type: found «a list», expected a table"),
        "{error}"
    );
}

/// A charter with one stretch of its text left out, written twice, or put elsewhere.
fn damaged() -> impl Strategy<Value = String> {
    let text = include_str!("../src/guideline/editions/2023-24-field-citizens_charter.toml");
    let signs: Vec<char> = text.chars().collect();
    let places = (0..signs.len(), 0..60_usize, 0..signs.len(), 0..3_usize);
    places.prop_map(move |(start, length, elsewhere, times)| {
        let end = (start + length).min(signs.len());
        let (piece, rest) = (&signs[start..end], [&signs[..start], &signs[end..]].concat());
        let elsewhere = elsewhere.min(rest.len());
        [&rest[..elsewhere], &piece.repeat(times), &rest[elsewhere..]]
            .concat()
            .into_iter()
            .collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn a_damaged_file_is_either_whole_or_an_error_with_its_places(text in damaged()) {
        match Guideline::from_toml(&text) {
            Ok(guideline) => {
                prop_assert!(guideline.check().iter().all(|problem| problem.severity < Severity::Error));
                let json = serde_json::to_string(&guideline).unwrap();
                prop_assert_eq!(serde_json::from_str::<Guideline>(&json).unwrap(), guideline);
            }
            Err(error) => {
                let lines = text.lines().count() + 1;
                let mut wrong = error.problems().iter().filter(|problem| problem.severity == Severity::Error).peekable();
                prop_assert!(wrong.peek().is_some());
                for problem in wrong {
                    prop_assert!(problem.place.line.is_some_and(|line| line <= lines), "{}", problem);
                    prop_assert!(!problem.expected.is_empty());
                }
            }
        }
    }
}
