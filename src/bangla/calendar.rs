//! Bangladesh's civil calendar, in both directions.
//!
//! The year (বঙ্গাব্দ) begins on 1 Boishakh, which is 14 April in every year. Two revisions set the months:
//!
//! | | Boishakh–Bhadro | Ashwin | Kartik–Magh | Falgun | Chaitra |
//! |---|---|---|---|---|---|
//! | revision of 1987 | 31 | 30 | 30 | 30, in leap years 31 | 30 |
//! | revision of 2019 | 31 | 31 | 30 | 29, in leap years 30 | 30 |
//!
//! Leap years are those of the Gregorian year that Falgun falls in: Falgun 1430, of February 2024, has the leap day.
//!
//! The revision of 2019 is in force from 16 October 2019. That day was to be 1 Kartik 1426 and became 31 Ashwin, so
//! the revisions meet without a gap or a repeated date: every day of 1426 before it has the same date in both, and
//! the whole year 1426 can be counted by the revision of 2019. The revision of 1987 is used for all earlier years,
//! also those before 1987, when other rules were in use: a date before then is a proleptic one.
//!
//! West Bengal's calendar is another one and not covered.
use std::fmt;

use serde::{Deserialize, Serialize};
use time::{Date, Duration, Month};

use super::digits::to_bangla_digits;

/// The first Bangla year whose months follow the revision of 2019.
const FIRST_YEAR_OF_2019_REVISION: i32 = 1426;

/// A day of Bangladesh's civil calendar, from 1 Boishakh 1206 (14 April 1799) to 30 Chaitra 1607 (13 April 2201).
///
/// ```
/// use apa_score::bangla::calendar::{BanglaDate, BanglaMonth};
/// use time::{Date, Month};
///
/// let printed = BanglaDate::new(1430, BanglaMonth::Magh, 9)?;
/// assert_eq!(printed.to_gregorian(), Date::from_calendar_date(2024, Month::January, 23)?);
/// assert_eq!(BanglaDate::from_gregorian(printed.to_gregorian())?, printed);
/// assert_eq!(printed.to_string(), "০৯ মাঘ ১৪৩০");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// Serialises as `{"year":1430,"month":10,"day":9}`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "Parts", into = "Parts")]
pub struct BanglaDate {
    year: i32,
    month: BanglaMonth,
    day: u8,
}

/// A part of a Bangla date that lies outside its bounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("Bangla {field} {value} is not within {min}..={max}")]
#[non_exhaustive]
pub struct BanglaDateError {
    /// Which part.
    pub field: BanglaDateField,
    /// The value given; for a Gregorian date out of range, the Bangla year it falls in.
    pub value: i32,
    /// The least value possible, given the parts before it.
    pub min: i32,
    /// The greatest value possible, given the parts before it.
    pub max: i32,
}

/// The parts of a Bangla date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum BanglaDateField {
    /// The year of the Bangla era (বঙ্গাব্দ).
    Year,
    /// The number of the month.
    Month,
    /// The day of the month.
    Day,
}

impl fmt::Display for BanglaDateField {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Year => "year",
            Self::Month => "month",
            Self::Day => "day",
        })
    }
}

impl BanglaDate {
    /// The first year accepted.
    pub const MIN_YEAR: i32 = 1206;
    /// The last year accepted.
    pub const MAX_YEAR: i32 = 1607;

    /// The day with these parts.
    ///
    /// # Errors
    ///
    /// [`BanglaDateError`] if `year` is not within [`MIN_YEAR`](Self::MIN_YEAR)`..=`[`MAX_YEAR`](Self::MAX_YEAR), or
    /// the month of that year has no such day.
    pub fn new(year: i32, month: BanglaMonth, day: u8) -> Result<Self, BanglaDateError> {
        check_year(year)?;
        let last = month.length(year);
        if !(1..=last).contains(&day) {
            let (value, max) = (i32::from(day), i32::from(last));
            return Err(BanglaDateError {
                field: BanglaDateField::Day,
                value,
                min: 1,
                max,
            });
        }
        Ok(Self { year, month, day })
    }

