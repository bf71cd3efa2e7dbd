//! When something took place, as exactly as it is told.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use time::{Date, Month};

use crate::fiscal::{FiscalYear, Quarter};

/// A stretch of days, both ends included; one day has two equal ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Days {
    first: Date,
    last: Date,
}

impl Days {
    /// A single day.
    #[must_use]
    pub const fn on(day: Date) -> Self {
        Self { first: day, last: day }
    }

    /// The days from one date to another, whichever comes first.
    #[must_use]
    pub fn between(one: Date, other: Date) -> Self {
        Self {
            first: one.min(other),
            last: one.max(other),
        }
    }

    /// The first day.
    #[must_use]
    pub const fn first(self) -> Date {
        self.first
    }

    /// The last day.
    #[must_use]
    pub const fn last(self) -> Date {
        self.last
    }

    /// Whether the two have a day in common.
    #[must_use]
    pub fn overlaps(self, other: Self) -> bool {
        self.first <= other.last && other.first <= self.last
    }
}

/// A month of a Gregorian year, written `2024-02`: documents often name no day («ফেব্রুয়ারি/২০২৪»).
///
/// Serialises as `"2024-02"`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct YearMonth {
    year: i32,
    month: Month,
}

/// A text or number that names no month within the years 1900 to 2200.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{text}` is not a month such as 2024-02, within 1900-01..=2200-12")]
#[non_exhaustive]
pub struct YearMonthError {
    /// The text, or the number, as given.
    pub text: String,
}

impl YearMonth {
    /// A month of the years 1900 to 2200.
    ///
    /// # Errors
    ///
    /// [`YearMonthError`] for other years.
    pub fn new(year: i32, month: Month) -> Result<Self, YearMonthError> {
        match year {
            1900..=2200 => Ok(Self { year, month }),
            _ => Err(YearMonthError { text: year.to_string() }),
        }
    }

    /// From the first of the month to its last day.
    #[must_use]
    pub fn days(self) -> Days {
        let day = |day| Date::from_calendar_date(self.year, self.month, day).unwrap_or(Date::MIN);
        Days {
            first: day(1),
            last: day(self.month.length(self.year)),
        }
    }
}

impl PartialOrd for YearMonth {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for YearMonth {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.year, u8::from(self.month)).cmp(&(other.year, u8::from(other.month)))
    }
}

impl fmt::Display for YearMonth {
    /// `2024-02`.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:04}-{:02}", self.year, u8::from(self.month))
    }
}

impl FromStr for YearMonth {
    type Err = YearMonthError;

    /// Reads `2024-02`, nothing else.
    fn from_str(text: &str) -> Result<Self, YearMonthError> {
        let error = || YearMonthError { text: text.to_owned() };
        match text.split_once('-') {
            Some((year, month)) if year.len() == 4 && month.len() == 2 && !text.contains('+') => {
                let month: u8 = month.parse().map_err(|_| error())?;
                let month = Month::try_from(month).map_err(|_| error())?;
                Self::new(year.parse().map_err(|_| error())?, month).map_err(|_| error())
            }
            _ => Err(error()),
        }
    }
}

impl Serialize for YearMonth {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for YearMonth {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(de::Error::custom)
    }
}

/// What is told of the time: days, or only a month, and the quarter or fiscal year a document names beside them.
///
/// Days decide over everything else, a month over a quarter, a quarter over a bare year. What a document names beside
/// them is kept, so that a contradiction can be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct When {
    pub(super) days: Option<Days>,
    pub(super) month: Option<YearMonth>,
    pub(super) quarter: Option<Quarter>,
    pub(super) fiscal_year: Option<FiscalYear>,
}

impl When {
    /// The day or days, where they are told.
    #[must_use]
    pub const fn days(self) -> Option<Days> {
        self.days
    }

    /// The month, where no day but a month is told.
    #[must_use]
    pub const fn month(self) -> Option<YearMonth> {
        self.month
    }

    /// The quarter named, whatever the days say.
    #[must_use]
    pub const fn quarter(self) -> Option<Quarter> {
        self.quarter
    }

    /// The fiscal year named, whatever the days say.
    #[must_use]
    pub const fn fiscal_year(self) -> Option<FiscalYear> {
        self.fiscal_year
    }

    /// The days between which it took place, as narrowly as told; a quarter without a year is one of `year`.
    ///
    /// `None` where nothing is told.
    #[must_use]
    pub fn period(self, year: FiscalYear) -> Option<Days> {
        let named = self.fiscal_year.unwrap_or(year);
        let quarter = |quarter: Quarter| Days {
            first: quarter.first_day(named),
            last: quarter.last_day(named),
        };
        let whole_year = |year: FiscalYear| Days {
            first: year.first_day(),
            last: year.last_day(),
        };
        self.days
            .or_else(|| self.month.map(YearMonth::days))
            .or_else(|| self.quarter.map(quarter))
            .or_else(|| self.fiscal_year.map(whole_year))
    }
}
