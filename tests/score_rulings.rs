//! Where an evaluator disagrees, and what a scorecard was computed with.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a helper of a test may fail as the test may"
)]

use apa_score::evidence::{Decision, Dossier, Evidence, Figure, Ruling};
use apa_score::fiscal::Quarter;
use apa_score::guideline::{Basis, Guideline, Guidelines};
use apa_score::iso_date;
use apa_score::office::Tier;
use apa_score::plan::{Activity, Plan, Status};
use apa_score::score::{Choices, Outcome, Proofs, Refusal, ScoreError, Scorecard, score};

fn ruling(code: &str, decision: Decision) -> Ruling {
    Ruling {
        plan: Plan::CitizensCharter,
        indicator: code.to_owned(),
        decision,
        by: "Evaluation team".to_owned(),
        reason: "seen on the website".to_owned(),
    }
}

fn number(text: &str) -> Figure {
    Figure::Number(text.parse().unwrap())
}

fn office() -> Dossier {
    Dossier::new("DC office", Tier::Field, "2023-24".parse().unwrap()).with_evidence([
        Evidence::of(Activity::CharterUpdate, Status::Held).with_quarter(Quarter::First),
        Evidence::of(Activity::CharterTraining, Status::Unknown).with_quarter(Quarter::Second),
        Evidence::of(Activity::CharterStakeholderBriefing, Status::Planned).with_quarter(Quarter::Third),
    ])
}

fn scored(dossier: &Dossier) -> Result<Scorecard, ScoreError> {
    let guidelines = Guidelines::embedded();
    let charter = guidelines
        .find(dossier.fiscal_year(), dossier.tier(), Plan::CitizensCharter)
        .unwrap();
    score(charter, dossier, Choices::new())
}

fn ruled(code: &str, decision: Decision) -> Scorecard {
    scored(&office().with_ruling(ruling(code, decision))).unwrap()
}

fn refused(code: &str, decision: Decision) -> ScoreError {
    scored(&office().with_ruling(ruling(code, decision))).unwrap_err()
}

#[test]
fn an_accepted_claim_counts_although_its_status_was_in_doubt() {
    let plain = scored(&office()).unwrap();
    assert_eq!(plain.line("2.2").unwrap().outcome, Outcome::NeedsReview);
    let card = ruled("2.2", Decision::Accept);
    let line = card.line("2.2").unwrap();
    assert_eq!(
        (line.outcome, line.marks.unwrap().to_string()),
        (Outcome::PartlyAchieved, "1.50".to_owned())
    );
    let kept = line.ruling.as_ref().unwrap();
    assert_eq!(
        (kept.computed_outcome, kept.computed_marks),
        (Outcome::NeedsReview, None)
    );
    assert_eq!(kept.ruling.reason, "seen on the website");
    assert_eq!(card.marks.unwrap().to_string(), "3.75");
}

#[test]
fn what_is_only_planned_is_not_held_because_an_evaluator_accepts_it() {
    let line = ruled("2.3", Decision::Accept).line("2.3").unwrap().clone();
    assert_eq!(
        (line.outcome, line.refused[0].reason),
        (Outcome::NoEvidence, Refusal::Planned)
    );
}

#[test]
fn a_rejected_claim_earns_zero_which_is_known() {
    let card = ruled("2.1", Decision::Reject);
    let line = card.line("2.1").unwrap();
    assert_eq!(
        (line.outcome, line.marks.unwrap().to_string()),
        (Outcome::NotAchieved, "0.00".to_owned())
    );
    assert_eq!((line.evidence.len(), line.refused[0].reason), (0, Refusal::RuledOut));
    let kept = line.ruling.as_ref().unwrap();
    assert_eq!(kept.computed_marks.unwrap().to_string(), "2.25");
    assert_eq!(card.marks.unwrap().to_string(), "0.00");
}

#[test]
fn a_set_achievement_is_marked_by_the_indicator_s_rule() {
    let line = ruled("২.১", Decision::SetAchieved(number("3")))
        .line("2.1")
        .unwrap()
        .clone();
    assert_eq!(
        (line.marks.unwrap().to_string(), line.outcome),
        ("6.75".to_owned(), Outcome::PartlyAchieved)
    );
    assert_eq!(line.ruling.unwrap().computed_marks.unwrap().to_string(), "2.25");
    let date = Figure::Dates(vec![iso_date::parse("2024-01-01").unwrap()]);
    let error = refused("2.1", Decision::SetAchieved(date));
    assert!(matches!(error, ScoreError::RulingUnitDiffers { .. }), "{error}");
}

