//! The largest plans and figures there can be: nothing overflows, and what does not fit is for a person, never wrapped.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a helper of a test may fail as the test may"
)]

use apa_score::evidence::{Dossier, Evidence, Figure};
use apa_score::exact::Marks;
use apa_score::guideline::Guideline;
use apa_score::iso_date;
use apa_score::office::Tier;
use apa_score::plan::Plan;
use apa_score::score::{Choices, Finding, Outcome, Scorecard, Unclear, score};

/// A plan of own objectives: for each indicator its unit, target, roll-up and weight.
fn plan(indicators: impl IntoIterator<Item = (String, String, &'static str, &'static str)>) -> Guideline {
    let head = r#"
id = "bounds"
fiscal_year = "2021-22"
tier = "ministry"
plan = "own_objectives"
title = { en = "At the bounds", bn = "সীমায়" }
complete = false
rounding = { digits = 2, mode = "half_up", place = "indicator", basis = "assumed" }
not_applicable = { value = "leave_out", basis = "assumed" }
[[areas]]
"#;
    let rows = indicators
        .into_iter()
        .enumerate()
        .map(|(index, (unit, columns, roll_up, weight))| {
            format!(
                r#"
[[areas.indicators]]
code = "1.{}"
activity = {{ en = "an activity", bn = "কার্যক্রম" }}
indicator = {{ en = "an indicator", bn = "সূচক" }}
unit = "{unit}"
weight = {{ value = "{weight}", basis = "assumed" }}
target = {{ columns = {{ {columns} }}, basis = "assumed" }}
rule = {{ name = "ladder", between = {{ value = "linear", basis = "assumed" }}, basis = "assumed" }}
roll_up = "{roll_up}"
"#,
                index + 1
            )
        });
    let text = std::iter::once(head.to_owned()).chain(rows).collect::<String>();
    Guideline::from_toml(&text).unwrap_or_else(|error| panic!("{error}"))
}

fn scored(guideline: &Guideline, evidence: impl IntoIterator<Item = Evidence>) -> Scorecard {
    let dossier = Dossier::new("An office", Tier::Ministry, "2021-22".parse().unwrap()).with_evidence(evidence);
    score(guideline, &dossier, Choices::new()).unwrap()
}

fn given(code: usize, quarter: Option<u8>, figure: &str) -> Evidence {
    let evidence = Evidence::given(
        Plan::OwnObjectives,
        format!("1.{code}"),
        Figure::Number(figure.parse().unwrap()),
    );
    match quarter {
        Some(quarter) => evidence.with_quarter(quarter.try_into().unwrap()),
        None => evidence,
    }
}

#[test]
fn seventeen_indicators_with_date_ladders_add_up_exactly() {
    // Gaps of coprime lengths, so that no two raw scores share a denominator.
    let columns = |index: usize| {
        let last = iso_date::parse("2021-08-01").unwrap() + time::Duration::days(150 + index as i64);
        format!(r#"100 = "2021-08-01", 60 = "{}""#, iso_date::format(last).unwrap())
    };
    let guideline = plan((0..17).map(|index| ("date".to_owned(), columns(index), "date", "999.99")));
    let day = iso_date::parse("2021-08-02").unwrap();
    let done = |code: usize| Evidence::given(Plan::OwnObjectives, format!("1.{code}"), Figure::Dates(vec![day]));
    let card = scored(&guideline, (1..=17).map(done));
    for (index, line) in card.indicators.iter().enumerate() {
        // One day of 150 and more: 100 − 40/days percent.
        let expected = format!("{}", 100 * (150 + index) - 40);
        let raw = line.raw.unwrap().checked_mul((150 + index as u64).into()).unwrap();
        assert_eq!(raw.to_string(), expected, "{}", line.code);
    }
    let sum = Marks::checked_sum(card.indicators.iter().map(|line| line.marks.unwrap())).unwrap();
    assert_eq!(
        (card.marks, card.maximum.unwrap().to_string()),
        (Some(sum), "16999.83".to_owned())
    );
}

#[test]
fn figures_at_the_bounds_are_marked_exactly() {
    let columns = r#"100 = "999999999999.999999", 60 = "0.000001""#.to_owned();
    let guideline = plan([("number".to_owned(), columns, "sum", "999.99")]);
    let card = scored(&guideline, [given(1, None, "999999999999.999998")]);
    assert_eq!(card.marks.unwrap().to_string(), "999.99");
    assert!(card.line("1.1").unwrap().raw.unwrap() < 100.into());
}

#[test]
fn a_mean_of_four_shares_of_nearly_a_million_each_is_marked_exactly() {
    let columns = r#"100 = "99.999999", 60 = "0.000001""#.to_owned();
    let guideline = plan([("percent".to_owned(), columns, "mean", "999.99")]);
    let shares = [
        "88888888/999983",
        "77777777/999979",
        "66666666/999961",
        "55555555/999959",
    ];
    let card = scored(
        &guideline,
        shares
            .iter()
            .zip(1..)
            .map(|(share, quarter)| given(1, Some(quarter), share)),
    );
    assert_eq!(card.line("1.1").unwrap().outcome, Outcome::PartlyAchieved);
    assert!(card.marks.is_some());
}

#[test]
fn what_does_not_fit_is_for_a_person_and_never_wrapped() {
    let columns = r#"100 = "999999999999.999999", 60 = "0.000001""#.to_owned();
    let guideline = plan([("number".to_owned(), columns, "mean", "999.99")]);
    // Each is a figure that could be written; their mean on this ladder has more than 38 digits.
    let shares = [
        "987654321098765432/999983",
        "876543210987654321/999979",
        "765432109876543210/999961",
        "6543/999959",
    ];
    let card = scored(
        &guideline,
        shares
            .iter()
            .zip(1..)
            .map(|(share, quarter)| given(1, Some(quarter), share)),
    );
    let line = card.line("1.1").unwrap();
    assert_eq!(
        (line.outcome, line.marks, card.marks),
        (Outcome::NeedsReview, None, None)
    );
    assert!(line.findings.contains(&Finding::Unclear {
        reason: Unclear::TooLarge
    }));
    // A figure beyond what people write is no figure.
    let beyond = scored(&guideline, [given(1, Some(1), "1000000000000")]);
    assert_eq!(beyond.line("1.1").unwrap().outcome, Outcome::NeedsReview);
    assert_eq!(beyond.line("1.1").unwrap().marks, None);
}
