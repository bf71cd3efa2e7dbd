//! A real target table with its real faults: the check finds each and no other.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a helper of a test may fail as the test may"
)]

use std::collections::BTreeMap;

use apa_score::guideline::{Code, Direction, Guideline, Problem, ProblemKind, Severity, Target};
use serde::Deserialize;

const TABLE: &str = include_str!("../fixtures/guidelines/fid_targets_2019_20.toml");
const EXPECTED: &str = include_str!("../fixtures/guidelines/fid_targets_2019_20_expected.json");

/// What is known of a row, read by eye: which way is better, and what is wrong with it.
#[derive(Deserialize)]
struct Row {
    code: Code,
    direction: Option<String>,
    issues: Vec<String>,
}

fn rows() -> Vec<Row> {
    serde_json::from_str(EXPECTED).unwrap()
}

/// A problem in the words of the list of issues: `missing_60`, `unparseable_60:৩১০-০৬-২০২০`.
fn issue(problem: &Problem) -> String {
    let column = problem.place.path.rsplit('.').next().unwrap();
    match problem.kind {
        ProblemKind::MissingColumn => format!("missing_{column}"),
        ProblemKind::Unparseable => format!("unparseable_{column}:{}", problem.found),
        ProblemKind::NotMonotone => "non_monotonic".to_owned(),
        other => other.name().to_owned(),
    }
}

fn issues_by_row(problems: &[Problem]) -> BTreeMap<Code, Vec<String>> {
    let mut issues: BTreeMap<Code, Vec<String>> = BTreeMap::new();
    for problem in problems {
        let code = problem
            .place
            .indicator
            .clone()
            .unwrap_or_else(|| panic!("no row: {problem}"));
        issues.entry(code).or_default().push(issue(problem));
    }
    issues.values_mut().for_each(|issues| issues.sort());
    issues
}

#[test]
fn the_check_finds_each_listed_issue_and_no_other() {
    let expected: BTreeMap<_, _> = rows()
        .into_iter()
        .filter(|row| !row.issues.is_empty())
        .map(|mut row| {
            row.issues.sort();
            (row.code, row.issues)
        })
        .collect();
    assert_eq!(expected.values().flatten().count(), 25);
    assert_eq!(issues_by_row(&Guideline::check_toml(TABLE)), expected);
}

#[test]
fn a_table_with_broken_rows_is_refused_with_rows_columns_and_lines() {
    let error = Guideline::from_toml(TABLE).unwrap_err();
    let errors: Vec<_> = error
        .problems()
        .iter()
        .filter(|problem| problem.severity == Severity::Error)
        .collect();
    let rows: Vec<_> = errors
        .iter()
        .map(|problem| problem.place.indicator.as_ref().unwrap().as_str())
        .collect();
    assert_eq!(rows, ["1.3.2", "2.6.2", "3.3.1", "3.5.1"]);
    for problem in &errors {
        let line = TABLE.lines().nth(problem.place.line.unwrap() - 1).unwrap();
        assert!(line.starts_with("target = "), "{line}");
    }
    assert_eq!(
        errors[1].found,
        "100 %: 4000, 90 %: 3800, 80 %: 3700, 70 %: 600, 60 %: 3500"
    );
    assert!(
        errors[1].expected.contains("between 70 % and 60 % the order is broken"),
        "{}",
        errors[1]
    );
    assert!(
        errors[2].expected.contains("between 80 % and 70 % the order is broken"),
        "{}",
        errors[2]
    );
    assert!(
        error
            .to_string()
            .contains("(indicator 2.6.2): not_monotone: found «100 %: 4000"),
        "{error}"
    );
}

/// The table with its four broken rows as they must have been meant.
fn mended() -> String {
    let mut table = TABLE.to_owned();
    for (broken, whole) in [
        ("৩১০-০৬-২০২০", "৩০-০৬-২০২০"),
        ("70 = \"600\"", "70 = \"3600\""),
        ("২১-০৬-২০১৯", "২১-০৬-২০২০"),
        (
            r#"100 = "3", 90 = "2", 80 = "1", 70 = "2", 60 = "2""#,
            r#"100 = "3", 90 = "2", 80 = "1""#,
        ),
    ] {
        assert_eq!(table.matches(broken).count(), 1, "{broken}");
        table = table.replace(broken, whole);
    }
    table
}

#[test]
fn the_same_table_mended_is_usable_and_keeps_its_remarks() {
    let guideline = Guideline::from_toml(&mended()).unwrap();
    assert_eq!(guideline.indicators().count(), 41);
    assert!(
        guideline
            .check()
            .iter()
            .all(|problem| problem.severity < Severity::Error)
    );
    let doubtful = guideline
        .check()
        .iter()
        .filter(|problem| problem.severity == Severity::Warning);
    assert_eq!(doubtful.count(), 7);
}

#[test]
fn the_direction_of_every_row_follows_from_its_columns() {
    let guideline = Guideline::from_toml(&mended()).unwrap();
    for row in rows() {
        let Some(expected) = row.direction else { continue };
        let indicator = guideline.indicator(&row.code).unwrap();
        let Target::Ladder(ladder) = &indicator.target().unwrap().value else {
            panic!("{} is no ladder", row.code)
        };
        let direction = match ladder.direction() {
            Direction::Higher => "higher_is_better",
            Direction::Lower => "lower_is_better",
            Direction::Earlier => "earlier_is_better",
        };
        assert_eq!(direction, expected, "{}", row.code);
    }
}
