//! The worked cases of `fixtures/scoring_cases.json`, each exactly, through the same path as any guideline and dossier.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a helper of a test may fail as the test may"
)]

use apa_score::evidence::Dossier;
use apa_score::exact::{Exact, Marks};
use apa_score::guideline::Guideline;
use apa_score::score::{Choices, Line, Outcome, score};
use serde_json::Value;

fn cases(list: &str) -> Vec<Value> {
    let text = include_str!("../fixtures/scoring_cases.json");
    serde_json::from_str::<Value>(text).unwrap()[list]
        .as_array()
        .unwrap()
        .clone()
}

/// A number or a date as it is printed in the file, in quotes.
fn quoted(value: &Value) -> String {
    match value {
        Value::String(text) => format!("\"{text}\""),
        number => format!("\"{number}\""),
    }
}

/// A guideline with one indicator.
fn guideline(year: &str, unit: &str, weight: &Value, target: &str, rule: &str, roll_up: &str) -> Guideline {
    let unit = if unit.starts_with('{') {
        unit.to_owned()
    } else {
        format!("\"{unit}\"")
    };
    let text = format!(
        r#"
id = "case"
fiscal_year = "{year}"
tier = "ministry"
plan = "own_objectives"
title = {{ en = "A case", bn = "উদাহরণ" }}
complete = true
rounding = {{ digits = 2, mode = "half_up", place = "indicator", basis = "assumed" }}
not_applicable = {{ value = "leave_out", basis = "assumed" }}
[sources]
CASE = "a worked case"
[[areas]]
[[areas.indicators]]
code = "1.1"
activity = {{ en = "an activity", bn = "কার্যক্রম" }}
indicator = {{ en = "an indicator", bn = "সূচক" }}
unit = {unit}
weight = {{ value = {}, basis = "attested", sources = ["CASE"] }}
target = {{ {target}, basis = "attested", sources = ["CASE"] }}
rule = {{ {rule}, basis = "attested", sources = ["CASE"] }}
roll_up = "{roll_up}"
"#,
        quoted(weight)
    );
    Guideline::from_toml(&text).unwrap_or_else(|error| panic!("{error}\n{text}"))
}

fn marked(guideline: &Guideline, achieved: &Value) -> Line {
    let year = guideline.fiscal_year();
    let dossier = format!(
        r#"{{"office":"An office","tier":"ministry","fiscal_year":"{year}",
            "evidence":[{{"plan":"own_objectives","indicator":"1.1","achieved":{}}}]}}"#,
        quoted(achieved)
    );
    let dossier: Dossier = serde_json::from_str(&dossier).unwrap();
    score(guideline, &dossier, Choices::new()).unwrap().indicators.remove(0)
}

fn exact(value: &Value) -> Exact {
    quoted(value).trim_matches('"').parse().unwrap()
}

#[test]
fn every_ladder_case_scores_exactly() {
    let cases = cases("indicators");
    assert_eq!(cases.len(), 8);
    for case in cases {
        let column = |percent: &str| format!("{percent} = {}", quoted(&case["targets"][percent]));
        let columns = ["100", "90", "80", "70", "60"].map(column).join(", ");
        let target = format!("columns = {{ {columns} }}");
        let (unit, roll_up) = match case["unit"].as_str().unwrap() {
            "তারিখ" => ("date".to_owned(), "date"),
            "%" => ("percent".to_owned(), "mean"),
            measure => (format!("{{ measure = \"{measure}\" }}"), "sum"),
        };
        let rule = r#"name = "ladder", between = { value = "linear", basis = "assumed" }"#;
        let guideline = guideline("2019-20", &unit, &case["weight"], &target, rule, roll_up);
        let line = marked(&guideline, &case["achievement"]);
        assert_eq!(line.raw, Some(exact(&case["exact_raw"])), "{}", case["id"]);
        assert_eq!(
            line.marks.unwrap().exact(),
            exact(&case["expected_weighted"]),
            "{}",
            case["id"]
        );
    }
}

