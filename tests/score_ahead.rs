//! Looking ahead: what is earned, lost and attainable as of a day, what is missing, and the next steps.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a helper of a test may fail as the test may"
)]

mod common;

use apa_score::evidence::{Dossier, Evidence, Proof};
use apa_score::exact::Exact;
use apa_score::fiscal::Quarter;
use apa_score::guideline::Guidelines;
use apa_score::iso_date;
use apa_score::office::Tier;
use apa_score::plan::{Activity, Plan};
use apa_score::score::{Action, Choices, Milestone, Outcome, Proofs, Scorecard, score};
use common::{field, held, on};

fn charter(dossier: &Dossier, choices: Choices) -> Scorecard {
    let guidelines = Guidelines::embedded();
    let guideline = guidelines
        .find(dossier.fiscal_year(), dossier.tier(), Plan::CitizensCharter)
        .unwrap();
    score(guideline, dossier, choices).unwrap()
}

fn as_of(day: &str) -> Choices {
    Choices::new().with_as_of(iso_date::parse(day).unwrap())
}

/// Earned, attainable and lost marks of a line.
fn standing(card: &Scorecard, code: &str) -> [String; 3] {
    let outlook = card.line(code).unwrap().outlook.clone().unwrap();
    [
        outlook.earned.to_string(),
        outlook.attainable.to_string(),
        outlook.lost.to_string(),
    ]
}

/// The deadlines of a line that have passed without what was due.
fn missed(card: &Scorecard, code: &str) -> Vec<String> {
    let outlook = card.line(code).unwrap().outlook.clone().unwrap();
    outlook.missed.iter().map(ToString::to_string).collect()
}

/// The days and marks of a line's openings.
fn openings(card: &Scorecard, code: &str) -> Vec<(String, String)> {
    let outlook = card.line(code).unwrap().outlook.clone().unwrap();
    outlook
        .openings
        .iter()
        .map(|opening| (opening.by.to_string(), opening.marks.to_string()))
        .collect()
}

fn pairs<const N: usize>(pairs: [(&str, &str); N]) -> Vec<(String, String)> {
    pairs.map(|(day, marks)| (day.to_owned(), marks.to_owned())).to_vec()
}

#[test]
fn evidence_counts_from_its_day_on() {
    let dossier = field([on(Activity::CharterStakeholderBriefing, "2024-01-21")]);
    let before = charter(&dossier, as_of("2024-01-20"));
    assert_eq!(before.line("2.3").unwrap().outcome, Outcome::NoEvidence);
    let after = charter(&dossier, as_of("2024-01-21"));
    assert_eq!(after.line("2.3").unwrap().marks.unwrap().to_string(), "1.50");
}

#[test]
fn a_quarter_that_passed_without_an_update_is_lost_for_good() {
    let dossier = field([held(Activity::CharterUpdate).with_quarter(Quarter::First)]);
    let half_year = charter(&dossier, as_of("2024-01-30"));
    assert_eq!(standing(&half_year, "2.1"), ["2.25", "4.50", "2.25"]);
    assert_eq!(
        openings(&half_year, "2.1"),
        pairs([("2024-03-31", "2.25"), ("2024-06-30", "2.25")])
    );
    assert_eq!(missed(&half_year, "2.1"), ["2023-12-31"]);
    // On the quarter's last day it is still open; the day after it is not.
    assert_eq!(
        standing(&charter(&dossier, as_of("2023-12-31")), "2.1"),
        ["2.25", "6.75", "0.00"]
    );
    assert_eq!(
        standing(&charter(&dossier, as_of("2024-01-01")), "2.1"),
        ["2.25", "4.50", "2.25"]
    );
}

#[test]
fn before_the_year_everything_is_attainable_and_after_it_nothing() {
    let before = charter(&field([]), as_of("2023-05-01"));
    let outlook = before.outlook.unwrap();
    let marks = [outlook.earned, outlook.attainable, outlook.lost].map(|marks| marks.to_string());
    assert_eq!(marks, ["0.00", "25.00", "0.00"]);
    assert_eq!(outlook.to_come.len(), 7);
    let after = charter(
        &field([on(Activity::CharterTraining, "2024-06-30")]),
        as_of("2024-07-01"),
    );
    let outlook = after.outlook.unwrap();
    let marks = [outlook.earned, outlook.attainable, outlook.lost].map(|marks| marks.to_string());
    assert_eq!(marks, ["1.50", "0.00", "23.50"]);
    assert!(after.indicators.iter().all(|line| line.next_steps.is_empty()));
    assert_eq!(charter(&field([]), Choices::new()).outlook, None);
}

