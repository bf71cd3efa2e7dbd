//! What changes the asking or the counting: substitution, what does not apply, proofs, rounding, and evidence in doubt.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a helper of a test may fail as the test may"
)]

mod common;

use apa_score::evidence::{Dossier, Evidence, NotApplicable, Proof, YearMonth};
use apa_score::exact::Exact;
use apa_score::fiscal::Quarter;
use apa_score::guideline::{Basis, Condition, Guideline, Guidelines};
use apa_score::office::Tier;
use apa_score::plan::{Activity, Plan, Status};
use apa_score::score::{Choices, Finding, Line, Outcome, Proofs, Refusal, ScoreError, Scorecard, Step, WhyNot, score};
use time::Month;

use common::{card, field, given, held, line, marks, ministry, on};

const FIELD_CHARTER: &str = include_str!("../src/guideline/editions/2023-24-field-citizens_charter.toml");

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
    // The meeting's target of one is assumed, and so are the marks that rest on it.
    assert_eq!(
        (substituted.bases.target, substituted.basis),
        (Basis::Assumed, Basis::Assumed)
    );
    // «No complaint» in one quarter says nothing of the year; in each of the four it does.
    let nothing_in = |quarters: &[Quarter]| {
        let nothing = quarters.iter().map(|quarter| nothing_came().with_quarter(*quarter));
        grs(nothing.chain([meeting()]).collect())
    };
    assert_eq!(nothing_in(&[Quarter::First]).outcome, Outcome::NeedsReview);
    assert_eq!(nothing_in(&Quarter::ALL[..3]).outcome, Outcome::NeedsReview);
    assert_eq!(marks(&nothing_in(&Quarter::ALL)), "12.00");
    // Nor does a month, although a report of a month names no quarter.
    let august = YearMonth::new(2023, Month::August).unwrap();
    let month = grs(vec![nothing_came().with_month(august), meeting()]);
    assert_eq!(month.outcome, Outcome::NeedsReview);
    // Without a meeting nothing is known; with complaints the meeting earns nothing here.
    assert_eq!(grs(vec![nothing_came()]).outcome, Outcome::NeedsReview);
    let with_complaints = vec![Evidence::given_share(Plan::Grs, "1.1.1", 9, 10), meeting()];
    let complaints = grs(with_complaints.clone());
    assert_eq!((marks(&complaints), complaints.evidence.len()), ("12.00".to_owned(), 1));
    assert_eq!(
        card(&ministry("2023-24", with_complaints), Plan::Grs).elsewhere[0].reason,
        Refusal::ConditionDecides
    );
    let another = vec![on(Activity::GrsTraining, "2024-02-11")];
    assert_eq!(
        card(&ministry("2023-24", another), Plan::Grs).elsewhere[0].reason,
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
    assert!(line.evidence.is_empty());
    assert_eq!(line.refused[0].reason, Refusal::NotApplicable);
}

#[test]
fn the_same_evidence_counts_where_the_indicator_applies() {
    let decisions = held(Activity::CharterCommitteeDecisions)
        .with_quarter(Quarter::First)
        .with_share(4, 4);
    let line = line(&field([decisions]), Plan::CitizensCharter, "1.2");
    assert_eq!(
        (line.evidence.len(), line.refused.len(), marks(&line).as_str()),
        (1, 0, "4.00")
    );
    assert_eq!(line.bases.not_applicable, None);
}

#[test]
fn what_does_not_apply_rests_on_the_treatment_that_the_guideline_chose() {
    for policy in ["leave_out", "full_marks", "scale_rest"] {
        for (written, basis) in [("assumed", Basis::Assumed), ("attested", Basis::Attested)] {
            let old = r#"not_applicable = { value = "leave_out", basis = "assumed" }"#;
            assert!(FIELD_CHARTER.contains(old));
            let new = format!(
                r#"not_applicable = {{ value = "{policy}", basis = "{written}", sources = ["BARGUNA-2024"] }}"#
            );
            let guideline =
                Guideline::from_toml(&FIELD_CHARTER.replace(old, &new)).unwrap_or_else(|error| panic!("{error}"));
            let card = score(&guideline, &without_decisions([]), Choices::new()).unwrap();
            let line = card.line("1.2").unwrap();
            assert_eq!(line.bases.not_applicable, Some(basis), "{policy}");
            assert!(line.basis >= basis);
        }
    }
}

