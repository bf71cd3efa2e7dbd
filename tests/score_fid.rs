//! The Financial Institutions Division's first quarter of 2021-22, all five plans, as of 30 September 2021.
//!
//! The marks in the tables are worked by hand from each indicator's rule, weight and target.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a helper of a test may fail as the test may"
)]

use apa_score::evidence::{Decision, Dossier, Ruling};
use apa_score::exact::Exact;
use apa_score::guideline::Guidelines;
use apa_score::plan::Plan;
use apa_score::score::{Choices, CompositeError, Finding, Outcome, Refusal, Scorecard, composite, score};
use time::{Date, Month};

fn day(year: i32, month: Month, day: u8) -> Date {
    Date::from_calendar_date(year, month, day).unwrap()
}

fn dossier() -> Dossier {
    serde_json::from_str(include_str!("../fixtures/dossiers/fid_2021_22_q1.json")).unwrap()
}

fn card_of(dossier: &Dossier, plan: Plan, as_of: Date) -> Scorecard {
    let guidelines = Guidelines::embedded();
    let guideline = guidelines.find(dossier.fiscal_year(), dossier.tier(), plan).unwrap();
    score(guideline, dossier, Choices::new().with_as_of(as_of)).unwrap()
}

fn card(plan: Plan) -> Scorecard {
    card_of(&dossier(), plan, day(2021, Month::September, 30))
}

/// Code, marks by hand (a dash where nothing is known), and how they come about.
type Table = &'static [(&'static str, &'static str, &'static str)];

const NIS: Table = &[
    ("1.1", "1.00", "4 × 1 quarter of 4"),
    ("1.2", "-", "no evidence"),
    ("1.3", "0.50", "2 × 1 meeting of 4"),
    ("1.4", "1.00", "2 × 1 training of 2"),
    ("1.5", "-", "no evidence"),
    ("1.6", "-", "done on 15 October, after the day of the evaluation"),
    ("1.7", "-", "no evidence"),
    ("1.8", "-", "no evidence"),
    ("2.1", "-", "no evidence"),
    ("2.2", "0.63", "2 × 5 meetings of 16 = 0.625, half up"),
    ("2.3", "-", "no evidence"),
    ("2.4", "-", "no evidence"),
    ("3.1", "-", "no evidence"),
    ("3.2", "-", "no evidence"),
    ("3.3", "-", "no evidence"),
    ("3.4", "-", "no evidence"),
    ("3.5", "-", "no evidence"),
];

const E_GOVERNANCE: Table = &[
    ("1.1.1", "-", "no evidence"),
    ("1.2.1", "-", "no evidence"),
    ("1.3.1", "-", "no evidence"),
    ("1.4.1", "4.00", "done on 25 August, due by 30 August"),
    ("1.5.1", "-", "no evidence"),
    ("1.6.1", "-", "no evidence"),
    ("2.1.1", "1.00", "4 × 1 quarter of 4"),
    ("2.1.2", "0.50", "2 × 1 of 4"),
    ("2.2.1", "-", "no evidence"),
    ("2.2.2", "-", "no evidence"),
    ("2.2.3", "0.75", "3 × 1 quarter of 4"),
    ("2.2.4", "-", "no evidence"),
    ("2.2.5", "-", "no evidence"),
];

const GRS: Table = &[
    ("1.1.1", "1.25", "5 × 1 quarter of 4"),
    ("2.1.1", "-", "no evidence"),
    ("2.2.1", "-", "no evidence"),
    ("2.3.1", "0.75", "3 × 1 quarter of 4"),
    ("2.4.1", "2.00", "4 × 1 meeting of 2"),
];

const CHARTER: Table = &[
    ("1.1", "-", "no evidence"),
    ("1.2", "1.25", "5 × 1 quarter of 4"),
    ("2.1", "-", "no evidence"),
    ("2.2", "-", "no evidence"),
];

const RTI: Table = &[
    ("1.1.1", "-", "no evidence"),
    ("1.2.1", "-", "no evidence"),
    (
        "1.3.1",
        "-",
        "dated 30 June, a day before the year began: a person has to look",
    ),
    ("1.4.1", "-", "no evidence"),
    ("1.5.1", "-", "no evidence"),
    ("1.6.1", "-", "no evidence"),
];

