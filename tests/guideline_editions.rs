//! What the embedded editions say beyond the collected figures: activities, roll-ups, proofs, conditions, clauses.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a helper of a test may fail as the test may"
)]

use apa_score::exact::Exact;
use apa_score::fiscal::FiscalYear;
use apa_score::guideline::{
    Basis, Condition, Guideline, Guidelines, Indicator, NotApplicablePolicy, RequiredProofs, RollUp, RoundingPlace,
    Rule, Substitute,
};
use apa_score::office::Tier;
use apa_score::plan::Plan;

#[test]
fn of_other_years_the_split_of_the_agreement_is_not_known() {
    for guideline in Guidelines::embedded()
        .iter()
        .filter(|guideline| guideline.fiscal_year().starting_year() != 2021)
    {
        assert_eq!(guideline.apa_marks(), None, "{}", guideline.id());
    }
}

#[test]
fn only_the_annexures_of_2021_22_and_the_later_charters_are_complete() {
    for guideline in Guidelines::embedded().iter() {
        let charter = guideline.plan() == Plan::CitizensCharter;
        let year = guideline.fiscal_year().starting_year();
        assert_eq!(guideline.complete(), year == 2021 || charter, "{}", guideline.id());
        assert_eq!(guideline.plan_total().is_some(), guideline.complete());
        if guideline.complete() && year != 2021 {
            assert_eq!(
                guideline.plan_total().unwrap().basis,
                Basis::Assumed,
                "{}",
                guideline.id()
            );
        }
    }
}

#[test]
fn rounding_and_the_policy_for_what_does_not_apply_are_assumed_and_say_so() {
    for guideline in Guidelines::embedded().iter() {
        let rounding = guideline.rounding();
        assert_eq!(
            (rounding.digits, rounding.mode.name(), rounding.place),
            (2, "half_up", RoundingPlace::Indicator)
        );
        assert_eq!(rounding.basis, Basis::Assumed);
        assert_eq!(guideline.not_applicable().value, NotApplicablePolicy::LeaveOut);
        assert_eq!(guideline.not_applicable().basis, Basis::Assumed);
    }
}

fn edition(year: i32, tier: Tier, plan: Plan) -> Guideline {
    Guidelines::embedded()
        .find(FiscalYear::new(year).unwrap(), tier, plan)
        .unwrap()
        .clone()
}

fn row<'g>(guideline: &'g Guideline, code: &str) -> &'g Indicator {
    guideline.indicator(&code.parse().unwrap()).unwrap()
}

#[test]
fn activities_count_where_the_plan_of_that_year_asks_for_them() {
    let asked = |guideline: &Guideline| -> Vec<String> {
        guideline
            .indicators()
            .flat_map(|row| {
                row.counts()
                    .iter()
                    .map(move |activity| format!("{} {}", row.code(), activity.name()))
            })
            .collect()
    };
    let field = edition(2023, Tier::Field, Plan::CitizensCharter);
    assert_eq!(
        asked(&field),
        [
            "1.1 charter_committee_reconstitution",
            "1.2 charter_committee_decisions",
            "1.3 charter_coordination_meeting",
            "2.1 charter_update",
            "2.2 charter_training",
            "2.3 charter_stakeholder_briefing",
            "annual_report charter_annual_report",
        ]
    );
    assert_eq!(
        asked(&edition(2020, Tier::Field, Plan::Nis)),
        ["1.1 nis_ethics_committee_meeting", "2.1 nis_stakeholder_meeting"]
    );
    assert_eq!(
        asked(&edition(2023, Tier::Field, Plan::Nis)),
        ["1.3 nis_stakeholder_meeting"]
    );
    assert_eq!(
        asked(&edition(2024, Tier::Field, Plan::Nis)),
        ["1.2 nis_stakeholder_meeting"]
    );
    for guideline in Guidelines::embedded().iter() {
        for activity in guideline.indicators().flat_map(|row| row.counts()) {
            assert_eq!(activity.plan(), guideline.plan(), "{}", guideline.id());
        }
    }
}

#[test]
fn one_credit_a_quarter_is_given_only_where_the_wording_says_each_quarter() {
    let quarterly = |guideline: &Guideline| -> Vec<String> {
        guideline
            .indicators()
            .filter(|row| row.per_quarter())
            .map(|row| row.code().to_string())
            .collect()
    };
    assert_eq!(quarterly(&edition(2021, Tier::Ministry, Plan::Nis)), ["1.1"]);
    assert_eq!(
        quarterly(&edition(2021, Tier::Ministry, Plan::EGovernance)),
        ["2.1.1", "2.2.3"]
    );
    assert_eq!(quarterly(&edition(2021, Tier::Ministry, Plan::Grs)), ["1.1.1", "2.3.1"]);
    assert_eq!(
        quarterly(&edition(2021, Tier::Ministry, Plan::CitizensCharter)),
        ["1.2"]
    );
    assert_eq!(
        quarterly(&edition(2022, Tier::Ministry, Plan::CitizensCharter)),
        ["1.1", "1.3", "1.4"]
    );
    assert_eq!(
        quarterly(&edition(2023, Tier::Field, Plan::CitizensCharter)),
        ["1.1", "1.3", "2.1"]
    );
    assert_eq!(quarterly(&edition(2020, Tier::Field, Plan::Nis)), ["1.1"]);
    assert_eq!(quarterly(&edition(2024, Tier::Field, Plan::Nis)), [""; 0]);
}

