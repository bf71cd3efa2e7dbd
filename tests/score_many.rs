//! Many offices: both rankings, what may be compared, and a parent office's view; and one office's whole agreement.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a helper of a test may fail as the test may"
)]

use apa_score::evidence::{Dossier, Evidence, Figure, NotApplicable};
use apa_score::exact::Exact;
use apa_score::fiscal::{FiscalYear, Quarter};
use apa_score::guideline::{Guideline, Guidelines};
use apa_score::office::Tier;
use apa_score::plan::{Activity, Plan, Status};
use apa_score::score::{
    Choices, Comparison, LeagueError, Proofs, Ranking, Scorecard, composite, league, progress, score,
};

fn year() -> FiscalYear {
    "2023-24".parse().unwrap()
}

/// A field office that updated its charter in so many quarters.
fn office(name: &str, updates: usize) -> Dossier {
    let update = |quarter| Evidence::of(Activity::CharterUpdate, Status::Held).with_quarter(quarter);
    Dossier::new(name, Tier::Field, year()).with_evidence(Quarter::ALL.into_iter().take(updates).map(update))
}

fn card(dossier: &Dossier) -> Scorecard {
    let guidelines = Guidelines::embedded();
    let charter = guidelines.find(year(), dossier.tier(), Plan::CitizensCharter).unwrap();
    score(charter, dossier, Choices::new()).unwrap()
}

fn ranks(cards: &[Scorecard], ranking: Ranking) -> Vec<(Option<usize>, String)> {
    let league = league(cards, ranking, Comparison::SameIndicators).unwrap();
    league
        .entries
        .into_iter()
        .map(|entry| (entry.rank, entry.office))
        .collect()
}

#[test]
fn published_lists_rank_ties_in_two_ways() {
    let cards: Vec<_> = [("A", 4), ("D", 2), ("B", 3), ("C", 3), ("E", 0)]
        .map(|(name, updates)| card(&office(name, updates)))
        .into();
    let named = |ranks: [(Option<usize>, &str); 5]| ranks.map(|(rank, name)| (rank, name.to_owned())).to_vec();
    let dense = [
        (Some(1), "A"),
        (Some(2), "B"),
        (Some(2), "C"),
        (Some(3), "D"),
        (None, "E"),
    ];
    assert_eq!(ranks(&cards, Ranking::Dense), named(dense));
    let competition = [
        (Some(1), "A"),
        (Some(2), "B"),
        (Some(2), "C"),
        (Some(4), "D"),
        (None, "E"),
    ];
    assert_eq!(ranks(&cards, Ranking::Competition), named(competition));
    // The lists as published: 8, 8, 9 of 2022-23, and 6, 6, 6, 9 of the awards of 2022.
    let two_tied = [9, 8, 7, 6, 5, 4, 3, 2, 2, 1];
    assert_eq!(Ranking::Dense.ranks(&two_tied)[7..], [8, 8, 9]);
    let three_tied = [9, 8, 7, 6, 5, 4, 4, 4, 1];
    assert_eq!(Ranking::Competition.ranks(&three_tied)[5..], [6, 6, 6, 9]);
}

#[test]
fn scorecards_over_different_indicators_are_not_compared_unless_a_common_denominator_is_asked_for() {
    let without = office("B", 4).with_not_applicable(NotApplicable {
        plan: Plan::CitizensCharter,
        indicator: "1.2".to_owned(),
        reason: "no committee in this office".to_owned(),
    });
    let cards = [card(&office("A", 2)), card(&without)];
    assert_eq!(
        (cards[0].maximum, cards[1].maximum),
        (Some(Exact::from(25)), Some(Exact::from(21)))
    );
    let error = league(&cards, Ranking::Dense, Comparison::SameIndicators).unwrap_err();
    let LeagueError::IndicatorsDiffer {
        only_first,
        only_second,
        ..
    } = &error
    else {
        panic!("{error}")
    };
    assert_eq!((only_first[0].as_str(), only_second.len()), ("1.2", 0));
    let common = league(&cards, Ranking::Dense, Comparison::CommonIndicators).unwrap();
    assert_eq!(common.maximum, Exact::from(21));
    assert_eq!(common.indicators.len(), 5);
    assert_eq!(common.entries[0].office, "B");
}

#[test]
fn other_kinds_of_scorecards_are_not_compared() {
    let first = card(&office("A", 1));
    let differs = |other: Scorecard| match league(&[first.clone(), other], Ranking::Dense, Comparison::SameIndicators) {
        Err(LeagueError::Different { differs, .. }) => differs,
        other => panic!("{other:?}"),
    };
    let ministry = Dossier::new("M", Tier::Ministry, year());
    assert_eq!(differs(card(&ministry)), "tier");
    let guidelines = Guidelines::embedded();
    let nis = guidelines.find(year(), Tier::Field, Plan::Nis).unwrap();
    assert_eq!(differs(score(nis, &office("B", 1), Choices::new()).unwrap()), "plan");
    let charter = guidelines.find(year(), Tier::Field, Plan::CitizensCharter).unwrap();
    let strict = Choices::new().with_proofs(Proofs::Strict);
    assert_eq!(differs(score(charter, &office("B", 1), strict).unwrap()), "choices");
    let again = league(
        &[first.clone(), first.clone()],
        Ranking::Dense,
        Comparison::SameIndicators,
    );
    assert!(matches!(again, Err(LeagueError::OfficeTwice { .. })));
    assert!(matches!(
        league(&[], Ranking::Dense, Comparison::SameIndicators),
        Err(LeagueError::Empty)
    ));
}

