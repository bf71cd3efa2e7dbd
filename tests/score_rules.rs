//! The rules of marking and the roll-ups beyond the worked cases: substitution, what does not apply, dated deliveries,
//! targets that the office sets, clauses, proofs and rounding.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a helper of a test may fail as the test may"
)]

use apa_score::evidence::{Dossier, Evidence, NotApplicable, Proof};
use apa_score::exact::Exact;
use apa_score::fiscal::Quarter;
use apa_score::guideline::{Basis, Condition, Guideline, Guidelines};
use apa_score::iso_date;
use apa_score::office::Tier;
use apa_score::plan::{Activity, Plan, Status};
use apa_score::score::{
    Branch, Choices, Day, Finding, Line, Outcome, Proofs, Quantity, Refusal, ScoreError, Scorecard, Step, Unclear,
    WhyNot, score,
};

const FIELD_CHARTER: &str = include_str!("../src/guideline/editions/2023-24-field-citizens_charter.toml");

fn held(activity: Activity) -> Evidence {
    Evidence::of(activity, Status::Held)
}

fn on(activity: Activity, day: &str) -> Evidence {
    held(activity).with_day(iso_date::parse(day).unwrap())
}

fn given(json: &str) -> Evidence {
    serde_json::from_str(json).unwrap()
}

fn field(evidence: impl IntoIterator<Item = Evidence>) -> Dossier {
    Dossier::new("DC office", Tier::Field, "2023-24".parse().unwrap()).with_evidence(evidence)
}

fn ministry(year: &str, evidence: impl IntoIterator<Item = Evidence>) -> Dossier {
    Dossier::new("A division", Tier::Ministry, year.parse().unwrap()).with_evidence(evidence)
}

fn card(dossier: &Dossier, plan: Plan) -> Scorecard {
    let guidelines = Guidelines::official();
    let guideline = guidelines.find(dossier.fiscal_year(), dossier.tier(), plan).unwrap();
    score(guideline, dossier, Choices::new()).unwrap()
}

fn line(dossier: &Dossier, plan: Plan, code: &str) -> Line {
    card(dossier, plan).line(code).unwrap().clone()
}

fn marks(line: &Line) -> String {
    line.marks.map_or("-".to_owned(), |marks| marks.to_string())
}

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
        ("0.63".to_owned(), Basis::Attested)
    );
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

// Substitution

#[test]
fn where_no_complaint_came_a_stakeholder_meeting_takes_the_indicator_s_place() {
    let nothing_came = || Evidence::given_share(Plan::Grs, "1.1.1", 0, 0);
    let meeting = || on(Activity::GrsStakeholderMeeting, "2024-02-11");
    let grs = |evidence: Vec<Evidence>| line(&ministry("2023-24", evidence), Plan::Grs, "1.1.1");
    let substituted = grs(vec![nothing_came(), meeting()]);
    assert_eq!(
        (marks(&substituted), substituted.outcome),
        ("12.00".to_owned(), Outcome::Achieved)
    );
    assert_eq!(substituted.evidence[0].evidence, meeting());
    assert_eq!(
        (substituted.unit.as_str(), substituted.bases.substitution),
        ("number", Some(Basis::Attested))
    );
    assert!(
        substituted
            .findings
            .iter()
            .any(|finding| matches!(finding, Finding::Substituted { .. }))
    );
    // Without a meeting nothing is known; with complaints the meeting earns nothing here.
    assert_eq!(grs(vec![nothing_came()]).outcome, Outcome::NeedsReview);
    let with_complaints = vec![Evidence::given_share(Plan::Grs, "1.1.1", 9, 10), meeting()];
    let complaints = grs(with_complaints.clone());
    assert_eq!((marks(&complaints), complaints.evidence.len()), ("12.00".to_owned(), 1));
    assert_eq!(
        card(&ministry("2023-24", with_complaints), Plan::Grs).elsewhere[0].reason,
        Refusal::NotAskedFor
    );
    let half = vec![Evidence::given_share(Plan::Grs, "1.1.1", 45, 100), meeting()];
    assert_eq!(marks(&grs(half)), "6.00");
}

