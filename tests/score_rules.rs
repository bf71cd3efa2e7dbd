//! The rules of marking and the roll-ups beyond the worked cases: dated deliveries, clauses, and targets that the office
//! sets.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a helper of a test may fail as the test may"
)]

mod common;

use apa_score::evidence::Evidence;
use apa_score::exact::Exact;
use apa_score::fiscal::Quarter;
use apa_score::guideline::{Basis, Guideline};
use apa_score::iso_date;
use apa_score::plan::{Activity, Plan};
use apa_score::score::{Branch, Choices, Day, Finding, Outcome, Quantity, Refusal, Step, Unclear, score};
use common::{card, field, given, held, line, marks, ministry, on};

// Roll-ups

#[test]
fn a_mean_is_taken_over_the_quarters_that_have_a_figure() {
    let decisions = |quarter, done, of| {
        held(Activity::CharterCommitteeDecisions)
            .with_quarter(quarter)
            .with_share(done, of)
    };
    let two = field([decisions(Quarter::First, 4, 4), decisions(Quarter::Third, 1, 5)]);
    let line = line(&two, Plan::CitizensCharter, "1.2");
    // (100 + 20) / 2 = 60 percent of 90: 4 × 60/90.
    assert_eq!(line.achieved, Some(Quantity::Number(Exact::from(60))));
    assert_eq!(marks(&line), "2.67");
    assert!(
        line.explanation
            .steps
            .iter()
            .any(|step| matches!(step, Step::Mean { figures, .. } if figures.len() == 2))
    );
    assert_eq!(line.bases.roll_up, Some(Basis::Assumed));
}

#[test]
fn several_reports_of_one_quarter_speak_of_the_same_decisions() {
    let decisions = |done| {
        held(Activity::CharterCommitteeDecisions)
            .with_quarter(Quarter::First)
            .with_share(done, 4)
    };
    let line = line(&field([decisions(2), decisions(4)]), Plan::CitizensCharter, "1.2");
    assert_eq!(line.achieved, Some(Quantity::Number(Exact::HUNDRED)));
    assert_eq!(line.refused[0].reason, Refusal::Superseded);
    let differ = Finding::FiguresDiffer {
        counted: Exact::HUNDRED,
        other: Exact::from(50),
    };
    assert!(line.findings.contains(&differ), "{:?}", line.findings);
}

#[test]
fn a_cumulative_figure_contains_the_earlier_ones() {
    let spent = |quarter: u8, percent: u8| {
        given(&format!(
            r#"{{"plan":"nis","indicator":"2.3","quarter":{quarter},"achieved":{percent}}}"#
        ))
    };
    let rising = line(
        &ministry("2021-22", [spent(1, 10), spent(2, 35), spent(3, 60)]),
        Plan::Nis,
        "2.3",
    );
    assert_eq!(
        (rising.achieved.clone(), marks(&rising)),
        (Some(Quantity::Number(Exact::from(60))), "1.20".into())
    );
    let falling = line(&ministry("2021-22", [spent(1, 40), spent(2, 35)]), Plan::Nis, "2.3");
    assert_eq!(falling.achieved, Some(Quantity::Number(Exact::from(35))));
    let falls = Finding::CumulativeFalls {
        earlier: Exact::from(40),
        later: Exact::from(35),
    };
    assert_eq!((rising.findings.len(), falling.findings.contains(&falls)), (0, true));
}