#[test]
fn set_marks_rest_on_the_weight_alone_and_stay_within_it() {
    let part = ruled("2.1", Decision::SetMarks("4.50".parse().unwrap()));
    let part = part.line("2.1").unwrap();
    assert_eq!(part.marks.unwrap().to_string(), "4.50");
    // The marks are settled: no further update is said to add to them, and no branch of the rule gave them.
    assert_eq!(
        (&part.explanation.missing.next, &part.explanation.missing.full),
        (&None, &None)
    );
    assert!(part.explanation.branches.iter().all(|branch| !branch.taken));
    let line = ruled("1.2", Decision::SetMarks("4".parse().unwrap()))
        .line("1.2")
        .unwrap()
        .clone();
    assert_eq!(
        (line.marks.unwrap().to_string(), line.outcome),
        ("4.00".to_owned(), Outcome::Achieved)
    );
    // The weight of 1.2 is attested; the rule, which is assumed, no longer matters.
    assert_eq!(line.basis, Basis::Attested);
    for marks in ["4.01", "-0.01"] {
        let error = refused("1.2", Decision::SetMarks(marks.parse().unwrap()));
        assert!(matches!(error, ScoreError::RulingOutsideWeight { .. }), "{error}");
    }
}

#[test]
fn a_ruling_that_cannot_stand_is_an_error() {
    let error = refused("9.9", Decision::Reject);
    assert!(
        matches!(&error, ScoreError::RulingOnNothing { code, .. } if code == "9.9"),
        "{error}"
    );
    let error = refused("annual_report", Decision::Reject);
    assert!(matches!(error, ScoreError::RulingWithoutEffect { .. }), "{error}");
    let error = refused("1.2", Decision::Accept);
    assert!(matches!(error, ScoreError::NothingToAccept { .. }), "{error}");
    let twice = |second| {
        office()
            .with_ruling(ruling("2.1", Decision::Reject))
            .with_ruling(ruling("2.1", second))
    };
    assert!(scored(&twice(Decision::Reject)).is_ok());
    let error = scored(&twice(Decision::Accept)).unwrap_err();
    assert!(matches!(error, ScoreError::RulingsDiffer { .. }), "{error}");
    let guidelines = Guidelines::embedded();
    let nis = guidelines
        .find("2023-24".parse().unwrap(), Tier::Field, Plan::Nis)
        .unwrap();
    let unknown_weight = Ruling {
        plan: Plan::Nis,
        ..ruling("1.3", Decision::SetMarks("1".parse().unwrap()))
    };
    let error = score(nis, &office().with_ruling(unknown_weight), Choices::new()).unwrap_err();
    assert!(matches!(error, ScoreError::RulingWithoutWeight { .. }), "{error}");
}

#[test]
fn every_evaluator_who_ruled_the_same_is_named_in_whatever_order() {
    let by = |name: &str| Ruling {
        by: name.to_owned(),
        ..ruling("2.1", Decision::Reject)
    };
    let ruled = |names: [&str; 3]| {
        let office = names
            .into_iter()
            .fold(office(), |office, name| office.with_ruling(by(name)));
        let card = scored(&office).unwrap();
        card.line("2.1").unwrap().ruling.clone().unwrap()
    };
    let one = ruled(["Beta", "Alpha", "Beta"]);
    assert_eq!(
        (one.ruling.by.as_str(), one.seconded.as_slice()),
        ("Alpha", [by("Beta")].as_slice())
    );
    assert_eq!(one, ruled(["Alpha", "Beta", "Alpha"]));
}

#[test]
fn a_ruling_on_another_plan_is_no_affair_of_this_one() {
    let other = Ruling {
        plan: Plan::Grs,
        ..ruling("9.9", Decision::Reject)
    };
    assert_eq!(
        scored(&office().with_ruling(other)).unwrap().marks,
        scored(&office()).unwrap().marks
    );
}

#[test]
fn the_receipt_replays_the_same_bytes_and_shows_every_difference() {
    let edition = include_str!("../src/guideline/editions/2023-24-field-citizens_charter.toml");
    let bytes = |text: &str, choices| {
        let guideline = Guideline::from_toml(text).unwrap_or_else(|error| panic!("{error}"));
        let card = score(&guideline, &office(), choices).unwrap();
        (serde_json::to_string(&card).unwrap(), card.receipt)
    };
    let choices = Choices::new()
        .with_as_of(iso_date::parse("2024-01-30").unwrap())
        .with_proofs(Proofs::Strict);
    let (first, receipt) = bytes(edition, choices);
    assert_eq!(
        (receipt.version.as_str(), receipt.choices),
        (env!("CARGO_PKG_VERSION"), choices)
    );
    assert_eq!(receipt.guideline, "2023-24-field-citizens_charter");
    // Replayed from the receipt's own data.
    let recorded: Choices = serde_json::from_str(&serde_json::to_string(&receipt.choices).unwrap()).unwrap();
    assert_eq!(bytes(edition, recorded), (first, receipt.clone()));
    // A remark or the order of keys is no content; a target is.
    let comment = format!("# a remark\n{edition}");
    assert_eq!(bytes(&comment, choices).1.fingerprint, receipt.fingerprint);
    let easier = edition.replacen("count = 90", "count = 80", 1);
    assert_ne!(bytes(&easier, choices).1.fingerprint, receipt.fingerprint);
}
