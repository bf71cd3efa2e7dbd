//! Why a mark is what it is, as a value: rendering it for people is the report's affair.

use serde::{Deserialize, Serialize};

use super::branches::BranchShown;
use super::prospect::Missing;
use super::quantity::Quantity;
use super::rules::{Branch, Step};
use crate::exact::Exact;
use crate::guideline::{Between, Code, Condition, Periods, RollUp, Rule};

/// The rule of an indicator with its parameters.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "name", rename_all = "snake_case")]
#[non_exhaustive]
pub enum RuleShown {
    /// Five columns.
    Ladder {
        /// What lies between two columns.
        between: Between,
    },
    /// In proportion to the target.
    ProRata,
    /// On time full, late nothing.
    ByDateOrNothing,
    /// A deduction for each period late.
    LatenessDeduction {
        /// Marks for each period.
        marks: Exact,
        /// Days in a period.
        days: u16,
        /// Whether a period begun counts.
        periods: Periods,
    },
    /// The number and every date.
    CountAndDates {
        /// What a part earns, in percent.
        partial: Exact,
    },
    /// Equal shares, each by its date.
    EachByDate,
    /// In proportion to columns that were not found.
    TargetColumnsUnknown,
    /// In the place of another indicator.
    Alternative {
        /// That indicator.
        to: Code,
    },
}

impl From<&Rule> for RuleShown {
    fn from(rule: &Rule) -> Self {
        match rule {
            Rule::Ladder { between } => Self::Ladder { between: between.value },
            Rule::ProRata => Self::ProRata,
            Rule::ByDateOrNothing => Self::ByDateOrNothing,
            Rule::LatenessDeduction { marks, days, periods } => Self::LatenessDeduction {
                marks: *marks,
                days: *days,
                periods: periods.value,
            },
            Rule::CountAndDates { partial } => Self::CountAndDates { partial: partial.value },
            Rule::EachByDate => Self::EachByDate,
            Rule::TargetColumnsUnknown => Self::TargetColumnsUnknown,
            Rule::Alternative { to } => Self::Alternative { to: to.clone() },
        }
    }
}

/// One part of what was asked in an indicator's place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Part {
    /// The indicator that stands in; `None` where activities are counted.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub indicator: Option<Code>,
    /// The activities that count, by their names in data.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub activities: Vec<crate::plan::Activity>,
    /// What was achieved.
    pub achieved: Option<Quantity>,
    /// What was asked.
    pub target: Option<Quantity>,
    /// The part's raw score in percent.
    pub raw: Option<Exact>,
}

/// Why a mark is what it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Explanation {
    /// How the figures of the year were combined.
    pub roll_up: RollUp,
    /// The rule.
    pub rule: RuleShown,
    /// The branch of it that was taken; `None` where there is nothing to mark.
    pub branch: Option<Branch>,
    /// Every branch of the rule, best first, with what it asks and earns.
    pub branches: Vec<BranchShown>,
    /// The arithmetic, in exact steps.
    pub steps: Vec<Step>,
    /// What is missing for more marks.
    pub missing: Missing,
    /// Keys of the sources of the weight, the target, the rule and what else the mark rests on.
    pub sources: Vec<String>,
    /// The condition under which something else was asked instead, and which held.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub condition: Option<Condition>,
    /// What was asked instead.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub parts: Vec<Part>,
}
