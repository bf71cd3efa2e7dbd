//! Bangladesh's calendar against an independent implementation and against dates that officials printed.
#![allow(clippy::unwrap_used, reason = "helpers of tests")]

use apa_score::bangla::calendar::{BanglaDate, BanglaDateError, BanglaDateField, BanglaMonth};
use apa_score::bangla::date::{PrintedValue, find_dates};
use apa_score::bangla::fold::fold_str;
use apa_score::iso_date;
use bongabdo::{Bongabdo, CalendarStandard};
use proptest::prelude::*;
use time::{Date, Month};

fn day(year: i32, month: u8, day: u8) -> Date {
    Date::from_calendar_date(year, Month::try_from(month).unwrap(), day).unwrap()
}

fn bangla(year: i32, month: BanglaMonth, day: u8) -> BanglaDate {
    BanglaDate::new(year, month, day).unwrap()
}

fn all_days() -> impl Iterator<Item = Date> {
    std::iter::successors(Some(day(1800, 1, 1)), |date| date.next_day())
        .take_while(|date| date.year() <= 2200)
}

#[test]
fn every_day_of_four_centuries_agrees_with_bongabdo() {
    for date in all_days() {
        let in_force = if date < day(2019, 10, 16) {
            CalendarStandard::BangladeshLegacy
        } else {
            CalendarStandard::Bangladesh
        };
        let (year, month) = (date.year(), u32::from(u8::from(date.month())));
        let expected = Bongabdo::from_ymd(year, month, u32::from(date.day()), in_force).unwrap();
        let found = BanglaDate::from_gregorian(date).unwrap();
        let parts = (
            found.year(),
            u32::from(found.month().number()),
            u32::from(found.day()),
        );
        assert_eq!(
            parts,
            (expected.year, expected.month, expected.day),
            "{date}"
        );
    }
}

#[test]
fn every_day_of_four_centuries_comes_back() {
    let mut previous = None;
    for date in all_days() {
        let found = BanglaDate::from_gregorian(date).unwrap();
        assert_eq!(found.to_gregorian(), date);
        assert_eq!(
            BanglaDate::new(found.year(), found.month(), found.day()),
            Ok(found)
        );
        assert!(previous < Some(found), "{date}");
        previous = Some(found);
    }
}

#[test]
fn every_bangla_date_within_bounds_comes_back() {
    let mut expected = day(1799, 4, 14);
    for year in BanglaDate::MIN_YEAR..=BanglaDate::MAX_YEAR {
        for month in BanglaMonth::ALL {
            for number in 1..=month.length(year) {
                let date = bangla(year, month, number);
                assert_eq!(date.to_gregorian(), expected);
                assert_eq!(BanglaDate::from_gregorian(expected), Ok(date));
                expected = expected.next_day().unwrap();
            }
        }
    }
    assert_eq!(expected, day(2201, 4, 14));
}

#[test]
fn the_revisions_meet_without_gap_or_repetition() {
    use BanglaMonth::{Ashwin, Kartik};
    assert_eq!(
        BanglaDate::from_gregorian(day(2019, 10, 15)),
        Ok(bangla(1426, Ashwin, 30))
    );
    assert_eq!(
        BanglaDate::from_gregorian(day(2019, 10, 16)),
        Ok(bangla(1426, Ashwin, 31))
    );
    assert_eq!(
        BanglaDate::from_gregorian(day(2019, 10, 17)),
        Ok(bangla(1426, Kartik, 1))
    );
    // One year earlier 1 Kartik was still 16 October, and Ashwin had no 31st.
    assert_eq!(
        BanglaDate::from_gregorian(day(2018, 10, 16)),
        Ok(bangla(1425, Kartik, 1))
    );
    assert!(BanglaDate::new(1425, Ashwin, 31).is_err());
}

#[test]
fn falgun_has_its_leap_day_when_its_own_gregorian_year_is_leap() {
    use BanglaMonth::{Chaitra, Falgun};
    // Falgun 1430 is February–March 2024; Falgun 1424 is February–March 2018.
    assert_eq!(
        (
            Falgun.length(1429),
            Falgun.length(1430),
            Falgun.length(1431)
        ),
        (29, 30, 29)
    );
    assert_eq!(
        (
            Falgun.length(1422),
            Falgun.length(1423),
            Falgun.length(1306)
        ),
        (31, 30, 30)
    );
    assert_eq!(bangla(1430, Falgun, 30).to_gregorian(), day(2024, 3, 14));
    assert_eq!(bangla(1429, Chaitra, 1).to_gregorian(), day(2023, 3, 15));
    assert_eq!(bangla(1422, Falgun, 31).to_gregorian(), day(2016, 3, 14));
}

