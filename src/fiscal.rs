//! The government's fiscal year and its quarters.
//!
//! Bangladesh's fiscal year (অর্থবছর) runs from 1 July to 30 June and is written by its two years, `2023-24`. Plans,
//! reports and targets are all kept by it; its quarters (ত্রৈমাসিক) are July–September, October–December,
//! January–March and April–June.
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use time::{Date, Month};

use crate::bangla::fold::fold_str;

/// A fiscal year: 1 July of its starting year to 30 June of the next.
///
/// Written `2023-24`; read also as `2023-2024` and with Bangla digits. Serialises as `"2023-24"`.
///
/// ```
/// use apa_score::fiscal::{FiscalYear, Quarter};
/// use time::{Date, Month};
///
/// let year: FiscalYear = "২০২৩-২৪".parse()?;
/// let meeting = Date::from_calendar_date(2024, Month::January, 21)?;
/// assert!(year.contains(meeting));
/// assert_eq!(Quarter::of(meeting), Quarter::Third);
/// assert_eq!(year.to_string(), "2023-24");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FiscalYear {
    starting_year: i32,
}

/// Why a number or text names no fiscal year.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum FiscalYearError {
    /// The starting year lies outside the years this crate knows.
    #[error("fiscal year starting in {value} is not within {min}..={max}")]
    OutOfRange {
        /// The starting year given.
        value: i32,
        /// The first starting year accepted, 1900.
        min: i32,
        /// The last starting year accepted, 2199.
        max: i32,
    },
    /// The text is not two years joined by a dash.
    #[error("`{text}` is not a fiscal year such as 2023-24")]
    Malformed {
        /// The text as given.
        text: String,
    },
    /// The second year is not the one after the first, as in 2023-25.
    #[error("`{text}` is not a fiscal year: {second} does not follow {first}")]
    NotConsecutive {
        /// The text as given.
        text: String,
        /// The first year, four digits.
        first: i32,
        /// The second year as written: two digits, or four.
        second: i32,
    },
}

impl FiscalYear {
    const MIN: i32 = 1900;
    const MAX: i32 = 2199;

    /// The fiscal year that starts on 1 July of `starting_year`.
    ///
    /// # Errors
    ///
    /// [`FiscalYearError::OutOfRange`] unless `starting_year` is within `1900..=2199`.
    pub const fn new(starting_year: i32) -> Result<Self, FiscalYearError> {
        match starting_year {
            Self::MIN..=Self::MAX => Ok(Self { starting_year }),
            value => Err(FiscalYearError::OutOfRange {
                value,
                min: Self::MIN,
                max: Self::MAX,
            }),
        }
    }

    /// The fiscal year that `date` falls in.
    ///
    /// # Errors
    ///
    /// [`FiscalYearError::OutOfRange`] before 1 July 1900 and after 30 June 2200.
    pub const fn of(date: Date) -> Result<Self, FiscalYearError> {
        match date.month() as u8 {
            7.. => Self::new(date.year()),
            _ => Self::new(date.year() - 1),
        }
    }

    /// The calendar year of the first day.
    #[must_use]
    pub const fn starting_year(self) -> i32 {
        self.starting_year
    }

    /// The calendar year of the last day.
    #[must_use]
    pub const fn ending_year(self) -> i32 {
        self.starting_year + 1
    }

    /// 1 July.
    #[must_use]
    pub fn first_day(self) -> Date {
        calendar_day(self.starting_year, Month::July, 1)
    }

    /// 30 June of the following calendar year.
    #[must_use]
    pub fn last_day(self) -> Date {
        calendar_day(self.ending_year(), Month::June, 30)
    }

    /// Whether `date` is one of the year's days.
    #[must_use]
    pub fn contains(self, date: Date) -> bool {
        (self.first_day()..=self.last_day()).contains(&date)
    }

    /// The fiscal year before this one, if it is within bounds.
    #[must_use]
    pub fn previous(self) -> Option<Self> {
        Self::new(self.starting_year - 1).ok()
    }

    /// The fiscal year after this one, if it is within bounds.
    #[must_use]
    pub fn next(self) -> Option<Self> {
        Self::new(self.starting_year + 1).ok()
    }
}

/// A day that every year has; the years of this module are all within what [`Date`] holds.
fn calendar_day(year: i32, month: Month, day: u8) -> Date {
    Date::from_calendar_date(year, month, day).unwrap_or(Date::MIN)
}

impl fmt::Display for FiscalYear {
    /// `2023-24`.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}-{:02}", self.starting_year, self.ending_year() % 100)
    }
}

