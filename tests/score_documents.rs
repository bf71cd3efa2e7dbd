//! What the five real documents earn, from what they say (read by eye), on the plans they concern.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a helper of a test may fail as the test may"
)]

use apa_score::evidence::{Dossier, Evidence};
use apa_score::exact::Exact;
use apa_score::fiscal::Quarter;
use apa_score::guideline::{Basis, Guidelines};
use apa_score::office::Tier;
use apa_score::plan::{Activity, Plan, Status};
use apa_score::score::{Choices, Finding, Outcome, Refusal, Scorecard, score};
use time::{Date, Month};

fn day(year: i32, month: Month, day: u8) -> Date {
    Date::from_calendar_date(year, month, day).unwrap()
}

fn held(activity: Activity) -> Evidence {
    Evidence::of(activity, Status::Held)
}

fn card(dossier: &Dossier, plan: Plan) -> Scorecard {
    let guidelines = Guidelines::embedded();
    let guideline = guidelines.find(dossier.fiscal_year(), dossier.tier(), plan).unwrap();
    score(guideline, dossier, Choices::new()).unwrap()
}

/// Marks of a line as printed, or a dash where they are not known.
fn marks(card: &Scorecard, code: &str) -> String {
    card.line(code)
        .unwrap()
        .marks
        .map_or("-".to_owned(), |marks| marks.to_string())
}

fn total(card: &Scorecard) -> (Option<String>, Option<Exact>) {
    (card.marks.map(|marks| marks.to_string()), card.maximum)
}

fn some(marks: &str, maximum: i32) -> (Option<String>, Option<Exact>) {
    (Some(marks.to_owned()), Some(Exact::from(maximum)))
}

fn mopa() -> Dossier {
    let second = Quarter::Second;
    Dossier::new("জনপ্রশাসন মন্ত্রণালয়", Tier::Ministry, "2022-23".parse().unwrap()).with_evidence([
        held(Activity::CharterUpdate).with_quarter(second),
        held(Activity::CharterCommitteeReconstitution)
            .with_quarter(second)
            .with_share(8, 8),
        held(Activity::CharterCommitteeDecisions)
            .with_quarter(second)
            .with_share(4, 4),
        held(Activity::CharterTraining).with_days(day(2022, Month::October, 19), day(2022, Month::October, 20)),
    ])
}

#[test]
fn the_progress_report_of_public_administration_earns_eight_and_a_half_of_twenty_five() {
    let card = card(&mopa(), Plan::CitizensCharter);
    assert_eq!(total(&card), some("8.50", 25));
    let lines = [
        ("1.1", "0.75"),
        ("1.2", "4.00"),
        ("1.3", "-"),
        ("1.4", "2.25"),
        ("2.1", "1.50"),
        ("2.2", "-"),
    ];
    for (code, expected) in lines {
        assert_eq!(marks(&card, code), expected, "{code}");
    }
    assert_eq!(card.line("1.2").unwrap().outcome, Outcome::Achieved);
    assert_eq!(card.line("1.2").unwrap().raw, Some(Exact::HUNDRED));
    // Every weight of that year is our working choice, and the card says so.
    assert_eq!(
        (card.assumed_maximum, card.assumed_weight),
        (Exact::from(25), Exact::from(25))
    );
    assert_eq!(card.determined_maximum, Exact::from(19));
}

#[test]
fn a_briefing_in_barguna_earns_one_and_a_half_and_the_training_of_next_february_nothing() {
    let dossier = Dossier::new("জেলা প্রশাসকের কার্যালয়, বরগুনা", Tier::Field, "2023-24".parse().unwrap()).with_evidence([
        held(Activity::CharterStakeholderBriefing).with_day(day(2024, Month::January, 21)),
        Evidence::of(Activity::CharterTraining, Status::Planned).with_month("2024-02".parse().unwrap()),
        Evidence::of(Activity::CharterUpdate, Status::Planned),
    ]);
    let card = card(&dossier, Plan::CitizensCharter);
    assert_eq!(total(&card), some("1.50", 25));
    assert_eq!(marks(&card, "2.3"), "1.50");
    let training = card.line("2.2").unwrap();
    assert_eq!((training.outcome, training.marks), (Outcome::NoEvidence, None));
    assert!(training.is_planned());
    assert_eq!(training.refused[0].reason, Refusal::Planned);
    // The weights of 1.1 and 1.2 are attested, but their rule is not; nothing on this card is free of assumption.
    assert_eq!(card.line("1.1").unwrap().bases.weight, Basis::Attested);
    assert_eq!(
        (card.assumed_maximum, card.assumed_weight),
        (Exact::from(25), Exact::from(15))
    );
}