#[test]
fn two_reasons_why_an_indicator_does_not_apply_are_both_shown_and_one_given_twice_once() {
    let declared = |reasons: &[&str]| {
        let dossier = reasons.iter().fold(field([]), |dossier, reason| {
            dossier.with_not_applicable(NotApplicable {
                plan: Plan::CitizensCharter,
                indicator: "1.2".to_owned(),
                reason: (*reason).to_owned(),
            })
        });
        match line(&dossier, Plan::CitizensCharter, "1.2").not_applicable {
            Some(WhyNot::Declared { reason }) => reason,
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(declared(&["no committee", "no decision"]), "no committee; no decision");
    assert_eq!(declared(&["no decision", "no committee"]), "no committee; no decision");
    assert_eq!(declared(&["no committee", "no committee"]), "no committee");
}

// Impossible figures

#[test]
fn a_percentage_above_a_hundred_is_a_finding_and_earns_no_more_than_the_weight() {
    let given = |achieved: &str| {
        let json = format!(r#"{{"plan":"citizens_charter","indicator":"1.2","achieved":"{achieved}"}}"#);
        line(&field([given(&json)]), Plan::CitizensCharter, "1.2")
    };
    let above = |line: &Line| {
        let found = |finding: &Finding| match finding {
            Finding::AboveHundred { percent } => Some(percent.to_string()),
            _ => None,
        };
        line.findings.iter().find_map(found)
    };
    for percent in ["150", "100.5"] {
        let line = given(percent);
        assert_eq!(above(&line).as_deref(), Some(percent));
        assert_eq!((marks(&line), line.outcome), ("4.00".to_owned(), Outcome::Achieved));
    }
    let line = given("100");
    assert_eq!((above(&line), marks(&line).as_str()), (None, "4.00"));
    // A number of things may well be above a hundred.
    let json = r#"{"plan":"citizens_charter","indicator":"2.2","achieved":"150"}"#;
    let trainings = self::line(&field([self::given(json)]), Plan::CitizensCharter, "2.2");
    assert_eq!(above(&trainings), None);
}

#[test]
fn a_figure_below_zero_or_a_part_of_a_meeting_is_refused() {
    let given = |code: &str, achieved: &str| {
        let json = format!(r#"{{"plan":"citizens_charter","indicator":"{code}","achieved":"{achieved}"}}"#);
        line(&field([given(&json)]), Plan::CitizensCharter, code)
    };
    for (code, achieved) in [
        ("1.2", "-1"),
        ("2.1", "-1"),
        ("2.2", "-1"),
        ("2.1", "0.5"),
        ("2.2", "0.5"),
    ] {
        let line = given(code, achieved);
        assert_eq!(
            (line.marks, line.outcome, line.refused[0].reason),
            (None, Outcome::NeedsReview, Refusal::BadFigure),
            "{code} {achieved}"
        );
    }
    for (code, achieved) in [("1.2", "0"), ("1.2", "0.5"), ("2.1", "1"), ("2.2", "0")] {
        let line = given(code, achieved);
        assert!(line.marks.is_some() && line.refused.is_empty(), "{code} {achieved}");
    }
}

#[test]
fn a_mean_and_a_cumulative_figure_are_not_below_zero_either() {
    let old = "roll_up = \"each_quarter\"";
    for roll_up in ["mean", "cumulative", "sum"] {
        let text = FIELD_CHARTER.replace(old, &format!("roll_up = \"{roll_up}\""));
        assert_ne!(text, FIELD_CHARTER);
        let guideline = Guideline::from_toml(&text).unwrap_or_else(|error| panic!("{error}"));
        let achieved = |figure: &str| {
            let json = format!(r#"{{"plan":"citizens_charter","indicator":"2.1","achieved":"{figure}"}}"#);
            let card = score(&guideline, &field([given(&json)]), Choices::new()).unwrap();
            card.line("2.1").unwrap().clone()
        };
        assert_eq!(achieved("-1").refused[0].reason, Refusal::BadFigure, "{roll_up}");
        assert!(
            achieved("1").refused.is_empty() && achieved("1").marks.is_some(),
            "{roll_up}"
        );
    }
}

// Proofs, rounding, choice of guideline

#[test]
fn unproven_claims_count_for_a_lenient_evaluator_and_not_for_a_strict_one() {
    let guidelines = Guidelines::embedded();
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
    let guidelines = Guidelines::embedded();
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
