//! Evidence and dossiers as data: the flat form, its errors, and the way back.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a helper of a test may fail as the test may"
)]

use apa_score::evidence::{
    Decision, Dossier, Evidence, Figure, MergeError, NotApplicable, OwnTarget, Proof, Ruling, Source, YearMonth,
};
use apa_score::fiscal::{FiscalYear, Quarter};
use apa_score::office::Tier;
use apa_score::plan::{Activity, Plan, Status};
use proptest::prelude::*;
use time::{Date, Month};

fn day(year: i32, month: Month, day: u8) -> Date {
    Date::from_calendar_date(year, month, day).unwrap()
}

fn year() -> FiscalYear {
    FiscalYear::new(2023).unwrap()
}

fn refused(json: &str) -> String {
    serde_json::from_str::<Evidence>(json).unwrap_err().to_string()
}

#[test]
fn everything_a_document_can_tell_stands_in_one_flat_record() {
    let json = r#"{"activity":"charter_committee_decisions","status":"held","date":"2022-10-19","last_day":"2022-10-20","quarter":2,"fiscal_year":"2022-23","count":4,"done":4,"of":4,"proofs":["report","web_link"],"document":"mopa.txt","span":{"start":10,"end":42},"quote":"৪টি সিদ্ধান্ত"}"#;
    let evidence: Evidence = serde_json::from_str(json).unwrap();
    let built = Evidence::of(Activity::CharterCommitteeDecisions, Status::Held)
        .with_days(day(2022, Month::October, 20), day(2022, Month::October, 19))
        .with_quarter(Quarter::Second)
        .with_fiscal_year(FiscalYear::new(2022).unwrap())
        .with_count(4)
        .with_share(4, 4)
        .with_proof(Proof::Report)
        .with_proof(Proof::WebLink)
        .with_source(Source::new("mopa.txt").with_quote(10, 42, "৪টি সিদ্ধান্ত"));
    assert_eq!(evidence, built);
    assert_eq!(serde_json::to_string(&evidence).unwrap(), json);
}

