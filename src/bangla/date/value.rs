//! What day, month and year mean together: a day, or an impossible date, or no date at all.
use std::ops::RangeInclusive;

use time::{Date, Month};

use super::super::calendar::{BanglaDate, BanglaMonth};
use super::{Calendar, ImpossiblePart, PrintedValue};

/// The era printed beside a date, which says its calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Era(pub(super) Calendar);

/// Gregorian years that a document can be dated with.
pub(super) const GREGORIAN_YEARS: RangeInclusive<u32> = 1900..=2199;
/// Years that are taken for Bangla ones when nothing else says so: 1893 to 2093.
const BANGLA_YEARS: RangeInclusive<u32> = 1300..=1499;
/// Numbers that can be a year with one digit wrong, such as ৩০২৩.
const YEAR_SLIPS: RangeInclusive<u32> = 1000..=3999;
/// Days beyond the month's last that can be a day with one digit wrong, such as ৩২.
const DAY_SLIPS: RangeInclusive<u32> = 1..=39;
/// Months beyond the twelfth that can be a slip, or a day printed first.
const MONTH_SLIPS: RangeInclusive<u32> = 1..=31;

/// The calendar of a date written in numbers, from its era or else its year; none if it is too far from a date.
pub(super) fn calendar(year: u32, era: Option<Era>) -> Option<Calendar> {
    match era {
        Some(Era(calendar)) => Some(calendar),
        None if BANGLA_YEARS.contains(&year) => Some(Calendar::Bangla),
        None if YEAR_SLIPS.contains(&year) => Some(Calendar::Gregorian),
        None => None,
    }
}

/// The date with these numbers.
pub(super) fn date(
    calendar: Calendar,
    day: u32,
    month: u32,
    year: Option<u32>,
) -> Option<PrintedValue> {
    let impossible = |kind| {
        Some(PrintedValue::Impossible {
            kind,
            calendar,
            day,
            month,
            year,
        })
    };
    if !DAY_SLIPS.contains(&day) || !MONTH_SLIPS.contains(&month) {
        return None;
    }
    if let Some(year) = year.filter(|&year| !is_year(calendar, year)) {
        let looks_like_a_date = YEAR_SLIPS.contains(&year) && day <= 31 && month <= 12;
        return looks_like_a_date
            .then(|| impossible(ImpossiblePart::Year))
            .flatten();
    }
    let Some(month_number) = u8::try_from(month).ok().filter(|&month| month <= 12) else {
        return (day <= 31)
            .then(|| impossible(ImpossiblePart::Month))
            .flatten();
    };
    let possible = match calendar {
        Calendar::Gregorian => gregorian(day, month_number, year),
        Calendar::Bangla => bangla(day, month_number, year),
    };
    possible.or_else(|| impossible(ImpossiblePart::Day))
}

fn is_year(calendar: Calendar, year: u32) -> bool {
    match calendar {
        Calendar::Gregorian => GREGORIAN_YEARS.contains(&year),
        Calendar::Bangla => i32::try_from(year)
            .is_ok_and(|year| (BanglaDate::MIN_YEAR..=BanglaDate::MAX_YEAR).contains(&year)),
    }
}

fn gregorian(day: u32, month: u8, year: Option<u32>) -> Option<PrintedValue> {
    let day = u8::try_from(day).ok()?;
    let month = Month::try_from(month).ok()?;
    let Some(year) = year else {
        let a_leap_year = 2000;
        return (day <= month.length(a_leap_year))
            .then_some(PrintedValue::DayWithoutYear { day, month });
    };
    let date = Date::from_calendar_date(i32::try_from(year).ok()?, month, day).ok()?;
    Some(PrintedValue::Days {
        first: date,
        last: date,
    })
}

fn bangla(day: u32, month: u8, year: Option<u32>) -> Option<PrintedValue> {
    let day = u8::try_from(day).ok()?;
    let month = BanglaMonth::try_from(month).ok()?;
    let Some(year) = year else {
        // 1422 and 1426: leap years of either revision, in which each month has the most days it ever has.
        let longest = month.length(1422).max(month.length(1426));
        return (day <= longest).then_some(PrintedValue::BanglaDay {
            day,
            month,
            year: None,
        });
    };
    let year = i32::try_from(year).ok()?;
    BanglaDate::new(year, month, day).ok()?;
    Some(PrintedValue::BanglaDay {
        day,
        month,
        year: Some(year),
    })
}