#[test]
fn a_figure_of_the_quarter_and_the_events_in_it_are_not_added_up() {
    let quarter = given(r#"{"plan":"nis","indicator":"1.3","quarter":1,"achieved":"1"}"#);
    let first = || on(Activity::NisStakeholderMeeting, "2021-07-12");
    let second = || on(Activity::NisStakeholderMeeting, "2021-09-02");
    let achieved = |evidence: Vec<Evidence>| line(&ministry("2021-22", evidence), Plan::Nis, "1.3").achieved.unwrap();
    assert_eq!(achieved(vec![quarter.clone(), first()]).number(), Some(Exact::ONE));
    assert_eq!(
        achieved(vec![quarter.clone(), first(), second()]).number(),
        Some(Exact::from(2))
    );
    let other_quarter = on(Activity::NisStakeholderMeeting, "2021-10-03");
    assert_eq!(achieved(vec![quarter, other_quarter]).number(), Some(Exact::from(2)));
}

// Dated deliveries

#[test]
fn count_and_dates_are_all_or_nothing() {
    let improved = |dates: &str| {
        let evidence = given(&format!(r#"{{"plan":"nis","indicator":"1.5","achieved":{dates}}}"#));
        line(&ministry("2021-22", [evidence]), Plan::Nis, "1.5")
    };
    let both = improved(r#"["2021-12-31","2022-06-30"]"#);
    assert_eq!((marks(&both), both.outcome), ("2.00".to_owned(), Outcome::Achieved));
    let late = improved(r#"["2022-01-01","2022-06-30"]"#);
    assert_eq!((marks(&late), late.outcome), ("0.00".to_owned(), Outcome::NotAchieved));
    // What a part earns was not found: that it is nothing is assumed, and the line says so.
    assert_eq!(
        (late.bases.branch, late.explanation.branch),
        (Some(Basis::Assumed), Some(Branch::PartlyMet))
    );
    assert_eq!(marks(&improved(r#"["2021-12-31"]"#)), "0.00");
    assert_eq!(both.bases.branch, None);
}

#[test]
fn each_delivery_earns_its_share_on_its_own_date() {
    let reports = |evidence: &[&str]| {
        let evidence = evidence
            .iter()
            .map(|rest| given(&format!(r#"{{"plan":"nis","indicator":"1.6",{rest}}}"#)));
        line(&ministry("2021-22", evidence), Plan::Nis, "1.6")
    };
    assert_eq!(
        marks(&reports(&[r#""achieved":["2021-10-15","2022-01-15","2022-04-15"]"#])),
        "1.00"
    );
    assert_eq!(marks(&reports(&[r#""achieved":["2021-10-15","2022-01-15"]"#])), "0.67");
    // A day late is late, whether or not the quarter is named: it does not pass for the next report.
    let all_late = reports(&[r#""achieved":["2021-10-16","2022-01-16","2022-04-16"]"#]);
    assert_eq!(
        (marks(&all_late), all_late.outcome),
        ("0.00".to_owned(), Outcome::NotAchieved)
    );
    assert_eq!(
        all_late.explanation.missing.full, None,
        "what is late cannot be made good"
    );
    let one_late = reports(&[r#""achieved":["2021-10-15","2022-01-16","2022-04-15"]"#]);
    assert_eq!(marks(&one_late), "0.67");
    // The second and third came in time; that the first is missing does not make them late.
    assert_eq!(marks(&reports(&[r#""achieved":["2022-01-10","2022-04-10"]"#])), "0.67");
    // Named as the first quarter's report, a late one cannot stand for the second's.
    let late = reports(&[r#""quarter":1,"achieved":"2021-10-16""#]);
    assert_eq!((marks(&late), late.outcome), ("0.00".to_owned(), Outcome::NotAchieved));
    let second = reports(&[
        r#""quarter":1,"achieved":"2021-10-16""#,
        r#""quarter":2,"achieved":"2022-01-10""#,
    ]);
    assert_eq!(marks(&second), "0.33");
    let early = reports(&[
        r#""quarter":1,"achieved":"2021-10-01""#,
        r#""quarter":2,"achieved":"2022-01-10""#,
    ]);
    assert_eq!(marks(&early), "0.67");
}

#[test]
fn where_only_a_month_is_told_the_due_day_must_not_lie_within_it() {
    let award = |when: &str| {
        let evidence = given(&format!(r#"{{"activity":"rti_training","month":"{when}"}}"#));
        let text = include_str!("../src/guideline/editions/2021-22-ministry-rti.toml")
            .replace("counts = [\"rti_training\"]", "counts = []")
            .replace(
                "by = \"2021-10-15\", basis = \"attested\", sources = [\"FID\"] }",
                "by = \"2021-10-15\", basis = \"attested\", sources = [\"FID\"] }\ncounts = [\"rti_training\"]",
            );
        let guideline = Guideline::from_toml(&text).unwrap_or_else(|error| panic!("{error}"));
        let card = score(&guideline, &ministry("2021-22", [evidence]), Choices::new()).unwrap();
        card.line("1.3.1").unwrap().clone()
    };
    assert_eq!(marks(&award("2021-09")), "3.00");
    assert_eq!(marks(&award("2021-11")), "0.00");
    let within = award("2021-10");
    assert_eq!((within.outcome, within.marks), (Outcome::NeedsReview, None));
    assert!(within.findings.contains(&Finding::Unclear {
        reason: Unclear::DayNotTold
    }));
}

#[test]
fn target_columns_that_were_not_found_leave_a_late_report_to_a_person() {
    let sent = |day: &str| {
        let evidence = given(&format!(
            r#"{{"plan":"e_governance","indicator":"2.2.4","achieved":"{day}"}}"#
        ));
        line(&ministry("2021-22", [evidence]), Plan::EGovernance, "2.2.4")
    };
    assert_eq!(marks(&sent("2022-01-13")), "3.00");
    let late = sent("2022-01-14");
    assert_eq!((late.outcome, late.marks), (Outcome::NeedsReview, None));
    assert!(late.findings.contains(&Finding::Unclear {
        reason: Unclear::ColumnsUnknown
    }));
    assert!(
        late.findings
            .iter()
            .any(|finding| matches!(finding, Finding::Clause { .. }))
    );
}

#[test]
fn a_clause_the_machine_cannot_evaluate_marks_the_line_for_review() {
    let carried_out = |done: u32| {
        line(
            &ministry("2021-22", [Evidence::given_share(Plan::Nis, "1.2", done, 4)]),
            Plan::Nis,
            "1.2",
        )
    };
    let all = carried_out(4);
    assert_eq!((marks(&all), all.outcome), ("6.00".to_owned(), Outcome::Achieved));
    let some = carried_out(3);
    assert_eq!((marks(&some), some.outcome), ("4.50".to_owned(), Outcome::NeedsReview));
    let clause = some
        .findings
        .iter()
        .find(|finding| matches!(finding, Finding::Clause { .. }));
    let Some(Finding::Clause { clause, text, basis }) = clause else {
        panic!("{:?}", some.findings)
    };
    assert_eq!((clause.as_str(), *basis), ("unimplemented_decisions", Basis::Attested));
    assert!(text.contains("countersigned"));
}

// Targets that the office sets

#[test]
fn an_office_sets_its_own_target_only_where_the_guideline_leaves_it_to_the_office() {
    let meetings = given(r#"{"plan":"nis","indicator":"2.2","achieved":"5"}"#);
    let with_target = |code: &str, target: &str| {
        let target = format!(r#"{{"plan":"nis","indicator":"{code}","target":{target}}}"#);
        ministry("2021-22", [meetings.clone()]).with_target(serde_json::from_str(&target).unwrap())
    };
    let printed = line(&ministry("2021-22", [meetings.clone()]), Plan::Nis, "2.2");
    assert_eq!(
        (marks(&printed), printed.bases.target),
        ("0.63".to_owned(), Basis::Assumed),
        "the printed target is that of the office whose plan is the source"
    );
    assert!(printed.findings.contains(&Finding::OwnTargetNotGiven));
    let own = line(&with_target("2.2", "\"8\""), Plan::Nis, "2.2");
    assert_eq!((marks(&own), own.bases.target), ("1.25".to_owned(), Basis::Minutes));
    let chosen = r#"{"plan":"nis","indicator":"3.1","target":"2022-05-31","activity":"a hotline for complaints"}"#;
    let chosen = ministry("2021-22", []).with_target(serde_json::from_str(chosen).unwrap());
    let chosen = line(&chosen, Plan::Nis, "3.1");
    assert_eq!(chosen.own_activity.as_deref(), Some("a hotline for complaints"));
    assert_eq!(
        chosen.target.unwrap(),
        Quantity::Day(Day(iso_date::parse("2022-05-31").unwrap()))
    );
    assert!(!own.findings.contains(&Finding::OwnTargetNotGiven));
    let another_year = line(&with_target("3.1", "\"2025-01-01\""), Plan::Nis, "3.1");
    assert!(another_year.findings.contains(&Finding::TargetOutsideYear));
    assert_eq!(
        another_year.target.unwrap(),
        Quantity::Day(Day(iso_date::parse("2022-06-30").unwrap()))
    );
    let wrong_unit = line(&with_target("2.2", "\"2022-06-30\""), Plan::Nis, "2.2");
    assert_eq!(marks(&wrong_unit), "0.63");
    assert!(wrong_unit.findings.contains(&Finding::TargetUnitDiffers));
    let not_its_own = line(&with_target("1.1", "\"1\""), Plan::Nis, "1.1");
    assert!(not_its_own.findings.contains(&Finding::TargetNotTheOffices));
    assert_eq!(not_its_own.target, Some(Quantity::Number(Exact::from(4))));
    let unknown = card(&with_target("9.9", "\"1\""), Plan::Nis);
    assert!(unknown.findings.contains(&Finding::NoSuchIndicator {
        indicator: "9.9".to_owned()
    }));
}
