//! From achievement to marks: each rule of marking, once.
//!
//! A rule answers with a raw score in percent and the branch it took, and tells a [`Trace`] each step of its
//! arithmetic. The same code serves the explained scorecard, the projection and bulk scoring, which trace or do not.

mod dated;
mod ladder;

use serde::{Deserialize, Serialize};
use time::Date;

use super::quantity::{Day, Quantity};
use crate::evidence::Days;
use crate::exact::{Exact, Marks, RoundingMode};
use crate::guideline::{Basis, Rule, Target};

/// What an office achieved in a year, after the roll-up: what the rules of marking work on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Achievement {
    /// A count, percentage or measure.
    Number(Exact),
    /// Done, on one of these days.
    Done(Days),
    /// For each delivery the day it was made, in the order they are due.
    Deliveries(Vec<Option<Date>>),
    /// So many, on these days, in order.
    NumberAndDays(Exact, Vec<Date>),
}

impl From<&Achievement> for Quantity {
    fn from(achievement: &Achievement) -> Self {
        match achievement {
            Achievement::Number(number) => Self::Number(*number),
            Achievement::Done(days) => Self::from(*days),
            Achievement::Deliveries(days) => Self::Deliveries(days.iter().map(|day| day.map(Day)).collect()),
            Achievement::NumberAndDays(number, days) => Self::NumberAndDays {
                number: *number,
                days: days.iter().copied().map(Day).collect(),
            },
        }
    }
}

/// The branch of a rule that an achievement takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "branch")]
#[non_exhaustive]
pub enum Branch {
    /// The target, or the best column, is met: full marks.
    TargetMet,
    /// In proportion to the target.
    InProportion,
    /// On a column of the ladder.
    OnColumn {
        /// What the column earns, in percent.
        percent: u8,
    },
    /// Between two given columns of the ladder.
    BetweenColumns {
        /// What the better column earns, in percent.
        better: u8,
        /// What the worse column earns, in percent.
        worse: u8,
    },
    /// Short of the last given column: nothing.
    ShortOfLastColumn,
    /// Done in time.
    OnTime,
    /// Done late: nothing.
    Late,
    /// Done late, with a deduction that leaves something.
    Deducted,
    /// Done so late that nothing is left.
    DeductedToNothing,
    /// Some deliveries were made in time and some were not.
    SomeInTime,
    /// No delivery was made in time.
    NoneInTime,
    /// The number or a date was missed.
    PartlyMet,
}

impl Branch {
    /// Whether the branch earns full marks.
    #[must_use]
    pub const fn is_full(self) -> bool {
        matches!(self, Self::TargetMet | Self::OnTime)
    }
}

/// One step of the arithmetic, exact until the last.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "step")]
#[non_exhaustive]
pub enum Step {
    /// The figures of the quarters, or of the events, added up.
    Sum {
        /// The figures.
        figures: Vec<Exact>,
        /// Their sum.
        result: Exact,
    },
    /// The mean of the quarters that have a figure.
    Mean {
        /// The figures.
        figures: Vec<Exact>,
        /// Their mean.
        result: Exact,
    },
    /// So many of so many, in percent.
    Percent {
        /// How many were done.
        done: u32,
        /// Of how many.
        of: u32,
        /// The percentage.
        result: Exact,
    },
    /// 100 × achievement / target.
    Proportion {
        /// The achievement.
        achieved: Exact,
        /// The target.
        target: Exact,
        /// The raw score in percent.
        result: Exact,
    },
    /// What stands between two columns: worse + (better − worse) × way gone / whole way.
    Interpolation {
        /// What the worse column earns, in percent.
        worse: u8,
        /// What the better column earns, in percent.
        better: u8,
        /// From the worse column to the achievement; in days for dates.
        gone: Exact,
        /// From the worse column to the better; in days for dates.
        whole: Exact,
        /// The raw score in percent.
        result: Exact,
    },
    /// The deduction for lateness, in marks: periods × marks for each.
    Deduction {
        /// Days late.
        days: u32,
        /// Periods that count.
        periods: u32,
        /// Marks for each period.
        each: Exact,
        /// The deduction.
        result: Exact,
    },
    /// 100 × what is left of the weight / weight.
    Left {
        /// The weight.
        weight: Exact,
        /// What is left of it.
        left: Exact,
        /// The raw score in percent.
        result: Exact,
    },
    /// 100 × parts earned / all parts, each part with an equal share of the weight.
    EqualShares {
        /// Parts earned, which need not be whole.
        earned: Exact,
        /// All parts.
        of: u32,
        /// The raw score in percent.
        result: Exact,
    },
    /// The weight scaled up for indicators that do not apply: weight × plan total / total that applies.
    ScaledWeight {
        /// The weight in the plan.
        weight: Exact,
        /// The total of the plan.
        total: Exact,
        /// The total that applies to the office.
        applicable: Exact,
        /// The weight for this office.
        result: Exact,
    },
    /// Weight × raw score / 100.
    Weigh {
        /// The weight.
        weight: Exact,
        /// The raw score in percent.
        raw: Exact,
        /// The marks, exact.
        result: Exact,
    },
    /// The one rounding.
    Round {
        /// The marks, exact.
        exact: Exact,
        /// Decimals kept.
        digits: u8,
        /// Which way.
        mode: RoundingMode,
        /// The marks as printed.
        result: Marks,
    },
}

