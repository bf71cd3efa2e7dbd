//! The embedded editions hold every row of the collected plans, with basis and source, and no other.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a helper of a test may fail as the test may"
)]

use std::collections::BTreeMap;

use apa_score::exact::Exact;
use apa_score::fiscal::FiscalYear;
use apa_score::guideline::{
    Basis, Code, Condition, Guideline, GuidelineKey, Guidelines, Indicator, NotApplicablePolicy, RequiredProofs,
    RollUp, RoundingPlace, Rule, Severity, Substitute, Target,
};
use apa_score::office::Tier;
use apa_score::plan::Plan;

/// Every figure found for any plan, one row an indicator, with its basis and source.
const PLANS: &str = include_str!("../fixtures/guidelines/plans.csv");

/// A row of the collected plans by its column names.
type Row = BTreeMap<String, String>;

fn rows() -> Vec<Row> {
    let mut lines = PLANS.lines().map(fields);
    let header = lines.next().unwrap();
    let row = |fields: Vec<String>| {
        assert_eq!(fields.len(), header.len(), "{fields:?}");
        header.iter().cloned().zip(fields).collect()
    };
    lines.map(row).collect()
}

/// The fields of a line; a field in quotes may hold commas. No field of the file holds a quote or a line break.
fn fields(line: &str) -> Vec<String> {
    let mut fields = vec![String::new()];
    let mut quoted = false;
    for sign in line.chars() {
        match sign {
            '"' => quoted = !quoted,
            ',' if !quoted => fields.push(String::new()),
            sign => fields.last_mut().unwrap().push(sign),
        }
    }
    fields
}

fn key(row: &Row) -> GuidelineKey {
    let fiscal_year = row["fiscal_year"].parse().unwrap();
    let tier = [Tier::Ministry, Tier::Agency, Tier::Field]
        .into_iter()
        .find(|tier| tier.name() == row["tier"])
        .unwrap();
    let plans = [Plan::MandatoryObjectives].into_iter().chain(Plan::ANNEXURES);
    let plan = plans.into_iter().find(|plan| plan.name() == row["annexure"]).unwrap();
    GuidelineKey {
        fiscal_year,
        tier,
        plan,
    }
}

fn figure(text: &str) -> Exact {
    text.parse().unwrap()
}

fn sources(row: &Row) -> Vec<&str> {
    row["source"].split('+').filter(|source| !source.is_empty()).collect()
}

/// The target as the collection writes it.
fn written(target: &Target) -> String {
    match target {
        Target::Count(count) => count.to_string(),
        Target::By(date) => date.to_string(),
        Target::EachBy(dates) => dates.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "),
        Target::CountBy { count, dates } => format!("{count}; {}", written(&Target::EachBy(dates.clone()))),
        Target::Ladder(ladder) => {
            let shown = ladder.to_string();
            let cell = |percent: u8| {
                let columns = shown.split(", ").filter_map(|column| column.split_once(" %: "));
                let cells: BTreeMap<_, _> = columns.collect();
                cells
                    .get(percent.to_string().as_str())
                    .copied()
                    .unwrap_or("-")
                    .to_owned()
            };
            [100, 90, 80, 70, 60].map(cell).join("/")
        }
        other => panic!("{other:?}"),
    }
}

fn rule_name(rule: &str) -> &str {
    match rule.split([' ', ';']).next().unwrap() {
        "proportional" => "target_columns_unknown",
        name => name,
    }
}

fn assert_cites(row: &Row, code: &str, basis: Basis, sources_cited: &[String], written_basis: &str) {
    assert_eq!(basis.name(), written_basis, "{code}");
    // What is assumed or unknown has no source; everything else has those of its row.
    let expected = if basis.needs_source() { sources(row) } else { Vec::new() };
    assert_eq!(sources_cited, expected, "{code}");
}

