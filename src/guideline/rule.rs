//! The rules of marking, and how the quarters of a year become one achievement.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::cited::{Basis, Cited};
use super::code::Code;
use crate::exact::Exact;

/// How an achievement becomes marks.
///
/// A part of a rule that no source states, such as what lies between two columns of a ladder, is cited on its own, so that
/// a mark that rests on it can say so and another guideline can replace it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(tag = "name", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Rule {
    /// Five columns, 100 to 60 percent. At or beyond the 100 percent column: 100. Short of the last given column: 0.
    Ladder {
        /// What an achievement between two given columns earns.
        between: Cited<Between>,
    },
    /// In proportion (গাণিতিক হারে): full marks at the target, else marks × achievement / target; never more than full.
    ProRata,
    /// On time full marks, late none.
    ByDateOrNothing,
    /// A deduction for each period late; marks stop at zero.
    LatenessDeduction {
        /// Marks deducted for a period; more than zero.
        marks: Exact,
        /// Length of a period in days, at least 1: a fortnight is 14.
        days: u16,
        /// Whether a period begun counts whole.
        periods: Cited<Periods>,
    },
    /// Full marks only if the number and every date are met.
    CountAndDates {
        /// What a partial result earns, in percent of the weight, 0 to 100.
        partial: Cited<Exact>,
    },
    /// Several dated deliveries share the weight equally; each earns its share on its date or before.
    EachByDate,
    /// In proportion to target columns that were not found: on time earns full marks, anything else needs review.
    TargetColumnsUnknown,
    /// Stands in for another indicator under a condition named there, and earns that indicator's marks, not its own.
    Alternative {
        /// Code of the indicator whose place it takes.
        to: Code,
    },
}

impl Rule {
    /// The name used in data, such as `pro_rata`.
    pub const fn name(&self) -> &'static str {
        match self {
            Rule::Ladder { .. } => "ladder",
            Rule::ProRata => "pro_rata",
            Rule::ByDateOrNothing => "by_date_or_nothing",
            Rule::LatenessDeduction { .. } => "lateness_deduction",
            Rule::CountAndDates { .. } => "count_and_dates",
            Rule::EachByDate => "each_by_date",
            Rule::TargetColumnsUnknown => "target_columns_unknown",
            Rule::Alternative { .. } => "alternative",
        }
    }
}

impl fmt::Display for Rule {
    /// The name with its parameters: `lateness_deduction of 0.25 for each 14 days begun`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())?;
        match self {
            Rule::Ladder { between } => write!(f, ", {} between columns", between.value.name()),
            Rule::LatenessDeduction { marks, days, periods } => {
                write!(f, " of {marks} for each {days} days {}", periods.value.name())
            }
            Rule::CountAndDates { partial } => write!(f, ", {} % for a part", partial.value),
            Rule::Alternative { to } => write!(f, " to {to}"),
            Rule::ProRata | Rule::ByDateOrNothing | Rule::EachByDate | Rule::TargetColumnsUnknown => Ok(()),
        }
    }
}

/// What an achievement between two given columns of a ladder earns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Between {
    /// In proportion between the two columns around it; dates by calendar day. Assumed, from the parent Indian scheme:
    /// published totals such as 94.97 cannot come from steps on weights in halves.
    Linear,
    /// What the lower of the two columns earns.
    Step,
}

impl Between {
    /// The name used in data: `linear` or `step`.
    pub const fn name(self) -> &'static str {
        match self {
            Between::Linear => "linear",
            Between::Step => "step",
        }
    }
}

/// Which periods of lateness count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Periods {
    /// Every period begun counts whole: one day late is one period.
    Begun,
    /// Only completed periods count.
    Completed,
}

impl Periods {
    /// The name used in data: `begun` or `completed`.
    pub const fn name(self) -> &'static str {
        match self {
            Periods::Begun => "begun",
            Periods::Completed => "completed",
        }
    }
}

/// How the figures of the quarters become the year's achievement (গণনা পদ্ধতি).
///
/// The four names are attested, as is what a sum is; how the others reckon is assumed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum RollUp {
    /// সমষ্টি: the sum of the quarters.
    Sum,
    /// গড়: the mean of the quarters that have a value.
    Mean,
    /// তারিখ: the date of completion, no arithmetic.
    Date,
    /// ক্রমপুঞ্জিভূত: each figure contains the earlier ones, the latest counts.
    Cumulative,
    /// One credit a quarter at most: four updates in April are one quarter's credit (from the wording «each quarter»).
    EachQuarter,
}

impl RollUp {
    /// Every roll-up.
    pub const ALL: [RollUp; 5] = [
        RollUp::Sum,
        RollUp::Mean,
        RollUp::Date,
        RollUp::Cumulative,
        RollUp::EachQuarter,
    ];

    /// The name used in data: `sum`, `mean`, `date`, `cumulative` or `each_quarter`.
    pub const fn name(self) -> &'static str {
        match self {
            RollUp::Sum => "sum",
            RollUp::Mean => "mean",
            RollUp::Date => "date",
            RollUp::Cumulative => "cumulative",
            RollUp::EachQuarter => "each_quarter",
        }
    }

    /// The name on the official forms; for `each_quarter`, which they do not name, the words of the indicators.
    pub const fn bangla(self) -> &'static str {
        match self {
            RollUp::Sum => "সমষ্টি",
            RollUp::Mean => "গড়",
            RollUp::Date => "তারিখ",
            RollUp::Cumulative => "ক্রমপুঞ্জিভূত",
            RollUp::EachQuarter => "প্রতি ত্রৈমাসিকে",
        }
    }

    /// The basis of the way of reckoning where a guideline does not cite one.
    pub const fn basis(self) -> Basis {
        match self {
            RollUp::Sum => Basis::Attested,
            RollUp::Mean | RollUp::Date | RollUp::Cumulative | RollUp::EachQuarter => Basis::Assumed,
        }
    }
}

/// A circumstance of an office that changes what is asked of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Condition {
    /// No complaint came through the grievance redress system in the year.
    NoComplaint,
    /// The office has no subordinate offices.
    NoSubordinateOffices,
}

impl Condition {
    /// The name used in data: `no_complaint` or `no_subordinate_offices`.
    pub const fn name(self) -> &'static str {
        match self {
            Condition::NoComplaint => "no_complaint",
            Condition::NoSubordinateOffices => "no_subordinate_offices",
        }
    }
}