#[test]
fn the_days_of_the_agreement_s_calendar_are_named() {
    let outlook = charter(&field([]), as_of("2024-01-30")).outlook.unwrap();
    assert_eq!(outlook.named.unwrap().milestone, Milestone::HalfYearEvaluation);
    let passed: Vec<_> = outlook.passed.iter().map(|day| day.milestone).collect();
    let report = |quarter| Milestone::QuarterlyReport { quarter };
    assert_eq!(passed, [report(Quarter::First), report(Quarter::Second)]);
    assert_eq!(charter(&field([]), as_of("2024-01-31")).outlook.unwrap().named, None);
}

#[test]
fn the_mean_of_decisions_can_only_rise_as_far_as_the_open_quarters_carry_it() {
    let first = held(Activity::CharterCommitteeDecisions)
        .with_quarter(Quarter::First)
        .with_share(1, 10);
    let card = charter(&field([first]), as_of("2024-04-10"));
    // At best (10 + 100) / 2 = 55 percent of 90: 4 × 55/90 = 2.44 of 4; now 4 × 10/90 = 0.44.
    assert_eq!(standing(&card, "1.2"), ["0.44", "2.00", "1.56"]);
}

#[test]
fn late_publication_costs_more_with_every_fortnight_that_passes() {
    let guidelines = Guidelines::embedded();
    let year = "2021-22".parse().unwrap();
    let nis = guidelines.find(year, Tier::Ministry, Plan::Nis).unwrap();
    let dossier = Dossier::new("Division", Tier::Ministry, year);
    let card = score(nis, &dossier, as_of("2022-01-20")).unwrap();
    // Due 31 October; on 20 January six fortnights have begun.
    assert_eq!(standing(&card, "2.1"), ["0.00", "0.50", "1.50"]);
    assert_eq!(
        openings(&card, "2.1"),
        pairs([("2022-01-23", "0.25"), ("2022-02-06", "0.25")])
    );
    // Feedback was due on 31 October, 31 December and 31 March.
    assert_eq!(standing(&card, "1.7"), ["0.00", "1.33", "2.67"]);
    assert_eq!(openings(&card, "1.7"), pairs([("2022-03-31", "1.33")]));
    assert_eq!(missed(&card, "1.7"), ["2021-10-31", "2021-12-31"]);
    // The first of two dates for the work environment has passed.
    assert_eq!(standing(&card, "1.5"), ["0.00", "0.00", "2.00"]);
    assert_eq!(standing(&card, "1.8"), ["0.00", "1.00", "0.00"]);
}

#[test]
fn the_best_next_step_comes_first_with_its_gain_and_its_deadline() {
    let dossier = field([
        on(Activity::CharterStakeholderBriefing, "2024-01-21"),
        held(Activity::CharterUpdate).with_quarter(Quarter::First),
    ]);
    let steps = charter(&dossier, as_of("2024-01-30")).next_steps();
    let gains: Vec<_> = steps.iter().map(|step| step.gain.unwrap()).collect();
    assert!(gains.is_sorted_by(|one, other| one >= other), "{gains:?}");
    let best = &steps[0];
    assert_eq!(
        (best.code.as_str(), best.gain.unwrap().to_string()),
        ("1.2", "4.00".to_owned())
    );
    let briefing = steps.iter().find(|step| step.code.as_str() == "2.3").unwrap();
    let up_to = Exact::ONE;
    assert_eq!(
        briefing.action,
        Action::OneMore {
            activities: vec![Activity::CharterStakeholderBriefing],
            up_to
        }
    );
    assert_eq!(
        (briefing.gain.unwrap().to_string(), briefing.by.to_string()),
        ("1.50".into(), "2024-06-30".into())
    );
    let updates: Vec<_> = steps.iter().filter(|step| step.code.as_str() == "2.1").collect();
    assert_eq!(
        updates.iter().map(|step| step.by.to_string()).collect::<Vec<_>>(),
        ["2024-03-31", "2024-06-30"]
    );
}

