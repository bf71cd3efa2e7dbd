//! Faulty guideline files: every problem named at once, with its place; nothing half loaded.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a helper of a test may fail as the test may"
)]

use apa_score::guideline::ProblemKind::*;
use apa_score::guideline::{Guideline, GuidelineError, Problem, ProblemKind, Severity, Target};

const WHOLE: &str = include_str!("../fixtures/guidelines/small_whole.toml");
const FAULTY: &str = include_str!("../fixtures/guidelines/many_faults.toml");

/// The errors of a text, each with its line and kind.
fn errors(text: &str) -> Vec<(usize, ProblemKind)> {
    let error = Guideline::from_toml(text).unwrap_err();
    let wrong = error
        .problems()
        .iter()
        .filter(|problem| problem.severity == Severity::Error);
    wrong
        .map(|problem| (problem.place.line.unwrap(), problem.kind))
        .collect()
}

/// The whole guideline with one thing changed where it first stands, and the only error of it.
fn fault(from: &str, to: &str) -> Problem {
    assert!(WHOLE.contains(from), "{from}");
    let error = Guideline::from_toml(&WHOLE.replacen(from, to, 1)).unwrap_err();
    let [problem] = error.problems() else { panic!("{error}") };
    problem.clone()
}

#[test]
fn a_whole_guideline_has_nothing_to_report() {
    let guideline = Guideline::from_toml(WHOLE).unwrap();
    assert_eq!(guideline.check(), []);
    assert_eq!(guideline.indicators().count(), 8);
}

#[test]
fn all_problems_of_a_file_come_at_once_in_its_order() {
    assert_eq!(
        errors(FAULTY),
        [
            (1, MissingField),       // complete, which the whole file lacks
            (5, BadValue),           // tier = "feild"
            (7, UnknownField),       // completed
            (9, WeightsDoNotAddUp),  // plan total 10, a weight of 12
            (16, OutOfBounds),       // negative weight
            (17, Unparseable),       // 31 June
            (23, WrongType),         // counts = "…"
            (26, WithoutBasis),      // weight = 12
            (27, NotMonotone),       // 4, 2, 3
            (33, DuplicateCode),     // 1.2 again
            (35, BinaryFraction),    // weight 0.5 without quotes
            (36, OutsideFiscalYear), // a day of the next year
            (37, UnknownSource),     // FIDD
        ]
    );
}

#[test]
fn an_error_names_line_column_field_value_and_what_would_be_right() {
    let error = Guideline::from_toml(&WHOLE.replace("value = 4, basis", "value = -4, basis")).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the guideline cannot be used:\n  line 22, column 20: areas[0].indicators[0].weight.value (indicator 1.1): \
         out_of_bounds: found «-4», expected marks above 0 and at most 1000, with at most two decimals"
    );
}

