//! What changed between the plans of two years.
#![allow(clippy::unwrap_used, reason = "a helper of a test may fail as the test may")]

use apa_score::fiscal::FiscalYear;
use apa_score::guideline::{Change, Guideline, Guidelines};
use apa_score::office::Tier;
use apa_score::plan::Plan;

fn edition(year: i32, tier: Tier, plan: Plan) -> Guideline {
    Guidelines::embedded()
        .find(FiscalYear::new(year).unwrap(), tier, plan)
        .unwrap()
        .clone()
}

fn charter(year: i32) -> Guideline {
    edition(year, Tier::Ministry, Plan::CitizensCharter)
}

fn changes(older: &Guideline, newer: &Guideline) -> Vec<String> {
    older.compare(newer).iter().map(Change::to_string).collect()
}

#[test]
fn a_plan_does_not_differ_from_itself() {
    for guideline in Guidelines::embedded().iter() {
        assert_eq!(guideline.compare(guideline), []);
    }
}

#[test]
fn before_the_annexures_the_charter_was_another_plan() {
    assert_eq!(
        changes(
            &edition(2019, Tier::Ministry, Plan::MandatoryObjectives),
            &charter(2021)
        ),
        [
            "plan: plan_total from unknown to 25",
            "plan: apa_marks from unknown to 3",
            "1.1: added",
            "1.2: added",
            "2.1: added",
            "2.2: added",
            "M.2.4.1: removed",
            "M.2.4.2: removed",
            "M.2.4.3: removed",
        ]
    );
}

#[test]
fn the_charter_of_2022_23_moved_codes_and_weights_and_is_mostly_assumed() {
    assert_eq!(
        changes(&charter(2021), &charter(2022)),
        [
            "plan: plan_total was attested, is assumed",
            "plan: apa_marks from 3 to unknown",
            "1.1: added",
            "1.2: was 1.1",
            "1.2: weight from 8 to 4",
            "1.2: weight was attested, is assumed",
            "1.2: target from 100 to 90",
            "1.2: target was attested, is assumed",
            "1.3: added",
            "1.4: was 1.2",
            "1.4: weight from 5 to 9",
            "1.4: weight was attested, is assumed",
            "1.4: target was attested, is assumed",
            "2.1: weight from 5 to 3",
            "2.1: weight was attested, is assumed",
            "2.1: target from 4 to 2",
            "2.1: target was attested, is assumed",
            "2.2: weight from 7 to 4",
            "2.2: weight was attested, is assumed",
            "2.2: target was attested, is assumed",
        ]
    );
}

#[test]
fn the_charter_of_2023_24_moved_the_update_and_offers_an_alternative_to_meetings() {
    assert_eq!(
        changes(&charter(2022), &charter(2023)),
        [
            "1.1: proofs from none to any",
            "1.3: weight from 2 to 3",
            "1.3: circumstances from none to substituted when no_subordinate_offices",
            "2.1: was 1.4",
            "2.2: was 2.1",
            "2.3: was 2.2",
            "2.3: weight from 4 to 3",
            "annual_report: added",
        ]
    );
}

#[test]
fn field_offices_differ_from_ministries_in_what_is_attested() {
    let field = edition(2023, Tier::Field, Plan::CitizensCharter);
    assert_eq!(
        changes(&charter(2023), &field),
        [
            "1.1: weight was assumed, is attested",
            "1.1: target was assumed, is attested",
            "1.2: weight was assumed, is attested",
            "1.2: target was assumed, is attested",
            "1.3: weight was assumed, is derived",
        ]
    );
}

#[test]
fn the_stakeholder_meeting_is_recognised_under_its_new_code_and_target() {
    let (older, newer) = (
        edition(2023, Tier::Field, Plan::Nis),
        edition(2024, Tier::Field, Plan::Nis),
    );
    assert_eq!(
        changes(&older, &newer),
        [
            "1.2: was 1.3",
            "1.2: target from 4 to 2",
            "1.2: target was minutes, is attested",
            "1.2: roll_up from each_quarter to sum",
            "1.2: roll_up was assumed, is attested",
        ]
    );
    // The same code in the plan of another year is another indicator: decisions, not meetings.
    let earlier = edition(2020, Tier::Field, Plan::Nis);
    assert!(changes(&earlier, &newer).contains(&"1.2: was 2.1".to_owned()));
    assert!(changes(&earlier, &newer).contains(&"1.2: removed".to_owned()));
}

#[test]
fn a_single_edit_is_a_single_change() {
    let text = include_str!("../fixtures/guidelines/small_whole.toml");
    let older = Guideline::from_toml(text).unwrap();
    for (from, to, change) in [
        ("count = 16,", "count = 12,", "1.1: target from 16 to 12"),
        (
            "by = \"2022-06-30\"",
            "by = \"2022-05-31\"",
            "1.2: target from by 2022-06-30 to by 2022-05-31",
        ),
        (
            "value = \"step\"",
            "value = \"linear\"",
            "2.1: rule from ladder, step between columns to ladder, linear between columns",
        ),
        (
            "days = 14",
            "days = 7",
            "2.2: rule from lateness_deduction of 0.25 for each 14 days begun to lateness_deduction of 0.25 for each 7 days begun",
        ),
        (
            "proofs = \"any\"",
            "proofs = [\"photographs\", \"notice\"]",
            "1.1: proofs from any to notice, photographs",
        ),
        (
            "mode = \"half_up\"",
            "mode = \"down\"",
            "plan: rounding from half_up to 2 digits, by indicator to down to 2 digits, by indicator",
        ),
        ("code = \"2.5\"", "code = \"2.6\"", "2.6: was 2.5"),
    ] {
        let newer = Guideline::from_toml(&text.replacen(from, to, 1)).unwrap();
        assert_eq!(changes(&older, &newer), [change]);
    }
}

#[test]
fn changes_are_data() {
    let (older, newer) = (
        edition(2023, Tier::Field, Plan::Nis),
        edition(2024, Tier::Field, Plan::Nis),
    );
    assert_eq!(
        serde_json::to_value(older.compare(&newer)).unwrap()[1],
        serde_json::json!({"change": "value", "code": "1.2", "aspect": "target", "from": "4", "to": "2"})
    );
}
