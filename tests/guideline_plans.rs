//! The embedded editions hold every row of the collected plans, with basis and source, and no other; and they add up.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a helper of a test may fail as the test may"
)]

use std::collections::BTreeMap;

use apa_score::exact::Exact;
use apa_score::fiscal::FiscalYear;
use apa_score::guideline::{Basis, Code, GuidelineKey, Guidelines, Target};
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
    let guidelines = Guidelines::embedded();
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
    let embedded: Vec<_> = Guidelines::embedded()
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
    let guidelines = Guidelines::embedded();
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