#[test]
fn every_row_of_the_collected_plans_is_in_an_edition_with_its_figures_basis_and_source() {
    let guidelines = Guidelines::official();
    for row in rows() {
        let key = key(&row);
        let guideline = guidelines.find(key.fiscal_year, key.tier, key.plan).unwrap();
        let code = row["code"].as_str();
        let indicator = guideline
            .indicator(&code.parse().unwrap())
            .unwrap_or_else(|| panic!("{key} {code}"));
        assert_eq!(indicator.activity().bn, row["activity_bn"]);
        assert_eq!(indicator.indicator().bn, row["indicator_bn"]);
        assert!(indicator.activity().en.is_ascii() && indicator.indicator().en.is_ascii());
        assert_eq!(indicator.unit().name(), row["unit"]);
        assert_eq!(indicator.sources(), sources(&row));

        let weight = indicator.weight();
        assert_eq!(
            weight.value,
            Some(row["weight"].as_str()).filter(|text| !text.is_empty()).map(figure),
            "{code}"
        );
        assert_cites(&row, code, weight.basis, &weight.sources, &row["weight_basis"]);
        let target = indicator.target().unwrap();
        assert_eq!(
            written(&target.value),
            row["target"].trim_end_matches(" (1 each quarter)"),
            "{code}"
        );
        assert_cites(&row, code, target.basis, &target.sources, &row["target_basis"]);
        let rule = indicator.rule();
        assert_eq!(rule.value.name(), rule_name(&row["rule"]), "{code}");
        assert_cites(&row, code, rule.basis, &rule.sources, &row["rule_basis"]);
        assert_eq!(indicator.note().unwrap_or_default(), row["note"]);

        let area = guideline
            .areas()
            .iter()
            .find(|area| area.indicators().contains(indicator))
            .unwrap();
        assert_eq!(area.code().map_or("", Code::as_str), row["area_code"], "{key} {code}");
        if !row["area_weight"].is_empty() {
            assert_eq!(
                area.weight().unwrap().value,
                figure(&row["area_weight"]),
                "{key} {code}"
            );
        }
        if !row["area_bn"].is_empty() {
            assert_eq!(area.name().unwrap().bn, row["area_bn"]);
        }
    }
}

#[test]
fn no_edition_holds_a_row_that_was_not_collected() {
    let collected: Vec<_> = rows().iter().map(|row| (key(row), row["code"].clone())).collect();
    let embedded: Vec<_> = Guidelines::official()
        .iter()
        .flat_map(|guideline| {
            guideline
                .indicators()
                .map(|row| (guideline.key(), row.code().to_string()))
        })
        .collect();
    assert_eq!(collected.len(), 77);
    assert_eq!(embedded.len(), collected.len());
    assert!(embedded.iter().all(|row| collected.contains(row)));
}

#[test]
fn the_annexures_of_2021_22_total_50_50_25_25_and_25_marks_of_the_agreement_s_30() {
    let guidelines = Guidelines::official();
    let year = FiscalYear::new(2021).unwrap();
    let mut agreement = Exact::ZERO;
    for (plan, total, marks) in [
        (Plan::Nis, 50, 10),
        (Plan::EGovernance, 50, 10),
        (Plan::Grs, 25, 4),
        (Plan::CitizensCharter, 25, 3),
        (Plan::Rti, 25, 3),
    ] {
        let guideline = guidelines.find(year, Tier::Ministry, plan).unwrap();
        let add = |sum: Exact, weight: Exact| sum.checked_add(weight).unwrap();
        let weights = guideline
            .indicators()
            .map(|row| row.weight().value.unwrap())
            .fold(Exact::ZERO, add);
        let areas = guideline
            .areas()
            .iter()
            .map(|area| area.weight().unwrap().value)
            .fold(Exact::ZERO, add);
        assert!(guideline.complete());
        let stated = guideline.plan_total().unwrap();
        assert_eq!(
            (weights, areas, stated.value),
            (total.into(), total.into(), total.into()),
            "{plan:?}"
        );
        assert_eq!(
            (stated.basis, stated.sources.as_slice()),
            (Basis::Attested, &["FID".to_owned()][..])
        );
        let apa_marks = guideline.apa_marks().unwrap();
        assert_eq!((apa_marks.value, apa_marks.basis), (marks.into(), Basis::Attested));
        assert_eq!(apa_marks.sources, ["OBSERVER"]);
        agreement = add(agreement, apa_marks.value);
    }
    assert_eq!(agreement, 30.into());
}

#[test]
fn of_other_years_the_split_of_the_agreement_is_not_known() {
    for guideline in Guidelines::official()
        .iter()
        .filter(|guideline| guideline.fiscal_year().starting_year() != 2021)
    {
        assert_eq!(guideline.apa_marks(), None, "{}", guideline.id());
    }
}

#[test]
fn only_the_annexures_of_2021_22_and_the_later_charters_are_complete() {
    for guideline in Guidelines::official().iter() {
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
    for guideline in Guidelines::official().iter() {
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
    Guidelines::official()
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
    for guideline in Guidelines::official().iter() {
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
    for indicator in Guidelines::official().iter().flat_map(Guideline::indicators) {
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
    let stated: Vec<_> = Guidelines::official()
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
    let listed: Vec<_> = Guidelines::official()
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

#[test]
fn blank_columns_are_the_only_thing_remarkable_in_an_edition() {
    let remarks: Vec<_> = Guidelines::official()
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
    let guidelines = Guidelines::official();
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
    let guidelines = Guidelines::official().with(Guideline::from_toml(&other_weights).unwrap());
    let found = guidelines.find(key.fiscal_year, key.tier, key.plan).unwrap();
    assert_eq!(found.id(), "our-charter");
    assert_eq!(row(found, "2.1").weight().value, Some(10.into()));
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
    for guideline in Guidelines::official().iter() {
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
