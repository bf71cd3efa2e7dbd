//! What holds for every dossier: bounds, order, repetition, more evidence, and the way back from data.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a helper of a test may fail as the test may"
)]

use apa_score::evidence::{Dossier, Evidence, Figure, Proof, Source};
use apa_score::exact::{Exact, Marks};
use apa_score::fiscal::{FiscalYear, Quarter};
use apa_score::guideline::{Guideline, Guidelines, RollUp};
use apa_score::office::Tier;
use apa_score::plan::{Activity, Plan, Status};
use apa_score::score::{Choices, Outcome, Proofs, Scorecard, score};
use proptest::prelude::*;
use std::sync::LazyLock;
use time::{Date, Duration};

static GUIDELINES: LazyLock<Guidelines> = LazyLock::new(Guidelines::embedded);

fn year() -> FiscalYear {
    FiscalYear::new(2021).unwrap()
}

fn guideline(plan: Plan) -> &'static Guideline {
    GUIDELINES.find(year(), Tier::Ministry, plan).unwrap()
}

fn day(offset: i64) -> Date {
    year().first_day() + Duration::days(offset)
}

/// A day from a month before the year to a month after it.
fn any_day() -> impl Strategy<Value = Date> {
    (-30_i64..396).prop_map(day)
}

/// Evidence of one of the 45 indicators by its code, in a figure of any kind, or of any activity.
fn any_evidence() -> impl Strategy<Value = Evidence> {
    evidence_of(Plan::ANNEXURES.to_vec())
}

/// The same for some plans only, so that several pieces meet on one indicator.
fn evidence_of(plans: Vec<Plan>) -> impl Strategy<Value = Evidence> {
    let activities: Vec<Activity> = Activity::ALL
        .iter()
        .copied()
        .filter(|activity| plans.contains(&activity.plan()))
        .collect();
    let codes: Vec<(Plan, String)> = plans
        .into_iter()
        .flat_map(|plan| {
            guideline(plan)
                .indicators()
                .map(move |one| (plan, one.code().to_string()))
        })
        .collect();
    let figure = prop_oneof![
        3 => (0..120_u32).prop_map(|number| Figure::Number(Exact::from(number))),
        1 => (0..5000_i32, 1..700_i32).prop_map(|(a, b)| Figure::Number(Exact::ratio(a.into(), b.into()).unwrap())),
        3 => proptest::collection::vec(any_day(), 1..4).prop_map(Figure::Dates),
    ];
    let given = (proptest::sample::select(codes.clone()), figure)
        .prop_map(|((plan, code), figure)| Evidence::given(plan, code, figure));
    let share = (proptest::sample::select(codes), 0..9_u32, 0..9_u32)
        .prop_map(|((plan, code), done, of)| Evidence::given_share(plan, code, done, of));
    let status = prop_oneof![8 => Just(Status::Held), 1 => Just(Status::Planned), 1 => Just(Status::Unknown)];
    let activity = (
        proptest::sample::select(activities),
        status,
        proptest::option::of(0..4_u32),
    )
        .prop_map(|(activity, status, count)| {
            let evidence = Evidence::of(activity, status);
            count.map_or(evidence.clone(), |count| evidence.with_count(count))
        });
    let subject = prop_oneof![4 => activity, 3 => given, 1 => share];
    let quarter = proptest::option::of(proptest::sample::select(&Quarter::ALL));
    let days = proptest::option::of((any_day(), 0..40_i64));
    (subject, quarter, days, 0..6_u8).prop_map(|(mut evidence, quarter, days, extra)| {
        if let Some(quarter) = quarter {
            evidence = evidence.with_quarter(quarter);
        }
        if let Some((first, length)) = days {
            evidence = evidence.with_days(first, first + Duration::days(length));
        }
        match extra {
            0 => evidence.with_month("2022-02".parse().unwrap()),
            1 => evidence.with_fiscal_year(year()),
            2 => evidence.with_source(Source::new("report.txt").with_quote(3, 9, "উদ্ধৃতি")),
            3 => evidence.with_proof(Proof::Notice).with_proof(Proof::Photographs),
            _ => evidence,
        }
    })
}

fn office(evidence: Vec<Evidence>) -> Dossier {
    Dossier::new("An office", Tier::Ministry, year()).with_evidence(evidence)
}

fn any_choices() -> impl Strategy<Value = Choices> {
    (proptest::option::of(any_day()), any::<bool>()).prop_map(|(as_of, strict)| {
        let choices = Choices::new().with_proofs(if strict { Proofs::Strict } else { Proofs::Lenient });
        as_of.map_or(choices, |day| choices.with_as_of(day))
    })
}