    /// The Bangla date of a Gregorian one.
    ///
    /// # Errors
    ///
    /// [`BanglaDateError`] with the Bangla year, before 14 April 1799 and after 13 April 2201.
    pub fn from_gregorian(date: Date) -> Result<Self, BanglaDateError> {
        let new_year_passed = (date.month() as u8, date.day()) >= (4, 14);
        let year = date.year() - if new_year_passed { 593 } else { 594 };
        check_year(year)?;
        let mut day = (date - first_day(year)).whole_days() + 1;
        for month in BanglaMonth::ALL {
            let length = month.length(year);
            if let Ok(day) = u8::try_from(day)
                && day <= length
            {
                return Ok(Self { year, month, day });
            }
            day -= i64::from(length);
        }
        // The months of a year add up to the days between two 14 Aprils, so no day is left over.
        Err(BanglaDateError {
            field: BanglaDateField::Day,
            value: 0,
            min: 1,
            max: 31,
        })
    }

    /// The Gregorian date of this day.
    #[must_use]
    pub fn to_gregorian(self) -> Date {
        let months_before = BanglaMonth::ALL
            .into_iter()
            .take_while(|&month| month < self.month);
        let days_before: i64 = months_before
            .map(|month| i64::from(month.length(self.year)))
            .sum();
        first_day(self.year).saturating_add(Duration::days(days_before + i64::from(self.day) - 1))
    }

    /// The year of the Bangla era (বঙ্গাব্দ).
    #[must_use]
    pub const fn year(self) -> i32 {
        self.year
    }

    /// The month.
    #[must_use]
    pub const fn month(self) -> BanglaMonth {
        self.month
    }

    /// The day of the month, from 1.
    #[must_use]
    pub const fn day(self) -> u8 {
        self.day
    }
}

fn check_year(value: i32) -> Result<(), BanglaDateError> {
    let (min, max) = (BanglaDate::MIN_YEAR, BanglaDate::MAX_YEAR);
    if (min..=max).contains(&value) {
        return Ok(());
    }
    Err(BanglaDateError {
        field: BanglaDateField::Year,
        value,
        min,
        max,
    })
}

/// 1 Boishakh of a year within bounds, for which 14 April always exists.
fn first_day(year: i32) -> Date {
    Date::from_calendar_date(year + 593, Month::April, 14).unwrap_or(Date::MIN)
}

impl fmt::Display for BanglaDate {
    /// As official letters print it: ০৯ মাঘ ১৪৩০.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = format!("{:02} {} {}", self.day, self.month.name(), self.year);
        formatter.write_str(&to_bangla_digits(&text))
    }
}

impl From<BanglaDate> for Date {
    fn from(date: BanglaDate) -> Self {
        date.to_gregorian()
    }
}

impl TryFrom<Date> for BanglaDate {
    type Error = BanglaDateError;

    fn try_from(date: Date) -> Result<Self, BanglaDateError> {
        Self::from_gregorian(date)
    }
}

/// The serialised form of a [`BanglaDate`].
#[derive(Serialize, Deserialize)]
struct Parts {
    year: i32,
    month: BanglaMonth,
    day: u8,
}

impl From<BanglaDate> for Parts {
    fn from(BanglaDate { year, month, day }: BanglaDate) -> Self {
        Self { year, month, day }
    }
}

impl TryFrom<Parts> for BanglaDate {
    type Error = BanglaDateError;

    fn try_from(Parts { year, month, day }: Parts) -> Result<Self, BanglaDateError> {
        Self::new(year, month, day)
    }
}