#[test]
fn achievements_by_code_are_numbers_dates_or_shares() {
    let achieved = |json: &str| serde_json::from_str::<Evidence>(json).unwrap().achieved().cloned();
    let number = |text: &str| Some(Figure::Number(text.parse().unwrap()));
    assert_eq!(
        achieved(r#"{"plan":"nis","indicator":"1.1","quarter":1,"achieved":"1"}"#),
        number("1")
    );
    assert_eq!(
        achieved(r#"{"plan":"nis","indicator":"1.1","quarter":1,"achieved":1}"#),
        number("1")
    );
    assert_eq!(
        achieved(r#"{"plan":"nis","indicator":"2.3","achieved":"২৯.৯৭"}"#),
        number("29.97")
    );
    let october = day(2021, Month::October, 15);
    let january = day(2022, Month::January, 15);
    assert_eq!(
        achieved(r#"{"plan":"nis","indicator":"1.6","achieved":["2021-10-15","2022-01-15"]}"#),
        Some(Figure::Dates(vec![october, january]))
    );
    assert_eq!(
        achieved(r#"{"plan":"nis","indicator":"1.6","achieved":"2021-10-15"}"#),
        Some(Figure::Dates(vec![october]))
    );
    let share: Evidence = serde_json::from_str(r#"{"plan":"grs","indicator":"2.1.1","done":0,"of":0}"#).unwrap();
    assert_eq!(share, Evidence::given_share(Plan::Grs, "2.1.1", 0, 0));
}

#[test]
fn toml_reads_the_same_record() {
    let toml = "plan = \"nis\"\nindicator = \"1.6\"\nquarter = 1\nachieved = \"2021-10-15\"\n";
    let json = r#"{"plan":"nis","indicator":"1.6","quarter":1,"achieved":"2021-10-15"}"#;
    assert_eq!(
        toml::from_str::<Evidence>(toml).unwrap(),
        serde_json::from_str::<Evidence>(json).unwrap()
    );
}

#[test]
fn a_record_that_says_two_things_or_none_is_refused() {
    for (json, reason) in [
        (r#"{"status":"held"}"#, "either `activity`"),
        (
            r#"{"activity":"nis_training","plan":"nis","indicator":"1.4"}"#,
            "either `activity`",
        ),
        (r#"{"plan":"nis","achieved":"1"}"#, "either `activity`"),
        (
            r#"{"plan":"nis","indicator":" ","achieved":"1"}"#,
            "`indicator` is empty",
        ),
        (r#"{"plan":"nis","indicator":"1.4"}"#, "neither `achieved`"),
        (r#"{"plan":"nis","indicator":"1.6","achieved":[]}"#, "empty list"),
        (
            r#"{"activity":"nis_training","achieved":"1"}"#,
            "belongs to an indicator's code",
        ),
        (
            r#"{"activity":"nis_training","date":"2024-01-21","last_day":"2024-01-20"}"#,
            "`last_day`",
        ),
        (r#"{"activity":"nis_training","last_day":"2024-01-20"}"#, "`last_day`"),
        (
            r#"{"activity":"nis_training","date":"2024-01-21","month":"2024-01"}"#,
            "both given",
        ),
        (
            r#"{"activity":"charter_committee_decisions","done":5,"of":4}"#,
            "at most `of`",
        ),
        (r#"{"activity":"charter_committee_decisions","done":4}"#, "go together"),
        (r#"{"activity":"nis_training","quote":"প্রশিক্ষণ"}"#, "need a `document`"),
        (
            r#"{"activity":"nis_training","document":"a.txt","span":{"start":9,"end":1}}"#,
            "a span ends",
        ),
    ] {
        assert!(refused(json).contains(reason), "{json}: {}", refused(json));
    }
}

#[test]
fn bad_values_are_refused_with_the_value() {
    for (json, value) in [
        (r#"{"activity":"charter_party"}"#, "charter_party"),
        (r#"{"activity":"nis_training","quarter":5}"#, "quarter 5"),
        (r#"{"activity":"nis_training","month":"2024-13"}"#, "2024-13"),
        (r#"{"activity":"nis_training","date":"2024-06-31"}"#, "2024-06-31"),
        (r#"{"activity":"nis_training","fiscal_year":"2023-25"}"#, "2023-25"),
        (r#"{"activity":"nis_training","datum":"2024-06-30"}"#, "datum"),
        (
            r#"{"plan":"nis","indicator":"1.6","achieved":"2021-02-30"}"#,
            "2021-02-30",
        ),
        (r#"{"plan":"nis","indicator":"1.1","achieved":"one"}"#, "one"),
    ] {
        assert!(refused(json).contains(value), "{json}: {}", refused(json));
    }
    assert!(serde_json::from_str::<Evidence>(r#"{"plan":"nis","indicator":"1.1","achieved":0.1}"#).is_err());
}

#[test]
fn days_decide_over_a_month_a_month_over_a_quarter_and_a_quarter_over_a_year() {
    let training = || Evidence::of(Activity::CharterTraining, Status::Held);
    let february: YearMonth = "2024-02".parse().unwrap();
    let ends = |evidence: Evidence| evidence.when().period(year()).map(|days| (days.first(), days.last()));
    assert_eq!(ends(training()), None);
    assert_eq!(
        ends(training().with_fiscal_year(year())),
        Some((year().first_day(), year().last_day()))
    );
    let third = training().with_fiscal_year(year()).with_quarter(Quarter::Third);
    assert_eq!(
        ends(third.clone()),
        Some((day(2024, Month::January, 1), day(2024, Month::March, 31)))
    );
    let month = third.with_month(february);
    assert_eq!(
        ends(month.clone()),
        Some((day(2024, Month::February, 1), day(2024, Month::February, 29)))
    );
    let exact = month.with_day(day(2024, Month::February, 5));
    assert_eq!(
        ends(exact.clone()),
        Some((day(2024, Month::February, 5), day(2024, Month::February, 5)))
    );
    assert_eq!(exact.when().month(), None);
    assert_eq!(
        ends(exact.with_month("2024-05".parse().unwrap())),
        Some((day(2024, Month::February, 5), day(2024, Month::February, 5)))
    );
}

#[test]
fn a_ruling_is_signed_and_carries_the_value_its_decision_needs() {
    let read = |json: &str| serde_json::from_str::<Ruling>(json);
    let ruling = |decision: &str| format!(r#"{{"plan":"nis","indicator":"1.1",{decision},"by":"A","reason":"seen"}}"#);
    assert_eq!(
        read(&ruling(r#""decision":"accept""#)).unwrap().decision,
        Decision::Accept
    );
    assert_eq!(
        read(&ruling(r#""decision":"set_marks","marks":"1.5""#))
            .unwrap()
            .decision,
        Decision::SetMarks("1.5".parse().unwrap())
    );
    for wrong in [
        r#""decision":"set_marks""#,
        r#""decision":"set_achieved","marks":"1""#,
        r#""decision":"accept","achieved":"1""#,
        r#""decision":"perhaps""#,
        r#""decision":"accept","note":"x""#,
    ] {
        assert!(read(&ruling(wrong)).is_err(), "{wrong}");
    }
    let unsigned = r#"{"plan":"nis","indicator":"1.1","decision":"reject","by":" ","reason":"seen"}"#;
    assert!(read(unsigned).unwrap_err().to_string().contains("who decided"));
}

#[test]
fn dossiers_of_one_office_merge_and_of_two_do_not() {
    let dossier = || Dossier::new("DC Barguna", Tier::Field, year());
    let training = || Evidence::of(Activity::CharterTraining, Status::Held);
    let update = || Evidence::of(Activity::CharterUpdate, Status::Held);
    let both = dossier()
        .with_evidence([training()])
        .merge(dossier().with_evidence([update()]))
        .unwrap();
    assert_eq!(both.evidence(), [training(), update()]);
    assert!(matches!(
        dossier().merge(Dossier::new("DC Bhola", Tier::Field, year())),
        Err(MergeError::Office { .. })
    ));
    assert!(matches!(
        dossier().merge(Dossier::new("DC Barguna", Tier::Agency, year())),
        Err(MergeError::Tier { .. })
    ));
    let other_year = Dossier::new("DC Barguna", Tier::Field, FiscalYear::new(2022).unwrap());
    assert!(matches!(
        dossier().merge(other_year),
        Err(MergeError::FiscalYear { .. })
    ));
    let (with, without) = (
        dossier().with_subordinate_offices(true),
        dossier().with_subordinate_offices(false),
    );
    assert_eq!(
        dossier().merge(without.clone()).unwrap().has_subordinate_offices(),
        Some(false)
    );
    assert!(matches!(
        with.merge(without),
        Err(MergeError::SubordinateOffices { .. })
    ));
}

fn any_evidence() -> impl Strategy<Value = Evidence> {
    let days = (0..365_i64, 0..3_i64).prop_map(|(offset, length)| {
        let first = year().first_day() + time::Duration::days(offset);
        (first, first + time::Duration::days(length))
    });
    let subject = prop_oneof![
        proptest::sample::select(Activity::ALL).prop_map(|activity| Evidence::of(activity, Status::Unknown)),
        (0..500_u32).prop_map(|n| Evidence::given(Plan::Nis, "1.1", Figure::Number(n.to_string().parse().unwrap()))),
        days.clone()
            .prop_map(|(a, b)| Evidence::given(Plan::Rti, "1.2.1", Figure::Dates(vec![a, b]))),
        (0..9_u32, 0..9_u32).prop_map(|(done, of)| Evidence::given_share(Plan::Grs, "2.1.1", done, of)),
    ];
    let quarter = proptest::option::of(proptest::sample::select(&Quarter::ALL));
    (
        subject,
        proptest::option::of(days),
        quarter,
        proptest::option::of(0..9_u32),
        any::<bool>(),
        any::<bool>(),
    )
        .prop_map(|(mut evidence, days, quarter, count, month, source)| {
            if let Some((first, last)) = days {
                evidence = evidence.with_days(first, last);
            }
            if let Some(quarter) = quarter {
                evidence = evidence.with_quarter(quarter);
            }
            if let Some(count) = count {
                evidence = evidence.with_count(count).with_proof(Proof::Minutes);
            }
            if month {
                evidence = evidence.with_month("2024-02".parse().unwrap());
            }
            if source {
                evidence.with_source(Source::new("a.txt").with_quote(7, 3, "উদ্ধৃতি"))
            } else {
                evidence
            }
        })
}

proptest! {
    #[test]
    fn a_dossier_comes_back_as_it_went(evidence in proptest::collection::vec(any_evidence(), 0..6)) {
        let ruling = |decision| Ruling {
            plan: Plan::Nis, indicator: "1.1".into(), decision, by: "A".into(), reason: "B".into(),
        };
        let dossier = Dossier::new("কার্যালয়", Tier::Agency, year())
            .with_evidence(evidence)
            .with_subordinate_offices(false)
            .with_not_applicable(NotApplicable { plan: Plan::Nis, indicator: "2.3".into(), reason: "none".into() })
            .with_target(OwnTarget {
                plan: Plan::Nis,
                indicator: "2.2".into(),
                target: Figure::Number("16".parse().unwrap()),
                activity: None,
            })
            .with_ruling(ruling(Decision::Reject))
            .with_ruling(ruling(Decision::SetMarks("1/3".parse().unwrap())));
        let json = serde_json::to_string(&dossier).unwrap();
        prop_assert_eq!(&serde_json::from_str::<Dossier>(&json).unwrap(), &dossier);
        let toml = toml::to_string(&dossier).unwrap();
        prop_assert_eq!(&toml::from_str::<Dossier>(&toml).unwrap(), &dossier);
    }
}

#[test]
fn a_dossier_names_its_office_and_says_why_an_indicator_does_not_apply() {
    let read = |office: &str, reason: &str| {
        let text = format!(
            r#"{{"office":"{office}","tier":"field","fiscal_year":"2023-24","not_applicable":
                [{{"plan":"nis","indicator":"1.1","reason":"{reason}"}}]}}"#
        );
        serde_json::from_str::<Dossier>(&text).map_err(|error| error.to_string())
    };
    assert!(read("A", "B").is_ok());
    for blank in ["", " ", "\\t\u{a0}"] {
        let office = read(blank, "B").unwrap_err();
        assert!(office.starts_with("`office` is blank: write the name"), "{office}");
        let reason = read("A", blank).unwrap_err();
        assert!(reason.starts_with("`reason` is blank: write why"), "{reason}");
    }
}