#[test]
fn a_coordination_meeting_of_security_services_earns_a_quarter_of_three() {
    let dossier = Dossier::new("সুরক্ষা সেবা বিভাগ", Tier::Ministry, "2023-24".parse().unwrap()).with_evidence([
        held(Activity::CharterCoordinationMeeting)
            .with_day(day(2023, Month::August, 22))
            .with_fiscal_year("2022-23".parse().unwrap()),
        Evidence::of(Activity::CharterUpdate, Status::Planned),
    ]);
    let card = card(&dossier, Plan::CitizensCharter);
    assert_eq!(total(&card), some("0.75", 25));
    let line = card.line("1.3").unwrap();
    assert_eq!(marks(&card, "1.3"), "0.75");
    let contradiction = |finding: &Finding| matches!(finding, Finding::YearContradictsDate { .. });
    assert!(line.findings.iter().any(contradiction), "{:?}", line.findings);
}

#[test]
fn a_stakeholder_meeting_earns_the_integrity_plan_of_satkhira_and_nothing_of_the_charter() {
    let dossier = Dossier::new("জেলা প্রশাসকের কার্যালয়, সাতক্ষীরা", Tier::Field, "2020-21".parse().unwrap())
        .with_evidence([held(Activity::NisStakeholderMeeting).with_day(day(2020, Month::December, 20))]);
    let nis = card(&dossier, Plan::Nis);
    assert_eq!(marks(&nis, "2.1"), "0.50");
    assert_eq!(nis.marks.unwrap().to_string(), "0.50");
    let charter = Dossier::new(dossier.office(), Tier::Field, "2023-24".parse().unwrap())
        .with_evidence([held(Activity::NisStakeholderMeeting).with_day(day(2023, Month::December, 20))]);
    let charter = card(&charter, Plan::CitizensCharter);
    assert_eq!(charter.marks, None);
    assert_eq!(charter.elsewhere[0].reason, Refusal::OtherPlan);
}

#[test]
fn where_the_weight_is_unknown_the_achievement_is_shown_and_the_marks_are_unknown() {
    let dossier = Dossier::new("বিভাগীয় কমিশনারের কার্যালয়, রংপুর", Tier::Field, "2023-24".parse().unwrap())
        .with_evidence([held(Activity::NisStakeholderMeeting).with_day(day(2023, Month::September, 20))]);
    let card = card(&dossier, Plan::Nis);
    let line = card.line("1.3").unwrap();
    assert_eq!(line.achieved.as_ref().unwrap().number(), Some(Exact::ONE));
    assert_eq!(line.target.as_ref().unwrap().number(), Some(Exact::from(4)));
    assert_eq!(
        (line.outcome, line.raw),
        (Outcome::PartlyAchieved, Some(Exact::from(25)))
    );
    assert_eq!((line.marks, card.marks, card.maximum), (None, None, None));
    assert_eq!((card.unknown_weights, card.complete), (1, false));
}

#[test]
fn four_updates_in_april_are_one_quarter_s_credit_and_one_in_each_quarter_are_four() {
    let office = || Dossier::new("কার্যালয়", Tier::Field, "2023-24".parse().unwrap());
    let april = [2, 9, 16, 23].map(|on| held(Activity::CharterUpdate).with_day(day(2024, Month::April, on)));
    assert_eq!(
        marks(&card(&office().with_evidence(april), Plan::CitizensCharter), "2.1"),
        "2.25"
    );
    let quarters = Quarter::ALL.map(|quarter| held(Activity::CharterUpdate).with_quarter(quarter));
    assert_eq!(
        marks(&card(&office().with_evidence(quarters), Plan::CitizensCharter), "2.1"),
        "9.00"
    );
}

#[test]
fn minutes_and_a_progress_report_of_one_training_are_one_training() {
    let office = || Dossier::new("কার্যালয়", Tier::Field, "2023-24".parse().unwrap());
    let first = || held(Activity::CharterTraining).with_day(day(2023, Month::October, 19));
    let both = held(Activity::CharterTraining).with_days(day(2023, Month::October, 19), day(2023, Month::October, 20));
    let one = card(&office().with_evidence([first(), both]), Plan::CitizensCharter);
    assert_eq!(marks(&one, "2.2"), "1.50");
    assert_eq!(one.line("2.2").unwrap().refused[0].reason, Refusal::Duplicate);
    let other = held(Activity::CharterTraining).with_day(day(2023, Month::October, 21));
    assert_eq!(
        marks(
            &card(&office().with_evidence([first(), other]), Plan::CitizensCharter),
            "2.2"
        ),
        "3.00"
    );
}