#[test]
fn every_annexure_case_scores_exactly() {
    let cases = cases("annexure_rules");
    assert_eq!(cases.len(), 3);
    for case in cases {
        let rule = format!("name = {}", case["rule"]);
        let guideline = match case["rule"].as_str().unwrap() {
            "pro_rata" => {
                let target = format!("count = {}", case["target"]);
                guideline("2021-22", "number", &case["weight"], &target, &rule, "sum")
            }
            _ => guideline(
                "2021-22",
                "date",
                &case["weight"],
                &format!("by = {}", case["due"]),
                &rule,
                "date",
            ),
        };
        let expected: Marks = case["expected"].as_str().unwrap().parse().unwrap();
        assert_eq!(
            marked(&guideline, &case["achievement"]).marks,
            Some(expected),
            "{}",
            case["id"]
        );
    }
}

#[test]
fn an_achievement_between_two_dates_stays_a_fraction_until_the_one_rounding() {
    // Fourteen of twenty-nine days from the 90 percent column towards the other: 90 + 10 × 14/29 = 2750/29.
    let target = r#"columns = { 100 = "2020-02-01", 90 = "2020-03-01" }"#;
    let rule = r#"name = "ladder", between = { value = "linear", basis = "assumed" }"#;
    let guideline = guideline("2019-20", "date", &Value::from(1), target, rule, "date");
    let line = marked(&guideline, &Value::from("2020-02-16"));
    assert_eq!(line.raw.unwrap().to_string(), "2750/29");
    assert_eq!(line.exact_marks.unwrap().to_string(), "55/58");
    assert_eq!(line.marks.unwrap().to_string(), "0.95");
    assert_eq!(line.outcome, Outcome::PartlyAchieved);
}

#[test]
fn blank_columns_are_passed_over_and_below_the_last_given_one_there_is_nothing() {
    let target = r#"columns = { 100 = 10, 80 = 6, 70 = 5 }"#;
    let rule = r#"name = "ladder", between = { value = "linear", basis = "assumed" }"#;
    let guideline = guideline("2019-20", "number", &Value::from(2), target, rule, "sum");
    for (achieved, raw) in [(11, 100), (10, 100), (8, 90), (7, 85), (6, 80), (5, 70), (4, 0)] {
        assert_eq!(
            marked(&guideline, &Value::from(achieved)).raw,
            Some(Exact::from(raw)),
            "{achieved}"
        );
    }
}

#[test]
fn a_guideline_may_choose_steps_between_the_columns() {
    let target = r#"columns = { 100 = 10, 80 = 6, 70 = 5 }"#;
    let rule = r#"name = "ladder", between = { value = "step", basis = "assumed" }"#;
    let guideline = guideline("2019-20", "number", &Value::from(2), target, rule, "sum");
    for (achieved, raw) in [(10, 100), (9, 80), (6, 80), (5, 70), (4, 0)] {
        assert_eq!(
            marked(&guideline, &Value::from(achieved)).raw,
            Some(Exact::from(raw)),
            "{achieved}"
        );
    }
}

#[test]
fn each_fortnight_begun_costs_a_quarter_of_a_mark_until_nothing_is_left() {
    let rule =
        r#"name = "lateness_deduction", marks = "0.25", days = 14, periods = { value = "begun", basis = "assumed" }"#;
    let begun = guideline("2021-22", "date", &Value::from(2), r#"by = "2021-10-31""#, rule, "date");
    let completed = rule.replace("begun", "completed");
    let completed = guideline(
        "2021-22",
        "date",
        &Value::from(2),
        r#"by = "2021-10-31""#,
        &completed,
        "date",
    );
    for (achieved, when_begun, when_completed) in [
        ("2021-10-31", "2.00", "2.00"),
        ("2021-11-01", "1.75", "2.00"),
        ("2021-11-14", "1.75", "1.75"),
        ("2021-11-15", "1.50", "1.75"),
        ("2022-02-06", "0.25", "0.25"),
        ("2022-02-07", "0.00", "0.25"),
        ("2022-06-30", "0.00", "0.00"),
    ] {
        for (guideline, expected) in [(&begun, when_begun), (&completed, when_completed)] {
            let marks = marked(guideline, &Value::from(achieved)).marks.unwrap();
            assert_eq!(marks.to_string(), expected, "{achieved}");
        }
    }
}