#[test]
fn only_the_sum_is_an_attested_way_of_rolling_up() {
    for indicator in Guidelines::embedded().iter().flat_map(Guideline::indicators) {
        let attested = indicator.roll_up().value == RollUp::Sum;
        assert_eq!(
            indicator.roll_up().basis == Basis::Attested,
            attested,
            "{}",
            indicator.code()
        );
    }
}

#[test]
fn what_no_source_says_of_a_rule_is_assumed_within_an_attested_rule() {
    let nis = edition(2021, Tier::Ministry, Plan::Nis);
    let lateness = row(&nis, "2.1").rule();
    let Rule::LatenessDeduction { marks, days, periods } = &lateness.value else {
        panic!("{lateness:?}")
    };
    assert_eq!((marks.to_string().as_str(), *days), ("0.25", 14));
    assert_eq!((lateness.basis, periods.basis), (Basis::Attested, Basis::Assumed));
    let both = row(&nis, "1.5").rule();
    let Rule::CountAndDates { partial } = &both.value else {
        panic!("{both:?}")
    };
    assert_eq!(
        (both.basis, partial.value, partial.basis),
        (Basis::Attested, Exact::ZERO, Basis::Assumed)
    );
    let rti = edition(2022, Tier::Field, Plan::Rti);
    let ladder = row(&rti, "1.2.1").rule();
    let Rule::Ladder { between } = &ladder.value else {
        panic!("{ladder:?}")
    };
    assert_eq!((ladder.basis, between.basis), (Basis::Attested, Basis::Assumed));
}

#[test]
fn proofs_are_asked_for_only_where_a_source_states_them() {
    let stated: Vec<_> = Guidelines::embedded()
        .iter()
        .flat_map(|guideline| {
            guideline
                .indicators()
                .map(|row| (guideline.id().to_owned(), row.clone()))
        })
        .filter(|(_, row)| !row.proofs().is_not_stated())
        .map(|(id, row)| {
            let proofs = match row.proofs() {
                RequiredProofs::All(proofs) => proofs.iter().map(|proof| proof.name()).collect::<Vec<_>>().join("+"),
                _ => "any".to_owned(),
            };
            format!("{id} {} {proofs}", row.code())
        })
        .collect();
    assert_eq!(
        stated,
        [
            "2021-22-ministry-nis 2.1 office_order+web_link",
            "2021-22-ministry-e_governance 2.2.1 notice+attendance_sheet+photographs",
            "2021-22-ministry-e_governance 2.2.4 report",
            "2022-23-field-rti 1.1.1 report",
            "2023-24-ministry-citizens_charter 1.1 any",
            "2023-24-field-citizens_charter 1.1 any",
        ]
    );
}

#[test]
fn without_subordinate_offices_a_training_and_a_short_report_take_the_place_of_the_meetings() {
    let charter = edition(2023, Tier::Field, Plan::CitizensCharter);
    let substitution = row(&charter, "1.3").substitution().unwrap();
    assert_eq!(
        (substitution.when(), substitution.basis()),
        (Condition::NoSubordinateOffices, Basis::Minutes)
    );
    let [Substitute::Activities { counts, target }, Substitute::Indicator(code)] = substitution.by() else {
        panic!("{substitution:?}")
    };
    assert_eq!((counts[0].name(), target.value), ("charter_training", Exact::ONE));
    let report = row(&charter, code.as_str());
    assert_eq!(
        report.rule().value,
        Rule::Alternative {
            to: "1.3".parse().unwrap()
        }
    );
    assert_eq!(report.weight().value, None);
    assert_eq!(
        edition(2022, Tier::Ministry, Plan::CitizensCharter)
            .indicators()
            .filter_map(Indicator::substitution)
            .count(),
        0
    );
}

#[test]
fn without_complaints_a_stakeholder_meeting_takes_the_place_of_settling_them() {
    let grs = edition(2023, Tier::Ministry, Plan::Grs);
    let substitution = row(&grs, "1.1.1").substitution().unwrap();
    assert_eq!(
        (substitution.when(), substitution.basis()),
        (Condition::NoComplaint, Basis::Attested)
    );
    assert_eq!(
        edition(2022, Tier::Field, Plan::Grs)
            .indicators()
            .filter_map(Indicator::substitution)
            .count(),
        0
    );
}

#[test]
fn a_ministry_sets_some_targets_of_the_integrity_plan_itself() {
    let nis = edition(2021, Tier::Ministry, Plan::Nis);
    let own: Vec<_> = nis
        .indicators()
        .filter(|row| row.office_sets_target())
        .map(|row| row.code().as_str())
        .collect();
    assert_eq!(own, ["2.2", "3.1", "3.2", "3.3", "3.4", "3.5"]);
    let feedback = row(&nis, "1.7");
    assert_eq!(feedback.not_applicable_when(), Some(Condition::NoSubordinateOffices));
}

#[test]
fn clauses_that_no_machine_can_judge_are_listed_with_their_indicator() {
    let listed: Vec<_> = Guidelines::embedded()
        .iter()
        .flat_map(|guideline| {
            let clause = |clause: &apa_score::guideline::Clause| {
                assert_eq!(clause.basis(), Basis::Attested);
                format!(
                    "{} {} {}",
                    guideline.id(),
                    clause.indicator().unwrap(),
                    clause.when().name()
                )
            };
            guideline.clauses().iter().map(clause).collect::<Vec<_>>()
        })
        .collect();
    assert_eq!(
        listed,
        [
            "2021-22-ministry-nis 1.2 below_target",
            "2021-22-ministry-e_governance 2.2.4 below_target"
        ]
    );
}