#[test]
fn every_indicator_earns_what_was_worked_by_hand() {
    let mut indicators = 0;
    for (plan, table, total) in [
        (Plan::Nis, NIS, Some("3.13")),
        (Plan::EGovernance, E_GOVERNANCE, Some("6.25")),
        (Plan::Grs, GRS, Some("4.00")),
        (Plan::CitizensCharter, CHARTER, Some("1.25")),
        (Plan::Rti, RTI, None),
    ] {
        let card = card(plan);
        let lines: Vec<_> = card
            .indicators
            .iter()
            .map(|line| {
                (
                    line.code.as_str(),
                    line.marks.map_or("-".to_owned(), |marks| marks.to_string()),
                )
            })
            .collect();
        let by_hand: Vec<_> = table
            .iter()
            .map(|(code, marks, _)| (*code, (*marks).to_owned()))
            .collect();
        assert_eq!(lines, by_hand, "{plan:?}");
        assert_eq!(card.marks.map(|marks| marks.to_string()).as_deref(), total, "{plan:?}");
        assert_eq!(card.maximum, card.plan_total, "{plan:?}");
        indicators += lines.len();
    }
    assert_eq!(indicators, 45);
}

#[test]
fn the_annual_report_dated_before_the_year_began_is_a_finding_until_an_evaluator_accepts_it() {
    let card = card(Plan::Rti);
    let report = card.line("1.3.1").unwrap();
    assert_eq!((report.outcome, report.marks), (Outcome::NeedsReview, None));
    assert_eq!(report.refused[0].reason, Refusal::OutsideYear);
    let dated =
        |finding: &Finding| matches!(finding, Finding::DatedOutsideYear { day, .. } if day.to_string() == "2021-06-30");
    assert!(report.findings.iter().any(dated), "{:?}", report.findings);

    let accepted = dossier().with_ruling(Ruling {
        plan: Plan::Rti,
        indicator: "1.3.1".to_owned(),
        decision: Decision::Accept,
        by: "Evaluation team".to_owned(),
        reason: "the report of the year before was due in this one".to_owned(),
    });
    let card = card_of(&accepted, Plan::Rti, day(2021, Month::September, 30));
    let report = card.line("1.3.1").unwrap();
    assert_eq!(report.marks.unwrap().to_string(), "3.00");
    assert_eq!(report.ruling.as_ref().unwrap().computed_marks, None);
}

#[test]
fn a_delivery_counts_from_its_day_on_and_not_before() {
    let before = card(Plan::Nis);
    assert_eq!(before.line("1.6").unwrap().refused[0].reason, Refusal::AfterAsOf);
    let after = card_of(&dossier(), Plan::Nis, day(2021, Month::October, 15));
    // One delivery of three, each a third of one mark.
    assert_eq!(after.line("1.6").unwrap().exact_marks.unwrap().to_string(), "1/3");
    assert_eq!(after.line("1.6").unwrap().marks.unwrap().to_string(), "0.33");
}

#[test]
fn the_five_plans_earn_their_part_of_the_agreement_s_thirty() {
    let cards = Plan::ANNEXURES.map(card);
    let apa = |index: usize| cards[index].apa.as_ref().unwrap();
    // M × scored / plan total: 10 × 3.13/50, 10 × 6.25/50, 4 × 4/25, 3 × 1.25/25.
    let exact: Vec<_> = (0..5)
        .map(|index| apa(index).exact.map(|exact| exact.to_string()))
        .collect();
    let by_hand = ["0.626", "1.25", "0.64", "0.15"].map(|exact| Some(exact.to_owned()));
    assert_eq!(exact, [by_hand.to_vec(), vec![None]].concat());
    let whole = composite(&cards).unwrap();
    assert_eq!(whole.marks.unwrap().to_string(), "2.67");
    assert_eq!(
        (whole.maximum, whole.determined_maximum),
        (Exact::from(30), Exact::from(27))
    );
}

#[test]
fn an_office_is_not_put_together_with_another_or_a_plan_with_itself() {
    let nis = card(Plan::Nis);
    assert_eq!(composite(&[]), Err(CompositeError::Empty));
    assert_eq!(
        composite(&[nis.clone(), nis.clone()]),
        Err(CompositeError::PlanTwice { plan: Plan::Nis })
    );
    let later = card_of(&dossier(), Plan::Grs, day(2021, Month::October, 15));
    let differs = composite(&[nis, later]).unwrap_err();
    assert!(
        matches!(differs, CompositeError::Different { differs: "as_of", .. }),
        "{differs}"
    );
}