#[test]
fn without_subordinate_offices_a_training_and_a_short_annual_report_stand_for_the_meetings() {
    let training = || on(Activity::CharterTraining, "2024-02-11");
    let report = || held(Activity::CharterAnnualReport).with_quarter(Quarter::Fourth);
    let office = |has: Option<bool>, evidence: Vec<Evidence>| {
        let dossier = field(evidence);
        card(
            &has.map_or(dossier.clone(), |has| dossier.with_subordinate_offices(has)),
            Plan::CitizensCharter,
        )
    };
    let both = office(Some(false), vec![training(), report()]);
    let meetings = both.line("1.3").unwrap();
    assert_eq!(
        (marks(meetings), meetings.explanation.parts.len()),
        ("3.00".to_owned(), 2)
    );
    assert_eq!(meetings.bases.substitution, Some(Basis::Minutes));
    // The training also counts where trainings are asked for, and both lines say so.
    assert_eq!(marks(both.line("2.2").unwrap()), "1.50");
    let also = |finding: &Finding| matches!(finding, Finding::AlsoCountsFor { .. });
    assert!(meetings.findings.iter().any(also) && both.line("2.2").unwrap().findings.iter().any(also));
    assert_eq!(both.marks.unwrap().to_string(), "4.50");
    let only_training = office(Some(false), vec![training()]);
    assert_eq!(marks(only_training.line("1.3").unwrap()), "1.50");
    // With subordinate offices, or where that is not known, the meetings themselves are asked for.
    for has in [Some(true), None] {
        let card = office(has, vec![training(), report()]);
        assert_eq!(card.line("1.3").unwrap().outcome, Outcome::NoEvidence, "{has:?}");
        let condition = Condition::NoSubordinateOffices;
        let why = if has.is_some() {
            WhyNot::OnlyWhen { condition }
        } else {
            WhyNot::NotKnownWhether { condition }
        };
        assert_eq!(card.line("annual_report").unwrap().not_applicable, Some(why));
        assert_eq!(card.maximum, Some(Exact::from(25)));
    }
}

#[test]
fn feedback_to_subordinate_offices_is_not_asked_of_an_office_that_has_none() {
    let without = card(&ministry("2021-22", []).with_subordinate_offices(false), Plan::Nis);
    let condition = Condition::NoSubordinateOffices;
    assert_eq!(
        without.line("1.7").unwrap().not_applicable,
        Some(WhyNot::Because { condition })
    );
    assert_eq!(without.maximum, Some(Exact::from(46)));
    let with = card(&ministry("2021-22", []).with_subordinate_offices(true), Plan::Nis);
    assert_eq!(with.line("1.7").unwrap().outcome, Outcome::NoEvidence);
    assert_eq!(with.maximum, Some(Exact::from(50)));
}

// Not applicable

fn charter_with(policy: &str) -> Guideline {
    let text = FIELD_CHARTER.replace("value = \"leave_out\"", &format!("value = \"{policy}\""));
    Guideline::from_toml(&text).unwrap_or_else(|error| panic!("{error}"))
}

/// An office to which 1.2, of 4 marks, does not apply.
fn without_decisions(evidence: impl IntoIterator<Item = Evidence>) -> Dossier {
    field(evidence).with_not_applicable(NotApplicable {
        plan: Plan::CitizensCharter,
        indicator: "১.২".to_owned(),
        reason: "no committee".to_owned(),
    })
}