impl FromStr for FiscalYear {
    type Err = FiscalYearError;

    /// Reads `2023-24` and `2023-2024`, in the digits of either script or both, with any dash.
    fn from_str(text: &str) -> Result<Self, FiscalYearError> {
        let malformed = || FiscalYearError::Malformed { text: text.to_owned() };
        let folded = fold_str(text);
        let (first, second) = folded.trim().split_once('-').ok_or_else(malformed)?;
        if first.len() != 4 || !matches!(second.len(), 2 | 4) || folded.contains('+') {
            return Err(malformed());
        }
        let first_year: i32 = first.parse().map_err(|_| malformed())?;
        let second_year: i32 = second.parse().map_err(|_| malformed())?;
        let expected = if second.len() == 2 {
            (first_year + 1) % 100
        } else {
            first_year + 1
        };
        if second_year != expected {
            return Err(FiscalYearError::NotConsecutive {
                text: text.to_owned(),
                first: first_year,
                second: second_year,
            });
        }
        Self::new(first_year)
    }
}

impl Serialize for FiscalYear {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for FiscalYear {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(de::Error::custom)
    }
}

/// A quarter (ত্রৈমাসিক) of the fiscal year. Serialises as its number, 1 to 4.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub enum Quarter {
    /// 1 July – 30 September.
    First,
    /// 1 October – 31 December.
    Second,
    /// 1 January – 31 March.
    Third,
    /// 1 April – 30 June.
    Fourth,
}

/// A number that is no quarter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("quarter {value} is not within 1..=4")]
#[non_exhaustive]
pub struct QuarterError {
    /// The number given.
    pub value: u8,
}

impl Quarter {
    /// The four quarters in order.
    pub const ALL: [Self; 4] = [Self::First, Self::Second, Self::Third, Self::Fourth];

    /// The quarter that `date` falls in, whatever its year.
    #[must_use]
    pub const fn of(date: Date) -> Self {
        match date.month() {
            Month::July | Month::August | Month::September => Self::First,
            Month::October | Month::November | Month::December => Self::Second,
            Month::January | Month::February | Month::March => Self::Third,
            Month::April | Month::May | Month::June => Self::Fourth,
        }
    }

    /// 1 to 4.
    #[must_use]
    pub const fn number(self) -> u8 {
        match self {
            Self::First => 1,
            Self::Second => 2,
            Self::Third => 3,
            Self::Fourth => 4,
        }
    }

    /// The quarter's first day in the fiscal year `year`.
    #[must_use]
    pub fn first_day(self, year: FiscalYear) -> Date {
        match self {
            Self::First => year.first_day(),
            Self::Second => calendar_day(year.starting_year(), Month::October, 1),
            Self::Third => calendar_day(year.ending_year(), Month::January, 1),
            Self::Fourth => calendar_day(year.ending_year(), Month::April, 1),
        }
    }

    /// The quarter's last day in the fiscal year `year`.
    #[must_use]
    pub fn last_day(self, year: FiscalYear) -> Date {
        match self {
            Self::First => calendar_day(year.starting_year(), Month::September, 30),
            Self::Second => calendar_day(year.starting_year(), Month::December, 31),
            Self::Third => calendar_day(year.ending_year(), Month::March, 31),
            Self::Fourth => year.last_day(),
        }
    }
}

impl TryFrom<u8> for Quarter {
    type Error = QuarterError;

    fn try_from(value: u8) -> Result<Self, QuarterError> {
        Self::ALL
            .into_iter()
            .find(|quarter| quarter.number() == value)
            .ok_or(QuarterError { value })
    }
}

impl From<Quarter> for u8 {
    fn from(quarter: Quarter) -> Self {
        quarter.number()
    }
}