#[test]
fn a_parent_office_sees_how_many_of_how_many_updated_their_charter_and_who_has_not() {
    let undated =
        Dossier::new("U", Tier::Field, year())
            .with_evidence([Evidence::of(Activity::CharterUpdate, Status::Unknown).with_quarter(Quarter::Second)]);
    let mut cards: Vec<_> = [("A", 1), ("B", 2), ("C", 0), ("D", 4)]
        .map(|(name, updates)| card(&office(name, updates)))
        .into();
    cards.push(card(&undated));
    let whole_year = progress(&cards, "2.1", None).unwrap();
    assert_eq!(whole_year.share(), (3, 5));
    assert_eq!(
        (whole_year.not_done, whole_year.in_doubt),
        (vec!["C".to_owned()], vec!["U".to_owned()])
    );
    let second = progress(&cards, "2.1", Some(Quarter::Second)).unwrap();
    assert_eq!(second.done, ["B", "D"]);
    assert_eq!(second.not_done, ["A", "C"]);
    assert!(matches!(
        progress(&cards, "9.9", None),
        Err(LeagueError::NoSuchIndicator { .. })
    ));
}

/// An office's own objectives: three ladders of 30, 25 and 15 marks.
fn own_objectives() -> Guideline {
    let indicator = |code: &str, unit: &str, weight: u32, columns: &str| {
        format!(
            r#"
[[areas.indicators]]
code = "{code}"
activity = {{ en = "objective {code}", bn = "উদ্দেশ্য" }}
indicator = {{ en = "measured", bn = "সূচক" }}
unit = "{unit}"
weight = {{ value = {weight}, basis = "attested", sources = ["APA"] }}
target = {{ columns = {{ {columns} }}, basis = "attested", sources = ["APA"] }}
rule = {{ name = "ladder", between = {{ value = "linear", basis = "assumed" }}, basis = "attested", sources = ["APA"] }}
roll_up = "{}"
"#,
            if unit == "date" { "date" } else { "sum" }
        )
    };
    let text = [
        r#"
id = "own"
fiscal_year = "2021-22"
tier = "ministry"
plan = "own_objectives"
title = { en = "Own objectives", bn = "কৌশলগত উদ্দেশ্য" }
complete = true
plan_total = { value = 70, basis = "attested", sources = ["APA"] }
apa_marks = { value = 70, basis = "attested", sources = ["APA"] }
rounding = { digits = 2, mode = "half_up", place = "indicator", basis = "assumed" }
not_applicable = { value = "leave_out", basis = "assumed" }
[sources]
APA = "the office's agreement"
[[areas]]
"#
        .to_owned(),
        indicator("1.1", "number", 30, "100 = 500, 90 = 450, 80 = 400, 70 = 300, 60 = 250"),
        indicator("1.2", "number", 25, "100 = 10, 90 = 12, 80 = 14, 70 = 16, 60 = 20"),
        indicator(
            "1.3",
            "date",
            15,
            r#"100 = "2022-03-11", 90 = "2022-03-18", 80 = "2022-03-25""#,
        ),
    ]
    .concat();
    Guideline::from_toml(&text).unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn own_objectives_and_the_five_plans_make_a_hundred() {
    let dossier: Dossier = serde_json::from_str(include_str!("../fixtures/dossiers/fid_2021_22_q1.json")).unwrap();
    let number =
        |code: &str, number: i32| Evidence::given(Plan::OwnObjectives, code, Figure::Number(Exact::from(number)));
    let date = serde_json::from_str(r#"{"plan":"own_objectives","indicator":"1.3","achieved":"2022-03-18"}"#).unwrap();
    // 425 is halfway from 80 to 90 percent: 85 of 30 marks; 13 halfway between 12 and 14, less being better: 85 of 25;
    // 18 March is the 90 percent column of 15.
    let dossier = dossier.with_evidence([number("1.1", 425), number("1.2", 13), date]);
    let guidelines = Guidelines::embedded().with(own_objectives());
    let plans = [Plan::ANNEXURES.to_vec(), vec![Plan::OwnObjectives]].concat();
    let cards: Vec<_> = plans
        .iter()
        .map(|plan| {
            let guideline = guidelines.find(dossier.fiscal_year(), dossier.tier(), *plan).unwrap();
            score(guideline, &dossier, Choices::new()).unwrap()
        })
        .collect();
    let own = &cards[5];
    let marks: Vec<_> = own
        .indicators
        .iter()
        .map(|line| line.marks.unwrap().to_string())
        .collect();
    assert_eq!(marks, ["25.50", "21.25", "13.50"]);
    assert_eq!(own.marks.unwrap().to_string(), "60.25");
    let whole = composite(&cards).unwrap();
    assert_eq!(whole.maximum, Exact::HUNDRED);
    // 60.25 and, for the whole year, 10 × 3.46/50 + 10 × 6.25/50 + 4 × 4/25 + 3 × 1.25/25, each rounded.
    assert_eq!(whole.marks.unwrap().to_string(), "62.98");
    assert_eq!(whole.parts.last().unwrap().plan, Plan::OwnObjectives);
}
