//! The set of guidelines in use: looking up, adding, replacing, and writing them as data again.
#![allow(clippy::unwrap_used, reason = "a helper of a test may fail as the test may")]

use apa_score::fiscal::FiscalYear;
use apa_score::guideline::{Guideline, Guidelines, Severity};
use apa_score::office::Tier;
use apa_score::plan::Plan;

fn edition(year: i32, tier: Tier, plan: Plan) -> Guideline {
    Guidelines::embedded()
        .find(FiscalYear::new(year).unwrap(), tier, plan)
        .unwrap()
        .clone()
}

#[test]
fn blank_columns_are_the_only_thing_remarkable_in_an_edition() {
    let remarks: Vec<_> = Guidelines::embedded()
        .iter()
        .flat_map(|guideline| {
            guideline
                .check()
                .iter()
                .map(move |problem| (guideline.id().to_owned(), problem.clone()))
        })
        .map(|(id, problem)| {
            assert_eq!(problem.severity, Severity::Note);
            format!(
                "{id} {} {}",
                problem.place.indicator.unwrap(),
                problem.place.path.rsplit('.').next().unwrap()
            )
        })
        .collect();
    assert_eq!(
        remarks,
        [
            "2019-20-ministry-mandatory_objectives M.2.4.1 60",
            "2019-20-ministry-mandatory_objectives M.2.4.2 70",
            "2019-20-ministry-mandatory_objectives M.2.4.2 60",
            "2022-23-field-rti 1.2.1 60",
        ]
    );
}

#[test]
fn a_missing_guideline_is_named_with_those_there_are_and_never_replaced_by_another_year() {
    let guidelines = Guidelines::embedded();
    let error = guidelines
        .find(FiscalYear::new(2024).unwrap(), Tier::Field, Plan::CitizensCharter)
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "no guideline for citizens_charter 2024-25 field; of this plan there are: 2021-22 ministry, 2022-23 ministry, \
         2023-24 ministry, 2023-24 field"
    );
    assert_eq!(error.available.len(), 15);
    let none = guidelines
        .find(FiscalYear::new(2024).unwrap(), Tier::Field, Plan::OwnObjectives)
        .unwrap_err();
    assert!(none.to_string().ends_with("there is none of this plan"), "{none}");
}

#[test]
fn a_users_guideline_takes_the_place_of_the_embedded_one_or_is_added() {
    let text = include_str!("../src/guideline/editions/2023-24-field-citizens_charter.toml");
    let other_weights = text
        .replace("id = \"2023-24-field-citizens_charter\"", "id = \"our-charter\"")
        .replace("value = 9, basis = \"assumed\"", "value = 10, basis = \"assumed\"")
        .replace("value = 3, basis = \"assumed\"", "value = \"2.5\", basis = \"assumed\"");
    let key = edition(2023, Tier::Field, Plan::CitizensCharter).key();
    let guidelines = Guidelines::embedded().with(Guideline::from_toml(&other_weights).unwrap());
    let found = guidelines.find(key.fiscal_year, key.tier, key.plan).unwrap();
    assert_eq!(found.id(), "our-charter");
    assert_eq!(
        found.indicator(&"2.1".parse().unwrap()).unwrap().weight().value,
        Some(10.into())
    );
    assert_eq!(guidelines.keys().len(), 15);

    let of_another_tier = other_weights.replace("tier = \"field\"", "tier = \"agency\"");
    let guidelines = guidelines.with(Guideline::from_toml(&of_another_tier).unwrap());
    assert_eq!(guidelines.keys().len(), 16);
    assert_eq!(
        guidelines.find(key.fiscal_year, Tier::Agency, key.plan).unwrap().id(),
        "our-charter"
    );
    let alone = Guidelines::empty().with(Guideline::from_toml(&of_another_tier).unwrap());
    assert_eq!(alone.keys().len(), 1);
    assert!(alone.find(key.fiscal_year, key.tier, key.plan).is_err());
}

#[test]
fn an_edition_keeps_its_rules_through_json_and_toml() {
    for guideline in Guidelines::embedded().iter() {
        let json = serde_json::to_string(guideline).unwrap();
        assert_eq!(
            &serde_json::from_str::<Guideline>(&json).unwrap(),
            guideline,
            "{}",
            guideline.id()
        );
        let toml = toml::to_string(guideline).unwrap();
        assert_eq!(&Guideline::from_toml(&toml).unwrap(), guideline, "{}", guideline.id());
    }
}