#[test]
fn a_next_step_once_taken_earns_exactly_what_was_promised() {
    let before = field([on(Activity::CharterStakeholderBriefing, "2024-01-21")]);
    let card = charter(&before, as_of("2024-01-30"));
    for (code, activity) in [
        ("2.3", Activity::CharterStakeholderBriefing),
        ("1.3", Activity::CharterCoordinationMeeting),
    ] {
        let step = card.line(code).unwrap().next_steps[0].clone();
        let after = before.clone().with_evidence([on(activity, "2024-02-10")]);
        let after = charter(&after, as_of("2024-02-10"));
        let had = card
            .line(code)
            .unwrap()
            .marks
            .map_or(Exact::ZERO, |marks| marks.exact());
        let has = after.line(code).unwrap().marks.unwrap().exact();
        assert_eq!(has.checked_sub(had), step.gain.map(|gain| gain.exact()), "{code}");
    }
}

#[test]
fn where_the_weight_is_unknown_a_step_tells_its_share_of_it() {
    let guidelines = Guidelines::embedded();
    let nis = guidelines
        .find("2023-24".parse().unwrap(), Tier::Field, Plan::Nis)
        .unwrap();
    let card = score(
        nis,
        &field([on(Activity::NisStakeholderMeeting, "2023-09-20")]),
        Choices::new(),
    )
    .unwrap();
    let steps = card.next_steps();
    assert_eq!((steps[0].gain, steps[0].raw_gain), (None, Exact::from(25)));
}

#[test]
fn what_is_missing_for_the_next_column_and_for_full_marks_is_told() {
    let guidelines = Guidelines::embedded();
    let year = "2022-23".parse().unwrap();
    let rti = guidelines.find(year, Tier::Field, Plan::Rti).unwrap();
    let share = Evidence::given_share(Plan::Rti, "1.1.1", 17, 20);
    let dossier = Dossier::new("Office", Tier::Field, year).with_evidence([share]);
    let card = score(rti, &dossier, Choices::new()).unwrap();
    // 85 percent, between the columns of 90 and 80 percent: 85 of 10 marks.
    let line = card.line("1.1.1").unwrap();
    assert_eq!(line.marks.unwrap().to_string(), "8.50");
    let missing = &line.explanation.missing;
    let next = missing.next.as_ref().unwrap();
    assert_eq!(
        (next.more.unwrap(), next.gain.unwrap().to_string()),
        (Exact::from(5), "0.50".to_owned())
    );
    let full = missing.full.as_ref().unwrap();
    assert_eq!(
        (full.more.unwrap(), full.gain.unwrap().to_string()),
        (Exact::from(15), "1.50".to_owned())
    );
    // Every branch is there, and exactly one was taken.
    let taken: Vec<_> = line.explanation.branches.iter().filter(|branch| branch.taken).collect();
    assert_eq!((line.explanation.branches.len(), taken.len()), (10, 1));
}

#[test]
fn a_strict_evaluator_s_office_is_told_which_proof_to_file() {
    let guidelines = Guidelines::embedded();
    let year = "2021-22".parse().unwrap();
    let plan = guidelines.find(year, Tier::Ministry, Plan::EGovernance).unwrap();
    let training = on(Activity::EgovTraining, "2021-10-05").with_proof(Proof::Notice);
    let dossier = Dossier::new("Division", Tier::Ministry, year).with_evidence([training]);
    let strict = as_of("2022-06-01").with_proofs(Proofs::Strict);
    let card = score(plan, &dossier, strict).unwrap();
    let line = card.line("2.2.1").unwrap();
    assert_eq!((line.outcome, line.marks), (Outcome::NoEvidence, None));
    let prove = line
        .next_steps
        .iter()
        .find(|step| matches!(step.action, Action::Prove { .. }))
        .unwrap();
    assert_eq!(
        prove.action,
        Action::Prove {
            missing: vec![Proof::AttendanceSheet, Proof::Photographs]
        }
    );
    assert_eq!(
        (prove.gain.unwrap().to_string(), prove.by.to_string()),
        ("0.75".into(), "2022-07-15".into())
    );
}

#[test]
fn credits_given_for_the_year_so_far_are_those_of_its_first_quarters() {
    let given = |figure: u32| {
        let figure = format!(r#"{{"plan":"citizens_charter","indicator":"2.1","achieved":{figure}}}"#);
        charter(&field([serde_json::from_str(&figure).unwrap()]), as_of("2024-01-30"))
    };
    assert_eq!(standing(&given(1), "2.1"), ["2.25", "4.50", "2.25"]);
    assert_eq!(standing(&given(2), "2.1"), ["4.50", "4.50", "0.00"]);
    assert_eq!(standing(&given(3), "2.1"), ["6.75", "2.25", "0.00"]);
}