#[test]
fn new_year_is_14_april_always() {
    for year in [1206, 1393, 1394, 1425, 1426, 1430, 1607] {
        assert_eq!(
            bangla(year, BanglaMonth::Boishakh, 1).to_gregorian(),
            day(year + 593, 4, 14)
        );
        assert_eq!(
            bangla(year, BanglaMonth::Chaitra, 30).to_gregorian(),
            day(year + 594, 4, 13)
        );
    }
}

#[derive(serde::Deserialize)]
struct DatePairs {
    pairs: Vec<DatePair>,
}

/// A Bangla and a Gregorian date of the same letter or newspaper.
#[derive(serde::Deserialize)]
struct DatePair {
    bangla: String,
    #[serde(with = "iso_date")]
    gregorian: Date,
    agrees_with_rule: bool,
}

#[test]
fn printed_pairs_agree_or_err_as_found_by_hand() {
    let fixture = include_str!("../fixtures/date_pairs.json");
    let pairs = serde_json::from_str::<DatePairs>(fixture).unwrap().pairs;
    assert_eq!(
        (
            pairs.len(),
            pairs.iter().filter(|pair| !pair.agrees_with_rule).count()
        ),
        (24, 6)
    );
    for pair in pairs {
        let printed = find_dates(&fold_str(&pair.bangla));
        let [PrintedValue::BanglaDay { day, month, year }] =
            printed.iter().map(|date| date.value).collect::<Vec<_>>()[..]
        else {
            panic!("{}: {printed:?}", pair.bangla);
        };
        // A date without a year is taken to be of the year that its Gregorian partner falls in.
        let of_gregorian = BanglaDate::from_gregorian(pair.gregorian).unwrap();
        let date = bangla(year.unwrap_or(of_gregorian.year()), month, day);
        assert_eq!(
            date.to_gregorian() == pair.gregorian,
            pair.agrees_with_rule,
            "{}",
            pair.bangla
        );
    }
}

#[test]
fn a_date_out_of_bounds_is_refused_with_the_bounds() {
    let refused = |date: Result<BanglaDate, BanglaDateError>| {
        let error = date.unwrap_err();
        (error.field, error.value, error.min, error.max)
    };
    use BanglaDateField::{Day, Year};
    assert_eq!(
        refused(BanglaDate::new(1205, BanglaMonth::Magh, 1)),
        (Year, 1205, 1206, 1607)
    );
    assert_eq!(
        refused(BanglaDate::new(i32::MAX, BanglaMonth::Falgun, 1)),
        (Year, i32::MAX, 1206, 1607)
    );
    assert_eq!(
        refused(BanglaDate::new(1430, BanglaMonth::Magh, 31)),
        (Day, 31, 1, 30)
    );
    assert_eq!(
        refused(BanglaDate::new(1430, BanglaMonth::Magh, 0)),
        (Day, 0, 1, 30)
    );
    assert_eq!(
        refused(BanglaDate::new(1429, BanglaMonth::Falgun, 30)),
        (Day, 30, 1, 29)
    );
    assert_eq!(
        refused(BanglaDate::from_gregorian(day(1799, 4, 13))),
        (Year, 1205, 1206, 1607)
    );
    assert_eq!(
        refused(BanglaDate::from_gregorian(day(2201, 4, 14))),
        (Year, 1608, 1206, 1607)
    );
    assert!(
        BanglaDate::from_gregorian(Date::MIN).is_err()
            && BanglaDate::from_gregorian(Date::MAX).is_err()
    );
    let message = BanglaDate::new(1430, BanglaMonth::Magh, 31)
        .unwrap_err()
        .to_string();
    assert_eq!(message, "Bangla day 31 is not within 1..=30");
    assert!(BanglaMonth::try_from(0).is_err() && BanglaMonth::try_from(13).is_err());
}

#[test]
fn a_date_travels_as_its_three_numbers() {
    let date = bangla(1430, BanglaMonth::Magh, 9);
    let json = serde_json::to_string(&date).unwrap();
    assert_eq!(json, r#"{"year":1430,"month":10,"day":9}"#);
    assert_eq!(serde_json::from_str::<BanglaDate>(&json).unwrap(), date);
    let error =
        serde_json::from_str::<BanglaDate>(r#"{"year":1430,"month":10,"day":31}"#).unwrap_err();
    assert!(
        error
            .to_string()
            .contains("Bangla day 31 is not within 1..=30"),
        "{error}"
    );
}

proptest! {
    #[test]
    fn any_day_comes_back_or_is_refused_by_its_year(julian_day in Date::MIN.to_julian_day()..=Date::MAX.to_julian_day()) {
        let date = Date::from_julian_day(julian_day).unwrap();
        match BanglaDate::from_gregorian(date) {
            Ok(found) => prop_assert_eq!(found.to_gregorian(), date),
            Err(error) => {
                prop_assert_eq!(error.field, BanglaDateField::Year);
                prop_assert!(date < day(1799, 4, 14) || date > day(2201, 4, 13));
            }
        }
    }
}
