//! Achievements and targets, as a scorecard shows them.

use std::fmt;

use serde::{Deserialize, Serialize};
use time::Date;

use crate::evidence::Days;
use crate::exact::Exact;
use crate::guideline::{Columns, Target};
use crate::iso_date;

/// A calendar day that serialises as ISO text (`2024-01-23`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Day(#[serde(with = "iso_date")] pub Date);

impl fmt::Display for Day {
    /// `2024-01-23`.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match iso_date::format(self.0) {
            Ok(text) => formatter.write_str(&text),
            Err(_) => write!(formatter, "{}", self.0.year()),
        }
    }
}

/// An achievement (অর্জন) or a target (লক্ষ্যমাত্রা), in the unit of its indicator.
///
/// As data: a number in quotes, a date, a list of dates, or an object.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Quantity {
    /// A count, percentage or measure.
    Number(Exact),
    /// A day of completion, or the day it is due by.
    Day(Day),
    /// One of these days; which one is not told.
    Within {
        /// The first day it can have been.
        first: Day,
        /// The last day it can have been.
        last: Day,
    },
    /// Several deliveries, in the order they are due; `null` for one that was not made.
    Deliveries(Vec<Option<Day>>),
    /// A number, and days.
    NumberAndDays {
        /// The number.
        number: Exact,
        /// The days, in order.
        days: Vec<Day>,
    },
    /// Five columns of numbers, best first; `null` for a blank one.
    Columns {
        /// What earns 100, 90, 80, 70 and 60 percent.
        columns: [Option<Exact>; 5],
    },
    /// Five columns of dates, best first; `null` for a blank one.
    DateColumns {
        /// What earns 100, 90, 80, 70 and 60 percent.
        date_columns: [Option<Day>; 5],
    },
}

impl Quantity {
    /// The number, of a number alone or with days.
    #[must_use]
    pub const fn number(&self) -> Option<Exact> {
        match self {
            Self::Number(number) | Self::NumberAndDays { number, .. } => Some(*number),
            _ => None,
        }
    }
}

impl From<Days> for Quantity {
    fn from(days: Days) -> Self {
        if days.first() == days.last() {
            Self::Day(Day(days.last()))
        } else {
            Self::Within {
                first: Day(days.first()),
                last: Day(days.last()),
            }
        }
    }
}

impl From<&Target> for Quantity {
    fn from(target: &Target) -> Self {
        match target {
            Target::Count(count) => Self::Number(*count),
            Target::By(day) => Self::Day(Day(*day)),
            Target::EachBy(days) => Self::Deliveries(days.iter().map(|day| Some(Day(*day))).collect()),
            Target::CountBy { count, dates } => Self::NumberAndDays {
                number: *count,
                days: dates.iter().copied().map(Day).collect(),
            },
            Target::Ladder(ladder) => match ladder.columns() {
                Columns::Numbers(columns) => Self::Columns { columns: *columns },
                Columns::Dates(columns) => Self::DateColumns {
                    date_columns: columns.map(|day| day.map(Day)),
                },
            },
        }
    }
}