impl fmt::Display for Quarter {
    /// The number.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.number().fmt(formatter)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(year: i32, month: Month, day: u8) -> Date {
        Date::from_calendar_date(year, month, day).unwrap()
    }

    fn year(text: &str) -> FiscalYear {
        text.parse().unwrap()
    }

    #[test]
    fn a_fiscal_year_runs_from_july_to_june() {
        let year = FiscalYear::new(2023).unwrap();
        assert_eq!(year.first_day(), date(2023, Month::July, 1));
        assert_eq!(year.last_day(), date(2024, Month::June, 30));
        assert!(year.contains(date(2023, Month::July, 1)) && year.contains(date(2024, Month::June, 30)));
        assert!(!year.contains(date(2023, Month::June, 30)) && !year.contains(date(2024, Month::July, 1)));
    }

    #[test]
    fn june_belongs_to_the_old_year_and_july_to_the_new() {
        assert_eq!(FiscalYear::of(date(2024, Month::June, 30)).unwrap(), year("2023-24"));
        assert_eq!(FiscalYear::of(date(2024, Month::July, 1)).unwrap(), year("2024-25"));
    }

    #[test]
    fn every_written_form_names_the_same_year() {
        for text in ["2023-24", "2023-2024", "২০২৩-২৪", "২০২৩-২০২৪", "২০২3-২4", " ২০২৩–২৪ "]
        {
            assert_eq!(year(text), FiscalYear::new(2023).unwrap(), "{text}");
        }
        assert_eq!(year("1999-00"), year("1999-2000"));
        assert_eq!(year("1999-2000").to_string(), "1999-00");
    }

    #[test]
    fn years_that_do_not_follow_each_other_are_refused() {
        for (text, second) in [
            ("2023-25", 25),
            ("২০২৩-২৫", 25),
            ("2023-2025", 2025),
            ("2023-23", 23),
            ("2022-12", 12),
        ] {
            let first = if text == "2022-12" { 2022 } else { 2023 };
            let expected = FiscalYearError::NotConsecutive {
                text: text.to_owned(),
                first,
                second,
            };
            assert_eq!(text.parse::<FiscalYear>(), Err(expected));
        }
    }

    #[test]
    fn other_texts_are_refused() {
        for text in [
            "",
            "2023",
            "23-24",
            "2023-4",
            "2023-024",
            "২০২৩২৪",
            "2023/24",
            "+023-24",
            "2023-+4",
            "2023-24-25",
        ] {
            assert_eq!(
                text.parse::<FiscalYear>(),
                Err(FiscalYearError::Malformed { text: text.to_owned() })
            );
        }
    }

    #[test]
    fn bounds_are_1900_and_2199() {
        for value in [1899, 2200, i32::MIN, i32::MAX] {
            assert_eq!(
                FiscalYear::new(value),
                Err(FiscalYearError::OutOfRange {
                    value,
                    min: 1900,
                    max: 2199
                })
            );
        }
        assert!(FiscalYear::of(date(1900, Month::June, 30)).is_err());
        assert!(FiscalYear::of(date(1900, Month::July, 1)).is_ok());
        assert!(FiscalYear::of(date(2200, Month::June, 30)).is_ok());
        assert!(FiscalYear::of(Date::MAX).is_err() && FiscalYear::of(Date::MIN).is_err());
        assert_eq!(year("1900-01").previous(), None);
        assert_eq!(year("2199-00").next(), None);
        assert_eq!(year("2023-24").next(), Some(year("2024-25")));
        assert_eq!(year("2023-24").previous(), Some(year("2022-23")));
    }

    #[test]
    fn quarters_cover_the_year_without_gap_or_overlap() {
        for starting_year in [1900, 2023, 2024, 2199] {
            let year = FiscalYear::new(starting_year).unwrap();
            let mut expected = year.first_day();
            for quarter in Quarter::ALL {
                assert_eq!(quarter.first_day(year), expected);
                assert_eq!(Quarter::of(quarter.first_day(year)), quarter);
                assert_eq!(Quarter::of(quarter.last_day(year)), quarter);
                expected = quarter.last_day(year).next_day().unwrap();
            }
            assert_eq!(expected.previous_day().unwrap(), year.last_day());
        }
    }

    #[test]
    fn years_travel_as_text_and_quarters_as_numbers() {
        assert_eq!(serde_json::to_string(&year("2023-2024")).unwrap(), r#""2023-24""#);
        assert_eq!(
            serde_json::from_str::<FiscalYear>(r#""২০২৩-২৪""#).unwrap(),
            year("2023-24")
        );
        assert!(serde_json::from_str::<FiscalYear>(r#""2023-25""#).is_err());
        assert_eq!(serde_json::to_string(&Quarter::ALL).unwrap(), "[1,2,3,4]");
        assert_eq!(serde_json::from_str::<[Quarter; 4]>("[1,2,3,4]").unwrap(), Quarter::ALL);
        let error = serde_json::from_str::<Quarter>("5").unwrap_err();
        assert!(
            error.to_string().starts_with("quarter 5 is not within 1..=4"),
            "{error}"
        );
        assert_eq!(Quarter::try_from(0), Err(QuarterError { value: 0 }));
    }
}