/// What stands in the whole guideline, what is put in its place, and the problem: kind, field and value found.
const FAULTS: &str = r#"
fiscal_year = "2021-22" | fiscal_year = "2021-23" | bad_value | fiscal_year | 2021-23
tier = "ministry" | tier = "minstry" | bad_value | tier | minstry
complete = true | complete = "yes" | wrong_type | complete | yes
digits = 2 | digits = 7 | out_of_bounds | rounding.digits | 7
value = 4, basis | value = 4.5, basis | binary_fraction | areas[0].indicators[0].weight.value | 4.5
value = 4, basis | value = "4.125", basis | out_of_bounds | areas[0].indicators[0].weight.value | 4.125
count = 16 | count = "ষোল" | unparseable | areas[0].indicators[0].target.count | ষোল
count = 16 | count = 0 | out_of_bounds | areas[0].indicators[0].target.count | 0
count = 16 | count = 10000000000000 | out_of_bounds | areas[0].indicators[0].target.count | 10000000000000
by = "2022-06-30" | by = "2022-06-31" | unparseable | areas[0].indicators[1].target.by | 2022-06-31
by = "2022-06-30" | by = "৩১ জুন ২০২২" | unparseable | areas[0].indicators[1].target.by | ৩১ জুন ২০২২
by = "2022-06-30" | by = "2022-07-01" | outside_fiscal_year | areas[0].indicators[1].target.by | 2022-07-01
60 = 50 } | 60 = "৩০-০৬-২০২২" } | mixed_units | areas[1].indicators[0].target.columns.60 | ৩০-০৬-২০২২
by = "2022-06-30" | count = 5 | mixed_units | areas[0].indicators[1].target | count
name = "pro_rata" | name = "prorata" | bad_value | areas[0].indicators[0].rule.name | prorata
name = "pro_rata" | name = "ladder" | rule_does_not_fit | areas[0].indicators[0].rule | ladder
roll_up = "sum" | roll_up = "date" | rule_does_not_fit | areas[0].indicators[0].roll_up | date
roll_up = "sum" | roll_up = "each_quarter" | rule_does_not_fit | areas[0].indicators[0].roll_up | each_quarter
100 = 90, 90 = 80 | 100 = 90, 90 = 90 | not_monotone | areas[1].indicators[0].target.columns | 100 %: 90, 90 %: 90, 80 %: 70, 70 %: 60, 60 %: 50
70 = 60, | 70 = 60, 65 = 55, | unknown_field | areas[1].indicators[0].target.columns | 65
days = 14 | days = 0 | out_of_bounds | areas[1].indicators[1].rule.days | 0
marks = "0.25" | marks = "-0.25" | out_of_bounds | areas[1].indicators[1].rule.marks | -0.25
sources = ["NOTICE"] | sources = [] | without_source | areas[0].indicators[1].roll_up | (nothing)
sources = ["NOTICE"] | sources = ["NOTICES"] | unknown_source | areas[0].indicators[1].roll_up.sources[0] | NOTICES
proofs = "any" | proofs = "some" | bad_value | areas[0].indicators[0].proofs | some
indicator = "2.2" | indicator = "2.9" | broken_reference | clauses[0].indicator | 2.9
code = "1.2" | code = "1.1" | duplicate_code | areas[0].indicators[1].code | 1.1
code = "1.2" | code = "১.১" | duplicate_code | areas[0].indicators[1].code | 1.1
partial = { value = 0, | partial = { value = 101, | out_of_bounds | areas[1].indicators[3].rule.partial.value | 101
each_by = ["2021-10-15", "2022-01-15"] | each_by = ["2022-01-15", "2021-10-15"] | not_monotone | areas[1].indicators[4].target.each_by | 2022-01-15, 2021-10-15
"#;

#[test]
fn each_fault_is_named_for_what_it_is() {
    let rows: Vec<_> = FAULTS
        .trim()
        .lines()
        .map(|row| row.split(" | ").collect::<Vec<_>>())
        .collect();
    assert_eq!(rows.len(), 30);
    for row in rows {
        let [from, to, kind, path, found] = row.as_slice() else {
            panic!("{row:?}")
        };
        let problem = fault(from, to);
        let (place, found) = (
            problem.place.path.as_str(),
            if *found == "(nothing)" { "" } else { found },
        );
        assert_eq!(
            (problem.kind.name(), place, problem.found.as_str()),
            (*kind, *path, found),
            "{problem}"
        );
        let line = WHOLE.lines().position(|line| line.contains(from)).unwrap() + 1;
        assert_eq!(problem.place.line, Some(line), "{problem}");
        assert!(!problem.expected.is_empty());
    }
}

#[test]
fn weights_add_up_in_a_complete_plan_and_do_not_exceed_the_total_in_a_partial_one() {
    let problem = fault("plan_total = { value = 25,", "plan_total = { value = 24,");
    assert_eq!((problem.kind, problem.found.as_str()), (WeightsDoNotAddUp, "24"));
    assert!(
        problem
            .expected
            .starts_with("25, which the weights of the plan add up to"),
        "{problem}"
    );
    let error = Guideline::from_toml(&WHOLE.replace("weight = { value = 7,", "weight = { value = 8,")).unwrap_err();
    let [areas, area] = error.problems() else {
        panic!("{error}")
    };
    assert_eq!(
        (areas.place.path.as_str(), area.place.path.as_str()),
        ("plan_total", "areas[0].weight")
    );
    assert!(
        areas
            .expected
            .starts_with("26, which the weights of the areas add up to"),
        "{areas}"
    );
    assert!(
        area.expected.starts_with("7, which the weights of the area add up to"),
        "{area}"
    );

    let partial = WHOLE.replace("complete = true", "complete = false");
    assert!(Guideline::from_toml(&partial.replace("plan_total = { value = 25,", "plan_total = { value = 50,")).is_ok());
    let exceeded = partial.replace("plan_total = { value = 25,", "plan_total = { value = 20,");
    assert_eq!(Guideline::from_toml(&exceeded).unwrap_err().problems().len(), 1);
}

#[test]
fn an_unknown_weight_is_no_reason_to_doubt_the_sum_unless_the_others_exceed_it() {
    let unknown = WHOLE.replace(
        "weight = { value = 4, basis = \"assumed\" }",
        "weight = { basis = \"unknown\" }",
    );
    assert!(Guideline::from_toml(&unknown).is_ok());
    let known = unknown.replace(
        "weight = { basis = \"unknown\" }",
        "weight = { value = 4, basis = \"unknown\" }",
    );
    assert_eq!(
        Guideline::from_toml(&known).unwrap_err().problems()[0].kind,
        WithoutBasis
    );
    let neither = unknown.replace("weight = { basis = \"unknown\" }", "weight = { basis = \"assumed\" }");
    assert_eq!(
        Guideline::from_toml(&neither).unwrap_err().problems()[0].kind,
        MissingField
    );
}

#[test]
fn an_alternative_and_the_indicator_whose_place_it_takes_name_each_other() {
    let broken = |text: &str| {
        let error = Guideline::from_toml(text).unwrap_err();
        let place = |problem: &Problem| {
            assert_eq!(problem.kind, BrokenReference);
            (problem.place.path.clone(), problem.found.clone())
        };
        error.problems().iter().map(place).collect::<Vec<_>>()
    };
    let from_row = (
        "areas[1].indicators[2].substitution.by[0].indicator".to_owned(),
        "reports".to_owned(),
    );
    let from_alternative = ("areas[2].indicators[0].rule.to".to_owned(), "2.3".to_owned());
    let misspelt = WHOLE.replace("{ indicator = \"report\" }", "{ indicator = \"reports\" }");
    assert_eq!(broken(&misspelt), [from_row, from_alternative.clone()]);
    let not_named = WHOLE.replace("  { indicator = \"report\" },\n", "");
    assert_eq!(broken(&not_named), [from_alternative]);
}

#[test]
fn a_bare_figure_lacks_its_basis() {
    let problem = fault("weight = { value = 4, basis = \"assumed\" }", "weight = 4");
    assert_eq!((problem.kind, problem.found.as_str()), (WithoutBasis, "4"));
    assert!(problem.expected.contains("{ value = 4, basis = \"…\""), "{problem}");
    let problem = fault("weight = { value = 4, basis = \"assumed\" }", "weight = { value = 4 }");
    assert_eq!(
        (problem.kind, problem.place.path.as_str()),
        (WithoutBasis, "areas[0].indicators[0].weight.basis")
    );
}

#[test]
fn a_target_is_missing_only_where_the_office_does_not_set_it() {
    let without = WHOLE.replace("target = { count = 16, basis = \"assumed\" }\n", "");
    assert_eq!(
        Guideline::from_toml(&without).unwrap_err().problems()[0].kind,
        MissingTarget
    );
    let own = without.replace("code = \"1.1\"", "code = \"1.1\"\noffice_sets_target = true");
    let guideline = Guideline::from_toml(&own).unwrap();
    assert_eq!(guideline.indicator(&"1.1".parse().unwrap()).unwrap().target(), None);
}

#[test]
fn printed_dates_of_one_ladder_written_in_two_ways_are_doubtful_but_usable() {
    let printed = |first: &str, second: &str| {
        let columns = format!("columns = {{ 100 = \"{first}\", 90 = \"{second}\" }}");
        let text = WHOLE
            .replace("by = \"2022-06-30\"", &columns)
            .replace("name = \"by_date_or_nothing\"", "name = \"ladder\"");
        let guideline = Guideline::from_toml(&text).unwrap_or_else(|error| panic!("{error}"));
        let warned = |problem: &&Problem| problem.severity == Severity::Warning;
        guideline
            .check()
            .iter()
            .filter(warned)
            .map(|problem| problem.kind)
            .collect::<Vec<_>>()
    };
    assert_eq!(printed("১৫-০৬-২০২২", "৩০-০৬-২০২২"), []);
    assert_eq!(printed("15/06/2022", "৩০-০৬-২০২২"), [MixedDateFormats]);
    assert_eq!(printed("15-06-2022", "৩০-০৬-২০২২"), [MixedDateFormats]);
    assert_eq!(printed("2022-06-15", "30-06-2022"), [MixedDateFormats]);
    assert_eq!(printed("১৫ জুন ২০২২", "৩০ জুন ২০২২"), []);
}

#[test]
fn a_ladder_needs_its_first_column_and_notes_the_other_blank_ones() {
    let guideline =
        |columns: &str| Guideline::from_toml(&WHOLE.replace("100 = 90, 90 = 80, 80 = 70, 70 = 60, 60 = 50", columns));
    let notes = |guideline: Guideline| {
        guideline
            .check()
            .iter()
            .map(|note| note.place.path.clone())
            .collect::<Vec<_>>()
    };
    let path = "areas[1].indicators[0].target.columns";
    assert_eq!(
        notes(guideline("100 = 90, 80 = 70, 70 = 60, 60 = 50").unwrap()),
        [format!("{path}.90")]
    );
    assert_eq!(
        notes(guideline("100 = 90, 90 = 80, 80 = 70, 70 = \"\", 60 = \"\"").unwrap()),
        [format!("{path}.70"), format!("{path}.60")]
    );
    assert_eq!(notes(guideline("100 = 90").unwrap()).len(), 4);
    let error = guideline("90 = 80, 80 = 70").unwrap_err();
    let first = error
        .problems()
        .iter()
        .find(|problem| problem.severity == Severity::Error)
        .unwrap();
    assert_eq!(
        (first.kind, first.place.path.as_str()),
        (MissingColumn, "areas[1].indicators[0].target.columns.100")
    );
    assert_eq!(guideline("").unwrap_err().problems()[0].kind, MissingTarget);
}

#[test]
fn a_typing_error_in_the_toml_does_not_hide_the_other_problems() {
    let text = WHOLE
        .replace("digits = 2", "digits = ")
        .replace("value = 4, basis", "value = -4, basis");
    let found: Vec<_> = Guideline::from_toml(&text)
        .unwrap_err()
        .problems()
        .iter()
        .map(|problem| problem.kind)
        .collect();
    assert_eq!(found.first(), Some(&Syntax));
    assert!(found.contains(&OutOfBounds), "{found:?}");
    assert!(
        !found.contains(&MissingField),
        "what the typing error hides is not missing: {found:?}"
    );
}

#[test]
fn json_goes_the_same_way_without_lines() {
    let guideline = Guideline::from_toml(WHOLE).unwrap();
    let json = serde_json::to_string(&guideline).unwrap();
    assert_eq!(serde_json::from_str::<Guideline>(&json).unwrap(), guideline);
    let faulty = json
        .replace("\"tier\":\"ministry\"", "\"tier\":\"minstry\",\"teir\":1")
        .replace("\"digits\":2", "\"digits\":2,\"digits\":3");
    let error = serde_json::from_str::<Guideline>(&faulty).unwrap_err().to_string();
    for part in [
        "tier: bad_value: found «minstry»",
        "unknown_field: found «teir»",
        "rounding: repeated_field: found «digits»",
    ] {
        assert!(error.contains(part), "{part}: {error}");
    }
    assert!(
        serde_json::from_str::<Guideline>("[]")
            .unwrap_err()
            .to_string()
            .contains("expected a table")
    );
}

#[test]
fn the_order_of_the_columns_says_which_way_is_better_and_a_single_one_may_be_told() {
    let ladder = "columns = { 100 = 90, 90 = 80, 80 = 70, 70 = 60, 60 = 50 }";
    let direction = |columns: &str| {
        let guideline = Guideline::from_toml(&WHOLE.replace(ladder, columns))?;
        let target = guideline
            .indicator(&"2.1".parse().unwrap())
            .unwrap()
            .target()
            .unwrap()
            .value
            .clone();
        let Target::Ladder(ladder) = target else {
            panic!("{target}")
        };
        Ok::<_, GuidelineError>(ladder.direction().name())
    };
    assert_eq!(direction("columns = { 100 = 50000, 90 = 50250 }").unwrap(), "lower");
    assert_eq!(direction("columns = { 100 = 50250, 90 = 50000 }").unwrap(), "higher");
    assert_eq!(direction("columns = { 100 = 90 }").unwrap(), "higher");
    assert_eq!(
        direction("columns = { 100 = 90 }, direction = \"lower\"").unwrap(),
        "lower"
    );
    let contradicted = direction("columns = { 100 = 90, 90 = 80 }, direction = \"lower\"").unwrap_err();
    let wrong = contradicted
        .problems()
        .iter()
        .find(|problem| problem.severity == Severity::Error)
        .unwrap();
    assert_eq!((wrong.kind, wrong.found.as_str()), (BadValue, "lower"));
    assert!(direction("columns = { 100 = 90 }, direction = \"earlier\"").is_err());
}