#[test]
fn what_does_not_apply_is_left_out_given_or_scaled_away_as_the_guideline_says() {
    let updates = Quarter::ALL.map(|quarter| held(Activity::CharterUpdate).with_quarter(quarter));
    let dossier = without_decisions(updates);
    let scored = |policy| score(&charter_with(policy), &dossier, Choices::new()).unwrap();
    let summary = |card: &Scorecard| {
        let line = card.line("1.2").unwrap();
        assert_eq!(line.outcome, Outcome::NotApplicable);
        let declared = WhyNot::Declared {
            reason: "no committee".to_owned(),
        };
        assert_eq!(line.not_applicable, Some(declared));
        (
            card.marks.unwrap().to_string(),
            card.maximum.unwrap().to_string(),
            marks(line),
        )
    };
    let text = |a: &str, b: &str, c: &str| (a.to_owned(), b.to_owned(), c.to_owned());
    assert_eq!(summary(&scored("leave_out")), text("9.00", "21", "-"));
    assert_eq!(summary(&scored("full_marks")), text("13.00", "25", "4.00"));
    // 9 of 21 becomes 9 × 25/21 of 25.
    let scaled = scored("scale_rest");
    assert_eq!(summary(&scaled), text("10.71", "25", "-"));
    let update = scaled.line("2.1").unwrap();
    assert_eq!(
        (update.bases.not_applicable, update.bases.rounding),
        (Some(Basis::Assumed), Some(Basis::Assumed))
    );
    assert_eq!(update.weight.unwrap().to_string(), "75/7");
    assert!(matches!(update.explanation.steps[0], Step::ScaledWeight { .. }));
}

#[test]
fn evidence_for_what_was_declared_not_applicable_is_a_finding() {
    let decisions = held(Activity::CharterCommitteeDecisions)
        .with_quarter(Quarter::First)
        .with_share(4, 4);
    let line = line(&without_decisions([decisions]), Plan::CitizensCharter, "1.2");
    assert_eq!(
        (line.outcome, line.marks, line.achieved),
        (Outcome::NotApplicable, None, None)
    );
    assert!(
        line.findings
            .iter()
            .any(|finding| matches!(finding, Finding::NotApplicableButAchieved { .. }))
    );
}

// Proofs, rounding, choice of guideline

#[test]
fn unproven_claims_count_for_a_lenient_evaluator_and_not_for_a_strict_one() {
    let guidelines = Guidelines::official();
    let plan = guidelines
        .find("2021-22".parse().unwrap(), Tier::Ministry, Plan::EGovernance)
        .unwrap();
    let training = || on(Activity::EgovTraining, "2021-10-05");
    let scored = |evidence: Vec<Evidence>, proofs| {
        let card = score(plan, &ministry("2021-22", evidence), Choices::new().with_proofs(proofs)).unwrap();
        card.line("2.2.1").unwrap().clone()
    };
    let lenient = scored(vec![training()], Proofs::Lenient);
    assert_eq!(marks(&lenient), "0.75");
    assert!(
        lenient
            .findings
            .iter()
            .any(|finding| matches!(finding, Finding::Unproven { missing } if missing.len() == 3))
    );
    let strict = scored(vec![training()], Proofs::Strict);
    assert_eq!((strict.marks, strict.refused[0].reason), (None, Refusal::Unproven));
    // Papers about the same day prove it together, in whichever file they are.
    let notice = training().with_proof(Proof::Notice);
    let rest = training()
        .with_proof(Proof::AttendanceSheet)
        .with_proof(Proof::Photographs);
    assert_eq!(marks(&scored(vec![notice.clone(), rest], Proofs::Strict)), "0.75");
    assert_eq!(scored(vec![notice], Proofs::Strict).marks, None);
}