fn cards(evidence: Vec<Evidence>, choices: Choices) -> Vec<Scorecard> {
    let office = office(evidence);
    Plan::ANNEXURES
        .iter()
        .map(|plan| score(guideline(*plan), &office, choices).unwrap())
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn marks_lie_between_nothing_and_the_weight(
        evidence in proptest::collection::vec(any_evidence(), 0..40),
        choices in any_choices(),
    ) {
        for card in cards(evidence, choices) {
            let mut sum = Marks::ZERO;
            for line in &card.indicators {
                let Some(marks) = line.marks else {
                    prop_assert!(!matches!(line.outcome, Outcome::Achieved | Outcome::PartlyAchieved | Outcome::NotAchieved));
                    continue;
                };
                prop_assert!(Marks::ZERO <= marks && marks.exact() <= line.weight.unwrap(), "{}", line.code);
                prop_assert!(line.raw.unwrap() <= Exact::HUNDRED);
                sum = sum.checked_add(marks).unwrap();
            }
            prop_assert_eq!(card.marks.unwrap_or(Marks::ZERO), sum);
            prop_assert!(card.determined_maximum <= card.maximum.unwrap());
            prop_assert!(card.assumed_maximum <= card.maximum.unwrap());
        }
    }

    #[test]
    fn neither_order_nor_repetition_matters(
        evidence in proptest::collection::vec(any_evidence(), 0..20),
        repeated in proptest::collection::vec(any::<prop::sample::Index>(), 0..6),
        choices in any_choices(),
        seed in any::<u64>(),
    ) {
        let mut shuffled = evidence.clone();
        if !evidence.is_empty() {
            shuffled.extend(repeated.iter().map(|index| index.get(&evidence).clone()));
        }
        // Some other order, of many.
        let mut state = seed | 1;
        shuffled.sort_by_cached_key(|_| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            state >> 33
        });
        prop_assert_eq!(cards(evidence, choices), cards(shuffled, choices));
    }

    /// A mean may fall and a cumulative figure is replaced; for everything else more evidence never lowers a mark.
    #[test]
    fn more_evidence_never_lowers_a_mark(
        evidence in proptest::collection::vec(evidence_of(vec![Plan::Nis]), 0..30),
        more in evidence_of(vec![Plan::Nis]),
        choices in any_choices(),
    ) {
        let with = [evidence.clone(), vec![more]].concat();
        for (before, after) in cards(evidence, choices).iter().zip(&cards(with, choices)) {
            for (before, after) in before.indicators.iter().zip(&after.indicators) {
                if matches!(before.explanation.roll_up, RollUp::Sum | RollUp::EachQuarter | RollUp::Date) {
                    prop_assert!(before.marks <= after.marks, "{}", before.code);
                }
            }
        }
    }

    #[test]
    fn what_is_earned_attainable_and_lost_make_the_weight(
        evidence in proptest::collection::vec(any_evidence(), 0..20),
        as_of in any_day(),
    ) {
        for card in cards(evidence, Choices::new().with_as_of(as_of)) {
            for line in &card.indicators {
                let Some(outlook) = &line.outlook else { continue };
                let parts = [outlook.earned, outlook.attainable, outlook.lost];
                prop_assert!(parts.iter().all(|part| *part >= Marks::ZERO), "{} {:?}", line.code, outlook);
                prop_assert_eq!(Marks::checked_sum(parts).unwrap().exact(), line.weight.unwrap());
                let openings = Marks::checked_sum(outlook.openings.iter().map(|opening| opening.marks)).unwrap();
                prop_assert_eq!(openings, outlook.attainable, "{}", line.code);
                prop_assert!(outlook.openings.iter().all(|opening| opening.by.0 >= as_of));
                for step in &line.next_steps {
                    prop_assert!(step.by.0 >= as_of && step.gain.unwrap() <= outlook.attainable, "{} {:?}", line.code, step);
                }
            }
        }
    }

    #[test]
    fn a_scorecard_comes_back_from_data_as_it_went(
        evidence in proptest::collection::vec(any_evidence(), 0..20),
        choices in any_choices(),
    ) {
        for card in cards(evidence, choices) {
            let json = serde_json::to_string(&card).unwrap();
            let back: Scorecard = serde_json::from_str(&json).unwrap();
            prop_assert_eq!(&serde_json::to_string(&back).unwrap(), &json);
            prop_assert_eq!(back, card);
        }
    }
}

#[test]
fn ten_thousand_pieces_of_evidence_are_no_burden() {
    let events = (0..10_000_i64).map(|n| {
        let first = day(n % 365);
        Evidence::of(Activity::NisTraining, Status::Held)
            .with_days(first, first + Duration::days(n % 7))
            .with_source(Source::new(format!("{n}.txt")))
    });
    let card = score(guideline(Plan::Nis), &office(events.collect()), Choices::new()).unwrap();
    assert_eq!(card.line("1.4").unwrap().marks.unwrap().to_string(), "2.00");
}