/// A month of the Bangla calendar. Serialises as its number, 1 to 12.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub enum BanglaMonth {
    /// বৈশাখ, from 14 April.
    Boishakh,
    /// জ্যৈষ্ঠ, from 15 May.
    Joishtho,
    /// আষাঢ়, from 15 June.
    Asharh,
    /// শ্রাবণ, from 16 July.
    Shrabon,
    /// ভাদ্র, from 16 August.
    Bhadro,
    /// আশ্বিন, from 16 September.
    Ashwin,
    /// কার্তিক, from 17 October (before 2019, 16 October).
    Kartik,
    /// অগ্রহায়ণ, from 16 November (before 2019, 15 November).
    Ogrohayon,
    /// পৌষ, from 16 December (before 2019, 15 December).
    Poush,
    /// মাঘ, from 15 January (before 2020, 14 January).
    Magh,
    /// ফাল্গুন, from 14 February (before 2020, 13 February).
    Falgun,
    /// চৈত্র, from 15 March.
    Chaitra,
}

impl BanglaMonth {
    /// The twelve months in order.
    pub const ALL: [Self; 12] = [
        Self::Boishakh,
        Self::Joishtho,
        Self::Asharh,
        Self::Shrabon,
        Self::Bhadro,
        Self::Ashwin,
        Self::Kartik,
        Self::Ogrohayon,
        Self::Poush,
        Self::Magh,
        Self::Falgun,
        Self::Chaitra,
    ];

    /// 1 (Boishakh) to 12 (Chaitra).
    #[must_use]
    pub const fn number(self) -> u8 {
        self as u8 + 1
    }

    /// How many days the month has in a Bangla year.
    #[must_use]
    pub const fn length(self, year: i32) -> u8 {
        let revised = year >= FIRST_YEAR_OF_2019_REVISION;
        match self {
            Self::Boishakh | Self::Joishtho | Self::Asharh | Self::Shrabon | Self::Bhadro => 31,
            Self::Ashwin if revised => 31,
            Self::Falgun => {
                let leap_day = time::util::is_leap_year(year.saturating_add(594)) as u8;
                leap_day + if revised { 29 } else { 30 }
            }
            Self::Ashwin
            | Self::Kartik
            | Self::Ogrohayon
            | Self::Poush
            | Self::Magh
            | Self::Chaitra => 30,
        }
    }

    /// The month's name in Bangla.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Boishakh => "বৈশাখ",
            Self::Joishtho => "জ্যৈষ্ঠ",
            Self::Asharh => "আষাঢ়",
            Self::Shrabon => "শ্রাবণ",
            Self::Bhadro => "ভাদ্র",
            Self::Ashwin => "আশ্বিন",
            Self::Kartik => "কার্তিক",
            Self::Ogrohayon => "অগ্রহায়ণ",
            Self::Poush => "পৌষ",
            Self::Magh => "মাঘ",
            Self::Falgun => "ফাল্গুন",
            Self::Chaitra => "চৈত্র",
        }
    }

    /// The month's name in Latin letters.
    #[must_use]
    pub const fn english_name(self) -> &'static str {
        match self {
            Self::Boishakh => "Boishakh",
            Self::Joishtho => "Joishtho",
            Self::Asharh => "Asharh",
            Self::Shrabon => "Shrabon",
            Self::Bhadro => "Bhadro",
            Self::Ashwin => "Ashwin",
            Self::Kartik => "Kartik",
            Self::Ogrohayon => "Ogrohayon",
            Self::Poush => "Poush",
            Self::Magh => "Magh",
            Self::Falgun => "Falgun",
            Self::Chaitra => "Chaitra",
        }
    }
}

impl TryFrom<u8> for BanglaMonth {
    type Error = BanglaDateError;

    fn try_from(number: u8) -> Result<Self, BanglaDateError> {
        let (field, value) = (BanglaDateField::Month, i32::from(number));
        let month = Self::ALL.into_iter().find(|month| month.number() == number);
        month.ok_or(BanglaDateError {
            field,
            value,
            min: 1,
            max: 12,
        })
    }
}

impl From<BanglaMonth> for u8 {
    fn from(month: BanglaMonth) -> Self {
        month.number()
    }
}