#[test]
fn rounding_is_the_guideline_s() {
    let decisions = held(Activity::CharterCommitteeDecisions)
        .with_quarter(Quarter::First)
        .with_share(9, 16);
    let reports = held(Activity::CharterUpdate).with_quarter(Quarter::First);
    let dossier = field([decisions, reports]);
    let scored = |old: &str, new: &str| {
        let text = FIELD_CHARTER.replace(old, new);
        assert_ne!(text, FIELD_CHARTER);
        let guideline = Guideline::from_toml(&text).unwrap_or_else(|error| panic!("{error}"));
        let card = score(&guideline, &dossier, Choices::new()).unwrap();
        (marks(card.line("1.2").unwrap()), card.marks.unwrap().to_string())
    };
    // 56.25 of 90 percent of 4 is 2.5 exactly, and a quarter of 9 is 2.25.
    let text = |line: &str, total: &str| (line.to_owned(), total.to_owned());
    assert_eq!(scored("digits = 2", "digits = 3"), text("2.500", "4.750"));
    assert_eq!(scored("digits = 2", "digits = 0"), text("3", "5"));
    assert_eq!(
        scored(r#"digits = 2, mode = "half_up""#, r#"digits = 0, mode = "half_even""#),
        text("2", "4")
    );
    assert_eq!(
        scored(r#"digits = 2, mode = "half_up""#, r#"digits = 0, mode = "down""#),
        text("2", "4")
    );
    let total = r#"digits = 0, mode = "half_up", place = "total""#;
    assert_eq!(
        scored(r#"digits = 2, mode = "half_up", place = "indicator""#, total),
        text("3", "5")
    );
}

#[test]
fn printed_rows_add_up_to_the_printed_total() {
    let thirds = [
        given(r#"{"plan":"nis","indicator":"1.6","achieved":"2021-10-15"}"#),
        given(r#"{"plan":"nis","indicator":"1.7","achieved":["2021-10-15","2021-12-01"]}"#),
        given(r#"{"plan":"nis","indicator":"2.2","achieved":"5"}"#),
    ];
    let card = card(&ministry("2021-22", thirds), Plan::Nis);
    let rows: Vec<_> = ["1.6", "1.7", "2.2"].map(|code| marks(card.line(code).unwrap())).into();
    assert_eq!(rows, ["0.33", "2.67", "0.63"]);
    assert_eq!(card.marks.unwrap().to_string(), "3.63");
}

#[test]
fn a_guideline_of_another_year_or_tier_is_refused() {
    let guidelines = Guidelines::official();
    let charter = guidelines
        .find("2023-24".parse().unwrap(), Tier::Field, Plan::CitizensCharter)
        .unwrap();
    for dossier in [
        ministry("2023-24", []),
        Dossier::new("DC", Tier::Field, "2022-23".parse().unwrap()),
    ] {
        let error = score(charter, &dossier, Choices::new()).unwrap_err();
        assert!(matches!(error, ScoreError::OtherGuideline { .. }), "{error}");
    }
}

#[test]
fn evidence_in_doubt_is_for_review_and_planned_evidence_is_no_evidence() {
    let update = |status| Evidence::of(Activity::CharterUpdate, status);
    let outcome = |evidence| line(&field([evidence]), Plan::CitizensCharter, "2.1").outcome;
    assert_eq!(
        outcome(update(Status::Planned).with_quarter(Quarter::First)),
        Outcome::NoEvidence
    );
    assert_eq!(
        outcome(update(Status::Unknown).with_quarter(Quarter::First)),
        Outcome::NeedsReview
    );
    assert_eq!(outcome(update(Status::Held)), Outcome::NeedsReview);
    assert_eq!(
        outcome(update(Status::Held).with_quarter(Quarter::First)),
        Outcome::PartlyAchieved
    );
    let last_year = line(
        &field([on(Activity::CharterUpdate, "2023-06-30")]),
        Plan::CitizensCharter,
        "2.1",
    );
    assert_eq!(
        (last_year.outcome, last_year.refused[0].reason),
        (Outcome::NoEvidence, Refusal::OutsideYear)
    );
    assert_eq!(
        outcome(on(Activity::CharterUpdate, "2023-07-01")),
        Outcome::PartlyAchieved
    );
}