/// Takes note of the steps of the arithmetic, or does not.
pub(crate) trait Trace {
    fn step(&mut self, step: impl FnOnce() -> Step);
}

/// No note is taken.
impl Trace for () {
    fn step(&mut self, _: impl FnOnce() -> Step) {}
}

impl Trace for Vec<Step> {
    fn step(&mut self, step: impl FnOnce() -> Step) {
        self.push(step());
    }
}

/// What a rule answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Raw {
    /// Percent of the weight, 0 to 100.
    pub(crate) percent: Exact,
    /// The branch taken.
    pub(crate) branch: Branch,
    /// The basis of that branch, where it is not that of the rule itself.
    pub(crate) basis: Option<Basis>,
}

impl Raw {
    const fn full(branch: Branch) -> Self {
        Self {
            percent: Exact::HUNDRED,
            branch,
            basis: None,
        }
    }

    const fn nothing(branch: Branch) -> Self {
        Self {
            percent: Exact::ZERO,
            branch,
            basis: None,
        }
    }

    const fn resting_on(mut self, basis: Basis) -> Self {
        self.basis = Some(basis);
        self
    }
}

/// Why a rule gives no answer: a person has to look.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Unclear {
    /// The rule's target columns were not found, and the plain target was missed.
    ColumnsUnknown,
    /// Only a month, quarter or year is told, and the due day lies within it.
    DayNotTold,
    /// The achievement or the rule does not fit the unit of the target.
    UnitDiffers,
    /// The office sets the target itself and gave none.
    NoTarget,
    /// The rule needs the weight, which is not known.
    NoWeight,
    /// A figure is too large to reckon with exactly.
    TooLarge,
}

/// The raw score of an achievement.
pub(crate) fn mark(
    rule: &Rule,
    target: &Target,
    weight: Option<Exact>,
    achieved: &Achievement,
    trace: &mut impl Trace,
) -> Result<Raw, Unclear> {
    match (rule, target, achieved) {
        (Rule::Ladder { between }, Target::Ladder(ladder), achieved) => ladder::climb(ladder, between, achieved, trace),
        (Rule::ProRata, Target::Count(target), Achievement::Number(number)) => in_proportion(*number, *target, trace),
        (Rule::Alternative { .. }, Target::Count(target), Achievement::Number(number)) => {
            in_proportion(*number, *target, trace)
        }
        (Rule::ByDateOrNothing, Target::By(due), Achievement::Done(days)) => dated::by_date_or_nothing(*due, *days),
        (Rule::LatenessDeduction { marks, days, periods }, Target::By(due), Achievement::Done(done)) => {
            let deduction = dated::Deduction {
                each: *marks,
                days: *days,
                periods,
            };
            dated::lateness_deduction(&deduction, *due, weight, *done, trace)
        }
        (
            Rule::CountAndDates { partial },
            Target::CountBy { count, dates },
            Achievement::NumberAndDays(number, days),
        ) => Ok(dated::count_and_dates(*count, dates, partial, *number, days)),
        (Rule::EachByDate, Target::EachBy(due), Achievement::Deliveries(made)) => dated::each_by_date(due, made, trace),
        (Rule::TargetColumnsUnknown, Target::By(due), Achievement::Done(days)) => {
            match dated::by_date_or_nothing(*due, *days)? {
                raw if raw.branch == Branch::OnTime => Ok(raw),
                _ => Err(Unclear::ColumnsUnknown),
            }
        }
        (Rule::TargetColumnsUnknown, Target::Count(target), Achievement::Number(number)) if number >= target => {
            Ok(Raw::full(Branch::TargetMet))
        }
        (Rule::TargetColumnsUnknown, Target::Count(_), Achievement::Number(_)) => Err(Unclear::ColumnsUnknown),
        _ => Err(Unclear::UnitDiffers),
    }
}

/// Rule 2, গাণিতিক হারে: full marks at the target, else marks × achievement / target, capped. Less than nothing earns
/// nothing.
fn in_proportion(achieved: Exact, target: Exact, trace: &mut impl Trace) -> Result<Raw, Unclear> {
    if achieved >= target {
        return Ok(Raw::full(Branch::TargetMet));
    }
    let percent = Exact::HUNDRED
        .checked_mul(achieved)
        .and_then(|hundredfold| hundredfold.checked_div(target));
    let percent = percent.ok_or(Unclear::TooLarge)?.max(Exact::ZERO);
    trace.step(|| Step::Proportion {
        achieved,
        target,
        result: percent,
    });
    Ok(Raw {
        percent,
        branch: Branch::InProportion,
        basis: None,
    })
}

/// Marks of a weight for a raw score: weight × percent / 100, not yet rounded.
pub(crate) fn weigh(weight: Exact, percent: Exact, trace: &mut impl Trace) -> Result<Exact, Unclear> {
    let marks = weight
        .checked_mul(percent)
        .and_then(|product| product.checked_div(Exact::HUNDRED));
    let marks = marks.ok_or(Unclear::TooLarge)?;
    trace.step(|| Step::Weigh {
        weight,
        raw: percent,
        result: marks,
    });
    Ok(marks)
}
