//! Targets: what an indicator asks for, in which unit.

use std::fmt;

use serde::{Deserialize, Serialize};
use time::Date;

use crate::exact::Exact;

/// The unit of an indicator (একক).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Unit {
    /// A count (সংখ্যা).
    Number,
    /// A share of a hundred (%).
    Percent,
    /// A day (তারিখ).
    Date,
    /// A count and the days it is due by (সংখ্যা ও তারিখ).
    NumberAndDate,
    /// A quantity in a measure of its own, such as «কোটি টাকা».
    Measure(String),
}

impl Unit {
    /// The name used in data, or the measure itself.
    pub fn name(&self) -> &str {
        match self {
            Unit::Number => "number",
            Unit::Percent => "percent",
            Unit::Date => "date",
            Unit::NumberAndDate => "number_and_date",
            Unit::Measure(measure) => measure,
        }
    }
}

/// What an indicator asks for (লক্ষ্যমাত্রা).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Target {
    /// A number, percentage or quantity to reach; more than zero.
    Count(Exact),
    /// A day to be done by.
    By(Date),
    /// Several deliveries, each by its day; at least one, in order.
    EachBy(Vec<Date>),
    /// A number to reach, and the days to reach it by.
    CountBy {
        /// The number; more than zero.
        count: Exact,
        /// The days; at least one, in order.
        dates: Vec<Date>,
    },
    /// Up to five columns, 100 to 60 percent.
    Ladder(Ladder),
}

impl fmt::Display for Target {
    /// `4`, `by 2022-06-30`, `2, by 2021-12-31 and 2022-06-30`, or `100 %: 4, 90 %: 3`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let joined = |dates: &[Date]| dates.iter().map(Date::to_string).collect::<Vec<_>>().join(" and ");
        match self {
            Target::Count(count) => count.fmt(f),
            Target::By(date) => write!(f, "by {date}"),
            Target::EachBy(dates) => write!(f, "by {}", joined(dates)),
            Target::CountBy { count, dates } => write!(f, "{count}, by {}", joined(dates)),
            Target::Ladder(ladder) => ladder.fmt(f),
        }
    }
}

/// Which way an achievement gets better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// More is better.
    Higher,
    /// Less is better.
    Lower,
    /// Sooner is better.
    Earlier,
}

impl Direction {
    /// The name used in data: `higher`, `lower` or `earlier`.
    pub const fn name(self) -> &'static str {
        match self {
            Direction::Higher => "higher",
            Direction::Lower => "lower",
            Direction::Earlier => "earlier",
        }
    }
}

/// A target ladder: what earns 100, 90, 80, 70 and 60 percent of the weight.
///
/// Blank columns are normal: 20 of 82 rows of a real table lack the 60 percent one. The first is always given, and the
/// given ones are in strict order.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Ladder {
    pub(super) columns: Columns,
    pub(super) direction: Direction,
}

/// The columns of a ladder, best first; a blank one is `None`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[expect(
    clippy::large_enum_variant,
    reason = "a plan holds a few dozen, most of them numbers"
)]
pub enum Columns {
    /// Numbers, percentages or quantities.
    Numbers([Option<Exact>; 5]),
    /// Days.
    Dates([Option<Date>; 5]),
}

impl Ladder {
    /// What the five columns earn, in percent of the weight, best first.
    pub const PERCENTS: [u8; 5] = [100, 90, 80, 70, 60];
    /// The names of the five columns on the official form, best first.
    pub const NAMES: [&str; 5] = ["অসাধারণ", "অতি উত্তম", "উত্তম", "চলতি মান", "চলতি মানের নিম্নে"];

    /// The columns, best first.
    pub const fn columns(&self) -> &Columns {
        &self.columns
    }

    /// Which way is better: as the order of the columns says. With a single column, more and sooner are better unless the
    /// guideline says otherwise.
    pub const fn direction(&self) -> Direction {
        self.direction
    }
}

impl Columns {
    /// The columns as text, with what each earns in percent; blank ones left out.
    pub(super) fn shown(&self) -> impl Iterator<Item = (u8, String)> {
        let texts = match self {
            Columns::Numbers(columns) => columns.map(|column| column.map(|figure| figure.to_string())),
            Columns::Dates(columns) => columns.map(|column| column.map(|date| date.to_string())),
        };
        Ladder::PERCENTS
            .into_iter()
            .zip(texts)
            .filter_map(|(percent, text)| Some((percent, text?)))
    }
}

impl fmt::Display for Ladder {
    /// `100 %: 90, 90 %: 80`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let columns = self
            .columns
            .shown()
            .map(|(percent, text)| format!("{percent} %: {text}"));
        f.write_str(&columns.collect::<Vec<_>>().join(", "))
    }
}
